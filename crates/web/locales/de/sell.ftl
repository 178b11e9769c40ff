### Selling without a visit

sell-title = Verkaufen
sell-unnamed = Unbenannter Käufer
sell-whom = Suchen Sie, wer kauft, oder verkaufen Sie jemandem, der nicht sagt, wer er ist.
sell-about = Artikel oder Leistungen ohne Besuch. Was auf der nächsten Seite nicht bezahlt wird, bleibt offen.
sell-unnamed-about = Wird sofort bezahlt: Niemand weiß, wen man später fragen könnte.
sell-save = Verkaufen
sell-seller = Verkauft von
sell-cash-about = Überall leer: alles in bar.
sell-done = Verkauft.
sell-done-change = Verkauft. Rückgeld: { $name }
sell-nothing = Wählen Sie, was verkauft wird.
sell-missing = Es fehlen { $sum }: Ein unbenannter Käufer zahlt alles sofort.
sell-too-much = { $sum } zu viel.
sell-no-seller = Noch verkauft niemand: Tragen Sie einen Mitarbeiter ein, der keine Patienten behandelt, etwa den Empfang.
deed-sell = verkaufte ohne Besuch
