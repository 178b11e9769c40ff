//! Behind every cell of every report are people, and they add up to it.

use std::collections::{BTreeMap, BTreeSet};

use clinic::percent::{average, average_hundredths, percent_tenths};
use clinic::record::Organisation;
use report::{Answer, CellQuestion, Column, KeyKind, Listing, Measure, Question, Total, Unit, Value};
use testkit::clinic::{Size, random, tables};

use super::asking::{Clinic, is_long, on_a_runtime};
use crate::CATALOGUE;

fn number(value: &Value) -> i64 {
    match value {
        Value::Count(value) | Value::Money(value) | Value::Percent(value) | Value::Decimal(value) => *value,
        Value::Empty => 0,
        other => panic!("no number: {other:?}"),
    }
}

/// The keys of a row as a person would name them.
fn keys(question: &Question, answer: &Answer, row: &report::Row) -> Vec<(String, String)> {
    let text = |name: &str| answer.position(name).map(|at| row.values[at].machine(answer.currency)).unwrap_or_default();
    question
        .view
        .keys
        .iter()
        .map(|key| {
            let id = if key.width() == 2 { text(&format!("{}_id", key.name)) } else { text(key.name) };
            (key.name.to_owned(), id)
        })
        .collect()
}

/// What is wrong about the list behind a cell, given the cell's value: what is shown beside its people makes the number.
fn wrong(question: &Question, column: &Column, value: &Value, list: &Answer) -> Option<String> {
    let sum_of = |name: &'static str| sum(question, list, name);
    let is_cost = |name: &str| question.view.column(name).is_some_and(|column| column.of_costs);
    let rows = i64::try_from(list.rows.len()).expect("few");
    if matches!(column.measure, Measure::Property | Measure::NameOf(_) | Measure::Card(_) | Measure::Age { .. }) {
        return (rows != 1).then(|| format!("{rows} people behind what is one's"));
    }
    let told = if *value == Value::Empty { None } else { Some(number(value)) };
    let average =
        |sum, count| if column.unit == Unit::Money { average(sum, count) } else { average_hundredths(sum, count) };
    let made = match column.measure {
        Measure::Sum | Measure::People if column.of_costs => {
            return (rows > 0).then(|| format!("{rows} people behind a cost"));
        }
        Measure::People | Measure::Sum | Measure::RunningPeople => Some(sum_of(column.name)),
        Measure::Rest { .. } => Some(rows),
        Measure::Percent { part, whole } => percent_tenths(sum_of(part), sum_of(whole)),
        // The interval is the oracle's to check: here, that it is of these people.
        Measure::Low { part, whole } | Measure::High { part, whole } => {
            let is_low = matches!(column.measure, Measure::Low { .. });
            let percent = percent_tenths(sum_of(part), sum_of(whole));
            percent
                .and(told)
                .filter(|end| percent.is_some_and(|percent| (*end <= percent) == is_low || *end == percent))
        }
        // The other half is nobody's.
        Measure::Average { sum, count } if is_cost(sum) => told.filter(|_| sum_of(count) > 0),
        Measure::Difference { minus, .. } | Measure::Change { before: minus, .. } if is_cost(minus) => told,
        Measure::Average { sum, count } => average(sum_of(sum), sum_of(count)),
        // How often its weekday occurs divides it, which the list does not know.
        Measure::PerWeekday { of } => told.filter(|told| (*told > 0) == (sum_of(of) > 0)),
        // So do the members of other rows here: the sign is theirs alone.
        Measure::PartOfAll { part, .. } => told.filter(|told| *told == 0 || told.signum() == sum_of(part).signum()),
        Measure::Difference { of, minus } => Some(sum_of(of) - sum_of(minus)),
        Measure::Change { now, before } => percent_tenths(sum_of(now) - sum_of(before), sum_of(before)),
        Measure::Share { of } | Measure::CumulativeShare { of } => {
            let here = list.position(&format!("{of}_here")).expect("the row's own");
            percent_tenths(list.rows.iter().map(|row| number(&row.values[here])).sum(), sum_of(of))
        }
        Measure::Property | Measure::NameOf(_) | Measure::Card(_) | Measure::Age { .. } => unreachable!("told above"),
    };
    let is_marked = list
        .position("in_numerator")
        .is_none_or(|at| list.rows.iter().all(|row| matches!(row.values[at], Value::Flag(_))));
    if !is_marked {
        return Some("not all are told from the others".to_owned());
    }
    (made != told).then(|| format!("the cell says {told:?}, its {rows} people {made:?}"))
}

