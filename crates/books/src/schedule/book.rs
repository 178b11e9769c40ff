//! Making and changing bookings. What is planned for one are its lines; they count nowhere until it is completed.

use clinic::LocalTime;
use clinic::record::{Employee, Line, Roster, State, Status, Visit, VisitDesk};
use clinic::slots::{planned, stretch, taken_on};
use jiff::ToSpan;

use crate::problem::ProblemKind;
use crate::record::{Cell, Fields};
use crate::stored;
use crate::table::Table;
use crate::write::Tx;
use crate::{BooksError, Record, RowProblem};

/// Whether somebody may have two bookings at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlap {
    Refused,
    /// Whoever books knows of it, and wants it.
    Allowed,
}

/// Who or what has another booking at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Busy {
    Employee,
    Room,
    Patient,
}

/// Why something cannot be booked, or not be changed so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BookRefusal {
    /// `from`: when the other booking begins.
    Overlap { what: Busy, from: LocalTime },
    /// The employee is away, or the branch or the clinic is closed.
    Away { is_closed: bool },
    /// The employee is not hired yet, has left, or sees no patients.
    NotThere,
    /// The patient's card is archived, or of somebody who is deceased or erased.
    State(State),
    /// Who pays in advance needs something that is to be paid for.
    PlanMissing,
    /// It is completed, cancelled or missed, or not there any more.
    NotBooked,
    /// It refers to what is not there.
    Rows(Vec<RowProblem>),
}

const PATIENT: &str = "SELECT patient.state, COALESCE(category.prepayment, 0) FROM patient \
    LEFT JOIN category ON category.id = patient.category_id WHERE patient.key = $1 AND patient.merged_into_id IS NULL";
/// Who comes to the employee, into the room, or is the patient.  $1 the first day, $2 the day after the last, $3 key of the visit that
/// is not looked at, $4 employee, $5 patient, $6 room or NULL
const TAKEN: &str = "SELECT visit.starts_at, visit.ends_at, employee.key, patient.key FROM visit \
    JOIN employee ON employee.id = visit.employee_id JOIN patient ON patient.id = visit.patient_id \
    WHERE visit.starts_at COLLATE \"binary\" >= $1 AND visit.starts_at COLLATE \"binary\" < $2 \
    AND visit.status IN ('booked', 'completed') AND employee.sees_patients <> 0 AND visit.key <> $3 \
    AND (visit.employee_id = (SELECT taken.id FROM employee AS taken WHERE taken.key = $4) \
        OR visit.patient_id = (SELECT taken.id FROM patient AS taken WHERE taken.key = $5) \
        OR visit.room_id = (SELECT taken.id FROM room AS taken WHERE taken.key = CAST($6 AS TEXT))) \
    ORDER BY visit.starts_at COLLATE \"binary\", visit.id";
const LINES: &str = "SELECT line.id FROM line JOIN visit ON visit.id = line.visit_id WHERE visit.key = $1";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[PATIENT, TAKEN, LINES];

impl Tx {
    /// Keep a booking, new or changed, with what is planned for it. What was planned and is not any more is taken away.
    pub async fn keep_booking(
        &mut self,
        visit: &Visit,
        plan: &[Line],
        overlap: Overlap,
    ) -> Result<Result<(), BookRefusal>, BooksError> {
        let was: Option<Visit> = self.record(&visit.id).await?;
        if was.as_ref().is_some_and(|was| was.status != Status::Booked) || visit.status != Status::Booked {
            return Ok(Err(BookRefusal::NotBooked));
        }
        let is_other_time = was.as_ref().is_none_or(|was| {
            let when = |visit: &Visit| (visit.starts_at.clone(), visit.ends_at.clone(), visit.desk.room_id.clone());
            when(was) != when(visit) || was.employee_id != visit.employee_id
        });
        if let Err(refusal) = self.is_for_patient(visit, plan, was.is_none()).await? {
            return Ok(Err(refusal));
        }
        if is_other_time && let Err(refusal) = self.is_free(visit, overlap).await? {
            return Ok(Err(refusal));
        }
        let booked_at = match was {
            Some(was) => was.desk.booked_at,
            None => Some(self.now().await?),
        };
        let visit = &Visit { desk: VisitDesk { booked_at, ..visit.desk.clone() }, ..visit.clone() };
        if let Err(problems) = self.put(visit).await? {
            return Ok(Err(BookRefusal::Rows(problems)));
        }
        self.keep_plan(visit, plan).await
    }

    async fn is_for_patient(
        &mut self,
        visit: &Visit,
        plan: &[Line],
        is_new: bool,
    ) -> Result<Result<(), BookRefusal>, BooksError> {
        let query = sqlx::query(PATIENT).bind(visit.patient_id.clone());
        let Some(row) = query.fetch_optional(&mut *self.db).await? else {
            let kind = ProblemKind::UnknownReference { file: Table::Patient.file() };
            return Ok(Err(BookRefusal::Rows(vec![RowProblem { column: "patient_id", kind }])));
        };
        let mut fields = Fields::of(&row);
        let (state, prepays): (State, bool) = (fields.next()?, fields.next()?);
        Ok(match state {
            State::Active if prepays && plan.is_empty() && visit.desk.waiver.is_none() => Err(BookRefusal::PlanMissing),
            State::Active => Ok(()),
            _ if !is_new => Ok(()),
            other => Err(BookRefusal::State(other)),
        })
    }

