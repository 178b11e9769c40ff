### What is around every page

frame-skip = До вмісту
frame-menu = Меню
frame-navigation = Головне меню
frame-search = Пошук пацієнтів
frame-search-for = Пацієнт, телефон, номер картки, дата народження
frame-my-menu = Моє меню
frame-language = Мова
frame-theme = Вигляд
frame-theme-auto = Як на пристрої
frame-theme-light = Світлий
frame-theme-dark = Темний
frame-theme-contrast = Високий контраст
frame-hide-names = Приховати імена
frame-show-names = Показати імена
frame-lock = Заблокувати
frame-locked = Заблоковано
frame-locked-about = Те, що ви ввели, збережено на цій сторінці. Увійдіть в іншій вкладці й продовжуйте тут.
frame-sign-out = Вийти
frame-palette = Команди
frame-palette-for = Звіт, сторінка або пацієнт
frame-found = Знайдено
frame-found-none = Нічого не знайдено
frame-keyboard = Клавіатура
frame-close = Закрити
frame-kept-unreached = Сервер недоступний. Усе введене ще тут і надішлеться знову саме.
frame-kept-busy = Зараз записує хтось інший. Усе введене ще тут і надішлеться знову саме.
frame-kept-failed = Не вдалося зберегти. Усе введене ще тут; надішліть ще раз за хвилину.
frame-kept-signed-out = Ви вийшли з програми. Усе введене ще тут: увійдіть на окремій сторінці, поверніться й надішліть ще раз.

## The menu
frame-today = Сьогодні
frame-patients = Пацієнти
frame-reports = Усі звіти
frame-reports-patients = Звіти про пацієнтів
frame-reports-staff = Звіти про працівників
frame-segments = Сегменти
frame-import = Імпорт
frame-setup = Налаштування
frame-users = Користувачі
frame-audit = Журнал дій
frame-account = Мій доступ
frame-help = Довідка

## Above and below the page
frame-demo-label = Демо
frame-demo = Це демоклініка: усі пацієнти вигадані.
frame-demo-leave = Налаштувати свою клініку

frame-fresh = Повно · станом на { $moment }
frame-help-key = Довідка F1
frame-keys-key = Клавіші ?
frame-staff = Порівняння працівників
frame-work = Клініка

## What a key does
keys-these = Показати клавіші цієї сторінки
keys-palette = Перейти до звіту, сторінки або пацієнта
keys-search = Пошук пацієнтів
keys-today = Перейти на сторінку «Сьогодні»
keys-reports = Перейти до всіх звітів
keys-patients = Перейти до пацієнтів
keys-staff = Перейти до порівняння працівників
keys-segments = Перейти до сегментів
keys-help = Перейти до довідки
keys-clear = Зняти всі фільтри
keys-private = Приховати імена або показати їх
keys-topic = Довідка про цю сторінку
keys-day = До мого дня
keys-tasks = До завдань
keys-remind = Нагадати про цього пацієнта; потім M: за місяць
keys-contact = Записати дзвінок цьому пацієнтові
