//! Tables: of a report's rows, of people, of anything.

use std::cmp::Ordering;

use super::{Definition, Kept};

texts! {
    /// The words of every table.
    TableTexts {
        columns = "common-columns",
        apply = "common-apply",
        pick_all = "common-pick-all",
        pick = "common-pick",
        pages = "common-pages",
        back = "common-page-back",
        next = "common-page-next",
    }
}

#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Unique on the page.
    pub id: String,
    pub title: String,
    pub t: TableTexts,
    /// The form that rows are picked for; empty: they cannot be picked.
    pub form: String,
    pub seek: Option<Seek>,
    pub chooser: Option<Chooser>,
    /// Headings over several columns.
    pub bands: Vec<Band>,
    pub heads: Vec<Head>,
    pub rows: Vec<Row>,
    pub total: Vec<Cell>,
    /// What the signs mean that are in it.
    pub legend: Vec<Mark>,
    pub pages: Option<Pages>,
}

impl Table {
    pub fn picks(&self) -> bool {
        !self.form.is_empty()
    }
}

/// A search within the rows.
#[derive(Clone, Debug, Default)]
pub struct Seek {
    pub href: String,
    pub name: String,
    pub value: String,
    pub label: String,
    pub kept: Vec<Kept>,
}

/// Which columns are shown.
#[derive(Clone, Debug, Default)]
pub struct Chooser {
    pub href: String,
    pub kept: Vec<Kept>,
    pub columns: Vec<ChooserColumn>,
}

#[derive(Clone, Debug, Default)]
pub struct ChooserColumn {
    pub name: String,
    pub label: String,
    pub shown: bool,
}

#[derive(Clone, Debug, Default)]
pub struct Band {
    pub span: usize,
    /// Empty over columns that belong to no band.
    pub label: String,
}

#[derive(Clone, Debug, Default)]
pub struct Head {
    /// `lead` of the column that holds still, `num` of numbers, `num total`.
    pub class: String,
    pub label: String,
    /// Where the table is ordered by it; empty: it cannot be.
    pub href: String,
    pub sorted: Sorted,
    pub definition: Option<Definition>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sorted {
    #[default]
    Not,
    Ascending,
    Descending,
}

impl Sorted {
    pub fn word(self) -> &'static str {
        match self {
            Self::Not => "none",
            Self::Ascending => "ascending",
            Self::Descending => "descending",
        }
    }

    pub fn arrow(self) -> Option<&'static str> {
        match self {
            Self::Not => None,
            Self::Ascending => Some("sort-up"),
            Self::Descending => Some("sort-down"),
        }
    }
}

#[derive(Clone, Debug, Default)]
pub struct Row {
    /// What is sent when it is picked.
    pub id: String,
    /// `group` of what folds, `child` of what is folded, or empty.
    pub class: &'static str,
    /// Whom it is, for those who do not see the row.
    pub pick_label: String,
    pub cells: Vec<Cell>,
}

#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// Names its row.
    pub is_head: bool,
    /// `num`, with `unknown`, `few-value`, `total` or `h1` to `h8` (how hot).
    pub class: String,
    pub text: String,
    /// The people behind it, or its card; empty: nowhere.
    pub href: String,
    /// A person's name, which may be hidden.
    pub is_name: bool,
    pub fold: Option<Fold>,
    pub whisker: Option<Whisker>,
    /// A bar, in percent of the column's width.
    pub share: Option<f64>,
    pub marks: Vec<Mark>,
    pub change: Option<Change>,
    /// Small lines below.
    pub sub: Vec<String>,
}

impl Cell {
    /// What names its row.
    pub fn head(text: impl Into<String>) -> Self {
        Self { is_head: true, text: text.into(), ..Self::default() }
    }

    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    pub fn number(text: impl Into<String>) -> Self {
        Self { class: "num".to_owned(), text: text.into(), ..Self::default() }
    }

    pub fn linked(self, href: impl Into<String>) -> Self {
        Self { href: href.into(), ..self }
    }

    /// Whether more than text stands side by side in it.
    pub fn is_rich(&self) -> bool {
        self.fold.is_some() || self.whisker.is_some() || self.share.is_some() || self.change.is_some()
    }
}

/// Opens and closes the rows below.
#[derive(Clone, Debug, Default)]
pub struct Fold {
    pub href: String,
    pub open: bool,
    pub label: String,
}

/// A value with its interval and the mean of all, in percent of the column's width.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Whisker {
    pub low: f64,
    pub at: f64,
    pub high: f64,
    pub mean: f64,
}

/// A sign beside a number, or in the legend.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mark {
    pub class: &'static str,
    pub icon: &'static str,
    pub text: String,
}

impl Mark {
    /// Too few to tell.
    pub fn few(text: impl Into<String>) -> Self {
        Self { class: "few", icon: "few", text: text.into() }
    }

    /// Not over yet.
    pub fn open(text: impl Into<String>) -> Self {
        Self { class: "open", icon: "open", text: text.into() }
    }

    /// Not a whole month or step, though it is over: the period holds some of its days.
    pub fn part(text: impl Into<String>) -> Self {
        Self { class: "open", icon: "calendar", text: text.into() }
    }

    /// Certainly better than all together.
    pub fn best(text: impl Into<String>) -> Self {
        Self { class: "best", icon: "best", text: text.into() }
    }
}

/// Against before. The arrow says where it went, the colour whether that is good.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    pub class: &'static str,
    pub text: String,
}

impl Change {
    /// `went`: where the number went; `wanted`: where it should go, if that is known.
    pub fn new(went: Ordering, wanted: Option<Ordering>, text: impl Into<String>) -> Self {
        let good = wanted.map(|wanted| wanted == went);
        let class = match (went, good) {
            (Ordering::Equal, _) => "",
            (Ordering::Greater, Some(true)) => "good up",
            (Ordering::Greater, Some(false)) => "bad up",
            (Ordering::Greater, None) => "up",
            (Ordering::Less, Some(true)) => "good down",
            (Ordering::Less, Some(false)) => "bad down",
            (Ordering::Less, None) => "down",
        };
        Self { class, text: text.into() }
    }
}

#[derive(Clone, Debug, Default)]
pub struct Pages {
    /// Which rows of how many.
    pub text: String,
    pub back: Option<String>,
    pub next: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_good_when_it_goes_where_it_should() {
        let class = |went, wanted| Change::new(went, wanted, "1").class;
        assert_eq!(class(Ordering::Less, Some(Ordering::Less)), "good down");
        assert_eq!(class(Ordering::Greater, Some(Ordering::Less)), "bad up");
        assert_eq!(class(Ordering::Greater, None), "up");
        assert_eq!(class(Ordering::Equal, Some(Ordering::Greater)), "");
    }
}
