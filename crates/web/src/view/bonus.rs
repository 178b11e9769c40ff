//! A patient's bonuses, found by the number of the card.

use askama::Template;

use super::{Empty, Fact, Frame, Link, Note, Table};

texts! {
    /// The words of the page.
    BonusTexts {
        title = "bonus-title",
        about = "bonus-about",
        card = "bonus-card",
        go = "bonus-go",
        facts = "bonus-facts",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "bonus.html")]
pub struct BonusPage {
    pub frame: Frame,
    pub t: BonusTexts,
    pub bonus: BonusView,
}

#[derive(Clone, Debug, Default)]
pub struct BonusView {
    pub href: String,
    /// The number that was asked for.
    pub card: String,
    /// Whose it is; several where cards have one number.
    pub patients: Vec<Link>,
    pub notes: Vec<Note>,
    pub empty: Option<Empty>,
    pub facts: Vec<Fact>,
    /// How the bonuses came and went.
    pub table: Option<Table>,
}
