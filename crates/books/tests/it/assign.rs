//! Many who are given a category, a price list or a bonus kind at once.

use books::cards::Seen;
use books::{Assign, Assigned, Books, Edited, ProblemKind};
use clinic::record::{BonusKind, Millionths, Organisation, Patient, PatientDesk, State};
use testkit::clinic::tables;

use crate::place::{everything, import, import_as, places};

fn small() -> Organisation {
    let mut org = tables(&[
        ("price_lists", "id | name \n gold | Gold"),
        ("categories", "id | name | attention \n vip | VIP | vip \n bad | Bad | problem"),
        (
            "patients",
            "id | category | price_list | on
             p1 | vip      |            | 2025-01-01
             p2 |          | gold       | 2025-01-02
             p3 | bad      |            | 2025-01-03
             p4 |          |            | 2025-01-04",
        ),
    ]);
    let kind = BonusKind {
        id: "five".into(),
        name: "5 %".into(),
        percent: Millionths(5_000_000),
        expires_after_days: None,
        preset: false,
        archived: false,
    };
    org.bonus_kinds.push(kind);
    org
}

fn category(id: &str, reason: Option<&str>) -> Assign {
    Assign::Category { id: id.into(), reason: reason.map(ToOwned::to_owned) }
}

/// Gives something to some as one deed, and tells its number.
async fn give(books: &Books, keys: &[&str], what: &Assign, seen: &Seen) -> (Assigned, i64) {
    let keys: Vec<String> = keys.iter().map(|key| (*key).to_owned()).collect();
    let mut tx = books.write("ann", "category assign").await.expect("a write begins");
    let given = tx.assign(&keys, what, seen).await.expect("books").expect("it is there");
    let deed = tx.deed();
    tx.commit("").await.expect("it is kept");
    (given, deed)
}

async fn edit(books: &Books, key: &str, change: impl FnOnce(&mut Patient)) {
    let mut patient = card(books, key).await;
    change(&mut patient);
    let mut tx = books.write("ben", "patient edit").await.expect("a write begins");
    tx.put(&patient).await.expect("books").expect("nothing is wrong");
    tx.commit("").await.expect("it is kept");
}

async fn undo(books: &Books, deed: i64) -> (usize, usize) {
    let mut tx = books.write("ann", "undo").await.expect("a write begins");
    let done = tx.undo_deed(deed).await.expect("books").expect("it can be taken back");
    tx.commit("").await.expect("it is kept");
    (done.rows, done.kept.len())
}

async fn card(books: &Books, key: &str) -> Patient {
    books.read().await.expect("a reader").record(key).await.expect("books").expect("a card")
}

/// Categories and reasons of all, in the order of their keys.
async fn categories(books: &Books) -> Vec<(Option<String>, Option<String>)> {
    let patients = everything(books).await.patients;
    patients.into_iter().map(|patient| (patient.category_id, patient.desk.category_reason)).collect()
}

fn is(category: &str, reason: Option<&str>) -> (Option<String>, Option<String>) {
    (Some(category.to_owned()).filter(|key| !key.is_empty()), reason.map(ToOwned::to_owned))
}

#[tokio::test]
async fn a_category_is_given_with_its_reason_and_taken_back_as_one() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        let before = everything(&books).await;
        let all = ["p1", "p2", "p3", "p2", "nobody"];
        let (given, deed) = give(&books, &all, &category("bad", Some("owes")), &Seen::all()).await;
        assert_eq!(given, Assigned { changed: 3, same: 0, left_out: 1 });
        let owes = is("bad", Some("owes"));
        assert_eq!(categories(&books).await, [owes.clone(), owes.clone(), owes, is("", None)]);
        assert_eq!(undo(&books, deed).await, (3, 0));
        assert_eq!(everything(&books).await, before);
    }
}

#[tokio::test]
async fn whoever_has_it_already_keeps_the_reason_unless_another_is_given() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        give(&books, &["p1", "p3"], &category("bad", Some("owes")), &Seen::all()).await;
        let (given, _) = give(&books, &["p1", "p2"], &category("bad", None), &Seen::all()).await;
        assert_eq!(given, Assigned { changed: 1, same: 1, left_out: 0 });
        let (given, _) = give(&books, &["p3"], &category("bad", Some("shouts")), &Seen::all()).await;
        assert_eq!(given.changed, 1);
        let (given, _) = give(&books, &["p1"], &category("vip", None), &Seen::all()).await;
        assert_eq!(given.changed, 1);
        let now = [is("vip", None), is("bad", None), is("bad", Some("shouts")), is("", None)];
        assert_eq!(categories(&books).await, now, "a reason is of its category");
    }
}

#[tokio::test]
async fn what_somebody_changed_meanwhile_stays() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        let (_, deed) = give(&books, &["p1", "p2"], &category("bad", Some("owes")), &Seen::all()).await;
        edit(&books, "p1", |ada| ada.category_id = None).await;
        edit(&books, "p2", |bob| bob.city = Some("Graz".into())).await;
        assert_eq!(undo(&books, deed).await, (2, 1));
        assert_eq!(categories(&books).await, [is("", None), is("", None), is("bad", None), is("", None)]);
        assert_eq!(card(&books, "p2").await.city.as_deref(), Some("Graz"));
    }
}

