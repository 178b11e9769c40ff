//! The files of a bundle and their columns: the one table from which bundles are read, written and documented.

use super::kind::{
    Amount, AttentionOrNormal, Clock, CountryCode, CurrencyCode, Day, Decimal, Flag, FlagOr, Kind, Maybe, Month, Name,
    Number, Of, Score, StateOrActive, Text, TextOrNone, Time, Weekday, Whole, Zone,
};
use super::record::{Cells, Record, Writing};
use books::Width;
use clinic::Money;
use clinic::record::{
    Bonus, BonusDesk, BonusKind, Branch, BranchCost, Category, CategoryDesk, Channel, Clinic, Closing, Colour, Consent,
    Contact, ContactKind, ContactResult, Department, Departure, DiscountGround, Employee, Gone, Item, ItemDesk,
    ItemKind, Kinship, Line, LineDesk, ListDesk, Merged, Method, Outcome, Patient, PatientDesk, Payment, PaymentDesk,
    Price, PriceList, PriceListDesk, Priority, Purpose, Rating, Reason, ReasonDesk, Recall, RecallAfter, Relative,
    Room, Roster, RosterKind, Setting, Sex, Slip, Source, SourceCost, Status, Task, Visit, VisitDesk, Wait, WaitState,
};

/// What is known of a file before it is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct File {
    pub name: &'static str,
    /// A bundle without it is none.
    pub required: bool,
    /// Those that not every bundle knows stand last.
    pub columns: &'static [Column],
    /// How many of them every bundle knows.
    pub published: usize,
}

