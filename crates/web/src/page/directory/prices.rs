//! What everything costs on a price list: changed in place, and copied to a new list with a percent and a rounding rule.

use std::collections::HashMap;

use axum::extract::{Path, Query, RawForm};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use books::deed::FormKey;
use clinic::price::{self, Rounding};
use clinic::record::{Millionths, Price, PriceList};
use clinic::{Money, money};
use futures::TryStreamExt;
use serde::Deserialize;

use super::kind::{self, typed};
use super::lists::{Kind, List, Of};
use super::records::{self, Known};
use super::{around, begin, finish};
use crate::draft::{Clash, Draft};
use crate::fault::Fault;
use crate::page::frame::frame;
use crate::page::{escaped, framed};
use crate::text::Words;
use crate::view::{
    Field, Kept, Kind as Input, Link, Note, Pages, PriceRow, PricesPage, PricesTexts, PricesView, Seek, Select, Word,
};
use crate::visitor::Visitor;

/// Items on one page.
const ROWS: usize = 100;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
    /// From 1.
    page: usize,
}

/// What a list's own prices are, by item: as bundles write them, empty where it has none. The main list's are the items'.
struct OnList<'a> {
    list: &'a Draft,
    items: Vec<&'a Draft>,
    own: Draft,
}

impl<'a> OnList<'a> {
    async fn of(visitor: &Visitor, known: &'a Known, key: &str) -> Result<Self, Fault> {
        let list = known.record(super::lists::of(Of::PriceList), key).ok_or(Fault::NotFound)?;
        let mut items: Vec<&Draft> = known.of(Of::Item).iter().filter(|item| item.get("archived") != "true").collect();
        items.sort_by(|a, b| visitor.words.compare(a.get("name"), b.get("name")));
        let mut prices: HashMap<String, String> = HashMap::new();
        if list.get("main") != "true" {
            let all: Vec<Price> = visitor.app.books().read().await?.records::<Price>().try_collect().await?;
            let own = all.into_iter().filter(|price| price.price_list_id == key);
            prices.extend(own.map(|price| (price.item_id, known.currency.format(price.price))));
        }
        let mut own = Draft::default();
        for item in &items {
            let is_main = list.get("main") == "true";
            let price = if is_main { item.get("price") } else { prices.get(item.get("id")).map_or("", String::as_str) };
            own.set(item.get("id"), price);
        }
        Ok(Self { list, items, own })
    }

    fn is_main(&self) -> bool {
        self.list.get("main") == "true"
    }

    /// What an item costs on the list.
    fn price(&self, known: &Known, item: &Draft) -> Option<i64> {
        let amount = |text: &str| known.currency.parse(text).ok().map(|amount| amount.0);
        let discount = money::parse_scaled(self.list.get("discount_percent"), 6).ok().map(Millionths);
        price::on_list(amount(self.own.get(item.get("id"))), amount(item.get("price")), discount)
    }
}

