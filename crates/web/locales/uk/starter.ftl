### Names of a directory to begin with: they become the clinic’s own data, in the language of whoever begins

starter-branch = Головна філія
starter-price-list = Основний прайс-лист
starter-price-list-staff = Прайс-лист для персоналу

## Categories of patients
starter-category-normal = Звичайний
starter-category-vip = VIP
starter-category-problem = Проблемний
starter-category-staff = Персонал

## How patients came to the clinic
starter-source-recommendation = Порада пацієнтів
starter-source-doctor = Направив лікар
starter-source-website = Сайт
starter-source-social-media = Соціальні мережі
starter-source-maps = Мапи й пошук
starter-source-passing-by = Йшли повз
starter-source-group-word-of-mouth = З уст в уста
starter-source-group-internet = Інтернет
starter-source-group-on-site = На місці

## Why patients left
starter-reason-moved-away = Переїзд
starter-reason-another-clinic = Перехід до іншої клініки
starter-reason-too-expensive = Задорого
starter-reason-treatment = Невдоволення лікуванням
starter-reason-service = Невдоволення обслуговуванням
starter-reason-waiting-too-long = Довге очікування

## What share of payments comes back as bonuses
starter-bonus-kind-none = Без бонусів
starter-bonus-kind-five = 5%

## Departments
starter-department-therapy = Терапія
starter-department-prophylaxis = Профілактика
starter-department-orthodontics = Ортодонтія
starter-department-surgery = Хірургія
starter-department-consultation-hours = Консультації
starter-department-diagnostics = Діагностика
starter-department-laboratory = Лабораторія
starter-department-vaccination-room = Вакцинація
starter-department-physiotherapy = Фізіотерапія
starter-department-massage = Масаж
starter-department-rehabilitation = Реабілітація
starter-department-cosmetology = Косметологія
starter-department-laser = Лазер
starter-department-injections = Ін’єкції

## Services
starter-item-consultation = Консультація
starter-item-check-up = Профілактичний огляд
starter-item-filling = Пломбування
starter-item-root-canal = Лікування кореневих каналів
starter-item-cleaning = Професійна чистка
starter-item-braces-check = Контроль брекетів
starter-item-extraction = Видалення зуба
starter-item-implant-check = Контроль імпланта
starter-item-ultrasound = УЗД
starter-item-electrocardiogram = Електрокардіограма
starter-item-blood-count = Загальний аналіз крові
starter-item-flu-vaccination = Щеплення від грипу
starter-item-first-assessment = Первинне обстеження
starter-item-exercise-therapy = Лікувальна фізкультура
starter-item-massage = Масаж
starter-item-lymph-drainage = Лімфодренаж
starter-item-progress-check = Контроль результатів
starter-item-group-training = Групове заняття
starter-item-facial = Догляд за обличчям
starter-item-peeling = Пілінг
starter-item-laser-hair-removal = Лазерна епіляція
starter-item-botulinum = Ботулотоксин
