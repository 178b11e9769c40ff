### Люди за числом

people-who = Хто це?
people-actions = Діяти
people-picked = Вибрано:
people-all = Нічого не вибрано: стосується всіх { $count }
people-seek = Шукати в цьому списку
people-keep = Зберегти як сегмент
