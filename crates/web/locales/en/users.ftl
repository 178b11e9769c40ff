### Who may come in

users-question = Who may come in, and what may they see?
users-about = Roles and branches decide what somebody sees. Who leaves is disabled, not deleted, so that the audit log stays readable.
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
users-signed-out = signed out
users-sees-nothing = no employee: sees nothing
users-state = State
users-state-active = active
users-state-invited = invited
users-state-disabled = disabled
users-menu = What to do with { $name }
users-change = Change
users-new-link = New link for a password
users-end-sessions = Sign out everywhere
users-forget-second = Take the second factor away
users-disable = Disable
users-enable = Enable

## A one-time link
users-link = One-time link
users-link-for = The link for { $name }
users-link-of-disabled = Who is disabled cannot use a link. Enable this user first.
users-link-about = Hand it over yourself: it is good once and until { $until }, and it is not shown again.

## The form
users-invite = Invite somebody
users-invite-about = You get a link by which they choose their own password.
users-invite-go = Make the link
users-change-whom = Change { $name }
users-change-about = It holds from the next click on.
users-change-own-about = Your own role is for another owner to change.
users-sign-in-about = What they type to sign in, a name or an e-mail address; capitals make no difference. It stays once they have been in, since the audit log knows them by it.
users-employee = Employee
users-employee-about = Who this user is in the books. Doctors need it: they see what is about this employee, and nothing else.
users-no-employee = (none)
users-branches = Branches
users-branches-about = None ticked: all of them.
users-role-means = { $role }: { $about }
users-role-about-owner = Sees and does everything.
users-role-about-manager = Sees all reports and people, exports, sets up the clinic; does not import nor manage users.
users-role-about-doctor = Sees their own figures and their own patients.
users-role-about-front-desk = Finds and opens patients; sees no reports.
users-role-about-marketer = Sees the reports about patients, exports and saves lists.
users-role-about-auditor = Sees reports and the audit log; no patients.

## What is wrong with the form, or cannot be
users-name-missing = Enter a name.
users-name-long = At most { $most } characters.
users-sign-in-missing = Enter what they will sign in with.
users-sign-in-odd = At most { $most } characters, without spaces.
users-sign-in-taken = Somebody signs in with this already, or did once.
users-role-missing = Choose a role.
users-employee-missing = A doctor sees what is about one employee: choose who this user is.
users-employee-gone = There is no such employee any more.
users-gone = There is no such user any more.
users-last-owner = This is the only owner who can come in. Make somebody else an owner first.
users-own-role = Nobody changes their own role. Another owner can.
users-own-end = Nobody disables themselves. Another owner can.
users-own-second = Your own second factor is turned off on the page My account.

## What was done
users-changed = Saved. It holds from the next click on.
users-disabled = Disabled. All sessions and links of this user are over.
users-enabled = Enabled. The password is the one from before; give a new link if it is forgotten.
users-sessions-ended = Signed out everywhere.
users-second-forgotten = The second factor is gone, and they are signed out everywhere. The password is enough now; tell them to set a new one up.
