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
