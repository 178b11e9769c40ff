### Who may come in

users-question = Хто може увійти й що йому видно?
users-about = Що людина бачить, визначають роль і філії. Хто йде, того вимикають, а не видаляють, щоб журнал дій лишався зрозумілим.
users-count = { $count ->
        [one] { $count } користувач
        [few] { $count } користувачі
        [many] { $count } користувачів
       *[other] { $count } користувача
    }
users-name = Ім’я
users-sign-in = Ім’я користувача
users-role = Роль
users-limits = Обмеження
users-second = Другий фактор
users-second-on = увімкнено
users-second-off = вимкнено
users-seen = Востаннє тут
users-never-seen = ніколи
users-signed-out = поза системою
users-sees-nothing = без працівника: не бачить нічого
users-state = Стан
users-state-active = активний
users-state-invited = запрошений
users-state-disabled = вимкнений
users-menu = Що зробити з «{ $name }»
users-change = Змінити
users-new-link = Нове посилання для пароля
users-end-sessions = Завершити всі сеанси
users-forget-second = Прибрати другий фактор
users-disable = Вимкнути
users-enable = Увімкнути

## A one-time link
users-link = Одноразове посилання
users-link-for = Посилання для { $name }
users-link-of-disabled = Вимкнений користувач не може скористатися посиланням. Спершу увімкніть його.
users-link-about = Передайте його самі: воно діє один раз, до { $until }, і більше не з’явиться.

## The form
users-invite = Запросити
users-invite-about = Ви дістанете посилання, за яким людина вибере собі пароль.
users-invite-go = Створити посилання
users-change-whom = Змінити: { $name }
users-change-about = Діє від наступного клацання.
users-change-own-about = Вашу роль може змінити інший власник.
users-sign-in-about = Що вводити для входу: ім’я або адреса ел. пошти; великі й малі літери не різняться. Після першого входу не змінюється, бо за ним користувача знає журнал дій.
users-employee = Працівник
users-employee-about = Хто цей користувач в обліку. Потрібно для лікарів: вони бачать те, що стосується цього працівника, і більше нічого.
users-no-employee = (немає)
users-branches = Філії
users-branches-about = Нічого не позначено: усі.
users-role-means = { $role }: { $about }
users-role-about-owner = Бачить і може все.
users-role-about-manager = Бачить усі звіти й людей, експортує, налаштовує клініку; не імпортує і не керує користувачами.
users-role-about-doctor = Бачить власні числа й власних пацієнтів.
users-role-about-front-desk = Шукає й відкриває пацієнтів; звітів не бачить.
users-role-about-marketer = Бачить звіти про пацієнтів, експортує і зберігає сегменти.
users-role-about-auditor = Бачить звіти й журнал дій; пацієнтів не бачить.

## What is wrong with the form, or cannot be
users-name-missing = Введіть ім’я.
users-name-long = Знаків щонайбільше { $most }.
users-sign-in-missing = Введіть, із чим цей користувач входитиме.
users-sign-in-odd = Знаків щонайбільше { $most }, без пробілів.
users-sign-in-taken = Із цим уже хтось входить або входив.
users-role-missing = Виберіть роль.
users-employee-missing = Лікар бачить те, що стосується одного працівника: виберіть, хто цей користувач.
users-employee-gone = Такого працівника вже немає.
users-gone = Такого користувача вже немає.
users-last-owner = Це єдиний власник, який може увійти. Спершу зробіть власником ще когось.
users-own-role = Ніхто не змінює власної ролі. Це може інший власник.
users-own-end = Ніхто не вимикає себе. Це може інший власник.
users-own-second = Власний другий фактор вимикають на сторінці «Мій доступ».

## What was done
users-changed = Збережено. Діє від наступного клацання.
users-disabled = Вимкнено. Усі сеанси й посилання цього користувача закінчилися.
users-enabled = Увімкнено. Пароль той самий, що й раніше; якщо його забуто, дайте нове посилання.
users-sessions-ended = Усі сеанси завершено.
users-second-forgotten = Другий фактор прибрано, усі сеанси завершено. Тепер досить пароля; попросіть налаштувати новий фактор.
