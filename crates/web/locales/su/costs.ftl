### Sabaraha biaya cabang atawa sumber unggal bulan

directory-costs = Biaya bulanan
directory-costs-change = Robah biaya
costs-branches = Sabaraha biaya ieu cabang unggal bulan: séwa, gajih, sadayana. Laporan tempat ngabandingkeunana jeung nu diasilkeun ku cabang. Bulan nu kosong hartina teu kanyahoan.
costs-sources = Sabaraha biaya ieu sumber unggal bulan: iklan, komisi. Laporan sumber ngabagina ku pasién nu datang ti dinya. Bulan nu kosong hartina teu kanyahoan.
costs-years = Taun
costs-total = Jumlah: { $amount }
costs-saved = Geus disimpen.
