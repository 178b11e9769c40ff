//! What is left to do before the program is of use. It ticks itself from what is in the books.

use books::cards::Choices;
use clinic::access::Role;

use crate::clock::Now;
use crate::fault::Fault;
use crate::text::Words;
use crate::view::{Checklist, Step};
use crate::visitor::Visitor;

/// One thing to do, by the name of its texts.
struct Do {
    name: &'static str,
    href: &'static str,
    is_done: bool,
    /// The list stays until it is done.
    is_needed: bool,
}

/// For the owner, until all that is needed is done. A demo has nothing to set up.
pub async fn checklist(visitor: &Visitor, now: &Now, choices: &Choices) -> Result<Option<Checklist>, Fault> {
    if visitor.user.role != Role::Owner || visitor.app.parts.is_demo {
        return Ok(None);
    }
    let has_directory = !choices.departments.is_empty() || !choices.employees.is_empty();
    let step = |name, href, is_done, is_needed| Do { name, href, is_done, is_needed };
    let steps = [
        step("clinic", "/setup", !now.setting.clinic.is_empty(), true),
        step("directory", "/setup", has_directory, true),
        step("import", "/import", now.setting.days.is_some(), true),
        step("second", "/account", visitor.user.totp_secret.is_some(), true),
        step("colleagues", "/users", visitor.app.books().users().await?.len() > 1, false),
    ];
    Ok(steps.iter().any(|step| step.is_needed && !step.is_done).then(|| shown(&visitor.words, &steps)))
}

fn shown(words: &Words, steps: &[Do]) -> Checklist {
    let done = steps.iter().filter(|step| step.is_done).count();
    let step = |step: &Do| Step {
        done: step.is_done,
        state: words.say(if step.is_done { "setup-step-done" } else { "setup-step-open" }),
        label: words.say(&format!("setup-step-{}", step.name)),
        about: words.say(&format!("setup-step-{}-about", step.name)),
        href: step.href.into(),
    };
    Checklist {
        title: words.say("setup-checklist"),
        progress: words.say_with("setup-progress", &[("done", done.into()), ("count", steps.len().into())]),
        steps: steps.iter().map(step).collect(),
    }
}
