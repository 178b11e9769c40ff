//! What everything costs on a price list, to be changed.

use askama::Template;

use super::{Field, Frame, Kept, Link, Note, Pages, Seek, Select};

texts! {
    /// The words of a price list's prices.
    PricesTexts {
        item = "directory-item",
        main = "directory-price-main",
        own = "directory-price-own",
        counts = "directory-price-counts",
        from_main = "directory-price-from-main",
        none = "directory-prices-none",
        save = "common-save",
        copy = "directory-copy",
        copy_about = "directory-copy-about",
        page_buttons = "common-pages",
        back = "common-page-back",
        next = "common-page-next",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "prices.html")]
pub struct PricesPage {
    pub frame: Frame,
    pub t: PricesTexts,
    pub prices: PricesView,
}

#[derive(Clone, Debug, Default)]
pub struct PricesView {
    pub title: String,
    pub about: String,
    pub back: Link,
    pub notes: Vec<Note>,
    /// Whether nothing is sold yet.
    pub is_empty: bool,
    /// Where something is entered that is.
    pub items: Link,
    pub seek: Seek,
    pub href: String,
    pub kept: Vec<Kept>,
    /// Whether what is typed are the items' own prices.
    pub is_main: bool,
    pub rows: Vec<PriceRow>,
    pub count: String,
    pub pages: Option<Pages>,
    /// Of the form that copies.
    pub copy_kept: Vec<Kept>,
    pub copy: Vec<Field>,
    pub rounding: Select,
}

#[derive(Clone, Debug, Default)]
pub struct PriceRow {
    pub item: Link,
    pub group: String,
    /// On the main list.
    pub main: String,
    /// On this one, wherever it comes from.
    pub counts: String,
    pub is_own: bool,
    pub field: Field,
}
