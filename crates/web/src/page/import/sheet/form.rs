//! What the columns of a spreadsheet say, as a form: each heading with some of what stands below it.

use exchange::sheet::{
    DateOrder, Decimals, ENCODINGS, Field, Kind, Mapping, Sheet, Translation, Values, guess, likely_kind,
};
use jiff::civil::Date;

use super::profile::Profile;
use crate::text::Words;
use crate::view::{self, Act, Check, FormView, Kept, Link, Note, Part, Select, Word};

/// Values that are shown of each column, and rows that are told to be wrong.
const EXAMPLES: usize = 3;
const FLAWS: usize = 12;
/// The longest name of a mapping.
const LONGEST: usize = 60;

/// What was chosen.
#[derive(Clone, Debug)]
pub struct Asked {
    pub mapping: Mapping,
    /// Empty: as guessed.
    pub encoding: String,
    /// Rows that cannot be read are left out.
    pub leaves_out: bool,
    /// Under which the mapping is kept.
    pub name: String,
    /// The one that was applied.
    pub profile: String,
}

pub fn sent(body: &[u8], name: &str) -> String {
    let value = form_urlencoded::parse(body).find(|(known, _)| known == name);
    value.map_or_else(String::new, |(_, value)| value.trim().to_owned())
}

impl Asked {
    /// As a sheet with these headings was read before, or as its headings seem to say.
    pub fn first(sheet: &Sheet, profiles: &[Profile], today: Date) -> Self {
        let known = profiles.iter().find(|profile| profile.is_of(sheet));
        let mapping =
            known.map_or_else(|| guessed(sheet, likely_kind(sheet, today), today), |known| known.mapping(sheet));
        let profile = known.map(|known| known.name.clone()).unwrap_or_default();
        Self { mapping, encoding: String::new(), leaves_out: false, name: profile.clone(), profile }
    }

    pub fn sent(sheet: &Sheet, body: &[u8], today: Date) -> Self {
        let word = |name: &str| sent(body, name);
        let likely = || likely_kind(sheet, today);
        let kind = Kind::from_word(&word("kind")).unwrap_or_else(likely);
        let first = guessed(sheet, kind, today);
        // What was chosen for rows of another kind says nothing of these.
        let is_same = word("was") == kind.word();
        let field = |at: usize| match is_same {
            true => Field::from_word(&word(&format!("c{at}"))).filter(|field| kind.fields().contains(field)),
            false => first.fields[at],
        };
        let mapping = Mapping {
            kind,
            fields: (0..sheet.headings.len()).map(field).collect(),
            dates: DateOrder::from_word(&word("dates")).filter(|_| is_same).unwrap_or(first.dates),
            decimals: Decimals::from_word(&word("decimals")).filter(|_| is_same).unwrap_or(first.decimals),
        };
        Self {
            mapping,
            encoding: word("encoding"),
            leaves_out: word("leave") == "yes",
            name: word("name").chars().take(LONGEST).collect(),
            profile: word("profile"),
        }
    }

    pub fn applied(self, sheet: &Sheet, profiles: &[Profile]) -> Self {
        match profiles.iter().find(|profile| profile.name == self.profile) {
            Some(profile) => Self { mapping: profile.mapping(sheet), name: profile.name.clone(), ..self },
            None => self,
        }
    }
}

fn guessed(sheet: &Sheet, kind: Kind, today: Date) -> Mapping {
    let (fields, dates, decimals) = guess(sheet, kind, today);
    Mapping { kind, fields, dates, decimals }
}

pub fn view(
    words: &Words,
    href: &str,
    sheet: &Sheet,
    asked: &Asked,
    profiles: &[Profile],
    done: Option<&Translation>,
    today: Date,
) -> FormView {
    let mapping = &asked.mapping;
    let mut parts = vec![
        choice(words, "kind", Kind::ALL.map(Kind::word), mapping.kind.word()),
        choice(words, "dates", DateOrder::ALL.map(DateOrder::word), mapping.dates.word()),
        choice(words, "decimals", Decimals::ALL.map(Decimals::word), mapping.decimals.word()),
    ];
    if let Some(encoding) = sheet.encoding {
        let mut select = Select::new("encoding", words.say("sheet-encoding"), Vec::new());
        let guess = words.say_with("sheet-encoding-guessed", &[("encoding", encoding.into())]);
        select.options = vec![Word { value: String::new(), label: guess, selected: asked.encoding.is_empty() }];
        let known = |name: &&str| Word {
            value: (*name).to_owned(),
            label: (*name).to_owned(),
            selected: asked.encoding == **name,
        };
        select.options.extend(ENCODINGS.iter().map(known));
        parts.push(Part::Select(select));
    }
    parts.extend((0..sheet.headings.len()).map(|at| column(words, sheet, mapping, at, today)));
    if done.is_some_and(|done| !done.flaws.is_empty()) {
        parts.push(Part::Check(Check {
            name: "leave".into(),
            value: "yes".into(),
            label: words.say("sheet-leave"),
            on: asked.leaves_out,
        }));
    }
    parts.push(Part::Field(view::Field {
        id: "name".into(),
        name: "name".into(),
        label: words.say("sheet-name"),
        about: words.say("sheet-name-about"),
        value: asked.name.clone(),
        ..view::Field::default()
    }));
    let act = |name: &'static str, icon: &'static str, id: &str| Act { name, icon, label: words.say(id), main: false };
    let mut others = vec![act("look", "reports", "sheet-look")];
    let mut kept = vec![Kept { name: "was".into(), value: mapping.kind.word().into() }];
    if profiles.is_empty() {
        kept.push(Kept { name: "profile".into(), value: String::new() });
    } else {
        parts.push(Part::Select(profile(words, asked, profiles)));
        others.push(act("apply", "check", "sheet-apply"));
        others.push(act("forget", "close", "sheet-forget"));
    }
    FormView {
        title: words.say("sheet-title"),
        about: words.say_with("sheet-about", &[("rows", sheet.rows.len().into())]),
        notes: notes(words, mapping, done),
        href: href.to_owned(),
        kept,
        parts,
        save: words.say("sheet-check"),
        others,
        cancel: Some(Link::new("/import", words.say("common-cancel"))),
        ..FormView::default()
    }
}

