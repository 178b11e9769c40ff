//! What becomes of cells, on a handful of numbers.

use std::sync::Arc;

use clinic::Currency;
use jiff::civil::date;

use super::finish;
use crate::engine::Setting;
use crate::{
    Answer, Cells, Column, Entity, Freshness, Key, KeyKind, Label, Named, Names, Order, Param, PatientCard, Question,
    Report, Rows, View,
};

/// Patients and departments numbered from 1, as id and name.
struct Few;

const PATIENTS: [(&str, &str); 6] =
    [("p1", "Zoe"), ("p2", "Ann"), ("p0", "Ann"), ("p4", "Bo"), ("p5", "Éva"), ("p6", "an")];
const DEPARTMENTS: [(&str, &str); 2] = [("d1", "Surgery"), ("d2", "Dentistry")];

fn nth(list: &[(&'static str, &'static str)], number: i64) -> Option<Named<'static>> {
    let (id, name) = list[usize::try_from(number).ok()? - 1];
    Some(Named { id, name })
}

impl Names for Few {
    fn currency(&self) -> Currency {
        Currency::from_code("EUR").expect("the euro exists")
    }

    fn record(&self, _: Entity, id: i64) -> Option<Named<'_>> {
        nth(&DEPARTMENTS, id)
    }

    fn label(&self, _: Label, _: i64) -> Option<&str> {
        None
    }

    fn patient(&self, id: i64) -> Option<PatientCard<'_>> {
        let Named { id, name } = nth(&PATIENTS, id)?;
        Some(PatientCard { id, name, phone: None, email: None, card_number: None, price_list: None })
    }

    fn patients(&self, ids: &[i64]) -> Vec<Option<Named<'_>>> {
        assert!(ids.is_sorted(), "patients are asked for in ascending order");
        ids.iter().map(|id| nth(&PATIENTS, *id)).collect()
    }

    fn all(&self, _: Entity) -> Vec<(i64, Named<'_>)> {
        (1..).zip(DEPARTMENTS).map(|(number, (id, name))| (number, Named { id, name })).collect()
    }

    fn patient_with_id(&self, _: &str) -> Option<i64> {
        None
    }

    fn label_number(&self, _: Label, _: &str) -> Option<i64> {
        None
    }
}

const fn report(views: &'static [View]) -> Report {
    const LIMIT: Param = Param::Number { name: "limit", default: None, least: 1, about: "" };
    let params = &[Param::Period, LIMIT];
    Report { id: "few", title: "", question: "", about: "", params, receipt_filters: false, views }
}

const fn view(keys: &'static [Key], columns: &'static [Column], rows: Rows) -> View {
    View { by: "", keys, pivot: None, columns, rows, order: &[], layout: &[], chart: None, visits: false, members: "" }
}

fn cells<const N: usize>(keys: usize, rows: &[[Option<i64>; N]]) -> Cells {
    let column = |at: usize| rows.iter().map(|row| row[at]).collect();
    Cells { keys: (0..keys).map(column).collect(), values: (keys..N).map(column).collect(), total: None }
}

/// Rows and total of the answer on the last day of March 1970, as in CSV.
fn answer(report: &'static Report, given: &[(&str, &str)], cells: Cells) -> String {
    let period = [("from", "1970-01-15"), ("to", "1970-12-31"), ("totals", "yes")];
    let given: Vec<(String, String)> =
        period.iter().chain(given).map(|(name, value)| ((*name).into(), (*value).into())).collect();
    let setting = Setting { clinic: String::new(), currency: Few.currency(), time_zone: "UTC".into(), days: None };
    let question = Question::parse(report, &given, date(1970, 3, 31), &setting).expect("a question");
    let Answer { columns, rows, total, currency, .. } = finish(&question, cells, Arc::new(Few), Freshness::default());
    let head: Vec<&str> = columns.iter().map(|column| column.name.as_str()).collect();
    let lines = rows
        .iter()
        .chain(total)
        .map(|row| row.values.iter().map(|value| value.machine(currency)).collect::<Vec<_>>().join(","));
    [head.join(",")].into_iter().chain(lines).collect::<Vec<_>>().join("\n")
}

