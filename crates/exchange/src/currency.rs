//! The currency in which a bundle's amounts are written.

use books::BooksError;
use books::facts::Reader;
use clinic::Currency;
use clinic::record::Clinic;
use futures::TryStreamExt;
use std::pin::pin;

/// Of books and bundles that do not say.
pub(crate) fn assumed() -> Currency {
    Currency::from_code("EUR").expect("the euro is a currency")
}

/// What the books say.
pub(crate) async fn of(reader: &mut Reader) -> Result<Option<Currency>, BooksError> {
    let clinic = pin!(reader.records::<Clinic>()).try_next().await?;
    Ok(clinic.map(|clinic| clinic.currency))
}
