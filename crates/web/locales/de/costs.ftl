### Was ein Standort oder eine Quelle jeden Monat kostet

directory-costs = Monatliche Kosten
directory-costs-change = Kosten ändern
costs-branches = Was dieser Standort jeden Monat kostet: Miete, Löhne, alles zusammen. Der Bericht der Orte stellt es dem gegenüber, was der Standort bringt. Was leer bleibt, gilt als nicht bekannt.
costs-sources = Was diese Quelle jeden Monat kostet: Werbung, Provisionen. Der Bericht der Quellen teilt es durch die Patienten, die von dort kamen. Was leer bleibt, gilt als nicht bekannt.
costs-years = Jahr
costs-total = Insgesamt: { $amount }
costs-saved = Gespeichert.
