//! Rows of a sheet as records: whom the books know is found, what they do not know is made, and what cannot be read is told.

use std::collections::{BTreeMap, HashMap, HashSet};

use clinic::LocalTime;
use clinic::record::{Line, Method, Organisation, Patient, Payment, Visit};

use super::matching::{
    ByName, Known, Named, Patients, categories, departments, employees, folded, items, key_of, sources,
};
use super::read::{Cell, Sheet, SheetRow};
use super::value::Values;
use super::{Field, Kind, Mapping, term};
use crate::bundle::{of_texts, texts};

/// Why a row cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowFlaw {
    /// Of the file, from 1.
    pub line: u64,
    /// As it is headed; empty: the row as a whole.
    pub heading: String,
    pub why: &'static str,
}

/// What a sheet comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Translation {
    /// Records to be imported, of whom and what the books do not know among them.
    pub org: Organisation,
    /// Of rows that are not in `org`.
    pub flaws: Vec<RowFlaw>,
    /// Rows that say the same as one before.
    pub repeated: usize,
    /// Rows about patients who are in the books.
    pub known: usize,
}

/// Where nobody knows who did it.
const NOBODY: &str = "?";

pub fn translate(sheet: &Sheet, mapping: &Mapping, known: &Known<'_>) -> Translation {
    let mut work = Work {
        values: Values::of(mapping, known.today),
        columns: (0..).zip(&mapping.fields).filter_map(|(at, field)| Some(((*field)?, at))).collect(),
        sheet,
        mapping,
        known,
        patients: Patients::of(known.org),
        employees: employees(known.org),
        departments: departments(known.org),
        categories: categories(known.org),
        sources: sources(known.org),
        items: items(known.org),
        newcomers: HashMap::new(),
        seen: HashSet::new(),
        visits: HashMap::new(),
        done: Translation::default(),
    };
    for row in &sheet.rows {
        let taken = match mapping.kind {
            Kind::Patients => work.patient_row(row),
            Kind::Visits => work.visit_row(row),
            Kind::Payments => work.payment_row(row),
        };
        if let Err(flaws) = taken {
            work.done.flaws.extend(flaws);
        }
    }
    let mut done = work.done;
    done.org.employees = work.employees.made;
    done.org.departments = work.departments.made;
    done.org.categories = work.categories.made;
    done.org.sources = work.sources.made;
    done.org.items = work.items.made;
    done
}

type Flawed = Vec<RowFlaw>;

struct Work<'a> {
    sheet: &'a Sheet,
    mapping: &'a Mapping,
    known: &'a Known<'a>,
    values: Values,
    columns: BTreeMap<Field, usize>,
    patients: Patients<'a>,
    employees: ByName<clinic::record::Employee>,
    departments: ByName<clinic::record::Department>,
    categories: ByName<clinic::record::Category>,
    sources: ByName<clinic::record::Source>,
    items: ByName<clinic::record::Item>,
    /// Patients of this sheet whom the books do not know, by key, and where they are in `done`.
    newcomers: HashMap<String, usize>,
    /// Keys of rows that were taken.
    seen: HashSet<String>,
    /// Visits of this sheet by key, with how many lines and payments they have.
    visits: HashMap<String, usize>,
    done: Translation,
}

