//! An answer as a file, in every form.

use clinic::Currency;
use exchange::answer::{AnswerError, Format, write};
use jiff::civil::date;
use report::answer::{AnswerColumn, Drawing};
use report::column::Unit;
use report::{Answer, AnswerRows, Chart, Freshness, Row, Value};
use std::io::{self, Cursor, ErrorKind, Read, Write};

/// Patients with what they spent, one with a name that looks like a formula, and a total.
pub fn answer() -> Answer {
    let column = |name: &str, unit| AnswerColumn { name: name.into(), unit, record: None, is_id: false };
    let therapy = Some(("d1".to_owned(), "Therapy".to_owned()));
    let row = |values: Vec<Value>| Row { values, keys: Vec::new() };
    Answer {
        head: vec![("report".into(), "rating".into()), ("from".into(), "2025-01-01".into())],
        cell: Vec::new(),
        currency: Currency::from_code("EUR").expect("the euro exists"),
        columns: vec![
            column("patient", Unit::Text),
            column("since", Unit::Date),
            column("visits", Unit::Count),
            AnswerColumn { record: therapy, ..column("Therapy (d1)", Unit::Money) },
            column("share_percent", Unit::Percent),
        ],
        rows: AnswerRows::from(vec![
            row(vec![
                Value::Text("=1+1, \"Ann\"".into()),
                Value::Date(date(2024, 2, 29)),
                Value::Count(3),
                Value::Money(1250),
                Value::Percent(667),
            ]),
            row(vec![Value::Text("+49 Bo".into()), Value::Empty, Value::Count(0), Value::Money(-5), Value::Empty]),
        ]),
        total: Some(row(vec![
            Value::Text("Total".into()),
            Value::Empty,
            Value::Count(3),
            Value::Money(1245),
            Value::Percent(1000),
        ])),
        freshness: Freshness { seq: 7 },
        drawing: None,
    }
}

fn written(answer: &Answer, format: Format) -> Vec<u8> {
    let mut bytes = Vec::new();
    write(answer, format, &mut bytes).expect("memory takes it");
    bytes
}

#[test]
fn csv_is_machine_output() {
    let text = String::from_utf8(written(&answer(), Format::Csv)).expect("UTF-8");
    assert_eq!(
        text,
        "patient,since,visits,Therapy (d1),share_percent\n\
         \"=1+1, \"\"Ann\"\"\",2024-02-29,3,12.50,66.7\n\
         +49 Bo,,0,-0.05,\n\
         Total,,3,12.45,100.0\n"
    );
}

#[test]
fn no_rows_are_only_the_head() {
    let none = Answer { rows: Vec::new().into(), total: None, ..answer() };
    assert_eq!(written(&none, Format::Csv), b"patient,since,visits,Therapy (d1),share_percent\n");
}

#[test]
fn json_states_the_question_and_keeps_all_digits() {
    let text = String::from_utf8(written(&answer(), Format::Json)).expect("UTF-8");
    assert!(text.contains("\"Therapy (d1)\": 12.50,"), "{text}");
    let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(json["question"]["report"], "rating");
    assert_eq!(json["complete_to_change"], 7);
    assert_eq!(json["columns"][3]["of"], serde_json::json!({"id": "d1", "name": "Therapy"}));
    assert_eq!(json["rows"][1]["since"], serde_json::Value::Null);
    assert_eq!(json["rows"][0]["since"], "2024-02-29");
    assert_eq!(json["total"]["visits"], 3);
}

#[test]
fn the_words_of_a_cell_do_not_mix_with_those_of_the_question() {
    let named = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let of_cell = Answer {
        head: vec![named("report", "rating"), named("employee", "e1, e2")],
        cell: vec![named("employee", "e1"), named("column", "billed")],
        ..answer()
    };
    let text = String::from_utf8(written(&of_cell, Format::Json)).expect("UTF-8");
    let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let expected = serde_json::json!(
        {"report": "rating", "employee": "e1, e2", "cell": {"employee": "e1", "column": "billed"}}
    );
    assert_eq!(json["question"], expected);
    assert_eq!(text.matches("\"employee\"").count(), 2, "no name is lost");
}

