//! Who may see a part never gets a row, a name or a total of the rest: random clinics, asked by way of every page.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use clinic::access::Role;
use clinic::record::{Organisation, Visit};
use report::{Report, View};
use testkit::clinic::{Size, random};

use crate::clinic::{Clinic, Visitor, is_long};
use crate::table::{Table, encoded};

/// Somebody who is limited, by keys.
struct Limited<'a> {
    visitor: Visitor<'a>,
    /// Of a doctor, who sees what is their own.
    employee: Option<String>,
    /// None: all.
    branches: Vec<String>,
    /// Texts that only stand where something is seen that must not be.
    beyond: Vec<String>,
}

fn seeds() -> std::ops::Range<u64> {
    if is_long() { 0..3 } else { 0..1 }
}

/// A random clinic in which no two names are the same, and none is within another.
fn clinic_of(seed: u64) -> Organisation {
    let mut org = random(seed, Size { patients: 40, bookings: 220 });
    let mark = |name: &mut String, word: String| *name = format!("{name} {word}");
    org.patients.iter_mut().for_each(|row| mark(&mut row.name, patient(&row.id)));
    org.employees.iter_mut().for_each(|row| mark(&mut row.name, employee(&row.id)));
    org.departments.iter_mut().for_each(|row| mark(&mut row.name, department(&row.id)));
    org.branches.iter_mut().for_each(|row| mark(&mut row.name, branch(&row.id)));
    org
}

fn patient(id: &str) -> String {
    format!("zz{id}zz")
}

fn employee(id: &str) -> String {
    format!("kk{id}kk")
}

fn department(id: &str) -> String {
    format!("qq{id}qq")
}

fn branch(id: &str) -> String {
    format!("ww{id}ww")
}

/// Two who are limited to branches, of which one at least is worked in, and a doctor.
async fn limited<'a>(clinic: &'a Clinic, org: &Organisation) -> Vec<Limited<'a>> {
    let directory = clinic.app.books().read().await.expect("books").directory().await.expect("a directory");
    let id = |key: &String| directory.branches.iter().find(|row| row.key == *key).expect("a branch").id;
    let busy = org.visits.iter().filter_map(|visit| visit.department_id.as_ref());
    let mut busy = busy.filter_map(|key| org.departments.iter().find(|row| row.id == *key)?.branch_id.clone());
    let busy = busy.next().expect("a branch that somebody came to");
    let other = org.branches.iter().map(|row| row.id.clone()).find(|key| *key != busy).expect("another branch");
    let mut all = Vec::new();
    // A question names its filters in the order in which they come, which is the directory's for who is limited.
    let both = if busy < other { vec![busy.clone(), other] } else { vec![other, busy.clone()] };
    for branches in [vec![busy], both] {
        let visitor = clinic.visitor_of(Role::Manager, branches.iter().map(id).collect()).await;
        all.push(Limited::new(org, visitor, None, branches));
    }
    let visitor = clinic.visitor(Role::Doctor).await;
    all.push(Limited::new(org, visitor, Some(directory.employees[0].key.clone()), Vec::new()));
    all
}

impl<'a> Limited<'a> {
    fn new(org: &Organisation, visitor: Visitor<'a>, own: Option<String>, branches: Vec<String>) -> Self {
        let mut limited = Self { visitor, employee: own, branches, beyond: Vec::new() };
        let unseen = org.patients.iter().filter(|row| !limited.sees_patient(org, &row.id));
        let mut beyond: Vec<String> =
            unseen.flat_map(|row| [Some(patient(&row.id)), row.email.clone(), row.phone.clone()]).flatten().collect();
        match &limited.employee {
            Some(own) => {
                beyond.extend(org.employees.iter().filter(|row| row.id != *own).map(|row| employee(&row.id)));
            }
            None => {
                let others = org.branches.iter().filter(|row| !limited.branches.contains(&row.id));
                beyond.extend(others.map(|row| branch(&row.id)));
                let others = org.departments.iter().filter(|row| !limited.has_branch(row.branch_id.as_ref()));
                beyond.extend(others.map(|row| department(&row.id)));
            }
        }
        limited.beyond = beyond;
        limited
    }

