//! The form of a user: what is typed, what is wrong with it, and what it says when nothing is.

use std::collections::BTreeSet;

use books::access::{User, UserDraft};
use books::cards::Choices;
use clinic::access::Role;

use super::rule::Deed;
use crate::text::Words;
use crate::view::{Check, Field, Kept, Kind, Select, UserForm, Word};
use crate::visitor::Visitor;

/// Characters of a name.
const MOST: usize = 100;

/// The form as it was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Which deed it is for.
    pub act: String,
    sign_in: String,
    name: String,
    role: String,
    employee: String,
    branches: Vec<String>,
}

/// What is wrong, as ids of texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flaws {
    pub sign_in: Option<&'static str>,
    pub name: Option<&'static str>,
    pub role: Option<&'static str>,
    pub employee: Option<&'static str>,
}

impl Draft {
    /// Branches come as often as they are ticked.
    pub fn parse(body: &[u8]) -> Self {
        let mut draft = Self::default();
        for (name, value) in form_urlencoded::parse(body) {
            let value = value.trim().to_owned();
            match &*name {
                "act" => draft.act = value,
                "sign-in" => draft.sign_in = value,
                "name" => draft.name = value,
                "role" => draft.role = value,
                "employee" => draft.employee = value,
                "branch" => draft.branches.push(value),
                _ => {}
            }
        }
        draft
    }

    pub fn of(user: &User) -> Self {
        Self {
            act: String::new(),
            sign_in: user.sign_in.clone(),
            name: user.name.clone(),
            role: user.role.word().to_owned(),
            employee: user.employee_id.map(|id| id.to_string()).unwrap_or_default(),
            branches: user.branches.iter().map(ToString::to_string).collect(),
        }
    }
}

/// What the books know of a user already.
pub fn as_is(user: &User) -> UserDraft {
    UserDraft {
        sign_in: user.sign_in.clone(),
        name: user.name.clone(),
        role: user.role,
        employee_id: user.employee_id,
        branches: user.branches.clone(),
    }
}

/// Whether what somebody signs in with may still be another: once they have been in, the audit names them by it.
fn may_rename(user: Option<&User>) -> bool {
    user.is_none_or(|user| user.password_hash.is_none())
}

/// What the form says of a user who is there already, or of a new one.
pub fn check(draft: &Draft, choices: &Choices, user: Option<&User>) -> Result<UserDraft, Flaws> {
    let sign_in = match user {
        Some(user) if !may_rename(Some(user)) => &user.sign_in,
        _ => &draft.sign_in,
    };
    // The form of one's own has no role.
    let role = match user {
        Some(user) if draft.role.is_empty() => Some(user.role),
        _ => Role::from_word(&draft.role),
    };
    let employee: Option<i64> = draft.employee.parse().ok();
    let knows = |id: i64| choices.employees.iter().any(|employee| employee.record.id == id);
    let flaws = Flaws {
        sign_in: sign_in_flaw(sign_in),
        name: match draft.name.chars().count() {
            0 => Some("users-name-missing"),
            length if length > MOST => Some("users-name-long"),
            _ => None,
        },
        role: role.is_none().then_some("users-role-missing"),
        employee: match (role, employee) {
            (Some(Role::Doctor), None) => Some("users-employee-missing"),
            (_, Some(id)) if !knows(id) => Some("users-employee-gone"),
            _ => None,
        },
    };
    let known = |id: &i64| choices.branches.iter().any(|branch| branch.id == *id);
    match (role, flaws == Flaws::default()) {
        (Some(role), true) => Ok(UserDraft {
            sign_in: sign_in.clone(),
            name: draft.name.clone(),
            role,
            employee_id: employee,
            branches: draft.branches.iter().filter_map(|id| id.parse().ok()).filter(known).collect::<BTreeSet<i64>>(),
        }),
        _ => Err(flaws),
    }
}

fn sign_in_flaw(sign_in: &str) -> Option<&'static str> {
    let is_odd = |letter: char| letter.is_whitespace() || letter.is_control();
    match sign_in.chars().count() {
        0 => Some("users-sign-in-missing"),
        length if length > MOST || sign_in.contains(is_odd) => Some("users-sign-in-odd"),
        _ => None,
    }
}

