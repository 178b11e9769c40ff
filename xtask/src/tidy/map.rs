//! The documents at the root name what exists, and ARCHITECTURE.md names every crate.

use std::path::Path;

const DOCUMENTS: [&str; 3] = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"];

pub fn check(root: &Path) -> Vec<String> {
    let mut findings = Vec::new();
    for document in DOCUMENTS {
        match std::fs::read_to_string(root.join(document)) {
            Ok(text) => findings.extend(
                paths_in(&text)
                    .filter(|path| !root.join(path).exists())
                    .map(|path| format!("{document}: names {path}, which does not exist")),
            ),
            Err(error) => findings.push(format!("{document}: {error}")),
        }
    }
    let map = std::fs::read_to_string(root.join("ARCHITECTURE.md")).unwrap_or_default();
    for name in crates(root) {
        if !map.contains(&format!("| `{name}` |")) {
            findings.push(format!("ARCHITECTURE.md: its table of crates lacks `{name}`"));
        }
    }
    findings
}

fn crates(root: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(root.join("crates")).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .filter(|entry| entry.path().join("Cargo.toml").exists())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names.push("xtask".to_owned());
    names
}

/// Paths of the repository in code spans and links: what begins with one of its folders, or is a document.
fn paths_in(text: &str) -> impl Iterator<Item = &str> {
    text.split(['`', '(', ')', ' ', '\n', ',']).map(|word| word.trim_end_matches(['.', ':', ';'])).filter(|word| {
        let in_folder = ["crates/", "docs/", "xtask/", "scripts/", ".ci/"];
        in_folder.iter().any(|folder| word.starts_with(folder)) || (word.ends_with(".md") && !word.contains(['/', '*']))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_found_in_spans_and_links() {
        let text = "See [bundles](docs/BUNDLE.md), `crates/books/src/` and CONTRIBUTING.md. Not https://a.b/c.";
        assert_eq!(paths_in(text).collect::<Vec<_>>(), ["docs/BUNDLE.md", "crates/books/src/", "CONTRIBUTING.md"]);
    }
}