    fn has_branch(&self, branch: Option<&String>) -> bool {
        self.branches.is_empty() || branch.is_some_and(|branch| self.branches.contains(branch))
    }

    fn sees(&self, org: &Organisation, visit: &Visit) -> bool {
        let department = org.departments.iter().find(|row| Some(&row.id) == visit.department_id.as_ref());
        self.employee.as_ref().is_none_or(|employee| *employee == visit.employee_id)
            && self.has_branch(department.and_then(|department| department.branch_id.as_ref()))
    }

    fn sees_patient(&self, org: &Organisation, id: &str) -> bool {
        let is_own = |visit: &&Visit| visit.patient_id == id;
        self.is_paid_by(org, id) || org.visits.iter().filter(is_own).any(|visit| self.sees(org, visit))
    }

    /// Whoever paid for somebody's visit is among the people of what that brought.
    fn is_paid_by(&self, org: &Organisation, id: &str) -> bool {
        let own = org.payments.iter().filter(|payment| payment.patient_id == id);
        let paid: Vec<&String> = own.filter_map(|payment| payment.visit_id.as_ref()).collect();
        org.visits.iter().any(|visit| paid.contains(&&visit.id) && self.sees(org, visit))
    }

    /// The limits as an owner sets them for filters.
    fn filters(&self) -> String {
        let own = self.employee.iter().map(|employee| format!("&employee={employee}"));
        own.chain(self.branches.iter().map(|branch| format!("&branch={branch}"))).collect()
    }

    /// What the filters cannot be set to.
    fn filter_beyond(&self, org: &Organisation) -> String {
        match &self.employee {
            Some(own) => {
                format!("&employee={}", org.employees.iter().find(|row| row.id != *own).expect("a colleague").id)
            }
            None => {
                let other = org.branches.iter().find(|row| !self.branches.contains(&row.id));
                format!("&branch={}", other.expect("another branch").id)
            }
        }
    }

    fn may_export(&self) -> bool {
        self.employee.is_none()
    }

    fn check(&self, address: &str, text: &str) {
        // The cross report has a column of every department of the directory, by its definition.
        let is_cross = address.starts_with("/reports/rating");
        let mut beyond = self.beyond.iter().filter(|word| !(is_cross && word.starts_with("qq")));
        let leak = beyond.find(|word| text.contains(word.as_str()));
        assert_eq!(leak, None, "{address} for {:?} {:?}", self.employee, self.branches);
    }

    /// A page that is there, with nothing on it that must not be.
    async fn open(&mut self, address: &str) -> String {
        let page = self.visitor.get(address).await;
        assert_eq!(page.status, StatusCode::OK, "{address}: {}", page.text);
        self.check(address, &page.text);
        page.text
    }

    async fn is_nothing(&mut self, address: &str) {
        let page = self.visitor.get(address).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{address}: {}", page.text);
    }
}

/// What stands in the table of a page: rows and total.
fn texts(html: &str) -> Vec<Vec<String>> {
    let table = Table::of(html).unwrap_or_default();
    let row = |cells: Vec<crate::table::Cell>| cells.into_iter().map(|cell| cell.text).collect();
    table.rows.into_iter().chain([table.total]).map(row).collect()
}

/// Some of the numbers that open, from all over the table.
fn opened(html: &str) -> Vec<String> {
    let table = Table::of(html).unwrap_or_default();
    let cells = table.rows.into_iter().chain([table.total]).flatten().map(|cell| cell.href);
    let all: Vec<String> = cells.filter(|href| href.contains("/people?")).collect();
    let most = if is_long() { 10 } else { 5 };
    all.iter().step_by(all.len().div_ceil(most).max(1)).cloned().collect()
}

