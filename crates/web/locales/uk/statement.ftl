### Пацієнти: виписка з рахунку

statement-title = Виписка з рахунку
statement-link = Виписка
statement-print = Друкувати
statement-about = { $clinic } · по { $day }
statement-when = Коли
statement-what = Що
statement-balance = Борг
statement-total = Разом
statement-in-advance = Сплачено наперед · { $method }
statement-credit = Пацієнт має на рахунку { $sum }.
statement-settled = Усе сплачено.
statement-prepaid = Наперед сплачено { $sum } за те, що ще заплановано. У залишку цього ще немає.
statement-payer = За пацієнта платить: { $name }.
statement-none = Ще нічого не нараховано й не сплачено
statement-none-about = Щойно візит відбудеться або надійдуть гроші, це стоятиме тут.
