### Cards of the directory

card-facts = Що відомо
card-reports = Звіти
card-whole = Увесь звіт
card-asked = Останні 12 місяців: { $days }
card-years = За роками
card-due = Кому пора від сьогодні
card-empty = За останні 12 місяців нічого немає
card-empty-about = Щойно будуть візити, їхні числа стоятимуть тут.

## What is known
card-position = Посада
card-hired = Працює з
card-left = Кінець роботи
card-has-left = уже не працює
card-sells = продає, не приймає пацієнтів
card-city = Місто
card-country = Країна
card-members = Активні пацієнти
card-price-list = Прайс-лист
card-prepayment = Платить наперед
card-attention-vip = VIP
card-attention-problem = Проблемний
card-attention-staff = Персонал
card-kind-service = Послуга
card-kind-goods = Товар
card-price = Ціна
card-discount = Знижка від основного прайсу
card-prices = Ціни
card-main-price = Основний прайс
card-own-price = власна ціна
card-nothing-sold = Ще нічого не продається
card-nothing-sold-about = Послуги й товари з’являться після імпорту; тоді їхні ціни стоятимуть тут.
card-duration = Тривалість
card-minutes = { $n } хв
card-recall = Нагадування
card-recall-days = { $n ->
        [one] через { $n } день
        [few] через { $n } дні
        [many] через { $n } днів
       *[other] через { $n } дня
    }
card-recall-months = { $n ->
        [one] через { $n } місяць
        [few] через { $n } місяці
        [many] через { $n } місяців
       *[other] через { $n } місяця
    }
card-retention-month = за місяцями: хто вперше прийшов у клініку сюди і повернувся до будь-кого
card-best = Найкращі { $n }
