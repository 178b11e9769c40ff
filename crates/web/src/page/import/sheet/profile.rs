//! How spreadsheets were read, kept under names: as settings of the clinic, so that they are in its export.

use books::Table;
use clinic::record::Setting;
use exchange::sheet::{DateOrder, Decimals, Field, Kind, Mapping, Sheet};
use futures::TryStreamExt;
use serde::{Deserialize, Serialize};

use crate::fault::Fault;
use crate::visitor::Visitor;

/// What a setting's name begins with that holds one.
const BEGINNING: &str = "sheet.";
const DEED: &str = "mapping change";

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    #[serde(skip)]
    pub name: String,
    kind: Kind,
    dates: DateOrder,
    decimals: Decimals,
    /// Every heading, with what it says.
    columns: Vec<(String, Option<Field>)>,
}

impl Profile {
    pub fn of(name: &str, sheet: &Sheet, mapping: &Mapping) -> Self {
        let columns = sheet.headings.iter().cloned().zip(mapping.fields.iter().copied()).collect();
        let Mapping { kind, dates, decimals, .. } = *mapping;
        Self { name: name.to_owned(), kind, dates, decimals, columns }
    }

    /// Whether a sheet has these headings and no others.
    pub fn is_of(&self, sheet: &Sheet) -> bool {
        self.columns.iter().map(|(heading, _)| heading).eq(&sheet.headings)
    }

    /// What it says of a sheet, whose headings may stand elsewhere.
    pub fn mapping(&self, sheet: &Sheet) -> Mapping {
        let field =
            |heading: &String| self.columns.iter().find(|(known, _)| known == heading).and_then(|(_, field)| *field);
        Mapping {
            kind: self.kind,
            fields: sheet.headings.iter().map(field).collect(),
            dates: self.dates,
            decimals: self.decimals,
        }
    }
}

/// By name. One that is not understood is none.
pub async fn all(visitor: &Visitor) -> Result<Vec<Profile>, Fault> {
    let mut reader = visitor.app.books().read().await?;
    let settings: Vec<Setting> = reader.records().try_collect().await?;
    let read = |setting: Setting| {
        let name = setting.name.strip_prefix(BEGINNING)?.to_owned();
        let profile: Profile = serde_json::from_str(&setting.value).ok()?;
        Some(Profile { name, ..profile })
    };
    let mut all: Vec<Profile> = settings.into_iter().filter_map(read).collect();
    all.sort_by(|a, b| visitor.words.compare(&a.name, &b.name));
    Ok(all)
}

pub async fn keep(visitor: &Visitor, profile: &Profile) -> Result<(), Fault> {
    let value = serde_json::to_string(profile).map_err(|error| Fault::internal(&error))?;
    let setting = Setting { name: format!("{BEGINNING}{}", profile.name), value };
    let mut tx = visitor.app.books().write(visitor.actor(), DEED).await?;
    tx.put(&setting).await?.map_err(|_| Fault::internal(&"a mapping cannot be kept"))?;
    tx.commit("").await?;
    Ok(())
}

pub async fn forget(visitor: &Visitor, name: &str) -> Result<(), Fault> {
    let mut tx = visitor.app.books().write(visitor.actor(), DEED).await?;
    if tx.remove_row(Table::Setting, &[&format!("{BEGINNING}{name}")]).await? {
        tx.commit("").await?;
    } else {
        tx.roll_back().await?;
    }
    Ok(())
}
