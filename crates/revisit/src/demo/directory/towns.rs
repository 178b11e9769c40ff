//! Where branches are, and where their patients live. All of it is in the clinic's time zone.

/// A town: name, country (ISO 3166-1 alpha-2), and the places around it.
pub struct Town {
    pub name: &'static str,
    pub country: &'static str,
    pub around: [&'static str; 2],
}

/// In the order in which a growing clinic goes there.
pub const TOWNS: [Town; 34] = [
    town("Ljubljana", "SI", ["Domžale", "Kamnik"]),
    town("Klagenfurt", "AT", ["Villach", "Völkermarkt"]),
    town("Maribor", "SI", ["Ruše", "Lenart"]),
    town("Graz", "AT", ["Leibnitz", "Gleisdorf"]),
    town("Celje", "SI", ["Žalec", "Laško"]),
    town("Kranj", "SI", ["Škofja Loka", "Tržič"]),
    town("Wien", "AT", ["Schwechat", "Mödling"]),
    town("Koper", "SI", ["Izola", "Piran"]),
    town("München", "DE", ["Dachau", "Freising"]),
    town("Novo mesto", "SI", ["Straža", "Trebnje"]),
    town("Salzburg", "AT", ["Hallein", "Oberndorf"]),
    town("Velenje", "SI", ["Šoštanj", "Mislinja"]),
    town("Nürnberg", "DE", ["Fürth", "Erlangen"]),
    town("Ptuj", "SI", ["Ormož", "Kidričevo"]),
    town("Linz", "AT", ["Traun", "Leonding"]),
    town("Nova Gorica", "SI", ["Ajdovščina", "Tolmin"]),
    town("Augsburg", "DE", ["Gersthofen", "Königsbrunn"]),
    town("Murska Sobota", "SI", ["Lendava", "Beltinci"]),
    town("Innsbruck", "AT", ["Hall", "Wattens"]),
    town("Jesenice", "SI", ["Bled", "Radovljica"]),
    town("Stuttgart", "DE", ["Esslingen", "Fellbach"]),
    town("Postojna", "SI", ["Cerknica", "Pivka"]),
    town("Leoben", "AT", ["Trofaiach", "Bruck"]),
    town("Krško", "SI", ["Brežice", "Sevnica"]),
    town("Regensburg", "DE", ["Neutraubling", "Kelheim"]),
    town("Slovenj Gradec", "SI", ["Dravograd", "Ravne"]),
    town("Wels", "AT", ["Marchtrenk", "Thalheim"]),
    town("Kočevje", "SI", ["Ribnica", "Dolenjske Toplice"]),
    town("Leipzig", "DE", ["Markkleeberg", "Taucha"]),
    town("Idrija", "SI", ["Cerkno", "Spodnja Idrija"]),
    town("Sankt Pölten", "AT", ["Krems", "Traismauer"]),
    town("Črnomelj", "SI", ["Metlika", "Semič"]),
    town("Köln", "DE", ["Leverkusen", "Brühl"]),
    town("Bregenz", "AT", ["Dornbirn", "Lustenau"]),
];

const fn town(name: &'static str, country: &'static str, around: [&'static str; 2]) -> Town {
    Town { name, country, around }
}
