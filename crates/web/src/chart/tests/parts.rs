//! Charts of a whole and its parts: shares, buckets, the best and all others.

use super::{ask, lines, told};

#[test]
fn the_curve_runs_from_nobody_to_all() {
    let asked = ask("rating", &[]);
    let charts = asked.charts(
        "patient_id | patient | Surgery@d1 | Hygiene@d2 | (none) | total  | cumulative_percent
         p1         | Ada     | 60.00      | 0.00       | 0.00   | 60.00  | 60.0
         p2         | Bob     | 10.00      | 20.00      | 0.00   | 30.00  | 90.0
         p3         | Cy      | 0.00       | 5.00       | 5.00   | 10.00  | 100.0",
    );
    assert_eq!(
        told(&charts[0]),
        lines(
            "curve: What share the best bring
             area main Cumulative %: nobody=0.0%; the best one=60.0%; the best 2=90.0%; the best 3=100.0%"
        )
    );
    assert_eq!(charts[0].series[0].hrefs[2], asked.people("patient=p2 column=cumulative_percent"));
    assert_eq!(
        told(&charts[1]),
        lines(
            "stacked: What the best spend on
             bar 1 Surgery: Ada=€60.00; Bob=€10.00; Cy=€0.00
             bar 2 Hygiene: Ada=€0.00; Bob=€20.00; Cy=€5.00
             bar 3 (none): Ada=€0.00; Bob=€0.00; Cy=€5.00"
        )
    );
    assert_eq!(charts[1].series[1].hrefs[1], asked.people("patient=p2 column=d2"));
    assert_eq!(charts[1].series[2].hrefs[2], asked.people("patient=p3 column=(none)"));
    assert!(charts[1].lies());
}

#[test]
fn many_departments_are_seven_and_others() {
    let asked = ask("rating", &[]);
    let departments: Vec<String> = (1..=10).map(|number| format!("D{number}@d{number}")).collect();
    let sums: Vec<String> = (1..=10).map(|number| format!("{number}.00")).collect();
    let charts = asked.charts(&format!(
        "patient_id | patient | total | cumulative_percent | {}\np1 | Ada | 55.00 | 100.0 | {}",
        departments.join(" | "),
        sums.join(" | ")
    ));
    let names: Vec<&str> = charts[1].series.iter().map(|series| series.name.as_str()).collect();
    assert_eq!(names, ["D10", "D9", "D8", "D7", "D6", "D5", "D4", "3 others"]);
    assert_eq!(charts[1].series[7].texts, ["€6.00"]);
    let rest = asked.people("patient=p1 department=d3 department=d2 department=d1 column=total");
    assert_eq!(charts[1].series[7].hrefs, [rest]);
}

#[test]
fn a_curve_of_many_has_forty_points() {
    let mut table = "patient_id | patient | total | cumulative_percent\n".to_owned();
    for number in 1..=1000 {
        table.push_str(&format!("p{number} | P{number} | 1.00 | {}.{}\n", number / 10, number % 10));
    }
    let charts = ask("rating", &[]).charts(&table);
    assert_eq!(charts[0].labels.len(), 41);
    assert_eq!(charts[0].labels[1], "the best 25");
    assert_eq!(charts[0].series[0].texts[1], "2.5%");
    assert_eq!(charts[1].labels.len(), 20);
    assert_eq!(charts[1].about, "The first 20 of 1,000.");
}

#[test]
fn categories_are_shares_and_money_a_person() {
    let asked = ask("categories", &[]);
    let charts = asked.charts(
        "category_id | category | patients | billed | average_per_patient
         c1          | VIP      | 5        | 750.00 | 150.00
         -           | (none)   | 10       | 250.00 | 25.00
         =-          | -        | 15       | 1000.00 | 66.67",
    );
    assert_eq!(
        told(&charts[0]),
        lines(
            "donut: Share of what is billed
             bar main Billed: VIP=€750.00 · 75.0%; (none)=€250.00 · 25.0%"
        )
    );
    assert_eq!(charts[0].texts["total"], "€1,000.00");
    assert_eq!(
        charts[0].series[0].hrefs,
        [asked.people("category=c1 column=billed"), asked.people("category= column=billed")]
    );
    assert_eq!(
        told(&charts[1]),
        lines(
            "bars: Per patient
             bar main Per patient: VIP=€150.00; (none)=€25.00
             mean All €66.67
             Dashed: All, €66.67."
        )
    );
}

#[test]
fn reasons_are_a_ratio_with_others() {
    let asked = ask("left", &[]);
    let mut table = "reason | departures\n".to_owned();
    for number in 1..=10 {
        table.push_str(&format!("Reason {number} | {}\n", 20 - number));
    }
    let charts = asked.charts(&table);
    assert_eq!(charts[0].labels.len(), 8);
    assert_eq!(charts[0].labels[7], "3 others");
    assert_eq!(charts[0].series[0].texts[7], "33 · 22.8%");
    assert_eq!(charts[0].series[0].hrefs[0], asked.people("reason=\"Reason 1\" column=departures"));
    let rest = "reason=\"Reason 8\" reason=\"Reason 9\" reason=\"Reason 10\" column=departures";
    assert_eq!(charts[0].series[0].hrefs[7], asked.people(rest));
}

