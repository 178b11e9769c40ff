//! The lists that the clinic is described by: entered, changed, archived and brought back.

use axum::http::StatusCode;
use clinic::access::Role;
use clinic::record::Organisation;

use crate::clinic::{Clinic, Page, Visitor};
use crate::table::encoded;

/// What a form passes on unseen, as it would be sent.
fn kept(page: &Page) -> String {
    let hidden = page.text.split("<input type=\"hidden\" name=\"").skip(1).filter_map(|rest| {
        let (name, rest) = rest.split_once("\" value=\"")?;
        Some((name, rest.split_once('"')?.0.replace("&#38;", "&")))
    });
    let hidden = hidden.filter(|(name, _)| ["act", "key", "id", "shown"].contains(name));
    hidden.map(|(name, value)| format!("{name}={}", encoded(&value))).collect::<Vec<_>>().join("&")
}

/// The address of the form of the record with this name.
fn edit(page: &Page, name: &str) -> String {
    let before = page.text.split(&format!(">{name}</a>")).next().expect("something");
    let href = before.rsplit("href=\"").next().and_then(|rest| rest.split('"').next()).expect("a link");
    href.replace("&#38;", "&")
}

async fn make(visitor: &mut Visitor<'_>, list: &str, fields: &str) -> Page {
    let form = visitor.get(&format!("/directory/{list}?new=yes")).await;
    assert_eq!(form.status, StatusCode::OK, "{}", form.text);
    visitor.post(&format!("/directory/{list}"), &format!("{}&{fields}", kept(&form))).await
}

async fn stored(clinic: &Clinic) -> Organisation {
    clinic.app.books().read().await.expect("books").organisation().await.expect("records")
}

#[tokio::test]
async fn all_lists_are_there_and_an_empty_one_teaches() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let index = owner.get("/directory").await;
    assert_eq!(index.status, StatusCode::OK, "{}", index.text);
    let lists: Vec<&str> = index
        .text
        .split("href=\"/directory/")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|word| !word.is_empty())
        .collect();
    assert_eq!(lists.len(), 11, "{lists:?}");
    for list in lists {
        let page = owner.get(&format!("/directory/{list}")).await;
        assert_eq!(page.status, StatusCode::OK, "{list}: {}", page.text);
        assert!(page.text.contains("Nothing here yet"), "{list}");
        let form = owner.get(&format!("/directory/{list}?new=yes")).await;
        assert!(form.text.contains("name=\"name\""), "{list}: {}", form.text);
    }
    assert_eq!(owner.get("/directory/patients").await.status, StatusCode::NOT_FOUND);
    assert_eq!(owner.get("/directory/branches?edit=nothing").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_record_is_entered_and_changed_with_amounts_as_people_write_them() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let made =
        make(&mut owner, "items", "name=Filling&kind=service&price=12%2C50&vat_percent=7.5&duration_minutes=30").await;
    assert_eq!(made.location(), "/directory/items", "{}", made.text);
    let page = owner.get("/directory/items").await;
    assert!(page.text.contains("Entered.") && page.text.contains("action=\"/undo/"), "{}", page.text);
    let [item] = &stored(&clinic).await.items[..] else { panic!("one item") };
    assert_eq!(item.price.map(|price| price.0), Some(1250));
    assert_eq!(item.desk.vat_percent.map(|percent| percent.0), Some(7_500_000));
    let address = edit(&page, "Filling");
    let form = owner.get(&address).await;
    assert!(form.text.contains("value=\"12.50\""), "{}", form.text);
    let changed = "name=Filling&kind=service&price=15&vat_percent=7.5&duration_minutes=30&archived=";
    assert_eq!(
        owner.post("/directory/items", &format!("{}&{changed}", kept(&form))).await.status,
        StatusCode::SEE_OTHER
    );
    let items = stored(&clinic).await.items;
    assert_eq!((items.len(), items[0].price.map(|price| price.0)), (1, Some(1500)));
}

