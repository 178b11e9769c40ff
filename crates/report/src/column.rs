//! A column of a report: what it means, how it is summed, what it is when there is nothing.

use crate::definition::Entity;

#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// The public name in CSV and JSON.
    pub name: &'static str,
    /// The definition, for the card beside the number.
    pub meaning: &'static str,
    pub unit: Unit,
    pub measure: Measure,
    pub total: Total,
    /// Whether the values of the two halves of a period add up to the period's.
    pub additive: bool,
    /// Its contributions are true or false and it counts the true ones; else they are numbers.
    pub of_flags: bool,
    /// Its members name a person at most once in a row, so that people are counted like things.
    pub once: bool,
    /// Not printed: a sum that other columns are made of.
    pub hidden: bool,
    /// Counts costs, which belong to nobody's category, city, department or employee: empty under such a filter.
    pub of_costs: bool,
    /// Empty when this parameter has this word: nothing is compared.
    pub unless: Option<(&'static str, &'static str)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Count,
    Money,
    /// Tenths of a percent.
    Percent,
    /// Hundredths.
    Decimal,
    Date,
    Days,
    Text,
}

/// Where a value comes from. Names are columns of the same view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Different patients among the members whose contribution is not zero.
    People,
    /// The sum of the members' contributions: things, or minor units.
    Sum,
    /// Different patients of this row and all rows before it, from the beginning of time: a member adds 1 when somebody enters
    /// and −1 when somebody leaves, and a patient is counted whose contributions up to here add up to 1. The people behind it
    /// are those for whom they do not add up to 0.
    RunningPeople,
    /// A property of the row's one patient; the least where members differ. NULL is unknown.
    Property,
    /// The name of a record, a property too.
    NameOf(Entity),
    /// From the patient's card as it stands now.
    Card(CardField),
    /// 100 · part / whole.
    Percent {
        part: &'static str,
        whole: &'static str,
    },
    /// Ends of the Wilson score interval of part out of whole, in percent.
    Low {
        part: &'static str,
        whole: &'static str,
    },
    High {
        part: &'static str,
        whole: &'static str,
    },
    /// sum / count.
    Average {
        sum: &'static str,
        count: &'static str,
    },
    /// visits / how often the row's weekday occurs in the period.
    PerWeekday {
        of: &'static str,
    },
    Difference {
        of: &'static str,
        minus: &'static str,
    },
    /// Days from a date to as-of; negative when it lies ahead.
    Age {
        of: &'static str,
    },
    /// Those people of `of` who are not among `minus`; all of `minus` are among `of`.
    Rest {
        of: &'static str,
        minus: &'static str,
    },
    /// 100 · (now − before) / before.
    Change {
        now: &'static str,
        before: &'static str,
    },
    /// 100 · the row's / all rows', also of those beyond a limit.
    Share {
        of: &'static str,
    },
    /// 100 · part / whole of all rows, also of those that are not shown because nothing in them is to be seen.
    PartOfAll {
        part: &'static str,
        whole: &'static str,
    },
    /// 100 · all rows' up to this one / all rows'.
    CumulativeShare {
        of: &'static str,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardField {
    Phone,
    Email,
    CardNumber,
    /// Name of the list on the card, else of the category's.
    PriceList,
}

/// What stands in the total row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Total {
    /// Sum of the rows; percents and averages are computed again from the totals.
    Sum,
    /// Every person once, whatever number of rows they are in.
    Distinct,
    First,
    Last,
    /// The sum of another column, whose members may belong to no row.
    Of(&'static str),
    Empty,
}

impl Measure {
    /// The columns it is made of.
    pub fn parts(self) -> Vec<&'static str> {
        match self {
            Self::Percent { part, whole }
            | Self::Low { part, whole }
            | Self::High { part, whole }
            | Self::PartOfAll { part, whole } => vec![part, whole],
            Self::Average { sum, count } => vec![sum, count],
            Self::Difference { of, minus } | Self::Rest { of, minus } => vec![of, minus],
            Self::Change { now, before } => vec![now, before],
            Self::PerWeekday { of } | Self::Age { of } | Self::Share { of } | Self::CumulativeShare { of } => vec![of],
            Self::People | Self::Sum | Self::RunningPeople | Self::Property | Self::NameOf(_) | Self::Card(_) => {
                Vec::new()
            }
        }
    }

    /// Whether it counts or adds up members: of nobody it is zero.
    pub fn is_number(self) -> bool {
        matches!(self, Self::People | Self::Sum | Self::RunningPeople)
    }

    /// A stored column of some members and of others together, nobody being among both.
    pub fn added(self, some: Option<i64>, others: Option<i64>) -> Option<i64> {
        match (some, others) {
            (Some(a), Some(b)) if self.is_number() => Some(a + b),
            (Some(a), Some(b)) => Some(a.min(b)),
            (known, None) | (None, known) => known,
        }
    }

    /// Whether it comes from the members rather than from other columns or names.
    pub fn is_stored(self) -> bool {
        matches!(self, Self::People | Self::Sum | Self::RunningPeople | Self::Property | Self::NameOf(_))
    }
}

impl Column {
    const fn new(name: &'static str, meaning: &'static str, unit: Unit, measure: Measure, total: Total) -> Self {
        let of_flags = matches!(measure, Measure::People);
        Self {
            name,
            meaning,
            unit,
            measure,
            total,
            additive: false,
            of_flags,
            once: false,
            hidden: false,
            of_costs: false,
            unless: None,
        }
    }

    /// Different people; in the total each counts once.
    pub const fn people(name: &'static str, meaning: &'static str) -> Self {
        Self::new(name, meaning, Unit::Count, Measure::People, Total::Distinct)
    }

