//! A patient's card.

use clinic::record::{Attention, Channel, Consent, Departure, Millionths, Sex};
use jiff::civil::Date;
use sqlx::Row;

use super::{Account, Life, Named, Seen};
use crate::facts::{Reader, State};
use crate::record::Fields;
use crate::{Books, BooksError, People};

/// What the books know of one patient, as far as a visitor may see. What stands on the card itself (departures and consents
/// too) whoever may see the patient sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatientCard {
    pub id: i64,
    /// Not the one that was asked for when that card was merged into this one.
    pub key: String,
    /// Empty once the patient is erased.
    pub name: String,
    pub state: State,
    pub sex: Option<Sex>,
    pub born_on: Option<Date>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub viber: Option<String>,
    /// BCP 47, as given.
    pub language: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub card_number: Option<String>,
    pub registered_on: Date,
    pub note: Option<String>,
    pub category: Option<CategoryOfCard>,
    /// Why the patient is in it.
    pub category_reason: Option<String>,
    pub price_list: Option<PriceListOfCard>,
    pub source: Option<Named>,
    pub bonus_kind: Option<Named>,
    /// By which the patient likes to be reached.
    pub preferred_channel: Option<Channel>,
    /// Relatives' own cards may be ones that the visitor may not see: then their names are left out.
    pub people: People,
    /// The latest of each channel and purpose, in the order of their words.
    pub consents: Vec<Consent>,
    /// Newest first.
    pub departures: Vec<Departure>,
    pub life: Life,
    pub account: Account,
}

/// As much of a card as a desk has to know who books, bills and takes money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatientAtDesk {
    pub id: i64,
    /// Not the one that was asked for when that card was merged into this one.
    pub key: String,
    /// Empty once the patient is erased.
    pub name: String,
    pub state: State,
    pub category: Option<CategoryOfCard>,
    /// Why the patient is in it.
    pub category_reason: Option<String>,
    pub price_list: Option<PriceListOfCard>,
    pub account: Account,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CategoryOfCard {
    pub record: Named,
    pub attention: Attention,
    pub prepayment: bool,
}

/// The card's own price list, else that of its category.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceListOfCard {
    pub record: Named,
    pub discount_percent: Option<Millionths>,
    /// Whether it stands on the card itself.
    pub is_own: bool,
}

const WITH_KEY: &str = "SELECT id, merged_into_id FROM patient WHERE key = $1";
const MERGED_INTO: &str = "SELECT merged_into_id FROM patient WHERE id = $1";
const CARD: &str = include_str!("patient.sql");
/// The latest of each channel and purpose.  $1 patient
const CONSENTS: &str = "SELECT channel, purpose, given, given_on FROM consent
WHERE patient_id = $1 AND NOT EXISTS (
    SELECT 1 FROM consent AS later WHERE later.patient_id = consent.patient_id AND later.channel = consent.channel
        AND later.purpose = consent.purpose AND later.given_on > consent.given_on
) ORDER BY channel, purpose";
const DEPARTURES: &str = "SELECT left_on, reason, note FROM departure WHERE patient_id = $1 ORDER BY left_on DESC";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[WITH_KEY, MERGED_INTO, CARD, CONSENTS, DEPARTURES];

/// More merges of merged cards than any clinic makes: beyond, they go round in a circle.
const MOST_MERGES: usize = 1_000;

impl Books {
    /// The card with this key, or the one it was merged into. None when there is none, or none that may be seen.
    pub async fn patient_card(&self, key: &str, seen: &Seen) -> Result<Option<PatientCard>, BooksError> {
        self.read().await?.patient_card(key, seen).await
    }

    /// The same of no more than a desk needs.
    pub async fn patient_at_desk(&self, key: &str, seen: &Seen) -> Result<Option<PatientAtDesk>, BooksError> {
        self.read().await?.patient_at_desk(key, seen).await
    }
}

impl Reader {
    /// See [`Books::patient_card`].
    pub async fn patient_card(&mut self, key: &str, seen: &Seen) -> Result<Option<PatientCard>, BooksError> {
        let Some(id) = self.seen_survivor(key, seen).await? else { return Ok(None) };
        let today = self.today().await?;
        let mut card = self.card(id).await?;
        card.consents = self.consents(id, &card.key).await?;
        card.departures = self.departures_of(id, &card.key).await?;
        card.people = self.people_of(id, &card.key).await?;
        self.hide_unseen(&mut card.people, seen).await?;
        card.life = self.life(id, seen, today).await?;
        card.account = self.account(id, seen, today).await?;
        Ok(Some(card))
    }