#[tokio::test]
async fn everything_that_is_wrong_is_said_at_once_and_nothing_is_written() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let wrong = "name=&kind=magic&price=a+lot&vat_percent=200&recall_after_days=3&recall_after_months=0";
    let page = make(&mut owner, "items", wrong).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    assert_eq!(page.text.matches("aria-invalid=\"true\"").count(), 5, "{}", page.text);
    assert!(page.text.contains("value=\"a lot\""), "what was typed is kept: {}", page.text);
    assert!(stored(&clinic).await.items.is_empty());
    let again = owner.post("/directory/items", &format!("{}&name=Filling&kind=service", kept(&page))).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "the same form, mended: {}", again.text);
}

#[tokio::test]
async fn a_form_that_is_sent_twice_makes_one_record() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let form = owner.get("/directory/reasons?new=yes").await;
    let body = format!("{}&name=Moved+away", kept(&form));
    for _ in 0..2 {
        assert_eq!(owner.post("/directory/reasons", &body).await.location(), "/directory/reasons");
    }
    assert_eq!(stored(&clinic).await.reasons.len(), 1);
    let nothing = owner.post("/directory/reasons", "act=save&name=Without+a+key").await;
    assert_eq!(nothing.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn of_two_who_edit_one_record_both_keep_what_they_typed() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let mut manager = clinic.visitor(Role::Manager).await;
    make(&mut owner, "branches", "name=North&city=Graz").await;
    let address = edit(&owner.get("/directory/branches").await, "North");
    let (hers, his) = (owner.get(&address).await, manager.get(&address).await);
    let send = |form: &Page, fields: &str| format!("{}&{fields}", kept(form));
    let first = owner.post("/directory/branches", &send(&hers, "name=North&city=Linz&country=")).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.text);
    let other_field = manager.post("/directory/branches", &send(&his, "name=South&city=Graz&country=")).await;
    assert_eq!(other_field.status, StatusCode::SEE_OTHER, "{}", other_field.text);
    let branches = stored(&clinic).await.branches;
    assert_eq!((branches[0].name.as_str(), branches[0].city.as_deref()), ("South", Some("Linz")));
    let hers = owner.get(&address).await;
    let his = manager.get(&address).await;
    owner.post("/directory/branches", &send(&hers, "name=South&city=Wien&country=")).await;
    let clash = manager.post("/directory/branches", &send(&his, "name=South&city=Graz&country=")).await;
    assert_eq!(clash.status, StatusCode::CONFLICT);
    assert!(clash.text.contains("Stored by now: Wien") && clash.text.contains("value=\"Graz\""), "{}", clash.text);
    let decided = manager.post("/directory/branches", &send(&clash, "name=South&city=Graz&country=")).await;
    assert_eq!(decided.status, StatusCode::SEE_OTHER, "{}", decided.text);
    assert_eq!(stored(&clinic).await.branches[0].city.as_deref(), Some("Graz"));
}

#[tokio::test]
async fn only_one_is_preset_and_only_one_list_is_the_main_one() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    make(&mut owner, "categories", "name=Ordinary&attention=normal&preset=true").await;
    make(&mut owner, "categories", "name=VIP&attention=vip&colour=amber&preset=true").await;
    let preset: Vec<String> = stored(&clinic)
        .await
        .categories
        .into_iter()
        .filter(|category| category.desk.preset)
        .map(|category| category.name)
        .collect();
    assert_eq!(preset, ["VIP"]);
    let deeds = clinic.app.books().undoable(None, 1).await.expect("deeds");
    assert_eq!((deeds[0].action.as_str(), deeds[0].rows), ("directory change", 2), "one deed takes both back");
    make(&mut owner, "price-lists", "name=Main&main=true").await;
    make(&mut owner, "price-lists", "name=Staff&discount_percent=20").await;
    let lists = stored(&clinic).await.price_lists;
    assert_eq!(lists.iter().filter(|list| list.desk.main).count(), 1);
}

