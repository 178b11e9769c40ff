//! Which heading means what, in the five languages of the program.

use std::collections::HashSet;

use super::headings::WORDS;
use super::value::{DateOrder, Decimals, Values};
use super::{Field, Kind, Sheet};

/// Lower case, signs as spaces, one space between words.
fn plain(heading: &str) -> String {
    let lower: String =
        heading.to_lowercase().chars().map(|sign| if sign.is_alphanumeric() { sign } else { ' ' }).collect();
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn words_of(field: Field) -> &'static [&'static str] {
    WORDS.iter().find(|(known, _)| *known == field).map_or(&[], |(_, words)| words)
}

/// Whether a text is a heading that means something.
pub fn recognised(text: &str) -> bool {
    let plain = plain(text);
    WORDS.iter().any(|(_, words)| words.contains(&plain.as_str()))
}

/// How well a heading fits: as it is, or with words around it.
fn fits(field: Field, plain: &str) -> usize {
    let words = words_of(field);
    if words.contains(&plain) {
        return 1_000;
    }
    let around = |word: &&&str| {
        word.len() > 3
            && (plain.strip_prefix(**word).is_some_and(|rest| rest.starts_with(' '))
                || plain.strip_suffix(**word).is_some_and(|rest| rest.ends_with(' ')))
    };
    words.iter().filter(around).map(|word| word.len()).max().unwrap_or(0)
}

/// What each column of a sheet says, and how its values are written.
pub fn guess(sheet: &Sheet, kind: Kind, today: jiff::civil::Date) -> (Vec<Option<Field>>, DateOrder, Decimals) {
    let headings: Vec<String> = sheet.headings.iter().map(|heading| plain(heading)).collect();
    let mut fields: Vec<Option<Field>> = vec![None; headings.len()];
    let mut wishes = Vec::new();
    for (rank, field) in kind.fields().iter().enumerate() {
        for (at, heading) in headings.iter().enumerate() {
            // A visit's or payment's own number is told from the patient's by its words.
            let is_of_patient = kind != Kind::Patients
                && *field == Field::Number
                && words_of(Field::Patient).contains(&heading.as_str());
            let fit = if is_of_patient { 0 } else { fits(*field, heading) };
            wishes.extend((fit > 0).then_some((std::cmp::Reverse(fit), rank, at, *field)));
        }
    }
    wishes.sort_unstable_by_key(|(fit, rank, at, _)| (*fit, *rank, *at));
    let mut taken = HashSet::new();
    for (_, _, at, field) in wishes {
        if fields[at].is_none() && taken.insert(field) {
            fields[at] = Some(field);
        }
    }
    let values = Values::detect(sheet, &fields, today);
    (fields, values.dates, values.decimals)
}

/// Of what most columns say something that only such a sheet says.
pub fn likely_kind(sheet: &Sheet, today: jiff::civil::Date) -> Kind {
    let says = |kind: Kind, fields: &[Field]| {
        let (guessed, ..) = guess(sheet, kind, today);
        guessed.into_iter().flatten().filter(|field| fields.contains(field)).count()
    };
    use Field::{Amount, BornOn, City, Date, Doctor, Email, Method, Minutes, RegisteredOn, Service, Sex, Status, Time};
    let visits = says(Kind::Visits, &[Date, Time, Minutes, Doctor, Status, Service, Amount]);
    let payments = says(Kind::Payments, &[Date, Amount, Method]);
    let patients = says(Kind::Patients, &[BornOn, Sex, City, Email, RegisteredOn]);
    match () {
        () if patients >= visits && patients >= payments => Kind::Patients,
        () if says(Kind::Visits, &[Doctor, Service, Status, Time, Minutes]) > 0 => Kind::Visits,
        () if payments >= 2 => Kind::Payments,
        () => Kind::Visits,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::read;
    use jiff::civil::date;

    fn guessed(text: &str) -> (Kind, Vec<Option<Field>>) {
        let sheet = read(text.as_bytes(), None, "").expect("a sheet");
        let kind = likely_kind(&sheet, date(2026, 11, 24));
        (kind, guess(&sheet, kind, date(2026, 11, 24)).0)
    }

    #[test]
    fn headings_are_understood_in_five_languages() {
        use Field::{
            Amount, BornOn, CardNumber, City, Date, Doctor, Email, FirstName, LastName, Method, Name, Number, Phone,
        };
        let some = |fields: &[Field]| fields.iter().copied().map(Some).collect::<Vec<_>>();
        for (head, kind, fields) in [
            (
                "Patienten-Nr.;Nachname;Vorname;Geb.-Datum;Telefon;Ort",
                Kind::Patients,
                &[Number, LastName, FirstName, BornOn, Phone, City][..],
            ),
            ("Код;ПІБ;Дата народження;Телефон;Місто", Kind::Patients, &[Number, Name, BornOn, Phone, City]),
            ("Ime in priimek;Datum rojstva;GSM;E-pošta;Kraj", Kind::Patients, &[Name, BornOn, Phone, Email, City]),
            ("Ngaran;Tanggal lahir;No. HP;Kota;Nomer kartu", Kind::Patients, &[Name, BornOn, Phone, City, CardNumber]),
            (
                "PatNum,LName,FName,Birthdate,WirelessPhone,City",
                Kind::Patients,
                &[Number, LastName, FirstName, BornOn, Phone, City],
            ),
            (
                "Datum;Patient;Behandler;Leistung;Betrag (EUR)",
                Kind::Visits,
                &[Date, Name, Doctor, Field::Service, Amount],
            ),
            ("Дата оплати;Пацієнт;Сума;Спосіб оплати", Kind::Payments, &[Date, Name, Amount, Method]),
            ("Visit ID,Patient ID,Date,Doctor", Kind::Visits, &[Number, Field::Patient, Date, Doctor]),
        ] {
            let separator = if head.contains(';') { ";" } else { "," };
            let text = format!("{head}\n{}\n", vec!["x"; fields.len()].join(separator));
            assert_eq!(guessed(&text), (kind, some(fields)), "{head}");
        }
    }

    #[test]
    fn no_field_is_said_by_two_columns_and_what_is_not_known_is_left_out() {
        let (_, fields) = guessed("Name;Telefon;Telefon privat;Blutgruppe;Geburtsdatum\na;b;c;d;1.2.1990\n");
        assert_eq!(fields, [Some(Field::Name), Some(Field::Phone), None, None, Some(Field::BornOn)]);
    }
}
