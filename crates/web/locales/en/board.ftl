### The board: moved on, kept up to date, by week and by room

schedule-board-week = The week, by day
schedule-board-rooms = The day, by room
schedule-all-doctors = All doctors
schedule-all-rooms = All rooms
schedule-by = Columns
schedule-by-doctor = Doctors
schedule-by-room = Rooms
schedule-no-room = Without a room
schedule-picked = Picked up. Arrows choose another place, Enter puts it there, Esc puts it back.
schedule-changed-meanwhile = Somebody changed the board meanwhile. It is shown anew when you let go.
schedule-not-live = The line is broken: the board may be out of date. It is tried again.
schedule-live-ended = The board is not kept up to date any more. Load the page again.
visit-moved = The booking is moved.
keys-board-move = On the board: pick a booking up

## Series
book-field-every = Repeat
book-every-never = Not repeated
book-every-weeks = { $count ->
    [one] every week
   *[other] every { $count } weeks
}
book-field-times = How many times
book-field-until = Until
book-times-about = With the first. Empty: until the last day.
book-field-skip = Leave out the dates that cannot be booked
book-flaw-times = A series has 2 to 52 bookings: say how many, or until when.
book-series-refused = { $time }: { $reason }
book-series-about = Nothing was booked yet. Choose another time, or leave these dates out:
book-series-booked = The series is booked.
visit-series = This booking belongs to a series. { $count ->
    [one] { $count } later one is open.
   *[other] { $count } later ones are open.
}
book-field-later = Move all later ones of the series too
visit-cancel-later = Cancel this and all later ones
visit-later-cancelled = The bookings of the series from here on are cancelled.
visit-series-refused = Nothing was changed. These cannot be moved:

## Waiting list
frame-waiting = Waiting list
waiting-title = Waiting list
waiting-about = Who would come sooner, or when a doctor has a time. When a booking is cancelled, those whom the free time fits are proposed.
waiting-nobody = Nobody waits
waiting-not-found = Nobody who waits fits what you typed
waiting-nobody-about = Find a patient and choose “Put on the waiting list” on the card.
waiting-count = { $count ->
    [one] { $count } waits
   *[other] { $count } wait
}
waiting-all = Show all who wait
waiting-free = { $time } became free. It fits these.
waiting-book = Book
waiting-when = When
waiting-since = Since
waiting-any-day = Any day
waiting-any-item = Any service
waiting-any-employee = Any doctor
waiting-field-item = Service
waiting-field-employee = Doctor
waiting-field-from-on = Not before
waiting-field-until-on = Not after
waiting-field-note = Note
waiting-form-about = Whoever waits is proposed when a time becomes free that fits.
waiting-enter = Put on the waiting list
waiting-entered = Put on the waiting list.
waiting-drop = Waits no more
waiting-dropped = Taken off the waiting list.
waiting-pick = Tick who does not wait any more.
waiting-nothing-picked = Nobody was ticked.
deed-wait-enter = put on the waiting list
deed-wait-drop = taken off the waiting list

## Calendar
calendar-title = My bookings in another calendar
calendar-about = A phone or another calendar program shows your bookings under an address of their own. Whoever has the address reads them: give it to nobody.
calendar-none = There is no address.
calendar-says-hidden = There is an address. It says when you are booked, and nothing of patients.
calendar-says-initials = There is an address. It says the patients’ initials.
calendar-says-whole = There is an address. It says the patients’ names.
calendar-names = What it says of patients
calendar-names-hidden = Nothing
calendar-names-initials = Initials
calendar-names-whole = Names
calendar-give = Make an address
calendar-give-again = Make a new address instead
calendar-end = Revoke the address
calendar-address = Address
calendar-once = Copy it now: it is not shown again.
calendar-ended = The address is revoked.
deed-calendar-given = calendar address made
deed-calendar-ended = calendar address revoked
