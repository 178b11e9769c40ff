### A patient’s card, and finding a patient

patient-facts = Що відомо
patient-timeline = Що було
patient-show = Показати
patient-show-all = Усе
patient-show-visits = Візити
patient-show-money = Гроші
patient-show-ratings = Оцінки
patient-earlier = Попередні роки

patients-find = Пошук пацієнта
patients-go = Знайти
patients-ways = Що можна ввести
patients-whom = Кого ви шукаєте?
patients-way-name = Ім’я або його частину, будь-яким письмом
patients-way-phone = Останні цифри телефону
patients-way-card = Номер картки
patients-way-birth = Дату народження
patients-none = За запитом «{ $q }» нікого не знайдено
patients-none-about = Спробуйте менше літер імені або останні чотири цифри телефону.
patients-count = { $count ->
        [one] { $count } пацієнт
        [few] { $count } пацієнти
        [many] { $count } пацієнтів
       *[other] { $count } пацієнта
    }
patients-more = Це перші { $count }. Введіть більше, щоб знайти потрібного.
patients-preparing = Список пацієнтів саме готується. Спробуйте ще раз за мить.
patients-name = Ім’я
patients-born = Дата народження
patients-phone = Телефон
patients-card = Картка
patients-city = Місто

## The head of the card
patient-nameless = (ім’я видалено)
patient-born = нар. { $day } ({ $age ->
        [one] { $age } рік
        [few] { $age } роки
        [many] { $age } років
       *[other] { $age } року
    })
patient-prepays = платить наперед
patient-attention-vip = VIP
patient-attention-problem = проблемний
patient-attention-staff = персонал
patient-state-active = активний
patient-state-archived = в архіві
patient-state-deceased = помер
patient-state-erased = видалений
patient-state-unnamed = безіменний покупець
patient-owes = Борг: { $sum }.
patient-note-vip = Будьте чемні: кілька таких людей дають чималу частину доходу, і вони про вас розповідають.
patient-note-problem = Зберігайте спокій і точність: про все домовтеся, перш ніж щось робити.

## What is known
patient-visits = Візити
patient-first-visit = Перший візит
patient-last-visit = Останній візит
patient-next = Наступний запис
patient-billed = Нараховано
patient-paid = Сплачено
patient-paid-by-bonus = Сплачено бонусами
patient-prepaid = Передоплата
patient-credit = Переплата
patient-bonus = Залишок бонусів
patient-debt = Борг
patient-category = Категорія
patient-price-list = Прайс-лист
patient-source = Джерело
patient-home = Проживає
patient-viber = Viber
patient-language = Мова
patient-sex = Стать
patient-sex-f = жіноча
patient-sex-m = чоловіча
patient-sex-x = інша
patient-registered = Картку створено
patient-channel-sms = SMS
patient-channel-email = Ел. пошта
patient-channel-viber = Viber
patient-channel-voice = Дзвінки
patient-purpose-care = нагадування про лікування
patient-purpose-feedback = запит думки
patient-purpose-marketing = реклама
patient-consents = так, з { $day }
patient-refuses = ні, з { $day }

## What happened
patient-nothing = Ще нічого
patient-nothing-about = Такого про цього пацієнта в обліку немає.
patient-visit = Візит: { $employee }
patient-sale = Продаж: { $employee }
patient-booked = Заплановано: { $employee }
patient-cancelled = Скасовано: { $employee }
patient-missed = Неявка: { $employee }
patient-no-item = Без послуги чи товару
patient-discount = знижка { $sum }
patient-more-lines = … і ще { $more }
patient-planned = Заплановано, разом { $sum }:
patient-slip = Квитанція { $number }
patient-paid-in = Сплачено · { $method }
patient-refunded = Повернення коштів · { $method }
patient-method-cash = готівка
patient-method-card = картка
patient-method-transfer = переказ
patient-method-bonus = бонус
patient-method-other = інше
patient-for-other = За візит іншої людини
patient-bonus-accrued = Бонус нараховано
patient-bonus-used = Бонус використано або прострочено
patient-left = Вибуття: { $reason }
patient-rated = Оцінка { $score } з 5
patient-card-made = Картку створено
