### Patients: erasing who somebody is

erase-title = Erase a patient
erase-link = Erase
erase-about = Name, contacts, birth date, family, notes and words go for good. Visits, money, city and language stay, as those of nobody, so that all figures stay right.
erase-forever = This cannot be undone: no undo, no import and no older copy of the books that is opened here brings it back.
erase-copies = Copies of the books and files that were exported hold the patient still: delete them, or keep them as long as the law says and no longer.
erase-name = The patient’s name
erase-name-about = Type it once more, so that nobody is erased by mistake.
erase-flaw-name = This is not the name on the card.
erase-save = Erase for good
erase-done = Who this was is forgotten.
deed-patient-erase = erased a patient
audit-detail-cards = Cards
audit-detail-emptied = Emptied
