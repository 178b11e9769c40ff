//! The house: branches, their departments, who works there, and what a branch costs.

use std::ops::Range;

use clinic::Currency;
use clinic::record::{self, BranchCost, Clinic};

use super::field::Field;
use super::offers::{Offer, of_field};
use super::towns::{TOWNS, Town};
use crate::demo::calendar::{Calendar, DayNumber};
use crate::demo::chance::Dice;
use crate::demo::names;
use crate::demo::plan::Plan;

/// Everything of the house, as large as the clinic is.
pub struct House {
    pub branches: Vec<Branch>,
    pub departments: Vec<Department>,
    pub employees: Vec<Employee>,
}

pub struct Branch {
    pub id: String,
    name: String,
    pub town: &'static Town,
    /// Share of the patients.
    pub weight: u32,
    /// Those of its employees who see patients.
    pub doctors: Range<usize>,
    /// The employee who sells.
    pub seller: usize,
}

pub struct Department {
    pub id: String,
    name: String,
    branch: usize,
    pub field: Field,
    pub offers: &'static [Offer],
}

/// Someone who works there, and what is characteristic of them.
pub struct Employee {
    pub id: String,
    name: String,
    pub department: usize,
    /// How many of a thousand first-timers will come again.
    pub keeps: u32,
    /// Share of the branch's first-timers.
    pub weight: u32,
    /// First and last day; no last day while they work here.
    works: (DayNumber, Option<DayNumber>),
    /// How many of each score, 1 to 5, among a hundred ratings.
    pub scores: [u32; 5],
}

/// What the doctors of a branch keep at least and at most of a thousand first-timers. Slightly more than is seen: those who
/// came lately had no time yet to come again.
const KEEPS: Range<u32> = 300..720;

/// What all branches together cost a month in a clinic with 2 000 patients in four years, in whole units of the currency.
const MONTHLY_COST: i64 = 15_000;

impl House {
    pub fn new(plan: Plan, calendar: &Calendar) -> Self {
        let mut house = Self { branches: Vec::new(), departments: Vec::new(), employees: Vec::new() };
        // A stream that no patient has.
        let mut dice = Dice::new(plan.seed, u64::MAX);
        for number in 0..plan.branches() as usize {
            house.open_branch(&mut dice, number, plan.doctors_per_branch(), calendar.today);
        }
        house
    }

    fn open_branch(&mut self, dice: &mut Dice, number: usize, doctors: u32, today: DayNumber) {
        let town = &TOWNS[number % TOWNS.len()];
        let nth = number / TOWNS.len() + 1;
        let first = self.employees.len();
        let fields = Field::MEDICAL.iter().cycle().skip(3 * number);
        for (seat, field) in (0..doctors).zip(fields) {
            let department = self.department(number, town, *field);
            let employee = doctor(dice, seat, self.employees.len() + 1, department, today);
            self.employees.push(employee);
        }
        let seller = self.employees.len();
        let shop = self.department(number, town, Field::Shop);
        self.employees.push(Employee { keeps: 0, weight: 0, ..doctor(dice, 0, seller + 1, shop, today) });
        self.branches.push(Branch {
            id: format!("b{}", number + 1),
            name: if nth > 1 { format!("{} {nth}", town.name) } else { town.name.into() },
            town,
            weight: if number == 0 { 30 } else { 20 - dice.below(10) },
            doctors: first..seller,
            seller,
        });
    }

    /// The branch's department of the field, which may be new.
    fn department(&mut self, branch: usize, town: &Town, field: Field) -> usize {
        let known = self.departments.iter().rposition(|known| known.branch == branch && known.field == field);
        known.unwrap_or_else(|| {
            let (name, german, _) = field.names();
            let name = if town.country == "SI" { name } else { german };
            let id = format!("d{}", self.departments.len() + 1);
            self.departments.push(Department { id, name: name.into(), branch, field, offers: of_field(field) });
            self.departments.len() - 1
        })
    }

    /// By its place.
    pub fn branch_of(&self, employee: usize) -> usize {
        self.departments[self.employees[employee].department].branch
    }

    pub fn field_of(&self, employee: usize) -> Field {
        self.departments[self.employees[employee].department].field
    }

    pub fn offers_of(&self, employee: usize) -> &'static [Offer] {
        self.departments[self.employees[employee].department].offers
    }

    pub fn branch_records(&self) -> impl Iterator<Item = record::Branch> {
        self.branches.iter().map(|branch| record::Branch {
            id: branch.id.clone(),
            name: branch.name.clone(),
            city: Some(branch.town.name.into()),
            country: Some(branch.town.country.into()),
            desk: Default::default(),
        })
    }

    pub fn branch_costs(&self, plan: Plan) -> impl Iterator<Item = BranchCost> {
        let all: i64 = self.branches.iter().map(|branch| i64::from(branch.weight)).sum();
        self.branches.iter().flat_map(move |branch| {
            let amount = plan.cost(MONTHLY_COST * i64::from(branch.weight) / all);
            plan.months().map(move |month| BranchCost { branch_id: branch.id.clone(), month, amount })
        })
    }

    pub fn department_records(&self) -> impl Iterator<Item = record::Department> {
        self.departments.iter().map(|department| record::Department {
            id: department.id.clone(),
            name: department.name.clone(),
            branch_id: Some(self.branches[department.branch].id.clone()),
            desk: Default::default(),
        })
    }

    pub fn employee_records(&self, calendar: &Calendar) -> impl Iterator<Item = record::Employee> {
        self.employees.iter().map(|employee| {
            let department = &self.departments[employee.department];
            let (.., position) = department.field.names();
            record::Employee {
                id: employee.id.clone(),
                name: employee.name.clone(),
                position: Some(position.into()),
                department_id: Some(department.id.clone()),
                hired_on: Some(calendar.date(employee.works.0)),
                left_on: employee.works.1.map(|day| calendar.date(day)),
                sees_patients: department.field != Field::Shop,
            }
        })
    }
}

impl Employee {
    pub fn works_on(&self, day: DayNumber) -> bool {
        self.works.0 <= day && self.works.1.is_none_or(|last| day <= last)
    }
}

/// The doctor of a branch's seat: the first keeps most people, the second fewest, the others anything between. The fourth
/// came later, the fifth has left.
fn doctor(dice: &mut Dice, seat: u32, number: usize, department: usize, today: DayNumber) -> Employee {
    let any = KEEPS.start + dice.below(KEEPS.end - KEEPS.start);
    let keeps = match seat {
        0 => KEEPS.end,
        1 => KEEPS.start,
        _ => any,
    };
    let works = match seat {
        3 => (today * 2 / 10, None),
        4 => (0, Some(today * 7 / 10)),
        _ => (0, None),
    };
    let scores = match keeps {
        0..400 => [11, 13, 22, 31, 23],
        400..600 => [4, 7, 16, 39, 34],
        _ => [1, 3, 8, 29, 59],
    };
    let name = names::of_employee(dice);
    Employee { id: format!("e{number:02}"), name, department, keeps, weight: 6 + dice.below(7), works, scores }
}

pub fn clinic() -> Clinic {
    Clinic {
        name: "Revisit Demo Clinic".into(),
        currency: Currency::from_code("EUR").expect("the euro is a currency"),
        time_zone: "Europe/Ljubljana".into(),
        country: "SI".into(),
    }
}
