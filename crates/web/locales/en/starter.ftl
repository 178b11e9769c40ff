### Names of a directory to begin with: they become the clinic’s own data, in the language of whoever begins

starter-branch = Main branch
starter-price-list = Main price list
starter-price-list-staff = Staff price list

## Categories of patients
starter-category-normal = Regular
starter-category-vip = VIP
starter-category-problem = Difficult
starter-category-staff = Staff

## How patients came to the clinic
starter-source-recommendation = Recommended by patients
starter-source-doctor = Sent by a doctor
starter-source-website = Website
starter-source-social-media = Social media
starter-source-maps = Maps and search
starter-source-passing-by = Passing by
starter-source-group-word-of-mouth = Word of mouth
starter-source-group-internet = Internet
starter-source-group-on-site = On site

## Why patients left
starter-reason-moved-away = Moved away
starter-reason-another-clinic = Went to another clinic
starter-reason-too-expensive = Too expensive
starter-reason-treatment = Dissatisfied with the treatment
starter-reason-service = Dissatisfied with the service
starter-reason-waiting-too-long = Waiting too long

## What share of payments comes back as bonuses
starter-bonus-kind-none = No bonuses
starter-bonus-kind-five = 5%

## Departments
starter-department-therapy = Therapy
starter-department-prophylaxis = Prophylaxis
starter-department-orthodontics = Orthodontics
starter-department-surgery = Surgery
starter-department-consultation-hours = Consultation
starter-department-diagnostics = Diagnostics
starter-department-laboratory = Laboratory
starter-department-vaccination-room = Vaccination
starter-department-physiotherapy = Physiotherapy
starter-department-massage = Massage
starter-department-rehabilitation = Rehabilitation
starter-department-cosmetology = Cosmetology
starter-department-laser = Laser
starter-department-injections = Injections

## Services
starter-item-consultation = Consultation
starter-item-check-up = Check-up
starter-item-filling = Filling
starter-item-root-canal = Root canal treatment
starter-item-cleaning = Professional cleaning
starter-item-braces-check = Check of braces
starter-item-extraction = Extraction
starter-item-implant-check = Check of an implant
starter-item-ultrasound = Ultrasound
starter-item-electrocardiogram = Electrocardiogram
starter-item-blood-count = Blood count
starter-item-flu-vaccination = Flu vaccination
starter-item-first-assessment = First assessment
starter-item-exercise-therapy = Exercise therapy
starter-item-massage = Massage
starter-item-lymph-drainage = Lymph drainage
starter-item-progress-check = Check of progress
starter-item-group-training = Training in a group
starter-item-facial = Facial treatment
starter-item-peeling = Peeling
starter-item-laser-hair-removal = Laser hair removal
starter-item-botulinum = Botulinum toxin
