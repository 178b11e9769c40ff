//! What has to be paid before somebody is seen.

/// Of one booking, in minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Prepayment {
    /// Whether the patient's category pays in advance.
    pub is_asked: bool,
    /// Whether somebody decided that it is not insisted on.
    pub is_waived: bool,
    /// Of what is planned.
    pub planned_minor: i64,
    /// Paid for this booking so far.
    pub paid_minor: i64,
}

impl Prepayment {
    /// What is still to be paid before the patient is seen; nothing where nothing is asked for.
    pub fn missing_minor(self) -> i64 {
        if self.is_asked && !self.is_waived { (self.planned_minor - self.paid_minor).max(0) } else { 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_planned_is_paid_before_by_those_who_are_asked() {
        let asked = Prepayment { is_asked: true, is_waived: false, planned_minor: 5_000, paid_minor: 2_000 };
        assert_eq!(asked.missing_minor(), 3_000);
        assert_eq!(Prepayment { paid_minor: 6_000, ..asked }.missing_minor(), 0);
        assert_eq!(Prepayment { is_waived: true, ..asked }.missing_minor(), 0);
        assert_eq!(Prepayment { is_asked: false, ..asked }.missing_minor(), 0);
    }
}
