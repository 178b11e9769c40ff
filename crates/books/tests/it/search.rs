//! Patients are found as they are typed.

use books::Books;
use books::cards::Seen;
use books::search::How;
use clinic::record::{Organisation, Patient, State};
use jiff::civil::date;
use testkit::clinic::tables;

use crate::place::{Place, import, places};

fn people() -> Organisation {
    let mut all = tables(&[(
        "patients",
        "id | name | phone | card_number | on
         shev1 | Тарас Шевченко | +380 44 123-45-67 | 4021 | 2025-01-01
         shev2 | Iva Ševčenko | 0171/5550199 | | 2025-01-01
         shev3 | Olga Schewtschenko | | K-0017 | 2025-01-01
         sav | Anna Savchenko | | | 2025-01-01
         muel | Jürgen Müller-Lüdenscheidt | | | 2025-01-01
         anna | Anna Koch | | | 2025-01-01
         bell | Annabell Oak | | | 2025-01-01
         lev | נועה לוי | | | 2025-01-01",
    )]);
    all.patients[0].born_on = Some(date(1980, 12, 31));
    all.patients[1].born_on = Some(date(1980, 12, 1));
    all.patients[2].viber = Some("+43 660 7654321".into());
    all
}

async fn books_with(place: &Place, all: &Organisation) -> Books {
    let books = place.books().await;
    import(&books, all).await;
    books
}

async fn found(books: &Books, text: &str) -> String {
    let found = books.patient_index().find(text, 10, &Seen::all()).await.expect("a search");
    found.into_iter().map(|found| found.key).collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn a_name_is_found_in_any_script_and_writing() {
    for place in places() {
        let books = books_with(&place, &people()).await;
        let cases = [
            ("Schewtschenko", "shev3 shev2 shev1"),
            ("Shevchenko", "shev1 shev2 shev3"),
            ("ševčenko", "shev2 shev3 shev1"),
            ("ШЕВЧЕНКО", "shev1 shev2 shev3"),
            ("taras shev", "shev1"),
            ("shev taras", "shev1"),
            ("Mueller", "muel"),
            ("ludenscheidt jur", "muel"),
            ("Мюллер", "muel"),
            ("נועה", "lev"),
            ("Кох", "anna"),
            ("nobody at all", ""),
            ("anna xy", ""),
            ("", ""),
            (" - ", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(found(&books, text).await, expected, "{text}");
        }
    }
}

#[tokio::test]
async fn a_typing_error_is_forgiven_where_nobody_else_is_found() {
    for place in places() {
        let books = books_with(&place, &people()).await;
        let cases = [
            ("Savchenka", "sav"),
            ("Savhcenko", "sav"),
            ("Anna Savchnko", "sav"),
            ("Xavchenko", "sav"),
            ("Kochx", "anna"),
            // Savchenko would be one letter off, but others are called so.
            ("Sevchenko", "shev2 shev3 shev1"),
            ("Anma", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(found(&books, text).await, expected, "{text}");
        }
    }
}

#[tokio::test]
async fn whole_words_come_first_and_who_is_archived_last() {
    for place in places() {
        let books = books_with(&place, &people()).await;
        assert_eq!(found(&books, "anna").await, "anna sav bell");
        let mut all = people();
        let anna = all.patients.iter_mut().find(|patient| patient.id == "anna").expect("Anna");
        anna.desk.state = State::Archived;
        import(&books, &all).await;
        assert_eq!(found(&books, "anna").await, "sav bell anna");
        let one = books.patient_index().find("anna", 1, &Seen::all()).await.expect("a search");
        assert_eq!((one.len(), one[0].key.as_str(), one[0].how), (1, "sav", How::Name));
    }
}

#[tokio::test]
async fn numbers_and_days_find_whose_they_are() {
    for place in places() {
        let books = books_with(&place, &people()).await;
        let cases = [
            ("4567", "shev1"),
            ("123-45-67", "shev1"),
            ("+380441234567", "shev1"),
            ("00380 44 1234567", "shev1"),
            ("044 1234567", "shev1"),
            ("+49 171 5550199", "shev2"),
            ("0199", "shev2"),
            ("199", ""),
            ("7654321", "shev3"),
            ("4021", "shev1"),
            ("№ 4021", "shev1"),
            ("k 17", ""),
            ("K0017", "shev3"),
            ("k-0017", "shev3"),
            ("31.12.1980", "shev1"),
            ("1980-12-31", "shev1"),
            ("31/12/1980", "shev1"),
            ("12.1980", "shev2 shev1"),
            ("30.12.1980", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(found(&books, text).await, expected, "{text}");
        }
        let how = async |text| books.patient_index().find(text, 10, &Seen::all()).await.expect("a search")[0].how;
        assert_eq!((how("4021").await, how("4567").await, how("31.12.1980").await), (How::Card, How::Phone, How::Born));
    }
}

async fn put(books: &Books, patient: &Patient) {
    let mut tx = books.write("ben", "patient edit").await.expect("a write begins");
    tx.put(patient).await.expect("it is put").expect("nothing is wrong");
    tx.commit("").await.expect("it is kept");
}

#[tokio::test]
async fn who_was_entered_a_moment_ago_is_found_and_who_is_no_more_is_not() {
    for place in places() {
        let books = books_with(&place, &people()).await;
        assert_eq!(found(&books, "Zoran").await, "");
        let mut new = Patient { id: "new".into(), name: "Zoran Novak".into(), ..people().patients.remove(5) };
        put(&books, &new).await;
        assert_eq!(found(&books, "Zoran").await, "new");
        // Another program has the same books open.
        let other = place.books().await;
        assert_eq!(found(&other, "Zoran").await, "new");
        new.name = "Bernard Novak".into();
        put(&books, &new).await;
        assert_eq!((found(&books, "Zoran").await, found(&books, "Bernard").await), (String::new(), "new".into()));
        assert_eq!(found(&other, "Bernard").await, "new");

        place.execute("UPDATE patient SET state = 'erased', name = '' WHERE key = 'anna'").await;
        place.execute("UPDATE patient SET merged_into_id = id - 1 WHERE key = 'bell'").await;
        assert_eq!(found(&books, "Annabell").await, "", "what the books no longer show is not shown, told of or not");
        assert_eq!(found(&books, "Koch").await, "");
        books.undo_import("ben").await.expect("it is undone");
        assert_eq!((found(&books, "Shevchenko").await, found(&books, "Bernard").await), (String::new(), "new".into()));
    }
}

#[tokio::test]
async fn hundreds_of_changes_leave_everybody_to_be_found_once() {
    for place in places() {
        let mut all = people();
        let books = books_with(&place, &all).await;
        assert_eq!(found(&books, "Koch").await, "anna");
        for round in 0..200 {
            all.patients.iter_mut().for_each(|patient| patient.note = Some(round.to_string()));
            import(&books, &all).await;
            assert_eq!(found(&books, "Koch").await, "anna");
        }
        assert_eq!(found(&books, "Shevchenko").await, "shev1 shev2 shev3");
    }
}

#[tokio::test]
async fn many_who_look_at_once_wait_for_one_reading() {
    for place in places() {
        let books = books_with(&place, &people()).await;
        books.patient_index().prepare();
        let looking: Vec<_> = (0..8)
            .map(|_| {
                let books = books.clone();
                tokio::spawn(async move { found(&books, "Koch").await })
            })
            .collect();
        for look in looking {
            assert_eq!(look.await.expect("it ends"), "anna");
        }
    }
}