/// What a column of a list adds up to.
fn sum(question: &Question, list: &Answer, name: &'static str) -> i64 {
    let column = question.view.column(name).unwrap_or_else(|| panic!("no column {name}"));
    let at = list.position(shown(question, list, column)).expect("it is shown");
    list.rows.iter().map(|row| number(&row.values[at])).sum()
}

/// Under which name a list shows a stored column: in the total another may stand for it; of a rest it is the whole.
fn shown(question: &Question, list: &Answer, column: &Column) -> &'static str {
    let name = match column.measure {
        Measure::Rest { of, .. } => of,
        _ => column.name,
    };
    let other = match question.view.column(name).map(|column| column.total) {
        Some(Total::Of(other)) => other,
        _ => name,
    };
    if list.position(name).is_some() { name } else { other }
}

/// What each person of a list adds up to in a column; somebody whose visits add up to nothing is not there.
fn sums(list: &Answer, name: &str) -> BTreeMap<String, i64> {
    let at = |name: &str| list.position(name).unwrap_or_else(|| panic!("no column {name}"));
    let (patient, value) = (at("patient_id"), at(name));
    let mut sums = BTreeMap::new();
    for row in list.rows.iter() {
        *sums.entry(row.values[patient].machine(list.currency)).or_default() += number(&row.values[value]);
    }
    sums.retain(|_, sum| *sum != 0);
    sums
}

/// What is wrong about the list of visits behind a cell, given that of its people: the same people, and the same sums.
fn wrong_rows(question: &Question, column: &'static Column, people: &Answer, rows: &Answer) -> Option<String> {
    if rows.columns[0].name != "visit_id" {
        return Some("--rows: no visits".to_owned());
    }
    if column.of_costs {
        return (!rows.rows.is_empty()).then(|| "--rows: visits behind a cost".to_owned());
    }
    let shown = shown(question, people, column);
    let (of_rows, of_people) = (sums(rows, shown), sums(people, shown));
    if column.measure == Measure::Sum {
        if of_rows != of_people {
            return Some(format!("--rows: {of_rows:?} instead of {of_people:?}"));
        }
        let is_one = |row: &report::Row| row.values[0] != Value::Empty;
        if matches!(column.name, "visits" | "bookings") {
            let once = i64::try_from(rows.rows.len()) == Ok(of_rows.values().sum());
            return (!once || !rows.rows.iter().all(|row| is_one(&row)))
                .then(|| "--rows: a visit is not one row".into());
        }
    } else if !of_rows.keys().eq(of_people.keys()) {
        return Some("--rows: other people".to_owned());
    }
    None
}

/// Ids of the people behind a cell of a report of all of 2025.
fn people_behind(org: &Organisation, report: &str, cell: &str) -> Vec<String> {
    let arguments = format!("{report} --from 2025-01-01 --to 2025-12-31");
    let arguments: Vec<String> = arguments.split(' ').map(str::to_owned).collect();
    let cell = CellQuestion::parse(cell).expect("a cell");
    let list = on_a_runtime(async {
        let clinic = Clinic::of(org).await;
        let question = clinic.question(&arguments).await.expect("a question");
        clinic.people(&question, &cell, Listing::People).await.expect("a list")
    });
    let id = list.position("patient_id").expect("a column");
    list.rows.iter().map(|row| row.values[id].machine(list.currency)).collect()
}

