//! Bonuses that the people of a list are given without a payment.

use axum::http::StatusCode;
use clinic::access::Role;
use clinic::record::{Organisation, Setting};
use testkit::clinic::tables;

use crate::clinic::{Clinic, Visitor};
use crate::form::Form;

/// Everybody with a visit.
const CAME: &str = "/reports/activity/people?period=all&cell=column%3Dpatients";

fn three() -> Organisation {
    tables(&[
        ("patients", "id | name | on \n p1 | Ada | 2025-01-01 \n p2 | Bob | 2025-01-01 \n p3 | Cyd | 2025-01-01"),
        ("visits", "visit | patient | on \n v1 | p1 | 2025-01-02 \n v2 | p2 | 2025-01-03 \n v3 | p3 | 2025-01-04"),
    ])
}

/// Whose, how much, and why.
async fn bonuses(clinic: &Clinic) -> Vec<(String, i64, String)> {
    let all = clinic.app.books().read().await.expect("a reader").organisation().await.expect("records").bonuses;
    let told = all.into_iter().map(|it| (it.patient_id, it.amount.0, it.desk.note.unwrap_or_default()));
    let mut told: Vec<_> = told.collect();
    told.sort();
    told
}

async fn asked(visitor: &mut Visitor<'_>, who: &str) -> Form {
    let page = visitor.post(CAME, &format!("act=gift{who}")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    Form::of(&page, "/gift")
}

#[tokio::test]
async fn what_it_comes_to_is_said_before_it_is_given_and_it_is_taken_back_as_one() {
    let clinic = Clinic::of(Some(&three())).await;
    let mut manager = clinic.visitor(Role::Manager).await;
    assert!(manager.get(CAME).await.text.contains("name=\"act\" value=\"gift\""));
    let form = asked(&mut manager, "&who=p1&who=p3").await.filled(&[("amount", "10,50"), ("reason", "birthday")]);
    let page = manager.post("/gift", &form.body()).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("2 patients get €10.50 each: €21.00 in bonuses in all."), "{}", page.text);
    assert_eq!(bonuses(&clinic).await, [], "nothing is written before it was said");
    let page = manager.post("/gift", &Form::of(&page, "/gift").with("amount", "11").body()).await;
    assert!(page.text.contains("€22.00 in bonuses in all"), "another sum is said again: {}", page.text);
    let form = Form::of(&page, "/gift");
    let both = ["p1", "p3"].map(|key| (key.to_owned(), 1_100, "birthday".to_owned()));
    for _ in 0..2 {
        assert_eq!(manager.post("/gift", &form.body()).await.location(), CAME, "a second click gives nothing more");
        assert_eq!(bonuses(&clinic).await, both);
    }
    let deed = clinic.app.books().undoable(None, 1).await.expect("books")[0].deed;
    manager.post(&format!("/undo/{deed}"), "").await;
    assert_eq!(bonuses(&clinic).await, []);
}

#[tokio::test]
async fn nobody_gives_more_than_the_role_may_or_without_a_reason() {
    let clinic = Clinic::of(Some(&three())).await;
    let mut manager = clinic.visitor(Role::Manager).await;
    let form = asked(&mut manager, "&who=p1").await;
    for (amount, reason, said) in [
        ("", "birthday", "Write how much each gets"),
        ("0", "birthday", "Write how much each gets"),
        ("x", "birthday", "Write how much each gets"),
        ("1", " ", "Say what the bonus is given for"),
    ] {
        let page = manager.post("/gift", &form.clone().filled(&[("amount", amount), ("reason", reason)]).body()).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{amount} {reason}");
        assert!(page.text.contains(said), "{amount} {reason}: {}", page.text);
    }
    for role in [Role::Marketer, Role::FrontDesk, Role::Doctor, Role::Auditor] {
        let mut other = clinic.visitor(role).await;
        assert!(!other.get(CAME).await.text.contains("value=\"gift\""), "{role:?}");
        assert_eq!(other.post("/gift", &form.body()).await.status, StatusCode::NOT_FOUND, "{role:?}");
        assert_eq!(other.post(CAME, "act=gift").await.status, StatusCode::NOT_FOUND, "{role:?}");
    }
    assert_eq!(bonuses(&clinic).await, []);
}

#[tokio::test]
async fn a_marketer_gives_up_to_the_limit_of_the_role() {
    let mut org = three();
    org.settings = vec![Setting { name: "gift-limit.marketer".into(), value: "20.00".into() }];
    let clinic = Clinic::of(Some(&org)).await;
    let mut marketer = clinic.visitor(Role::Marketer).await;
    let form = asked(&mut marketer, "").await.filled(&[("amount", "20.01"), ("reason", "spring")]);
    let page = marketer.post("/gift", &form.body()).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    assert!(page.text.contains("at most €20.00 at a time"), "{}", page.text);
    let page = marketer.post("/gift", &Form::of(&page, "/gift").with("amount", "20").body()).await;
    assert!(page.text.contains("3 patients get €20.00 each: €60.00"), "nobody was picked: {}", page.text);
    assert_eq!(marketer.post("/gift", &Form::of(&page, "/gift").body()).await.location(), CAME);
    assert_eq!(bonuses(&clinic).await.len(), 3);
}

#[tokio::test]
async fn a_list_that_has_changed_is_said_again() {
    let clinic = Clinic::of(Some(&three())).await;
    let mut manager = clinic.visitor(Role::Manager).await;
    let form = asked(&mut manager, "").await.filled(&[("amount", "1"), ("reason", "spring")]);
    let form = form.with("told", "4:100");
    let page = manager.post("/gift", &form.body()).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.text.contains("they were 4, now they are 3"), "{}", page.text);
    assert_eq!(bonuses(&clinic).await, []);
}
