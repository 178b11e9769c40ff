### What is wrong in a bundle, and how to mend it: import-wrong-NAME says what is wrong, import-mend-NAME what to do about it

## Dates ($a: what stands there, or how to write it)
import-wrong-no-date = { $a } ni dan v koledarju
import-mend-no-date = Zapišite ga kot { $b }
import-wrong-no-month = { $a } ni mesec v koledarju
import-mend-no-month = Zapišite ga kot { $b }
import-wrong-no-time = { $a } ni dan z uro
import-mend-no-time = Zapišite ga kot { $b }
import-wrong-not-a-date = Ni datum
import-mend-not-a-date = Zapišite ga kot { $a }
import-wrong-not-a-month = Ni mesec
import-mend-not-a-month = Zapišite ga kot { $a }
import-wrong-not-a-time = Ni datum z uro
import-mend-not-a-time = Zapišite ga kot { $a }
import-wrong-year = Leto, ki ne more biti pravo
import-mend-year = Biti mora od { $a } do { $b }

## Numbers
import-wrong-decimals-of-currency = Več decimalk, kot jih ima { $a }
import-mend-decimals-of-currency = Zapišite jih največ { $b }
import-wrong-decimals = Več kot šest decimalk
import-wrong-too-large = Preveliko
import-mend-too-large = Največ { $a }
import-wrong-amount = Ni denarni znesek
import-mend-amount = Zapišite ga kot { $a }, brez ločil tisočic
import-wrong-number = Ni število
import-mend-number = Zapišite ga kot { $a }, brez ločil tisočic
import-wrong-whole-number = Ni celo število
import-mend-whole-number = Zapišite število od { $a } do { $b }
import-wrong-score = Ni ocena
import-mend-score = Zapišite celo število od { $a } do { $b }

## Words and codes
import-wrong-flag = Niti true niti false
import-mend-flag = Zapišite true ali false
import-wrong-currency = Ni valuta
import-mend-currency = Zapišite njeno kodo ISO 4217, denimo { $a }
import-wrong-time-zone = Ni časovni pas
import-mend-time-zone = Zapišite njegovo ime IANA, denimo { $a }
import-wrong-country = Ni država
import-mend-country = Zapišite njeno kodo z dvema velikima črkama, denimo { $a }
import-wrong-word = Ni beseda s seznama
import-mend-word = Ena od: { $a }
import-wrong-empty = Prazno
import-mend-empty = Izpolnite
import-wrong-two-recalls = Izpolnjen je tudi recall_after_days
import-mend-two-recalls = Navedite eno od obojega

## The file as a whole
import-wrong-semicolons = Celice so ločene s podpičji
import-mend-semicolons = Ločite jih z vejicami
import-wrong-tabs = Celice so ločene s tabulatorji
import-mend-tabs = Ločite jih z vejicami
import-wrong-column-twice = Stolpec je tu dvakrat
import-mend-column-twice = Pustite pravega
import-wrong-column-missing = Stolpec manjka
import-mend-column-missing = Dodajte ga
import-wrong-no-head = Prva vrstica ne poimenuje stolpcev
import-mend-no-head = V prvo vrstico zapišite njihova imena
import-wrong-other-file = To so stolpci datoteke { $a }
import-mend-other-file = Vsaki datoteki dajte njeno ime
import-wrong-empty-file = Datoteka je prazna
import-mend-empty-file = V prvo vrstico zapišite imena stolpcev ali datoteko izpustite
import-wrong-width = Število celic v vrstici je { $a }, število stolpcev v prvi vrstici je { $b }
import-mend-width = Celice z vejicami dajte v narekovaje
import-wrong-workbook = Preglednica ali zip, ne CSV
import-mend-workbook = Shranite kot CSV v UTF-8
import-wrong-encoding = Ni UTF-8, verjetno je { $a }
import-mend-encoding = Shranite kot UTF-8 ali pretvorite: { $b }
import-wrong-only-cr = Vrstice se končujejo samo s CR
import-mend-only-cr = Shranite s konci vrstic LF ali CRLF
import-wrong-one-row = Klinika ima eno vrstico, tu pa jih je { $a }
import-mend-one-row = Pustite pravo

## How a row is written
import-wrong-open-quote = Narekovaj, odprt v vrstici { $a }, ni nikoli zaprt
import-mend-open-quote = Zaprite ga, kjer se celica konča
import-wrong-text-after-quote = Narekovaj, odprt v vrstici { $a }, se zapre v vrstici { $b }, takoj za njim pa je besedilo
import-mend-text-after-quote = Zaprite ga, kjer se celica konča, narekovaje v celici pa podvojite
import-wrong-quote-inside = Narekovaj v celici, ki se z njim ne začne
import-mend-quote-inside = Vso celico dajte v narekovaje, notranje pa podvojite
import-wrong-lone-cr = CR v celici brez narekovajev
import-mend-lone-cr = Celico dajte v narekovaje ali vrstice končajte z LF ali CRLF
import-wrong-nul = Bajt NUL: datoteka je poškodovana ali shranjena kot UTF-16
import-mend-nul = Shranite jo kot UTF-8
import-wrong-long-cell = Celica { $a } je daljša od { $b } bajtov
import-wrong-long-row = Vrstica je daljša od { $a } bajtov
import-wrong-many-cells = Vrstica ima več kot { $a } celic

## What rows say of each other
import-wrong-used-with = V tej datoteki že prej, z istim { $a }
import-mend-used-with = Pustite eno od njiju
import-wrong-used = V tej datoteki že prej
import-mend-used = Vsaki vrstici dajte svoj id
import-wrong-no-such-id = Tega id nima nobena vrstica datoteke { $a }
import-mend-no-such-id = Tam dodajte vrstico ali popravite id
import-wrong-not-merged = Obstaja pacient s tem id: kartica ni združena
import-wrong-currency-fixed = Valute ni mogoče spremeniti: v evidenci je denar
import-mend-currency-fixed = Valuto pustite, kakršna je

## Taken as given, but somebody should look
import-wrong-ends-before = Konča se, preden se začne
import-wrong-bonuses-differ = Pacient { $a } je z bonusi plačal drug znesek, kot mu je bil odštet od bonusov
import-wrong-unknown-file = Ni datoteka svežnja; preskočena je
import-wrong-unknown-column = Stolpec { $a } ni znan; preskočen je
import-wrong-misplaced-column = Stolpec { $a } sodi v { $b }, ne sem; preskočen je

## Of a file that comes by itself
import-wrong-unknown-here = Stolpec { $a } ni znan
import-mend-unknown-here = Odstranite ga ali ga poimenujte kot v datoteki tega seznama
import-wrong-misplaced-here = Stolpec { $a } sodi v { $b }
import-mend-misplaced-here = Vrnite ga v tisti seznam
