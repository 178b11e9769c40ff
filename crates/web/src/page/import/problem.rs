//! What is wrong with a bundle, in the visitor's language: the problem, and how to mend it.
//!
//! The library says it in English sentences. Each is known here by its shape; one that is not is shown as it is.

use crate::text::{Arg, Words};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    pub problem: String,
    /// Empty where the problem says it.
    pub remedy: String,
}

/// Sentences with `{}` for what differs, and the names of their texts: `import-wrong-NAME`, and `import-mend-NAME` where there is
/// something to add. What differs is `$a`, `$b`, `$c` there.
const KNOWN: [(&str, &str); 48] = [
    ("{} is no date: write {}", "no-date"),
    ("{} is no month: write {}", "no-month"),
    ("{} is no date-time: write {}", "no-time"),
    ("not a date: write {}", "not-a-date"),
    ("not a month: write {}", "not-a-month"),
    ("not a date-time: write {}", "not-a-time"),
    ("the year must be from {} to {}", "year"),
    ("more decimals than {} has ({})", "decimals-of-currency"),
    ("more than six decimals", "decimals"),
    ("too large: at most {}", "too-large"),
    ("not an amount: write {}, without thousands marks", "amount"),
    ("not a number: write {}, without thousands marks", "number"),
    ("not a whole number from {} to {}", "whole-number"),
    ("not a score: write a whole number from {} to {}", "score"),
    ("write true or false", "flag"),
    ("no currency: write its ISO 4217 code, such as {}", "currency"),
    ("no time zone: write its IANA name, such as {}", "time-zone"),
    ("no country: write its two-letter code in capitals, such as {}", "country"),
    ("must be one of: {}", "word"),
    ("empty, but must be filled", "empty"),
    ("recall_after_days is filled too: give one of them", "two-recalls"),
    ("cells are separated by semicolons here: separate them by commas", "semicolons"),
    ("cells are separated by tabs here: separate them by commas", "tabs"),
    ("the column is there twice", "column-twice"),
    ("the column is missing", "column-missing"),
    ("the first line must name the columns", "no-head"),
    ("these are the columns of {}", "other-file"),
    ("the file is empty: its first line must name the columns", "empty-file"),
    ("has {} cells, but the first line names {} columns", "width"),
    ("a spreadsheet or zip, not CSV: save it as CSV in UTF-8", "workbook"),
    ("not UTF-8, probably {}: save the file as UTF-8, or convert it with `{}`", "encoding"),
    ("lines end with CR alone: save the file with LF or CRLF line ends", "only-cr"),
    ("the quote opened on line {} is never closed", "open-quote"),
    (
        "the quote opened on line {} closes on line {} with text right after it: close it where the cell ends, \
         and double the quotes inside a quoted cell",
        "text-after-quote",
    ),
    (
        "a quote inside a cell that does not begin with one: put the whole cell in quotes and double the quotes inside",
        "quote-inside",
    ),
    ("a CR inside a cell that is not quoted: quote the cell, or end lines with LF or CRLF", "lone-cr"),
    ("holds a NUL byte: the file is damaged, or saved as UTF-16 instead of UTF-8", "nul"),
    ("cell {} is longer than the limit of {} bytes", "long-cell"),
    ("the row is longer than the limit of {} bytes", "long-row"),
    ("the row has more than {} cells (the limit)", "many-cells"),
    ("used before in this file together with the same {}", "used-with"),
    ("used before in this file", "used"),
    ("no row of {} has this id", "no-such-id"),
    ("there is a patient with this id: the card is not merged", "not-merged"),
    ("the currency cannot change: there is money in the books", "currency-fixed"),
    ("must have one row, the clinic, but has {}", "one-row"),
    // Doubts
    ("before starts_at; taken as given", "ends-before"),
    ("patient {} paid another sum by bonus than was taken off their bonuses", "bonuses-differ"),
];

/// Files and columns of a bundle that are ignored.
const IGNORED: [(&str, &str); 5] = [
    ("not a file of a bundle; ignored", "unknown-file"),
    ("column {} is unknown; ignored", "unknown-column"),
    ("column {} does not belong here but to {}; ignored", "misplaced-column"),
    // Of a file that comes by itself, where nothing is ignored.
    ("column {} is unknown", "unknown-here"),
    ("column {} does not belong here but to {}", "misplaced-here"),
];

