//! The people of a list are given a category, a price list or a bonus kind, many at once: what may be done with a list, the page
//! that says whom it is for and asks what they get, and the deed.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use books::cards::{Assignable, Named};
use books::deed::{FormKey, Once};
use books::{Assign, Assigned};
use clinic::access::Action;
use clinic::record::Attention;
use report::Value;

use super::frame::{Around, frame};
use super::people::{cell_in_words, listed};
use super::segments::of_people;
use super::{done, done_saying, framed};
use crate::ask::Address;
use crate::clock::Moment;
use crate::fault::Fault;
use crate::text::Words;
use crate::view::{Act, Field, FormPage, FormTexts, FormView, Kept, Kind, Link, Note, Part, Select, Word};
use crate::visitor::Visitor;

/// The books number their rows from 1.
const NONE_OF_THEIR_OWN: &str = "0";
const LONGEST_REASON: usize = 500;

/// What people of a list can be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Category,
    /// The category too, of those who need attention, for what the list says of them.
    Problem,
    PriceList,
    BonusKind,
}

impl What {
    const ALL: [Self; 4] = [Self::Problem, Self::Category, Self::PriceList, Self::BonusKind];

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.word() == word)
    }

    /// As forms send it.
    fn word(self) -> &'static str {
        match self {
            Self::Category => "category",
            Self::Problem => "problem",
            Self::PriceList => "price-list",
            Self::BonusKind => "bonus-kind",
        }
    }

    /// What of it the audit tells.
    fn thing(self) -> &'static str {
        match self {
            Self::Category | Self::Problem => "category",
            Self::PriceList => "price-list",
            Self::BonusKind => "bonus-kind",
        }
    }

    /// In the audit.
    fn deed(self) -> &'static str {
        match self {
            Self::Category | Self::Problem => "category assign",
            Self::PriceList => "price list assign",
            Self::BonusKind => "bonus kind assign",
        }
    }

    fn icon(self) -> &'static str {
        match self {
            Self::Category => "categories",
            Self::Problem => "alert",
            Self::PriceList => "money",
            Self::BonusKind => "bonuses",
        }
    }

    fn is_category(self) -> bool {
        matches!(self, Self::Category | Self::Problem)
    }

    fn label(self, words: &Words, address: &Address) -> String {
        match because(address).filter(|_| self == Self::Problem) {
            Some(reason) => words.say_with("assign-act-problem", &[("reason", (&words.say(reason)).into())]),
            None => words.say(&format!("assign-act-{}", self.thing())),
        }
    }

    /// Those there are, in use.
    fn options(self, lists: &Assignable) -> Vec<&Named> {
        match self {
            Self::Category | Self::Problem => lists.categories.iter().map(|category| &category.record).collect(),
            Self::PriceList => lists.price_lists.iter().collect(),
            Self::BonusKind => lists.bonus_kinds.iter().collect(),
        }
    }

    fn is_offered(self, lists: &Assignable, address: &Address) -> bool {
        match self {
            Self::Problem => because(address).is_some() && problem(lists).is_some(),
            _ => !self.options(lists).is_empty(),
        }
    }
}

/// Why everybody of a list may be a problem, as the id of a text. Not behind a share: there stand others too.
fn because(address: &Address) -> Option<&'static str> {
    match (address.report.id, address.cell.as_ref()?.column.as_str()) {
        ("debtors", _) => Some("assign-because-debt"),
        ("quality", "low" | "score_1" | "score_2") => Some("assign-because-low-score"),
        _ => None,
    }
}

fn problem(lists: &Assignable) -> Option<&Named> {
    let mut categories = lists.categories.iter();
    categories.find(|category| category.attention == Attention::Problem).map(|category| &category.record)
}

/// What the visitor may give to the people of a list.
pub async fn acts(visitor: &Visitor, address: &Address) -> Result<Vec<Act>, Fault> {
    if !visitor.may_any(Action::Assign) {
        return Ok(Vec::new());
    }
    let lists = visitor.app.books().assignable().await?;
    let act = |what: What| Act {
        name: what.word(),
        icon: what.icon(),
        label: what.label(&visitor.words, address),
        main: false,
    };
    Ok(What::ALL.into_iter().filter(|what| what.is_offered(&lists, address)).map(act).collect())
}

/// What was asked for so far.
struct Wish {
    key: FormKey,
    what: What,
    /// The list as it was looked at.
    list: Address,
    /// Those of it who were picked; nobody: all.
    who: Vec<String>,
    /// What they get, by its number.
    chosen: String,
    reason: String,
}

/// What cannot be taken, as ids of texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Flaws {
    chosen: Option<&'static str>,
    reason: Option<&'static str>,
}