fn choice<const N: usize>(words: &Words, name: &str, all: [&str; N], chosen: &str) -> Part {
    let option = |word: &str| Word {
        value: word.to_owned(),
        label: words.say(&format!("sheet-{name}-{word}")),
        selected: word == chosen,
    };
    Part::Select(Select::new(name, words.say(&format!("sheet-{name}")), all.into_iter().map(option).collect()))
}

fn profile(words: &Words, asked: &Asked, profiles: &[Profile]) -> Select {
    let none =
        Word { value: String::new(), label: words.say("sheet-profile-none"), selected: asked.profile.is_empty() };
    let option = |profile: &Profile| Word {
        value: profile.name.clone(),
        label: profile.name.clone(),
        selected: profile.name == asked.profile,
    };
    let options = [none].into_iter().chain(profiles.iter().map(option)).collect();
    Select::new("profile", words.say("sheet-profile"), options)
}

/// A heading, what it may say, and some of what stands below it, as it is and as it is read.
fn column(words: &Words, sheet: &Sheet, mapping: &Mapping, at: usize, today: Date) -> Part {
    let heading = match sheet.headings[at].as_str() {
        "" => words.say_with("sheet-column", &[("number", (at + 1).into())]),
        heading => heading.to_owned(),
    };
    let chosen = mapping.fields[at];
    let nothing = Word { value: String::new(), label: words.say("sheet-nothing"), selected: chosen.is_none() };
    let option = |field: &Field| Word {
        value: field.word().into(),
        label: words.say(&format!("sheet-field-{}", field.word())),
        selected: chosen == Some(*field),
    };
    let options = [nothing].into_iter().chain(mapping.kind.fields().iter().map(option)).collect();
    let values = Values::of(mapping, today);
    let cells = sheet.rows.iter().filter_map(|row| row.cells.get(at)).filter(|cell| !cell.text.is_empty());
    let example = |cell: &exchange::sheet::Cell| {
        let unread = || words.say("sheet-unread");
        let read = match chosen {
            Some(field) if field.is_date() => values.date(cell).map_or_else(unread, |(day, _)| words.day(day)),
            Some(field) if field.is_amount() => values.amount(cell).unwrap_or_else(unread),
            _ => return cell.text.clone(),
        };
        format!("{} → {read}", cell.text)
    };
    let about = cells.take(EXAMPLES).map(example).collect::<Vec<_>>().join(" · ");
    Part::Select(Select { about, ..Select::new(&format!("c{at}"), heading, options) })
}

fn notes(words: &Words, mapping: &Mapping, done: Option<&Translation>) -> Vec<Note> {
    let field = |field: &Field| words.say(&format!("sheet-field-{}", field.word()));
    let lacks = mapping.lacks().into_iter().map(|group| {
        let names = group.iter().map(field).collect::<Vec<_>>().join(" / ");
        Note::bad(words.say_with("sheet-lacks", &[("fields", (&names).into())]))
    });
    let doubled = mapping
        .doubled()
        .map(|double| Note::bad(words.say_with("sheet-doubled", &[("field", (&field(&double)).into())])));
    let mut notes: Vec<Note> = lacks.chain(doubled).collect();
    let Some(done) = done else { return notes };
    let org = &done.org;
    let told = words.say_with(
        "sheet-found",
        &[
            ("patients", org.patients.len().into()),
            ("visits", org.visits.len().into()),
            ("payments", org.payments.len().into()),
            ("known", done.known.into()),
            ("repeated", done.repeated.into()),
        ],
    );
    notes.push(Note::plain(told));
    if !done.flaws.is_empty() {
        notes.push(Note::warn(words.say_with("sheet-flawed", &[("count", done.flaws.len().into())])));
    }
    notes.extend(done.flaws.iter().take(FLAWS).map(|flaw| {
        let line = i64::try_from(flaw.line).unwrap_or(i64::MAX);
        let why = words.say(&format!("sheet-flaw-{}", flaw.why));
        let told = [("line", line.into()), ("heading", (&flaw.heading).into()), ("why", (&why).into())];
        let id = if flaw.heading.is_empty() { "sheet-flaw-of-row" } else { "sheet-flaw" };
        Note::plain(words.say_with(id, &told))
    }));
    notes
}
