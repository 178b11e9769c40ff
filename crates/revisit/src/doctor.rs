//! `revisit doctor`: whether everything is as it should be, and what to do where it is not.

use std::io::{self, Write};

use books::BooksError;
use mart::Mart;
use report::Engine;

use crate::fault::Told;
use crate::place::Place;
use crate::today;

/// What was looked at, and how it is: fine, or in trouble and what to do.
struct Look {
    at: &'static str,
    found: Result<String, String>,
}

pub async fn run(place: &Place) -> anyhow::Result<()> {
    match books(place).await {
        Ok(mut looks) => {
            looks.extend(mart(place).await?);
            tell(&looks)
        }
        Err(error) => tell(&[damaged(place, error)?]),
    }
}

async fn books(place: &Place) -> anyhow::Result<Vec<Look>> {
    let books = place.open_existing().await?;
    let mut looks = vec![
        Look { at: "books", found: Ok(place.location()?.to_string()) },
        Look { at: "data folder", found: writable(place) },
    ];
    for finding in books.doctor().await? {
        let trouble = finding.trouble.map(|trouble| format!("{}: {}", trouble.found, trouble.advice));
        looks.push(Look { at: finding.check, found: trouble.map_or(Ok("ok".into()), Err) });
    }
    Ok(looks)
}

/// Damage that keeps the books from being looked at is a finding; any other error is told as everywhere.
fn damaged(place: &Place, error: anyhow::Error) -> anyhow::Result<Look> {
    let Some(BooksError::Damaged(what)) = error.downcast_ref() else {
        return Err(error);
    };
    let advice = "keep a copy of the books as they are, and restore the last backup";
    Ok(Look { at: "books", found: Err(format!("{}: {what}: {advice}", place.location()?)) })
}

/// The report cache heals itself: a damaged one is read from the books again.
async fn mart(place: &Place) -> anyhow::Result<[Look; 2]> {
    let engine: Mart = place.engine().await?;
    let info = engine.info().await.map_err(|error| error.to_string());
    let info = info.map(|info| info.iter().take(1).map(|(name, figure)| format!("{name} {figure}")).collect());
    let delete = format!("delete {} and ask again", place.cache()?.display());
    let zone = match engine.setting().await {
        Ok(setting) => today::in_zone(&setting.time_zone)
            .map(|today| format!("{} in {}, {}", today, setting.time_zone, setting.currency))
            .map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    };
    Ok([
        Look { at: "report cache", found: info.map_err(|error| format!("{error}: {delete}")) },
        Look { at: "clinic's today", found: zone },
    ])
}

fn writable(place: &Place) -> Result<String, String> {
    let folder = place.data().map_err(|error| error.to_string())?;
    let probe = folder.join(format!("doctor.{}.part", std::process::id()));
    books::private::make_folder(&folder)
        .and_then(|()| std::fs::write(&probe, b"a small file"))
        .and_then(|()| std::fs::remove_file(&probe))
        .map(|()| folder.display().to_string())
        .map_err(|error| format!("{}: {error}: give the program leave to write there", folder.display()))
}

fn tell(looks: &[Look]) -> anyhow::Result<()> {
    let width = looks.iter().map(|look| look.at.len()).max().unwrap_or(0);
    let mut output = io::stdout().lock();
    let mut troubles = 0;
    for Look { at, found } in looks {
        match found {
            Ok(found) => writeln!(output, "  {at:width$}  {found}")?,
            Err(trouble) => {
                troubles += 1;
                writeln!(output, "! {at:width$}  {trouble}")?;
            }
        }
    }
    if troubles > 0 {
        return Err(Told.into());
    }
    Ok(())
}
