### What the reports, their columns and their parameters are called, and what they mean

## Reports, in the order of the menu

report-growth = Wachstum
report-growth-question = Wächst unser Patientenstamm?
report-growth-about = Neupatienten nach Monat, gezählt nach Aufnahme oder erstem Besuch, im Vergleich zum selben Monat des Vorjahres; ein laufender Monat wird mit denselben Tagen verglichen. Personal zählt nur auf Wunsch mit.

report-movement = Patientenbewegung
report-movement-question = Wie viele kamen, kehrten zurück und gingen, und geht die Rechnung auf?
report-movement-about = Nach jedem Besuch gilt ein Patient für eine Anzahl Tage als aktiv. Jeder Abschnitt beginnt mit den Aktiven vom Vortag, gewinnt Neue und Zurückgekehrte, verliert die Verlorenen und endet mit den Aktiven an seinem letzten Tag.

report-sources = Quellen
report-sources-question = Woher kommen neue Patienten, und lohnt es sich?
report-sources-about = Im Zeitraum aufgenommene Patienten nach der Quelle auf ihrer Karte, mit Umsatz oder Zahlungen und den Kosten der Quelle in den berührten Monaten. Kosten gehören niemandem: Mit einem Patientenfilter bleiben sie leer.

report-activity = Besuchsaktivität
report-activity-question = Wie viele verschiedene Menschen kommen?
report-activity-about = Verschiedene Patienten und Besuche je Abschnitt, verglichen mit der Zeit davor oder dem Vorjahr. Die Summe zählt jede Person im ganzen Zeitraum einmal.

report-peaks = Stoßzeiten
report-peaks-question = Wann ist am meisten los?
report-peaks-about = Besuche des Zeitraums (oder Termine jedes Status) nach Wochentag und Stunde des Beginns. Der Durchschnitt teilt durch die Zahl dieser Wochentage im Zeitraum.

report-missed = Terminausfälle
report-missed-question = Wer erscheint nicht, und wann?
report-missed-about = Termine des Zeitraums, die wahrgenommen, versäumt oder abgesagt wurden, nach Mitarbeiter, Abteilung, Wochentag, Stunde oder Quelle des Patienten. Der Status ist der heutige.

report-average-check = Durchschnittsbon
report-average-check-question = Wie viel sind die Menschen bereit zu zahlen?
report-average-check-about = Ein Bon ist alles, was einem Patienten an einem Tag berechnet wurde, sofern es mehr als null ist. Abschnitte ohne Bons haben keine Zeile.

report-rating = Patientenrangliste
report-rating-question = Wer sind unsere besten Patienten, und wofür geben sie Geld aus?
report-rating-about = Umsatz oder Zahlungen jedes Patienten im Zeitraum nach Abteilung, die größten zuerst, mit dem Anteil am Ganzen und dem gemeinsamen Anteil der Besten bis hierher. Geld ohne Beleg gehört zu keiner Abteilung.

report-categories = Kategorien
report-categories-question = Welche Gruppe von Menschen bringt am meisten ein?
report-categories-about = Belege des Zeitraums nach der Kategorie, die heute auf der Karte des Patienten steht.

report-places = Orte
report-places-question = Welche Stadt, welcher Standort, welche Abteilung bringt Umsatz?
report-places-about = Belege des Zeitraums nach Ort, verglichen mit denselben Tagen des Vorjahres; Standorte und ihre Städte zeigen auch Kosten und Überschuss. Stadt und Land des Patienten sind dort, wo er wohnt.

report-items = Leistungen und Artikel
report-items-question = Was verkauft sich?
report-items-about = Positionen der Belege des Zeitraums nach Leistung oder Artikel, nach Gruppe oder nach Art.

report-disappeared = Weggeblieben
report-disappeared-question = Wer kam lange und blieb dann wortlos weg?
report-disappeared-about = Patienten mit genügend Besuchen, deren letzter lange genug zurückliegt. Es fehlen alle, die sich verabschiedet haben, einen Termin haben, verreist sind oder kommen wollten, ebenso Personal sowie archivierte, verstorbene und gelöschte Patienten.

