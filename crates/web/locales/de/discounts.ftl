### Was nachgelassen wird, und wie Boni kommen und gehen

report-discounts = Rabatte
report-discounts-question = Was lassen wir nach, und warum?
report-discounts-about = Rabatte auf Positionen der Belege des Zeitraums, nach Grund oder danach, wessen Positionen es sind. Was eine Preisliste sagt, ist ein Preis und kein Rabatt. Eine Korrektur zählt so, wie sie berichtigt ist, am Tag ihres Belegs; zurückgenommene Artikel nehmen ihren Rabatt am Tag der Rücknahme mit.

column-ground-id = Grund-ID
column-ground-id-meaning = Die Kennung des Rabattgrunds in den Büchern.
column-ground = Rabattgrund
column-ground-meaning = Warum der Rabatt gegeben wurde. Rabatte ohne Grund stehen in einer eigenen Zeile.
column-discounts-lines-meaning = Positionen mit einem Rabatt, von dem nach den Korrekturen des Belegs etwas bleibt.
column-discounts-patients-meaning = Verschiedene Patienten mit einer solchen Position.
column-before = Vor Rabatt
column-before-meaning = Was alle Positionen der Zeile ohne Rabatte ergeben hätten.
column-given-away = Nachgelassen
column-given-away-meaning = Die Rabatte dieser Positionen, abzüglich dessen, was Korrekturen und Rücknahmen zurückgenommen haben.
column-discounts-share-percent-meaning = Nachgelassenes, bezogen auf den Umsatz, der es ohne Rabatte gewesen wäre: nach Grund aller gezählten Positionen, sonst der Positionen der Zeile.

column-bonuses-patients-meaning = Verschiedene Patienten mit einer Bonusbewegung in dem Monat.
column-bonuses-change-meaning = Gutgeschrieben abzüglich verbraucht in dem Monat.

key-ground = Rabattgrund
param-by-ground = Rabattgrund
param-by-patient = Patient

chart-discounts = Was nachgelassen wird
chart-bonuses-months = Gutgeschriebene und verbrauchte Boni nach Monat
