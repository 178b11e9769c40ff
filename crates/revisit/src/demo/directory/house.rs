//! The house: branches, departments, who works there, and what a branch costs.

use clinic::Currency;
use clinic::record::{Branch, BranchCost, Clinic, Department, Employee};

use crate::demo::plan::Plan;

/// Someone who sees patients, and what is characteristic of them.
pub struct Doctor {
    pub id: &'static str,
    name: &'static str,
    position: &'static str,
    pub department: &'static str,
    /// How many of a hundred first-timers would come again.
    pub loyalty: i32,
    /// Share of the first-timers.
    pub weight: u32,
    /// Percents of the clinic's life between which they work here.
    pub works: (i64, i64),
    /// How many of each score, 1 to 5, among a hundred ratings.
    pub scores: [u32; 5],
}

pub const DOCTORS: &[Doctor] = &[
    doctor("e01", "Ana Novak", "General practitioner", "d1", (72, 20), (0, 100), [1, 2, 7, 30, 60]),
    doctor("e02", "Marko Zupančič", "General practitioner", "d1", (50, 14), (0, 100), [4, 8, 18, 40, 30]),
    doctor("e03", "Stefan Weiß", "Dentist", "d2", (66, 14), (0, 100), [2, 3, 10, 35, 50]),
    doctor("e04", "Оксана Коваленко", "Dentist", "d2", (70, 10), (15, 100), [0, 1, 4, 20, 75]),
    doctor("e05", "Maja Božič", "Gynaecologist", "d3", (62, 12), (0, 100), [2, 4, 12, 37, 45]),
    doctor("e06", "Emily Hughes", "Dermatologist", "d4", (33, 9), (0, 100), [10, 14, 21, 30, 25]),
    doctor("e07", "Luka Golob", "Physiotherapist", "d5", (45, 10), (0, 100), [4, 6, 15, 40, 35]),
    doctor("e08", "Asep Surya", "Physiotherapist", "d5", (57, 7), (45, 100), [1, 3, 11, 35, 50]),
    doctor("e09", "Jürgen Köhler", "Dentist", "d6", (40, 10), (0, 70), [9, 11, 20, 35, 25]),
    doctor("e10", "Katharina Vogel", "Eye doctor", "d7", (29, 8), (0, 100), [12, 13, 25, 30, 20]),
];

/// Sells, and sees no patients.
pub const SELLER: &str = "e11";
pub const SHOP: &str = "d8";

/// A department: id, name, branch, and the fewest and most days until its patients come again.
const DEPARTMENTS: &[(&str, &str, &str, (i64, i64))] = &[
    ("d1", "General practice", "b1", (40, 150)),
    ("d2", "Dentistry", "b1", (150, 210)),
    ("d3", "Gynaecology", "b1", (170, 380)),
    ("d4", "Dermatology", "b2", (30, 200)),
    ("d5", "Physiotherapy", "b2", (4, 12)),
    ("d6", "Zahnheilkunde", "b3", (140, 220)),
    ("d7", "Augenheilkunde", "b3", (160, 400)),
    (SHOP, "Shop", "b1", (0, 0)),
];

/// A branch: id, name, city, country, and what a month of it costs.
const BRANCHES: &[(&str, &str, &str, &str, i64)] = &[
    ("b1", "Center", "Ljubljana", "SI", 5_200),
    ("b2", "Šiška", "Ljubljana", "SI", 2_400),
    ("b3", "Klagenfurt", "Klagenfurt", "AT", 2_900),
];

/// The fewest and most days until a patient of the department comes again.
pub fn rhythm(department: &str) -> (i64, i64) {
    let known = DEPARTMENTS.iter().find(|(id, ..)| *id == department);
    known.map_or((0, 0), |(.., days)| *days)
}

pub fn clinic() -> Clinic {
    Clinic {
        name: "Revisit Demo Clinic".into(),
        currency: Currency::from_code("EUR").expect("the euro is a currency"),
        time_zone: "Europe/Ljubljana".into(),
        country: "SI".into(),
    }
}

pub fn branches() -> impl Iterator<Item = Branch> {
    BRANCHES.iter().map(|(id, name, city, country, _)| Branch {
        id: (*id).into(),
        name: (*name).into(),
        city: Some((*city).into()),
        country: Some((*country).into()),
    })
}

pub fn branch_costs(plan: Plan) -> impl Iterator<Item = BranchCost> {
    BRANCHES.iter().flat_map(move |(id, .., cost)| {
        plan.months().map(move |month| BranchCost { branch_id: (*id).into(), month, amount: plan.cost(*cost) })
    })
}

pub fn departments() -> impl Iterator<Item = Department> {
    DEPARTMENTS.iter().map(|(id, name, branch, _)| Department {
        id: (*id).into(),
        name: (*name).into(),
        branch_id: Some((*branch).into()),
    })
}

pub fn employees(plan: Plan) -> impl Iterator<Item = Employee> {
    let doctors = DOCTORS.iter().map(move |doctor| Employee {
        id: doctor.id.into(),
        name: doctor.name.into(),
        position: Some(doctor.position.into()),
        department_id: Some(doctor.department.into()),
        hired_on: Some(plan.day_at(doctor.works.0)),
        left_on: (doctor.works.1 < 100).then(|| plan.day_at(doctor.works.1)),
        sees_patients: true,
    });
    let seller = Employee {
        id: SELLER.into(),
        name: "Nika Turk".into(),
        position: Some("Shop assistant".into()),
        department_id: Some(SHOP.into()),
        hired_on: Some(plan.from()),
        left_on: None,
        sees_patients: false,
    };
    doctors.chain([seller])
}

/// `draw`: loyalty and weight.
const fn doctor(
    id: &'static str,
    name: &'static str,
    position: &'static str,
    department: &'static str,
    draw: (i32, u32),
    works: (i64, i64),
    scores: [u32; 5],
) -> Doctor {
    Doctor { id, name, position, department, loyalty: draw.0, weight: draw.1, works, scores }
}
