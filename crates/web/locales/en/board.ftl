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
