### Help

help-question = Що ви хочете знати?
help-search = Пошук у довідці
help-find = Знайти
help-credits = Що програма містить від інших і на яких умовах:
help-credits-scripts = діаграми й мапа
help-credits-towns = міста (GeoNames)
help-contents = На цій сторінці
help-why = Навіщо дивитися
help-read = Як читати
help-next = Що робити далі
help-numbers = Що означають числа
help-related = Споріднене
help-open-report = Відкрити звіт
help-open-page = Відкрити сторінку
help-about-patients = Звіти про пацієнтів
help-about-employees = Звіти про працівників
help-about-jobs = Робота з програмою
help-topics = { $count ->
        [one] { $count } тема; F1 відкриває тему про сторінку, на якій ви є
        [few] { $count } теми; F1 відкриває тему про сторінку, на якій ви є
        [many] { $count } тем; F1 відкриває тему про сторінку, на якій ви є
       *[other] { $count } теми; F1 відкриває тему про сторінку, на якій ви є
    }
help-found = { $count ->
        [one] { $count } тема про «{ $q }»
        [few] { $count } теми про «{ $q }»
        [many] { $count } тем про «{ $q }»
       *[other] { $count } теми про «{ $q }»
    }
help-none = Про «{ $q }» нічого немає
help-none-about = Спробуйте одне слово або перегляньте всі теми.
help-all-topics = Усі теми
help-did-it-help = Чи це допомогло?
help-yes = Так
help-no = Ні
help-thanks = Дякуємо. Відповідь враховано: так видно незрозумілі теми.
