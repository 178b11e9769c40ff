//! A bundle on its way in: into a file that nobody else may read, and that is gone when nobody needs it any more.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use axum::extract::Multipart;
use axum::extract::multipart::{Field, MultipartError};
use axum::http::StatusCode;
use books::{Location, private};
use exchange::Edited;
use jiff::{SignedDuration, Timestamp};

/// The largest bundle.
pub const MOST_OF_FILE: u64 = 2 << 30;
/// The largest request. One that is larger than the bundle may be is read to its end and thrown away, since a browser shows
/// no answer before it has sent everything.
pub const MOST_BYTES: usize = 4 << 30;

/// Bytes that are written together.
const AT_A_TIME: usize = 1 << 20;
pub const BEGINNING: &str = "revisit-upload-";
/// What an earlier run of the program left behind is older than this.
const LEFT_BEHIND: SignedDuration = SignedDuration::from_hours(24);

/// Why nothing was taken.
#[derive(Debug)]
pub enum Flaw {
    /// No file was chosen.
    Nothing,
    TooLarge,
    /// It did not come whole.
    CutOff,
    /// It cannot be kept.
    Disk(io::Error),
}

/// What came with the form.
#[derive(Debug)]
pub struct Received {
    pub file: PrivateFile,
    pub edited: Edited,
}

/// A file that is removed with this.
#[derive(Debug)]
pub struct PrivateFile(PathBuf);

impl PrivateFile {
    /// An empty one.
    pub fn new(folder: &Path) -> io::Result<(Self, File)> {
        let path = folder.join(format!("{BEGINNING}{:032x}", rand::random::<u128>()));
        let file = private::new_file(&path)?;
        Ok((Self(path), file))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for PrivateFile {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_file(&self.0) {
            tracing::warn!(%error, "a bundle that came in could not be removed");
        }
    }
}

/// Beside the books, or where the system keeps what does not last.
pub fn folder(location: &Location) -> PathBuf {
    match location {
        Location::Folder(folder) => folder.clone(),
        Location::Url(_) => std::env::temp_dir(),
    }
}

/// Removes what a program that was ended the hard way could not.
pub fn tidy(folder: &Path, now: Timestamp) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let is_ours = entry.file_name().to_str().is_some_and(|name| name.starts_with(BEGINNING));
        let changed = entry.metadata().and_then(|data| data.modified()).ok();
        let changed = changed.and_then(|at| Timestamp::try_from(at).ok());
        if is_ours && changed.is_some_and(|at| now.duration_since(at) > LEFT_BEHIND) {
            // Somebody else's on a shared machine stays.
            let _ =
                if entry.path().is_dir() { fs::remove_dir_all(entry.path()) } else { fs::remove_file(entry.path()) };
        }
    }
}

impl From<MultipartError> for Flaw {
    fn from(error: MultipartError) -> Self {
        if error.status() == StatusCode::PAYLOAD_TOO_LARGE { Self::TooLarge } else { Self::CutOff }
    }
}

/// Reads the form to its end, whatever is wrong with it.
pub async fn receive(mut form: Multipart, folder: &Path) -> Result<Received, Flaw> {
    let (mut file, mut edited) = (Err(Flaw::Nothing), Edited::Keep);
    while let Some(mut field) = form.next_field().await? {
        match field.name() {
            Some("bundle") => {
                file = keep(&mut field, folder).await;
                while field.chunk().await?.is_some() {}
            }
            Some("overwrite") => edited = Edited::Overwrite,
            _ => {}
        }
    }
    Ok(Received { file: file?, edited })
}

async fn keep(field: &mut Field<'_>, folder: &Path) -> Result<PrivateFile, Flaw> {
    let (kept, mut file) = PrivateFile::new(folder).map_err(Flaw::Disk)?;
    let (mut bytes, mut part) = (0, Vec::new());
    while let Some(chunk) = field.chunk().await? {
        bytes += chunk.len() as u64;
        if bytes > MOST_OF_FILE {
            return Err(Flaw::TooLarge);
        }
        part.extend_from_slice(&chunk);
        if part.len() >= AT_A_TIME {
            (file, part) = written(file, part).await.map_err(Flaw::Disk)?;
        }
    }
    written(file, part).await.map_err(Flaw::Disk)?;
    if bytes == 0 { Err(Flaw::Nothing) } else { Ok(kept) }
}

