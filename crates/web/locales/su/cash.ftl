### Poé kas

frame-cash = Kas
keys-cash = Kas
cash-title = Kas
cash-no-branch = Tanpa cabang
cash-asked = Kuitansi ti saprak kas panungtung ditutup: { $n }, ti { $from } nepi ka { $to }.
cash-taken = Duit nu asup
cash-person = Jalma
cash-method = Cara
cash-sum = Total
cash-count = { $method }, nu diitung
cash-expected = Numutkeun kuitansi { $sum }.
cash-note = Catetan
cash-note-about = Contona, naha nu diitung béda jeung kuitansi.
cash-save = Tandatangan sarta tutup
cash-flaw-count = Itung tuluy tuliskeun jumlahna, contona 12,50.
cash-flaw-long = Catetan pangpanjangna { $most } aksara.
cash-changed = Bieu aya duit nu asup atawa dibalikeun: jumlah dina kuitansi ayeuna béda. Pariksa, itung deui, tuluy tutup sakali deui.
cash-nothing = Taya nu kudu ditutup
cash-nothing-about = Ti saprak kas panungtung ditutup, di dieu can aya kuitansi. Mun aya kunjungan nu ditagih atawa duit nu ditarima, bakal aya di dieu dumasar cara jeung jalma.
cash-past = Tutup kas saméméhna
cash-number = Tutup kas
cash-expected-head = Kuduna
cash-counted = Diitung
cash-difference = Béda
cash-done = Kas geus ditutup. Citak lambarna sarta tandatangan.
cash-closing = Tutup kas { $number }
cash-closing-asked = Kuitansi: { $n }, ti { $from } nepi ka { $to }.
cash-signature = Titimangsa, tanda tangan

## Dina catetan
deed-cash-close = nutup kas
audit-detail-closing = Tutup kas
