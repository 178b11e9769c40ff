### Words that many pages use

common-save = Shrani
common-cancel = Prekliči
common-apply = Uporabi
common-print = Natisni
common-export = Izvoz
common-copy = Kopiraj
common-onward = Od tod naprej

## Tables
common-columns = Stolpci
common-pick = Izbor
common-pick-all = Izberi vse
common-pages = Strani
common-page-back = Prejšnja stran
common-page-next = Naslednja stran
common-page-of = { $first }–{ $last } od { $all }
