### What the reports, their columns and their parameters are called, and what they mean

## Reports, in the order of the menu

report-growth = Приріст
report-growth-question = Чи росте наша база пацієнтів?
report-growth-about = Нові пацієнти за місяцями, за датою реєстрації або найпершого візиту, проти того самого місяця торік; незавершений місяць порівнюється з тими самими днями. Персонал не враховано, якщо його не ввімкнути.

report-movement = Рух пацієнтів
report-movement-question = Скільки прийшло, повернулося й пішло, і чи сходиться баланс?
report-movement-about = Після кожного візиту пацієнт вважається активним певну кількість днів. Кожен відрізок починається з активних напередодні, додає нових і тих, хто повернувся, віднімає втрачених і закінчується активними на його останній день.

report-sources = Джерела
report-sources-question = Звідки приходять нові пацієнти й чи це окупається?
report-sources-about = Пацієнти, зареєстровані за період, за джерелом на картці, з нарахованим чи сплаченим і витратами на джерело за відповідні місяці. Витрати нікому не належать, тож із фільтром пацієнтів вони порожні.

report-activity = Відвідуваність
report-activity-question = Скільки різних людей приходить?
report-activity-about = Різні пацієнти й візити за кожен відрізок проти попереднього часу або того самого часу торік. У підсумку кожну людину враховано один раз за весь період.

report-peaks = Пікові години
report-peaks-question = Коли найбільше навантаження?
report-peaks-about = Візити за період (або записи з будь-яким статусом) за днем тижня й місцевою годиною початку. Середнє — це поділ на кількість таких днів тижня в періоді.

report-missed = Неявки
report-missed-question = Хто не приходить і коли?
report-missed-about = Записи за період, які відбулися, були пропущені або скасовані, за працівником, відділенням, днем тижня, годиною чи джерелом пацієнта. Статуси теперішні.

report-average-check = Середній чек
report-average-check-question = Скільки люди готові платити?
report-average-check-about = Чек — це все, що нараховано одному пацієнтові за один день, якщо сума більша за нуль. Відрізки без чеків не мають рядка.

report-rating = Рейтинг
report-rating-question = Хто наші найкращі пацієнти й на що вони витрачають?
report-rating-about = Скільки нараховано кожному пацієнтові або сплачено ним за період, за відділеннями, від найбільшого, з часткою від усього та спільною часткою перших. Гроші без рахунку не належать жодному відділенню.

report-categories = Категорії
report-categories-question = Яка група людей найприбутковіша?
report-categories-about = Рахунки за період за категорією, яка тепер стоїть на картці пацієнта.

report-places = Міста й філії
report-places-question = Яке місто, яка філія чи яке відділення заробляє?
report-places-about = Рахунки за період за місцем проти тих самих днів торік; для філій та їхніх міст видно також витрати й прибуток. Місто й країна пацієнта — там, де він живе.

report-items = Послуги й товари
report-items-question = Що продається?
report-items-about = Позиції рахунків за період за послугою чи товаром, за групою або за видом.

report-disappeared = Зниклі
report-disappeared-question = Хто довго ходив, а потім мовчки перестав?
report-disappeared-about = Пацієнти з достатньою кількістю візитів, останній з яких був досить давно. Немає тих, хто попрощався, записаний, у від’їзді чи обіцяв прийти, а також персоналу й архівних, померлих і видалених пацієнтів.

report-left = Пішли
report-left-question = Чому й коли пацієнти пішли?
report-left-about = Вибуття за період за причиною, за місяцем або за обома; хто пішов двічі, того пораховано двічі. Причини, що різняться лише регістром і пробілами, — одна, у найпершому написанні.

report-debtors = Боржники
report-debtors-question = Хто нам винен, скільки й відколи?
report-debtors-about = Усі, кому нараховано більше, ніж вони сплатили, з боргом за давністю рахунків. Гроші за певний рахунок погашають саме його, решта — спершу найдавніші; передоплати не враховано.

