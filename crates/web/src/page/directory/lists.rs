//! The lists of the directory, and what is asked of a record of each: one description, from which tables, forms and files are
//! made.

use clinic::record::{Attention, Colour, ItemKind};

/// Whose records a list holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    Branch,
    Department,
    Employee,
    Category,
    PriceList,
    Source,
    Item,
    Room,
    BonusKind,
    DiscountGround,
    Reason,
}

#[derive(Debug)]
pub struct List {
    /// In addresses, and in the ids of its texts.
    pub word: &'static str,
    pub of: Of,
    /// In the order of the form and of the table. Every list has a name, and what it is called is its first.
    pub asks: &'static [Ask],
    /// The yes that at most one of them has.
    pub single: Option<&'static str>,
}

/// One thing that is asked of a record.
#[derive(Debug)]
pub struct Ask {
    /// As in bundles.
    pub column: &'static str,
    pub kind: Kind,
    pub required: bool,
    /// What stands there of a new record; written as in bundles.
    pub preset: &'static str,
}

#[derive(Clone, Copy, Debug)]
pub enum Kind {
    Text,
    /// A text that others of the list have, too.
    Shared,
    Amount,
    /// From 0 to 100.
    Percent,
    /// A whole number from 1.
    Whole,
    Day,
    Flag,
    /// One of a few words, with what their texts' ids begin with.
    Word(&'static str, fn() -> Vec<&'static str>),
    Country,
    /// One of another list.
    One(Of),
}

const fn ask(column: &'static str, kind: Kind) -> Ask {
    let preset = match kind {
        Kind::Flag => "false",
        _ => "",
    };
    Ask { column, kind, required: false, preset }
}

const fn must(column: &'static str, kind: Kind) -> Ask {
    Ask { required: true, ..ask(column, kind) }
}

const fn preset(preset: &'static str, ask: Ask) -> Ask {
    Ask { preset, ..ask }
}

const NAME: Ask = must("name", Kind::Text);
const ARCHIVED: Ask = ask("archived", Kind::Flag);

pub static LISTS: [List; 11] = [
    List {
        word: "branches",
        of: Of::Branch,
        asks: &[NAME, ask("city", Kind::Shared), ask("country", Kind::Country), ARCHIVED],
        single: None,
    },
    List {
        word: "departments",
        of: Of::Department,
        asks: &[NAME, ask("branch_id", Kind::One(Of::Branch)), ARCHIVED],
        single: None,
    },
    List {
        word: "employees",
        of: Of::Employee,
        asks: &[
            NAME,
            ask("position", Kind::Shared),
            ask("department_id", Kind::One(Of::Department)),
            ask("hired_on", Kind::Day),
            ask("left_on", Kind::Day),
            preset("true", ask("sees_patients", Kind::Flag)),
        ],
        single: None,
    },
    List {
        word: "categories",
        of: Of::Category,
        asks: &[
            NAME,
            preset("normal", must("attention", Kind::Word("directory-attention", attentions))),
            ask("price_list_id", Kind::One(Of::PriceList)),
            ask("colour", Kind::Word("directory-colour", colours)),
            ask("prepayment", Kind::Flag),
            ask("preset", Kind::Flag),
            ARCHIVED,
        ],
        single: Some("preset"),
    },
    List {
        word: "price-lists",
        of: Of::PriceList,
        asks: &[NAME, ask("discount_percent", Kind::Percent), ask("main", Kind::Flag), ARCHIVED],
        single: Some("main"),
    },
    List { word: "sources", of: Of::Source, asks: &[NAME, ask("group", Kind::Shared), ARCHIVED], single: None },
    List {
        word: "items",
        of: Of::Item,
        asks: &[
            NAME,
            preset("service", must("kind", Kind::Word("card-kind", kinds))),
            ask("group", Kind::Shared),
            ask("price", Kind::Amount),
            ask("duration_minutes", Kind::Whole),
            ask("recall_after_days", Kind::Whole),
            ask("recall_after_months", Kind::Whole),
            ask("vat_percent", Kind::Percent),
            ARCHIVED,
        ],
        single: None,
    },
    List {
        word: "rooms",
        of: Of::Room,
        asks: &[NAME, ask("branch_id", Kind::One(Of::Branch)), ARCHIVED],
        single: None,
    },
    List {
        word: "bonus-kinds",
        of: Of::BonusKind,
        asks: &[
            NAME,
            must("percent", Kind::Percent),
            ask("expires_after_days", Kind::Whole),
            ask("preset", Kind::Flag),
            ARCHIVED,
        ],
        single: Some("preset"),
    },
    List { word: "discount-grounds", of: Of::DiscountGround, asks: &[NAME, ARCHIVED], single: None },
    List {
        word: "reasons",
        of: Of::Reason,
        asks: &[NAME, ask("merged_into", Kind::One(Of::Reason)), ARCHIVED],
        single: None,
    },
];

