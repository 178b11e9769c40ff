### Was die Praxis einmal festlegt, und wer wie viel erlassen darf

frame-settings = Regeln und Grenzen
settings-about = Was die Praxis einmal festlegt und woran sich jeder Platz hält. Was leer bleibt, ist wie üblich.
settings-usual = Wie üblich: { $usual }
settings-empty = Leer: { $usual }.
settings-step = Zeilen des Terminplans
settings-step-about = Minuten zwischen zwei Zeilen des Terminplans und zwischen zwei angebotenen Zeiten.
settings-overlap = Zwei Termine zur selben Zeit
settings-overlap-about = Ob ein Arzt, ein Raum oder ein Patient zwei Termine zur selben Zeit haben darf, wenn darauf bestanden wird.
settings-letterhead = Kopf der Kassenzettel
settings-letterhead-about = Steht über jedem Kassenzettel: Name, Adresse, Steuernummer, jeweils in einer eigenen Zeile.
settings-letterhead-usual = der Name der Praxis
settings-seller = Wer verkauft
settings-seller-about = Wem Verkäufe zugerechnet werden, für die sonst niemand zuständig ist. Zur Wahl stehen Mitarbeiter, die keine Patienten behandeln.
settings-seller-usual = niemand
settings-bonus-share = Mit Bonus bezahlbarer Anteil
settings-bonus-share-about = Wie viel Prozent eines Betrags höchstens mit Bonus bezahlt werden darf.
settings-discount-limit = Rabattgrenze: { $role }
settings-discount-limits = Rabattgrenzen
settings-discount-limit-about = Wie viel Prozent eines Betrags höchstens erlassen werden darf.
settings-gift-limit = Schenkgrenze: { $role }
settings-gift-limits = Schenkgrenzen
settings-gift-limit-about = Wie viel Bonus ein Patient auf einmal höchstens ohne Zahlung bekommen darf.
settings-gift-limit-usual = keine Grenze
settings-saved = Gespeichert: Es gilt ab jetzt.
deed-settings-change = Regeln und Grenzen geändert
audit-detail-settings = Regeln
