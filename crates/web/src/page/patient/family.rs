//! Contacts and relatives as the fields of a form: each row by its own letter and number, and one more that is empty.

use books::{KnownContact, KnownRelative, People};
use clinic::phone::e164;
use clinic::record::{Contact, ContactKind, Kinship, Relative};

use super::form::{FEWEST_DIGITS, LONGEST, is_address};
use crate::draft::{Clash, Draft};
use crate::page::form::Typed;
use crate::page::patients::href;
use crate::text::Words;
use crate::view::{Check, FamilyRow, Field, Kept, Kind, Link, Part, Select, Word};

/// The key of the card that the new relative has.
pub const NEW_RELATIVE_CARD: &str = "s0-card";
/// Nobody has so many contacts and relatives.
pub const MOST_FIELDS: usize = 1_000;

/// Letters of rows: known contacts, new ones, known relatives, new ones.
const CONTACT: char = 'c';
const NEW_CONTACT: &str = "d0";
const RELATIVE: char = 'r';
const NEW_RELATIVE: &str = "s0";
const YES: &str = "yes";

/// What somebody can be to a patient.
const KINSHIPS: [Kinship; 5] = [Kinship::Guardian, Kinship::Parent, Kinship::Child, Kinship::Spouse, Kinship::Other];

/// What is wrong with which field, by the id of a text.
pub type Flaws = crate::page::form::Flaws<String>;

/// A card that was chosen for a new relative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    pub key: String,
    pub name: String,
}

/// Every row, and an empty one of each kind.
pub fn draft(people: &People) -> Draft {
    let mut draft = Draft::default();
    for KnownContact { id, record } in &people.contacts {
        let row = format!("{CONTACT}{id}");
        set_contact(&mut draft, &row, record.kind, &record.value, record.note.as_deref());
    }
    set_contact(&mut draft, NEW_CONTACT, ContactKind::Phone, "", None);
    for KnownRelative { id, record, .. } in &people.relatives {
        let row = format!("{RELATIVE}{id}");
        let flag = |is: bool| if is { YES } else { "" };
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        draft.set(&format!("{row}-kinship"), record.kinship.word());
        if record.relative_id.is_none() {
            draft.set(&format!("{row}-name"), text(&record.name));
            draft.set(&format!("{row}-phone"), text(&record.phone));
            draft.set(&format!("{row}-email"), text(&record.email));
        }
        draft.set(&format!("{row}-messages"), flag(record.gets_messages));
        draft.set(&format!("{row}-pays"), flag(record.pays));
        draft.set(&format!("{row}-gone"), "");
    }
    for field in ["kinship", "name", "phone", "email", "messages", "pays", "card"] {
        draft.set(&format!("{NEW_RELATIVE}-{field}"), "");
    }
    draft
}

fn set_contact(draft: &mut Draft, row: &str, kind: ContactKind, value: &str, note: Option<&str>) {
    draft.set(&format!("{row}-kind"), kind.word());
    draft.set(&format!("{row}-value"), value);
    draft.set(&format!("{row}-note"), note.unwrap_or_default());
}

/// The rows that a draft is about, in its order: those that have such a field.
fn rows<'a>(draft: &'a Draft, field: &str) -> Vec<&'a str> {
    draft
        .fields()
        .filter_map(|name| name.split_once('-').filter(|(_, known)| *known == field))
        .map(|(row, _)| row)
        .collect()
}

/// What is to be kept: rows without a value, and those that are ticked to be removed, are not. `region`: where phones are read.
pub fn check(
    draft: &Draft,
    patient: &str,
    people: &People,
    chosen: Option<&Chosen>,
    region: &str,
) -> Result<(Vec<Contact>, Vec<Relative>), Flaws> {
    let mut flaws = Flaws::new();
    for field in draft.fields().filter(|field| draft.get(field).chars().count() > LONGEST) {
        flaws.push((field.to_owned(), "flaw-long"));
    }
    let of = Of { draft, patient, people };
    let contacts = rows(draft, "value").into_iter().filter_map(|row| of.contact(row, region, &mut flaws));
    let contacts: Vec<Contact> = contacts.collect();
    let relatives = rows(draft, "kinship").into_iter().filter_map(|row| of.relative(row, chosen, &mut flaws));
    let relatives: Vec<Relative> = relatives.collect();
    if flaws.is_empty() { Ok((contacts, relatives)) } else { Err(flaws) }
}

