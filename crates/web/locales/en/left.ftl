### When a patient left, and why

left-title = Departure
left-about = Write down that the patient left, and why. Somebody who is only away for a while has not left. A later visit brings the patient back by itself.
left-field-left-on = Left on
left-field-reason = Reason
left-field-note = In the patient’s own words
left-reason-about = Choose one, or type a new one: it can be chosen next time.
left-many-reasons = { $count } reasons are in use. With more than ten the report of reasons says little: put like ones together in the list of reasons.
left-alike = “{ $reason }” is not in the list yet. Did you mean one that is?
left-meant = Did you mean
left-as-typed = No, “{ $reason }” is another reason
left-save = Save the departure
left-stay = Did not leave after all
left-change = Change
left-kept = The departure is written down.
left-stayed = The departure is taken away.
left-flaw-reason = Say why: choose a reason, or type one.
left-flaw-later = This day is still to come: a departure is written down once the patient has left.
left-flaw-twice = A departure on this day is written down already: change that one.
