//! That somebody wrote, told to whoever looks at what may be different now.

use tokio::sync::watch;

use crate::{Books, BooksError};

const NEWEST: &str = "SELECT value FROM counter WHERE name = 'audit'";

#[cfg(test)]
pub(crate) const STATEMENTS: &[&str] = &[NEWEST];

impl Books {
    /// The number of the newest deed, changed by every write of this program; by those of other programs when
    /// [`Self::look_for_deeds`] finds them. 0: nobody wrote since the books were opened.
    pub fn follow_deeds(&self) -> watch::Receiver<i64> {
        self.deeds.subscribe()
    }

    /// Ask whether another program wrote. Costs nothing while nobody follows.
    pub async fn look_for_deeds(&self) -> Result<(), BooksError> {
        if self.deeds.receiver_count() > 0 {
            tell(&self.deeds, sqlx::query_scalar(NEWEST).fetch_one(&self.readers).await?);
        }
        Ok(())
    }
}

/// Two writes may end in one order and be told of in the other: the number only grows.
pub(crate) fn tell(deeds: &watch::Sender<i64>, deed: i64) {
    deeds.send_if_modified(|known| {
        let is_newer = *known < deed;
        *known = (*known).max(deed);
        is_newer
    });
}
