//! What a desk does: each act asks for its page and fills in its form, as a browser would. A new act is a function in the list.

use std::io;
use std::net::SocketAddr;

use clinic::record::Method;

use crate::desk::{Desk, Form, Paid, What, bonus, by_bonus};
use crate::house::{EMPLOYEES, MANAGERS, SERVICES, WANTED_BY_ALL};
use crate::wire::{encoded, hidden};

/// Fills in a form; none where there is nobody to do it for. An error: the line broke.
pub type Act = fn(&mut Desk, SocketAddr) -> io::Result<Option<Form>>;

/// As often as they come at a desk.
pub const ACTS: &[Act] = &[
    register,
    book,
    book,
    book,
    arrive,
    complete,
    complete,
    pay,
    pay,
    pay,
    refund,
    join,
    complete_what_all_want,
    pay_what_all_want,
    ask_a_report,
];

/// Bookings lie on so many days of half hours, so that desks want the same.
const DAYS: usize = 90;
const FIRST_HOUR: usize = 9;
const HALF_HOURS: usize = 16;

fn register(desk: &mut Desk, address: SocketAddr) -> io::Result<Option<Form>> {
    let page = desk.page("/register", address)?;
    let name = format!("Newcomer {} of desk {}", desk.begun, desk.number);
    let body = format!("key={}&name={}&anyway=yes", needed(&page, "key"), encoded(&name));
    Ok(Some(Form { what: What::Register { name }, path: "/register".into(), body }))
}

fn book(desk: &mut Desk, address: SocketAddr) -> io::Result<Option<Form>> {
    let Some(patient) = whom(desk, |person| !person.is_booked) else { return Ok(None) };
    let page = desk.page(&format!("/book?patient={}", encoded(&patient)), address)?;
    // A time that others want, too: all count alike.
    let slot = if desk.dice.chance(30) { desk.begun / 4 } else { desk.dice.below(DAYS * HALF_HOURS) };
    let employee = format!("e{}", desk.dice.below(EMPLOYEES));
    let (day, half) = (slot / HALF_HOURS % DAYS, slot % HALF_HOURS);
    let day = format!("2024-{:02}-{:02}", day / 28 + 1, day % 28 + 1);
    let time = format!("{:02}:{:02}", FIRST_HOUR + half / 2, half % 2 * 30);
    let note = format!("booking {} of desk {}", desk.begun, desk.number);
    let body = format!(
        "key={}&patient={}&employee_id={employee}&item_1={}&day={day}&time={}&note={}",
        needed(&page, "key"),
        encoded(&patient),
        desk.dice.one_of(&SERVICES).0,
        encoded(&time),
        encoded(&note)
    );
    let what = What::Book { note, patient, employee, starts_at: format!("{day}T{time}") };
    Ok(Some(Form { what, path: "/book".into(), body }))
}

fn arrive(desk: &mut Desk, address: SocketAddr) -> io::Result<Option<Form>> {
    let Some(patient) = whom(desk, |person| person.is_booked && !person.has_arrived) else { return Ok(None) };
    let visit = booked(desk, &patient, address)?;
    let page = desk.page(&format!("/visits/{visit}"), address)?;
    let body = format!("key={}&act=arrive", needed(&page, "key"));
    Ok(Some(Form { path: format!("/visits/{visit}"), what: What::Arrive { patient, visit }, body }))
}

fn complete(desk: &mut Desk, address: SocketAddr) -> io::Result<Option<Form>> {
    let Some(patient) = whom(desk, |person| person.is_booked) else { return Ok(None) };
    let visit = booked(desk, &patient, address)?;
    let path = format!("/visits/{visit}/complete");
    let page = desk.page(&path, address)?;
    let mut body = format!("key={}&shown={}&act=save", needed(&page, "key"), encoded(needed(&page, "shown")));
    let mut amounts = Vec::new();
    for line in 0..=desk.dice.below(3) {
        let (item, euros) = *desk.dice.one_of(&SERVICES);
        let quantity = 1 + desk.dice.below(3);
        // A tenth is the most that a front desk may give away.
        let discount = if desk.dice.chance(30) { 2 } else { 0 };
        body.push_str(&format!("&item-{line}={item}&quantity-{line}={quantity}&discount-{line}={discount}"));
        amounts.push((euros * quantity as i64 - discount) * 100);
    }
    Ok(Some(Form { what: What::Complete { patient, visit, amounts }, path, body }))
}

