### Pasién: mupus saha éta

erase-title = Mupus pasién
erase-link = Pupus
erase-about = Ngaran, kontak, titimangsa lahir, kulawarga, catetan jeung omongan leungit salawasna. Kunjungan, duit, kota jeung basa tetep, tapi lain nu saha-saha, sangkan sakabéh angka tetep bener.
erase-forever = Ieu teu bisa dibalikkeun: bolay, impor, atawa salinan buku nu leuwih heubeul nu dibuka di dieu moal mulangkeunana.
erase-copies = Salinan buku jeung berkas nu diékspor masih ngandung pasién: pupus, atawa simpen salila diwajibkeun ku hukum, ulah leuwih.
erase-name = Ngaran pasién
erase-name-about = Ketik sakali deui, sangkan taya nu kapupus ku kasalahan.
erase-flaw-name = Ieu lain ngaran nu aya dina kartu.
erase-save = Pupus salawasna
erase-done = Saha ieu téh geus dipohokeun.
deed-patient-erase = mupus pasién
audit-detail-cards = Kartu
audit-detail-emptied = Dikosongkeun
