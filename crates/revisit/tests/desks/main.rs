//! Eight desks work at once, over the wire, with the real program: they register, book, complete, take money, give it back and
//! join cards, send forms twice and want the same bookings. Once undisturbed, once with the program killed again and again.
//! Whatever was acknowledged must be there, once; the ledger must add up; reports must agree with the oracle.

mod acts;
mod check;
mod desk;
mod house;
#[expect(dead_code, reason = "the folder of a demo clinic is for other tests")]
#[path = "../it/program.rs"]
mod program;
mod reports;
#[expect(dead_code, reason = "a desk has a wire of its own, on which somebody may hang up")]
#[path = "../it/server.rs"]
mod server;
mod wire;

use std::io;
use std::net::SocketAddr;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use desk::Desk;
use house::House;
use testkit::clinic::Dice;

/// Whether tests are to take their time (`./test --long`).
fn is_long() -> bool {
    std::env::var_os("REVISIT_TEST_LONG").is_some()
}

fn for_so_long() -> Duration {
    Duration::from_secs(if is_long() { 300 } else { 30 })
}

fn rounds() -> u64 {
    if is_long() { 60 } else { 6 }
}

#[test]
fn eight_desks_lose_nothing_and_do_nothing_twice_in_a_folder() {
    eight_desks(&House::in_a_folder(), 11);
}

#[test]
fn eight_desks_lose_nothing_and_do_nothing_twice_on_a_server() {
    eight_desks(&House::on_a_server(), 12);
}

#[test]
fn what_was_acknowledged_outlives_a_killed_program_in_a_folder() {
    killed(&House::in_a_folder(), 21);
}

#[test]
fn what_was_acknowledged_outlives_a_killed_program_on_a_server() {
    killed(&House::on_a_server(), 22);
}

fn eight_desks(house: &House, seed: u64) {
    let server = house.serve();
    let mut desks = house.desks(seed, server.address);
    let until = Instant::now() + for_so_long();
    for ended in work(&mut desks, server.address, &|| Instant::now() < until) {
        ended.expect("the program answers");
    }
    server.stop();
    check::exactly(&desks, &house.everything());
    check::somebody_was_in_the_way(&desks);
    house.is_sound();
    reports::all_agree(house);
}

fn killed(house: &House, seed: u64) {
    let mut dice = Dice::new(seed);
    let mut desks = {
        let server = house.serve();
        house.desks(seed, server.address)
    };
    let mut unanswered = 0;
    for round in 0..rounds() {
        let server = house.serve();
        check::at_least(&desks, &house.everything());
        for desk in &mut desks {
            desk.send_again(server.address).expect("the program answers");
        }
        check::exactly(&desks, &house.everything());
        house.is_sound();
        reports::some_agree(house, seed + round, 25);
        // Every form about to be sent is told: the program is killed in the middle of some of them.
        let forms = 40 + dice.below(120);
        let (tell, told) = mpsc::channel();
        std::thread::scope(|scope| {
            let threads: Vec<_> = desks
                .iter_mut()
                .map(|desk| {
                    let tell = tell.clone();
                    let address = server.address;
                    scope.spawn(move || desk.work(address, &|| tell.send(()).is_ok()))
                })
                .collect();
            drop(tell);
            assert_eq!(told.iter().take(forms).count(), forms, "seed {seed}, round {round}: the desks ended before");
            drop(server);
            for thread in threads {
                let ended = thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
                ended.expect_err("nobody serves any more");
            }
        });
        unanswered += desks.iter().filter(|desk| desk.unanswered.is_some()).count();
    }
    assert!(unanswered > 0, "seed {seed}: no form was under way when the program was killed");
    let server = house.serve();
    for desk in &mut desks {
        desk.send_again(server.address).expect("the program answers");
    }
    server.stop();
    check::exactly(&desks, &house.everything());
    house.is_sound();
    reports::some_agree(house, seed + rounds(), 100);
}

/// All of them until each has ended.
fn work(desks: &mut [Desk], address: SocketAddr, goes_on: &(dyn Fn() -> bool + Sync)) -> Vec<io::Result<()>> {
    std::thread::scope(|scope| {
        let threads: Vec<_> = desks.iter_mut().map(|desk| scope.spawn(move || desk.work(address, &goes_on))).collect();
        let ended = threads.into_iter().map(|thread| thread.join());
        ended.map(|ended| ended.unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    })
}