impl File {
    pub fn told(&self, width: Width) -> &'static [Column] {
        match width {
            Width::Published => &self.columns[..self.published],
            Width::Whole => self.columns,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: &'static str,
    /// Must be there and never empty.
    pub required: bool,
    /// How its cells are written, for people.
    pub form: &'static str,
    /// The file whose `id` its cells name.
    pub refers_to: Option<&'static str>,
}

/// All files, each after those it refers to.
pub const FILES: &[File] = &[
    Clinic::FILE,
    Gone::FILE,
    Branch::FILE,
    Department::FILE,
    Employee::FILE,
    PriceList::FILE,
    Category::FILE,
    Item::FILE,
    Price::FILE,
    Source::FILE,
    SourceCost::FILE,
    BranchCost::FILE,
    Room::FILE,
    BonusKind::FILE,
    DiscountGround::FILE,
    Reason::FILE,
    Setting::FILE,
    Roster::FILE,
    Closing::FILE,
    Slip::FILE,
    Patient::FILE,
    Merged::FILE,
    Contact::FILE,
    Relative::FILE,
    Wait::FILE,
    Consent::FILE,
    Departure::FILE,
    Recall::FILE,
    ContactResult::FILE,
    Task::FILE,
    Visit::FILE,
    Line::FILE,
    Payment::FILE,
    Bonus::FILE,
    Rating::FILE,
];

/// A record's file: its name, whether a bundle must have it, its columns in the order of exports, each with its kind; behind
/// `desk` those that not every bundle knows.
macro_rules! file {
    (
        $record:ident, $name:literal, $required:ident, { $($column:ident: $kind:ty),+ $(,)? }
        $(, desk: $desk:ident { $($more:ident: $more_kind:ty),+ $(,)? })? $(, doubt: $doubt:expr)?
    ) => {
        impl Record for $record {
            const FILE: File = File {
                name: $name,
                required: file!(@ $required),
                columns: &[
                    $(file!(@ column $column: $kind),)+
                    $($(file!(@ column $more: $more_kind)),+)?
                ],
                published: [$(stringify!($column)),+].len(),
            };

            fn read(cells: &mut Cells<'_>) -> Option<Self> {
                $(let $column = cells.take::<$kind>();)+
                $(let desk = match cells.width() {
                    Width::Published => Some($desk::default()),
                    Width::Whole => {
                        $(let $more = cells.take::<$more_kind>();)+
                        (|| Some($desk { $($more: $more?),+ }))()
                    }
                };)?
                Some(Self { $($column: $column?,)+ $(desk: file!(@ desk $desk desk)?)? })
            }

            fn write(&self, cells: &mut Writing<'_>) {
                $(cells.put::<$kind>(&self.$column);)+
                $(if cells.width() == Width::Whole {
                    $(cells.put::<$more_kind>(&self.desk.$more);)+
                })?
            }

            $(fn doubt(&self) -> Option<(&'static str, &'static str)> {
                $doubt(self)
            })?
        }
    };
    (@ column $column:ident: $kind:ty) => {
        Column {
            name: stringify!($column),
            required: <$kind as Kind>::REQUIRED,
            form: <$kind as Kind>::FORM,
            refers_to: <$kind as Kind>::REFERS_TO,
        }
    };
    (@ desk $desk:ident $name:ident) => { $name };
    (@ required) => { true };
    (@ optional) => { false };
}

file!(Clinic, "clinic.csv", optional, { name: Text, currency: CurrencyCode, time_zone: Zone, country: CountryCode });
file!(Gone, "gone.csv", optional, { file: Text, fingerprint: Text, on: Day });
file!(Branch, "branches.csv", optional, { id: Text, name: Text, city: Maybe<Text>, country: Maybe<Text> }, desk: ListDesk { archived: FlagOr<false> });
file!(Department, "departments.csv", optional, { id: Text, name: Text, branch_id: Maybe<Of<Branch>> }, desk: ListDesk { archived: FlagOr<false> });
file!(Employee, "employees.csv", required, {
    id: Text,
    name: Text,
    position: Maybe<Text>,
    department_id: Maybe<Of<Department>>,
    hired_on: Maybe<Day>,
    left_on: Maybe<Day>,
    sees_patients: FlagOr<true>,
});
file!(PriceList, "price_lists.csv", optional, { id: Text, name: Text, discount_percent: Maybe<Decimal> }, desk: PriceListDesk {
    main: FlagOr<false>,
    archived: FlagOr<false>,
});
file!(Category, "categories.csv", optional, {
    id: Text,
    name: Text,
    attention: AttentionOrNormal,
    prepayment: FlagOr<false>,
    price_list_id: Maybe<Of<PriceList>>,
}, desk: CategoryDesk { colour: Maybe<Colour>, preset: FlagOr<false>, archived: FlagOr<false> });
file!(ItemCells, "items.csv", optional, {
    id: Text,
    name: Text,
    kind: ItemKind,
    group: Maybe<Text>,
    price: Maybe<Amount>,
    duration_minutes: Maybe<Whole>,
    recall_after_days: Maybe<Whole>,
    recall_after_months: Maybe<Whole>,
}, desk: ItemDesk { vat_percent: Maybe<Decimal>, archived: FlagOr<false> });
file!(Price, "prices.csv", optional, { price_list_id: Of<PriceList>, item_id: Of<Item>, price: Amount });
file!(Source, "sources.csv", optional, { id: Text, name: Text, group: Maybe<Text> }, desk: ListDesk { archived: FlagOr<false> });
file!(SourceCost, "source_costs.csv", optional, { source_id: Of<Source>, month: Month, amount: Amount });
file!(BranchCost, "branch_costs.csv", optional, { branch_id: Of<Branch>, month: Month, amount: Amount });
file!(Room, "rooms.csv", optional, {
    id: Text,
    name: Text,
    branch_id: Maybe<Of<Branch>>,
    archived: FlagOr<false>,
});
file!(BonusKind, "bonus_kinds.csv", optional, {
    id: Text,
    name: Text,
    percent: Decimal,
    expires_after_days: Maybe<Whole>,
    preset: FlagOr<false>,
    archived: FlagOr<false>,
});
file!(DiscountGround, "discount_grounds.csv", optional, { id: Text, name: Text, archived: FlagOr<false> });
file!(Reason, "reasons.csv", optional, { id: Text, name: Text, archived: FlagOr<false> }, desk: ReasonDesk {
    merged_into: Maybe<Text>,
});
file!(Setting, "settings.csv", optional, { name: Text, value: Text });
file!(Roster, "roster.csv", optional, {
    id: Text,
    kind: RosterKind,
    employee_id: Maybe<Of<Employee>>,
    room_id: Maybe<Of<Room>>,
    branch_id: Maybe<Of<Branch>>,
    weekday: Maybe<Weekday>,
    from_on: Day,
    until_on: Maybe<Day>,
    starts: Maybe<Clock>,
    ends: Maybe<Clock>,
    note: Maybe<Text>,
});
file!(Closing, "closings.csv", optional, {
    number: Number,
    method: Method,
    branch_id: Maybe<Of<Branch>>,
    closed_at: Time,
    closed_by: Text,
    expected: Amount,
    counted: Amount,
    note: Maybe<Text>,
});
file!(Slip, "slips.csv", optional, {
    id: Text,
    number: Number,
    branch_id: Maybe<Of<Branch>>,
    issued_at: Time,
    issued_by: Text,
    closing: Maybe<Number>,
});
file!(Patient, "patients.csv", required, {
    id: Text,
    name: Name,
    sex: Maybe<Sex>,
    born_on: Maybe<Day>,
    phone: Maybe<Text>,
    email: Maybe<Text>,
    viber: Maybe<Text>,
    language: Maybe<Text>,
    city: Maybe<Text>,
    country: Maybe<Text>,
    category_id: Maybe<Of<Category>>,
    price_list_id: Maybe<Of<PriceList>>,
    source_id: Maybe<Of<Source>>,
    card_number: Maybe<Text>,
    registered_on: Day,
    note: Maybe<Text>,
}, desk: PatientDesk {
    state: StateOrActive,
    branch_id: Maybe<Of<Branch>>,
    phone_e164: Maybe<Text>,
    preferred_channel: Maybe<Channel>,
    bonus_kind_id: Maybe<Of<BonusKind>>,
    category_reason: Maybe<Text>,
    registered_by: Maybe<Text>,
});
file!(Merged, "merged.csv", optional, { id: Text, patient_id: Of<Patient> });
file!(Contact, "contacts.csv", optional, {
    patient_id: Of<Patient>,
    kind: ContactKind,
    value: Text,
    e164: Maybe<Text>,
    note: Maybe<Text>,
});
file!(Relative, "relatives.csv", optional, {
    id: Text,
    patient_id: Of<Patient>,
    relative_id: Maybe<Of<Patient>>,
    name: Maybe<Text>,
    phone: Maybe<Text>,
    email: Maybe<Text>,
    kinship: Kinship,
    gets_messages: FlagOr<false>,
    pays: FlagOr<false>,
});
file!(Wait, "waiting.csv", optional, {
    id: Text,
    patient_id: Of<Patient>,
    employee_id: Maybe<Of<Employee>>,
    item_id: Maybe<Of<Item>>,
    entered_on: Day,
    from_on: Maybe<Day>,
    until_on: Maybe<Day>,
    state: WaitState,
    note: Maybe<Text>,
});
file!(Consent, "consents.csv", optional, {
    patient_id: Of<Patient>,
    channel: Channel,
    purpose: Purpose,
    given: Flag,
    on: Day,
});
file!(Departure, "departures.csv", optional, {
    patient_id: Of<Patient>,
    left_on: Day,
    reason: Text,
    note: Maybe<Text>,
});
file!(Recall, "recalls.csv", optional, {
    patient_id: Of<Patient>,
    item_id: Of<Item>,
    after_days: Maybe<Whole>,
    after_months: Maybe<Whole>,
    off: FlagOr<false>,
    reason: Maybe<Text>,
    owner: Maybe<Text>,
}, doubt: |recall: &Self| {
    let both = recall.after_days.is_some() && recall.after_months.is_some();
    both.then_some(("after_months", "after_days is filled too, and holds"))
});
file!(ContactResult, "contact_results.csv", optional, {
    id: Text,
    patient_id: Of<Patient>,
    contacted_at: Time,
    contacted_by: Text,
    outcome: Outcome,
    until_on: Maybe<Day>,
    item_id: Maybe<Of<Item>>,
    note: Maybe<Text>,
});
file!(Task, "tasks.csv", optional, {
    id: Text,
    patient_id: Maybe<Of<Patient>>,
    text: TextOrNone,
    priority: Priority,
    assignee: Text,
    author: Text,
    set_at: Time,
    due_on: Day,
    first_due_on: Day,
    moves: Whole,
    closed_at: Maybe<Time>,
    closed_by: Maybe<Text>,
    result: Maybe<Text>,
    read: FlagOr<false>,
    noticed: FlagOr<false>,
});
file!(Visit, "visits.csv", required, {
    id: Text,
    patient_id: Of<Patient>,
    employee_id: Of<Employee>,
    department_id: Maybe<Of<Department>>,
    starts_at: Time,
    ends_at: Maybe<Time>,
    status: Status,
}, desk: VisitDesk {
    arrived_at: Maybe<Time>,
    room_id: Maybe<Of<Room>>,
    series: Maybe<Text>,
    waiver: Maybe<Text>,
    note: Maybe<Text>,
    booked_at: Maybe<Time>,
}, doubt: |visit: &Self| {
    let backwards = visit.ends_at.as_ref().is_some_and(|end| end.at() < visit.starts_at.at());
    backwards.then_some(("ends_at", "before starts_at; taken as given"))
});
file!(Line, "lines.csv", optional, {
    id: Text,
    visit_id: Of<Visit>,
    item_id: Maybe<Of<Item>>,
    quantity: Maybe<Decimal>,
    amount: Amount,
    discount: Maybe<Amount>,
}, desk: LineDesk { slip_id: Maybe<Of<Slip>>, ground_id: Maybe<Of<DiscountGround>>, vat_percent: Maybe<Decimal>, corrects: Maybe<Text>, note: Maybe<Text> });
file!(Payment, "payments.csv", optional, {
    id: Text,
    patient_id: Of<Patient>,
    visit_id: Maybe<Of<Visit>>,
    paid_at: Time,
    method: Method,
    amount: Amount,
}, desk: PaymentDesk { slip_id: Maybe<Of<Slip>>, note: Maybe<Text> });
file!(Bonus, "bonuses.csv", optional, {
    id: Text,
    patient_id: Of<Patient>,
    on: Day,
    amount: Amount,
    visit_id: Maybe<Of<Visit>>,
}, desk: BonusDesk { payment_id: Maybe<Of<Payment>>, expires_on: Maybe<Day>, note: Maybe<Text> });
file!(Rating, "ratings.csv", optional, { visit_id: Of<Visit>, rated_at: Time, score: Score, comment: Maybe<Text> });

/// An item as its cells: two columns make one [`RecallAfter`].
struct ItemCells {
    id: String,
    name: String,
    kind: ItemKind,
    group: Option<String>,
    price: Option<Money>,
    duration_minutes: Option<i32>,
    recall_after_days: Option<i32>,
    recall_after_months: Option<i32>,
    desk: ItemDesk,
}

impl Record for Item {
    const FILE: File = ItemCells::FILE;

