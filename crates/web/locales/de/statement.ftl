### Patienten: Kontoauszug

statement-title = Kontoauszug
statement-link = Kontoauszug
statement-print = Drucken
statement-about = { $clinic } · bis { $day }
statement-when = Wann
statement-what = Was
statement-balance = Offen
statement-total = Zusammen
statement-in-advance = Vorausbezahlt · { $method }
statement-credit = Der Patient hat ein Guthaben von { $sum }.
statement-settled = Alles ist bezahlt.
statement-prepaid = { $sum } wurden vorausbezahlt, für das, was noch vereinbart ist. Im Saldo stehen sie noch nicht.
statement-payer = Zahlt für den Patienten: { $name }.
statement-none = Noch nichts berechnet oder bezahlt
statement-none-about = Sobald ein Besuch wahrgenommen ist oder Geld kommt, steht es hier.
