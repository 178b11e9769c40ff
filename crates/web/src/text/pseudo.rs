//! English that looks foreign: every letter of a text with an accent, and the text two fifths longer.

use std::borrow::Cow;

/// A fragment of a message; what is put into it at run time does not come here.
pub fn stretch(text: &str) -> Cow<'_, str> {
    if !text.contains(char::is_alphabetic) {
        return Cow::Borrowed(text);
    }
    let mut stretched = String::with_capacity(text.len() * 3);
    // In fifths of a letter.
    let mut missing: usize = 0;
    let words = text.trim_end();
    for letter in words.chars() {
        stretched.push(accented(letter));
        missing += if letter.is_alphabetic() { 2 } else { 0 };
        while missing >= 5 && "aeiouyAEIOUY".contains(letter) {
            stretched.push(accented(letter));
            missing -= 5;
        }
    }
    stretched.extend(std::iter::repeat_n('~', missing.div_ceil(5)));
    stretched.push_str(&text[words.len()..]);
    Cow::Owned(stretched)
}

fn accented(letter: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻḾÑÖÞɊŔŠŢÛṼŴẊÝŽ";
    PLAIN.chars().position(|plain| plain == letter).and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_get_accents_and_two_fifths_more() {
        assert_eq!(stretch("Patients"), "Þåţîîééñţš~~");
        assert_eq!(stretch(" and "), " åñð~~ ");
        assert_eq!(stretch(", "), ", ");
        let text = "Who comes back to whom, and whom do we lose?";
        let (before, after) = (text.chars().count(), stretch(text).chars().count());
        assert!((before * 13 / 10..=before * 15 / 10).contains(&after), "{before} {after}");
    }
}
