### What the clinic is called and where it is

setup-question = What is your clinic, and where?
setup-clinic = The clinic
setup-name = Name
setup-country = Country
setup-currency = Currency
setup-currency-fixed = It cannot change any more: there is money in the books.
setup-time-zone = Time zone
setup-language = Language of the pages
setup-saved = Saved.
setup-starters = Starter directory
setup-starters-about = Departments, services and categories to begin with; all can be changed later.
setup-starter-dental = Dental clinic
setup-starter-dental-about = Therapy, prophylaxis, orthodontics, surgery
setup-starter-beauty = Beauty clinic
setup-starter-beauty-about = Cosmetology, laser, injections, massage
setup-starter-general = General practice
setup-starter-general-about = Consultation, diagnostics, laboratory, vaccination
setup-starter-none = Nothing
setup-starter-none-about = An import brings its own
setup-start = Begin with this

## The list that ticks itself
setup-checklist = First steps
setup-progress = { $done } of { $count }
setup-step-done = done
setup-step-open = still to do
setup-step-clinic = Say what the clinic is called
setup-step-clinic-about = The name stands above every page and on every print.
setup-step-directory = Enter departments and employees
setup-step-directory-about = From a starter directory, or with the import.
setup-step-import = Bring in your patients and visits
setup-step-import-about = Reports need at least a few months of them.
setup-step-colleagues = Invite a colleague
setup-step-colleagues-about = Each has their own account and sees what their role may see.
setup-step-second = Turn on the second factor
setup-step-second-about = You see everything, so your account is worth it.

## More about the clinic
setup-name-missing = Say what the clinic is called.
setup-name-long = Shorten it to 200 letters.
setup-country-missing = Choose a country.
setup-currency-missing = Choose a currency.
setup-currency-about = All amounts are in it. Once there is money in the books it stays.
setup-time-zone-missing = Choose a time zone.
setup-time-zone-about = It says which day is today. Visits keep the time that was entered.
setup-language-browser = as the browser asks
setup-language-about = Sign-in and invitations begin with it, as does whoever has chosen no other.
setup-language-unknown = Choose one of these languages.
setup-leave-demo = Your own clinic has its own books: stop this program, then start it without the demo with “revisit serve”. At its first start it prints a link that makes you the owner. Nothing of the demo goes along.
setup-starter-physiotherapy = Physiotherapy
setup-starter-physiotherapy-about = Physiotherapy, massage, rehabilitation
setup-starter-put = The directory is there. Services have no prices yet; an import may bring them.
setup-starter-there = There is a directory already; nothing was changed.
