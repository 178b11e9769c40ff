//! The list of people behind a number says whose number it is, in names.

use clinic::access::Role;

use crate::clinic::Clinic;
use crate::table::{Table, parameter, plain};

#[tokio::test]
async fn the_people_behind_a_row_are_headed_by_the_name_that_the_row_has() {
    let clinic = Clinic::random(3).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let of = [("discounts", "ground"), ("items", "item"), ("earnings", "employee"), ("sources", "source")];
    for (report, by) in of {
        let page = owner.get(&format!("/reports/{report}?period=all&page=all")).await;
        let rows = Table::of(&page.text).unwrap_or_else(|| panic!("{report}: a table")).rows;
        // Rows of what nobody entered are called so in brackets.
        let named = rows.iter().filter(|row| !row[0].text.starts_with('('));
        let opens =
            named.filter_map(|row| row.iter().find(|cell| cell.href.contains("/people?")).map(|cell| (row, cell)));
        let opens: Vec<_> = opens.collect();
        assert!(!opens.is_empty(), "{report} has a name");
        for (row, cell) in opens {
            let people = plain(&owner.get(&cell.href).await.text);
            assert!(
                people.to_lowercase().contains(&format!("· {by} {}", row[0].text).to_lowercase()),
                "{report}: {people}"
            );
        }
    }
}

#[tokio::test]
async fn filters_above_the_list_are_said_in_names() {
    let clinic = Clinic::random(3).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let page = owner.get("/reports/earnings?period=all&page=all").await;
    let rows = Table::of(&page.text).expect("a table").rows;
    let named = rows.iter().filter_map(|row| Some((&row[0].text, parameter(&row[0].href, "employee")?)));
    let named: Vec<_> = named.filter(|(name, key)| **name != *key).collect();
    assert!(!named.is_empty(), "somebody has a name that is no key: {rows:?}");
    for (name, key) in named {
        let people = format!("/reports/activity/people?period=all&employee={key}&cell=column%3Dpatients");
        let people = plain(&owner.get(&people).await.text);
        assert!(people.contains(&format!("Employee: {name}")), "{people}");
    }
}
