### The directory: the lists that the clinic is described by

frame-directory = Directory
directory-about = The lists that the clinic is described by. What was used is archived, not deleted: it stays in the figures and is not offered any more.
directory-lists = All lists
directory-list = List
directory-in-use = In use
directory-branches = Branches
directory-branches-about = Where the clinic is: each place with its city and country.
directory-branches-new = New branch
directory-departments = Departments
directory-departments-about = What the clinic is divided into; employees and their figures belong to one.
directory-departments-new = New department
directory-employees = Employees
directory-employees-about = Who sees patients or sells. Leavers stay in history with the day they left.
directory-employees-new = New employee
directory-categories = Categories
directory-categories-about = Groups of patients with the attention they need: colour, price list, prepayment.
directory-categories-new = New category
directory-price-lists = Price lists
directory-price-lists-about = What services and goods cost, and for whom. What a list lacks is taken from the main one.
directory-price-lists-new = New price list
directory-sources = Sources
directory-sources-about = How patients come to know of the clinic.
directory-sources-new = New source
directory-items = Services and goods
directory-items-about = What is done and sold: price, duration, and after what time it is due again.
directory-items-new = New service or goods
directory-rooms = Rooms
directory-rooms-about = Where patients are seen, so that no room is booked twice.
directory-rooms-new = New room
directory-bonus-kinds = Bonus kinds
directory-bonus-kinds-about = What share of a payment in real money comes back as bonuses, and for how long it is good.
directory-bonus-kinds-new = New bonus kind
directory-discount-grounds = Discount grounds
directory-discount-grounds-about = Why a discount is given, to be chosen where one is.
directory-discount-grounds-new = New discount ground
directory-reasons = Reasons of departures
directory-reasons-about = Why patients leave, to be chosen when one does.
directory-reasons-new = New reason

## What is asked of a record
directory-field-name = Name
directory-field-city = City
directory-field-country = Country
directory-field-branch-id = Branch
directory-field-branch-id-about = Of a department: when its branch changes, all reports are made anew, which takes a while.
directory-field-position = Position
directory-field-department-id = Department
directory-field-hired-on = Hired on
directory-field-left-on = Left on
directory-field-left-on-about = From this day on not offered any more.
directory-field-sees-patients = Sees patients (who does not, sells; a change makes all reports anew)
directory-field-attention = Attention
directory-field-price-list-id = Price list
directory-field-colour = Colour
directory-field-prepayment = Prepayment: bookings wait until they are paid
directory-field-preset = Preset of newcomers
directory-field-discount-percent = Discount %
directory-field-discount-percent-about = From the prices of the main list, where this list has no price of its own.
directory-field-main = The main list
directory-field-group = Group
directory-field-kind = Kind
directory-field-price = Price
directory-field-price-about = On the main price list.
directory-field-duration-minutes = Minutes
directory-field-recall-after-days = Due again after days
directory-field-recall-after-months = Due again after months
directory-field-vat-percent = VAT %
directory-field-vat-percent-about = Contained in the price.
directory-field-percent = Percent of a payment
directory-field-percent-about = 0: no bonuses.
directory-field-expires-after-days = Good for days
directory-field-expires-after-days-about = Empty: for ever.
directory-field-archived = Archived
directory-percent = { $percent }%

## The attention that a category needs
directory-attention-normal = Regular
directory-attention-vip = VIP
directory-attention-problem = Problem
directory-attention-staff = Staff

## Colours
directory-colour-red = Red
directory-colour-orange = Orange
directory-colour-amber = Amber
directory-colour-yellow = Yellow
directory-colour-lime = Lime
directory-colour-green = Green
directory-colour-teal = Teal
directory-colour-blue = Blue
directory-colour-indigo = Indigo
directory-colour-purple = Purple
directory-colour-pink = Pink
directory-colour-grey = Grey

## What can be done
directory-actions = What to do with those selected
directory-pick = Select records to change or archive them
directory-together = Change together
directory-together-title = Change { $count ->
        [one] one record
       *[other] { $count } records
    }
