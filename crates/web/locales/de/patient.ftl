### Die Karte eines Patienten

patient-show-all = Alles
patient-show-visits = Besuche
patient-show-money = Geld
patient-show-ratings = Bewertungen
patient-earlier = Frühere Jahre
