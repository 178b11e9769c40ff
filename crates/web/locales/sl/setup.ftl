### What the clinic is called and where it is

setup-question = Katera je vaša klinika in kje je?
setup-clinic = Klinika
setup-name = Ime
setup-country = Država
setup-currency = Valuta
setup-currency-fixed = Ni je več mogoče spremeniti: v evidenci je denar.
setup-time-zone = Časovni pas
setup-language = Jezik strani
setup-saved = Shranjeno.
setup-starters = Predloga za začetek
setup-starters-about = Oddelki, storitve in kategorije za začetek; vse se da pozneje spremeniti.
setup-starter-dental = Zobna klinika
setup-starter-dental-about = Zdravljenje zob, preventiva, ortodontija, kirurgija
setup-starter-beauty = Lepotna klinika
setup-starter-beauty-about = Kozmetologija, laser, injekcije, masaža
setup-starter-general = Splošna ordinacija
setup-starter-general-about = Posvet, diagnostika, laboratorij, cepljenje
setup-starter-none = Nič
setup-starter-none-about = Uvoz prinese svoje
setup-start = Začni s tem

## The list that ticks itself
setup-checklist = Prvi koraki
setup-progress = { $done } od { $count }
setup-step-done = opravljeno
setup-step-open = še treba storiti
setup-step-clinic = Povejte, kako je kliniki ime
setup-step-clinic-about = Ime stoji nad vsako stranjo in na vsakem izpisu.
setup-step-directory = Vnesite oddelke in zaposlene
setup-step-directory-about = Iz predloge ali z uvozom.
setup-step-import = Prinesite paciente in obiske
setup-step-import-about = Poročila jih potrebujejo vsaj za nekaj mesecev.
setup-step-colleagues = Povabite sodelavca
setup-step-colleagues-about = Vsak ima svoj dostop in vidi, kar sme videti njegova vloga.
setup-step-second = Vklopite drugi faktor
setup-step-second-about = Vidite vse, zato je vaš dostop tega vreden.

## More about the clinic
setup-name-missing = Povejte, kako je kliniki ime.
setup-name-long = Skrajšajte ga na 200 črk.
setup-country-missing = Izberite državo.
setup-currency-missing = Izberite valuto.
setup-currency-about = V njej so vsi zneski. Ko je v evidenci denar, ostane.
setup-time-zone-missing = Izberite časovni pas.
setup-time-zone-about = Pove, kateri dan je danes. Obiski ohranijo uro, ki je bila vnesena.
setup-language-browser = kakor želi brskalnik
setup-language-about = Z njim se začnejo prijava, vabila in vsi, ki niso izbrali drugega.
setup-language-unknown = Izberite enega od teh jezikov.
setup-leave-demo = Vaša klinika ima svojo evidenco: ustavite ta program in ga zaženite brez demo klinike z »revisit serve«. Ob prvem zagonu izpiše povezavo, ki vas naredi za lastnika. Iz demo klinike ne gre z vami nič.
setup-starter-physiotherapy = Fizioterapija
setup-starter-physiotherapy-about = Fizioterapija, masaža, rehabilitacija
setup-starter-put = Predloga je vnesena. Storitve še nimajo cen; prinese jih lahko uvoz.
setup-starter-there = Oddelki in storitve že obstajajo; nič ni bilo spremenjeno.
