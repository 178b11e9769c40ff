### The controls above a report, and the gallery

report-ask = Vprašaj
report-add-filter = Filter
report-all = vse
report-remove = odstrani
report-clear = Odstrani vse filtre
report-more = Lastni datumi in druge izbire
report-gallery-question = Kaj bi radi izvedeli?
report-gallery-asked = Predogled: zadnjih 12 mesecev
report-means = Kaj pomeni »{ $name }«?
report-unit = Enota:
report-more-help = Več o tem

report-rows =
    { $n ->
        [one] { $n } vrstica
        [two] { $n } vrstici
        [few] { $n } vrstice
       *[other] { $n } vrstic
    }
report-export-xlsx = Excel (XLSX)
report-print-most = Na tej strani je le prvih { $most } od { $all } vrstic. Vse so v datoteki.
report-export-csv = CSV
report-export-parquet = Parquet
report-export-json = JSON
report-start-over = Začni znova
report-unfold = Razpri { $name }
report-fold = Strni { $name }

## What was asked
report-as-of = stanje na dan { $day }
report-beside = Primerjava
report-beside-nothing = Brez
report-beside-previous = v primerjavi z obdobjem prej
report-beside-year-before = v primerjavi z letom prej

## Signs beside a number
report-few = premalo za sodbo (pod { $n })
report-owes = dolg { $debt }
report-open = nedokončano
report-part = nepopoln korak: obdobje zajema le del dni
report-best = bolje od povprečja klinike

## The card behind an “i”
report-unit-count = število
report-unit-money = denar
report-unit-percent = odstotek
report-unit-decimal = število z decimalkami
report-unit-date = datum
report-unit-days = dnevi
report-unit-text = besedilo
report-made = Izračunano iz:
report-made-percent = »{ $one }«, deljeno s stolpcem »{ $other }«
report-made-interval = kje je s 95-odstotno gotovostjo delež »{ $one }« od »{ $other }«
report-made-average = »{ $one }«, deljeno s stolpcem »{ $other }«
report-made-rest = »{ $one }« manj »{ $other }«
report-made-change = »{ $one }« glede na »{ $other }«
report-adds-up = Skupaj:
report-adds-up-about = vsota vrstic

## Figures
report-figure-patients = Pacienti
report-figure-reasons = Različni razlogi
report-figure-recalls = Vabila na kontrolo

## Notes
report-note-all-later = Vse obdobje je po dnevu poročila: za zdaj ni česa šteti.
report-note-unfinished = Obdobje še ni končano: šteti so le dnevi do { $day }.
report-note-as-of = Stanje na dan { $day }: kar je pozneje, ne šteje, kartice in statusi pa so današnji.
report-note-as-of-now = Vprašaj po današnjem stanju
report-note-months = Tu štejejo celi meseci: { $period }. Poročila, ki štejejo le dneve obdobja, lahko pokažejo manj.
report-note-left =
    { $departures ->
        [one] { $departures } odhod
        [two] { $departures } odhoda
        [few] { $departures } odhodi
       *[other] { $departures } odhodov
    } zaradi { $reasons ->
        [one] { $reasons } razloga
        [two] { $reasons } različnih razlogov
        [few] { $reasons } različnih razlogov
       *[other] { $reasons } različnih razlogov
    }.
report-note-best =
    { $n ->
        [1] Najboljši prinese { $share } vsega.
        [one] Najboljših { $n } prinese { $share } vsega.
        [two] Najboljša { $n } prineseta { $share } vsega.
        [few] Najboljši { $n } prinesejo { $share } vsega.
       *[other] Najboljših { $n } prinese { $share } vsega.
    }
report-note-still-open =
    { $n ->
        [one] { $n } prvi obisk je mlajši od { $days } dni: ali vodi k vrnitvi, je še odprto.
        [two] { $n } prva obiska sta mlajša od { $days } dni: ali vodita k vrnitvi, je še odprto.
        [few] { $n } prvi obiski so mlajši od { $days } dni: ali vodijo k vrnitvi, je še odprto.
       *[other] { $n } prvih obiskov je mlajših od { $days } dni: ali vodijo k vrnitvi, je še odprto.
    }

## Nothing to show
report-empty = V tem obdobju ni ničesar
report-empty-about = Temu vprašanju ne ustreza nihče in nič. Morda pomaga drugo obdobje ali manj filtrov.
report-empty-all = Ves čas
report-empty-clear = Odstrani vse filtre
report-empty-nothing-yet = V evidenci še ni obiskov
report-empty-nothing-yet-about = To poročilo živi od obiskov in denarja. Vnesite jih, in napolnilo se bo samo.
report-empty-import = Uvoz

## What is wrong with a question
report-wrong-value = { $name }: »{ $value }« ni mogoče prebrati.
report-wrong-order = Prvi dan je po zadnjem.
report-wrong-half = Obdobje potrebuje prvi in zadnji dan.
report-wrong-twice = { $name }: navedeno dvakrat.
report-wrong-unknown = Poročilo »{ $report }« ne pozna izbire »{ $name }«.
report-wrong-filter = Poročilo »{ $report }« nima filtra »{ $name }«.
report-wrong-record = { $name }: nič nima imena »{ $value }«.
report-wrong-cell = Te številke v tem poročilu ni.
