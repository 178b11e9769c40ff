//! How a language writes numbers, percents and money. Whole numbers of small units go in; nothing here is a float.

use std::fmt::Write as _;

use clinic::Currency;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;

use super::Language;

const MINUS: char = '\u{2212}';
const NO_BREAK: char = '\u{a0}';

/// Marks come from CLDR once; digits are written here, since a page has thousands of numbers.
pub(super) struct Numbers {
    point: String,
    group: String,
    /// The largest whole number that is written without thousands marks.
    most_ungrouped: u64,
    percent: &'static str,
    is_symbol_first: bool,
}

impl Numbers {
    pub fn of(language: Language) -> Self {
        let formatter = DecimalFormatter::try_new(language.locale().into(), Default::default())
            .expect("numbers of every language are compiled in");
        let written = |number: &str| {
            let number: Decimal = number.parse().expect("a number");
            formatter.format(&number).to_string()
        };
        let sample = written("1234567.8");
        let between = |before: &str, after: &str| Some(sample.split_once(before)?.1.split_once(after)?.0.to_owned());
        Self {
            point: between("567", "8").expect("a sample with a fraction"),
            group: between("1", "234").expect("a sample above a thousand"),
            most_ungrouped: if written("1234").len() == 4 { 9999 } else { 999 },
            percent: match language {
                Language::De | Language::Sl => "\u{a0}%",
                Language::En | Language::Uk | Language::Su | Language::Pseudo => "%",
            },
            is_symbol_first: matches!(language, Language::En | Language::Su | Language::Pseudo),
        }
    }

    pub fn count(&self, n: i64) -> String {
        self.decimal(n, 0)
    }

    /// With a plus, too.
    pub fn signed(&self, n: i64) -> String {
        let mut text = String::new();
        if n > 0 {
            text.push('+');
        }
        self.push_signed(&mut text, n, 0);
        text
    }

    /// `value` units of `10^-digits`.
    pub fn decimal(&self, value: i64, digits: u32) -> String {
        let mut text = String::new();
        self.push_signed(&mut text, value, digits);
        text
    }

    pub fn percent(&self, tenths: i64) -> String {
        let mut text = self.decimal(tenths, 1);
        text.push_str(self.percent);
        text
    }

    /// `60,6–63,4 %`; where a bound is negative, the dash has spaces around it.
    pub fn interval(&self, low: i64, high: i64) -> String {
        let dash = if low < 0 || high < 0 { "\u{a0}–\u{a0}" } else { "–" };
        format!("{}{dash}{}", self.decimal(low, 1), self.percent(high))
    }

    pub fn money(&self, minor: i64, currency: Currency) -> String {
        self.amount(minor < 0, minor.unsigned_abs(), currency.minor_digits(), currency)
    }

    /// To whole units, halves away from zero.
    pub fn money_short(&self, minor: i64, currency: Currency) -> String {
        let scale = 10_u64.pow(currency.minor_digits());
        let units = (minor.unsigned_abs() + scale / 2) / scale;
        self.amount(minor < 0 && units > 0, units, 0, currency)
    }

    fn amount(&self, is_negative: bool, size: u64, digits: u32, currency: Currency) -> String {
        let symbol = symbol(currency);
        let mut text = String::new();
        if is_negative {
            text.push(MINUS);
        }
        if self.is_symbol_first {
            text.push_str(symbol);
            if symbol.ends_with(char::is_alphabetic) {
                text.push(NO_BREAK);
            }
            self.push(&mut text, size, digits);
        } else {
            self.push(&mut text, size, digits);
            text.push(NO_BREAK);
            text.push_str(symbol);
        }
        text
    }

    fn push_signed(&self, text: &mut String, value: i64, digits: u32) {
        if value < 0 {
            text.push(MINUS);
        }
        self.push(text, value.unsigned_abs(), digits);
    }

    fn push(&self, text: &mut String, size: u64, digits: u32) {
        let scale = 10_u64.pow(digits);
        let whole = size / scale;
        if whole > self.most_ungrouped {
            self.push_groups(text, whole);
        } else {
            write!(text, "{whole}").expect("a text takes everything");
        }
        if digits > 0 {
            write!(text, "{}{:0width$}", self.point, size % scale, width = digits as usize)
                .expect("a text takes everything");
        }
    }

    fn push_groups(&self, text: &mut String, whole: u64) {
        let written = if whole < 1000 {
            write!(text, "{whole}")
        } else {
            self.push_groups(text, whole / 1000);
            write!(text, "{}{:03}", self.group, whole % 1000)
        };
        written.expect("a text takes everything");
    }
}

