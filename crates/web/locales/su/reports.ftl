### What the reports, their columns and their parameters are called, and what they mean

## Reports, in the order of the menu

report-growth = Kamekaran
report-growth-question = Naha jumlah pasién urang nambahan?
report-growth-about = Pasién anyar unggal bulan, dumasar kana tanggal daptar atawa kunjungan kahiji, dibandingkeun jeung bulan nu sarua taun saméméhna; bulan nu can bérés dibandingkeun jeung poé-poé nu sarua. Pagawé teu diitung iwal lamun diasupkeun.

report-movement = Kaluar asup pasién
report-movement-question = Sabaraha nu datang, nu balik deui, jeung nu leungit, sarta naha saimbang?
report-movement-about = Sanggeus unggal kunjungan, pasién dianggap aktif salila sababaraha poé. Unggal rentang dimimitian ku nu aktif poé saméméhna, nambahan ku nu anyar jeung nu balik deui, ngurangan ku nu leungit, sarta ditutup ku nu aktif dina poé panungtungna.

report-sources = Sumber
report-sources-question = Ti mana datangna pasién anyar, jeung naha aya untungna?
report-sources-about = Pasién nu kadaptar dina période, dumasar kana sumber dina kartuna, katut tagihan atawa nu dibayar jeung biaya sumber dina bulan-bulanna. Biaya lain boga saha-saha, jadi kosong lamun pasién disaring.

report-activity = Kadatangan
report-activity-question = Sabaraha jalma nu béda nu datang?
report-activity-about = Pasién nu béda jeung kunjungan per rentang, dibandingkeun jeung mangsa saméméhna atawa taun saméméhna. Dina jumlah, unggal jalma diitung sakali salila période.

report-peaks = Jam ramé
report-peaks-question = Iraha pangramena?
report-peaks-about = Kunjungan dina période (atawa réservasi kalawan status naon waé) dumasar kana poé jeung jam mimitina. Rata-rata téh dibagi ku lobana poé éta dina période.

report-missed = Nu teu datang
report-missed-question = Saha nu teu datang, jeung iraha?
report-missed-about = Réservasi dina période nu réngsé, teu datang, atawa dibatalkeun, dumasar kana pagawé, bagian, poé, jam, atawa sumber pasién. Statusna status ayeuna.

report-average-check = Rata-rata transaksi
report-average-check-question = Nepi ka sabaraha jalma daék mayar?
report-average-check-about = Transaksi téh sakabéh tagihan hiji pasién dina hiji poé, lamun leuwih ti nol. Rentang nu euweuh transaksina teu boga baris.

report-rating = Peunteun klien
report-rating-question = Saha pasién urang nu pangalusna, jeung naon nu dibayarna?
report-rating-about = Tagihan atawa nu dibayar ku unggal pasién dina période, per bagian, ti nu panggedéna, katut porsina jeung porsi gabungan nu pangalusna. Duit nu teu aya notana teu kaasup bagian mana waé.

report-categories = Kategori
report-categories-question = Golongan mana nu panguntungna?
report-categories-about = Nota dina période dumasar kana kategori nu ayeuna aya dina kartu pasién.

report-places = Tempat
report-places-question = Kota, cabang, atawa bagian mana nu ngahasilkeun?
report-places-about = Nota dina période per tempat, dibandingkeun jeung poé-poé nu sarua taun saméméhna; cabang jeung kotana némbongkeun ogé biaya jeung untungna. Kota jeung nagara pasién nyaéta tempat pasién cicing.

report-items = Layanan jeung barang
report-items-question = Naon nu payu?
report-items-about = Baris nota dina période dumasar kana layanan atawa barang, golongan, atawa jenisna.

report-disappeared = Ngaleungit
report-disappeared-question = Saha nu lila datang tuluy eureun bari teu bébéja?
report-disappeared-about = Pasién nu kunjunganana cukup loba sarta kunjungan panungtungna geus lila. Teu kaasup nu geus pamit, nu boga réservasi, nu keur nyaba atawa nyebut rék datang, kitu deui pagawé sarta pasién nu diarsipkeun, ngantunkeun, jeung dihapus.

