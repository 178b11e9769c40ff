//! People of a list who are given a category, a price list or a bonus kind.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::StatusCode;
use books::BooksError;
use clinic::access::Role;
use clinic::record::{BonusKind, Millionths, Organisation};
use testkit::clinic::tables;

use crate::clinic::{Clinic, Page, Visitor};
use crate::table::{encoded, unescaped};

/// Everybody with a visit.
const CAME: &str = "/reports/activity/people?period=all&cell=column%3Dpatients";
const DEBTORS: &str = "/reports/debtors/people?cell=column%3Ddebt";
const LOW: &str = "/reports/quality/people?period=all&cell=column%3Dlow";
const RATED: &str = "/reports/quality/people?period=all&cell=column%3Dratings";

/// Ada and Bob come to the first branch, Cyd to the second. Bob owes, and gave a low score.
fn three() -> Organisation {
    let mut org = tables(&[
        ("departments", "id | branch \n d1 | b1 \n d2 | b2"),
        ("price_lists", "id | name \n gold | Gold"),
        ("categories", "id | name | attention \n vip | Very dear | vip \n bad | Difficult | problem"),
        ("patients", "id | name | on \n p1 | Ada | 2025-01-01 \n p2 | Bob | 2025-01-01 \n p3 | Cyd | 2025-01-01"),
        (
            "visits",
            "visit | patient | employee | department | on         | billed | paid
             v1    | p1      | e1       | d1         | 2025-01-02 | 10.00  | 10.00
             v2    | p2      | e1       | d1         | 2025-01-03 | 20.00  |
             v3    | p3      | e2       | d2         | 2025-01-04 | 30.00  | 30.00",
        ),
        ("ratings", "visit | on | score \n v1 | 2025-01-05 | 5 \n v2 | 2025-01-05 | 1"),
    ]);
    org.bonus_kinds.push(BonusKind {
        id: "five".into(),
        name: "Five percent".into(),
        percent: Millionths(5_000_000),
        expires_after_days: None,
        preset: false,
        archived: false,
    });
    org
}

/// A page that asks what people get, as somebody fills it in.
struct Form {
    hidden: Vec<(String, String)>,
    options: BTreeMap<String, String>,
    chosen: String,
    reason: Option<String>,
}

impl Form {
    async fn open(visitor: &mut Visitor<'_>, list: &str, act: &str) -> Self {
        let page = visitor.post(list, act).await;
        assert_eq!(page.status, StatusCode::OK, "{list} {act}: {}", page.text);
        Self::of(&page)
    }

    fn of(page: &Page) -> Self {
        let form = page.text.split("action=\"/assign\"").nth(1).and_then(|rest| rest.split("</form>").next());
        let form = form.unwrap_or_else(|| panic!("no form: {}", page.text));
        let value = |text: &str| unescaped(text.split('"').next().expect("it ends"));
        let hidden = form.split("type=\"hidden\" name=\"").skip(1);
        let hidden = hidden.filter_map(|rest| Some((value(rest), value(rest.split_once("value=\"")?.1))));
        let options = form.split("<option value=\"").skip(1).filter_map(|rest| {
            let label = rest.split_once('>')?.1.split('<').next()?;
            Some((unescaped(label), value(rest)))
        });
        let chosen = form
            .split("<option value=\"")
            .skip(1)
            .find(|rest| rest.split('>').next().is_some_and(|tag| tag.contains(" selected")));
        let field = form.split("name=\"reason\"").nth(1).and_then(|rest| rest.split('>').next());
        Self {
            hidden: hidden.collect(),
            options: options.collect(),
            chosen: chosen.map(value).unwrap_or_default(),
            reason: field.map(|tag| tag.split_once("value=\"").map_or_else(String::new, |(_, rest)| value(rest))),
        }
    }

