//! Where in the program a topic belongs: its sign, and the page it is about.

use clinic::access::Action;

use crate::text::Words;
use crate::text::help::{self, Topic};
use crate::view::Button;
use crate::visitor::Visitor;

/// A job's topic, the page it is about (empty: none), who may open that, and its sign.
struct Job {
    topic: &'static str,
    page: &'static str,
    needs: Option<Action>,
    icon: &'static str,
}

const fn job(topic: &'static str, page: &'static str, needs: Option<Action>, icon: &'static str) -> Job {
    Job { topic, page, needs, icon }
}

/// In the order in which somebody new needs them.
const JOBS: &[Job] = &[
    job("start", "/setup", Some(Action::SetUpClinic), "mark"),
    job("today", "/today", Some(Action::SeeReports), "today"),
    job("tasks", "/day", Some(Action::HaveTasks), "check"),
    job("reports", "/reports", Some(Action::SeeReports), "reports"),
    job("people", "", None, "patients"),
    job("staff", "/staff", Some(Action::SeeStaffReports), "staff"),
    job("certainty", "", None, "few"),
    job("freshness", "", None, "open"),
    job("search", "/patients", Some(Action::SeePatients), "search"),
    job("patient", "/patients", Some(Action::SeePatients), "patients"),
    job("schedule", "/schedule", Some(Action::SeeSchedule), "calendar"),
    job("book", "/book", Some(Action::Book), "calendar"),
    job("waiting", "/waiting", Some(Action::Book), "few"),
    job("visit", "/schedule", Some(Action::SeeSchedule), "visit"),
    job("register", "/register", Some(Action::EditPatients), "plus"),
    job("gaps", "/gaps", Some(Action::EditPatients), "few"),
    job("duplicates", "/duplicates", Some(Action::JoinPatients), "patients"),
    job("family", "/patients", Some(Action::EditPatients), "patients"),
    job("departure", "/patients", Some(Action::EditPatients), "left"),
    job("contact", "/patients", Some(Action::EditPatients), "user"),
    job("erase", "/patients", Some(Action::ErasePatients), "alert"),
    job("money", "", None, "money"),
    job("cash", "/cash", Some(Action::CloseCashDesk), "money"),
    job("correct", "", None, "money"),
    job("bonus", "/bonus", Some(Action::TakeMoney), "bonuses"),
    job("undo", "/undo", Some(Action::EditPatients), "back"),
    job("segments", "/segments", Some(Action::SeePatients), "segments"),
    job("export", "", None, "download"),
    job("import", "/import", Some(Action::Import), "import"),
    job("import-sheet", "/import", Some(Action::Import), "import"),
    job("undo-import", "/import", Some(Action::Import), "import"),
    job("directory", "/directory", Some(Action::SetUpClinic), "columns"),
    job("roster", "/roster", Some(Action::SetUpClinic), "calendar"),
    job("settings", "/settings", Some(Action::SetUpClinic), "check"),
    job("backups", "/backups", Some(Action::SetUpClinic), "download"),
    job("users", "/users", Some(Action::ManageUsers), "users"),
    job("sign-in", "/account", None, "lock"),
    job("privacy", "", None, "hide"),
    job("audit", "/audit", Some(Action::ReadAudit), "audit"),
    job("keyboard", "/account", None, "keyboard"),
    job("demo", "", None, "info"),
];

fn of(topic: &str) -> Option<&'static Job> {
    JOBS.iter().find(|job| job.topic == topic)
}

pub fn is_report(topic: &str) -> bool {
    of(topic).is_none()
}

/// Topics about jobs.
pub fn jobs(words: &Words) -> Vec<&'static Topic> {
    JOBS.iter().filter_map(|job| help::topic(words, job.topic)).collect()
}

/// Reports have their own, by the name that they have in addresses.
pub fn icon(topic: &'static str) -> &'static str {
    of(topic).map_or(topic, |job| job.icon)
}

/// The way to what a topic is about, if the visitor may go there.
pub fn page(visitor: &Visitor, topic: &'static str) -> Option<Button> {
    let button =
        |href: String, label: &str| Button { href, label: visitor.words.say(label), icon: icon(topic), main: false };
    match of(topic) {
        Some(job) => {
            let may_open = !job.page.is_empty() && job.needs.is_none_or(|action| visitor.may_any(action));
            may_open.then(|| button(job.page.to_owned(), "help-open-page"))
        }
        None => {
            let report = visitor.app.report(topic).filter(|report| visitor.limits.may_ask(report))?;
            Some(button(format!("/reports/{}", report.id), "help-open-report"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_topic_is_of_a_report_or_of_a_job() {
        let words = Words::of(Language::En);
        for topic in help::topics(&words) {
            let is_report = reports::find(topic.id).is_some();
            assert_ne!(is_report, of(topic.id).is_some(), "{}", topic.id);
        }
        for job in JOBS {
            assert!(help::topic(&words, job.topic).is_some(), "{}", job.topic);
        }
    }

    #[test]
    fn every_topic_has_a_sign() {
        let icons = include_str!("../../../assets/icons.svg");
        for topic in help::topics(&Words::of(Language::En)) {
            let icon = icon(topic.id);
            assert!(icons.contains(&format!("id=\"{icon}\"")), "{} has no {icon}", topic.id);
        }
    }
}
