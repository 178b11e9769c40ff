### What a patient says of a visit

rate-title = Peunteun
rate-about = Naon ceuk pasién ngeunaan kunjungan { $day }. Hiji atawa dua téh handap: jadi tugas pikeun nu ngurus keluhan.
rate-field-score = Peunteun
rate-field-comment = Ku omongan pasién
rate-score = { $score } ti 5
rate-low = Peunteun handap ({ $score } ti 5): { $comment }
rate-kept = Peunteun geus dicatet.
rate-removed = Peunteun geus dipiceun.
rate-remove = Piceun
rate-flaw-score = Pilih peunteun 1 nepi ka 5.