#[test]
fn what_is_called_like_nothing_at_all_is_told_from_nothing() {
    let visits = ("visits", "patient | on \n p1 | 2025-01-02 \n p2 | 2025-01-02 \n p3 | 2025-01-02");
    let named = tables(&[("patients", "id | city \n p1 | (unknown) \n p2 | \n p3 | Kranj"), visits]);
    let places = "places --by patient-city";
    assert_eq!(people_behind(&named, places, "place=(unknown) column=patients"), ["p1"]);
    assert_eq!(people_behind(&named, places, "place= column=patients"), ["p2"]);
    let nothing = tables(&[("patients", "id | city \n p1 | Ptuj \n p2 | \n p3 | Kranj"), visits]);
    assert_eq!(people_behind(&nothing, places, "place=(unknown) column=patients"), ["p2"]);
}

#[test]
fn the_column_of_no_department_is_told_from_one_that_is_called_so() {
    let org = tables(&[
        ("departments", "id | name \n d1 | (none)"),
        ("visits", "patient | on | department | billed \n p1 | 2025-01-02 | d1 | 1.00 \n p2 | 2025-01-02 | | 2.00"),
    ]);
    assert_eq!(people_behind(&org, "rating", "column=(none)"), ["p2"]);
    assert_eq!(people_behind(&org, "rating", "column=\"(none) (d1)\""), ["p1"]);
}

#[test]
fn a_key_that_is_repeated_lists_everybody_of_its_rows_once() {
    let visits = "patient | on | employee | billed
                  p1 | 2025-01-02 | e1 | 10.00
                  p1 | 2025-01-03 | e2 | 5.00
                  p2 | 2025-01-02 | e2 | 1.00
                  p3 | 2025-01-02 | e3 | 2.00";
    let org = tables(&[("visits", visits)]);
    assert_eq!(people_behind(&org, "earnings", "employee=e1 employee=e2 column=billed"), ["p1", "p2"]);
    assert_eq!(people_behind(&org, "earnings", "employee=e1 employee=e2 column=patients"), ["p1", "p2"]);
}

#[test]
fn what_a_cross_table_is_spread_by_is_a_key_that_may_be_repeated() {
    let org = tables(&[
        ("departments", "id | name \n d1 | Surgery \n d2 | Hygiene \n d3 | Therapy"),
        (
            "visits",
            "patient | on | department | billed
             p1 | 2025-01-02 | d1 | 1.00
             p2 | 2025-01-02 | d2 | 2.00
             p3 | 2025-01-02 | d3 | 3.00
             p4 | 2025-01-02 | | 4.00",
        ),
    ]);
    assert_eq!(people_behind(&org, "rating", "department=d1 department=d2 column=total"), ["p1", "p2"]);
    assert_eq!(people_behind(&org, "rating", "department=d3 department=(none) column=total"), ["p3", "p4"]);
    assert_eq!(people_behind(&org, "rating", "patient=p1 department=d1 department=d2 column=total"), ["p1"]);
}

#[test]
fn the_people_of_a_day_are_those_whose_row_has_it() {
    let mut days = 0;
    for seed in 1..=3 {
        let org = random(seed, Size::SMALL);
        on_a_runtime(async {
            let clinic = Clinic::of(&org).await;
            let arguments = ["recalls", "--as-of", "2025-03-15", "--days-ahead", "400"].map(str::to_owned);
            let question = clinic.question(&arguments).await.expect("a question");
            let answer = clinic.answer(&question).await.expect("an answer");
            let at = |name: &str| answer.position(name).expect("a column");
            let mut by_day: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
            for row in answer.rows.iter() {
                let text = |name: &str| row.values[at(name)].machine(answer.currency);
                by_day.entry(text("due_on")).or_default().insert(text("patient_id"));
            }
            for (day, wanted) in &by_day {
                let cell = CellQuestion::parse(&format!("due_on={day} column=due_on")).expect("a cell");
                let list = clinic.people(&question, &cell, Listing::People).await.expect("a list");
                let id = list.position("patient_id").expect("a column");
                let told: Vec<String> = list.rows.iter().map(|row| row.values[id].machine(list.currency)).collect();
                assert_eq!(told.len(), wanted.len(), "{day}");
                assert!(told.iter().all(|who| wanted.contains(who)), "{day}: {told:?} instead of {wanted:?}");
            }
            days += by_day.len();
        });
    }
    assert!(days > 5, "only {days} days");
}

