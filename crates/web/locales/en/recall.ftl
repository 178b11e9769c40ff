### Recalls as work, and what holds for one patient alone

recall-title = Recalls to do
recall-about = Who is due again, the longest overdue first. Booked or done, somebody leaves the list by themselves.
recall-count = { $count ->
        [one] 1 to be invited
       *[other] { $count } to be invited
    }
recall-seek = Name, phone or service
recall-item = Service
recall-due = Due on
recall-state = State
recall-owner = Who sees to it
recall-owner-none = nobody
recall-act = Contact
recall-interval = Interval and more
recall-state-open = To do
recall-state-due = Not called yet
recall-state-not-reached = Not reached
recall-state-contacted = Contacted
recall-state-declined = Declined
recall-mine = Mine
recall-nobodys = Nobody’s
recall-none = Nobody is due
recall-none-about = A service with an interval makes patients due: give it one in the directory. Nobody else is invited here.
recall-last-done = last done on { $day }
recall-last = { $day }, { $who } ({ $count }×)
recall-pick = Select whom it is for.
recall-take = I see to them
recall-leave = Leave to others
recall-taken = You see to { $n } of them.
recall-left = { $n } are left to others.
recall-tasks-set = { $n } tasks are set for you.
recall-task = Invite: { $item }
recall-own-about = { $item }: what holds for this patient alone. Left empty, the interval of the service holds.
recall-field-after-days = Due again after days
recall-field-after-months = Due again after months
recall-field-off = Do not remind
recall-field-reason = Why
recall-field-owner = Who sees to it
recall-flaw-reason = Say why this patient is not to be reminded.
recall-kept = It is kept for this patient.
recall-room-title = How many to invite
recall-room-with = For the free times of
recall-room-nobody = (choose a doctor)
recall-room-days = In the next
recall-room-span = { $days } days
recall-room-go = Suggest
recall-room = { $who } has { $hours } h free until { $day }: room for the first { $count } of { $all } still to be invited.
recall-room-none = { $who } has no room until { $day } for anybody on this list ({ $hours } h free).
recall-room-guessed = Working hours are not entered; the usual ones are assumed.
recall-room-only = Show only these
recall-room-all = Show everybody
