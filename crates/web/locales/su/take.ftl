### Daptar diréktori nu balik mangrupa berkas

take-title = { $list }: asupkeun file
take-bring = Balikkeun berkas
take-about = Bawa daptarna mangrupa berkas, robah dina lambar kerja, tuluy balikkeun ka dieu. Mimitina katémbong naon nu bakal robah; euweuh nu robah saméméh disatujuan.
take-choose = Berkas
take-file = CSV kalawan kolom ieu daptar
take-nothing-chosen = Pilih heula berkasna.
take-too-large = Berkasna leuwih gedé ti { $most } kB, atawa teu datang sagemblengna.
take-wrong = Aya { $count } nu salah; euweuh nu ditampa saméméh dibenerkeun.
take-sound = Euweuh nu salah. Anyar: { $made }, robah: { $changed }, tetep: { $unchanged }. Nu teu aya dina berkas tetep.
take-nothing = Euweuh nu salah, jeung euweuh nu bakal robah: { $unchanged } tetep.
take-meanwhile = Samentara éta aya nu ngarobah daptar. Tingali sakali deui: ieu nu bakal robah ayeuna.
take-take = Tarima { $count } catetan
take-taken = Geus ditarima.
take-faults = Nu salah
take-changes = Nu bakal robah
take-line = Baris
take-column = Kolom
take-what = Naon
take-new = Anyar
take-empty = kosong
take-change = { $field }: { $was } → { $is }
take-more = jeung { $count } deui
take-flaw-unknown = Euweuh catetan nu boga id ieu. Kosongkeun pikeun nu anyar.
take-flaw-twice = Id ieu aya dua kali dina berkas.
take-flaw-single = Ngan hiji catetan nu meunang nyebut enya di dieu.
