### Tasks: set, moved, closed; one’s own day, and how they were kept

tasks-title = Tasks
tasks-about = What is to be done, the most urgent first. What is closed is not shown.
tasks-first = The first { $count } are shown: search for what you need.
tasks-set-in = Set in { $days }
tasks-lately = Set in the last { $count } days
tasks-seek = Text, name or result
tasks-count = { $count ->
        [one] 1 task
       *[other] { $count } tasks
    }
tasks-with-closed = With closed ones
tasks-open-only = Open ones only
tasks-of-all = Everybody’s
tasks-of-mine = Mine only
tasks-not-found = No such task
tasks-not-found-about = Nothing fits what was asked for.
tasks-none = Nothing to do
tasks-none-about = A task says who does what by which day. Whoever set it is told when it is closed.
tasks-none-card = On a patient’s card: “Remind me”
tasks-none-list = On a list of people: a task for each of them
tasks-are-set = { $n } tasks are set for { $name }.
tasks-set-many = { $n ->
        [one] Set 1 task
       *[other] Set { $n } tasks
    }
task-myself = { $name } (me)
task-text = Task
task-patient = Patient
task-due = Due on
task-assignee = Who does it
task-author = Set by
task-result = Result
task-forgotten = (erased with the patient)
task-new = new
task-patient-unseen = a patient you do not see
task-moved = { $count ->
        [one] moved once
       *[other] moved { $count } times
    }
task-overdue = Overdue
task-priority-low = Low
task-priority-normal = Normal
task-priority-high = Urgent
task-for-each = A task for each
task-for-people = { $n ->
        [one] A task about one patient
       *[other] Tasks about { $n } patients
    }
task-flaw-text = Say what is to be done.
task-flaw-past = This day has passed: choose today or a later one.
task-flaw-many = More than 500 at once are nobody’s work: select fewer.
task-flaw-result = Say what came of it: a task is closed with its result.
task-flaw-not-closed = A result closes the task: press “Close” below, or leave this empty.
task-clash = Somebody else has changed this meanwhile.
task-field-text = What is to be done
task-field-due-on = By which day
task-field-assignee = Who does it
task-field-priority = Priority
task-field-result = What came of it
task-new-title = New task
task-new-about = Who does what by which day. Whoever is to do it sees it on their day.
task-set = Set the task
task-is-set = The task is set.
task-not-so = This cannot be done with the task as it is by now.
task-removed = The task is taken away.
task-closed = The task is closed.
task-reopened = The task is open again.
task-changed = The task is changed.
task-close = Close
task-reopen = Open again
task-remove = Take away
task-result-about = Closing the task needs it.
task-set-by = Set by { $author } for { $assignee } on { $day }
task-moved-from = { $count ->
        [one] moved once, from { $day }
       *[other] moved { $count } times, from { $day }
    }
task-fate-open = open
task-fate-overdue = overdue
task-fate-in-time = closed in time
task-fate-late = closed late
task-is-about = It is about:
task-closed-with = { $day }, { $who }: { $result }
task-is-overdue = The day has passed. Close the task, or move it to another day: that is counted.
task-of-card = Task until { $day }, { $name }:
task-badge = Overdue: { $overdue }, new: { $new }, done for you: { $closed }
remind-title = Remind me
remind-about = A task for yourself about this patient. Choose when.
remind-text = Call
remind-day = Tomorrow, { $day }
remind-week = In a week, { $day }
remind-month = In a month, { $day }
remind-quarter = In three months, { $day }
remind-year = In a year, { $day }
remind-other = Another day, or a colleague
remind-done = You will be reminded.
control-title = Control of tasks
control-about = Tasks that were set in these days: closed in time, closed late, overdue and still open add up to all that were set. Days are taken as they stand now.
control-none = No task was set in these days
control-by-assignee = By who does them
control-by-author = By who set them
control-set = Set
control-in-time = In time
control-late = Late
control-overdue = Overdue
control-open = Still open
control-moved = Moved
day-title = My day
day-of = The day of { $name }
day-about = What is to be done, who comes, and what others did.
day-nothing = Nothing waits: no task is due, and nobody is booked.
day-overdue = Overdue
day-today = Today
day-soon = In the next seven days
day-closed = Done for you
day-noticed = I have read it
day-all-noticed = It is noted that you have read it.
day-arrivals = Who comes today
day-arrivals-count = { $count ->
        [one] 1 booking still to come
       *[other] { $count } bookings still to come
    }
day-arrived = here since { $time }
day-time = Time
control-total = All
day-recalls = { $count ->
        [one] You see to 1 recall:
       *[other] You see to { $count } recalls:
    }
