### What is given away, and how bonuses come and go

report-discounts = Discounts
report-discounts-question = What do we give away, and why?
report-discounts-about = Discounts on the lines of the period’s receipts, by ground, or by whose lines they are. What a price list says is a price and no discount. A correction counts as mended, on the day of its receipt; goods taken back take their discount back on the day they come back.

column-ground-id = Ground ID
column-ground-id-meaning = The id of the discount’s ground in the books.
column-ground = Ground
column-ground-meaning = Why the discount was given. Discounts without a ground stand in a row of their own.
column-discounts-lines-meaning = Lines with a discount of which something stands after the receipt’s corrections.
column-discounts-patients-meaning = Different patients with such a line.
column-before = Before discounts
column-before-meaning = What all lines of the row would have come to without discounts.
column-given-away = Given away
column-given-away-meaning = The discounts of these lines, less what corrections and goods taken back took back.
column-discounts-share-percent-meaning = What was given away, of what would have been billed without discounts: by ground of all lines that are counted, otherwise of the row’s own lines.

column-bonuses-patients-meaning = Different patients with a movement of bonuses in the month.
column-bonuses-change-meaning = Accrued less used in the month.

key-ground = Ground
param-by-ground = Ground
param-by-patient = Patient

chart-discounts = What is given away
chart-bonuses-months = Bonuses accrued and used by month
