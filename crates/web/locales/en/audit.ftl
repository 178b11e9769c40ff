### Who did what

audit-question = Who did what, and when?
audit-asked = Newest first, by the clock of { $zone }
audit-filter = Filter
audit-actor = Who
audit-actor-command-line = command line
audit-actor-this-machine = this machine
audit-action = What
audit-everybody = everybody
audit-everything = everything
audit-from = From
audit-to = To
audit-number = No.
audit-at = When
audit-detail = Details
audit-deeds = Entries
audit-shown = No. { $first } to { $last }
audit-newest = To the newest
audit-verify = Check the chain
audit-verify-again = Check again
audit-unchecked = Each entry holds a fingerprint of the one before it, so that later changes are found out. A check reads all of them.
audit-whole = { $rows ->
        [one] The chain is whole: its one entry is as it was written.
       *[other] The chain is whole: all { $rows } entries are as they were written.
    }
audit-broken = The chain is broken at entry { $seq }: it, or one before it, was altered or removed outside of Revisit. Keep these books as evidence, and compare them with a backup.
audit-none = No such deed
audit-none-about = Nobody did this in these days. Widen the period or remove a filter.

## Details: what a deed was about
audit-detail-pair = { $name }: { $value }
audit-detail-user = User
audit-detail-patient = Patient
audit-detail-report = Report
audit-detail-format = Format
audit-detail-people = List of people
audit-detail-rows = Rows
audit-detail-import = Import
audit-detail-files = Files
audit-detail-certificate-sha256 = Certificate
audit-detail-topic = Topic
audit-detail-segment = Segment
audit-detail-act = Act
audit-detail-practice = Starter

## Deeds, by what the audit calls them
deed-first-owner = made the first owner
deed-password-given = gave the password
deed-sign-in = signed in
deed-sign-out = signed out
deed-password-set = set a password by link
deed-password-changed = changed the password
deed-second-factor-on = turned the second factor on
deed-second-factor-off = turned the second factor off
deed-second-factor-taken-away = took somebody’s second factor away
deed-recovery-codes-renewed = made new recovery codes
deed-session-ended = ended a session
deed-other-sessions-ended = ended all other sessions
deed-all-sessions-ended = ended all sessions
deed-language-chosen = chose a language
deed-user-invited = invited a user
deed-user-added = added a user
deed-user-changed = changed a user
deed-one-time-link-given = gave a one-time link
deed-user-signed-out = signed a user out everywhere
deed-user-disabled = disabled a user
deed-user-enabled = enabled a user
deed-patient-view = looked at a patient
deed-patient-register = registered a patient
deed-patient-edit = changed a card
deed-patient-leave = wrote down a departure
deed-patient-stay = took a departure away
deed-patient-state = changed a patient’s state
deed-export = took a file along
deed-segment-save = saved a segment
deed-segment-change = changed a segment
deed-clinic-set-up = set up the clinic
deed-starter-directory = began with a starter directory
deed-import = imported
deed-import-undo = undid an import
deed-help-helped = was helped by the help
deed-help-did-not-help = was not helped by the help
deed-contact-result = Contact written down
deed-task-set = Task set
deed-task-change = Task changed
deed-task-close = Task closed
deed-task-reopen = Task opened again
deed-task-remove = Task taken away
deed-task-notice = Results of tasks read
deed-recall-change = Recall changed for a patient
deed-rating-enter = Rating entered
deed-rating-remove = Rating taken away
