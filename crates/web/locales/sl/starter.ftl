### Names of a directory to begin with: they become the clinic’s own data, in the language of whoever begins

starter-branch = Glavna poslovalnica
starter-price-list = Glavni cenik
starter-price-list-staff = Cenik za osebje

## Categories of patients
starter-category-normal = Navadni
starter-category-vip = VIP
starter-category-problem = Zahtevni
starter-category-staff = Osebje

## How patients came to the clinic
starter-source-recommendation = Priporočilo pacientov
starter-source-doctor = Napotil zdravnik
starter-source-website = Spletna stran
starter-source-social-media = Družbena omrežja
starter-source-maps = Zemljevidi in iskalniki
starter-source-passing-by = Mimoidoči
starter-source-group-word-of-mouth = Od ust do ust
starter-source-group-internet = Splet
starter-source-group-on-site = Na kraju samem

## Why patients left
starter-reason-moved-away = Selitev
starter-reason-another-clinic = Odhod v drugo kliniko
starter-reason-too-expensive = Predrago
starter-reason-treatment = Nezadovoljstvo z zdravljenjem
starter-reason-service = Nezadovoljstvo s storitvijo
starter-reason-waiting-too-long = Predolgo čakanje

## What share of payments comes back as bonuses
starter-bonus-kind-none = Brez bonusov
starter-bonus-kind-five = 5 %

## Departments
starter-department-therapy = Zdravljenje zob
starter-department-prophylaxis = Preventiva
starter-department-orthodontics = Ortodontija
starter-department-surgery = Kirurgija
starter-department-consultation-hours = Posvet
starter-department-diagnostics = Diagnostika
starter-department-laboratory = Laboratorij
starter-department-vaccination-room = Cepljenje
starter-department-physiotherapy = Fizioterapija
starter-department-massage = Masaža
starter-department-rehabilitation = Rehabilitacija
starter-department-cosmetology = Kozmetologija
starter-department-laser = Laser
starter-department-injections = Injekcije

## Services
starter-item-consultation = Posvet
starter-item-check-up = Kontrolni pregled
starter-item-filling = Zalivka
starter-item-root-canal = Zdravljenje koreninskega kanala
starter-item-cleaning = Strokovno čiščenje zob
starter-item-braces-check = Kontrola zobnega aparata
starter-item-extraction = Izdrtje zoba
starter-item-implant-check = Kontrola vsadka
starter-item-ultrasound = Ultrazvok
starter-item-electrocardiogram = Elektrokardiogram
starter-item-blood-count = Krvna slika
starter-item-flu-vaccination = Cepljenje proti gripi
starter-item-first-assessment = Prva ocena stanja
starter-item-exercise-therapy = Terapevtska vadba
starter-item-massage = Masaža
starter-item-lymph-drainage = Limfna drenaža
starter-item-progress-check = Kontrola napredka
starter-item-group-training = Skupinska vadba
starter-item-facial = Nega obraza
starter-item-peeling = Piling
starter-item-laser-hair-removal = Lasersko odstranjevanje dlak
starter-item-botulinum = Botulinski toksin
