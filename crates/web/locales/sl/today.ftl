### The first page of the day

today-headline =
    { $day }: { $n ->
        [0] doslej ni prišel še nihče
        [one] doslej je prišel { $n } pacient
        [two] doslej sta prišla { $n } pacienta
        [few] doslej so prišli { $n } pacienti
       *[other] doslej je prišlo { $n } pacientov
    }
today-asked = Do danes, ki še ni končan, v primerjavi z istimi dnevi v tednu prej
today-own = samo vaši pacienti
today-open = današnji dan še ni končan
today-nothing = ni podatkov
today-nothing-yet = Za zdaj ni česa šteti. Ko bodo v evidenci pacienti in obiski, bo tu vsako jutro pet številk, kaj se je spremenilo, in pri vsaki en predlog.
today-start = Kako začeti
today-note-old = Najnovejši obisk v evidenci je z dne { $day }. Kar se je zgodilo pozneje, ni v teh številkah.

## The numbers
today-came = Pacienti v zadnjih 7 dneh
today-new = Novi pacienti v 4 tednih
today-billed = Zaračunano v 4 tednih
today-missed = Izostanki v 4 tednih
today-retention = Novi pacienti, ki so se vrnili v 90 dneh
today-debt = Koliko dolgujejo pacienti
today-check = Povprečni ček v 4 tednih

today-points = { $points } odstotne točke
today-against-days = v { $days } dneh prej: { $before }
today-against-year = leto prej: { $before }
today-against-then = pred štirimi tedni: { $before }
today-against-nothing = prej ni ničesar za primerjavo

## What the drawing below a number is of
today-drawn-days = Po dnevih
today-drawn-weekdays = Po dnevih v tednu
today-drawn-months = Po mesecih
today-drawn-ages = Po starosti dolga

## One thing to do about it
today-act-due =
    { $n ->
        [one] Ta teden je na vrsti { $n } vabilo na kontrolo: pokličite
        [two] Ta teden sta na vrsti { $n } vabili na kontrolo: pokličite
        [few] Ta teden so na vrsti { $n } vabila na kontrolo: pokličite
       *[other] Ta teden je na vrsti { $n } vabil na kontrolo: pokličite
    }
today-act-peaks = Poglejte, katere ure so prazne
today-act-sources = Poglejte, kaj prinaša nove paciente
today-act-activity = Poglejte, katere dni so prihajali
today-act-away =
    { $n ->
        [one] { $n } stalni pacient ne prihaja več: pokličite
        [two] { $n } stalna pacienta ne prihajata več: pokličite
        [few] { $n } stalni pacienti ne prihajajo več: pokličite
       *[other] { $n } stalnih pacientov ne prihaja več: pokličite
    }
today-act-check = Poglejte, koliko prinese obisk
today-act-weekday = Izstopa { $day }: opomnite tiste s terminom
today-act-hours = Poglejte, ob katerih urah pacienti izostajajo
today-act-losses = Poglejte, pri kom se novi ne vračajo
today-act-lost =
    { $n ->
        [one] { $n } se ni vrnil: poglejte, kdo
        [two] { $n } se nista vrnila: poglejte, kdo
        [few] { $n } se niso vrnili: poglejte, kdo
       *[other] { $n } se jih ni vrnilo: poglejte, kdo
    }
today-act-retention = Poglejte, kdo se je vrnil, po mesecih
today-act-long-owing = Pokličite tiste, ki dolgujejo že več kot 90 dni
today-act-owing = Poglejte, kdo dolguje
today-act-items = Poglejte, kaj se prodaja

## Short lists
today-list-due = Spet na vrsti v naslednjih sedmih dneh
today-list-away = Stalni pacienti, ki ne prihajajo več; najprej tisti, ki so prinesli največ
today-list-owing = Največji dolgovi
today-list-first = { $n } od { $all }
today-list-whole = Ves seznam