/// What people write for it: a clinic has one currency, so that `$` is clear. Else the code.
fn symbol(currency: Currency) -> &'static str {
    match currency.code() {
        "AUD" | "CAD" | "HKD" | "MXN" | "NZD" | "SGD" | "USD" => "$",
        "BRL" => "R$",
        "CNY" | "JPY" => "¥",
        "CZK" => "Kč",
        "DKK" | "ISK" | "NOK" | "SEK" => "kr",
        "EUR" => "€",
        "GBP" => "£",
        "GEL" => "₾",
        "HUF" => "Ft",
        "IDR" => "Rp",
        "ILS" => "₪",
        "INR" => "₹",
        "KRW" => "₩",
        "KZT" => "₸",
        "MYR" => "RM",
        "NGN" => "₦",
        "PHP" => "₱",
        "PLN" => "zł",
        "THB" => "฿",
        "TRY" => "₺",
        "UAH" => "₴",
        "VND" => "₫",
        "ZAR" => "R",
        code => code,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a function writes in English, German, Ukrainian, Slovenian and Sundanese; no-break spaces are shown as `_`.
    fn five(write: impl Fn(&Numbers) -> String) -> [String; 5] {
        Language::ALL.map(|language| write(&Numbers::of(language)).replace(NO_BREAK, "_"))
    }

    fn currency(code: &str) -> Currency {
        Currency::from_code(code).expect("a currency")
    }

    #[test]
    fn counts_have_the_marks_of_the_language() {
        assert_eq!(five(|of| of.count(1_234_567)), ["1,234,567", "1.234.567", "1_234_567", "1.234.567", "1.234.567"]);
        assert_eq!(five(|of| of.count(1234)), ["1,234", "1.234", "1_234", "1234", "1.234"]);
        assert_eq!(five(|of| of.count(12_034)), ["12,034", "12.034", "12_034", "12.034", "12.034"]);
        assert_eq!(five(|of| of.count(0)), ["0"; 5]);
        assert_eq!(five(|of| of.count(-5)), ["−5"; 5]);
        assert_eq!(Numbers::of(Language::De).count(i64::MIN), "−9.223.372.036.854.775.808");
    }

    #[test]
    fn signs_are_typographic() {
        assert_eq!(five(|of| of.signed(12)), ["+12"; 5]);
        assert_eq!(five(|of| of.signed(-3)), ["−3"; 5]);
        assert_eq!(five(|of| of.signed(0)), ["0"; 5]);
    }

    #[test]
    fn percents_have_the_space_of_the_language() {
        assert_eq!(five(|of| of.percent(620)), ["62.0%", "62,0_%", "62,0%", "62,0_%", "62,0%"]);
        assert_eq!(five(|of| of.percent(-5)), ["−0.5%", "−0,5_%", "−0,5%", "−0,5_%", "−0,5%"]);
        let intervals = ["60.6–63.4%", "60,6–63,4_%", "60,6–63,4%", "60,6–63,4_%", "60,6–63,4%"];
        assert_eq!(five(|of| of.interval(606, 634)), intervals);
        assert_eq!(Numbers::of(Language::De).interval(-12, 34), "−1,2\u{a0}–\u{a0}3,4\u{a0}%");
    }

    #[test]
    fn decimals_have_two_digits() {
        let texts = ["1,234.50", "1.234,50", "1_234,50", "1234,50", "1.234,50"];
        assert_eq!(five(|of| of.decimal(123_450, 2)), texts);
        assert_eq!(five(|of| of.decimal(5, 2)), ["0.05", "0,05", "0,05", "0,05", "0,05"]);
    }

    #[test]
    fn money_has_its_symbol_where_the_language_has_it() {
        let euros = ["€12,345.67", "12.345,67_€", "12_345,67_€", "12.345,67_€", "€12.345,67"];
        assert_eq!(five(|of| of.money(1_234_567, currency("EUR"))), euros);
        let rupiahs = ["Rp_12,345.67", "12.345,67_Rp", "12_345,67_Rp", "12.345,67_Rp", "Rp_12.345,67"];
        assert_eq!(five(|of| of.money(1_234_567, currency("IDR"))), rupiahs);
        let negative = ["−₴0.05", "−0,05_₴", "−0,05_₴", "−0,05_₴", "−₴0,05"];
        assert_eq!(five(|of| of.money(-5, currency("UAH"))), negative);
        let yen = ["¥1,234", "1.234_¥", "1_234_¥", "1234_¥", "¥1.234"];
        assert_eq!(five(|of| of.money(1234, currency("JPY"))), yen);
        let dinars = ["KWD_1.234", "1,234_KWD", "1,234_KWD", "1,234_KWD", "KWD_1,234"];
        assert_eq!(five(|of| of.money(1234, currency("KWD"))), dinars);
    }

    #[test]
    fn short_money_is_rounded_to_whole_units() {
        let euros = ["€12,346", "12.346_€", "12_346_€", "12.346_€", "€12.346"];
        assert_eq!(five(|of| of.money_short(1_234_550, currency("EUR"))), euros);
        let english = Numbers::of(Language::En);
        for (minor, text) in [(1_234_549, "€12,345"), (-150, "−€2"), (-49, "€0"), (0, "€0")] {
            assert_eq!(english.money_short(minor, currency("EUR")), text);
        }
        assert_eq!(english.money_short(1234, currency("JPY")), "¥1,234");
    }

    #[test]
    fn numbers_are_those_of_icu() {
        for language in Language::ALL {
            let (ours, theirs) = (
                Numbers::of(language),
                DecimalFormatter::try_new(language.locale().into(), Default::default()).expect("numbers"),
            );
            for n in [0, 7, 999, 1000, 1001, 9999, 10_000, 99_999, 100_000, 1_000_000, 20_050_009, i64::MAX] {
                assert_eq!(ours.count(n), theirs.format(&Decimal::from(n)).to_string(), "{language:?} {n}");
                let mut scaled = Decimal::from(n);
                scaled.multiply_pow10(-2);
                assert_eq!(ours.decimal(n, 2), theirs.format(&scaled).to_string(), "{language:?} {n}");
            }
        }
    }

    #[test]
    fn ten_thousand_counts_take_less_than_five_milliseconds() {
        let numbers = Numbers::of(Language::De);
        let round = || {
            let start = std::time::Instant::now();
            let length: usize = (0..10_000).map(|n| numbers.count(n * 1237).len()).sum();
            assert!(length > 10_000);
            start.elapsed()
        };
        // The best of some rounds: others use the machine, too.
        let best = (0..20).map(|_| round()).min().expect("a round");
        assert!(best.as_micros() < 5000, "{best:?}");
    }
}