report-left = Nu kaluar
report-left-question = Naha pasién kaluar, jeung iraha?
report-left-about = Nu kaluar dina période dumasar kana alesan, bulan, atawa duanana; nu kaluar dua kali diitung dua. Alesan nu bédana ngan dina hurup gedé jeung spasi dianggap hiji, ditulis cara nu mimiti diasupkeun.

report-debtors = Nu boga hutang
report-debtors-question = Saha nu boga hutang, sabaraha, jeung geus sabaraha lila?
report-debtors-about = Sakabéh nu notana leuwih gedé ti nu dibayar, hutangna dibagi dumasar kana umur nota. Duit pikeun nota nu tangtu mayar nota éta, duit séjénna mayar nu pangheubeulna heula; panjer teu diitung.

report-recalls = Pangéling
report-recalls-question = Saha nu geus waktuna datang deui, jeung pikeun naon?
report-recalls-about = Layanan nu aya jangka pangélingna kudu dibalikan sanggeus sakitu lilana ti nu panungtung. Teu kaasup nu geus kaluar, nu boga réservasi, nu diarsipkeun, nu ngantunkeun, atawa nu dihapus.

report-reminders = Hasil pangéling
report-reminders-question = Naha aya gunana ngélingan pasién?
report-reminders-about = Pangéling dina période, per bulan. Hiji pangéling nyaéta pasién jeung poé waktu aya nu nyarita jeung manéhna ngeunaan nu geus waktuna. Nu kaasup kana pangéling nyaéta réservasi nu dijieun dina 30 poé jeung saméméh pangéling saterusna, katut tagihan kunjunganana.

report-bonuses = Bonus
report-bonuses-question = Saha nu boga bonus, jeung sabaraha?
report-bonuses-about = Bonus nu katarima jeung dipaké ku unggal pasién nepi ka tanggal laporan, tina catetan bonus wungkul. Pamayaran ku bonus teu diitung.

report-retention = Kasatiaan pasién
report-retention-question = Saha nu balik deui ka saha, jeung saha nu leungit?
report-retention-about = Ti pasién nu kunjungan kahijina ka hiji pagawé aya dina période: sabaraha nu datang deui dina poé séjén, ka manéhna atawa ngan ka nu séjén, jeung sabaraha nu leungit. Lamun aya wates poé, nu diitung ngan nu balik dina jero wates; kunjungan kahiji nu anyar kénéh can tangtu.

report-earnings = Hasil pagawé
report-earnings-question = Sabaraha hasil unggal pagawé pikeun klinik?
report-earnings-about = Nota dina période per pagawé, jeung duit saenyana nu dibayar dina période pikeun nota pagawé éta.

report-quality = Mutu
report-quality-question = Kumaha ceuk pasién ngeunaan gawé unggal pagawé?
report-quality-about = Peunteun ti pasién pikeun nota, dumasar kana tanggal méréna jeung pagawé dina nota.

cross-report = Laporan Palang

## Columns that name a row. column-NAME heads the column, column-NAME-meaning defines it; where a report differs, column-REPORT-NAME and column-REPORT-NAME-meaning come first.

column-patient-id = ID pasién
column-patient-id-meaning = Idéntitas pasién dina pembukuan.

column-patient = Pasién
column-patient-meaning = Ngaran pasién sakumaha dina kartu.

column-employee-id = ID pagawé
column-employee-id-meaning = Idéntitas pagawé dina pembukuan.

column-employee = Pagawé
column-employee-meaning = Saha nu tanggung jawab kana kunjungan, penjualan, atawa réservasi.

column-department-id = ID bagian
column-department-id-meaning = Idéntitas bagian dina pembukuan.

column-department = Bagian
column-department-meaning = Bagian tempat kunjungan, penjualan, atawa réservasi diitung.

column-branch-id = ID cabang
column-branch-id-meaning = Idéntitas cabang dina pembukuan.

column-branch = Cabang
column-branch-meaning = Cabang klinik tempat kunjungan.

