### Who did what

audit-question = Хто, що й коли робив?
audit-asked = Спершу найновіше, за годинником { $zone }
audit-filter = Фільтр
audit-actor = Хто
audit-actor-command-line = командний рядок
audit-actor-this-machine = цей комп’ютер
audit-action = Що
audit-everybody = усі
audit-everything = усе
audit-from = Від
audit-to = До
audit-number = №
audit-at = Коли
audit-detail = Подробиці
audit-deeds = Записи
audit-shown = № від { $first } до { $last }
audit-newest = До найновіших
audit-verify = Перевірити ланцюг
audit-verify-again = Перевірити ще раз
audit-unchecked = Кожен запис містить відбиток попереднього, тож пізніші зміни виявляються. Перевірка читає всі записи.
audit-whole = { $rows ->
        [one] Ланцюг цілий: { $rows } запис такий, як був записаний.
        [few] Ланцюг цілий: усі { $rows } записи такі, як були записані.
        [many] Ланцюг цілий: усі { $rows } записів такі, як були записані.
       *[other] Ланцюг цілий: усі { $rows } запису такі, як були записані.
    }
audit-broken = Ланцюг розірвано на записі { $seq }: його або якийсь перед ним змінено чи вилучено поза Revisit. Збережіть цей облік як доказ і порівняйте його з резервною копією.
audit-none = Таких дій немає
audit-none-about = У ці дні ніхто цього не робив. Розширте період або приберіть фільтр.

## Details: what a deed was about
audit-detail-pair = { $name }: { $value }
audit-detail-user = Користувач
audit-detail-patient = Пацієнт
audit-detail-report = Звіт
audit-detail-format = Формат
audit-detail-people = Список людей
audit-detail-rows = Рядки
audit-detail-import = Імпорт
audit-detail-files = Файли
audit-detail-certificate-sha256 = Свідоцтво
audit-detail-topic = Тема
audit-detail-segment = Сегмент
audit-detail-act = Дія
audit-detail-practice = Початковий довідник

## Deeds, by what the audit calls them
deed-first-owner = створення першого власника
deed-password-given = введення пароля
deed-sign-in = вхід
deed-sign-out = вихід
deed-password-set = пароль за посиланням
deed-password-changed = зміна пароля
deed-second-factor-on = другий фактор увімкнено
deed-second-factor-off = другий фактор вимкнено
deed-second-factor-taken-away = чужий другий фактор знято
deed-recovery-codes-renewed = нові коди відновлення
deed-session-ended = завершення сеансу
deed-other-sessions-ended = завершення всіх інших сеансів
deed-all-sessions-ended = завершення всіх сеансів
deed-language-chosen = вибір мови
deed-user-invited = запрошення користувача
deed-user-added = додавання користувача
deed-user-changed = зміна користувача
deed-one-time-link-given = видача одноразового посилання
deed-user-signed-out = завершення всіх сеансів користувача
deed-user-disabled = вимкнення користувача
deed-user-enabled = увімкнення користувача
deed-patient-view = перегляд пацієнта
deed-patient-register = зареєстрував пацієнта
deed-patient-edit = змінив картку
deed-patient-leave = записав вибуття
deed-patient-stay = прибрав запис про вибуття
deed-patient-state = змінив стан пацієнта
deed-export = експорт файлу
deed-segment-save = збереження сегмента
deed-segment-change = зміна сегмента
deed-clinic-set-up = налаштування клініки
deed-starter-directory = вибір початкового довідника
deed-import = імпорт
deed-import-undo = відміна імпорту
deed-help-helped = довідка допомогла
deed-help-did-not-help = довідка не допомогла
deed-contact-result = Записано контакт
deed-task-set = Поставлено завдання
deed-task-change = Змінено завдання
deed-task-close = Закрито завдання
deed-task-reopen = Завдання відкрито знову
deed-task-remove = Прибрано завдання
deed-task-notice = Прочитано результати завдань
deed-recall-change = Змінено нагадування пацієнта
deed-rating-enter = Внесено оцінку
deed-rating-remove = Прибрано оцінку
