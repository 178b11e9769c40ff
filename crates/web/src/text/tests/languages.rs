//! All languages say the same.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use crate::text::Language;
use crate::text::message::LOCALES;

/// Of one message or attribute.
#[derive(Default, PartialEq, Eq, Debug)]
struct Used {
    variables: BTreeSet<String>,
    messages: BTreeSet<String>,
    /// The words of each choice by a plural.
    plurals: Vec<BTreeSet<String>>,
}

#[test]
fn every_file_can_be_read() {
    for (language, file, text) in LOCALES {
        if let Err((_, errors)) = FluentResource::try_new((*text).to_owned()) {
            panic!("{language}/{file}.ftl: {errors:?}");
        }
    }
}

#[test]
fn every_id_is_there_once() {
    for language in Language::ALL {
        let mut files: BTreeMap<String, &str> = BTreeMap::new();
        for (_, file, text) in LOCALES.iter().filter(|(of, _, _)| *of == language.code()) {
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
            for entry in resource.entries() {
                let Entry::Message(message) = entry else { continue };
                if let Some(other) = files.insert(message.id.name.to_owned(), file) {
                    panic!("{}: {} is in {other}.ftl and in {file}.ftl", language.code(), message.id.name);
                }
            }
        }
    }
}

#[test]
fn translations_have_the_ids_and_variables_of_the_english_texts() {
    let mut wrong = Vec::new();
    for (_, file, english) in LOCALES.iter().filter(|(of, _, _)| *of == "en") {
        let english = messages(english);
        for language in Language::ALL.into_iter().filter(|language| *language != Language::En) {
            let place = format!("{}/{file}.ftl", language.code());
            let found = LOCALES.iter().find(|(of, name, _)| *of == language.code() && name == file);
            let translated = found.map(|(_, _, text)| messages(text)).unwrap_or_default();
            for id in translated.keys().filter(|id| !english.contains_key(*id)) {
                wrong.push(format!("{place}: {id} is not in English"));
            }
            for (id, used) in &english {
                match translated.get(id) {
                    None => wrong.push(format!("{place}: {id} is missing")),
                    Some(ours) if ours.variables != used.variables => {
                        wrong.push(format!("{place}: {id} has {:?}, not {:?}", ours.variables, used.variables));
                    }
                    Some(_) => {}
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_file_is_only_a_translation() {
    for (language, file, _) in LOCALES {
        assert!(
            LOCALES.iter().any(|(of, name, _)| *of == "en" && name == file),
            "{language}/{file}.ftl is not in English"
        );
    }
}

/// A count of anything has its right form, whatever the count is.
#[test]
fn plurals_have_all_forms_of_the_language() {
    let forms = |language: &str| match language {
        "uk" => &["one", "few", "many"][..],
        "sl" => &["one", "two", "few", "other"],
        "su" => &["other"],
        _ => &["one", "other"],
    };
    for (language, file, text) in LOCALES {
        for (id, used) in messages(text) {
            for words in used.plurals {
                let place = format!("{language}/{file}.ftl: {id}");
                for form in forms(language) {
                    assert!(words.contains(*form), "{place} has no [{form}]");
                }
                let is_known = |word: &String| word == "other" || forms(language).contains(&word.as_str());
                assert!(words.iter().all(is_known), "{place} has forms that the language has not: {words:?}");
            }
        }
    }
}

#[test]
fn what_a_message_refers_to_is_there() {
    for (language, file, text) in LOCALES {
        let of_language: BTreeSet<String> = LOCALES
            .iter()
            .filter(|(of, _, _)| of == language)
            .flat_map(|(_, _, text)| messages(text).into_keys())
            .collect();
        for (id, used) in messages(text) {
            for other in &used.messages {
                assert!(of_language.contains(other), "{language}/{file}.ftl: {id} refers to {other}");
            }
        }
    }
}

/// Messages and attributes (`id.attribute`) of a file, and what they use.
fn messages(text: &str) -> BTreeMap<String, Used> {
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let mut found = BTreeMap::new();
    let mut keep = |id: String, pattern: &Pattern<&str>| {
        let mut used = Used::default();
        look(pattern, &mut used);
        found.insert(id, used);
    };
    for entry in resource.entries() {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        for attribute in attributes {
            keep(format!("{id}.{}", attribute.id.name), &attribute.value);
        }
        if let Some(value) = value {
            keep(id, value);
        }
    }
    found
}

fn look(pattern: &Pattern<&str>, used: &mut Used) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            look_at(expression, used);
        }
    }
}

fn look_at(expression: &Expression<&str>, used: &mut Used) {
    match expression {
        Expression::Inline(inline) => look_inside(inline, used),
        Expression::Select { selector, variants } => {
            look_inside(selector, used);
            let words: BTreeSet<String> = variants
                .iter()
                .filter_map(|variant| match variant.key {
                    VariantKey::Identifier { name } => Some(name.to_owned()),
                    VariantKey::NumberLiteral { .. } => None,
                })
                .collect();
            if words.iter().all(|word| ["zero", "one", "two", "few", "many", "other"].contains(&word.as_str())) {
                used.plurals.push(words);
            }
            for variant in variants {
                look(&variant.value, used);
            }
        }
    }
}

fn look_inside(inline: &InlineExpression<&str>, used: &mut Used) {
    match inline {
        InlineExpression::VariableReference { id } => {
            used.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map_or(String::new(), |attribute| format!(".{}", attribute.name));
            used.messages.insert(format!("{}{attribute}", id.name));
        }
        InlineExpression::TermReference { id, .. } => {
            used.messages.insert(format!("-{}", id.name));
        }
        InlineExpression::Placeable { expression } => look_at(expression, used),
        InlineExpression::FunctionReference { id, .. } => panic!("{} is not one of our functions", id.name),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}
