//! A spreadsheet on its way in: what its columns say is guessed, shown and corrected, and then it is checked as a bundle. How one was
//! read is kept under a name, for the next one with the same headings.

mod form;
mod profile;

use std::fs::File;
use std::io::{Read, Seek};
use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::{Path, RawForm};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use clinic::record::Organisation;
use exchange::Edited;
use exchange::sheet::{Known, Mapping, ReadFlaw, Sheet, Translation, bundle, may_be_sheet, read, translate};
use futures::TryStreamExt;

use self::form::Asked;
use self::profile::Profile;
use super::upload::{self, PrivateFile};
use super::{Wrong, begin, href as href_of_job, job};
use crate::clock::Now;
use crate::fault::Fault;
use crate::page::frame::{Around, frame};
use crate::page::framed;
use crate::view::{FormPage, FormTexts};
use crate::visitor::Visitor;

/// The largest spreadsheet.
const MOST_BYTES: u64 = 64 << 20;
/// So many are remembered, until the program ends.
const REMEMBERED: usize = 4;

/// Spreadsheets that somebody is looking at.
#[derive(Default)]
pub struct Sheets(Mutex<Vec<Arc<Uploaded>>>);

pub struct Uploaded {
    id: String,
    /// Nobody else sees it.
    actor: String,
    content: Vec<u8>,
    edited: Edited,
}

impl Sheets {
    fn keep(&self, uploaded: Uploaded) -> Arc<Uploaded> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() == REMEMBERED {
            all.remove(0);
        }
        let uploaded = Arc::new(uploaded);
        all.push(Arc::clone(&uploaded));
        uploaded
    }

    fn get(&self, id: &str, actor: &str) -> Option<Arc<Uploaded>> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.iter().find(|one| one.id == id && one.actor == actor).cloned()
    }
}

/// Whether a file is no bundle, but may be a spreadsheet.
pub fn is_one(file: &PrivateFile) -> Result<bool, Fault> {
    File::open(file.path()).and_then(may_be_sheet).map_err(|error| Fault::internal(&error))
}

/// Keeps what came in, and goes on to its page.
pub async fn take_in(visitor: &Visitor, file: PrivateFile, edited: Edited) -> Result<Response, Fault> {
    let mut content = Vec::new();
    let length = File::open(file.path()).and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut content));
    let length = length.map_err(|error| Fault::internal(&error))?;
    let flaw = match length as u64 > MOST_BYTES {
        true => Some(ReadFlaw::TooLarge),
        false => read(&content, None, &country(visitor).await?).err(),
    };
    if let Some(flaw) = flaw {
        let wrong = Wrong { upload: visitor.words.say(said(flaw)), ..Wrong::default() };
        return begin(visitor, StatusCode::BAD_REQUEST, &wrong).await;
    }
    let id = format!("{:016x}", rand::random::<u64>());
    let kept = Uploaded { id, actor: visitor.actor().to_owned(), content, edited };
    let kept = visitor.app.sheets.keep(kept);
    Ok(Redirect::to(&href(&kept.id)).into_response())
}

fn said(flaw: ReadFlaw) -> &'static str {
    match flaw {
        ReadFlaw::Unreadable => "sheet-unreadable",
        ReadFlaw::Empty => "sheet-empty",
        ReadFlaw::TooLarge => "sheet-too-large",
    }
}

fn href(id: &str) -> String {
    format!("/import/sheet/{id}")
}

async fn country(visitor: &Visitor) -> Result<String, Fault> {
    let lists = visitor.app.books().lists().await?;
    Ok(lists.clinic.as_ref().map(|clinic| clinic.country.clone()).unwrap_or_default())
}

pub async fn show(visitor: Visitor, Path(id): Path<String>) -> Result<Response, Fault> {
    let Some(uploaded) = visitor.app.sheets.get(&id, visitor.actor()) else { return forgotten(&visitor).await };
    let profiles = profile::all(&visitor).await?;
    let sheet = sheet(&visitor, &uploaded, "").await?;
    let asked = Asked::first(&sheet, &profiles, visitor.app.now().await?.today);
    page(&visitor, &uploaded, &sheet, &asked, &profiles, StatusCode::OK).await
}

async fn forgotten(visitor: &Visitor) -> Result<Response, Fault> {
    let note = crate::view::Note::warn(visitor.words.say("import-forgotten"));
    begin(visitor, StatusCode::NOT_FOUND, &Wrong { note: Some(note), ..Wrong::default() }).await
}