fn attentions() -> Vec<&'static str> {
    Attention::ALL.iter().map(|attention| attention.word()).collect()
}

fn colours() -> Vec<&'static str> {
    Colour::ALL.iter().map(|colour| colour.word()).collect()
}

fn kinds() -> Vec<&'static str> {
    ItemKind::ALL.iter().map(|kind| kind.word()).collect()
}

pub fn find(word: &str) -> Option<&'static List> {
    LISTS.iter().find(|list| list.word == word)
}

/// The list that holds these.
pub fn of(of: Of) -> &'static List {
    LISTS.iter().find(|list| list.of == of).expect("every kind of record has its list")
}

impl List {
    pub fn href(&self) -> String {
        format!("/directory/{}", self.word)
    }

    /// The id of a text that is its own: `""` what it is called, `"-about"` what it is for, `"-new"` what makes one.
    pub fn text(&self, ending: &str) -> String {
        format!("directory-{}{ending}", self.word)
    }

    pub fn columns(&self) -> Vec<&'static str> {
        self.asks.iter().map(|ask| ask.column).collect()
    }

    /// Employees leave; all others are archived.
    pub fn is_left(&self) -> bool {
        self.of == Of::Employee
    }
}

impl Ask {
    /// The id of what it is called; with `-about` behind it, of what is to be known of it, where there is more to know.
    pub fn text(&self) -> String {
        format!("directory-field-{}", self.column.replace('_', "-"))
    }
}

/// Does the same with whichever record a list holds.
macro_rules! with_record {
    ($of:expr, $record:ident => $does:expr) => {{
        use clinic::record;
        use $crate::page::directory::lists::Of;
        match $of {
            Of::Branch => {
                type $record = record::Branch;
                $does
            }
            Of::Department => {
                type $record = record::Department;
                $does
            }
            Of::Employee => {
                type $record = record::Employee;
                $does
            }
            Of::Category => {
                type $record = record::Category;
                $does
            }
            Of::PriceList => {
                type $record = record::PriceList;
                $does
            }
            Of::Source => {
                type $record = record::Source;
                $does
            }
            Of::Item => {
                type $record = record::Item;
                $does
            }
            Of::Room => {
                type $record = record::Room;
                $does
            }
            Of::BonusKind => {
                type $record = record::BonusKind;
                $does
            }
            Of::DiscountGround => {
                type $record = record::DiscountGround;
                $does
            }
            Of::Reason => {
                type $record = record::Reason;
                $does
            }
        }
    }};
}
pub(super) use with_record;

#[cfg(test)]
mod tests {
    use exchange::bundle::Record;

    use super::*;
    use crate::text::{Language, Words};

    #[test]
    fn a_form_asks_for_every_column_of_its_file() {
        for list in &LISTS {
            let file = with_record!(list.of, R => R::FILE);
            let mut columns: Vec<_> =
                file.columns.iter().map(|column| column.name).filter(|name| *name != "id").collect();
            let mut asked = list.columns();
            assert_eq!(asked[0], "name", "{}", list.word);
            columns.sort_unstable();
            asked.sort_unstable();
            assert_eq!(asked, columns, "{}", list.word);
        }
    }

    #[test]
    fn lists_and_what_they_ask_have_their_texts() {
        let words = Words::of(Language::En);
        let mut ids: Vec<String> = Vec::new();
        for list in &LISTS {
            ids.extend(["", "-about", "-new"].map(|ending| list.text(ending)));
            for ask in list.asks {
                ids.push(ask.text());
                if let Kind::Word(text, all) = ask.kind {
                    ids.extend(all().iter().map(|word| format!("{text}-{word}")));
                }
            }
        }
        let missing: Vec<_> = ids.into_iter().filter(|id| !words.has(id)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