#[test]
fn the_people_behind_each_cell_add_up_to_it() {
    let mut walked = Walked::default();
    for seed in 1..=if is_long() { 5 } else { 2 } {
        let org = random(seed, Size::SMALL);
        on_a_runtime(async {
            let clinic = Clinic::of(&org).await;
            for report in CATALOGUE {
                for view in report.views {
                    let mut arguments: Vec<String> =
                        [report.id, "--as-of", "2025-03-15", "--totals"].map(str::to_owned).to_vec();
                    if report.has("period") {
                        arguments.extend(["--from", "2024-02-01", "--to", "2024-12-31"].map(str::to_owned));
                    }
                    if report.has("step") {
                        arguments.extend(["--step", "quarter"].map(str::to_owned));
                    }
                    if report.has("within") && seed % 2 == 0 {
                        arguments.extend(["--within", "90"].map(str::to_owned));
                    }
                    if !view.by.is_empty() {
                        arguments.extend(["--by".to_owned(), view.by.to_owned()]);
                    }
                    let question = clinic.question(&arguments).await.expect("a question");
                    let place = format!("clinic {seed}: {}", arguments.join(" "));
                    walk(&mut walked, &clinic, &question, seed, &place).await;
                }
            }
        });
    }
    assert!(
        walked.wrong.is_empty(),
        "{} of {}:
{}",
        walked.wrong.len(),
        walked.cells,
        walked.wrong.join(
            "
"
        )
    );
    assert!(walked.cells > 500, "only {} cells were walked", walked.cells);
    assert!(walked.together > 100, "only {} were opened together", walked.together);
}

/// What is wrong about the list behind several rows, given the list behind each of them: everybody is there once, with the sum of
/// what stands beside them, where people count once in the total with that of one row.
fn wrong_together(question: &Question, column: &'static Column, together: &Answer, apart: &[Answer]) -> Option<String> {
    let patient = together.position("patient_id").expect("a column");
    let everybody: Vec<String> =
        together.rows.iter().map(|row| row.values[patient].machine(together.currency)).collect();
    if everybody.iter().collect::<BTreeSet<_>>().len() != everybody.len() {
        return Some("somebody is listed twice".to_owned());
    }
    // Of running sums the last counts, or the first, as in the total; of a share everybody is in every list.
    let apart = match (column.measure, column.total) {
        (Measure::RunningPeople, Total::First) => &apart[..1],
        (Measure::RunningPeople, _) | (Measure::CumulativeShare { .. }, _) => &apart[apart.len() - 1..],
        _ => apart,
    };
    let of_rows = |name: &str| !matches!(column.measure, Measure::Share { .. }) || name.ends_with("_here");
    for shown in together.columns.iter().filter(|shown| shown.unit != Unit::Text && of_rows(&shown.name)) {
        let stored = question.view.column(shown.name.trim_end_matches("_here")).expect("a column of the view");
        let mut wanted: BTreeMap<String, i64> = BTreeMap::new();
        for (who, own) in apart.iter().flat_map(|list| sums(list, &shown.name)) {
            let sum = wanted.entry(who).or_default();
            let once = stored.measure == Measure::People && stored.total != Total::Sum;
            *sum = if once { (*sum).max(own) } else { *sum + own };
        }
        wanted.retain(|_, sum| *sum != 0);
        let told = sums(together, &shown.name);
        if told != wanted {
            return Some(format!("{}: {told:?} instead of {wanted:?}", shown.name));
        }
    }
    None
}