column-category-id = ID kategori
column-category-id-meaning = Idéntitas kategori dina pembukuan.

column-category = Kategori
column-category-meaning = Golongan kartu pasién ayeuna.

column-source-id = ID sumber
column-source-id-meaning = Idéntitas sumber dina pembukuan.

column-source = Sumber
column-source-meaning = Ti mana pasién nyaho klinik, sakumaha dina kartu ayeuna.

column-item-id = ID layanan
column-item-id-meaning = Idéntitas layanan atawa barang dina pembukuan.

column-item = Layanan/barang
column-item-meaning = Layanan atawa barang dina baris nota.

column-group = Golongan
column-group-meaning = Golongan layanan atawa barang.

column-kind = Jenis
column-kind-meaning = Jenis layanan atawa barang.

column-reason = Alesan
column-reason-meaning = Naha pasién kaluar; tulisan nu bédana ngan dina hurup gedé jeung spasi dianggap hiji.

column-place-id = ID tempat
column-place-id-meaning = Idéntitas cabang atawa bagian, lamun henteu ngaran tempatna; kosong lamun teu kanyahoan.

column-place = Tempat
column-place-meaning = Kota, nagara, cabang, atawa bagian, sakumaha nu dipilih.

column-step = Rentang
column-step-meaning = Poé kahiji rentang, sanajan saméméh période.

column-month = Bulan
column-month-meaning = Bulan kalénder.

column-retention-month-meaning = Bulan kunjungan kahiji.

column-left-month-meaning = Bulan pasién kaluar.

column-weekday = Poé
column-weekday-meaning = Poé numutkeun waktu satempat klinik.

column-hour = Jam
column-hour-meaning = Jam mimitina numutkeun waktu satempat klinik.

## Columns of figures, in the order in which the reports have them

column-new-patients = Pasién anyar
column-new-patients-meaning = Pasién nu anyar dina bulan éta: dumasar kana tanggal daptar atawa kunjungan kahiji.

column-sources-new-patients-meaning = Pasién nu kadaptar dina période.

column-places-new-patients-meaning = Nu kunjungan pangheulana aya dina période.

column-year-before = Taun saméméhna
column-year-before-meaning = Pasién nu anyar dina bulan nu sarua taun saméméhna.

column-change = Parobahan
column-change-meaning = Pasién anyar dikurangan nu taun saméméhna.

column-left-change-meaning = Nu kaluar dikurangan nu bulan saméméhna; baris kahiji dibandingkeun jeung sabulan campleng saméméhna.

column-change-percent = Parobahan, %
column-change-percent-meaning = Parobahan dibandingkeun jeung taun saméméhna; kosong lamun harita euweuh saha-saha.

column-activity-change-percent-meaning = Pasién dibandingkeun jeung babandinganana; kosong lamun harita euweuh saha-saha.

column-places-change-percent-meaning = Tagihan dibandingkeun jeung taun saméméhna; kosong lamun harita euweuh tagihan.

column-left = Kaluar
column-left-meaning = Nu kaluar salila sabulan gembleng. Pagawé teu diitung iwal lamun diasupkeun; laporan alesan salawasna ngitung pagawé, tapi ngan dina poé-poé périoda.

column-base-at-end = Jumlah ahir
column-base-at-end-meaning = Sakabéh nu kungsi jadi pasién anyar nepi ka ahir bulan.

column-start = Awal
column-start-meaning = Pasién nu aktif dina ahir poé saméméh rentang.

column-new = Anyar
column-new-meaning = Teu aktif dina awal, aktif dina ahir, kunjungan pangheulana dina rentang éta.

column-activity-new-meaning = Nu kunjungan pangheulana aya dina rentang jeung dina période.

column-came-back = Balik deui
column-came-back-meaning = Teu aktif dina awal, aktif dina ahir, kunjungan pangheulana geus ti heula.

column-left-came-back-meaning = Nu sanggeus tanggal kaluar aya deui kunjunganana.

column-lost = Leungit
column-lost-meaning = Nu kahiji datang tapi teu balik deui, teu ka nu séjén, sarta lain nu can tangtu.