report-left = Abgänge
report-left-question = Warum sind Patienten gegangen, und wann?
report-left-about = Abgänge des Zeitraums nach Grund, nach Monat oder beidem; wer zweimal ging, zählt zweimal. Gründe, die sich nur in Groß- und Kleinschreibung oder Leerzeichen unterscheiden, gelten als einer, in der zuerst erfassten Schreibweise.

report-debtors = Offene Posten
report-debtors-question = Wer schuldet uns wie viel und seit wann?
report-debtors-about = Alle, deren Belege höher sind als ihre Zahlungen, mit dem offenen Betrag nach Alter der Belege. Geld für einen bestimmten Beleg begleicht diesen, alles andere zuerst die ältesten; Vorauszahlungen zählen nicht mit.

report-recalls = Recall
report-recalls-question = Wer ist wieder fällig, und wofür?
report-recalls-about = Eine Leistung mit Recall-Abstand ist so lange nach dem letzten Mal wieder fällig. Es fehlen Patienten, die seither gegangen sind, einen Termin haben oder archiviert, verstorben oder gelöscht sind.

report-reminders = Erfolg der Recalls
report-reminders-question = Lohnt es sich, Patienten zu erinnern?
report-reminders-about = Erinnerungen des Zeitraums nach Monat. Eine Erinnerung ist ein Patient und ein Tag, an dem jemand mit ihm über das wieder Fällige sprach. Zu ihr gehören die Termine, die in den 30 Tagen danach und vor der nächsten Erinnerung vereinbart wurden, und was diese Besuche einbrachten.

report-bonuses = Boni
report-bonuses-question = Wer hat welchen Bonus?
report-bonuses-about = Was jedem Patienten bis zum Stichtag gutgeschrieben wurde und was er verbraucht hat, allein aus den Bonusbewegungen. Zahlungen mit Bonus werden nicht herangezogen.

report-retention = Kundenbindung
report-retention-question = Wer kommt zu wem wieder, und wen verlieren wir?
report-retention-about = Von den Patienten, deren erster Besuch bei einem Mitarbeiter im Zeitraum liegt: wie viele an einem späteren Tag wiederkamen, zu ihm oder nur zu anderen, und wie viele verloren sind. Mit einer Frist in Tagen zählt nur, wer innerhalb der Frist wiederkam; jüngere Erstbesuche sind noch offen.

report-earnings = Umsatz je Mitarbeiter
report-earnings-question = Was erwirtschaftet jeder Mitarbeiter für die Praxis?
report-earnings-about = Belege des Zeitraums nach Mitarbeiter und das echte Geld, das im Zeitraum für dessen Belege gezahlt wurde.

report-quality = Qualität
report-quality-question = Was sagen Patienten über wessen Arbeit?
report-quality-about = Bewertungen, die Patienten zu Belegen abgaben, nach dem Tag der Abgabe und dem Mitarbeiter des Belegs.

cross-report = Kreuztabelle

## Columns that name a row. column-NAME heads the column, column-NAME-meaning defines it; where a report differs, column-REPORT-NAME and column-REPORT-NAME-meaning come first.

column-patient-id = Patienten-ID
column-patient-id-meaning = Die Kennung des Patienten in den Büchern.

column-patient = Patient
column-patient-meaning = Der Name des Patienten, wie er auf der Karte steht.

column-employee-id = Mitarbeiter-ID
column-employee-id-meaning = Die Kennung des Mitarbeiters in den Büchern.

column-employee = Mitarbeiter
column-employee-meaning = Wer für den Besuch, den Verkauf oder den Termin zuständig war.

column-department-id = Abteilungs-ID
column-department-id-meaning = Die Kennung der Abteilung in den Büchern.

column-department = Abteilung
column-department-meaning = Die Abteilung, für die der Besuch, der Verkauf oder der Termin zählt.

column-branch-id = Standort-ID
column-branch-id-meaning = Die Kennung des Standorts in den Büchern.

column-branch = Standort
column-branch-meaning = Der Standort der Praxis, an dem der Besuch stattfand.

