//! What is known of a patient.

use books::KnownRelative;
use books::cards::{Named, PatientCard};
use clinic::record::{Channel, Consent};
use jiff::civil::Date;

use crate::clock::Now;
use crate::page::escaped;
use crate::page::patients::href;
use crate::text::{Language, Words};
use crate::view::Fact;
use crate::visitor::Visitor;

/// Under the name: age and telephone.
pub fn about(words: &Words, now: &Now, card: &PatientCard) -> String {
    let born = card.born_on.map(|born| {
        let day = words.day(born);
        words.say_with("patient-born", &[("day", (&day).into()), ("age", age(born, now.today).into())])
    });
    born.into_iter().chain(card.phone.clone()).chain(card.email.clone()).collect::<Vec<_>>().join(" · ")
}

/// In whole years; who is born on a leap day is a year older on the first of March.
fn age(born: Date, today: Date) -> i64 {
    let years = i64::from(today.year()) - i64::from(born.year());
    let had_birthday = (today.month(), today.day()) >= (born.month(), born.day());
    (if had_birthday { years } else { years - 1 }).max(0)
}

pub fn facts(visitor: &Visitor, now: &Now, card: &PatientCard) -> Vec<Fact> {
    let list = List { words: &visitor.words, opens: visitor.limits.opens_cards() };
    let words = list.words;
    let money = |minor: i64| words.money(minor, now.setting.currency);
    let mut facts = Vec::new();
    let life = &card.life;
    facts.push(Fact::new(words.say("patient-visits"), words.count(life.visits)));
    list.day(&mut facts, "patient-first-visit", life.first_visit_on);
    list.day(&mut facts, "patient-last-visit", life.last_visit_on);
    if let Some(next) = &life.next_booking {
        let at = &next.starts_at;
        let text = format!("{}, {} · {}", words.day(at.date()), at.at().strftime("%H:%M"), next.employee.name);
        facts.push(Fact { href: list.card("employee", &next.employee), ..Fact::new(words.say("patient-next"), text) });
    }
    let account = &card.account;
    facts.push(Fact::new(words.say("patient-billed"), money(account.billed_minor)));
    facts.push(Fact::new(words.say("patient-paid"), money(account.paid_minor)));
    let above_zero = [
        ("patient-paid-by-bonus", Some(account.bonus_paid_minor)),
        ("patient-prepaid", Some(account.prepaid_minor)),
        ("patient-credit", account.balance_minor.map(|balance| -balance)),
        ("patient-bonus", account.bonus_minor),
    ];
    for (id, minor) in above_zero {
        if let Some(minor) = minor.filter(|minor| *minor > 0) {
            facts.push(Fact::new(words.say(id), money(minor)));
        }
    }
    if let Some(debt) = account.debt_minor().filter(|debt| *debt > 0) {
        facts.push(Fact { class: "owing", ..Fact::new(words.say("patient-debt"), money(debt)) });
    }
    if let Some(category) = &card.category {
        list.record(&mut facts, "patient-category", "category", &category.record);
        list.text(&mut facts, "patient-category-reason", card.category_reason.clone());
    }
    if let Some(price_list) = &card.price_list {
        list.record(&mut facts, "patient-price-list", "price-list", &price_list.record);
    }
    list.text(&mut facts, "patient-bonus-kind", card.bonus_kind.as_ref().map(|kind| kind.name.clone()));
    if let Some(source) = &card.source {
        list.record(&mut facts, "patient-source", "source", source);
    }
    let home = [card.city.clone(), card.country.as_deref().map(|code| country(words, code))];
    list.text(&mut facts, "patient-home", Some(home.into_iter().flatten().collect::<Vec<_>>().join(", ")));
    list.text(&mut facts, "patient-viber", card.viber.clone());
    for contact in &card.people.contacts {
        let record = &contact.record;
        let value = [Some(record.value.clone()), record.note.clone()].into_iter().flatten().collect::<Vec<_>>();
        facts.push(Fact::new(words.say(&format!("family-kind-{}", record.kind.word())), value.join(" · ")));
    }
    let channel = |channel: Channel| words.say(&format!("patient-channel-{}", channel.word()));
    list.text(&mut facts, "card-field-preferred-channel", card.preferred_channel.map(channel));
    facts.extend(card.people.relatives.iter().map(|relative| relative_fact(words, relative)));
    facts.extend(card.people.named_by.iter().filter_map(|relative| named_by_fact(words, relative)));
    list.text(&mut facts, "patient-language", card.language.as_deref().map(language));
    list.text(&mut facts, "patient-sex", card.sex.map(|sex| words.say(&format!("patient-sex-{}", sex.word()))));
    list.day(&mut facts, "patient-registered", Some(card.registered_on));
    facts.extend(card.consents.iter().map(|consent| consent_fact(words, consent)));
    facts
}

