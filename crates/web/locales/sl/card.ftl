### Cards of the directory

card-facts = Kaj je znano
card-reports = Poročila
card-whole = Celo poročilo
card-asked = Zadnjih 12 mesecev: { $days }
card-years = Leto za letom
card-due = Na vrsti od danes naprej
card-empty = V zadnjih 12 mesecih ni ničesar
card-empty-about = Ko bodo obiski, bodo tu njihove številke.

## What is known
card-position = Delovno mesto
card-hired = Od
card-left = Odhod
card-has-left = ne dela več tu
card-sells = prodaja, pacientov ne sprejema
card-city = Mesto
card-country = Država
card-members = Aktivni pacienti
card-price-list = Cenik
card-prepayment = Plačuje vnaprej
card-attention-vip = VIP
card-attention-problem = Problem
card-attention-staff = Osebje
card-kind-service = Storitev
card-kind-goods = Izdelek
card-price = Cena
card-discount = Popust na glavni cenik
card-prices = Cene
card-main-price = Glavni cenik
card-own-price = lastna cena
card-nothing-sold = Ničesar še ni naprodaj
card-nothing-sold-about = Storitve in izdelki pridejo z uvozom; potem so njihove cene tukaj.
card-duration = Trajanje
card-minutes = { $n } min
card-recall = Spet na vrsti
card-recall-days =
    { $n ->
        [one] čez { $n } dan
        [two] čez { $n } dneva
        [few] čez { $n } dni
       *[other] čez { $n } dni
    }
card-recall-months =
    { $n ->
        [one] čez { $n } mesec
        [two] čez { $n } meseca
        [few] čez { $n } mesece
       *[other] čez { $n } mesecev
    }
card-retention-month = po mesecih: kdor je v kliniko prvič prišel sem in se vrnil h komurkoli
card-best = Najboljših { $n }
