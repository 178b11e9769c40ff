### Die erste Seite des Tages

today-asked = Die letzten 28 Tage gegen dieselben Wochentage davor
