### Patients: statement of account

statement-title = Statement of account
statement-link = Statement
statement-print = Print
statement-about = { $clinic } · up to { $day }
statement-when = When
statement-what = What
statement-balance = Owed
statement-total = In all
statement-in-advance = Paid in advance · { $method }
statement-credit = The patient has a credit of { $sum }.
statement-settled = Everything is paid.
statement-prepaid = { $sum } were paid in advance, for what is still booked. They are no part of the balance yet.
statement-payer = Pays for the patient: { $name }.
statement-none = Nothing was billed or paid yet
statement-none-about = As soon as a visit is completed or money comes in, it stands here.