fn pay(desk: &mut Desk, address: SocketAddr) -> io::Result<Option<Form>> {
    let Some(patient) = whom(desk, |person| !person.open.is_empty()) else { return Ok(None) };
    let Some(person) = desk.person(&patient).cloned() else { return Ok(None) };
    let (visit, open) = desk.dice.one_of(&person.open).clone();
    // In whole euros: by bonus what there is, then all or a part by other methods.
    let mut left = open / 100;
    let mut amounts = Vec::new();
    let most = left.min(person.bonus / 100);
    if most > 0 && desk.dice.chance(50) {
        amounts.push((Method::Bonus, most * 100));
        left -= most;
    }
    for method in [Method::Cash, Method::Card, Method::Transfer] {
        if left > 0 && (amounts.is_empty() || desk.dice.chance(50)) {
            let part = 1 + desk.dice.below(usize::try_from(left).unwrap_or(1)) as i64;
            amounts.push((method, part * 100));
            left -= part;
        }
    }
    let bonus = if person.brings_bonuses { bonus(&amounts) } else { by_bonus(&amounts) };
    let what = What::Pay { patient: patient.clone(), visit: visit.clone(), amounts, bonus };
    paying(desk, &patient, &visit, what, address).map(Some)
}

/// A part or all of what was paid for a visit goes back, as it came.
fn refund(desk: &mut Desk, address: SocketAddr) -> io::Result<Option<Form>> {
    if desk.number >= MANAGERS {
        return Ok(None);
    }
    let is_paid = |paid: &&Paid| paid.real > 0 || paid.by_bonus > 0;
    let Some(patient) = whom(desk, |person| person.paid.iter().any(|paid| is_paid(&paid))) else { return Ok(None) };
    let Some(person) = desk.person(&patient).cloned() else { return Ok(None) };
    let all: Vec<_> = person.paid.iter().filter(is_paid).collect();
    let paid = *desk.dice.one_of(&all);
    let mut part =
        |most: i64| if desk.dice.chance(40) { most } else { 100 * desk.dice.below((most / 100 + 1) as usize) as i64 };
    let (mut real, by_bonus) = (part(paid.real), part(paid.by_bonus));
    if real + by_bonus == 0 {
        real = paid.real;
    }
    let amounts: Vec<_> = [(Method::Cash, real), (Method::Bonus, by_bonus)].into_iter().filter(|it| it.1 > 0).collect();
    if amounts.is_empty() {
        return Ok(None);
    }
    // Bonuses that the money brought go with it. Where a part of it brought none, as before two cards were joined, the share of a
    // cent is rounded, half up.
    let taken_back = if paid.real > 0 { (2 * paid.brought * real + paid.real) / (2 * paid.real) } else { 0 };
    let (path, visit) = (format!("/refund/{}", encoded(&patient)), paid.visit.clone());
    let page = desk.page(&format!("{path}?visit={}", encoded(&visit)), address)?;
    let key = needed(&page, "key");
    let mut body = format!("key={key}&visit={}&reason=did+not+help", encoded(&visit));
    for (method, amount) in &amounts {
        body.push_str(&format!("&{}={}", method.word(), amount / 100));
    }
    let what = What::Refund { patient: patient.clone(), visit, amounts, bonus: by_bonus - taken_back };
    Ok(Some(Form { what, path, body }))
}

