### The first page of the day

today-headline = { $day }: { $n ->
        [0] ще ніхто не приходив
        [one] поки що прийшов { $n } пацієнт
        [few] поки що прийшли { $n } пацієнти
        [many] поки що прийшло { $n } пацієнтів
       *[other] поки що прийшло { $n } пацієнта
    }
today-asked = До сьогодні включно, хоч день іще триває, проти тих самих днів тижня перед тим
today-own = лише ваші пацієнти
today-open = день іще триває
today-nothing = немає з чого порахувати
today-nothing-yet = Рахувати ще нічого. Щойно в обліку з’являться пацієнти й візити, тут щоранку стоятимуть п’ять чисел: що змінилося і по одній пораді до кожного.
today-start = Як почати
today-note-old = Найновіший візит в обліку — за { $day }. Того, що було відтоді, у цих числах немає.

## The numbers
today-came = Пацієнти за останні 7 днів
today-new = Нові пацієнти за 4 тижні
today-billed = Нараховано за 4 тижні
today-missed = Неявки за 4 тижні
today-retention = Нові пацієнти, які прийшли знову за 90 днів
today-debt = Скільки винні пацієнти
today-check = Середній чек за 4 тижні

today-points = { $points } в. п.
today-against-days = проти { $before } за { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } перед тим
today-against-year = проти { $before } рік тому
today-against-then = проти { $before } чотири тижні тому
today-against-nothing = немає з чим порівняти

## What the drawing below a number is of
today-drawn-days = За днями
today-drawn-weekdays = За днями тижня
today-drawn-months = За місяцями
today-drawn-ages = За віком боргу

## One thing to do about it
today-act-due = { $n ->
        [one] { $n } нагадування цього тижня: зателефонувати
        [few] { $n } нагадування цього тижня: зателефонувати
        [many] { $n } нагадувань цього тижня: зателефонувати
       *[other] { $n } нагадування цього тижня: зателефонувати
    }
today-act-peaks = Які години порожні
today-act-sources = Що приводить нових пацієнтів
today-act-activity = Якими днями вони приходили
today-act-away = { $n ->
        [one] { $n } постійний пацієнт зник: зателефонувати
        [few] { $n } постійні пацієнти зникли: зателефонувати
        [many] { $n } постійних пацієнтів зникли: зателефонувати
       *[other] { $n } постійного пацієнта зникли: зателефонувати
    }
today-act-check = Що дає один візит
today-act-weekday = Вирізняється { $day }: нагадати записаним
today-act-hours = На які години не приходять
today-act-losses = До кого нові не повертаються
today-act-lost = { $n ->
        [one] { $n } не повернувся: хто це
        [few] { $n } не повернулися: хто це
        [many] { $n } не повернулися: хто це
       *[other] { $n } не повернулися: хто це
    }
today-act-retention = Хто прийшов знову, за місяцями
today-act-long-owing = Зателефонувати тим, хто винен понад 90 днів
today-act-owing = Хто винен
today-act-items = Що продається

## Short lists
today-list-due = Кому пора знову в найближчі сім днів
today-list-away = Зниклі постійні пацієнти, спершу ті, хто приніс найбільше
today-list-owing = Найбільші борги
today-list-first = { $n } з { $all }
today-list-whole = Увесь список