/// A form that is read.
struct Of<'a> {
    draft: &'a Draft,
    patient: &'a str,
    people: &'a People,
}

impl Of<'_> {
    fn contact(&self, row: &str, region: &str, flaws: &mut Flaws) -> Option<Contact> {
        let get = |field: &str| self.draft.get(&format!("{row}-{field}"));
        let value = Some(get("value")).filter(|value| !value.is_empty())?;
        let Some(kind) = ContactKind::from_word(get("kind")) else {
            flaws.push((format!("{row}-kind"), "flaw-choice"));
            return None;
        };
        match kind {
            ContactKind::Email if !is_address(value) => flaws.push((format!("{row}-value"), "flaw-email")),
            ContactKind::Phone | ContactKind::Viber if digits(value) < FEWEST_DIGITS => {
                flaws.push((format!("{row}-value"), "flaw-phone"));
            }
            _ => {}
        }
        let known = self.people.contacts.iter().map(|known| &known.record);
        let known = known.clone().find(|known| known.kind == kind && known.value == value);
        Some(Contact {
            patient_id: self.patient.to_owned(),
            kind,
            value: value.to_owned(),
            e164: match (known, kind) {
                (Some(known), _) => known.e164.clone(),
                (None, ContactKind::Email) => None,
                (None, ContactKind::Phone | ContactKind::Viber) => e164(value, region),
            },
            note: Some(get("note").to_owned()).filter(|note| !note.is_empty()),
        })
    }

    fn relative(&self, row: &str, chosen: Option<&Chosen>, flaws: &mut Flaws) -> Option<Relative> {
        let get = |field: &str| self.draft.get(&format!("{row}-{field}"));
        let said = |field: &str| Some(get(field).to_owned()).filter(|text| !text.is_empty());
        if get("gone") == YES {
            return None;
        }
        let known = self.people.relatives.iter().find(|known| row == format!("{RELATIVE}{}", known.id));
        let relative_id = match known {
            Some(known) => known.record.relative_id.clone(),
            None => chosen.map(|chosen| chosen.key.clone()).filter(|_| row == NEW_RELATIVE),
        };
        if row == NEW_RELATIVE && relative_id.is_none() && said("card").is_some() {
            flaws.push((format!("{row}-name"), "flaw-choice"));
            return None;
        }
        let is_empty = relative_id.is_none() && ["name", "phone", "email"].iter().all(|field| get(field).is_empty());
        if is_empty && row == NEW_RELATIVE && get("kinship").is_empty() {
            return None;
        }
        if relative_id.is_none() && get("name").is_empty() {
            flaws.push((format!("{row}-name"), "flaw-name-missing"));
        }
        let kinship = Kinship::from_word(get("kinship")).filter(|kinship| KINSHIPS.contains(kinship));
        if kinship.is_none() {
            flaws.push((format!("{row}-kinship"), "family-flaw-kinship"));
        }
        if said("phone").is_some_and(|phone| digits(&phone) < FEWEST_DIGITS) {
            flaws.push((format!("{row}-phone"), "flaw-phone"));
        }
        if said("email").is_some_and(|email| !is_address(&email)) {
            flaws.push((format!("{row}-email"), "flaw-email"));
        }
        let own = known.map(|known| &known.record).filter(|known| known.relative_id.is_some());
        Some(Relative {
            id: known.map_or_else(String::new, |known| known.record.id.clone()),
            patient_id: self.patient.to_owned(),
            // Who has a card is called and reached as it stands there.
            name: own.map_or_else(|| said("name").filter(|_| relative_id.is_none()), |own| own.name.clone()),
            phone: own.map_or_else(|| said("phone").filter(|_| relative_id.is_none()), |own| own.phone.clone()),
            email: own.map_or_else(|| said("email").filter(|_| relative_id.is_none()), |own| own.email.clone()),
            relative_id,
            kinship: kinship.unwrap_or(Kinship::Other),
            gets_messages: get("messages") == YES,
            pays: get("pays") == YES,
        })
    }
}

fn digits(text: &str) -> usize {
    text.chars().filter(char::is_ascii_digit).count()
}

/// What the rows look like.
pub struct Form<'a> {
    pub words: &'a Words,
    pub people: &'a People,
    pub draft: &'a Draft,
    pub chosen: Option<&'a Chosen>,
    pub flaws: &'a Flaws,
    pub clashes: &'a [Clash],
}