/// Asks what those of a list get, or those of them who were picked.
pub async fn ask(visitor: &Visitor, list: Address, who: Vec<String>, what: What) -> Result<Response, Fault> {
    let lists = visitor.app.books().assignable().await?;
    if !visitor.may_any(Action::Assign) || !what.is_offered(&lists, &list) {
        return Err(Fault::NotFound);
    }
    let now = visitor.app.moment().await?;
    let options = what.options(&lists);
    let preset = match (what, options.as_slice()) {
        (What::Problem, _) => problem(&lists),
        (_, [only]) => Some(*only),
        _ => None,
    };
    let reason = because(&list).filter(|_| what == What::Problem);
    let wish = Wish {
        key: FormKey::of_number(rand::random()),
        what,
        chosen: preset.map(|record| record.id.to_string()).unwrap_or_default(),
        reason: reason.map(|id| visitor.words.say(id)).unwrap_or_default(),
        list,
        who,
    };
    let count = wish.meant(visitor, &now).await?.len();
    if count == 0 {
        return Ok(done(&wish.list.href(), "assign-nobody"));
    }
    page(visitor, &now, &lists, &wish, count, Asking { status: StatusCode::OK, ..Asking::default() }).await
}

/// Gives it to them, if the list is still as long as it was when it was asked.
pub async fn save(visitor: Visitor, form: String) -> Result<Response, Fault> {
    let sent: Vec<_> = form_urlencoded::parse(form.as_bytes()).collect();
    let wish = Wish::sent(&visitor, &sent)?;
    let shown: usize = field(&sent, "count").parse().map_err(|_| refused())?;
    let (now, lists) = (visitor.app.moment().await?, visitor.app.books().assignable().await?);
    let keys = wish.meant(&visitor, &now).await?;
    let books = visitor.app.books();
    let mut tx = match books.write_once(visitor.actor(), wish.what.deed(), visitor.user.id, &wish.key).await? {
        Once::Write(tx) => tx,
        Once::Done(href) => return Ok(Redirect::to(&href).into_response()),
    };
    let (assign, name) = match wish.checked(&lists) {
        Ok(checked) if keys.len() == shown => checked,
        checked => {
            tx.roll_back().await?;
            if keys.is_empty() {
                return Ok(done(&wish.list.href(), "assign-nobody"));
            }
            let flaws = checked.err().unwrap_or_default();
            let was = (keys.len() != shown).then_some(shown);
            let status = if was.is_some() { StatusCode::CONFLICT } else { StatusCode::BAD_REQUEST };
            return page(&visitor, &now, &lists, &wish, keys.len(), Asking { status, was, flaws }).await;
        }
    };
    let href = wish.list.href();
    let given = match tx.assign(&keys, &assign, &visitor.limits.seen()).await? {
        Ok(given) if given.changed > 0 => given,
        // Of what was there a moment ago somebody has taken something away.
        Err(_) => {
            tx.roll_back().await?;
            return Err(Fault::Refused("assign-gone", String::new()));
        }
        Ok(_) => {
            tx.roll_back().await?;
            return Ok(done(&href, "assign-nothing"));
        }
    };
    let deed = tx.deed();
    tx.answers(&href);
    tx.commit(&detail(&assign, given).to_string()).await?;
    Ok(done_saying(&href, said(&assign), deed, given.changed + given.same, &name))
}

/// For the audit. The reason is the patients' own.
fn detail(assign: &Assign, given: Assigned) -> serde_json::Value {
    let (thing, key) = match assign {
        Assign::Category { id, .. } => ("category", Some(id)),
        Assign::PriceList(id) => ("price_list", id.as_ref()),
        Assign::BonusKind(id) => ("bonus_kind", id.as_ref()),
    };
    let key = key.map_or("", String::as_str);
    serde_json::json!({ thing: key, "patients": given.changed, "same": given.same, "left_out": given.left_out })
}

fn said(assign: &Assign) -> &'static str {
    match assign {
        Assign::Category { .. } => "assign-done-category",
        Assign::PriceList(Some(_)) => "assign-done-price-list",
        Assign::PriceList(None) => "assign-done-price-list-none",
        Assign::BonusKind(Some(_)) => "assign-done-bonus-kind",
        Assign::BonusKind(None) => "assign-done-bonus-kind-none",
    }
}

fn refused() -> Fault {
    Fault::Refused("fault-form", String::new())
}

fn field<'a>(sent: &'a [(std::borrow::Cow<'_, str>, std::borrow::Cow<'_, str>)], name: &str) -> &'a str {
    sent.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim())
}

