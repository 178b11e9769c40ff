//! What a job found or did, as its page shows it.

use books::Undone;
use exchange::bundle::{Problem, Problems};
use exchange::{Certificate, Refused};

use super::certificate::{Paper, head};
use super::job::{Job, Stage};
use super::trial::Trial;
use super::{failure, href, problem, progress};
use crate::text::Words;
use crate::view::{Button, Cell, Checked, ImportView, Link, Note, Row, Running, Table, TableTexts, Taken};
use crate::visitor::Visitor;

/// Of what is to mend the page shows so much; the file has all of it.
const SHOWN: usize = 100;
/// Of the rows that an undoing kept it names so many a table.
const NAMED: usize = 20;

pub fn view(visitor: &Visitor, job: &Job) -> ImportView {
    let words = &visitor.words;
    let stage = job.stage();
    match &stage {
        Stage::Checking(_) => running(visitor, job, &stage, "import-checking"),
        Stage::Taking(_) => running(visitor, job, &stage, "import-writing"),
        Stage::TakingBack => running(visitor, job, &stage, "import-undoing"),
        Stage::Sound(certificate) => sound(words, job, certificate),
        Stage::Refused(refused) => refused_bundle(words, job, refused),
        Stage::Taken { number, certificate } => taken(words, *number, certificate),
        Stage::TakenBack(Some(undone)) => taken_back(words, undone),
        Stage::TakenBack(None) => ended(words, Note::warn(words.say("import-undo-not-last"))),
        Stage::Stopped => ended(words, Note::plain(words.say("import-stopped"))),
        Stage::Failed(why) => ended(words, Note::bad(failure::say(words, why))),
    }
}

fn running(visitor: &Visitor, job: &Job, stage: &Stage, title: &str) -> ImportView {
    let words = &visitor.words;
    let (is_stopping, is_check) = (job.is_stopping(), matches!(stage, Stage::Checking(_)));
    let others_wait = !(is_check && Trial::has_own(visitor.app.books()));
    let (done, whole) = progress::share(stage);
    let percent = (done.saturating_mul(100)).checked_div(whole).map(|percent| percent.min(100));
    let running = Running {
        title: words.say(if is_stopping { "import-stopping" } else { title }),
        events: format!("{}/progress", href(&job.id)),
        again: Button { href: href(&job.id), label: words.say("import-see"), icon: "", main: false },
        percent: percent.and_then(|percent| u8::try_from(percent).ok()),
        text: progress::text(words, stage),
        waiting: if others_wait { words.say("import-others-wait") } else { String::new() },
        stop_href: (!is_stopping && job.can_stop()).then(|| format!("{}/stop", href(&job.id))),
    };
    ImportView { running: Some(running), ..ImportView::default() }
}

fn sound(words: &Words, job: &Job, certificate: &Certificate) -> ImportView {
    let paper = Paper::of(certificate);
    let warnings = &certificate.warnings;
    let checked = Checked {
        title: words.say("import-checked"),
        note: match paper.taken() {
            0 => Note::plain(words.say("import-nothing-new")),
            _ => Note::done(words.say("import-clean")),
        },
        errors: (!warnings.is_empty()).then(|| problems(words, warnings, "import-warnings-title")),
        errors_href: format!("{}/errors.csv", href(&job.id)),
        counts: Some(paper.counts(words)),
        take_href: format!("{}/take", href(&job.id)),
        drop_href: "/import".into(),
    };
    let certificate = Taken {
        title: words.say("import-would-be"),
        about: words.say("import-would-be-about"),
        table: Some(paper.sums(words, words.say("import-taken-about"))),
        ..Taken::default()
    };
    ImportView { checked: Some(checked), taken: Some(certificate), ..ImportView::default() }
}

fn refused_bundle(words: &Words, job: &Job, refused: &Refused) -> ImportView {
    let count = i64::try_from(refused.errors.count()).unwrap_or(i64::MAX);
    let checked = Checked {
        title: words.say("import-checked"),
        note: Note::bad(words.say_with("import-errors", &[("count", count.into())])),
        errors: Some(problems(words, &refused.errors, "import-errors-title")),
        errors_href: format!("{}/errors.csv", href(&job.id)),
        counts: None,
        take_href: String::new(),
        drop_href: "/import".into(),
    };
    ImportView { checked: Some(checked), ..ImportView::default() }
}