    fn read(cells: &mut Cells<'_>) -> Option<Self> {
        let ItemCells { id, name, kind, group, price, duration_minutes, recall_after_days, recall_after_months, desk } =
            ItemCells::read(cells)?;
        let recall_after = match (recall_after_days, recall_after_months) {
            (Some(_), Some(_)) => {
                cells.refuse("recall_after_months", "recall_after_days is filled too: give one of them");
                return None;
            }
            (Some(days), None) => Some(RecallAfter::Days(days)),
            (None, months) => months.map(RecallAfter::Months),
        };
        Some(Self { id, name, kind, group, price, duration_minutes, recall_after, desk })
    }

    fn write(&self, cells: &mut Writing<'_>) {
        let Self { id, name, kind, group, price, duration_minutes, recall_after, desk } = self.clone();
        let (recall_after_days, recall_after_months) = match recall_after {
            Some(RecallAfter::Days(days)) => (Some(days), None),
            Some(RecallAfter::Months(months)) => (None, Some(months)),
            None => (None, None),
        };
        ItemCells { id, name, kind, group, price, duration_minutes, recall_after_days, recall_after_months, desk }
            .write(cells);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_stands_after_those_it_refers_to() {
        for (at, file) in FILES.iter().enumerate() {
            for target in file.columns.iter().filter_map(|column| column.refers_to) {
                assert!(FILES[..at].iter().any(|earlier| earlier.name == target), "{} → {target}", file.name);
            }
        }
    }

    #[test]
    fn the_documentation_lists_these_files_and_columns() {
        let page = include_str!("../../../../docs/BUNDLE.md");
        let rows = page.lines().filter_map(|line| line.strip_prefix("| ")?.strip_suffix(" |")?.split_once(" | "));
        let documented: Vec<_> = rows.filter(|(file, _)| file.contains(".csv")).collect();
        let mark = |required| if required { "" } else { "?" };
        let known: Vec<_> = FILES
            .iter()
            .map(|file| {
                let columns = file.columns.iter().map(|column| format!("{}{}", column.name, mark(column.required)));
                (format!("{}{}", file.name, mark(file.required)), columns.collect::<Vec<_>>())
            })
            .collect();
        assert_eq!(documented.len(), known.len());
        for ((file, columns), known) in documented.into_iter().zip(known) {
            assert_eq!((file.replace(' ', ""), column_names(columns)), known);
        }
    }

    /// `id, kind (`a` `b`), days? or months? (both is an error)` without what explains.
    fn column_names(text: &str) -> Vec<String> {
        let text = text.split(" — ").next().unwrap_or(text).replace(" or ", ", ");
        let plain =
            text.split('(').map(|part| part.split_once(')').map_or(part, |(_, after)| after)).collect::<String>();
        plain.split(',').map(|name| name.trim().to_owned()).collect()
    }
}
