//! Who may do what: one table of roles and actions, which the manual shows and every route is checked against.

/// What somebody is in the clinic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    Owner,
    Manager,
    Doctor,
    FrontDesk,
    Marketer,
    Auditor,
}

/// Something that not everybody may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// The reports about patients.
    SeeReports,
    /// The reports that compare employees.
    SeeStaffReports,
    /// Who is behind a number: lists of people, and their cards.
    SeePatients,
    /// Take reports and lists along as files.
    Export,
    /// Keep a list of people under a name.
    SaveSegments,
    /// Let colleagues use one.
    ShareSegments,
    /// Bring in data, and take it out again.
    Import,
    /// The clinic's name, country, currency, zone and directory.
    SetUpClinic,
    /// Invite, change and disable users, and end their sessions.
    ManageUsers,
    /// Who did what.
    ReadAudit,
    /// Register patients, change their cards, archive them.
    EditPatients,
    /// Make one card of two.
    JoinPatients,
    /// Erase who somebody was, and hand over everything about one person.
    ErasePatients,
    /// The schedule and the waiting list.
    SeeSchedule,
    /// Make, move and cancel bookings, and note who arrived.
    Book,
    /// Complete visits with what was done.
    CompleteVisits,
    /// Take payments and sell.
    TakeMoney,
    /// Give money back and take lines back.
    CorrectMoney,
    /// Count the cash desk and close its day.
    CloseCashDesk,
    /// Let a visit happen before it is prepaid.
    WaivePrepayment,
    /// Give many patients a category, a price list or a bonus kind.
    Assign,
    /// Give bonuses without a payment, up to the role's limit.
    GiveBonuses,
    /// Set tasks for oneself and colleagues, and close one's own.
    HaveTasks,
    /// See how tasks are kept, and close those of others.
    ControlTasks,
}

/// How far a permission goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    No,
    /// What is about the employee that the user is.
    Own,
    /// Everything, or everything of the branches that the user is limited to.
    All,
}

use Scope::{All, No, Own};

/// One row an action; columns in the order of [`Role::ALL`].
pub const PERMISSIONS: [(Action, [Scope; 6]); 24] = [
    //                        owner manager doctor front desk marketer auditor
    (Action::SeeReports, [All, All, Own, No, All, All]),
    (Action::SeeStaffReports, [All, All, Own, No, No, All]),
    (Action::SeePatients, [All, All, Own, All, All, No]),
    (Action::Export, [All, All, No, No, All, No]),
    (Action::SaveSegments, [All, All, No, No, All, No]),
    (Action::ShareSegments, [All, All, No, No, All, No]),
    (Action::Import, [All, No, No, No, No, No]),
    (Action::SetUpClinic, [All, All, No, No, No, No]),
    (Action::ManageUsers, [All, No, No, No, No, No]),
    (Action::ReadAudit, [All, No, No, No, No, All]),
    (Action::EditPatients, [All, All, Own, All, No, No]),
    (Action::JoinPatients, [All, All, No, All, No, No]),
    (Action::ErasePatients, [All, No, No, No, No, No]),
    (Action::SeeSchedule, [All, All, Own, All, No, No]),
    (Action::Book, [All, All, Own, All, No, No]),
    (Action::CompleteVisits, [All, All, Own, All, No, No]),
    (Action::TakeMoney, [All, All, No, All, No, No]),
    (Action::CorrectMoney, [All, All, No, No, No, No]),
    (Action::CloseCashDesk, [All, All, No, All, No, No]),
    (Action::WaivePrepayment, [All, All, No, No, No, No]),
    (Action::Assign, [All, All, No, No, No, No]),
    (Action::GiveBonuses, [All, All, No, All, All, No]),
    (Action::HaveTasks, [All, All, Own, All, All, No]),
    (Action::ControlTasks, [All, All, No, No, No, No]),
];

impl Action {
    /// As texts and documents name it.
    pub fn word(self) -> &'static str {
        match self {
            Self::SeeReports => "see-reports",
            Self::SeeStaffReports => "see-staff-reports",
            Self::SeePatients => "see-patients",
            Self::Export => "export",
            Self::SaveSegments => "save-segments",
            Self::ShareSegments => "share-segments",
            Self::Import => "import",
            Self::SetUpClinic => "set-up-clinic",
            Self::ManageUsers => "manage-users",
            Self::ReadAudit => "read-audit",
            Self::EditPatients => "edit-patients",
            Self::JoinPatients => "join-patients",
            Self::ErasePatients => "erase-patients",
            Self::SeeSchedule => "see-schedule",
            Self::Book => "book",
            Self::CompleteVisits => "complete-visits",
            Self::TakeMoney => "take-money",
            Self::CorrectMoney => "correct-money",
            Self::CloseCashDesk => "close-cash-desk",
            Self::WaivePrepayment => "waive-prepayment",
            Self::Assign => "assign",
            Self::GiveBonuses => "give-bonuses",
            Self::HaveTasks => "have-tasks",
            Self::ControlTasks => "control-tasks",
        }
    }
}

impl Role {
    pub const ALL: [Self; 6] =
        [Self::Owner, Self::Manager, Self::Doctor, Self::FrontDesk, Self::Marketer, Self::Auditor];

    /// As it is stored.
    pub fn word(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Manager => "manager",
            Self::Doctor => "doctor",
            Self::FrontDesk => "front-desk",
            Self::Marketer => "marketer",
            Self::Auditor => "auditor",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.word() == word)
    }

    /// How far this role may go.
    pub fn may(self, action: Action) -> Scope {
        PERMISSIONS.iter().find(|(known, _)| *known == action).map_or(No, |(_, scopes)| scopes[self as usize])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_its_role() {
        for role in Role::ALL {
            assert_eq!(Role::from_word(role.word()), Some(role));
        }
        assert_eq!(Role::from_word("root"), None);
    }

    #[test]
    fn the_owner_may_everything_and_a_doctor_what_is_their_own() {
        for (action, _) in PERMISSIONS {
            assert_eq!(Role::Owner.may(action), All, "{action:?}");
            assert!(matches!(Role::Doctor.may(action), Own | No), "{action:?}");
        }
        assert_eq!(Role::FrontDesk.may(Action::SeeReports), No);
    }
}