impl Form<'_> {
    /// Contacts and relatives.
    pub fn rows(&self) -> (Vec<FamilyRow>, Vec<FamilyRow>) {
        let contacts = rows(self.draft, "value").into_iter().map(|row| self.contact(row)).collect();
        (contacts, rows(self.draft, "kinship").into_iter().map(|row| self.relative(row)).collect())
    }

    fn contact(&self, row: &str) -> FamilyRow {
        let kinds = ContactKind::ALL.iter().map(|kind| (kind.word(), format!("family-kind-{}", kind.word())));
        let title =
            if row == NEW_CONTACT { self.words.say("family-new-contact") } else { self.get(row, "value").to_owned() };
        FamilyRow {
            title,
            parts: vec![
                self.select(row, "kind", kinds.collect()),
                self.field(row, "value", Kind::Text),
                self.field(row, "note", Kind::Text),
            ],
            ..FamilyRow::default()
        }
    }

    fn relative(&self, row: &str) -> FamilyRow {
        let known = self.people.relatives.iter().find(|known| row == format!("{RELATIVE}{}", known.id));
        let (title, card, has_card) = match (known, self.chosen) {
            (Some(known), _) => match (&known.card, &known.record.relative_id) {
                (Some(card), _) => (String::new(), Some(Link::new(href(&card.key), card.name.clone())), true),
                (None, Some(_)) => (self.words.say("family-other-card"), None, true),
                (None, None) => (self.get(row, "name").to_owned(), None, false),
            },
            (None, Some(chosen)) if row == NEW_RELATIVE => {
                let link = Link::new(href(&chosen.key), chosen.name.clone());
                (self.words.say("family-new-relative"), Some(link), true)
            }
            (None, _) => (self.words.say("family-new-relative"), None, false),
        };
        let mut kinships = vec![("", "family-choose".to_owned())];
        kinships.extend(KINSHIPS.map(|kinship| (kinship.word(), format!("family-kinship-{}", kinship.word()))));
        let mut parts = vec![self.select(row, "kinship", kinships)];
        if !has_card {
            parts.push(self.field(row, "name", Kind::Text));
            parts.push(self.field(row, "phone", Kind::Phone));
            parts.push(self.field(row, "email", Kind::Email));
        }
        parts.push(self.check(row, "messages"));
        parts.push(self.check(row, "pays"));
        if row != NEW_RELATIVE {
            parts.push(self.check(row, "gone"));
        }
        let kept = self.chosen.filter(|_| row == NEW_RELATIVE);
        let kept = kept.map(|chosen| Kept { name: NEW_RELATIVE_CARD.to_owned(), value: chosen.key.clone() });
        FamilyRow { title, card, kept: kept.into_iter().collect(), parts }
    }

    fn get(&self, row: &str, field: &str) -> &str {
        self.draft.get(&format!("{row}-{field}"))
    }

    fn typed(&self) -> Typed<'_, String> {
        let Self { words, draft, flaws, clashes, .. } = *self;
        Typed { words, labels: "family", draft, flaws, clashes }
    }

    fn field(&self, row: &str, field: &str, kind: Kind) -> Part {
        let label = self.typed().label(field);
        Part::Field(Field { label, ..self.typed().field(kind, &format!("{row}-{field}")) })
    }

    /// A choice of words.
    fn select(&self, row: &str, field: &str, options: Vec<(&'static str, String)>) -> Part {
        let name = format!("{row}-{field}");
        let chosen = self.draft.get(&name);
        let word = |(value, id): (&str, String)| Word {
            selected: value == chosen,
            value: value.to_owned(),
            label: self.words.say(&id),
        };
        let options = options.into_iter().map(word).collect();
        Part::Select(Select {
            error: self.typed().error(&name),
            about: self.typed().theirs(&name, str::to_owned),
            ..Select::new(&name, self.typed().label(field), options)
        })
    }

    fn check(&self, row: &str, field: &str) -> Part {
        let name = format!("{row}-{field}");
        let on = self.draft.get(&name) == YES;
        Part::Check(Check { label: self.words.say(&format!("family-{field}")), value: YES.to_owned(), on, name })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn known() -> People {
        let record = |id: &str, card: Option<&str>, name: Option<&str>| Relative {
            id: id.into(),
            patient_id: "p1".into(),
            relative_id: card.map(ToOwned::to_owned),
            name: name.map(ToOwned::to_owned),
            phone: None,
            email: None,
            kinship: Kinship::Parent,
            gets_messages: true,
            pays: false,
        };
        let contact = Contact {
            patient_id: "p1".into(),
            kind: ContactKind::Phone,
            value: "0660 111 22 33".into(),
            e164: Some("+436601112233".into()),
            note: Some("evenings".into()),
        };
        let relative = |id, record| KnownRelative { id, record, card: None };
        People {
            contacts: vec![KnownContact { id: 7, record: contact }],
            relatives: vec![relative(8, record("r8", Some("p2"), None)), relative(9, record("r9", None, Some("Cyd")))],
            named_by: Vec::new(),
        }
    }

    /// The form of Ada's card, with what somebody typed into it.
    fn checked(typed: &[(&str, &str)], chosen: Option<&Chosen>) -> Result<(Vec<Contact>, Vec<Relative>), Flaws> {
        let people = known();
        let draft = typed.iter().fold(draft(&people), |draft, (field, text)| draft.with(field, *text));
        check(&draft, "p1", &people, chosen, "AT")
    }

    fn records() -> (Vec<Contact>, Vec<Relative>) {
        let People { contacts, relatives, .. } = known();
        (contacts.into_iter().map(|one| one.record).collect(), relatives.into_iter().map(|one| one.record).collect())
    }

    #[test]
    fn what_nobody_changes_comes_out_as_it_went_in() {
        assert_eq!(checked(&[], None), Ok(records()));
    }

    #[test]
    fn what_is_emptied_or_ticked_goes_and_what_is_new_comes() {
        let typed = [("c7-value", ""), ("d0-value", "0664 7654321"), ("r8-gone", "yes"), ("r9-messages", "")];
        let (contacts, relatives) = checked(&typed, None).expect("nothing is wrong");
        assert_eq!((contacts.len(), contacts[0].e164.as_deref()), (1, Some("+436647654321")));
        assert_eq!((relatives.len(), relatives[0].id.as_str(), relatives[0].gets_messages), (1, "r9", false));
        let chosen = Chosen { key: "p3".into(), name: "Bob".into() };
        let typed = [("s0-card", "p3"), ("s0-kinship", "child"), ("s0-name", "Robert")];
        let (_, relatives) = checked(&typed, Some(&chosen)).expect("nothing is wrong");
        let new = relatives.last().expect("a relative");
        assert_eq!((new.relative_id.as_deref(), new.name.as_deref(), new.id.as_str()), (Some("p3"), None, ""));
    }

    #[test]
    fn what_cannot_be_is_told_where_it_stands() {
        for (typed, flaw) in [
            (&[("d0-value", "12")][..], ("d0-value", "flaw-phone")),
            (&[("d0-kind", "email"), ("d0-value", "ada")], ("d0-value", "flaw-email")),
            (&[("d0-kind", "fax"), ("d0-value", "123")], ("d0-kind", "flaw-choice")),
            (&[("s0-name", "Bob")], ("s0-kinship", "family-flaw-kinship")),
            (&[("s0-name", "Bob"), ("s0-kinship", "different")], ("s0-kinship", "family-flaw-kinship")),
            (&[("s0-kinship", "child")], ("s0-name", "flaw-name-missing")),
            (&[("s0-card", "p9"), ("s0-kinship", "child")], ("s0-name", "flaw-choice")),
            (&[("r9-email", "cyd")], ("r9-email", "flaw-email")),
        ] {
            assert_eq!(checked(typed, None), Err(vec![(flaw.0.to_owned(), flaw.1)]), "{typed:?}");
        }
        let long = "x".repeat(LONGEST + 1);
        assert_eq!(checked(&[("c7-note", &long)], None), Err(vec![("c7-note".to_owned(), "flaw-long")]));
    }

    #[test]
    fn every_row_is_named_and_nobody_else_s_card_is() {
        let words = Words::of(Language::En);
        let (people, flaws) = (known(), Flaws::new());
        let draft = draft(&people);
        let form = Form { words: &words, people: &people, draft: &draft, chosen: None, flaws: &flaws, clashes: &[] };
        let (contacts, relatives) = form.rows();
        let titles: Vec<&str> = contacts.iter().chain(&relatives).map(|row| row.title.as_str()).collect();
        assert_eq!(titles, ["0660 111 22 33", "New contact", "(another patient)", "Cyd", "New relative"]);
    }
}
