### The controls above a report, and the gallery

report-ask = Ask
report-add-filter = Filter
report-all = all
report-remove = remove
report-clear = Remove all filters
report-more = Own dates and further choices
report-gallery-question = What do you want to know?
report-gallery-asked = Preview: the last 12 months
report-means = What does “{ $name }” mean?
report-unit = Unit:
report-more-help = More about this

report-rows = { $n ->
        [one] one row
       *[other] { $n } rows
    }
report-export-xlsx = Excel (XLSX)
report-print-most = Only the first { $most } of { $all } rows are on this page. All of them are in the file.
report-export-csv = CSV
report-export-parquet = Parquet
report-export-json = JSON
report-start-over = Start over
report-unfold = Unfold { $name }
report-fold = Fold { $name }

## What was asked
report-as-of = as of { $day }
report-beside = Compare with
report-beside-nothing = Nothing
report-beside-previous = beside the period before
report-beside-year-before = beside the year before

## Signs beside a number
report-few = too few to tell (under { $n })
report-owes = owes { $debt }
report-open = not over yet
report-part = not a whole month or step: the period holds only some of its days
report-best = better than the clinic’s average

## The card behind an “i”
report-unit-count = count
report-unit-money = money
report-unit-percent = percent
report-unit-decimal = number with decimals
report-unit-date = date
report-unit-days = days
report-unit-text = text
report-made = Made of:
report-made-percent = { $one } divided by { $other }
report-made-interval = where the share of { $one } in { $other } lies with 95 % certainty
report-made-average = { $one } divided by { $other }
report-made-rest = { $one } less { $other }
report-made-change = { $one } against { $other }
report-adds-up = Total:
report-adds-up-about = the sum of the rows

## Figures
report-figure-patients = Patients
report-figure-reasons = Different reasons
report-figure-recalls = Recalls

## Notes
report-note-all-later = The whole period is later than the as-of day: there is nothing to count yet.
report-note-unfinished = The period is not over: only the days up to { $day } are counted.
report-note-as-of = As of { $day }: what came later is left out, but cards and statuses are those of now.
report-note-as-of-now = Ask as of today
report-note-months = Months count whole here: { $period }. A report that counts only the days of the period may show fewer.
report-note-left = { $departures ->
        [one] One departure
       *[other] { $departures } departures
    } for { $reasons ->
        [one] one reason
       *[other] { $reasons } different reasons
    }.
report-note-best = { $n ->
        [one] The best one brings { $share } of all.
       *[other] The best { $n } bring { $share } of all.
    }
report-note-still-open = { $n ->
        [one] One first visit is younger than { $days } days: whether it leads to a return is still open.
       *[other] { $n } first visits are younger than { $days } days: whether they lead to a return is still open.
    }

## Nothing to show
report-empty = Nothing in this period
report-empty-about = Nobody and nothing fits this question. Another period or fewer filters may.
report-empty-all = All time
report-empty-clear = Remove all filters
report-empty-nothing-yet = There are no visits in the books yet
report-empty-nothing-yet-about = This report lives on visits and money. Bring them in, and it fills itself.
report-empty-import = Import

## What is wrong with a question
report-wrong-value = { $name }: “{ $value }” cannot be read.
report-wrong-order = The first day is after the last.
report-wrong-half = A period needs both a first and a last day.
report-wrong-twice = { $name } is given twice.
report-wrong-unknown = { $report } knows no { $name }.
report-wrong-filter = { $report } cannot be filtered by { $name }.
report-wrong-record = { $name }: nothing is called “{ $value }”.
report-wrong-cell = There is no such number in this report.
