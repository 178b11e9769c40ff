//! What somebody owes, when they came last and what was billed stand beside their other numbers.

use std::collections::BTreeMap;

use books::cards::Seen;
use clinic::access::Role;
use testkit::clinic::tables;

use crate::clinic::Clinic;
use crate::table::Table;

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

#[tokio::test]
async fn lists_of_people_say_who_came_last_when_and_what_was_billed_in_all() {
    let clinic = Clinic::random(3).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let page = owner.get("/reports/growth/people?period=all&page=all&cell=column%3Dnew_patients").await;
    let table = Table::of(&page.text).expect("a table");
    let (mut came, mut never) = (0, 0);
    for row in &table.rows {
        let [.., last, billed, _] = row.as_slice() else { panic!("{row:?}") };
        let key = row.iter().find_map(|cell| cell.href.strip_prefix("/patients/")).expect("whom it is");
        let card = clinic.app.books().patient_card(key, &Seen::all()).await.expect("books").expect("a card");
        assert_eq!(last.text.is_empty(), card.life.last_visit_on.is_none(), "{key}: {}", last.text);
        assert_eq!(digits(&billed.text).parse::<i64>().ok(), Some(card.account.billed_minor.abs()), "{key}");
        *(if last.text.is_empty() { &mut never } else { &mut came }) += 1;
    }
    assert!(came > 0 && never > 0, "{came} came, {never} never did");
    let visits = owner.get("/reports/activity/people?period=all&rows=visits&cell=column%3Dvisits").await;
    assert!(!visits.text.contains("Billed in all"), "a visit is not its patient");
}

#[tokio::test]
async fn the_best_lead_to_their_price_lists() {
    let org = tables(&[
        ("price_lists", "id | name \n gold | Gold \n silver | Silver"),
        ("patients", "id | price_list \n p1 | gold"),
        ("visits", "visit | patient | on | item | billed \n v1 | p1 | 2025-01-02 | i1 | 10.00"),
    ]);
    let clinic = Clinic::of(Some(&org)).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let rating = owner.get("/reports/rating?period=all&page=all").await.text;
    assert!(rating.contains("href=\"/cards/price-list/gold\""), "{rating}");
    let card = owner.get("/cards/price-list/gold").await;
    assert!(card.status.is_success() && card.text.contains("href=\"/cards/item/"), "{}", card.text);
}