report-recalls = Нагадування
report-recalls-question = Кому пора прийти знову й на що?
report-recalls-about = Послуга з інтервалом нагадування знову потрібна через цей час після останнього разу. Немає тих, хто відтоді пішов, уже записаний, в архіві, помер або видалений.

report-reminders = Віддача нагадувань
report-reminders-question = Чи варто нагадувати пацієнтам?
report-reminders-about = Нагадування за період, за місяцями. Нагадування — це пацієнт і день, коли з ним говорили про те, на що йому пора. До нього належать записи, зроблені протягом 30 днів і до наступного нагадування, та нараховане за ці візити.

report-bonuses = Бонуси
report-bonuses-question = У кого які бонуси?
report-bonuses-about = Скільки бонусів кожному пацієнтові нараховано й скільки він використав станом на дату звіту, лише за рухом бонусів. Оплати бонусами не враховано.

report-retention = Утримання
report-retention-question = Хто до кого повертається й кого ми втрачаємо?
report-retention-about = З пацієнтів, чий перший візит до працівника припадає на період: скільки прийшло знову пізнішого дня — до нього чи лише до інших — і скількох втрачено. З обмеженням у днях зараховано лише повернення в цей строк, а для свіжіших перших візитів іще рано судити.

report-earnings = Виручка працівників
report-earnings-question = Скільки кожен працівник заробляє для клініки?
report-earnings-about = Рахунки за період за працівником і реальні гроші, сплачені за період за його рахунками.

report-quality = Якість
report-quality-question = Що пацієнти кажуть про чию роботу?
report-quality-about = Оцінки, які пацієнти поставили рахункам, за днем оцінки та працівником із рахунку.

cross-report = Перехресний звіт

## Columns that name a row. column-NAME heads the column, column-NAME-meaning defines it; where a report differs, column-REPORT-NAME and column-REPORT-NAME-meaning come first.

column-patient-id = ID пацієнта
column-patient-id-meaning = Ідентифікатор пацієнта в обліку.

column-patient = Пацієнт
column-patient-meaning = Ім’я пацієнта, як на картці.

column-employee-id = ID працівника
column-employee-id-meaning = Ідентифікатор працівника в обліку.

column-employee = Працівник
column-employee-meaning = Хто відповідав за візит, продаж або запис.

column-department-id = ID відділення
column-department-id-meaning = Ідентифікатор відділення в обліку.

column-department = Відділення
column-department-meaning = Відділення, за яким обліковано візит, продаж або запис.

column-branch-id = ID філії
column-branch-id-meaning = Ідентифікатор філії в обліку.

column-branch = Філія
column-branch-meaning = Філія клініки, де був візит.

column-category-id = ID категорії
column-category-id-meaning = Ідентифікатор категорії в обліку.

column-category = Категорія
column-category-meaning = Група, у якій тепер картка пацієнта.

column-source-id = ID джерела
column-source-id-meaning = Ідентифікатор джерела в обліку.

column-source = Джерело
column-source-meaning = Звідки пацієнт дізнався про клініку, як тепер на картці.

column-item-id = ID послуги
column-item-id-meaning = Ідентифікатор послуги чи товару в обліку.

column-item = Послуга/товар
column-item-meaning = Послуга або товар у позиції.

column-group = Група
column-group-meaning = Група послуг або товарів.

column-kind = Вид
column-kind-meaning = Вид послуг або товарів.

column-reason = Причина
column-reason-meaning = Чому пацієнти пішли; написання, що різняться лише регістром і пробілами, — одна причина.

column-place-id = ID місця
column-place-id-meaning = Ідентифікатор філії чи відділення, інакше назва місця; порожньо, якщо невідомо.

column-place = Місце
column-place-meaning = Місто, країна, філія чи відділення — за вибором.

column-step = Відрізок
column-step-meaning = Перший день відрізка, навіть якщо він до початку періоду.

column-month = Місяць
column-month-meaning = Календарний місяць.

column-retention-month-meaning = Місяць першого візиту.

