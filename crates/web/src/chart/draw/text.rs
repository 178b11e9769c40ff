//! How wide a text will be, more or less: the reader's fonts are not known here.

/// Size of letters in a drawing, as in app.css.
pub const SIZE: f64 = 12.0;

/// In units of the drawing, at [`SIZE`]; rather too wide than too narrow.
pub fn width(text: &str) -> f64 {
    text.chars().map(of).sum::<f64>() * SIZE
}

fn of(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '’' | 'і' | 'ї' | '\u{a0}' | '\u{202f}'
        | ' ' => 0.32,
        'f' | 'r' | 't' | '(' | ')' | '-' | '/' | '"' => 0.42,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '…' | 'ш' | 'щ' | 'ж' | 'ю' | 'Ш' | 'Щ' | 'Ж' | 'Ю' => 0.9,
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' => 0.0,
        letter if letter.is_ascii_digit() => 0.6,
        letter if letter >= '\u{1100}' => 1.05,
        letter if letter.is_uppercase() => 0.72,
        _ => 0.58,
    }
}

pub fn widest<'a>(texts: impl IntoIterator<Item = &'a str>) -> f64 {
    texts.into_iter().map(width).fold(0.0, f64::max)
}

/// Cut to a width, with an ellipsis where something is missing.
pub fn shorten(text: &str, room: f64) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    let mut left = room - width("…");
    let fits = text.chars().take_while(|letter| {
        left -= of(*letter) * SIZE;
        left >= 0.0
    });
    let mut short: String = fits.collect();
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_end_in_an_ellipsis() {
        let cases = [
            ("Weiß", 100.0, "Weiß"),
            ("Коваленко-Шевченківська Олександра", 120.0, "Коваленко-Шевче…"),
            ("Dr. med. Öztürk", 60.0, "Dr. med…"),
            ("Weiß", 0.0, "…"),
        ];
        for (name, room, expected) in cases {
            assert_eq!(shorten(name, room), expected);
        }
    }
}
