### The schedule and the roster

frame-schedule = Schedule
keys-schedule = Schedule
schedule-title = Schedule
schedule-asked = { $day } · { $count ->
    [one] { $count } booking
   *[other] { $count } bookings
}
schedule-board = The day, by doctor
schedule-time = Time
schedule-before = The day before
schedule-after = The day after
schedule-today = Today
schedule-choose = Choose a day
schedule-day = Day
schedule-branch = Branch
schedule-all-branches = All branches
schedule-show = Show
schedule-no-hours = Nobody’s working hours are entered yet. Bookings are shown all the same; with working hours, the board shows what is free.
schedule-enter-hours = Enter working hours
schedule-nobody = Nobody sees patients on this day
schedule-nobody-about = Here stand the doctors who were hired and have not left, each with their bookings. Employees are entered in the directory.
schedule-add-doctor = To the employees
schedule-arrived = Here since { $time }
schedule-completed = Completed
schedule-missed = Missed
schedule-away = Away
schedule-closed = Closed
schedule-off = Does not work
schedule-free = Free: { $times }
schedule-nothing = No bookings

## Working hours
frame-roster = Working hours
roster-about = Who works when, who is away, and when a branch is closed. The schedule shows what is free from it.
roster-new-work = Add working hours
roster-new-away = Add an absence
roster-new-closed = Add a closed day
roster-sort-work = Working hours
roster-sort-away = Absence
roster-sort-closed = Closed
roster-about-work = For a break, save the morning and the afternoon one after the other. When hours change, give the old ones a last day and add the new ones.
roster-about-away = Holidays, illness, training: a day or many, the whole day or some hours.
roster-about-closed = Public holidays and other days on which nobody is booked.
roster-none = No working hours yet
roster-none-about = With working hours the schedule shows what is free and proposes times. Without them every time can be booked.
roster-none-work = Add a doctor’s hours: tick the days of the week, give the times.
roster-none-away = Add absences and closed days as they become known.
roster-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
roster-who = Who
roster-what = What
roster-hours = Hours
roster-days = Days
roster-whole-clinic = The whole clinic
roster-whole-day = The whole day
roster-every-day = Every day
roster-from = from { $day }
roster-show-past = Show { $count } past
roster-hide-past = Hide what is past
roster-remove = Remove
roster-pick = Tick what is to be removed.
roster-nothing-picked = Nothing was ticked.
roster-saved = The working hours are saved.
roster-removed = Removed.
roster-unchanged = Nothing was changed.
roster-field-employee = Employee
roster-field-branch = Branch
roster-field-room = Room
roster-field-weekday = Day of the week
roster-field-from-on = First day
roster-field-until-on = Last day
roster-field-starts = From
roster-field-ends = Until
roster-field-note = Note
roster-until-about = Empty: until further notice.
roster-starts-about = Empty: the whole day.
roster-flaw-who = Choose an employee.
roster-flaw-time = A time looks like 08:30.
roster-flaw-hours = Enter a time.
roster-flaw-ends = The end comes after the beginning.
roster-flaw-until = The last day is not before the first.
deed-roster-change = working hours changed