/// Keys of the people of a list, or of those of them who were picked, as the visitor sees them now.
pub async fn meant(visitor: &Visitor, list: &Address, who: &[String], now: &Moment) -> Result<Vec<String>, Fault> {
    let people = list.picking(who.iter().map(String::as_str)).looking(|look| look.rows = false);
    let answer = listed(visitor, &people, now).await?;
    let at = answer.position("patient_id").ok_or(Fault::NotFound)?;
    let key = |row: report::Row| match &row.values[at] {
        Value::Text(key) => Some(key.clone()),
        _ => None,
    };
    Ok(answer.rows.iter().filter_map(key).collect())
}

impl Wish {
    fn sent(visitor: &Visitor, sent: &[(std::borrow::Cow<'_, str>, std::borrow::Cow<'_, str>)]) -> Result<Self, Fault> {
        Ok(Self {
            key: FormKey::parse(field(sent, "key")).ok_or_else(refused)?,
            what: What::from_word(field(sent, "what")).ok_or_else(refused)?,
            list: of_people(visitor, field(sent, "back"))?,
            who: sent.iter().filter(|(name, _)| name == "who").map(|(_, key)| key.clone().into_owned()).collect(),
            chosen: field(sent, "chosen").to_owned(),
            reason: field(sent, "reason").to_owned(),
        })
    }

    /// Keys of those who are meant, as the visitor sees them now.
    async fn meant(&self, visitor: &Visitor, now: &Moment) -> Result<Vec<String>, Fault> {
        meant(visitor, &self.list, &self.who, now).await
    }

    /// What is to be done, and the name of what they get.
    fn checked(&self, lists: &Assignable) -> Result<(Assign, String), Flaws> {
        let none = self.chosen == NONE_OF_THEIR_OWN && !self.what.is_category();
        let record = self.what.options(lists).into_iter().find(|record| record.id.to_string() == self.chosen);
        let needs_reason = lists
            .categories
            .iter()
            .any(|category| category.attention == Attention::Problem && Some(&category.record) == record);
        let flaws = Flaws {
            chosen: (record.is_none() && !none).then_some("assign-choose-one"),
            reason: if self.reason.chars().count() > LONGEST_REASON {
                Some("assign-reason-long")
            } else {
                (self.what.is_category() && needs_reason && self.reason.is_empty()).then_some("assign-reason-missing")
            },
        };
        if flaws != Flaws::default() {
            return Err(flaws);
        }
        let (key, name) = record.map(|record| (record.key.clone(), record.name.clone())).unzip();
        let reason = Some(self.reason.clone()).filter(|reason| !reason.is_empty());
        let assign = match self.what {
            What::Category | What::Problem => Assign::Category { id: key.unwrap_or_default(), reason },
            What::PriceList => Assign::PriceList(key),
            What::BonusKind => Assign::BonusKind(key),
        };
        Ok((assign, name.unwrap_or_default()))
    }

    fn kept(&self, count: usize) -> Vec<Kept> {
        let mut kept = vec![
            ("key".to_owned(), self.key.as_str().to_owned()),
            ("what".to_owned(), self.what.word().to_owned()),
            ("back".to_owned(), self.list.href()),
            ("count".to_owned(), count.to_string()),
        ];
        kept.extend(self.who.iter().map(|key| ("who".to_owned(), key.clone())));
        Kept::all(&kept)
    }
}

/// How it is asked: for the first time, or again.
#[derive(Clone, Copy, Debug, Default)]
struct Asking {
    status: StatusCode,
    /// How many they were when it was asked before, where that is not so any more.
    was: Option<usize>,
    flaws: Flaws,
}

async fn page(
    visitor: &Visitor,
    now: &Moment,
    lists: &Assignable,
    wish: &Wish,
    count: usize,
    asking: Asking,
) -> Result<Response, Fault> {
    // Where a form was sent to there is no page to come back to.
    let here = wish.list.href().parse().map_err(|error| Fault::internal(&error))?;
    let visitor = &Visitor { here, ..visitor.clone() };
    let words = &visitor.words;
    let choices = visitor.app.choices().await?;
    let title = words.say_with(&format!("assign-title-{}", wish.what.thing()), &[("n", count.into())]);
    let changed =
        asking.was.map(|was| Note::warn(words.say_with("assign-changed", &[("was", was.into()), ("n", count.into())])));
    let is_all = wish.who.is_empty() && wish.list.who.is_empty();
    let everybody = is_all.then(|| Note::plain(words.say("assign-everybody")));
    let form = FormView {
        title: title.clone(),
        about: cell_in_words(visitor, &wish.list, &choices).await?,
        notes: changed.into_iter().chain(everybody).collect(),
        href: "/assign".into(),
        kept: wish.kept(count),
        parts: parts(words, lists, wish, asking.flaws),
        save: words.say_with("assign-save", &[("n", count.into())]),
        cancel: Some(Link::new(wish.list.href(), words.say("common-cancel"))),
        ..FormView::default()
    };
    let around = Around { entry: wish.list.report.id, title, topic: "people", has_charts: false };
    let page = FormPage { frame: frame(visitor, now, around), t: FormTexts::of(words), form };
    let mut response = framed(visitor, &page)?;
    *response.status_mut() = asking.status;
    Ok(response)
}

