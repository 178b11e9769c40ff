### Sadaya ngeunaan hiji pasién, pikeun dipasrahkeun

person-link = Sadaya ngeunaan ieu pasién
person-about = Sakumaha aya dina pembukuan per { $moment }.
person-files = Berkas-berkas di gigireun ieu kaca ngandung hal nu sarua jeung sadaya nu séjén nu disimpen, sangkan bisa dibaca ku mesin. Harti kolom-kolomna dijelaskeun dina buku panduan dina “bundle”.
deed-patient-export = mawa sadaya ngeunaan pasién
