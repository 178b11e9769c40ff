//! What somebody sets for themselves.

use askama::Template;

use super::{Check, Drawing, Fact, Field, Frame, Note, Select};

texts! {
    /// The words of one's own account.
    AccountTexts {
        account = "frame-account",
        question = "account-question",
        me = "account-me",
        save = "common-save",
        password = "account-password",
        password_about = "account-password-about",
        change_password = "account-change-password",
        second = "account-second",
        second_off = "account-second-off",
        second_why = "account-second-why",
        set_up = "account-second-set-up",
        scan = "account-second-scan",
        secret = "account-second-secret",
        confirm = "account-second-confirm",
        cancel = "common-cancel",
        second_on = "account-second-on",
        new_codes = "account-codes-new",
        turn_off = "account-second-turn-off",
        turn_off_about = "account-second-turn-off-about",
        codes = "account-codes",
        codes_about = "account-codes-about",
        sessions = "account-sessions",
        device = "account-device",
        address = "account-address",
        started = "account-started",
        seen = "account-seen",
        this_one = "account-this-one",
        end = "account-end",
        end_others = "account-end-others",
        end_all = "account-end-all",
        work = "account-work",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "account.html")]
pub struct AccountPage {
    pub frame: Frame,
    pub t: AccountTexts,
    pub account: AccountView,
}

#[derive(Clone, Debug, Default)]
pub struct AccountView {
    pub notes: Vec<Note>,
    /// Role, branches, employee: what somebody else decides.
    pub facts: Vec<Fact>,
    /// What is typed to sign in, for programs that keep passwords.
    pub sign_in: String,
    pub me_href: String,
    pub name: Field,
    /// Language and theme.
    pub choices: Vec<Select>,
    pub password_href: String,
    /// The one until now, the new one, the new one again.
    pub passwords: Vec<Field>,
    pub second: SecondFactor,
    /// New recovery codes, which are never shown again.
    pub codes: Vec<String>,
    pub sessions: Vec<SessionRow>,
    pub end_others_href: String,
    pub end_all_href: String,
    pub work_href: String,
    /// Single keys.
    pub keys: Check,
    pub keys_about: String,
    /// Minutes until the screen is locked.
    pub lock: Field,
}

#[derive(Clone, Debug)]
pub enum SecondFactor {
    Off { href: String },
    /// Begun, but no code came yet.
    Pending(SecondFactorSetup),
    On {
        /// How many recovery codes are left.
        left: String,
        code: Field,
        new_codes_href: String,
        off_href: String,
    },
}

impl Default for SecondFactor {
    fn default() -> Self {
        Self::Off { href: String::new() }
    }
}

#[derive(Clone, Debug, Default)]
pub struct SecondFactorSetup {
    pub href: String,
    pub cancel_href: String,
    /// A QR code.
    pub drawing: Drawing,
    /// What the drawing says, for those who do not see it.
    pub description: String,
    /// The same in letters, in groups of four.
    pub secret: String,
    pub code: Field,
}

/// Where somebody is signed in.
#[derive(Clone, Debug, Default)]
pub struct SessionRow {
    pub device: String,
    pub address: String,
    pub started: String,
    pub seen: String,
    pub current: bool,
    pub end_href: String,
    /// What the button says of which it ends.
    pub end_label: String,
}
