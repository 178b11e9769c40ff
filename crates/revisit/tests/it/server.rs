//! The program while it serves pages, and somebody who asks for them over the wire.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::program::revisit;

/// Longer than anything here takes, however busy the machine is.
pub const LONGEST: Duration = Duration::from_secs(120);

/// `revisit serve` in a folder. Ends with the test.
pub struct Server {
    child: Child,
    /// Held open, so that the program can say goodbye.
    _output: BufReader<ChildStdout>,
    pub address: SocketAddr,
    /// Where the first owner comes in, when there is nobody yet.
    pub link: Option<String>,
    notified: UnixDatagram,
}

/// What came back.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Server {
    pub fn start(folder: &Path) -> Self {
        Self::start_with(folder, &[])
    }

    pub fn start_with(folder: &Path, arguments: &[&str]) -> Self {
        let address = free_address();
        let socket = folder.join("notify.sock");
        let _ = std::fs::remove_file(&socket);
        let notified = UnixDatagram::bind(&socket).expect("a socket");
        notified.set_read_timeout(Some(LONGEST)).expect("a time limit");
        let mut command = serve(folder, address);
        command.args(arguments).env("NOTIFY_SOCKET", &socket).stdout(Stdio::piped());
        let mut child = command.spawn().expect("the program runs");
        let mut output = BufReader::new(child.stdout.take().expect("it is piped"));
        let mut link = None;
        let mut line = String::new();
        while !line.starts_with("Revisit is at ") {
            line.clear();
            assert!(output.read_line(&mut line).expect("words") > 0, "the program ended before it served");
            link = link.or_else(|| line.find("/link/").map(|at| line[at..].trim().to_owned()));
        }
        let server = Self { child, _output: output, address, link, notified };
        assert_eq!(server.notice(), "READY=1");
        server
    }

    /// What the program tells whoever started it.
    pub fn notice(&self) -> String {
        let mut text = [0; 200];
        let length = self.notified.recv(&mut text).expect("the program says something");
        String::from_utf8_lossy(&text[..length]).trim().to_owned()
    }

    pub fn tell_to_stop(&self) {
        let told = Command::new("kill").arg("-TERM").arg(self.child.id().to_string()).status().expect("kill is there");
        assert!(told.success());
    }

    pub fn ended(&mut self) -> ExitStatus {
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().expect("a child") {
                return status;
            }
            assert!(begun.elapsed() < LONGEST, "the program does not end");
            std::thread::yield_now();
        }
    }

    pub fn stop(mut self) {
        self.tell_to_stop();
        assert!(self.ended().success());
    }

    pub fn get(&self, path: &str, cookie: &str) -> Reply {
        ask(self.address, &format!("GET {path} HTTP/1.0\r\nHost: {}\r\nCookie: {cookie}\r\n\r\n", self.address))
    }

    pub fn post(&self, path: &str, form: &str) -> Reply {
        ask(self.address, &format!("POST {path} HTTP/1.0\r\n{}\r\n\r\n{form}", form_head(self.address, form)))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // An error means that it has ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Reply {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The session that it gives, as it is sent back; and all that is said of it.
    pub fn session(&self) -> Option<(&str, &str)> {
        let mut cookies = self.headers.iter().filter(|(name, _)| name == "set-cookie").map(|(_, value)| value.as_str());
        let whole = cookies.find(|cookie| cookie.contains("session="))?;
        Some((whole.split(';').next().unwrap_or_default(), whole))
    }
}

/// `revisit serve`, as it is started.
pub fn serve(folder: &Path, address: SocketAddr) -> Command {
    let mut command = revisit();
    command.arg("--data").arg(folder).args(["serve", "--listen", &address.to_string()]).env_remove("NOTIFY_SOCKET");
    command
}

/// Nobody listens there now.
pub fn free_address() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    listener.local_addr().expect("its address")
}

/// What stands above a form, without the empty line.
pub fn form_head(address: SocketAddr, form: &str) -> String {
    format!(
        "Host: {address}\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}",
        form.len()
    )
}

/// Sends a request of HTTP/1.0, after whose answer the program hangs up.
pub fn ask(address: SocketAddr, request: &str) -> Reply {
    let mut stream = connected(address);
    stream.write_all(request.as_bytes()).expect("it is read");
    reply(&mut stream)
}

pub fn connected(address: SocketAddr) -> TcpStream {
    let stream = TcpStream::connect(address).expect("somebody listens");
    stream.set_read_timeout(Some(LONGEST)).expect("a time limit");
    stream
}

pub fn reply(stream: &mut TcpStream) -> Reply {
    let mut whole = Vec::new();
    stream.read_to_end(&mut whole).expect("an answer");
    let whole = String::from_utf8_lossy(&whole).into_owned();
    let (head, body) = whole.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no answer: {whole}"));
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|code| code.parse().ok());
    let headers =
        lines.filter_map(|line| line.split_once(": ")).map(|(name, value)| (name.to_lowercase(), value.to_owned()));
    Reply { status: status.expect("a status"), headers: headers.collect(), body: body.to_owned() }
}
