//! How many to invite: as many as find a free time of a doctor within the next days.

use std::collections::{HashMap, HashSet};

use clinic::record::Employee;
use clinic::slots::room_for;
use jiff::ToSpan;

use super::{Asked, Due, HERE, State};
use crate::clock::Now;
use crate::fault::Fault;
use crate::page::schedule::book::offer::Offer;
use crate::text::Words;
use crate::view::{Choose, Kept, Link, Note, Select, Word};
use crate::visitor::Visitor;

/// Days in which times are looked for.
const DAYS: [i32; 4] = [7, 14, 28, 56];

/// What is proposed to the visitor.
pub struct Room {
    pub choose: Choose,
    pub note: Option<Note>,
    /// Numbers of those who are to be invited, where these alone are shown.
    pub only: Option<HashSet<i64>>,
}

/// None: the visitor sees nobody's schedule.
pub async fn room(visitor: &Visitor, now: &Now, asked: &Asked, found: &[&Due]) -> Result<Option<Room>, Fault> {
    let words = &visitor.words;
    let mut reader = visitor.app.books().read().await?;
    let offer = Offer::read(&mut reader, now, None).await?;
    let doctors = offer.plan.doctors(visitor, words, now.today);
    if doctors.is_empty() {
        return Ok(None);
    }
    let days = DAYS.into_iter().find(|days| days.to_string() == asked.days).unwrap_or(DAYS[1]);
    let choose = choose(words, asked, &doctors, days);
    let Some(doctor) = doctors.into_iter().find(|doctor| doctor.id == asked.with) else {
        return Ok(Some(Room { choose, note: None, only: None }));
    };
    let gaps = offer.gaps(&mut reader, doctor, days).await?;
    let (mut patients, mut minutes): (Vec<i64>, HashMap<i64, i32>) = Default::default();
    for due in found.iter().filter(|due| matches!(due.state, State::Due | State::NotReached)) {
        let lasts = offer.minutes([due.item.as_str()].into_iter());
        *minutes.entry(due.patient).or_insert_with(|| {
            patients.push(due.patient);
            0
        }) += lasts;
    }
    let count = room_for(&gaps, patients.iter().map(|patient| minutes[patient]), offer.plan.step());
    let free: i32 = gaps.iter().map(|gap| gap.to - gap.from).sum();
    let until = words.day(now.today.saturating_add((days - 1).days()));
    let hours = format!("{}:{:02}", free / 60, free % 60);
    let told = words.say_with(
        if count == 0 { "recall-room-none" } else { "recall-room" },
        &[
            ("who", (&doctor.name).into()),
            ("hours", (&hours).into()),
            ("day", (&until).into()),
            ("count", count.into()),
            ("all", patients.len().into()),
        ],
    );
    let is_known = offer.plan.day(doctor, now.today).is_known;
    let guessed = (!is_known).then(|| words.say("recall-room-guessed"));
    let told = guessed.into_iter().fold(told, |told, guessed| format!("{told} {guessed}"));
    let is_only = asked.only == "room";
    let (label, only) = if is_only { ("recall-room-all", "") } else { ("recall-room-only", "room") };
    let note = Note::plain(told);
    let note = match count {
        0 => note,
        _ => note.linked(Link::new(Asked { only: only.to_owned(), ..asked.clone() }.href(), words.say(label))),
    };
    let only = is_only.then(|| patients[..count].iter().copied().collect());
    Ok(Some(Room { choose, note: Some(note), only }))
}

fn choose(words: &Words, asked: &Asked, doctors: &[&Employee], days: i32) -> Choose {
    let nobody = Word { value: String::new(), label: words.say("recall-room-nobody"), selected: asked.with.is_empty() };
    let doctor = |doctor: &&Employee| Word {
        value: doctor.id.clone(),
        label: doctor.name.clone(),
        selected: doctor.id == asked.with,
    };
    let span = |of: i32| Word {
        value: of.to_string(),
        label: words.say_with("recall-room-span", &[("days", i64::from(of).into())]),
        selected: of == days,
    };
    let kept = [("q", &asked.q), ("state", &asked.state), ("owner", &asked.owner)];
    let kept = kept.into_iter().filter(|(_, value)| !value.is_empty());
    Choose {
        href: HERE.into(),
        label: words.say("recall-room-title"),
        kept: kept.map(|(name, value)| Kept { name: name.into(), value: value.clone() }).collect(),
        selects: vec![
            Select::new(
                "with",
                words.say("recall-room-with"),
                [nobody].into_iter().chain(doctors.iter().map(doctor)).collect(),
            ),
            Select::new("days", words.say("recall-room-days"), DAYS.map(span).into()),
        ],
        go: words.say("recall-room-go"),
    }
}
