//! Charts that lie: a row each for employees, sources, places, patients.

use super::{ask, lines, told};

#[test]
fn retention_has_the_best_first_and_too_few_last() {
    let asked = ask("retention", &[]);
    let charts = asked.charts(
        "employee_id | employee | primary | returned | retention_percent | low_percent | high_percent | still_open
         e1          | Weiß     | 20      | 10       | 50.0              | 29.9        | 70.1         | 0
         e2          | Yıldız   | 30      | 24       | 80.0              | 62.7        | 90.5         | 0
         e3          | Nguyễn   | 9       | 4        | 100.0             | 51.0        | 100.0        | 5
         e4          | Kunz     | 3       | 0        | -                 | -           | -            | 3
         =-          | -        | 62      | 38       | 70.4              | 57.1        | 80.9         | 8",
    );
    assert_eq!(
        told(&charts[0]),
        lines(
            "whiskers: Retention with its uncertainty (95%)
             bar main Retention: Yıldız=80.0% [62.7 90.5]; Weiß=50.0% [29.9 70.1]; ~Nguyễn=100.0% [51 100]
             mean All 70.4%
             Dashed: All, 70.4%. Pale: fewer than 5, too few to tell."
        )
    );
    assert_eq!(charts[0].series[0].hrefs[0], asked.people("employee=e2 column=retention_percent"));
    assert!(!charts[0].names);
}

#[test]
fn retention_by_department_names_departments() {
    let asked = ask("retention", &[("by", "department")]);
    let charts = asked.charts(
        "department_id | department | primary | returned | retention_percent | low_percent | high_percent | still_open
         d1            | Surgery    | 20      | 10       | 50.0              | 29.9        | 70.1         | 0",
    );
    assert_eq!(charts[0].labels, ["Surgery"]);
    assert_eq!(charts[0].series[0].hrefs[0], asked.people("department=d1 column=retention_percent"));
    assert_eq!(charts[0].mean, None, "without a total there is nothing to compare with");
}

#[test]
fn sources_show_people_and_then_money_against_cost() {
    let asked = ask("sources", &[]);
    let table = "source_id | source    | new_patients | billed_new | cost
                 s1        | Web       | 30           | 3000.00    | 1200.00
                 -         | (unknown) | 10           | 500.00     | -";
    let charts = asked.charts(table);
    assert_eq!(
        told(&charts[0]),
        lines(
            "bars: New patients by source
             bar main New patients: Web=30; (unknown)=10"
        )
    );
    assert_eq!(charts[0].series[0].hrefs[1], asked.people("source= column=new_patients"));
    assert_eq!(
        told(&charts[1]),
        lines(
            "bars: What newcomers brought, and what the source cost
             bar main Billed, new: Web=€3,000.00; (unknown)=€500.00
             point cost Cost: Web=€1,200.00"
        )
    );
    let without = asked.charts(&table.replace("1200.00", "-"));
    assert_eq!(without[1].series.len(), 1);
    assert_eq!(without[1].title, "Billed, new");
}

#[test]
fn places_show_what_is_left_and_the_year_before() {
    let asked = ask("places", &[("by", "branch")]);
    let charts = asked.charts(
        "place_id | place | billed  | year_before_billed | cost   | profit
         b1       | North | 1000.00 | 800.00             | 700.00 | 300.00
         b2       | South | 500.00  | 900.00             | 600.00 | -100.00",
    );
    assert_eq!(charts.len(), 1, "branches are on no map");
    assert_eq!(
        told(&charts[0]),
        lines(
            "bars: Billed, what is left of it, and a year before
             bar main Billed: North=€1,000.00; South=€500.00
             bar profit Profit: North=€300.00; South=−€100.00
             point before Billed year before: North=€800.00; South=€900.00"
        )
    );
    assert_eq!(charts[0].series[1].hrefs[1], asked.people("place=b2 column=profit"));
}

#[test]
fn cities_are_on_a_map_and_others_are_named() {
    let asked = ask("places", &[("by", "patient-city")]);
    let charts = asked.charts(
        "place_id | place     | billed
         Львів    | Львів     | 1000.00
         Чернівці | Чернівці  | 10.00
         Xyzzyx   | Xyzzyx    | 500.00
         -        | (unknown) | 77.00",
    );
    assert_eq!(
        told(&charts[1]),
        lines(
            "map: Where it is billed
             Львів 24.0 49.8=€1,000.00
             Чернівці 25.9 48.3=€10.00
             Not on the map: Xyzzyx. © GeoNames (CC BY 4.0), Natural Earth."
        )
    );
    assert_eq!(charts[1].points[0].href, asked.people("place=Львів column=billed"));
    for by in ["country", "department"] {
        let table = "place_id | place | billed\nx | X | 5.00";
        assert_eq!(ask("places", &[("by", by)]).charts(table).len(), 1, "{by}");
    }
    assert_eq!(ask("places", &[]).charts("place_id | place | billed\nKyiv | Kyiv | 5.00").len(), 2);
}

