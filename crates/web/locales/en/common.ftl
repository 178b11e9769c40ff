### Words that many pages use

common-save = Save
common-cancel = Cancel
common-apply = Apply
common-print = Print
common-export = Export
common-copy = Copy
common-again = Try again
common-onward = From here

## Tables
common-columns = Columns
common-pick = Selection
common-pick-all = Select all
common-pages = Pages
common-page-back = Previous page
common-page-next = Next page
common-rows-shown = { $from }–{ $to } of { $count }
common-unfold = Unfold
common-fold = Fold

## Signs beside a number
common-few = too few to tell (under { $least })
common-open = not over yet
common-best = better than the clinic’s average

## The card behind an “i”
common-what-is = What does “{ $title }” mean?
common-unit = Unit:
common-nothing-means = Empty means:
common-more-about = More about this
