//! Names in the tongues of the demo clinic's patients. Short lists on purpose: real clinics have equal names too.

use clinic::record::Sex;

use super::chance::Dice;

/// A language, and the names of those who speak it.
pub struct Tongue {
    /// BCP 47.
    pub language: &'static str,
    share: u32,
    women: &'static [&'static str],
    men: &'static [&'static str],
    /// The same for women and men.
    families: &'static [&'static str],
}

const TONGUES: &[Tongue] = &[
    Tongue {
        language: "sl",
        share: 46,
        women: &[
            "Ana", "Maja", "Nina", "Špela", "Katja", "Petra", "Živa", "Mojca", "Tjaša", "Irena", "Barbara", "Zala",
        ],
        men: &["Luka", "Matej", "Žiga", "Janez", "Andrej", "Rok", "Boštjan", "Tomaž", "Aleš", "Miha", "Jure", "Gašper"],
        families: &[
            "Novak",
            "Horvat",
            "Kovačič",
            "Krajnc",
            "Zupančič",
            "Potočnik",
            "Mlakar",
            "Vidmar",
            "Golob",
            "Turk",
            "Božič",
            "Žagar",
            "Kralj",
            "Oblak",
            "Hribar",
            "Rupnik",
            "Šuštaršič",
            "Jereb",
        ],
    },
    Tongue {
        language: "de",
        share: 21,
        women: &["Anna", "Käthe", "Sophie", "Lena", "Ursula", "Heike", "Änne", "Johanna", "Birgit"],
        men: &["Stefan", "Jürgen", "Lukas", "Götz", "Matthias", "Björn", "Karl-Heinz", "Florian", "Günther", "Felix"],
        families: &[
            "Müller",
            "Schmidt",
            "Weiß",
            "Schäfer",
            "Köhler",
            "Groß",
            "Jäger",
            "Vogel",
            "Krüger",
            "Braun",
            "Hofmann",
            "von der Heide",
            "Bäcker",
            "Lang",
        ],
    },
    Tongue {
        language: "uk",
        share: 17,
        women: &["Оксана", "Наталія", "Ірина", "Юлія", "Соломія", "Ганна", "Леся", "Дарина", "Марія", "Катерина"],
        men: &["Олександр", "Андрій", "Богдан", "Тарас", "Юрій", "Сергій", "Дмитро", "Остап", "Ігор", "Мар’ян"],
        families: &[
            "Шевченко",
            "Коваленко",
            "Бондаренко",
            "Ткаченко",
            "Кравчук",
            "Лисенко",
            "Марчук",
            "Гнатюк",
            "Іваненко",
            "Поліщук",
            "Ющенко",
            "Савчук",
        ],
    },
    Tongue {
        language: "en",
        share: 11,
        women: &["Emily", "Grace", "Chloë", "Olivia", "Harriet", "Zoë", "Siobhan", "Ruth"],
        men: &["Oliver", "Harry", "George", "Callum", "Seán", "Thomas", "Noah", "Edward"],
        families: &["Smith", "O'Brien", "Taylor", "Walker", "Hughes", "Green", "Brontë", "MacDonald", "Cooper", "Ward"],
    },
    Tongue {
        language: "su",
        share: 5,
        women: &["Euis", "Néng Lilis", "Imas", "Ai", "ᮉᮄᮞ᮪", "ᮔᮦᮀ"],
        men: &["Asep", "Ujang", "Cecep", "Dadang", "ᮃᮞᮦᮕ᮪", "ᮅᮏᮀ", "ᮓᮓᮀ"],
        families: &["Surya", "Sunarya", "Komara", "Permana", "Wiguna", "ᮞᮥᮁᮚ", "ᮞᮥᮔᮁᮚ"],
    },
];

pub fn tongue(dice: &mut Dice) -> &'static Tongue {
    dice.weighted(TONGUES.iter(), |tongue| tongue.share).unwrap_or(&TONGUES[0])
}

pub fn of_employee(dice: &mut Dice) -> String {
    let sex = if dice.percent(60) { Sex::Female } else { Sex::Male };
    let (given, family) = tongue(dice).name(dice, sex);
    format!("{given} {family}")
}

impl Tongue {
    /// Given and family name.
    pub fn name(&self, dice: &mut Dice, sex: Sex) -> (&'static str, &'static str) {
        (dice.one_of(if sex == Sex::Male { self.men } else { self.women }), dice.one_of(self.families))
    }
}
