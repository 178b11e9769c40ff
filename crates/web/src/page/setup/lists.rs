//! Countries, currencies and time zones to choose from.

use clinic::Currency;
use jiff::tz::TimeZone;

use crate::text::Words;

/// ISO 3166-1 alpha-2. Each has its name in the texts: `country-at`.
const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT \
    BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO \
    FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE \
    KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW \
    MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE \
    SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE \
    VG VI VN VU WF WS YE YT ZA ZM ZW";

/// Of the codes that begin with X these alone are money that people pay with; the others are metals, funds and tests.
const ACROSS_BORDERS: [&str; 5] = ["XAF", "XCD", "XCG", "XOF", "XPF"];

/// Units of account that no patient pays with.
const FUNDS: [&str; 9] = ["BOV", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "UYI", "UYW"];

/// What the list of currencies shows of each: its symbol and its digits.
const SAMPLE: i64 = 1_234;

pub fn is_country(code: &str) -> bool {
    COUNTRIES.split(' ').any(|known| known == code)
}

/// Codes with names, in the order of the names.
pub fn countries(words: &Words) -> Vec<(String, String)> {
    let name = |code: &str| words.say(&format!("country-{}", code.to_ascii_lowercase()));
    let mut all: Vec<(String, String)> = COUNTRIES.split(' ').map(|code| (code.to_owned(), name(code))).collect();
    all.sort_by(|(_, a), (_, b)| words.compare(a, b));
    all
}

/// Codes with an amount as it would be written.
pub fn currencies(words: &Words) -> Vec<(String, String)> {
    let letters = || 'A'..='Z';
    let codes =
        letters().flat_map(|a| letters().flat_map(move |b| letters().map(move |c| String::from_iter([a, b, c]))));
    let is_paid_with =
        |code: &str| !FUNDS.contains(&code) && (!code.starts_with('X') || ACROSS_BORDERS.contains(&code));
    let known = codes.filter(|code| is_paid_with(code));
    known
        .filter_map(|code| {
            let currency = Currency::from_code(&code)?;
            let label = format!("{code} · {}", words.money(SAMPLE * 10_i64.pow(currency.minor_digits()), currency));
            Some((code, label))
        })
        .collect()
}

pub fn is_time_zone(name: &str) -> bool {
    !name.is_empty() && TimeZone::get(name).is_ok()
}

/// Names of places, as `Europe/Berlin`, with the one that is kept already.
pub fn time_zones(kept: &str) -> Vec<(String, String)> {
    const REGIONS: [&str; 10] =
        ["Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"];
    let is_place = |name: &String| name.split_once('/').is_some_and(|(region, _)| REGIONS.contains(&region));
    let mut names: Vec<String> = jiff::tz::db().available().map(|name| name.to_string()).filter(is_place).collect();
    if !kept.is_empty() && !names.iter().any(|name| name == kept) {
        names.push(kept.to_owned());
    }
    names.sort_unstable();
    names.into_iter().map(|name| (name.clone(), name.replace('_', " "))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_country_has_a_name_in_every_language() {
        for language in Language::ALL {
            let words = Words::of(language);
            let all = countries(&words);
            assert_eq!(all.len(), 249);
            assert!(all.iter().all(|(code, name)| !name.starts_with("country-") && is_country(code)));
        }
        let german = countries(&Words::of(Language::De));
        let place = |code: &str| german.iter().position(|(known, _)| known == code);
        assert!(place("AF") < place("EG") && place("EG") < place("AL"), "Afghanistan, Ägypten, Albanien");
    }

    #[test]
    fn currencies_are_those_that_people_pay_with() {
        let words = Words::of(Language::En);
        let all = currencies(&words);
        let has = |code: &str| all.iter().any(|(known, _)| known == code);
        assert!(["EUR", "UAH", "IDR", "JPY", "XOF"].into_iter().all(has));
        assert!(!["XAU", "XXX", "XTS", "USN"].into_iter().any(has));
    }

    #[test]
    fn zones_are_places() {
        let zones = time_zones("UTC");
        let has = |name: &str| zones.iter().any(|(known, _)| known == name);
        assert!(["Europe/Kyiv", "Europe/Ljubljana", "Asia/Jakarta", "UTC"].into_iter().all(has));
        assert!(!has("Etc/GMT+1") && is_time_zone("Europe/Berlin") && !is_time_zone("") && !is_time_zone("Berlin"));
    }
}
