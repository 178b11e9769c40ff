### Who may come in

users-question = Who may come in, and what may they see?
users-count = { $count ->
        [one] One user
       *[other] { $count } users
    }
users-name = Name
users-sign-in = User name
users-role = Role
users-limits = Limited to
users-second = Second factor
users-second-on = on
users-second-off = off
users-seen = Last seen
users-never-seen = never
users-state = State
users-state-active = active
users-state-invited = invited
users-state-disabled = disabled
users-menu = What to do with { $name }
users-change = Change
users-new-link = New link for a password
users-end-sessions = Sign out everywhere
users-disable = Disable
users-enable = Enable

## A one-time link
users-link = One-time link
users-link-for = The link for { $name }
users-link-about = Hand it over yourself: it is good once and until { $until }, and it is not shown again.

## The form
users-invite = Invite somebody
users-invite-about = You get a link by which they choose their own password.
users-invite-go = Make the link
users-change-whom = Change { $name }
users-change-about = It holds from the next click on.
users-employee = Employee
users-employee-about = Who this user is in the books: doctors see what is about them.
users-no-employee = (none)
users-branches = Branches
users-branches-about = None ticked: all of them.
users-role-about-owner = Sees and does everything.
users-role-about-manager = Sees all reports and people, exports, sets up the clinic; does not import nor manage users.
users-role-about-doctor = Sees their own figures and their own patients.
users-role-about-front-desk = Finds and opens patients; sees no reports.
users-role-about-marketer = Sees the reports about patients, exports and saves lists.
users-role-about-auditor = Sees reports and the audit log; no patients.