impl Work<'_> {
    fn cell<'r>(&self, row: &'r SheetRow, field: Field) -> Option<&'r Cell> {
        row.cells.get(*self.columns.get(&field)?).filter(|cell| !cell.text.is_empty())
    }

    fn text(&self, row: &SheetRow, field: Field) -> String {
        self.cell(row, field).map(|cell| cell.text.clone()).unwrap_or_default()
    }

    fn flaw(&self, row: &SheetRow, field: Field, why: &'static str) -> RowFlaw {
        let heading = self.columns.get(&field).and_then(|at| self.sheet.headings.get(*at));
        RowFlaw { line: row.line, heading: heading.cloned().unwrap_or_default(), why }
    }

    /// Several columns may be noted.
    fn notes(&self, row: &SheetRow) -> String {
        let noted = (0..).zip(&self.mapping.fields).filter(|(_, field)| **field == Some(Field::Note));
        let texts = noted.filter_map(|(at, _): (usize, _)| Some((at, &row.cells.get(at)?.text)));
        let several = self.mapping.fields.iter().filter(|field| **field == Some(Field::Note)).count() > 1;
        let told = texts.filter(|(_, text)| !text.is_empty()).map(|(at, text)| match several {
            true => format!("{}: {text}", self.sheet.headings[at]),
            false => text.clone(),
        });
        told.collect::<Vec<_>>().join("\n")
    }

    fn name(&self, row: &SheetRow) -> String {
        let whole = self.text(row, Field::Name);
        if !whole.is_empty() {
            return whole;
        }
        let parts = [Field::FirstName, Field::LastName].map(|field| self.text(row, field));
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    fn named(&self, row: &SheetRow) -> Named {
        let number = if self.mapping.kind == Kind::Patients { Field::Number } else { Field::Patient };
        Named {
            number: self.text(row, number),
            card: self.text(row, Field::CardNumber),
            name: self.name(row),
            phone: self.text(row, Field::Phone),
        }
    }

    /// A day, or why not. None: the cell is empty.
    fn day(&self, row: &SheetRow, field: Field) -> Result<Option<jiff::civil::Date>, RowFlaw> {
        self.cell(row, field)
            .map(|cell| self.values.date(cell).map(|(day, _)| day).ok_or_else(|| self.flaw(row, field, "date")))
            .transpose()
    }

    fn amount(&self, row: &SheetRow, field: Field) -> Result<Option<clinic::Money>, RowFlaw> {
        let read = |cell: &Cell| {
            let text = self.values.amount(cell).ok_or_else(|| self.flaw(row, field, "amount"))?;
            self.known.currency.parse(&text).map_err(|_| self.flaw(row, field, "amount"))
        };
        self.cell(row, field).map(read).transpose()
    }

    /// When it was, to the minute where that is told; else at midnight, which nobody takes for an hour of work.
    fn at(&self, row: &SheetRow) -> Result<LocalTime, RowFlaw> {
        let wrong = |field| self.flaw(row, field, "date");
        let cell = self.cell(row, Field::Date).ok_or_else(|| self.flaw(row, Field::Date, "empty"))?;
        let (day, time) = self.values.date(cell).ok_or_else(|| wrong(Field::Date))?;
        let own = self
            .cell(row, Field::Time)
            .map(|cell| self.values.time(cell).ok_or_else(|| self.flaw(row, Field::Time, "time")));
        let time = own.transpose()?.or(time).unwrap_or_default();
        let text = format!("{day}T{:02}:{:02}", time.hour(), time.minute());
        LocalTime::parse(&text).ok_or_else(|| wrong(Field::Date))
    }

    fn patient_row(&mut self, row: &SheetRow) -> Result<(), Flawed> {
        let named = self.named(row);
        if named.name.is_empty() {
            return Err(vec![self.flaw(row, Field::Name, "empty")]);
        }
        let was = self.patients.find(&named).cloned();
        let (born_on, registered_on) = (self.day(row, Field::BornOn), self.day(row, Field::RegisteredOn));
        let word = self
            .cell(row, Field::Sex)
            .map(|cell| term::sex(&cell.text).ok_or_else(|| self.flaw(row, Field::Sex, "sex")));
        let sex = word.transpose();
        let flaws: Flawed = [born_on.as_ref().err(), registered_on.as_ref().err(), sex.as_ref().err()]
            .into_iter()
            .flatten()
            .cloned()
            .collect();
        let (Ok(born_on), Ok(registered_on), Ok(sex)) = (born_on, registered_on, sex) else { return Err(flaws) };
        let key = match &was {
            Some(was) => was.id.clone(),
            None if !named.number.is_empty() => named.number.clone(),
            None => key_of(&[
                "patient",
                &folded(&named.name),
                &super::matching::digits(&named.phone),
                &born_on.map(|day| day.to_string()).unwrap_or_default(),
            ]),
        };
        if !self.seen.insert(key.clone()) {
            // A number that two different people have is a mistake; the same person twice is not.
            let is_same = self
                .newcomers
                .get(&key)
                .is_none_or(|at| folded(&self.done.org.patients[*at].name) == folded(&named.name));
            if !is_same {
                return Err(vec![self.flaw(row, Field::Number, "number-taken")]);
            }
            self.done.repeated += 1;
            return Ok(());
        }
        let today = self.known.today;
        let base = was.clone().unwrap_or_else(|| Patient::named(key.clone(), named.name.clone(), today));
        let mut told: HashMap<&str, String> = texts(&base, self.known.currency).into_iter().collect();
        let mut say = |column: &'static str, text: String| {
            if !text.is_empty() {
                told.insert(column, text);
            }
        };
        say("name", named.name.clone());
        say("phone", named.phone.clone());
        say("email", self.text(row, Field::Email));
        say("city", self.text(row, Field::City));
        say("country", self.text(row, Field::Country));
        say("card_number", named.card.clone());
        say("born_on", born_on.map(|day| day.to_string()).unwrap_or_default());
        say("sex", sex.unwrap_or_default().to_owned());
        say("registered_on", registered_on.map(|day| day.to_string()).unwrap_or_default());
        say("note", self.notes(row));
        let (category, source) = (self.text(row, Field::Category), self.text(row, Field::Source));
        if !category.is_empty() {
            say("category_id", self.categories.key(&category));
        }
        if !source.is_empty() {
            say("source_id", self.sources.key(&source));
        }
        let text = |column: &str| told.get(column).map_or("", String::as_str);
        match of_texts::<Patient>(text, self.known.currency) {
            Ok(patient) => {
                self.done.known += usize::from(was.is_some());
                self.newcomers.insert(key, self.done.org.patients.len());
                self.done.org.patients.push(patient);
                Ok(())
            }
            Err(wrong) => Err(wrong.iter().map(|(column, _)| self.flaw(row, of_column(column), "value")).collect()),
        }
    }

    /// Whom a visit or a payment is of; made where the books do not know them.
    fn whose(&mut self, row: &SheetRow, on: jiff::civil::Date) -> Result<String, Flawed> {
        let named = self.named(row);
        if let Some(patient) = self.patients.find(&named) {
            self.done.known += 1;
            return Ok(patient.id.clone());
        }
        if named.name.is_empty() {
            return Err(vec![self.flaw(row, Field::Patient, "patient-unknown")]);
        }
        let key = match named.number.is_empty() {
            false => named.number.clone(),
            true => key_of(&["patient", &folded(&named.name), &super::matching::digits(&named.phone), ""]),
        };
        let patients = &mut self.done.org.patients;
        let at = *self.newcomers.entry(key.clone()).or_insert_with(|| {
            let filled = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
            let (phone, card_number) = (filled(&named.phone), filled(&named.card));
            patients.push(Patient { phone, card_number, ..Patient::named(key.clone(), named.name.clone(), on) });
            patients.len() - 1
        });
        let registered = &mut patients[at].registered_on;
        *registered = on.min(*registered);
        Ok(key)
    }

    fn visit_row(&mut self, row: &SheetRow) -> Result<(), Flawed> {
        let (at, amount, paid) = (self.at(row), self.amount(row, Field::Amount), self.amount(row, Field::Paid));
        let minutes = self.cell(row, Field::Minutes).map(|cell| {
            let read = cell.text.split_whitespace().next().and_then(|text| text.parse::<i64>().ok());
            read.filter(|minutes| (1..=1440).contains(minutes)).ok_or_else(|| self.flaw(row, Field::Minutes, "minutes"))
        });
        let minutes = minutes.transpose();
        let today = self.known.today;
        let status = match self.cell(row, Field::Status) {
            Some(cell) => {
                term::status(&cell.text).map(str::to_owned).ok_or_else(|| self.flaw(row, Field::Status, "status"))
            }
            None => Ok(at.as_ref().map_or("", |at| if at.date() > today { "booked" } else { "completed" }).to_owned()),
        };
        let method = self.method(row);
        let flaws: Flawed = [
            at.as_ref().err(),
            amount.as_ref().err(),
            paid.as_ref().err(),
            minutes.as_ref().err(),
            status.as_ref().err(),
            method.as_ref().err(),
        ]
        .into_iter()
        .flatten()
        .cloned()
        .collect();
        let (Ok(at), Ok(amount), Ok(paid), Ok(minutes), Ok(status), Ok(method)) =
            (at, amount, paid, minutes, status, method)
        else {
            return Err(flaws);
        };
        let patient = self.whose(row, at.date())?;
        let doctor = self.text(row, Field::Doctor);
        let employee = self.employees.key(if doctor.is_empty() { NOBODY } else { &doctor });
        let department = self.text(row, Field::Department);
        let department = (!department.is_empty()).then(|| self.departments.key(&department));
        let number = self.text(row, Field::Number);
        // Rows of one patient, time and doctor are lines of one visit.
        let id = match number.is_empty() {
            false => number,
            true => key_of(&["visit", &patient, at.as_str(), &employee]),
        };
        if !self.visits.contains_key(&id) {
            let ends = minutes.and_then(|minutes| at.at().checked_add(jiff::Span::new().minutes(minutes)).ok());
            let texts: HashMap<&str, String> = HashMap::from([
                ("id", id.clone()),
                ("patient_id", patient.clone()),
                ("employee_id", employee),
                ("department_id", department.unwrap_or_default()),
                ("starts_at", at.as_str().to_owned()),
                ("ends_at", ends.map(|end| end.strftime("%Y-%m-%dT%H:%M").to_string()).unwrap_or_default()),
                ("status", status),
            ]);
            let text = |column: &str| texts.get(column).map_or("", String::as_str);
            let visit =
                of_texts::<Visit>(text, self.known.currency).map_err(|_| vec![self.flaw(row, Field::Date, "value")])?;
            self.done.org.visits.push(visit);
        }
        let lines = self.visits.entry(id.clone()).or_default();
        *lines += 1;
        let part = *lines;
        let service = self.text(row, Field::Service);
        if amount.is_some() || !service.is_empty() {
            let item_id = (!service.is_empty()).then(|| self.items.key(&service));
            self.done.org.lines.push(Line {
                id: format!("{id}-{part}"),
                visit_id: id.clone(),
                item_id,
                quantity: None,
                amount: amount.unwrap_or_default(),
                discount: None,
                desk: Default::default(),
            });
        }
        if let Some(amount) = paid.filter(|paid| paid.0 != 0) {
            self.done.org.payments.push(Payment {
                id: format!("{id}-p{part}"),
                patient_id: patient,
                visit_id: Some(id),
                paid_at: at,
                method,
                amount,
                desk: Default::default(),
            });
        }
        Ok(())
    }

    fn payment_row(&mut self, row: &SheetRow) -> Result<(), Flawed> {
        let (at, amount, method) = (self.at(row), self.amount(row, Field::Amount), self.method(row));
        let amount = amount.and_then(|amount| amount.ok_or_else(|| self.flaw(row, Field::Amount, "empty")));
        let flaws: Flawed =
            [at.as_ref().err(), amount.as_ref().err(), method.as_ref().err()].into_iter().flatten().cloned().collect();
        let (Ok(at), Ok(amount), Ok(method)) = (at, amount, method) else { return Err(flaws) };
        let patient = self.whose(row, at.date())?;
        let number = self.text(row, Field::Number);
        let mut id = number.clone();
        if number.is_empty() {
            // The same amount twice on a day are two payments, which another reading tells apart alike.
            let part =
                |times: usize| key_of(&["payment", &patient, at.as_str(), &amount.0.to_string(), &times.to_string()]);
            id = (0..).map(part).find(|id| !self.seen.contains(id)).unwrap_or_default();
        }
        if !self.seen.insert(id.clone()) {
            return Err(vec![self.flaw(row, Field::Number, "number-taken")]);
        }
        self.done.org.payments.push(Payment {
            id,
            patient_id: patient,
            visit_id: None,
            paid_at: at,
            method,
            amount,
            desk: Default::default(),
        });
        Ok(())
    }

    fn method(&self, row: &SheetRow) -> Result<Method, RowFlaw> {
        Ok(self.cell(row, Field::Method).map_or(Method::Other, |cell| term::method(&cell.text)))
    }
}

