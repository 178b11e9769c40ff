//! Every report once more, as plain loops over the records of one organisation.
//!
//! Written for clarity: a definition of docs/NUMBERS.md can be read beside its loop. One file a report; [`view`] knows
//! what a question may see, [`question`] which parameters a report takes, [`sheet`] how answers are written.

mod activity;
mod average_check;
mod bonuses;
mod booking;
mod categories;
mod debt;
mod debtors;
mod disappeared;
mod discounts;
mod earnings;
mod growth;
mod items;
mod left;
mod missed;
mod movement;
mod peaks;
mod places;
mod quality;
pub(crate) mod question;
mod rating;
mod recalls;
mod reminders;
mod retention;
mod sheet;
mod sources;
mod takings;
mod view;

use clinic::record::Organisation;
use jiff::civil::Date;
use question::Question;
use sheet::Sheet;
use view::View;

/// The CSV answer to `arguments`, written as after `revisit report`: the report's name, then its parameters.
///
/// An error says why there is no answer: a parameter the report does not take, `from` after `to`, a filter that names nothing.
pub fn answer(org: &Organisation, today: Date, arguments: &[impl AsRef<str>]) -> Result<String, String> {
    let arguments: Vec<&str> = arguments.iter().map(AsRef::as_ref).collect();
    let question = Question::parse(today, &arguments)?;
    let view = View::new(org, &question)?;
    let sheet: Sheet = match question.report() {
        "activity" => activity::answer(&view),
        "average-check" => average_check::answer(&view),
        "bonuses" => bonuses::answer(&view),
        "categories" => categories::answer(&view),
        "debtors" => debtors::answer(&view)?,
        "disappeared" => disappeared::answer(&view),
        "discounts" => discounts::answer(&view),
        "earnings" => earnings::answer(&view),
        "growth" => growth::answer(&view),
        "items" => items::answer(&view),
        "left" => left::answer(&view),
        "missed" => missed::answer(&view),
        "movement" => movement::answer(&view),
        "peaks" => peaks::answer(&view),
        "places" => places::answer(&view),
        "quality" => quality::answer(&view),
        "rating" => rating::answer(&view),
        "recalls" => recalls::answer(&view),
        "reminders" => reminders::answer(&view),
        "retention" => retention::answer(&view),
        "sources" => sources::answer(&view),
        other => return Err(format!("no report is called {other}")),
    };
    Ok(sheet.csv(question.has("totals")))
}
