//! Files that are wrong, one fault each, and what is said of it.

use clinic::Currency;
use clinic::record::{Clinic, Employee, Item, Line, Patient, Rating, Visit};
use exchange::bundle::{self, Entry, Findings, Limits, Record, Table};
use std::fs;

/// What a file's reading came to.
#[derive(Debug)]
struct Reading<T> {
    records: Vec<(u64, T)>,
    errors: Vec<String>,
    warnings: Vec<String>,
}

/// Reads one file with these bytes, in a bundle that has nothing else.
fn read<T: Record>(text: impl AsRef<[u8]>) -> Reading<T> {
    read_within(&Limits::default(), text.as_ref()).expect("the file can be opened")
}

fn read_within<T: Record>(limits: &Limits, text: &[u8]) -> Result<Reading<T>, bundle::BundleError> {
    let folder = tempfile::tempdir().expect("a folder");
    for required in ["patients.csv", "employees.csv", "visits.csv", T::FILE.name] {
        fs::write(folder.path().join(required), text).expect("written");
    }
    let mut bundle = bundle::open(folder.path(), limits.clone())?;
    let euro = Currency::from_code("EUR").expect("the euro exists");
    let mut ignore = |_: bundle::Notice<'_>| {};
    let mut findings = Findings::new(&mut ignore);
    let mut records = Vec::new();
    let input = bundle.file(T::FILE.name)?.expect("it was written above");
    if let Some(mut table) = Table::<T>::open(input, limits, euro, &mut findings)? {
        while let Some(entry) = table.next(&mut findings)? {
            if let Entry::Record { line, record } = entry {
                records.push((line, record));
            }
        }
    }
    let texts = |problems: &bundle::Problems| problems.listed.iter().map(ToString::to_string).collect();
    Ok(Reading { records, errors: texts(&findings.errors), warnings: texts(&findings.warnings) })
}

#[test]
fn columns_come_in_any_order_and_with_any_line_ends() {
    let reading =
        read::<Patient>("\u{feff}registered_on,name,id\r\n2024-01-02,\"Ann, \"\"A\"\"\nB\",p1\r\n2024-01-03,Bo,p2");
    assert_eq!(reading.errors, [""; 0]);
    let seen: Vec<_> =
        reading.records.iter().map(|(line, patient)| (*line, patient.id.as_str(), patient.name.as_str())).collect();
    assert_eq!(seen, [(2, "p1", "Ann, \"A\"\nB"), (4, "p2", "Bo")]);
}

#[test]
fn an_empty_cell_is_unknown_or_the_default() {
    let reading = read::<Employee>("id,name,position,sees_patients\ne1,Ann,,\ne2,Bo,nurse,false\n");
    let seen: Vec<_> = reading.records.into_iter().map(|(_, e)| (e.position, e.sees_patients)).collect();
    assert_eq!(seen, [(None, true), (Some("nurse".to_owned()), false)]);
}

#[test]
fn a_header_alone_is_fine_and_an_empty_file_is_not() {
    assert_eq!(read::<Patient>("id,name,registered_on\n").errors, [""; 0]);
    assert_eq!(read::<Patient>("").errors, ["patients.csv:1: the file is empty: its first line must name the columns"]);
}

#[test]
fn a_missing_column_is_named() {
    let errors = read::<Patient>("id,registered_on\np1,2024-01-01\n").errors;
    assert_eq!(errors, ["patients.csv:1: name: the column is missing"]);
}

#[test]
fn a_file_without_header_is_told_so_and_its_first_row_is_not_repeated() {
    let errors = read::<Patient>("p1,Ann Secret,2024-01-01\n").errors;
    assert_eq!(errors.len(), 4);
    assert_eq!(errors[3], "patients.csv:1: the first line must name the columns");
    assert!(!errors.concat().contains("Secret"), "{errors:?}");
}

#[test]
fn another_separator_is_recognised_and_said_once() {
    for (separator, said) in [(";", "semicolons"), ("\t", "tabs")] {
        let text = "id,name,registered_on\np1,Ann Secret,2024-01-01\n".replace(',', separator);
        let told = format!("patients.csv:1: cells are separated by {said} here: separate them by commas");
        assert_eq!(read::<Patient>(text).errors, [told]);
    }
}

