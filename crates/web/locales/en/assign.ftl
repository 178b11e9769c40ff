### A category, a price list or a bonus kind for the people of a list

assign-act-category = Category
assign-act-price-list = Price list
assign-act-bonus-kind = Bonus kind
assign-act-problem = Problem: { $reason }
assign-act-on = These patients, to act on
assign-because-debt = owes money
assign-because-low-score = gave a low score
assign-title-category = { $n ->
        [one] A category for one patient
       *[other] A category for { $n } patients
    }
assign-title-price-list = { $n ->
        [one] A price list for one patient
       *[other] A price list for { $n } patients
    }
assign-title-bonus-kind = { $n ->
        [one] A bonus kind for one patient
       *[other] A bonus kind for { $n } patients
    }
assign-everybody = Nobody was selected: it is for everybody of the list.
assign-changed = The list has changed meanwhile: they were { $was }, now they are { $n }. Save again if it is still meant.
assign-category = Category
assign-price-list = Price list
assign-bonus-kind = Bonus kind
assign-choose = Choose…
assign-no-price-list = none of their own: that of the category
assign-no-bonus-kind = none
assign-reason = Reason
assign-reason-about = It stands on the card beside the category. A problem needs one.
assign-save = { $n ->
        [one] Assign to one patient
       *[other] Assign to { $n } patients
    }
assign-choose-one = Choose one.
assign-reason-missing = Say why: whoever is a problem has a reason.
assign-reason-long = A reason has up to { $most } letters.
assign-gone = What you chose is not there any more. Go back and choose another.
assign-nobody = Nobody of those you meant is in the list any more. Nothing was changed.
assign-nothing = Nothing to change: they had it already.
assign-done-category = { $n ->
        [one] One patient is in the category { $name } now.
       *[other] { $n } patients are in the category { $name } now.
    }
assign-done-price-list = { $n ->
        [one] One patient has the price list { $name } now.
       *[other] { $n } patients have the price list { $name } now.
    }
assign-done-price-list-none = { $n ->
        [one] One patient has no price list of their own any more.
       *[other] { $n } patients have no price lists of their own any more.
    }
assign-done-bonus-kind = { $n ->
        [one] One patient has the bonus kind { $name } now.
       *[other] { $n } patients have the bonus kind { $name } now.
    }
assign-done-bonus-kind-none = { $n ->
        [one] One patient has no bonus kind any more.
       *[other] { $n } patients have no bonus kind any more.
    }

## On the card
patient-category-reason = Why this category
patient-bonus-kind = Bonus kind
patient-note-because = { $hint } Reason: { $reason }

## In the audit
deed-category-assign = gave many a category
deed-price-list-assign = gave many a price list
deed-bonus-kind-assign = gave many a bonus kind
audit-detail-category = Category
audit-detail-price-list = Price list
audit-detail-bonus-kind = Bonus kind
audit-detail-patients = Patients
audit-detail-same = Had it already
audit-detail-left-out = Left out
