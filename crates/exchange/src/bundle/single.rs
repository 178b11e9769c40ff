//! One file by itself, as the texts of its columns: what somebody took along, changed and brings back.

use super::flaw::Flaw;
use super::header::Header;
use super::limits::Limits;
use super::problem::{Findings, Problem, Problems};
use super::record::Record;
use super::rows::{Most, Rows};
use super::table::ragged;

/// What a row says of each column that its file has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextRow {
    /// Where it starts, from 1.
    pub line: u64,
    pub texts: Vec<(&'static str, String)>,
}

impl TextRow {
    /// None: the file does not have the column.
    pub fn get(&self, column: &str) -> Option<&str> {
        self.texts.iter().find(|(known, _)| *known == column).map(|(_, text)| text.as_str())
    }
}

/// The rows of a record's file, and what is wrong with it. Unlike in a bundle a column that is not known is wrong too: whoever
/// wrote it meant something.
pub fn single<T: Record>(content: &[u8]) -> (Vec<TextRow>, Problems) {
    let mut unheard = |_: super::Notice<'_>| {};
    let mut findings = Findings::new(&mut unheard);
    let mut found = Vec::new();
    // Memory has no errors of its own.
    let _ = read::<T>(content, &mut findings, &mut found);
    let Findings { mut errors, warnings, .. } = findings;
    for problem in warnings.listed {
        let what = problem.what.trim_end_matches("; ignored").to_owned();
        errors.add(Problem { what, ..problem });
    }
    (found, errors)
}

fn read<T: Record>(content: &[u8], findings: &mut Findings<'_>, found: &mut Vec<TextRow>) -> std::io::Result<()> {
    let file = &T::FILE;
    let limits = Limits::default();
    let told = |line: u64, column: Option<&str>, what: String| Problem {
        file: file.name.to_owned(),
        line: Some(line),
        column: column.map(str::to_owned),
        what,
    };
    let flawed = |flaw: &Flaw, column| told(flaw.line, column, flaw.kind.to_string());
    let mut rows = match Rows::new(content, Most { cell_bytes: limits.cell_bytes, row_bytes: limits.row_bytes })? {
        Ok(rows) => rows,
        Err(flaw) => {
            findings.refuse(flawed(&flaw, None));
            return Ok(());
        }
    };
    let header = match rows.next()? {
        Some(Ok(row)) => Header::read(file, row, findings),
        Some(Err(flaw)) => {
            findings.refuse(flawed(&flaw, None));
            None
        }
        None => {
            findings.refuse(told(1, None, "the file is empty: its first line must name the columns".into()));
            None
        }
    };
    let Some(header) = header else { return Ok(()) };
    while let Some(row) = rows.next()? {
        match row {
            Err(flaw) => {
                let column = flaw.kind.cell().and_then(|cell| header.column(file, cell));
                findings.refuse(flawed(&flaw, column));
                if flaw.kind.ends_the_file() {
                    return Ok(());
                }
            }
            Ok(row) if row.len() != header.width => {
                findings.refuse(told(row.line, None, ragged(row.len(), header.width)));
            }
            Ok(row) => {
                let columns = file.columns.iter().enumerate();
                let text =
                    |(at, column): (usize, &super::Column)| Some((column.name, row.cell(header.place(at)?).to_owned()));
                found.push(TextRow { line: row.line, texts: columns.filter_map(text).collect() });
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use clinic::record::Source;

    use super::*;

    fn told(content: &str) -> (Vec<(u64, String)>, Vec<String>) {
        let (rows, problems) = single::<Source>(content.as_bytes());
        let rows = rows.into_iter().map(|row| (row.line, row.get("name").unwrap_or("?").to_owned())).collect();
        (rows, problems.listed.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn rows_say_what_their_file_says_and_nothing_else() {
        let (rows, problems) = single::<Source>(b"name,id\n\"Two\nlines\",s1\nAds,\n");
        assert!(problems.is_empty(), "{problems}");
        assert_eq!(rows.iter().map(|row| row.line).collect::<Vec<_>>(), [2, 4]);
        assert_eq!(
            (rows[0].get("name"), rows[0].get("group"), rows[1].get("id")),
            (Some("Two\nlines"), None, Some(""))
        );
    }

    #[test]
    fn every_fault_has_its_line_and_what_is_not_known_is_one() {
        let (rows, problems) = told("id,name,colour of it,price\ns1,Ads,,\ns2\ns3,a\"b,,\n");
        assert_eq!(rows, [(2, "Ads".to_owned())]);
        assert_eq!(problems.len(), 4, "{problems:?}");
        assert!(problems.iter().any(|told| told == "sources.csv:1: column colour of it is unknown"), "{problems:?}");
        assert!(
            problems.iter().any(|told| told.starts_with("sources.csv:1: column price does not belong here but to "))
        );
        assert!(problems.iter().any(|told| told.starts_with("sources.csv:3: has 1 cells")), "{problems:?}");
        assert!(problems.iter().any(|told| told.starts_with("sources.csv:4: a quote inside")), "{problems:?}");
    }

    #[test]
    fn what_is_no_such_file_says_why() {
        for (content, why) in [
            ("", "the file is empty"),
            ("id;name\ns1;Ads\n", "cells are separated by semicolons"),
            ("id\ns1\n", "the column is missing"),
        ] {
            let (rows, problems) = told(content);
            assert!(rows.is_empty() && problems[0].contains(why), "{content}: {problems:?}");
        }
    }
}