fn of_column(column: &str) -> Field {
    match column {
        "phone" => Field::Phone,
        "email" => Field::Email,
        "city" => Field::City,
        "country" => Field::Country,
        "card_number" => Field::CardNumber,
        "born_on" => Field::BornOn,
        "registered_on" => Field::RegisteredOn,
        "sex" => Field::Sex,
        "note" => Field::Note,
        "id" => Field::Number,
        _ => Field::Name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::{guess, likely_kind, read};
    use clinic::Currency;
    use jiff::civil::date;

    fn translated(text: &str, org: &Organisation) -> (Mapping, Translation) {
        let sheet = read(text.as_bytes(), None, "").expect("a sheet");
        let today = date(2026, 11, 24);
        let kind = likely_kind(&sheet, today);
        let (fields, dates, decimals) = guess(&sheet, kind, today);
        let mapping = Mapping { kind, fields, dates, decimals };
        assert_eq!((mapping.lacks(), mapping.doubled()), (Vec::new(), None), "{mapping:?}");
        let currency = Currency::from_code("EUR").expect("the euro exists");
        let done = translate(&sheet, &mapping, &Known { org, currency, today });
        (mapping, done)
    }

    fn flaws(done: &Translation) -> Vec<(u64, &str, &str)> {
        done.flaws.iter().map(|flaw| (flaw.line, flaw.heading.as_str(), flaw.why)).collect()
    }

    #[test]
    fn a_messy_list_of_patients() {
        let text = "Patientenliste Praxis Müller\n\n\
            Pat.-Nr.;Nachname;Vorname;Geb.-Datum;Telefon;Geschlecht;Ort;Gruppe;Bemerkung;Notizen\n\
            17;Weiß;Jürgen;3.5.68;040 / 12 34 56;m;Hamburg;VIP;pünktlich;\n\
            18;Öztürk;Ayşe;31.02.1990;;w;;;;\n\
            ;;;;;;;;;\n\
            19;Ümit;;1.1.2000;;?;;;;\n\
            17;Weiß;Jürgen;3.5.68;040 / 12 34 56;m;Hamburg;VIP;;\n\
            17;Ganz;Anders;;;;;;;\n\
            ;Klein;Kai;;;;;vip ;;\n";
        let (_, done) = translated(text, &Organisation::default());
        assert_eq!(
            flaws(&done),
            [(5, "Geb.-Datum", "date"), (7, "Geschlecht", "sex"), (9, "Pat.-Nr.", "number-taken")]
        );
        let [weiss, klein] = done.org.patients.as_slice() else { panic!("{:?}", done.org.patients) };
        assert_eq!(
            (weiss.id.as_str(), weiss.name.as_str(), weiss.born_on),
            ("17", "Jürgen Weiß", Some(date(1968, 5, 3)))
        );
        assert_eq!(weiss.note.as_deref(), Some("pünktlich"));
        assert_eq!((done.repeated, done.known, done.org.categories.len()), (1, 0, 1));
        assert_eq!(weiss.category_id, klein.category_id);
        assert_eq!(klein.registered_on, date(2026, 11, 24));
        assert_eq!(translated(text, &Organisation::default()).1, done, "read again it is the same");
    }

    #[test]
    fn whom_the_books_know_is_found_and_loses_nothing() {
        let known = |id: &str, name: &str, phone: Option<&str>| Patient {
            phone: phone.map(Into::into),
            city: Some("Graz".into()),
            ..Patient::named(id.into(), name.into(), date(2020, 1, 1))
        };
        let org = Organisation {
            patients: vec![
                known("p1", "Ada Lovelace", Some("+49 40 123456")),
                known("p2", "Bob Smith", None),
                known("p3", "Bob Smith", Some("0301")),
                known("p4", "Carl Orff", None),
            ],
            ..Organisation::default()
        };
        let text = "Name;Phone;E-mail;City\nada  LOVELACE;040123456;ada@example.org;\nBob Smith;;b@example.org;\nCarl Orff;0555;;Wien\n";
        let (_, done) = translated(text, &org);
        assert_eq!(done.known, 2);
        let ids: Vec<&str> = done.org.patients.iter().map(|patient| patient.id.as_str()).collect();
        assert_eq!((ids[0], ids[2]), ("p1", "p4"));
        assert!(ids[1].starts_with("sheet-"), "which Bob is meant nobody knows: {ids:?}");
        let ada = &done.org.patients[0];
        assert_eq!((ada.city.as_deref(), ada.email.as_deref()), (Some("Graz"), Some("ada@example.org")));
        assert_eq!((ada.registered_on, done.org.patients[2].city.as_deref()), (date(2020, 1, 1), Some("Wien")));
    }

    #[test]
    fn rows_of_one_time_are_lines_of_one_visit() {
        let text = "Datum;Uhrzeit;Patient;Behandler;Leistung;Betrag;Bezahlt;Zahlungsart\n\
            24.11.2025;9:00;Ada;Dr. Kim;Füllung;1.120,00;1120;EC-Karte\n\
            24.11.2025;9:00;Ada;Dr. Kim;Röntgen;30;;\n\
            25.12.2026;;Ada;;;;;\n\
            25.13.2026;9;Bob;;;zehn;;\n";
        let (mapping, done) = translated(text, &Organisation::default());
        assert_eq!(mapping.kind, Kind::Visits);
        assert_eq!(flaws(&done), [(5, "Datum", "date"), (5, "Betrag", "amount")]);
        let org = &done.org;
        assert_eq!((org.patients.len(), org.visits.len(), org.lines.len(), org.payments.len()), (1, 2, 2, 1));
        assert_eq!(org.lines.iter().map(|line| line.amount.0).collect::<Vec<_>>(), [112_000, 3_000]);
        assert_eq!(org.payments[0].method, clinic::record::Method::Card);
        assert_eq!(org.visits[0].starts_at.as_str(), "2025-11-24T09:00");
        assert_eq!(org.visits[1].status, clinic::record::Status::Booked, "it is still to come");
        assert_eq!(org.employees.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Dr. Kim", "?"]);
        assert_eq!(org.patients[0].registered_on, date(2025, 11, 24));
    }

    #[test]
    fn the_same_amount_twice_a_day_is_two_payments() {
        let text = "Дата оплати;Пацієнт;Сума;Спосіб оплати\n01.02.2025;Оксана;100,50 грн;готівка\n01.02.2025;Оксана;100,50 грн;готівка\n02.02.2025;;5;\n";
        let (_, done) = translated(text, &Organisation::default());
        assert_eq!(flaws(&done), [(4, "", "patient-unknown")]);
        assert_eq!(done.org.payments.iter().map(|payment| payment.amount.0).collect::<Vec<_>>(), [10_050, 10_050]);
        assert_ne!(done.org.payments[0].id, done.org.payments[1].id);
        assert_eq!(done.org.patients.len(), 1);
    }
}