#[test]
fn parquet_has_typed_columns_and_the_question_beside_them() {
    use parquet::file::reader::{FileReader, SerializedFileReader};
    use parquet::record::Field;

    let file = bytes::Bytes::from(written(&answer(), Format::Parquet));
    let reader = SerializedFileReader::new(file).expect("Parquet");
    let notes = reader.metadata().file_metadata().key_value_metadata().expect("metadata").clone();
    let note = |key: &str| notes.iter().find(|note| note.key == key).and_then(|note| note.value.clone());
    assert_eq!(note("question").as_deref(), Some(r#"{"report":"rating","from":"2025-01-01"}"#));
    assert!(note("total").is_some_and(|total| total.contains(r#""Therapy (d1)":12.45"#)));
    let rows: Vec<String> = reader
        .get_row_iter(None)
        .expect("rows")
        .map(|row| {
            let row = row.expect("a row");
            let cells = row.get_column_iter().map(|(_, field)| match field {
                Field::Date(day) => format!("day {day}"),
                other => other.to_string(),
            });
            cells.collect::<Vec<_>>().join(" | ")
        })
        .collect();
    assert_eq!(rows, ["\"=1+1, \"Ann\"\" | day 19782 | 3 | 12.50 | 66.7", "\"+49 Bo\" | null | 0 | -0.05 | null",]);
}

#[test]
fn a_spreadsheet_holds_values_and_never_a_formula() {
    let sheets = sheets(&written(&answer(), Format::Xlsx));
    let (table, styles, strings) = (&sheets[0], &sheets[1], &sheets[2]);
    assert!(!table.contains("<f>"), "{table}");
    assert!(strings.contains("=1+1"), "{strings}");
    assert!(styles.contains("quotePrefix=\"1\""), "{styles}");
    assert!(styles.contains("#,##0.00"), "{styles}");
    assert!(table.contains("state=\"frozen\""), "{table}");
    for value in ["<v>12.5</v>", "<v>-0.05</v>", "<v>0.667</v>", "<v>45351</v>"] {
        assert!(table.contains(value), "{value} is not in {table}");
    }
    assert_eq!(written(&answer(), Format::Xlsx), written(&answer(), Format::Xlsx), "equal answers, equal files");
}

/// Months with how many came, drawn as a chart.
fn by_month(chart: Chart, months: i8) -> Answer {
    let row = |month| Row {
        values: vec![Value::Month(date(2025, month, 1)), Value::Text("a".into()), Value::Count(month.into())],
        keys: Vec::new(),
    };
    let column = |name: &str, unit| AnswerColumn { name: name.into(), unit, record: None, is_id: false };
    Answer {
        columns: vec![column("month", Unit::Text), column("kind", Unit::Text), column("visits", Unit::Count)],
        rows: (1..=months).map(row).collect::<Vec<_>>().into(),
        total: None,
        drawing: Some(Drawing { chart, labels: vec![0], values: vec![2] }),
        ..answer()
    }
}

#[test]
fn a_spreadsheet_draws_the_cells_of_the_table_without_its_total() {
    let total = Some(Row { values: vec![Value::Empty; 3], keys: Vec::new() });
    let drawn = Answer { total, ..by_month(Chart::Columns(&["visits"]), 12) };
    let chart = part(&written(&drawn, Format::Xlsx), "xl/charts/chart1.xml");
    for cells in ["Answer!$C$1", "Answer!$A$2:$A$13", "Answer!$C$2:$C$13"] {
        assert!(chart.contains(&format!("<c:f>{cells}</c:f>")), "{cells} is not in {chart}");
    }
    assert!(chart.contains("<c:barDir val=\"col\"/>") && chart.contains("formatCode=\"yyyy-mm\""), "{chart}");
    assert_eq!(written(&drawn, Format::Xlsx), written(&drawn, Format::Xlsx), "equal answers, equal files");
}

#[test]
fn parts_that_are_too_many_for_a_circle_are_bars_under_the_first_on_top() {
    let drawn =
        |months| part(&written(&by_month(Chart::Parts("visits"), months), Format::Xlsx), "xl/charts/chart1.xml");
    assert!(drawn(3).contains("<c:pieChart>"), "{}", drawn(3));
    let bars = drawn(12);
    assert!(bars.contains("<c:barDir val=\"bar\"/>") && bars.contains("val=\"maxMin\""), "{bars}");
}

#[test]
fn of_many_rows_the_first_are_drawn_and_the_chart_says_so() {
    let many = by_month(Chart::Bars(&["visits"]), 12);
    let rows: Vec<Row> = (0..30).map(|at| many.rows.row(at % 12)).collect();
    let chart = part(&written(&Answer { rows: rows.into(), ..many }, Format::Xlsx), "xl/charts/chart1.xml");
    assert!(chart.contains("Answer!$C$2:$C$21"), "{chart}");
    assert!(chart.contains("visits: the first 20 of 30 rows"), "{chart}");
}

#[test]
fn names_in_two_columns_stand_one_under_the_other() {
    let two = Drawing { chart: Chart::Columns(&["visits"]), labels: vec![0, 1], values: vec![2] };
    let answer = Answer { drawing: Some(two), ..by_month(Chart::Columns(&["visits"]), 3) };
    let chart = part(&written(&answer, Format::Xlsx), "xl/charts/chart1.xml");
    assert!(chart.contains("Answer!$A$2:$B$4"), "{chart}");
}

#[test]
fn nothing_is_drawn_of_no_rows() {
    let none = Answer { rows: Vec::new().into(), ..by_month(Chart::Columns(&["visits"]), 1) };
    let zip = zip::ZipArchive::new(Cursor::new(written(&none, Format::Xlsx))).expect("a workbook is a zip");
    assert!(zip.index_for_name("xl/charts/chart1.xml").is_none());
}

/// A disk with so many bytes left.
struct Disk(usize);

impl Write for Disk {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = bytes.len().min(self.0);
        self.0 -= taken;
        if taken == 0 { Err(ErrorKind::StorageFull.into()) } else { Ok(taken) }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_full_disk_is_told_as_one_in_every_form() {
    for format in [Format::Csv, Format::Json, Format::Parquet, Format::Xlsx] {
        for left in [0, 50] {
            let told = write(&answer(), format, Disk(left)).expect_err("the disk is full");
            let is_full = matches!(&told, AnswerError::Output(error) if error.kind() == ErrorKind::StorageFull);
            assert!(is_full, "{format:?}, {left} bytes left: {told:?}");
        }
    }
}

#[test]
fn more_rows_than_a_spreadsheet_has_are_refused() {
    let row = Row { values: vec![Value::Empty; 5], keys: Vec::new() };
    let many = Answer { rows: vec![row; 1_048_575].into(), ..answer() };
    let refused = write(&many, Format::Xlsx, Vec::new());
    assert!(matches!(refused, Err(AnswerError::TooManyRows { rows: 1_048_575 })), "{refused:?}");
}

/// The first sheet, the styles and the shared strings of a workbook.
fn sheets(workbook: &[u8]) -> Vec<String> {
    ["xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml"].map(|name| part(workbook, name)).to_vec()
}

fn part(workbook: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(workbook)).expect("a workbook is a zip");
    let mut text = String::new();
    zip.by_name(name).expect(name).read_to_string(&mut text).expect("XML is text");
    text
}
