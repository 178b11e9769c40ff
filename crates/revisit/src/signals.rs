//! What the operating system tells the program while it works.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Set when the person presses Ctrl-C or the system asks the program to end. Who watches it takes back what is unfinished and
/// says so; told again, the program just ends.
pub fn stop_when_told() -> Arc<AtomicBool> {
    let stop = Arc::new(AtomicBool::new(false));
    let set = Arc::clone(&stop);
    tokio::spawn(async move {
        while told_to_end().await.is_ok() {
            if set.swap(true, Ordering::Relaxed) {
                std::process::exit(130);
            }
        }
    });
    stop
}

#[cfg(unix)]
async fn told_to_end() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};

    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    tokio::select! {
        _ = interrupt.recv() => Ok(()),
        _ = terminate.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn told_to_end() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}

/// From now on a file that becomes larger than the system allows is an error of the write, which can be told, and not the
/// program's end without a word. To be called on the runtime.
#[cfg(unix)]
pub fn survive_too_large_files() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};

    /// SIGXFSZ of Linux, macOS and the BSDs.
    const FILE_TOO_LARGE: i32 = 25;
    // The handler stays for as long as the program runs; nobody has to listen.
    signal(SignalKind::from_raw(FILE_TOO_LARGE)).map(drop)
}

#[cfg(not(unix))]
pub fn survive_too_large_files() -> io::Result<()> {
    Ok(())
}
