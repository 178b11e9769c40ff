### Cards of the directory

card-facts = Nu kanyahoan
card-reports = Laporan
card-whole = Sakabéh laporan
card-asked = 12 bulan panungtung: { $days }
card-years = Taun ka taun
card-due = Nu waktuna ti poé ieu
card-empty = Dina 12 bulan panungtung euweuh nanaon
card-empty-about = Sanggeus aya kunjungan, angkana aya di dieu.

## What is known
card-position = Jabatan
card-hired = Digawé ti
card-left = Kaluar
card-has-left = geus kaluar
card-sells = ngajual, teu nampa pasién
card-city = Kota
card-country = Nagara
card-members = Pasién aktif
card-price-list = Daptar harga
card-prepayment = Mayar ti heula
card-attention-vip = VIP
card-attention-problem = Masalah
card-attention-staff = Pagawé
card-kind-service = Layanan
card-kind-goods = Barang
card-price = Harga
card-discount = Potongan tina daptar utama
card-prices = Harga
card-main-price = Daptar utama
card-own-price = harga sorangan
card-nothing-sold = Can aya nu dijual
card-nothing-sold-about = Layanan jeung barang datang ku impor; saterusna hargana aya di dieu.
card-duration = Lilana
card-minutes = { $n } menit
card-recall = Pangéling
card-recall-days = { $n ->
       *[other] sanggeus { $n } poé
    }
card-recall-months = { $n ->
       *[other] sanggeus { $n } bulan
    }
card-retention-month = unggal bulan: nu mimiti datang ka klinik ka dieu, sarta datang deui ka saha waé
card-best = { $n } pangalusna
