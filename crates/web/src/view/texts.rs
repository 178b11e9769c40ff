//! A page's fixed words: a struct of texts, each with its id in the catalogue of messages.

macro_rules! texts {
    ($(#[$about:meta])* $name:ident { $($field:ident = $id:literal,)* }) => {
        $(#[$about])*
        #[derive(Clone, Debug, Default)]
        pub struct $name {
            $(pub $field: String,)*
        }

        impl $name {
            #[cfg(test)]
            pub(super) const IDS: &'static [&'static str] = &[$($id),*];

            /// In the language of `words`.
            pub fn of(words: &crate::text::Words) -> Self {
                Self { $($field: words.say($id),)* }
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::text::{Language, Words};
    use crate::view::*;

    const ALL: &[&[&str]] = &[
        FormTexts::IDS,
        GapsTexts::IDS,
        FamilyTexts::IDS,
        JoinTexts::IDS,
        DirectoryTexts::IDS,
        PricesTexts::IDS,
        CostsTexts::IDS,
        TakeTexts::IDS,
        FrameTexts::IDS,
        BareTexts::IDS,
        StatementTexts::IDS,
        BonusTexts::IDS,
        CashTexts::IDS,
        ClosingTexts::IDS,
        TableTexts::IDS,
        AskTexts::IDS,
        ReportTexts::IDS,
        PeopleTexts::IDS,
        TodayTexts::IDS,
        GalleryTexts::IDS,
        PatientTexts::IDS,
        PersonTexts::IDS,
        PatientsTexts::IDS,
        StaffTexts::IDS,
        CardTexts::IDS,
        SegmentsTexts::IDS,
        HelpTexts::IDS,
        HelpIndexTexts::IDS,
        SignInTexts::IDS,
        SetPasswordTexts::IDS,
        ErrorTexts::IDS,
        AccountTexts::IDS,
        UsersTexts::IDS,
        AuditTexts::IDS,
        ImportTexts::IDS,
        SetupTexts::IDS,
        UndoTexts::IDS,
        ScheduleTexts::IDS,
        VisitTexts::IDS,
        CompleteTexts::IDS,
        SlipTexts::IDS,
    ];

    #[test]
    fn every_fixed_word_is_written_in_english() {
        let words = Words::of(Language::En);
        let missing: BTreeSet<_> = ALL.iter().copied().flatten().filter(|id| !words.has(id)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn an_id_is_small_letters_and_hyphens() {
        for id in ALL.iter().copied().flatten() {
            assert!(id.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-'), "{id}");
        }
    }
}
