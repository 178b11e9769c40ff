//! Every row of a table on one page, to be printed.

use axum::http::StatusCode;
use clinic::access::Role;

use crate::clinic::{Clinic, Page};

fn rows(page: &Page) -> usize {
    let body = page.text.split("<tbody>").nth(1).and_then(|rest| rest.split("</tbody>").next()).unwrap_or_default();
    body.matches("<tr ").count()
}

/// Where the button leads.
fn printable(page: &Page) -> String {
    let link = page.text.split(" data-print>").next().and_then(|before| before.rsplit("href=\"").next());
    link.and_then(|rest| rest.split('"').next()).expect("a link").replace("&#38;", "&")
}

#[tokio::test]
async fn the_page_to_print_has_all_rows_in_their_order_and_no_way_on() {
    let size = testkit::clinic::Size { patients: 300, bookings: 2_000 };
    let clinic = Clinic::of(Some(&testkit::clinic::random(1, size))).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    for address in [
        "/reports/rating?period=all&sort=patient",
        "/reports/retention/people?period=all&cell=column%3Dprimary&sort=-patient",
    ] {
        let first = owner.get(address).await;
        assert_eq!((first.status, rows(&first)), (StatusCode::OK, 50), "{address}");
        let href = printable(&first);
        assert!(href.ends_with("page=all") && href.contains("sort="), "{href}");
        let all = owner.get(&href).await;
        assert!(rows(&all) > 50, "{href}");
        assert!(!all.text.contains("rel=\"next\"") && !all.text.contains("rel=\"prev\""), "{href}");
        assert!(all.text.contains(&format!("1–{0} of {0}", rows(&all))), "{href}");
        let names = |page: &Page| {
            page.text.split("scope=\"row\">").nth(1).map(|rest| rest.chars().take(100).collect::<String>())
        };
        assert_eq!(names(&all), names(&first), "the same order");
    }
}
