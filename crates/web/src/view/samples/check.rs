//! What holds for every page.

use std::collections::BTreeSet;

use super::{CLINIC, PATIENT, all};

/// Names and values of all attributes, as they stand.
fn attributes(html: &str) -> Vec<(&str, &str)> {
    let tags = html.split('<').skip(1).filter_map(|part| part.split_once('>')).map(|(tag, _)| tag);
    let mut found = Vec::new();
    for tag in tags {
        let mut rest = tag;
        while let Some((before, after)) = rest.split_once("=\"") {
            let name = before.rsplit(char::is_whitespace).next().unwrap_or_default();
            let Some((value, after)) = after.split_once('"') else { break };
            found.push((name, value));
            rest = after;
        }
    }
    found
}

fn each(mut check: impl FnMut(&str, &str, &[(&str, &str)])) {
    for (name, html) in all() {
        check(name, &html, &attributes(&html));
    }
}

#[test]
fn nothing_of_a_template_is_left() {
    each(|page, html, _| {
        for left in ["{{", "}}", "{%", "%}", "{#", "#}"] {
            assert!(!html.contains(left), "{page} holds {left}");
        }
        assert!(html.starts_with("<!doctype html>") && html.trim_end().ends_with("</html>"), "{page}");
    });
}

#[test]
fn what_comes_from_outside_is_escaped() {
    each(|page, html, _| {
        assert!(!html.contains(CLINIC) && !html.contains(PATIENT), "{page}");
        assert!(html.contains("Dental &#60;Clinic&#62;"), "{page}");
    });
}

#[test]
fn a_title_says_which_page_it_is() {
    let mut titles = BTreeSet::new();
    each(|page, html, _| {
        let (_, rest) = html.split_once("<title>").expect(page);
        let (title, _) = rest.split_once("</title>").expect(page);
        assert!(title.contains(" · "), "{page}: {title}");
        titles.insert(title.to_owned());
        assert_eq!(html.matches("<h1").count(), 1, "{page}");
    });
    assert!(titles.len() > 15, "{titles:?}");
}

#[test]
fn an_id_is_on_a_page_once_and_whatever_names_one_finds_it() {
    const NAMES: [&str; 6] = ["for", "aria-labelledby", "aria-describedby", "aria-controls", "popovertarget", "form"];
    each(|page, _, attributes| {
        let ids: Vec<&str> = attributes.iter().filter(|(name, _)| *name == "id").map(|(_, id)| *id).collect();
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        let twice: Vec<&&str> = ids.iter().filter(|id| ids.iter().filter(|other| other == id).count() > 1).collect();
        assert!(twice.is_empty(), "{page}: {twice:?}");
        for (name, value) in attributes.iter().filter(|(name, _)| NAMES.contains(name)) {
            for id in value.split(' ') {
                assert!(unique.contains(id), "{page}: {name} names {id}");
            }
        }
    });
}

#[test]
fn no_page_brings_style_or_script_of_its_own() {
    each(|page, html, attributes| {
        for (name, _) in attributes {
            assert!(*name != "style" && !name.starts_with("on"), "{page}: {name}");
        }
        assert!(!html.contains("<style") && !html.contains("javascript:"), "{page}");
        assert_eq!(html.matches("<script").count(), html.matches(" nonce=\"").count(), "{page}");
    });
}

#[test]
fn every_icon_is_drawn() {
    let icons = include_str!("../../../assets/icons.svg");
    each(|page, _, attributes| {
        for icon in attributes.iter().filter_map(|(_, value)| value.strip_prefix("/assets/icons.svg#")) {
            assert!(icons.contains(&format!("id=\"{icon}\"")), "{page}: {icon}");
        }
    });
}

#[test]
fn nothing_leads_nowhere() {
    each(|page, html, attributes| {
        for (name, value) in attributes {
            let is_address = ["href", "action", "formaction"].contains(name);
            assert!(!is_address || !value.is_empty(), "{page}: an empty {name}");
        }
        assert!(!html.contains("<form>"), "{page}");
    });
}

#[test]
fn everything_to_fill_in_has_a_name_to_read() {
    each(|page, html, attributes| {
        let labelled: BTreeSet<&str> =
            attributes.iter().filter(|(name, _)| *name == "for").map(|(_, id)| *id).collect();
        for tag in ["<input", "<select", "<textarea"] {
            for part in html.split(tag).skip(1) {
                let (inside, _) = part.split_once('>').expect(page);
                let inside = format!("<x {inside}>");
                let own = super::check::attributes(&inside);
                let get = |wanted: &str| own.iter().find(|(name, _)| *name == wanted).map(|(_, value)| *value);
                let is_inside_label = matches!(get("type"), Some("checkbox" | "radio"));
                let is_labelled = get("id").is_some_and(|id| labelled.contains(id)) || get("aria-label").is_some();
                assert!(get("type") == Some("hidden") || is_inside_label || is_labelled, "{page}: {inside}");
            }
        }
    });
}