column-movement-lost-meaning = Aktif dina awal, teu aktif dina ahir.

column-end = Ahir
column-end-meaning = Pasién nu aktif dina ahir poé panungtung rentang: awal + anyar + balik deui − leungit.

column-share-percent = Porsi, %
column-share-percent-meaning = Tagihan dibandingkeun jeung sakabéh tagihan dina tabél ieu.

column-sources-share-percent-meaning = Pasién anyar dibandingkeun jeung sakabéh pasién anyar.

column-rating-share-percent-meaning = Jumlah pasién dibandingkeun jeung jumlah sakabéh pasién dina daptar.

column-left-share-percent-meaning = Dibandingkeun jeung sakabéh nu kaluar dina période.

column-came = Datang
column-came-meaning = Pasién anyar nu aya kunjunganana nepi ka tanggal laporan.

column-billed-new = Tagihan nu anyar
column-billed-new-meaning = Tagihan (atawa nu dibayar) dina période, pasién anyar wungkul.

column-billed-all = Tagihan kabéh
column-billed-all-meaning = Tagihan (atawa nu dibayar) dina période, sakabéh pasién ti sumber éta.

column-cost = Biaya
column-cost-meaning = Biaya bulan-bulan nu kaasup kana période.

column-cost-per-new = Biaya/pasién anyar
column-cost-per-new-meaning = Biaya per pasién anyar; kosong lamun euweuh.

column-payback-percent = Balik modal, %
column-payback-percent-meaning = Tagihan pasién anyar (atawa nu dibayarna) dikurangan biaya, dibandingkeun jeung biaya; kosong lamun euweuh biaya.

column-patients = Pasién
column-patients-meaning = Pasién nu béda nu aya notana: kunjungan atawa penjualan.

column-activity-patients-meaning = Pasién nu béda nu aya kunjunganana.

column-items-patients-meaning = Pasién nu béda nu narimana.

column-visits = Kunjungan
column-visits-meaning = Réservasi nu réngsé ka pagawé nu nampa pasién.

column-peaks-visits-meaning = Kunjungan (atawa réservasi kalawan status naon waé) nu mimitina dina jam éta.

column-categories-visits = Nota
column-categories-visits-meaning = Nota: kunjungan jeung penjualan.

column-places-visits = Nota
column-places-visits-meaning = Nota: kunjungan jeung penjualan.

column-earnings-visits = Nota
column-earnings-visits-meaning = Nota: kunjungan jeung penjualan.

column-disappeared-visits = Poé kunjungan
column-disappeared-visits-meaning = Poé nu béda nu aya kunjunganana.

column-visits-per-patient = Kunjungan/pasién
column-visits-per-patient-meaning = Kunjungan dibagi jumlah pasién.

column-new-in-period = Anyar dina période
column-new-in-period-meaning = Nu kunjungan pangheulana aya dina période.

column-returning = Pasién lawas
column-returning-meaning = Pasién nu geus kungsi datang saméméhna.

column-compared-patients = Babandingan
column-compared-patients-meaning = Pasién nu béda dina mangsa babandingan; kosong lamun teu dibandingkeun.

column-average = Rata-rata
column-average-meaning = Kunjungan dibagi lobana poé éta dina période; dina jumlah, dibagi lobana poé sakabéhna.

column-bookings = Réservasi
column-bookings-meaning = Réservasi nu réngsé, teu datang, atawa dibatalkeun.

column-completed = Réngsé
column-completed-meaning = Réservasi nu réngsé.

column-missed = Teu datang
column-missed-meaning = Réservasi nu pasiénna teu datang jeung teu ngabatalkeun.

column-cancelled = Dibatalkeun
column-cancelled-meaning = Réservasi nu dibatalkeun.

column-due = Diarepkeun
column-due-meaning = Réservasi nu réngsé atawa teu datang.

column-missed-percent = Teu datang, %
column-missed-percent-meaning = Nu teu datang dibandingkeun jeung nu réngsé katut nu teu datang.