#[test]
fn missed_by_employee_has_the_worst_first() {
    let table = |key: &str| {
        format!(
            "{key}_id | {key} | completed | missed | missed_percent
             x1       | A     | 95        | 5      | 5.0
             x2       | B     | 80        | 20     | 20.0"
        )
    };
    for key in ["employee", "department", "source"] {
        let asked = ask("missed", &[("by", key)]);
        let charts = asked.charts(&table(key));
        assert_eq!(charts[0].labels, ["B", "A"]);
        assert_eq!(charts[0].series[0].hrefs[0], asked.people(&format!("{key}=x2 column=missed_percent")));
    }
    let hours = ask("missed", &[("by", "hour")]).charts("hour | completed | missed | missed_percent\n8 | 9 | 1 | 10.0");
    assert_eq!(hours[0].labels, ["08:00"]);
}

#[test]
fn quality_is_a_distribution_and_a_mean() {
    let asked = ask("quality", &[("by", "employee-score")]);
    let charts = asked.charts(
        "employee_id | employee | score_1 | score_2 | score_3 | score_4 | score_5 | ratings
         e1          | Weiß     | 1       | 1       | 0       | 8       | 30      | 40
         e2          | Kunz     | 0       | 4       | 3       | 2       | 1       | 10
         e3          | Few      | 2       | 0       | 0       | 0       | 0       | 2",
    );
    assert_eq!(
        told(&charts[0]),
        lines(
            "distribution: How the scores are spread
             bar bad Score 1: Weiß=1 · 2.5%; Kunz=0 · 0.0%; ~Few=2 · 100.0%
             bar cost Score 2: Weiß=1 · 2.5%; Kunz=4 · 40.0%; ~Few=0 · 0.0%
             bar before Score 3: Weiß=0 · 0.0%; Kunz=3 · 30.0%; ~Few=0 · 0.0%
             bar 6 Score 4: Weiß=8 · 20.0%; Kunz=2 · 20.0%; ~Few=0 · 0.0%
             bar main Score 5: Weiß=30 · 75.0%; Kunz=1 · 10.0%; ~Few=0 · 0.0%
             Pale: fewer than 5, too few to tell."
        )
    );
    assert_eq!(charts[0].series[1].hrefs[1], asked.people("employee=e2 column=score_2"));

    let charts = ask("quality", &[]).charts(
        "employee_id | employee | ratings | average_score
         e1          | Weiß     | 40      | 4.50
         e2          | Kunz     | 10      | 3.20
         e3          | Few      | 2       | 1.50
         =-          | -        | 52      | 4.13",
    );
    assert_eq!(
        told(&charts[0]),
        lines(
            "bars: Average score
             bar main Average score: Weiß=4.50; Kunz=3.20; ~Few=1.50
             mean All 4.13
             Dashed: All, 4.13. Pale: fewer than 5, too few to tell."
        )
    );
}

#[test]
fn views_that_are_looked_at_together_are_of_the_same_report() {
    for report in reports::CATALOGUE {
        for view in report.views {
            let together = crate::chart::views(report.id, view.by);
            assert!(together.contains(&view.by), "{} {}", report.id, view.by);
            assert!(together.iter().all(|by| report.view(by).is_some()), "{}: {together:?}", report.id);
        }
    }
}

#[test]
fn bonuses_are_those_of_the_first() {
    let asked = ask("bonuses", &[]);
    let mut table = "patient_id | patient | accrued | used | balance\n".to_owned();
    for number in 1..=20 {
        table.push_str(&format!("p{number} | P{number} | 50.00 | 20.00 | 30.00\n"));
    }
    let charts = asked.charts(&table);
    assert_eq!(charts[0].labels.len(), 16);
    assert_eq!(charts[0].about, "The first 16 of 20.");
    assert!(charts[0].names, "the privacy key hides them");
    assert_eq!(charts[0].series[1].hrefs[2], asked.people("patient=p3 column=used"));
    assert_eq!(charts[0].series[1].texts[2], "€20.00");
    assert_eq!(charts[0].series[2].texts[2], "€30.00", "what they are ordered by");
}
