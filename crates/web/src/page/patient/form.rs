//! A patient's card as a form.

use books::cards::{Choices, Named};
use clinic::record::{Channel, Patient, Sex};
use clinic::time::parse_date;
use jiff::civil::Date;

use crate::draft::{Clash, Draft};
pub use crate::page::form::Flaws;
use crate::page::form::Typed;
use crate::page::setup::lists;
use crate::text::{Language, Words};
use crate::view::{Field, Kind, Part};

/// As they are sent.
pub const FIELDS: [&str; 16] = [
    "name",
    "category_id",
    "source_id",
    "phone",
    "born_on",
    "card_number",
    "email",
    "viber",
    "preferred_channel",
    "sex",
    "city",
    "country",
    "language",
    "price_list_id",
    "bonus_kind_id",
    "note",
];

/// Of these many stand in sight; the others are asked for more rarely.
const IN_SIGHT: usize = 6;
/// Longer names and contacts fit nowhere; a note is a page at most.
pub const LONGEST: usize = 200;
const LONGEST_NOTE: usize = 4_000;
/// Nobody who comes was born before.
const FIRST_BIRTH: i16 = 1880;
/// Browsers show a list of suggestions at once.
const SUGGESTED: usize = 100;
/// What the ids of the labels begin with.
const LABELS: &str = "card-field";

pub fn draft(patient: &Patient) -> Draft {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    Draft::default()
        .with("name", &patient.name)
        .with("category_id", text(&patient.category_id))
        .with("source_id", text(&patient.source_id))
        .with("phone", text(&patient.phone))
        .with("born_on", patient.born_on.map(|day| day.to_string()).unwrap_or_default())
        .with("card_number", text(&patient.card_number))
        .with("email", text(&patient.email))
        .with("viber", text(&patient.viber))
        .with("preferred_channel", patient.desk.preferred_channel.map(Channel::word).unwrap_or_default())
        .with("sex", patient.sex.map(Sex::word).unwrap_or_default())
        .with("city", text(&patient.city))
        .with("country", text(&patient.country))
        .with("language", text(&patient.language))
        .with("price_list_id", text(&patient.price_list_id))
        .with("bonus_kind_id", text(&patient.desk.bonus_kind_id))
        .with("note", text(&patient.note))
}

/// The card with what the form says. Everything that is wrong is told at once.
pub fn check(draft: &Draft, card: Patient, today: Date) -> Result<Patient, Flaws> {
    let mut flaws = Flaws::new();
    for (field, most) in FIELDS.iter().map(|field| (*field, if *field == "note" { LONGEST_NOTE } else { LONGEST })) {
        if draft.get(field).chars().count() > most {
            flaws.push((field, "flaw-long"));
        }
    }
    if draft.get("name").is_empty() {
        flaws.push(("name", "flaw-name-missing"));
    }
    let email = draft.get("email");
    if !email.is_empty() && !is_address(email) {
        flaws.push(("email", "flaw-email"));
    }
    let phone = draft.get("phone");
    if !phone.is_empty() && phone.chars().filter(char::is_ascii_digit).count() < FEWEST_DIGITS {
        flaws.push(("phone", "flaw-phone"));
    }
    let born_on = match draft.get("born_on") {
        "" => None,
        text => match parse_date(text).filter(|day| day.year() >= FIRST_BIRTH && *day <= today) {
            Some(day) => Some(day),
            None => {
                flaws.push(("born_on", "flaw-born"));
                None
            }
        },
    };
    let country = draft.get("country");
    if !country.is_empty() && !lists::is_country(country) {
        flaws.push(("country", "flaw-choice"));
    }
    if !flaws.is_empty() {
        return Err(flaws);
    }
    let said = |field: &str| Some(draft.get(field).to_owned()).filter(|text| !text.is_empty());
    let mut desk = card.desk;
    desk.preferred_channel = Channel::from_word(draft.get("preferred_channel"));
    desk.bonus_kind_id = said("bonus_kind_id");
    // Why somebody was in the category before says nothing of the next one.
    if said("category_id") != card.category_id {
        desk.category_reason = None;
    }
    Ok(Patient {
        name: draft.get("name").to_owned(),
        phone: said("phone"),
        category_id: said("category_id"),
        source_id: said("source_id"),
        born_on,
        card_number: said("card_number"),
        email: said("email"),
        viber: said("viber"),
        sex: Sex::from_word(draft.get("sex")),
        city: said("city"),
        country: said("country"),
        language: said("language"),
        price_list_id: said("price_list_id"),
        note: said("note"),
        desk,
        ..card
    })
}

/// The shortest numbers that anybody can be called by.
pub const FEWEST_DIGITS: usize = 3;

/// Somebody, at some host. Whether it is theirs only a message tells.
pub fn is_address(text: &str) -> bool {
    let host = text.split_once('@').filter(|(who, _)| !who.is_empty()).map_or("", |(_, host)| host);
    host.contains('.') && !host.starts_with('.') && !host.ends_with('.') && !text.contains([' ', ',', ';'])
}

/// What is asked for, in sight and beyond.
pub fn parts(
    words: &Words,
    choices: &Choices,
    draft: &Draft,
    flaws: &Flaws,
    clashes: &[Clash],
) -> (Vec<Part>, Vec<Part>) {
    let form = Form { choices, typed: Typed { words, labels: LABELS, draft, flaws, clashes } };
    let mut all: Vec<Part> = FIELDS.iter().map(|field| form.part(field)).collect();
    let more = all.split_off(IN_SIGHT);
    (all, more)
}

/// One of the fields alone.
pub fn part(words: &Words, choices: &Choices, draft: &Draft, flaws: &Flaws, field: &'static str) -> Part {
    Form { choices, typed: Typed { words, labels: LABELS, draft, flaws, clashes: &[] } }.part(field)
}