column-category-id = Kategorie-ID
column-category-id-meaning = Die Kennung der Kategorie in den Büchern.

column-category = Kategorie
column-category-meaning = Die Gruppe, in der die Karte des Patienten heute steht.

column-source-id = Quellen-ID
column-source-id-meaning = Die Kennung der Quelle in den Büchern.

column-source = Quelle
column-source-meaning = Woher der Patient die Praxis kennt, wie es heute auf der Karte steht.

column-item-id = Leistungs-ID
column-item-id-meaning = Die Kennung der Leistung oder des Artikels in den Büchern.

column-item = Leistung/Artikel
column-item-meaning = Die Leistung oder der Artikel der Position.

column-group = Gruppe
column-group-meaning = Die Gruppe der Leistungen oder Artikel.

column-kind = Art
column-kind-meaning = Die Art der Leistungen oder Artikel.

column-reason = Grund
column-reason-meaning = Warum die Patienten gegangen sind; Schreibweisen, die sich nur in Groß- und Kleinschreibung oder Leerzeichen unterscheiden, gelten als ein Grund.

column-place-id = Orts-ID
column-place-id-meaning = Die Kennung des Standorts oder der Abteilung, sonst der Name des Ortes; leer, wo unbekannt.

column-place = Ort
column-place-meaning = Je nach Wahl Stadt, Land, Standort oder Abteilung.

column-step = Abschnitt
column-step-meaning = Erster Tag des Abschnitts, auch wenn er vor dem Zeitraum liegt.

column-month = Monat
column-month-meaning = Der Kalendermonat.

column-retention-month-meaning = Der Monat des ersten Besuchs.

column-left-month-meaning = Der Monat der Abgänge.

column-weekday = Wochentag
column-weekday-meaning = Der Wochentag nach Ortszeit der Praxis.

column-hour = Stunde
column-hour-meaning = Die Stunde des Beginns nach Ortszeit der Praxis.

## Columns of figures, in the order in which the reports have them

column-new-patients = Neupatienten
column-new-patients-meaning = Patienten, die in dem Monat neu sind: nach Aufnahme oder nach dem ersten Besuch überhaupt.

column-sources-new-patients-meaning = Patienten, die im Zeitraum aufgenommen wurden.

column-places-new-patients-meaning = Davon alle, deren allererster Besuch im Zeitraum liegt.

column-year-before = Vorjahr
column-year-before-meaning = Patienten, die im selben Monat des Vorjahres neu waren.

column-change = Veränderung
column-change-meaning = Neupatienten abzüglich der des Vorjahres.

column-left-change-meaning = Abgänge abzüglich der des Vormonats; die erste Zeile gegen den ganzen Monat davor.

column-change-percent = Veränderung %
column-change-percent-meaning = Die Veränderung, bezogen auf das Vorjahr; leer, wenn es niemanden gab.

column-activity-change-percent-meaning = Patienten gegenüber dem Vergleichswert; leer, wenn es niemanden gab.

column-places-change-percent-meaning = Umsatz gegenüber dem Vorjahr; leer, wenn es damals keinen gab.

column-left = Abgänge
column-left-meaning = Abgänge in dem ganzen Monat. Personal zählt nur auf Wunsch mit; die Auswertung der Gründe zählt es immer, aber nur die Tage des Zeitraums.

column-base-at-end = Patientenstamm
column-base-at-end-meaning = Alle, die bis zum Ende des Monats je neu waren.

column-start = Anfang
column-start-meaning = Patienten, die am Ende des Tages vor dem Abschnitt aktiv waren.

column-new = Neu
column-new-meaning = Am Anfang nicht aktiv, am Ende aktiv, der allererste Besuch im Abschnitt.

column-activity-new-meaning = Patienten, deren allererster Besuch im Abschnitt und im Zeitraum liegt.

column-came-back = Zurückgekehrt
column-came-back-meaning = Am Anfang nicht aktiv, am Ende aktiv, der allererste Besuch lag früher.

column-left-came-back-meaning = Abgänge, nach denen der Patient wieder einen Besuch hatte.