fn join(desk: &mut Desk, address: SocketAddr) -> io::Result<Option<Form>> {
    let Some(from) = whom(desk, |person| !person.is_booked && !person.brings_bonuses) else { return Ok(None) };
    let Some(into) = whom(desk, |person| person.key != from) else { return Ok(None) };
    let path = format!("/join/{}/{}", encoded(&from), encoded(&into));
    let page = desk.page(&path, address)?;
    let shown = needed(&page, "shown").replace("&#38;", "&");
    let body = format!("key={}&shown={}", needed(&page, "key"), encoded(&shown));
    Ok(Some(Form { what: What::Join { from, into }, path, body }))
}

/// Every desk tries every one of them; one of the desks does it.
fn complete_what_all_want(desk: &mut Desk, address: SocketAddr) -> io::Result<Option<Form>> {
    let number = desk.tried.0;
    if number == WANTED_BY_ALL {
        return Ok(None);
    }
    let (patient, visit) = (format!("all{number}"), format!("wanted{number}"));
    let path = format!("/visits/{visit}/complete");
    let page = desk.page_or_elsewhere(&path, address)?;
    // What a broken line kept from it is not tried: it would be paid for before anybody has completed it, and then nothing is due.
    desk.tried.0 += 1;
    let Some(page) = page else { return Ok(None) };
    let shown = encoded(needed(&page, "shown"));
    let body = format!("key={}&shown={shown}&act=save&item-0=clean&quantity-0=1", needed(&page, "key"));
    Ok(Some(Form { what: What::Complete { patient, visit, amounts: vec![4_000] }, path, body }))
}

fn pay_what_all_want(desk: &mut Desk, address: SocketAddr) -> io::Result<Option<Form>> {
    let number = desk.tried.1;
    if number >= desk.tried.0 {
        return Ok(None);
    }
    desk.tried.1 += 1;
    let (patient, visit) = (format!("all{number}"), format!("wanted{number}"));
    let amounts = vec![(Method::Cash, 4_000)];
    let what = What::Pay { patient: patient.clone(), visit: visit.clone(), bonus: bonus(&amounts), amounts };
    paying(desk, &patient, &visit, what, address).map(Some)
}

/// Whoever asks makes the program follow with its columns, and keep them on the disk. Writes nothing.
fn ask_a_report(desk: &mut Desk, address: SocketAddr) -> io::Result<Option<Form>> {
    if desk.number >= MANAGERS {
        return Ok(None);
    }
    let report = *desk.dice.one_of(&["earnings?period=all", "debtors", "activity?period=all", "bonuses"]);
    desk.page(&format!("/reports/{report}"), address)?;
    Ok(None)
}

fn paying(desk: &Desk, patient: &str, visit: &str, what: What, address: SocketAddr) -> io::Result<Form> {
    let path = format!("/pay/{}", encoded(patient));
    let page = desk.page(&format!("{path}?visit={}", encoded(visit)), address)?;
    let mut body = format!("key={}&visit={}", needed(&page, "key"), encoded(visit));
    if let What::Pay { amounts, .. } = &what {
        for (method, amount) in amounts {
            body.push_str(&format!("&{}={}", method.word(), amount / 100));
        }
    }
    Ok(Form { what, path, body })
}

/// Somebody of the desk's own.
fn whom(desk: &mut Desk, is_meant: impl Fn(&crate::desk::Person) -> bool) -> Option<String> {
    let keys: Vec<&String> = desk.people.iter().filter(|person| is_meant(person)).map(|person| &person.key).collect();
    if keys.is_empty() { None } else { Some((*desk.dice.one_of(&keys)).clone()) }
}

/// Key of the one booking of a patient, as the card links it.
fn booked(desk: &Desk, patient: &str, address: SocketAddr) -> io::Result<String> {
    let card = desk.page(&format!("/patients/{}", encoded(patient)), address)?;
    let before = card.split("/complete\"").next().and_then(|text| text.rsplit("/visits/").next());
    Ok(before.expect("a text has a first part").to_owned())
}

/// A hidden field that the page must have.
fn needed<'a>(page: &'a str, name: &str) -> &'a str {
    hidden(page, name).unwrap_or_else(|| panic!("no {name} in {page}"))
}
