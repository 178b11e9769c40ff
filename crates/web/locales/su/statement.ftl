### Pasién: rékening

statement-title = Rékening pasién
statement-link = Rékening
statement-print = Citak
statement-about = { $clinic } · nepi ka { $day }
statement-when = Iraha
statement-what = Naon
statement-balance = Hutang
statement-total = Jumlah
statement-in-advance = Dibayar ti heula · { $method }
statement-credit = Pasién boga kaleuwihan { $sum }.
statement-settled = Geus lunas kabéh.
statement-prepaid = { $sum } geus dibayar ti heula pikeun nu masih dipesen. Can kaitung dina sésa.
statement-payer = Nu mayar pikeun pasién: { $name }.
statement-none = Can aya tagihan atawa pamayaran
statement-none-about = Lamun kunjungan réngsé atawa aya duit asup, bakal aya di dieu.