column-lost = Verloren
column-lost-meaning = Patienten mit Erstbesuch, die nicht wiederkamen, auch nicht zu anderen, und nicht mehr offen sind.

column-movement-lost-meaning = Am Anfang aktiv, am Ende nicht aktiv.

column-end = Ende
column-end-meaning = Patienten, die am Ende des letzten Tages aktiv sind: Anfang + neu + zurückgekehrt − verloren.

column-share-percent = Anteil %
column-share-percent-meaning = Umsatz, bezogen auf den gesamten Umsatz dieser Tabelle.

column-sources-share-percent-meaning = Neupatienten, bezogen auf alle Neupatienten.

column-rating-share-percent-meaning = Die Summe des Patienten, bezogen auf die Summen aller gelisteten Patienten.

column-left-share-percent-meaning = Abgänge, bezogen auf alle Abgänge im Zeitraum.

column-came = Gekommen
column-came-meaning = Neupatienten mit einem Besuch bis zum Stichtag.

column-billed-new = Umsatz Neue
column-billed-new-meaning = Umsatz (oder Zahlungen) im Zeitraum, nur Neupatienten.

column-billed-all = Umsatz alle
column-billed-all-meaning = Umsatz (oder Zahlungen) im Zeitraum, alle Patienten der Quelle.

column-cost = Kosten
column-cost-meaning = Die Kosten der Monate, die der Zeitraum berührt.

column-cost-per-new = Kosten/Neupatient
column-cost-per-new-meaning = Die Kosten je Neupatient; leer, wenn es keinen gibt.

column-payback-percent = Rendite %
column-payback-percent-meaning = Umsatz (oder Zahlungen) der Neupatienten abzüglich der Kosten, bezogen auf die Kosten; leer ohne Kosten.

column-patients = Patienten
column-patients-meaning = Verschiedene Patienten mit einem Beleg: Besuch oder Verkauf.

column-activity-patients-meaning = Verschiedene Patienten mit einem Besuch.

column-items-patients-meaning = Verschiedene Patienten, die es bekommen haben.

column-visits = Besuche
column-visits-meaning = Wahrgenommene Termine bei Mitarbeitern, die Patienten behandeln.

column-peaks-visits-meaning = Besuche (oder Termine jedes Status), die in der Stunde beginnen.

column-categories-visits = Belege
column-categories-visits-meaning = Belege: Besuche und Verkäufe.

column-places-visits = Belege
column-places-visits-meaning = Belege: Besuche und Verkäufe.

column-earnings-visits = Belege
column-earnings-visits-meaning = Belege: Besuche und Verkäufe.

column-disappeared-visits = Besuchstage
column-disappeared-visits-meaning = Verschiedene Tage mit einem Besuch.

column-visits-per-patient = Besuche/Patient
column-visits-per-patient-meaning = Besuche geteilt durch Patienten.

column-new-in-period = Neu im Zeitraum
column-new-in-period-meaning = Patienten, deren allererster Besuch im Zeitraum liegt.

column-returning = Wiederkehrend
column-returning-meaning = Patienten, die schon früher da waren.

column-compared-patients = Vergleichswert
column-compared-patients-meaning = Verschiedene Patienten in der Vergleichszeit; leer ohne Vergleich.

column-average = Durchschnitt
column-average-meaning = Besuche geteilt durch die Zahl dieser Wochentage im Zeitraum; in der Summe durch dessen Tage.

column-bookings = Termine
column-bookings-meaning = Termine, die wahrgenommen, versäumt oder abgesagt wurden.

column-completed = Wahrgenommen
column-completed-meaning = Termine, die wahrgenommen wurden.

column-missed = Nicht erschienen
column-missed-meaning = Termine, zu denen der Patient nicht erschien und die nicht abgesagt wurden.

column-cancelled = Abgesagt
column-cancelled-meaning = Termine, die abgesagt wurden.

column-due = Erwartet
column-due-meaning = Termine, die wahrgenommen oder versäumt wurden.

