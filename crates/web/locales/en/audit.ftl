### Who did what

audit-question = Who did what, and when?
audit-filter = Filter
audit-actor = Who
audit-action = What
audit-everybody = everybody
audit-everything = everything
audit-from = From
audit-to = To
audit-number = No.
audit-at = When
audit-detail = Details
audit-verify = Check again
audit-whole = { $rows ->
        [one] The chain is whole: its one entry is as it was written.
       *[other] The chain is whole: all { $rows } entries are as they were written.
    }
audit-broken = The chain is broken at entry { $seq }: it, or one before it, was altered or removed outside of Revisit.
audit-none = No such deed
audit-none-about = Nobody did this in these days. Widen the period or remove a filter.