pub async fn act(visitor: Visitor, Path(id): Path<String>, RawForm(body): RawForm) -> Result<Response, Fault> {
    let Some(uploaded) = visitor.app.sheets.get(&id, visitor.actor()) else { return forgotten(&visitor).await };
    let encoding = form::sent(&body, "encoding");
    let sheet = sheet(&visitor, &uploaded, &encoding).await?;
    let today = visitor.app.now().await?.today;
    let mut profiles = profile::all(&visitor).await?;
    let mut asked = Asked::sent(&sheet, &body, today);
    match form::sent(&body, "act").as_str() {
        "forget" => {
            profile::forget(&visitor, &asked.profile).await?;
            profiles.retain(|profile| profile.name != asked.profile);
            asked.profile.clear();
        }
        "apply" => asked = asked.applied(&sheet, &profiles),
        "" => {
            let mapping = asked.mapping.clone();
            if mapping.lacks().is_empty() && mapping.doubled().is_none() {
                let done = translated(&visitor, &sheet, &mapping).await?;
                let is_sound = done.flaws.is_empty() || asked.leaves_out;
                if is_sound && has_rows(&done.org) {
                    if !asked.name.is_empty() {
                        profile::keep(&visitor, &Profile::of(&asked.name, &sheet, &mapping)).await?;
                    }
                    return check(&visitor, &uploaded, &done).await;
                }
            }
            return page(&visitor, &uploaded, &sheet, &asked, &profiles, StatusCode::BAD_REQUEST).await;
        }
        _ => {}
    }
    page(&visitor, &uploaded, &sheet, &asked, &profiles, StatusCode::OK).await
}

fn has_rows(org: &Organisation) -> bool {
    !(org.patients.is_empty() && org.visits.is_empty() && org.payments.is_empty())
}

/// As a bundle, with its certificate and its undoing.
async fn check(visitor: &Visitor, uploaded: &Uploaded, done: &Translation) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let (file, output) =
        PrivateFile::new(&upload::folder(visitor.app.books().location())).map_err(|error| Fault::internal(&error))?;
    let mut output = bundle(&done.org, now.setting.currency, output).map_err(|error| Fault::internal(&error))?;
    output.rewind().map_err(|error| Fault::internal(&error))?;
    match job::check(&visitor.app, visitor.actor(), file, uploaded.edited) {
        Ok(job) => Ok(Redirect::to(&href_of_job(&job.id)).into_response()),
        Err(job::Busy) => {
            let wrong = Wrong { upload: visitor.words.say("import-busy"), ..Wrong::default() };
            begin(visitor, StatusCode::CONFLICT, &wrong).await
        }
    }
}

/// On a thread that may take its time.
async fn sheet(visitor: &Visitor, uploaded: &Arc<Uploaded>, encoding: &str) -> Result<Arc<Sheet>, Fault> {
    let (uploaded, encoding, country) = (Arc::clone(uploaded), encoding.to_owned(), country(visitor).await?);
    let reading = tokio::task::spawn_blocking(move || {
        let chosen = Some(encoding.as_str()).filter(|encoding| !encoding.is_empty());
        read(&uploaded.content, chosen, &country)
    });
    let sheet = reading.await.map_err(|error| Fault::internal(&error))?;
    Ok(Arc::new(sheet.map_err(|flaw| Fault::Refused(said(flaw), String::new()))?))
}

async fn translated(visitor: &Visitor, sheet: &Arc<Sheet>, mapping: &Mapping) -> Result<Translation, Fault> {
    let now = visitor.app.now().await?;
    let mut reader = visitor.app.books().read().await?;
    let org = Organisation {
        departments: reader.records().try_collect().await?,
        employees: reader.records().try_collect().await?,
        categories: reader.records().try_collect().await?,
        items: reader.records().try_collect().await?,
        sources: reader.records().try_collect().await?,
        patients: reader.records().try_collect().await?,
        ..Organisation::default()
    };
    drop(reader);
    let (sheet, mapping, currency, today) = (Arc::clone(sheet), mapping.clone(), now.setting.currency, now.today);
    let translating =
        tokio::task::spawn_blocking(move || translate(&sheet, &mapping, &Known { org: &org, currency, today }));
    translating.await.map_err(|error| Fault::internal(&error))
}

async fn page(
    visitor: &Visitor,
    uploaded: &Uploaded,
    sheet: &Arc<Sheet>,
    asked: &Asked,
    profiles: &[Profile],
    status: StatusCode,
) -> Result<Response, Fault> {
    let now: Now = visitor.app.now().await?;
    let mapping = &asked.mapping;
    let is_whole = mapping.lacks().is_empty() && mapping.doubled().is_none();
    let done = if is_whole { Some(translated(visitor, sheet, mapping).await?) } else { None };
    let form = form::view(&visitor.words, &href(&uploaded.id), sheet, asked, profiles, done.as_ref(), now.today);
    let around = Around { entry: "/import", title: form.title.clone(), topic: "import-sheet", has_charts: false };
    let page = FormPage { frame: frame(visitor, &now, around), t: FormTexts::of(&visitor.words), form };
    Ok((status, framed(visitor, &page)?).into_response())
}
