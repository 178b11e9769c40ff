//! A task for each of many people of a list, in one deed.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use books::deed::{FormKey, Once};
use clinic::access::Action;
use clinic::record::Priority;
use jiff::ToSpan;

use super::{Staff, Wish, form, set, unread};
use crate::ask::Address;
use crate::clock::Moment;
use crate::draft::Draft;
use crate::fault::Fault;
use crate::page::assign::meant;
use crate::page::form::{Flaws, Typed};
use crate::page::frame::{Around, frame};
use crate::page::people::cell_in_words;
use crate::page::segments::of_people;
use crate::page::{done, done_saying, framed};
use crate::view::{Act, Field, FormPage, FormTexts, FormView, Kept, Kind, Link, Note, Part};
use crate::visitor::Visitor;

/// What lists of people send for it.
pub const TASK: &str = "task";
const FIELDS: [&str; 3] = ["text", "due_on", "assignee"];
/// More at once are nobody's day.
const MOST: usize = 500;

/// For whoever has tasks.
pub fn act(visitor: &Visitor) -> Option<Act> {
    let label = visitor.words.say("task-for-each");
    visitor.may_any(Action::HaveTasks).then_some(Act { name: TASK, icon: "check", label, main: false })
}

struct Asking<'a> {
    status: StatusCode,
    key: FormKey,
    list: &'a Address,
    who: &'a [String],
    count: usize,
    draft: &'a Draft,
    flaws: Flaws,
    /// How many they were before, where that is not so any more.
    was: Option<usize>,
}

pub async fn ask(visitor: &Visitor, list: Address, who: Vec<String>) -> Result<Response, Fault> {
    if !visitor.may_any(Action::HaveTasks) {
        return Err(Fault::NotFound);
    }
    let now = visitor.app.moment().await?;
    let count = meant(visitor, &list, &who, &now).await?.len();
    if count == 0 {
        return Ok(done(&list.href(), "assign-nobody"));
    }
    let draft = Draft::default()
        .with("due_on", now.today.saturating_add(1.day()).to_string())
        .with("assignee", visitor.actor());
    let key = FormKey::of_number(rand::random());
    let asking = Asking {
        status: StatusCode::OK,
        key,
        list: &list,
        who: &who,
        count,
        draft: &draft,
        flaws: Flaws::new(),
        was: None,
    };
    page(visitor, &now, asking).await
}

pub async fn save(visitor: Visitor, form: String) -> Result<Response, Fault> {
    let sent = Draft::sent(&["key", "back", "count"], form.as_bytes());
    let key = FormKey::parse(sent.get("key")).ok_or_else(unread)?;
    let list = of_people(&visitor, sent.get("back"))?;
    let who: Vec<String> = form_urlencoded::parse(form.as_bytes())
        .filter(|(name, _)| name == "who")
        .map(|(_, key)| key.into_owned())
        .collect();
    let shown: usize = sent.get("count").parse().map_err(|_| unread())?;
    let draft = Draft::sent(&FIELDS, form.as_bytes());
    let now = visitor.app.moment().await?;
    let keys = meant(&visitor, &list, &who, &now).await?;
    let staff = Staff::of(&visitor).await?;
    let books = visitor.app.books();
    let mut tx = match books.write_once(visitor.actor(), "task set", visitor.user.id, &key).await? {
        Once::Write(tx) => tx,
        Once::Done(href) => return Ok(Redirect::to(&href).into_response()),
    };
    let checked = check(&visitor, &staff, &draft, &now, keys.len());
    let wish = match checked {
        Ok(wish) if keys.len() == shown => wish,
        checked => {
            tx.roll_back().await?;
            if keys.is_empty() {
                return Ok(done(&list.href(), "assign-nobody"));
            }
            let was = (keys.len() != shown).then_some(shown);
            let status = if was.is_some() { StatusCode::CONFLICT } else { StatusCode::BAD_REQUEST };
            let flaws = checked.err().unwrap_or_default();
            let count = keys.len();
            let asking = Asking { status, key, list: &list, who: &who, count, draft: &draft, flaws, was };
            return page(&visitor, &now, asking).await;
        }
    };
    let mut count = 0;
    for patient in keys {
        let wish = Wish { patient_id: Some(patient), text: wish.text.clone(), assignee: wish.assignee.clone(), ..wish };
        count += usize::from(set(&visitor, &mut tx, wish).await?.is_ok());
    }
    let (href, deed) = (list.href(), tx.deed());
    tx.answers(&href);
    tx.commit(&serde_json::json!({ "patients": count }).to_string()).await?;
    Ok(done_saying(&href, "tasks-are-set", deed, count, staff.name(&wish.assignee)))
}

fn check(visitor: &Visitor, staff: &Staff, draft: &Draft, now: &Moment, count: usize) -> Result<Wish, Flaws> {
    let draft = draft.clone().with("priority", Priority::Normal.word());
    let wish = form::check(staff, visitor, &draft, now, None)?;
    if count > MOST { Err(vec![("text", "task-flaw-many")]) } else { Ok(wish) }
}

async fn page(visitor: &Visitor, now: &Moment, asking: Asking<'_>) -> Result<Response, Fault> {
    // Where a form was sent to there is no page to come back to.
    let here = asking.list.href().parse().map_err(|error| Fault::internal(&error))?;
    let visitor = &Visitor { here, ..visitor.clone() };
    let words = &visitor.words;
    let choices = visitor.app.choices().await?;
    let staff = Staff::of(visitor).await?;
    let count = asking.count;
    let title = words.say_with("task-for-people", &[("n", count.into())]);
    let changed =
        asking.was.map(|was| Note::warn(words.say_with("assign-changed", &[("was", was.into()), ("n", count.into())])));
    let everybody =
        (asking.who.is_empty() && asking.list.who.is_empty()).then(|| Note::plain(words.say("assign-everybody")));
    let mut kept = vec![
        ("key".to_owned(), asking.key.as_str().to_owned()),
        ("back".to_owned(), asking.list.href()),
        ("count".to_owned(), count.to_string()),
    ];
    kept.extend(asking.who.iter().map(|key| ("who".to_owned(), key.clone())));
    let typed = Typed { words, labels: "task-field", draft: asking.draft, flaws: &asking.flaws, clashes: &[] };
    let mut assignee =
        typed.select("assignee", String::new(), staff.colleagues(visitor), |who| staff.name(who).to_owned());
    assignee.options.retain(|option| !option.value.is_empty());
    let form = FormView {
        title: title.clone(),
        about: cell_in_words(visitor, asking.list, &choices).await?,
        notes: changed.into_iter().chain(everybody).collect(),
        href: "/tasks/many".into(),
        kept: Kept::all(&kept),
        parts: vec![
            Part::Field(Field { focus: true, ..typed.field(Kind::Text, "text").required() }),
            Part::Field(typed.field(Kind::Date, "due_on").required()),
            Part::Select(assignee),
        ],
        save: words.say_with("tasks-set-many", &[("n", count.into())]),
        cancel: Some(Link::new(asking.list.href(), words.say("common-cancel"))),
        ..FormView::default()
    };
    let around = Around { entry: asking.list.report.id, title, topic: "tasks", has_charts: false };
    let page = FormPage { frame: frame(visitor, now, around), t: FormTexts::of(words), form };
    let mut response = framed(visitor, &page)?;
    *response.status_mut() = asking.status;
    Ok(response)
}
