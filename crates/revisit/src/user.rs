//! `revisit user`: for whoever has the machine, when nobody can sign in.

use std::io::{self, Write};

use anyhow::bail;
use books::access::Purpose;
use clap::Subcommand;

use crate::place::Place;
use crate::serve::new_link;

#[derive(Debug, Subcommand)]
pub enum User {
    /// Who may sign in.
    List,
    /// Give a user a new one-time link to set a password, and take the second factor away.
    Reset {
        /// What the user signs in with
        name: String,
    },
}

/// Seconds that a link is good.
const WITHIN: i64 = 24 * 60 * 60;

impl User {
    pub async fn run(self, place: &Place) -> anyhow::Result<()> {
        let books = place.open_existing().await?;
        let mut output = io::stdout();
        match self {
            Self::List => {
                for user in books.users().await? {
                    let state = if user.is_disabled { "disabled" } else { user.role.word() };
                    writeln!(output, "{}\t{}\t{}", user.sign_in, state, user.name)?;
                }
            }
            Self::Reset { name } => {
                let Some(user) = books.user_with_sign_in(&name).await? else {
                    bail!("nobody signs in as {name}: `revisit user list` shows everybody");
                };
                if user.is_disabled {
                    bail!("{name} is disabled: an owner can enable them on the page Users");
                }
                let mut tx = books.write("this machine", "second factor taken away").await?;
                tx.set_totp(user.id, None, &[]).await?;
                tx.end_sessions_of(user.id).await?;
                tx.commit(&serde_json::json!({"user": user.id}).to_string()).await?;
                let token = new_link(&books, Purpose::Password, Some(user.id), WITHIN).await?;
                writeln!(
                    output,
                    "Within a day {name} can set a new password at the clinic's address, followed by:\n  /link/{}",
                    token.reveal()
                )?;
            }
        }
        Ok(())
    }
}
