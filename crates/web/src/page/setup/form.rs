//! The clinic's own record as a form.

use clinic::Currency;
use clinic::record::Clinic;
use serde::Deserialize;

use super::lists;
use crate::text::{Language, Words};
use crate::view::{Field, Kind, Select, Word};

/// As it was typed and chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Draft {
    name: String,
    country: String,
    currency: String,
    time_zone: String,
    /// Empty: as the browser asks.
    language: String,
}

/// What is wrong with what, by the id of the text that says it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flaws {
    pub name: Option<&'static str>,
    pub country: Option<&'static str>,
    pub currency: Option<&'static str>,
    pub time_zone: Option<&'static str>,
    pub language: Option<&'static str>,
}

/// Longer names fit nowhere.
const LONGEST: usize = 200;

impl Draft {
    /// Of a clinic that is not described yet: amounts are taken for euros until it is.
    pub fn of(clinic: Option<&Clinic>, language: Option<String>) -> Self {
        let language = language.unwrap_or_default();
        match clinic {
            None => Self { currency: "EUR".into(), language, ..Self::default() },
            Some(clinic) => Self {
                name: clinic.name.clone(),
                country: clinic.country.clone(),
                currency: clinic.currency.code().into(),
                time_zone: clinic.time_zone.clone(),
                language,
            },
        }
    }

    /// Of the pages, for whoever has chosen none.
    pub fn language(&self) -> Option<&str> {
        (!self.language.is_empty()).then_some(&self.language)
    }

    pub fn check(&self) -> Result<Clinic, Flaws> {
        let name = self.name.trim();
        let currency = Currency::from_code(&self.currency);
        let flaws = Flaws {
            name: match name.chars().count() {
                0 => Some("setup-name-missing"),
                1..=LONGEST => None,
                _ => Some("setup-name-long"),
            },
            country: (!lists::is_country(&self.country)).then_some("setup-country-missing"),
            currency: currency.is_none().then_some("setup-currency-missing"),
            time_zone: (!lists::is_time_zone(&self.time_zone)).then_some("setup-time-zone-missing"),
            language: (!self.language.is_empty() && Language::ALL.iter().all(|known| known.code() != self.language))
                .then_some("setup-language-unknown"),
        };
        match currency {
            Some(currency) if flaws == Flaws::default() => Ok(Clinic {
                name: name.to_owned(),
                currency,
                time_zone: self.time_zone.clone(),
                country: self.country.clone(),
            }),
            _ => Err(flaws),
        }
    }
}

pub fn name(words: &Words, draft: &Draft, flaws: &Flaws) -> Field {
    Field {
        value: draft.name.clone(),
        error: error(words, flaws.name),
        ..Field::new(Kind::Text, "name", words.say("setup-name")).required()
    }
}

/// `fixed`: the currency that must stay.
pub fn choices(words: &Words, draft: &Draft, flaws: &Flaws, fixed: Option<Currency>) -> Vec<Select> {
    let choice = |name: &str, value: &str, options: Vec<(String, String)>, flaw: Option<&'static str>| {
        let nothing = value.is_empty().then(|| Word { selected: true, ..Word::default() });
        let option = |(code, label): (String, String)| Word { selected: code == value, value: code, label };
        let options = nothing.into_iter().chain(options.into_iter().map(option)).collect();
        Select { error: error(words, flaw), ..Select::new(name, words.say(&format!("setup-{name}")), options) }
    };
    let zone = choice("time-zone", &draft.time_zone, lists::time_zones(&draft.time_zone), flaws.time_zone);
    let mut currencies = lists::currencies(words);
    currencies.retain(|(code, _)| fixed.is_none_or(|fixed| code == fixed.code()));
    let about = words.say(if fixed.is_some() { "setup-currency-fixed" } else { "setup-currency-about" });
    let chosen = fixed.map_or(draft.currency.as_str(), |fixed| fixed.code());
    let currency = Select { about, ..choice("currency", chosen, currencies, flaws.currency) };
    vec![
        choice("country", &draft.country, lists::countries(words), flaws.country),
        currency,
        Select { about: words.say("setup-time-zone-about"), ..zone },
        language(words, draft, flaws),
    ]
}

fn language(words: &Words, draft: &Draft, flaws: &Flaws) -> Select {
    let browser = (String::new(), words.say("setup-language-browser"));
    let known = Language::ALL.map(|language| (language.code().to_owned(), language.name().to_owned()));
    let option = |(value, label): (String, String)| Word { selected: value == draft.language, value, label };
    let options = std::iter::once(browser).chain(known).map(option).collect();
    Select {
        about: words.say("setup-language-about"),
        error: error(words, flaws.language),
        ..Select::new("language", words.say("setup-language"), options)
    }
}

fn error(words: &Words, flaw: Option<&'static str>) -> String {
    flaw.map_or_else(String::new, |id| words.say(id))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        Draft {
            name: " Klinik ".into(),
            country: "AT".into(),
            currency: "EUR".into(),
            time_zone: "Europe/Vienna".into(),
            language: "sl".into(),
        }
    }

    #[test]
    fn a_whole_form_is_a_clinic() {
        let clinic = draft().check().expect("nothing is wrong");
        assert_eq!((clinic.name.as_str(), clinic.country.as_str()), ("Klinik", "AT"));
        assert_eq!(Draft::of(Some(&clinic), Some("sl".into())), Draft { name: "Klinik".into(), ..draft() });
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once() {
        let empty = Draft {
            name: "  ".into(),
            country: "Austria".into(),
            currency: "ATS?".into(),
            time_zone: String::new(),
            language: "tlh".into(),
        };
        let flaws = empty.check().expect_err("flaws");
        let all = [flaws.name, flaws.country, flaws.currency, flaws.time_zone, flaws.language];
        assert!(all.iter().all(Option::is_some), "{flaws:?}");
        let long = Draft { name: "x".repeat(201), ..draft() };
        assert_eq!(long.check().expect_err("a flaw").name, Some("setup-name-long"));
    }

    #[test]
    fn what_is_chosen_is_shown_as_chosen() {
        let words = Words::of(Language::De);
        for select in choices(&words, &draft(), &Flaws::default(), None) {
            let chosen: Vec<_> = select.options.iter().filter(|option| option.selected).collect();
            assert_eq!(chosen.len(), 1, "{}", select.name);
        }
        let unasked = choices(&words, &Draft::of(None, None), &Flaws::default(), None);
        assert_eq!(unasked[0].options[0], Word { selected: true, ..Word::default() });
    }

    #[test]
    fn a_currency_that_must_stay_is_the_only_one() {
        let words = Words::of(Language::En);
        let hryvnia = Currency::from_code("UAH").expect("a currency");
        let select = &choices(&words, &draft(), &Flaws::default(), Some(hryvnia))[1];
        let offered: Vec<_> = select.options.iter().map(|option| (option.value.as_str(), option.selected)).collect();
        assert_eq!(offered, [("UAH", true)]);
        assert_eq!(select.about, words.say("setup-currency-fixed"));
    }

    #[test]
    fn a_zone_that_is_called_otherwise_by_now_can_be_kept() {
        let words = Words::of(Language::En);
        let old = Draft { time_zone: "Europe/Kiev".into(), ..draft() };
        assert!(old.check().is_ok());
        let select = &choices(&words, &old, &Flaws::default(), None)[2];
        assert!(select.options.iter().any(|option| option.selected && option.value == "Europe/Kiev"));
    }
}
