### What is wrong in a bundle, and how to mend it: import-wrong-NAME says what is wrong, import-mend-NAME what to do about it

## Dates ($a: what stands there, or how to write it)
import-wrong-no-date = { $a } — такого дня в календарі немає
import-mend-no-date = Запишіть як { $b }
import-wrong-no-month = { $a } — такого місяця в календарі немає
import-mend-no-month = Запишіть як { $b }
import-wrong-no-time = { $a } — такого дня й часу немає
import-mend-no-time = Запишіть як { $b }
import-wrong-not-a-date = Це не дата
import-mend-not-a-date = Запишіть як { $a }
import-wrong-not-a-month = Це не місяць
import-mend-not-a-month = Запишіть як { $a }
import-wrong-not-a-time = Це не дата з часом
import-mend-not-a-time = Запишіть як { $a }
import-wrong-year = Неймовірний рік
import-mend-year = Має бути від { $a } до { $b }

## Numbers
import-wrong-decimals-of-currency = Більше знаків після крапки, ніж має { $a }
import-mend-decimals-of-currency = Пишіть щонайбільше { $b }
import-wrong-decimals = Понад шість знаків після крапки
import-wrong-too-large = Завелике
import-mend-too-large = Щонайбільше { $a }
import-wrong-amount = Це не грошова сума
import-mend-amount = Запишіть як { $a }, без поділу на тисячі
import-wrong-number = Це не число
import-mend-number = Запишіть як { $a }, без поділу на тисячі
import-wrong-whole-number = Це не ціле число
import-mend-whole-number = Запишіть ціле від { $a } до { $b }
import-wrong-score = Це не оцінка
import-mend-score = Запишіть ціле число від { $a } до { $b }

## Words and codes
import-wrong-flag = Ні true, ні false
import-mend-flag = Запишіть true або false
import-wrong-currency = Немає такої валюти
import-mend-currency = Запишіть її код ISO 4217, наприклад { $a }
import-wrong-time-zone = Немає такого часового поясу
import-mend-time-zone = Запишіть його назву IANA, наприклад { $a }
import-wrong-country = Немає такої країни
import-mend-country = Запишіть її код із двох великих літер, наприклад { $a }
import-wrong-word = Цього слова немає в переліку
import-mend-word = Одне з: { $a }
import-wrong-empty = Порожньо
import-mend-empty = Заповніть
import-wrong-two-recalls = Заповнено й recall_after_days
import-mend-two-recalls = Лишіть одне з двох

## The file as a whole
import-wrong-semicolons = Клітинки розділено крапками з комою
import-mend-semicolons = Розділіть їх комами
import-wrong-tabs = Клітинки розділено табуляцією
import-mend-tabs = Розділіть їх комами
import-wrong-column-twice = Стовпець є двічі
import-mend-column-twice = Лишіть правильний
import-wrong-column-missing = Стовпця немає
import-mend-column-missing = Додайте його
import-wrong-no-head = Перший рядок не називає стовпців
import-mend-no-head = Запишіть їхні назви в перший рядок
import-wrong-other-file = Це стовпці файлу { $a }
import-mend-other-file = Дайте кожному файлові його назву
import-wrong-empty-file = Файл порожній
import-mend-empty-file = Запишіть у перший рядок назви стовпців або не кладіть файлу в пакет
import-wrong-width = Клітинок у рядку: { $a }, а стовпців названо в першому рядку: { $b }
import-mend-width = Візьміть клітинки з комами в лапки
import-wrong-workbook = Це таблиця або zip, а не CSV
import-mend-workbook = Збережіть як CSV у UTF-8
import-wrong-encoding = Не UTF-8, імовірно { $a }
import-mend-encoding = Збережіть як UTF-8 або перетворіть: { $b }
import-wrong-only-cr = Рядки закінчуються самим CR
import-mend-only-cr = Збережіть із кінцями рядків LF або CRLF
import-wrong-one-row = Для клініки є один рядок, а тут їх { $a }
import-mend-one-row = Лишіть правильний

## How a row is written
import-wrong-open-quote = Лапки, відкриті в рядку { $a }, ніде не закрито
import-mend-open-quote = Закрийте їх там, де закінчується клітинка
import-wrong-text-after-quote = Лапки, відкриті в рядку { $a }, закрито в рядку { $b }, і відразу за ними текст
import-mend-text-after-quote = Закрийте їх там, де закінчується клітинка, а лапки всередині подвойте
import-wrong-quote-inside = Лапки всередині клітинки, яка не починається з лапок
import-mend-quote-inside = Візьміть усю клітинку в лапки, а ті, що всередині, подвойте
import-wrong-lone-cr = CR усередині клітинки без лапок
import-mend-lone-cr = Візьміть клітинку в лапки або закінчуйте рядки на LF чи CRLF
import-wrong-nul = Байт NUL: файл пошкоджений або збережений як UTF-16
import-mend-nul = Збережіть як UTF-8
import-wrong-long-cell = Клітинка { $a } довша за { $b } Б
import-wrong-long-row = Рядок довший за { $a } Б
import-wrong-many-cells = Клітинок у рядку більше ніж { $a }

## What rows say of each other
import-wrong-used-with = Таке вже є вище у файлі з тим самим { $a }
import-mend-used-with = Лишіть одне з двох
import-wrong-used = Таке вже є вище у файлі
import-mend-used = Дайте кожному рядкові власний id
import-wrong-no-such-id = У { $a } немає рядка з таким id
import-mend-no-such-id = Додайте там рядок або виправте id
import-wrong-not-merged = Є пацієнт із цим id: картку не об’єднано
import-wrong-currency-fixed = Валюту змінити не можна: в обліку є гроші
import-mend-currency-fixed = Лишіть валюту, як є

## Taken as given, but somebody should look
import-wrong-ends-before = Закінчується раніше, ніж починається
import-wrong-bonuses-differ = Пацієнт { $a } сплатив бонусами не стільки, скільки з його бонусів списано
import-wrong-unknown-file = Цей файл не з пакета; його не враховано
import-wrong-unknown-column = Стовпець { $a } невідомий; його не враховано
import-wrong-misplaced-column = Стовпець { $a } належить до { $b }, а не сюди; його не враховано

## Of a file that comes by itself
import-wrong-unknown-here = Стовпець { $a } невідомий
import-mend-unknown-here = Вилучіть його або назвіть так, як у файлі цього списку
import-wrong-misplaced-here = Стовпець { $a } належить до { $b }
import-mend-misplaced-here = Поверніть його до того списку
