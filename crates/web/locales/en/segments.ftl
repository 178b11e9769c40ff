### People behind a number, kept under a name

segments-question = Whom do you keep an eye on?
segments-asked = A segment keeps the question, so it always shows who belongs to it now.
segments-count = { $count ->
        [one] One segment
       *[other] { $count } segments
    }
segments-name = Name
segments-people = People
segments-report = Report
segments-owner = Whose
segments-seen-by = Seen by
segments-private = only me
segments-shared = colleagues
segments-see = see who
segments-menu = What to do with { $name }
segments-rename = Rename
segments-share = Share with colleagues
segments-unshare = Keep to myself
segments-delete = Delete
segments-delete-about = The segment goes, the people stay.
segments-delete-sure = Yes, delete it
segments-name-taken = You have a segment of this name already.
segments-name-missing = Give it a name.
segments-name-long = A name has up to { $most } letters.
segments-none = No segments yet
segments-none-about = Behind each name stands a number of a report, with the people it has now.
segments-none-open = Open a report and click a number.
segments-none-keep = Choose “Save as a segment” below the people.
segments-saved = The list is kept.
segments-renamed = Renamed.
segments-is-shared = Colleagues see it from now.
segments-is-private = Only you see it from now.
segments-deleted = Deleted.
