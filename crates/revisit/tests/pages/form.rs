//! A form as it stands on a page, filled in and sent as a browser would. Read out of the markup, and of nothing else.

use axum::http::StatusCode;

use crate::clinic::{Page, Visitor};
use crate::table::{encoded, unescaped};

#[derive(Clone, Debug, Default)]
pub struct Form {
    /// What is sent as it stands, in the order of the page.
    fields: Vec<(String, String)>,
    /// Values that can be chosen, by the name of the choice.
    options: Vec<(String, Vec<String>)>,
    /// The key of the page's first form that goes to the same address: the one whose buttons do something at once.
    first_key: String,
}

impl Form {
    /// The form of a page that is sent to the page's own address.
    pub async fn open(visitor: &mut Visitor<'_>, address: &str) -> Self {
        let page = visitor.get(address).await;
        assert_eq!(page.status, StatusCode::OK, "{address}: {}", page.text);
        Self::of(&page, address)
    }

    /// Of the forms that are sent to an address the one that asks for most.
    pub fn of(page: &Page, address: &str) -> Self {
        let path = |address: &str| address.split('?').next().unwrap_or_default().to_owned();
        let forms = page.text.split("<form ").skip(1).filter_map(|rest| rest.split("</form>").next());
        let forms: Vec<Self> = forms
            .filter(|form| attribute(form, "action").is_some_and(|action| path(&action) == path(address)))
            .filter(|form| attribute(form, "method").as_deref() == Some("post"))
            .map(Self::read)
            .collect();
        let first_key = forms.first().map(|form| form.get("key").to_owned()).unwrap_or_default();
        let most = forms.into_iter().max_by_key(|form| form.fields.len());
        Self { first_key, ..most.unwrap_or_else(|| panic!("no form for {address}: {}", page.text)) }
    }

    fn read(form: &str) -> Self {
        let mut read = Self::default();
        let mut rest = form;
        let controls = ["<input ", "<select ", "<textarea "];
        while let Some(at) = controls.iter().filter_map(|control| rest.find(control)).min() {
            let control = &rest[at..];
            let tag = &control[..control.find('>').expect("a tag ends")];
            rest = &control[tag.len()..];
            let Some(name) = attribute(tag, "name") else { continue };
            if tag.starts_with("<select") {
                let options = rest.split("</select>").next().unwrap_or_default().split("<option ").skip(1);
                let options: Vec<(String, bool)> = options
                    .map(|option| option.split('>').next().unwrap_or_default())
                    .map(|option| (attribute(option, "value").unwrap_or_default(), option.contains(" selected")))
                    .collect();
                let chosen = options.iter().find(|(_, is_chosen)| *is_chosen).or(options.first());
                read.fields.push((name.clone(), chosen.map(|(value, _)| value.clone()).unwrap_or_default()));
                read.options.push((name, options.into_iter().map(|(value, _)| value).collect()));
            } else if tag.starts_with("<textarea") {
                let text = rest.trim_start_matches('>').split("</textarea>").next().unwrap_or_default();
                read.fields.push((name, unescaped(text)));
            } else {
                let is_box = ["checkbox", "radio"].contains(&attribute(tag, "type").unwrap_or_default().as_str());
                if !is_box || tag.contains(" checked") {
                    read.fields.push((name, attribute(tag, "value").unwrap_or_default()));
                }
            }
        }
        read
    }

    pub fn get(&self, field: &str) -> &str {
        self.fields.iter().find(|(name, _)| name == field).map_or("", |(_, text)| text)
    }

    /// The first field whose name begins and ends so.
    pub fn named(&self, begin: &str, end: &str) -> &str {
        let is_it = |name: &&str| name.starts_with(begin) && name.ends_with(end);
        self.fields.iter().map(|(name, _)| name.as_str()).find(is_it).expect("such a field")
    }

    /// What can be chosen.
    pub fn options(&self, choice: &str) -> &[String] {
        self.options.iter().find(|(name, _)| name == choice).map_or(&[], |(_, values)| values.as_slice())
    }

    /// With something typed or chosen, a box ticked, or a button pressed.
    pub fn with(mut self, field: &str, text: &str) -> Self {
        match self.fields.iter_mut().find(|(name, _)| name == field) {
            Some((_, known)) => text.clone_into(known),
            None => self.fields.push((field.to_owned(), text.to_owned())),
        }
        self
    }

    pub fn filled(self, fields: &[(&str, &str)]) -> Self {
        fields.iter().fold(self, |form, (field, text)| form.with(field, text))
    }

    pub fn body(&self) -> String {
        let fields = self.fields.iter().map(|(name, text)| format!("{}={}", encoded(name), encoded(text)));
        fields.collect::<Vec<_>>().join("&")
    }

    /// With everything that it says, by another button than its first.
    pub fn by(&self, act: &str) -> String {
        format!("{}&act={act}", self.body())
    }

    /// What a button of the page's first form sends.
    pub fn press(&self, act: &str) -> String {
        format!("key={}&act={act}", self.first_key)
    }
}

/// Of the first tag of a text.
fn attribute(html: &str, name: &str) -> Option<String> {
    let tag = html.split('>').next()?;
    let value = tag.split(&format!(" {name}=\"")).nth(1).or_else(|| tag.strip_prefix(&format!("{name}=\"")))?;
    value.split('"').next().map(unescaped)
}
