//! An import's certificate, to read: what came, what became of it, what the books add up to before and after.

use std::collections::BTreeSet;
use std::io::{self, Write};

use books::{Counts, Totals, YearTotals};
use clinic::Money;
use comfy_table::{CellAlignment, Table, presets};
use exchange::Certificate;

/// Warnings told here; the JSON form has a thousand.
const SHOWN_WARNINGS: usize = 20;

pub fn write(certificate: &Certificate, output: &mut impl Write) -> io::Result<()> {
    for table in [files(certificate), rows(certificate), totals(certificate)] {
        writeln!(output, "{}\n", table.trim_fmt())?;
    }
    let warnings = &certificate.warnings;
    for warning in warnings.listed.iter().take(SHOWN_WARNINGS) {
        writeln!(output, "{warning}")?;
    }
    match warnings.count().saturating_sub(SHOWN_WARNINGS as u64) {
        0 if warnings.is_empty() => {}
        0 => writeln!(output)?,
        more => writeln!(output, "… and {more} more to look at; --format json lists them\n")?,
    }
    writeln!(output, "{}", if certificate.kept { "Imported." } else { "A dry run: nothing was kept." })
}

fn files(certificate: &Certificate) -> Table {
    let rows = certificate.files.iter().map(|file| vec![file.file.into(), file.rows.to_string(), file.sha256.clone()]);
    table(&["file", "rows", "SHA-256"], rows)
}

/// What is special has a column only where there is some of it.
fn rows(certificate: &Certificate) -> Table {
    let always = 3;
    let names = ["new", "changed", "as before", "kept as edited", "to the merged card", "identity erased"];
    let counts: Vec<_> = certificate.tables.iter().map(|each| (each.table.file(), in_order(each.counts))).collect();
    let shown = |at: &usize| *at < always || counts.iter().any(|(_, counts)| counts[*at] > 0);
    let shown: Vec<usize> = (0..names.len()).filter(shown).collect();
    let rows = counts.iter().map(|(file, counts)| {
        let figures = shown.iter().map(|at| counts[*at].to_string());
        std::iter::once((*file).to_owned()).chain(figures).collect()
    });
    let head: Vec<&str> = std::iter::once("file").chain(shown.iter().map(|at| names[*at])).collect();
    table(&head, rows)
}

fn in_order(counts: Counts) -> [u64; 6] {
    let Counts { created, changed, unchanged, kept_edited, moved_to_survivor, erased_ignored } = counts;
    [created, changed, unchanged, kept_edited, moved_to_survivor, erased_ignored]
}

fn totals(certificate: &Certificate) -> Table {
    let (before, after) = (&certificate.before, &certificate.after);
    let row = |name: &str, figures: [String; 2]| [vec![name.to_owned()], figures.to_vec()].concat();
    let number = |name: &str, of: fn(&Totals) -> i64| row(name, [before, after].map(|totals| of(totals).to_string()));
    let amount = |minor: i64| certificate.currency.format(Money(minor));
    let money = |name: &str, of: fn(&Totals) -> i64| row(name, [before, after].map(|totals| amount(of(totals))));
    let mut rows = vec![
        number("patients", |totals| totals.patients),
        number("visits and sales completed", |totals| totals.completed),
        number("booked", |totals| totals.booked),
        number("cancelled", |totals| totals.cancelled),
        number("missed", |totals| totals.missed),
        money("billed", |totals| totals.billed_minor),
        money("paid", |totals| totals.paid_minor),
        money("paid by bonus", |totals| totals.bonus_paid_minor),
        money("debts", |totals| totals.debts_minor),
    ];
    let years: BTreeSet<&str> = before.years.iter().chain(&after.years).map(|year| year.year.as_str()).collect();
    for year in years {
        let [before, after] = [before, after].map(|totals| of_year(totals, year));
        rows.push(row(&format!("{year}: completed"), [&before, &after].map(|year| year.completed.to_string())));
        rows.push(row(&format!("{year}: billed"), [&before, &after].map(|year| amount(year.billed_minor))));
        rows.push(row(&format!("{year}: paid"), [&before, &after].map(|year| amount(year.paid_minor))));
    }
    table(&[&format!("totals in {}", certificate.currency), "before", "after"], rows)
}

fn of_year(totals: &Totals, year: &str) -> YearTotals {
    totals.years.iter().find(|each| each.year == year).cloned().unwrap_or_default()
}

/// Names to the left, figures to the right.
fn table(head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> Table {
    let mut table = Table::new();
    table.load_style(presets::UTF8_HORIZONTAL_ONLY);
    table.style_mut().row_separator = comfy_table::LineStyle::none();
    table.set_header(head);
    table.add_rows(rows);
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}
