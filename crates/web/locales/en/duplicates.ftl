### Patients: likely duplicates, and two cards joined

similar-title = Somebody may have a card already:
similar-anyway = This is somebody else: make a new card
similar-card = The same card number:
similar-phone = The same phone:
similar-email = The same e-mail:
similar-name = A name that sounds alike, and the same birth date:
similar-unseen-card = A patient of another branch has the same card number.
similar-unseen-phone = A patient of another branch has the same phone.
similar-unseen-email = A patient of another branch has the same e-mail.
similar-unseen-name = A patient of another branch has a name that sounds alike and the same birth date.
duplicates-title = Duplicates
duplicates-about = Cards that may be of one person. Pick pairs and join them, or say that they are two people: they will not stand here again.
duplicates-count = { $count ->
        [one] One pair
       *[other] { $count } pairs
    }
duplicates-none = No likely duplicates
duplicates-none-about = Nobody has a card number, a phone or an e-mail in common, or the same birth date and a name that sounds alike.
duplicates-one = Card
duplicates-other = Perhaps the same person
duplicates-why = Why
duplicates-why-card = Same card number
duplicates-why-phone = Same phone
duplicates-why-further = among further contacts
duplicates-why-email = Same e-mail
duplicates-why-name = Same birth date, similar name
duplicates-pick = { $one } and { $other }
duplicates-nothing-picked = Pick pairs to decide about them
duplicates-act-join = Join
duplicates-act-apart = Not the same person
duplicates-joined = { $n ->
        [one] One pair was joined.
       *[other] { $n } pairs were joined.
    }
duplicates-apart = { $n ->
        [one] One pair is known to be two people.
       *[other] { $n } pairs are known to be two people each.
    }
duplicates-nothing = Nothing was decided: somebody else has decided about these meanwhile.
duplicates-card-taken = Nothing was joined: a third patient has a card number of one of these. Look at the pairs one by one.
duplicates-of = The other card of { $name }
duplicates-of-about = Look for the card that is of the same person. Nothing is joined before you have seen both side by side.
duplicates-side-by-side = Side by side
duplicates-join-this = Join with another card
join-title = Join two cards
join-about = Choose what the card that stays is to say. Visits, money, contacts and family of both are kept; the other card leads to it from now on. It can be undone for 30 days.
join-field = What they say differently
join-goes = Card that goes
join-stays = Card that stays
join-turn = The other way round
join-save = Join
join-side = { $visits ->
        [one] made { $day } · one visit
       *[other] made { $day } · { $visits } visits
    }
join-changed-meanwhile = Somebody changed one of the cards meanwhile. Look once more, then join.
join-done = The cards are one.
deed-patient-join = joined cards
deed-patient-apart = told patients apart
audit-detail-from = Card that went
audit-detail-into = Card that stayed
audit-detail-moved = Moved
audit-detail-doubled = Had already
audit-detail-pairs = Pairs
