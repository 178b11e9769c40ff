//! Charts whose places are steps, months, weekdays or hours.

use super::{ask, lines, plain, told};
use crate::chart::Sheet;
use crate::text::{Language, Words};

#[test]
fn growth_is_good_where_there_are_no_fewer_than_a_year_before() {
    let asked = ask("growth", &[("from", "2026-01-15"), ("to", "2026-03-31")]);
    let charts = asked.charts(
        "month   | new_patients | year_before | change | base_at_end
         2026-01 | 12           | 9           | 3      | 1012
         2026-02 | 4            | 8           | -4     | 1016
         2026-03 | 5            | 5           | 0      | 1021
         =-      | 21           | 22          | -1     | 1021",
    );
    assert_eq!(
        told(&charts[0]),
        lines(
            "stacked: New patients against a year before
             bar good New, not fewer than a year before: Jan 26=12; ~Mar 26=5
             bar bad New, fewer than a year before: Feb 26=4
             point before Year before: Jan 26=9; Feb 26=8; ~Mar 26=5
             Pale: not a whole step."
        )
    );
    assert_eq!(charts[0].series[1].hrefs[1], asked.people("month=2026-02 column=new_patients"));
    assert_eq!(charts[0].series[2].hrefs[0], asked.people("month=2026-01 column=year_before"));
    assert_eq!(
        told(&charts[1]).lines().nth(1),
        Some("line main Base at end: Jan 26=1,012; Feb 26=1,016; ~Mar 26=1,021")
    );
    assert_eq!(
        plain(&charts[0].description),
        "New patients against a year before. Highest: Jan 26: 12. Lowest: Feb 26: 4. Pale: not a whole step."
    );
}

#[test]
fn a_month_that_the_period_begins_within_is_over_though_not_whole() {
    let asked = ask("activity", &[("from", "2026-01-15"), ("to", "2026-03-31"), ("compare", "none")]);
    let answer = asked.answer(
        "step       | patients
         2026-01-01 | 40
         2026-02-01 | 30
         2026-03-01 | 20",
    );
    let words = Words::of(Language::En);
    let sheet = Sheet { words: &words, address: &asked.address, question: &asked.question, answer: &answer };
    let told: Vec<_> = answer.rows.iter().map(|row| (sheet.is_cut(&row), sheet.is_running(&row))).collect();
    assert_eq!(told, [(true, false), (false, false), (true, true)]);
}

#[test]
fn movement_hangs_from_the_start_to_the_end() {
    let asked = ask("movement", &[("period", "last-year"), ("step", "quarter")]);
    let charts = asked.charts(
        "step       | start | new | came_back | lost | end
         2025-01-01 | 100   | 20  | 5         | 10   | 115
         2025-04-01 | 115   | 10  | 0         | 40   | 85
         =-         | 100   | 30  | 5         | 50   | 85",
    );
    assert_eq!(
        told(&charts[0]),
        lines(
            "waterfall: From the start to the end
             bar main Active: Start=100 [0 100]; End=85 [0 85]
             bar good Gained: New=+30 [100 130]; Came back=+5 [130 135]
             bar bad Lost: Lost=−50 [85 135]"
        )
    );
    assert_eq!(charts[0].series[2].hrefs[3], asked.people("column=lost"));
    assert_eq!(
        told(&charts[1]),
        lines(
            "stacked: Gained and lost by step
             bar good New: Q1 2025=20; Q2 2025=10
             bar 3 Came back: Q1 2025=5; Q2 2025=0
             bar bad Lost: Q1 2025=10; Q2 2025=40"
        )
    );
    assert_eq!(charts[1].series[2].values, [Some(-10.0), Some(-40.0)]);
    assert_eq!(charts[1].series[0].hrefs[1], asked.people("step=2025-04-01 column=new"));
}

