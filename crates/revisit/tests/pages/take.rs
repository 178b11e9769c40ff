//! Lists of the directory that come back as files: looked at, taken, refused, taken back.

use axum::http::StatusCode;
use clinic::access::Role;
use clinic::record::{Organisation, Room};
use testkit::clinic::tables;

use crate::clinic::{Clinic, Page, Visitor, with_file};
use crate::form::Form;

const ITEMS: &str = "/directory/items";

fn small() -> Organisation {
    let mut org = tables(&[
        ("items", "id | name | kind \n i1 | Cleaning | service \n i2 | Brush | goods"),
        ("categories", "id | name \n c1 | Ordinary \n c2 | VIP"),
    ]);
    org.rooms.push(Room { id: "r1".into(), name: "Left".into(), branch_id: None, archived: false });
    org.categories[0].desk.preset = true;
    org
}

async fn stored(clinic: &Clinic) -> Organisation {
    clinic.app.books().read().await.expect("books").organisation().await.expect("records")
}

async fn names(clinic: &Clinic) -> Vec<(String, Option<i64>)> {
    let mut items: Vec<_> =
        stored(clinic).await.items.into_iter().map(|item| (item.name, item.price.map(|price| price.0))).collect();
    items.sort();
    items
}

fn items(all: &[(&str, Option<i64>)]) -> Vec<(String, Option<i64>)> {
    all.iter().map(|(name, price)| ((*name).to_owned(), *price)).collect()
}

async fn looked_at(visitor: &mut Visitor<'_>, list: &str, content: &str) -> Page {
    visitor.ask(with_file(&format!("/take/{list}"), "file", content.as_bytes())).await
}

#[tokio::test]
async fn a_list_goes_out_and_comes_back_changed_as_one_deed() {
    let clinic = Clinic::of(Some(&small())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    assert!(owner.get(ITEMS).await.text.contains("href=\"/take/items\""));
    let file = owner.get("/directory/items.csv").await.text;
    let same = looked_at(&mut owner, "items", &file).await;
    assert!(same.status == StatusCode::OK && same.text.contains("nothing would change"), "{}", same.text);
    assert!(!same.text.contains("value=\"take\""), "{}", same.text);

    let changed = "price,id,name\r\n50.00,i1,Cleaning\r\n,i2,\"Brush, soft\"\r\n7.5,,Floss\r\n";
    let page = looked_at(&mut owner, "items", changed).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST, "the kind of what is new is missing");
    assert!(page.text.contains("kind") && !page.text.contains("value=\"take\""), "{}", page.text);
    let changed =
        "price,id,name,kind\r\n50.00,i1,Cleaning,service\r\n,i2,\"Brush, soft\",goods\r\n7.5,,Floss,goods\r\n";
    let page = looked_at(&mut owner, "items", changed).await;
    assert!(page.text.contains("New: 1, changed: 2, as they are: 0"), "{}", page.text);
    assert!(page.text.contains("Price: nothing → €50.00"), "{}", page.text);
    assert_eq!(names(&clinic).await, items(&[("Brush", None), ("Cleaning", None)]), "nothing is written yet");
    let form = Form::of(&page, ITEMS);
    for _ in 0..2 {
        assert_eq!(owner.post(ITEMS, &form.body()).await.location(), ITEMS);
    }
    let all = items(&[("Brush, soft", None), ("Cleaning", Some(5_000)), ("Floss", Some(750))]);
    assert_eq!(names(&clinic).await, all);
    let deed = clinic.app.books().undoable(None, 9).await.expect("deeds");
    assert_eq!((deed.len(), deed[0].rows), (1, 3), "sent twice it is done once");
    owner.post(&format!("/undo/{}", deed[0].deed), "").await;
    assert_eq!(names(&clinic).await, items(&[("Brush", None), ("Cleaning", None)]));
}

#[tokio::test]
async fn every_fault_is_named_by_line_and_column_and_nothing_is_taken() {
    let clinic = Clinic::of(Some(&small())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let wrong = "id,name,kind,price,vat_percent,colour\ni1,,service,a lot,200,red\ni9,Ghost,goods,1,,\ni2,Brush,magic,-1,,\ni2,Brush,goods,1,,\n";
    let page = looked_at(&mut owner, "items", wrong).await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    for fault in
        ["No record has this id", "This id stands in the file twice", "Column colour belongs to categories.csv"]
    {
        assert!(page.text.contains(fault), "{fault}: {}", page.text);
    }
    let faults = page.text.split("id=\"faults\"").nth(1).expect("a table of faults");
    let rows = faults.split("<tbody>").nth(1).and_then(|rest| rest.split("</tbody>").next()).expect("rows");
    assert_eq!(rows.matches("<tr").count(), 8, "{rows}");
    assert!(!page.text.contains("value=\"take\""));
    let two = looked_at(&mut owner, "categories", "id,name,preset,attention\nc1,A,true,normal\nc2,B,true,vip\n").await;
    assert!(two.text.contains("Only one record may say yes here"), "{}", two.text);
    let refers = looked_at(&mut owner, "rooms", "id,name,branch_id\nr1,Left,b9\n").await;
    assert!(refers.text.contains("This cannot be chosen any more"), "{}", refers.text);
    for (content, why) in [("", "Choose a file first"), ("id;name\nr1;Left\n", "semicolons"), ("PK\u{3}\u{4}", "CSV")] {
        let page = looked_at(&mut owner, "rooms", content).await;
        assert!(page.status == StatusCode::BAD_REQUEST && page.text.contains(why), "{why}: {}", page.text);
    }
    assert_eq!(names(&clinic).await, items(&[("Brush", None), ("Cleaning", None)]));
}

#[tokio::test]
async fn what_somebody_changed_meanwhile_is_looked_at_once_more() {
    let clinic = Clinic::of(Some(&small())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let file = "id,name,preset,attention\nc1,Ordinary,false,normal\nc2,VIP,true,normal\n";
    let page = looked_at(&mut owner, "categories", file).await;
    let late = Form::of(&page, "/directory/categories");
    let edit = "/directory/categories?edit=c2";
    let form = Form::open(&mut owner, edit).await.with("name", "Very dear");
    owner.post("/directory/categories", &form.body()).await;
    let again = owner.post("/directory/categories", &late.body()).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(again.text.contains("Name: Very dear → VIP"), "{}", again.text);
    let form = Form::of(&again, "/directory/categories");
    assert_eq!(owner.post("/directory/categories", &form.body()).await.location(), "/directory/categories");
    let categories = stored(&clinic).await.categories;
    let told: Vec<_> = categories.iter().map(|category| (category.name.as_str(), category.desk.preset)).collect();
    assert_eq!(told, [("Ordinary", false), ("VIP", true)]);
}
