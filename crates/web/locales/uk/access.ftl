### Вхід і помилки

access-sign-in = Вхід
access-name = Ім’я користувача
access-password = Пароль
access-go-on = Увійти
access-forgotten = Забули пароль? Нове посилання дасть той, хто керує користувачами клініки.
access-wrong = Ім’я або пароль неправильні.

access-new-password = Новий пароль
access-again = Ще раз
access-save-and-sign-in = Зберегти й увійти
access-set-up = Вітаємо: створіть доступ власника
access-password-rule = Щонайменше { $least } знаків; чотири непов’язані слова підійдуть.
access-password-differs = Паролі різні.

## Ролі
role-owner = Власник
role-manager = Керівник
role-doctor = Лікар
role-front-desk = Рецепція
role-marketer = Маркетолог
role-auditor = Аудитор

## Помилки
error-incident = Випадок
error-incident-about = назвіть цей номер, коли просите допомоги
error-internal = Цю сторінку не вдалося порахувати
error-internal-advice = Ваші дані не змінено. Спробуйте ще раз за хвилину.
