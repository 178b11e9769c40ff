### The palette (Ctrl-K)

palette-pages = Seiten
palette-reports = Berichte
palette-patients = Patienten
palette-help = Hilfe