column-missed-percent = Nicht erschienen %
column-missed-percent-meaning = Nicht erschienen, bezogen auf wahrgenommene und versäumte Termine.

column-cancelled-percent = Abgesagt %
column-cancelled-percent-meaning = Abgesagt, bezogen auf alle diese Termine.

column-reminders-patients-meaning = Verschiedene Patienten, die erinnert wurden.

column-reminders = Erinnerungen
column-reminders-meaning = Patienten und Tage, an denen jemand mit ihnen über das Fällige sprach.

column-booked = Vereinbart
column-booked-meaning = Erinnerungen, nach denen bis zum Stichtag innerhalb von 30 Tagen ein Termin vereinbart wurde.

column-booked-percent = Vereinbart %
column-booked-percent-meaning = Vereinbart, bezogen auf die Erinnerungen.

column-reminders-open = Noch offen
column-reminders-open-meaning = Erinnerungen ohne Termin, deren 30 Tage noch nicht vorbei sind.

column-reminders-came = Gekommen
column-reminders-came-meaning = Erinnerungen, die bis zum Stichtag zu einem Besuch führten.

column-reminders-billed-meaning = Was für die Besuche nach Erinnerungen bis zum Stichtag berechnet wurde.

column-checks = Bons
column-checks-meaning = Patienten an Tagen, an denen etwas berechnet wurde: ein Patient an einem Tag ist ein Bon.

column-billed = Umsatz
column-billed-meaning = Was im Zeitraum berechnet wurde: die Positionen der Belege nach Rabatt.

column-average-check-billed-meaning = Der Umsatz dieser Bons.

column-items-billed-meaning = Die Beträge dieser Positionen.

column-disappeared-billed-meaning = Alles, was dem Patienten je berechnet wurde, Besuche und Verkäufe.

column-debtors-billed-meaning = Alles, was dem Patienten bis zum Stichtag je berechnet wurde.

column-checked = Umsatz der Bons
column-checked-meaning = Der Umsatz dieser Bons.

column-average-check = Durchschnittsbon
column-average-check-meaning = Umsatz je Bon: ein Patient an einem Tag, an dem etwas berechnet wurde. Mehrere Belege eines Tages sind ein Bon: in der Zeile nur die der Zeile, in der Summe alle.

column-earnings-average-check-meaning = Umsatz je Bon: ein Patient an einem Tag, an dem der Mitarbeiter etwas berechnet hat. In der Summe ist ein Patient ein Bon am Tag, gleich bei wem. Belege ohne Betrag und weitere am selben Tag sind kein eigener Bon: Es gibt weniger Bons als Belege.
column-categories-average-check-meaning = Umsatz je Bon: ein Patient an einem Tag, an dem etwas berechnet wurde. Belege ohne Betrag und weitere am selben Tag sind kein eigener Bon: Es gibt weniger Bons als Belege.

column-all-checks = Alle Bons
column-all-checks-meaning = Die Bons aller Mitarbeiter zusammen.

column-all-checked = Umsatz aller Bons
column-all-checked-meaning = Der Umsatz der Bons aller Mitarbeiter zusammen.

column-price-list = Preisliste
column-price-list-meaning = Die Preisliste auf der Karte, sonst die der Kategorie; leer, wenn keine.

column-total = Gesamt
column-total-meaning = Umsatz mit dem Patienten (oder seine Zahlungen) im Zeitraum.

column-left-total-meaning = Abgänge im Zeitraum.

column-categories-total-meaning = Umsatz mit Patienten der Kategorie im Zeitraum.

column-cumulative-percent = Kumuliert %
column-cumulative-percent-meaning = Dieser Patient und alle darüber, bezogen auf die Summen aller gelisteten Patienten.

column-average-per-patient = Je Patient
column-average-per-patient-meaning = Umsatz je Patient.

column-year-before-billed = Umsatz Vorjahr
column-year-before-billed-meaning = Umsatz an denselben Tagen des Vorjahres.

column-profit = Überschuss
column-profit-meaning = Umsatz abzüglich der Kosten.

column-lines = Positionen
column-lines-meaning = Positionen auf Belegen.

