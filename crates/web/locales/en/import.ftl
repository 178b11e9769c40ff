### Bringing data in

import-question = What is to come in?
import-choose = Choose a bundle or a spreadsheet
import-file = Bundle (.zip) or spreadsheet (.csv, .xlsx)
import-choose-file = Choose a file …
import-about = A bundle: a zip of CSV files, up to { $most }; or any spreadsheet of patients, visits or payments, whose columns you then tell apart. It is checked first; nothing is written before you agree.
import-what-is-a-bundle = What is a bundle?
import-check = Try without writing
import-too-large = This file is larger than { $most }.

## While it runs
import-checking = Checking the bundle
import-writing = Writing into the books
import-see = See how far it is
import-stop = Stop, write nothing
import-stopping = Stopping …
import-stopped = Stopped. Nothing was written.
import-others-wait = While it is written, nobody else can save; everybody can go on looking.
import-others-wait-check = While it is checked, nobody else can save or sign in; everybody who is in can go on looking.
import-rows = { $rows ->
        [one] One row
       *[other] { $rows } rows
    } · { $file }

## What the check found
import-checked = What the check found
import-clean = No errors. This is what would change.
import-errors = { $count ->
        [one] One error. Nothing was written; mend the file and check it again.
       *[other] { $count } errors. Nothing was written; mend the files and check them again.
    }
import-errors-title = Errors
import-errors-file = Errors as CSV
import-error-file = File
import-error-line = Line
import-error-column = Column
import-error-problem = What is wrong
import-counts-title = Rows by file
import-count-made = New
import-count-changed = Changed
import-count-same = As before
import-count-kept = Kept as edited
import-take = Import
import-drop = Leave it
import-again = Choose another bundle

## The certificate
import-taken = Import { $number } is in the books
import-taken-about = What the books added up to before and after.
import-before = Before
import-after = After
import-difference = Difference

## Taking back
import-undo = Take the last import back
import-undo-about = Import { $number } of { $at }.
import-undo-warning = What it made is removed and what it changed is as before. What a person entered since is kept.
import-undo-open = Take back …
import-undo-sure = Yes, take this import back
import-undo-go = Take back
import-undo-not-last = A newer import came in the meantime. Look again which one is the last.
import-undone = Import { $number } was taken back.
import-history = Imports until now
import-none = No import yet
import-undo-unsure = Say first that you are sure.
import-undo-found = What became of its rows
import-undoing = Taking the import back
import-undone-nothing = Import { $number } had changed nothing. Taking back once more takes back the import before it.
import-undone-none = Of import { $number } nothing is taken back: all that is left of it was used since.
import-removed = removed
import-restored = as before
import-kept-since = kept
import-kept-since-about = Rows that are kept were used after the import: somebody changed them, or something else needs them.
import-and-more = { $named } and { $more } more

## Imports until now
import-number = No.
import-at = When
import-state = State
import-is-kept = in the books
import-is-undone = taken back
import-count-taken = New or changed rows

## More about the upload
import-overwrite = The bundle has the last word
import-overwrite-about = Else fields that somebody edited here since the last import stay as they are.
import-nothing-chosen = Choose a file first.
import-cut-off = The file did not come whole. Send it once more.
import-disk-full = The disk of the server is full. Free some space there, then try again.
import-disk = The server cannot keep the file. Its log says why.
import-busy = Another import is under way. Wait until it is done.
import-demo = This is the demo clinic. Bring no real patients into it: their place is in your own books.
import-waiting = A bundle was checked and is not in the books yet.
import-look = See what was found
import-forgotten = This bundle is no longer here: it is in the books already, or an hour has passed, or the program was started anew. Send it once more if need be.
import-begins = One moment …

## More about what was found
import-nothing-new = No errors, and nothing new: everything in it is in the books already.
import-warnings-title = Worth a look
import-warnings-file = The list as CSV
import-first-of = { $title }: the first { $most } of { $count }
import-error-remedy = How to mend it
import-count-rows = Rows
import-count-moved = Given to the merged card
import-count-erased = Identity erased
import-would-be = The certificate
import-would-be-about = So the books would add up after this import.
import-sum = What is added up
import-sum-patients = Patients
import-sum-completed = Visits and sales
import-sum-booked = Booked
import-sum-cancelled = Cancelled
import-sum-missed = Missed
import-sum-billed = Billed
import-sum-paid = Paid
import-sum-bonus-paid = Paid by bonus
import-sum-debts = Debts

## When it cannot be read or written at all
import-broken = The import broke off by a fault of the program. Nothing was written; the log says more.
import-books-busy = Another program is writing to the books. Wait until it is done, then try again.
import-books-read-only = The books may not be written to here.
import-bundle-cut-off = This zip was cut off or is damaged. Copy it once more.
import-bundle-damaged = { $file } is damaged within the zip. Copy the zip once more.
import-bundle-locked = { $file } is locked with a password. Make a zip without one.
import-bundle-packing = { $file } is packed in an unusual way. Make the zip with the usual one, deflate.
import-bundle-not-a-file = { $file } is a folder or a link in the zip. Put the file itself there.
import-bundle-twice = Two files of the zip have the same name. Leave the right one.
import-bundle-two = The zip holds bundles in two folders. Leave one.
import-bundle-missing = This is no bundle: { $files } missing.
import-bundle-files = The zip holds more than { $limit } files. This is no bundle.
import-bundle-bytes = The files together are larger than { $limit } bytes unpacked.
import-bundle-file-bytes = { $file } is larger than { $limit } bytes unpacked.
import-bundle-rows = { $file } has more than { $limit } rows.
import-bundle-bomb = { $file } unpacks to more than { $limit } times its size. This looks like an attack.
