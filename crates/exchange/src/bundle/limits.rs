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

/// More cells than any file has columns: a row of nothing but commas must not fill memory.
pub(super) const MOST_CELLS: usize = 10_000;

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

#[cfg(test)]
mod tests {
    use super::super::Problems;
    use super::*;
    use clinic::money;

    #[test]
    fn the_documentation_states_every_limit_and_its_default() {
        let page = include_str!("../../../../docs/BUNDLE.md");
        let (_, section) = page.split_once("## Limits").expect("they have a heading of their own");
        let documented: Vec<u64> = section.lines().filter_map(default_of).collect();
        let Limits { files, total_bytes, file_bytes, rows, cell_bytes, row_bytes, compression_ratio } =
            Limits::default();
        let sizes = [files, row_bytes, cell_bytes, MOST_CELLS, Problems::MOST];
        let [files, row_bytes, cell_bytes, cells, errors] = sizes.map(|size| size as u64);
        let known = [
            files,
            total_bytes,
            file_bytes,
            rows,
            row_bytes,
            cell_bytes,
            cells,
            compression_ratio,
            RATIO_COUNTS_FROM,
            money::LARGEST.unsigned_abs(),
            errors,
        ];
        assert_eq!(documented, known);
    }

    /// Of `| what | 4 194 304 (4 MiB) | option |`; none of the head.
    fn default_of(line: &str) -> Option<u64> {
        let number = line.split(" | ").nth(1)?.split('(').next()?;
        number.replace(' ', "").parse().ok()
    }
}
