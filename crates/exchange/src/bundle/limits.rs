//! How much a bundle may hold before it is refused: what keeps a broken or hostile file from filling memory or disk.

/// The defaults take a clinic of a hundred million rows and stop a zip bomb after its first megabytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Entries of a zip, or files of a folder.
    pub files: usize,
    /// Bytes of all files together, as unpacked.
    pub total_bytes: u64,
    /// Bytes of one file, as unpacked.
    pub file_bytes: u64,
    /// Rows of one file.
    pub rows: u64,
    /// Bytes of one cell.
    pub cell_bytes: usize,
    /// Bytes of all cells of one row.
    pub row_bytes: usize,
    /// Unpacked bytes for one packed byte, looked at once a file has unpacked to [`RATIO_COUNTS_FROM`].
    pub compression_ratio: u64,
}

/// Small files may be as repetitive as they like.
pub const RATIO_COUNTS_FROM: u64 = 4 << 20;

impl Default for Limits {
    fn default() -> Self {
        Self {
            files: 1_000,
            total_bytes: 32 << 30,
            file_bytes: 16 << 30,
            rows: 100_000_000,
            cell_bytes: 1 << 20,
            row_bytes: 4 << 20,
            compression_ratio: 250,
        }
    }
}
