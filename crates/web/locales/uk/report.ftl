### Керування над звітом і всі звіти

report-ask = Запитати
report-add-filter = Фільтр
report-all = усі
report-remove = прибрати
report-clear = Зняти всі фільтри
report-more = Свій період та інші умови
report-gallery-question = Що ви хочете знати?
report-gallery-asked = Попередній перегляд: останні 12 місяців
report-means = Що означає «{ $name }»?
report-unit = Одиниця:
report-more-help = Докладніше

report-few = замало, щоб судити (менше ніж { $n })
report-open = ще не закінчено
report-best = краще за середнє по клініці
report-as-of = станом на { $day }
report-beside-year-before = порівняно з роком тому
report-beside-previous = порівняно з попереднім періодом
report-export-xlsx = Excel (XLSX)
report-export-csv = CSV
report-export-parquet = Parquet
report-export-json = JSON