fn address_of(report: &Report, view: &View) -> String {
    let period = if report.has("period") { "period=all" } else { "totals=yes" };
    let by = if view.by.is_empty() { String::new() } else { format!("&by={}", view.by) };
    format!("/reports/{}?{period}{by}", report.id)
}

#[tokio::test]
async fn whoever_is_limited_gets_what_the_owner_gets_under_the_same_filters() {
    for seed in seeds() {
        let org = clinic_of(seed);
        let clinic = Clinic::of(Some(&org)).await;
        let mut owner = clinic.visitor(Role::Owner).await;
        for mut limited in limited(&clinic, &org).await {
            let filters = limited.filters();
            let (mut lists, mut with_people) = (0, 0);
            for report in reports::CATALOGUE.iter().filter(|report| report.receipt_filters) {
                for view in report.views {
                    let address = address_of(report, view);
                    let own = limited.open(&address).await;
                    let filtered = owner.get(&format!("{address}{filters}")).await;
                    assert_eq!(texts(&own), texts(&filtered.text), "{address} {filters}");
                    limited.is_nothing(&format!("{address}{}", limited.filter_beyond(&org))).await;
                    limited.is_nothing(&format!("{address}{filters}{}", limited.filter_beyond(&org))).await;
                    file(&mut limited, &mut owner, &address.replace('?', ".json?")).await;
                    for people in opened(&own) {
                        let rows = people_of(&mut limited, &mut owner, &people).await;
                        let end = ["csv", "xlsx", "parquet", "json"][lists % 4];
                        file(&mut limited, &mut owner, &people.replace("/people?", &format!("/people.{end}?"))).await;
                        lists += 1;
                        with_people += usize::from(rows > 0);
                    }
                }
            }
            assert!(with_people > 20, "{with_people} of {lists} lists had somebody: {filters}");
        }
    }
}

/// The people behind a number, and their visits where it is made of visits. How many rows the list has.
async fn people_of(limited: &mut Limited<'_>, owner: &mut Visitor<'_>, people: &str) -> usize {
    let filters = limited.filters();
    let mut rows = 0;
    for address in [people.to_owned(), format!("{people}&rows=visits")] {
        let own = limited.open(&address).await;
        let filtered = owner.get(&format!("{address}{filters}")).await;
        assert_eq!(of_number(&own), of_number(&filtered.text), "{address} {filters}");
        rows = texts(&own).len() - 1;
    }
    rows
}

/// What a list says of its number. What it says of its people beside that is not filtered, and as far as somebody may see.
fn of_number(page: &str) -> Vec<Vec<String>> {
    let of_number = Table::of(page).map_or(0, |table| table.columns.iter().filter(|name| !name.is_empty()).count());
    let mut rows = texts(page);
    rows.iter_mut().for_each(|row| row.truncate(of_number));
    rows
}

/// The same to the byte, for who may take files along.
async fn file(limited: &mut Limited<'_>, owner: &mut Visitor<'_>, address: &str) {
    if !limited.may_export() {
        return limited.is_nothing(address).await;
    }
    let own = limited.visitor.get(address).await;
    assert_eq!(own.status, StatusCode::OK, "{address}: {}", own.text);
    limited.check(address, &own.text);
    let filtered = owner.get(&format!("{address}{}", limited.filters())).await;
    assert!(own.bytes == filtered.bytes, "{address} {}\n{}\n{}", limited.filters(), own.text, filtered.text);
}

