//! A sheet out of a file: text with separators in whatever encoding, or a workbook.

use std::fs::File;
use std::io::{self, Cursor, Read};

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::Encoding;
use zip::ZipArchive;

use super::guess::recognised;

/// A sheet with its headings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    pub headings: Vec<String>,
    /// As many cells as headings in each; rows without anything are left out.
    pub rows: Vec<SheetRow>,
    /// How the text is encoded; none of a workbook.
    pub encoding: Option<&'static str>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow {
    /// Where it stands in the file, from 1.
    pub line: u64,
    pub cells: Vec<Cell>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    pub text: String,
    /// A number or a date of a workbook, which is written in one way: `1234.5`, `2024-05-03T10:00:00`.
    pub is_typed: bool,
}

/// Why a file is no sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadFlaw {
    /// Neither text nor a workbook that can be opened.
    Unreadable,
    /// No row, or headings and nothing below them.
    Empty,
    TooLarge,
}

/// Encodings that can be chosen where the guess is wrong.
pub const ENCODINGS: [&str; 5] = ["UTF-8", "windows-1250", "windows-1251", "windows-1252", "UTF-16LE"];

const MOST_ROWS: usize = 200_000;
const MOST_COLUMNS: usize = 200;
/// Above the headings there may be a title.
const BEFORE_HEADINGS: usize = 12;
const SEPARATORS: [u8; 4] = *b";,\t|";
/// How a workbook begins.
const ZIP: &[u8] = b"PK\x03\x04";

/// Whether a file is no bundle, whole or not, but may be a sheet: a workbook, or text.
pub fn may_be_sheet(mut file: File) -> io::Result<bool> {
    let mut head = Vec::new();
    (&mut file).take(ZIP.len() as u64).read_to_end(&mut head)?;
    let is_workbook = |mut zip: ZipArchive<File>| zip.by_name("[Content_Types].xml").is_ok();
    Ok(head != ZIP || ZipArchive::new(file).is_ok_and(is_workbook))
}

/// Read a file. `encoding`: of text, where it is known better; `country`: two letters, which help to guess it.
pub fn read(content: &[u8], encoding: Option<&str>, country: &str) -> Result<Sheet, ReadFlaw> {
    let (lines, encoding) = if content.starts_with(ZIP) {
        (workbook(content)?, None)
    } else {
        let (text, encoding) = decoded(content, encoding, country)?;
        (separated(&text)?, Some(encoding))
    };
    let mut lines = lines.into_iter().filter(|row| row.cells.iter().any(|cell| !cell.text.is_empty())).peekable();
    let mut above = Vec::new();
    while above.len() < BEFORE_HEADINGS {
        let Some(row) = lines.next() else { break };
        above.push(row);
    }
    let known = |row: &SheetRow| row.cells.iter().filter(|cell| recognised(&cell.text)).count();
    // The first row with most headings that are known; else the first that is no title.
    let best = above.iter().map(known).max().unwrap_or(0);
    let is_title = |row: &SheetRow| row.cells.iter().filter(|cell| !cell.text.is_empty()).count() < 2;
    let at = match best {
        0 => above.iter().position(|row| !is_title(row)).unwrap_or(0),
        best => above.iter().position(|row| known(row) == best).unwrap_or(0),
    };
    let mut rows: Vec<SheetRow> = above.into_iter().skip(at).chain(lines).collect();
    if rows.len() < 2 {
        return Err(ReadFlaw::Empty);
    }
    let headings: Vec<String> = rows.remove(0).cells.into_iter().map(|cell| cell.text).collect();
    // Columns that nobody named and that hold nothing are no columns.
    let used = |at: usize| rows.iter().any(|row| row.cells.get(at).is_some_and(|cell| !cell.text.is_empty()));
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0).max(headings.len());
    let is_there = |at: &usize| headings.get(*at).is_some_and(|heading| !heading.is_empty()) || used(*at);
    let kept: Vec<usize> = (0..width).filter(is_there).collect();
    if kept.len() > MOST_COLUMNS || rows.len() > MOST_ROWS {
        return Err(ReadFlaw::TooLarge);
    }
    let of = |row: SheetRow| SheetRow {
        cells: kept.iter().map(|at| row.cells.get(*at).cloned().unwrap_or_default()).collect(),
        ..row
    };
    Ok(Sheet {
        headings: kept.iter().map(|at| headings.get(*at).cloned().unwrap_or_default()).collect(),
        rows: rows.into_iter().map(of).collect(),
        encoding,
    })
}

