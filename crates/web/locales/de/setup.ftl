### What the clinic is called and where it is

setup-question = Wie heißt Ihre Praxis, und wo ist sie?
setup-clinic = Die Praxis
setup-name = Name
setup-country = Land
setup-currency = Währung
setup-currency-fixed = Sie lässt sich nicht mehr ändern: Es steht Geld in den Büchern.
setup-time-zone = Zeitzone
setup-language = Sprache der Seiten
setup-saved = Gespeichert.
setup-starters = Vorlage zum Anfangen
setup-starters-about = Abteilungen, Leistungen und Kategorien für den Anfang; alles lässt sich später ändern.
setup-starter-dental = Zahnarztpraxis
setup-starter-dental-about = Zahnerhaltung, Prophylaxe, Kieferorthopädie, Chirurgie
setup-starter-beauty = Praxis für Ästhetik
setup-starter-beauty-about = Kosmetik, Laser, Injektionen, Massage
setup-starter-general = Allgemeinarztpraxis
setup-starter-general-about = Sprechstunde, Diagnostik, Labor, Impfungen
setup-starter-none = Nichts
setup-starter-none-about = Ein Import bringt seine eigenen mit
setup-start = Damit anfangen

## The list that ticks itself
setup-checklist = Erste Schritte
setup-progress = { $done } von { $count }
setup-step-done = erledigt
setup-step-open = noch zu tun
setup-step-clinic = Sagen, wie die Praxis heißt
setup-step-clinic-about = Der Name steht über jeder Seite und auf jedem Ausdruck.
setup-step-directory = Abteilungen und Mitarbeiter eintragen
setup-step-directory-about = Aus einer Vorlage oder mit dem Import.
setup-step-import = Patienten und Besuche hereinholen
setup-step-import-about = Berichte brauchen davon mindestens ein paar Monate.
setup-step-colleagues = Einen Kollegen einladen
setup-step-colleagues-about = Jeder hat einen eigenen Zugang und sieht, was seine Rolle sehen darf.
setup-step-second = Den zweiten Faktor einschalten
setup-step-second-about = Sie sehen alles, darum ist Ihr Zugang es wert.

## More about the clinic
setup-name-missing = Sagen Sie, wie die Praxis heißt.
setup-name-long = Kürzen Sie ihn auf 200 Buchstaben.
setup-country-missing = Wählen Sie ein Land.
setup-currency-missing = Wählen Sie eine Währung.
setup-currency-about = Alle Beträge stehen in ihr. Sobald Geld in den Büchern steht, bleibt sie.
setup-time-zone-missing = Wählen Sie eine Zeitzone.
setup-time-zone-about = Sie sagt, welcher Tag heute ist. Besuche behalten die Uhrzeit, die eingetragen wurde.
setup-language-browser = wie der Browser es wünscht
setup-language-about = In ihr erscheinen die Anmeldung, Einladungen und die Seiten für alle, die keine andere gewählt haben.
setup-language-unknown = Wählen Sie eine dieser Sprachen.
setup-leave-demo = Ihre eigene Praxis hat eigene Bücher: Beenden Sie dieses Programm und starten Sie es dann ohne die Demo mit „revisit serve“. Beim ersten Start gibt es einen Link aus, der Sie zum Inhaber macht. Aus der Demo kommt nichts mit.
setup-starter-physiotherapy = Physiotherapie
setup-starter-physiotherapy-about = Physiotherapie, Massage, Rehabilitation
setup-starter-put = Die Vorlage ist eingetragen. Leistungen haben noch keine Preise; ein Import kann sie bringen.
setup-starter-there = Abteilungen und Leistungen gibt es schon; nichts wurde geändert.
