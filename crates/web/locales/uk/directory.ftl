### The directory: the lists that the clinic is described by

frame-directory = Довідники
directory-about = Списки, що описують клініку. Використане переносять в архів, а не видаляють: воно лишається в цифрах і більше не пропонується.
directory-lists = Усі списки
directory-list = Список
directory-in-use = Використовується
directory-branches = Філії
directory-branches-about = Де працює клініка: кожне місце з містом і країною.
directory-branches-new = Нова філія
directory-departments = Відділення
directory-departments-about = На що поділено клініку; до відділень належать працівники та їхні показники.
directory-departments-new = Нове відділення
directory-employees = Працівники
directory-employees-about = Хто приймає пацієнтів або продає. Ті, хто пішов, лишаються в історії з датою звільнення.
directory-employees-new = Новий працівник
directory-categories = Категорії
directory-categories-about = Групи пацієнтів і увага, якої вони потребують: колір, прайс-лист, передоплата.
directory-categories-new = Нова категорія
directory-price-lists = Прайс-листи
directory-price-lists-about = Скільки коштують послуги й товари та для кого. Чого немає у списку, береться з основного.
directory-price-lists-new = Новий прайс-лист
directory-sources = Джерела
directory-sources-about = Звідки пацієнти дізнаються про клініку.
directory-sources-new = Нове джерело
directory-items = Послуги й товари
directory-items-about = Що роблять і продають: ціна, тривалість і через який час потрібно знову.
directory-items-new = Нова послуга або товар
directory-rooms = Кабінети
directory-rooms-about = Де приймають пацієнтів, щоб кабінет не зайняли двічі.
directory-rooms-new = Новий кабінет
directory-bonus-kinds = Види бонусів
directory-bonus-kinds-about = Яка частка оплати реальними грошима повертається бонусами та як довго вони дійсні.
directory-bonus-kinds-new = Новий вид бонусів
directory-discount-grounds = Підстави знижок
directory-discount-grounds-about = Чому надають знижку; вибирають, коли її надають.
directory-discount-grounds-new = Нова підстава знижки
directory-reasons = Причини вибуття
directory-reasons-about = Чому пацієнти йдуть; вибирають, коли хтось іде.
directory-reasons-new = Нова причина

## What is asked of a record
directory-field-name = Назва
directory-field-city = Місто
directory-field-country = Країна
directory-field-branch-id = Філія
directory-field-branch-id-about = Для відділення: коли змінюється його філія, усі звіти будуються заново; це триває якийсь час.
directory-field-position = Посада
directory-field-department-id = Відділення
directory-field-hired-on = Прийнято
directory-field-left-on = Звільнено
directory-field-left-on-about = Від цього дня більше не пропонується.
directory-field-sees-patients = Приймає пацієнтів (хто ні — продає; зміна перебудовує всі звіти)
directory-field-attention = Увага
directory-field-price-list-id = Прайс-лист
directory-field-colour = Колір
directory-field-prepayment = Передоплата: записи чекають на оплату
directory-field-preset = Типово для нових
directory-field-discount-percent = Знижка, %
directory-field-discount-percent-about = Від цін основного прайс-листа, де цей не має власної ціни.
directory-field-main = Основний
directory-field-group = Група
directory-field-kind = Вид
directory-field-price = Ціна
directory-field-price-about = За основним прайс-листом.
directory-field-duration-minutes = Хвилини
directory-field-recall-after-days = Повторити через днів
directory-field-recall-after-months = Повторити через місяців
directory-field-vat-percent = ПДВ, %
directory-field-vat-percent-about = Міститься в ціні.
directory-field-percent = Відсоток оплати
directory-field-percent-about = 0: без бонусів.
directory-field-expires-after-days = Дійсні днів
directory-field-expires-after-days-about = Порожньо: безстроково.
directory-field-archived = В архіві
directory-percent = { $percent }%

## The attention that a category needs
directory-attention-normal = Звичайна
directory-attention-vip = VIP
directory-attention-problem = Проблемний
directory-attention-staff = Персонал

## Colours
directory-colour-red = Червоний
directory-colour-orange = Помаранчевий
directory-colour-amber = Бурштиновий
directory-colour-yellow = Жовтий
directory-colour-lime = Лаймовий
directory-colour-green = Зелений
directory-colour-teal = Бірюзовий
directory-colour-blue = Синій
directory-colour-indigo = Індиго
directory-colour-purple = Фіолетовий
directory-colour-pink = Рожевий
directory-colour-grey = Сірий

## What can be done
directory-actions = Що зробити з вибраними
directory-pick = Виберіть записи, щоб змінити їх або перенести в архів
directory-together = Змінити разом
directory-together-title = { $count ->
        [one] Змінити { $count } запис
        [few] Змінити { $count } записи
       *[many] Змінити { $count } записів
    }