column-cancelled-percent = Dibatalkeun, %
column-cancelled-percent-meaning = Nu dibatalkeun dibandingkeun jeung sakabéh réservasi ieu.

column-reminders-patients-meaning = Pasién nu béda nu diélingan.

column-reminders = Pangéling
column-reminders-meaning = Pasién jeung poé waktu aya nu nyarita jeung maranéhna ngeunaan nu geus waktuna.

column-booked = Réservasi
column-booked-meaning = Pangéling nu dina 30 poé nepi ka tanggal laporan aya réservasina.

column-booked-percent = Réservasi %
column-booked-percent-meaning = Nu aya réservasina, tina pangéling.

column-reminders-open = Can tutup
column-reminders-open-meaning = Pangéling tanpa réservasi nu 30 poéna can béak.

column-reminders-came = Datang
column-reminders-came-meaning = Pangéling nu ngahasilkeun kunjungan nepi ka tanggal laporan.

column-reminders-billed-meaning = Tagihan kunjungan hasil pangéling nepi ka tanggal laporan.

column-checks = Transaksi
column-checks-meaning = Pasién dina poé nu aya tagihanana: hiji pasién dina hiji poé téh hiji transaksi.

column-billed = Tagihan
column-billed-meaning = Tagihan dina période: baris-baris nota sanggeus dipotong diskon.

column-average-check-billed-meaning = Tagihan transaksi ieu.

column-items-billed-meaning = Jumlah baris-baris ieu.

column-disappeared-billed-meaning = Sakabéh tagihan pasién ti baheula, kunjungan jeung penjualan.

column-debtors-billed-meaning = Sakabéh tagihan pasién nepi ka tanggal laporan.

column-checked = Tagihan transaksi
column-checked-meaning = Tagihan transaksi ieu.

column-average-check = Rata-rata transaksi
column-average-check-meaning = Tagihan per transaksi: hiji pasién dina hiji poé nu aya tagihanana. Sababaraha tagihan dina sapoé téh hiji transaksi: dina baris ngan nu baris éta, dina total sakabéhna.

column-earnings-average-check-meaning = Tagihan per transaksi: hiji pasién dina hiji poé nu aya tagihan ti pagawé éta. Dina jumlahna hiji pasién sapoé téh hiji transaksi, saha waé nu nagihna. Nota nu euweuh tagihanana jeung nota saterusna dina poé éta lain transaksi sorangan: transaksi leuwih saeutik ti nota.
column-categories-average-check-meaning = Tagihan per transaksi: hiji pasién dina hiji poé nu aya tagihanana. Nota nu euweuh tagihanana jeung nota saterusna dina poé éta lain transaksi sorangan: transaksi leuwih saeutik ti nota.

column-all-checks = Sakabéh transaksi
column-all-checks-meaning = Transaksi sakabéh pagawé.

column-all-checked = Tagihan sakabéhna
column-all-checked-meaning = Tagihan transaksi sakabéh pagawé.

column-price-list = Daptar harga
column-price-list-meaning = Daptar harga dina kartu, lamun euweuh nu kategorina; kosong lamun teu aya.

column-total = Jumlah
column-total-meaning = Tagihan pasién (atawa nu dibayarna) dina période.

column-left-total-meaning = Nu kaluar dina période.

column-categories-total-meaning = Tagihan pasién dina kategori ieu dina période.

column-cumulative-percent = Kumulatif, %
column-cumulative-percent-meaning = Pasién ieu jeung sakabéh nu di luhureunana dibandingkeun jeung jumlah sakabéh pasién dina daptar.

column-average-per-patient = Per pasién
column-average-per-patient-meaning = Tagihan per pasién.

column-year-before-billed = Tagihan taun tukang
column-year-before-billed-meaning = Tagihan dina poé-poé nu sarua taun saméméhna.

column-profit = Untung
column-profit-meaning = Tagihan dikurangan biaya.

column-lines = Baris
column-lines-meaning = Baris dina nota.

column-phone = Telepon
column-phone-meaning = Sakumaha dina kartu; kosong lamun euweuh.