/// Whether something is said, or wrong, in what stands beyond.
pub fn is_open(draft: &Draft, flaws: &Flaws, clashes: &[Clash]) -> bool {
    FIELDS[IN_SIGHT..].iter().any(|field| {
        !draft.get(field).is_empty()
            || flaws.iter().any(|(name, _)| name == field)
            || clashes.iter().any(|clash| clash.field == *field)
    })
}

struct Form<'a> {
    choices: &'a Choices,
    typed: Typed<'a>,
}

impl Form<'_> {
    fn part(&self, field: &'static str) -> Part {
        let words = self.typed.words;
        let word = |of: &str, word: &str| (word.to_owned(), words.say(&format!("{of}-{word}")));
        match field {
            "name" => Part::Field(Field { focus: true, ..self.typed.field(Kind::Text, field).required() }),
            "phone" => Part::Field(self.typed.field(Kind::Phone, field)),
            "email" => Part::Field(self.typed.field(Kind::Email, field)),
            "born_on" => Part::Field(self.typed.field(Kind::Date, field)),
            "note" => Part::Field(self.typed.field(Kind::Lines, field)),
            "city" => {
                let cities = self.choices.cities.iter().take(SUGGESTED).map(|city| city.name.clone());
                Part::Field(Field { suggestions: cities.collect(), ..self.typed.field(Kind::Text, field) })
            }
            "category_id" => self.records(field, &self.choices.categories),
            "source_id" => self.records(field, &self.choices.sources),
            "price_list_id" => self.records(field, &self.choices.price_lists),
            "bonus_kind_id" => self.records(field, &self.choices.bonus_kinds),
            "sex" => self.select(field, Sex::ALL.iter().map(|sex| word("patient-sex", sex.word())).collect()),
            "preferred_channel" => {
                self.select(field, Channel::ALL.iter().map(|channel| word("patient-channel", channel.word())).collect())
            }
            "country" => self.select(field, lists::countries(words)),
            "language" => {
                let known = Language::ALL.map(|language| (language.code().to_owned(), language.name().to_owned()));
                self.select(field, known.into())
            }
            _ => Part::Field(self.typed.field(Kind::Text, field)),
        }
    }

    /// Those in use, and whatever the card, or somebody else meanwhile, said already.
    fn records(&self, field: &str, records: &[Named]) -> Part {
        let Typed { words, draft, clashes, .. } = self.typed;
        let is_said = |key: &str| {
            draft.get(field) == key || clashes.iter().any(|clash| clash.field == field && clash.theirs == key)
        };
        let is_shown = |record: &&Named| self.choices.is_offered(record) || is_said(&record.key);
        let mut records: Vec<&Named> = records.iter().filter(is_shown).collect();
        records.sort_by(|a, b| words.compare(&a.name, &b.name));
        self.select(field, records.into_iter().map(|record| (record.key.clone(), record.name.clone())).collect())
    }

    fn select(&self, field: &str, options: Vec<(String, String)>) -> Part {
        Part::Select(self.typed.select(field, String::new(), options, str::to_owned))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn newcomer() -> Patient {
        super::super::edit::newcomer(String::new(), date(2025, 6, 15))
    }

    fn flaws_of(field: &str, text: &str) -> Flaws {
        let draft = draft(&newcomer()).with("name", "Ada").with(field, text);
        check(&draft, newcomer(), date(2025, 6, 15)).err().unwrap_or_default()
    }

    #[test]
    fn a_card_comes_out_of_its_form_as_it_went_in() {
        let all = FIELDS.iter().fold(Draft::default(), |draft, field| {
            let text = match *field {
                "born_on" => "1980-02-01",
                "email" => "ada@example.org",
                "phone" => "+43 1 234",
                "country" => "AT",
                "language" => "de",
                "sex" => "f",
                "preferred_channel" => "viber",
                other => other,
            };
            draft.with(field, text)
        });
        let patient = check(&all, newcomer(), date(2025, 6, 15)).expect("nothing is wrong");
        assert_eq!(draft(&patient), all);
        assert_eq!(check(&draft(&patient), patient.clone(), date(2025, 6, 15)), Ok(patient));
    }

    #[test]
    fn the_reason_of_a_category_goes_with_it() {
        let mut card = Patient { name: "Ada".into(), category_id: Some("vip".into()), ..newcomer() };
        card.desk.category_reason = Some("pays much".into());
        let kept = check(&draft(&card), card.clone(), date(2025, 6, 15)).expect("nothing is wrong");
        assert_eq!(kept.desk.category_reason.as_deref(), Some("pays much"));
        let changed = check(&draft(&card).with("category_id", ""), card, date(2025, 6, 15)).expect("nothing is wrong");
        assert_eq!(changed.desk.category_reason, None);
    }

    #[test]
    fn a_name_is_enough() {
        assert_eq!(flaws_of("name", "Ada"), []);
        assert_eq!(flaws_of("name", ""), [("name", "flaw-name-missing")]);
        assert_eq!(flaws_of("name", &"x".repeat(LONGEST + 1)), [("name", "flaw-long")]);
    }

    #[test]
    fn what_cannot_be_is_told() {
        for (field, wrong, right) in [
            ("born_on", "2025-06-16", "2025-06-15"),
            ("born_on", "1879-12-31", "1880-01-01"),
            ("born_on", "15.6.1980", "1980-06-15"),
            ("email", "ada", "ada@example.org"),
            ("email", "ada@example", "a@b.c"),
            ("phone", "1-2", "112"),
            ("country", "Austria", "AT"),
        ] {
            assert_eq!(flaws_of(field, wrong).len(), 1, "{field} {wrong}");
            assert_eq!(flaws_of(field, right), [], "{field} {right}");
        }
    }
}
