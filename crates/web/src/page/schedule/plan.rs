//! Who works where and when, as it stands in the books at one moment.

use std::sync::Arc;

use books::Lists;
use books::facts::Reader;
use clinic::access::{Action, Scope};
use clinic::record::{Branch, Employee, Room};
use clinic::setting;
use clinic::slots::{self, Planned};
use jiff::civil::Date;

use crate::fault::Fault;
use crate::text::Words;
use crate::visitor::Visitor;

/// The clinic's lists.
#[derive(Debug, Default)]
pub struct Plan {
    pub lists: Arc<Lists>,
}

impl Plan {
    pub async fn read(reader: &mut Reader) -> Result<Self, Fault> {
        Ok(Self { lists: reader.lists().await? })
    }

    /// Minutes from a row of the board to the next.
    pub fn step(&self) -> i32 {
        setting::step_minutes(&self.lists.settings)
    }

    /// Whether somebody may be booked twice, when whoever books says so.
    pub fn may_overlap(&self) -> bool {
        setting::may_overlap(&self.lists.settings)
    }

    pub fn employee(&self, key: &str) -> Option<&Employee> {
        self.lists.employees.iter().find(|employee| employee.id == key)
    }

    /// The branch of an employee's department, by key.
    pub fn branch_of(&self, employee: &Employee) -> Option<&str> {
        self.branch_of_department(employee.department_id.as_deref()?)
    }

    pub fn branch_of_department(&self, department: &str) -> Option<&str> {
        self.lists.departments.iter().find(|known| known.id == department)?.branch_id.as_deref()
    }

    pub fn branch_name<'a>(&'a self, key: &'a str) -> &'a str {
        self.lists.branches.iter().find(|branch| branch.id == key).map_or(key, |branch| &branch.name)
    }

    pub fn room_name<'a>(&'a self, key: &'a str) -> &'a str {
        self.lists.rooms.iter().find(|room| room.id == key).map_or(key, |room| &room.name)
    }

    /// Rooms in use that the visitor may see; by name.
    pub fn rooms_of(&self, visitor: &Visitor, words: &Words) -> Vec<&Room> {
        let is_shown = |room: &&Room| !room.archived && self.is_of(visitor, room.branch_id.as_deref());
        let mut rooms: Vec<&Room> = self.lists.rooms.iter().filter(is_shown).collect();
        rooms.sort_by(|a, b| words.compare(&a.name, &b.name).then_with(|| a.id.cmp(&b.id)));
        rooms
    }

    /// When a room is closed with its branch, or with the clinic; nobody's working hours.
    pub fn day_of_room(&self, room: Option<&Room>, on: Date) -> Planned {
        slots::planned(&self.lists.rosters, "", room.and_then(|room| room.branch_id.as_deref()), on)
    }

    pub fn day(&self, employee: &Employee, on: Date) -> Planned {
        slots::planned(&self.lists.rosters, &employee.id, self.branch_of(employee), on)
    }

    /// Those who see patients on a day, were hired and have not left, as far as the visitor may see; by name.
    pub fn doctors(&self, visitor: &Visitor, words: &Words, on: Date) -> Vec<&Employee> {
        let is_here = |employee: &&Employee| {
            employee.sees_patients
                && employee.hired_on.is_none_or(|hired_on| hired_on <= on)
                && employee.left_on.is_none_or(|left_on| on < left_on)
                && self.may_see(visitor, employee)
        };
        let mut doctors: Vec<&Employee> = self.lists.employees.iter().filter(is_here).collect();
        doctors.sort_by(|a, b| words.compare(&a.name, &b.name).then_with(|| a.id.cmp(&b.id)));
        doctors
    }

    /// Whether an employee's column is the visitor's to see: their own, or one of their branches.
    pub fn may_see(&self, visitor: &Visitor, employee: &Employee) -> bool {
        let is_own = visitor.limits.employee.as_ref().is_some_and(|(_, key)| *key == employee.id);
        match visitor.may(Action::SeeSchedule) {
            Scope::No => false,
            Scope::Own => is_own,
            Scope::All => self.is_of(visitor, self.branch_of(employee)),
        }
    }

    /// Whether a branch is among those that the visitor is limited to; what is of none is not.
    pub fn is_of(&self, visitor: &Visitor, branch: Option<&str>) -> bool {
        let own = &visitor.limits.branches;
        own.is_empty() || branch.is_some_and(|branch| own.iter().any(|(_, key)| key == branch))
    }

    /// Branches in use that the visitor may see; by name.
    pub fn branches_of(&self, visitor: &Visitor, words: &Words) -> Vec<&Branch> {
        let is_shown = |branch: &&Branch| !branch.desk.archived && self.is_of(visitor, Some(&branch.id));
        let mut branches: Vec<&Branch> = self.lists.branches.iter().filter(is_shown).collect();
        branches.sort_by(|a, b| words.compare(&a.name, &b.name));
        branches
    }
}
