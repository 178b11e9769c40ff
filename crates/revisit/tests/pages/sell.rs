//! Sales without a visit.

use axum::http::StatusCode;
use clinic::Money;
use clinic::access::Role;
use clinic::record::{Method, Organisation, State};
use testkit::clinic::tables;

use crate::clinic::Clinic;
use crate::form::Form;

const HERE: &str = "/sell";
const UNNAMED: &str = "/sell?buyer=unnamed";

fn shop() -> Organisation {
    let mut all = tables(&[
        ("departments", "id | branch \n d1 | b1"),
        ("items", "id | name | kind \n brush | Brush | goods"),
        ("employees", "id | name | department | sees_patients \n e1 | Eva | d1 | true \n shop | Shop | d1 | false"),
        ("patients", "id | name | on \n p1 | Ada | 2025-01-01"),
    ]);
    all.items[0].price = Some(Money(500));
    all
}

async fn everything(clinic: &Clinic) -> Organisation {
    clinic.app.books().read().await.expect("a reader").organisation().await.expect("records")
}

#[tokio::test]
async fn somebody_who_is_not_named_buys_for_cash_and_has_one_slip() {
    let clinic = Clinic::of(Some(&shop())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let first = desk.get(HERE).await;
    assert!(first.text.contains("href=\"/sell?buyer=unnamed\""), "{}", first.text);
    let form = Form::open(&mut desk, UNNAMED).await;
    assert_eq!(form.get("quantity-0"), "1", "one is the usual");
    let form = form.filled(&[("item-0", "brush"), ("given", "20"), ("act", "save")]);
    let sold = desk.post(HERE, &form.body()).await;
    assert_eq!(sold.location(), "/slips/1", "{}", sold.text);
    assert_eq!(desk.post(HERE, &form.body()).await.location(), "/slips/1", "a second click is answered like the first");
    let slip = desk.get("/slips/1").await;
    assert!(slip.text.contains("Change: ") && slip.text.contains("15.00"), "{}", slip.text);
    assert!(slip.text.contains("Brush") && slip.text.contains("Unnamed buyer"), "{}", slip.text);
    let all = everything(&clinic).await;
    let paid: Vec<_> = all.payments.iter().map(|paid| (paid.method, paid.amount)).collect();
    assert_eq!(paid, [(Method::Cash, Money(500))]);
    let card = all.patients.iter().find(|patient| patient.desk.state == State::Unnamed).expect("a card").id.clone();
    let shown = desk.get(&format!("/patients/{card}")).await;
    assert_eq!(shown.status, StatusCode::OK);
    assert!(!shown.text.contains("/erase\"") && !shown.text.contains("/book?patient="), "{}", shown.text);
    let mut manager = clinic.visitor(Role::Manager).await;
    for path in [format!("/patients/{card}/edit"), format!("/pay/{card}"), format!("/sell?patient={card}")] {
        assert_eq!(manager.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let receipt = all.visits[0].id.clone();
    let refund = manager.get(&format!("/refund/{card}?visit={receipt}")).await;
    assert_eq!(refund.status, StatusCode::OK, "{}", refund.text);
    assert!(refund.text.contains(&format!("<option value=\"{receipt}\"")), "{}", refund.text);
}

#[tokio::test]
async fn a_patient_is_found_buys_and_pays_on_the_next_page() {
    let clinic = Clinic::of(Some(&shop())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let found = desk.get("/sell?q=ada").await;
    assert!(found.text.contains("href=\"/sell?patient=p1\""), "{}", found.text);
    let form = Form::open(&mut desk, "/sell?patient=p1").await.filled(&[("item-0", "brush"), ("act", "save")]);
    assert_eq!(form.get("cash"), "", "that is asked for next");
    let sold = desk.post(HERE, &form.body()).await;
    let receipt = everything(&clinic).await.visits[0].id.clone();
    assert_eq!(sold.location(), format!("/pay/p1?visit={receipt}"), "{}", sold.text);
    assert_eq!(desk.get(sold.location()).await.status, StatusCode::OK);
}

#[tokio::test]
async fn what_is_wrong_is_said_and_what_was_typed_stays() {
    let clinic = Clinic::of(Some(&shop())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let form = Form::open(&mut desk, UNNAMED).await.with("act", "save");
    for (fields, status, said) in [
        (vec![], StatusCode::CONFLICT, "Choose what is sold."),
        (vec![("item-0", "brush"), ("cash", "3")], StatusCode::CONFLICT, "is missing"),
        (vec![("item-0", "brush"), ("cash", "7")], StatusCode::CONFLICT, "too much"),
        (vec![("item-0", "brush"), ("given", "3")], StatusCode::BAD_REQUEST, "less than what is paid in cash"),
        (vec![("item-0", "brush"), ("quantity-0", "none")], StatusCode::BAD_REQUEST, "A quantity is above zero"),
        (vec![("item-0", "brush"), ("discount", "2")], StatusCode::CONFLICT, "You may give away at most"),
    ] {
        let refused = desk.post(HERE, &form.clone().filled(&fields).body()).await;
        assert_eq!(refused.status, status, "{fields:?}: {}", refused.text);
        assert!(refused.text.contains(said), "{said}: {}", refused.text);
        for (field, text) in &fields {
            assert_eq!(Form::of(&refused, HERE).get(field), *text, "{fields:?}");
        }
    }
    let all = everything(&clinic).await;
    assert!(all.visits.is_empty() && all.slips.is_empty() && all.patients.len() == 1);
    let mut doctor = clinic.visitor(Role::Doctor).await;
    assert_eq!(doctor.get(HERE).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_sale_is_not_put_down_to_another_seller_than_was_chosen() {
    let clinic = Clinic::of(Some(&shop())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let form = Form::open(&mut desk, UNNAMED).await.filled(&[("item-0", "brush"), ("act", "save")]);
    // One sees patients, one is not there.
    for seller in ["e1", "gone"] {
        let refused = desk.post(HERE, &form.clone().with("seller", seller).body()).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "{seller}: {}", refused.text);
        assert!(refused.text.contains("id=\"seller\""), "{seller}: {}", refused.text);
    }
    assert!(everything(&clinic).await.visits.is_empty());
}

#[tokio::test]
async fn where_nobody_sells_it_is_said_who_is_missing() {
    let clinic = Clinic::of(Some(&tables(&[("items", "id \n brush")]))).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let page = owner.get(UNNAMED).await;
    assert!(page.text.contains("Nobody sells yet"), "{}", page.text);
    assert!(page.text.contains("href=\"/directory/employees?new=yes\""), "{}", page.text);
}