pub fn of_invitation(visitor: &Visitor, choices: &Choices, draft: &Draft, flaws: &Flaws) -> UserForm {
    let words = &visitor.words;
    UserForm {
        title: words.say("users-invite"),
        about: words.say("users-invite-about"),
        href: "/users".into(),
        kept: Vec::new(),
        fields: vec![name(words, draft, flaws), sign_in(words, draft, flaws)],
        choices: vec![role(words, draft, flaws), employee(words, choices, draft, flaws)],
        branches: branches(words, choices, draft),
        save: words.say("users-invite-go"),
        cancel_href: String::new(),
    }
}

pub fn of_user(visitor: &Visitor, choices: &Choices, user: &User, draft: &Draft, flaws: &Flaws) -> UserForm {
    let words = &visitor.words;
    let is_own = user.id == visitor.user.id;
    let mut fields = vec![name(words, draft, flaws)];
    if may_rename(Some(user)) {
        fields.push(sign_in(words, draft, flaws));
    }
    let mut selects = Vec::new();
    if !is_own {
        selects.push(role(words, draft, flaws));
    }
    selects.push(employee(words, choices, draft, flaws));
    UserForm {
        title: words.say_with("users-change-whom", &[("name", (&user.name).into())]),
        about: words.say(if is_own { "users-change-own-about" } else { "users-change-about" }),
        href: format!("/users/{}", user.id),
        kept: vec![Kept { name: "act".into(), value: Deed::Change.word().into() }],
        fields,
        choices: selects,
        branches: branches(words, choices, draft),
        save: words.say("common-save"),
        cancel_href: "/users".into(),
    }
}

fn flaw(words: &Words, flaw: Option<&str>) -> String {
    flaw.map(|id| words.say_with(id, &[("most", MOST.into())])).unwrap_or_default()
}

fn name(words: &Words, draft: &Draft, flaws: &Flaws) -> Field {
    let field = Field::new(Kind::Text, "name", words.say("users-name")).required();
    Field { value: draft.name.clone(), error: flaw(words, flaws.name), ..field }
}

fn sign_in(words: &Words, draft: &Draft, flaws: &Flaws) -> Field {
    let field = Field::new(Kind::NewSignIn, "sign-in", words.say("users-sign-in")).required();
    let about = words.say("users-sign-in-about");
    Field { value: draft.sign_in.clone(), about, error: flaw(words, flaws.sign_in), ..field }
}

fn role(words: &Words, draft: &Draft, flaws: &Flaws) -> Select {
    let title = |role: Role| words.say(&format!("role-{}", role.word()));
    // Of a new user the role that sees least is proposed.
    let chosen = Role::from_word(&draft.role).unwrap_or(Role::FrontDesk);
    let option = |role: Role| Word { value: role.word().into(), label: title(role), selected: role == chosen };
    let means = |role: Role| {
        let about = words.say(&format!("users-role-about-{}", role.word()));
        words.say_with("users-role-means", &[("role", (&title(role)).into()), ("about", (&about).into())])
    };
    let select = Select::new("role", words.say("users-role"), Role::ALL.map(option).into());
    Select { about: Role::ALL.map(means).join("\n"), error: flaw(words, flaws.role), ..select }
}

/// Those who have left are offered to none but those who are one of them.
fn employee(words: &Words, choices: &Choices, draft: &Draft, flaws: &Flaws) -> Select {
    let none =
        Word { value: String::new(), label: words.say("users-no-employee"), selected: draft.employee.is_empty() };
    let mut options: Vec<Word> = choices
        .employees
        .iter()
        .map(|employee| (employee.record.id.to_string(), employee))
        .filter(|(id, employee)| !employee.has_left || *id == draft.employee)
        .map(|(id, employee)| Word {
            selected: id == draft.employee,
            value: id,
            label: match &employee.position {
                Some(position) => format!("{} · {position}", employee.record.name),
                None => employee.record.name.clone(),
            },
        })
        .collect();
    options.sort_by(|a, b| words.compare(&a.label, &b.label));
    options.insert(0, none);
    let select = Select::new("employee", words.say("users-employee"), options);
    Select { about: words.say("users-employee-about"), error: flaw(words, flaws.employee), ..select }
}

/// Where there is only one branch there is nothing to limit.
fn branches(words: &Words, choices: &Choices, draft: &Draft) -> Vec<Check> {
    if choices.branches.len() < 2 && draft.branches.is_empty() {
        return Vec::new();
    }
    let is_shown =
        |branch: &&books::cards::Named| choices.is_offered(branch) || draft.branches.contains(&branch.id.to_string());
    let mut branches: Vec<_> = choices.branches.iter().filter(is_shown).collect();
    branches.sort_by(|a, b| words.compare(&a.name, &b.name));
    let check = |branch: &&books::cards::Named| {
        let value = branch.id.to_string();
        Check { name: "branch".into(), on: draft.branches.contains(&value), value, label: branch.name.clone() }
    };
    branches.iter().map(check).collect()
}

