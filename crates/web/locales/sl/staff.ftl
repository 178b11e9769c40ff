### Employees side by side

staff-title = Primerjava zaposlenih
staff-question = Kako se zaposleni primerjajo med seboj?