    /// Whether the employee is there, and nobody and nothing is booked twice.
    async fn is_free(&mut self, visit: &Visit, overlap: Overlap) -> Result<Result<(), BookRefusal>, BooksError> {
        let on = visit.starts_at.date();
        let Some(employee) = self.record::<Employee>(&visit.employee_id).await? else {
            let kind = ProblemKind::UnknownReference { file: Table::Employee.file() };
            return Ok(Err(BookRefusal::Rows(vec![RowProblem { column: "employee_id", kind }])));
        };
        let is_there = employee.sees_patients
            && employee.hired_on.is_none_or(|hired_on| hired_on <= on)
            && employee.left_on.is_none_or(|left_on| on < left_on);
        if !is_there {
            return Ok(Err(BookRefusal::NotThere));
        }
        let branch = self.branch_of(&employee).await?;
        let rosters = self.rosters_of(&employee.id).await?;
        // One that goes past midnight is of two days.
        for day in [on, on.saturating_add(1.day())] {
            let Some(span) = taken_on(day, &visit.starts_at, visit.ends_at.as_ref()) else { continue };
            let plan = planned(&rosters, &employee.id, branch.as_deref(), day);
            if let Some(away) = plan.away.iter().find(|away| away.span.meets(span)) {
                return Ok(Err(BookRefusal::Away { is_closed: away.is_closed }));
            }
        }
        if overlap == Overlap::Allowed {
            return Ok(Ok(()));
        }
        Ok(match self.busy(visit).await? {
            Some((what, from)) => Err(BookRefusal::Overlap { what, from }),
            None => Ok(()),
        })
    }

    async fn branch_of(&mut self, employee: &Employee) -> Result<Option<String>, BooksError> {
        let Some(department) = &employee.department_id else { return Ok(None) };
        let department: Option<clinic::record::Department> = self.record(department).await?;
        Ok(department.and_then(|department| department.branch_id))
    }

    /// The first other booking that meets one. Those of the day before may go past midnight, as this may.
    async fn busy(&mut self, visit: &Visit) -> Result<Option<(Busy, LocalTime)>, BooksError> {
        let on = visit.starts_at.date();
        let span = stretch(on, &visit.starts_at, visit.ends_at.as_ref());
        let (first, last) = (on.saturating_sub(1.day()), on.saturating_add(2.days()));
        let query = sqlx::query(TAKEN).bind(first.to_string()).bind(last.to_string());
        let query = query.bind(visit.id.clone()).bind(visit.employee_id.clone()).bind(visit.patient_id.clone());
        let rows = query.bind(visit.desk.room_id.clone()).fetch_all(&mut *self.db).await?;
        for row in &rows {
            let mut fields = Fields::of(row);
            let (from, to): (LocalTime, Option<LocalTime>) = (fields.next()?, fields.next()?);
            let (employee, patient): (String, String) = (fields.next()?, fields.next()?);
            if stretch(on, &from, to.as_ref()).meets(span) {
                let what = match () {
                    () if employee == visit.employee_id => Busy::Employee,
                    () if patient == visit.patient_id => Busy::Patient,
                    () => Busy::Room,
                };
                return Ok(Some((what, from)));
            }
        }
        Ok(None)
    }

    async fn keep_plan(&mut self, visit: &Visit, plan: &[Line]) -> Result<Result<(), BookRefusal>, BooksError> {
        let ids = sqlx::query_scalar(LINES).bind(visit.id.clone()).fetch_all(&mut *self.db).await?;
        if !ids.is_empty() {
            let (db, statements) = self.table(Table::Line);
            for row in stored::load(db, statements, Table::Line, &ids).await? {
                let is_kept = |line: &Line| row.cells[0] == Cell::Text(line.id.as_str().into());
                if !plan.iter().any(is_kept) {
                    self.remove(Table::Line, row).await?;
                }
            }
        }
        for line in plan {
            if let Err(problems) = self.put(line).await? {
                return Ok(Err(BookRefusal::Rows(problems)));
            }
        }
        Ok(Ok(()))
    }

    pub(crate) async fn record<R: Record>(&mut self, key: &str) -> Result<Option<R>, BooksError> {
        let (db, statements) = self.table(R::TABLE);
        let row = sqlx::query(statements.with_key.clone()).bind(key.to_owned()).fetch_optional(db).await?;
        row.map(|row| R::from_row(&row, crate::Width::Whole)).transpose()
    }

    async fn rosters_of(&mut self, employee: &str) -> Result<Vec<Roster>, BooksError> {
        let (db, statements) = self.table(Table::Roster);
        let rows = sqlx::query(statements.of_employee.clone()).bind(employee.to_owned()).fetch_all(db).await?;
        rows.iter().map(|row| Roster::from_row(row, crate::Width::Whole)).collect()
    }
}
