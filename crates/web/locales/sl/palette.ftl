### The palette (Ctrl-K)

palette-pages = Strani
palette-reports = Poročila
palette-patients = Pacienti
palette-help = Pomoč
