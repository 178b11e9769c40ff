### A category, a price list or a bonus kind for the people of a list

assign-act-category = Категорія
assign-act-price-list = Прайс-лист
assign-act-bonus-kind = Вид бонусів
assign-act-problem = Проблемний: { $reason }
assign-act-on = Діяти з цими пацієнтами
assign-because-debt = має борг
assign-because-low-score = низька оцінка
assign-title-category = { $n ->
        [one] Категорія для { $n } пацієнта
        [few] Категорія для { $n } пацієнтів
        [many] Категорія для { $n } пацієнтів
       *[other] Категорія для { $n } пацієнта
    }
assign-title-price-list = { $n ->
        [one] Прайс-лист для { $n } пацієнта
        [few] Прайс-лист для { $n } пацієнтів
        [many] Прайс-лист для { $n } пацієнтів
       *[other] Прайс-лист для { $n } пацієнта
    }
assign-title-bonus-kind = { $n ->
        [one] Вид бонусів для { $n } пацієнта
        [few] Вид бонусів для { $n } пацієнтів
        [many] Вид бонусів для { $n } пацієнтів
       *[other] Вид бонусів для { $n } пацієнта
    }
assign-everybody = Нікого не вибрано: стосується всіх у списку.
assign-changed = Список тим часом змінився: було { $was }, тепер { $n }. Збережіть ще раз, якщо це все ще те, що потрібно.
assign-category = Категорія
assign-price-list = Прайс-лист
assign-bonus-kind = Вид бонусів
assign-choose = Виберіть…
assign-no-price-list = без власного: той, що в категорії
assign-no-bonus-kind = немає
assign-reason = Причина
assign-reason-about = Вона стоїть на картці поруч із категорією. Для проблемних вона обов’язкова.
assign-save = { $n ->
        [one] Призначити { $n } пацієнтові
        [few] Призначити { $n } пацієнтам
        [many] Призначити { $n } пацієнтам
       *[other] Призначити { $n } пацієнта
    }
assign-choose-one = Виберіть щось.
assign-reason-missing = Скажіть чому: у проблемного пацієнта є причина.
assign-reason-long = Причина має щонайбільше { $most } знаків.
assign-gone = Того, що ви вибрали, вже немає. Поверніться й виберіть інше.
assign-nobody = Нікого з тих, кого ви мали на увазі, у списку вже немає. Нічого не змінено.
assign-nothing = Змінювати нічого: у них це вже було.
assign-done-category = { $n ->
        [one] Тепер у категорії { $name } — { $n } пацієнт.
        [few] Тепер у категорії { $name } — { $n } пацієнти.
        [many] Тепер у категорії { $name } — { $n } пацієнтів.
       *[other] Тепер у категорії { $name } — { $n } пацієнта.
    }
assign-done-price-list = { $n ->
        [one] Тепер прайс-лист { $name } має { $n } пацієнт.
        [few] Тепер прайс-лист { $name } мають { $n } пацієнти.
        [many] Тепер прайс-лист { $name } мають { $n } пацієнтів.
       *[other] Тепер прайс-лист { $name } мають { $n } пацієнта.
    }
assign-done-price-list-none = { $n ->
        [one] Власного прайс-листа більше не має { $n } пацієнт.
        [few] Власного прайс-листа більше не мають { $n } пацієнти.
        [many] Власного прайс-листа більше не мають { $n } пацієнтів.
       *[other] Власного прайс-листа більше не мають { $n } пацієнта.
    }
assign-done-bonus-kind = { $n ->
        [one] Тепер вид бонусів { $name } має { $n } пацієнт.
        [few] Тепер вид бонусів { $name } мають { $n } пацієнти.
        [many] Тепер вид бонусів { $name } мають { $n } пацієнтів.
       *[other] Тепер вид бонусів { $name } мають { $n } пацієнта.
    }
assign-done-bonus-kind-none = { $n ->
        [one] Виду бонусів більше не має { $n } пацієнт.
        [few] Виду бонусів більше не мають { $n } пацієнти.
        [many] Виду бонусів більше не мають { $n } пацієнтів.
       *[other] Виду бонусів більше не мають { $n } пацієнта.
    }

## On the card
patient-category-reason = Чому ця категорія
patient-bonus-kind = Вид бонусів
patient-note-because = { $hint } Причина: { $reason }

## In the audit
deed-category-assign = призначення категорії багатьом
deed-price-list-assign = призначення прайс-листа багатьом
deed-bonus-kind-assign = призначення виду бонусів багатьом
audit-detail-category = Категорія
audit-detail-price-list = Прайс-лист
audit-detail-bonus-kind = Вид бонусів
audit-detail-patients = Пацієнти
audit-detail-same = Уже мали
audit-detail-left-out = Пропущено
