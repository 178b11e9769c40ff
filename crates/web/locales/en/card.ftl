### Cards of the directory

card-facts = What is known
card-reports = Reports
card-whole = Whole report
card-asked = The last 12 months: { $days }
card-years = Year by year
card-due = Due from today on
card-empty = Nothing in the last 12 months
card-empty-about = As soon as there are visits, their figures stand here.

## What is known
card-position = Position
card-hired = Since
card-left = Left on
card-has-left = has left
card-sells = sells, sees no patients
card-city = City
card-country = Country
card-members = Active patients
card-price-list = Price list
card-prepayment = Pays in advance
card-attention-vip = VIP
card-attention-problem = Problem
card-attention-staff = Staff
card-kind-service = Service
card-kind-goods = Goods
card-price = Price
card-discount = Discount off the main list
card-prices = Prices
card-main-price = Main list
card-own-price = of its own
card-nothing-sold = Nothing is sold yet
card-nothing-sold-about = Services and goods come with an import; then their prices stand here.
card-duration = Duration
card-minutes = { $n } min
card-recall = Due again
card-recall-days = { $n ->
        [one] after one day
       *[other] after { $n } days
    }
card-recall-months = { $n ->
        [one] after one month
       *[other] after { $n } months
    }
card-retention-month = by month: those who came to the clinic here first, and came again to anybody
card-best = The best { $n }
