### The first page of the day

today-headline = { $day }: { $n ->
        [0] nobody has come yet
        [one] one patient has come so far
       *[other] { $n } patients have come so far
    }
today-asked = Up to today, which is not over, against the same weekdays before
today-own = of your own patients
today-open = today is not over
today-nothing = nothing to tell from
today-nothing-yet = There is nothing to count yet. As soon as patients and visits are in the books, five numbers stand here each morning, with what changed and one thing to do about each.
today-start = How to begin
today-note-old = The newest visit in the books is of { $day }. What happened since is not in these numbers.

## The numbers
today-came = Patients in the last 7 days
today-new = New patients in 4 weeks
today-billed = Billed in 4 weeks
today-missed = Missed bookings in 4 weeks
today-retention = New patients who came again within 90 days
today-debt = What patients owe
today-check = Average check in 4 weeks

today-points = { $points } percentage points
today-against-days = against { $before } in the { $days } days before
today-against-year = against { $before } a year before
today-against-then = against { $before } four weeks ago
today-against-nothing = nothing before to compare with

## What the drawing below a number is of
today-drawn-days = Day by day
today-drawn-weekdays = By weekday
today-drawn-months = Month by month
today-drawn-ages = By age of the debt

## One thing to do about it
today-act-due = { $n ->
        [one] One recall is due this week: call
       *[other] { $n } recalls are due this week: call
    }
today-act-peaks = See which hours stand empty
today-act-sources = See what brings new patients
today-act-activity = See on which days they came
today-act-away = { $n ->
        [one] One regular patient stays away: call
       *[other] { $n } regular patients stay away: call
    }
today-act-check = See what a visit brings
today-act-weekday = { $day } stands out: remind those who are booked
today-act-hours = See at which hours they are missed
today-act-losses = See with whom newcomers do not come back
today-act-lost = { $n ->
        [one] One did not come back: see who
       *[other] { $n } did not come back: see who
    }
today-act-retention = See who came again, month by month
today-act-long-owing = Call those who have owed for more than 90 days
today-act-owing = See who owes
today-act-items = See what sells

## Short lists
today-list-due = Due again in the next seven days
today-list-away = Regular patients who stay away, those who brought most
today-list-owing = Largest debts
today-list-first = { $n } of { $all }
today-list-whole = Whole list
