//! Who needs more attention than others is told wherever the name stands.

use clinic::access::Role;
use clinic::record::Organisation;
use testkit::clinic::tables;

use crate::clinic::Clinic;

fn two() -> Organisation {
    let mut org = tables(&[
        ("employees", "id | name \n e1 | Ann"),
        ("categories", "id | name | attention \n v | Dear | vip \n p | Slow | problem"),
        (
            "patients",
            "id | name     | category | phone  | on
             p1 | Ada Long | v        | +4930123456 | 2025-01-01
             p2 | Bob Long | p        | +4930123456 | 2025-01-01
             p3 | Cyd Long |          |        | 2025-01-01",
        ),
        (
            "visits",
            "visit | patient | employee | on               | status    | billed
             v1    | p1      | e1       | 2025-12-01       | completed | 30.00
             v2    | p2      | e1       | 2025-12-01       | completed | 50.00
             v3    | p3      | e1       | 2025-12-01       | completed | 70.00
             v4    | p2      | e1       | 2026-01-05T09:00 | booked    |",
        ),
    ]);
    org.patients[1].desk.category_reason = Some("Pays <late>".into());
    org
}

#[tokio::test]
async fn a_sign_with_its_hint_stands_beside_every_name() {
    let clinic = Clinic::of(Some(&two())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    for (address, vip, problem) in [
        ("/patients?q=long", 1, 1),
        ("/duplicates", 1, 1),
        ("/book?q=long", 1, 1),
        ("/schedule?day=2026-01-05", 0, 2),
        ("/reports/debtors", 2, 2),
        ("/reports/debtors/people?cell=column%3Ddebt", 1, 1),
    ] {
        let page = owner.get(address).await;
        let count = |class: &str| page.text.matches(&format!("class=\"mark {class}\"")).count();
        assert_eq!((count("vip"), count("problem")), (vip, problem), "{address}: {}", page.text);
        let hint = page.text.contains("Stay calm and exact");
        assert!(hint, "{address}: {}", page.text);
        let says_why = page.text.contains("Pays &#60;late&#62;");
        assert_eq!(says_why, !address.ends_with("debtors"), "{address}: {}", page.text);
    }
    let palette = owner.get("/palette?q=long").await;
    assert!(palette.text.contains("difficult") && palette.text.contains("\"icon\":\"alert\""), "{}", palette.text);
}
