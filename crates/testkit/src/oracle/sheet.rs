//! An answer as a table of cells, and how numbers are written into them.

use clinic::money::format_scaled;
use clinic::percent;

/// Head, rows and the row of totals, which is written only when asked for and when there are rows.
pub struct Sheet {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
    total: Vec<String>,
}

impl Sheet {
    /// Column names separated by commas.
    pub fn new(head: &str) -> Self {
        Self::with_head(head.split(',').map(str::to_owned).collect())
    }

    pub fn with_head(head: Vec<String>) -> Self {
        Self { head, rows: Vec::new(), total: Vec::new() }
    }

    pub fn row(&mut self, cells: Vec<String>) {
        assert_eq!(cells.len(), self.head.len(), "a row has a cell for each column");
        self.rows.push(cells);
    }

    pub fn total(&mut self, cells: Vec<String>) {
        assert_eq!(cells.len(), self.head.len(), "the total has a cell for each column");
        self.total = cells;
    }

    pub fn csv(&self, totals: bool) -> String {
        let total = (totals && !self.rows.is_empty()).then_some(&self.total);
        let mut text = String::new();
        for row in std::iter::once(&self.head).chain(&self.rows).chain(total) {
            let cells: Vec<String> = row.iter().map(|cell| quoted(cell)).collect();
            text.push_str(&cells.join(","));
            text.push('\n');
        }
        text
    }
}

/// Cells out of anything that can be written.
macro_rules! cells {
    ($($cell:expr),* $(,)?) => { vec![$($cell.to_string()),*] };
}
pub(super) use cells;

/// 100·part/whole with one decimal; empty when the whole is not above zero.
pub fn percent(part: i64, whole: i64) -> String {
    percent::percent_tenths(part, whole).map_or(String::new(), |tenths| format_scaled(tenths, 1))
}

/// sum/count with two decimals; empty when there is nothing to count.
pub fn average(sum: i64, count: i64) -> String {
    percent::average_hundredths(sum, count).map_or(String::new(), |hundredths| format_scaled(hundredths, 2))
}

/// Both ends of the Wilson score interval of part/whole in percent; empty for a whole of nothing.
/// Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference.
#[expect(clippy::cast_precision_loss, reason = "counts of patients are far below 2^52")]
pub fn wilson(part: i64, whole: i64) -> [String; 2] {
    if whole <= 0 {
        return [String::new(), String::new()];
    }
    let z = 1.959_963_984_540_054_f64;
    let (n, p) = (whole as f64, part as f64 / whole as f64);
    let middle = p + z * z / (2.0 * n);
    let half = z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
    [middle - half, middle + half].map(|end| {
        let tenths = (1000.0 * end / (1.0 + z * z / n)).round();
        format!("{:.1}", (tenths / 10.0).abs())
    })
}

fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\r', '\n']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}
