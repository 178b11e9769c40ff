### The palette (Ctrl-K)

palette-pages = Kaca
palette-reports = Laporan
palette-patients = Pasién
palette-help = Pitulung
