### What a patient says of a visit

rate-title = Оцінка
rate-about = Що пацієнт каже про візит { $day }. Один чи два – це мало: з цього стане завдання для того, хто займається скаргами.
rate-field-score = Бал
rate-field-comment = Словами пацієнта
rate-score = { $score } із 5
rate-low = Низька оцінка ({ $score } із 5): { $comment }
rate-kept = Оцінку записано.
rate-removed = Оцінку прибрано.
rate-remove = Прибрати
rate-flaw-score = Виберіть бал від 1 до 5.
