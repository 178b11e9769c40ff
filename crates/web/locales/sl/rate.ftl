### What a patient says of a visit

rate-title = Ocena
rate-about = Kaj pacient pravi o obisku { $day }. Ena ali dve je malo: iz tega nastane naloga za tistega, ki ureja pritožbe.
rate-field-score = Ocena
rate-field-comment = S pacientovimi besedami
rate-score = { $score } od 5
rate-low = Nizka ocena ({ $score } od 5): { $comment }
rate-kept = Ocena je zapisana.
rate-removed = Ocena je odstranjena.
rate-remove = Odstrani
rate-flaw-score = Izberite oceno od 1 do 5.
