### Words that many pages use

common-save = Зберегти
common-cancel = Скасувати
common-apply = Застосувати
common-print = Друк
common-export = Експорт
common-copy = Копіювати
common-onward = Звідси далі

## Tables
common-columns = Стовпці
common-pick = Вибір
common-pick-all = Вибрати всі
common-pages = Сторінки
common-page-back = Попередня сторінка
common-page-next = Наступна сторінка
common-page-of = { $first }–{ $last } з { $all }
