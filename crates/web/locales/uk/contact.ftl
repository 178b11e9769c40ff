### What came of calling a patient

contact-title = Контакт
contact-about = Що вийшло з дзвінка чи повідомлення. Хто у від’їзді або прийде, тим часом не серед зниклих.
contact-choose = Виберіть…
contact-outcome-not-reached = Не додзвонилися
contact-outcome-informed = Повідомлено
contact-outcome-will-come = Прийде
contact-outcome-booked = Хоче записатися
contact-outcome-away = У від’їзді до
contact-outcome-declined = Не бажає
contact-outcome-complaint = Скарга
contact-outcome-left = Пішов(-ла)
contact-field-outcome = Що з цього вийшло
contact-field-note = Словами самої людини
contact-field-until-on = Повернеться
contact-field-again-on = Нагадати мені
contact-field-left-on = Пішов(-ла)
contact-until-on-about = Про того, хто у від’їзді: до того дня його не вважають зниклим.
contact-again-on-about = Завдання для вас; порожньо: без нього.
contact-flaw-outcome = Виберіть, що з цього вийшло.
contact-flaw-complaint = Запишіть скаргу: керівник має її знати.
contact-flaw-past = Виберіть день після сьогодні.
contact-complaint = Скарга: { $note }
contact-call = Зателефонувати:
contact-call-for = Зателефонувати щодо «{ $item }»:
contact-has-left = Пішли
contact-kept = Записано.
contact-away-until = У від’їзді до { $day }
contact-last = { $count ->
        [one] { $day }, { $who }: { $outcome } ({ $count } спроба)
        [few] { $day }, { $who }: { $outcome } ({ $count } спроби)
        [many] { $day }, { $who }: { $outcome } ({ $count } спроб)
       *[other] { $day }, { $who }: { $outcome } ({ $count } спроби)
    }
contact-in-timeline = Контакт: { $outcome }
contact-write-down = Записати
