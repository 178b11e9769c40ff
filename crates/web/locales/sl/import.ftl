### Bringing data in

import-question = Kaj naj pride noter?
import-choose = Izberite sveženj ali preglednico
import-file = Sveženj (.zip) ali preglednica (.csv, .xlsx)
import-choose-file = Izberite datoteko …
import-about = Sveženj: zip z datotekami CSV, do { $most }; ali katera koli preglednica pacientov, obiskov ali plačil, katere stolpce nato določite. Najprej se preveri; nič se ne zapiše, dokler se ne strinjate.
import-what-is-a-bundle = Kaj je sveženj?
import-check = Preizkusi brez zapisovanja
import-too-large = Ta datoteka je večja od { $most }.

## While it runs
import-checking = Preverjanje svežnja
import-writing = Zapisovanje v evidenco
import-see = Poglejte, kako daleč je
import-stop = Ustavi, ničesar ne zapiši
import-stopping = Ustavlja se …
import-stopped = Ustavljeno. Nič ni bilo zapisano.
import-others-wait = Med zapisovanjem nihče drug ne more shranjevati; gledajo lahko vsi.
import-others-wait-check = Med preverjanjem nihče drug ne more shranjevati ali se prijaviti; kdor je prijavljen, lahko gleda naprej.
import-rows =
    { $rows ->
        [one] { $rows } vrstica
        [two] { $rows } vrstici
        [few] { $rows } vrstice
       *[other] { $rows } vrstic
    } · { $file }

## What the check found
import-checked = Kaj je našlo preverjanje
import-clean = Brez napak. To bi se spremenilo.
import-errors =
    { $count ->
        [one] { $count } napaka. Nič ni bilo zapisano; popravite datoteko in jo preverite znova.
        [two] { $count } napaki. Nič ni bilo zapisano; popravite datoteke in jih preverite znova.
        [few] { $count } napake. Nič ni bilo zapisano; popravite datoteke in jih preverite znova.
       *[other] { $count } napak. Nič ni bilo zapisano; popravite datoteke in jih preverite znova.
    }
import-errors-title = Napake
import-errors-file = Napake kot CSV
import-error-file = Datoteka
import-error-line = Vrstica
import-error-column = Stolpec
import-error-problem = Kaj ni prav
import-counts-title = Vrstice po datotekah
import-count-made = Nove
import-count-changed = Spremenjene
import-count-same = Kot prej
import-count-kept = Ohranjen popravek
import-take = Uvozi
import-drop = Opusti
import-again = Izberite drug sveženj

## The certificate
import-taken = Uvoz { $number } je v evidenci
import-taken-about = Vsote v evidenci prej in potem.
import-before = Prej
import-after = Potem
import-difference = Razlika

## Taking back
import-undo = Razveljavitev zadnjega uvoza
import-undo-about = Uvoz { $number }, { $at }.
import-undo-warning = Kar je ustvaril, se odstrani, kar je spremenil, je kot prej. Kar je odtlej kdo vnesel, ostane.
import-undo-open = Razveljavi …
import-undo-sure = Da, razveljavi ta uvoz
import-undo-go = Razveljavi
import-undo-not-last = Vmes je prišel novejši uvoz. Še enkrat poglejte, kateri je zadnji.
import-undone = Uvoz { $number } je bil razveljavljen.
import-history = Dosedanji uvozi
import-none = Uvoza še ni bilo
import-undo-unsure = Najprej potrdite, da ste prepričani.
import-undo-found = Kaj je z njegovimi vrsticami
import-undoing = Razveljavljanje uvoza
import-undone-nothing = Uvoz { $number } ni ničesar spremenil. Še ena razveljavitev vzame nazaj uvoz pred njim.
import-undone-none = Od uvoza { $number } ni razveljavljeno nič: vse, kar je od njega ostalo, je bilo odtlej uporabljeno.
import-removed = odstranjeno
import-restored = kot prej
import-kept-since = ostalo
import-kept-since-about = Vrstice, ki ostanejo, so bile po uvozu uporabljene: nekdo jih je spremenil ali pa jih potrebuje kaj drugega.
import-and-more = { $named } in še { $more }

