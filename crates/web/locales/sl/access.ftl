### Coming in, and errors

access-sign-in = Prijava
access-name = Uporabniško ime
access-password = Geslo
access-go-on = Prijava
access-forgotten = Ste pozabili geslo? Novo povezavo vam da, kdor upravlja uporabnike klinike.
access-wrong = Ime ali geslo ni pravo.
access-code = Koda
access-code-about = Vnesite šest števk, ki jih zdaj kaže vaša aplikacija za preverjanje pristnosti.
access-wrong-code = Ta koda ni prava ali je že bila uporabljena. Počakajte na naslednjo.
access-recovery-about = Nimate telefona pri roki? Namesto tega vnesite eno od svojih kod za obnovitev.
access-too-late = Koda je prišla prepozno. Prijavite se še enkrat.
access-wait =
    Preveč poskusov. { $seconds ->
        [one] Počakajte { $seconds } sekundo.
        [two] Počakajte { $seconds } sekundi.
        [few] Počakajte { $seconds } sekunde.
       *[other] Počakajte { $seconds } sekund.
    }

access-come-in = Vstop
access-new-password = Novo geslo
access-again = Še enkrat
access-save-and-sign-in = Shrani in prijavi me
access-set-up = Dobrodošli: ustvarite dostop lastnika
access-set-up-about = Ta povezava velja enkrat. Kdor ima ta dostop, vidi in sme vse.
access-welcome = Dobrodošli, { $name }
access-welcome-about = Izberite geslo. Odslej se prijavljate kot { $name }.
access-name-missing = Vnesite ime z največ 100 črkami.
access-password-rule = Najmanj { $least } znakov; štiri besede, ki ne sodijo skupaj, so dobre.
access-password-short = To geslo je krajše od { $least } znakov.
access-password-long = To geslo je daljše, kot je geslo lahko.
access-password-name = Vaše ime ni geslo.
access-password-monotonous = Nekaj istih znakov vedno znova je lahko uganiti.
access-password-differs = Gesli sta različni.

## Roles
role-owner = Lastnik
role-manager = Vodja
role-doctor = Zdravnik
role-front-desk = Recepcija
role-marketer = Tržnik
role-auditor = Revizor

## Errors
error-incident = Incident
error-incident-about = povejte to številko, ko prosite za pomoč
error-internal = Te strani ni bilo mogoče pripraviti
error-internal-advice = Vaši podatki so nespremenjeni. Poskusite znova čez minuto.

error-home = Na prvo stran
error-not-found = Te strani ni
error-not-found-advice = Morda se je preselila ali pa ni za vašo vlogo.
error-signed-out = Odjavljeni ste
error-signed-out-advice = Prijavite se in poskusite znova.
error-busy = Evidenca je zasedena
error-busy-advice = Pravkar se zapisuje uvoz. Poskusite znova čez minuto.
error-sign-in = Prijava na ločeni strani
error-send-again = Pošlji znova
error-kept = Vse vneseno je še tukaj. Ob ponovnem pošiljanju se nič ne shrani dvakrat.
error-kept-signed-out = Vse vneseno je še tukaj: prijavite se na ločeni strani, vrnite se sem in pošljite znova.
error-other-site = To ni prišlo iz Revisita
error-other-site-advice = Drugo spletno mesto je hotelo nekaj storiti v vašem imenu. Pojdite na stran sami in to storite tam.

## What cannot be taken
fault-form = V poslanem nekaj manjka
fault-form-advice = Pojdite nazaj, obrazec izpolnite še enkrat in ga pošljite.
fault-form-taken = Ta obrazec je že poslal nekdo drug
fault-form-taken-advice = Kar je v njem, je vpisano v imenu tistega, ki je bil takrat prijavljen. Pred nadaljnjim vnosom stran odprite znova.
fault-link = Ta povezava ne velja več
fault-link-advice = Povezava velja enkrat in omejen čas. Novo vam da, kdor upravlja uporabnike.
fault-question = Tako ni mogoče vprašati: { $about }
fault-question-advice = Pojdite nazaj in vprašajte drugače.
fault-too-many-rows = Preveč vrstic za to vrsto datoteke
fault-too-many-rows-advice = Vzemite CSV ali Parquet ali pa vprašanje zožite s filtrom.
