//! The audit as pages show it.

use super::{Deed, deed};
use crate::{Books, BooksError};

/// Which deeds to show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeedFilter {
    /// None: whoever did it.
    pub actor: Option<String>,
    /// None: whatever was done.
    pub action: Option<String>,
    /// Microseconds since 1970, UTC: not earlier than this.
    pub from: Option<i64>,
    /// And earlier than this.
    pub until: Option<i64>,
}

/// Some deeds, newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeedsPage {
    pub deeds: Vec<Deed>,
    /// Before which the next page begins; none when this is the last.
    pub next: Option<i64>,
}

/// $1 the number before which to begin, $2 actor, $3 action, $4 from, $5 until (NULL for all), $6 most rows
pub(super) const PAGE: &str = "SELECT seq, at, actor, action, detail FROM audit \
    WHERE seq < $1 AND (CAST($2 AS TEXT) IS NULL OR actor = $2) AND (CAST($3 AS TEXT) IS NULL OR action = $3) \
    AND (CAST($4 AS BIGINT) IS NULL OR at >= $4) AND (CAST($5 AS BIGINT) IS NULL OR at < $5) ORDER BY seq DESC LIMIT $6";

impl Books {
    /// At most `limit` deeds before one, or the newest.
    pub async fn deeds_page(
        &self,
        before: Option<i64>,
        limit: usize,
        filter: &DeedFilter,
    ) -> Result<DeedsPage, BooksError> {
        // One more tells whether there is a next page.
        let most = i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1);
        let query = sqlx::query(PAGE).bind(before.unwrap_or(i64::MAX)).bind(&filter.actor).bind(&filter.action);
        let rows = query.bind(filter.from).bind(filter.until).bind(most).fetch_all(&self.readers).await?;
        let deeds: Vec<Deed> = rows.iter().take(limit).map(deed).collect::<Result<_, _>>()?;
        let next = deeds.last().filter(|_| rows.len() > limit).map(|deed| deed.seq);
        Ok(DeedsPage { deeds, next })
    }
}