directory-together-about = What stays as it is below is not touched: { $names }
directory-together-as-is = as it is
directory-together-empty = nothing
directory-together-make-empty = Nothing is to stand in
directory-together-both = This is both filled and to be empty. Choose one.
directory-together-nothing = Nothing is to be changed yet: fill or choose at least one.
directory-together-not = Nothing was changed: for “{ $name }” it cannot be so.
directory-together-clash = Somebody changed some of them meanwhile. Nothing is lost; stored by now: { $list }. Save again to set yours for all.
directory-together-theirs = { $name }: { $field } { $theirs }
directory-archive = Archive
directory-restore = Bring back
directory-leave = Left today
directory-rejoin = Works here again
directory-is-archived = archived
directory-show-archived = Show archived ({ $count })
directory-hide-archived = Hide archived
directory-file = File (CSV)
directory-seek = Search in this list
directory-none = Nothing here yet
directory-none-new = Enter the first one by hand,
directory-none-import = or take them all over in an import.
directory-not-found = Nothing found
directory-not-found-about = Nothing in use has these words. It may be archived.
directory-whole-list = The whole list

## What was done
directory-made = Entered.
directory-changed = Changed.
directory-unchanged = It was like this already.
directory-put-aside = Out of use: kept in history, not offered any more.
directory-brought-back = In use again.
directory-nothing-picked = Nothing was selected.
deed-directory-change = changed the directory
audit-detail-list = List

## What is wrong
directory-flawed = It is not saved yet: see what is said below.
directory-clash = Somebody changed this meanwhile. Nothing is lost: below stands what you typed, and under it what is stored. Save again to keep yours.
directory-theirs = Stored by now: { $theirs }
directory-theirs-empty = Stored by now: nothing
directory-flaw-missing = This must be filled.
directory-flaw-long = At most { $most } letters.
directory-flaw-amount = Write an amount such as 12.50.
directory-flaw-decimals = The currency has fewer decimals.
directory-flaw-large = This is too large.
directory-flaw-percent = Write a percent from 0 to 100.
directory-flaw-whole = Write a whole number from 1 to a million.
directory-flaw-day = This is no date.
directory-flaw-gone = This cannot be chosen any more.
directory-flaw-recall = Give days or months, not both.
directory-flaw-left = This is before the day of hiring.

## How many
directory-count = { $count ->
        [one] One record
       *[other] { $count } records
    }

## Prices of a list
directory-prices = Prices
directory-prices-change = Change prices
directory-prices-about = What everything costs on this list. A price that is left empty is taken from the main list, less the list’s discount.
directory-prices-main = What everything costs. Other lists take from here what they lack.
directory-item = Service or goods
directory-price-main = Main list
directory-price-own = Price on this list
directory-price-counts = What counts
directory-price-from-main = from the main list
directory-prices-none = Nothing is sold yet. Enter services and goods first; then they stand here with their prices.
directory-price-of = { $item }: price on this list
directory-prices-saved = Saved: the new prices count for what is done from now on.
directory-prices-copied = Copied: a new list with its own prices.
directory-copy = Copy this list
directory-copy-about = A new list with a price of its own for everything that has one here, changed and rounded.
directory-copy-name = Name of the new list
directory-copy-percent = Change in percent
directory-copy-percent-about = More; with a minus less. Empty: the same.
directory-copy-step = Round to
directory-copy-step-about = Such as 0.50 or 5. Empty: to the smallest coin.
directory-copy-rounding = Rounding
directory-copy-rounding-nearest = to the nearest
directory-copy-rounding-up = up
directory-copy-rounding-down = down
directory-flaw-change = Write a percent from −100 to 1000.
directory-flaw-step = Write an amount above 0.
directory-field-merged-into = Merged into
directory-field-merged-into-about = Departures with this reason are told as the other one, in every report and on every card.
directory-flaw-circle = It would be merged into itself: choose another one.
directory-learnt = The reasons are in the list now.
directory-learn = { $count ->
        [one] Take in 1 reason that departures give
       *[other] Take in { $count } reasons that departures give
    }