column-left-month-meaning = Місяць, коли пацієнти пішли.

column-weekday = День тижня
column-weekday-meaning = День тижня за місцевим часом клініки.

column-hour = Година
column-hour-meaning = Година початку за місцевим часом клініки.

## Columns of figures, in the order in which the reports have them

column-new-patients = Нові пацієнти
column-new-patients-meaning = Пацієнти, нові цього місяця: за реєстрацією або за найпершим візитом.

column-sources-new-patients-meaning = Пацієнти, зареєстровані за період.

column-places-new-patients-meaning = Ті з них, чий найперший візит припадає на період.

column-year-before = Рік тому
column-year-before-meaning = Пацієнти, нові того самого місяця рік тому.

column-change = Зміна
column-change-meaning = Нові пацієнти мінус нові рік тому.

column-left-change-meaning = Різниця з попереднім місяцем; перший рядок — проти всього місяця перед ним.

column-change-percent = Зміна, %
column-change-percent-meaning = Зміна відносно минулого року; порожньо, якщо тоді нікого не було.

column-activity-change-percent-meaning = Пацієнти проти значення для порівняння; порожньо, якщо тоді нікого не було.

column-places-change-percent-meaning = Нараховане проти рівня рік тому; порожньо, якщо тоді нічого не нараховано.

column-left = Пішли
column-left-meaning = Скільки разів пацієнти пішли за цілий місяць. Персонал не враховано, якщо його не ввімкнути; звіт про причини враховує його завжди, але лише дні періоду.

column-base-at-end = База на кінець
column-base-at-end-meaning = Усі, хто будь-коли став новим пацієнтом до кінця місяця.

column-start = На початок
column-start-meaning = Пацієнти, активні на кінець дня перед відрізком.

column-new = Нові
column-new-meaning = Неактивні на початок, активні на кінець, найперший візит у цьому відрізку.

column-activity-new-meaning = Ті, чий найперший візит припадає на відрізок і на період.

column-came-back = Повернулися
column-came-back-meaning = Неактивні на початок, активні на кінець, найперший візит був раніше.

column-left-came-back-meaning = Випадки, коли після дня вибуття пацієнт знову мав візит.

column-lost = Втрачені
column-lost-meaning = Первинні, які не повернулися, не пішли до інших і про яких уже не рано судити.

column-movement-lost-meaning = Активні на початок, неактивні на кінець.

column-end = На кінець
column-end-meaning = Пацієнти, активні на кінець останнього дня відрізка: на початок + нові + повернулися − втрачені.

column-share-percent = Частка, %
column-share-percent-meaning = Нараховане відносно всього нарахованого в цій таблиці.

column-sources-share-percent-meaning = Нові пацієнти відносно всіх нових.

column-rating-share-percent-meaning = Сума пацієнта відносно сум усіх пацієнтів у списку.

column-left-share-percent-meaning = Частка від усіх вибуттів за період.

column-came = Прийшли
column-came-meaning = Нові пацієнти, які мали візит до дати звіту.

column-billed-new = Нараховано новим
column-billed-new-meaning = Нараховано (або сплачено) за період, лише нові пацієнти.

column-billed-all = Нараховано всім
column-billed-all-meaning = Нараховано (або сплачено) за період, усі пацієнти з цього джерела.

column-cost = Витрати
column-cost-meaning = Витрати за місяці, яких торкається період.

column-cost-per-new = Ціна нового пацієнта
column-cost-per-new-meaning = Витрати на одного нового пацієнта; порожньо, якщо нових немає.

column-payback-percent = Окупність, %
column-payback-percent-meaning = Нараховане новим (або сплачене ними) мінус витрати, відносно витрат; порожньо, якщо витрат немає.

column-patients = Пацієнти
column-patients-meaning = Різні пацієнти з рахунком: візитом або продажем.

column-activity-patients-meaning = Різні пацієнти, які мали візит.

column-items-patients-meaning = Різні пацієнти, які це отримали.

