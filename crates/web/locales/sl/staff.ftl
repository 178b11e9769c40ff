### Employees side by side

staff-title = Primerjava zaposlenih
staff-question = Kakšni so zaposleni drug ob drugem?
