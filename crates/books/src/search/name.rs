//! Names as they are looked for.

use super::entry::{SOUND, WORD};
use super::lines::{Lines, holds};
use super::sound;

/// How near a name is to what was typed, nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Nearness {
    /// Letter by letter.
    Exact,
    /// It sounds like it.
    Alike,
    /// But for one letter.
    Misspelt,
}

/// Words that a name has, in any order, each at the beginning of one of its own.
pub(super) struct Names {
    /// The longest first: few names have it.
    words: Vec<Word>,
}

struct Word {
    /// Its letters, with what stands in front of them in a line.
    exact: Vec<u8>,
    /// The ways it may sound, the same.
    alike: Vec<Vec<u8>>,
    /// Whether it is long enough to have a typing error.
    may_be_misspelt: bool,
}

/// Shorter words are too many other words but for one letter.
const SHORTEST_MISSPELT: usize = 5;
/// A long word may sound short.
const SHORTEST_SOUND: usize = 4;

impl Names {
    /// Of words in ASCII, the longest first; none of none.
    pub fn of(words: &[String]) -> Option<Self> {
        let word = |word: &String| Word {
            exact: tagged(WORD, word),
            alike: sound::sounds_of_beginning(word).iter().map(|sound| tagged(SOUND, sound)).collect(),
            may_be_misspelt: word.len() >= SHORTEST_MISSPELT,
        };
        let words: Vec<Word> = words.iter().map(word).collect();
        (!words.is_empty()).then_some(Self { words })
    }

    /// Lines that have every word letter by letter, ascending.
    pub fn exact(&self, lines: &Lines) -> Vec<usize> {
        let (first, others) = (&self.words[0], &self.words[1..]);
        let mut found = lines.with_any(std::slice::from_ref(&first.exact));
        found.retain(|line| others.iter().all(|word| holds(lines.line(*line), &word.exact)));
        found
    }

    /// Lines that have a word for every one that sounds like it, ascending.
    pub fn alike(&self, lines: &Lines) -> Vec<usize> {
        let (first, others) = (&self.words[0], &self.words[1..]);
        let mut found = lines.with_any(&first.alike);
        found.retain(|line| others.iter().all(|word| word.is_in(lines.line(*line))));
        found
    }

    /// Lines in which one long word is another but for one letter, and all others sound like theirs, ascending.
    pub fn misspelt(&self, lines: &Lines) -> Vec<usize> {
        let mut found = Vec::new();
        for (at, word) in self.words.iter().enumerate().filter(|(_, word)| word.may_be_misspelt) {
            let others = || self.words.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, word)| word);
            let mut some = match others().next() {
                Some(other) => lines.with_any(&other.alike),
                None => lines.with_any(&word.halves()),
            };
            some.retain(|line| {
                let line = lines.line(*line);
                word.is_nearly_in(line) && others().all(|other| other.is_in(line))
            });
            found.extend(some);
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Whether some word of a line that has them all goes on after what was typed.
    pub fn goes_on(&self, line: &[u8]) -> bool {
        !self.words.iter().all(|word| has_whole(line, &word.exact))
    }
}

impl Word {
    fn is_in(&self, line: &[u8]) -> bool {
        self.alike.iter().any(|sound| holds(line, sound))
    }

    fn writings(&self) -> impl Iterator<Item = &[u8]> {
        std::iter::once(&self.exact).chain(&self.alike).map(Vec::as_slice).filter(|word| word.len() > SHORTEST_SOUND)
    }

    /// Of each writing two parts, one of which no single typing error touches.
    fn halves(&self) -> Vec<Vec<u8>> {
        let halves = self.writings().flat_map(|word| {
            let half = word.len().div_ceil(2);
            [word[..half].to_vec(), word[half + 1..].to_vec()]
        });
        halves.collect()
    }

    fn is_nearly_in(&self, line: &[u8]) -> bool {
        let starts = line.iter().enumerate().filter(|(_, byte)| matches!(**byte, WORD | SOUND));
        starts.map(|(at, _)| &line[at..]).any(|rest| self.writings().any(|word| nearly_begins(rest, word)))
    }
}

fn tagged(tag: u8, word: &str) -> Vec<u8> {
    [&[tag], word.as_bytes()].concat()
}

/// Whether the line has the word to its end.
fn has_whole(line: &[u8], word: &[u8]) -> bool {
    let ends = |at: usize| line.get(at + word.len()).is_none_or(|byte| !byte.is_ascii_alphanumeric());
    memchr::memmem::find_iter(line, word).any(ends)
}

/// Whether a text begins with another but for one letter: another one, one too many or too few, two that changed places. Their
/// first bytes are the same.
fn nearly_begins(text: &[u8], with: &[u8]) -> bool {
    if text[0] != with[0] {
        return false;
    }
    let same = text.iter().zip(with).take_while(|(a, b)| a == b).count();
    let (text, with) = (&text[same..], &with[same..]);
    match (text, with) {
        (_, []) => true,
        (_, [_, after @ ..]) if text.starts_with(after) => true,
        ([_, rest @ ..], [_, after @ ..]) if rest.starts_with(after) || rest.starts_with(with) => true,
        ([a, b, rest @ ..], [c, d, after @ ..]) => a == d && b == c && rest.starts_with(after),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_typing_error_is_one() {
        for typed in [
            " sevcenko",
            " sevcnko",
            " sevvcenko",
            " sevcemko",
            " sevecnko",
            " evcenko",
            " esvcenko",
            " sevcenk",
            " xsevcenko",
        ] {
            assert!(nearly_begins(b" sevcenko anna", typed.as_bytes()), "{typed}");
        }
        for typed in [" savcemko", " sevkenka", " svcnko", " sevcenkoab", "\u{1}sevcenko"] {
            assert!(!nearly_begins(b" sevcenko\n", typed.as_bytes()), "{typed}");
        }
    }

    #[test]
    fn a_typing_error_leaves_one_half_as_it_was() {
        let word = "abcdefg";
        let mut typed = Vec::new();
        for at in 0..word.len() {
            typed.push(format!("{}{}", &word[..at], &word[at + 1..]));
            typed.push(format!("{}x{}", &word[..at], &word[at..]));
            typed.push(format!("{}x{}", &word[..at], &word[at + 1..]));
            if at + 1 < word.len() {
                typed.push(format!("{}{}{}{}", &word[..at], &word[at + 1..at + 2], &word[at..=at], &word[at + 2..]));
            }
        }
        let mut lines = Lines::default();
        lines.push(" abcdefg\u{1}abcdefh\n");
        for typed in typed {
            let names = Names::of(std::slice::from_ref(&typed)).expect("a word");
            assert_eq!(names.misspelt(&lines), [0], "{typed}");
        }
    }

    #[test]
    fn words_are_whole_or_go_on() {
        let mut lines = Lines::default();
        lines.push(" annabell anna koch\u{1}anabel\u{1}ana\u{1}koc\u{1}koh\n");
        for (words, goes_on) in
            [(&["anna"][..], false), (&["koch", "anna"], false), (&["annab"], true), (&["koch", "ann"], true)]
        {
            let words: Vec<String> = words.iter().map(ToString::to_string).collect();
            let names = Names::of(&words).expect("words");
            assert_eq!((names.exact(&lines), names.goes_on(lines.line(0))), (vec![0], goes_on), "{words:?}");
        }
    }
}
