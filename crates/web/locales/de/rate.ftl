### What a patient says of a visit

rate-title = Bewertung
rate-about = Was der Patient über den Besuch vom { $day } sagt. Eins oder zwei ist wenig: Daraus wird eine Aufgabe für den, der sich um Beschwerden kümmert.
rate-field-score = Punkte
rate-field-comment = In den Worten des Patienten
rate-score = { $score } von 5
rate-low = Niedrige Bewertung ({ $score } von 5): { $comment }
rate-kept = Die Bewertung ist aufgeschrieben.
rate-removed = Die Bewertung ist weggenommen.
rate-remove = Wegnehmen
rate-flaw-score = Wählen Sie 1 bis 5 Punkte.
