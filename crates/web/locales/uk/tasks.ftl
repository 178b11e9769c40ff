### Tasks: set, moved, closed; one’s own day, and how they were kept

tasks-title = Завдання
tasks-about = Що треба зробити, найтерміновіше спершу. Закритого тут немає.
tasks-first = Показано перші { $count }: шукайте потрібне.
tasks-set-in = Поставлено: { $days }
tasks-lately = Поставлені за останні { $count } днів
tasks-seek = Текст, ім’я або результат
tasks-count = { $count ->
        [one] { $count } завдання
        [few] { $count } завдання
        [many] { $count } завдань
       *[other] { $count } завдання
    }
tasks-with-closed = Разом із закритими
tasks-open-only = Лише відкриті
tasks-of-all = Усіх
tasks-of-mine = Лише мої
tasks-not-found = Такого завдання немає
tasks-not-found-about = Ніщо не відповідає запиту.
tasks-none = Немає чого робити
tasks-none-about = Завдання каже, хто що робить і до якого дня. Хто його поставив, дізнається, коли його закрито.
tasks-none-card = На картці пацієнта: «Нагадати»
tasks-none-list = У списку людей: завдання щодо кожного
tasks-are-set = Поставлено завдань: { $n }. Виконує { $name }.
tasks-set-many = { $n ->
        [one] Поставити { $n } завдання
        [few] Поставити { $n } завдання
        [many] Поставити { $n } завдань
       *[other] Поставити { $n } завдання
    }
task-myself = { $name } (я)
task-text = Завдання
task-patient = Пацієнт
task-due = Термін
task-assignee = Хто виконує
task-author = Хто поставив
task-result = Результат
task-forgotten = (видалено разом із пацієнтом)
task-new = нове
task-patient-unseen = пацієнт, якого ви не бачите
task-moved = { $count ->
        [one] перенесено { $count } раз
        [few] перенесено { $count } рази
        [many] перенесено { $count } разів
       *[other] перенесено { $count } раза
    }
task-overdue = Прострочено
task-priority-low = Низька
task-priority-normal = Звичайна
task-priority-high = Терміново
task-for-each = Завдання щодо кожного
task-for-people = { $n ->
        [one] Завдання щодо { $n } пацієнта
        [few] Завдання щодо { $n } пацієнтів
        [many] Завдання щодо { $n } пацієнтів
       *[other] Завдання щодо { $n } пацієнта
    }
task-flaw-text = Скажіть, що треба зробити.
task-flaw-past = Цей день минув: виберіть сьогодні або пізніший.
task-flaw-many = Понад 500 за раз ніхто не зробить: виберіть менше.
task-flaw-result = Скажіть, що з цього вийшло: завдання закривають із результатом.
task-flaw-not-closed = Результат закриває завдання: натисніть нижче «Закрити» або залиште поле порожнім.
task-clash = Це тим часом змінив хтось інший.
task-field-text = Що зробити
task-field-due-on = До якого дня
task-field-assignee = Хто виконує
task-field-priority = Пріоритет
task-field-result = Що з цього вийшло
task-new-title = Нове завдання
task-new-about = Хто що робить і до якого дня. Виконавець побачить це у своєму дні.
task-set = Поставити завдання
task-is-set = Завдання поставлено.
task-not-so = Із завданням, яке воно тепер, цього зробити не можна.
task-removed = Завдання прибрано.
task-closed = Завдання закрито.
task-reopened = Завдання знову відкрите.
task-changed = Завдання змінено.
task-close = Закрити
task-reopen = Відкрити знову
task-remove = Прибрати
task-result-about = Потрібно, щоб закрити.
task-set-by = Поставив(-ла) { $author } для { $assignee }, { $day }
task-moved-from = { $count ->
        [one] перенесено { $count } раз, спершу { $day }
        [few] перенесено { $count } рази, спершу { $day }
        [many] перенесено { $count } разів, спершу { $day }
       *[other] перенесено { $count } раза, спершу { $day }
    }
task-fate-open = відкрите
task-fate-overdue = прострочене
task-fate-in-time = закрите вчасно
task-fate-late = закрите із запізненням
task-is-about = Це про:
task-closed-with = { $day }, { $who }: { $result }
task-is-overdue = День минув. Закрийте завдання або перенесіть його: це рахують.
task-of-card = Завдання до { $day }, { $name }:
task-badge = Прострочено: { $overdue }, нових: { $new }, виконано для вас: { $closed }
remind-title = Нагадати
remind-about = Завдання для вас самих щодо цього пацієнта. Виберіть, коли.
remind-text = Зателефонувати
remind-day = Завтра, { $day }
remind-week = За тиждень, { $day }
remind-month = За місяць, { $day }
remind-quarter = За три місяці, { $day }
remind-year = За рік, { $day }
remind-other = Інший день або колега
remind-done = Вам нагадають.
control-title = Контроль завдань
control-about = Завдання, поставлені в ці дні: вчасні, запізнілі, прострочені й ще відкриті разом дають усі поставлені. Терміни взято такими, які вони тепер.
control-none = У ці дні завдань не ставили
control-by-assignee = За виконавцями
control-by-author = За тими, хто поставив
control-set = Поставлено
control-in-time = Вчасно
control-late = Із запізненням
control-overdue = Прострочено
control-open = Ще відкрито
control-moved = Перенесено
day-title = Мій день
day-of = День: { $name }
day-about = Що зробити, хто приходить і що зробили інші.
day-nothing = Ніщо не чекає: термінових завдань немає, і ніхто не записаний.
day-overdue = Прострочено
day-today = Сьогодні
day-soon = У найближчі сім днів
day-closed = Виконано для вас
day-noticed = Прочитано
day-all-noticed = Позначено, що ви це прочитали.
day-arrivals = Хто приходить сьогодні
day-arrivals-count = { $count ->
        [one] Ще { $count } запис
        [few] Ще { $count } записи
        [many] Ще { $count } записів
       *[other] Ще { $count } запису
    }
day-arrived = тут із { $time }
day-time = Час
control-total = Усього
day-recalls = { $count ->
        [one] Ви займаєтеся { $count } нагадуванням:
        [few] Ви займаєтеся { $count } нагадуваннями:
        [many] Ви займаєтеся { $count } нагадуваннями:
       *[other] Ви займаєтеся { $count } нагадування:
    }
