### The controls above a report, and the gallery

report-ask = Ask
report-add-filter = Filter
report-all = all
report-remove = remove
report-clear = Remove all filters
report-more = Own period and further choices
report-gallery-question = What do you want to know?
report-gallery-asked = Preview: the last 12 months
report-not-ripe = The period is not ripe yet: { $count ->
        [one] one first visit is younger than { $days } days and stays open.
       *[other] { $count } first visits are younger than { $days } days and stay open.
    }
report-only-ripe = Show ripe ones only
report-compared-with = compared with { $period }
report-dashed-clinic = dashed: clinic
