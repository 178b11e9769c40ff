//! What is typed into a form that takes money or gives it back.

use clinic::record::Method;
use clinic::{Currency, Money};

use crate::draft::Draft;
use crate::text::Words;
use crate::typed;

/// What is wrong with which field, in words.
pub type Wrong = Vec<(&'static str, String)>;

/// What is taken, and what of the cash is given back.
#[derive(Default)]
pub struct Taken {
    pub amounts: Vec<(Method, Money)>,
    pub change: Money,
}

/// Of each method what was typed into its field; nothing typed is nothing.
pub fn amounts(words: &Words, draft: &Draft, methods: &[Method], currency: Currency) -> (Vec<(Method, Money)>, Wrong) {
    let (mut amounts, mut wrong) = (Vec::new(), Wrong::new());
    for method in methods {
        match typed::amount(draft.get(method.word()), currency) {
            Some(amount) => amounts.push((*method, amount)),
            None => wrong.push((method.word(), words.say("money-flaw-amount"))),
        }
    }
    (amounts, wrong)
}

/// What of the cash handed over (`given`) is more than is paid in cash.
pub fn change(
    words: &Words,
    draft: &Draft,
    amounts: &[(Method, Money)],
    currency: Currency,
) -> Result<Money, (&'static str, String)> {
    if draft.get("given").is_empty() {
        return Ok(Money(0));
    }
    let cash = amounts.iter().find(|(method, _)| *method == Method::Cash).map_or(Money(0), |(_, amount)| *amount);
    match typed::amount(draft.get("given"), currency) {
        Some(given) if given >= cash => Ok(Money(given.0 - cash.0)),
        Some(_) => Err(("given", words.say("pay-flaw-given"))),
        None => Err(("given", words.say("money-flaw-amount"))),
    }
}
