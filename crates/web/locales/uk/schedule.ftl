### Розклад і робочі години

frame-schedule = Розклад
keys-schedule = Розклад
schedule-title = Розклад
schedule-asked = { $day } · { $count ->
    [one] { $count } запис
    [few] { $count } записи
    [many] { $count } записів
   *[other] { $count } запису
}
schedule-board = День за лікарями
schedule-time = Час
schedule-before = Раніше
schedule-after = Пізніше
schedule-today = Сьогодні
schedule-choose = Вибрати день
schedule-day = День
schedule-branch = Філія
schedule-all-branches = Усі філії
schedule-show = Показати
schedule-no-hours = Робочих годин ще не внесено. Записи все одно показано; з робочими годинами розклад покаже, що вільно.
schedule-enter-hours = Внести робочі години
schedule-nobody = Цього дня ніхто не приймає
schedule-nobody-about = Тут стоять лікарі, яких прийнято на роботу і які не звільнилися, зі своїми записами. Працівників вносять у довідниках.
schedule-add-doctor = До працівників
schedule-arrived = Тут із { $time }
schedule-completed = Відбувся
schedule-missed = Неявка
schedule-away = Відсутність
schedule-closed = Зачинено
schedule-off = Не працює
schedule-free = Вільно: { $times }
schedule-nothing = Записів немає

## Робочі години
frame-roster = Робочі години
roster-about = Хто коли працює, хто відсутній і коли філію зачинено. За цим розклад показує, що вільно.
roster-new-work = Додати робочі години
roster-new-away = Додати відсутність
roster-new-closed = Додати неробочий день
roster-sort-work = Робочі години
roster-sort-away = Відсутність
roster-sort-closed = Зачинено
roster-about-work = Для перерви збережіть ранок і день окремо. Якщо години змінюються, дайте старим останній день і додайте нові.
roster-about-away = Відпустка, хвороба, навчання: день чи багато, увесь день чи кілька годин.
roster-about-closed = Свята та інші дні, коли нікого не записують.
roster-none = Робочих годин ще немає
roster-none-about = З робочими годинами розклад показує, що вільно, і пропонує час. Без них записати можна на будь-який час.
roster-none-work = Додайте години лікаря: позначте дні тижня, вкажіть час.
roster-none-away = Додавайте відсутності та неробочі дні, щойно про них стане відомо.
roster-count = { $count ->
    [one] { $count } рядок
    [few] { $count } рядки
    [many] { $count } рядків
   *[other] { $count } рядка
}
roster-who = Хто
roster-what = Що
roster-hours = Години
roster-days = Дні
roster-whole-clinic = Уся клініка
roster-whole-day = Увесь день
roster-every-day = Щодня
roster-from = з { $day }
roster-show-past = Показати минулі: { $count }
roster-hide-past = Сховати минулі
roster-remove = Вилучити
roster-pick = Позначте, що вилучити.
roster-nothing-picked = Нічого не позначено.
roster-saved = Робочі години збережено.
roster-removed = Вилучено.
roster-unchanged = Нічого не змінено.
roster-field-employee = Працівник
roster-field-branch = Філія
roster-field-room = Кабінет
roster-field-weekday = День тижня
roster-field-from-on = Перший день
roster-field-until-on = Останній день
roster-field-starts = Від
roster-field-ends = До
roster-field-note = Примітка
roster-until-about = Порожньо: до подальших змін.
roster-starts-about = Порожньо: увесь день.
roster-flaw-who = Виберіть працівника.
roster-flaw-time = Час записують так: 08:30.
roster-flaw-hours = Вкажіть час.
roster-flaw-ends = Кінець має бути після початку.
roster-flaw-until = Останній день не може бути перед першим.
deed-roster-change = зміна робочих годин

## Запис
book-title = Записати
book-about = Запропонований час вільний у лікаря, і його вистачає на послугу.
book-save = Записати
book-times = Показати вільний час
book-booked = Записано.
book-whom = Кого
book-whom-about = Спершу знайдіть пацієнта.
book-field-item-1 = Послуга
book-field-item-2 = Друга послуга
book-field-item-3 = Третя послуга
book-field-employee = Лікар
book-field-slot = Час
book-field-day = День
book-field-time = Година
book-field-minutes = Хвилини
book-field-department = Відділення
book-field-room = Кабінет
book-field-note = Примітка
book-field-anyway = Усе одно записати
book-minutes = { $count } хв
book-minutes-about = Порожньо: скільки тривають послуги.
book-day-about = День і година, введені тут, важливіші за запропоновані.
book-no-slots = Вільного часу не знайдено. Виберіть іншого лікаря або введіть день і годину в «Більше».
book-flaw-doctor = Виберіть лікаря.
book-flaw-slot = Виберіть час або введіть день і годину в «Більше».
book-flaw-minutes = Від 1 до 720 хвилин.
book-flaw-midnight = Запис закінчується до півночі.
book-flaw-department = Виберіть відділення своєї філії.
book-busy-doctor = У лікаря вже є запис о { $time }.
book-busy-room = Кабінет зайнято записом о { $time }.
book-busy-patient = У пацієнта вже є запис о { $time }.
book-other-time = Виберіть інший час.
book-insist = Виберіть інший час або позначте «Усе одно записати».
book-away = Лікаря тоді немає. Виберіть інший час або іншого лікаря.
book-closed = Тоді зачинено. Виберіть інший день.
book-not-there = Цей лікар того дня тут не працює. Виберіть іншого.
book-not-active = Ця картка не активна: на неї не можна записати. Спершу зробіть її знову активною.
book-to-card = До картки
book-plan-missing = Хто платить наперед, потребує послуги: виберіть її.
book-prepays = Платить наперед: заплановані послуги оплачують до візиту.
schedule-book-at = Записати на { $time }, { $name }
deed-visit-book = запис на візит

## Один запис
schedule-awaits = Очікує передоплати: { $sum }
visit-status-booked = Заплановано
visit-status-arrived = Тут
visit-status-completed = Відбувся
visit-status-cancelled = Скасовано
visit-status-missed = Неявка
visit-facts = Запис
visit-acts = Що з ним стане
visit-change = Перенести або змінити
visit-arrive = Уже тут
visit-miss = Неявка
visit-cancel = Скасувати запис
visit-complete = Завершити
visit-saved = Запис змінено.
visit-arrived = Прихід відмічено.
visit-cancelled = Запис скасовано.
visit-missed = Неявку відмічено.
visit-waived = На передоплаті не наполягають.
visit-not-booked = Цей запис уже не відкритий: хтось тим часом завершив або скасував його.
visit-awaits = Передоплати ще бракує. Спершу прийміть оплату або відмовтеся від неї, вказавши причину.
visit-is-waived = Без передоплати: { $reason }
visit-waive-reason = Чому на ній не наполягають
visit-waive = Не наполягати на передоплаті
visit-waive-missing = Вкажіть причину.
deed-visit-change = зміна запису
deed-visit-arrive = відмітка про прихід
deed-visit-cancel = скасування запису
deed-visit-miss = відмітка про неявку
deed-prepayment-waive = відмова від передоплати
