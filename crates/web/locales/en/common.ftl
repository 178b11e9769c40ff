### Words that many pages use

common-save = Save
common-cancel = Cancel
common-apply = Apply
common-print = Print
common-export = Export
common-copy = Copy
common-onward = From here

## Tables
common-columns = Columns
common-pick = Selection
common-pick-all = Select all
common-pages = Pages
common-page-back = Previous page
common-page-next = Next page
common-page-of = { $first }–{ $last } of { $all }
