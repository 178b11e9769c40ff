### A patient’s card, and finding a patient

patient-facts = What is known
patient-timeline = What happened
patient-show = Show
patient-show-all = Everything
patient-show-visits = Visits
patient-show-money = Money
patient-show-ratings = Ratings
patient-earlier = Earlier years

patients-find = Find a patient
patients-go = Search
patients-ways = What you can type
patients-whom = Whom are you looking for?
patients-way-name = A name, or a part of it, in any script
patients-way-phone = The last digits of a phone number
patients-way-card = A card number
patients-way-birth = A date of birth
patients-none = Nobody found for “{ $q }”
patients-none-about = Try fewer letters of the name, or the last four digits of the phone number.
patients-count = { $count ->
        [one] One patient
       *[other] { $count } patients
    }
patients-more = These are the first { $count }. Type more to find the right one.
patients-preparing = The list of patients is being made ready. Try once more in a moment.
patients-name = Name
patients-born = Born
patients-phone = Phone
patients-card = Card
patients-city = City

## The head of the card
patient-nameless = (name erased)
patient-born = born { $day } ({ $age })
patient-prepays = pays in advance
patient-attention-vip = VIP
patient-attention-problem = difficult
patient-attention-staff = staff
patient-state-active = active
patient-state-archived = archived
patient-state-deceased = deceased
patient-state-erased = erased
patient-state-unnamed = unnamed buyer
patient-owes = Owes { $sum }.
patient-note-vip = Stay courteous: a few people like this one bring much of the income, and they talk.
patient-note-problem = Stay calm and exact: agree on everything before it is done.

## What is known
patient-visits = Visits
patient-first-visit = First visit
patient-last-visit = Last visit
patient-next = Next booking
patient-billed = Billed
patient-paid = Paid
patient-paid-by-bonus = Paid by bonus
patient-prepaid = Paid in advance
patient-credit = Credit
patient-bonus = Bonus left
patient-debt = Debt
patient-category = Category
patient-price-list = Price list
patient-source = Source
patient-home = Home
patient-viber = Viber
patient-language = Language
patient-sex = Sex
patient-sex-f = female
patient-sex-m = male
patient-sex-x = other
patient-registered = Card made
patient-channel-sms = SMS
patient-channel-email = E-mail
patient-channel-viber = Viber
patient-channel-voice = Calls
patient-purpose-care = care that is due
patient-purpose-feedback = asking for an opinion
patient-purpose-marketing = advertising
patient-consents = yes, since { $day }
patient-refuses = no, since { $day }

## What happened
patient-nothing = Nothing yet
patient-nothing-about = Nothing of this kind is in the books for this patient.
patient-visit = Visit with { $employee }
patient-sale = Sale by { $employee }
patient-booked = Booked with { $employee }
patient-cancelled = Cancelled with { $employee }
patient-missed = Missed with { $employee }
patient-no-item = Without an item
patient-discount = discount { $sum }
patient-more-lines = … and { $more } more
patient-planned = Planned, { $sum } in all:
patient-slip = Slip { $number }
patient-paid-in = Paid · { $method }
patient-refunded = Refunded · { $method }
patient-method-cash = cash
patient-method-card = card
patient-method-transfer = transfer
patient-method-bonus = bonus
patient-method-other = other
patient-for-other = For a visit of somebody else
patient-bonus-accrued = Bonus accrued
patient-bonus-used = Bonus used or expired
patient-left = Left: { $reason }
patient-rated = Rated { $score } of 5
patient-card-made = Card made
