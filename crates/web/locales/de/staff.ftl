### Employees side by side

staff-title = Mitarbeitervergleich
staff-question = Wie stehen die Mitarbeiter nebeneinander?