directory-together-about = Те, що нижче лишається як є, не зміниться: { $names }
directory-together-as-is = як є
directory-together-empty = нічого
directory-together-make-empty = Тут не має нічого бути
directory-together-both = Це й заповнено, і має стати порожнім. Виберіть одне.
directory-together-nothing = Поки нічого не зміниться: заповніть або виберіть хоча б одне.
directory-together-not = Нічого не змінено: для «{ $name }» так не можна.
directory-together-clash = Хтось тим часом змінив деякі з них. Нічого не втрачено; зараз збережено: { $list }. Збережіть ще раз, щоб ваше значення було для всіх.
directory-together-theirs = { $name }: { $field } { $theirs }
directory-archive = До архіву
directory-restore = Повернути
directory-leave = Звільнено сьогодні
directory-rejoin = Знову працює
directory-is-archived = в архіві
directory-show-archived = Показати архів ({ $count })
directory-hide-archived = Сховати архів
directory-file = Файл (CSV)
directory-seek = Пошук у списку
directory-none = Поки порожньо
directory-none-new = Введіть перший запис вручну
directory-none-import = або перенесіть усі імпортом.
directory-not-found = Нічого не знайдено
directory-not-found-about = Серед використовуваного немає таких слів. Можливо, воно в архіві.
directory-whole-list = Увесь список

## What was done
directory-made = Внесено.
directory-changed = Змінено.
directory-unchanged = Так уже й було.
directory-put-aside = Виведено з використання: в історії лишається, більше не пропонується.
directory-brought-back = Знову використовується.
directory-nothing-picked = Нічого не вибрано.
deed-directory-change = зміна довідника
audit-detail-list = Список

## What is wrong
directory-flawed = Ще не збережено: дивіться пояснення нижче.
directory-clash = Хтось тим часом це змінив. Нічого не втрачено: нижче ваше значення, а під ним — збережене. Збережіть ще раз, щоб лишити своє.
directory-theirs = Тепер збережено: { $theirs }
directory-theirs-empty = Тепер збережено: порожньо
directory-flaw-missing = Це потрібно заповнити.
directory-flaw-long = Щонайбільше { $most } знаків.
directory-flaw-amount = Напишіть суму, наприклад 12,50.
directory-flaw-decimals = Валюта має менше знаків після коми.
directory-flaw-large = Це завелике число.
directory-flaw-percent = Напишіть відсоток від 0 до 100.
directory-flaw-whole = Напишіть ціле число від 1 до мільйона.
directory-flaw-day = Це не дата.
directory-flaw-gone = Це вже не можна вибрати.
directory-flaw-recall = Вкажіть дні або місяці, не обидва.
directory-flaw-left = Це раніше за день прийняття.

## How many
directory-count = { $count ->
        [one] { $count } запис
        [few] { $count } записи
        [many] { $count } записів
       *[other] { $count } запису
    }

## Prices of a list
directory-prices = Ціни
directory-prices-change = Змінити ціни
directory-prices-about = Скільки все коштує за цим прайсом. Порожня ціна береться з основного прайсу за вирахуванням знижки.
directory-prices-main = Скільки все коштує. Інші прайси беруть звідси те, чого не мають.
directory-item = Послуга або товар
directory-price-main = Основний прайс
directory-price-own = Ціна за цим прайсом
directory-price-counts = Що діє
directory-price-from-main = з основного прайсу
directory-prices-none = Ще нічого не продається. Спершу введіть послуги й товари; тоді вони стоятимуть тут із цінами.
directory-price-of = { $item }: ціна за цим прайсом
directory-prices-saved = Збережено: нові ціни діють віднині.
directory-prices-copied = Скопійовано: новий прайс із власними цінами.
directory-copy = Скопіювати цей прайс
directory-copy-about = Новий прайс із власною ціною на все, що має ціну тут, зі зміною та округленням.
directory-copy-name = Назва нового прайсу
directory-copy-percent = Зміна у відсотках
directory-copy-percent-about = Більше; з мінусом менше. Порожньо: так само.
directory-copy-step = Округлити до
directory-copy-step-about = Наприклад, 0,50 або 5. Порожньо: до найменшої монети.
directory-copy-rounding = Округлення
directory-copy-rounding-nearest = до найближчого
directory-copy-rounding-up = вгору
directory-copy-rounding-down = вниз
directory-flaw-change = Введіть відсоток від −100 до 1000.
directory-flaw-step = Введіть суму, більшу за 0.
directory-field-merged-into = Об’єднано з
directory-field-merged-into-about = Вибуття з цією причиною показують як іншу в кожному звіті й на кожній картці.
directory-flaw-circle = Вона об’єдналася б сама з собою: виберіть іншу.
directory-learnt = Причини тепер у списку.
directory-learn = { $count ->
        [one] Додати { $count } причину з вибуттів
        [few] Додати { $count } причини з вибуттів
        [many] Додати { $count } причин із вибуттів
       *[other] Додати { $count } причини з вибуттів
    }
