//! Stands for `text` and `ask` until they are merged; dropped then.

pub mod text {
    use std::cmp::Ordering;
    use std::sync::LazyLock;

    use fluent_templates::fluent_bundle::FluentValue;
    use fluent_templates::{Loader, StaticLoader, static_loader};
    use jiff::civil::Date;

    static_loader! {
        static TEXTS = { locales: "./locales", fallback_language: "en", customise: |bundle| bundle.set_use_isolating(false) };
    }
    static LOADER: LazyLock<&'static StaticLoader> = LazyLock::new(|| &TEXTS);

    #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
    pub enum Language {
        En,
        De,
    }

    #[derive(Clone)]
    pub struct Words(Language);

    #[derive(Clone, Copy)]
    pub enum Arg<'a> {
        Text(&'a str),
        Number(i64),
    }

    impl From<usize> for Arg<'_> {
        fn from(number: usize) -> Self {
            Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
        }
    }

    fn grouped(n: i64) -> String {
        let digits = n.unsigned_abs().to_string();
        let mut text = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at) % 3 == 0 {
                text.push(',');
            }
            text.push(digit);
        }
        if n < 0 { format!("−{text}") } else { text }
    }

    fn scaled(n: i64, digits: u32) -> String {
        let whole = 10_i64.pow(digits);
        let sign = if n < 0 { "−" } else { "" };
        let (n, whole) = (n.unsigned_abs(), whole.unsigned_abs());
        if digits == 0 {
            return format!("{sign}{n}");
        }
        let part = format!("{:0width$}", n % whole, width = digits as usize);
        format!("{sign}{}.{part}", grouped((n / whole).cast_signed()))
    }

    impl Words {
        pub fn of(language: Language) -> Self {
            Self(language)
        }
        pub fn say(&self, id: &str) -> String {
            self.say_with(id, &[])
        }
        pub fn say_with(&self, id: &str, args: &[(&'static str, Arg<'_>)]) -> String {
            let language = "en".parse().expect("a language");
            let args = args.iter().map(|(name, arg)| {
                let value = match arg {
                    Arg::Text(text) => FluentValue::from((*text).to_owned()),
                    Arg::Number(number) => FluentValue::from(*number),
                };
                (std::borrow::Cow::Borrowed(*name), value)
            });
            let args = args.collect();
            LOADER.try_lookup_with_args(&language, id, &args).unwrap_or_else(|| id.to_owned())
        }
        pub fn column(&self, report: &str, name: &str) -> String {
            let name = name.replace('_', "-");
            for id in [format!("column-{report}-{name}"), format!("column-{name}")] {
                let text = self.say(&id);
                if text != id {
                    return text;
                }
            }
            name
        }
        pub fn count(&self, n: i64) -> String {
            grouped(n)
        }
        pub fn signed(&self, n: i64) -> String {
            if n > 0 { format!("+{}", grouped(n)) } else { grouped(n) }
        }
        pub fn percent(&self, tenths: i64) -> String {
            format!("{}%", scaled(tenths, 1))
        }
        pub fn decimal(&self, hundredths: i64) -> String {
            scaled(hundredths, 2)
        }
        pub fn money(&self, minor: i64, currency: clinic::Currency) -> String {
            format!("€{}", scaled(minor, currency.minor_digits()))
        }
        pub fn money_short(&self, minor: i64, currency: clinic::Currency) -> String {
            format!("€{}", grouped(minor / 10_i64.pow(currency.minor_digits())))
        }
        pub fn day(&self, date: Date) -> String {
            date.strftime("%-d %b %Y").to_string()
        }
        pub fn day_and_weekday(&self, date: Date) -> String {
            date.strftime("%a %-d %b %Y").to_string()
        }
        pub fn month_short(&self, date: Date) -> String {
            date.strftime("%b %y").to_string()
        }
        pub fn weekday_short(&self, iso: i64) -> String {
            ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][usize::try_from(iso - 1).unwrap_or_default().min(6)]
                .to_owned()
        }
        pub fn value(&self, value: &report::Value, currency: clinic::Currency) -> String {
            use report::Value;
            match value {
                Value::Empty => String::new(),
                Value::Text(text) => text.clone(),
                Value::Count(n) => self.count(*n),
                Value::Money(n) => self.money(*n, currency),
                Value::Percent(n) => self.percent(*n),
                Value::Decimal(n) => self.decimal(*n),
                Value::Date(date) => self.day(*date),
                Value::Month(date) => self.month_short(*date),
                Value::Flag(flag) => flag.to_string(),
            }
        }
        pub fn compare(&self, a: &str, b: &str) -> Ordering {
            a.cmp(b)
        }
    }
}

pub mod ask {
    #[derive(Clone, Debug, Default)]
    pub struct Look;

    #[derive(Clone, Debug)]
    pub struct Address {
        pub report: &'static report::Report,
        pub given: Vec<(String, String)>,
        pub look: Look,
        pub cell: Option<report::CellQuestion>,
    }

    impl Address {
        pub fn with(&self, name: &str, value: &str) -> Self {
            let mut next = self.clone();
            next.given.retain(|(known, _)| known != name);
            next.given.push((name.to_owned(), value.to_owned()));
            next
        }
        pub fn people(&self, keys: &[(String, String)], column: &str) -> String {
            let mut query = form_urlencoded::Serializer::new(String::new());
            for (name, value) in &self.given {
                query.append_pair(name, value);
            }
            for (name, value) in keys {
                query.append_pair(&format!("key-{name}"), value);
            }
            query.append_pair("column", column);
            format!("/reports/{}/people?{}", self.report.id, query.finish())
        }
    }
}
