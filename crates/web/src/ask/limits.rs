//! What a visitor's role and branches make of every question. Reports, lists and cards are asked through this and no other way.

use books::cards::{Named, Seen};
use clinic::access::{Action, Role, Scope};
use report::{KeyKind, Report};

/// The reports that compare employees.
pub const STAFF: [&str; 3] = ["retention", "earnings", "quality"];

/// The books number their rows from 1.
const NOBODY: i64 = 0;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    pub role: Role,
    /// The employee that the visitor is: id in the books, and as filters name it.
    pub employee: Option<(i64, String)>,
    /// The branches that the visitor is limited to, likewise; none: all.
    pub branches: Vec<(i64, String)>,
}

impl Limits {
    /// How far the visitor may go.
    pub fn may(&self, action: Action) -> Scope {
        match (self.role.may(action), &self.employee) {
            // Nothing is the own of who is no employee.
            (Scope::Own, None) => Scope::No,
            (scope, _) => scope,
        }
    }

    /// Whether a branch, or what belongs to it, is among those that the visitor is limited to. What belongs to none is not.
    pub fn has_branch(&self, branch: Option<&Named>) -> bool {
        let is_own = |branch: &Named| self.branches.iter().any(|(id, _)| *id == branch.id);
        self.branches.is_empty() || branch.is_some_and(is_own)
    }

    /// How far the visitor sees into the books: which patients there are, and what of theirs. Who may see none sees those of
    /// nobody.
    pub fn seen(&self) -> Seen {
        let employee = match (self.may(Action::SeePatients), &self.employee) {
            (Scope::All, _) => None,
            (Scope::Own, Some((id, _))) => Some(*id),
            (Scope::Own, None) | (Scope::No, _) => Some(NOBODY),
        };
        Seen { employee, branches: self.branches.iter().map(|(id, _)| *id).collect() }
    }

    /// The action that a report needs.
    pub fn needs(report: &Report) -> Action {
        if STAFF.contains(&report.id) { Action::SeeStaffReports } else { Action::SeeReports }
    }

    /// Whether the visitor may ask a report: one that refuses the filters that are forced upon the visitor is not there, nor one
    /// that names patients to who may see none.
    pub fn may_ask(&self, report: &Report) -> bool {
        let names_patients = report.views.iter().flat_map(|view| view.keys).any(|key| key.kind == KeyKind::Patient);
        if names_patients && self.may(Action::SeePatients) == Scope::No {
            return false;
        }
        match self.may(Self::needs(report)) {
            Scope::No => false,
            Scope::Own => report.receipt_filters,
            Scope::All => self.branches.is_empty() || report.receipt_filters,
        }
    }

    /// What is asked, with the filters that are forced upon the visitor. None when it asks for more than the visitor may see.
    pub fn apply(&self, report: &Report, given: &[(String, String)]) -> Option<Vec<(String, String)>> {
        let mut given = given.to_vec();
        if self.may(Self::needs(report)) == Scope::Own {
            let own = self.employee.iter().map(|(_, key)| key.as_str()).collect::<Vec<_>>();
            force(&mut given, "employee", &own)?;
        }
        if !self.branches.is_empty() {
            let own = self.branches.iter().map(|(_, key)| key.as_str()).collect::<Vec<_>>();
            force(&mut given, "branch", &own)?;
        }
        Some(given)
    }

    /// Whether the cards of the directory are open to the visitor; who sees only what is their own opens but their own.
    pub fn opens_cards(&self) -> bool {
        [Action::SeeReports, Action::SeeStaffReports].iter().any(|action| self.may(*action) == Scope::All)
    }

    /// Whether a filter is the visitor's own and cannot be taken away.
    pub fn forces(&self, report: &Report, filter: &str) -> bool {
        match filter {
            "employee" => self.may(Self::needs(report)) == Scope::Own,
            "branch" => self.branches.len() == 1,
            _ => false,
        }
    }
}

/// Every value asked for must be among one's own; nothing asked for is all of one's own.
fn force(given: &mut Vec<(String, String)>, name: &str, own: &[&str]) -> Option<()> {
    let mut asked = given.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str()).peekable();
    if asked.peek().is_some() {
        return asked.all(|value| own.contains(&value)).then_some(());
    }
    given.extend(own.iter().map(|value| (name.to_owned(), (*value).to_owned())));
    (!own.is_empty()).then_some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(all: &[(&str, &str)]) -> Vec<(String, String)> {
        all.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    fn report(id: &str) -> &'static Report {
        reports::find(id).expect("a report")
    }

    fn limits(role: Role, employee: Option<(i64, String)>, branches: Vec<(i64, String)>) -> Limits {
        Limits { role, employee, branches }
    }

    #[test]
    fn a_doctor_asks_of_nobody_else() {
        let doctor = limits(Role::Doctor, Some((7, "e7".into())), vec![]);
        let retention = report("retention");
        assert_eq!(doctor.apply(retention, &[]), Some(pairs(&[("employee", "e7")])));
        assert_eq!(doctor.apply(retention, &pairs(&[("employee", "e8")])), None);
        assert_eq!(doctor.apply(retention, &pairs(&[("employee", "e7"), ("employee", "e8")])), None);
        assert!(doctor.may_ask(retention) && !doctor.may_ask(report("growth")));
    }

    #[test]
    fn patients_are_seen_as_far_as_the_role_and_the_branches_go() {
        let seen = |role, employee, branches: Vec<(i64, String)>| limits(role, employee, branches).seen();
        let own = Some((7, "e7".to_owned()));
        assert!(seen(Role::Owner, own.clone(), vec![]).is_all());
        assert_eq!(seen(Role::Doctor, own, vec![]), Seen { employee: Some(7), branches: vec![] });
        for (role, employee) in [(Role::Doctor, None), (Role::Auditor, None), (Role::Auditor, Some((7, "e7".into())))] {
            assert_eq!(seen(role, employee, vec![]).employee, Some(NOBODY), "{role:?}");
        }
        let desk = seen(Role::FrontDesk, None, vec![(1, "b1".into()), (2, "b2".into())]);
        assert_eq!(desk, Seen { employee: None, branches: vec![1, 2] });
    }

    #[test]
    fn a_doctor_who_is_no_employee_asks_nothing() {
        let doctor = limits(Role::Doctor, None, vec![]);
        assert!(reports::CATALOGUE.iter().all(|report| !doctor.may_ask(report)));
        assert_eq!(doctor.apply(report("retention"), &[]).unwrap_or_default(), []);
    }

    #[test]
    fn an_auditor_sees_numbers_and_no_names() {
        let auditor = limits(Role::Auditor, None, vec![]);
        assert!(auditor.may_ask(report("growth")) && auditor.may_ask(report("retention")));
        for named in ["rating", "disappeared", "debtors", "recalls", "bonuses"] {
            assert!(!auditor.may_ask(report(named)), "{named}");
        }
    }

    #[test]
    fn who_is_limited_to_branches_asks_of_these_alone() {
        let manager = limits(Role::Manager, None, vec![(1, "b1".into()), (2, "b2".into())]);
        let places = report("places");
        assert_eq!(manager.apply(places, &[]), Some(pairs(&[("branch", "b1"), ("branch", "b2")])));
        assert_eq!(manager.apply(places, &pairs(&[("branch", "b2")])), Some(pairs(&[("branch", "b2")])));
        assert_eq!(manager.apply(places, &pairs(&[("branch", "b3")])), None);
        assert!(!manager.may_ask(report("debtors")));
        assert!(limits(Role::Manager, None, vec![]).may_ask(report("debtors")));
    }
}
