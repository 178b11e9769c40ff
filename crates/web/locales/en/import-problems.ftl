### What is wrong in a bundle, and how to mend it: import-wrong-NAME says what is wrong, import-mend-NAME what to do about it

## Dates ($a: what stands there, or how to write it)
import-wrong-no-date = { $a } is no day of the calendar
import-mend-no-date = Write it as { $b }
import-wrong-no-month = { $a } is no month of the calendar
import-mend-no-month = Write it as { $b }
import-wrong-no-time = { $a } is no day and time
import-mend-no-time = Write it as { $b }
import-wrong-not-a-date = Not a date
import-mend-not-a-date = Write it as { $a }
import-wrong-not-a-month = Not a month
import-mend-not-a-month = Write it as { $a }
import-wrong-not-a-time = Not a date with its time
import-mend-not-a-time = Write it as { $a }
import-wrong-year = A year beyond reason
import-mend-year = It must be from { $a } to { $b }

## Numbers
import-wrong-decimals-of-currency = More decimals than { $a } has
import-mend-decimals-of-currency = Write at most { $b }
import-wrong-decimals = More than six decimals
import-wrong-too-large = Too large
import-mend-too-large = At most { $a }
import-wrong-amount = Not an amount of money
import-mend-amount = Write it as { $a }, without thousands marks
import-wrong-number = Not a number
import-mend-number = Write it as { $a }, without thousands marks
import-wrong-whole-number = Not a whole number
import-mend-whole-number = Write one from { $a } to { $b }
import-wrong-score = Not a score
import-mend-score = Write a whole number from { $a } to { $b }

## Words and codes
import-wrong-flag = Neither true nor false
import-mend-flag = Write true or false
import-wrong-currency = No currency
import-mend-currency = Write its ISO 4217 code, such as { $a }
import-wrong-time-zone = No time zone
import-mend-time-zone = Write its IANA name, such as { $a }
import-wrong-country = No country
import-mend-country = Write its two-letter code in capitals, such as { $a }
import-wrong-word = Not a word of the list
import-mend-word = One of: { $a }
import-wrong-empty = Empty
import-mend-empty = Fill it in
import-wrong-two-recalls = recall_after_days is filled too
import-mend-two-recalls = Give one of the two

## The file as a whole
import-wrong-semicolons = Cells are separated by semicolons
import-mend-semicolons = Separate them by commas
import-wrong-tabs = Cells are separated by tabs
import-mend-tabs = Separate them by commas
import-wrong-column-twice = The column is there twice
import-mend-column-twice = Leave the right one
import-wrong-column-missing = The column is missing
import-mend-column-missing = Add it
import-wrong-no-head = The first line does not name the columns
import-mend-no-head = Put their names into the first line
import-wrong-other-file = These are the columns of { $a }
import-mend-other-file = Give each file its own name
import-wrong-empty-file = The file is empty
import-mend-empty-file = Put the names of the columns into its first line, or leave the file out
import-wrong-width = The row has { $a } cells, the first line names { $b } columns
import-mend-width = Put cells with commas into quotes
import-wrong-workbook = A spreadsheet or a zip, not CSV
import-mend-workbook = Save it as CSV in UTF-8
import-wrong-encoding = Not UTF-8, probably { $a }
import-mend-encoding = Save it as UTF-8, or convert it: { $b }
import-wrong-only-cr = Lines end with CR alone
import-mend-only-cr = Save it with LF or CRLF line ends
import-wrong-one-row = The clinic has one row, but here are { $a }
import-mend-one-row = Leave the right one

## How a row is written
import-wrong-open-quote = The quote opened on line { $a } is never closed
import-mend-open-quote = Close it where the cell ends
import-wrong-text-after-quote = The quote opened on line { $a } closes on line { $b } with text right after it
import-mend-text-after-quote = Close it where the cell ends, and double the quotes inside a quoted cell
import-wrong-quote-inside = A quote inside a cell that does not begin with one
import-mend-quote-inside = Put the whole cell in quotes and double those inside
import-wrong-lone-cr = A CR inside a cell without quotes
import-mend-lone-cr = Put the cell in quotes, or end lines with LF or CRLF
import-wrong-nul = A NUL byte: the file is damaged, or saved as UTF-16
import-mend-nul = Save it as UTF-8
import-wrong-long-cell = Cell { $a } is longer than { $b } bytes
import-wrong-long-row = The row is longer than { $a } bytes
import-wrong-many-cells = The row has more than { $a } cells

## What rows say of each other
import-wrong-used-with = There before in this file, with the same { $a }
import-mend-used-with = Leave one of them
import-wrong-used = There before in this file
import-mend-used = Give each row an id of its own
import-wrong-no-such-id = No row of { $a } has this id
import-mend-no-such-id = Add the row there, or mend the id
import-wrong-not-merged = There is a patient with this id: the card is not merged
import-wrong-currency-fixed = The currency cannot change: there is money in the books
import-mend-currency-fixed = Leave the currency as it is

## Taken as given, but somebody should look
import-wrong-ends-before = It ends before it begins
import-wrong-bonuses-differ = Patient { $a } paid another sum by bonus than was taken off their bonuses
import-wrong-unknown-file = Not a file of a bundle; it is ignored
import-wrong-unknown-column = Column { $a } is not known; it is ignored
import-wrong-misplaced-column = Column { $a } belongs to { $b }, not here; it is ignored

## Of a file that comes by itself
import-wrong-unknown-here = Column { $a } is not known
import-mend-unknown-here = Remove it, or name it as this list’s file does
import-wrong-misplaced-here = Column { $a } belongs to { $b }
import-mend-misplaced-here = Bring it back into that list
