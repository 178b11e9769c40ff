### What stands at the charts of the reports

## Of every chart

# What a click on a mark does.
chart-open = Open the people
# The whole clinic, as what single rows are compared with.
chart-all = All
chart-mean = Dashed: { $name }, { $value }.
chart-few = Pale: fewer than 5, too few to tell.
chart-unfinished = Pale: not a whole step.
chart-few-or-unfinished = Pale: fewer than 5, or not finished yet.
chart-first = The first { $shown } of { $all }.
chart-last-steps = The last { $shown } of { $all } steps; a longer step shows more.
chart-begins-at = The axis begins at { $value }.
chart-others = { $n ->
    [one] 1 other
   *[other] { $n } others
}
chart-cumulative = Together with all before
# For who does not see the chart. highest and lowest are a label and its number.
chart-describe = { $title }. Highest: { $highest }. Lowest: { $lowest }.
chart-whole-percent = { $n }%
chart-quarter = Q{ $quarter } { $year }
chart-days = { $from }–{ $to }
chart-days-from = { $from } and more

## By report

chart-growth = New patients against a year before
chart-growth-more = New, not fewer than a year before
chart-growth-fewer = New, fewer than a year before
chart-growth-base = Everybody who was ever new, those who left too: see Movement for who is active.
chart-movement = From the start to the end
chart-movement-active = Active
chart-movement-gains = Gained
chart-movement-losses = Lost
chart-movement-steps = Gained and lost by step
chart-sources = New patients by source
chart-sources-payback = What newcomers brought, and what the source cost
chart-activity = Different patients by step
chart-activity-new = New and returning patients
chart-peaks = Visits in an average hour
chart-missed = Missed, in percent: { $by }
chart-average-check = Average check, and the number of checks
chart-rating = What share the best bring
chart-rating-best = { $n ->
    [0] nobody
    [one] the best one
   *[other] the best { $n }
}
chart-rating-departments = What the best spend on
chart-categories = Share of what is billed
chart-categories-months = Billed by month
chart-places = Billed, and a year before
chart-places-profit = Billed, what is left of it, and a year before
chart-places-map = Where it is billed
chart-places-credits = © GeoNames (CC BY 4.0), Natural Earth.
chart-places-missing = { $n ->
    [one] Not on the map: { $names }.
   *[other] { $n } not on the map: { $names }.
}
chart-places-far = { $n ->
    [one] Far away: { $names }.
   *[other] { $n } far away: { $names }.
}
chart-items = What brings most
chart-disappeared = For how many days they have been away
chart-disappeared-people = Patients
chart-left = Reasons
chart-left-months = Departures by month
chart-left-reasons = Reasons by month
chart-debtors = What is owed, by age
chart-reminders = Reminders, bookings and visits they brought, by month
chart-recalls = Due on each day
chart-recalls-before = { $n ->
    [one] One more was due before { $day }.
   *[other] { $n } more were due before { $day }.
}
chart-recalls-people = Whoever is due for two things counts once.
chart-recalls-today = Framed: today.
chart-bonuses = Those who have most left
chart-retention = Retention with its uncertainty (95%)
chart-retention-months = Retention by month of the first visit with its uncertainty (95%)
chart-earnings = What each brings, and what share the best bring
chart-quality = How the scores are spread
