//! What the operating system tells the program while it works.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};

/// Set when the person presses Ctrl-C or the system asks the program to end. Who watches it takes back what is unfinished and
/// says so; told again, the program just ends. To be called on the runtime.
pub fn stop_when_told() -> io::Result<Arc<AtomicBool>> {
    let mut end = End::listen()?;
    let stop = Arc::new(AtomicBool::new(false));
    let set = Arc::clone(&stop);
    tokio::spawn(async move {
        loop {
            end.is_told().await;
            if set.swap(true, Ordering::Relaxed) {
                std::process::exit(130);
            }
        }
    });
    Ok(stop)
}

/// Ends when the person presses Ctrl-C or the system asks the program to end; told again, the program just ends. To be called on
/// the runtime.
pub fn told() -> io::Result<impl Future<Output = ()> + Send> {
    let mut end = End::listen()?;
    Ok(async move {
        end.is_told().await;
        tokio::spawn(async move {
            end.is_told().await;
            std::process::exit(130);
        });
    })
}

/// From now on a file that becomes larger than the system allows is an error of the write, which can be told, and not the
/// program's end without a word. To be called on the runtime.
#[cfg(unix)]
pub fn survive_too_large_files() -> io::Result<()> {
    /// SIGXFSZ of Linux, macOS and the BSDs.
    const FILE_TOO_LARGE: i32 = 25;
    // The handler stays for as long as the program runs; nobody has to listen.
    signal(SignalKind::from_raw(FILE_TOO_LARGE)).map(drop)
}

#[cfg(not(unix))]
pub fn survive_too_large_files() -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
struct End {
    interrupt: Signal,
    terminate: Signal,
}

#[cfg(unix)]
impl End {
    fn listen() -> io::Result<Self> {
        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    async fn is_told(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

#[cfg(not(unix))]
struct End;

#[cfg(not(unix))]
impl End {
    fn listen() -> io::Result<Self> {
        Ok(Self)
    }

    async fn is_told(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
