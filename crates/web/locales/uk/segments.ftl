### People behind a number, kept under a name

segments-question = За ким ви стежите?
segments-asked = Сегмент зберігає питання, тож завжди показує, хто належить до нього тепер.
segments-count = { $count ->
        [one] { $count } сегмент
        [few] { $count } сегменти
        [many] { $count } сегментів
       *[other] { $count } сегмента
    }
segments-name = Назва
segments-people = Люди
segments-report = Звіт
segments-owner = Чий
segments-seen-by = Хто бачить
segments-private = лише я
segments-shared = колеги
segments-see = хто це
segments-menu = Що зробити з «{ $name }»
segments-rename = Перейменувати
segments-share = Показати колегам
segments-unshare = Лишити собі
segments-delete = Видалити
segments-delete-about = Сегмента не буде, люди лишаться.
segments-delete-sure = Так, видалити
segments-name-taken = Сегмент із такою назвою у вас уже є.
segments-name-missing = Дайте йому назву.
segments-name-long = У назві може бути до { $most } знаків.
segments-none = Сегментів ще немає
segments-none-about = За кожною назвою стоїть число зі звіту з людьми, яких воно має тепер.
segments-none-open = Відкрийте звіт і клацніть число.
segments-none-keep = Під людьми виберіть «Зберегти як сегмент».
segments-saved = Сегмент збережено.
segments-renamed = Перейменовано.
segments-is-shared = Відтепер його бачать колеги.
segments-is-private = Відтепер його бачите лише ви.
segments-deleted = Видалено.