column-email = Surélék
column-email-meaning = Sakumaha dina kartu; kosong lamun euweuh.

column-first-visit-on = Kunjungan kahiji
column-first-visit-on-meaning = Tanggal kunjungan pangheulana.

column-last-visit-on = Kunjungan ahir
column-last-visit-on-meaning = Tanggal kunjungan panungtung nepi ka tanggal laporan.

column-days-absent = Poé teu datang
column-days-absent-meaning = Lobana poé ti kunjungan panungtung nepi ka tanggal laporan.

column-usual-gap-days = Jeda biasa, poé
column-usual-gap-days-meaning = Médian lobana poé antara tanggal kunjungan; kosong lamun ngan sakali.

column-debt = Hutang
column-debt-meaning = Tagihan dikurangan nu dibayar jeung nu dibayar ku bonus.

column-disappeared-debt-meaning = Hutang pasién dina tanggal laporan, sakumaha dina “Nu boga hutang”; 0 lamun euweuh hutang atawa aya leuwihna.

column-last-employee = Pagawé ahir
column-last-employee-meaning = Pagawé dina kunjungan panungtung.

column-last-department = Bagian ahir
column-last-department-meaning = Bagian dina kunjungan panungtung; kosong lamun euweuh.

column-departures = Kaluar
column-departures-meaning = Nu kaluar dina période: nu kaluar dua kali diitung dua.

column-month-before = Bulan saméméhna
column-month-before-meaning = Nu kaluar dina bulan saméméhna.

column-billed-before = Tagihan saméméhna
column-billed-before-meaning = Tagihan pasién ieu nepi ka tanggal kaluar.

column-paid = Dibayar
column-paid-meaning = Dibayar ku duit saenyana dikurangan pangbalikan, teu kaasup panjer.

column-earnings-paid-meaning = Duit saenyana pikeun nota pagawé, dibayar dina période.

column-bonus-paid = Dibayar ku bonus
column-bonus-paid-meaning = Nu dibayar ku bonus.

column-oldest-unpaid-on = Hutang ti tanggal
column-oldest-unpaid-on-meaning = Tanggal nota pangheubeulna nu can lunas; kosong lamun euweuh nota.

column-days = Poé
column-days-meaning = Lobana poé ti nota pangheubeulna nu can lunas nepi ka tanggal laporan.

column-d0-30 = 0–30 poé
column-d0-30-meaning = Hutang tina nota nu umurna nepi ka 30 poé.

column-d31-60 = 31–60 poé
column-d31-60-meaning = Hutang tina nota nu umurna 31 nepi ka 60 poé.

column-d61-90 = 61–90 poé
column-d61-90-meaning = Hutang tina nota nu umurna 61 nepi ka 90 poé.

column-d90-plus = Leuwih ti 90 poé
column-d90-plus-meaning = Hutang tina nota nu umurna leuwih ti 90 poé.

column-unpaid-visits = Nota can lunas
column-unpaid-visits-meaning = Nota nu can lunas.

column-last-done-on = Panungtungan
column-last-done-on-meaning = Tanggal nota panungtung nu aya layanan atawa barang éta.

column-due-on = Waktuna
column-due-on-meaning = Iraha kudu datang deui.

column-days-overdue = Liwat, poé
column-days-overdue-meaning = Lobana poé ti waktuna nepi ka tanggal laporan; négatif lamun can waktuna.

column-card-number = Nomer kartu
column-card-number-meaning = Sakumaha dina kartu; kosong lamun euweuh.

column-accrued = Katarima
column-accrued-meaning = Jumlah bonus nu katarima.

column-used = Dipaké
column-used-meaning = Jumlah bonus nu dipaké atawa kadaluwarsa, ditulis positif.

column-balance = Sésa
column-balance-meaning = Nu katarima dikurangan nu dipaké.

column-primary = Kahiji datang
column-primary-meaning = Pasién nu kunjungan kahijina aya dina période: kahiji ka pagawé, bagian, atawa cabang dina baris, atawa kahiji di sakabéh klinik, sakumaha nu dipilih.

