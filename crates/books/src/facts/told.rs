//! One fact as the database tells it in a line of words.

use clinic::record::{Method, Status};

use super::row::{day_of, second_of};
use super::rows::{Bonus, Discount, Line, Payment, Rating, Visit, VisitOfOther};
use crate::BooksError;

/// The words of a line, one after the other; where one is missing it is empty.
struct Words<'a>(std::str::SplitN<'a, char>);

impl<'a> Words<'a> {
    /// So many words, the last of which may have spaces.
    fn of(line: &'a str, words: usize) -> Self {
        Self(line.splitn(words, ' '))
    }

    fn text(&mut self) -> &'a str {
        self.0.next().unwrap_or_default()
    }

    fn number(&mut self) -> Result<i64, BooksError> {
        number(self.text())
    }

    fn number_or_none(&mut self) -> Result<Option<i64>, BooksError> {
        Some(self.text()).filter(|word| !word.is_empty()).map(number).transpose()
    }
}

fn number(word: &str) -> Result<i64, BooksError> {
    word.parse().map_err(|_| BooksError::damaged("a number that is none"))
}

fn status(word: &str) -> Result<Status, BooksError> {
    Status::from_word(word).ok_or_else(|| BooksError::damaged("an unknown status of a visit"))
}

pub(super) fn visit(line: &str) -> Result<Visit, BooksError> {
    let mut words = Words::of(line, 7);
    let (id, patient_id, employee_id) = (words.number()?, words.number()?, words.number()?);
    let department_id = words.number_or_none()?;
    let starts_at = words.text();
    let (day, second) = (day_of(starts_at)?, second_of(starts_at)?);
    let status = status(words.text())?;
    let key = words.text();
    let key = if key.contains('%') { key.replace("%0A", "\n").replace("%25", "%") } else { key.to_owned() };
    Ok(Visit { id, key, patient_id, employee_id, department_id, day, second, status })
}

pub(super) fn line(line: &str) -> Result<Line, BooksError> {
    let mut words = Words::of(line, 7);
    Ok(Line {
        patient_id: words.number()?,
        visit_id: words.number()?,
        item_id: words.number_or_none()?,
        amount_minor: words.number()?,
        discount: discount(&mut words)?,
    })
}

fn discount(words: &mut Words<'_>) -> Result<Option<Discount>, BooksError> {
    let Some(minor) = words.number_or_none()? else { return Ok(None) };
    Ok(Some(Discount { minor, ground_id: words.number_or_none()?, stands: words.number()? != 0 }))
}

pub(super) fn payment(line: &str) -> Result<Payment, BooksError> {
    let mut words = Words::of(line, 6);
    Ok(Payment {
        patient_id: words.number()?,
        visit_id: words.number_or_none()?,
        day: day_of(words.text())?,
        method: Method::from_word(words.text()).ok_or_else(|| BooksError::damaged("an unknown method of payment"))?,
        amount_minor: words.number()?,
        visit_of_other: Some(words.text()).filter(|other| !other.is_empty()).map(visit_of_other).transpose()?,
    })
}

fn visit_of_other(line: &str) -> Result<VisitOfOther, BooksError> {
    let mut words = Words::of(line, 5);
    Ok(VisitOfOther {
        patient_id: words.number()?,
        employee_id: words.number()?,
        department_id: words.number_or_none()?,
        status: status(words.text())?,
        day: day_of(words.text())?,
    })
}

pub(super) fn bonus(line: &str) -> Result<Bonus, BooksError> {
    let mut words = Words::of(line, 3);
    Ok(Bonus { patient_id: words.number()?, day: day_of(words.text())?, amount_minor: words.number()? })
}

pub(super) fn rating(line: &str) -> Result<Rating, BooksError> {
    let mut words = Words::of(line, 5);
    Ok(Rating {
        patient_id: words.number()?,
        visit_id: words.number()?,
        day: day_of(words.text())?,
        score: words.number()?,
        has_comment: words.number()? != 0,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visit_of_another_is_read_with_and_without_a_department() {
        let visit = |department_id| VisitOfOther {
            patient_id: 7,
            employee_id: 8,
            department_id,
            day: 1,
            status: Status::Completed,
        };
        assert_eq!(visit_of_other("7 8 9 completed 1970-01-02T10:00").ok(), Some(visit(Some(9))));
        assert_eq!(visit_of_other("7 8  completed 1970-01-02T10:00").ok(), Some(visit(None)));
        assert!(visit_of_other("7 8").is_err());
    }

    #[test]
    fn a_line_is_read_with_and_without_a_discount_and_its_ground() {
        let discount = |text| line(text).map(|line| (line.item_id, line.discount)).ok();
        let given = |ground_id, minor, stands| Some(Discount { minor, ground_id, stands });
        assert_eq!(discount("1 2 3 900"), Some((Some(3), None)));
        assert_eq!(discount("1 2  900 100 7 1"), Some((None, given(Some(7), 100, true))));
        assert_eq!(discount("1 2  900 -100  0"), Some((None, given(None, -100, false))));
        assert_eq!(discount("1 2  900 100"), None);
    }

    #[test]
    fn a_key_keeps_every_letter() {
        let key = |line| visit(line).map(|visit| visit.key).ok();
        assert_eq!(key("1 2 3  1970-01-02T10:00 booked v 1%0A%250A"), Some("v 1\n%0A".to_owned()));
        assert_eq!(key("1 2 3 4 1970-01-02T10:00 booked v1"), Some("v1".to_owned()));
        assert_eq!(key("1 2 3 4 1970-01-02T10:00 dreamt v1"), None);
    }
}
