### Selling without a visit

sell-title = Prodaja
sell-unnamed = Neimenovani kupec
sell-whom = Poiščite, kdo kupuje, ali prodajte nekomu, ki ne pove, kdo je.
sell-about = Izdelki ali storitve brez obiska. Kar na naslednji strani ni plačano, ostane dolg.
sell-unnamed-about = Plača se takoj: nihče ne ve, koga bi pozneje vprašali.
sell-save = Prodaj
sell-seller = Prodal
sell-cash-about = Povsod prazno: vse v gotovini.
sell-done = Prodano.
sell-done-change = Prodano. Vračilo: { $name }
sell-nothing = Izberite, kaj se prodaja.
sell-missing = Manjka { $sum }: neimenovani kupec plača vse takoj.
sell-too-much = { $sum } preveč.
sell-no-seller = Nihče še ne prodaja: vnesite zaposlenega, ki ne sprejema pacientov, na primer recepcijo.
deed-sell = je prodal brez obiska