#[test]
fn small_changes_of_a_large_base_are_seen() {
    let asked = ask("movement", &[("period", "last-month")]);
    let charts = asked.charts(
        "step       | start | new | came_back | lost | end
         2026-02-01 | 10000 | 200 | 100       | 150  | 10150
         =-         | 10000 | 200 | 100       | 150  | 10150",
    );
    assert_eq!(charts.len(), 1, "one step has no chart by step");
    assert_eq!(
        told(&charts[0]),
        lines(
            "waterfall: From the start to the end
             bar main Active: Start=10,000 [9800 10000]; End=10,150 [9800 10150]
             bar good Gained: New=+200 [10000 10200]; Came back=+100 [10200 10300]
             bar bad Lost: Lost=−150 [10150 10300]
             The axis begins at 9,800."
        )
    );
}

#[test]
fn activity_stands_beside_what_it_is_compared_with() {
    let table = "step       | patients | new | returning | compared_patients
                 2026-02-01 | 40       | 10  | 30        | 44
                 2026-03-01 | 20       | 5   | 15        | -";
    let asked = ask("activity", &[("from", "2026-02-01"), ("to", "2026-03-31"), ("compare", "year-before")]);
    let charts = asked.charts(table);
    assert_eq!(
        told(&charts[0]),
        lines(
            "lines: Different patients by step
             line main Patients: Feb 26=40; ~Mar 26=20
             line before Compared with: Feb 26=44
             Pale: not a whole step."
        )
    );
    assert_eq!(charts[0].series[1].hrefs[0], asked.people("step=2026-02-01 column=compared_patients"));
    assert_eq!(told(&charts[1]).lines().nth(2), Some("bar 2 New: Feb 26=10; ~Mar 26=5"),);
    let alone = ask("activity", &[("from", "2026-02-01"), ("to", "2026-03-31"), ("compare", "none")]).charts(table);
    assert_eq!(alone[0].series.len(), 1);
}

#[test]
fn long_periods_show_their_last_steps() {
    let mut table = "step | patients | compared_patients\n".to_owned();
    for day in 0..200 {
        let day = clinic::period::days_after(jiff::civil::date(2025, 9, 1), day);
        table.push_str(&format!("{day} | 3 | 4\n"));
    }
    let charts = ask("activity", &[("from", "2025-09-01"), ("to", "2026-03-19"), ("step", "day")]).charts(&table);
    assert_eq!(charts[0].labels.len(), 120);
    assert_eq!(plain(&charts[0].labels[119]), "19 Mar 2026");
    assert_eq!(charts[0].about, "The last 120 of 200 steps; a longer step shows more.");
}

#[test]
fn average_check_has_its_counts_on_an_axis_of_their_own() {
    let asked = ask("average-check", &[("period", "last-year"), ("step", "year")]);
    let charts = asked.charts(
        "step       | checks | billed  | average_check
         2025-01-01 | 40     | 3010.00 | 75.25",
    );
    assert_eq!(
        told(&charts[0]),
        lines(
            "lines: Average check, and the number of checks
             line main Average check: 2025=€75.25
             bar before Checks on axis 1: 2025=40"
        )
    );
    assert_eq!(charts[0].series[0].values, [Some(75.25)]);
    assert_eq!(charts[0].series[0].hrefs[0], asked.people("step=2025-01-01 column=average_check"));
}

#[test]
fn peaks_are_weekdays_by_hours() {
    let asked = ask("peaks", &[]);
    let charts = asked.charts(
        "weekday | hour | visits | average
         1       | 8    | 50     | 0.96
         3       | 10   | 104    | 2.00",
    );
    assert_eq!(charts[0].labels, ["08:00", "09:00", "10:00"]);
    assert_eq!(charts[0].rows, ["Mon", "Tue", "Wed"]);
    assert_eq!(
        told(&charts[0]),
        lines(
            "heat: Visits in an average hour
             Mon 08:00=0.96
             Wed 10:00=2.00"
        )
    );
    assert_eq!(charts[0].cells[1].href, asked.people("weekday=3 hour=10 column=visits"));
    assert_eq!(charts[0].description, "Visits in an average hour. Highest: Wed 10:00: 2.00. Lowest: Mon 08:00: 0.96.");
}