column-visits = Візити
column-visits-meaning = Записи, що відбулися, до працівників, які приймають пацієнтів.

column-peaks-visits-meaning = Візити (або записи з будь-яким статусом), що починаються цієї години.

column-categories-visits = Рахунки
column-categories-visits-meaning = Рахунки: візити та продажі.

column-places-visits = Рахунки
column-places-visits-meaning = Рахунки: візити та продажі.

column-earnings-visits = Рахунки
column-earnings-visits-meaning = Рахунки: візити та продажі.

column-disappeared-visits = Дні візитів
column-disappeared-visits-meaning = Різні дні з візитом.

column-visits-per-patient = Візитів на особу
column-visits-per-patient-meaning = Візити, поділені на кількість пацієнтів.

column-new-in-period = Нові за період
column-new-in-period-meaning = Ті, чий найперший візит припадає на період.

column-returning = Повторні
column-returning-meaning = Пацієнти, які вже бували тут раніше.

column-compared-patients = Для порівняння
column-compared-patients-meaning = Різні пацієнти за час, з яким порівнюють; порожньо без порівняння.

column-average = У середньому
column-average-meaning = Візити, поділені на кількість таких днів тижня в періоді; у підсумку — на кількість його днів.

column-bookings = Записи
column-bookings-meaning = Записи, що відбулися, були пропущені або скасовані.

column-completed = Відбулися
column-completed-meaning = Записи, що відбулися.

column-missed = Неявки
column-missed-meaning = Записи, на які пацієнт не прийшов і яких не скасував.

column-cancelled = Скасовані
column-cancelled-meaning = Записи, які скасовано.

column-due = Очікувані
column-due-meaning = Записи, що відбулися або були пропущені.

column-missed-percent = Неявки, %
column-missed-percent-meaning = Неявки відносно записів, що відбулися або були пропущені.

column-cancelled-percent = Скасовані, %
column-cancelled-percent-meaning = Скасовані відносно всіх цих записів.

column-reminders-patients-meaning = Різні пацієнти, яким нагадали.

column-reminders = Нагадування
column-reminders-meaning = Пацієнти й дні, коли з ними говорили про те, на що пора.

column-booked = Записалися
column-booked-meaning = Нагадування, після яких протягом 30 днів до дати звіту зроблено запис.

column-booked-percent = Записалися %
column-booked-percent-meaning = Записалися, від нагадувань.

column-reminders-open = Ще відкриті
column-reminders-open-meaning = Нагадування без запису, 30 днів яких ще не минули.

column-reminders-came = Прийшли
column-reminders-came-meaning = Нагадування, що привели до візиту до дати звіту.

column-reminders-billed-meaning = Нараховано за візити після нагадувань до дати звіту.

column-checks = Чеки
column-checks-meaning = Пацієнти в дні, коли їм щось нараховано: один пацієнт за один день — один чек.

column-billed = Нараховано
column-billed-meaning = Нараховано за період: позиції рахунків після знижок.

column-average-check-billed-meaning = Сума цих чеків.

column-items-billed-meaning = Суми цих позицій.

column-disappeared-billed-meaning = Усе, що будь-коли нараховано пацієнтові, візити та продажі.

column-debtors-billed-meaning = Усе, що будь-коли нараховано пацієнтові до дати звіту.

column-checked = Сума чеків
column-checked-meaning = Сума цих чеків.

column-average-check = Середній чек
column-average-check-meaning = Нараховано на один чек: один пацієнт за один день, коли йому щось нараховано. Кілька рахунків за день — один чек: у рядку лише його рахунки, у підсумку всі.

column-earnings-average-check-meaning = Нараховано на один чек: один пацієнт за один день, коли йому щось нараховано за цим працівником. У підсумку пацієнт за день — один чек, хоч би хто нарахував. Рахунки без суми й наступні того дня не є окремими чеками: чеків менше, ніж рахунків.
column-categories-average-check-meaning = Нараховано на один чек: один пацієнт за один день, коли йому щось нараховано. Рахунки без суми й наступні того дня не є окремими чеками: чеків менше, ніж рахунків.

