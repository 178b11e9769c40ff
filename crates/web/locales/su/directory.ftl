### The directory: the lists that the clinic is described by

frame-directory = Diréktori
directory-about = Daptar-daptar anu ngagambarkeun klinik. Nu geus dipaké diarsipkeun, henteu dihapus: tetep aya dina angka, tapi teu ditawarkeun deui.
directory-lists = Sadaya daptar
directory-list = Daptar
directory-in-use = Dipaké
directory-branches = Cabang
directory-branches-about = Di mana klinik aya: unggal tempat kalawan kota jeung nagarana.
directory-branches-new = Cabang anyar
directory-departments = Bagian
directory-departments-about = Bagian-bagian klinik; pagawé jeung angkana asup ka salah sahiji.
directory-departments-new = Bagian anyar
directory-employees = Pagawé
directory-employees-about = Saha nu nampa pasién atawa ngajual. Nu kaluar tetep aya dina riwayat kalawan tanggal kaluarna.
directory-employees-new = Pagawé anyar
directory-categories = Kategori
directory-categories-about = Golongan pasién jeung perhatian nu diperlukeun: warna, daptar harga, panjer.
directory-categories-new = Kategori anyar
directory-price-lists = Daptar harga
directory-price-lists-about = Sabaraha harga layanan jeung barang, pikeun saha. Nu euweuh dina hiji daptar dicokot tina nu utama.
directory-price-lists-new = Daptar harga anyar
directory-sources = Sumber
directory-sources-about = Ti mana pasién nyaho kana klinik.
directory-sources-new = Sumber anyar
directory-items = Layanan jeung barang
directory-items-about = Naon nu dilakukeun jeung dijual: harga, lilana, jeung iraha kudu deui.
directory-items-new = Layanan atawa barang anyar
directory-rooms = Rohangan
directory-rooms-about = Di mana pasién ditampa, sangkan euweuh rohangan nu dipesen dua kali.
directory-rooms-new = Rohangan anyar
directory-bonus-kinds = Rupa bonus
directory-bonus-kinds-about = Sabaraha bagian tina pamayaran duit saenyana nu balik jadi bonus, jeung sabaraha lila berlakuna.
directory-bonus-kinds-new = Rupa bonus anyar
directory-discount-grounds = Alesan diskon
directory-discount-grounds-about = Naha diskon dibikeun; dipilih waktu méré diskon.
directory-discount-grounds-new = Alesan diskon anyar
directory-reasons = Alesan kaluar
directory-reasons-about = Naha pasién kaluar; dipilih waktu aya nu kaluar.
directory-reasons-new = Alesan anyar

## What is asked of a record
directory-field-name = Ngaran
directory-field-city = Kota
directory-field-country = Nagara
directory-field-branch-id = Cabang
directory-field-branch-id-about = Pikeun bagian: lamun cabangna robah, sadaya laporan dijieun deui; butuh waktu.
directory-field-position = Jabatan
directory-field-department-id = Bagian
directory-field-hired-on = Tanggal asup
directory-field-left-on = Tanggal kaluar
directory-field-left-on-about = Ti poé ieu teu ditawarkeun deui.
directory-field-sees-patients = Nampa pasién (nu henteu, ngajual; parobahan nyieun deui sadaya laporan)
directory-field-attention = Perhatian
directory-field-price-list-id = Daptar harga
directory-field-colour = Warna
directory-field-prepayment = Panjer: réservasi nungguan nepi ka dibayar
directory-field-preset = Baku pikeun nu anyar
directory-field-discount-percent = Diskon, %
directory-field-discount-percent-about = Tina harga daptar utama, dina nu euweuh hargana sorangan.
directory-field-main = Daptar utama
directory-field-group = Golongan
directory-field-kind = Rupa
directory-field-price = Harga
directory-field-price-about = Dina daptar harga utama.
directory-field-duration-minutes = Menit
directory-field-recall-after-days = Deui sanggeus poé
directory-field-recall-after-months = Deui sanggeus bulan
directory-field-vat-percent = PPN, %
directory-field-vat-percent-about = Geus kaasup kana harga.
directory-field-percent = Persén tina pamayaran
directory-field-percent-about = 0: tanpa bonus.
directory-field-expires-after-days = Berlaku poé
directory-field-expires-after-days-about = Kosong: salawasna.
directory-field-archived = Diarsipkeun
directory-percent = { $percent }%

## The attention that a category needs
directory-attention-normal = Biasa
directory-attention-vip = VIP
directory-attention-problem = Masalah
directory-attention-staff = Pagawé

## Colours
directory-colour-red = Beureum
directory-colour-orange = Oranyeu
directory-colour-amber = Ambar
directory-colour-yellow = Konéng
directory-colour-lime = Limeu
directory-colour-green = Héjo
directory-colour-teal = Pirus
directory-colour-blue = Biru
directory-colour-indigo = Nila
directory-colour-purple = Bungur
directory-colour-pink = Kayas
directory-colour-grey = Kulawu

## What can be done
directory-actions = Naon nu dilakukeun ka nu dipilih
directory-pick = Pilih catetan pikeun dirobah atawa diarsipkeun
directory-together = Robah babarengan
directory-together-title = Robah { $count ->
       *[other] { $count } catetan
    }