column-returned = Balik deui
column-returned-meaning = Nu datang deui ka nu sarua dina poé séjén sanggeusna.

column-retention-percent = Kasatiaan, %
column-retention-percent-meaning = Nu balik deui dibandingkeun jeung nu kahiji datang, teu kaasup nu can tangtu.

column-low-percent = Wates handap
column-low-percent-meaning = Tungtung handap interval 95% (Wilson); kosong lamun euweuh saha-saha.

column-quality-low-percent = Handap, %
column-quality-low-percent-meaning = Peunteun handap dibandingkeun jeung sakabéhna.

column-high-percent = Wates luhur
column-high-percent-meaning = Tungtung luhur interval 95% (Wilson); kosong lamun euweuh saha-saha.

column-returned-elsewhere = Ka nu séjén
column-returned-elsewhere-meaning = Teu balik deui, tapi dina poé séjén datang ka nu lian: ku klinik kénéh, leungit ti dokterna.

column-still-open = Can tangtu
column-still-open-meaning = Lamun aya wates poé: nu kunjungan kahijina anyar kénéh, boh geus balik deui boh acan.

column-settled = Geus tangtu
column-settled-meaning = Nu kahiji datang tanpa nu can tangtu.

column-lost-billed = Tagihan nu leungit
column-lost-billed-meaning = Sakabéh tagihan ti baheula pikeun nu leungit.

column-old = Pasién lawas
column-old-meaning = Pasién nu datang dina période, sarta kunjungan kahijina saméméh période.

column-ratings = Peunteun
column-ratings-meaning = Peunteun nu dibéré dina période.

column-score-1 = Peunteun 1
column-score-1-meaning = Sabaraha kali peunteun 1 dibéré.

column-score-2 = Peunteun 2
column-score-2-meaning = Sabaraha kali peunteun 2 dibéré.

column-score-3 = Peunteun 3
column-score-3-meaning = Sabaraha kali peunteun 3 dibéré.

column-score-4 = Peunteun 4
column-score-4-meaning = Sabaraha kali peunteun 4 dibéré.

column-score-5 = Peunteun 5
column-score-5-meaning = Sabaraha kali peunteun 5 dibéré.

column-score = Jumlah peunteun
column-score-meaning = Jumlah sakabéh peunteun.

column-average-score = Rata-rata peunteun
column-average-score-meaning = Rata-rata peunteun ti 1 nepi ka 5; 5 nu pangalusna.

column-low = Peunteun handap
column-low-meaning = Peunteun 1 atawa 2.

column-with-comment = Maké koméntar
column-with-comment-meaning = Peunteun nu aya koméntarna.

## What tells rows apart

key-patient = Pasién
key-employee = Pagawé
key-department = Bagian
key-branch = Cabang
key-category = Kategori
key-city = Kota
key-source = Sumber
key-item = Layanan/barang
key-price-list = Daptar harga
key-group = Golongan
key-kind = Jenis
key-reason = Alesan
key-place = Tempat
key-step = Rentang
key-month = Bulan
key-weekday = Poé
key-hour = Jam

## Where there is nothing, and the last row

none-none = (euweuh)
none-unknown = (teu kanyahoan)
none-total = Jumlah
none-per-day = per poé

## Parameters, their words, and what they do

param-period = Période
param-period-about = Poé nu diitung, kaasup poé kahiji jeung panungtung.

param-from = Ti

param-to = Nepi ka

param-as-of = Per tanggal
param-as-of-about = Nu leuwih anyar teu diitung; status jeung kartu nu ayeuna.

param-totals = Jumlah
param-totals-about = Tambahan baris panungtung pikeun jumlah.

param-by = Baris
param-by-about = Naon nu diwakilan ku baris.
param-by-employee = Pagawé
param-by-department = Bagian
param-by-branch = Cabang
param-by-month = Bulan
param-by-weekday = Poé
param-by-hour = Jam
param-by-source = Sumber
param-by-reason = Alesan
param-by-reason-month = Alesan jeung bulan
param-by-category = Kategori
param-by-category-month = Kategori jeung bulan
param-by-employee-score = Pagawé jeung peunteun
param-by-item = Layanan/barang
param-by-group = Golongan
param-by-kind = Jenis
param-by-branch-city = Kota cabang
param-by-patient-city = Kota pasién
param-by-country = Nagara

