### The palette (Ctrl-K)

palette-pages = Pages
palette-reports = Reports
palette-patients = Patients
palette-help = Help
