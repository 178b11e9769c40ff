//! What stands in cells of a few words, in the five languages of the program.

use clinic::record::Method;

use super::matching::folded;

/// As bundles write it.
pub fn sex(text: &str) -> Option<&'static str> {
    Some(match folded(text).trim_end_matches('.') {
        "f" | "w" | "ж" | "ž" | "p" | "female" | "weiblich" | "frau" | "жінка" | "жіноча" | "жін" | "ženska"
        | "ženski" | "awéwé" | "perempuan" | "mrs" | "ms" => "f",
        "m" | "ч" | "l" | "male" | "männlich" | "herr" | "чоловік" | "чоловіча" | "чол" | "moški" | "lalaki"
        | "laki-laki" | "mr" => "m",
        "x" | "d" | "divers" | "other" | "інша" | "drugo" => "x",
        _ => return None,
    })
}

/// As bundles write it.
pub fn status(text: &str) -> Option<&'static str> {
    let word = folded(text);
    let is = |words: &[&str]| words.iter().any(|known| word.contains(known));
    Some(match () {
        () if is(&[
            "no show",
            "no-show",
            "missed",
            "nicht erschienen",
            "versäumt",
            "неявк",
            "не прийш",
            "ni priš",
            "izostal",
            "teu datang",
        ]) =>
        {
            "missed"
        }
        () if is(&[
            "cancel",
            "abgesagt",
            "storn",
            "скас",
            "відмін",
            "odpoved",
            "preklic",
            "batal",
            "bolay",
            "broken",
        ]) =>
        {
            "cancelled"
        }
        () if is(&[
            "complete",
            "done",
            "attended",
            "arrived",
            "wahrgenommen",
            "erledigt",
            "відбу",
            "заверш",
            "викон",
            "opravlj",
            "zaključ",
            "rengse",
            "geus",
        ]) =>
        {
            "completed"
        }
        () if is(&[
            "book",
            "scheduled",
            "planned",
            "confirmed",
            "geplant",
            "vereinbart",
            "bestätigt",
            "заплан",
            "запис",
            "підтв",
            "naročen",
            "potrjen",
            "réservasi",
            "dijadwalkeun",
        ]) =>
        {
            "booked"
        }
        () => return None,
    })
}

/// What is not known is other money.
pub fn method(text: &str) -> Method {
    let word = folded(text);
    let is = |words: &[&str]| words.iter().any(|known| word.contains(known));
    match () {
        () if is(&["cash", "bar", "готів", "gotov", "tunai", "kontan"]) => Method::Cash,
        () if is(&["card", "kart", "карт", "термінал", "visa", "master"]) || word == "ec" => Method::Card,
        () if is(&["transfer", "überweis", "переказ", "рахун", "nakazil", "bank", "iban"]) => {
            Method::Transfer
        }
        () if is(&["bonus", "бонус"]) => Method::Bonus,
        () => Method::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_understood_in_five_languages() {
        for (text, word) in [("Weiblich", "f"), ("Frau", "f"), ("ж.", "f"), ("M", "m"), ("moški", "m"), ("divers", "x")]
        {
            assert_eq!(sex(text), Some(word), "{text}");
        }
        for (text, word) in [
            ("Nicht erschienen", "missed"),
            ("abgesagt", "cancelled"),
            ("Відбувся", "completed"),
            ("naročen", "booked"),
            ("Teu datang", "missed"),
        ] {
            assert_eq!(status(text), Some(word), "{text}");
        }
        assert_eq!((sex("?"), status("?")), (None, None));
        for (text, method_of) in [
            ("EC-Karte", Method::Card),
            ("Bar", Method::Cash),
            ("готівка", Method::Cash),
            ("nakazilo", Method::Transfer),
            ("?", Method::Other),
        ] {
            assert_eq!(method(text), method_of, "{text}");
        }
    }
}
