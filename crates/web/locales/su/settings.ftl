### Naon nu diputuskeun sakali ku klinik, jeung saha bisa méré sabaraha

frame-settings = Aturan jeung wates
settings-about = Naon nu diputuskeun sakali ku klinik sarta diturut ku unggal méja. Nu kosong hartina sakumaha biasa.
settings-usual = Sakumaha biasa: { $usual }
settings-empty = Kosong: { $usual }.
settings-step = Baris jadwal
settings-step-about = Sabaraha menit antara dua baris jadwal, jeung antara dua waktu nu ditawarkeun.
settings-overlap = Dua réservasi dina hiji waktu
settings-overlap-about = Naha hiji dokter, rohangan atawa pasién meunang boga dua réservasi dina waktu nu sarua, lamun nu mesen keukeuh.
settings-letterhead = Kop kuitansi
settings-letterhead-about = Aya di luhur unggal kuitansi: ngaran, alamat, nomer pajeg, masing-masing dina barisna.
settings-letterhead-usual = ngaran klinik
settings-seller = Saha nu ngajual
settings-seller-about = Penjualan saha nu euweuh nu séjén nanggungjawabna. Nu bisa dipilih pagawé nu teu nampa pasién.
settings-seller-usual = euweuh
settings-bonus-share = Bagian nu dibayar ku bonus
settings-bonus-share-about = Pangréana sabaraha persén tina tagihan nu meunang dibayar ku bonus.
settings-discount-limit = Wates diskon: { $role }
settings-discount-limits = Wates diskon
settings-discount-limit-about = Pangréana sabaraha persén tina tagihan nu meunang didiskon.
settings-gift-limit = Wates hadiah: { $role }
settings-gift-limits = Wates hadiah
settings-gift-limit-about = Pangréana sabaraha bonus nu meunang dibikeun ka pasién sakali méré tanpa pamayaran.
settings-gift-limit-usual = tanpa wates
settings-saved = Geus disimpen: berlaku ti ayeuna.
deed-settings-change = ngarobah aturan jeung wates
audit-detail-settings = Aturan
