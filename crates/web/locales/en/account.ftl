### One’s own account

account-question = What should Revisit know about you?
account-me = About me
account-settings = How pages look and work
account-my-name = Name
account-language = Language
account-theme = Appearance
account-role = Role
account-sign-in = User name
account-employee = Employee
account-branches = Branches
account-all-branches = All

## Password
account-password = Password
account-password-about = A new password ends your sessions everywhere else.
account-password-now = Current password
account-change-password = Change password
account-password-changed = Your password is changed. You are signed out everywhere else.
account-password-wrong = This is not your current password.

## Second factor
account-second = Second factor
account-second-off = The second factor is off.
account-second-why = With it, whoever learns your password still cannot come in without your phone.
account-second-set-up = Set up
account-second-scan = Scan this with an authenticator app on your phone, then enter the six digits that it shows.
account-second-qr = QR code for the authenticator app; the key below says the same
account-second-secret = Or enter the key by hand:
account-second-code = Code from the app
account-second-confirm = Turn on
account-second-on = The second factor is on.
account-second-turned-on = The second factor is on from now.
account-second-turned-off = The second factor is off from now.
account-second-turn-off = Turn off
account-second-proof-about = New codes make the old ones useless. Your password shows that it is you.
account-codes = Recovery codes
account-codes-about = Each lets you in once without your phone. Write them down or print them now: they are not shown again.
account-codes-new = New recovery codes
account-codes-left = { $count ->
        [0] No recovery codes are left.
        [one] One recovery code is left.
       *[other] { $count } recovery codes are left.
    }

## Sessions
account-sessions = Where you are signed in
account-device = Device
account-address = Address
account-started = Since
account-seen = Last used
account-device-on = { $browser } on { $system }
account-device-unknown = Unknown
account-this-one = this one
account-end = End
account-end-which = End the session on { $device }
account-end-others = End all others
account-end-all = End all
account-ended = Ended.

## Ways of working
account-keys = Single keys as shortcuts
account-keys-on = On
account-keys-off = Off
account-keys-about = “/” searches, “?” shows all keys, “g r” goes to all reports. Turn them off if they get in the way of speech input.
account-lock = Lock the screen when nothing happens
account-lock-minutes = after { $minutes } min
account-lock-about = Then the password is asked for again.
