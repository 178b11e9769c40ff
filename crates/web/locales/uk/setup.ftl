### What the clinic is called and where it is

setup-question = Що у вас за клініка й де вона?
setup-clinic = Клініка
setup-name = Назва
setup-country = Країна
setup-currency = Валюта
setup-currency-fixed = Змінити вже не можна: в обліку є гроші.
setup-time-zone = Часовий пояс
setup-language = Мова сторінок
setup-saved = Збережено.
setup-starters = Початковий довідник
setup-starters-about = Відділення, послуги й категорії для початку; потім усе можна змінити.
setup-starter-dental = Стоматологія
setup-starter-dental-about = Терапія, профілактика, ортодонтія, хірургія
setup-starter-beauty = Клініка краси
setup-starter-beauty-about = Косметологія, лазер, ін’єкції, масаж
setup-starter-general = Загальна практика
setup-starter-general-about = Консультації, діагностика, лабораторія, вакцинація
setup-starter-none = Нічого
setup-starter-none-about = Імпорт принесе своє
setup-start = Почати з цього

## The list that ticks itself
setup-checklist = Перші кроки
setup-progress = { $done } з { $count }
setup-step-done = зроблено
setup-step-open = ще не зроблено
setup-step-clinic = Назвіть клініку
setup-step-clinic-about = Назва стоїть над кожною сторінкою й на кожному аркуші друку.
setup-step-directory = Внесіть відділення й працівників
setup-step-directory-about = З початкового довідника або імпортом.
setup-step-import = Внесіть пацієнтів і візити
setup-step-import-about = Звітам потрібно щонайменше кілька місяців.
setup-step-colleagues = Запросіть колегу
setup-step-colleagues-about = Кожен має власний доступ і бачить те, що дозволяє роль.
setup-step-second = Увімкніть другий фактор
setup-step-second-about = Ви бачите все, тож ваш доступ того вартий.

## More about the clinic
setup-name-missing = Назвіть клініку.
setup-name-long = Скоротіть до 200 літер.
setup-country-missing = Виберіть країну.
setup-currency-missing = Виберіть валюту.
setup-currency-about = У ній ведуться всі суми. Коли в обліку з’являться гроші, змінити її вже не можна.
setup-time-zone-missing = Виберіть часовий пояс.
setup-time-zone-about = Визначає, який день сьогодні. Візити зберігають внесений час.
setup-language-browser = як просить браузер
setup-language-about = Нею показано вхід, запрошення та сторінки всім, хто не вибрав іншої.
setup-language-unknown = Виберіть одну з цих мов.
setup-leave-demo = Ваша клініка має власний облік: зупиніть цю програму й запустіть її без демо командою «revisit serve». Під час першого запуску вона надрукує посилання, яке зробить вас власником. З демо не переходить нічого.
setup-starter-physiotherapy = Фізіотерапія
setup-starter-physiotherapy-about = Фізіотерапія, масаж, реабілітація
setup-starter-put = Довідник внесено. У послуг іще немає цін; їх може принести імпорт.
setup-starter-there = Довідник уже є; нічого не змінено.