#[cfg(test)]
mod tests {
    use books::cards::{EmployeeChoice, Named};

    use super::*;

    fn named(id: i64, name: &str) -> Named {
        Named { id, key: format!("k{id}"), name: name.into() }
    }

    fn choices() -> Choices {
        let employee = |id, name: &str, has_left| EmployeeChoice {
            record: named(id, name),
            position: None,
            department: None,
            sees_patients: true,
            has_left,
        };
        Choices {
            branches: vec![named(1, "North"), named(2, "South")],
            employees: vec![employee(7, "Maja", false), employee(8, "Oleh", true)],
            ..Choices::default()
        }
    }

    fn user() -> User {
        User {
            id: 5,
            sign_in: "maja".into(),
            name: "Maja".into(),
            role: Role::Doctor,
            employee_id: Some(7),
            branches: BTreeSet::from([2]),
            language: None,
            password_hash: Some("hash".into()),
            totp_secret: None,
            totp_step: 0,
            is_disabled: false,
        }
    }

    fn checked(body: &str) -> Result<UserDraft, Flaws> {
        check(&Draft::parse(body.as_bytes()), &choices(), None)
    }

    #[test]
    fn a_form_says_who_may_come_in() {
        let wanted =
            checked("name=+Ann+B&sign-in=ann&role=doctor&employee=7&branch=1&branch=2&branch=9").expect("a user");
        let branches = BTreeSet::from([1, 2]);
        let (sign_in, name) = ("ann".to_owned(), "Ann B".to_owned());
        assert_eq!(wanted, UserDraft { sign_in, name, role: Role::Doctor, employee_id: Some(7), branches });
    }

    #[test]
    fn what_is_wrong_is_said_of_its_field() {
        let flaws = checked("sign-in=a+b&role=root&employee=3").expect_err("flaws");
        assert_eq!(flaws.name, Some("users-name-missing"));
        assert_eq!(flaws.sign_in, Some("users-sign-in-odd"));
        assert_eq!(flaws.role, Some("users-role-missing"));
        assert_eq!(flaws.employee, Some("users-employee-gone"));
        assert_eq!(checked("name=Ann&role=owner").expect_err("one").sign_in, Some("users-sign-in-missing"));
    }

    #[test]
    fn a_doctor_is_an_employee() {
        let flaws = checked("name=Ann&sign-in=ann&role=doctor&employee=").expect_err("one");
        assert_eq!(flaws, Flaws { employee: Some("users-employee-missing"), ..Flaws::default() });
        assert_eq!(checked("name=Ann&sign-in=ann&role=manager&employee=").expect("a user").employee_id, None);
    }

    #[test]
    fn who_has_been_in_keeps_the_name_they_sign_in_with() {
        let draft = Draft::parse(b"name=Maja+K&sign-in=other&role=manager&employee=7");
        let wanted = check(&draft, &choices(), Some(&user())).expect("a user");
        assert_eq!((wanted.sign_in.as_str(), wanted.role), ("maja", Role::Manager));
        let invited = User { password_hash: None, ..user() };
        assert_eq!(check(&draft, &choices(), Some(&invited)).expect("a user").sign_in, "other");
    }

    #[test]
    fn a_form_without_a_role_leaves_it() {
        let draft = Draft::parse(b"name=Maja&employee=7");
        assert_eq!(check(&draft, &choices(), Some(&user())).expect("a user").role, Role::Doctor);
        assert_eq!(check(&Draft::of(&user()), &choices(), Some(&user())).expect("a user"), as_is(&user()));
    }

    #[test]
    fn those_who_left_are_not_offered() {
        let words = Words::of(crate::text::Language::En);
        let offered = |draft: &Draft| {
            let select = employee(&words, &choices(), draft, &Flaws::default());
            select.options.into_iter().map(|option| option.value).collect::<Vec<_>>()
        };
        assert_eq!(offered(&Draft::default()), ["", "7"]);
        assert_eq!(offered(&Draft { employee: "8".into(), ..Draft::default() }), ["", "7", "8"]);
    }
}
