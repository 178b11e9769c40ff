### Пацієнти: можливі дублікати й об’єднання двох карток

similar-title = Можливо, картка вже є:
similar-anyway = Це інша людина: створити нову картку
similar-card = Той самий номер картки:
similar-phone = Той самий телефон:
similar-email = Та сама ел. пошта:
similar-name = Схоже ім’я і та сама дата народження:
similar-unseen-card = Пацієнт іншої філії має той самий номер картки.
similar-unseen-phone = Пацієнт іншої філії має той самий телефон.
similar-unseen-email = Пацієнт іншої філії має ту саму ел. пошту.
similar-unseen-name = Пацієнт іншої філії має схоже ім’я і ту саму дату народження.
duplicates-title = Дублікати
duplicates-about = Картки, що можуть належати одній людині. Позначте пари й об’єднайте їх або скажіть, що це двоє людей: тоді тут їх більше не буде.
duplicates-count = { $count ->
        [one] { $count } пара
        [few] { $count } пари
        [many] { $count } пар
       *[other] { $count } пари
    }
duplicates-none = Можливих дублікатів немає
duplicates-none-about = Ні в кого немає спільного номера картки, телефону чи ел. пошти або тієї самої дати народження і схожого імені.
duplicates-one = Картка
duplicates-other = Можливо, та сама людина
duplicates-why = Чому
duplicates-why-card = Той самий номер картки
duplicates-why-phone = Той самий телефон
duplicates-why-further = серед інших контактів
duplicates-why-email = Та сама ел. пошта
duplicates-why-name = Та сама дата народження, схоже ім’я
duplicates-pick = { $one } і { $other }
duplicates-nothing-picked = Позначте пари, щоб про них вирішити
duplicates-act-join = Об’єднати
duplicates-act-apart = Не та сама людина
duplicates-joined = { $n ->
        [one] Об’єднано { $n } пару.
        [few] Об’єднано { $n } пари.
        [many] Об’єднано { $n } пар.
       *[other] Об’єднано { $n } пари.
    }
duplicates-apart = { $n ->
        [one] Про { $n } пару відомо, що це двоє людей.
        [few] Про { $n } пари відомо, що це по двоє людей.
        [many] Про { $n } пар відомо, що це по двоє людей.
       *[other] Про { $n } пари відомо, що це по двоє людей.
    }
duplicates-nothing = Нічого не вирішено: хтось інший уже вирішив про них.
duplicates-card-taken = Нічого не об’єднано: третій пацієнт має номер картки когось із них. Перегляньте пари по одній.
duplicates-of = Інша картка пацієнта { $name }
duplicates-of-about = Знайдіть картку тієї самої людини. Нічого не буде об’єднано, доки ви не побачите обидві поруч.
duplicates-side-by-side = Поруч
duplicates-join-this = Об’єднати з іншою карткою
join-title = Об’єднати дві картки
join-about = Оберіть, що має стояти на картці, яка лишається. Візити, гроші, контакти й родина обох зберігаються; інша картка відтепер веде до неї. Скасувати це можна 30 днів.
join-field = Що на них різне
join-goes = Картка, що зникає
join-stays = Картка, що лишається
join-turn = Навпаки
join-save = Об’єднати
join-side = { $visits ->
        [one] створено { $day } · { $visits } візит
        [few] створено { $day } · { $visits } візити
        [many] створено { $day } · { $visits } візитів
       *[other] створено { $day } · { $visits } візиту
    }
join-changed-meanwhile = Хтось тим часом змінив одну з карток. Погляньте ще раз і тоді об’єднайте.
join-done = Картки об’єднано.
deed-patient-join = об’єднано картки
deed-patient-apart = розрізнено пацієнтів
audit-detail-from = Зникла картка
audit-detail-into = Лишилася картка
audit-detail-moved = Перенесено
audit-detail-doubled = Вже було
audit-detail-pairs = Пари
