//! Who may depend on whom, and which crate fences off which heavy library (ARCHITECTURE.md).
//!
//! What a crate uses only in its own tests may point anywhere; the fences hold there too.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// What each crate may see of the others, the ground floor first.
const MAY_SEE: &[(&str, &[&str])] = &[
    ("clinic", &[]),
    ("insight", &[]),
    ("report", &["clinic", "insight"]),
    ("reports", &["clinic", "report"]),
    ("books", &["clinic"]),
    ("mart", &["clinic", "report", "books"]),
    ("exchange", &["clinic", "report", "books"]),
    ("web", &["clinic", "insight", "report", "books", "exchange"]),
    ("testkit", &["clinic"]),
    ("revisit", &["clinic", "insight", "report", "reports", "books", "mart", "exchange", "web"]),
    ("xtask", &[]),
];

/// Libraries that one crate fences off: a library's name (and all that begin with it and a dash), and that crate.
const FENCES: &[(&str, &str)] = &[("datafusion", "mart"), ("ballista", "mart"), ("sqlx", "books")];

pub fn check(root: &Path) -> Vec<String> {
    match edges(root) {
        Ok(edges) => edges.iter().filter_map(judge).collect(),
        Err(error) => vec![format!("Cargo.toml: {error}")],
    }
}

struct Edge {
    from: String,
    to: String,
    only_in_tests: bool,
}

fn judge(edge: &Edge) -> Option<String> {
    let Edge { from, to, only_in_tests } = edge;
    let Some((_, may_see)) = MAY_SEE.iter().find(|(name, _)| name == from) else {
        return Some(format!("{from}: a crate that is not in the table of xtask/src/tidy/direction.rs"));
    };
    if let Some((_, owner)) = FENCES.iter().find(|(library, _)| is_of(to, library)) {
        return (from != owner).then(|| format!("{from}: only {owner} may name {to}"));
    }
    let is_ours = MAY_SEE.iter().any(|(name, _)| name == to);
    (is_ours && !only_in_tests && !may_see.contains(&to.as_str())).then(|| format!("{from}: must not depend on {to}"))
}

fn is_of(name: &str, library: &str) -> bool {
    name.strip_prefix(library).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// Every dependency that a crate of the workspace names, as cargo reads it.
fn edges(root: &Path) -> Result<Vec<Edge>, String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo)
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .current_dir(root)
        .output()
        .map_err(|error| error.to_string())?;
    let metadata: Value =
        serde_json::from_slice(&output.stdout).map_err(|_| String::from_utf8_lossy(&output.stderr).into_owned())?;
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut edges = Vec::new();
    for package in list(&metadata["packages"]) {
        for dependency in list(&package["dependencies"]) {
            edges.push(Edge {
                from: text(&package["name"]),
                to: text(&dependency["name"]),
                only_in_tests: dependency["kind"] == "dev",
            });
        }
    }
    Ok(edges)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edge(from: &str, to: &str) -> Edge {
        Edge { from: from.to_owned(), to: to.to_owned(), only_in_tests: false }
    }

    #[test]
    fn the_ground_floor_sees_nothing_above_it() {
        assert_eq!(judge(&edge("clinic", "books")), Some("clinic: must not depend on books".to_owned()));
        assert_eq!(judge(&edge("books", "clinic")), None);
        assert_eq!(judge(&edge("revisit", "testkit")), Some("revisit: must not depend on testkit".to_owned()));
    }

    #[test]
    fn a_fence_holds_in_tests_too() {
        let in_tests = Edge { only_in_tests: true, ..edge("reports", "datafusion-functions") };
        assert!(judge(&in_tests).is_some());
        assert_eq!(judge(&edge("mart", "datafusion")), None);
        assert_eq!(judge(&Edge { only_in_tests: true, ..edge("reports", "mart") }), None);
    }

    #[test]
    fn the_workspace_is_read() {
        let edges = edges(super::super::root()).expect("cargo reads the workspace");
        assert!(edges.iter().any(|edge| edge.from == "mart" && edge.to == "datafusion"));
    }
}
