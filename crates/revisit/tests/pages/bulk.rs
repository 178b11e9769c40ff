//! Records of a list of the directory that are changed together.

use axum::http::StatusCode;
use clinic::access::Role;
use clinic::record::{Item, Organisation};
use testkit::clinic::tables;

use crate::clinic::{Clinic, Page, Visitor};
use crate::form::Form;

const HERE: &str = "/directory/items";

fn three() -> Organisation {
    tables(&[("items", "id | name | group \n i1 | One | Old \n i2 | Two | Old \n i3 | Three | New")])
}

/// Name, group and VAT of each.
async fn items(clinic: &Clinic) -> Vec<(String, Option<String>, Option<i64>)> {
    let org = clinic.app.books().read().await.expect("books").organisation().await.expect("records");
    let told = |item: Item| (item.name, item.group, item.desk.vat_percent.map(|percent| percent.0));
    org.items.into_iter().map(told).collect()
}

async fn open(visitor: &mut Visitor<'_>, picked: &str) -> (Form, Page) {
    let list = visitor.get(HERE).await;
    assert!(list.text.contains("value=\"together\""), "{}", list.text);
    let page = visitor.post(HERE, &format!("{}&{picked}", Form::of(&list, HERE).press("together"))).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    (Form::of(&page, HERE), page)
}

#[tokio::test]
async fn what_is_filled_is_the_same_for_all_that_were_picked_and_the_rest_stays() {
    let clinic = Clinic::of(Some(&three())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let before = items(&clinic).await;
    let (form, page) = open(&mut owner, "who=i1&who=i2").await;
    assert!(page.text.contains("Change 2 records"), "{}", page.text);
    assert!(!form.options("kind").is_empty() && form.get("kind").is_empty(), "nothing is chosen yet");
    let form = form.filled(&[("vat_percent", "20"), ("empty", "group")]);
    for _ in 0..2 {
        assert_eq!(owner.post(HERE, &form.body()).await.location(), HERE, "sent twice it is done once");
    }
    let percent = Some(20_000_000);
    let wanted = [("One".to_owned(), None, percent), ("Two".to_owned(), None, percent), before[2].clone()];
    assert_eq!(items(&clinic).await, wanted);
    let deed = clinic.app.books().undoable(Some("owner-0"), 1).await.expect("deeds")[0].deed;
    owner.post(&format!("/undo/{deed}"), "").await;
    assert_eq!(items(&clinic).await, before, "one undo takes all of it back");
}

#[tokio::test]
async fn what_is_wrong_is_said_and_nothing_is_written() {
    let clinic = Clinic::of(Some(&three())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let before = items(&clinic).await;
    let (form, _) = open(&mut owner, "who=i1&who=i3").await;
    for (fields, said) in [
        (vec![], "Nothing is to be changed yet"),
        (vec![("vat_percent", "200")], "Write a percent from 0 to 100"),
        (vec![("group", "Both"), ("empty", "group")], "both filled and to be empty"),
        (vec![("kind", "magic")], "cannot be chosen any more"),
        (vec![("recall_after_days", "3"), ("recall_after_months", "3")], "it cannot be so"),
    ] {
        let refused = owner.post(HERE, &form.clone().filled(&fields).body()).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{fields:?}");
        assert!(refused.text.contains(said), "{said}: {}", refused.text);
        assert_eq!(items(&clinic).await, before, "{fields:?}");
    }
    let list = owner.get(HERE).await;
    let nobody = owner.post(HERE, &Form::of(&list, HERE).press("together")).await;
    assert_eq!(nobody.location(), HERE);
    assert!(!owner.get("/directory/reasons").await.text.contains("value=\"together\""), "they have nothing but a name");
}

#[tokio::test]
async fn what_a_colleague_changed_meanwhile_is_told_by_name() {
    let clinic = Clinic::of(Some(&three())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let mut manager = clinic.visitor(Role::Manager).await;
    let (hers, _) = open(&mut owner, "who=i1&who=i2").await;
    let (his, _) = open(&mut manager, "who=i2").await;
    assert_eq!(manager.post(HERE, &his.filled(&[("group", "His")]).body()).await.location(), HERE);
    let clash = owner.post(HERE, &hers.filled(&[("group", "Hers")]).body()).await;
    assert_eq!(clash.status, StatusCode::CONFLICT, "{}", clash.text);
    assert!(clash.text.contains("Group His"), "{}", clash.text);
    let groups =
        |all: Vec<(String, Option<String>, Option<i64>)>| all.into_iter().map(|item| item.1).collect::<Vec<_>>();
    let some = |group: &str| Some(group.to_owned());
    assert_eq!(groups(items(&clinic).await), [some("Old"), some("His"), some("New")]);
    let again = Form::of(&clash, HERE);
    assert_eq!(again.get("group"), "Hers", "what was typed stays");
    assert_eq!(owner.post(HERE, &again.body()).await.location(), HERE);
    assert_eq!(groups(items(&clinic).await), [some("Hers"), some("Hers"), some("New")]);
}