    fn hidden(&self, name: &str) -> &str {
        self.hidden.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    fn choosing(mut self, name: &str) -> Self {
        self.chosen = self.options.get(name).unwrap_or_else(|| panic!("{name} of {:?}", self.options)).clone();
        self
    }

    fn because(mut self, reason: &str) -> Self {
        self.reason = Some(reason.to_owned());
        self
    }

    /// As a browser sends it, with more people than stand in it.
    fn body_with(&self, who: &[&str]) -> String {
        let hidden = self.hidden.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let all = hidden
            .chain(who.iter().map(|key| ("who", *key)))
            .chain([("chosen", self.chosen.as_str())])
            .chain(self.reason.iter().map(|reason| ("reason", reason.as_str())));
        all.map(|(name, value)| format!("{name}={}", encoded(value))).collect::<Vec<_>>().join("&")
    }

    fn body(&self) -> String {
        self.body_with(&[])
    }
}

/// Category and reason of each, by key.
async fn categories(clinic: &Clinic) -> Vec<(String, Option<String>, Option<String>)> {
    let patients = clinic.app.books().read().await.expect("a reader").organisation().await.expect("records").patients;
    patients.into_iter().map(|card| (card.id, card.category_id, card.desk.category_reason)).collect()
}

fn of(key: &str, category: Option<&str>, reason: Option<&str>) -> (String, Option<String>, Option<String>) {
    (key.to_owned(), category.map(ToOwned::to_owned), reason.map(ToOwned::to_owned))
}

async fn last_deed(clinic: &Clinic) -> Result<Option<i64>, BooksError> {
    Ok(clinic.app.books().undoable(None, 1).await?.first().map(|deed| deed.deed))
}

#[tokio::test]
async fn those_who_are_picked_get_a_category_and_it_is_taken_back() {
    let clinic = Clinic::of(Some(&three())).await;
    let mut manager = clinic.visitor(Role::Manager).await;
    let list = manager.get(CAME).await.text;
    for act in ["category", "price-list", "bonus-kind"] {
        assert!(list.contains(&format!("name=\"act\" value=\"{act}\"")), "{act} is not in {list}");
    }
    assert!(!list.contains("value=\"problem\""), "nothing of them says that they are one");
    let form = Form::open(&mut manager, CAME, "act=category&who=p1&who=p3").await;
    assert_eq!((form.hidden("count"), form.chosen.as_str()), ("2", ""));
    assert!(form.options.contains_key("Difficult"), "{:?}", form.options);
    let form = form.choosing("Very dear");
    let saved = manager.post("/assign", &form.body()).await;
    assert_eq!(saved.location(), CAME, "{}", saved.text);
    let dear = Some("vip");
    let now = [of("p1", dear, None), of("p2", None, None), of("p3", dear, None)];
    assert_eq!(categories(&clinic).await, now);
    let deed = last_deed(&clinic).await.expect("books").expect("a deed");
    let list = manager.get(CAME).await.text;
    assert!(list.contains("2 patients are in the category Very dear now."), "{list}");
    assert!(list.contains(&format!("formaction=\"/undo/{deed}\"")), "{list}");
    // The same form again: a second click.
    assert_eq!(manager.post("/assign", &form.body()).await.location(), CAME);
    assert_eq!(last_deed(&clinic).await.expect("books"), Some(deed), "it is written once");
    manager.post(&format!("/undo/{deed}"), "").await;
    assert_eq!(categories(&clinic).await, ["p1", "p2", "p3"].map(|key| of(key, None, None)));
}

#[tokio::test]
async fn with_nobody_picked_it_is_for_all() {
    let clinic = Clinic::of(Some(&three())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    for (act, name) in [("price-list", "Gold"), ("bonus-kind", "Five percent")] {
        let page = owner.post(CAME, &format!("act={act}")).await;
        assert!(page.text.contains("it is for everybody of the list"), "{}", page.text);
        let form = Form::of(&page).choosing(name);
        assert_eq!((form.hidden("count"), form.reason.as_deref()), ("3", None));
        assert_eq!(owner.post("/assign", &form.body()).await.location(), CAME);
    }
    let patients = clinic.app.books().read().await.expect("a reader").organisation().await.expect("records").patients;
    for card in &patients {
        assert_eq!((card.price_list_id.as_deref(), card.desk.bonus_kind_id.as_deref()), (Some("gold"), Some("five")));
    }
    let card = owner.get("/patients/p1").await.text;
    assert!(card.contains("Gold") && card.contains("Five percent"), "{card}");
}

#[tokio::test]
async fn debtors_and_those_who_are_not_content_are_a_problem_in_one_step() {
    for (list, reason) in [(DEBTORS, "owes money"), (LOW, "gave a low score")] {
        let clinic = Clinic::of(Some(&three())).await;
        let mut manager = clinic.visitor(Role::Manager).await;
        let form = Form::open(&mut manager, list, "act=problem").await;
        assert_eq!((form.hidden("count"), form.reason.as_deref()), ("1", Some(reason)));
        assert_eq!(Some(&form.chosen), form.options.get("Difficult"));
        let unsaid = Form::open(&mut manager, list, "act=problem").await.because(" ");
        let again = manager.post("/assign", &unsaid.body()).await;
        assert_eq!(again.status, StatusCode::BAD_REQUEST);
        assert!(again.text.contains("Say why"), "{}", again.text);
        assert_eq!(manager.post("/assign", &form.body()).await.location(), list);
        let now = [of("p1", None, None), of("p2", Some("bad"), Some(reason)), of("p3", None, None)];
        assert_eq!(categories(&clinic).await, now);
        let card = manager.get("/patients/p2").await.text;
        assert!(card.contains("Difficult") && card.contains(reason), "{card}");
    }
    let clinic = Clinic::of(Some(&three())).await;
    let mut manager = clinic.visitor(Role::Manager).await;
    assert_eq!(manager.post(RATED, "act=problem").await.status, StatusCode::NOT_FOUND, "not all of them were low");
}

#[tokio::test]
async fn a_list_that_has_changed_is_asked_about_again() {
    let clinic = Clinic::of(Some(&three())).await;
    let mut manager = clinic.visitor(Role::Manager).await;
    let form = Form::open(&mut manager, CAME, "act=category").await.choosing("Very dear");
    let body = form.body().replace("count=3", "count=4");
    let again = manager.post("/assign", &body).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(again.text.contains("they were 4, now they are 3"), "{}", again.text);
    assert_eq!(last_deed(&clinic).await.expect("books"), None, "nothing was written");
    let form = Form::of(&again);
    assert_eq!(form.hidden("count"), "3");
    assert_eq!(manager.post("/assign", &form.body()).await.location(), CAME, "what was chosen is kept");
    assert_eq!(categories(&clinic).await, ["p1", "p2", "p3"].map(|key| of(key, Some("vip"), None)));
    // They are in it by now.
    let form = Form::open(&mut manager, CAME, "act=category").await.choosing("Very dear");
    let deed = last_deed(&clinic).await.expect("books");
    assert_eq!(manager.post("/assign", &form.body()).await.location(), CAME);
    assert_eq!(last_deed(&clinic).await.expect("books"), deed);
    assert!(manager.get(CAME).await.text.contains("they had it already"));
}

#[tokio::test]
async fn whoever_is_limited_to_a_branch_reaches_nobody_of_another() {
    let clinic = Clinic::of(Some(&three())).await;
    let directory = clinic.app.books().read().await.expect("books").directory().await.expect("a directory");
    let north = directory.branches.iter().find(|branch| branch.key == "b1").expect("a branch").id;
    let mut manager = clinic.visitor_of(Role::Manager, BTreeSet::from([north])).await;
    let form = Form::open(&mut manager, CAME, "act=category&who=p1&who=p3").await.choosing("Very dear");
    assert_eq!(form.hidden("count"), "1", "of two who were sent one is seen");
    assert_eq!(manager.post("/assign", &form.body_with(&["p3", "p2"])).await.status, StatusCode::CONFLICT);
    let body = form.body_with(&["p3"]);
    assert_eq!(manager.post("/assign", &body).await.location(), CAME);
    let now = [of("p1", Some("vip"), None), of("p2", None, None), of("p3", None, None)];
    assert_eq!(categories(&clinic).await, now);
    let elsewhere = format!("{CAME}&branch=b2");
    let body = form.body().replace(&encoded(CAME), &encoded(&elsewhere));
    assert_ne!(body, form.body());
    assert_eq!(manager.post("/assign", &body).await.status, StatusCode::NOT_FOUND);
    assert_eq!(manager.post(DEBTORS, "act=problem").await.status, StatusCode::NOT_FOUND, "a report for all alone");
}

#[tokio::test]
async fn nobody_else_gives_anything() {
    let clinic = Clinic::of(Some(&three())).await;
    let mut manager = clinic.visitor(Role::Manager).await;
    let form = Form::open(&mut manager, CAME, "act=category").await.choosing("Very dear");
    for role in [Role::Marketer, Role::FrontDesk, Role::Doctor, Role::Auditor] {
        let mut visitor = clinic.visitor(role).await;
        for (address, body) in [(CAME, "act=category"), (CAME, "act=price-list"), ("/assign", form.body().as_str())] {
            let page = visitor.post(address, body).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{role:?} {address}: {}", page.text);
        }
        let list = visitor.get(CAME).await.text;
        assert!(!list.contains("name=\"act\" value=\"category\""), "{role:?}");
        assert!(!list.contains("name=\"act\" value=\"bonus-kind\""), "{role:?}");
    }
    assert_eq!(categories(&clinic).await, ["p1", "p2", "p3"].map(|key| of(key, None, None)));
    for body in ["", "key=1&what=category", "act=forget"] {
        assert_eq!(manager.post("/assign", body).await.status, StatusCode::BAD_REQUEST, "{body}");
    }
}

#[tokio::test]
async fn what_the_clinic_has_none_of_is_not_offered() {
    let org = tables(&[("visits", "visit | patient | on \n v1 | p1 | 2025-01-02")]);
    let clinic = Clinic::of(Some(&org)).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let list = owner.get(CAME).await.text;
    assert!(list.contains("value=\"only\""), "{list}");
    for act in ["category", "price-list", "bonus-kind", "problem"] {
        assert!(!list.contains(&format!("name=\"act\" value=\"{act}\"")), "{act}");
        assert_eq!(owner.post(CAME, &format!("act={act}")).await.status, StatusCode::NOT_FOUND, "{act}");
    }
}

#[tokio::test]
async fn reports_of_patients_lead_to_what_is_done_with_them() {
    let clinic = Clinic::random(7).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    for id in ["rating", "debtors", "disappeared", "recalls", "bonuses"] {
        let page = owner.get(&format!("/reports/{id}")).await.text;
        let rows = crate::table::Table::of(&page).map_or(0, |table| table.rows.len());
        assert!(rows > 0, "{id} has nobody");
        let onward = page.split("class=\"onward\"").nth(1).unwrap_or_default();
        let link = onward.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).map(unescaped);
        let list = owner.get(&link.expect("a link")).await;
        assert!(list.text.contains("name=\"act\" value=\"category\""), "{id}: {}", list.text);
    }
}
