### Вхід і помилки

access-sign-in = Вхід
access-name = Ім’я користувача
access-password = Пароль
access-go-on = Увійти
access-forgotten = Забули пароль? Нове посилання дасть той, хто керує користувачами клініки.
access-wrong = Ім’я або пароль неправильні.
access-wrong-left = Ім’я або пароль неправильні. { $left ->
        [one] Ще { $left } спроба, потім перерва { $minutes } хвилин.
        [few] Ще { $left } спроби, потім перерва { $minutes } хвилин.
        [many] Ще { $left } спроб, потім перерва { $minutes } хвилин.
       *[other] Ще { $left } спроби, потім перерва { $minutes } хвилин.
    }

access-new-password = Новий пароль
access-again = Ще раз
access-save-and-sign-in = Зберегти й увійти
access-welcome-owner = Вітаємо: створіть доступ власника
access-link-hours = { $hours ->
        [one] Це посилання діє один раз і ще { $hours } годину.
        [few] Це посилання діє один раз і ще { $hours } години.
        [many] Це посилання діє один раз і ще { $hours } годин.
       *[other] Це посилання діє один раз і ще { $hours } години.
    }
access-password-rule = Щонайменше { $least } знаків; чотири непов’язані слова підійдуть.
access-again-differs = Паролі різні.

## Ролі
access-role-owner = Власник
access-role-manager = Керівник
access-role-doctor = Лікар
access-role-front-desk = Рецепція
access-role-marketer = Маркетолог
access-role-auditor = Аудитор

## Помилки
error-incident = Випадок
error-incident-about = назвіть цей номер, коли просите допомоги
error-internal = Цю сторінку не вдалося порахувати
error-internal-advice = Ваші дані не змінено. Спробуйте ще раз за хвилину.
