//! What a file that is not UTF-8 probably is, and what to do about it.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};

/// The likely encoding's name by a sample that is not UTF-8.
pub(super) fn likely(sample: &[u8]) -> &'static str {
    if let Some((encoding, _)) = encoding_rs::Encoding::for_bom(sample) {
        return encoding.name();
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, true);
    detector.guess(None, Utf8Detection::Deny).name()
}

pub(super) fn advice(likely: &str) -> String {
    format!("not UTF-8, probably {likely}: save the file as UTF-8, or convert it with `iconv -f {likely} -t UTF-8`")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_encodings_of_old_clinic_programs_are_recognised() {
        let german = "id,name\n1,Jürgen Weiß aus Köln hat größere Füße\n";
        let ukrainian = "id,name\n1,Шевченко Оксана Петрівна\n2,Київська обласна лікарня\n";
        let encode =
            |encoding: &'static encoding_rs::Encoding, text: &'static str| encoding.encode(text).0.into_owned();
        assert_eq!(likely(&encode(encoding_rs::WINDOWS_1252, german)), "windows-1252");
        assert_eq!(likely(&encode(encoding_rs::WINDOWS_1251, ukrainian)), "windows-1251");
        assert_eq!(likely(b"\xff\xfei\0d\0"), "UTF-16LE");
    }
}
