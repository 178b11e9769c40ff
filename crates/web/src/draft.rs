//! What was typed into a form, held against what the form showed and what is stored by now: two who edit the same record lose
//! nothing, and the second sees what the first changed.

/// Texts of a form by the names of their fields, in the form's order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft(Vec<(String, String)>);

/// A field that somebody else changed after the form was shown, and this one too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    pub field: String,
    /// What is stored by now.
    pub theirs: String,
}

impl Draft {
    pub fn get(&self, field: &str) -> &str {
        self.0.iter().find(|(name, _)| name == field).map_or("", |(_, text)| text)
    }

    /// The names of its fields, in the form's order.
    pub fn fields(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    pub fn set(&mut self, field: &str, text: impl Into<String>) {
        match self.0.iter_mut().find(|(name, _)| name == field) {
            Some((_, known)) => *known = text.into(),
            None => self.0.push((field.to_owned(), text.into())),
        }
    }

    pub fn with(mut self, field: &str, text: impl Into<String>) -> Self {
        self.set(field, text);
        self
    }

    /// Those of a form's fields that were sent, without spaces around them. A box that is not ticked sends nothing.
    pub fn sent(fields: &[&str], body: &[u8]) -> Self {
        let mut draft = Self(fields.iter().map(|field| ((*field).to_owned(), String::new())).collect());
        for (name, text) in form_urlencoded::parse(body).filter(|(name, _)| fields.contains(&name.as_ref())) {
            draft.set(&name, text.trim());
        }
        draft
    }

    /// As a form carries it along.
    pub fn to_text(&self) -> String {
        form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.0).finish()
    }

    pub fn from_text(text: &str) -> Self {
        Self(form_urlencoded::parse(text.as_bytes()).into_owned().collect())
    }

    /// What is to be stored: of each field what was typed, where it is not what the form showed; else what is stored by now.
    pub fn merged(&self, shown: &Self, now: &Self) -> (Self, Vec<Clash>) {
        let (mut merged, mut clashes) = (now.clone(), Vec::new());
        for (field, typed) in &self.0 {
            let theirs = now.get(field);
            if typed == shown.get(field) {
                continue;
            }
            if theirs != shown.get(field) && theirs != typed {
                clashes.push(Clash { field: field.clone(), theirs: theirs.to_owned() });
            }
            merged.set(field, typed.clone());
        }
        (merged, clashes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(name: &str, phone: &str) -> Draft {
        Draft::default().with("name", name).with("phone", phone)
    }

    #[test]
    fn two_who_change_different_fields_both_have_their_way() {
        let (merged, clashes) = draft("Ada", "2").merged(&draft("Ada", "1"), &draft("Ada B", "1"));
        assert_eq!((merged, clashes), (draft("Ada B", "2"), vec![]));
    }

    #[test]
    fn two_who_change_one_field_clash_unless_they_agree() {
        let (shown, typed) = (draft("Ada", "1"), draft("Ada", "2"));
        let (merged, clashes) = typed.merged(&shown, &draft("Ada", "3"));
        assert_eq!(clashes, [Clash { field: "phone".into(), theirs: "3".into() }]);
        assert_eq!(merged, typed, "what was typed is kept, to be sent once more");
        assert_eq!(typed.merged(&shown, &draft("Ada", "2")), (typed.clone(), vec![]));
    }

    #[test]
    fn a_draft_comes_back_as_it_was_carried_along() {
        let all = draft("Ada & \"Bo\" = 1\n", "");
        assert_eq!(Draft::from_text(&all.to_text()), all);
        assert_eq!(
            Draft::sent(&["name", "phone"], b"phone=+1&other=2&name=%20Ada+"),
            draft("Ada", "+1".trim_start_matches('+')).with("phone", "1")
        );
    }
}
