//! From facts to columns: every row with what it knows of the patient's other rows.

use std::collections::{HashMap, HashSet};

use books::facts::{ContactResult, Directory, Line, Payment, Rating, State, Visit};
use clinic::record::{Method, Outcome, RecallAfter, Status};
use datafusion::arrow::array::RecordBatch;

use crate::columns::{Cell, Columns};
use crate::error::MartError;
use crate::facts::{Card, Facts};
use crate::neighbours::{self, Neighbours};
use crate::reminders::{self, Reminders};
use crate::schema;

/// What a build needs of the directory: which branch a department is of, and who sees patients.
pub struct Staff {
    branch_of: HashMap<i64, i32>,
    sees_patients: HashMap<i64, bool>,
}

impl Staff {
    pub fn of(directory: &Directory) -> Result<Self, MartError> {
        let mut branch_of = HashMap::new();
        for department in &directory.departments {
            if let Some(branch) = department.branch_id {
                branch_of.insert(department.id, small(branch)?);
            }
        }
        let sees_patients = directory.employees.iter().map(|employee| (employee.id, employee.sees_patients)).collect();
        Ok(Self { branch_of, sees_patients })
    }

    fn branch(&self, department: Option<i64>) -> Option<i32> {
        department.and_then(|department| self.branch_of.get(&department).copied())
    }

    pub fn sees_patients(&self, employee: i64) -> bool {
        self.sees_patients.get(&employee).copied().unwrap_or(true)
    }
}

/// Numbers of patients and records are kept in 32 bits.
pub fn small(id: i64) -> Result<i32, MartError> {
    i32::try_from(id)
        .map_err(|_| MartError::Computation(format!("the number {id} of a record is beyond what the mart holds")))
}

fn small_option(id: Option<i64>) -> Result<Option<i32>, MartError> {
    id.map(small).transpose()
}

/// A visit's row in the making.
struct Booking {
    visit: Visit,
    branch: Option<i32>,
    billed: i64,
    is_visit: bool,
    is_receipt: bool,
}

/// Columns of some patients' facts, one batch a table of [`schema::TABLES`].
pub fn batches(mut facts: Facts, staff: &Staff) -> Result<[RecordBatch; 9], MartError> {
    facts.sort();
    let mut tables = schema::schemas().each_ref().map(Columns::new);
    let [patients, bookings, lines, payments, departures, bonuses, ratings, contact_results, recalls] = &mut tables;
    for Card { patient, city, country } in &facts.patients {
        patients.push([
            Cell::Int(Some(small(patient.id)?)),
            Cell::Text(Some(&patient.key)),
            Cell::Text(Some(&patient.name)),
            Cell::Text(patient.phone.as_deref()),
            Cell::Text(patient.email.as_deref()),
            Cell::Text(patient.card_number.as_deref()),
            Cell::Int(Some(patient.registered_day)),
            Cell::Int(small_option(patient.category_id)?),
            Cell::Int(*city),
            Cell::Int(*country),
            Cell::Int(small_option(patient.source_id)?),
            Cell::Int(small_option(patient.price_list_id)?),
            Cell::Flag(Some(patient.state == State::Active)),
        ]);
    }
    let mut billed: HashMap<i64, i64> = HashMap::new();
    for line in &facts.lines {
        *billed.entry(line.visit_id).or_default() += line.amount_minor;
    }
    let known: HashMap<i64, Tie> = facts.visits.iter().map(|visit| (visit.id, Tie::of(visit))).collect();
    push_departures(departures, &facts, &billed, staff)?;
    let reminders = Reminders::of(&facts, staff);
    let is_unnamed = |patient: &&Card| patient.patient.state == State::Unnamed;
    let unnamed = facts.patients.iter().filter(is_unnamed).map(|patient| patient.patient.id).collect();
    push_bookings(bookings, facts.visits, &billed, staff, &unnamed, &reminders)?;
    push_lines(lines, &facts.lines, &known)?;
    push_payments(payments, &facts.payments, &known)?;
    for bonus in &facts.bonuses {
        bonuses.push([
            Cell::Int(Some(small(bonus.patient_id)?)),
            Cell::Int(Some(bonus.day)),
            Cell::Big(Some(bonus.amount_minor)),
        ]);
    }
    push_ratings(ratings, &facts.ratings, &known)?;
    push_contact_results(contact_results, &facts.contact_results, &reminders)?;
    for recall in &facts.recalls {
        let (days, months) = match recall.after {
            Some(RecallAfter::Days(days)) => (Some(days), None),
            Some(RecallAfter::Months(months)) => (None, Some(months)),
            None => (None, None),
        };
        recalls.push([
            Cell::Int(Some(small(recall.patient_id)?)),
            Cell::Int(Some(small(recall.item_id)?)),
            Cell::Int(days),
            Cell::Int(months),
            Cell::Flag(Some(recall.is_off)),
        ]);
    }
    let mut batches = Vec::with_capacity(tables.len());
    for table in tables {
        batches.push(table.finish()?);
    }
    Ok(batches.try_into().expect("as many batches as tables"))
}

