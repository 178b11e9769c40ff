//! What was done lately and can be taken back.

use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::Response;
use books::Table;
use books::deed::{KeptField, Undoable};
use clinic::access::{Action, Role};
use jiff::Timestamp;

use super::frame::{Around, frame};
use super::patient::came_from;
use super::{audit, done, done_telling, framed};
use crate::fault::Fault;
use crate::text::Words;
use crate::view::{Empty, UndoPage, UndoRow, UndoTexts, UndoView};
use crate::visitor::Visitor;

/// The latest deeds that are shown.
const SHOWN: i64 = 100;

/// What can be taken back, and what whoever does so must be allowed to do.
const UNDOABLE: &[(&str, Action)] = &[
    ("category assign", Action::Assign),
    ("price list assign", Action::Assign),
    ("bonus kind assign", Action::Assign),
    ("bonus gift", Action::GiveBonuses),
    ("clinic set up", Action::SetUpClinic),
    ("directory change", Action::SetUpClinic),
    ("starter directory", Action::SetUpClinic),
    ("patient edit", Action::EditPatients),
    ("patient gaps", Action::EditPatients),
    ("patient join", Action::JoinPatients),
    ("patient apart", Action::JoinPatients),
    ("patient people", Action::EditPatients),
    ("patient leave", Action::EditPatients),
    ("patient stay", Action::EditPatients),
    ("patient register", Action::EditPatients),
    ("patient state", Action::EditPatients),
    ("roster change", Action::SetUpClinic),
    ("settings change", Action::SetUpClinic),
    ("prepayment waive", Action::WaivePrepayment),
    ("visit arrive", Action::Book),
    ("visit book", Action::Book),
    ("visit cancel", Action::Book),
    ("visit change", Action::Book),
    ("visit miss", Action::Book),
    ("contact result", Action::EditPatients),
    ("rating enter", Action::EditPatients),
    ("rating remove", Action::EditPatients),
    ("recall change", Action::EditPatients),
    ("task change", Action::HaveTasks),
    ("task close", Action::HaveTasks),
    ("task notice", Action::HaveTasks),
    ("task remove", Action::HaveTasks),
    ("task reopen", Action::HaveTasks),
    ("task set", Action::HaveTasks),
    ("wait drop", Action::Book),
    ("wait enter", Action::Book),
];

/// One's own deeds; those who lead the clinic take back everybody's.
fn leads(visitor: &Visitor) -> bool {
    matches!(visitor.user.role, Role::Owner | Role::Manager) && visitor.limits.branches.is_empty()
}

fn may_undo(visitor: &Visitor, deed: &Undoable) -> bool {
    let is_own = deed.actor == visitor.actor();
    let action = UNDOABLE.iter().find(|(action, _)| *action == deed.action).map(|(_, action)| *action);
    (is_own || leads(visitor)) && action.is_some_and(|action| visitor.may_any(action))
}

pub async fn list(visitor: Visitor) -> Result<Response, Fault> {
    let words = &visitor.words;
    let actor = (!leads(&visitor)).then(|| visitor.actor());
    let deeds = visitor.app.books().undoable(actor, SHOWN).await?;
    let users = visitor.app.books().users().await?;
    let now = visitor.app.now().await?;
    let row = |deed: &Undoable| {
        let at = Timestamp::from_microsecond(deed.at).unwrap_or_default();
        let who = users.iter().find(|user| user.sign_in == deed.actor);
        UndoRow {
            at: words.moment(at, &now.setting.time_zone),
            who: who.map_or_else(|| deed.actor.clone(), |user| user.name.clone()),
            what: audit::action(words, &deed.action),
            rows: words.count(deed.rows),
            href: format!("/undo/{}", deed.deed),
        }
    };
    let rows: Vec<UndoRow> = deeds.iter().filter(|deed| may_undo(&visitor, deed)).map(row).collect();
    let t = UndoTexts::of(words);
    let undo = UndoView {
        empty: rows.is_empty().then(|| Empty {
            icon: "empty",
            title: words.say("undo-none"),
            text: words.say("undo-none-about"),
            ..Empty::default()
        }),
        rows,
    };
    let around = Around { entry: "/undo", title: t.undo.clone(), topic: "undo", has_charts: false };
    framed(&visitor, &UndoPage { frame: frame(&visitor, &now, around), t, undo })
}

pub async fn take_back(visitor: Visitor, Path(deed): Path<i64>, headers: HeaderMap) -> Result<Response, Fault> {
    let books = visitor.app.books();
    let Some(known) = books.undoable_deed(deed).await? else {
        // A second click: it is taken back by now, or too old.
        return Ok(done("/undo", "undo-nothing"));
    };
    if !may_undo(&visitor, &known) {
        return Err(Fault::NotFound);
    }
    let mut tx = books.write(visitor.actor(), &known.action).await?;
    let Ok(back) = tx.undo_deed(deed).await? else {
        tx.roll_back().await?;
        return Ok(done("/undo", "undo-nothing"));
    };
    tx.commit(&serde_json::json!({ "undo": deed }).to_string()).await?;
    // What was made is not there any more.
    let is_made = ["patient register", "visit book"].contains(&known.action.as_str());
    let here = came_from(&headers).filter(|path| !is_made || path.starts_with("/schedule"));
    let href = here.unwrap_or_else(|| "/undo".to_owned());
    Ok(match left(&visitor.words, &back.kept) {
        _ if back.kept.is_empty() => done(&href, "undo-done"),
        Some(fields) => done_telling(&href, "undo-kept-fields", &fields),
        None => done(&href, "undo-kept"),
    })
}

/// Which fields stay as others have left them, as forms call them. None: whole records are among it.
fn left(words: &Words, kept: &[KeptField]) -> Option<String> {
    let name = |kept: &KeptField| {
        let field = match kept.field? {
            "starts_at" => "time".to_owned(),
            "ends_at" => "minutes".to_owned(),
            field => field.replace('_', "-"),
        };
        let form = match kept.table {
            Table::Patient => "card",
            Table::Visit => "book",
            Table::Wait => "waiting",
            Table::Roster => "roster",
            _ => "directory",
        };
        let ids = [field.as_str(), field.trim_end_matches("-id")].map(|field| format!("{form}-field-{field}"));
        ids.into_iter().find(|id| words.has(id)).map(|id| words.say(&id))
    };
    let mut names = kept.iter().map(name).collect::<Option<Vec<String>>>()?;
    names.sort_unstable();
    names.dedup();
    Some(names.join(", "))
}