column-all-checks = Усі чеки
column-all-checks-meaning = Чеки всіх працівників разом.

column-all-checked = Сума всіх чеків
column-all-checked-meaning = Сума чеків усіх працівників разом.

column-price-list = Прайс-лист
column-price-list-meaning = Прайс-лист на картці, інакше — категорії; порожньо, якщо немає.

column-total = Разом
column-total-meaning = Нараховано пацієнтові (або сплачено ним) за період.

column-left-total-meaning = Скільки разів пацієнти пішли за період.

column-categories-total-meaning = Нараховано пацієнтам категорії за період.

column-cumulative-percent = Накопичено, %
column-cumulative-percent-meaning = Цей пацієнт і всі вище відносно сум усіх пацієнтів у списку.

column-average-per-patient = На пацієнта
column-average-per-patient-meaning = Нараховано на одного пацієнта.

column-year-before-billed = Сума рік тому
column-year-before-billed-meaning = Нараховано за ті самі дні рік тому.

column-profit = Прибуток
column-profit-meaning = Нараховане мінус витрати.

column-lines = Позиції
column-lines-meaning = Позиції в рахунках.

column-phone = Телефон
column-phone-meaning = Як на картці; порожньо, якщо немає.

column-email = Ел. пошта
column-email-meaning = Як на картці; порожньо, якщо немає.

column-first-visit-on = Перший візит
column-first-visit-on-meaning = Дата найпершого візиту.

column-last-visit-on = Останній візит
column-last-visit-on-meaning = Дата останнього візиту до дати звіту.

column-days-absent = Днів без візиту
column-days-absent-meaning = Днів від останнього візиту до дати звіту.

column-usual-gap-days = Звична перерва, днів
column-usual-gap-days-meaning = Медіана днів між датами візитів; порожньо, якщо дата одна.

column-debt = Борг
column-debt-meaning = Нараховано мінус сплачено й сплачено бонусами.

column-disappeared-debt-meaning = Скільки пацієнт винен станом на дату звіту, як у звіті «Боржники»; 0, якщо боргу немає або є переплата.

column-last-employee = Останній працівник
column-last-employee-meaning = Працівник останнього візиту.

column-last-department = Останнє відділення
column-last-department-meaning = Відділення останнього візиту; порожньо, якщо немає.

column-departures = Пішли
column-departures-meaning = Вибуття за період: хто пішов двічі, того пораховано двічі.

column-month-before = Попередній місяць
column-month-before-meaning = Вибуття за попередній місяць.

column-billed-before = Нараховано до того
column-billed-before-meaning = Нараховано цим пацієнтам до дня вибуття включно.

column-paid = Сплачено
column-paid-meaning = Сплачено реальними грошима мінус повернення, без передоплат.

column-earnings-paid-meaning = Реальні гроші за рахунками працівника, сплачені за період.

column-bonus-paid = Сплачено бонусами
column-bonus-paid-meaning = Сплачено бонусами.

column-oldest-unpaid-on = Не сплачено з
column-oldest-unpaid-on-meaning = Дата найдавнішого рахунку, не сплаченого повністю; порожньо без рахунків.

column-days = Днів
column-days-meaning = Днів від найдавнішого несплаченого рахунку до дати звіту.

column-d0-30 = 0–30 днів
column-d0-30-meaning = Борг за рахунками віком до 30 днів.

column-d31-60 = 31–60 днів
column-d31-60-meaning = Борг за рахунками віком від 31 до 60 днів.

column-d61-90 = 61–90 днів
column-d61-90-meaning = Борг за рахунками віком від 61 до 90 днів.

column-d90-plus = Понад 90 днів
column-d90-plus-meaning = Борг за рахунками віком понад 90 днів.

column-unpaid-visits = Неоплачені рахунки
column-unpaid-visits-meaning = Рахунки, не сплачені повністю.

column-last-done-on = Востаннє
column-last-done-on-meaning = Дата останнього рахунку з цією послугою чи товаром.

