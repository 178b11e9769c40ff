### A list of the directory that comes back as a file

take-title = { $list }: take in a file
take-bring = Bring back a file
take-about = Take the list along as a file, change it in a spreadsheet, and bring it back here. First you see what it would do; nothing is changed before you agree.
take-choose = The file
take-file = CSV with the columns of this list
take-nothing-chosen = Choose a file first.
take-too-large = The file is larger than { $most } kB, or did not come whole.
take-wrong = { $count ->
        [one] One thing is wrong; nothing can be taken before it is mended.
       *[other] { $count } things are wrong; nothing can be taken before they are mended.
    }
take-sound = Nothing is wrong. New: { $made }, changed: { $changed }, as they are: { $unchanged }. What the file does not name stays.
take-nothing = Nothing is wrong, and nothing would change: { $unchanged } are as they are.
take-meanwhile = Somebody changed the list meanwhile. Look at it once more: this is what the file would do now.
take-take = { $count ->
        [one] Take one record
       *[other] Take { $count } records
    }
take-taken = Taken.
take-faults = What is wrong
take-changes = What would change
take-line = Line
take-column = Column
take-what = What
take-new = New
take-empty = nothing
take-change = { $field }: { $was } → { $is }
take-more = and { $count } more
take-flaw-unknown = No record has this id. Leave it empty for a new one.
take-flaw-twice = This id stands in the file twice.
take-flaw-single = Only one record may say yes here.
