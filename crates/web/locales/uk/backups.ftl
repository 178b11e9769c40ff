### Backups, and when they are made

backups-title = Резервні копії
backups-about = Копії всього внесеного, що створюються самі щоночі. Кожну відкрито й перевірено, перш ніж вона рахується.
backups-none = Копій ще немає
backups-none-about = Перша з’явиться за кілька хвилин після запуску програми. Можна створити копію зараз.
backups-off = Тут копії не створюються самі: це демо або програму запущено з --backups none. Про них дбає той, хто її обслуговує.
backups-make = Створити копію зараз
backups-begun = Копія створюється.
backups-running = Копія створюється. Можна працювати далі.
backups-look = Подивитися ще раз
backups-failed = Останню копію не вдалося створити: { $why }.
backups-old = Остання копія — { $at }. Перевірте, чи програма працює вночі й чи диск на місці.
backups-place = У { $folder }, щодня о { $hour } ({ $zone }). Зберігаються найновіші за { $days } дн., { $weeks } тиж. і { $months } міс. Щоб повернути копію, програму зупиняють і викликають: revisit restore ФАЙЛ --replace
backups-made = Створено
backups-size = Розмір
backups-file = Файл
backups-count = { $count ->
     [one] { $count } копія
     [few] { $count } копії
     [many] { $count } копій
    *[other] { $count } копії
}
deed-backup-make = створення резервної копії
deed-backup-restore = відновлення з резервної копії
