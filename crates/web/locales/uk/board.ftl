### Розклад: переміщення, оновлення, за тижнем і за кабінетом

schedule-board-week = Тиждень за днями
schedule-board-rooms = День за кабінетами
schedule-all-doctors = Усі лікарі
schedule-all-rooms = Усі кабінети
schedule-by = Стовпці
schedule-by-doctor = Лікарі
schedule-by-room = Кабінети
schedule-no-room = Без кабінету
schedule-picked = Запис піднято. Стрілки вибирають інше місце, Enter кладе туди, Esc повертає назад.
schedule-changed-meanwhile = Хтось тим часом змінив розклад. Він оновиться, щойно ви відпустите запис.
schedule-not-live = Зв’язок перервано: розклад може бути застарілим. Спроби тривають.
schedule-live-ended = Розклад більше не оновлюється. Завантажте сторінку знову.
visit-moved = Запис перенесено.
keys-board-move = У розкладі: підняти запис
