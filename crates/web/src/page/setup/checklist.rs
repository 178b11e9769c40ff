//! What is left to do before the program is of use. It ticks itself, from what is really in the books.

use clinic::access::Action;

use crate::clock::Moment;
use crate::fault::Fault;
use crate::text::Words;
use crate::view::{Checklist, Step};
use crate::visitor::Visitor;

/// What of it is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Done {
    clinic: bool,
    directory: bool,
    import: bool,
    colleagues: bool,
    second: bool,
}

/// What the visitor can do of it, with what is done.
pub async fn checklist(visitor: &Visitor, now: &Moment) -> Result<Checklist, Fault> {
    let directory = visitor.app.books().read().await?.directory().await?;
    let done = Done {
        clinic: directory.clinic.is_some(),
        directory: !directory.departments.is_empty() && !directory.employees.is_empty(),
        import: now.days.is_some(),
        colleagues: visitor.app.books().users().await?.len() > 1,
        second: visitor.user.totp_secret.is_some(),
    };
    Ok(in_words(&visitor.words, done, |action| visitor.may_any(action)))
}

fn in_words(words: &Words, done: Done, may: impl Fn(Action) -> bool) -> Checklist {
    let all = [
        ("clinic", done.clinic, "/setup", Some(Action::SetUpClinic)),
        ("directory", done.directory, "/setup", Some(Action::SetUpClinic)),
        ("import", done.import, "/import", Some(Action::Import)),
        ("colleagues", done.colleagues, "/users", Some(Action::ManageUsers)),
        ("second", done.second, "/account", None),
    ];
    let steps: Vec<Step> = all
        .into_iter()
        .filter(|(_, _, _, action)| action.is_none_or(&may))
        .map(|(name, done, href, _)| Step {
            done,
            state: words.say(if done { "setup-step-done" } else { "setup-step-open" }),
            label: words.say(&format!("setup-step-{name}")),
            about: words.say(&format!("setup-step-{name}-about")),
            href: href.into(),
        })
        .collect();
    let ticked = steps.iter().filter(|step| step.done).count();
    Checklist {
        title: words.say("setup-checklist"),
        progress: words.say_with("setup-progress", &[("done", ticked.into()), ("count", steps.len().into())]),
        steps,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn only_what_one_may_do_is_asked_for() {
        let words = Words::of(Language::En);
        let done = Done { clinic: true, second: true, ..Done::default() };
        let owner = in_words(&words, done, |_| true);
        assert_eq!((owner.steps.len(), owner.progress.as_str()), (5, "2 of 5"));
        let manager = in_words(&words, done, |action| action == Action::SetUpClinic);
        let hrefs: Vec<_> = manager.steps.iter().map(|step| step.href.as_str()).collect();
        assert_eq!(hrefs, ["/setup", "/setup", "/account"]);
    }
}
