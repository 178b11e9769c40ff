//! Length and head of every source file.

use std::path::{Path, PathBuf};

const MOST_LINES: usize = 600;

/// Macros that are for the moment of writing only; in two halves, so that this file does not hold them.
const UNFINISHED: [(&str, &str); 3] = [("todo", "!("), ("unimplemented", "!("), ("dbg", "!(")];

/// The clock and the dice are handed in; in two halves, as above.
const AMBIENT: [(&str, &str); 4] =
    [("Timestamp", "::now"), ("Zoned", "::now"), ("SystemTime", "::now"), ("thread", "::sleep")];
const MAY_LOOK_AT_THE_CLOCK: &str = "crates/revisit/src/today.rs";

pub fn check(root: &Path) -> Vec<String> {
    let mut findings = Vec::new();
    for folder in ["crates", "xtask"] {
        for path in files_under(&root.join(folder)) {
            let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            let kind = path.extension().and_then(|kind| kind.to_str());
            match (kind, std::fs::read_to_string(&path)) {
                (Some("rs"), Ok(text)) => findings.extend(rust(&name, &text)),
                (Some("sql"), Ok(text)) => findings.extend(sql(&name, &text)),
                (Some("rs" | "sql"), Err(error)) => findings.push(format!("{name}: {error}")),
                _ => {}
            }
        }
    }
    findings
}

fn rust(name: &str, text: &str) -> Vec<String> {
    let mut findings = Vec::new();
    let lines = text.lines().count();
    if lines > MOST_LINES {
        findings.push(format!("{name}: {lines} lines; split it below {MOST_LINES}"));
    }
    if !text.starts_with("//!") {
        findings.push(format!("{name}: begin with `//!`: what the file is for"));
    }
    for (word, call) in UNFINISHED {
        if text.contains(&format!("{word}{call}")) {
            findings.push(format!("{name}: {word}{call}…) is for the moment of writing only"));
        }
    }
    let is_handed_in = name != MAY_LOOK_AT_THE_CLOCK && name.contains("/src/") && !name.contains("test");
    for (word, call) in AMBIENT.iter().filter(|_| is_handed_in) {
        if text.contains(&format!("{word}{call}")) {
            findings.push(format!("{name}: {word}{call}: only {MAY_LOOK_AT_THE_CLOCK} looks at the clock"));
        }
    }
    findings
}

/// A head says the question, the grain of a row and the parameters; a machine sees only that it is there.
fn sql(name: &str, text: &str) -> Option<String> {
    let says = |line: &str| line.trim_start_matches('-').trim().len() > 20;
    let has_head = text.lines().next().is_some_and(|line| line.starts_with("--") && says(line));
    (!has_head).then(|| format!("{name}: begin with `-- `: the question, the grain of a row, the parameters"))
}

/// In order of their names, so that findings are the same everywhere. Without what npm installed.
fn files_under(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths.retain(|path| !path.ends_with("node_modules"));
    paths.into_iter().flat_map(|path| if path.is_dir() { files_under(&path) } else { vec![path] }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_file_without_a_head_is_found() {
        let long = "fn a() {}\n".repeat(MOST_LINES + 1);
        assert_eq!(rust("a.rs", &long).len(), 2);
        assert_eq!(rust("a.rs", "//! Short.\n"), [""; 0]);
        assert_eq!(rust("a.rs", &format!("//! .\nfn a() {{ {}{}) }}", "dbg", "!(")).len(), 1);
    }

    #[test]
    fn a_query_without_a_head_is_found() {
        assert!(sql("a.sql", "SELECT 1").is_some());
        assert!(sql("a.sql", "--\nSELECT 1").is_some());
        assert!(sql("a.sql", "-- Who came back?  Row: a patient.\nSELECT 1").is_none());
    }
}