    /// Pairs of a person and a row's key: people within a row, their sum in the total.
    pub const fn pairs(name: &'static str, meaning: &'static str) -> Self {
        Self::new(name, meaning, Unit::Count, Measure::People, Total::Sum)
    }

    /// Things that are counted: visits, departures, lines.
    pub const fn count(name: &'static str, meaning: &'static str) -> Self {
        Self { of_flags: true, ..Self::number(name, meaning) }
    }

    /// A sum of numbers that is not money.
    pub const fn number(name: &'static str, meaning: &'static str) -> Self {
        Self::new(name, meaning, Unit::Count, Measure::Sum, Total::Sum)
    }

    pub const fn money(name: &'static str, meaning: &'static str) -> Self {
        Self::new(name, meaning, Unit::Money, Measure::Sum, Total::Sum)
    }

    pub const fn running_people(name: &'static str, meaning: &'static str) -> Self {
        Self::new(name, meaning, Unit::Count, Measure::RunningPeople, Total::Last)
    }

    pub const fn date(name: &'static str, meaning: &'static str) -> Self {
        Self::new(name, meaning, Unit::Date, Measure::Property, Total::Empty)
    }

    pub const fn days(name: &'static str, meaning: &'static str) -> Self {
        Self::new(name, meaning, Unit::Days, Measure::Property, Total::Empty)
    }

    /// Days from a date of the row to as-of.
    pub const fn age(name: &'static str, of: &'static str, meaning: &'static str) -> Self {
        Self::new(name, meaning, Unit::Days, Measure::Age { of }, Total::Empty)
    }

    pub const fn name_of(name: &'static str, entity: Entity, meaning: &'static str) -> Self {
        Self::new(name, meaning, Unit::Text, Measure::NameOf(entity), Total::Empty)
    }

    pub const fn card(name: &'static str, field: CardField, meaning: &'static str) -> Self {
        Self::new(name, meaning, Unit::Text, Measure::Card(field), Total::Empty)
    }

    pub const fn percent(name: &'static str, part: &'static str, whole: &'static str, meaning: &'static str) -> Self {
        Self::new(name, meaning, Unit::Percent, Measure::Percent { part, whole }, Total::Sum)
    }

    pub const fn low(name: &'static str, part: &'static str, whole: &'static str) -> Self {
        Self::new(
            name,
            "lower end of the 95 % Wilson score interval; empty for nobody",
            Unit::Percent,
            Measure::Low { part, whole },
            Total::Sum,
        )
    }

    pub const fn high(name: &'static str, part: &'static str, whole: &'static str) -> Self {
        Self::new(
            name,
            "upper end of the 95 % Wilson score interval; empty for nobody",
            Unit::Percent,
            Measure::High { part, whole },
            Total::Sum,
        )
    }

    /// Money by count, to the minor unit.
    pub const fn average_money(
        name: &'static str,
        sum: &'static str,
        count: &'static str,
        meaning: &'static str,
    ) -> Self {
        Self::new(name, meaning, Unit::Money, Measure::Average { sum, count }, Total::Sum)
    }

    /// Count by count, two decimals.
    pub const fn average(name: &'static str, sum: &'static str, count: &'static str, meaning: &'static str) -> Self {
        Self::new(name, meaning, Unit::Decimal, Measure::Average { sum, count }, Total::Sum)
    }

    pub const fn per_weekday(name: &'static str, of: &'static str, meaning: &'static str) -> Self {
        Self::new(name, meaning, Unit::Decimal, Measure::PerWeekday { of }, Total::Sum)
    }

    /// Those people of one column who are not in another that is part of it.
    pub const fn rest(name: &'static str, of: &'static str, minus: &'static str, meaning: &'static str) -> Self {
        Self::new(name, meaning, Unit::Count, Measure::Rest { of, minus }, Total::Sum)
    }

    /// In the unit of the two it is made of, which `unit` names.
    pub const fn difference(
        name: &'static str,
        unit: Unit,
        of: &'static str,
        minus: &'static str,
        meaning: &'static str,
    ) -> Self {
        Self::new(name, meaning, unit, Measure::Difference { of, minus }, Total::Sum)
    }

    pub const fn change(name: &'static str, now: &'static str, before: &'static str, meaning: &'static str) -> Self {
        Self::new(name, meaning, Unit::Percent, Measure::Change { now, before }, Total::Sum)
    }

    pub const fn share(name: &'static str, of: &'static str, meaning: &'static str) -> Self {
        Self::new(name, meaning, Unit::Percent, Measure::Share { of }, Total::Sum)
    }

    /// One column of the row, of another of all rows together.
    pub const fn part_of_all(
        name: &'static str,
        part: &'static str,
        whole: &'static str,
        meaning: &'static str,
    ) -> Self {
        Self::new(name, meaning, Unit::Percent, Measure::PartOfAll { part, whole }, Total::Sum)
    }

    pub const fn cumulative_share(name: &'static str, of: &'static str, meaning: &'static str) -> Self {
        Self::new(name, meaning, Unit::Percent, Measure::CumulativeShare { of }, Total::Empty)
    }

    pub const fn additive(mut self) -> Self {
        self.additive = true;
        self
    }

    pub const fn once(mut self) -> Self {
        self.once = true;
        self
    }

    pub const fn hidden(mut self) -> Self {
        self.hidden = true;
        self
    }

    pub const fn of_costs(mut self) -> Self {
        self.of_costs = true;
        self
    }

    pub const fn unless(mut self, parameter: &'static str, word: &'static str) -> Self {
        self.unless = Some((parameter, word));
        self
    }

    pub const fn total(mut self, total: Total) -> Self {
        self.total = total;
        self
    }
}