struct List<'a> {
    words: &'a Words,
    /// Whether the cards of records may be opened.
    opens: bool,
}

impl List<'_> {
    fn card(&self, kind: &str, record: &Named) -> String {
        if self.opens { format!("/cards/{kind}/{}", escaped(&record.key)) } else { String::new() }
    }

    fn record(&self, facts: &mut Vec<Fact>, id: &str, kind: &str, record: &Named) {
        facts.push(Fact { href: self.card(kind, record), ..Fact::new(self.words.say(id), record.name.clone()) });
    }

    fn day(&self, facts: &mut Vec<Fact>, id: &str, day: Option<Date>) {
        facts.extend(day.map(|day| Fact::new(self.words.say(id), self.words.day(day))));
    }

    fn text(&self, facts: &mut Vec<Fact>, id: &str, text: Option<String>) {
        let text = text.filter(|text| !text.is_empty());
        facts.extend(text.map(|text| Fact::new(self.words.say(id), text)));
    }
}

/// Who belongs to the patient, and what they do for them.
fn relative_fact(words: &Words, relative: &KnownRelative) -> Fact {
    let record = &relative.record;
    let name = match (&relative.card, &record.relative_id) {
        (Some(card), _) => card.name.clone(),
        (None, Some(_)) => words.say("family-other-card"),
        (None, None) => record.name.clone().unwrap_or_default(),
    };
    let does = [("family-gets-messages", record.gets_messages), ("family-pays", record.pays)];
    let does = does.into_iter().filter(|(_, is)| *is).map(|(id, _)| words.say(id));
    let parts = [Some(name), record.phone.clone(), record.email.clone()].into_iter().flatten().chain(does);
    let text = parts.collect::<Vec<_>>().join(" · ");
    Fact {
        href: relative.card.as_ref().map(|card| href(&card.key)).unwrap_or_default(),
        ..Fact::new(words.say(&format!("family-kinship-{}", record.kinship.word())), text)
    }
}

/// On whose card this patient stands as a relative, and as what.
fn named_by_fact(words: &Words, relative: &KnownRelative) -> Option<Fact> {
    let owner = relative.card.as_ref()?;
    let kinship = words.say(&format!("family-kinship-{}", relative.record.kinship.word()));
    let label = words.say_with("family-named-by", &[("kinship", (&kinship).into())]);
    Some(Fact { href: href(&owner.key), ..Fact::new(label, owner.name.clone()) })
}

/// In that language itself; one that pages are not in by its code.
pub fn language(code: &str) -> String {
    let known = Language::ALL.into_iter().find(|language| language.code() == code);
    known.map_or_else(|| code.to_owned(), |language| language.name().to_owned())
}

/// A code that is none stays as it was given.
pub fn country(words: &Words, code: &str) -> String {
    let id = format!("country-{}", code.to_ascii_lowercase());
    if words.has(&id) { words.say(&id) } else { code.to_owned() }
}

fn consent_fact(words: &Words, consent: &Consent) -> Fact {
    let channel = words.say(&format!("patient-channel-{}", consent.channel.word()));
    let purpose = words.say(&format!("patient-purpose-{}", consent.purpose.word()));
    let day = words.day(consent.on);
    let id = if consent.given { "patient-consents" } else { "patient-refuses" };
    Fact::new(format!("{channel} · {purpose}"), words.say_with(id, &[("day", (&day).into())]))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_year_is_full_on_the_birthday() {
        let born = date(1980, 2, 29);
        for (today, years) in
            [(date(2024, 2, 28), 43), (date(2024, 2, 29), 44), (date(2025, 2, 28), 44), (date(2025, 3, 1), 45)]
        {
            assert_eq!(age(born, today), years, "{today}");
        }
        assert_eq!(age(date(2030, 1, 1), date(2025, 1, 1)), 0);
    }

    #[test]
    fn a_country_is_named_and_what_is_none_stays() {
        let words = Words::of(Language::De);
        assert_eq!((country(&words, "SI").as_str(), country(&words, "Q9").as_str()), ("Slowenien", "Q9"));
    }
}