/// Some rows: the first and another, not the same at every seed; all of them where there is time.
fn sampled(rows: usize, seed: u64) -> Vec<usize> {
    if is_long() || rows <= 2 {
        return (0..rows).collect();
    }
    let mixed = usize::try_from(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 33).expect("31 bits");
    vec![0, 1 + mixed % (rows - 1)]
}

/// Cells that were opened, and what was wrong about them.
#[derive(Default)]
struct Walked {
    cells: usize,
    /// Columns that were opened for two rows at once.
    together: usize,
    wrong: Vec<String>,
}

/// Opens cells of an answer: every column of some of the rows and of the total.
async fn walk(walked: &mut Walked, clinic: &Clinic, question: &Question, seed: u64, place: &str) {
    let answer = clinic.answer(question).await.expect("an answer");
    let sample = sampled(answer.rows.len(), seed);
    if let ([key], [one, other, ..]) = (question.view.keys, &sample[..]) {
        let mut several = [*one, *other].map(|at| keys(question, &answer, &answer.rows.row(at)).remove(0));
        // Of a running sum the later row counts, whichever way the rows are ordered.
        if matches!(key.kind, KeyKind::Step | KeyKind::Month) {
            several.sort();
        }
        walk_together(walked, clinic, question, several, place).await;
    }
    let rows = sample.into_iter().map(|at| answer.rows.row(at));
    for row in rows.chain(answer.total.clone()) {
        let is_total = row.keys.is_empty();
        let keys = if is_total { Vec::new() } else { keys(question, &answer, &row) };
        for (at, shown) in answer.columns.iter().enumerate() {
            let Some(column) = question.view.column(&shown.name).or_else(|| {
                question.view.pivot.and_then(|_| (shown.unit != Unit::Text).then(|| question.view.stored().next())?)
            }) else {
                continue;
            };
            // Nothing stands there.
            if is_total && column.total == Total::Empty {
                continue;
            }
            // Nothing is compared.
            if row.values[at] == Value::Empty && column.unless.is_some() {
                continue;
            }
            let cell = CellQuestion { keys: keys.clone(), column: shown.name.clone() };
            let place = format!("{place} {cell:?}");
            let open = async |listing| {
                clinic.people(question, &cell, listing).await.unwrap_or_else(|error| panic!("{place}: {error}"))
            };
            let people = open(Listing::People).await;
            let mut trouble = wrong(question, column, &row.values[at], &people);
            if trouble.is_none() && question.view.visits && column.measure.is_number() {
                trouble = wrong_rows(question, column, &people, &open(Listing::Rows).await);
            }
            walked.wrong.extend(trouble.map(|trouble| format!("{place}: {trouble}")));
            walked.cells += 1;
        }
    }
}

/// Opens two rows together and each by itself, in every column that is a number of people's own.
async fn walk_together(
    walked: &mut Walked,
    clinic: &Clinic,
    question: &Question,
    several: [(String, String); 2],
    place: &str,
) {
    for column in question.view.columns.iter().filter(|column| !column.hidden && !column.of_costs) {
        // Who is in one column and not in the other is asked of both rows at once.
        if matches!(column.measure, Measure::Rest { .. }) {
            continue;
        }
        let open = async |keys: &[(String, String)]| {
            let cell = CellQuestion { keys: keys.to_vec(), column: column.name.to_owned() };
            let list = clinic.people(question, &cell, Listing::People).await;
            list.unwrap_or_else(|error| panic!("{place} {cell:?}: {error}"))
        };
        let together = open(&several).await;
        let apart = [open(&several[..1]).await, open(&several[1..]).await];
        let trouble = wrong_together(question, column, &together, &apart);
        walked.wrong.extend(trouble.map(|trouble| format!("{place} {several:?} {}: {trouble}", column.name)));
        walked.together += 1;
    }
}
