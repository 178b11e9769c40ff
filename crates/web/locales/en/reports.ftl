### What the reports, their columns and their parameters are called, and what they mean

## Reports, in the order of the menu

report-growth = Growth
report-growth-question = Is our client base growing?
report-growth-about = New patients by month, by registration or by the first visit ever, against the same month a year earlier; a month that is not over is compared with the same days. Staff as patients are left out unless you include them.

report-movement = Movement
report-movement-question = How many came, came back and went, and does it balance?
report-movement-about = A patient stays active for so many days after each visit. Every step starts with those active the day before, gains the new and those who came back, loses the lost, and ends with those active on its last day.

report-sources = Sources
report-sources-question = Where do new patients come from, and does it pay?
report-sources-about = Patients registered in the period by the source on their card, with what was billed or paid and what the source cost in the months touched. Costs belong to nobody, so a filter of patients leaves them empty.

report-activity = Activity
report-activity-question = How many different people come?
report-activity-about = Different patients and visits, step by step, compared with the stretch before or a year before. The total counts each person once over the whole period.

report-peaks = Peaks
report-peaks-question = When does the load come?
report-peaks-about = Visits of the period (or bookings of every status) by weekday and by the local hour in which they start. The average divides by how often that weekday occurs in the period.

report-missed = Missed
report-missed-question = Who does not turn up, and when?
report-missed-about = Bookings of the period that were completed, missed or cancelled, by employee, department, weekday, hour or the patient’s source. Statuses are those of now.

report-average-check = Average check
report-average-check-question = What are people ready to pay?
report-average-check-about = A check is all that one patient was billed on one date, if it is more than nothing. Steps without checks have no row.

report-rating = Client rating
report-rating-question = Who are our best clients, and what do they spend on?
report-rating-about = What each patient was billed or paid in the period, by department, the largest first, with the share of all and the share of the best so many together. Money tied to no receipt belongs to no department.

report-categories = Categories
report-categories-question = Which group of people is the most profitable?
report-categories-about = Receipts of the period by the category that stands on the patient’s card now.

report-places = Places
report-places-question = Which city, branch or department earns?
report-places-about = Receipts of the period by place, against the same days a year before; branches and their cities also show their costs and what is left. A patient’s city and country are where the patient lives.

report-items = Items
report-items-question = What sells?
report-items-about = Lines of the period’s receipts by service or goods, by group, or by kind.

report-disappeared = Disappeared
report-disappeared-question = Who came for long and then stopped, without a word?
report-disappeared-about = Patients with enough visits whose last one lies long enough back. Left out are those who said goodbye, have a booking, are away or said they will come, as well as staff and archived, deceased and erased patients.

report-left = Left
report-left-question = Why did patients leave, and when?
report-left-about = Departures of the period by reason, by month, or both; a patient who left twice is two departures. Reasons that differ only in case and spaces are one, in the spelling entered first.

report-debtors = Debtors
report-debtors-question = Who owes us, how much, and for how long?
report-debtors-about = Everybody whose receipts exceed what they paid, with the debt by the age of the receipts. Money for a certain receipt pays that one; all other money pays the oldest first, and prepayments are left out.

report-recalls = Recalls
report-recalls-question = Who is due again, and for what?
report-recalls-about = A service with a recall interval is due again so long after the patient last had it. Left out are those who left since, have a booking, or are archived, deceased or erased.

report-reminders = Reminder results
report-reminders-question = Does it pay to remind patients?
report-reminders-about = Reminders of the period by month. A reminder is a patient and a day on which somebody spoke with them of what is due again. To it belong the bookings made within 30 days and before the next reminder, and what those visits were billed.

report-bonuses = Bonuses
report-bonuses-question = Who has which bonus?
report-bonuses-about = What each patient accrued and used up to the as-of day, from the bonus movements alone. Payments by bonus are not asked.

report-retention = Retention
report-retention-question = Who comes back to whom, and whom do we lose?
report-retention-about = Of the patients whose first visit with an employee lies in the period: how many came again on a later date, to the same employee or only to others, and how many were lost. With a limit of days only a return within it counts, and younger first visits are still open.

report-earnings = Earnings
report-earnings-question = What does each employee earn for the organisation?
report-earnings-about = Receipts of the period by employee, and the real money paid in the period for the employee’s receipts.

report-quality = Quality
report-quality-question = What do patients say of whose work?
report-quality-about = Ratings that patients gave receipts, dated by the day they were given, by the employee of the receipt.

cross-report = Cross report

## Columns that name a row. column-NAME heads the column, column-NAME-meaning defines it; where a report differs, column-REPORT-NAME and column-REPORT-NAME-meaning come first.

