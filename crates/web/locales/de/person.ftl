### Alles über einen Patienten, zum Aushändigen

person-link = Alles über diesen Patienten
person-about = Wie es am { $moment } in den Büchern stand.
person-files = Die Dateien neben dieser Seite enthalten dasselbe und alles Übrige, was gespeichert ist, für Maschinen lesbar. Was ihre Spalten bedeuten, steht im Handbuch unter „Bundle“.
deed-patient-export = alles über einen Patienten mitgenommen
