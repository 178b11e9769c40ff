### What stands at the charts of the reports

## Of every chart

# What a click on a mark does.
chart-open = Odpri ljudi
# The whole clinic, as what single rows are compared with.
chart-all = Vsi
chart-mean = Črtkano: { $name }, { $value }.
chart-few = Bledo: manj kot 5, premalo za sodbo.
chart-unfinished = Bledo: nepopoln korak.
chart-few-or-unfinished = Bledo: manj kot 5 ali še nedokončano.
chart-first = Prvih { $shown } od { $all }.
chart-last-steps = Zadnjih { $shown } od { $all } korakov; daljši korak pokaže več.
chart-begins-at = Os se začne pri { $value }.
chart-others =
    { $n ->
        [one] še { $n } drug
        [two] še { $n } druga
        [few] še { $n } drugi
       *[other] še { $n } drugih
    }
chart-cumulative = Skupaj z vsemi prej
# For who does not see the chart. highest and lowest are a label and its number.
chart-describe = { $title }. Najvišje: { $highest }. Najnižje: { $lowest }.
chart-whole-percent = { $n } %
chart-quarter = Q{ $quarter } { $year }
chart-days = { $from }–{ $to }
chart-days-from = { $from } in več

## By report

chart-growth = Novi pacienti glede na leto prej
chart-growth-more = Novi, ne manj kot leto prej
chart-growth-fewer = Novi, manj kot leto prej
chart-growth-base = Vsi, ki so bili kdaj novi, tudi tisti, ki so odšli. Kdo je dejaven, pokaže Gibanje pacientov.
chart-movement = Od začetka do konca
chart-movement-active = Aktivni
chart-movement-gains = Pridobljeni
chart-movement-losses = Izgubljeni
chart-movement-steps = Pridobljeni in izgubljeni po korakih
chart-sources = Novi pacienti po viru
chart-sources-payback = Koliko so prinesli novi in koliko je stal vir
chart-activity = Različni pacienti po korakih
chart-activity-new = Novi in ponovni pacienti
chart-peaks = Obiski v povprečni uri
chart-missed = Izostanki, v odstotkih: { $by }
chart-average-check = Povprečni ček in število čekov
chart-rating = Kolikšen delež prinesejo najboljši
chart-rating-best =
    { $n ->
        [0] nihče
        [1] najboljši
        [one] najboljših { $n }
        [two] najboljša { $n }
        [few] najboljši { $n }
       *[other] najboljših { $n }
    }
chart-rating-departments = Za kaj zapravljajo najboljši
chart-categories = Delež zaračunanega
chart-categories-months = Zaračunano po mesecih
chart-places = Zaračunano in leto prej
chart-places-profit = Zaračunano, koliko od tega ostane, in leto prej
chart-places-map = Kje je bilo zaračunano
chart-places-credits = © GeoNames (CC BY 4.0), Natural Earth.
chart-places-missing =
    { $n ->
        [one] { $n } kraja ni na zemljevidu: { $names }.
        [two] { $n } krajev ni na zemljevidu: { $names }.
        [few] { $n } krajev ni na zemljevidu: { $names }.
       *[other] { $n } krajev ni na zemljevidu: { $names }.
    }
chart-places-far =
    { $n ->
        [one] { $n } kraj je daleč: { $names }.
        [two] { $n } kraja sta daleč: { $names }.
        [few] { $n } kraji so daleč: { $names }.
       *[other] { $n } krajev je daleč: { $names }.
    }
chart-items = Kaj prinese največ
chart-disappeared = Koliko dni jih že ni
chart-disappeared-people = Pacienti
chart-left = Razlogi
chart-left-months = Odhodi po mesecih
chart-left-reasons = Razlogi po mesecih
chart-debtors = Dolg po starosti
chart-reminders = Vabila ter termini in obiski po njih, po mesecih
chart-recalls = Na vrsti po dnevih
chart-recalls-before =
    { $n ->
        [one] Pred { $day } je bilo na vrsti še { $n } vabilo.
        [two] Pred { $day } sta bili na vrsti še { $n } vabili.
        [few] Pred { $day } so bila na vrsti še { $n } vabila.
       *[other] Pred { $day } je bilo na vrsti še { $n } vabil.
    }
chart-recalls-people = Kdor je na vrsti za dvoje, šteje enkrat.
chart-recalls-today = V okvirju: danes.
chart-bonuses = Komu je ostalo največ
chart-retention = Ohranjanje pacientov z negotovostjo (95 %)
chart-retention-months = Ohranjanje pacientov po mesecu prvega obiska z negotovostjo (95 %)
chart-earnings = Koliko prinese vsak in kolikšen delež prinesejo najboljši
chart-quality = Kako so ocene porazdeljene
