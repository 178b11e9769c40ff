### Recalls as work, and what holds for one patient alone

recall-title = Кого запросити знову
recall-about = Кому вже час прийти знову, найдовше прострочені спершу. Хто записаний або побував, сам зникає зі списку.
recall-count = { $count ->
        [one] { $count } запрошення
        [few] { $count } запрошення
        [many] { $count } запрошень
       *[other] { $count } запрошення
    }
recall-seek = Ім’я, телефон або послуга
recall-item = Послуга
recall-due = Час прийти
recall-state = Стан
recall-owner = Хто займається
recall-owner-none = ніхто
recall-act = Контакт
recall-interval = Інтервал та інше
recall-state-open = До виконання
recall-state-due = Ще не телефонували
recall-state-not-reached = Не додзвонилися
recall-state-contacted = Зв’язалися
recall-state-declined = Відмовився(-лася)
recall-mine = Мої
recall-nobodys = Нічиї
recall-none = Нікому ще не час
recall-none-about = Послуга з інтервалом кличе пацієнтів знову: задайте його в довіднику. Інших тут не запрошують.
recall-last-done = востаннє { $day }
recall-last = { $day }, { $who } ({ $count }×)
recall-pick = Виберіть, кого це стосується.
recall-take = Займаюся ними
recall-leave = Лишити іншим
recall-taken = Ви займаєтеся: { $n }.
recall-left = Лишено іншим: { $n }.
recall-tasks-set = Поставлено вам завдань: { $n }.
recall-task = Запросити: { $item }
recall-own-about = { $item }: що діє лише для цього пацієнта. Порожньо: інтервал послуги.
recall-field-after-days = Знову за днів
recall-field-after-months = Знову за місяців
recall-field-off = Не нагадувати
recall-field-reason = Чому
recall-field-owner = Хто займається
recall-flaw-reason = Скажіть, чому цьому пацієнтові не нагадувати.
recall-kept = Збережено для цього пацієнта.
recall-room-title = Скільки запросити
recall-room-with = На вільний час лікаря
recall-room-nobody = (оберіть лікаря)
recall-room-days = За найближчі
recall-room-span = { $days } дн.
recall-room-go = Запропонувати
recall-room = { $who }: вільно { $hours } год до { $day }, є місце для перших { $count } із { $all }, кого ще треба запросити.
recall-room-none = { $who }: до { $day } немає місця для жодного з цього списку (вільно { $hours } год).
recall-room-guessed = Робочі години не внесено; взято звичайні.
recall-room-only = Показати лише їх
recall-room-all = Показати всіх