fn parts(words: &Words, lists: &Assignable, wish: &Wish, flaws: Flaws) -> Vec<Part> {
    let word = |value: String, label: String| Word { selected: value == wish.chosen, value, label };
    let mut options = vec![word(String::new(), words.say("assign-choose"))];
    if !wish.what.is_category() {
        let none = words.say(&format!("assign-no-{}", wish.what.thing()));
        options.push(word(NONE_OF_THEIR_OWN.to_owned(), none));
    }
    options.extend(wish.what.options(lists).iter().map(|record| word(record.id.to_string(), record.name.clone())));
    let said =
        |flaw: Option<&str>| flaw.map(|id| words.say_with(id, &[("most", LONGEST_REASON.into())])).unwrap_or_default();
    let label = words.say(&format!("assign-{}", wish.what.thing()));
    let mut parts = vec![Part::Select(Select { error: said(flaws.chosen), ..Select::new("chosen", label, options) })];
    if wish.what.is_category() {
        parts.push(Part::Field(Field {
            value: wish.reason.clone(),
            about: words.say("assign-reason-about"),
            error: said(flaws.reason),
            ..Field::new(Kind::Text, "reason", words.say("assign-reason"))
        }));
    }
    parts
}

#[cfg(test)]
mod tests {
    use books::cards::CategoryToAssign;

    use super::*;

    fn named(id: i64, key: &str) -> Named {
        Named { id, key: key.into(), name: key.to_uppercase() }
    }

    fn lists() -> Assignable {
        let category = |id, key, attention| CategoryToAssign { record: named(id, key), attention };
        Assignable {
            categories: vec![category(7, "vip", Attention::Vip), category(8, "bad", Attention::Problem)],
            price_lists: vec![named(9, "gold")],
            bonus_kinds: Vec::new(),
        }
    }

    fn list(report: &str, column: &str) -> Address {
        let report = reports::find(report).expect("a report");
        Address::parse(report, &format!("cell=column%3D{column}")).expect("an address")
    }

    fn wish(what: What, chosen: &str, reason: &str) -> Wish {
        Wish {
            key: FormKey::of_number(1),
            what,
            list: list("debtors", "debt"),
            who: Vec::new(),
            chosen: chosen.into(),
            reason: reason.into(),
        }
    }

    #[test]
    fn what_there_is_none_of_is_not_offered() {
        let offered = |list: &Address, lists: &Assignable| {
            What::ALL.into_iter().filter(|what| what.is_offered(lists, list)).collect::<Vec<_>>()
        };
        let all = [What::Problem, What::Category, What::PriceList];
        assert_eq!(offered(&list("debtors", "debt"), &lists()), all);
        assert_eq!(offered(&list("quality", "low"), &lists()), all);
        let others = list("quality", "low_percent");
        assert_eq!(offered(&others, &lists()), [What::Category, What::PriceList], "whoever rated stands there");
        assert_eq!(offered(&list("debtors", "debt"), &Assignable::default()), []);
    }

    #[test]
    fn a_problem_has_a_reason_and_other_categories_may() {
        let category =
            |id: &str, reason: Option<&str>| Assign::Category { id: id.into(), reason: reason.map(ToOwned::to_owned) };
        let checked = |chosen: &str, reason: &str| wish(What::Category, chosen, reason).checked(&lists());
        assert_eq!(checked("7", ""), Ok((category("vip", None), "VIP".into())));
        assert_eq!(checked("8", "owes"), Ok((category("bad", Some("owes")), "BAD".into())));
        assert_eq!(checked("8", ""), Err(Flaws { chosen: None, reason: Some("assign-reason-missing") }));
        let long = "ї".repeat(LONGEST_REASON + 1);
        assert_eq!(checked("7", &long), Err(Flaws { chosen: None, reason: Some("assign-reason-long") }));
        for nothing in ["", "0", "9", "vip"] {
            let flaws = Flaws { chosen: Some("assign-choose-one"), reason: None };
            assert_eq!(checked(nothing, ""), Err(flaws), "{nothing}");
        }
    }

    #[test]
    fn a_price_list_of_ones_own_can_be_taken_away_again() {
        let checked = |chosen: &str| wish(What::PriceList, chosen, "").checked(&lists()).map(|(assign, _)| assign);
        assert_eq!(checked("9"), Ok(Assign::PriceList(Some("gold".into()))));
        assert_eq!(checked(NONE_OF_THEIR_OWN), Ok(Assign::PriceList(None)));
        assert!(checked("").is_err() && checked("7").is_err());
    }
}
