### What is around every page

frame-skip = Skip to the content
frame-menu = Menu
frame-navigation = Main menu
frame-search = Search patients
frame-search-for = Patient, phone, card number, date of birth
frame-my-menu = My menu
frame-language = Language
frame-theme = Appearance
frame-theme-auto = Like the device
frame-theme-light = Light
frame-theme-dark = Dark
frame-theme-contrast = High contrast
frame-hide-names = Hide names
frame-show-names = Show names
frame-lock = Lock
frame-locked = Locked
frame-locked-about = What you typed is still here, behind this. Sign in in another tab, and go on.
frame-sign-out = Sign out
frame-palette = Commands
frame-palette-for = Report, page or patient
frame-found = Found
frame-found-none = Nothing found
frame-keyboard = Keyboard
frame-close = Close
frame-kept-unreached = The server cannot be reached. Everything you typed is still here and is sent again by itself.
frame-kept-busy = Somebody else is writing just now. Everything you typed is still here and is sent again by itself.
frame-kept-failed = This could not be saved. Everything you typed is still here; send it again in a minute.
frame-kept-signed-out = You are signed out. Everything you typed is still here: sign in on a page of its own, come back and send it again.

## The menu
frame-today = Today
frame-patients = Patients
frame-reports = All reports
frame-reports-patients = Reports about patients
frame-reports-staff = Reports about employees
frame-segments = Segments
frame-import = Import
frame-setup = Settings
frame-users = Users
frame-audit = Audit log
frame-account = My account
frame-help = Help

## Above and below the page
frame-demo-label = Demo
frame-demo = This is the demo clinic: all patients are made up.
frame-demo-leave = Set up your own clinic

frame-fresh = Complete · as of { $moment }
frame-help-key = Help F1
frame-keys-key = Shortcuts ?
frame-staff = Side by side
frame-work = The clinic

## What a key does
keys-these = Show the keys of this page
keys-palette = Go to a report, a page or a patient
keys-search = Search patients
keys-today = Go to Today
keys-reports = Go to all reports
keys-patients = Go to the patients
keys-staff = Go to the employees side by side
keys-segments = Go to the segments
keys-help = Go to the help
keys-clear = Remove all filters
keys-private = Hide names, or show them
keys-topic = Help on this page
keys-day = Go to my day
keys-tasks = Go to the tasks
keys-remind = Remind me of this patient; then M: in a month
keys-contact = Write down a call to this patient
