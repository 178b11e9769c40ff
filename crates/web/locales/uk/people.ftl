### Люди за числом

people-who = Хто це?
people-actions = Діяти
people-picked = Вибрано:
people-all = Нічого не вибрано: стосується всіх { $n }
people-seek = Шукати в цьому списку
people-keep = Зберегти як сегмент
people-count = { $n ->
        [one] { $n } пацієнт
        [few] { $n } пацієнти
        [many] { $n } пацієнтів
       *[other] { $n } пацієнта
    }
