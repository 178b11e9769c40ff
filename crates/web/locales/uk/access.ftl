### Coming in, and errors

access-sign-in = Вхід
access-name = Ім’я користувача
access-password = Пароль
access-go-on = Увійти
access-forgotten = Забули пароль? Нове посилання дасть той, хто керує користувачами клініки.
access-wrong = Ім’я або пароль неправильні.
access-code = Код
access-code-about = Введіть шість цифр, які зараз показує застосунок автентифікації.
access-wrong-code = Цей код неправильний або вже використаний. Зачекайте на наступний.
access-recovery-about = Немає телефону під рукою? Введіть натомість один із кодів відновлення.
access-too-late = Код надійшов запізно. Увійдіть іще раз.
access-wait = Забагато спроб. { $seconds ->
        [one] Зачекайте { $seconds } секунду.
        [few] Зачекайте { $seconds } секунди.
        [many] Зачекайте { $seconds } секунд.
       *[other] Зачекайте { $seconds } секунди.
    }

access-come-in = Вхід
access-new-password = Новий пароль
access-again = Ще раз
access-save-and-sign-in = Зберегти й увійти
access-set-up = Вітаємо: створіть доступ власника
access-set-up-about = Це посилання діє один раз. Власник цього доступу бачить і може все.
access-welcome = Вітаємо, { $name }
access-welcome-about = Виберіть пароль. Надалі ви входите як { $name }.
access-name-missing = Введіть ім’я, щонайбільше 100 літер.
access-password-rule = Щонайменше { $least } знаків; чотири непов’язані слова підійдуть.
access-password-short = У цьому паролі менше ніж { $least } знаків.
access-password-long = Цей пароль задовгий.
access-password-name = Ваше ім’я — не пароль.
access-password-monotonous = Кілька однакових знаків, повторених раз у раз, легко вгадати.
access-password-differs = Паролі різні.

## Roles
role-owner = Власник
role-manager = Керівник
role-doctor = Лікар
role-front-desk = Рецепція
role-marketer = Маркетолог
role-auditor = Аудитор

## Errors
error-incident = Випадок
error-incident-about = назвіть цей номер, коли просите допомоги
error-internal = Цю сторінку не вдалося порахувати
error-internal-advice = Ваші дані не змінено. Спробуйте ще раз за хвилину.

error-home = На першу сторінку
error-not-found = Такої сторінки немає
error-not-found-advice = Можливо, її перенесено або вона не для вашої ролі.
error-signed-out = Ви вийшли
error-signed-out-advice = Увійдіть і спробуйте ще раз.
error-busy = Облік зайнятий
error-busy-advice = Саме записується імпорт. Спробуйте ще раз за хвилину.
error-sign-in = Увійти на окремій сторінці
error-send-again = Надіслати ще раз
error-kept = Усе введене ще тут. Повторне надсилання нічого не збереже двічі.
error-kept-signed-out = Усе введене ще тут: увійдіть на окремій сторінці, поверніться сюди й надішліть ще раз.
error-other-site = Це надійшло не з Revisit
error-other-site-advice = Інший сайт хотів щось зробити від вашого імені. Відкрийте сторінку самі й зробіть це там.

## What cannot be taken
fault-form = У надісланому чогось бракує
fault-form-advice = Поверніться, заповніть форму ще раз і надішліть її.
fault-form-taken = Цю форму вже надіслав хтось інший
fault-form-taken-advice = Те, що в ній, уже записано від імені того, хто тоді був у програмі. Відкрийте сторінку знову, перш ніж вводити далі.
fault-link = Це посилання вже не діє
fault-link-advice = Посилання діє один раз і обмежений час. Нове дасть той, хто керує користувачами.
fault-question = Так запитати не можна: { $about }
fault-question-advice = Поверніться й запитайте інакше.
fault-too-many-rows = Забагато рядків для такого файлу
fault-too-many-rows-advice = Візьміть CSV або Parquet чи звузьте питання фільтром.
