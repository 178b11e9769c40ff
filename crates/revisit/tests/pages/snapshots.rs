//! What each page says to an owner, kept as text beside this file: whoever changes what a page says sees it in the files that
//! change (`INSTA_UPDATE=always` writes them anew).

use axum::http::StatusCode;
use clinic::access::Role;

use crate::clinic::Clinic;

/// Beside the reports. The log of who did what and one's sessions have secrets and hashes of their own in every run.
const PAGES: [&str; 11] = [
    "/today",
    "/reports",
    "/staff",
    "/patients",
    "/patients?q=a",
    "/segments",
    "/import",
    "/setup",
    "/users",
    "/help",
    "/nothing",
];

#[tokio::test]
async fn every_page_says_what_it_said() {
    let clinic = Clinic::random(7).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let reports = reports::CATALOGUE.iter().map(|report| format!("/reports/{}", report.id));
    let people = "/reports/retention/people?cell=column%3Dlost&period=all".to_owned();
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let _bound = settings.bind_to_scope();
    for path in reports.chain(PAGES.map(str::to_owned)).chain([people]) {
        let page = owner.get(&path).await;
        let is_there = path != "/nothing";
        assert_eq!(page.status == StatusCode::OK, is_there, "{path}: {}", page.status);
        let name = path.split('&').next().unwrap_or(&path).replace("%3D", "-").replace(['/', '?', '='], "-");
        insta::assert_snapshot!(name.trim_matches('-'), text(&page.text));
    }
}

/// What a page's main part says, a line a block, without pictures. An error's number is another one each time.
fn text(page: &str) -> String {
    let from = page.find("<main").expect("a page has a main part");
    let to = page.rfind("</main>").expect("that ends");
    let mut text = String::new();
    let mut rest = &page[from..to];
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        let end = rest[at..].find('>').map_or(rest.len(), |end| at + end + 1);
        let name = rest[at + 1..end].trim_start_matches('/').split([' ', '>', '/', '\n']).next().unwrap_or_default();
        let unseen = (!rest[at..].starts_with("</") && ["svg", "script", "style", "template"].contains(&name))
            .then(|| rest[end..].find(&format!("</{name}>")).map(|own| end + own));
        match name {
            "td" | "th" => text.push_str(" | "),
            "a" | "b" | "i" | "span" | "small" | "strong" | "em" | "use" | "abbr" | "time" | "output" => text.push(' '),
            _ => text.push('\n'),
        }
        rest = &rest[unseen.flatten().unwrap_or(end)..];
    }
    text.push_str(rest);
    let plain = [("&#38;", "&"), ("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'")];
    let text = plain.iter().fold(text, |text, (written, plain)| text.replace(written, plain));
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| line.contains(|char: char| char != '|' && char != ' ')).collect::<Vec<_>>().join("\n")
}
