### День каси

frame-cash = Каса
keys-cash = Каса
cash-title = Каса
cash-no-branch = Без філії
cash-asked = Квитанцій з останнього закриття: { $n }, від { $from } до { $to }.
cash-taken = Що надійшло
cash-person = Особа
cash-method = Спосіб
cash-sum = Разом
cash-count = { $method }, пораховано
cash-expected = За квитанціями { $sum }.
cash-note = Примітка
cash-note-about = Наприклад, чому пораховане відрізняється від квитанцій.
cash-save = Підписати й закрити
cash-flaw-count = Порахуйте й напишіть суму, наприклад 12,50.
cash-flaw-long = Примітка має щонайбільше { $most } знаків.
cash-changed = Тим часом гроші надійшли або їх повернули: за квитанціями суми тепер інші. Перегляньте їх, порахуйте й закрийте ще раз.
cash-nothing = Закривати нічого
cash-nothing-about = Від останнього закриття тут не було жодної квитанції. Щойно буде виставлено рахунок за візит або прийнято гроші, вони з’являться тут за способом і особою.
cash-past = Попередні закриття
cash-number = Закриття
cash-expected-head = Очікувано
cash-counted = Пораховано
cash-difference = Різниця
cash-done = Касу закрито. Надрукуйте аркуш і підпишіть його.
cash-closing = Закриття каси { $number }
cash-closing-asked = Квитанцій: { $n }, від { $from } до { $to }.
cash-signature = Дата, підпис

## У журналі
deed-cash-close = закрив касу
audit-detail-closing = Закриття каси
