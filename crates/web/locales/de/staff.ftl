### Mitarbeiter nebeneinander

staff-title = Mitarbeitervergleich
staff-question = Wie stehen die Mitarbeiter nebeneinander?
