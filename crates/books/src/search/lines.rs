//! Lines of text that lie one after the other, so that looking through all of them is one walk through memory.

use std::ops::Range;

use memchr::memmem;

/// Every line ends with a line break and has none within.
#[derive(Debug, Default)]
pub(super) struct Lines {
    text: Vec<u8>,
    /// Where each line ends, its line break included.
    ends: Vec<usize>,
}

impl Lines {
    /// Adds a line that has its line break.
    pub fn push(&mut self, line: &str) {
        self.text.extend_from_slice(line.as_bytes());
        self.ends.push(self.text.len());
    }

    pub fn line(&self, number: usize) -> &[u8] {
        &self.text[self.range(number)]
    }

    fn range(&self, number: usize) -> Range<usize> {
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before]);
        start..self.ends[number]
    }

    /// Numbers of the lines that hold one of some texts, ascending.
    pub fn with_any(&self, texts: &[Vec<u8>]) -> Vec<usize> {
        let mut found = Vec::new();
        for text in texts {
            self.add_with(text, &mut found);
        }
        if texts.len() > 1 {
            found.sort_unstable();
            found.dedup();
        }
        found
    }

    fn add_with(&self, text: &[u8], found: &mut Vec<usize>) {
        let finder = memmem::Finder::new(text);
        let (mut from, mut number) = (0, 0);
        while let Some(at) = finder.find(&self.text[from..]) {
            let at = from + at;
            // Hits are mostly far apart or close together: steps double until they are past it.
            let mut step = 1;
            while self.ends.get(number + step).is_some_and(|end| *end <= at) {
                number += step;
                step *= 2;
            }
            let last = (number + step).min(self.ends.len());
            number += self.ends[number..last].partition_point(|end| *end <= at);
            found.push(number);
            from = self.ends[number];
            number += 1;
        }
    }
}

/// Whether a line holds a text.
pub(super) fn holds(line: &[u8], text: &[u8]) -> bool {
    memmem::find(line, text).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(all: &[&str]) -> Lines {
        let mut lines = Lines::default();
        all.iter().for_each(|line| lines.push(&format!("{line}\n")));
        lines
    }

    #[test]
    fn lines_that_hold_a_text_are_found_once_each() {
        let lines = lines(&["ab ab", "", "b", "xab", "ab"]);
        assert_eq!(lines.with_any(&[b"ab".to_vec()]), [0, 3, 4]);
        assert_eq!(lines.with_any(&[b"x".to_vec(), b"ab".to_vec()]), [0, 3, 4]);
        assert_eq!(lines.with_any(&[b"abab".to_vec(), b"b\n".to_vec()]), [0, 2, 3, 4]);
        assert_eq!(lines.line(3), b"xab\n");
        assert_eq!(Lines::default().with_any(&[b"a".to_vec()]), [0; 0]);
    }

    #[test]
    fn hits_far_apart_are_counted_right() {
        let all: Vec<String> = (0..1_000).map(|number| format!("<{number}>")).collect();
        let lines = lines(&all.iter().map(String::as_str).collect::<Vec<_>>());
        let wanted = [0, 1, 2, 7, 8, 63, 64, 65, 500, 998, 999];
        for number in wanted {
            assert_eq!(lines.with_any(&[format!("<{number}>").into_bytes()]), [number]);
        }
        let texts: Vec<Vec<u8>> = wanted.iter().map(|number| format!("<{number}>").into_bytes()).collect();
        assert_eq!(lines.with_any(&texts), wanted);
        assert_eq!(lines.with_any(&[b"9>".to_vec()]).len(), 100);
    }
}
