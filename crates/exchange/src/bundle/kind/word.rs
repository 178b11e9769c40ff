//! Cells that hold one of a list: flags, codes, the words of records.

use super::{Kind, Wrong};
use clinic::Currency;
use clinic::record::{
    Attention, Channel, Colour, ContactKind, ItemKind, Kinship, Method, Outcome, Priority, Purpose, RosterKind, Sex,
    State, Status, WaitState,
};

pub struct Flag;

impl Kind for Flag {
    type Value = bool;
    const FORM: &'static str = "true or false";

    fn read(text: &str, _: Currency) -> Result<bool, Wrong> {
        match text {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err("write true or false".into()),
        }
    }

    fn write(value: &bool, _: Currency, cell: &mut String) {
        cell.push_str(if *value { "true" } else { "false" });
    }
}

/// An empty cell means `EMPTY`.
pub struct FlagOr<const EMPTY: bool>;

impl<const EMPTY: bool> Kind for FlagOr<EMPTY> {
    type Value = bool;
    const FORM: &'static str = if EMPTY { "true or false; empty is true" } else { "true or false; empty is false" };
    const REQUIRED: bool = false;

    fn read(text: &str, currency: Currency) -> Result<bool, Wrong> {
        Flag::read(text, currency)
    }

    fn of_nothing() -> Option<bool> {
        Some(EMPTY)
    }

    fn write(value: &bool, currency: Currency, cell: &mut String) {
        Flag::write(value, currency, cell);
    }
}

pub struct CurrencyCode;

impl Kind for CurrencyCode {
    type Value = Currency;
    const FORM: &'static str = "ISO 4217 code";

    fn read(text: &str, _: Currency) -> Result<Currency, Wrong> {
        Currency::from_code(text).ok_or_else(|| "no currency: write its ISO 4217 code, such as EUR".into())
    }

    fn write(value: &Currency, _: Currency, cell: &mut String) {
        cell.push_str(value.code());
    }
}

pub struct Zone;

impl Kind for Zone {
    type Value = String;
    const FORM: &'static str = "IANA time zone";

    fn read(text: &str, _: Currency) -> Result<String, Wrong> {
        match jiff::tz::TimeZone::get(text) {
            Ok(_) => Ok(text.to_owned()),
            Err(_) => Err("no time zone: write its IANA name, such as Europe/Berlin".into()),
        }
    }

    fn write(value: &String, _: Currency, cell: &mut String) {
        cell.push_str(value);
    }
}

pub struct CountryCode;

impl Kind for CountryCode {
    type Value = String;
    const FORM: &'static str = "ISO 3166-1 alpha-2 code";

    fn read(text: &str, _: Currency) -> Result<String, Wrong> {
        let code = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase());
        if code {
            Ok(text.to_owned())
        } else {
            Err("no country: write its two-letter code in capitals, such as DE".into())
        }
    }

    fn write(value: &String, _: Currency, cell: &mut String) {
        cell.push_str(value);
    }
}

/// A word out of a list of `clinic::record`.
macro_rules! words {
    ($($name:ident = $form:literal),+ $(,)?) => {$(
        impl Kind for $name {
            type Value = Self;
            const FORM: &'static str = $form;

            fn read(text: &str, _: Currency) -> Result<Self, Wrong> {
                Self::from_word(text).ok_or_else(|| concat!("must be one of: ", $form).into())
            }

            fn write(value: &Self, _: Currency, cell: &mut String) {
                cell.push_str(value.word());
            }
        }
    )+};
}

words! {
    Status = "booked, completed, cancelled, missed",
    Method = "cash, card, transfer, bonus, other",
    ItemKind = "service, goods",
    Attention = "normal, vip, problem, staff",
    Sex = "f, m, x",
    Colour = "red, orange, amber, yellow, lime, green, teal, blue, indigo, purple, pink, grey",
    State = "active, archived, deceased, erased, unnamed",
    RosterKind = "work, away",
    ContactKind = "phone, email, viber",
    Kinship = "guardian, parent, child, spouse, other, different",
    WaitState = "waiting, booked, dropped",
    Outcome = "not-reached, informed, will-come, booked, away, declined, complaint, left",
    Priority = "low, normal, high",
    Channel = "sms, email, viber, voice",
    Purpose = "care, feedback, marketing",
}

pub struct StateOrActive;

impl Kind for StateOrActive {
    type Value = State;
    const FORM: &'static str = "active, archived, deceased, erased, unnamed; empty is active";
    const REQUIRED: bool = false;

    fn read(text: &str, currency: Currency) -> Result<State, Wrong> {
        State::read(text, currency)
    }

    fn of_nothing() -> Option<State> {
        Some(State::Active)
    }

    fn write(value: &State, currency: Currency, cell: &mut String) {
        State::write(value, currency, cell);
    }
}

pub struct AttentionOrNormal;

impl Kind for AttentionOrNormal {
    type Value = Attention;
    const FORM: &'static str = "normal, vip, problem, staff; empty is normal";
    const REQUIRED: bool = false;

    fn read(text: &str, currency: Currency) -> Result<Attention, Wrong> {
        Attention::read(text, currency)
    }

    fn of_nothing() -> Option<Attention> {
        Some(Attention::Normal)
    }

    fn write(value: &Attention, currency: Currency, cell: &mut String) {
        Attention::write(value, currency, cell);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_told_are_the_words_taken() {
        fn same<W: Copy>(form: &str, all: &[W], word: fn(W) -> &'static str) {
            assert_eq!(form, all.iter().map(|each| word(*each)).collect::<Vec<_>>().join(", "));
        }
        same(Status::FORM, Status::ALL, Status::word);
        same(Method::FORM, Method::ALL, Method::word);
        same(ItemKind::FORM, ItemKind::ALL, ItemKind::word);
        same(Attention::FORM, Attention::ALL, Attention::word);
        same(Colour::FORM, Colour::ALL, Colour::word);
        same(State::FORM, State::ALL, State::word);
        same(RosterKind::FORM, RosterKind::ALL, RosterKind::word);
        same(ContactKind::FORM, ContactKind::ALL, ContactKind::word);
        same(Kinship::FORM, Kinship::ALL, Kinship::word);
        same(WaitState::FORM, WaitState::ALL, WaitState::word);
        same(Outcome::FORM, Outcome::ALL, Outcome::word);
        same(Priority::FORM, Priority::ALL, Priority::word);
        same(Sex::FORM, Sex::ALL, Sex::word);
        same(Channel::FORM, Channel::ALL, Channel::word);
        same(Purpose::FORM, Purpose::ALL, Purpose::word);
    }
}
