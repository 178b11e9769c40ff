//! What somebody sets for themselves.

use askama::Template;

use super::{Drawing, Fact, Field, Frame, Kept, Note, Select, Word};

texts! {
    /// The words of one's own account.
    AccountTexts {
        account = "frame-account",
        question = "account-question",
        me = "account-me",
        settings = "account-settings",
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
        calendar = "calendar-title",
        calendar_about = "calendar-about",
        calendar_once = "calendar-once",
        calendar_address = "calendar-address",
        calendar_give = "calendar-give",
        calendar_give_again = "calendar-give-again",
        calendar_end = "calendar-end",
        copy = "common-copy",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "account.html")]
pub struct AccountPage {
    pub frame: Frame,
    pub t: AccountTexts,
    pub account: AccountView,
}

/// The address under which other programs read one's bookings.
#[derive(Clone, Debug, Default)]
pub struct CalendarView {
    pub href: String,
    /// Of one that was just made; empty: it is not shown again.
    pub address: String,
    /// Whether there is one, and what it says.
    pub state: String,
    pub is_given: bool,
    /// What it is to say of patients.
    pub names: Select,
}

#[derive(Clone, Debug, Default)]
pub struct AccountView {
    pub notes: Vec<Note>,
    /// What is typed to sign in, for programs that keep passwords.
    pub sign_in: String,
    /// Name, role, branches, employee: what somebody else decides.
    pub facts: Vec<Fact>,
    /// Language, theme, single keys, minutes until the screen is locked.
    pub settings: Vec<Setting>,
    pub password_href: String,
    /// The one until now, the new one, the new one again.
    pub passwords: Vec<Field>,
    /// Where the second factor's acts are sent: `begin`, `confirm`, `cancel`, `codes`, `off`.
    pub second_href: String,
    pub second: SecondFactor,
    /// New recovery codes, which are never shown again.
    pub codes: Vec<String>,
    /// Where it is sent which session to `end`: its number, `others` or `all`.
    /// Of somebody who has bookings of their own.
    pub calendar: Option<CalendarView>,
    pub sessions_href: String,
    pub sessions: Vec<SessionRow>,
}

/// A choice of few that holds from the click on.
#[derive(Clone, Debug, Default)]
pub struct Setting {
    pub href: String,
    /// What is sent.
    pub name: &'static str,
    pub label: String,
    /// Empty where the label says it all.
    pub about: String,
    pub options: Vec<Word>,
}

#[derive(Clone, Debug, Default)]
pub enum SecondFactor {
    #[default]
    Off,
    /// Begun, but no code came yet.
    Pending(SecondFactorSetup),
    On {
        /// How many recovery codes are left.
        left: String,
        /// What shows that it is oneself.
        proof: Field,
    },
}

#[derive(Clone, Debug, Default)]
pub struct SecondFactorSetup {
    pub kept: Vec<Kept>,
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
    pub id: i64,
    pub device: String,
    pub address: String,
    pub started: String,
    pub seen: String,
    pub current: bool,
    /// What the button says of which it ends.
    pub end_label: String,
}