/// What lines, payments and ratings take from the visit they belong to.
#[derive(Clone, Copy)]
struct Tie {
    patient: i64,
    employee: i64,
    department: Option<i64>,
    day: i32,
    status: Status,
}

impl Tie {
    fn of(visit: &Visit) -> Self {
        Self {
            patient: visit.patient_id,
            employee: visit.employee_id,
            department: visit.department_id,
            day: visit.day,
            status: visit.status,
        }
    }
}

fn push_bookings(
    table: &mut Columns,
    visits: Vec<Visit>,
    billed: &HashMap<i64, i64>,
    staff: &Staff,
    unnamed: &HashSet<i64>,
    reminders: &Reminders,
) -> Result<(), MartError> {
    let bookings: Vec<Booking> = visits
        .into_iter()
        .map(|visit| {
            let is_receipt = visit.status == Status::Completed;
            Booking {
                branch: staff.branch(visit.department_id),
                billed: billed.get(&visit.id).copied().unwrap_or(0),
                is_visit: is_receipt && staff.sees_patients(visit.employee_id),
                is_receipt,
                visit,
            }
        })
        .collect();
    for life in bookings.chunk_by(|a, b| a.visit.patient_id == b.visit.patient_id) {
        let is_unnamed = life.first().is_some_and(|booking| unnamed.contains(&booking.visit.patient_id));
        push_life(table, life, staff, is_unnamed, reminders)?;
    }
    Ok(())
}

