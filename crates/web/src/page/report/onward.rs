//! Where one thinks on from a report: the same period and filters, asked of another.

use clinic::access::Action;

use super::Asked;
use crate::view::Link;

fn others(report: &str) -> &'static [&'static str] {
    match report {
        "growth" => &["sources", "activity", "movement", "left"],
        "movement" => &["disappeared", "growth", "left"],
        "sources" => &["growth", "retention", "rating"],
        "activity" => &["growth", "peaks", "average-check"],
        "peaks" => &["missed", "activity"],
        "missed" => &["peaks", "recalls"],
        "average-check" => &["items", "rating", "categories"],
        "rating" => &["bonuses", "disappeared", "categories"],
        "categories" => &["quality", "bonuses", "rating"],
        "places" => &["sources", "earnings", "items"],
        "items" => &["average-check", "recalls", "discounts"],
        "discounts" => &["earnings", "items", "categories", "bonuses"],
        "disappeared" => &["left", "recalls", "retention"],
        "left" => &["retention", "average-check", "disappeared"],
        "debtors" => &["rating", "left"],
        "recalls" => &["reminders", "disappeared", "items"],
        "reminders" => &["recalls", "disappeared", "missed"],
        "bonuses" => &["rating", "categories", "discounts"],
        "retention" => &["earnings", "quality", "left"],
        "earnings" => &["retention", "quality", "average-check"],
        "quality" => &["retention", "left", "missed"],
        _ => &[],
    }
}

/// Of a report whose rows are patients a column that opens everybody of them.
fn of_everybody(report: &str, by: &str) -> Option<&'static str> {
    match report {
        "bonuses" if by == "month" => None,
        "rating" => Some("total"),
        "debtors" => Some("debt"),
        "disappeared" => Some("days_absent"),
        "recalls" => Some("due_on"),
        "bonuses" => Some("card_number"),
        _ => None,
    }
}

pub fn links(asked: &Asked<'_>) -> Vec<Link> {
    let visitor = asked.visitor;
    let may_act = visitor.may_any(Action::Assign) && asked.opens() && !asked.answer.rows.is_empty();
    let everybody = of_everybody(asked.report().id, asked.question.view.by).filter(|_| may_act);
    let act = everybody.map(|column| Link::new(asked.address.people(&[], column), visitor.words.say("assign-act-on")));
    let known = others(asked.report().id).iter().filter_map(|id| visitor.app.report(id));
    let allowed = known.filter(|report| visitor.limits.may_ask(report));
    let others = allowed.map(|report| Link::new(asked.address.to(report).href(), visitor.words.report(report.id)));
    let mut links: Vec<Link> = act.into_iter().chain(others).collect();
    let is_of_staff = crate::ask::STAFF.contains(&asked.report().id);
    if is_of_staff && visitor.may_any(Action::SeeStaffReports) {
        links.push(Link::new("/staff", visitor.words.say("frame-staff")));
    }
    links
}
