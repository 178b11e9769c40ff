### Bringing data in

import-question = What is to come in?
import-choose = Choose a bundle
import-file = Bundle (.zip)
import-about = A zip of CSV or Parquet files, up to { $most }. It is checked first; nothing is written before you agree.
import-what-is-a-bundle = What is a bundle?
import-check = Check it
import-too-large = This file is larger than { $most }.
import-not-a-zip = This is not a zip file.

## While it runs
import-checking = Checking the bundle
import-writing = Writing into the books
import-see = See how far it is
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
import-take = Take it into the books
import-drop = Drop it

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
import-undo-sure = Yes, take this import back
import-undo-go = Take back
import-undo-not-last = A newer import came in the meantime. Look again which one is the last.
import-undone = Import { $number } was taken back.
import-history = Imports until now
import-none = No import yet
