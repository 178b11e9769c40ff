//! The card of an employee, department, branch, category, source, item or price list: what is known of it, and its own small reports.

mod fact;
mod part;
mod plan;
mod price;
mod year;

use axum::extract::Path;
use axum::response::Response;
use books::cards::{Choices, RecordCard, RecordKind};
use clinic::Period;
use clinic::access::Action;

use super::frame::{Around, frame};
use super::framed;
use crate::ask::{Address, Limits};
use crate::clock::Moment;
use crate::fault::Fault;
use crate::view::{CardPage, CardTexts, CardView, Empty, Link};
use crate::visitor::Visitor;

pub async fn show(visitor: Visitor, Path((kind, key)): Path<(String, String)>) -> Result<Response, Fault> {
    let kind = RecordKind::from_word(&kind).ok_or(Fault::NotFound)?;
    let card = visitor.app.books().record_card(kind, &key).await?.ok_or(Fault::NotFound)?;
    if !may_open(&visitor.limits, &card) {
        return Err(Fault::NotFound);
    }
    let now = visitor.app.moment().await?;
    let choices = visitor.app.choices().await?;
    let has_charts = true;
    let title = card.record().name.clone();
    let entry = plan::whole(kind).0;
    let page = CardPage {
        frame: frame(&visitor, &now, Around { entry, title, topic: "reports", has_charts }),
        t: CardTexts::of(&visitor.words),
        card: view(&visitor, &now, &choices, kind, &card).await?,
    };
    framed(&visitor, &page)
}

/// Who sees only what is their own sees the card of the employee that they are; who is limited to branches sees these, with
/// their departments and employees. What belongs to no branch is everybody's, with figures that are not.
fn may_open(limits: &Limits, card: &RecordCard) -> bool {
    if !limits.opens_cards() {
        let own = limits.employee.as_ref().map(|(id, _)| *id);
        return matches!(card, RecordCard::Employee(card) if own == Some(card.record.id));
    }
    match card {
        RecordCard::Employee(card) => limits.has_branch(card.branch.as_ref()),
        RecordCard::Department(card) => limits.has_branch(card.branch.as_ref()),
        RecordCard::Branch(card) => limits.has_branch(Some(&card.record)),
        RecordCard::Category(_) | RecordCard::Source(_) | RecordCard::Item(_) | RecordCard::PriceList(_) => true,
    }
}

async fn view(
    visitor: &Visitor,
    now: &Moment,
    choices: &Choices,
    kind: RecordKind,
    card: &RecordCard,
) -> Result<CardView, Fault> {
    let words = &visitor.words;
    let key = &card.record().key;
    let around = part::Around { visitor, now, choices, kind, key };
    let (figures, reports, years, due) = tokio::try_join!(
        around.figures(),
        around.reports(),
        year::report(&around),
        part::due(&around, card.record().id)
    )?;
    let prices = price::prices(visitor, now, card);
    let reports: Vec<_> = reports.into_iter().chain(years).chain(due).chain(prices).collect();
    let is_empty = figures.is_empty() && reports.is_empty();
    let (nothing, nothing_about) = match kind {
        RecordKind::PriceList => ("card-nothing-sold", "card-nothing-sold-about"),
        _ => ("card-empty", "card-empty-about"),
    };
    // What is sold for how much is of no months.
    let has_figures = kind != RecordKind::PriceList;
    let about = || words.say_with("card-asked", &[("days", (&words.period(last_year(now))).into())]);
    Ok(CardView {
        back: whole(visitor, kind),
        kind: words.say(&format!("key-{}", kind.word())),
        tags: fact::tags(words, now, card),
        name: card.record().name.clone(),
        about: if has_figures { about() } else { String::new() },
        links: Vec::new(),
        notes: Vec::new(),
        facts: fact::facts(visitor, now, card),
        figures,
        empty: is_empty.then(|| Empty {
            icon: "empty",
            title: words.say(nothing),
            text: words.say(nothing_about),
            ..Empty::default()
        }),
        reports,
        onward: around.onward(),
    })
}

/// The days that a report is asked of when none are chosen.
fn last_year(now: &Moment) -> Period {
    let period = report::presets::period("last-12-months", now.today, now.days);
    period.unwrap_or(Period { from: now.today, to: now.today })
}

/// Where all of its kind stand side by side.
fn whole(visitor: &Visitor, kind: RecordKind) -> Option<Link> {
    let (id, by) = plan::whole(kind);
    let page = |action, title| visitor.may_any(action).then(|| Link::new(id, visitor.words.say(title)));
    match kind {
        RecordKind::Employee => return page(Action::SeeStaffReports, "staff-title"),
        RecordKind::PriceList => return page(Action::SetUpClinic, "directory-price-lists"),
        _ => {}
    }
    let report = visitor.app.report(id).filter(|report| visitor.limits.may_ask(report))?;
    let address = if by.is_empty() { Address::of(report) } else { Address::of(report).with("by", by) };
    Some(Link::new(address.href(), visitor.words.report(id)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use books::cards::{BranchCard, CategoryCard, DepartmentCard, EmployeeCard, Named};
    use clinic::access::Role;
    use clinic::record::Attention;

    fn named(id: i64) -> Named {
        Named { id, key: format!("k{id}"), name: format!("N{id}") }
    }

    fn employee(id: i64, branch: Option<i64>) -> RecordCard {
        RecordCard::Employee(EmployeeCard {
            record: named(id),
            position: None,
            department: None,
            branch: branch.map(named),
            hired_on: None,
            left_on: None,
            sees_patients: true,
        })
    }

    fn category() -> RecordCard {
        RecordCard::Category(CategoryCard {
            record: named(1),
            attention: Attention::Normal,
            prepayment: false,
            price_list: None,
            members: 0,
        })
    }

    fn limits(role: Role, employee: Option<i64>, branches: &[i64]) -> Limits {
        let pair = |id: &i64| (*id, format!("k{id}"));
        Limits { role, employee: employee.as_ref().map(pair), branches: branches.iter().map(pair).collect() }
    }

    #[test]
    fn a_doctor_opens_the_own_card_alone() {
        let doctor = limits(Role::Doctor, Some(7), &[]);
        assert!(may_open(&doctor, &employee(7, Some(1))));
        assert!(!may_open(&doctor, &employee(8, Some(1))));
        assert!(!may_open(&doctor, &category()));
        assert!(!may_open(&limits(Role::Doctor, None, &[]), &employee(7, None)));
    }

    #[test]
    fn who_is_limited_to_branches_opens_what_is_theirs() {
        let manager = limits(Role::Manager, None, &[1, 2]);
        let branch = |id| {
            RecordCard::Branch(BranchCard { record: named(id), city: None, country: None, departments: Vec::new() })
        };
        let department = |branch: Option<i64>| {
            RecordCard::Department(DepartmentCard {
                record: named(9),
                branch: branch.map(named),
                employees: Vec::new(),
            })
        };
        assert!(may_open(&manager, &branch(2)) && !may_open(&manager, &branch(3)));
        assert!(may_open(&manager, &department(Some(1))) && !may_open(&manager, &department(None)));
        assert!(may_open(&manager, &employee(7, Some(2))) && !may_open(&manager, &employee(7, Some(3))));
        assert!(may_open(&manager, &category()));
    }

    #[test]
    fn who_is_not_limited_opens_all() {
        for role in [Role::Owner, Role::Manager, Role::Marketer, Role::Auditor] {
            assert!(may_open(&limits(role, None, &[]), &employee(7, None)), "{role:?}");
        }
    }
}