column-phone = Telefon
column-phone-meaning = Wie auf der Karte; leer, wenn keins.

column-email = E-Mail
column-email-meaning = Wie auf der Karte; leer, wenn keine.

column-first-visit-on = Erster Besuch
column-first-visit-on-meaning = Datum des allerersten Besuchs.

column-last-visit-on = Letzter Besuch
column-last-visit-on-meaning = Datum des letzten Besuchs bis zum Stichtag.

column-days-absent = Tage ohne Besuch
column-days-absent-meaning = Tage vom letzten Besuch bis zum Stichtag.

column-usual-gap-days = Üblicher Abstand, Tage
column-usual-gap-days-meaning = Median der Tage zwischen zwei Besuchstagen; leer bei nur einem.

column-debt = Offener Betrag
column-debt-meaning = Umsatz abzüglich Bezahltem und mit Bonus Bezahltem.

column-disappeared-debt-meaning = Was der Patient am Stichtag schuldet, wie unter „Offene Posten“; 0 ohne Schuld oder bei Guthaben.

column-last-employee = Zuletzt bei
column-last-employee-meaning = Der Mitarbeiter des letzten Besuchs.

column-last-department = Letzte Abteilung
column-last-department-meaning = Die Abteilung des letzten Besuchs; leer, wenn keine.

column-departures = Abgänge
column-departures-meaning = Abgänge im Zeitraum: Wer zweimal ging, zählt zweimal.

column-month-before = Vormonat
column-month-before-meaning = Abgänge im Monat davor.

column-billed-before = Umsatz davor
column-billed-before-meaning = Was diesen Patienten bis zum Tag des Abgangs berechnet wurde.

column-paid = Bezahlt
column-paid-meaning = Mit echtem Geld bezahlt, abzüglich Erstattungen, ohne Vorauszahlungen.

column-earnings-paid-meaning = Echtes Geld für Belege des Mitarbeiters, im Zeitraum gezahlt.

column-bonus-paid = Mit Bonus bezahlt
column-bonus-paid-meaning = Was mit Bonus bezahlt wurde.

column-oldest-unpaid-on = Offen seit
column-oldest-unpaid-on-meaning = Datum des ältesten nicht voll bezahlten Belegs; leer ohne Belege.

column-days = Tage
column-days-meaning = Tage vom ältesten offenen Beleg bis zum Stichtag.

column-d0-30 = 0–30 Tage
column-d0-30-meaning = Offene Beträge aus Belegen, die bis zu 30 Tage alt sind.

column-d31-60 = 31–60 Tage
column-d31-60-meaning = Offene Beträge aus Belegen, die 31 bis 60 Tage alt sind.

column-d61-90 = 61–90 Tage
column-d61-90-meaning = Offene Beträge aus Belegen, die 61 bis 90 Tage alt sind.

column-d90-plus = Über 90 Tage
column-d90-plus-meaning = Offene Beträge aus Belegen, die über 90 Tage alt sind.

column-unpaid-visits = Offene Belege
column-unpaid-visits-meaning = Belege, die nicht voll bezahlt sind.

column-last-done-on = Zuletzt am
column-last-done-on-meaning = Datum des letzten Belegs mit der Leistung oder dem Artikel.

column-due-on = Fällig am
column-due-on-meaning = Wann es wieder fällig ist.

column-days-overdue = Tage überfällig
column-days-overdue-meaning = Tage von der Fälligkeit bis zum Stichtag; negativ, wenn noch nicht fällig.

column-card-number = Kartennummer
column-card-number-meaning = Wie auf der Karte; leer, wenn keine.

column-accrued = Gutgeschrieben
column-accrued-meaning = Summe der gutgeschriebenen Boni.

column-used = Verbraucht
column-used-meaning = Summe der verbrauchten oder verfallenen Boni, als positive Zahl.

column-balance = Guthaben
column-balance-meaning = Gutgeschrieben abzüglich verbraucht.

column-primary = Erstbesuche
column-primary-meaning = Patienten, deren erster Besuch im Zeitraum liegt: je nach Wahl der erste bei Mitarbeiter, Abteilung oder Standort der Zeile oder der erste in der ganzen Praxis.

