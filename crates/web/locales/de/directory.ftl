### The directory: the lists that the clinic is described by

frame-directory = Verzeichnis
directory-about = Die Listen, die die Praxis beschreiben. Was benutzt wurde, wird archiviert, nicht gelöscht: Es bleibt in den Zahlen und wird nicht mehr angeboten.
directory-lists = Alle Listen
directory-list = Liste
directory-in-use = In Gebrauch
directory-branches = Standorte
directory-branches-about = Wo die Praxis ist: jeder Ort mit Stadt und Land.
directory-branches-new = Neuer Standort
directory-departments = Abteilungen
directory-departments-about = Worin sich die Praxis gliedert; Mitarbeiter und ihre Zahlen gehören zu einer.
directory-departments-new = Neue Abteilung
directory-employees = Mitarbeiter
directory-employees-about = Wer Patienten behandelt oder verkauft. Wer geht, bleibt mit dem letzten Tag in der Geschichte.
directory-employees-new = Neuer Mitarbeiter
directory-categories = Kategorien
directory-categories-about = Gruppen von Patienten mit der Aufmerksamkeit, die sie brauchen: Farbe, Preisliste, Vorauszahlung.
directory-categories-new = Neue Kategorie
directory-price-lists = Preislisten
directory-price-lists-about = Was Leistungen und Artikel kosten, und für wen. Was einer Liste fehlt, kommt aus der Hauptliste.
directory-price-lists-new = Neue Preisliste
directory-sources = Quellen
directory-sources-about = Wie Patienten von der Praxis erfahren.
directory-sources-new = Neue Quelle
directory-items = Leistungen und Artikel
directory-items-about = Was getan und verkauft wird: Preis, Dauer, und wann es wieder fällig ist.
directory-items-new = Neue Leistung oder neuer Artikel
directory-rooms = Räume
directory-rooms-about = Wo Patienten behandelt werden, damit kein Raum doppelt belegt ist.
directory-rooms-new = Neuer Raum
directory-bonus-kinds = Bonusarten
directory-bonus-kinds-about = Welcher Anteil einer Zahlung in echtem Geld als Bonus zurückkommt, und wie lange er gilt.
directory-bonus-kinds-new = Neue Bonusart
directory-discount-grounds = Rabattgründe
directory-discount-grounds-about = Warum ein Rabatt gegeben wird; zu wählen, wo einer gegeben wird.
directory-discount-grounds-new = Neuer Rabattgrund
directory-reasons = Gründe von Abgängen
directory-reasons-about = Warum Patienten gehen; zu wählen, wenn einer geht.
directory-reasons-new = Neuer Grund

## What is asked of a record
directory-field-name = Name
directory-field-city = Stadt
directory-field-country = Land
directory-field-branch-id = Standort
directory-field-branch-id-about = Bei einer Abteilung: Ändert sich ihr Standort, werden alle Berichte neu erstellt; das dauert eine Weile.
directory-field-position = Funktion
directory-field-department-id = Abteilung
directory-field-hired-on = Eingestellt am
directory-field-left-on = Ausgeschieden am
directory-field-left-on-about = Ab diesem Tag nicht mehr angeboten.
directory-field-sees-patients = Behandelt Patienten (wer nicht, verkauft; eine Änderung erstellt alle Berichte neu)
directory-field-attention = Aufmerksamkeit
directory-field-price-list-id = Preisliste
directory-field-colour = Farbe
directory-field-prepayment = Vorauszahlung: Termine warten, bis sie bezahlt sind
directory-field-preset = Voreingestellt für Neue
directory-field-discount-percent = Rabatt %
directory-field-discount-percent-about = Auf die Preise der Hauptliste, wo diese Liste keinen eigenen Preis hat.
directory-field-main = Hauptliste
directory-field-group = Gruppe
directory-field-kind = Art
directory-field-price = Preis
directory-field-price-about = Auf der Hauptpreisliste.
directory-field-duration-minutes = Minuten
directory-field-recall-after-days = Wieder fällig nach Tagen
directory-field-recall-after-months = Wieder fällig nach Monaten
directory-field-vat-percent = MwSt. %
directory-field-vat-percent-about = Im Preis enthalten.
directory-field-percent = Prozent einer Zahlung
directory-field-percent-about = 0: keine Boni.
directory-field-expires-after-days = Gültig für Tage
directory-field-expires-after-days-about = Leer: für immer.
directory-field-archived = Archiviert
directory-percent = { $percent } %

## The attention that a category needs
directory-attention-normal = Normal
directory-attention-vip = VIP
directory-attention-problem = Problem
directory-attention-staff = Personal

## Colours
directory-colour-red = Rot
directory-colour-orange = Orange
directory-colour-amber = Bernstein
directory-colour-yellow = Gelb
directory-colour-lime = Limette
directory-colour-green = Grün
directory-colour-teal = Petrol
directory-colour-blue = Blau
directory-colour-indigo = Indigo
directory-colour-purple = Lila
directory-colour-pink = Rosa
directory-colour-grey = Grau

## What can be done
directory-actions = Was mit den ausgewählten geschieht
directory-pick = Wählen Sie Einträge, um sie zu ändern oder zu archivieren
directory-together = Gemeinsam ändern
directory-together-title = { $count ->
        [one] Einen Eintrag ändern
       *[other] { $count } Einträge ändern
    }
