//! Pages without the frame: before sign-in, and errors.

use askama::Template;

use super::{Bare, Button, Kept, Link};

texts! {
    /// The words of signing in.
    SignInTexts {
        sign_in = "access-sign-in",
        name = "access-name",
        password = "access-password",
        go_on = "access-go-on",
        forgotten = "access-forgotten",
        code = "access-code",
        code_about = "access-code-about",
        recovery_about = "access-recovery-about",
    }
}

texts! {
    /// The words of setting a password.
    SetPasswordTexts {
        name = "access-name",
        password = "access-new-password",
        again = "access-again",
        save = "access-save-and-sign-in",
    }
}

texts! {
    /// The words of an error.
    ErrorTexts {
        incident = "error-incident",
        incident_about = "error-incident-about",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "sign_in.html")]
pub struct SignInPage {
    pub bare: Bare,
    pub t: SignInTexts,
    pub form: SignInForm,
}

#[derive(Clone, Debug, Default)]
pub struct SignInForm {
    pub href: String,
    /// Where to go then.
    pub back: String,
    /// The second step, after name and password.
    pub asks_code: bool,
    /// What the first step gave.
    pub passed: String,
    /// Whoever has the link only says that they want in.
    pub asks_nothing: bool,
    pub name: String,
    pub error: Option<String>,
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "set_password.html")]
pub struct SetPasswordPage {
    pub bare: Bare,
    pub t: SetPasswordTexts,
    pub form: SetPasswordForm,
}

#[derive(Clone, Debug, Default)]
pub struct SetPasswordForm {
    pub title: String,
    pub about: String,
    pub href: String,
    /// The owner chooses one, who is invited has one.
    pub asks_name: bool,
    pub name: String,
    pub name_error: String,
    /// How long a password is at least.
    pub least: usize,
    pub rule: String,
    pub password_error: String,
    pub again_error: String,
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "error.html")]
pub struct ErrorPage {
    pub bare: Bare,
    pub t: ErrorTexts,
    pub error: ErrorView,
}

#[derive(Clone, Debug, Default)]
pub struct ErrorView {
    pub happened: String,
    pub advice: String,
    pub links: Vec<Button>,
    /// What the log calls it; none where there is nothing to look up.
    pub incident: Option<String>,
    /// A form that can be sent again.
    pub again: Option<Again>,
}

/// What was typed, and could not be taken.
#[derive(Clone, Debug, Default)]
pub struct Again {
    pub href: String,
    pub about: String,
    pub kept: Vec<Kept>,
    /// Where one signs in first; opens a page of its own.
    pub sign_in: Option<Link>,
    pub label: String,
}