#[tokio::test]
async fn a_report_that_cannot_be_limited_is_not_there() {
    let org = clinic_of(0);
    let clinic = Clinic::of(Some(&org)).await;
    for mut limited in limited(&clinic, &org).await {
        let gallery = limited.open("/reports").await;
        for report in reports::CATALOGUE.iter().filter(|report| !report.receipt_filters) {
            for view in report.views {
                let address = address_of(report, view);
                let column = view.columns[0].name;
                for end in ["?", ".csv?", "/people?", "/people.csv?"] {
                    let cell = if end.contains("people") { format!("cell=column%3D{column}&") } else { String::new() };
                    limited.is_nothing(&address.replace('?', &format!("{end}{cell}"))).await;
                }
            }
            assert!(!gallery.contains(&format!("\"/reports/{}", report.id)), "{}", report.id);
        }
    }
}

/// Keys of the patients whose cards a page leads to.
fn linked(text: &str) -> BTreeSet<String> {
    let links = text.split("/patients/").skip(1).filter_map(|rest| rest.split(['"', '?']).next());
    links.map(ToOwned::to_owned).collect()
}

#[tokio::test]
async fn patients_are_found_and_opened_by_who_may_see_them() {
    for seed in seeds() {
        let org = clinic_of(seed);
        let clinic = Clinic::of(Some(&org)).await;
        for mut limited in limited(&clinic, &org).await {
            let seen: BTreeSet<String> =
                org.patients.iter().map(|row| row.id.clone()).filter(|id| limited.sees_patient(&org, id)).collect();
            assert!(!seen.is_empty() && seen.len() < org.patients.len(), "the limits say nothing");
            let mut found = BTreeSet::new();
            for row in &org.patients {
                let card = limited.visitor.get(&format!("/patients/{}", row.id)).await;
                let is_there = card.status == StatusCode::OK;
                assert_eq!(is_there, seen.contains(&row.id), "{}: {}", row.id, card.status);
                limited.check(&row.id, &card.text);
                for query in [Some(&row.name), row.phone.as_ref(), row.card_number.as_ref()].into_iter().flatten() {
                    for address in ["/patients?q=", "/palette?q="] {
                        let page = limited.visitor.get(&format!("{address}{}", encoded(query))).await;
                        let links = linked(&format!("{}\"{}", page.location(), page.text));
                        assert!(links.is_subset(&seen), "{query}: {links:?}");
                        found.extend(links);
                    }
                }
            }
            assert_eq!(found, seen, "whom one sees one finds");
            for word in ["anna", "muller", "an", "jr"] {
                let page = limited.open(&format!("/patients?q={word}")).await;
                assert!(linked(&page).is_subset(&seen));
            }
        }
    }
}

#[tokio::test]
async fn cards_of_the_directory_are_opened_by_whom_they_are_about() {
    for seed in seeds() {
        let org = clinic_of(seed);
        let clinic = Clinic::of(Some(&org)).await;
        let branch_of = |department: Option<&String>| {
            org.departments.iter().find(|row| Some(&row.id) == department).and_then(|row| row.branch_id.as_ref())
        };
        for mut limited in limited(&clinic, &org).await {
            let is_doctor = limited.employee.is_some();
            let mut cards = Vec::new();
            for row in &org.employees {
                let is_own = limited.employee.as_ref() == Some(&row.id);
                let is_near = !is_doctor && limited.has_branch(branch_of(row.department_id.as_ref()));
                cards.push((format!("/cards/employee/{}", row.id), is_own || is_near));
            }
            let is_near = |branch: Option<&String>| !is_doctor && limited.has_branch(branch);
            let departments = org.departments.iter();
            cards.extend(
                departments.map(|row| (format!("/cards/department/{}", row.id), is_near(row.branch_id.as_ref()))),
            );
            cards.extend(org.branches.iter().map(|row| (format!("/cards/branch/{}", row.id), is_near(Some(&row.id)))));
            cards.extend(org.categories.iter().map(|row| (format!("/cards/category/{}", row.id), !is_doctor)));
            cards.extend(org.sources.iter().map(|row| (format!("/cards/source/{}", row.id), !is_doctor)));
            cards.extend(org.items.iter().map(|row| (format!("/cards/item/{}", row.id), !is_doctor)));
            let lists = org.price_lists.iter();
            cards.extend(lists.map(|row| (format!("/cards/price-list/{}", row.id), !is_doctor)));
            assert!(cards.iter().any(|(_, opens)| *opens));
            for (address, opens) in cards {
                if opens {
                    limited.open(&address).await;
                } else {
                    limited.is_nothing(&address).await;
                }
            }
        }
    }
}