directory-together-about = Nu di handap tetep kitu moal dirobah: { $names }
directory-together-as-is = tetep kitu
directory-together-empty = kosong
directory-together-make-empty = Di dieu kudu kosong
directory-together-both = Ieu dieusian jeung kudu kosong sakaligus. Pilih salah sahiji.
directory-together-nothing = Can aya nu dirobah: eusian atawa pilih sahenteuna hiji.
directory-together-not = Euweuh nu dirobah: pikeun “{ $name }” teu bisa kitu.
directory-together-clash = Aya nu geus ngarobah sababaraha catetan. Euweuh nu leungit; ayeuna nu disimpen: { $list }. Simpen deui supaya nu anjeun pikeun sadayana.
directory-together-theirs = { $name }: { $field } { $theirs }
directory-archive = Arsipkeun
directory-restore = Balikeun ti arsip
directory-leave = Kaluar poé ieu
directory-rejoin = Digawé deui di dieu
directory-is-archived = diarsipkeun
directory-show-archived = Témbongkeun arsip ({ $count })
directory-hide-archived = Sumputkeun arsip
directory-file = Berkas (CSV)
directory-seek = Paluruh dina daptar ieu
directory-none = Can aya nanaon
directory-none-new = Asupkeun nu kahiji ku leungeun
directory-none-import = atawa cokot sadayana ku impor.
directory-not-found = Euweuh nu kapanggih
directory-not-found-about = Euweuh nu dipaké boga kecap ieu. Bisa jadi diarsipkeun.
directory-whole-list = Daptar gembleng

## What was done
directory-made = Geus diasupkeun.
directory-changed = Geus dirobah.
directory-unchanged = Geus kitu ti baheula.
directory-put-aside = Teu dipaké deui: tetep dina riwayat, teu ditawarkeun deui.
directory-brought-back = Dipaké deui.
directory-nothing-picked = Euweuh nu dipilih.
deed-directory-change = ngarobah diréktori
audit-detail-list = Daptar

## What is wrong
directory-flawed = Can disimpen: tingali katerangan di handap.
directory-clash = Aya nu ngarobah ieu dina waktu nu sarua. Euweuh nu leungit: di handap aya nu diketik, di handapeunana nu disimpen. Simpen deui pikeun ngajaga nu diketik.
directory-theirs = Ayeuna disimpen: { $theirs }
directory-theirs-empty = Ayeuna disimpen: kosong
directory-flaw-missing = Ieu kudu dieusian.
directory-flaw-long = Panglobana { $most } aksara.
directory-flaw-amount = Tulis jumlah saperti 12,50.
directory-flaw-decimals = Mata uangna boga désimal leuwih saeutik.
directory-flaw-large = Ieu gedé teuing.
directory-flaw-percent = Tulis persén ti 0 nepi ka 100.
directory-flaw-whole = Tulis angka buleud ti 1 nepi ka sajuta.
directory-flaw-day = Ieu lain tanggal.
directory-flaw-gone = Ieu teu bisa dipilih deui.
directory-flaw-recall = Asupkeun poé atawa bulan, ulah duanana.
directory-flaw-left = Ieu saméméh tanggal asup.

## How many
directory-count = { $count ->
       *[other] { $count } catetan
    }

## Prices of a list
directory-prices = Harga
directory-prices-change = Robah harga
directory-prices-about = Harga sagalana dina daptar ieu. Harga nu kosong dicokot tina daptar utama, dikurangan diskon daptar.
directory-prices-main = Harga sagalana. Daptar séjén nyokot ti dieu naon nu teu dibogaanana.
directory-item = Jasa atawa barang
directory-price-main = Daptar utama
directory-price-own = Harga dina daptar ieu
directory-price-counts = Nu dianggo
directory-price-from-main = tina daptar utama
directory-prices-none = Can aya nu dijual. Asupkeun heula jasa jeung barang; engké aya di dieu katut hargana.
directory-price-of = { $item }: harga dina daptar ieu
directory-prices-saved = Kasimpen: harga anyar lumaku ti ayeuna.
directory-prices-copied = Disalin: daptar anyar kalawan harga sorangan.
directory-copy = Salin daptar ieu
directory-copy-about = Daptar anyar kalawan harga sorangan pikeun sagala nu boga harga di dieu, dirobah jeung dibuleudkeun.
directory-copy-name = Ngaran daptar anyar
directory-copy-percent = Parobahan dina persén
directory-copy-percent-about = Leuwih; ku minus kurang. Kosong: sarua.
directory-copy-step = Buleudkeun ka
directory-copy-step-about = Upamana 0,50 atawa 5. Kosong: ka koin pangleutikna.
directory-copy-rounding = Ngabuleudkeun
directory-copy-rounding-nearest = ka nu pangdeukeutna
directory-copy-rounding-up = ka luhur
directory-copy-rounding-down = ka handap
directory-flaw-change = Tulis persén ti −100 nepi ka 1000.
directory-flaw-step = Tulis jumlah leuwih ti 0.
directory-field-merged-into = Dihijikeun kana
directory-field-merged-into-about = Nu kaluar ku alesan ieu disebut ku alesan nu hiji deui, dina unggal laporan jeung kartu.
directory-flaw-circle = Bakal ngahiji jeung dirina: pilih nu séjén.
directory-learnt = Alesanana geus aya dina daptar.
directory-learn = Asupkeun { $count } alesan tina nu kaluar
