//! Names as they are compared: any script in plain Latin letters, and how these may sound.
//!
//! One name is written in many ways: Шевченко, Shevchenko, Ševčenko, Schewtschenko. Letter by letter every script becomes ASCII
//! (`any_ascii`); then what the ways of writing differ in is joined:
//!
//! | written | sounds as |
//! | --- | --- |
//! | s z š ž ß sh zh sch sz | s |
//! | č ts tz cz tch tsch | c |
//! | g h kh gh | h |
//! | k ck q, and v w, f ph, t th | k, v, f, t |
//! | x, qu | ks, kv |
//! | i y j; ai ei ay ey | i; ei |
//! | u ü ue yu ju; o oe; a ae; e ie ye je | u; o; a; e |
//! | letters twice or more | once |
//!
//! Three letters Slavs and Germans read differently, so that a word may sound in two ways: `c` as c or k, `ch` as c or h, `z` as
//! s or c. Two words are the same when one of their ways is. It is coarse on purpose: who wrote a name exactly as it is asked for
//! comes first anyway.

use any_ascii::any_ascii_char;

/// Words of a text in small letters and digits of ASCII. Apostrophes and whatever has no sound join what is around them, all
/// other signs part it.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for letter in text.chars() {
        let mut ascii = [0; 4];
        let ascii = if letter.is_ascii() { &*letter.encode_utf8(&mut ascii) } else { any_ascii_char(letter) };
        for byte in ascii.bytes() {
            match byte {
                b'\'' | b'`' | b'"' => {}
                _ if byte.is_ascii_alphanumeric() => {
                    if let Some(word) = words.last_mut() {
                        word.push(byte.to_ascii_lowercase().into());
                    }
                }
                _ => words.push(String::new()),
            }
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// How a word of [`words`] sounds to Slavs, and to Germans where that is something else.
pub(super) fn sounds(word: &str) -> (String, Option<String>) {
    let slavic = sound(word, Reading::Slavic);
    if !word.contains(['c', 'z']) {
        return (slavic, None);
    }
    let german = Some(sound(word, Reading::German)).filter(|german| *german != slavic);
    (slavic, german)
}

/// How the beginning of a word may sound: as it is, and where its last letters may become one with those to come.
pub(super) fn sounds_of_beginning(word: &str) -> Vec<String> {
    let (slavic, german) = sounds(word);
    let mut all = vec![slavic];
    all.extend(german);
    // tsch, sch, kh and ch, ph
    for (end, sounds_as) in [("t", "c"), ("sc", "s"), ("k", "h"), ("c", "h"), ("p", "f")] {
        if let Some(before) = word.strip_suffix(end) {
            let (mut slavic, _) = sounds(before);
            if !slavic.ends_with(sounds_as) {
                slavic.push_str(sounds_as);
            }
            all.push(slavic);
        }
    }
    all.sort_unstable();
    all.dedup();
    all
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Reading {
    Slavic,
    German,
}

fn sound(word: &str, reading: Reading) -> String {
    let mut sound = String::with_capacity(word.len());
    let mut push = |letter: char| {
        if !sound.ends_with(letter) {
            sound.push(letter);
        }
    };
    let mut rest = word.as_bytes();
    while let [letter, after @ ..] = rest {
        match first_sound(rest, reading) {
            Some((sounds_as, length)) => {
                sounds_as.chars().for_each(&mut push);
                rest = &rest[length..];
            }
            None => {
                push(char::from(*letter));
                rest = after;
            }
        }
    }
    sound
}

/// What the first letters sound as, and how many they are; none for a letter that sounds as itself.
fn first_sound(letters: &[u8], reading: Reading) -> Option<(&'static str, usize)> {
    let is_german = reading == Reading::German;
    Some(match letters {
        [b't', b's', b'c', b'h', ..] => ("c", 4),
        [b's', b'c', b'h', ..] => ("s", 3),
        [b't', b'c', b'h', ..] => ("c", 3),
        [b'c', b'h', ..] => (if is_german { "h" } else { "c" }, 2),
        [b's' | b'z', b'h', ..] | [b's', b'z', ..] => ("s", 2),
        [b'k' | b'g', b'h', ..] => ("h", 2),
        [b'p', b'h', ..] => ("f", 2),
        [b't', b'h', ..] => ("t", 2),
        [b't', b's' | b'z', ..] | [b'c', b'z', ..] => ("c", 2),
        [b'c', b'k', ..] => ("k", 2),
        [b'q', b'u', ..] => ("kv", 2),
        [b'a' | b'e', b'i' | b'y' | b'j', ..] => ("ei", 2),
        [b'a', b'e', ..] => ("a", 2),
        [b'o', b'e', ..] => ("o", 2),
        [b'u', b'e', ..] | [b'i' | b'y' | b'j', b'u', ..] => ("u", 2),
        [b'i' | b'y' | b'j', b'e', ..] => ("e", 2),
        [b'y' | b'j', ..] => ("i", 1),
        [b'z', ..] => (if is_german { "c" } else { "s" }, 1),
        [b'c', ..] => (if is_german { "k" } else { "c" }, 1),
        [b'w', ..] => ("v", 1),
        [b'x', ..] => ("ks", 1),
        [b'q', ..] => ("k", 1),
        [b'g', ..] => ("h", 1),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(name: &str) -> Vec<String> {
        let (slavic, german) = sounds(&words(name).concat());
        std::iter::once(slavic).chain(german).collect()
    }

    #[test]
    fn one_name_in_many_writings_sounds_the_same() {
        let names: [&[&str]; 16] = [
            &["Шевченко", "Shevchenko", "Ševčenko", "Sevcenko", "Schewtschenko", "SHEVCHENKO", "Szewczenko"],
            &["Müller", "Mueller", "Muller", "Мюллер", "Mu\u{308}ller", "Myuller"],
            &["Кох", "Koch", "Kokh"],
            &["Щербак", "Shcherbak", "Ščerbak", "Schtscherbak"],
            &["Жуков", "Zhukov", "Žukov", "Schukow", "Zukov"],
            &["Зеленський", "Zelensky", "Zelenskyy", "Selenskyj", "Zelenskij"],
            &["Юлія", "Yuliia", "Julija", "Yuliya", "Julia"],
            &["Галина", "Halyna", "Galina"],
            &["Олександр", "Oleksandr", "Olexandr"],
            &["Цимбал", "Tsymbal", "Zymbal", "Cimbal", "Tzymbal"],
            &["Чуб", "Chub", "Čub", "Tschub"],
            &["Meier", "Maier", "Meyer", "Mayer"],
            &["Stefan", "Stephan", "Стефан"],
            &["Karl", "Carl", "Карл"],
            &["D'Angelo", "D’Angelo", "DAngelo"],
            &["Євген", "Yevhen", "Jewgen", "Yevgen"],
        ];
        for writings in names {
            let first = all(writings[0]);
            for other in &writings[1..] {
                let other_sounds = all(other);
                assert!(
                    other_sounds.iter().any(|sound| first.contains(sound)),
                    "{writings:?} {first:?} {other_sounds:?}"
                );
            }
        }
    }

    #[test]
    fn different_names_stay_different() {
        for (one, other) in [("Shevchenko", "Savchenko"), ("Koch", "Koval"), ("Müller", "Miller"), ("Anna", "Inna")] {
            let other = all(other);
            assert!(all(one).iter().all(|sound| !other.contains(sound)), "{one}");
        }
    }

    #[test]
    fn signs_part_words_and_apostrophes_do_not() {
        assert_eq!(words("  Müller-Lüdenscheidt, Dr. Д’Артаньян\n"), ["muller", "ludenscheidt", "dr", "dartanyan"]);
        assert_eq!(words("=SUM(A1)"), ["sum", "a1"]);
        assert_eq!(words(" -,- "), [""; 0]);
    }

    #[test]
    fn every_beginning_of_a_writing_finds_the_name() {
        for writing in ["Schewtschenko", "Shevchenko", "Ševčenko", "Шевченко"] {
            let (name, _) = sounds("shevchenko");
            let letters: Vec<char> = writing.chars().collect();
            for length in 1..=letters.len() {
                let beginning = words(&letters[..length].iter().collect::<String>()).concat();
                let may_sound = sounds_of_beginning(&beginning);
                assert!(may_sound.iter().any(|sound| name.starts_with(sound)), "{beginning} {may_sound:?}");
            }
        }
    }
}
