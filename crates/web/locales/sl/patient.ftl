### A patient’s card, and finding a patient

patient-facts = Kaj je znano
patient-timeline = Kaj se je zgodilo
patient-show = Pokaži
patient-show-all = Vse
patient-show-visits = Obiski
patient-show-money = Denar
patient-show-ratings = Ocene
patient-earlier = Prejšnja leta

patients-find = Poiščite pacienta
patients-go = Išči
patients-ways = Kaj lahko vpišete
patients-whom = Koga iščete?
patients-way-name = Ime ali del imena, v kateri koli pisavi
patients-way-phone = Zadnje številke telefona
patients-way-card = Številka kartice
patients-way-birth = Datum rojstva
patients-none = Za »{ $q }« ni zadetkov
patients-none-about = Poskusite z manj črkami imena ali z zadnjimi štirimi številkami telefona.
patients-count =
    { $count ->
        [one] { $count } pacient
        [two] { $count } pacienta
        [few] { $count } pacienti
       *[other] { $count } pacientov
    }
patients-more = To je prvih { $count }. Vpišite več, da najdete pravega.
patients-preparing = Seznam pacientov se pripravlja. Poskusite znova čez trenutek.
patients-name = Ime
patients-born = Rojstvo
patients-phone = Telefon
patients-card = Kartica
patients-city = Mesto

## The head of the card
patient-nameless = (ime izbrisano)
patient-born = roj. { $day } ({ $age })
patient-prepays = plačuje vnaprej
patient-attention-vip = VIP
patient-attention-problem = zahteven
patient-attention-staff = osebje
patient-state-active = aktiven
patient-state-archived = arhiviran
patient-state-deceased = umrl
patient-state-erased = izbrisan
patient-state-unnamed = neimenovani kupec
patient-owes = Dolguje { $sum }.
patient-note-vip = Bodite vljudni: nekaj takih ljudi prinese velik del prihodka, in o vas govorijo.
patient-note-problem = Ostanite mirni in natančni: o vsem se dogovorite, preden je storjeno.

## What is known
patient-visits = Obiski
patient-first-visit = Prvi obisk
patient-last-visit = Zadnji obisk
patient-next = Naslednji termin
patient-billed = Zaračunano
patient-paid = Plačano
patient-paid-by-bonus = Plačano z bonusi
patient-prepaid = Predplačilo
patient-credit = Dobroimetje
patient-bonus = Stanje bonusov
patient-debt = Dolg
patient-category = Kategorija
patient-price-list = Cenik
patient-source = Vir
patient-home = Kraj bivanja
patient-viber = Viber
patient-language = Jezik
patient-sex = Spol
patient-sex-f = ženski
patient-sex-m = moški
patient-sex-x = drug
patient-registered = Kartica ustvarjena
patient-channel-sms = SMS
patient-channel-email = E-pošta
patient-channel-viber = Viber
patient-channel-voice = Klici
patient-purpose-care = oskrba, ki je na vrsti
patient-purpose-feedback = vprašanje za mnenje
patient-purpose-marketing = oglaševanje
patient-consents = da, od { $day }
patient-refuses = ne, od { $day }

## What happened
patient-nothing = Še nič
patient-nothing-about = Za tega pacienta v evidenci ni ničesar takega.
patient-visit = Obisk: { $employee }
patient-sale = Prodaja: { $employee }
patient-booked = Termin: { $employee }
patient-cancelled = Odpovedan termin: { $employee }
patient-missed = Izostanek: { $employee }
patient-no-item = Brez storitve ali izdelka
patient-discount = popust { $sum }
patient-more-lines = … in še { $more }
patient-planned = Načrtovano, skupaj { $sum }:
patient-slip = Potrdilo { $number }
patient-paid-in = Plačilo · { $method }
patient-refunded = Vračilo · { $method }
patient-method-cash = gotovina
patient-method-card = kartica
patient-method-transfer = nakazilo
patient-method-bonus = bonus
patient-method-other = drugo
patient-for-other = Za obisk nekoga drugega
patient-bonus-accrued = Bonus pridobljen
patient-bonus-used = Bonus porabljen ali zapadel
patient-left = Odhod: { $reason }
patient-rated = Ocena { $score } od 5
patient-card-made = Kartica ustvarjena
