### Слова, потрібні багатьом сторінкам

common-save = Зберегти
common-cancel = Скасувати
common-apply = Застосувати
common-print = Друк
common-export = Експорт
common-again = Ще раз
common-onward = Звідси далі

## Таблиці
common-columns = Стовпці
common-pick = Вибір
common-pick-all = Вибрати всі
common-pages = Сторінки
common-page-back = Попередня сторінка
common-page-next = Наступна сторінка
common-rows-shown = { $from }–{ $to } з { $count }
common-unfold = Розгорнути
common-fold = Згорнути

## Знаки біля числа
common-few = замало, щоб судити (менше ніж { $least })
common-open = ще не закінчено
common-best = краще за середнє по клініці

## Картка за «i»
common-what-is = Що означає «{ $title }»?
common-unit = Одиниця:
common-nothing-means = Порожньо означає:
common-more-about = Докладніше
