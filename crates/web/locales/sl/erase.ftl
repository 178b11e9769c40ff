### Pacienti: izbris osebe

erase-title = Izbris pacienta
erase-link = Izbriši
erase-about = Ime, stiki, datum rojstva, družina, opombe in besede gredo za vedno. Obiski, denar, mesto in jezik ostanejo, a od nikogar, da so vse številke pravilne.
erase-forever = Tega ni mogoče razveljaviti: ne razveljavitev ne uvoz ne starejša kopija knjig, ki se odpre tu, tega ne vrne.
erase-copies = Kopije knjig in izvožene datoteke pacienta še vsebujejo: izbrišite jih ali jih hranite, dokler zahteva zakon, in nič dlje.
erase-name = Ime pacienta
erase-name-about = Vnesite ga še enkrat, da nihče ni izbrisan pomotoma.
erase-flaw-name = To ni ime s kartice.
erase-save = Izbriši za vedno
erase-done = Kdo je to bil, je pozabljeno.
deed-patient-erase = izbrisan pacient
audit-detail-cards = Kartice
audit-detail-emptied = Izpraznjeno