column-patient-id = Patient ID
column-patient-id-meaning = The patient’s id in the books.

column-patient = Patient
column-patient-meaning = The patient’s name as on the card.

column-employee-id = Employee ID
column-employee-id-meaning = The employee’s id in the books.

column-employee = Employee
column-employee-meaning = Who was answerable for the visit, sale or booking.

column-department-id = Department ID
column-department-id-meaning = The department’s id in the books.

column-department = Department
column-department-meaning = The department that the visit, sale or booking is counted for.

column-branch-id = Branch ID
column-branch-id-meaning = The branch’s id in the books.

column-branch = Branch
column-branch-meaning = The place of the clinic where the visit was.

column-category-id = Category ID
column-category-id-meaning = The category’s id in the books.

column-category = Category
column-category-meaning = The group that the patient’s card stands in now.

column-source-id = Source ID
column-source-id-meaning = The source’s id in the books.

column-source = Source
column-source-meaning = Where the patient has heard of the clinic, as on the card now.

column-item-id = Item ID
column-item-id-meaning = The id of the service or goods in the books.

column-item = Item
column-item-meaning = The service or goods that the line is for.

column-group = Group
column-group-meaning = The group of services or goods.

column-kind = Kind
column-kind-meaning = The kind of services or goods.

column-reason = Reason
column-reason-meaning = Why the patients left; spellings that differ only in case and spaces are one.

column-place-id = Place ID
column-place-id-meaning = The id of the branch or department, else the place’s name; empty where unknown.

column-place = Place
column-place-meaning = The city, country, branch or department, as chosen.

column-step = Step
column-step-meaning = First day of the step, also where it lies before the period.

column-month = Month
column-month-meaning = The calendar month.

column-retention-month-meaning = The month of the first visit.

column-left-month-meaning = The month of the departures.

column-weekday = Weekday
column-weekday-meaning = The weekday by the clinic’s local time.

column-hour = Hour
column-hour-meaning = The hour in which it starts, by the clinic’s local time.

## Columns of figures, in the order in which the reports have them

column-new-patients = New patients
column-new-patients-meaning = Patients who are new in the month: by registration, or by the first visit ever.

column-sources-new-patients-meaning = Patients registered in the period.

column-places-new-patients-meaning = Those whose first visit ever lies in the period.

column-year-before = Year before
column-year-before-meaning = Patients who were new in the same month a year earlier.

column-change = Change
column-change-meaning = New patients less those of the year before.

column-left-change-meaning = Departures less those of the month before; the first row against the whole month before it.

column-change-percent = Change %
column-change-percent-meaning = The change, of the year before; empty when there was nobody.

column-activity-change-percent-meaning = Patients against those compared with; empty when there was nobody.

column-places-change-percent-meaning = What was billed against the year before; empty when nothing was billed then.

column-left = Left
column-left-meaning = Departures in the whole month. Staff as patients are left out unless you include them; the report of reasons counts them, and only the days of the period.

column-base-at-end = Base at end
column-base-at-end-meaning = Everybody who was ever new up to the end of the month.

column-start = Start
column-start-meaning = Patients active at the end of the day before the step.

column-new = New
column-new-meaning = Not active at the start, active at the end, with the first visit ever in the step.

column-activity-new-meaning = Those whose first visit ever lies in the step and in the period.

column-came-back = Came back
column-came-back-meaning = Not active at the start, active at the end, with an earlier first visit.

column-left-came-back-meaning = Departures with a visit of the patient after the day of leaving.

column-lost = Lost
column-lost-meaning = Patients with a first visit who are neither returned, nor returned elsewhere, nor still open.

column-movement-lost-meaning = Active at the start, not active at the end.

column-end = End
column-end-meaning = Patients active at the end of the step’s last day: start + new + came back − lost.

column-share-percent = Share %
column-share-percent-meaning = What was billed, of all that is billed in this table.

column-sources-share-percent-meaning = New patients, of all new patients.

column-rating-share-percent-meaning = The patient’s total, of the totals of all listed patients.

column-left-share-percent-meaning = Departures, of all departures in the period.

column-came = Came
column-came-meaning = New patients with a visit up to the as-of day.

column-billed-new = Billed, new
column-billed-new-meaning = Billed (or paid) in the period, new patients only.

column-billed-all = Billed, all
column-billed-all-meaning = Billed (or paid) in the period, all patients of the source.

column-cost = Cost
column-cost-meaning = The cost of the months that the period touches.

column-cost-per-new = Cost per new
column-cost-per-new-meaning = The cost per new patient; empty when there is none.