/// On a thread that may wait for the disk. Gives back the file, and the part empty.
async fn written(mut file: File, mut part: Vec<u8>) -> io::Result<(File, Vec<u8>)> {
    let writing = tokio::task::spawn_blocking(move || {
        file.write_all(&part)?;
        part.clear();
        Ok((file, part))
    });
    writing.await.map_err(io::Error::other)?
}

impl Flaw {
    /// The text that says it.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Nothing => "import-nothing-chosen",
            Self::TooLarge => "import-too-large",
            Self::CutOff => "import-cut-off",
            Self::Disk(error) if is_full(error) => "import-disk-full",
            Self::Disk(_) => "import-disk",
        }
    }

    pub fn status(&self) -> StatusCode {
        match self {
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Disk(_) => StatusCode::INSUFFICIENT_STORAGE,
            Self::Nothing | Self::CutOff => StatusCode::BAD_REQUEST,
        }
    }
}

fn is_full(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge)
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::extract::{FromRequest, Request};

    use super::*;

    /// A folder of its own, gone at the end.
    struct Folder(PathBuf);

    impl Folder {
        fn new() -> Self {
            let path = std::env::temp_dir().join(format!("revisit-test-{:032x}", rand::random::<u128>()));
            private::make_folder(&path).expect("a folder");
            Self(path)
        }

        fn files(&self) -> usize {
            fs::read_dir(&self.0).expect("a folder").count()
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            fs::remove_dir_all(&self.0).expect("its folder");
        }
    }

    async fn form(body: &str) -> Multipart {
        let request = Request::builder().header("content-type", "multipart/form-data; boundary=x").method("POST");
        let request = request.body(Body::from(body.replace('\n', "\r\n"))).expect("a request");
        Multipart::from_request(request, &()).await.expect("a form")
    }

    fn part(name: &str, content: &str) -> String {
        format!("--x\nContent-Disposition: form-data; name=\"{name}\"; filename=\"a.zip\"\n\n{content}\n")
    }

    #[tokio::test]
    async fn a_zip_is_kept_as_it_came_until_it_is_dropped() {
        let folder = Folder::new();
        let body = format!("{}{}--x--\n", part("overwrite", "yes"), part("bundle", "PK\x03\x04 and so on"));
        let received = receive(form(&body).await, &folder.0).await.expect("a bundle");
        assert_eq!(received.edited, Edited::Overwrite);
        assert_eq!(fs::read(received.file.path()).expect("the file"), b"PK\x03\x04 and so on");
        drop(received);
        assert_eq!(folder.files(), 0);
    }

    #[tokio::test]
    async fn what_does_not_come_whole_leaves_nothing() {
        let folder = Folder::new();
        let cases = [
            (format!("{}--x--\n", part("bundle", "")), "import-nothing-chosen"),
            (format!("{}--x--\n", part("other", "PK\x03\x04")), "import-nothing-chosen"),
            (part("bundle", "PK\x03\x04 and so"), "import-cut-off"),
        ];
        for (body, id) in cases {
            let flaw = receive(form(&body).await, &folder.0).await.expect_err("a flaw");
            assert_eq!(flaw.id(), id, "{body}");
        }
        assert_eq!(folder.files(), 0);
    }

    #[test]
    fn only_old_leftovers_of_ours_are_tidied_away() {
        let folder = Folder::new();
        let (kept, _) = PrivateFile::new(&folder.0).expect("a file");
        private::new_file(&folder.0.join("books.sqlite")).expect("a file");
        let made = std::fs::metadata(kept.path()).and_then(|file| file.modified()).expect("when it was made");
        let now = Timestamp::try_from(made).expect("a moment");
        tidy(&folder.0, now);
        assert_eq!(folder.files(), 2);
        tidy(&folder.0, now + SignedDuration::from_hours(25));
        assert_eq!(folder.files(), 1);
        assert!(!kept.path().exists());
    }
}
