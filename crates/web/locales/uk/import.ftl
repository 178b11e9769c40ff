### Bringing data in

import-question = Що внести?
import-choose = Виберіть пакет або таблицю
import-file = Пакет (.zip) або таблиця (.csv, .xlsx)
import-choose-file = Вибрати файл …
import-about = Пакет: zip із файлів CSV, щонайбільше { $most }; або будь-яка таблиця пацієнтів, візитів чи оплат, стовпці якої ви потім зіставите. Спершу все перевірять; без вашої згоди нічого не запишеться.
import-what-is-a-bundle = Що таке пакет?
import-check = Перевірити без запису
import-too-large = Цей файл більший за { $most }.

## While it runs
import-checking = Перевірка пакета
import-writing = Запис в облік
import-see = Скільки зроблено
import-stop = Зупинити, нічого не записувати
import-stopping = Зупиняється …
import-stopped = Зупинено. Нічого не записано.
import-others-wait = Поки триває запис, ніхто інший не може зберігати; переглядати можуть усі.
import-others-wait-check = Поки триває перевірка, ніхто інший не може зберігати чи входити; хто вже увійшов, може переглядати.
import-rows = { $rows ->
        [one] { $rows } рядок
        [few] { $rows } рядки
        [many] { $rows } рядків
       *[other] { $rows } рядка
    } · { $file }

## What the check found
import-checked = Що знайшла перевірка
import-clean = Помилок немає. Ось що змінилося б.
import-errors = { $count ->
        [one] { $count } помилка. Нічого не записано; виправте файли й перевірте їх знову.
        [few] { $count } помилки. Нічого не записано; виправте файли й перевірте їх знову.
        [many] { $count } помилок. Нічого не записано; виправте файли й перевірте їх знову.
       *[other] { $count } помилки. Нічого не записано; виправте файли й перевірте їх знову.
    }
import-errors-title = Помилки
import-errors-file = Помилки як CSV
import-error-file = Файл
import-error-line = Рядок
import-error-column = Стовпець
import-error-problem = Що не так
import-counts-title = Рядки за файлами
import-count-made = Нові
import-count-changed = Змінені
import-count-same = Як були
import-count-kept = Лишено виправлене
import-take = Імпортувати
import-drop = Не імпортувати
import-again = Вибрати інший пакет

## The certificate
import-taken = Імпорт { $number } внесено в облік
import-taken-about = Підсумки обліку до й після.
import-before = До
import-after = Після
import-difference = Різниця

## Taking back
import-undo = Відмінити останній імпорт
import-undo-about = Імпорт { $number }, { $at }.
import-undo-warning = Що він створив, зникне, а що змінив, стане як було. Що відтоді внесли люди, лишиться.
import-undo-open = Відмінити …
import-undo-sure = Так, відмінити цей імпорт
import-undo-go = Відмінити
import-undo-not-last = Тим часом надійшов новіший імпорт. Гляньте знову, який з них останній.
import-undone = Імпорт { $number } відмінено.
import-history = Імпорти досі
import-none = Імпортів іще не було
import-undo-unsure = Спершу підтвердьте, що ви певні.
import-undo-found = Що сталося з його рядками
import-undoing = Відміна імпорту
import-undone-nothing = Імпорт { $number } нічого не змінював. Ще одна відміна забере імпорт перед ним.
import-undone-none = З імпорту { $number } нічого не відмінено: усім, що від нього лишилося, відтоді користувалися.
import-removed = вилучено
import-restored = як було
import-kept-since = лишено
import-kept-since-about = Лишеними рядками після імпорту користувалися: хтось їх змінив або їх потребує щось інше.
import-and-more = { $named } і ще { $more }

## Imports until now
import-number = №
import-at = Коли
import-state = Стан
import-is-kept = в обліку
import-is-undone = відмінено
import-count-taken = Нові або змінені рядки

## More about the upload
import-overwrite = Останнє слово за пакетом
import-overwrite-about = Інакше поля, які від останнього імпорту хтось виправив тут, лишаться як є.
import-nothing-chosen = Спершу виберіть файл.
import-cut-off = Файл надійшов не повністю. Надішліть його ще раз.
import-disk-full = Диск сервера повний. Звільніть на ньому місце й спробуйте знову.
import-disk = Сервер не може зберегти файл. Причина — в його журналі.
import-busy = Триває інший імпорт. Зачекайте, поки він закінчиться.
import-demo = Це демоклініка. Не вносьте сюди справжніх пацієнтів: їм місце у вашому власному обліку.
import-waiting = Один пакет перевірено, але ще не внесено в облік.
import-look = Що знайдено
import-forgotten = Цього пакета тут уже немає: він в обліку, або минула година, або програму перезапущено. За потреби надішліть його ще раз.
import-begins = Хвилинку …

## More about what was found
import-nothing-new = Помилок немає, нового теж: усе з пакета вже в обліку.
import-warnings-title = Варто глянути
import-warnings-file = Список як CSV
import-first-of = { $title }: перші { $most } з { $count }
import-error-remedy = Як виправити
import-count-rows = Рядки
import-count-moved = Перейшли до об’єднаної картки
import-count-erased = Особові дані видалено
import-would-be = Свідоцтво
import-would-be-about = Такими були б підсумки обліку після цього імпорту.
import-sum = Що підсумовано
import-sum-patients = Пацієнти
import-sum-completed = Візити та продажі
import-sum-booked = Заплановані
import-sum-cancelled = Скасовані
import-sum-missed = Неявки
import-sum-billed = Нараховано
import-sum-paid = Сплачено
import-sum-bonus-paid = Сплачено бонусами
import-sum-debts = Борги

## When it cannot be read or written at all
import-broken = Імпорт обірвався через помилку програми. Нічого не записано; більше каже журнал сервера.
import-books-busy = В облік пише інша програма. Зачекайте, поки вона закінчить, і спробуйте знову.
import-books-read-only = Писати в цей облік тут не дозволено.
import-bundle-cut-off = Цей zip обрізаний або пошкоджений. Скопіюйте його ще раз.
import-bundle-damaged = { $file } у zip пошкоджено. Скопіюйте zip іще раз.
import-bundle-locked = { $file } замкнено паролем. Зробіть zip без пароля.
import-bundle-packing = { $file } запаковано незвичним способом. Зробіть zip звичайним, deflate.
import-bundle-not-a-file = { $file } у zip — тека або посилання. Покладіть туди сам файл.
import-bundle-twice = Два файли в zip мають однакову назву. Лишіть правильний.
import-bundle-two = У zip пакети у двох теках. Лишіть один.
import-bundle-missing = Це не пакет: немає { $files }.
import-bundle-files = Файлів у zip більше ніж { $limit }. Це не пакет.
import-bundle-bytes = Розпаковані файли разом займають понад { $limit } Б.
import-bundle-file-bytes = { $file } у розпакованому вигляді займає понад { $limit } Б.
import-bundle-rows = У { $file } рядків більше ніж { $limit }.
import-bundle-bomb = { $file } після розпакування більший за себе понад { $limit ->
        [one] { $limit } раз
        [few] { $limit } рази
        [many] { $limit } разів
       *[other] { $limit } раза
    }. Це схоже на атаку.
