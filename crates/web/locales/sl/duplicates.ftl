### Pacienti: verjetni dvojniki in združitev dveh kartic

similar-title = Morda kartica že obstaja:
similar-anyway = To je nekdo drug: ustvari novo kartico
similar-card = Ista številka kartice:
similar-phone = Isti telefon:
similar-email = Ista e-pošta:
similar-name = Podobno zveneče ime in isti datum rojstva:
similar-unseen-card = Pacient druge poslovalnice ima isto številko kartice.
similar-unseen-phone = Pacient druge poslovalnice ima isti telefon.
similar-unseen-email = Pacient druge poslovalnice ima isto e-pošto.
similar-unseen-name = Pacient druge poslovalnice ima podobno zveneče ime in isti datum rojstva.
duplicates-title = Dvojniki
duplicates-about = Kartice, ki so morda od iste osebe. Izberite pare in jih združite ali povejte, da sta to dve osebi: potem ne bosta več tu.
duplicates-count = { $count ->
        [one] { $count } par
        [two] { $count } para
        [few] { $count } pari
       *[other] { $count } parov
    }
duplicates-none = Ni verjetnih dvojnikov
duplicates-none-about = Nihče nima skupne številke kartice, telefona ali e-pošte oziroma istega datuma rojstva in podobno zvenečega imena.
duplicates-one = Kartica
duplicates-other = Morda ista oseba
duplicates-why = Zakaj
duplicates-why-card = Ista številka kartice
duplicates-why-phone = Isti telefon
duplicates-why-further = med drugimi stiki
duplicates-why-email = Ista e-pošta
duplicates-why-name = Isti datum rojstva, podobno ime
duplicates-pick = { $one } in { $other }
duplicates-nothing-picked = Izberite pare, da o njih odločite
duplicates-act-join = Združi
duplicates-act-apart = Ni ista oseba
duplicates-joined = { $n ->
        [one] Združen je { $n } par.
        [two] Združena sta { $n } para.
        [few] Združeni so { $n } pari.
       *[other] Združenih je { $n } parov.
    }
duplicates-apart = { $n ->
        [one] Za { $n } par je znano, da sta to dve osebi.
        [two] Za { $n } para je znano, da sta to po dve osebi.
        [few] Za { $n } pare je znano, da sta to po dve osebi.
       *[other] Za { $n } parov je znano, da sta to po dve osebi.
    }
duplicates-nothing = Nič ni odločeno: nekdo drug je medtem odločil o njih.
duplicates-card-taken = Nič ni združeno: tretji pacient ima številko kartice enega od teh. Preglejte pare posamič.
duplicates-of = Druga kartica pacienta { $name }
duplicates-of-about = Poiščite kartico iste osebe. Nič ni združeno, dokler ne vidite obeh drugo ob drugi.
duplicates-side-by-side = Drugo ob drugi
duplicates-join-this = Združi z drugo kartico
join-title = Združitev dveh kartic
join-about = Izberite, kaj naj piše na kartici, ki ostane. Obiski, denar, stiki in družina obeh ostanejo; druga kartica odslej vodi k njej. Razveljaviti je mogoče 30 dni.
join-field = V čem se razlikujeta
join-goes = Kartica, ki gre
join-stays = Kartica, ki ostane
join-turn = Obratno
join-save = Združi
join-side = { $visits ->
        [one] ustvarjena { $day } · { $visits } obisk
        [two] ustvarjena { $day } · { $visits } obiska
        [few] ustvarjena { $day } · { $visits } obiski
       *[other] ustvarjena { $day } · { $visits } obiskov
    }
join-changed-meanwhile = Nekdo je medtem spremenil eno od kartic. Poglejte še enkrat in potem združite.
join-done = Kartici sta ena.
deed-patient-join = združene kartice
deed-patient-apart = ločena pacienta
audit-detail-from = Kartica, ki je šla
audit-detail-into = Kartica, ki je ostala
audit-detail-moved = Preneseno
audit-detail-doubled = Že obstajalo
audit-detail-pairs = Pari
