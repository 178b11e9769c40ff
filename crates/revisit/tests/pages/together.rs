//! What stands for several rows at once: sums that open to the people of all of them, and the charts of a report side by side.

use clinic::access::Role;
use testkit::clinic::{Size, random};

use crate::clinic::Clinic;

/// Addresses and texts of the links to people in the rows that fold.
fn sums_of_groups(html: &str) -> Vec<(String, String)> {
    let rows = html.split("<tr class=\"group\">").skip(1).filter_map(|rest| rest.split("</tr>").next());
    let links = rows.flat_map(|row| row.split("<a href=\"").skip(1)).filter_map(|link| {
        let (address, rest) = link.split_once("\">")?;
        Some((address.replace("&#38;", "&").replace("&amp;", "&"), rest.split('<').next()?.to_owned()))
    });
    links.filter(|(address, _)| address.contains("/people?")).collect()
}

fn digits(text: &str) -> i64 {
    let digits: String = text.chars().filter(|letter| letter.is_ascii_digit() || *letter == '-').collect();
    digits.parse().unwrap_or(0)
}

#[tokio::test]
async fn the_sum_of_a_group_is_that_of_its_list() {
    let mut org = random(7, Size { patients: 60, bookings: 500 });
    for (source, group) in org.sources.iter_mut().zip(["Online", "Print", "Online"]) {
        source.group = Some(group.to_owned());
    }
    let clinic = Clinic::of(Some(&org)).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let page = owner.get("/reports/sources?period=all").await.text;
    let sums = sums_of_groups(&page);
    assert!(sums.len() >= 4, "{sums:?}");
    let mut several = 0;
    for (address, text) in sums {
        several += usize::from(address.matches("source%3D").count() > 1);
        let column = address.rsplit_once("column%3D").expect("a column").1;
        let list = owner.get(&address.replace("/people?", "/people.csv?")).await.text;
        let at = list.lines().next().and_then(|head| head.split(',').position(|name| name == column));
        let at = at.unwrap_or_else(|| panic!("no column {column} in {list}"));
        // Names of the random clinic hold commas; numbers stand behind them.
        let behind = list.lines().next().map_or(0, |head| head.split(',').count()) - at;
        let of_row = |line: &str| line.rsplit(',').nth(behind - 1).map_or(0, digits);
        assert_eq!(list.lines().skip(1).map(of_row).sum::<i64>(), digits(&text), "{address}");
        let opened = owner.get(&address).await;
        assert!(opened.status.is_success(), "{}", opened.text);
    }
    assert!(several > 0, "a group has more than one source");
}

#[tokio::test]
async fn a_page_shows_every_chart_of_its_report() {
    let clinic = Clinic::random(7).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    for (address, titles) in [
        ("growth?", ["New patients against a year before", "Base"]),
        ("sources?", ["New patients by source", "What newcomers brought"]),
        ("activity?", ["Different patients by step", "New and returning patients"]),
        ("rating?", ["What share the best bring", "What the best spend on"]),
        ("left?", ["Reasons", "Departures by month"]),
        ("left?by=month&", ["Departures by month", "Reasons"]),
        ("categories?", ["Share of what is billed", "Billed by month"]),
        ("quality?", ["How the scores are spread", "Average score"]),
        ("missed?", ["Missed, in percent: Weekday", "Missed, in percent: Hour"]),
    ] {
        let page = owner.get(&format!("/reports/{address}period=all")).await;
        assert!(page.status.is_success(), "{address}: {}", page.text);
        let charts: Vec<&str> = page.text.split("<figcaption>").skip(1).collect();
        let places = titles.map(|title| charts.iter().position(|chart| chart.starts_with(title)));
        assert!(places[0].is_some() && places[0] < places[1], "{address}: {places:?} of {titles:?}");
    }
}

#[tokio::test]
async fn who_may_see_no_patients_has_no_mark_that_opens() {
    let clinic = Clinic::random(7).await;
    let (mut owner, mut auditor) = (clinic.visitor(Role::Owner).await, clinic.visitor(Role::Auditor).await);
    for report in ["growth", "categories", "peaks", "places"] {
        let address = format!("/reports/{report}?period=all");
        assert!(owner.get(&address).await.text.contains("/people?"), "{report}");
        let page = auditor.get(&address).await;
        assert!(page.status.is_success() && !page.text.contains("/people?"), "{report}");
    }
}
