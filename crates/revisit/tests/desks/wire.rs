//! One request and its answer, over a line that may break.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};

use crate::server::{LONGEST, form_head};

/// What came back, as a whole.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    /// Where it sends to; empty: nowhere.
    pub location: String,
    /// What it sets, as it is sent back; empty: nothing.
    pub cookie: String,
    pub body: String,
}

pub fn get(address: SocketAddr, path: &str, cookie: &str) -> io::Result<Reply> {
    ask(address, &format!("GET {path} HTTP/1.0\r\nHost: {address}\r\nCookie: {cookie}\r\n\r\n"))
}

pub fn post(address: SocketAddr, path: &str, cookie: &str, form: &str) -> io::Result<Reply> {
    let head = form_head(address, form);
    ask(address, &format!("POST {path} HTTP/1.0\r\n{head}\r\nCookie: {cookie}\r\n\r\n{form}"))
}

/// An answer that breaks off is none.
fn ask(address: SocketAddr, request: &str) -> io::Result<Reply> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(LONGEST))?;
    stream.write_all(request.as_bytes())?;
    let mut whole = Vec::new();
    stream.read_to_end(&mut whole)?;
    let whole = String::from_utf8_lossy(&whole);
    let (head, body) = whole.split_once("\r\n\r\n").ok_or(ErrorKind::UnexpectedEof)?;
    let header = |name: &str| {
        let mut pairs = head.lines().filter_map(|line| line.split_once(": "));
        pairs.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    };
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).ok_or(ErrorKind::InvalidData)?;
    if status == 200 && !body.trim_end().ends_with("</html>") {
        return Err(ErrorKind::UnexpectedEof.into());
    }
    let cookie = header("set-cookie").and_then(|cookie| cookie.split(';').next());
    Ok(Reply {
        status,
        location: header("location").unwrap_or_default().to_owned(),
        cookie: cookie.unwrap_or_default().to_owned(),
        body: body.to_owned(),
    })
}

/// What a page passes on unseen.
pub fn hidden<'a>(page: &'a str, name: &str) -> Option<&'a str> {
    page.split(&format!("name=\"{name}\" value=\"")).nth(1)?.split('"').next()
}

/// A text as it stands in a form that is sent.
pub fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut all, byte| {
        if byte.is_ascii_alphanumeric() {
            all.push(byte.into())
        } else {
            all.push_str(&format!("%{byte:02X}"))
        }
        all
    })
}
