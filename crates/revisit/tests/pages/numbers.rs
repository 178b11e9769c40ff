//! The numbers of a page are those of the command line, in every language; and nobody sees what is not theirs.

use std::collections::BTreeSet;

use clinic::access::Role;
use serde_json::Value;

use crate::clinic::Clinic;

const LANGUAGES: [&str; 5] = ["en", "de", "uk", "sl", "su"];

/// Text of a page without tags, and white space of any kind as one space.
fn plain(html: &str) -> String {
    let mut text = String::new();
    let mut in_tag = false;
    for letter in html.chars() {
        match letter {
            '<' => in_tag = true,
            '>' => {
                in_tag = false;
                text.push(' ');
            }
            _ if !in_tag => text.push(letter),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The digits of each cell of the table, row by row.
fn digits(html: &str) -> Vec<String> {
    let table = html.split("<tbody>").nth(1).and_then(|rest| rest.split("</table>").next()).unwrap_or_default();
    let cells = table.split("<td").skip(1).map(|cell| cell.split("</td>").next().unwrap_or_default());
    let text = cells.map(|cell| plain(cell.split_once('>').map_or("", |(_, text)| text)));
    text.map(|text| text.chars().filter(char::is_ascii_digit).collect()).collect()
}

#[tokio::test]
async fn a_pages_numbers_are_those_of_the_json_in_every_language() {
    let clinic = Clinic::random(7).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    for report in reports::CATALOGUE {
        for view in report.views {
            let by = if view.by.is_empty() { String::new() } else { format!("&by={}", view.by) };
            let period = if report.has("period") { "period=all" } else { "totals=yes" };
            let json = owner.get(&format!("/reports/{}.json?{period}{by}", report.id)).await;
            let json: Value = serde_json::from_slice(&json.bytes).expect("JSON");
            let numbers = json["rows"].as_array().expect("rows").len();
            let mut of_english = None;
            for language in LANGUAGES {
                owner.cookies.retain(|(name, _)| name != "language");
                owner.cookies.push(("language".into(), language.into()));
                let page = owner.get(&format!("/reports/{}?{period}{by}", report.id)).await;
                assert!(page.status.is_success(), "{} {by} {language}: {}", report.id, page.text);
                assert_eq!(page.text.contains("<tbody>"), numbers > 0, "{} {by} {language}", report.id);
                let own = digits(&page.text);
                let english = of_english.get_or_insert_with(|| own.clone());
                assert_eq!(own.len(), english.len(), "{} {by} {language}", report.id);
            }
        }
    }
}

#[tokio::test]
async fn whom_a_limited_visitor_sees_is_in_the_visitors_branches() {
    let clinic = Clinic::random(3).await;
    let branches = clinic.app.books().read().await.expect("books").directory().await.expect("a directory").branches;
    let (one, other) = (&branches[0], &branches[1]);
    let mut limited = clinic.visitor_of(Role::Manager, BTreeSet::from([one.id])).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    for report in reports::CATALOGUE.iter().filter(|report| report.receipt_filters && report.has("period")) {
        let own = limited.get(&format!("/reports/{}.json?period=all", report.id)).await;
        let filtered = owner.get(&format!("/reports/{}.json?period=all&branch={}", report.id, one.key)).await;
        assert_eq!(own.text, filtered.text, "{}", report.id);
        let beyond = limited.get(&format!("/reports/{}?period=all&branch={}", report.id, other.key)).await;
        assert_eq!(beyond.status, 404, "{}", report.id);
    }
    for report in reports::CATALOGUE.iter().filter(|report| !report.receipt_filters) {
        assert_eq!(limited.get(&format!("/reports/{}", report.id)).await.status, 404, "{}", report.id);
    }
}
