//! Phone numbers as machines dial them (E.164), read out of what people type.
//!
//! Nothing is guessed: what was typed stays as it is, and a number that may be read in two ways has none of this form. Whether
//! somebody answers there only a call tells.

/// Of a country: what others dial before its numbers, and what its own people dial before an area.
struct Plan {
    country: &'static str,
    code: &'static str,
    trunk: Trunk,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Trunk {
    /// One dials this at home, and leaves it away from abroad.
    Before(&'static str),
    /// Numbers are the same at home and abroad.
    None,
}

/// A number has at most so many digits, the country's code included.
const MOST_DIGITS: usize = 15;
/// Shorter ones are dialled in one town or one house.
const FEWEST_DIGITS: usize = 8;
/// With its country's code in front, and no sign that it is one.
const FEWEST_WITH_CODE: usize = 11;
/// At home, where there is nothing in front of an area.
const FEWEST_AT_HOME: usize = 7;

/// Countries whose people dial something before an area, by what it is.
const WITH_TRUNK: [(&str, &str); 4] = [
    (
        "0",
        "AE971 AF93 AL355 AM374 AR54 AT43 AU61 AX358 AZ994 BA387 BD880 BE32 BG359 BO591 BR55 CH41 CN86 CU53 CX61 CC61 DE49 \
         DZ213 EC593 EG20 ER291 ET251 FI358 FR33 GB44 GE995 GF594 GG44 GH233 GP590 BL590 MF590 HR385 ID62 IE353 IL972 IM44 IN91 \
         IQ964 IR98 JE44 JO962 JP81 KE254 KG996 KH855 KP850 KR82 LA856 LB961 LI423 LK94 LT370 LY218 MA212 EH212 MD373 ME382 \
         MG261 MK389 MM95 MQ596 MY60 NA264 NG234 NL31 NP977 NZ64 PE51 PH63 PK92 PS970 PY595 RE262 YT262 RO40 RS381 RW250 SA966 \
         SD249 SE46 SI386 SK421 SL232 SR597 SS211 SY963 TH66 TR90 TW886 TZ255 UA380 UG256 UY598 VE58 VN84 YE967 ZA27 ZM260 ZW263 \
         XK383 MN976 LR231",
    ),
    ("8", "BY375 KZ7 RU7 TM993"),
    ("06", "HU36"),
    ("1", "AG1 AI1 AS1 BB1 BM1 BS1 CA1 DM1 DO1 GD1 GU1 JM1 KN1 KY1 LC1 MP1 MS1 PR1 SX1 TC1 TT1 UM1 US1 VC1 VG1 VI1"),
];

/// Countries where numbers are dialled as they are.
const WITHOUT_TRUNK: &str = "AD376 AO244 AW297 BF226 BH973 BI257 BJ229 BN673 BQ599 BT975 BW267 BZ501 CD243 CF236 CG242 CI225 CK682 \
    CL56 CM237 CO57 CR506 CV238 CW599 CY357 CZ420 DJ253 DK45 EE372 ES34 FJ679 FK500 FM691 FO298 GA241 GI350 GL299 GM220 GN224 \
    GQ240 GR30 GT502 GW245 GY592 HK852 HN504 HT509 IO246 IS354 IT39 KI686 KM269 KW965 LS266 LU352 LV371 MC377 MH692 ML223 MO853 \
    MR222 MT356 MU230 MV960 MW265 MX52 MZ258 NC687 NE227 NF672 NI505 NO47 NR674 NU683 OM968 PA507 PF689 PG675 PL48 PM508 PT351 \
    PW680 QA974 SB677 SC248 SG65 SH290 SJ47 SM378 SN221 SO252 ST239 SV503 SZ268 TD235 TG228 TJ992 TK690 TL670 TN216 TO676 TV688 \
    UZ998 VA39 VU678 WF681 WS685";

/// The number, `+` and digits, as it is dialled from anywhere; `country` (ISO 3166-1 alpha-2) is where somebody typed it. None
/// for what is no whole number, and for what may be two.
pub fn e164(typed: &str, country: &str) -> Option<String> {
    let typed = typed.trim();
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let is_number = |sign: char| sign.is_ascii_digit() || sign.is_whitespace() || "+-–/().·".contains(sign);
    if !typed.chars().all(is_number) || typed.chars().skip(1).any(|sign| sign == '+') {
        return None;
    }
    let plan = plan(country);
    if typed.starts_with('+') {
        // Between brackets stands what is dialled at home.
        let without = typed.replacen("(0)", "", 1);
        return whole(&without.chars().filter(char::is_ascii_digit).collect::<String>());
    }
    // From a few countries one dials something else to get abroad.
    let abroad = match (country, plan.as_ref().map(|plan| plan.trunk)) {
        ("AU" | "CX" | "CC", _) => "0011",
        (_, Some(Trunk::Before("1"))) => "011",
        (_, Some(Trunk::Before("8"))) => "810",
        _ => "00",
    };
    if let Some(rest) = digits.strip_prefix(abroad) {
        return whole(rest);
    }
    let plan = plan?;
    let own = match plan.trunk {
        Trunk::None if digits.len() >= FEWEST_AT_HOME => digits.as_str(),
        Trunk::None => return None,
        // North Americans leave theirs away where they like, and have numbers of one length.
        Trunk::Before("1") => digits.strip_prefix('1').filter(|own| own.len() == 10).or(if digits.len() == 10 {
            Some(digits.as_str())
        } else {
            None
        })?,
        Trunk::Before("8") if digits.len() != 11 => return international(&digits, plan.code),
        Trunk::Before(trunk) => match digits.strip_prefix(trunk) {
            Some(own) => own,
            None => return international(&digits, plan.code),
        },
    };
    whole(&format!("{}{own}", plan.code))
}

/// With the country's own code in front, and the sign forgotten. What begins so and is shorter may be a number of the town.
fn international(digits: &str, code: &str) -> Option<String> {
    if digits.starts_with(code) && digits.len() >= FEWEST_WITH_CODE { whole(digits) } else { None }
}

fn whole(digits: &str) -> Option<String> {
    let is_whole = (FEWEST_DIGITS..=MOST_DIGITS).contains(&digits.len()) && !digits.starts_with('0');
    (is_whole && has_code(digits)).then(|| format!("+{digits}"))
}

/// Whether some country has such numbers. Codes of networks and satellites begin with 8.
fn has_code(digits: &str) -> bool {
    digits.starts_with('8') || plans().any(|plan| digits.starts_with(plan.code))
}

fn plan(country: &str) -> Option<Plan> {
    plans().find(|plan| plan.country.eq_ignore_ascii_case(country))
}

fn plans() -> impl Iterator<Item = Plan> {
    fn of(list: &'static str, trunk: Trunk) -> impl Iterator<Item = Plan> {
        list.split_whitespace().map(move |entry| {
            let (country, code) = entry.split_at(2);
            Plan { country, code, trunk }
        })
    }
    let with = WITH_TRUNK.into_iter().flat_map(|(trunk, list)| of(list, Trunk::Before(trunk)));
    with.chain(of(WITHOUT_TRUNK, Trunk::None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_is_one_however_it_is_typed() {
        for (country, wanted, typed) in [
            ("UA", "+380675550199", ["067 555 01 99", "+380 67 555 01 99", "380675550199", "00380 67 5550199"]),
            ("DE", "+491711234567", ["0171 1234567", "+49 (0)171 123-45.67", "0049171/1234567", "+49 171 1234567"]),
            ("AT", "+436601234567", ["0660 1234567", "0043 660 1234567", "(0660) 1234567", "+43-660-1234567"]),
            ("SI", "+38640123456", ["040 123 456", "+386 40 123 456", "00386 40 123456", "38640123456"]),
            ("HU", "+36301234567", ["06 30 123 4567", "+36 30 1234567", "36301234567", "0036301234567"]),
            ("US", "+12125550123", ["(212) 555-0123", "1 212 555 0123", "+1 212 555 0123", "2125550123"]),
            ("IT", "+390612345678", ["06 1234 5678", "+39 06 12345678", "0039 06 12345678", "06/12345678"]),
            ("PL", "+48601234567", ["601 234 567", "+48 601 234 567", "0048601234567", "601-234-567"]),
            ("KZ", "+77011234567", ["8 701 123 45 67", "+7 701 123 45 67", "77011234567", "8-701-1234567"]),
        ] {
            for typed in typed {
                assert_eq!(e164(typed, country).as_deref(), Some(wanted), "{typed} in {country}");
            }
        }
    }

    #[test]
    fn what_may_be_two_numbers_or_none_is_none() {
        for (typed, country) in [
            ("1234567", "DE"),
            ("112", "AT"),
            ("555 01 99", "UA"),
            ("0171 1234567, 0172 1", "DE"),
            ("0171 1234567 mother", "DE"),
            ("+49 171 1234567 +49 1", "DE"),
            ("0171 1234567", ""),
            ("+0171 1234567", "DE"),
            ("+49 171 12345678901234", "DE"),
            ("555-0123", "US"),
            ("", "DE"),
        ] {
            assert_eq!(e164(typed, country), None, "{typed} in {country}");
        }
    }

    #[test]
    fn a_number_from_abroad_is_itself_wherever_it_is_typed() {
        for country in ["UA", "DE", "US", "RU", "AU", "IT", "", "Q9"] {
            assert_eq!(e164("+386 1 234 56 78", country).as_deref(), Some("+38612345678"), "{country}");
        }
        assert_eq!(e164("011 386 1 2345678", "US").as_deref(), Some("+38612345678"));
        assert_eq!(e164("810 386 1 2345678", "BY").as_deref(), Some("+38612345678"));
    }

    #[test]
    fn every_country_has_one_plan() {
        let mut countries: Vec<&str> = plans().map(|plan| plan.country).collect();
        let count = countries.len();
        countries.sort_unstable();
        countries.dedup();
        assert_eq!(countries.len(), count);
        assert!(
            plans().all(|plan| (1..=3).contains(&plan.code.len()) && plan.code.bytes().all(|it| it.is_ascii_digit()))
        );
    }
}
