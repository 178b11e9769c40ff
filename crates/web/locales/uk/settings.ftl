### Що клініка вирішує один раз і хто скільки може подарувати

frame-settings = Правила й обмеження
settings-about = Що клініка вирішує один раз і чого дотримується кожне робоче місце. Порожнє означає «як зазвичай».
settings-usual = Як зазвичай: { $usual }
settings-empty = Порожньо: { $usual }.
settings-step = Рядки розкладу
settings-step-about = Скільки хвилин між двома рядками розкладу та між двома запропонованими годинами.
settings-overlap = Два записи водночас
settings-overlap-about = Чи можуть лікар, кабінет або пацієнт мати два записи на той самий час, якщо той, хто записує, наполягає.
settings-letterhead = Шапка квитанцій
settings-letterhead-about = Стоїть угорі кожної квитанції: назва, адреса, податковий номер, кожне з нового рядка.
settings-letterhead-usual = назва клініки
settings-seller = Хто продає
settings-seller-about = Кому зараховують продажі, за які не відповідає ніхто інший. Вибрати можна працівників, які не приймають пацієнтів.
settings-seller-usual = ніхто
settings-bonus-share = Частка оплати бонусами
settings-bonus-share-about = Скільки відсотків рахунка щонайбільше можна оплатити бонусами.
settings-discount-limit = Межа знижки: { $role }
settings-discount-limits = Межі знижок
settings-discount-limit-about = Скільки відсотків рахунка щонайбільше можна знизити.
settings-gift-limit = Межа подарунка: { $role }
settings-gift-limits = Межі подарунків
settings-gift-limit-about = Скільки бонусів щонайбільше можна подарувати пацієнтові за один раз без оплати.
settings-gift-limit-usual = без обмежень
settings-saved = Збережено: діє відтепер.
deed-settings-change = зміна правил і обмежень
audit-detail-settings = Правила
