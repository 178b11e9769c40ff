### Cards of the directory

card-facts = Was bekannt ist
card-reports = Berichte
card-whole = Ganzer Bericht
card-asked = Die letzten 12 Monate: { $days }
card-years = Jahr für Jahr
card-due = Fällig ab heute
card-empty = Nichts in den letzten 12 Monaten
card-empty-about = Sobald es Besuche gibt, stehen ihre Zahlen hier.

## What is known
card-position = Stellung
card-hired = Seit
card-left = Ausgeschieden am
card-has-left = ausgeschieden
card-sells = verkauft, behandelt keine Patienten
card-city = Stadt
card-country = Land
card-members = Aktive Patienten
card-price-list = Preisliste
card-prepayment = Zahlt im Voraus
card-attention-vip = VIP
card-attention-problem = Problem
card-attention-staff = Personal
card-kind-service = Leistung
card-kind-goods = Artikel
card-price = Preis
card-discount = Nachlass auf die Hauptliste
card-prices = Preise
card-main-price = Hauptliste
card-own-price = eigener Preis
card-nothing-sold = Noch wird nichts verkauft
card-nothing-sold-about = Leistungen und Artikel kommen mit einem Import; dann stehen ihre Preise hier.
card-duration = Dauer
card-minutes = { $n } Min.
card-recall = Wieder fällig
card-recall-days =
    { $n ->
        [one] nach einem Tag
       *[other] nach { $n } Tagen
    }
card-recall-months =
    { $n ->
        [one] nach einem Monat
       *[other] nach { $n } Monaten
    }
card-retention-month = nach Monat: wer zuerst hierher in die Praxis kam und zu irgendjemandem wiederkam
card-best = Die besten { $n }