column-returned = Wiedergekommen
column-returned-meaning = Davon alle, die an einem späteren Tag wieder zu denselben kamen.

column-retention-percent = Kundenbindung
column-retention-percent-meaning = Wiedergekommene, bezogen auf die Erstbesuche ohne die noch offenen.

column-low-percent = Untergrenze
column-low-percent-meaning = Unteres Ende des 95-%-Intervalls (Wilson); leer, wenn niemand gezählt ist.

column-quality-low-percent = Schlechte %
column-quality-low-percent-meaning = Schlechte Bewertungen, bezogen auf alle.

column-high-percent = Obergrenze
column-high-percent-meaning = Oberes Ende des 95-%-Intervalls (Wilson); leer, wenn niemand gezählt ist.

column-returned-elsewhere = Bei anderen
column-returned-elsewhere-meaning = Nicht wiedergekommen, aber an einem späteren Tag bei anderen: der Praxis erhalten, dem Arzt verloren.

column-still-open = Noch offen
column-still-open-meaning = Mit einer Frist in Tagen: alle, deren Erstbesuch für ein Urteil zu frisch ist, ob wiedergekommen oder nicht.

column-settled = Entschieden
column-settled-meaning = Erstbesuche ohne die noch offenen.

column-lost-billed = Umsatz Verlorener
column-lost-billed-meaning = Alles, was den Verlorenen je berechnet wurde.

column-old = Stammpatienten
column-old-meaning = Patienten mit einem Besuch im Zeitraum, deren erster davor liegt.

column-ratings = Bewertungen
column-ratings-meaning = Bewertungen, die im Zeitraum abgegeben wurden.

column-score-1 = 1 Punkt
column-score-1-meaning = Bewertungen mit 1 von 5 Punkten.

column-score-2 = 2 Punkte
column-score-2-meaning = Bewertungen mit 2 von 5 Punkten.

column-score-3 = 3 Punkte
column-score-3-meaning = Bewertungen mit 3 von 5 Punkten.

column-score-4 = 4 Punkte
column-score-4-meaning = Bewertungen mit 4 von 5 Punkten.

column-score-5 = 5 Punkte
column-score-5-meaning = Bewertungen mit 5 von 5 Punkten.

column-score = Punktesumme
column-score-meaning = Summe der Punkte.

column-average-score = Ø Bewertung
column-average-score-meaning = Mittlere Bewertung von 1 bis 5; 5 ist am besten.

column-low = Schlechte
column-low-meaning = Bewertungen mit 1 oder 2 Punkten.

column-with-comment = Mit Kommentar
column-with-comment-meaning = Bewertungen mit Text.

## What tells rows apart

key-patient = Patient
key-employee = Mitarbeiter
key-department = Abteilung
key-branch = Standort
key-category = Kategorie
key-city = Stadt
key-source = Quelle
key-item = Leistung/Artikel
key-price-list = Preisliste
key-group = Gruppe
key-kind = Art
key-reason = Grund
key-place = Ort
key-step = Abschnitt
key-month = Monat
key-weekday = Wochentag
key-hour = Stunde

## Where there is nothing, and the last row

none-none = (ohne)
none-unknown = (unbekannt)
none-total = Gesamt
none-per-day = je Tag

## Parameters, their words, and what they do

param-period = Zeitraum
param-period-about = Die Tage, die gezählt werden, der erste und der letzte eingeschlossen.

param-from = Von

param-to = Bis

param-as-of = Stichtag
param-as-of-about = Späteres zählt nicht; Status und Karten sind die von heute.

param-totals = Summen
param-totals-about = Eine letzte Zeile mit den Summen anfügen.

param-by = Zeilen
param-by-about = Wofür eine Zeile steht.
param-by-employee = Mitarbeiter
param-by-department = Abteilung
param-by-branch = Standort
param-by-month = Monat
param-by-weekday = Wochentag
param-by-hour = Stunde
param-by-source = Quelle
param-by-reason = Grund
param-by-reason-month = Grund und Monat
param-by-category = Kategorie
param-by-category-month = Kategorie und Monat
param-by-employee-score = Mitarbeiter und Punkte
param-by-item = Leistung/Artikel
param-by-group = Gruppe
param-by-kind = Art
param-by-branch-city = Stadt des Standorts
param-by-patient-city = Stadt des Patienten
param-by-country = Land

