//! Every page with something on it, for tests and to look at. The clinic's name and a patient's hold what must be escaped.

mod card;
mod cash;
mod check;
mod frame;
mod help;
mod money;
mod outside;
mod own;
mod patient;
mod report;
mod schedule;
mod table;
mod today;
mod visit;
mod work;

use askama::Template;

use crate::text::{Language, Words};

pub(crate) const CLINIC: &str = "Dental <Clinic> “Smile & Co”";
pub(crate) const PATIENT: &str = "Maximiliane <b>Freifrau</b> von und zu Guttenberg-Hohenlohe";

fn words() -> Words {
    Words::of(Language::En)
}

fn rendered(page: &impl Template) -> String {
    page.render().expect("a page renders")
}

/// All pages by a name, each template at least once.
pub(crate) fn all() -> Vec<(&'static str, String)> {
    let words = words();
    vec![
        ("report", rendered(&report::page(&words))),
        ("report-empty", rendered(&report::empty(&words))),
        ("people", rendered(&report::people(&words))),
        ("staff", rendered(&report::staff(&words))),
        ("today", rendered(&today::page(&words))),
        ("gallery", rendered(&today::gallery(&words))),
        ("patient", rendered(&patient::page(&words))),
        ("patients", rendered(&patient::unasked(&words))),
        ("patients-asked", rendered(&patient::sought(&words))),
        ("card", rendered(&card::page(&words))),
        ("schedule", rendered(&schedule::page(&words))),
        ("visit", rendered(&visit::page(&words))),
        ("segments", rendered(&own::segments(&words))),
        ("segments-empty", rendered(&own::no_segments(&words))),
        ("account", rendered(&own::account(&words))),
        ("account-pending", rendered(&own::account_pending(&words))),
        ("account-on", rendered(&own::account_on(&words))),
        ("users", rendered(&work::users(&words))),
        ("audit", rendered(&work::audit(&words))),
        ("setup", rendered(&work::setup(&words))),
        ("import", rendered(&work::import(&words))),
        ("import-running", rendered(&work::import_running(&words))),
        ("import-errors", rendered(&work::import_errors(&words))),
        ("import-checked", rendered(&work::import_checked(&words))),
        ("import-taken", rendered(&work::import_taken(&words))),
        ("complete", rendered(&money::complete(&words))),
        ("slip", rendered(&money::slip(&words))),
        ("cash", rendered(&cash::page(&words))),
        ("cash-empty", rendered(&cash::empty(&words))),
        ("closing", rendered(&cash::closing(&words))),
        ("bonus", rendered(&money::bonus(&words))),
        ("bonus-unasked", rendered(&money::bonus_unasked(&words))),
        ("help", rendered(&help::topic(&words))),
        ("help-index", rendered(&help::index(&words))),
        ("sign-in", rendered(&outside::sign_in(&words))),
        ("sign-in-code", rendered(&outside::code(&words))),
        ("sign-in-demo", rendered(&outside::come_in(&words))),
        ("set-password", rendered(&outside::set_password(&words))),
        ("error", rendered(&outside::error(&words))),
    ]
}