column-payback-percent = Payback %
column-payback-percent-meaning = What new patients were billed (or paid) less the cost, of the cost; empty without a cost.

column-patients = Patients
column-patients-meaning = Different patients with a receipt: a visit or a sale.

column-activity-patients-meaning = Different patients with a visit.

column-items-patients-meaning = Different patients who got it.

column-visits = Visits
column-visits-meaning = Completed bookings with an employee who sees patients.

column-peaks-visits-meaning = Visits (or bookings of every status) that start in the hour.

column-categories-visits = Receipts
column-categories-visits-meaning = Receipts: visits and sales.

column-places-visits = Receipts
column-places-visits-meaning = Receipts: visits and sales.

column-earnings-visits = Receipts
column-earnings-visits-meaning = Receipts: visits and sales.

column-disappeared-visits = Visit days
column-disappeared-visits-meaning = Different dates with a visit.

column-visits-per-patient = Visits per patient
column-visits-per-patient-meaning = Visits divided by patients.

column-new-in-period = New in the period
column-new-in-period-meaning = Those whose first visit ever lies in the period.

column-returning = Returning
column-returning-meaning = Patients who had been here before.

column-compared-patients = Compared with
column-compared-patients-meaning = Different patients in the stretch compared with; empty without a comparison.

column-average = Average
column-average-meaning = Visits divided by how often the weekday occurs in the period; in the total, by its days.

column-bookings = Bookings
column-bookings-meaning = Bookings that were completed, missed or cancelled.

column-completed = Completed
column-completed-meaning = Bookings that were completed.

column-missed = Missed
column-missed-meaning = Bookings to which the patient did not turn up and which were not cancelled.

column-cancelled = Cancelled
column-cancelled-meaning = Bookings that were cancelled.

column-due = Expected
column-due-meaning = Bookings completed or missed.

column-missed-percent = Missed %
column-missed-percent-meaning = Missed, of completed and missed.

column-cancelled-percent = Cancelled %
column-cancelled-percent-meaning = Cancelled, of all these bookings.

column-reminders-patients-meaning = Different patients who were reminded.

column-reminders = Reminders
column-reminders-meaning = Patients and days on which somebody spoke with them of what is due.

column-booked = Booked
column-booked-meaning = Reminders with a booking made within 30 days, up to the as-of day.

column-booked-percent = Booked %
column-booked-percent-meaning = Booked, of the reminders.

column-reminders-open = Still open
column-reminders-open-meaning = Reminders without a booking whose 30 days are not over yet.

column-reminders-came = Came
column-reminders-came-meaning = Reminders that brought a visit up to the as-of day.

column-reminders-billed-meaning = What the visits that reminders brought were billed up to the as-of day.

column-checks = Checks
column-checks-meaning = Patients on dates with something billed: one patient on one date is one check.

column-billed = Billed
column-billed-meaning = What was billed in the period: the lines of its receipts after discounts.

column-average-check-billed-meaning = What was billed by these checks.

column-items-billed-meaning = The amounts of these lines.

column-disappeared-billed-meaning = All that was ever billed to the patient, visits and sales.

column-debtors-billed-meaning = All that was ever billed to the patient up to the as-of day.

column-checked = Billed by checks
column-checked-meaning = What was billed by these checks.

column-average-check = Average check
column-average-check-meaning = What was billed per check: one patient on one date with something billed. Several receipts of a day are one check: in a row those of the row, in the total all of them.

column-earnings-average-check-meaning = What was billed per check: one patient on one date with something billed by the employee. In the total a patient is one check a day, whoever billed. Receipts with nothing billed, and further ones of the day, are no checks of their own.
column-categories-average-check-meaning = What was billed per check: one patient on one date with something billed. Receipts with nothing billed, and further ones of the day, are no checks of their own, so there are fewer checks than receipts.

column-all-checks = All checks
column-all-checks-meaning = The checks of all employees together.

column-all-checked = Billed by all
column-all-checked-meaning = What was billed by the checks of all employees together.

column-price-list = Price list
column-price-list-meaning = The price list on the card, else the category’s; empty for none.

column-total = Total
column-total-meaning = Billed to (or paid by) the patient in the period.

column-left-total-meaning = Departures in the period.

column-categories-total-meaning = Billed to patients of the category in the period.

column-cumulative-percent = Cumulative %
column-cumulative-percent-meaning = This patient and all above, of the totals of all listed patients.

column-average-per-patient = Per patient
column-average-per-patient-meaning = What was billed, per patient.

column-year-before-billed = Billed year before
column-year-before-billed-meaning = What was billed in the same days a year before.

