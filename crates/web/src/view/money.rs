//! Billing a visit, and the paper of what was billed and paid.

use askama::Template;

use super::{Field, Frame, Kept, Link, Note, Part, Select};

texts! {
    /// The words of the form that completes a visit.
    CompleteTexts {
        lines = "money-lines",
        item = "money-item",
        quantity = "money-quantity",
        price = "money-price",
        price_about = "money-price-about",
        discount = "money-discount",
        amount = "money-amount",
        total = "money-total",
        add = "complete-add",
    }
}
texts! {
    /// The words of a slip.
    SlipTexts {
        lines = "money-lines",
        item = "money-item",
        quantity = "money-quantity",
        discount = "money-discount",
        amount = "money-amount",
        total = "money-total",
        taxes = "slip-taxes",
        rate = "slip-rate",
        of = "slip-of",
        tax = "slip-tax",
        payments = "slip-payments",
        method = "slip-method",
        not_fiscal = "slip-not-fiscal",
        corrections = "slip-corrections",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "complete.html")]
pub struct CompletePage {
    pub frame: Frame,
    pub t: CompleteTexts,
    pub complete: CompleteView,
}

#[derive(Clone, Debug, Default)]
pub struct CompleteView {
    /// The patient's name.
    pub name: String,
    pub about: String,
    pub notes: Vec<Note>,
    pub href: String,
    /// The form's key, and the plan that it showed.
    pub kept: Vec<Kept>,
    pub rows: Vec<CompleteRow>,
    /// What the rows come to; empty while one of them cannot be read.
    pub total: String,
    /// Off the whole receipt.
    pub discount: Field,
    /// None: the clinic keeps no grounds.
    pub ground: Option<Select>,
    /// What else is asked for.
    pub parts: Vec<Part>,
    pub cancel: Link,
    /// What the button says that ends it.
    pub save: String,
}

/// A line as it is entered. Names are told to whoever does not see the table's head.
#[derive(Clone, Debug, Default)]
pub struct CompleteRow {
    pub item: Select,
    pub quantity: Field,
    pub price: Field,
    pub discount: Field,
    /// Empty while it cannot be read.
    pub amount: String,
    /// What is wrong with it; empty: nothing.
    pub error: String,
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "slip.html")]
pub struct SlipPage {
    pub frame: Frame,
    pub t: SlipTexts,
    pub slip: SlipView,
}

#[derive(Clone, Debug, Default)]
pub struct SlipView {
    pub back: Link,
    pub title: String,
    /// The clinic's name and what it wants above its papers, line by line.
    pub letterhead: Vec<String>,
    /// When, where and by whom.
    pub about: String,
    pub patient: String,
    pub lines: Vec<SlipRow>,
    /// Where what is wrong on it is put right; no part of the paper.
    pub corrections: Vec<Link>,
    /// Of the lines.
    pub total: String,
    pub taxes: Vec<TaxRow>,
    /// Method and amount.
    pub payments: Vec<(String, String)>,
    pub paid: String,
}

#[derive(Clone, Debug, Default)]
pub struct SlipRow {
    pub item: String,
    /// Why it takes another line back; empty: it does not.
    pub about: String,
    pub quantity: String,
    pub discount: String,
    pub amount: String,
}

#[derive(Clone, Debug, Default)]
pub struct TaxRow {
    pub rate: String,
    pub of: String,
    pub tax: String,
}
