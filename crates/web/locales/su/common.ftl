### Words that many pages use

common-save = Simpen
common-cancel = Bolay
common-apply = Terapkeun
common-print = Citak
common-export = Ékspor
common-copy = Salin
common-onward = Ti dieu

## Tables
common-columns = Kolom
common-pick = Pilihan
common-pick-all = Pilih kabéh
common-pages = Lambar
common-page-back = Lambar saméméhna
common-page-next = Lambar saterusna
common-page-of = { $first }–{ $last } ti { $all }