param-step = Abschnitt
param-step-about = Wie lang der Zeitabschnitt einer Zeile ist; Wochen beginnen am Montag.
param-step-month = Monat
param-step-day = Tag
param-step-week = Woche
param-step-quarter = Quartal
param-step-year = Jahr

param-compare = Vergleich
param-compare-about = Womit ein Abschnitt verglichen wird.
param-compare-previous = Zeitraum davor
param-compare-year-before = Vorjahr
param-compare-none = Keiner

param-basis = Betrag
param-basis-about = Umsatz nach Datum des Belegs oder echtes Geld nach Datum der Zahlung.
param-basis-billed = Umsatz
param-basis-paid = Bezahlt

param-include-staff = Mit Personal
param-include-staff-about = Auch Mitarbeiter zählen, die zugleich Patienten sind.

param-count = Neupatienten
param-count-about = Wonach ein Patient als neu gilt.
param-count-registered = Nach Aufnahme
param-count-first-visit = Nach erstem Besuch

param-active-days = Aktiv, Tage
param-active-days-about = Wie viele Tage ein Patient nach einem Besuch als aktiv gilt.

param-status = Gezählt
param-status-about = Nur Besuche oder Termine jedes Status.
param-status-completed = Besuche
param-status-all = Alle Termine

param-limit = Erste Zeilen
param-limit-about = Nur die ersten so vielen zeigen; Anteile und Summen bleiben die aller.

param-absent-days = Abwesend ab, Tage
param-absent-days-about = Mindestens so viele Tage seit dem letzten Besuch.

param-max-absent-days = Abwesend bis, Tage
param-max-absent-days-about = Höchstens so viele Tage seit dem letzten Besuch.

param-min-visits = Besuchstage ab
param-min-visits-about = Mindestens so viele verschiedene Besuchstage.
param-min-tenure-days = Patient seit, Tage
param-min-tenure-days-about = Mindestens so viele Tage vom ersten bis zum letzten Besuch.
param-min-gaps = Abwesend ab, übliche Abstände
param-min-gaps-about = Mindestens so oft der eigene übliche Abstand zwischen zwei Besuchen; wer nur an einem Tag kam, hat keinen.
param-min-debt = Offen ab
param-min-debt-about = Offene Beträge ab dieser Höhe zeigen.

param-days-ahead = Tage voraus
param-days-ahead-about = Zeigen, was bis so viele Tage nach dem Stichtag fällig ist.

param-card = Kartennummer
param-card-about = Nur der Patient mit dieser Kartennummer.

param-first = Erster Besuch
param-first-about = Der erste bei Mitarbeiter, Abteilung oder Standort der Zeile oder der erste in der ganzen Praxis.
param-first-employee = Je Zeile
param-first-clinic = In der ganzen Praxis

param-within = Frist, Tage
param-within-about = Tage, in denen ein Wiederkommen zählt; jüngere Erstbesuche sind noch offen.

param-category = Kategorie
param-category-about = Nur Patienten dieser Kategorien.

param-city = Stadt
param-city-about = Nur Patienten, die in diesen Städten wohnen.

param-branch = Standort
param-branch-about = Nur Belege und Termine dieser Standorte.

param-department = Abteilung
param-department-about = Nur Belege und Termine dieser Abteilungen.

param-employee = Mitarbeiter
param-employee-about = Nur Belege und Termine dieser Mitarbeiter.

## Periods by name

period-this-month = Dieser Monat
period-last-month = Letzter Monat
period-this-quarter = Dieses Quartal
period-last-quarter = Letztes Quartal
period-this-year = Dieses Jahr
period-last-year = Letztes Jahr
period-last-12-months = Letzte 12 Monate
period-all = Gesamte Zeit
