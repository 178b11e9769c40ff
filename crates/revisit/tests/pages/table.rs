//! What a reader sees in the table of a page: its columns, its rows, its total. Read out of the markup, and of nothing else.

/// The table `rows` of a page.
#[derive(Debug, Default)]
pub struct Table {
    /// Names of the columns, as their heads order the table by them.
    pub columns: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
    pub total: Vec<Cell>,
}

#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// The value, without signs beside it.
    pub text: String,
    /// Where it leads; empty: nowhere.
    pub href: String,
    /// Whether an arrow beside it points down.
    pub is_down: bool,
}

impl Table {
    /// None where the page has none.
    pub fn of(html: &str) -> Option<Self> {
        Self::named(html, "rows")
    }

    /// The table with another id.
    pub fn named(html: &str, id: &str) -> Option<Self> {
        let table = html.split(&format!("<div class=\"table\" id=\"{id}\">")).nth(1)?.split("</table>").next()?;
        let (head, rest) = table.split_once("<tbody>")?;
        let (body, foot) = rest.split_once("</tbody>")?;
        let heads = head.rsplit("<tr>").next().unwrap_or_default().split("<th ").skip(1);
        let names = heads.map(|head| parameter(&href(head), "sort").unwrap_or_default());
        let rows = body.split("<tr ").skip(1).map(cells);
        Some(Self {
            columns: names.map(|name| name.trim_start_matches('-').to_owned()).collect(),
            rows: rows.collect(),
            total: cells(foot),
        })
    }
}

fn cells(row: &str) -> Vec<Cell> {
    let mut cells = Vec::new();
    let mut rest = row;
    while let Some(at) = [rest.find("<th "), rest.find("<td ")].into_iter().flatten().min() {
        let end = ["</th>", "</td>"].iter().filter_map(|end| rest[at..].find(end)).min().expect("a cell ends");
        cells.push(cell(&rest[at..at + end]));
        rest = &rest[at + end..];
    }
    cells
}

fn cell(html: &str) -> Cell {
    let mut inner = html.split_once('>').map_or("", |(_, inner)| inner).to_owned();
    // A sign holds its meaning for those who do not see it.
    while let Some(at) = inner.find("<span class=\"mark ") {
        let end = inner[at..].match_indices("</span>").nth(1).expect("a sign ends").0;
        inner.replace_range(at..at + end + "</span>".len(), "");
    }
    let change =
        inner.split("<span class=\"change ").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
    let is_down = change.split(' ').any(|class| class == "down");
    let value = inner.split("<span class=\"change").next().and_then(|rest| rest.split("<span class=\"sub\"").next());
    Cell { text: plain(value.unwrap_or_default()), href: href(&inner), is_down }
}

/// Where the first link leads.
fn href(html: &str) -> String {
    let link = html.split("href=\"").nth(1).and_then(|rest| rest.split('"').next());
    link.map(unescaped).unwrap_or_default()
}

/// Text without tags and what they name, and white space of any kind as one space.
pub fn plain(html: &str) -> String {
    let mut text = String::new();
    let mut in_tag = false;
    for letter in html.chars() {
        match letter {
            '<' => in_tag = true,
            '>' => {
                in_tag = false;
                text.push(' ');
            }
            _ if !in_tag => text.push(letter),
            _ => {}
        }
    }
    unescaped(&text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `&#60;` and the like as the letters that they stand for.
pub fn unescaped(text: &str) -> String {
    let mut parts = text.split("&#");
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once(';').expect("a reference ends");
        whole.extend(code.parse().ok().and_then(char::from_u32));
        whole.push_str(rest);
    }
    whole
}

/// What an address says behind a name.
pub fn parameter(address: &str, name: &str) -> Option<String> {
    let (_, query) = address.split_once('?')?;
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|(known, _)| *known == name).map(|(_, value)| decoded(value))
}

/// As it stands in an address.
pub fn encoded(text: &str) -> String {
    let letter =
        |byte: u8| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(letter).collect()
}

pub fn decoded(text: &str) -> String {
    let text = text.replace('+', " ");
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let (code, rest) = part.split_at(2);
        bytes.push(u8::from_str_radix(code, 16).expect("two digits"));
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).expect("UTF-8")
}