param-step = Rentang
param-step-about = Sabaraha panjangna waktu hiji baris; minggu dimimitian poé Senén.
param-step-month = Bulan
param-step-day = Poé
param-step-week = Minggu
param-step-quarter = Triwulan
param-step-year = Taun

param-compare = Babandingan
param-compare-about = Naon babandingan unggal rentang.
param-compare-previous = Période saméméhna
param-compare-year-before = Taun saméméhna
param-compare-none = Euweuh

param-basis = Duit
param-basis-about = Tagihan dumasar kana tanggal nota, atawa duit saenyana dumasar kana tanggal bayar.
param-basis-billed = Tagihan
param-basis-paid = Dibayar

param-include-staff = Kaasup pagawé
param-include-staff-about = Itung ogé pagawé nu jadi pasién.

param-count = Pasién anyar
param-count-about = Naon nu ngajadikeun pasién disebut anyar.
param-count-registered = Tina tanggal daptar
param-count-first-visit = Tina kunjungan kahiji

param-active-days = Aktif, poé
param-active-days-about = Sabaraha poé sanggeus kunjungan pasién dianggap aktif.

param-status = Nu diitung
param-status-about = Kunjungan wungkul, atawa réservasi kalawan status naon waé.
param-status-completed = Kunjungan
param-status-all = Sakabéh réservasi

param-limit = Baris kahiji
param-limit-about = Témbongkeun ngan sakitu nu kahiji; porsi jeung jumlah tetep tina sakabéhna.

param-absent-days = Teu datang ti, poé
param-absent-days-about = Sahanteuna sakitu poé ti kunjungan panungtung.

param-max-absent-days = Teu datang nepi ka, poé
param-max-absent-days-about = Panglobana sakitu poé ti kunjungan panungtung.

param-min-visits = Poé kunjungan ti
param-min-visits-about = Sahanteuna sakitu poé nu aya kunjunganana.
param-min-tenure-days = Lilana datang ti, poé
param-min-tenure-days-about = Sahanteuna sakitu poé ti kunjungan kahiji nepi ka panungtung.
param-min-gaps = Teu datang ti, jeda biasa
param-min-gaps-about = Sahanteuna sakitu kali jeda biasana antara kunjungan; nu ngan datang sapoé teu boga.
param-min-debt = Hutang ti
param-min-debt-about = Témbongkeun hutang ti jumlah ieu ka luhur.

param-days-ahead = Poé ka hareup
param-days-ahead-about = Témbongkeun nu waktuna nepi ka sakitu poé sanggeus tanggal laporan.

param-card = Nomer kartu
param-card-about = Ngan pasién nu boga nomer kartu ieu.

param-first = Kunjungan kahiji
param-first-about = Kahiji ka pagawé, bagian, atawa cabang dina baris, atawa kahiji di sakabéh klinik.
param-first-employee = Per baris
param-first-clinic = Di sakabéh klinik

param-within = Wates balik, poé
param-within-about = Sabaraha poé watesna balik deui diitung; kunjungan kahiji nu anyar kénéh can tangtu.

param-category = Kategori
param-category-about = Ngan pasién dina kategori ieu.

param-city = Kota
param-city-about = Ngan pasién nu cicing di kota ieu.

param-branch = Cabang
param-branch-about = Ngan nota jeung réservasi di cabang ieu.

param-department = Bagian
param-department-about = Ngan nota jeung réservasi di bagian ieu.

param-employee = Pagawé
param-employee-about = Ngan nota jeung réservasi pagawé ieu.

## Periods by name

period-this-month = Bulan ieu
period-last-month = Bulan kamari
period-this-quarter = Triwulan ieu
period-last-quarter = Triwulan kamari
period-this-year = Taun ieu
period-last-year = Taun kamari
period-last-12-months = 12 bulan panungtung
period-all = Sakabéh waktu