/// The first of them; how many there are stands above.
fn problems(words: &Words, problems: &Problems, title: &str) -> Table {
    let shown = problems.listed.iter().take(SHOWN);
    let count = i64::try_from(problems.count()).unwrap_or(i64::MAX);
    let most = i64::try_from(SHOWN).unwrap_or(i64::MAX);
    let title = if count > most {
        words.say_with(
            "import-first-of",
            &[("title", (&words.say(title)).into()), ("most", most.into()), ("count", count.into())],
        )
    } else {
        words.say(title)
    };
    Table {
        id: "errors".into(),
        title,
        t: TableTexts::of(words),
        heads: vec![
            head("lead", words, "import-error-file"),
            head("num", words, "import-error-line"),
            head("", words, "import-error-column"),
            head("", words, "import-error-problem"),
            head("", words, "import-error-remedy"),
        ],
        rows: shown.map(|problem| problem_row(words, problem)).collect(),
        ..Table::default()
    }
}

fn problem_row(words: &Words, problem: &Problem) -> Row {
    let told = problem::tell(words, &problem.what);
    let line = problem.line.and_then(|line| i64::try_from(line).ok()).map(|line| words.count(line));
    let cells = vec![
        Cell::head(problem.file.clone()),
        Cell::number(line.unwrap_or_default()),
        Cell::text(problem.column.clone().unwrap_or_default()),
        Cell::text(told.problem),
        Cell::text(told.remedy),
    ];
    Row { cells, ..Row::default() }
}

fn taken(words: &Words, number: i64, certificate: &Certificate) -> ImportView {
    let paper = Paper::of(certificate);
    let link = |href: &str, id: &str, main: bool| Button { href: href.into(), label: words.say(id), icon: "", main };
    let taken = Taken {
        title: words.say_with("import-taken", &[("number", number.into())]),
        about: String::new(),
        counts: Some(paper.counts(words)),
        table: Some(paper.sums(words, words.say("import-taken-about"))),
        links: vec![link("/today", "frame-today", true), link("/import", "frame-import", false)],
    };
    ImportView { taken: Some(taken), ..ImportView::default() }
}

fn taken_back(words: &Words, undone: &Undone) -> ImportView {
    let number = [("number", undone.import.into())];
    let note = match (undone.removed.is_empty() && undone.restored.is_empty(), undone.kept.is_empty()) {
        (false, _) => Note::done(words.say_with("import-undone", &number)),
        (true, true) => Note::plain(words.say_with("import-undone-nothing", &number)),
        (true, false) => Note::warn(words.say_with("import-undone-none", &number)),
    };
    let rows = |count: u64| words.count(i64::try_from(count).unwrap_or(i64::MAX));
    let mut lines: Vec<[String; 3]> = Vec::new();
    for (id, tables) in [("import-removed", &undone.removed), ("import-restored", &undone.restored)] {
        lines.extend(tables.iter().map(|(table, count)| [words.say(id), table.file().to_owned(), rows(*count)]));
    }
    for kept in &undone.kept {
        let named = kept.keys.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
        let more = kept.keys.len().saturating_sub(NAMED);
        let named = if more > 0 {
            words.say_with("import-and-more", &[("named", (&named).into()), ("more", more.into())])
        } else {
            named
        };
        lines.push([words.say("import-kept-since"), kept.table.file().to_owned(), named]);
    }
    let taken = Taken {
        title: words.say("import-undo-found"),
        about: if undone.kept.is_empty() { String::new() } else { words.say("import-kept-since-about") },
        table: (!lines.is_empty()).then(|| fates(words, lines)),
        links: vec![Button { href: "/import".into(), label: words.say("frame-import"), icon: "", main: true }],
        ..Taken::default()
    };
    ImportView { notes: vec![note], taken: Some(taken), ..ImportView::default() }
}

fn fates(words: &Words, lines: Vec<[String; 3]>) -> Table {
    let row = |[fate, file, rows]: [String; 3]| Row {
        cells: vec![Cell::head(fate), Cell::text(file), Cell::text(rows)],
        ..Row::default()
    };
    Table {
        id: "fates".into(),
        title: words.say("import-counts-title"),
        t: TableTexts::of(words),
        heads: vec![
            head("lead", words, "import-state"),
            head("", words, "import-error-file"),
            head("", words, "import-count-rows"),
        ],
        rows: lines.into_iter().map(row).collect(),
        ..Table::default()
    }
}

fn ended(words: &Words, note: Note) -> ImportView {
    ImportView { notes: vec![note.linked(Link::new("/import", words.say("frame-import")))], ..ImportView::default() }
}