    /// See [`Books::patient_at_desk`].
    pub async fn patient_at_desk(&mut self, key: &str, seen: &Seen) -> Result<Option<PatientAtDesk>, BooksError> {
        let Some(id) = self.seen_survivor(key, seen).await? else { return Ok(None) };
        let today = self.today().await?;
        let PatientCard { id, key, name, state, category, category_reason, price_list, .. } = self.card(id).await?;
        let account = self.account(id, seen, today).await?;
        Ok(Some(PatientAtDesk { id, key, name, state, category, category_reason, price_list, account }))
    }

    async fn seen_survivor(&mut self, key: &str, seen: &Seen) -> Result<Option<i64>, BooksError> {
        let Some(id) = self.survivor(key).await? else { return Ok(None) };
        Ok(self.seen_patients(&[id], seen).await?.pop())
    }

    async fn survivor(&mut self, key: &str) -> Result<Option<i64>, BooksError> {
        let Some(row) = sqlx::query(WITH_KEY).bind(key).fetch_optional(&mut *self.tx).await? else {
            return Ok(None);
        };
        let (mut id, mut into): (i64, Option<i64>) = (row.try_get(0)?, row.try_get(1)?);
        for _ in 0..MOST_MERGES {
            let Some(other) = into else { return Ok(Some(id)) };
            id = other;
            into = sqlx::query_scalar(MERGED_INTO).bind(id).fetch_one(&mut *self.tx).await?;
        }
        Err(BooksError::damaged("cards that are merged into each other"))
    }

    /// What stands on the card alone.
    async fn card(&mut self, id: i64) -> Result<PatientCard, BooksError> {
        let row = sqlx::query(CARD).bind(id).fetch_one(&mut *self.tx).await?;
        let mut fields = Fields::of(&row);
        Ok(PatientCard {
            id: fields.next()?,
            key: fields.next()?,
            name: fields.next()?,
            state: fields.next()?,
            sex: fields.next()?,
            born_on: fields.next()?,
            phone: fields.next()?,
            email: fields.next()?,
            viber: fields.next()?,
            language: fields.next()?,
            city: fields.next()?,
            country: fields.next()?,
            card_number: fields.next()?,
            registered_on: fields.next()?,
            note: fields.next()?,
            category: category(&mut fields)?,
            price_list: price_list(&mut fields)?,
            source: Named::read_option(&mut fields)?,
            bonus_kind: Named::read_option(&mut fields)?,
            category_reason: fields.next()?,
            preferred_channel: fields.next()?,
            people: People::default(),
            consents: Vec::new(),
            departures: Vec::new(),
            life: Life::default(),
            account: Account::default(),
        })
    }

    /// Who a relative is, and that there is one, stands on the card; whose card that is only who may see that one is told.
    async fn hide_unseen(&mut self, people: &mut People, seen: &Seen) -> Result<(), BooksError> {
        let all = people.relatives.iter().chain(&people.named_by).filter_map(|relative| relative.card.as_ref());
        let ids: Vec<i64> = all.map(|card| card.id).collect();
        let seen = self.seen_patients(&ids, seen).await?;
        for relative in &mut people.relatives {
            relative.card = relative.card.take().filter(|card| seen.contains(&card.id));
        }
        people.named_by.retain(|relative| relative.card.as_ref().is_some_and(|card| seen.contains(&card.id)));
        Ok(())
    }

    async fn consents(&mut self, id: i64, key: &str) -> Result<Vec<Consent>, BooksError> {
        let rows = sqlx::query(CONSENTS).bind(id).fetch_all(&mut *self.tx).await?;
        let consent = |row| {
            let mut fields = Fields::of(row);
            Ok(Consent {
                patient_id: key.to_owned(),
                channel: fields.next()?,
                purpose: fields.next()?,
                given: fields.next()?,
                on: fields.next()?,
            })
        };
        rows.iter().map(consent).collect()
    }

    async fn departures_of(&mut self, id: i64, key: &str) -> Result<Vec<Departure>, BooksError> {
        let rows = sqlx::query(DEPARTURES).bind(id).fetch_all(&mut *self.tx).await?;
        let departure = |row| {
            let mut fields = Fields::of(row);
            Ok(Departure {
                patient_id: key.to_owned(),
                left_on: fields.next()?,
                reason: fields.next()?,
                note: fields.next()?,
            })
        };
        rows.iter().map(departure).collect()
    }
}

fn category(fields: &mut Fields<'_>) -> Result<Option<CategoryOfCard>, BooksError> {
    let (record, attention, prepayment) = (Named::read_option(fields)?, fields.next()?, fields.next()?);
    Ok(match (record, attention, prepayment) {
        (Some(record), Some(attention), Some(prepayment)) => Some(CategoryOfCard { record, attention, prepayment }),
        _ => None,
    })
}

fn price_list(fields: &mut Fields<'_>) -> Result<Option<PriceListOfCard>, BooksError> {
    let (record, discount_percent, is_own) = (Named::read_option(fields)?, fields.next()?, fields.next()?);
    Ok(record.map(|record| PriceListOfCard { record, discount_percent, is_own }))
}