/// Adds the bookings of one patient, in order, with what each knows of the others.
fn push_life(
    table: &mut Columns,
    life: &[Booking],
    staff: &Staff,
    is_unnamed: bool,
    reminders: &Reminders,
) -> Result<(), MartError> {
    let in_sense = |whose: &dyn Fn(&Booking) -> Result<Option<i32>, MartError>| -> Result<Vec<Neighbours>, MartError> {
        let of: Result<Vec<_>, _> = life
            .iter()
            .map(|booking| Ok((if booking.is_visit { whose(booking)? } else { None }, booking.visit.day)))
            .collect();
        of.map(|of| neighbours::of(&of))
    };
    let overall = in_sense(&|_| Ok(Some(0)))?;
    let with_employee = in_sense(&|booking| small(booking.visit.employee_id).map(Some))?;
    let with_department = in_sense(&|booking| small_option(booking.visit.department_id))?;
    let with_branch = in_sense(&|booking| Ok(booking.branch))?;
    let first_on = overall.iter().find_map(|known| known.first_on);
    let (mut visit_days, mut last_day) = (0, None);
    for (at, booking) in life.iter().enumerate() {
        let opens_day = booking.is_visit && last_day != Some(booking.visit.day);
        if opens_day {
            visit_days += 1;
            last_day = Some(booking.visit.day);
        }
        let same_day = |others: &[Booking], is_of: fn(&Booking) -> bool, from_end: bool| {
            let is_that_day = |other: &&Booking| other.visit.day == booking.visit.day;
            if from_end {
                others.iter().rev().take_while(is_that_day).any(is_of)
            } else {
                others.iter().take_while(is_that_day).any(is_of)
            }
        };
        let closes_day = booking.is_visit && !same_day(&life[at + 1..], |other| other.is_visit, false);
        // Nobody knows which of the unnamed came twice: each of their receipts stands alone.
        let is_alone = booking.is_receipt
            && (is_unnamed
                || (!same_day(&life[at + 1..], |other| other.is_receipt, false)
                    && !same_day(&life[..at], |other| other.is_receipt, true)));
        let known = &overall[at];
        let [with_employee, with_department, with_branch] =
            [&with_employee[at], &with_department[at], &with_branch[at]];
        table.push([
            Cell::Int(Some(small(booking.visit.patient_id)?)),
            Cell::Int(Some(small(booking.visit.id)?)),
            Cell::Int(Some(small(booking.visit.employee_id)?)),
            Cell::Int(small_option(booking.visit.department_id)?),
            Cell::Int(Some(booking.visit.day)),
            Cell::Small(i8::try_from(booking.visit.second / 3600).expect("a day has 24 hours")),
            Cell::Small(match booking.visit.status {
                Status::Booked => 0,
                Status::Completed => 1,
                Status::Cancelled => 2,
                Status::Missed => 3,
            }),
            Cell::Flag(Some(staff.sees_patients(booking.visit.employee_id))),
            Cell::Flag(Some(booking.is_visit)),
            Cell::Flag(Some(booking.is_receipt)),
            Cell::Flag(Some(is_alone)),
            Cell::Big(Some(booking.billed)),
            Cell::Int(first_on),
            Cell::Int(known.previous_on),
            Cell::Int(known.next_on),
            Cell::Flag(Some(known.is_first)),
            Cell::Flag(Some(opens_day)),
            Cell::Flag(Some(closes_day)),
            Cell::Int(Some(visit_days)),
            Cell::Int(with_employee.first_on),
            Cell::Int(with_employee.next_on),
            Cell::Flag(Some(with_employee.is_first)),
            Cell::Int(with_department.first_on),
            Cell::Int(with_department.next_on),
            Cell::Flag(Some(with_department.is_first)),
            Cell::Int(with_branch.first_on),
            Cell::Int(with_branch.next_on),
            Cell::Flag(Some(with_branch.is_first)),
            Cell::Int(reminders.day_of(booking.visit.id)),
        ]);
    }
    Ok(())
}

fn push_lines(table: &mut Columns, lines: &[Line], known: &HashMap<i64, Tie>) -> Result<(), MartError> {
    let mut rows: Vec<(&Line, &Tie)> = lines
        .iter()
        .filter_map(|line| Some((line, known.get(&line.visit_id)?)))
        .filter(|(_, tie)| tie.status == Status::Completed)
        .collect();
    rows.sort_by_key(|(line, tie)| (tie.patient, tie.day, line.visit_id));
    let mut following: Vec<Option<i32>> = vec![None; rows.len()];
    let mut next: HashMap<i64, i32> = HashMap::new();
    for (at, (line, tie)) in rows.iter().enumerate().rev() {
        if rows.get(at + 1).is_some_and(|(_, other)| other.patient != tie.patient) {
            next.clear();
        }
        following[at] = line.item_id.and_then(|item| next.insert(item, tie.day));
    }
    for ((line, tie), following_on) in rows.into_iter().zip(following) {
        table.push([
            Cell::Int(Some(small(tie.patient)?)),
            Cell::Int(Some(small(line.visit_id)?)),
            Cell::Int(Some(tie.day)),
            Cell::Int(small_option(line.item_id)?),
            Cell::Int(Some(small(tie.employee)?)),
            Cell::Int(small_option(tie.department)?),
            Cell::Big(Some(line.amount_minor)),
            Cell::Big(Some(line.discount.map_or(0, |discount| discount.minor))),
            Cell::Int(small_option(line.discount.and_then(|discount| discount.ground_id))?),
            Cell::Flag(Some(line.discount.is_some_and(|discount| discount.stands))),
            Cell::Int(following_on),
        ]);
    }
    Ok(())
}

