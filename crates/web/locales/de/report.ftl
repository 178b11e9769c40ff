### Die Bedienung über einem Bericht, und alle Berichte

report-ask = Frage stellen
report-add-filter = Filter
report-all = alle
report-remove = entfernen
report-clear = Alle Filter lösen
report-more = Eigener Zeitraum und weitere Angaben
report-gallery-question = Was möchten Sie wissen?
report-gallery-asked = Vorschau: die letzten 12 Monate
report-means = Was heißt „{ $name }“?
report-unit = Einheit:
report-more-help = Mehr dazu

report-few = zu wenige, um es zu sagen (unter { $n })
report-open = noch nicht vorbei
report-best = besser als der Durchschnitt der Praxis
report-as-of = Stichtag { $day }
report-beside-year-before = verglichen mit dem Vorjahr
report-beside-previous = verglichen mit dem Zeitraum davor
report-export-xlsx = Excel (XLSX)
report-export-csv = CSV
report-export-parquet = Parquet
report-export-json = JSON
