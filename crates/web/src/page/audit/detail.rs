//! What a deed was about, to be read: the audit keeps it as JSON that names nobody.

use books::access::User;
use serde_json::Value;

use crate::page::settings;
use crate::text::Words;

/// `Report: Retention · Format: xlsx · Rows: 46`; what is no list of names and values as it is.
pub fn said(words: &Words, users: &[User], detail: &str) -> String {
    let Ok(Value::Object(pairs)) = serde_json::from_str(detail) else {
        return detail.to_owned();
    };
    let pair = |(name, value): (&String, &Value)| {
        let id = format!("audit-detail-{}", name.replace('_', "-"));
        let label = if words.has(&id) { words.say(&id) } else { name.clone() };
        let value = said_value(words, users, name, value);
        words.say_with("audit-detail-pair", &[("name", (&label).into()), ("value", (&value).into())])
    };
    pairs.iter().map(pair).collect::<Vec<_>>().join(" · ")
}

fn said_value(words: &Words, users: &[User], name: &str, value: &Value) -> String {
    match (name, value) {
        ("user", Value::Number(id)) => {
            let known = users.iter().find(|user| Some(user.id) == id.as_i64());
            known.map_or_else(|| id.to_string(), |user| user.sign_in.clone())
        }
        // An id, and no count.
        ("patient" | "import" | "segment" | "from" | "into" | "slip", Value::Number(id)) => id.to_string(),
        ("report", Value::String(id)) if words.has(&format!("report-{id}")) => words.report(id),
        ("list", Value::String(word)) if words.has(&format!("directory-{word}")) => {
            words.say(&format!("directory-{word}"))
        }
        (_, Value::Bool(true)) => words.say("value-yes"),
        (_, Value::Bool(false)) => words.say("value-no"),
        (_, Value::Number(number)) => number.as_i64().map_or_else(|| number.to_string(), |number| words.count(number)),
        // Of a fingerprint its beginning tells it from others.
        (name, Value::String(text)) if name.ends_with("sha256") => text.chars().take(12).chain(['…']).collect(),
        (_, Value::String(text)) => text.clone(),
        ("settings", Value::Array(names)) => {
            let names = names.iter().filter_map(Value::as_str).map(|name| settings::label(words, name));
            words.list(&names.collect::<Vec<_>>())
        }
        ("rows", Value::Array(tables)) => words.count(tables.iter().map(written).sum()),
        (_, Value::Array(list)) => words.count(i64::try_from(list.len()).unwrap_or(i64::MAX)),
        (_, other) => other.to_string(),
    }
}

/// Rows of a table that an import wrote.
fn written(table: &Value) -> i64 {
    ["created", "changed"].iter().filter_map(|name| table.get(name)?.as_i64()).sum()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clinic::access::Role;

    use super::*;
    use crate::text::Language;

    #[test]
    fn a_detail_is_read_by_people() {
        let words = Words::of(Language::En);
        let ann = User {
            id: 7,
            sign_in: "ann".into(),
            name: "Ann".into(),
            role: Role::Owner,
            employee_id: None,
            branches: BTreeSet::new(),
            language: None,
            password_hash: None,
            totp_secret: None,
            totp_step: 0,
            is_disabled: false,
        };
        let said = |detail: &str| super::said(&words, std::slice::from_ref(&ann), detail);
        assert_eq!(
            said(r#"{"report":"retention","people":false,"rows":1234}"#),
            "Report: Retention · List of people: No · Rows: 1,234"
        );
        assert_eq!(said(r#"{"user":7}"#), "User: ann");
        assert_eq!(said(r#"{"user":9}"#), "User: 9");
        let import = r#"{"import":3,"files":[{},{}],"certificate_sha256":"0123456789abcdef","rows":[{"created":5},{"changed":2}]}"#;
        assert_eq!(said(import), "Import: 3 · Files: 2 · Certificate: 0123456789ab… · Rows: 7");
        assert_eq!(said(r#"{"odd":{"a":1}}"#), r#"odd: {"a":1}"#);
        assert_eq!(said("plain"), "plain");
        assert_eq!(said(""), "");
    }
}
