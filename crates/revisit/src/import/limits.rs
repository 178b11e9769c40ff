//! How much a bundle may hold: what the library limits, as options.

use clap::Args;
use exchange::bundle::Limits;

#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Limits")]
pub struct LimitArgs {
    /// Files in the zip or folder
    #[arg(long, value_name = "COUNT", default_value_t = Limits::default().files)]
    max_files: usize,
    /// Bytes of all files together, unpacked
    #[arg(long, value_name = "BYTES", default_value_t = Limits::default().total_bytes)]
    max_total_bytes: u64,
    /// Bytes of one file, unpacked
    #[arg(long, value_name = "BYTES", default_value_t = Limits::default().file_bytes)]
    max_file_bytes: u64,
    /// Rows of one file
    #[arg(long, value_name = "COUNT", default_value_t = Limits::default().rows)]
    max_rows: u64,
    /// Bytes of one row
    #[arg(long, value_name = "BYTES", default_value_t = Limits::default().row_bytes)]
    max_row_bytes: usize,
    /// Bytes of one cell
    #[arg(long, value_name = "BYTES", default_value_t = Limits::default().cell_bytes)]
    max_cell_bytes: usize,
    /// Unpacked bytes for a packed one; more is taken for a zip bomb
    #[arg(long, value_name = "TIMES", default_value_t = Limits::default().compression_ratio)]
    max_ratio: u64,
}

impl From<LimitArgs> for Limits {
    fn from(given: LimitArgs) -> Self {
        Self {
            files: given.max_files,
            total_bytes: given.max_total_bytes,
            file_bytes: given.max_file_bytes,
            rows: given.max_rows,
            row_bytes: given.max_row_bytes,
            cell_bytes: given.max_cell_bytes,
            compression_ratio: given.max_ratio,
        }
    }
}
