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
