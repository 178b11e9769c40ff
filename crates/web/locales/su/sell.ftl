### Selling without a visit

sell-title = Ngajual
sell-unnamed = Nu meuli teu dingaranan
sell-whom = Téangan saha nu meuli, atawa jual ka nu teu nyebutkeun ngaranna.
sell-about = Barang atawa layanan tanpa kunjungan. Nu teu dibayar dina kaca salajengna jadi hutang.
sell-unnamed-about = Dibayar langsung: engké euweuh nu bisa ditagih.
sell-save = Jual
sell-seller = Nu ngajual
sell-cash-about = Kosong kabéh: sadayana tunai.
sell-done = Geus kajual.
sell-done-change = Geus kajual. Pamulang: { $name }
sell-nothing = Pilih naon nu dijual.
sell-missing = Kurang { $sum }: nu meuli teu dingaranan mayar sadayana langsung.
sell-too-much = Leuwih { $sum }.
sell-no-seller = Can aya nu ngajual: asupkeun pagawé nu teu nanganan pasién, contona resépsionis.
deed-sell = ngajual tanpa kunjungan
