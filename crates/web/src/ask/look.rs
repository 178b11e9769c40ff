//! What of an address decides how an answer is shown, and nothing of what it says.

/// Rows of a table on one page.
pub const ROWS: usize = 50;
/// Rows that are shown where all are asked for: what has more is a file's to hold.
pub const MOST_AT_ONCE: usize = 5_000;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// By which column, instead of the report's own order.
    pub sort: Option<(String, Direction)>,
    /// From 1; [`Self::ALL`]: every row.
    pub page: usize,
    /// Columns to show; none: all.
    pub columns: Vec<String>,
    /// What a list is searched for.
    pub seek: String,
    /// Groups of rows that are open, by the row they belong to.
    pub open: Vec<String>,
    /// Beside which earlier period the answer is shown.
    pub beside: Option<Beside>,
    /// The visits behind a number instead of the people.
    pub rows: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Up,
    Down,
}

/// An earlier period that the same question is asked of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// As long as the period, directly before it.
    Previous,
    /// The same days a year before.
    YearBefore,
}

impl Beside {
    pub fn word(self) -> &'static str {
        match self {
            Self::Previous => "previous",
            Self::YearBefore => "year-before",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        [Self::Previous, Self::YearBefore].into_iter().find(|known| known.word() == word)
    }
}

impl Look {
    /// The page on which all rows are.
    pub const ALL: usize = usize::MAX;

    pub fn is_all(&self) -> bool {
        self.page == Self::ALL
    }

    /// Takes what is its own of the names and values of an address. Not every value fits; what does not, is not there.
    pub fn take(name: &str, value: &str, look: &mut Self) -> bool {
        match name {
            "sort" => {
                look.sort = Some(match value.strip_prefix('-') {
                    Some(column) => (column.to_owned(), Direction::Down),
                    None => (value.to_owned(), Direction::Up),
                });
            }
            "page" if value == "all" => look.page = Self::ALL,
            "page" => look.page = value.parse().unwrap_or(1),
            "column" => look.columns.push(value.to_owned()),
            "seek" => value.clone_into(&mut look.seek),
            "open" => look.open.push(value.to_owned()),
            "beside" => look.beside = Beside::from_word(value),
            "rows" => look.rows = value == "visits",
            _ => return false,
        }
        true
    }

    /// As names and values of an address, in a fixed order; what is as usual is left out.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        if let Some(beside) = self.beside {
            pairs.push(("beside", beside.word().to_owned()));
        }
        pairs.extend(self.columns.iter().map(|column| ("column", column.clone())));
        pairs.extend(self.open.iter().map(|row| ("open", row.clone())));
        if self.rows {
            pairs.push(("rows", "visits".to_owned()));
        }
        if !self.seek.is_empty() {
            pairs.push(("seek", self.seek.clone()));
        }
        if let Some((column, direction)) = &self.sort {
            let sign = if *direction == Direction::Down { "-" } else { "" };
            pairs.push(("sort", format!("{sign}{column}")));
        }
        if self.is_all() {
            pairs.push(("page", "all".to_owned()));
        } else if self.page > 1 {
            pairs.push(("page", self.page.to_string()));
        }
        pairs
    }

    /// Which rows of so many the page shows.
    pub fn shown(&self, rows: usize) -> std::ops::Range<usize> {
        if self.is_all() {
            return 0..rows.min(MOST_AT_ONCE);
        }
        let last = rows.div_ceil(ROWS).max(1);
        let first = (self.page.clamp(1, last) - 1) * ROWS;
        first..rows.min(first + ROWS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_is_not_there_is_the_last_one() {
        let look = Look { page: 9, ..Look::default() };
        assert_eq!(look.shown(120), 100..120);
        assert_eq!(look.shown(0), 0..0);
        assert_eq!(Look::default().shown(120), 0..50);
    }

    #[test]
    fn all_rows_are_as_many_as_a_page_takes() {
        let mut look = Look::default();
        assert!(Look::take("page", "all", &mut look) && look.is_all());
        assert_eq!(look.pairs(), [("page", "all".to_owned())]);
        assert_eq!((look.shown(120), look.shown(5_001)), (0..120, 0..5_000));
    }

    #[test]
    fn what_is_written_is_read_again() {
        let look = Look {
            sort: Some(("total".into(), Direction::Down)),
            page: 3,
            columns: vec!["a".into(), "b".into()],
            seek: "x y".into(),
            open: vec!["web".into()],
            beside: Some(Beside::YearBefore),
            rows: true,
        };
        let mut read = Look::default();
        for (name, value) in look.pairs() {
            assert!(Look::take(name, &value, &mut read), "{name}");
        }
        assert_eq!(read, look);
        assert!(!Look::take("branch", "b1", &mut read));
    }
}
