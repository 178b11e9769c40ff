//! What may be done with a user, so that nobody locks the clinic out and nobody makes themselves more than they are.

use books::access::User;
use clinic::access::Role;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// What the form says.
    Change,
    /// A new link for a password.
    Link,
    EndSessions,
    /// Takes the second factor away from who lost the telephone and the recovery codes.
    ForgetSecond,
    Disable,
    Enable,
}

impl Deed {
    const ALL: [Self; 6] =
        [Self::Change, Self::Link, Self::EndSessions, Self::ForgetSecond, Self::Disable, Self::Enable];

    /// As forms send it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Change => "change",
            Self::Link => "link",
            Self::EndSessions => "end",
            Self::ForgetSecond => "forget-second",
            Self::Disable => "disable",
            Self::Enable => "enable",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|deed| deed.word() == word)
    }

    /// As the audit says it.
    pub fn action(self) -> &'static str {
        match self {
            Self::Change => "user changed",
            Self::Link => "one-time link given",
            Self::EndSessions => "user signed out",
            Self::ForgetSecond => "second factor taken away",
            Self::Disable => "user disabled",
            Self::Enable => "user enabled",
        }
    }

    /// What is said when it is done; none of a link, which is shown instead.
    pub fn said(self) -> Option<&'static str> {
        match self {
            Self::Change => Some("users-changed"),
            Self::Link => None,
            Self::EndSessions => Some("users-sessions-ended"),
            Self::ForgetSecond => Some("users-second-forgotten"),
            Self::Disable => Some("users-disabled"),
            Self::Enable => Some("users-enabled"),
        }
    }

    /// What the menu of a user offers somebody.
    pub fn offered(user: &User, by: i64) -> impl Iterator<Item = Self> {
        let (is_disabled, is_own, has_second) = (user.is_disabled, user.id == by, user.totp_secret.is_some());
        let deeds = [Self::Link, Self::EndSessions, Self::ForgetSecond, Self::Disable, Self::Enable];
        deeds.into_iter().filter(move |deed| match deed {
            Self::Enable => is_disabled,
            Self::ForgetSecond => has_second && !is_disabled && !is_own,
            _ => !is_disabled && !is_own,
        })
    }

    /// The icon of the menu.
    pub fn icon(self) -> &'static str {
        match self {
            Self::Change => "settings",
            Self::Link => "link",
            Self::EndSessions => "out",
            Self::ForgetSecond => "close",
            Self::Disable => "lock",
            Self::Enable => "check",
        }
    }
}

/// Why it may not be, as the id of a text. `role` is the role after a change.
pub fn refusal(users: &[User], by: i64, of: i64, deed: Deed, role: Role) -> Option<&'static str> {
    let Some(user) = users.iter().find(|user| user.id == of) else {
        return Some("users-gone");
    };
    let is_active_owner = |user: &User| user.role == Role::Owner && !user.is_disabled;
    let is_last_owner = is_active_owner(user) && users.iter().filter(|user| is_active_owner(user)).count() == 1;
    match deed {
        Deed::Change if role == user.role => None,
        Deed::Change if is_last_owner => Some("users-last-owner"),
        Deed::Change => (by == of).then_some("users-own-role"),
        Deed::Disable if is_last_owner => Some("users-last-owner"),
        Deed::Disable => (by == of).then_some("users-own-end"),
        // Their link would be good for nothing.
        Deed::Link => user.is_disabled.then_some("users-link-of-disabled"),
        // One's own is changed with the password, on one's own page.
        Deed::ForgetSecond => (by == of).then_some("users-own-second"),
        Deed::EndSessions | Deed::Enable => None,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn user(id: i64, role: Role, is_disabled: bool) -> User {
        User {
            id,
            sign_in: format!("user{id}"),
            name: format!("User {id}"),
            role,
            employee_id: None,
            branches: BTreeSet::new(),
            language: None,
            password_hash: Some("hash".into()),
            totp_secret: None,
            totp_step: 0,
            is_disabled,
        }
    }

    #[test]
    fn a_deed_is_known_by_its_word() {
        for deed in Deed::ALL {
            assert_eq!(Deed::from_word(deed.word()), Some(deed));
        }
        assert_eq!(Deed::from_word(""), None);
    }

    #[test]
    fn the_last_active_owner_stays_owner() {
        let users = [user(1, Role::Owner, false), user(2, Role::Owner, true), user(3, Role::Manager, false)];
        assert_eq!(refusal(&users, 1, 1, Deed::Disable, Role::Owner), Some("users-last-owner"));
        assert_eq!(refusal(&users, 9, 1, Deed::Change, Role::Manager), Some("users-last-owner"));
        assert_eq!(refusal(&users, 1, 1, Deed::Change, Role::Owner), None, "a new name is no new role");
        assert_eq!(refusal(&users, 1, 3, Deed::Disable, Role::Manager), None);
        assert_eq!(refusal(&users, 1, 2, Deed::Disable, Role::Owner), None, "who is disabled is not the last");
    }

    #[test]
    fn nobody_changes_their_own_role_or_disables_themselves() {
        let users = [user(1, Role::Owner, false), user(2, Role::Owner, false)];
        assert_eq!(refusal(&users, 1, 1, Deed::Change, Role::Auditor), Some("users-own-role"));
        assert_eq!(refusal(&users, 1, 1, Deed::Disable, Role::Owner), Some("users-own-end"));
        assert_eq!(refusal(&users, 1, 2, Deed::Change, Role::Auditor), None);
        assert_eq!(refusal(&users, 1, 2, Deed::Disable, Role::Owner), None);
        assert_eq!(refusal(&users, 1, 7, Deed::Disable, Role::Owner), Some("users-gone"));
    }

    #[test]
    fn a_second_factor_is_taken_away_by_others_and_where_there_is_one() {
        let with = |id| User { totp_secret: Some("secret".into()), ..user(id, Role::Owner, false) };
        let users = [with(1), with(2), user(3, Role::Doctor, false)];
        assert_eq!(refusal(&users, 1, 1, Deed::ForgetSecond, Role::Owner), Some("users-own-second"));
        assert_eq!(refusal(&users, 1, 2, Deed::ForgetSecond, Role::Owner), None);
        let offered = users.each_ref().map(|user| Deed::offered(user, 1).any(|deed| deed == Deed::ForgetSecond));
        assert_eq!(offered, [false, true, false]);
    }

    #[test]
    fn the_menu_offers_what_is_not_refused() {
        let users = [user(1, Role::Owner, false), user(2, Role::Doctor, false), user(3, Role::Doctor, true)];
        for of in &users {
            for deed in Deed::offered(of, 1) {
                assert_eq!(refusal(&users, 1, of.id, deed, of.role), None, "{deed:?} of {}", of.id);
            }
        }
        assert_eq!(Deed::offered(&users[0], 1).count(), 0);
        assert_eq!(Deed::offered(&users[2], 1).collect::<Vec<_>>(), [Deed::Enable]);
    }
}
