### Which role may do what: a table of the help about users

permission-title = Хто що може
permission-what = Що
permission-see-reports = Переглядати звіти про пацієнтів
permission-see-staff-reports = Переглядати звіти, що порівнюють працівників
permission-see-patients = Переглядати пацієнтів і списки людей
permission-export = Забирати звіти та списки файлами
permission-save-segments = Зберігати сегменти
permission-share-segments = Ділитися сегментами з колегами
permission-import = Імпортувати дані та скасовувати імпорт
permission-set-up-clinic = Змінювати налаштування клініки
permission-manage-users = Запрошувати, змінювати й вимикати користувачів
permission-read-audit = Читати журнал
permission-all = так
permission-own = своє
permission-no = ні
