### What stands at the charts of the reports

## Of every chart

# What a click on a mark does.
chart-open = Відкрити людей
# The whole clinic, as what single rows are compared with.
chart-all = Усі
chart-mean = Штрихова лінія: { $name }, { $value }.
chart-few = Бліде: менше ніж 5, замало, щоб судити.
chart-unfinished = Бліде: неповний відрізок.
chart-few-or-unfinished = Бліде: менше ніж 5 або ще не закінчено.
chart-first = Перші { $shown } з { $all }.
chart-last-steps = Останні { $shown } з { $all } відрізків; довший відрізок покаже більше.
chart-begins-at = Вісь починається з { $value }.
chart-others = { $n ->
    [one] ще { $n }
    [few] ще { $n }
    [many] ще { $n }
   *[other] ще { $n }
}
chart-cumulative = Разом з усіма попередніми
# For who does not see the chart. highest and lowest are a label and its number.
chart-describe = { $title }. Найбільше: { $highest }. Найменше: { $lowest }.
chart-whole-percent = { $n }%
chart-quarter = { $quarter } кв. { $year }
chart-days = { $from }–{ $to }
chart-days-from = { $from } і більше

## By report

chart-growth = Нові пацієнти проти року тому
chart-growth-more = Нові, не менше ніж рік тому
chart-growth-fewer = Нові, менше ніж рік тому
chart-growth-base = Усі, хто колись був новим, разом із тими, хто пішов. Хто активний, показує «Рух пацієнтів».
chart-movement = Від початку до кінця
chart-movement-active = Активні
chart-movement-gains = Прибуло
chart-movement-losses = Втрачено
chart-movement-steps = Прибуло і втрачено за відрізками
chart-sources = Нові пацієнти за джерелом
chart-sources-payback = Що дали нові й скільки коштувало джерело
chart-activity = Різні пацієнти за відрізками
chart-activity-new = Нові й повторні пацієнти
chart-peaks = Візити за середню годину
chart-missed = Неявки у відсотках: { $by }
chart-average-check = Середній чек і кількість чеків
chart-rating = Яку частку дають найкращі
chart-rating-best = { $n ->
    [0] ніхто
    [one] { $n } найкращий
    [few] { $n } найкращі
    [many] { $n } найкращих
   *[other] { $n } найкращого
}
chart-rating-departments = На що витрачають найкращі
chart-categories = Частка нарахованого
chart-categories-months = Нараховано за місяцями
chart-places = Нараховано тепер і рік тому
chart-places-profit = Нараховано, прибуток і рік тому
chart-places-map = Де нараховано
chart-places-credits = © GeoNames (CC BY 4.0), Natural Earth.
chart-places-missing = { $n ->
    [1] Немає на мапі: { $names }.
    [one] Немає на мапі ({ $n }): { $names }.
    [few] Немає на мапі ({ $n }): { $names }.
    [many] Немає на мапі ({ $n }): { $names }.
   *[other] Немає на мапі ({ $n }): { $names }.
}
chart-places-far = { $n ->
    [1] Далеко: { $names }.
    [one] Далеко ({ $n }): { $names }.
    [few] Далеко ({ $n }): { $names }.
    [many] Далеко ({ $n }): { $names }.
   *[other] Далеко ({ $n }): { $names }.
}
chart-items = Що дає найбільше
chart-disappeared = Скільки днів їх немає
chart-disappeared-people = Пацієнти
chart-left = Причини
chart-left-months = Вибуття за місяцями
chart-left-reasons = Причини за місяцями
chart-debtors = Борги за давністю
chart-reminders = Нагадування, записи й візити після них, за місяцями
chart-recalls = Кому пора, за днями
chart-recalls-before = { $n ->
    [one] Ще { $n } нагадування мало термін до { $day }.
    [few] Ще { $n } нагадування мали термін до { $day }.
    [many] Ще { $n } нагадувань мали термін до { $day }.
   *[other] Ще { $n } нагадування мали термін до { $day }.
}
chart-recalls-people = Кому пора на дві послуги, рахується один раз.
chart-recalls-today = У рамці — сьогодні.
chart-bonuses = У кого залишилося найбільше
chart-retention = Утримання з інтервалом (95%)
chart-retention-months = Утримання за місяцем першого візиту з інтервалом (95%)
chart-earnings = Скільки дає кожен і яку частку дають найкращі
chart-quality = Як розподілені оцінки