column-profit = Profit
column-profit-meaning = What was billed less the cost.

column-lines = Lines
column-lines-meaning = Lines of receipts.

column-phone = Phone
column-phone-meaning = As on the card; empty for none.

column-email = E-mail
column-email-meaning = As on the card; empty for none.

column-first-visit-on = First visit
column-first-visit-on-meaning = Date of the first visit ever.

column-last-visit-on = Last visit
column-last-visit-on-meaning = Date of the last visit up to the as-of day.

column-days-absent = Days absent
column-days-absent-meaning = Days from the last visit to the as-of day.

column-usual-gap-days = Usual gap, days
column-usual-gap-days-meaning = Median of the days between visit dates; empty for a single date.

column-debt = Debt
column-debt-meaning = Billed less paid less paid by bonus.

column-disappeared-debt-meaning = What the patient owes as of the day, as in the debtors; 0 for none or a credit.

column-last-employee = Last employee
column-last-employee-meaning = The employee of the last visit.

column-last-department = Last department
column-last-department-meaning = The department of the last visit; empty for none.

column-departures = Departures
column-departures-meaning = Departures in the period: a patient who left twice counts twice.

column-month-before = Month before
column-month-before-meaning = Departures in the month before.

column-billed-before = Billed before
column-billed-before-meaning = What was billed to these patients up to the day of leaving.

column-paid = Paid
column-paid-meaning = Paid in real money less refunds, without prepayments.

column-earnings-paid-meaning = Real money for the employee’s receipts, paid in the period.

column-bonus-paid = Paid by bonus
column-bonus-paid-meaning = What was paid by bonuses.

column-oldest-unpaid-on = Oldest unpaid
column-oldest-unpaid-on-meaning = Date of the oldest receipt that is not paid in full; empty without receipts.

column-days = Days
column-days-meaning = Days from the oldest unpaid receipt to the as-of day.

column-d0-30 = 0–30 days
column-d0-30-meaning = Debt of receipts up to 30 days old.

column-d31-60 = 31–60 days
column-d31-60-meaning = Debt of receipts 31 to 60 days old.

column-d61-90 = 61–90 days
column-d61-90-meaning = Debt of receipts 61 to 90 days old.

column-d90-plus = Over 90 days
column-d90-plus-meaning = Debt of receipts more than 90 days old.

column-unpaid-visits = Unpaid receipts
column-unpaid-visits-meaning = Receipts not paid in full.

column-last-done-on = Last done
column-last-done-on-meaning = Date of the latest receipt with the service or goods.

column-due-on = Due on
column-due-on-meaning = When it is due again.

column-days-overdue = Days overdue
column-days-overdue-meaning = Days from the due date to the as-of day; negative when it is not yet due.

column-card-number = Card number
column-card-number-meaning = As on the card; empty for none.

column-accrued = Accrued
column-accrued-meaning = Sum of the bonuses accrued.

column-used = Used
column-used-meaning = Sum of the bonuses used or expired, as a positive number.

column-balance = Balance
column-balance-meaning = Accrued less used.

column-primary = Primary
column-primary-meaning = Patients whose first visit lies in the period: the first with the row’s employee, department or branch, or the first in the whole clinic, as chosen.

column-returned = Returned
column-returned-meaning = Those of them with a visit to the same on a later date.

column-retention-percent = Retention
column-retention-percent-meaning = Returned, of the first visits that are not still open.

column-low-percent = Lower bound
column-low-percent-meaning = Lower end of the 95% interval (Wilson); empty for nobody.

column-quality-low-percent = Low %
column-quality-low-percent-meaning = Low scores, of all ratings.

column-high-percent = Upper bound
column-high-percent-meaning = Upper end of the 95% interval (Wilson); empty for nobody.

column-returned-elsewhere = Returned elsewhere
column-returned-elsewhere-meaning = Not returned, but with a visit to somebody else on a later date: kept by the clinic, lost by the doctor.

column-still-open = Still open
column-still-open-meaning = With a limit of days: those whose first visit is too recent to tell, whether they came back or not.

column-settled = Settled
column-settled-meaning = First visits without those still open.

column-lost-billed = Billed to the lost
column-lost-billed-meaning = All that was ever billed to the lost.

column-old = Old
column-old-meaning = Patients with a visit in the period whose first visit lies before it.

column-ratings = Ratings
column-ratings-meaning = Ratings given in the period.

column-score-1 = Score 1
column-score-1-meaning = Ratings with a score of 1.

column-score-2 = Score 2
column-score-2-meaning = Ratings with a score of 2.

