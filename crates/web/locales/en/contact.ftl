### What came of calling a patient

contact-title = Contact
contact-about = What came of calling or writing. Who is away or will come is not among the disappeared meanwhile.
contact-choose = Choose…
contact-outcome-not-reached = Not reached
contact-outcome-informed = Told
contact-outcome-will-come = Will come
contact-outcome-booked = Wants a time
contact-outcome-away = Away until
contact-outcome-declined = Does not want
contact-outcome-complaint = Complaint
contact-outcome-left = Has left
contact-field-outcome = What came of it
contact-field-note = In the person’s own words
contact-field-until-on = Back on
contact-field-again-on = Remind me on
contact-field-left-on = Left on
contact-until-on-about = Of who is away: until that day nobody counts them as disappeared.
contact-again-on-about = A task for you; empty: none.
contact-flaw-outcome = Choose what came of it.
contact-flaw-complaint = Write down the complaint: whoever leads has to know it.
contact-flaw-past = Choose a day after today.
contact-complaint = Complaint: { $note }
contact-call = Call:
contact-call-for = Call, for { $item }:
contact-has-left = They have left
contact-kept = It is written down.
contact-away-until = Away until { $day }
contact-last = { $count ->
        [one] { $day }, { $who }: { $outcome }
       *[other] { $day }, { $who }: { $outcome } ({ $count } tries)
    }
contact-in-timeline = Contact: { $outcome }
contact-write-down = Write down
