//! A spreadsheet read back, cell by cell: what kind of thing each is, and how it is shown.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use clinic::Currency;
use exchange::answer::{Format, write};
use jiff::civil::date;
use report::answer::AnswerColumn;
use report::{Answer, Row, Value};

/// One row of these values, a column each.
fn answer(values: Vec<Value>) -> Answer {
    let like = crate::answer::answer();
    let column = |n| AnswerColumn { name: format!("c{n}"), record: None, ..like.columns[0].clone() };
    Answer {
        cell: vec![("employee".into(), "=e1".into()), ("column".into(), "billed".into())],
        currency: Currency::from_code("KWD").expect("the dinar exists"),
        columns: (0..values.len()).map(column).collect(),
        rows: vec![Row { values, keys: Vec::new() }].into(),
        total: None,
        ..like.clone()
    }
}

/// A cell as a spreadsheet has it.
#[derive(Clone, Debug, Default, PartialEq)]
struct Cell {
    /// `s` of text, `b` of yes and no, empty of a number.
    kind: String,
    value: String,
    /// How it is shown.
    format: String,
    /// Whether it stays text when somebody edits it.
    is_quoted: bool,
}

struct Workbook {
    zip: zip::ZipArchive<Cursor<Vec<u8>>>,
}

impl Workbook {
    fn of(answer: &Answer) -> Self {
        let mut bytes = Vec::new();
        write(answer, Format::Xlsx, &mut bytes).expect("memory takes it");
        Self { zip: zip::ZipArchive::new(Cursor::new(bytes)).expect("a workbook is a zip") }
    }

    fn part(&mut self, name: &str) -> String {
        let mut text = String::new();
        self.zip.by_name(name).expect(name).read_to_string(&mut text).expect("XML is text");
        text
    }

    /// The cells of a sheet, counted from 1, by their places.
    fn cells(&mut self, sheet: usize) -> BTreeMap<String, Cell> {
        let (strings, styles) = (self.part("xl/sharedStrings.xml"), self.part("xl/styles.xml"));
        let text = self.part(&format!("xl/worksheets/sheet{sheet}.xml"));
        assert!(!text.contains("<f>") && !text.contains("<f "), "a formula: {text}");
        let strings: Vec<&str> = strings.split("<si>").skip(1).map(|own| between(own, ">", "</t>")).collect();
        let formats = styles.split("<cellXfs").nth(1).and_then(|rest| rest.split("</cellXfs>").next());
        let formats: Vec<&str> = formats.expect("formats").split("<xf").skip(1).collect();
        let cell = |xml: &str| {
            let format = attribute(xml, "s").parse().map_or(formats[0], |at: usize| formats[at]);
            let number = attribute(format, "numFmtId");
            let known = styles.split("<numFmt").find(|known| attribute(known, "numFmtId") == number && number != "0");
            let (kind, value) = (attribute(xml, "t"), between(xml, "<v>", "</v>"));
            let value = if kind == "s" { strings[value.parse::<usize>().expect("a place")] } else { value };
            Cell {
                kind: kind.to_owned(),
                value: value.to_owned(),
                format: known.map_or(number, |known| attribute(known, "formatCode")).to_owned(),
                is_quoted: attribute(format, "quotePrefix") == "1",
            }
        };
        let cells = text.split("<c ").skip(1).map(|xml| xml.split("</c>").next().unwrap_or_default());
        cells.map(|xml| (attribute(&format!(" {xml}"), "r").to_owned(), cell(&format!(" {xml}")))).collect()
    }
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    text.split_once(before).and_then(|(_, rest)| rest.split(after).next()).unwrap_or_default()
}

/// Of an element that stands behind a space.
fn attribute<'a>(xml: &'a str, name: &str) -> &'a str {
    let element = xml.split('>').next().unwrap_or_default();
    element.split_once(&format!(" {name}=\"")).and_then(|(_, rest)| rest.split('"').next()).unwrap_or_default()
}

