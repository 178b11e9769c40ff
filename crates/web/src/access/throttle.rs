//! Patience with who guesses: after some failures in a row the next try has to wait, longer each time. Failures are counted by
//! account and by address, in the books, so that a restart helps nobody.

use books::access::Failures;
use jiff::SignedDuration;

use crate::fault::Fault;
use crate::state::App;

/// Failures older than this are forgotten.
const FORGOTTEN_AFTER: SignedDuration = SignedDuration::from_hours(24);
const LONGEST_WAIT: i64 = 15 * 60;

/// Whose failures are counted.
pub struct Who {
    account: String,
    address: String,
}

impl Who {
    pub fn new(sign_in: &str, address: &str) -> Self {
        // Whatever somebody types must not become a long row of the books.
        let account: String = sign_in.trim().to_lowercase().chars().take(100).collect();
        Self { account: format!("account:{account}"), address: format!("address:{address}") }
    }

    /// Seconds until the next try is looked at.
    pub async fn wait(&self, app: &App) -> Result<i64, Fault> {
        let now = (app.parts.clock)().as_microsecond();
        let account = seconds_left(app.books().failures(&self.account).await?, FREE_OF_ACCOUNT, now);
        let address = seconds_left(app.books().failures(&self.address).await?, FREE_OF_ADDRESS, now);
        Ok(account.max(address))
    }

    pub async fn failed(&self, app: &App) -> Result<(), Fault> {
        let now = (app.parts.clock)().as_microsecond();
        let since = now - i64::try_from(FORGOTTEN_AFTER.as_micros()).unwrap_or(i64::MAX);
        app.books().add_failure(&self.account, now, since).await?;
        app.books().add_failure(&self.address, now, since).await?;
        Ok(())
    }

    /// Whoever is in has not guessed.
    pub async fn succeeded(&self, app: &App) -> Result<(), Fault> {
        app.books().forgive(&self.account).await?;
        app.books().forgive(&self.address).await?;
        Ok(())
    }
}

/// Tries that cost no time: a few of one account; more of one address, behind which a whole clinic may sit.
const FREE_OF_ACCOUNT: i64 = 5;
const FREE_OF_ADDRESS: i64 = 30;

fn seconds_left(Failures { failures, last_at }: Failures, free: i64, now: i64) -> i64 {
    if failures < free {
        return 0;
    }
    let doublings = u32::try_from((failures - free).min(10)).unwrap_or(0);
    let wait = (2_i64.pow(doublings) * 2).min(LONGEST_WAIT);
    let over_at = last_at + wait * 1_000_000;
    ((over_at - now) + 999_999).div_euclid(1_000_000).max(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_grows_and_ends() {
        let after = |failures, seconds: i64| seconds_left(Failures { failures, last_at: 0 }, 5, seconds * 1_000_000);
        assert_eq!(after(4, 0), 0);
        assert_eq!([5, 6, 7, 8].map(|failures| after(failures, 0)), [2, 4, 8, 16]);
        assert_eq!(after(8, 10), 6);
        assert_eq!(after(8, 16), 0);
        assert_eq!(after(1_000, 0), LONGEST_WAIT);
    }
}
