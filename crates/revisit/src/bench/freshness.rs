//! How long a change takes to reach a report, and what there is to begin with: a rebuild, and opening the cache.

use std::io::{self, Write};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use books::Books;
use books::facts::Patients;
use clinic::record::{Method, Payment};
use clinic::{LocalTime, Money};
use mart::Mart;
use report::Engine;

use super::clinic as benched;
use crate::place::Place;

/// How many patients change at once, and how often that is timed: the median is told.
const CHANGED: [(usize, usize); 3] = [(1, 9), (100, 5), (10_000, 3)];

/// Changes the clinic: everybody who is chosen pays a little.
pub async fn run(place: &Place) -> anyhow::Result<()> {
    let books = place.open_existing().await?;
    // A database may be somebody's.
    let clinic = books.read().await?.directory().await?.clinic;
    ensure!(benched::is_made(clinic.as_ref()), "these books are not a bench's clinic; give an empty database");
    let mut output = io::stdout().lock();
    writeln!(output, "| what | ms | answer after it, ms | how |\n| --- | --: | --: | --- |")?;
    let cache = place.cache()?;
    let mut time = |what: String, times: &mut [(Duration, Duration)], how: String| {
        times.sort_unstable();
        let (fresh, answered) = times[times.len() / 2];
        let ms = |time: Duration| time.as_secs_f64() * 1e3;
        writeln!(output, "| {what} | {:.1} | {:.1} | {how} |", ms(fresh), ms(answered))
    };

    let mart = Mart::open(books.clone(), None);
    time("full rebuild".to_owned(), &mut [fresh(&mart).await?], "from the books".to_owned())?;
    drop(mart);
    // Made with its cache, if there is none that is new.
    fresh(&Mart::open(books.clone(), Some(cache.clone()))).await?;
    let mart = Mart::open(books.clone(), Some(cache));
    time("opening the cache".to_owned(), &mut [fresh(&mart).await?], format!("{} rebuilds", mart.counters().rebuilds))?;

    let patients = keys(&books).await?;
    for (changed, times) in CHANGED {
        let changed = changed.min(patients.len());
        let before = mart.counters();
        let mut taken = Vec::with_capacity(times);
        for round in 0..times {
            pay(&books, &patients, changed, round).await?;
            taken.push(fresh(&mart).await?);
        }
        let after = mart.counters();
        let how = format!(
            "{} buckets replaced, {} rebuilds",
            (after.buckets_replaced - before.buckets_replaced) / times as u64,
            after.rebuilds - before.rebuilds
        );
        time(format!("changed patients: {changed}"), &mut taken, how)?;
    }
    Ok(())
}

/// How long it takes until everything committed is known, and then until a question is answered.
async fn fresh(mart: &Mart) -> anyhow::Result<(Duration, Duration)> {
    let begun = Instant::now();
    mart.setting().await?;
    let fresh = begun.elapsed();
    let words = ["average-check", "--period", "all"].map(str::to_owned);
    let question = super::question(mart, &words, Some(benched::UNTIL)).await?;
    let begun = Instant::now();
    mart.answer(&question).await?;
    Ok((fresh, begun.elapsed()))
}

async fn keys(books: &Books) -> anyhow::Result<Vec<String>> {
    let mut keys = Vec::new();
    books.read().await?.patients(Patients::All, |patient| keys.push((patient.id, patient.key))).await?;
    keys.sort_unstable();
    Ok(keys.into_iter().map(|(_, key)| key).collect())
}

/// One payment each of some patients, who are spread over all.
async fn pay(books: &Books, patients: &[String], changed: usize, round: usize) -> anyhow::Result<()> {
    let paid_at = LocalTime::parse("2026-06-30T12:00").context("a time of the bench")?;
    let seq = books.seq().await?;
    let mut tx = books.write("bench", "payment").await?;
    for at in 0..changed {
        let payment = Payment {
            id: format!("bench {seq} {at}"),
            patient_id: patients[(at * patients.len() / changed + round) % patients.len()].clone(),
            visit_id: None,
            paid_at: paid_at.clone(),
            method: Method::Cash,
            amount: Money(1),
            desk: Default::default(),
        };
        tx.put(&payment).await?.map_err(|problem| anyhow::anyhow!("a payment does not fit: {problem:?}"))?;
    }
    tx.commit("").await?;
    Ok(())
}
