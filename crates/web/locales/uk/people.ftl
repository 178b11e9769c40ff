### The people behind a number

people-who = Хто це?
people-actions = Діяти
people-picked = Вибрано:
people-all = Нічого не вибрано: стосується всіх { $n }
people-only = Лише ці
people-only-picked = Показано лише вибраних.
people-not-only-picked = Показати всіх
people-seek = Шукати в цьому списку
people-keep = Зберегти як сегмент
people-keep-about = Зберігається питання, а не люди: сегмент завжди показує, хто належить до нього тепер. Якщо когось вибрано: хто саме з них.
people-keep-name = Назва сегмента
people-keep-shared = Колеги можуть його бачити
people-keep-save = Зберегти сегмент
people-count = { $n ->
        [one] { $n } пацієнт
        [few] { $n } пацієнти
        [many] { $n } пацієнтів
       *[other] { $n } пацієнта
    }
people-visits = { $n ->
        [one] { $n } візит
        [few] { $n } візити
        [many] { $n } візитів
       *[other] { $n } візиту
    }
people-back = Назад до звіту
people-none = За цим числом нікого немає
people-none-about = Відтоді воно могло змінитися, або за ним ті, кого вам не видно.
people-show-people = Люди
people-show-visits = Візити

## Columns
people-column-starts-at = Початок
people-column-in-numerator = Враховано
people-column-billed-in-all = Нараховано всього
people-column-here = { $name }, тут
people-in-numerator = входить у саму частку, а не лише в те, від чого її пораховано
people-marked = Це число — частка: у списку всі, від кого її пораховано, а тих, хто входить у неї, позначено.
people-column-contacted = Останній контакт
