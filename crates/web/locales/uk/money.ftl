### Гроші на стійці

## Позиції
money-lines = Позиції
money-item = Послуга або товар
money-quantity = Кількість
money-price = Ціна
money-price-about = Діє ціна, обіцяна під час запису, інакше – з прайс-листа пацієнта. Вводьте ціну лише там, де її немає.
money-discount = Знижка
money-amount = Сума
money-total = Разом
money-of-line = { $what }, рядок { $n }
money-flaw-amount = Це не сума: напишіть 12,50, не менше нуля.
money-flaw-quantity = Кількість має бути більшою за нуль.
money-flaw-price = На це немає ціни. Введіть її.
money-flaw-discount = Знижка не може бути більшою за те, від чого її віднімають.
money-flaw-ground = Виберіть підставу знижки.

## Завершення візиту
complete-visit = Завершити візит
complete-about = Візит { $at }, { $employee }. Заплановане вже тут; внесіть те, що зроблено.
complete-add = Додати рядок і порахувати
complete-save = Завершити
complete-discount = Знижка на весь рахунок
complete-ground = Підстава знижки
complete-done = Візит завершено.
complete-not-booked = Цього запису вже немає серед запланованих: тим часом візит відбувся, його скасовано або пацієнт не прийшов.
complete-plan-changed = Хтось тим часом змінив план цього візиту. Ваші рядки тут; перегляньте їх і завершіть ще раз.
complete-over-limit = Ви можете знизити рахунок щонайбільше на { $percent }. Зверніться до того, хто може більше.
complete-prepayment = Цей пацієнт платить наперед, а із запланованого ще не сплачено { $sum }.
complete-too-early = Цей візит – іншого, пізнішого дня. Спершу перенесіть його на сьогодні.

## Приймання грошей
pay-take = Прийняти гроші
pay-about = Можна платити кількома способами одразу. Несплачене залишиться боргом.
pay-for = За
pay-for-all = Увесь борг: { $sum }
pay-for-receipt = Рахунок { $at }, { $employee }: { $sum }
pay-for-booking = Запис { $at }, { $employee }: { $sum } наперед
pay-cash = Готівка
pay-card = Картка
pay-bonus = Бонус
pay-bonus-about = { $sum } на бонусному рахунку.
pay-given = Дано готівкою
pay-given-about = Скільки поклав пацієнт; решту буде обчислено.
pay-transfer = Переказ
pay-other = Інше
pay-nothing-owed = Боргу немає, і немає запису, який можна оплатити наперед.
pay-flaw-nothing = Введіть, скільки сплачено.
pay-flaw-over = Це більше, ніж борг: { $sum }.
pay-flaw-bonus = Бонусами можна сплатити щонайбільше { $sum }.
pay-flaw-given = Це менше, ніж сплачується готівкою.
pay-done = Гроші прийнято.
pay-done-change = Гроші прийнято. Решта: { $name }

## Квитанції
slip-title = Квитанція { $number }
slip-taxes = ПДВ у сумі
slip-rate = Ставка
slip-of = Від
slip-tax = ПДВ
slip-payments = Сплачено
slip-method = Спосіб
slip-not-fiscal = Це не фіскальний чек.

## У журналі
deed-visit-complete = завершив візит
deed-money-take = прийняв гроші
audit-detail-lines = Позиції
audit-detail-slip = Квитанція
audit-detail-payments = Оплати
