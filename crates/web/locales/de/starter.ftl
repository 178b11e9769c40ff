### Names of a directory to begin with: they become the clinic’s own data, in the language of whoever begins

starter-branch = Hauptstandort
starter-price-list = Allgemeine Preisliste
starter-price-list-staff = Personalpreisliste

## Categories of patients
starter-category-normal = Normal
starter-category-vip = VIP
starter-category-problem = Schwierig
starter-category-staff = Personal

## How patients came to the clinic
starter-source-recommendation = Von Patienten empfohlen
starter-source-doctor = Von einem Arzt überwiesen
starter-source-website = Website
starter-source-social-media = Soziale Medien
starter-source-maps = Online-Karten und Suche
starter-source-passing-by = Im Vorbeigehen
starter-source-group-word-of-mouth = Mundpropaganda
starter-source-group-internet = Internet
starter-source-group-on-site = Vor Ort

## Why patients left
starter-reason-moved-away = Umgezogen
starter-reason-another-clinic = In eine andere Praxis gewechselt
starter-reason-too-expensive = Zu teuer
starter-reason-treatment = Unzufrieden mit der Behandlung
starter-reason-service = Unzufrieden mit dem Service
starter-reason-waiting-too-long = Zu lange Wartezeit

## What share of payments comes back as bonuses
starter-bonus-kind-none = Keine Boni
starter-bonus-kind-five = 5 %

## Departments
starter-department-therapy = Zahnerhaltung
starter-department-prophylaxis = Prophylaxe
starter-department-orthodontics = Kieferorthopädie
starter-department-surgery = Chirurgie
starter-department-consultation-hours = Sprechstunde
starter-department-diagnostics = Diagnostik
starter-department-laboratory = Labor
starter-department-vaccination-room = Impfungen
starter-department-physiotherapy = Physiotherapie
starter-department-massage = Massage
starter-department-rehabilitation = Rehabilitation
starter-department-cosmetology = Kosmetik
starter-department-laser = Laser
starter-department-injections = Injektionen

## Services
starter-item-consultation = Beratung
starter-item-check-up = Kontrolluntersuchung
starter-item-filling = Füllung
starter-item-root-canal = Wurzelbehandlung
starter-item-cleaning = Professionelle Zahnreinigung
starter-item-braces-check = Kontrolle der Zahnspange
starter-item-extraction = Zahnentfernung
starter-item-implant-check = Implantatkontrolle
starter-item-ultrasound = Ultraschall
starter-item-electrocardiogram = EKG
starter-item-blood-count = Blutbild
starter-item-flu-vaccination = Grippeimpfung
starter-item-first-assessment = Erstbefund
starter-item-exercise-therapy = Bewegungstherapie
starter-item-massage = Massage
starter-item-lymph-drainage = Lymphdrainage
starter-item-progress-check = Verlaufskontrolle
starter-item-group-training = Gruppentraining
starter-item-facial = Gesichtsbehandlung
starter-item-peeling = Peeling
starter-item-laser-hair-removal = Haarentfernung mit Laser
starter-item-botulinum = Botulinumtoxin