#[test]
fn missed_by_weekday_keeps_the_order_of_the_week() {
    let asked = ask("missed", &[("by", "weekday")]);
    let charts = asked.charts(
        "weekday | completed | missed | missed_percent
         1       | 90        | 10     | 10.0
         2       | 3         | 1      | 25.0
         6       | 0         | 0      | -
         =-      | 93        | 11     | 10.6",
    );
    assert_eq!(
        told(&charts[0]),
        lines(
            "columns: Missed, in percent: Weekday
             bar main Missed %: Mon=10.0%; ~Tue=25.0%
             mean All 10.6%
             Dashed: All, 10.6%. Pale: fewer than 5, too few to tell."
        )
    );
    assert_eq!(charts[0].series[0].hrefs[0], asked.people("weekday=1 column=missed_percent"));
}

#[test]
fn retention_by_month_is_pale_while_somebody_may_still_come() {
    let asked = ask("retention", &[("by", "month"), ("period", "this-quarter"), ("within", "60")]);
    let charts = asked.charts(
        "month   | primary | returned | retention_percent | low_percent | high_percent | still_open
         2026-01 | 20      | 10       | 55.5              | 33.3        | 75.5         | 2
         2026-02 | 6       | 0        | -                 | -           | -            | 6
         =-      | 26      | 10       | 55.5              | 33.3        | 75.5         | 8",
    );
    assert_eq!(
        told(&charts[0]),
        lines(
            "lines: Retention by month of the first visit with its uncertainty (95%)
             line main Retention: ~Jan 26=55.5% [33.3 75.5]
             mean All 55.5%
             Dashed: All, 55.5%. Pale: fewer than 5, or not finished yet."
        )
    );
}

#[test]
fn departures_by_month_and_reasons_by_month() {
    let months = ask("left", &[("by", "month"), ("from", "2026-01-01"), ("to", "2026-02-28")]);
    let charts = months.charts("month | departures | change\n2026-01 | 4 | 1\n2026-02 | 6 | 2");
    assert_eq!(told(&charts[0]).lines().last(), Some("bar main Departures: Jan 26=4; Feb 26=6"));
    assert_eq!(charts[0].series[0].hrefs[1], months.people("month=2026-02 column=departures"));

    let both = ask("left", &[("by", "reason-month"), ("from", "2026-01-01"), ("to", "2026-02-28")]);
    let charts = both.charts("reason | 2026-01 | 2026-02 | total\nMoved | 3 | 1 | 4\nToo dear | 0 | 2 | 2");
    assert_eq!(
        told(&charts[0]),
        lines(
            "stacked: Reasons by month
             bar 1 Moved: Jan 26=3; Feb 26=1
             bar 2 Too dear: Jan 26=0; Feb 26=2"
        )
    );
    assert_eq!(charts[0].series[1].hrefs[1], both.people("reason=\"Too dear\" column=2026-02"));
}

#[test]
fn recalls_are_days_of_a_calendar() {
    let asked = ask("recalls", &[]);
    let charts = asked.charts(
        "patient_id | patient | item_id | item  | due_on     | days_overdue
         p9         | Old     | i1      | Check | 2024-01-05 | 800
         p1         | Ada     | i1      | Check | 2026-03-18 | 2
         p2         | Bob     | i1      | Check | 2026-03-18 | 2
         p3         | Cy      | i2      | Crown | 2026-04-01 | -12",
    );
    let days: Vec<_> = charts[0].cells.iter().map(|cell| (cell.date.as_str(), cell.y, cell.value)).collect();
    assert_eq!(days, [("2026-03-18", 2, 2.0), ("2026-04-01", 2, 1.0)]);
    assert_eq!(charts[0].labels.len(), 27, "October 2025 is whole");
    assert_eq!(charts[0].cells[1].x - charts[0].cells[0].x, 2, "weeks");
    assert_eq!(plain(&charts[0].about), "One more was due before 1 Oct 2025. Framed: today.");
    let today = charts[0].today.clone().map(|day| (day.x - charts[0].cells[0].x, day.y, day.date));
    assert_eq!(today, Some((0, 4, "2026-03-20".to_owned())));
    let day = Words::of(Language::En).day_and_weekday(jiff::civil::date(2026, 3, 18));
    assert_eq!(charts[0].cells[0].text, format!("{day} · 2 patients"));
    assert_eq!(charts[0].cells[0].href, asked.people("due_on=2026-03-18 column=due_on"));
}
