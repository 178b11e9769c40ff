//! All reports at a glance.

use askama::Template;

use super::{Drawing, Frame};

texts! {
    /// The words of the gallery.
    GalleryTexts {
        reports = "frame-reports",
        question = "report-gallery-question",
    }
}

#[derive(Clone, Debug, Default, Template)]
#[template(path = "gallery.html")]
pub struct GalleryPage {
    pub frame: Frame,
    pub t: GalleryTexts,
    pub gallery: GalleryView,
}

#[derive(Clone, Debug, Default)]
pub struct GalleryView {
    pub asked: String,
    pub groups: Vec<GalleryGroup>,
}

#[derive(Clone, Debug, Default)]
pub struct GalleryGroup {
    pub title: String,
    pub cards: Vec<GalleryCard>,
}

#[derive(Clone, Debug, Default)]
pub struct GalleryCard {
    pub href: String,
    pub icon: String,
    pub title: String,
    pub question: String,
    /// Beside one another.
    pub drawings: Vec<Drawing>,
}