pub fn tell(words: &Words, what: &str) -> Told {
    let known = KNOWN.iter().chain(&IGNORED);
    let Some((name, parts)) = known.filter_map(|(shape, name)| Some((name, parts(shape, what)?))).next() else {
        return as_it_is(what);
    };
    let args: Vec<(&'static str, Arg<'_>)> =
        ["a", "b", "c"].into_iter().zip(parts.into_iter().map(Arg::Text)).collect();
    let remedy = format!("import-mend-{name}");
    Told {
        problem: words.say_with(&format!("import-wrong-{name}"), &args),
        remedy: if words.has(&remedy) { words.say_with(&remedy, &args) } else { String::new() },
    }
}

fn as_it_is(what: &str) -> Told {
    let (problem, remedy) = what.split_once(": ").unwrap_or((what, ""));
    Told { problem: problem.to_owned(), remedy: remedy.to_owned() }
}

/// What stands for each `{}` of a shape; none when the text has another shape.
fn parts<'a>(shape: &str, text: &'a str) -> Option<Vec<&'a str>> {
    let mut fixed = shape.split("{}");
    let mut rest = text.strip_prefix(fixed.next()?)?;
    let mut parts = Vec::new();
    let mut fixed = fixed.peekable();
    while let Some(piece) = fixed.next() {
        let at = match (fixed.peek(), piece) {
            (None, "") => rest.len(),
            (None, _) => rest.strip_suffix(piece)?.len(),
            (Some(_), _) => rest.find(piece)?,
        };
        parts.push(&rest[..at]);
        rest = &rest[at + piece.len()..];
    }
    rest.is_empty().then_some(parts)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::text::Language;

    #[test]
    fn what_differs_is_found_by_the_shape_around_it() {
        assert_eq!(parts("a {} b {}", "a 1 b 2"), Some(vec!["1", "2"]));
        assert_eq!(parts("{} of", "one of two of"), Some(vec!["one of two"]));
        assert_eq!(parts("same", "same"), Some(vec![]));
        assert_eq!(parts("same", "same more"), None);
        assert_eq!(parts("a {} b", "a b"), None);
    }

    #[test]
    fn a_sentence_of_the_library_is_told_in_parts() {
        let words = Words::of(Language::En);
        let told = tell(&words, "2024-02-30 is no date: write YYYY-MM-DD");
        assert!(told.problem.contains("2024-02-30") && told.remedy.contains("YYYY-MM-DD"), "{told:?}");
        let told = tell(&words, "no row of patients.csv has this id");
        assert!(told.problem.contains("patients.csv") && !told.remedy.is_empty(), "{told:?}");
        let told = tell(&words, "something new: do this");
        assert_eq!((told.problem.as_str(), told.remedy.as_str()), ("something new", "do this"));
    }

    #[test]
    fn every_shape_has_its_text_with_what_differs() {
        let words = Words::of(Language::En);
        for (shape, name) in KNOWN.iter().chain(&IGNORED) {
            let text = format!("import-wrong-{name}");
            assert!(words.has(&text), "{text}");
            let filled = shape.replace("{}", "17");
            let told = tell(&words, &filled);
            assert!(!told.problem.contains("{$") && !told.remedy.contains("{$"), "{told:?}");
            assert_eq!(parts(shape, &filled).map(|parts| parts.len()), Some(shape.matches("{}").count()), "{shape}");
        }
    }

    /// A sentence that the libraries reword is found here.
    #[test]
    fn every_shape_is_still_said_by_the_libraries() {
        let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the folder of the crates");
        let mut said = String::new();
        for folder in ["exchange/src", "books/src", "clinic/src"] {
            gather(&crates.join(folder), &mut said);
        }
        // A text over two lines is one.
        let said: String = said.split("\\\n").map(str::trim_start).collect();
        for (shape, _) in KNOWN.iter().chain(&IGNORED) {
            let pieces = shape.split("{}").flat_map(|piece| piece.split([':', ',', '`'])).map(str::trim);
            let longest = pieces.max_by_key(|piece| piece.len()).unwrap_or_default();
            let is_said = said.contains(longest)
                // Put together from a few words of a list.
                || ["is no date", "is no month", "is no date-time", "not a date", "not a month", "not a date-time"]
                    .contains(&longest)
                || longest.starts_with("cells are separated by")
                || longest.starts_with("used before in this file");
            assert!(is_said, "{shape}: nobody says “{longest}”");
        }
    }

    fn gather(folder: &Path, said: &mut String) {
        for entry in std::fs::read_dir(folder).expect("a folder of the package") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                gather(&path, said);
            } else if let Ok(text) = std::fs::read_to_string(&path) {
                said.push_str(&text);
            }
        }
    }
}