#[tokio::test]
async fn pages_of_several_reports_hold_nothing_from_beyond() {
    for seed in seeds() {
        let org = clinic_of(seed);
        let clinic = Clinic::of(Some(&org)).await;
        let mut owner = clinic.visitor(Role::Owner).await;
        for mut limited in limited(&clinic, &org).await {
            for address in ["/today", "/reports", "/patients", "/segments", "/palette", "/help", "/account"] {
                limited.open(address).await;
            }
            let own = limited.open("/staff?period=all").await;
            assert!(texts(&own).len() > 1, "there are employees");
            let filtered = owner.get(&format!("/staff?period=all{}", limited.filters())).await;
            assert_eq!(texts(&own), texts(&filtered.text), "{}", limited.filters());
            limited.is_nothing(&format!("/staff?period=all{}", limited.filter_beyond(&org))).await;
        }
    }
}

/// A segment of everybody behind a number, shared with all colleagues. Its id.
async fn shared(owner: &mut Visitor<'_>, name: &str, people: &str) -> String {
    let kept = owner.post("/segments", &format!("name={name}&shared=yes&back={}", encoded(people))).await;
    assert_eq!(kept.location(), "/segments", "{}", kept.text);
    let list = owner.get("/segments").await.text;
    let of_name = list.split("<th scope=\"row\"><a href=\"").find(|row| row.contains(&format!(">{name}<")));
    of_name.and_then(|row| row.split('"').next()).expect("the segment").to_owned()
}

/// What the list says of how many a segment are.
fn count(list: &str, segment: &str) -> Option<String> {
    let cell = list.split(&format!("<td class=\"num\"><a href=\"{segment}\">")).nth(1)?;
    cell.split('<').next().map(ToOwned::to_owned)
}

#[tokio::test]
async fn a_shared_segment_is_as_many_as_its_reader_sees() {
    for seed in seeds() {
        let org = clinic_of(seed);
        let clinic = Clinic::of(Some(&org)).await;
        let mut owner = clinic.visitor(Role::Owner).await;
        let people = "/reports/retention/people?period=all&cell=column%3Dprimary";
        let all = shared(&mut owner, "everybody", people).await;
        let debts = shared(&mut owner, "debts", "/reports/debtors/people?cell=column%3Ddebt").await;
        for mut limited in limited(&clinic, &org).await {
            let beyond = format!("{people}{}", limited.filter_beyond(&org));
            let name = format!("beyond{}{}", limited.branches.len(), seed);
            let beyond = shared(&mut owner, &name, &beyond).await;
            let list = limited.open("/segments").await;
            let filtered =
                owner.get(&format!("{people}{}", limited.filters()).replace("/people?", "/people.json?")).await;
            let filtered: serde_json::Value = serde_json::from_str(&filtered.text).expect("JSON");
            assert_eq!(count(&list, &all), Some(filtered["row_count"].to_string()), "{}", limited.filters());
            let opened = limited.visitor.get(&all).await.location().to_owned();
            limited.open(&opened).await;
            let told = count(&list, &beyond).unwrap_or_default();
            assert!(!told.contains(|letter: char| letter.is_ascii_digit()), "{told}");
            let opened = limited.visitor.get(&beyond).await.location().to_owned();
            limited.is_nothing(&opened).await;
            assert_eq!(count(&list, &debts), None, "its report is not there");
            limited.is_nothing(&debts).await;
        }
    }
}
