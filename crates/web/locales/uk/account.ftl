### One’s own account

account-question = Що Revisit має знати про вас?
account-me = Про мене
account-settings = Вигляд і робота сторінок
account-my-name = Ім’я
account-language = Мова
account-theme = Вигляд
account-role = Роль
account-sign-in = Ім’я користувача
account-employee = Працівник
account-branches = Філії
account-all-branches = Усі

## Password
account-password = Пароль
account-password-about = Новий пароль завершує ваші сеанси всюди, крім цього.
account-password-now = Теперішній пароль
account-change-password = Змінити пароль
account-password-changed = Пароль змінено. Усі інші сеанси завершено.
account-password-wrong = Це не ваш теперішній пароль.

## Second factor
account-second = Другий фактор
account-second-off = Другий фактор вимкнено.
account-second-why = Із ним навіть той, хто дізнається ваш пароль, не увійде без вашого телефону.
account-second-set-up = Налаштувати
account-second-scan = Скануйте це застосунком автентифікації на телефоні й введіть шість цифр, які він покаже.
account-second-qr = QR-код для застосунку автентифікації; ключ нижче каже те саме
account-second-secret = Або введіть ключ вручну:
account-second-code = Код із застосунку
account-second-confirm = Увімкнути
account-second-on = Другий фактор увімкнено.
account-second-turned-on = Відтепер другий фактор увімкнено.
account-second-turned-off = Відтепер другий фактор вимкнено.
account-second-turn-off = Вимкнути
account-second-proof-about = Нові коди скасовують старі. Пароль доводить, що це ви.
account-codes = Коди відновлення
account-codes-about = Кожен дає один раз увійти без телефону. Запишіть або надрукуйте їх зараз: більше вони не з’являться.
account-codes-new = Нові коди відновлення
account-codes-left = { $count ->
        [0] Кодів відновлення не лишилося.
        [one] Лишився { $count } код відновлення.
        [few] Лишилося { $count } коди відновлення.
        [many] Лишилося { $count } кодів відновлення.
       *[other] Лишилося { $count } коду відновлення.
    }

## Sessions
account-sessions = Де ви увійшли
account-device = Пристрій
account-address = Адреса
account-started = Від
account-seen = Востаннє
account-device-on = { $browser }, { $system }
account-device-unknown = Невідомо
account-this-one = цей
account-end = Завершити
account-end-which = Завершити сеанс: { $device }
account-end-others = Завершити всі інші
account-end-all = Завершити всі
account-ended = Завершено.

## Ways of working
account-keys = Окремі клавіші
account-keys-on = Увімкнено
account-keys-off = Вимкнено
account-keys-about = «/» шукає, «?» показує всі клавіші, «g r» веде до всіх звітів. Вимкніть їх, якщо вони заважають диктувати.
account-lock = Блокувати екран без діла
account-lock-minutes = через { $minutes } хв
account-lock-about = Тоді знову треба ввести пароль.