## Imports until now
import-number = Št.
import-at = Kdaj
import-state = Status
import-is-kept = v evidenci
import-is-undone = razveljavljen
import-count-taken = Nove ali spremenjene vrstice

## More about the upload
import-overwrite = Sveženj ima zadnjo besedo
import-overwrite-about = Sicer polja, ki so bila po zadnjem uvozu popravljena tu, ostanejo, kakršna so.
import-nothing-chosen = Najprej izberite datoteko.
import-cut-off = Datoteka ni prišla cela. Pošljite jo še enkrat.
import-disk-full = Disk strežnika je poln. Sprostite na njem nekaj prostora in poskusite znova.
import-disk = Strežnik datoteke ne more shraniti. Zakaj, piše v njegovem dnevniku.
import-busy = Drug uvoz še poteka. Počakajte, da se konča.
import-demo = To je demo klinika. Pravih pacientov ne prinašajte vanjo: njihovo mesto je v vaši evidenci.
import-waiting = Sveženj je preverjen in ga še ni v evidenci.
import-look = Poglejte, kaj je bilo najdeno
import-forgotten = Tega svežnja ni več tu: je že v evidenci, minila je ura ali pa je bil program znova zagnan. Po potrebi ga pošljite še enkrat.
import-begins = Trenutek …

## More about what was found
import-nothing-new = Brez napak in nič novega: vse, kar je v njem, je že v evidenci.
import-warnings-title = Vredno pogleda
import-warnings-file = Seznam kot CSV
import-first-of = { $title }: prvih { $most } od { $count }
import-error-remedy = Kako popraviti
import-count-rows = Vrstice
import-count-moved = Na združeno kartico
import-count-erased = Identiteta izbrisana
import-would-be = Potrdilo
import-would-be-about = Take bi bile vsote v evidenci po tem uvozu.
import-sum = Kaj se sešteva
import-sum-patients = Pacienti
import-sum-completed = Obiski in prodaje
import-sum-booked = Naročeni
import-sum-cancelled = Odpovedani
import-sum-missed = Izostanki
import-sum-billed = Zaračunano
import-sum-paid = Plačano
import-sum-bonus-paid = Plačano z bonusi
import-sum-debts = Dolgovi

## When it cannot be read or written at all
import-broken = Uvoz se je prekinil zaradi napake v programu. Nič ni bilo zapisano; več piše v dnevniku programa.
import-books-busy = V evidenco piše drug program. Počakajte, da konča, in poskusite znova.
import-books-read-only = V to evidenco se tu ne sme pisati.
import-bundle-cut-off = Ta zip je odrezan ali poškodovan. Kopirajte ga še enkrat.
import-bundle-damaged = { $file } je v zipu poškodovana. Zip kopirajte še enkrat.
import-bundle-locked = { $file } je zaklenjena z geslom. Naredite zip brez gesla.
import-bundle-packing = { $file } je stisnjena na nenavaden način. Naredite zip z običajnim, deflate.
import-bundle-not-a-file = { $file } je v zipu mapa ali povezava. Vanj dajte samo datoteko.
import-bundle-twice = Dve datoteki v zipu imata isto ime. Pustite pravo.
import-bundle-two = V zipu so svežnji v dveh mapah. Pustite enega.
import-bundle-missing = To ni sveženj: manjka { $files }.
import-bundle-files = V zipu je več kot { $limit } datotek. To ni sveženj.
import-bundle-bytes = Datoteke so razširjene skupaj večje od { $limit } bajtov.
import-bundle-file-bytes = { $file } je razširjena večja od { $limit } bajtov.
import-bundle-rows = { $file } ima več kot { $limit } vrstic.
import-bundle-bomb = { $file } se razširi na več kot { $limit }-kratno velikost. To je videti kot napad.