#[test]
fn the_columns_of_another_file_are_recognised() {
    let errors = read::<Patient>("id,visit_id,amount\nl1,v1,10\n").errors;
    assert_eq!(errors.last().map(String::as_str), Some("patients.csv:1: these are the columns of lines.csv"));
}

#[test]
fn a_column_that_is_there_twice_is_refused() {
    let errors = read::<Patient>("id,name,name,registered_on\np1,Ann,Bo,2024-01-01\n").errors;
    assert_eq!(errors, ["patients.csv:1: name: the column is there twice"]);
}

#[test]
fn unknown_columns_are_reported_and_ignored() {
    let reading = read::<Line>("id,visit_id,amount,born_on,shade,\nl1,v1,10,2000-01-01,red,\n");
    assert_eq!((reading.records.len(), reading.errors.len()), (1, 0));
    assert_eq!(
        reading.warnings,
        [
            "lines.csv:1: column born_on does not belong here but to patients.csv; ignored",
            "lines.csv:1: column shade is unknown; ignored",
            "lines.csv:1: column 6 is unknown; ignored",
        ]
    );
}

#[test]
fn a_row_with_too_few_or_too_many_cells_is_refused() {
    let errors = read::<Patient>("id,name,registered_on\np1,Ann\np2,Bo,2024-01-01\np3,C,2024-01-01,x\n").errors;
    assert_eq!(
        errors,
        [
            "patients.csv:2: has 2 cells, but the first line names 3 columns",
            "patients.csv:4: has 4 cells, but the first line names 3 columns",
        ]
    );
}

#[test]
fn every_bad_cell_of_every_row_is_named_and_none_is_quoted() {
    let text = "id,name,sex,born_on,phone,registered_on\n\
                ,Ann Secret,w,2024-02-30,+49170,yesterday\n\
                p2,,f,+491701234567,,2024-01-01\n";
    let errors = read::<Patient>(text).errors;
    assert_eq!(
        errors,
        [
            "patients.csv:2: id: empty, but must be filled",
            "patients.csv:2: sex: must be one of: f, m, x",
            "patients.csv:2: born_on: 2024-02-30 is no date: write YYYY-MM-DD",
            "patients.csv:2: registered_on: not a date: write YYYY-MM-DD",
            "patients.csv:3: name: empty, but must be filled",
            "patients.csv:3: born_on: not a date: write YYYY-MM-DD",
        ]
    );
}

#[test]
fn a_recall_is_after_days_or_months_but_not_both() {
    let errors = read::<Item>("id,name,kind,recall_after_days,recall_after_months\ni1,Check,service,30,1\n").errors;
    assert_eq!(errors, ["items.csv:2: recall_after_months: recall_after_days is filled too: give one of them"]);
}

#[test]
fn amounts_and_scores_outside_their_range_are_refused() {
    let text = "id,visit_id,amount\nl1,v1,1.005\nl2,v1,10000000000.01\nl3,v1,\"1,5\"\nl4,v1,-3\n";
    assert_eq!(
        read::<Line>(text).errors,
        [
            "lines.csv:2: amount: more decimals than EUR has (2)",
            "lines.csv:3: amount: too large: at most 10000000000.00 EUR",
            "lines.csv:4: amount: not an amount: write 12.50, without thousands marks",
        ]
    );
    let errors = read::<Rating>("visit_id,rated_at,score\nv1,2024-01-01T10:00,0\n").errors;
    assert_eq!(errors, ["ratings.csv:2: score: not a score: write a whole number from 1 to 5"]);
}

#[test]
fn a_clinic_without_known_currency_or_zone_is_refused() {
    let errors = read::<Clinic>("name,currency,time_zone,country\nPraxis,EURO,Berlin,Germany\n").errors;
    assert_eq!(
        errors,
        [
            "clinic.csv:2: currency: no currency: write its ISO 4217 code, such as EUR",
            "clinic.csv:2: time_zone: no time zone: write its IANA name, such as Europe/Berlin",
            "clinic.csv:2: country: no country: write its two-letter code in capitals, such as DE",
        ]
    );
}

#[test]
fn a_visit_that_ends_before_it_starts_is_only_doubted() {
    let text = "id,patient_id,employee_id,starts_at,ends_at,status\n\
                v1,p1,e1,2024-01-01T10:00,2024-01-01T09:00,completed\n";
    let reading = read::<Visit>(text);
    assert_eq!(reading.records.len(), 1);
    assert_eq!(reading.warnings, ["visits.csv:2: ends_at: before starts_at; taken as given"]);
}