column-score-3 = Score 3
column-score-3-meaning = Ratings with a score of 3.

column-score-4 = Score 4
column-score-4-meaning = Ratings with a score of 4.

column-score-5 = Score 5
column-score-5-meaning = Ratings with a score of 5.

column-score = Sum of scores
column-score-meaning = Sum of the scores.

column-average-score = Average score
column-average-score-meaning = Mean score, from 1 to 5; 5 is best.

column-low = Low scores
column-low-meaning = Scores of 1 or 2.

column-with-comment = With comment
column-with-comment-meaning = Ratings with words.

## What tells rows apart

key-patient = Patient
key-employee = Employee
key-department = Department
key-branch = Branch
key-category = Category
key-city = City
key-source = Source
key-item = Item
key-price-list = Price list
key-group = Group
key-kind = Kind
key-reason = Reason
key-place = Place
key-step = Step
key-month = Month
key-weekday = Weekday
key-hour = Hour

## Where there is nothing, and the last row

none-none = (none)
none-unknown = (unknown)
none-total = Total
none-per-day = a day

## Parameters, their words, and what they do

param-period = Period
param-period-about = The days that are counted, the first and the last included.

param-from = From

param-to = To

param-as-of = As of
param-as-of-about = Nothing dated later counts; statuses and cards are those of today.

param-totals = Totals
param-totals-about = Add a last row with the totals.

param-by = Rows
param-by-about = What a row stands for.
param-by-employee = Employee
param-by-department = Department
param-by-branch = Branch
param-by-month = Month
param-by-weekday = Weekday
param-by-hour = Hour
param-by-source = Source
param-by-reason = Reason
param-by-reason-month = Reason and month
param-by-category = Category
param-by-category-month = Category and month
param-by-employee-score = Employee and score
param-by-item = Item
param-by-group = Group
param-by-kind = Kind
param-by-branch-city = City of the branch
param-by-patient-city = City of the patient
param-by-country = Country

param-step = Step
param-step-about = How long a row’s stretch of the period is; weeks start on Monday.
param-step-month = Month
param-step-day = Day
param-step-week = Week
param-step-quarter = Quarter
param-step-year = Year

param-compare = Comparison
param-compare-about = What a step is compared with.
param-compare-previous = Period before
param-compare-year-before = Year before
param-compare-none = None

param-basis = Money
param-basis-about = Billed, dated by the receipt, or real money paid, dated by the payment.
param-basis-billed = Billed
param-basis-paid = Paid

param-include-staff = Include staff
param-include-staff-about = Count employees who are patients too.

param-count = New patients
param-count-about = What makes a patient new.
param-count-registered = By registration
param-count-first-visit = By first visit

param-active-days = Active for, days
param-active-days-about = How many days a visit keeps a patient active.

param-status = Count
param-status-about = Visits only, or bookings of every status.
param-status-completed = Visits
param-status-all = All bookings

param-limit = First rows
param-limit-about = List only the first so many; shares and totals stay those of all.

param-absent-days = Absent, days from
param-absent-days-about = At least so many days since the last visit.

param-max-absent-days = Absent, days up to
param-max-absent-days-about = At most so many days since the last visit.

param-min-visits = Visit days from
param-min-visits-about = At least so many different dates with a visit.
param-min-tenure-days = Came for, days from
param-min-tenure-days-about = At least so many days from the first to the last visit.
param-min-gaps = Absent, usual gaps from
param-min-gaps-about = At least so many times their own usual time between visits; whoever came on a single date has none.
param-min-debt = Debt from
param-min-debt-about = List debts of at least this amount.

param-days-ahead = Days ahead
param-days-ahead-about = List what is due up to so many days after the as-of day.

param-card = Card number
param-card-about = Only the patient with this card number.

param-first = First visit
param-first-about = The first with the row’s employee, department or branch, or the first in the whole clinic.
param-first-employee = By row
param-first-clinic = In the whole clinic

param-within = Return within, days
param-within-about = Days within which a return counts; younger first visits are still open.

param-category = Category
param-category-about = Only patients of these categories.

param-city = City
param-city-about = Only patients who live in these cities.

param-branch = Branch
param-branch-about = Only receipts and bookings of these branches.

param-department = Department
param-department-about = Only receipts and bookings of these departments.

param-employee = Employee
param-employee-about = Only receipts and bookings of these employees.

## Periods by name

period-this-month = This month
period-last-month = Last month
period-this-quarter = This quarter
period-last-quarter = Last quarter
period-this-year = This year
period-last-year = Last year
period-last-12-months = Last 12 months
period-all = All time
