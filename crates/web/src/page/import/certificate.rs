//! An import's certificate: what came, what became of it, what the books add up to before and after.

use std::collections::BTreeSet;

use books::{Table as Records, Totals};
use clinic::Currency;
use exchange::Certificate;
use serde::Deserialize;

use crate::text::Words;
use crate::view::{Cell, Head, Row, Table, TableTexts};

/// As it is kept in the books; what one kept long ago does not say is nothing.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Paper {
    currency: String,
    files: Vec<FileRows>,
    tables: Vec<TableRows>,
    before: Totals,
    after: Totals,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct FileRows {
    file: String,
    rows: u64,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct TableRows {
    table: String,
    created: u64,
    changed: u64,
    unchanged: u64,
    kept_edited: u64,
    moved_to_survivor: u64,
    erased_ignored: u64,
}

impl TableRows {
    fn figures(&self) -> [u64; 6] {
        [self.created, self.changed, self.unchanged, self.kept_edited, self.moved_to_survivor, self.erased_ignored]
    }
}

/// The certificate of a demo.
#[derive(Deserialize)]
struct Made {
    rows: u64,
}

/// What became of rows; the first three are always shown, the others where there are any.
const FATES: [&str; 6] = [
    "import-count-made",
    "import-count-changed",
    "import-count-same",
    "import-count-kept",
    "import-count-moved",
    "import-count-erased",
];
const ALWAYS: usize = 3;

impl Paper {
    pub fn of(certificate: &Certificate) -> Self {
        serde_json::to_value(certificate).and_then(serde_json::from_value).unwrap_or_default()
    }

    /// None of what is no certificate, as that of a demo.
    pub fn read(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok().filter(|paper: &Self| !paper.currency.is_empty())
    }

    /// Rows that an import put into the books, as its certificate says; a demo's says nothing else.
    pub fn taken_by(json: &str) -> Option<u64> {
        let made = || serde_json::from_str::<Made>(json).ok().map(|made| made.rows);
        Self::read(json).map(|paper| paper.taken()).or_else(made)
    }

    /// Rows that are new or changed.
    pub fn taken(&self) -> u64 {
        self.tables.iter().map(|table| table.created + table.changed).sum()
    }

    /// What became of the rows, by file.
    pub fn counts(&self, words: &Words) -> Table {
        let shown: Vec<usize> = (0..FATES.len())
            .filter(|at| *at < ALWAYS || self.tables.iter().any(|table| table.figures()[*at] > 0))
            .collect();
        let heads = [head("lead", words, "import-error-file"), head("num", words, "import-count-rows")];
        Table {
            id: "counts".into(),
            title: words.say("import-counts-title"),
            t: TableTexts::of(words),
            heads: heads.into_iter().chain(shown.iter().map(|at| head("num", words, FATES[*at]))).collect(),
            rows: self.by_file().map(|(file, rows, fates)| counts_row(words, &file, rows, fates, &shown)).collect(),
            ..Table::default()
        }
    }

    /// Every file with rows of its own, in the order of the books.
    fn by_file(&self) -> impl Iterator<Item = (String, u64, [u64; 6])> {
        Records::ALL.iter().filter_map(|records| {
            let fates = self.tables.iter().find(|table| table.table == records.name()).map(TableRows::figures);
            let rows = self.files.iter().find(|file| file.file == records.file()).map(|file| file.rows);
            (fates.is_some() || rows.is_some())
                .then(|| (records.file().to_owned(), rows.unwrap_or_default(), fates.unwrap_or_default()))
        })
    }

    /// What the books add up to, before and after.
    pub fn sums(&self, words: &Words, title: String) -> Table {
        let heads = [
            head("lead", words, "import-sum"),
            head("num", words, "import-before"),
            head("num", words, "import-after"),
            head("num", words, "import-difference"),
        ];
        Table {
            id: "sums".into(),
            title,
            t: TableTexts::of(words),
            heads: heads.into(),
            rows: self.sum_rows(words),
            ..Table::default()
        }
    }

    fn sum_rows(&self, words: &Words) -> Vec<Row> {
        let currency = Currency::from_code(&self.currency);
        let count = |label: String, of: &dyn Fn(&Totals) -> i64| {
            let figures = [of(&self.before), of(&self.after)];
            row(label, figures.map(|n| words.count(n)), words.signed(figures[1] - figures[0]))
        };
        let money = |label: String, of: &dyn Fn(&Totals) -> i64| {
            let figures = [of(&self.before), of(&self.after)];
            let write =
                |minor: i64| currency.map_or_else(|| minor.to_string(), |currency| words.money(minor, currency));
            row(label, figures.map(write), write(figures[1] - figures[0]))
        };
        let say = |id: &str| words.say(id);
        let mut rows = vec![
            count(say("import-sum-patients"), &|totals| totals.patients),
            count(say("import-sum-completed"), &|totals| totals.completed),
            count(say("import-sum-booked"), &|totals| totals.booked),
            count(say("import-sum-cancelled"), &|totals| totals.cancelled),
            count(say("import-sum-missed"), &|totals| totals.missed),
            money(say("import-sum-billed"), &|totals| totals.billed_minor),
            money(say("import-sum-paid"), &|totals| totals.paid_minor),
            money(say("import-sum-bonus-paid"), &|totals| totals.bonus_paid_minor),
            money(say("import-sum-debts"), &|totals| totals.debts_minor),
        ];
        let years: BTreeSet<&str> =
            self.before.years.iter().chain(&self.after.years).map(|year| year.year.as_str()).collect();
        for year in years {
            let of = |totals: &Totals| totals.years.iter().find(|each| each.year == year).cloned().unwrap_or_default();
            let label = |id: &str| format!("{year} · {}", words.say(id));
            rows.push(count(label("import-sum-completed"), &|totals| of(totals).completed));
            rows.push(money(label("import-sum-billed"), &|totals| of(totals).billed_minor));
            rows.push(money(label("import-sum-paid"), &|totals| of(totals).paid_minor));
        }
        rows
    }
}

pub fn head(class: &str, words: &Words, id: &str) -> Head {
    Head { class: class.into(), label: words.say(id), ..Head::default() }
}

fn counts_row(words: &Words, file: &str, rows: u64, fates: [u64; 6], shown: &[usize]) -> Row {
    let number = |n: u64| Cell::number(words.count(i64::try_from(n).unwrap_or(i64::MAX)));
    let figures = shown.iter().map(|at| number(fates[*at]));
    Row { cells: [Cell::head(file), number(rows)].into_iter().chain(figures).collect(), ..Row::default() }
}

fn row(label: String, [before, after]: [String; 2], difference: String) -> Row {
    let cells = vec![Cell::head(label), Cell::number(before), Cell::number(after), Cell::number(difference)];
    Row { cells, ..Row::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    const PAPER: &str = r#"{"kept":true,"currency":"EUR",
        "files":[{"file":"patients.csv","rows":3,"sha256":"x"},{"file":"consents.csv","rows":0,"sha256":"y"}],
        "tables":[{"table":"patient","created":1,"changed":1,"unchanged":1,"kept_edited":2,"moved_to_survivor":0,"erased_ignored":0}],
        "before":{"patients":2,"completed":0,"booked":0,"cancelled":0,"missed":0,"billed_minor":0,"paid_minor":0,
            "bonus_paid_minor":0,"debts_minor":0,"years":[]},
        "after":{"patients":3,"completed":1,"booked":0,"cancelled":0,"missed":0,"billed_minor":1250,"paid_minor":0,
            "bonus_paid_minor":0,"debts_minor":1250,"years":[{"year":"2025","completed":1,"billed_minor":1250,"paid_minor":0}]},
        "warnings":{"listed":[],"more":0}}"#;

    fn texts(table: &Table) -> Vec<Vec<&str>> {
        table.rows.iter().map(|row| row.cells.iter().map(|cell| cell.text.as_str()).collect()).collect()
    }

    #[test]
    fn rows_are_counted_by_file_and_what_is_special_has_a_column_where_there_is_some() {
        let words = Words::of(Language::En);
        let paper = Paper::read(PAPER).expect("a certificate");
        let counts = paper.counts(&words);
        assert_eq!(
            texts(&counts),
            [["patients.csv", "3", "1", "1", "1", "2"], ["consents.csv", "0", "0", "0", "0", "0"]]
        );
        assert_eq!(counts.heads.len(), 6);
        assert_eq!(paper.taken(), 2);
    }

    #[test]
    fn sums_stand_beside_each_other_with_their_difference() {
        let words = Words::of(Language::En);
        let sums = Paper::read(PAPER).expect("a certificate").sums(&words, String::new());
        let rows = texts(&sums);
        assert_eq!(&rows[0][1..], ["2", "3", "+1"]);
        assert_eq!(rows.len(), 12, "nine sums and three of a year");
        assert!(rows[10][0].starts_with("2025 · "));
    }

    #[test]
    fn what_something_else_wrote_is_no_certificate() {
        for json in ["", "{}", "[]", r#"{"demo":{"patients":10}}"#] {
            assert!(Paper::read(json).is_none(), "{json}");
        }
    }
}