#[test]
fn a_file_in_another_encoding_is_told_which_and_where() {
    let (text, ..) = encoding_rs::WINDOWS_1251.encode(
        "id,name,registered_on\np1,Ann,2024-01-01\np2,Шевченко Оксана Петрівна,2024-01-01\np3,Київська лікарня,2024-01-01\n",
    );
    assert_eq!(
        read::<Patient>(text).errors,
        ["patients.csv:3: not UTF-8, probably windows-1251: save the file as UTF-8, or convert it with \
         `iconv -f windows-1251 -t UTF-8`",]
    );
}

#[test]
fn damage_is_named_with_its_line_and_reading_goes_on_behind_it() {
    let text = "id,name,registered_on\np1,A\0,2024-01-01\np2,\"B\"x,2024-01-01\np3,C\"D,2024-01-01\np4,E\rF,2024-01-01\np5,Z,bad\n";
    let errors = read::<Patient>(text).errors;
    let starts = [
        "patients.csv:2: holds a NUL byte",
        "patients.csv:3: the quote opened on line 3 closes on line 3",
        "patients.csv:4: a quote inside a cell",
        "patients.csv:5: a CR inside a cell",
        "patients.csv:6: registered_on: not a date",
    ];
    assert_eq!(errors.len(), starts.len(), "{errors:?}");
    for (error, start) in errors.iter().zip(starts) {
        assert!(error.starts_with(start), "{error}");
    }
}

#[test]
fn a_quote_never_closed_is_named_where_it_opened() {
    let errors = read::<Patient>("id,name,registered_on\np1,\"Ann,2024-01-01\np2,Bo,2024-01-01\n").errors;
    assert_eq!(errors, ["patients.csv:2: the quote opened on line 2 is never closed"]);
}

#[test]
fn lines_that_end_with_cr_alone_are_named() {
    let errors = read::<Patient>("id,name,registered_on\rp1,Ann,2024-01-01\r").errors;
    assert_eq!(errors, ["patients.csv:1: lines end with CR alone: save the file with LF or CRLF line ends"]);
}

#[test]
fn a_cell_of_ten_megabytes_is_refused_and_the_next_row_is_read() {
    let text = format!("id,name,registered_on\np1,{},2024-01-01\np2,Bo,2024-01-01\n", "x".repeat(10 << 20));
    let reading = read::<Patient>(text);
    assert_eq!(reading.errors, ["patients.csv:2: name: cell 2 is longer than the limit of 1048576 bytes"]);
    assert_eq!(reading.records.len(), 1);
}

#[test]
fn after_a_thousand_errors_the_rest_are_counted() {
    let mut text = String::from("id,name,registered_on\n");
    text.extend((0..1_500).map(|row| format!("p{row},Ann,bad\n")));
    let folder = tempfile::tempdir().expect("a folder");
    for required in ["patients.csv", "employees.csv", "visits.csv"] {
        fs::write(folder.path().join(required), &text).expect("written");
    }
    let limits = Limits::default();
    let mut bundle = bundle::open(folder.path(), limits.clone()).expect("a bundle");
    let euro = Currency::from_code("EUR").expect("the euro exists");
    let mut told = 0;
    let mut count = |notice: bundle::Notice<'_>| told += usize::from(matches!(notice, bundle::Notice::Refused(_)));
    let mut findings = Findings::new(&mut count);
    let input = bundle.file("patients.csv").expect("readable").expect("there");
    let mut table = Table::<Patient>::open(input, &limits, euro, &mut findings).expect("readable").expect("a header");
    while table.next(&mut findings).expect("readable").is_some() {}
    assert_eq!((findings.errors.listed.len(), findings.errors.more), (1_000, 500));
    assert!(findings.errors.to_string().ends_with("… and 500 more\n"));
    assert_eq!(told, 1_500, "who listens hears of every one");
}

#[test]
fn more_rows_than_the_limit_end_the_reading() {
    let limits = Limits { rows: 2, ..Limits::default() };
    let text = b"id,name,registered_on\np1,A,2024-01-01\np2,B,2024-01-01\np3,C,2024-01-01\n";
    let refused = read_within::<Patient>(&limits, text).expect_err("three rows are too many");
    assert_eq!(refused.to_string(), "patients.csv: more than 2 rows (the limit)");
}