directory-together-about = Was unten bleibt, wie es ist, wird nicht berührt: { $names }
directory-together-as-is = wie es ist
directory-together-empty = nichts
directory-together-make-empty = Hier soll nichts stehen
directory-together-both = Das ist ausgefüllt und soll zugleich leer werden. Wählen Sie eines.
directory-together-nothing = Noch soll sich nichts ändern: Füllen oder wählen Sie mindestens eines.
directory-together-not = Nichts wurde geändert: Bei „{ $name }“ geht es nicht so.
directory-together-clash = Jemand hat inzwischen einige davon geändert. Nichts ist verloren; gespeichert ist jetzt: { $list }. Speichern Sie noch einmal, damit Ihre Eingabe für alle gilt.
directory-together-theirs = { $name }: { $field } { $theirs }
directory-archive = Archivieren
directory-restore = Zurückholen
directory-leave = Heute ausgeschieden
directory-rejoin = Arbeitet wieder hier
directory-is-archived = archiviert
directory-show-archived = Archivierte zeigen ({ $count })
directory-hide-archived = Archivierte ausblenden
directory-file = Datei (CSV)
directory-seek = In dieser Liste suchen
directory-none = Noch nichts da
directory-none-new = Geben Sie den ersten Eintrag von Hand ein
directory-none-import = oder übernehmen Sie alle mit einem Import.
directory-not-found = Nichts gefunden
directory-not-found-about = Nichts, was in Gebrauch ist, enthält diese Wörter. Vielleicht ist es archiviert.
directory-whole-list = Die ganze Liste

## What was done
directory-made = Eingetragen.
directory-changed = Geändert.
directory-unchanged = Es war schon so.
directory-put-aside = Außer Gebrauch: in der Geschichte erhalten, nicht mehr angeboten.
directory-brought-back = Wieder in Gebrauch.
directory-nothing-picked = Es war nichts ausgewählt.
deed-directory-change = das Verzeichnis geändert
audit-detail-list = Liste

## What is wrong
directory-flawed = Es ist noch nicht gespeichert: Sehen Sie, was unten steht.
directory-clash = Jemand hat dies inzwischen geändert. Nichts ist verloren: Unten steht Ihre Eingabe und darunter, was gespeichert ist. Speichern Sie noch einmal, um Ihre zu behalten.
directory-theirs = Inzwischen gespeichert: { $theirs }
directory-theirs-empty = Inzwischen gespeichert: nichts
directory-flaw-missing = Das muss ausgefüllt sein.
directory-flaw-long = Höchstens { $most } Zeichen.
directory-flaw-amount = Schreiben Sie einen Betrag wie 12,50.
directory-flaw-decimals = Die Währung hat weniger Nachkommastellen.
directory-flaw-large = Das ist zu groß.
directory-flaw-percent = Schreiben Sie einen Prozentsatz von 0 bis 100.
directory-flaw-whole = Schreiben Sie eine ganze Zahl von 1 bis zu einer Million.
directory-flaw-day = Das ist kein Datum.
directory-flaw-gone = Das ist nicht mehr wählbar.
directory-flaw-recall = Geben Sie Tage oder Monate an, nicht beides.
directory-flaw-left = Das liegt vor der Einstellung.

## How many
directory-count = { $count ->
        [one] Ein Eintrag
       *[other] { $count } Einträge
    }

## Prices of a list
directory-prices = Preise
directory-prices-change = Preise ändern
directory-prices-about = Was alles auf dieser Liste kostet. Ein leerer Preis kommt von der Hauptliste, abzüglich des Rabatts der Liste.
directory-prices-main = Was alles kostet. Andere Listen nehmen von hier, was ihnen fehlt.
directory-item = Leistung oder Ware
directory-price-main = Hauptliste
directory-price-own = Preis auf dieser Liste
directory-price-counts = Was gilt
directory-price-from-main = von der Hauptliste
directory-prices-none = Noch wird nichts verkauft. Zuerst Leistungen und Waren eingeben; dann stehen sie hier mit ihren Preisen.
directory-price-of = { $item }: Preis auf dieser Liste
directory-prices-saved = Gespeichert: Die neuen Preise gelten ab jetzt.
directory-prices-copied = Kopiert: eine neue Liste mit eigenen Preisen.
directory-copy = Diese Liste kopieren
directory-copy-about = Eine neue Liste mit eigenem Preis für alles, was hier einen hat, geändert und gerundet.
directory-copy-name = Name der neuen Liste
directory-copy-percent = Änderung in Prozent
directory-copy-percent-about = Mehr; mit Minus weniger. Leer: gleich.
directory-copy-step = Runden auf
directory-copy-step-about = Etwa 0,50 oder 5. Leer: auf die kleinste Münze.
directory-copy-rounding = Rundung
directory-copy-rounding-nearest = zum nächsten
directory-copy-rounding-up = auf
directory-copy-rounding-down = ab
directory-flaw-change = Prozent von −100 bis 1000 eingeben.
directory-flaw-step = Einen Betrag über 0 eingeben.
directory-field-merged-into = Aufgegangen in
directory-field-merged-into-about = Abgänge mit diesem Grund erscheinen in jedem Bericht und auf jeder Karte unter dem anderen.
directory-flaw-circle = Er ginge in sich selbst auf: Wählen Sie einen anderen.
directory-learnt = Die Gründe stehen jetzt in der Liste.
directory-learn = { $count ->
        [one] 1 Grund aus Abgängen übernehmen
       *[other] { $count } Gründe aus Abgängen übernehmen
    }
