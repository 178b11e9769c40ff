### The palette (Ctrl-K)

palette-pages = Сторінки
palette-reports = Звіти
palette-patients = Пацієнти
palette-help = Довідка