column-due-on = Термін
column-due-on-meaning = Коли це знову потрібно.

column-days-overdue = Прострочено, днів
column-days-overdue-meaning = Днів від терміну до дати звіту; від’ємне, якщо термін іще не настав.

column-card-number = Номер картки
column-card-number-meaning = Як на картці; порожньо, якщо немає.

column-accrued = Нараховано
column-accrued-meaning = Сума нарахованих бонусів.

column-used = Використано
column-used-meaning = Сума використаних або прострочених бонусів, додатне число.

column-balance = Залишок
column-balance-meaning = Нараховано мінус використано.

column-primary = Первинні
column-primary-meaning = Пацієнти, чий перший візит припадає на період: перший до працівника, відділення чи філії в рядку або перший у всій клініці — за вибором.

column-returned = Повернулися
column-returned-meaning = Ті з них, хто пізнішого дня знову прийшов туди ж.

column-retention-percent = Утримання, %
column-retention-percent-meaning = Ті, хто повернувся, відносно первинних без тих, про кого ще рано судити.

column-low-percent = Нижня межа
column-low-percent-meaning = Нижній край 95-відсоткового інтервалу (Вілсона); порожньо, якщо нікого немає.

column-quality-low-percent = Низькі, %
column-quality-low-percent-meaning = Низькі оцінки відносно всіх.

column-high-percent = Верхня межа
column-high-percent-meaning = Верхній край 95-відсоткового інтервалу (Вілсона); порожньо, якщо нікого немає.

column-returned-elsewhere = До інших
column-returned-elsewhere-meaning = Не повернулися, але пізнішого дня були в інших: клініка зберегла, лікар утратив.

column-still-open = Ще рано судити
column-still-open-meaning = З обмеженням у днях: ті, чий перший візит надто недавній, незалежно від того, чи вони повернулися.

column-settled = Визначені
column-settled-meaning = Первинні без тих, про кого ще рано судити.

column-lost-billed = Нараховано втраченим
column-lost-billed-meaning = Усе, що будь-коли нараховано втраченим.

column-old = Повторні
column-old-meaning = Пацієнти з візитом за період, чий перший візит був раніше.

column-ratings = Оцінки
column-ratings-meaning = Оцінки, поставлені за період.

column-score-1 = Оцінка 1
column-score-1-meaning = Скільки разів поставлено оцінку 1.

column-score-2 = Оцінка 2
column-score-2-meaning = Скільки разів поставлено оцінку 2.

column-score-3 = Оцінка 3
column-score-3-meaning = Скільки разів поставлено оцінку 3.

column-score-4 = Оцінка 4
column-score-4-meaning = Скільки разів поставлено оцінку 4.

column-score-5 = Оцінка 5
column-score-5-meaning = Скільки разів поставлено оцінку 5.

column-score = Сума балів
column-score-meaning = Сума балів.

column-average-score = Середня оцінка
column-average-score-meaning = Середній бал від 1 до 5; 5 — найкращий.

column-low = Низькі оцінки
column-low-meaning = Оцінки 1 або 2.

column-with-comment = З коментарем
column-with-comment-meaning = Оцінки зі словами.

## What tells rows apart

key-patient = Пацієнт
key-employee = Працівник
key-department = Відділення
key-branch = Філія
key-category = Категорія
key-city = Місто
key-source = Джерело
key-item = Послуга/товар
key-price-list = Прайс-лист
key-group = Група
key-kind = Вид
key-reason = Причина
key-place = Місце
key-step = Відрізок
key-month = Місяць
key-weekday = День тижня
key-hour = Година

## Where there is nothing, and the last row

none-none = (немає)
none-unknown = (невідомо)
none-total = Разом
none-per-day = на день

## Parameters, their words, and what they do

param-period = Період
param-period-about = Дні, які враховано, з першим і останнім включно.

param-from = Від

param-to = До

param-as-of = Станом на
param-as-of-about = Пізнішого не враховано; статуси й картки — сьогоднішні.

