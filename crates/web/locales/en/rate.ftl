### What a patient says of a visit

rate-title = Rating
rate-about = What the patient says of the visit on { $day }. One or two is low: it becomes a task for whoever sees to complaints.
rate-field-score = Score
rate-field-comment = In the patient’s own words
rate-score = { $score } of 5
rate-low = Low score ({ $score } of 5): { $comment }
rate-kept = The rating is written down.
rate-removed = The rating is taken away.
rate-remove = Take away
rate-flaw-score = Choose a score from 1 to 5.