fn push_payments(table: &mut Columns, payments: &[Payment], known: &HashMap<i64, Tie>) -> Result<(), MartError> {
    for payment in payments {
        let own = payment.visit_id.and_then(|visit| known.get(&visit)).copied();
        let tie = own.or_else(|| {
            payment.visit_of_other.map(|other| Tie {
                patient: other.patient_id,
                employee: other.employee_id,
                department: other.department_id,
                day: other.day,
                status: other.status,
            })
        });
        table.push([
            Cell::Int(Some(small(payment.patient_id)?)),
            Cell::Int(Some(payment.day)),
            Cell::Big(Some(payment.amount_minor)),
            Cell::Flag(Some(payment.method == Method::Bonus)),
            Cell::Int(small_option(payment.visit_id)?),
            Cell::Int(small_option(tie.map(|tie| tie.employee))?),
            Cell::Int(small_option(tie.and_then(|tie| tie.department))?),
            Cell::Int(tie.map(|tie| tie.day)),
            Cell::Flag(tie.map(|tie| tie.status == Status::Completed)),
            Cell::Flag(tie.map(|tie| tie.status == Status::Booked)),
            Cell::Int(small_option(tie.map(|tie| tie.patient))?),
        ]);
    }
    Ok(())
}

fn push_departures(
    table: &mut Columns,
    facts: &Facts,
    billed: &HashMap<i64, i64>,
    staff: &Staff,
) -> Result<(), MartError> {
    for departure in &facts.departures {
        let from = facts.visits.partition_point(|visit| visit.patient_id < departure.patient_id);
        let own = facts.visits[from..].iter().take_while(|visit| visit.patient_id == departure.patient_id);
        let (mut next_visit_on, mut billed_before) = (None, 0);
        for visit in own.filter(|visit| visit.status == Status::Completed) {
            if visit.day <= departure.left_day {
                billed_before += billed.get(&visit.id).copied().unwrap_or(0);
            } else if staff.sees_patients(visit.employee_id) {
                next_visit_on = Some(next_visit_on.map_or(visit.day, |known: i32| known.min(visit.day)));
            }
        }
        table.push([
            Cell::Int(Some(small(departure.patient_id)?)),
            Cell::Int(Some(departure.left_day)),
            Cell::Int(Some(departure.reason)),
            Cell::Int(Some(departure.spelling)),
            Cell::Int(next_visit_on),
            Cell::Big(Some(billed_before)),
        ]);
    }
    Ok(())
}

fn push_ratings(table: &mut Columns, ratings: &[Rating], known: &HashMap<i64, Tie>) -> Result<(), MartError> {
    for rating in ratings {
        let Some(tie) = known.get(&rating.visit_id).filter(|tie| tie.status == Status::Completed) else { continue };
        table.push([
            Cell::Int(Some(small(tie.patient)?)),
            Cell::Int(Some(small(rating.visit_id)?)),
            Cell::Int(Some(small(tie.employee)?)),
            Cell::Int(small_option(tie.department)?),
            Cell::Int(Some(rating.day)),
            Cell::Int(Some(tie.day)),
            Cell::Small(
                i8::try_from(rating.score).map_err(|_| MartError::Computation("a score is beyond five".into()))?,
            ),
            Cell::Flag(Some(rating.has_comment)),
        ]);
    }
    Ok(())
}

fn push_contact_results(table: &mut Columns, said: &[ContactResult], reminders: &Reminders) -> Result<(), MartError> {
    let mut reminded = None;
    for said in said {
        let whose = Some((said.patient_id, said.day));
        let is_reminder = reminders::reminds(said) && reminded != whose;
        if is_reminder {
            reminded = whose;
        }
        let brought = reminders.brought(said.patient_id, said.day).filter(|_| is_reminder).unwrap_or_default();
        table.push([
            Cell::Int(Some(small(said.patient_id)?)),
            Cell::Int(Some(said.day)),
            Cell::Small(outcome(said.outcome)),
            Cell::Int(said.until_day),
            Cell::Flag(Some(is_reminder)),
            Cell::Int(Some(brought.booked_on.unwrap_or(schema::NEVER))),
            Cell::Int(Some(brought.came_on.unwrap_or(schema::NEVER))),
        ]);
    }
    Ok(())
}

/// Its place among all.
pub fn outcome(outcome: Outcome) -> i8 {
    let place = Outcome::ALL.iter().position(|known| *known == outcome);
    place.and_then(|place| i8::try_from(place).ok()).expect("an outcome is one of a few")
}
