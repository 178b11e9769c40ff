### Jadwal: dipindahkeun, dianyarkeun, per minggu jeung per rohangan

schedule-board-week = Minggu ieu, per poé
schedule-board-rooms = Poé ieu, per rohangan
schedule-all-doctors = Sadaya dokter
schedule-all-rooms = Sadaya rohangan
schedule-by = Kolom
schedule-by-doctor = Dokter
schedule-by-room = Rohang
schedule-no-room = Tanpa rohangan
schedule-picked = Réservasi diangkat. Panah pikeun milih tempat séjén, Enter neundeun di dinya, Esc mulangkeun.
schedule-changed-meanwhile = Aya nu ngarobah jadwal samentara éta. Bakal ditémbongkeun deui sanggeus dileupaskeun.
schedule-not-live = Sambungan pegat: jadwalna meureun geus kaliwat. Keur dicoba deui.
schedule-live-ended = Jadwal henteu dianyarkeun deui. Muat deui kaca ieu.
visit-moved = Réservasi geus dipindahkeun.
keys-board-move = Dina jadwal: angkat hiji réservasi

## Runtuyan
book-field-every = Balikan
book-every-never = Henteu dibalikan
book-every-weeks = unggal { $count } minggu
book-field-times = Sabaraha kali
book-field-until = Nepi ka
book-times-about = Kaasup nu kahiji. Kosong: nepi ka poé panungtung.
book-field-skip = Liwatan poé nu teu bisa diréservasi
book-flaw-times = Hiji runtuyan aya 2 nepi ka 52 réservasi: sebutkeun sabaraha, atawa nepi ka iraha.
book-series-refused = { $time }: { $reason }
book-series-about = Can aya nu diréservasi. Pilih waktu séjén, atawa liwatan poé-poé ieu:
book-series-booked = Runtuyan geus diréservasi.
visit-series = Réservasi ieu bagian tina runtuyan. { $count } nu saterusna masih kabuka.
book-field-later = Pindahkeun ogé sadaya nu saterusna dina runtuyan
visit-cancel-later = Batalkeun ieu jeung sadaya nu saterusna
visit-later-cancelled = Réservasi runtuyan ti dieu ka hareup geus dibatalkeun.
visit-series-refused = Euweuh nu dirobah. Ieu teu bisa dipindahkeun:

## Daptar tunggu
frame-waiting = Daptar tunggu
waiting-title = Daptar tunggu
waiting-about = Saha nu hayang datang leuwih gancang, atawa lamun dokter boga waktu. Lamun réservasi dibatalkeun, nu cocog jeung waktu kosong éta diusulkeun.
waiting-nobody = Euweuh nu nungguan
waiting-not-found = Euweuh nu nungguan nu cocog jeung nu diketik
waiting-nobody-about = Téangan pasién, tuluy pilih “Asupkeun kana daptar tunggu” dina kartuna.
waiting-count = { $count } nungguan
waiting-all = Témbongkeun sadaya nu nungguan
waiting-free = { $time } jadi kosong. Cocog keur ieu.
waiting-book = Réservasi
waiting-when = Iraha
waiting-since = Ti saprak
waiting-any-day = Poé naon waé
waiting-any-item = Layanan naon waé
waiting-any-employee = Dokter saha waé
waiting-field-item = Layanan
waiting-field-employee = Dokter
waiting-field-from-on = Teu saméméh
waiting-field-until-on = Teu sanggeus
waiting-field-note = Catetan
waiting-form-about = Nu nungguan diusulkeun lamun aya waktu kosong nu cocog.
waiting-enter = Asupkeun kana daptar tunggu
waiting-entered = Geus asup kana daptar tunggu.
waiting-drop = Teu nungguan deui
waiting-dropped = Dikaluarkeun tina daptar tunggu.
waiting-pick = Tandaan saha nu teu nungguan deui.
waiting-nothing-picked = Euweuh nu ditandaan.
deed-wait-enter = diasupkeun kana daptar tunggu
deed-wait-drop = dikaluarkeun tina daptar tunggu

## Kalénder
calendar-title = Réservasi kuring dina kalénder séjén
calendar-about = Telepon atawa program kalénder séjén némbongkeun réservasi anjeun dina alamat sorangan. Saha waé nu boga alamatna bisa maca: ulah dibikeun ka saha-saha.
calendar-none = Euweuh alamat.
calendar-says-hidden = Aya alamat. Ngan nyebut iraha anjeun aya réservasi, henteu nyebut pasién.
calendar-says-initials = Aya alamat. Nyebut inisial pasién.
calendar-says-whole = Aya alamat. Nyebut ngaran pasién.
calendar-names = Naon nu disebut ngeunaan pasién
calendar-names-hidden = Euweuh
calendar-names-initials = Inisial
calendar-names-whole = Ngaran
calendar-give = Jieun alamat
calendar-give-again = Jieun alamat anyar gantina
calendar-end = Cabut alamat
calendar-address = Alamat
calendar-once = Salin ayeuna: moal ditémbongkeun deui.
calendar-ended = Alamat geus dicabut.
deed-calendar-given = alamat kalénder dijieun
deed-calendar-ended = alamat kalénder dicabut