#[test]
fn rows_that_tie_go_by_the_next_column_then_by_name_then_by_id() {
    static REPORT: Report = report(&[View {
        order: &[Order::Descending("days"), Order::Ascending("visits")],
        ..view(
            &[Key::patient()],
            &[Column::count("visits", ""), Column::date("since", ""), Column::age("days", "since", "")],
            Rows::Occupied,
        )
    }]);
    let last_of_march = 89;
    let since =
        |patient, visits, days: Option<i64>| [Some(patient), Some(visits), days.map(|days| last_of_march - days)];
    let cells = cells(
        1,
        &[
            since(6, 1, Some(7)),
            since(1, 1, Some(7)),
            since(2, 1, Some(7)),
            since(3, 1, Some(7)),
            since(4, 0, Some(7)),
            since(5, 9, None),
        ],
    );
    assert_eq!(
        answer(&REPORT, &[], cells),
        "patient_id,patient,visits,since,days\n\
         p4,Bo,0,1970-03-24,7\n\
         p0,Ann,1,1970-03-24,7\n\
         p2,Ann,1,1970-03-24,7\n\
         p1,Zoe,1,1970-03-24,7\n\
         p6,an,1,1970-03-24,7\n\
         p5,Éva,9,,\n\
         ,Total,13,,"
    );
}

#[test]
fn cells_of_one_key_from_several_parts_of_the_patients_are_one_row() {
    static REPORT: Report = report(&[view(
        &[Key::entity("department", Entity::Department, "(none)")],
        &[Column::pairs("patients", ""), Column::money("billed", ""), Column::date("first", "")],
        Rows::Occupied,
    )]);
    let parts = [
        [Some(2), Some(1), Some(100), Some(5)],
        [Some(1), Some(2), Some(250), None],
        [None, Some(1), Some(1), None],
        [Some(1), Some(3), Some(50), Some(7)],
        [Some(2), Some(4), None, Some(4)],
    ];
    assert_eq!(
        answer(&REPORT, &[], cells(1, &parts)),
        "department_id,department,patients,billed,first\n\
         ,(none),1,0.01,\n\
         d2,Dentistry,5,1.00,1970-01-05\n\
         d1,Surgery,5,3.00,1970-01-08\n\
         ,Total,11,4.01,"
    );
}

#[test]
fn a_cross_table_has_a_column_a_department_and_shares_of_all_rows() {
    static REPORT: Report = report(&[View {
        pivot: Some(Key::entity("department", Entity::Department, "(none)")),
        order: &[Order::Descending("total")],
        ..view(
            &[Key::patient()],
            &[
                Column::money("total", ""),
                Column::share("share", "total", ""),
                Column::cumulative_share("cumulative", "total", ""),
            ],
            Rows::Positive("total"),
        )
    }]);
    let spent = [
        [Some(4), Some(1), Some(100)],
        [Some(1), Some(2), Some(200)],
        [Some(1), Some(1), Some(500)],
        [Some(2), Some(1), Some(300)],
        [Some(2), None, Some(-300)],
        [Some(3), Some(2), Some(200)],
        [Some(1), Some(2), Some(0)],
    ];
    let head = "patient_id,patient,Dentistry,Surgery,total,share,cumulative\n";
    let first = "p1,Zoe,2.00,5.00,7.00,70.0,70.0\n";
    let others = "p0,Ann,2.00,0.00,2.00,20.0,90.0\np4,Bo,0.00,1.00,1.00,10.0,100.0\n";
    let total = ",Total,4.00,6.00,10.00,100.0,";
    assert_eq!(answer(&REPORT, &[], cells(2, &spent)), [head, first, others, total].concat());
    assert_eq!(answer(&REPORT, &[("limit", "1")], cells(2, &spent)), [head, first, total].concat());
}

#[test]
fn a_running_number_begins_before_the_period_and_stands_in_months_of_nobody() {
    static REPORT: Report = report(&[view(
        &[Key::of("month", KeyKind::Month)],
        &[Column::count("came", ""), Column::running_people("here", "")],
        Rows::EveryMonth,
    )]);
    let (december, january, march) = (-31, 0, 59);
    let months = [
        [Some(march), Some(1), Some(-2)],
        [Some(december), Some(9), Some(4)],
        [None, Some(9), Some(9)],
        [Some(january), Some(2), Some(1)],
    ];
    assert_eq!(
        answer(&REPORT, &[], cells(1, &months)),
        "month,came,here\n1970-01,2,5\n1970-02,0,5\n1970-03,1,3\nTotal,3,3"
    );
}
