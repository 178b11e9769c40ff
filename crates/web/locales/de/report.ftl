### Die Bedienung über einem Bericht, und alle Berichte

report-ask = Frage stellen
report-add-filter = Filter
report-all = alle
report-remove = entfernen
report-clear = Alle Filter lösen
report-more = Eigener Zeitraum und weitere Angaben
report-gallery-question = Was möchten Sie wissen?
report-gallery-asked = Vorschau: die letzten 12 Monate
report-not-ripe = Der Zeitraum ist noch nicht reif: { $count ->
        [one] ein Erstbesuch ist jünger als { $days } Tage und bleibt offen.
       *[other] { $count } Erstbesuche sind jünger als { $days } Tage und bleiben offen.
    }
report-only-ripe = Nur reife zeigen
report-compared-with = verglichen mit { $period }
report-dashed-clinic = gestrichelt: Praxis
