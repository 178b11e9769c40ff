//! Who needs more attention than others.

use books::cards::Attended;
use clinic::record::Attention;
use testkit::clinic::tables;

use crate::place::{import, places};

#[tokio::test]
async fn a_name_stands_with_why_it_needs_attention() {
    let mut org = tables(&[
        ("categories", "id | name | attention \n a | Ordinary | normal \n v | Dear | vip \n p | Slow | problem"),
        (
            "patients",
            "id | name | category | on
             p1 | Ada  | v        | 2025-01-01
             p2 | Bob  | p        | 2025-01-01
             p3 | Cyd  | a        | 2025-01-01
             p4 | Dan  |          | 2025-01-01",
        ),
    ]);
    org.patients[1].desk.category_reason = Some("Pays late".into());
    org.patients[2].desk.category_reason = Some("nobody's business".into());
    for place in places() {
        let books = place.books().await;
        import(&books, &org).await;
        let seen = books::cards::Seen::default();
        let mut ids = Vec::new();
        for key in ["p1", "p2", "p3", "p4"] {
            ids.push(books.patient_card(key, &seen).await.expect("books").expect("a card").id);
        }
        let attended = books.attended(&ids).await.expect("books");
        assert_eq!(attended.len(), 2, "{attended:?}");
        assert_eq!(attended[&ids[0]], Attended { attention: Attention::Vip, reason: None });
        assert_eq!(attended[&ids[1]], Attended { attention: Attention::Problem, reason: Some("Pays late".into()) });
        assert!(books.attended(&[]).await.expect("books").is_empty());
    }
}
