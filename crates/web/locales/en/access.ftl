### Coming in, and errors

access-sign-in = Sign in
access-name = User name
access-password = Password
access-go-on = Sign in
access-forgotten = Forgotten your password? Whoever manages the clinic’s users gives you a new link.
access-wrong = Name or password is wrong.
access-code = Code
access-code-about = Enter the six digits that your authenticator app shows now.
access-wrong-code = This code is not right, or was used before. Wait for the next one.
access-recovery-about = No phone at hand? Enter one of your recovery codes instead.
access-too-late = The code came too late. Sign in once more.
access-wait = Too many tries. { $seconds ->
        [one] Wait one second.
       *[other] Wait { $seconds } seconds.
    }

access-come-in = Come in
access-new-password = New password
access-again = Once more
access-save-and-sign-in = Save and sign in
access-set-up = Welcome: create the owner’s account
access-set-up-about = This link is good once. Whoever owns this account sees and does everything.
access-welcome = Welcome, { $name }
access-welcome-about = Choose a password. From then on you sign in as { $name }.
access-name-missing = Enter a name of up to 100 letters.
access-password-rule = At least { $least } characters; four words that do not belong together are good.
access-password-short = This password is shorter than { $least } characters.
access-password-long = This password is longer than a password can be.
access-password-name = Your name is no password.
access-password-monotonous = The same few characters over and over are easily guessed.
access-password-differs = The two passwords are different.

## Roles
role-owner = Owner
role-manager = Manager
role-doctor = Doctor
role-front-desk = Front desk
role-marketer = Marketer
role-auditor = Auditor

## Errors
error-incident = Incident
error-incident-about = tell this number when you ask for help
error-internal = This page could not be made
error-internal-advice = Your data is unchanged. Try once more in a minute.

error-home = To the first page
error-not-found = There is no such page
error-not-found-advice = It may have moved, or it is not for your role.
error-signed-out = You are signed out
error-signed-out-advice = Sign in and try once more.
error-busy = The books are busy
error-busy-advice = An import is being written. Try once more in a minute.
error-sign-in = Sign in, on a page of its own
error-send-again = Send again
error-kept = Everything you typed is still here. Nothing is saved twice when it is sent again.
error-kept-signed-out = Everything you typed is still here: sign in on a page of its own, come back to this one and send it again.
error-other-site = This did not come from Revisit
error-other-site-advice = Another site wanted to do something in your name. Go to the page yourself and do it there.

## What cannot be taken
fault-form = Something is missing in what was sent
fault-form-advice = Go back, fill in the form once more, and send it.
fault-form-taken = Somebody else has sent this form already
fault-form-taken-advice = What it says is done, in the name of who was signed in then. Open the page anew before you enter more.
fault-link = This link is no longer good
fault-link-advice = A link is good once and for a limited time. Whoever manages the users gives you a new one.
fault-question = This question cannot be asked: { $about }
fault-question-advice = Go back and ask otherwise.
fault-too-many-rows = Too many rows for this kind of file
fault-too-many-rows-advice = Take CSV or Parquet, or narrow the question with a filter.
