//! What the code says is in the files.

use std::fs;
use std::path::Path;

use report::{Key, KeyKind, Param};

use crate::text::{Language, Words};

/// Every report, its columns and parameters, said in a language.
fn ids_of_reports() -> Vec<String> {
    let mut ids = Vec::new();
    for report in reports::CATALOGUE {
        ids.extend(["", "-question", "-about"].map(|ending| format!("report-{}{ending}", report.id)));
        for param in report.params {
            let name = param.name();
            ids.extend([format!("param-{name}"), format!("param-{name}-about")]);
            if let Param::Choice { words, .. } = param {
                ids.extend(words.iter().map(|word| format!("param-{name}-{word}")));
            }
        }
    }
    ids.extend(report::presets::NAMES.iter().map(|name| format!("period-{name}")));
    ids.extend(crate::ask::FILTERS.iter().map(|filter| format!("key-{filter}")));
    ids.extend(["none-none", "none-unknown", "none-total", "none-per-day"].map(str::to_owned));
    ids
}

/// Report and name of every column that can be in an answer.
fn columns() -> Vec<(&'static str, String)> {
    let mut columns = Vec::new();
    for report in reports::CATALOGUE {
        for view in report.views {
            let heads = view.keys.iter().flat_map(|key| heads(*key));
            let shown = view.columns.iter().filter(|column| !column.hidden).map(|column| column.name.to_owned());
            columns.extend(heads.chain(shown).map(|name| (report.id, name)));
        }
    }
    columns
}

fn heads(key: Key) -> Vec<String> {
    let name = key.name.to_owned();
    match key.kind {
        KeyKind::Entity(_) | KeyKind::Patient | KeyKind::Place(_) => vec![format!("{name}_id"), name],
        _ => vec![name],
    }
}

#[test]
fn reports_and_parameters_have_their_texts_in_every_language() {
    let missing: Vec<String> = ids_of_reports().into_iter().filter(|id| !Words::of(Language::En).has(id)).collect();
    assert!(missing.is_empty(), "not in English: {missing:?}");
    for view in reports::CATALOGUE.iter().flat_map(|report| report.views) {
        for key in view.keys.iter().chain(&view.pivot) {
            assert!(Words::of(Language::En).has(&format!("key-{}", key.name)), "key-{}", key.name);
            assert!(["", "(none)", "(unknown)"].contains(&key.none), "{} has no text", key.none);
        }
    }
}

#[test]
fn columns_have_a_head_and_a_meaning() {
    let words = Words::of(Language::En);
    for (report, name) in columns() {
        assert_ne!(words.column(report, &name), name, "{report}: column-{name}");
        assert!(words.column_meaning(report, &name).is_some(), "{report}: column-{name}-meaning");
    }
}

/// Ids that are written out where they are said.
#[test]
fn every_id_in_the_code_is_there() {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["src", "templates"] {
        gather(&package.join(folder), &mut files);
    }
    let mut missing = Vec::new();
    for (path, text) in files.iter().filter(|(path, _)| !path.contains("/text/")) {
        for call in ["say(", "say_with("] {
            for after in text.split(call).skip(1) {
                let Some(literal) = after.trim_start().strip_prefix('"') else { continue };
                let id = literal.split('"').next().unwrap_or_default();
                if !Words::of(Language::En).has(id) {
                    missing.push(format!("{path}: {id}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "in the code, not in the files:\n{}", missing.join("\n"));
}

fn gather(folder: &Path, files: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder of the package") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            gather(&path, files);
        } else if let Ok(text) = fs::read_to_string(&path) {
            files.push((path.display().to_string(), text));
        }
    }
}
