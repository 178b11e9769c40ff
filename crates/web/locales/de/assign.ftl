### A category, a price list or a bonus kind for the people of a list

assign-act-category = Kategorie
assign-act-price-list = Preisliste
assign-act-bonus-kind = Bonusart
assign-act-problem = Schwierig: { $reason }
assign-act-on = Mit diesen Patienten etwas tun
assign-because-debt = hat offene Beträge
assign-because-low-score = hat schlecht bewertet
assign-title-category =
    { $n ->
        [one] Eine Kategorie für einen Patienten
       *[other] Eine Kategorie für { $n } Patienten
    }
assign-title-price-list =
    { $n ->
        [one] Eine Preisliste für einen Patienten
       *[other] Eine Preisliste für { $n } Patienten
    }
assign-title-bonus-kind =
    { $n ->
        [one] Eine Bonusart für einen Patienten
       *[other] Eine Bonusart für { $n } Patienten
    }
assign-everybody = Niemand wurde ausgewählt: Es gilt für alle der Liste.
assign-changed = Die Liste hat sich inzwischen geändert: Es waren { $was }, jetzt sind es { $n }. Speichern Sie noch einmal, wenn es noch so gemeint ist.
assign-category = Kategorie
assign-price-list = Preisliste
assign-bonus-kind = Bonusart
assign-choose = Bitte wählen…
assign-no-price-list = keine eigene: die der Kategorie
assign-no-bonus-kind = keine
assign-reason = Grund
assign-reason-about = Er steht auf der Karte neben der Kategorie. Wer als schwierig gilt, braucht einen.
assign-save =
    { $n ->
        [one] Einem Patienten zuweisen
       *[other] { $n } Patienten zuweisen
    }
assign-choose-one = Wählen Sie etwas aus.
assign-reason-missing = Sagen Sie, warum: Wer als schwierig gilt, tut es aus einem Grund.
assign-reason-long = Ein Grund hat höchstens { $most } Zeichen.
assign-gone = Was Sie gewählt haben, gibt es nicht mehr. Gehen Sie zurück und wählen Sie etwas anderes.
assign-nobody = Von den Gemeinten ist niemand mehr in der Liste. Es wurde nichts geändert.
assign-nothing = Es gibt nichts zu ändern: Sie hatten es schon.
assign-done-category =
    { $n ->
        [one] Ein Patient ist jetzt in der Kategorie { $name }.
       *[other] { $n } Patienten sind jetzt in der Kategorie { $name }.
    }
assign-done-price-list =
    { $n ->
        [one] Ein Patient hat jetzt die Preisliste { $name }.
       *[other] { $n } Patienten haben jetzt die Preisliste { $name }.
    }
assign-done-price-list-none =
    { $n ->
        [one] Ein Patient hat keine eigene Preisliste mehr.
       *[other] { $n } Patienten haben keine eigene Preisliste mehr.
    }
assign-done-bonus-kind =
    { $n ->
        [one] Ein Patient hat jetzt die Bonusart { $name }.
       *[other] { $n } Patienten haben jetzt die Bonusart { $name }.
    }
assign-done-bonus-kind-none =
    { $n ->
        [one] Ein Patient hat keine Bonusart mehr.
       *[other] { $n } Patienten haben keine Bonusart mehr.
    }

## On the card
patient-category-reason = Grund der Kategorie
patient-bonus-kind = Bonusart
patient-note-because = { $hint } Grund: { $reason }

## In the audit
deed-category-assign = vielen eine Kategorie gegeben
deed-price-list-assign = vielen eine Preisliste gegeben
deed-bonus-kind-assign = vielen eine Bonusart gegeben
audit-detail-category = Kategorie
audit-detail-price-list = Preisliste
audit-detail-bonus-kind = Bonusart
audit-detail-patients = Patienten
audit-detail-same = Hatten es schon
audit-detail-left-out = Ausgelassen
