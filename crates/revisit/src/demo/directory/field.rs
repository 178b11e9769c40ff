//! The fields of medicine that the clinic works in.

/// What a department does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    General,
    Dentistry,
    Gynaecology,
    Dermatology,
    Physiotherapy,
    Eyes,
    Children,
    Heart,
    /// Sells; who works there sees no patients.
    Shop,
}

impl Field {
    /// Those with patients, in the order in which a branch opens them.
    pub const MEDICAL: [Self; 8] = [
        Self::General,
        Self::Dentistry,
        Self::Dermatology,
        Self::Gynaecology,
        Self::Physiotherapy,
        Self::Eyes,
        Self::Children,
        Self::Heart,
    ];

    /// The department's name in Slovenia, in German-speaking countries, and what its people are.
    pub fn names(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::General => ("General practice", "Allgemeinmedizin", "General practitioner"),
            Self::Dentistry => ("Dentistry", "Zahnheilkunde", "Dentist"),
            Self::Gynaecology => ("Gynaecology", "Frauenheilkunde", "Gynaecologist"),
            Self::Dermatology => ("Dermatology", "Dermatologie", "Dermatologist"),
            Self::Physiotherapy => ("Physiotherapy", "Physiotherapie", "Physiotherapist"),
            Self::Eyes => ("Ophthalmology", "Augenheilkunde", "Eye doctor"),
            Self::Children => ("Paediatrics", "Kinderheilkunde", "Paediatrician"),
            Self::Heart => ("Cardiology", "Kardiologie", "Cardiologist"),
            Self::Shop => ("Shop", "Verkauf", "Shop assistant"),
        }
    }

    /// The fewest and most days until a regular patient comes again.
    pub fn rhythm(self) -> (i32, i32) {
        match self {
            Self::General => (40, 150),
            Self::Dentistry => (60, 190),
            Self::Gynaecology => (90, 270),
            Self::Dermatology => (30, 150),
            Self::Physiotherapy => (4, 12),
            Self::Eyes => (90, 300),
            Self::Children => (30, 140),
            Self::Heart => (60, 180),
            Self::Shop => (0, 0),
        }
    }
}
