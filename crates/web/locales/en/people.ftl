### The people behind a number

people-who = Who are they?
people-actions = Act
people-picked = Selected:
people-all = Nobody is selected: it is for all { $n }
people-only = Only these
people-only-picked = Only those who were selected are shown.
people-not-only-picked = Show all
people-seek = Search in this list
people-keep = Save as a segment
people-keep-about = The question is saved, not the people: a segment always shows who belongs to it now. If some are selected: who of them.
people-keep-name = Name of the segment
people-keep-shared = Colleagues may see it
people-keep-save = Save segment
people-count = { $n ->
        [one] one patient
       *[other] { $n } patients
    }
people-visits = { $n ->
        [one] one visit
       *[other] { $n } visits
    }
people-back = Back to the report
people-none = Nobody is behind this number
people-none-about = It may have changed since, or it is of others than you may see.
people-show-people = People
people-show-visits = Visits

## Columns
people-column-starts-at = Begins
people-column-in-numerator = Counted
people-column-billed-in-all = Billed in all
people-column-here = { $name }, here
people-in-numerator = counts for the share itself, not only for what it is a share of
people-marked = The number is a share: everybody it is a share of is listed, and those who count for it bear a sign.
people-column-contacted = Last contact