#[tokio::test]
async fn what_is_archived_is_not_offered_comes_back_and_can_be_undone() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    make(&mut owner, "branches", "name=North").await;
    let key = stored(&clinic).await.branches[0].id.clone();
    let list = owner.get("/directory/branches").await;
    let archived = owner.post("/directory/branches", &format!("{}&act=archive&who={key}", kept(&list))).await;
    assert_eq!(archived.location(), "/directory/branches", "{}", archived.text);
    let list = owner.get("/directory/branches").await;
    assert!(list.text.contains("Show archived (1)") && !list.text.contains(">North</a>"), "{}", list.text);
    let choices = clinic.app.books().choices().await.expect("choices");
    assert!(choices.branches.iter().all(|branch| !choices.is_offered(branch)) && choices.branches.len() == 1);
    assert!(!owner.get("/directory/rooms?new=yes").await.text.contains(">North</option>"));
    let all = owner.get("/directory/branches?archived=yes").await;
    assert!(all.text.contains(">North</a>"), "{}", all.text);
    let back = owner.post("/directory/branches", &format!("{}&act=restore&who={key}", kept(&all))).await;
    assert_eq!(back.location(), "/directory/branches?archived=yes", "{}", back.text);
    assert!(!stored(&clinic).await.branches[0].desk.archived);
    let deed = clinic.app.books().undoable(Some("owner-0"), 1).await.expect("deeds")[0].deed;
    let mut tx = clinic.app.books().write("test", "undo").await.expect("a transaction");
    assert!(tx.undo_deed(deed).await.expect("books").is_ok());
    tx.commit("").await.expect("a commit");
    assert!(stored(&clinic).await.branches[0].desk.archived);
}

#[tokio::test]
async fn who_leaves_has_the_day_and_stays_in_the_list_of_leavers() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    make(&mut owner, "employees", "name=Ann&sees_patients=true&hired_on=2020-01-01").await;
    let key = stored(&clinic).await.employees[0].id.clone();
    let list = owner.get("/directory/employees").await;
    owner.post("/directory/employees", &format!("{}&act=archive&who={key}", kept(&list))).await;
    let left_on = stored(&clinic).await.employees[0].left_on.map(|day| day.to_string());
    assert_eq!(left_on.as_deref(), Some("2026-01-01"));
    let early = "name=Eve&hired_on=2020-01-01&left_on=2019-01-01";
    assert_eq!(make(&mut owner, "employees", early).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_list_is_searched_and_taken_along_as_its_file_of_a_bundle() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    make(&mut owner, "sources", "name=Website&group=Internet").await;
    make(&mut owner, "sources", "name=Passing+by").await;
    let found = owner.get("/directory/sources?q=INTER").await;
    assert!(found.text.contains(">Website</a>") && !found.text.contains(">Passing by</a>"), "{}", found.text);
    assert!(owner.get("/directory/sources?q=zzz").await.text.contains("Nothing found"));
    let file = owner.get("/directory/sources.csv").await;
    assert_eq!(file.headers["content-disposition"], "attachment; filename=\"sources.csv\"");
    let lines: Vec<&str> = file.text.lines().collect();
    assert_eq!((lines[0], lines.len()), ("id,name,group,archived", 3), "{}", file.text);
    assert!(lines[1..].iter().any(|line| line.ends_with(",Website,Internet,false")), "{}", file.text);
}

#[tokio::test]
async fn only_who_sets_up_the_clinic_comes_here() {
    let clinic = Clinic::empty().await;
    for role in Role::ALL {
        let mut visitor = clinic.visitor_again(role).await;
        let is_let_in = [Role::Owner, Role::Manager].contains(&role);
        let wanted = if is_let_in { StatusCode::OK } else { StatusCode::NOT_FOUND };
        for address in ["/directory", "/directory/branches", "/directory/branches.csv"] {
            assert_eq!(visitor.get(address).await.status, wanted, "{role:?} {address}");
        }
    }
}
