### People behind a number, kept under a name

segments-question = Koga spremljate?
segments-asked = Segment si zapomni vprašanje, zato vedno pokaže, kdo sodi vanj zdaj.
segments-count =
    { $count ->
        [one] { $count } segment
        [two] { $count } segmenta
        [few] { $count } segmenti
       *[other] { $count } segmentov
    }
segments-name = Ime
segments-people = Ljudje
segments-report = Poročilo
segments-owner = Čigav
segments-seen-by = Kdo ga vidi
segments-private = samo jaz
segments-shared = sodelavci
segments-see = poglejte
segments-menu = Kaj storiti s segmentom »{ $name }«
segments-rename = Preimenuj
segments-share = Deli s sodelavci
segments-unshare = Obdrži zase
segments-delete = Izbriši
segments-delete-about = Segment izgine, ljudje ostanejo.
segments-delete-sure = Da, izbriši
segments-name-taken = Segment s tem imenom že imate.
segments-name-missing = Dajte mu ime.
segments-name-long = Ime ima največ { $most } znakov.
segments-none = Segmentov še ni
segments-none-about = Za vsakim imenom stoji številka iz poročila z ljudmi, ki jih ima zdaj.
segments-none-open = Odprite poročilo in kliknite številko.
segments-none-keep = Pod ljudmi izberite »Shrani kot segment«.
segments-saved = Seznam je shranjen.
segments-renamed = Preimenovano.
segments-is-shared = Odslej ga vidijo tudi sodelavci.
segments-is-private = Odslej ga vidite samo vi.
segments-deleted = Izbrisano.
