### A patient’s card, and finding a patient

patient-facts = Nu kanyahoan
patient-timeline = Nu kajadian
patient-show = Témbongkeun
patient-show-all = Sakabéhna
patient-show-visits = Kunjungan
patient-show-money = Duit
patient-show-ratings = Peunteun
patient-earlier = Taun-taun saméméhna

patients-find = Paluruh pasién
patients-go = Paluruh
patients-ways = Naon nu bisa diketik
patients-whom = Saha nu dipaluruh?
patients-way-name = Ngaran atawa sabagianana, dina aksara naon waé
patients-way-phone = Angka-angka panungtung nomer telepon
patients-way-card = Nomer kartu
patients-way-birth = Tanggal lahir
patients-none = Euweuh nu kapanggih pikeun “{ $q }”
patients-none-about = Cobaan kurangan hurup ngaranna, atawa ketik opat angka panungtung nomer telepon.
patients-count = { $count ->
       *[other] { $count } pasién
    }
patients-more = Ieu { $count } nu kahiji. Ketik leuwih loba sangkan kapanggih nu dimaksud.
patients-preparing = Daptar pasién keur disiapkeun. Cobaan deui sakeudeung deui.
patients-name = Ngaran
patients-born = Lahir
patients-phone = Telepon
patients-card = Kartu
patients-city = Kota

## The head of the card
patient-nameless = (ngaran dihapus)
patient-born = lahir { $day } ({ $age } taun)
patient-prepays = mayar ti heula
patient-attention-vip = VIP
patient-attention-problem = masalah
patient-attention-staff = pagawé
patient-state-active = aktif
patient-state-archived = diarsipkeun
patient-state-deceased = ngantunkeun
patient-state-erased = dihapus
patient-state-unnamed = nu meuli teu dingaranan
patient-owes = Hutang { $sum }.
patient-note-vip = Tetep sopan: sababaraha jalma nu kieu ngahasilkeun bagian gedé tina panghasilan, jeung sok nyarita ka batur.
patient-note-problem = Tetep tenang jeung taliti: badamikeun sagalana saméméh digawékeun.

## What is known
patient-visits = Kunjungan
patient-first-visit = Kunjungan kahiji
patient-last-visit = Kunjungan ahir
patient-next = Réservasi saterusna
patient-billed = Tagihan
patient-paid = Dibayar
patient-paid-by-bonus = Dibayar ku bonus
patient-prepaid = Panjer
patient-credit = Leuwih bayar
patient-bonus = Sésa bonus
patient-debt = Hutang
patient-category = Kategori
patient-price-list = Daptar harga
patient-source = Sumber
patient-home = Tempat cicing
patient-viber = Viber
patient-language = Basa
patient-sex = Kelamin
patient-sex-f = awéwé
patient-sex-m = lalaki
patient-sex-x = séjénna
patient-registered = Kartu dijieun
patient-channel-sms = SMS
patient-channel-email = Surélék
patient-channel-viber = Viber
patient-channel-voice = Telepon
patient-purpose-care = perawatan nu geus waktuna
patient-purpose-feedback = ménta pamanggih
patient-purpose-marketing = iklan
patient-consents = enya, ti { $day }
patient-refuses = henteu, ti { $day }

## What happened
patient-nothing = Can aya nanaon
patient-nothing-about = Dina pembukuan can aya nu kieu pikeun pasién ieu.
patient-visit = Kunjungan ka { $employee }
patient-sale = Penjualan ku { $employee }
patient-booked = Réservasi ka { $employee }
patient-cancelled = Dibatalkeun, ka { $employee }
patient-missed = Teu datang ka { $employee }
patient-no-item = Tanpa layanan/barang
patient-discount = diskon { $sum }
patient-more-lines = … jeung { $more } deui
patient-planned = Direncanakeun, jumlah { $sum }:
patient-slip = Kuitansi { $number }
patient-paid-in = Dibayar · { $method }
patient-refunded = Pangbalikan · { $method }
patient-method-cash = tunai
patient-method-card = kartu
patient-method-transfer = transfer
patient-method-bonus = bonus
patient-method-other = séjénna
patient-for-other = Pikeun kunjungan jalma séjén
patient-bonus-accrued = Bonus katarima
patient-bonus-used = Bonus dipaké atawa kadaluwarsa
patient-left = Kaluar: { $reason }
patient-rated = Peunteun { $score } ti 5
patient-card-made = Kartu dijieun
