### Names of a directory to begin with: they become the clinic’s own data, in the language of whoever begins

starter-branch = Cabang utama
starter-price-list = Daptar harga utama
starter-price-list-staff = Daptar harga pagawé

## Categories of patients
starter-category-normal = Biasa
starter-category-vip = VIP
starter-category-problem = Masalah
starter-category-staff = Pagawé

## How patients came to the clinic
starter-source-recommendation = Saran ti pasién
starter-source-doctor = Dikirim ku dokter
starter-source-website = Loka wéb
starter-source-social-media = Média sosial
starter-source-maps = Peta jeung paluruh
starter-source-passing-by = Kabeneran ngaliwat
starter-source-group-word-of-mouth = Tina omongan
starter-source-group-internet = Internét
starter-source-group-on-site = Di tempat

## Why patients left
starter-reason-moved-away = Pindah imah
starter-reason-another-clinic = Pindah ka klinik séjén
starter-reason-too-expensive = Mahal teuing
starter-reason-treatment = Teu sugema kana pangobatan
starter-reason-service = Teu sugema kana palayanan
starter-reason-waiting-too-long = Nungguan kalilaan

## What share of payments comes back as bonuses
starter-bonus-kind-none = Tanpa bonus
starter-bonus-kind-five = 5%

## Departments
starter-department-therapy = Terapi
starter-department-prophylaxis = Pencegahan
starter-department-orthodontics = Ortodonti
starter-department-surgery = Bedah
starter-department-consultation-hours = Konsultasi
starter-department-diagnostics = Diagnostik
starter-department-laboratory = Laboratorium
starter-department-vaccination-room = Vaksinasi
starter-department-physiotherapy = Fisioterapi
starter-department-massage = Pijet
starter-department-rehabilitation = Réhabilitasi
starter-department-cosmetology = Kosmétologi
starter-department-laser = Laser
starter-department-injections = Suntikan

## Services
starter-item-consultation = Konsultasi
starter-item-check-up = Pamariksaan
starter-item-filling = Tambal huntu
starter-item-root-canal = Perawatan saluran akar
starter-item-cleaning = Beberesih huntu
starter-item-braces-check = Kontrol kawat huntu
starter-item-extraction = Cabut huntu
starter-item-implant-check = Kontrol implan
starter-item-ultrasound = USG
starter-item-electrocardiogram = Éléktrokardiogram
starter-item-blood-count = Pamariksaan getih
starter-item-flu-vaccination = Vaksinasi flu
starter-item-first-assessment = Pamariksaan awal
starter-item-exercise-therapy = Terapi latihan
starter-item-massage = Pijet
starter-item-lymph-drainage = Drainase limfa
starter-item-progress-check = Kontrol kamajuan
starter-item-group-training = Latihan kelompok
starter-item-facial = Perawatan beungeut
starter-item-peeling = Peeling
starter-item-laser-hair-removal = Cabut bulu ku laser
starter-item-botulinum = Toksin botulinum
