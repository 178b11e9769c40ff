### What is missing on patients’ cards

gaps-title = Nu kosong
gaps-about = Naon nu kosong dina kartu { $n } pasén aktip. Laporan jeung pesen ngan lengkep sakumaha kartuna.
gaps-nobody = Can aya nu didaptarkeun
gaps-nobody-about = Sanggeus aya pasén, di dieu diitung naon nu kosong dina kartuna.
gaps-whole = Taya nu kosong
gaps-whole-about = Sadaya kartu pasén aktip geus nyebutkeun ieu.
gaps-what = Naon nu kosong
gaps-missing = Kosong
gaps-cards = Kartu
gaps-share = Bagian
gaps-of = { $what }: kosong
gaps-of-about = { $n } kartu, nu panganyarna heula; eusian naon nu dipikanyaho, tuluy simpen.
gaps-nothing-typed = Taya nu dieusian.
gaps-mended = Kasimpen; ieu nu saterusna.
gaps-filled-meanwhile = Ieu geus dieusian ku nu séjén.
gaps-flaw-elsewhere = Aya nu salah séjén dina kartu ieu: buka heula.
deed-patient-gaps = ngeusian nu kosong dina kartu
