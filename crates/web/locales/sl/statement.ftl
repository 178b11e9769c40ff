### Pacienti: izpisek računa

statement-title = Izpisek računa
statement-link = Izpisek
statement-print = Natisni
statement-about = { $clinic } · do { $day }
statement-when = Kdaj
statement-what = Kaj
statement-balance = Dolg
statement-total = Skupaj
statement-in-advance = Plačano vnaprej · { $method }
statement-credit = Pacient ima dobroimetje { $sum }.
statement-settled = Vse je plačano.
statement-prepaid = Vnaprej je bilo plačano { $sum } za to, kar je še naročeno. V stanju tega še ni.
statement-payer = Za pacienta plača: { $name }.
statement-none = Nič še ni zaračunano ali plačano
statement-none-about = Ko je obisk opravljen ali pride denar, stoji tu.
