### What is missing on patients’ cards

gaps-title = Gaps
gaps-about = { $n ->
        [one] What is missing on the card of one active patient. Reports and messages can only be as complete as cards are.
       *[other] What is missing on the cards of { $n } active patients. Reports and messages can only be as complete as cards are.
    }
gaps-nobody = Nobody is registered yet
gaps-nobody-about = As soon as there are patients, it is counted here what is missing on their cards.
gaps-whole = Nothing is missing
gaps-whole-about = All cards of active patients say this.
gaps-what = What is missing
gaps-missing = Missing
gaps-cards = Cards
gaps-share = Share
gaps-of = { $what }: missing
gaps-of-about = { $n ->
        [one] One card; fill in what you know and save.
       *[other] { $n } cards, newest first; fill in what you know and save.
    }
gaps-nothing-typed = Nothing was filled in.
gaps-mended = Saved; here are the next ones.
gaps-filled-meanwhile = Somebody else has filled this in meanwhile.
gaps-flaw-elsewhere = Something else on this card is wrong: open it.
deed-patient-gaps = filled in what was missing on cards