param-totals = Підсумки
param-totals-about = Додати останній рядок із підсумками.

param-by = Рядки
param-by-about = Що означає рядок.
param-by-employee = Працівник
param-by-department = Відділення
param-by-branch = Філія
param-by-month = Місяць
param-by-weekday = День тижня
param-by-hour = Година
param-by-source = Джерело
param-by-reason = Причина
param-by-reason-month = Причина й місяць
param-by-category = Категорія
param-by-category-month = Категорія й місяць
param-by-employee-score = Працівник і оцінка
param-by-item = Послуга/товар
param-by-group = Група
param-by-kind = Вид
param-by-branch-city = Місто філії
param-by-patient-city = Місто пацієнта
param-by-country = Країна

param-step = Відрізок
param-step-about = Яку частину періоду охоплює рядок; тиждень починається з понеділка.
param-step-month = Місяць
param-step-day = День
param-step-week = Тиждень
param-step-quarter = Квартал
param-step-year = Рік

param-compare = Порівняння
param-compare-about = З чим порівнюється відрізок.
param-compare-previous = Попередній період
param-compare-year-before = Рік тому
param-compare-none = Немає

param-basis = Сума
param-basis-about = Нараховане за датою рахунку або сплачене реальними грошима за датою оплати.
param-basis-billed = Нараховано
param-basis-paid = Сплачено

param-include-staff = З персоналом
param-include-staff-about = Враховувати й працівників, які самі є пацієнтами.

param-count = Нові пацієнти
param-count-about = За чим пацієнт вважається новим.
param-count-registered = За реєстрацією
param-count-first-visit = За першим візитом

param-active-days = Активний, днів
param-active-days-about = Скільки днів після візиту пацієнт вважається активним.

param-status = Враховано
param-status-about = Лише візити або записи з будь-яким статусом.
param-status-completed = Візити
param-status-all = Усі записи

param-limit = Перші рядки
param-limit-about = Показати лише стільки перших; частки й підсумки — від усіх.

param-absent-days = Немає від, днів
param-absent-days-about = Від останнього візиту минуло щонайменше стільки днів.

param-max-absent-days = Немає до, днів
param-max-absent-days-about = Від останнього візиту минуло щонайбільше стільки днів.

param-min-visits = Днів візитів від
param-min-visits-about = Щонайменше стільки різних днів із візитом.
param-min-tenure-days = Ходив від, днів
param-min-tenure-days-about = Між першим і останнім візитом щонайменше стільки днів.
param-min-gaps = Немає від, звичних перерв
param-min-gaps-about = Щонайменше стільки власних звичних перерв між візитами; хто був лише одного дня, такої не має.
param-min-debt = Борг від
param-min-debt-about = Показати борги щонайменше на цю суму.

param-days-ahead = Днів наперед
param-days-ahead-about = Показати, що настає до стількох днів після дати звіту.

param-card = Номер картки
param-card-about = Лише пацієнт із цим номером картки.

param-first = Перший візит
param-first-about = Перший до працівника, відділення чи філії в рядку або перший у всій клініці.
param-first-employee = За рядками
param-first-clinic = У всій клініці

param-within = Повернення за, днів
param-within-about = За скільки днів зараховується повернення; про свіжіші перші візити ще рано судити.

param-category = Категорія
param-category-about = Лише пацієнти цих категорій.

param-city = Місто
param-city-about = Лише пацієнти, які живуть у цих містах.

param-branch = Філія
param-branch-about = Лише рахунки й записи цих філій.

param-department = Відділення
param-department-about = Лише рахунки й записи цих відділень.

param-employee = Працівник
param-employee-about = Лише рахунки й записи цих працівників.

## Periods by name

period-this-month = Цей місяць
period-last-month = Минулий місяць
period-this-quarter = Цей квартал
period-last-quarter = Минулий квартал
period-this-year = Цей рік
period-last-year = Минулий рік
period-last-12-months = Останні 12 місяців
period-all = Увесь час
