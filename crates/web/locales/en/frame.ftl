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
frame-sign-out = Sign out
frame-palette = Commands
frame-palette-for = Report, page or patient
frame-found = Found
frame-keyboard = Keyboard
frame-close = Close

## The menu
frame-today = Today
frame-patients = Patients
frame-gallery = All reports
frame-about-patients = Reports about patients
frame-about-employees = Reports about employees
frame-segments = Saved lists
frame-import = Import
frame-settings = Settings
frame-users = Users
frame-audit = Audit log
frame-account = My account
frame-help = Help
frame-keys = Shortcuts

## Above and below the page
frame-demo-label = Demo
frame-demo = This is the demo clinic: all patients are made up.
frame-demo-leave = Set up your own clinic
frame-fresh = Complete to change { $change } · as of { $at }
frame-fresh-late = Complete to change { $change } · as of { $at }; newer changes are being read in

## What a key does
frame-key-search = Search patients
frame-key-palette = Go to a report, a page or a patient
frame-key-keys = Show the keys of this page
frame-key-help = Help on this page
frame-key-private = Hide names, or show them
frame-key-clear = Remove all filters
frame-key-go-today = Go to Today
frame-key-go-patients = Go to the patients
frame-key-go-gallery = Go to all reports
frame-key-go-retention = Go to retention
