//! What somebody owes stands beside their other numbers.

use std::collections::BTreeMap;

use clinic::access::Role;

use crate::clinic::Clinic;

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Debts by patients' keys, of the rows of a page that have one.
fn shown(page: &str) -> BTreeMap<String, String> {
    let rows = page.split("<tr").filter_map(|row| {
        let key = row.split("href=\"/patients/").nth(1)?.split('"').next()?;
        let debt = row.split("owes ").nth(1)?.split('<').next()?;
        Some((key.to_owned(), digits(debt)))
    });
    rows.collect()
}

#[tokio::test]
async fn debts_stand_beside_the_totals_of_the_best_and_in_lists_of_people() {
    let clinic = Clinic::random(3).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let file = owner.get("/reports/debtors.csv").await.text;
    let head: Vec<&str> = file.lines().next().expect("a head").split(',').collect();
    let at = |name: &str| head.iter().position(|column| *column == name).expect("a column");
    let (key, debt) =
        (at("patient_id"), head.len() - 1 - head.iter().rev().position(|name| *name == "debt").expect("one"));
    // Names may hold commas, which stand between the key and the debt.
    let from_end = head.len() - debt;
    let debts: BTreeMap<String, String> = file
        .lines()
        .skip(1)
        .map(|line| line.split(',').collect::<Vec<_>>())
        .map(|row| (row[key].to_owned(), digits(row[row.len() - from_end])))
        .collect();
    for page in
        ["/reports/rating?period=all&page=all", "/reports/rating/people?period=all&page=all&cell=column%3Dtotal"]
    {
        let text = owner.get(page).await.text;
        let listed = |key: &str| text.contains(&format!("href=\"/patients/{key}\""));
        let expected: BTreeMap<String, String> =
            debts.iter().filter(|(key, _)| listed(key)).map(|(key, debt)| (key.clone(), debt.clone())).collect();
        assert!(!expected.is_empty(), "no debtor is on {page}");
        assert_eq!(shown(&text), expected, "{page}");
    }
    let mut desk = clinic.visitor(Role::Doctor).await;
    let own = desk.get("/reports/rating?period=all&page=all").await;
    assert!(own.status.is_success() && !own.text.contains("owes "), "who may not ask for debtors sees no debts");
}
