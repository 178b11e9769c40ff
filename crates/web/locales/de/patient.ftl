### A patient’s card, and finding a patient

patient-facts = Was bekannt ist
patient-timeline = Was geschah
patient-show = Zeigen
patient-show-all = Alles
patient-show-visits = Besuche
patient-show-money = Geld
patient-show-ratings = Bewertungen
patient-earlier = Frühere Jahre

patients-find = Einen Patienten suchen
patients-go = Suchen
patients-ways = Was Sie eingeben können
patients-whom = Wen suchen Sie?
patients-way-name = Ein Name oder ein Teil davon, in jeder Schrift
patients-way-phone = Die letzten Ziffern einer Telefonnummer
patients-way-card = Eine Kartennummer
patients-way-birth = Ein Geburtsdatum
patients-none = Niemand gefunden für „{ $q }“
patients-none-about = Versuchen Sie es mit weniger Buchstaben des Namens oder den letzten vier Ziffern der Telefonnummer.
patients-count =
    { $count ->
        [one] Ein Patient
       *[other] { $count } Patienten
    }
patients-more = Das sind die ersten { $count }. Geben Sie mehr ein, um den richtigen zu finden.
patients-preparing = Die Liste der Patienten wird vorbereitet. Versuchen Sie es gleich noch einmal.
patients-name = Name
patients-born = Geboren
patients-phone = Telefon
patients-card = Karte
patients-city = Stadt

## The head of the card
patient-nameless = (Name gelöscht)
patient-born = geboren am { $day } ({ $age })
patient-prepays = zahlt im Voraus
patient-attention-vip = VIP
patient-attention-problem = schwierig
patient-attention-staff = Personal
patient-state-active = aktiv
patient-state-archived = archiviert
patient-state-deceased = verstorben
patient-state-erased = gelöscht
patient-state-unnamed = unbenannter Käufer
patient-owes = Schuldet { $sum }.
patient-note-vip = Bleiben Sie zuvorkommend: Wenige Menschen wie dieser bringen viel von den Einnahmen, und sie reden darüber.
patient-note-problem = Bleiben Sie ruhig und genau: Vereinbaren Sie alles, bevor es getan wird.

## What is known
patient-visits = Besuche
patient-first-visit = Erster Besuch
patient-last-visit = Letzter Besuch
patient-next = Nächster Termin
patient-billed = Berechnet
patient-paid = Bezahlt
patient-paid-by-bonus = Mit Bonus bezahlt
patient-prepaid = Vorauszahlung
patient-credit = Guthaben
patient-bonus = Bonusguthaben
patient-debt = Offener Betrag
patient-category = Kategorie
patient-price-list = Preisliste
patient-source = Quelle
patient-home = Wohnort
patient-viber = Viber
patient-language = Sprache
patient-sex = Geschlecht
patient-sex-f = weiblich
patient-sex-m = männlich
patient-sex-x = anderes
patient-registered = Karte angelegt
patient-channel-sms = SMS
patient-channel-email = E-Mail
patient-channel-viber = Viber
patient-channel-voice = Anrufe
patient-purpose-care = fällige Behandlung
patient-purpose-feedback = Frage nach der Meinung
patient-purpose-marketing = Werbung
patient-consents = ja, seit { $day }
patient-refuses = nein, seit { $day }

## What happened
patient-nothing = Noch nichts
patient-nothing-about = Für diesen Patienten steht nichts davon in den Büchern.
patient-visit = Besuch bei { $employee }
patient-sale = Verkauf durch { $employee }
patient-booked = Termin bei { $employee }
patient-cancelled = Abgesagt bei { $employee }
patient-missed = Nicht erschienen bei { $employee }
patient-no-item = Ohne Leistung oder Artikel
patient-discount = Rabatt { $sum }
patient-more-lines = … und { $more } weitere
patient-planned = Geplant, insgesamt { $sum }:
patient-slip = Kassenzettel { $number }
patient-paid-in = Bezahlt · { $method }
patient-refunded = Erstattet · { $method }
patient-method-cash = bar
patient-method-card = Karte
patient-method-transfer = Überweisung
patient-method-bonus = Bonus
patient-method-other = anders
patient-for-other = Für den Besuch von jemand anderem
patient-bonus-accrued = Bonus gutgeschrieben
patient-bonus-used = Bonus verbraucht oder verfallen
patient-left = Gegangen: { $reason }
patient-rated = Bewertung { $score } von 5
patient-card-made = Karte angelegt
