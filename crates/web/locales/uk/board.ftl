### Розклад: переміщення, оновлення, за тижнем і за кабінетом

schedule-board-week = Тиждень за днями
schedule-board-rooms = День за кабінетами
schedule-all-doctors = Усі лікарі
schedule-all-rooms = Усі кабінети
schedule-by = Стовпці
schedule-by-doctor = Лікарі
schedule-by-room = Кабінети
schedule-no-room = Без кабінету
schedule-picked = Запис піднято. Стрілки вибирають інше місце, Enter кладе туди, Esc повертає назад.
schedule-changed-meanwhile = Хтось тим часом змінив розклад. Він оновиться, щойно ви відпустите запис.
schedule-not-live = Зв’язок перервано: розклад може бути застарілим. Спроби тривають.
schedule-live-ended = Розклад більше не оновлюється. Завантажте сторінку знову.
visit-moved = Запис перенесено.
keys-board-move = У розкладі: підняти запис

## Серії
book-field-every = Повторювати
book-every-never = Не повторювати
book-every-weeks = { $count ->
    [one] кожен { $count } тиждень
    [few] кожні { $count } тижні
    [many] кожні { $count } тижнів
   *[other] кожні { $count } тижня
}
book-field-times = Скільки разів
book-field-until = До
book-times-about = Разом із першим. Порожньо: до останнього дня.
book-field-skip = Пропустити дні, на які не можна записати
book-flaw-times = У серії від 2 до 52 записів: вкажіть, скільки або до якого дня.
book-series-refused = { $time }: { $reason }
book-series-about = Ще нічого не записано. Виберіть інший час або пропустіть ці дні:
book-series-booked = Серію записано.
visit-series = Цей запис належить до серії. { $count ->
    [one] Ще { $count } пізніший відкритий.
    [few] Ще { $count } пізніші відкриті.
    [many] Ще { $count } пізніших відкритих.
   *[other] Ще { $count } пізнішого відкрито.
}
book-field-later = Перенести також усі пізніші записи серії
visit-cancel-later = Скасувати цей і всі пізніші
visit-later-cancelled = Записи серії звідси й далі скасовано.
visit-series-refused = Нічого не змінено. Ці записи не можна перенести:

## Список очікування
frame-waiting = Список очікування
waiting-title = Список очікування
waiting-about = Хто хоче прийти раніше або чекає на лікаря. Коли запис скасовують, програма пропонує всіх, кому підходить вільний час.
waiting-nobody = Ніхто не чекає
waiting-not-found = Серед тих, хто чекає, нікого не знайдено
waiting-nobody-about = Знайдіть пацієнта й виберіть у картці «Додати до списку очікування».
waiting-count = { $count ->
    [one] Чекає { $count }
    [few] Чекають { $count }
    [many] Чекають { $count }
   *[other] Чекають { $count }
}
waiting-all = Показати всіх, хто чекає
waiting-free = Звільнився час: { $time }. Він підходить цим пацієнтам.
waiting-book = Записати
waiting-when = Коли
waiting-since = Відколи
waiting-any-day = Будь-який день
waiting-any-item = Будь-яка послуга
waiting-any-employee = Будь-який лікар
waiting-field-item = Послуга
waiting-field-employee = Лікар
waiting-field-from-on = Не раніше
waiting-field-until-on = Не пізніше
waiting-field-note = Примітка
waiting-form-about = Того, хто чекає, буде запропоновано, щойно звільниться відповідний час.
waiting-enter = Додати до списку очікування
waiting-entered = Додано до списку очікування.
waiting-drop = Більше не чекає
waiting-dropped = Прибрано зі списку очікування.
waiting-pick = Позначте, хто більше не чекає.
waiting-nothing-picked = Нікого не позначено.
deed-wait-enter = додано до списку очікування
deed-wait-drop = прибрано зі списку очікування

## Календар
calendar-title = Мої записи в іншому календарі
calendar-about = Телефон або інша програма-календар показує ваші записи за окремою адресою. Хто має адресу, той їх читає: не давайте її нікому.
calendar-none = Адреси немає.
calendar-says-hidden = Адреса є. Вона каже, коли у вас запис, і нічого про пацієнтів.
calendar-says-initials = Адреса є. Вона називає ініціали пацієнтів.
calendar-says-whole = Адреса є. Вона називає імена пацієнтів.
calendar-names = Що вона каже про пацієнтів
calendar-names-hidden = Нічого
calendar-names-initials = Ініціали
calendar-names-whole = Імена
calendar-give = Створити адресу
calendar-give-again = Створити натомість нову адресу
calendar-end = Відкликати адресу
calendar-address = Адреса
calendar-once = Скопіюйте її зараз: удруге її не буде показано.
calendar-ended = Адресу відкликано.
deed-calendar-given = створено адресу календаря
deed-calendar-ended = відкликано адресу календаря