#[test]
fn text_that_looks_like_a_formula_is_text_and_stays_it() {
    let names = ["=1+1", "+SUM(A1)", "-2+3", "@home", "\tTab", "plain", "1 = 1", ""];
    let values = names.map(|name| Value::Text(name.into())).to_vec();
    let cells = Workbook::of(&answer(values)).cells(1);
    for (name, column) in names.iter().zip('A'..) {
        let cell = cells.get(&format!("{column}2")).cloned().unwrap_or_default();
        let is_formula = name.starts_with(['=', '+', '-', '@', '\t']);
        assert_eq!((cell.value.as_str(), cell.is_quoted), (*name, is_formula), "{cell:?}");
        assert!(cell.kind == "s" || name.is_empty(), "{cell:?}");
    }
}

#[test]
fn numbers_dates_and_flags_are_what_they_are() {
    let values = vec![
        Value::Count(-1_234),
        Value::Money(-1_234_567),
        Value::Percent(667),
        Value::Decimal(450),
        Value::Date(date(2024, 2, 29)),
        Value::Month(date(2025, 3, 1)),
        Value::Flag(true),
        Value::Empty,
        Value::Date(date(1870, 1, 1)),
    ];
    let cells = Workbook::of(&answer(values)).cells(1);
    let shown: Vec<(&str, &str, &str)> = ('A'..='I')
        .filter_map(|column| cells.get(&format!("{column}2")))
        .map(|cell| (cell.kind.as_str(), cell.value.as_str(), cell.format.as_str()))
        .collect();
    let expected = [
        ("", "-1234", "#,##0"),
        ("", "-1234.567", "#,##0.000"),
        ("", "0.667", "0.0%"),
        ("", "4.5", "0.00"),
        ("", "45351", "yyyy-mm-dd"),
        ("", "45717", "yyyy-mm"),
        ("b", "1", "0"),
        ("s", "1870-01-01", "0"),
    ];
    assert_eq!(shown, expected);
    assert!(!cells.contains_key("H2"), "nothing is nothing");
}

#[test]
fn the_question_stands_on_a_sheet_of_its_own() {
    let cells = Workbook::of(&answer(vec![Value::Count(1)])).cells(2);
    let told: Vec<(&str, &str)> = (1..=6)
        .map(|row| (cells[&format!("A{row}")].value.as_str(), cells[&format!("B{row}")].value.as_str()))
        .collect();
    let expected = [
        ("report", "rating"),
        ("from", "2025-01-01"),
        ("employee", "=e1"),
        ("column", "billed"),
        ("currency", "KWD"),
        ("rows", "1"),
    ];
    assert_eq!(told, expected);
    assert!(cells["B3"].is_quoted, "what was asked for is no formula either");
}

#[test]
fn a_csv_for_spreadsheets_calls_nothing_and_keeps_numbers_and_phones() {
    let texts = ["=1+1", "+SUM(A1)", "-2+A1", "@home", "\tTab", "+49 171 123", "-5", "(030) 1-2", "plain"];
    let mut values = texts.map(|text| Value::Text(text.into())).to_vec();
    values.extend([Value::Count(-3), Value::Money(-5), Value::Empty]);
    let mut answer = answer(values);
    answer.columns[0].name = "=SUM(A1) (d1)".into();
    let mut bytes = Vec::new();
    write(&answer, Format::SheetCsv, &mut bytes).expect("memory takes it");
    let text = String::from_utf8(bytes).expect("UTF-8");
    let (head, row) = text.split_once('\n').expect("two lines");
    assert!(head.starts_with("'=SUM(A1) (d1),c1,"), "{head}");
    assert_eq!(
        row, "'=1+1,'+SUM(A1),'-2+A1,'@home,'\tTab,+49 171 123,-5,(030) 1-2,plain,-3,-0.005,\n",
        "three digits behind the point of a dinar"
    );
}
