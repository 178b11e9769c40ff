### Бонуси за номером картки, повернення та виправлення

## Бонуси за номером картки
bonus-title = Бонуси за карткою
keys-bonus = Бонуси за номером картки
bonus-about = Відскануйте картку або введіть її номер: що нараховано, що використано і що залишилося.
bonus-card = Номер картки
bonus-go = Показати
bonus-facts = Бонусний рахунок
bonus-ask = Чиї бонуси?
bonus-ask-about = Поставте курсор у поле й відскануйте картку або введіть її номер і натисніть Enter.
bonus-nobody = Картки з таким номером немає
bonus-nobody-about = Перевірте номер або знайдіть пацієнта за іменем і впишіть номер у картку.
bonus-several = Цей номер мають кілька карток. Відкрийте потрібну; номер іншої слід виправити.
bonus-limited = Бонуси бачить лише той, хто бачить усю картку.
bonus-no-kind = Цей пацієнт не отримує бонусів: у картці немає виду бонусу або він 0 %.
bonus-balance = Залишок
bonus-kind = Вид бонусу
bonus-accrued = Нараховано
bonus-used = Використано
bonus-expired = Згоріло
bonus-next-expiry = Згорить найближчим часом
bonus-next-expiry-about = { $sum }, { $day }
bonus-history = Історія
bonus-when = Коли
bonus-what = Що
bonus-until = згорає { $day }
bonus-of-visit = візит { $at }
bonus-was-accrued = Нараховано
bonus-was-used = Використано
bonus-was-expired = Згоріло
bonus-was-taken-back = Знято разом із поверненням грошей
bonus-was-given-back = Повернено разом із поверненням оплати

## Повернення
refund-give = Повернути гроші
refund-about = Ніколи не більше, ніж було сплачено, і сьогоднішнім днем. Разом із грошима знімаються бонуси, які вони принесли.
refund-of = За що було сплачено
refund-of-visit = { $sum } · { $at }
refund-of-untied = Без прив’язки до візиту: сплачено { $sum }
refund-nothing-paid = Цей пацієнт не сплатив нічого, що можна було б повернути.
refund-flaw-nothing = Введіть, скільки повертається.
refund-flaw-over = Це більше, ніж було сплачено: { $sum }.
refund-flaw-bonus = Бонусами сплачено щонайбільше { $sum }.
refund-done = Гроші повернено.

## Виправлення
correct-title = Виправити рядок
correct-about = Чек { $at }, { $employee }. Хибний рядок лишається видимим; рядок нижче нуля скасовує його, а правильний стоїть поруч.
correct-line = Рядок
correct-next = До цього рядка
correct-right = Як правильно
correct-no-line = Нічого: цього рядка не мало бути
correct-reason = Причина
correct-nothing = Не лишилося рядків, які можна виправити.
correct-flaw-reason = Поясніть кількома словами, чому.
correct-flaw-line = Цей рядок уже скасовано, або він не з цього чека. Виберіть інший.
correct-done = Рядок виправлено. Сплачене від цього не змінюється.
take-back-title = Прийняти товар назад
take-back-about = Чек { $at }, { $employee }. Товар повертається як сьогоднішній продаж нижче нуля.
take-back-nothing = На цьому чеку немає товарів, які можна повернути.
take-back-flaw-over = Повернути можна щонайбільше { $quantity }.
take-back-no-seller = Цей товар продав лікар, а хто продає від імені клініки, не вказано. Попросіть прийняти його того, хто продає.
take-back-done = Товар прийнято назад. Тепер поверніть гроші.
slip-taken-back = Скасовано: { $reason }
slip-corrections = Виправити

## У журналі
deed-money-refund = повернув гроші
deed-money-correct = виправив рядок
deed-goods-take-back = прийняв товар назад
deed-bonus-expire = списав бонуси, що згоріли
