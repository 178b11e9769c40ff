//! The languages there are, and which one a browser asks for.

use icu_locale_core::{Locale, locale};

#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Language {
    En,
    De,
    Uk,
    Sl,
    Su,
    /// English with accents, longer, in brackets: shows texts that nobody translated or that do not fit. Nobody is offered it;
    /// whoever asks for `en-XA` gets it.
    Pseudo,
}

impl Language {
    /// What people can choose from, in this order.
    pub const ALL: [Self; 5] = [Self::En, Self::De, Self::Uk, Self::Sl, Self::Su];

    pub(super) const COUNT: usize = Self::ALL.len() + 1;

    /// As in `lang="de"`.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Uk => "uk",
            Self::Sl => "sl",
            Self::Su => "su",
            Self::Pseudo => "en-XA",
        }
    }

    /// Its own name.
    pub fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::De => "Deutsch",
            Self::Uk => "Українська",
            Self::Sl => "Slovenščina",
            Self::Su => "Basa Sunda",
            Self::Pseudo => "⟦Éñĝļîšĥ⟧",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().chain([Self::Pseudo]).find(|language| language.code() == code)
    }

    /// The one that an `Accept-Language` header likes best; English when it likes none of ours.
    pub fn from_accept(header: &str) -> Self {
        let mut liked: Vec<(f32, Self)> = header.split(',').filter_map(liked).collect();
        // Those liked equally keep their order.
        liked.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        liked.first().map_or(Self::En, |(_, language)| *language)
    }

    /// Whose texts it shows.
    pub(super) fn texts(self) -> &'static str {
        if self == Self::Pseudo { "en" } else { self.code() }
    }

    /// Whose numbers, dates and order it has. English is that of the world, with 30 Jun 2026 and 14:05.
    pub(super) fn locale(self) -> Locale {
        match self {
            Self::En | Self::Pseudo => locale!("en-GB"),
            Self::De => locale!("de"),
            Self::Uk => locale!("uk"),
            Self::Sl => locale!("sl"),
            Self::Su => locale!("su"),
        }
    }
}

/// One entry of the header, such as `de-AT;q=0.8`: how much it is liked, and which of ours it is.
fn liked(entry: &str) -> Option<(f32, Language)> {
    let mut parts = entry.split(';').map(str::trim);
    let tag = parts.next()?.to_ascii_lowercase();
    let code = tag.split('-').next()?;
    let language = Language::ALL.into_iter().find(|language| language.code() == code)?;
    let mut weight = 1.0;
    for part in parts {
        if let Some(given) = part.strip_prefix("q=").or_else(|| part.strip_prefix("Q=")) {
            weight = given.trim().parse().ok()?;
        }
    }
    (weight > 0.0 && weight <= 1.0).then_some((weight, language))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_gets_the_language_it_likes_best() {
        let cases = [
            ("de", Language::De),
            ("uk-UA,uk;q=0.9,en-US;q=0.8,en;q=0.7", Language::Uk),
            ("fr-FR, fr;q=0.9, sl;q=0.5, de;q=0.7", Language::De),
            ("SU-Latn-ID , id;q=0.9", Language::Su),
            ("en;q=0.5,de;q=0.5", Language::En),
            ("de;q=0,sl;q=0.1", Language::Sl),
            ("de;q=x,sl;q=2", Language::En),
            ("fr,*;q=0.5", Language::En),
            ("en-XA", Language::En),
            ("deu", Language::En),
            (";;,,", Language::En),
            ("", Language::En),
        ];
        for (header, language) in cases {
            assert_eq!(Language::from_accept(header), language, "{header}");
        }
    }

    #[test]
    fn languages_are_known_by_their_code() {
        for language in Language::ALL {
            assert_eq!(Language::from_code(language.code()), Some(language));
        }
        assert_eq!(Language::from_code("en-XA"), Some(Language::Pseudo));
        assert_eq!(Language::from_code("fr"), None);
        assert!(!Language::ALL.contains(&Language::Pseudo));
    }
}