#[test]
fn categories_by_month_are_places_in_the_colours_of_the_categories() {
    let asked = ask("categories", &[("by", "category-month"), ("from", "2026-01-01"), ("to", "2026-02-28")]);
    let mut table = "category_id | category | 2026-01 | 2026-02 | total\n".to_owned();
    for number in 1..=9 {
        table.push_str(&format!("c{number} | C{number} | {}.00 | 1.00 | 9.00\n", number % 9));
    }
    let charts = asked.charts(&table);
    assert_eq!(charts[0].labels.len(), 2);
    assert_eq!(charts[0].series[0].texts, ["€1.00", "€1.00"]);
    assert_eq!(charts[0].series[0].hrefs[1], asked.people("category=c1 column=2026-02"));
    assert_eq!(charts[0].series[7].name, "2 others");
    assert_eq!(charts[0].series[7].texts, ["€8.00", "€2.00"]);
    // Who has nothing in a month is not behind it.
    assert_eq!(charts[0].series[7].hrefs[0], asked.people("category=c8 column=2026-01"));
    assert_eq!(charts[0].series[7].hrefs[1], asked.people("category=c8 category=c9 column=2026-02"));
}

#[test]
fn items_and_employees_add_up_to_all() {
    for (report, by, key) in [("items", "item", "item"), ("earnings", "", "employee")] {
        let given: &[(&str, &str)] = if by.is_empty() { &[] } else { &[("by", by)] };
        let asked = ask(report, given);
        let charts = asked.charts(&format!(
            "{key}_id | {key} | billed
             x1       | Crown | 60.00
             x2       | Check | 30.00
             x3       | Floss | 10.00"
        ));
        let told = told(&charts[0]);
        let marks: Vec<&str> = told.lines().skip(1).collect();
        assert_eq!(
            marks,
            [
                "bar main Billed: Crown=€60.00; Check=€30.00; Floss=€10.00",
                "line cumulative Together with all before on axis 1: Crown=60.0%; Check=90.0%; Floss=100.0%",
            ]
        );
        assert_eq!(charts[0].series[0].hrefs[1], asked.people(&format!("{key}=x2 column=billed")));
    }
    for by in ["group", "kind"] {
        let asked = ask("items", &[("by", by)]);
        let charts = asked.charts(&format!("{by} | billed\nSurgery | 60.00\n- | 5.00"));
        assert_eq!(charts[0].labels, ["Surgery", "(none)"]);
        assert_eq!(charts[0].series[0].hrefs[0], asked.people(&format!("{by}=Surgery column=billed")));
        assert_eq!(charts[0].series[0].hrefs[1], asked.people(&format!("{by}= column=billed")));
    }
}

#[test]
fn the_rest_of_the_items_are_one_bar() {
    let mut table = "item_id | item | billed\n".to_owned();
    for number in 1..=100 {
        table.push_str(&format!("i{number} | Item {number} | 1.00\n"));
    }
    let charts = ask("items", &[]).charts(&table);
    assert_eq!(charts[0].labels.len(), 24);
    assert_eq!(charts[0].labels[23], "77 others");
    assert_eq!((charts[0].series[0].texts[23].as_str(), charts[0].series[1].texts[23].as_str()), ("€77.00", "100.0%"));
    let rest = &charts[0].series[0].hrefs[23];
    assert!(rest.contains("item%3Di24+") && rest.contains("item%3Di100+"), "{rest}");
}

#[test]
fn more_than_an_address_can_name_have_none() {
    let mut table = "item_id | item | billed\n".to_owned();
    for number in 1..=1000 {
        table.push_str(&format!("i{number} | Item {number} | 1.00\n"));
    }
    assert_eq!(ask("items", &[]).charts(&table)[0].series[0].hrefs[23], "");
}

#[test]
fn debts_are_by_age() {
    let asked = ask("debtors", &[]);
    let table = "patient_id | patient | debt | d0_30 | d31_60 | d61_90 | d90_plus
                 p1         | Ada     | 30.00 | 10.00 | 0.00  | 0.00   | 20.00
                 =-         | -       | 30.00 | 10.00 | 0.00  | 0.00   | 20.00";
    let charts = asked.charts(table);
    assert_eq!(
        told(&charts[0]),
        lines(
            "columns: What is owed, by age
             bar main Debt: 0–30 days=€10.00; 31–60 days=€0.00; 61–90 days=€0.00; Over 90 days=€20.00"
        )
    );
    assert_eq!(charts[0].series[0].hrefs[3], asked.people("column=d90_plus"));
}

#[test]
fn the_disappeared_are_by_days_of_absence() {
    let asked = ask("disappeared", &[]);
    let charts = asked.charts(
        "patient_id | patient | days_absent
         p1         | Ada     | 175
         p2         | Bob     | 119
         p3         | Cy      | 118
         p4         | Di      | 90",
    );
    assert_eq!(
        told(&charts[0]),
        lines(
            "columns: For how many days they have been away
             bar main Patients: 90–119=3; 120–149=0; 150–179=1"
        )
    );
    let narrowed = asked.address.with("absent-days", "150").with("max-absent-days", "179");
    assert_eq!(charts[0].series[0].hrefs[2], narrowed.people(&[], "days_absent"));
    assert_eq!(charts[0].series[0].hrefs[1], "", "nobody is behind nothing");
}

#[test]
fn years_of_absence_are_one_open_bar() {
    let mut table = "patient_id | patient | days_absent\np0 | Old | 9000\n".to_owned();
    for number in (90..400).rev() {
        table.push_str(&format!("p{number} | P | {number}\n"));
    }
    let charts = ask("disappeared", &[]).charts(&table);
    let labels = &charts[0].labels;
    assert_eq!((labels.len(), labels[0].as_str(), labels[14].as_str()), (15, "90–119", "510 and more"));
    let sum: f64 = charts[0].series[0].values.iter().flatten().sum();
    assert_eq!(sum, 311.0, "everybody is in a bar");
}
