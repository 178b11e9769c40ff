//! Fields of forms, with what is wrong with them.

/// One line of input.
#[derive(Clone, Debug, Default)]
pub struct Field {
    /// Unique on the page.
    pub id: String,
    pub name: String,
    pub label: String,
    pub kind: Kind,
    pub value: String,
    /// What is asked for, where the label does not say it.
    pub about: String,
    /// What is wrong with the value; empty: nothing.
    pub error: String,
    pub required: bool,
    /// Whether one types there first.
    pub focus: bool,
    /// What may be typed, for whoever takes it.
    pub suggestions: Vec<String>,
    /// Of a number its least value, of a new password its least length.
    pub least: Option<i64>,
    pub most: Option<i64>,
}

impl Field {
    /// With its name for its id.
    pub fn new(kind: Kind, name: &str, label: impl Into<String>) -> Self {
        Self { id: name.to_owned(), name: name.to_owned(), label: label.into(), kind, ..Self::default() }
    }

    /// With an id for a page that has the name twice.
    pub fn within(self, form: &str) -> Self {
        Self { id: format!("{form}-{}", self.name), ..self }
    }

    pub fn required(self) -> Self {
        Self { required: true, ..self }
    }
}

/// What is typed into a field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    #[default]
    Text,
    /// Several lines of text.
    Lines,
    Email,
    Phone,
    /// An amount of money: digits and a separator.
    Amount,
    Number,
    Date,
    /// Of a day.
    Time,
    /// What somebody else is to sign in with.
    NewSignIn,
    Password,
    NewPassword,
    /// Of the second factor.
    Code,
}

impl Kind {
    pub fn input(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Date => "date",
            Self::Time => "time",
            Self::Password | Self::NewPassword => "password",
            Self::Email => "email",
            Self::Phone => "tel",
            Self::Text | Self::Lines | Self::Amount | Self::NewSignIn | Self::Code => "text",
        }
    }

    /// What the browser may offer.
    pub fn completes(self) -> &'static str {
        match self {
            Self::Password => "current-password",
            Self::NewPassword => "new-password",
            Self::Code => "one-time-code",
            Self::Text
            | Self::Lines
            | Self::Email
            | Self::Phone
            | Self::Amount
            | Self::Number
            | Self::Date
            | Self::Time
            | Self::NewSignIn => "off",
        }
    }

    /// Which keys a phone shows; none: those of its own.
    pub fn keys(self) -> Option<&'static str> {
        match self {
            Self::Number | Self::Code => Some("numeric"),
            Self::Amount => Some("decimal"),
            _ => None,
        }
    }

    /// Whether it is no word of a language.
    pub fn is_literal(self) -> bool {
        matches!(self, Self::NewSignIn | Self::Code)
    }

    pub fn is_lines(self) -> bool {
        self == Self::Lines
    }

    pub fn is_password(self) -> bool {
        matches!(self, Self::Password | Self::NewPassword)
    }
}

/// A choice of one.
#[derive(Clone, Debug, Default)]
pub struct Select {
    /// Unique on the page.
    pub id: String,
    pub name: String,
    pub label: String,
    pub options: Vec<Word>,
    pub about: String,
    pub error: String,
    /// Whether one chooses there first.
    pub focus: bool,
}

impl Select {
    /// With its name for its id.
    pub fn new(name: &str, label: impl Into<String>, options: Vec<Word>) -> Self {
        Self { id: name.to_owned(), name: name.to_owned(), label: label.into(), options, ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Word {
    pub value: String,
    pub label: String,
    pub selected: bool,
}

/// Yes or no.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Check {
    pub name: String,
    pub value: String,
    pub label: String,
    pub on: bool,
}