fn decoded(content: &[u8], chosen: Option<&str>, country: &str) -> Result<(String, &'static str), ReadFlaw> {
    let chosen = chosen.and_then(|name| Encoding::for_label(name.as_bytes()));
    let encoding = match (Encoding::for_bom(content), chosen) {
        (Some((encoding, _)), _) | (None, Some(encoding)) => encoding,
        (None, None) if std::str::from_utf8(content).is_ok() => encoding_rs::UTF_8,
        (None, None) => {
            let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
            detector.feed(content, true);
            let country = country.to_ascii_lowercase();
            let hint = Some(country.as_bytes()).filter(|two| two.len() == 2 && two.iter().all(u8::is_ascii_lowercase));
            detector.guess(hint, Utf8Detection::Deny)
        }
    };
    let (text, _, is_broken) = encoding.decode(content);
    // Bytes that are no text at all, such as an old workbook.
    if text.contains('\0') || (is_broken && chosen.is_none()) {
        return Err(ReadFlaw::Unreadable);
    }
    Ok((text.into_owned(), encoding.name()))
}

/// By the separator with which the first rows fall into most cells alike.
fn separated(text: &str) -> Result<Vec<SheetRow>, ReadFlaw> {
    let rows = |separator: u8, most: usize| -> Result<Vec<SheetRow>, ReadFlaw> {
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(separator)
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let (mut rows, mut line, mut counted) = (Vec::new(), 1, 0);
        for record in reader.records().take(most) {
            let record = record.map_err(|_| ReadFlaw::Unreadable)?;
            // Where it begins, behind the ends of lines before it, which the reader does not count alike.
            let begins = record.position().map_or(0, |at| usize::try_from(at.byte()).unwrap_or(usize::MAX));
            let rest = text.as_bytes().get(begins..).unwrap_or_default();
            let begins = begins + rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
            line += text.as_bytes()[counted..begins].iter().filter(|byte| **byte == b'\n').count() as u64;
            counted = begins;
            let cell = |text: &str| Cell { text: tidy(text), is_typed: false };
            rows.push(SheetRow { line, cells: record.iter().map(cell).collect() });
        }
        Ok(rows)
    };
    let mut best = (0, SEPARATORS[0]);
    for separator in SEPARATORS {
        let first = rows(separator, 50)?;
        let mut widths: Vec<usize> = first.iter().map(|row| row.cells.len()).filter(|width| *width > 1).collect();
        widths.sort_unstable();
        let usual = widths.get(widths.len() / 2).copied().unwrap_or(0);
        let alike = widths.iter().filter(|width| **width == usual).count() * usual;
        best = best.max((alike, separator));
    }
    rows(best.1, MOST_ROWS + BEFORE_HEADINGS + 1)
}

/// The first sheet that has anything.
fn workbook(content: &[u8]) -> Result<Vec<SheetRow>, ReadFlaw> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(content)).map_err(|_| ReadFlaw::Unreadable)?;
    for name in book.sheet_names() {
        let range = book.worksheet_range(&name).map_err(|_| ReadFlaw::Unreadable)?;
        if range.is_empty() {
            continue;
        }
        if range.height() > MOST_ROWS + BEFORE_HEADINGS || range.width() > 10 * MOST_COLUMNS {
            return Err(ReadFlaw::TooLarge);
        }
        let first = range.start().map_or(0, |(row, _)| row);
        let row = |(at, cells): (u32, &[Data])| SheetRow {
            line: u64::from(first + at) + 1,
            cells: cells.iter().map(cell).collect(),
        };
        return Ok((0..).zip(range.rows()).map(row).collect());
    }
    Err(ReadFlaw::Empty)
}

fn cell(data: &Data) -> Cell {
    let typed = |text: String| Cell { text, is_typed: true };
    match data {
        Data::Empty | Data::Error(_) => Cell::default(),
        Data::String(text) | Data::DurationIso(text) => Cell { text: tidy(text), is_typed: false },
        Data::Int(number) => typed(number.to_string()),
        // What Excel adds up in binary is shown to fifteen places.
        Data::Float(number) => typed(plain(*number)),
        Data::Bool(yes) => typed(yes.to_string()),
        Data::DateTimeIso(text) => typed(text.clone()),
        Data::DateTime(at) => at
            .as_datetime()
            .map_or_else(|| typed(plain(at.as_f64())), |at| typed(at.format("%Y-%m-%dT%H:%M:%S").to_string())),
    }
}