/// A page as it is shown: what was typed, and what is wrong with it.
struct Shown {
    key: FormKey,
    typed: Draft,
    flaws: Vec<(String, &'static str)>,
    clashes: Vec<Clash>,
    copy: Draft,
    notes: Vec<Note>,
}

impl Shown {
    fn of(own: &Draft) -> Self {
        let copy = Draft::default().with("percent", "0").with("step", "").with("rounding", "nearest").with("name", "");
        let key = FormKey::of_number(rand::random());
        Self { key, typed: own.clone(), flaws: Vec::new(), clashes: Vec::new(), copy, notes: Vec::new() }
    }
}

pub async fn show(visitor: Visitor, Path(key): Path<String>, Query(asked): Query<Asked>) -> Result<Response, Fault> {
    let known = Known::all(&visitor, visitor.app.now().await?).await?;
    let on = OnList::of(&visitor, &known, &key).await?;
    page(&visitor, &known, &on, &asked, &Shown::of(&on.own), StatusCode::OK)
}

pub async fn act(
    visitor: Visitor,
    Path(list): Path<String>,
    Query(asked): Query<Asked>,
    RawForm(body): RawForm,
) -> Result<Response, Fault> {
    let sent = Draft::sent(&["act", "key", "shown"], &body);
    let refused = || Fault::Refused("fault-form", String::new());
    let key = FormKey::parse(sent.get("key")).ok_or_else(refused)?;
    match sent.get("act") {
        "save" => save(&visitor, &list, &asked, key, &Draft::from_text(sent.get("shown")), &body).await,
        "copy" => copy(&visitor, &list, &asked, key, &body).await,
        _ => Err(refused()),
    }
}

fn href(list: &str) -> String {
    format!("/directory/price-lists/{}", escaped(list))
}

async fn save(
    visitor: &Visitor,
    list: &str,
    asked: &Asked,
    key: FormKey,
    shown: &Draft,
    body: &[u8],
) -> Result<Response, Fault> {
    let at = visitor.app.now().await?;
    let mut tx = match begin(visitor, &key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    let known = Known::all(visitor, at).await?;
    let on = OnList::of(visitor, &known, list).await?;
    let (mut typed_now, mut flaws) = (Draft::default(), Vec::new());
    let sent: HashMap<String, String> = form_urlencoded::parse(body).into_owned().collect();
    for item in on.items.iter().map(|item| item.get("id")) {
        let Some(text) = sent.get(&format!("price:{item}")).map(|text| text.trim()) else { continue };
        if text == typed(&visitor.words, Kind::Amount, shown.get(item)) {
            typed_now.set(item, shown.get(item));
            continue;
        }
        match kind::read(Kind::Amount, text, known.currency) {
            Ok(price) => typed_now.set(item, price),
            Err(flaw) => {
                typed_now.set(item, text);
                flaws.push((item.to_owned(), flaw));
            }
        }
    }
    let (wanted, clashes) = typed_now.merged(shown, &on.own);
    if !flaws.is_empty() || !clashes.is_empty() {
        tx.roll_back().await?;
        let status = if flaws.is_empty() { StatusCode::CONFLICT } else { StatusCode::BAD_REQUEST };
        let note = if flaws.is_empty() { "directory-clash" } else { "directory-flawed" };
        let notes = vec![Note::warn(visitor.words.say(note))];
        let shown = Shown { key, typed: wanted, flaws, clashes, notes, ..Shown::of(&on.own) };
        return page(visitor, &known, &on, asked, &shown, status);
    }
    let mut rows = 0;
    for item in &on.items {
        let id = item.get("id");
        if wanted.get(id) == on.own.get(id) {
            continue;
        }
        rows += 1;
        if on.is_main() {
            let item = (*item).clone().with("price", wanted.get(id));
            records::put(&mut tx, super::lists::of(Of::Item), &item, known.currency).await?;
        } else if let Ok(price) = known.currency.parse(wanted.get(id)) {
            put(&mut tx, &Price { price_list_id: list.to_owned(), item_id: id.to_owned(), price }).await?;
        } else {
            tx.remove_row(books::Table::Price, &[list, id]).await?;
        }
    }
    let word: &List = super::lists::of(Of::PriceList);
    finish(tx, word, rows, "directory-prices-saved", &href(list)).await
}

/// Puts what was checked.
pub(super) async fn put<R: books::Record>(tx: &mut books::Tx, record: &R) -> Result<(), Fault> {
    let outcome = tx.put(record).await?;
    let told =
        |problems: Vec<books::RowProblem>| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
    outcome.map(|_| ()).map_err(|problems| Fault::internal(&told(problems)))
}

/// A new list with this one's prices, changed and rounded. Discounts are not copied: the prices have them already.
async fn copy(visitor: &Visitor, list: &str, asked: &Asked, key: FormKey, body: &[u8]) -> Result<Response, Fault> {
    let at = visitor.app.now().await?;
    let mut tx = match begin(visitor, &key).await? {
        Ok(tx) => tx,
        Err(done) => return Ok(done),
    };
    let known = Known::all(visitor, at).await?;
    let on = OnList::of(visitor, &known, list).await?;
    let wish = Draft::sent(&["name", "percent", "step", "rounding"], body);
    let mut flaws = Vec::new();
    let mut flaw = |field: &str, id: &'static str| flaws.push((field.to_owned(), id));
    let name = match kind::read(Kind::Text, wish.get("name"), known.currency) {
        Ok(name) if name.is_empty() => Err("directory-flaw-missing"),
        read => read,
    };
    let name = name.map_err(|id| flaw("name", id));
    let percent = change(wish.get("percent")).ok_or(()).map_err(|()| flaw("percent", "directory-flaw-change"));
    let step = match kind::read(Kind::Amount, wish.get("step"), known.currency) {
        Ok(text) if text.is_empty() => Ok(Money(1)),
        Ok(text) => known.currency.parse(&text).ok().filter(|step| step.0 > 0).ok_or("directory-flaw-step"),
        Err(id) => Err(id),
    };
    let step = step.map_err(|id| flaw("step", id));
    let rounding = Rounding::ALL.into_iter().find(|rounding| rounding.word() == wish.get("rounding"));
    let (Ok(name), Ok(percent), Ok(step), Some(rounding)) = (name, percent, step, rounding) else {
        tx.roll_back().await?;
        let notes = vec![Note::warn(visitor.words.say("directory-flawed"))];
        let shown = Shown { key, flaws, copy: wish, notes, ..Shown::of(&on.own) };
        return page(visitor, &known, &on, asked, &shown, StatusCode::BAD_REQUEST);
    };
    let id = tx.new_key().await?;
    put(&mut tx, &PriceList { id: id.clone(), name, discount_percent: None, desk: Default::default() }).await?;
    let mut rows = 1;
    for item in &on.items {
        let price = on.price(&known, item).and_then(|minor| price::changed(minor, percent, step.0, rounding));
        if let Some(price) = price {
            let item_id = item.get("id").to_owned();
            put(&mut tx, &Price { price_list_id: id.clone(), item_id, price: Money(price) }).await?;
            rows += 1;
        }
    }
    finish(tx, super::lists::of(Of::PriceList), rows, "directory-prices-copied", &href(&id)).await
}

/// How much more, or with a minus less, in percent.
fn change(typed: &str) -> Option<Millionths> {
    let typed = typed.trim_end_matches('%').trim().replace(',', ".").replace('−', "-");
    let typed = typed.strip_prefix('+').unwrap_or(&typed);
    let percent = money::parse_scaled(if typed.is_empty() { "0" } else { typed }, 6).ok()?;
    (-Millionths::WHOLE.0..=10 * Millionths::WHOLE.0).contains(&percent).then_some(Millionths(percent))
}

fn page(
    visitor: &Visitor,
    known: &Known,
    on: &OnList<'_>,
    asked: &Asked,
    shown: &Shown,
    status: StatusCode,
) -> Result<Response, Fault> {
    let view = view(&visitor.words, known, on, asked, shown);
    let page = PricesPage {
        frame: frame(visitor, &known.now, around(&view.title)),
        t: PricesTexts::of(&visitor.words),
        prices: view,
    };
    Ok((status, framed(visitor, &page)?).into_response())
}

fn view(words: &Words, known: &Known, on: &OnList<'_>, asked: &Asked, shown: &Shown) -> PricesView {
    let href = href(on.list.get("id"));
    let sought: Vec<String> = asked.q.split_whitespace().map(str::to_lowercase).collect();
    let is_found = |item: &&&Draft| {
        let text = format!("{} {}", item.get("name"), item.get("group")).to_lowercase();
        sought.iter().all(|word| text.contains(word))
    };
    let found: Vec<&&Draft> = on.items.iter().filter(is_found).collect();
    let first = (asked.page.max(1) - 1).saturating_mul(ROWS).min(found.len());
    let last = found.len().min(first + ROWS);
    let prices = found[first..last].iter().map(|item| item.get("id"));
    let on_page = prices.fold(Draft::default(), |draft, id| draft.with(id, on.own.get(id)));
    let at = |page: usize| {
        let query = form_urlencoded::Serializer::new(String::new())
            .append_pair("q", &asked.q)
            .append_pair("page", &page.to_string())
            .finish();
        format!("{href}?{query}")
    };
    let page = first / ROWS + 1;
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let kept = |name: &str, value: &str| Kept { name: name.to_owned(), value: value.to_owned() };
    PricesView {
        title: on.list.get("name").to_owned(),
        about: words.say(if on.is_main() { "directory-prices-main" } else { "directory-prices-about" }),
        back: Link::new("/directory/price-lists", words.say("directory-price-lists")),
        notes: shown.notes.clone(),
        is_empty: on.items.is_empty(),
        items: Link::new("/directory/items?new=yes", words.say("directory-items-new")),
        seek: Seek {
            href: href.clone(),
            name: "q".into(),
            value: asked.q.clone(),
            label: words.say("directory-seek"),
            kept: Vec::new(),
        },
        href: at(page),
        kept: vec![kept("key", shown.key.as_str()), kept("shown", &on_page.to_text())],
        is_main: on.is_main(),
        rows: found[first..last].iter().enumerate().map(|(n, item)| row(words, known, on, shown, n, item)).collect(),
        count: words.say_with("directory-count", &[("count", found.len().into())]),
        pages: (found.len() > ROWS).then(|| Pages {
            text: words.say_with(
                "common-page-of",
                &[("first", count(first + 1).into()), ("last", count(last).into()), ("all", count(found.len()).into())],
            ),
            back: (page > 1).then(|| at(page - 1)),
            next: (last < found.len()).then(|| at(page + 1)),
        }),
        copy_kept: vec![kept("key", FormKey::of_number(rand::random()).as_str())],
        copy: copy_fields(words, shown),
        rounding: rounding(words, shown),
    }
}

fn flaw(words: &Words, shown: &Shown, field: &str) -> String {
    let flaw = shown.flaws.iter().find(|(known, _)| known == field);
    flaw.map_or_else(String::new, |(_, id)| words.say_with(id, &[("most", kind::LONGEST.into())]))
}

fn row(words: &Words, known: &Known, on: &OnList<'_>, shown: &Shown, n: usize, item: &Draft) -> PriceRow {
    let id = item.get("id");
    let clash = shown.clashes.iter().find(|clash| clash.field == id);
    let theirs = clash.map(|clash| match clash.theirs.as_str() {
        "" => words.say("directory-theirs-empty"),
        text => words.say_with("directory-theirs", &[("theirs", (&typed(words, Kind::Amount, text)).into())]),
    });
    let money = |minor: Option<i64>| minor.map(|minor| words.money(minor, known.currency)).unwrap_or_default();
    let main = known.currency.parse(item.get("price")).ok().map(|amount| amount.0);
    PriceRow {
        item: Link::new(format!("/directory/items?edit={}", escaped(id)), item.get("name").to_owned()),
        group: item.get("group").to_owned(),
        main: money(main),
        counts: money(on.price(known, item)),
        is_own: !on.own.get(id).is_empty(),
        field: Field {
            id: format!("price-{n}"),
            value: typed(words, Kind::Amount, shown.typed.get(id)),
            error: theirs.unwrap_or_else(|| flaw(words, shown, id)),
            ..Field::new(
                Input::Amount,
                &format!("price:{id}"),
                words.say_with("directory-price-of", &[("item", item.get("name").into())]),
            )
        },
    }
}

fn copy_fields(words: &Words, shown: &Shown) -> Vec<Field> {
    let field = |kind: Input, name: &str, required: bool| Field {
        id: format!("copy-{name}"),
        value: shown.copy.get(name).to_owned(),
        error: flaw(words, shown, name),
        about: if name == "name" { String::new() } else { words.say(&format!("directory-copy-{name}-about")) },
        required,
        ..Field::new(kind, name, words.say(&format!("directory-copy-{name}")))
    };
    vec![field(Input::Text, "name", true), field(Input::Text, "percent", false), field(Input::Amount, "step", false)]
}

fn rounding(words: &Words, shown: &Shown) -> Select {
    let word = |rounding: Rounding| Word {
        value: rounding.word().into(),
        label: words.say(&format!("directory-copy-rounding-{}", rounding.word())),
        selected: rounding.word() == shown.copy.get("rounding"),
    };
    Select::new("rounding", words.say("directory-copy-rounding"), Rounding::ALL.into_iter().map(word).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_read_as_people_write_it() {
        for (typed, percent) in
            [("", 0), ("5", 5_000_000), ("+2,5 %", 2_500_000), ("−10", -10_000_000), ("-100", -100_000_000)]
        {
            assert_eq!(change(typed), Some(Millionths(percent)), "{typed}");
        }
        for wrong in ["-101", "a lot", "1e3", "1001"] {
            assert_eq!(change(wrong), None, "{wrong}");
        }
    }
}
