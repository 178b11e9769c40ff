//! What is around every page.

use super::{Link, Note};

texts! {
    /// The words of the frame.
    FrameTexts {
        skip = "frame-skip",
        menu = "frame-menu",
        search = "frame-search",
        search_for = "frame-search-for",
        my_menu = "frame-my-menu",
        language = "frame-language",
        theme = "frame-theme",
        hide_names = "frame-hide-names",
        show_names = "frame-show-names",
        lock = "frame-lock",
        locked = "frame-locked",
        locked_about = "frame-locked-about",
        sign_out = "frame-sign-out",
        navigation = "frame-navigation",
        palette = "frame-palette",
        palette_for = "frame-palette-for",
        found = "frame-found",
        found_none = "frame-found-none",
        keyboard = "frame-keyboard",
        close = "frame-close",
        kept_unreached = "frame-kept-unreached",
        kept_busy = "frame-kept-busy",
        kept_failed = "frame-kept-failed",
        kept_signed_out = "frame-kept-signed-out",
        kept_sign_in = "error-sign-in",
        kept_again = "error-send-again",
    }
}

texts! {
    /// The words around a page without a frame.
    BareTexts {
        language = "frame-language",
    }
}

/// Addresses of the program's own files, hashed.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    pub css: &'static str,
    pub icons: &'static str,
    pub favicon: &'static str,
    /// The outlines of the countries, for maps.
    pub world: &'static str,
    pub scripts: Vec<&'static str>,
}

/// The frame of every page of somebody who has signed in.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    pub lang: &'static str,
    /// auto, light, dark or contrast
    pub theme: &'static str,
    /// Whether names are hidden from those who look over one's shoulder.
    pub private: bool,
    /// Whether single keys are no shortcuts for this person.
    pub keys_off: bool,
    /// Seconds of idleness after which the page locks itself.
    pub lock_after: Option<u32>,
    /// The help of this page, by F1.
    pub help: String,
    pub title: String,
    pub clinic: String,
    pub assets: Assets,
    /// What the policy lets scripts run by.
    pub nonce: String,
    /// What the page's own script is called.
    pub page: String,
    /// The address of this page, to come back to.
    pub here: String,
    pub home: String,
    /// Where the palette gets its entries.
    pub palette: String,
    pub demo: Option<Demo>,
    pub search: Search,
    /// What was just done.
    pub flash: Vec<Note>,
    pub t: FrameTexts,
    pub user: UserMenu,
    pub groups: Vec<NavGroup>,
    pub fresh: Fresh,
    pub foot: Vec<Link>,
    pub shortcuts: Vec<Shortcut>,
}

/// Says that nothing here is real.
#[derive(Clone, Debug, Default)]
pub struct Demo {
    pub label: String,
    pub text: String,
    pub leave: Option<Link>,
}

#[derive(Clone, Debug, Default)]
pub struct Search {
    pub href: String,
    pub q: String,
}

#[derive(Clone, Debug, Default)]
pub struct UserMenu {
    /// What tells people apart, whatever they are called.
    pub id: i64,
    pub name: String,
    pub role: String,
    pub links: Vec<NavEntry>,
    pub languages: Vec<LanguageChoice>,
    pub themes: Vec<ThemeChoice>,
    pub language_href: String,
    pub theme_href: String,
    pub private_href: String,
    pub lock_href: String,
    pub sign_out_href: String,
    /// Where one signs in.
    pub door_href: String,
}

#[derive(Clone, Debug, Default)]
pub struct LanguageChoice {
    pub code: &'static str,
    /// In itself.
    pub name: &'static str,
    pub current: bool,
}

#[derive(Clone, Debug, Default)]
pub struct ThemeChoice {
    pub code: &'static str,
    pub icon: &'static str,
    pub name: String,
    pub current: bool,
}

#[derive(Clone, Debug, Default)]
pub struct NavGroup {
    /// Unique among the groups.
    pub id: &'static str,
    /// Empty above what needs none.
    pub title: String,
    pub entries: Vec<NavEntry>,
}

#[derive(Clone, Debug, Default)]
pub struct NavEntry {
    pub href: String,
    pub label: String,
    pub icon: String,
    pub current: bool,
    /// The key that goes there after `g`; empty: none.
    pub go: &'static str,
    /// How much waits there; empty: nothing, or it is not counted.
    pub badge: Badge,
}

/// What waits behind an entry.
#[derive(Clone, Debug, Default)]
pub struct Badge {
    /// Where it is asked for anew; empty: there is none.
    pub href: &'static str,
    /// Empty: nothing.
    pub count: String,
    /// The same in words.
    pub label: String,
}

/// How new the numbers are.
#[derive(Clone, Debug, Default)]
pub struct Fresh {
    pub late: bool,
    pub text: String,
}

#[derive(Clone, Debug, Default)]
pub struct Shortcut {
    pub press: String,
    pub text: String,
}

/// What is around a page before sign-in, and around an error.
#[derive(Clone, Debug, Default)]
pub struct Bare {
    pub lang: &'static str,
    pub theme: &'static str,
    pub title: String,
    /// Empty until there is one.
    pub clinic: String,
    pub assets: Assets,
    pub home: String,
    pub t: BareTexts,
    pub languages: Vec<BareLanguage>,
}

#[derive(Clone, Debug, Default)]
pub struct BareLanguage {
    pub code: &'static str,
    pub name: &'static str,
    pub href: String,
    pub current: bool,
}
