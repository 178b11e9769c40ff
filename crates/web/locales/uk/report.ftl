### Керування над звітом і всі звіти

report-ask = Запитати
report-add-filter = Фільтр
report-all = усі
report-remove = прибрати
report-clear = Зняти всі фільтри
report-more = Свій період та інші умови
report-gallery-question = Що ви хочете знати?
report-gallery-asked = Попередній перегляд: останні 12 місяців
report-not-ripe = Період ще не дозрів: { $count ->
        [one] { $count } перший візит молодший за { $days } днів і лишається відкритим.
        [few] { $count } перші візити молодші за { $days } днів і лишаються відкритими.
        [many] { $count } перших візитів молодші за { $days } днів і лишаються відкритими.
       *[other] { $count } першого візиту молодші за { $days } днів і лишаються відкритими.
    }
report-only-ripe = Лише дозрілі
report-compared-with = порівняно з { $period }
report-dashed-clinic = пунктир: клініка
