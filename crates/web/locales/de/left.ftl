### Wann jemand gegangen ist und warum

left-title = Abgang
left-about = Halten Sie fest, dass der Patient gegangen ist und warum. Wer nur eine Zeit lang weg ist, ist nicht gegangen. Ein späterer Besuch holt ihn von selbst zurück.
left-field-left-on = Gegangen am
left-field-reason = Grund
left-field-note = In eigenen Worten
left-reason-about = Wählen Sie einen oder geben Sie einen neuen ein: Er steht beim nächsten Mal zur Wahl.
left-many-reasons = { $count } Gründe sind in Gebrauch. Bei mehr als zehn sagt der Bericht der Gründe wenig: Legen Sie ähnliche in der Liste der Gründe zusammen.
left-alike = „{ $reason }“ steht noch nicht in der Liste. Meinten Sie einen, der dort steht?
left-meant = Meinten Sie
left-as-typed = Nein, „{ $reason }“ ist ein anderer Grund
left-save = Abgang speichern
left-stay = Doch nicht gegangen
left-change = Ändern
left-kept = Der Abgang ist festgehalten.
left-stayed = Der Abgang ist entfernt.
left-flaw-reason = Sagen Sie, warum: Wählen Sie einen Grund oder geben Sie einen ein.
left-flaw-later = Dieser Tag kommt erst: Ein Abgang wird festgehalten, wenn der Patient gegangen ist.
left-flaw-twice = An diesem Tag ist schon ein Abgang festgehalten: Ändern Sie jenen.
