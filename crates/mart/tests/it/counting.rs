//! People are counted right in whatever order they come.

use testkit::clinic::table;

use crate::clinic::{Clinic, billed, billed_in_any_order};

#[tokio::test]
async fn who_comes_in_no_order_is_counted_once_all_the_same() {
    let visits = "patient | on | employee | billed
        p1 | 2025-01-02 | e1 | 10.00
        p1 | 2025-01-03 | e2 | 20.00
        p2 | 2025-01-02 | e1 | 5.00
        p3 | 2025-01-04 | e1 | 1.00";
    let clinic = Clinic::of(&table(visits)).await;
    let mart = clinic.mart(None);
    let mut rows = billed(&mart).await;
    assert_eq!(rows, ["e1 3 16.00", "e2 1 20.00"]);
    rows.push("Total 3 36.00".to_owned());
    assert_eq!(billed_in_any_order(&mart).await, rows);
}