#[tokio::test]
async fn price_lists_and_bonus_kinds_are_given_and_taken_away() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        let all = ["p1", "p2"];
        let changed = |changed| Assigned { changed, same: 2 - changed, left_out: 0 };
        let (given, _) = give(&books, &all, &Assign::PriceList(Some("gold".into())), &Seen::all()).await;
        assert_eq!(given, changed(1));
        let (given, _) = give(&books, &all, &Assign::BonusKind(Some("five".into())), &Seen::all()).await;
        assert_eq!(given, changed(2));
        let ada = card(&books, "p1").await;
        assert_eq!((ada.price_list_id.as_deref(), ada.desk.bonus_kind_id.as_deref()), (Some("gold"), Some("five")));
        assert_eq!(ada.category_id.as_deref(), Some("vip"), "nothing else is touched");
        give(&books, &all, &Assign::PriceList(None), &Seen::all()).await;
        give(&books, &all, &Assign::BonusKind(None), &Seen::all()).await;
        let bob = card(&books, "p2").await;
        assert_eq!((bob.price_list_id, bob.desk), (None, PatientDesk::default()));
    }
}

#[tokio::test]
async fn what_is_not_there_is_given_to_nobody() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        let before = everything(&books).await;
        let keys = ["p1".to_owned()];
        for (what, file) in [
            (category("none", None), "categories.csv"),
            (Assign::PriceList(Some("none".into())), "price_lists.csv"),
            (Assign::BonusKind(Some("none".into())), "bonus_kinds.csv"),
        ] {
            let mut tx = books.write("ann", "category assign").await.expect("a write begins");
            let problem = tx.assign(&keys, &what, &Seen::all()).await.expect("books").expect_err("it is not there");
            assert_eq!(problem.kind, ProblemKind::UnknownReference { file });
            tx.roll_back().await.expect("it ends");
        }
        assert_eq!(everything(&books).await, before);
    }
}

#[tokio::test]
async fn cards_that_are_closed_are_left_out() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        place.execute("UPDATE patient SET state = 'erased' WHERE key = 'p1'").await;
        place
            .execute("UPDATE patient SET merged_into_id = (SELECT id FROM patient WHERE key = 'p3') WHERE key = 'p2'")
            .await;
        edit(&books, "p4", |dora| dora.desk.state = State::Archived).await;
        let (given, _) = give(&books, &["p1", "p2", "p3", "p4"], &category("vip", None), &Seen::all()).await;
        assert_eq!(given, Assigned { changed: 2, same: 0, left_out: 2 });
        assert_eq!(card(&books, "p1").await.category_id.as_deref(), Some("vip"), "as it was before");
        assert_eq!(card(&books, "p2").await.category_id, None);
    }
}

#[tokio::test]
async fn nobody_is_reached_who_may_not_be_seen() {
    for place in places() {
        let books = place.books().await;
        let mut org = small();
        let came = tables(&[
            ("branches", "id | name \n b1 | North \n b2 | South"),
            ("departments", "id | name | branch \n d1 | D1 | b1 \n d2 | D2 | b2"),
            (
                "visits",
                "visit | patient | on         | department
                 v1    | p2      | 2025-01-05 | d1
                 v2    | p3      | 2025-01-05 | d2",
            ),
        ]);
        (org.branches, org.departments) = (came.branches, came.departments);
        (org.employees, org.visits) = (came.employees, came.visits);
        import(&books, &org).await;
        let branches = books.choices().await.expect("choices").branches;
        let north = branches.iter().find(|branch| branch.key == "b1").expect("a branch").id;
        let seen = Seen { employee: None, branches: vec![north] };
        let (given, _) = give(&books, &["p2", "p3", "p4"], &category("vip", None), &seen).await;
        assert_eq!(given, Assigned { changed: 1, same: 0, left_out: 2 });
        assert_eq!(categories(&books).await, [is("vip", None), is("vip", None), is("bad", None), is("", None)]);
    }
}

#[tokio::test]
async fn an_import_takes_nothing_of_it_back() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        give(&books, &["p1", "p4"], &category("bad", Some("owes")), &Seen::all()).await;
        import_as(&books, &small(), Edited::Keep).await;
        let owes = is("bad", Some("owes"));
        assert_eq!(categories(&books).await, [owes.clone(), is("", None), is("bad", None), owes]);
    }
}

#[tokio::test]
async fn what_there_is_to_give_is_what_is_in_use() {
    for place in places() {
        let books = place.books().await;
        let mut org = small();
        org.categories[0].desk.archived = true;
        import(&books, &org).await;
        let lists = books.assignable().await.expect("lists");
        let keys: Vec<&str> = lists.categories.iter().map(|category| category.record.key.as_str()).collect();
        assert_eq!((keys, lists.price_lists.len(), lists.bonus_kinds.len()), (vec!["bad"], 1, 1));
    }
}

#[tokio::test]
async fn a_card_says_why_somebody_is_in_a_category_and_which_bonuses_they_get() {
    for place in places() {
        let books = place.books().await;
        import(&books, &small()).await;
        give(&books, &["p4"], &category("bad", Some("owes")), &Seen::all()).await;
        give(&books, &["p4"], &Assign::BonusKind(Some("five".into())), &Seen::all()).await;
        let card = books.patient_card("p4", &Seen::all()).await.expect("books").expect("a card");
        assert_eq!(card.category_reason.as_deref(), Some("owes"));
        assert_eq!(card.bonus_kind.map(|kind| kind.key).as_deref(), Some("five"));
    }
}
