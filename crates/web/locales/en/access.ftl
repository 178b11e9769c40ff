### Coming in, and errors

access-sign-in = Sign in
access-name = User name
access-password = Password
access-go-on = Sign in
access-forgotten = Forgotten your password? Whoever manages the clinic’s users gives you a new link.
access-wrong = Name or password is wrong.
access-wrong-left = Name or password is wrong. { $left ->
        [one] One more try, then a pause of { $minutes } minutes.
       *[other] { $left } more tries, then a pause of { $minutes } minutes.
    }
access-code = Code
access-code-about = Enter the six digits that your authenticator app shows now.
access-code-wrong = This code is not right, or was used before. Wait for the next one.
access-recovery-about = No phone at hand? Enter one of your recovery codes instead.

access-new-password = New password
access-again = Once more
access-save-and-sign-in = Save and sign in
access-welcome-owner = Welcome: create the owner’s account
access-welcome = Welcome, { $name }: choose your password
access-link-hours = { $hours ->
        [one] This link is good once, and for one more hour.
       *[other] This link is good once, and for { $hours } more hours.
    }
access-password-rule = At least { $least } characters; four words that do not belong together are good.
access-password-short = This password is shorter than { $least } characters.
access-password-common = This password is on the lists that are tried first. Take another.
access-again-differs = The two passwords are different.
access-name-taken = Somebody has this name already.
access-name-rule = Small letters, digits, dots and hyphens only.

## Roles
access-role-owner = Owner
access-role-manager = Manager
access-role-doctor = Doctor
access-role-front-desk = Front desk
access-role-marketer = Marketer
access-role-auditor = Auditor

## Errors
error-incident = Incident
error-incident-about = tell this number when you ask for help
error-internal = This page could not be made
error-internal-advice = Your data is unchanged. Try once more in a minute.
error-missing = There is no such page
error-missing-advice = It may have moved, or it is not for your role.
error-refused = This may not be asked like that
error-busy = Too many questions at once
error-busy-advice = Try once more in a few seconds.
