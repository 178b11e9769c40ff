### The controls above a report, and the gallery

report-ask = Запитати
report-add-filter = Фільтр
report-all = усі
report-remove = прибрати
report-clear = Зняти всі фільтри
report-more = Свої дати та інші умови
report-gallery-question = Що ви хочете знати?
report-gallery-asked = Попередній перегляд: останні 12 місяців
report-means = Що означає «{ $name }»?
report-unit = Одиниця:
report-more-help = Докладніше

report-rows = { $n ->
        [one] { $n } рядок
        [few] { $n } рядки
        [many] { $n } рядків
       *[other] { $n } рядка
    }
report-export-xlsx = Excel (XLSX)
report-print-most = На цій сторінці лише перші { $most } з { $all } рядків. Усі є у файлі.
report-export-csv = CSV
report-export-parquet = Parquet
report-export-json = JSON
report-start-over = Почати спочатку
report-unfold = Розгорнути { $name }
report-fold = Згорнути { $name }

## What was asked
report-as-of = станом на { $day }
report-beside = Порівняння
report-beside-nothing = Немає
report-beside-previous = порівняно з попереднім періодом
report-beside-year-before = порівняно з роком тому

## Signs beside a number
report-few = замало, щоб судити (менше ніж { $n })
report-owes = борг { $debt }
report-open = ще не закінчено
report-part = неповний відрізок: період охоплює лише частину днів
report-best = краще за середнє у клініці

## The card behind an “i”
report-unit-count = кількість
report-unit-money = гроші
report-unit-percent = відсоток
report-unit-decimal = дробове число
report-unit-date = дата
report-unit-days = дні
report-unit-text = текст
report-made = Складники:
report-made-percent = «{ $one }» поділити на «{ $other }»
report-made-interval = де з певністю 95% лежить частка «{ $one }» у «{ $other }»
report-made-average = «{ $one }» поділити на «{ $other }»
report-made-rest = «{ $one }» мінус «{ $other }»
report-made-change = «{ $one }» проти «{ $other }»
report-adds-up = Разом:
report-adds-up-about = сума рядків

## Figures
report-figure-patients = Пацієнти
report-figure-reasons = Різні причини
report-figure-recalls = Нагадування

## Notes
report-note-all-later = Увесь період пізніший за дату звіту: рахувати ще нічого.
report-note-unfinished = Період ще не закінчився: враховано лише дні до { $day }.
report-note-as-of = Станом на { $day }: пізнішого не враховано, але картки й статуси теперішні.
report-note-as-of-now = Запитати станом на сьогодні
report-note-months = Тут рахуються цілі місяці: { $period }. Звіти, що рахують лише дні періоду, можуть показувати менше.
report-note-left = { $departures ->
        [one] { $departures } вибуття
        [few] { $departures } вибуття
        [many] { $departures } вибуттів
       *[other] { $departures } вибуття
    } з { $reasons ->
        [one] { $reasons } причини
        [few] { $reasons } різних причин
        [many] { $reasons } різних причин
       *[other] { $reasons } різної причини
    }.
report-note-best = { $n ->
        [one] { $n } найкращий дає { $share } усього.
        [few] { $n } найкращі дають { $share } усього.
        [many] { $n } найкращих дають { $share } усього.
       *[other] { $n } найкращого дають { $share } усього.
    }
report-note-still-open = { $n ->
        [one] Ще рано судити, чи приведе до повернення { $n } перший візит
        [few] Ще рано судити, чи приведуть до повернення { $n } перші візити
        [many] Ще рано судити, чи приведуть до повернення { $n } перших візитів
       *[other] Ще рано судити, чи приведуть до повернення { $n } першого візиту
    }: відтоді не минуло { $days ->
        [one] { $days } дня
        [few] { $days } днів
        [many] { $days } днів
       *[other] { $days } дня
    }.

## Nothing to show
report-empty = За цей період нічого немає
report-empty-about = До цього питання ніхто й ніщо не підходить. Спробуйте інший період або менше фільтрів.
report-empty-all = Увесь час
report-empty-clear = Зняти всі фільтри
report-empty-nothing-yet = В обліку ще немає візитів
report-empty-nothing-yet-about = Цей звіт живиться візитами й грошима. Внесіть їх, і він наповниться сам.
report-empty-import = Імпорт

## What is wrong with a question
report-wrong-value = { $name }: «{ $value }» не вдається прочитати.
report-wrong-order = Перший день пізніший за останній.
report-wrong-half = Періодові потрібні і перший, і останній день.
report-wrong-twice = Двічі вказано: { $name }.
report-wrong-unknown = Звіт «{ $report }» не знає, що таке { $name }.
report-wrong-filter = Звіт «{ $report }» не має фільтра «{ $name }».
report-wrong-record = { $name }: нічого з назвою «{ $value }» немає.
report-wrong-cell = Такого числа в цьому звіті немає.
