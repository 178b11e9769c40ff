//! Listening, until told to stop.

use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;

use axum::Router;
use sd_notify::NotifyState;
use tokio::net::TcpListener;

use crate::measure::Measures;
use crate::route::router;
use crate::state::Shared;

/// Requests that are under way when the program is told to stop have so long to end.
const PATIENCE: Duration = Duration::from_secs(20);
/// So often it is looked whether another program wrote.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// Listens, but does not answer yet.
pub struct Ready {
    pages: TcpListener,
    measures: Option<(TcpListener, Measures)>,
}

impl Ready {
    /// # Errors
    /// When an address is not to be had.
    pub async fn listen(pages: SocketAddr, measures: Option<(SocketAddr, Measures)>) -> io::Result<Self> {
        let named =
            |address: SocketAddr| move |error: io::Error| io::Error::new(error.kind(), format!("{address}: {error}"));
        let pages = TcpListener::bind(pages).await.map_err(named(pages))?;
        let measures = match measures {
            Some((address, measures)) => Some((TcpListener::bind(address).await.map_err(named(address))?, measures)),
            None => None,
        };
        Ok(Self { pages, measures })
    }

    /// Where pages are to be had: the port that was given when any would do.
    ///
    /// # Errors
    /// When the system does not tell.
    pub fn address(&self) -> io::Result<SocketAddr> {
        self.pages.local_addr()
    }
}

/// Whoever looks at a board sees what other programs write, too.
async fn look_for_deeds(app: Shared, told: tokio::sync::watch::Receiver<bool>) {
    while !*told.borrow() {
        tokio::time::sleep(LOOK_EVERY).await;
        if let Err(error) = app.books().look_for_deeds().await {
            // Whoever asks for a page is told; here it is tried again.
            tracing::debug!(%error, "the newest deed is not known");
        }
    }
}

/// Answers until `stop` ends; then requests under way may end, and no more are taken. Tells systemd when it is ready and when
/// it stops, where systemd asked for that.
///
/// # Errors
/// When listening fails.
pub async fn serve(app: &Shared, ready: Ready, stop: impl Future<Output = ()>) -> io::Result<()> {
    let told = app.stop.subscribe();
    let stopping = |mut told: tokio::sync::watch::Receiver<bool>| async move {
        // An error means that whoever could tell is gone.
        let _ = told.wait_for(|told| *told).await;
    };
    if let Some((listener, measures)) = ready.measures {
        let stopping = stopping(told.clone());
        let router: Router = measures.router();
        tokio::spawn(async move { axum::serve(listener, router).with_graceful_shutdown(stopping).await });
    }
    tokio::spawn(look_for_deeds(Shared::clone(app), told.clone()));
    let service = router(app).into_make_service_with_connect_info::<SocketAddr>();
    let mut pages = pin!(axum::serve(ready.pages, service).with_graceful_shutdown(stopping(told)).into_future());
    // Whoever looks for a patient first need not wait.
    app.books().patient_index().prepare();
    sd_notify::notify(&[NotifyState::Ready])?;
    tokio::select! {
        ended = &mut pages => return ended,
        () = stop => {}
    }
    sd_notify::notify(&[NotifyState::Stopping])?;
    app.stop.send_replace(true);
    match tokio::time::timeout(PATIENCE, pages).await {
        Ok(ended) => ended,
        Err(_) => {
            tracing::warn!("requests were still under way and have been given up");
            Ok(())
        }
    }
}