fn plain(number: f64) -> String {
    let text = format!("{number:.10}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// On one line, without white space around and twice.
fn tidy(text: &str) -> String {
    text.split(|sign: char| sign.is_whitespace() || sign == '\u{feff}')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(sheet: &Sheet) -> Vec<Vec<&str>> {
        sheet.rows.iter().map(|row| row.cells.iter().map(|cell| cell.text.as_str()).collect()).collect()
    }

    #[test]
    fn whatever_separates_the_cells_and_stands_above_the_headings() {
        for (text, line) in [
            ("Name,Telefon\nAda,\"040 1,2\"\n", 2),
            ("Patientenliste\n\nName;Telefon;\n;;\nAda;040 1,2;\n", 5),
            ("Name\tTelefon\r\nAda\t040 1,2\r\n", 2),
            ("\u{feff}Name|Telefon\nAda |  040   1,2\n", 2),
        ] {
            let sheet = read(text.as_bytes(), None, "").expect(text);
            assert_eq!(sheet.headings, ["Name", "Telefon"], "{text}");
            assert_eq!(texts(&sheet), [["Ada", "040 1,2"]], "{text}");
            assert_eq!(sheet.rows[0].line, line, "{text}");
        }
    }

    #[test]
    fn old_encodings_are_recognised_and_can_be_chosen() {
        let slovenian = "Ime;Priimek;Mesto\nBoštjan;Žagar;Črnomelj\nŠpela;Kovačič;Škofja Loka\nMatjaž;Čeh;Žalec\n";
        let ukrainian = "Ім’я;Місто\nОксана Шевченко;Київ\nСергій Бондаренко;Львів\nІрина Ґудзь;Тернопіль\n";
        for (text, encoding, country) in
            [(slovenian, encoding_rs::WINDOWS_1250, "SI"), (ukrainian, encoding_rs::WINDOWS_1251, "UA")]
        {
            let (bytes, _, lost) = encoding.encode(text);
            assert!(!lost);
            let sheet = read(&bytes, None, country).expect("a sheet");
            assert_eq!(sheet.encoding, Some(encoding.name()));
            assert_eq!(texts(&sheet)[0].join(";"), text.lines().nth(1).expect("a line"));
            let chosen = read(&bytes, Some(encoding.name()), "").expect("a sheet");
            assert_eq!(chosen, sheet);
        }
    }

    #[test]
    fn a_workbook_tells_numbers_and_dates_in_one_way() {
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        let day = rust_xlsxwriter::Format::new().set_num_format("dd.mm.yyyy");
        for (column, heading) in ["Name", "Telefon", "Geburtsdatum"].into_iter().enumerate() {
            let column = u16::try_from(column).expect("few");
            sheet.write(2, column, heading).expect("written");
        }
        sheet.write(4, 0, "Ada").expect("written");
        sheet.write(4, 1, 4_366_412_345_678_f64).expect("written");
        let born = rust_xlsxwriter::ExcelDateTime::from_ymd(1990, 5, 3).expect("a day");
        sheet.write_with_format(4, 2, &born, &day).expect("written");
        let content = book.save_to_buffer().expect("a workbook");
        let sheet = read(&content, None, "").expect("a sheet");
        assert_eq!((sheet.encoding, sheet.rows[0].line), (None, 5));
        assert_eq!(texts(&sheet), [["Ada", "4366412345678", "1990-05-03T00:00:00"]]);
        assert!(sheet.rows[0].cells[2].is_typed && !sheet.rows[0].cells[0].is_typed);
    }

    #[test]
    fn what_is_no_sheet_says_why() {
        for (content, why) in [
            (&b""[..], ReadFlaw::Empty),
            (b"\n\n", ReadFlaw::Empty),
            (b"Name;Phone\n", ReadFlaw::Empty),
            (b"PK\x03\x04 no workbook", ReadFlaw::Unreadable),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0", ReadFlaw::Unreadable),
        ] {
            assert_eq!(read(content, None, ""), Err(why), "{content:?}");
        }
        let many = "a;b\n".repeat(MOST_ROWS + 2);
        assert_eq!(read(many.as_bytes(), None, ""), Err(ReadFlaw::TooLarge));
    }
}
