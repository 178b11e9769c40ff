//! Serving pages: how it begins and ends, who else listens, and what a restart does not undo.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Instant;

use books::{Books, Location};

use crate::program::{Folder, Said, said};
use crate::server::{LONGEST, Server, connected, form_head, free_address, reply, serve};

const PASSWORD: &str = "rote+R%C3%BCben+im+Garten";
const OTHER: &str = "gr%C3%BCne+Bohnen+im+Keller";

/// Ann becomes the owner; what she sends to be known again.
fn owner(server: &Server) -> String {
    let link = server.link.as_deref().expect("nobody can sign in yet");
    let reply = server.post(link, &format!("name=Ann&password={PASSWORD}&again={PASSWORD}"));
    assert_eq!(reply.status, 303, "{}", reply.body);
    reply.session().expect("a session").0.to_owned()
}

fn sign_in(server: &Server, password: &str) -> Option<String> {
    let reply = server.post("/sign-in", &format!("name=ann&password={password}"));
    reply.session().map(|(session, _)| session.to_owned())
}

/// What a program says that cannot serve.
fn refused(folder: &Folder, address: std::net::SocketAddr, arguments: &[&str]) -> Said {
    said(&serve(folder.path(), address).args(arguments).output().expect("the program runs"))
}

#[test]
fn whoever_started_it_is_told_when_it_is_ready_and_when_it_stops() {
    let folder = Folder::empty();
    // That it is ready was told: it answers at once.
    let mut server = Server::start(folder.path());
    let (alive, ready) = (server.get("/healthz", ""), server.get("/readyz", ""));
    assert_eq!((alive.status, alive.body.as_str()), (200, "alive\n"));
    assert_eq!((ready.status, ready.body.as_str()), (200, "ready\n"));
    server.tell_to_stop();
    assert_eq!(server.notice(), "STOPPING=1");
    assert_eq!(server.ended().code(), Some(0));
}

#[test]
fn a_request_under_way_is_finished_and_no_other_is_taken() {
    let folder = Folder::empty();
    let mut server = Server::start(folder.path());
    let link = server.link.clone().expect("a link");
    let form = format!("name=Ann&password={PASSWORD}&again={PASSWORD}");
    let mut stream = connected(server.address);
    let head = form_head(server.address, &form);
    write!(stream, "POST {link} HTTP/1.1\r\n{head}\r\nConnection: close\r\nExpect: 100-continue\r\n\r\n")
        .expect("sent");
    // The program asks for the form when it works on the request.
    let mut asked = [0; 25];
    stream.read_exact(&mut asked).expect("it goes on");
    assert!(asked.starts_with(b"HTTP/1.1 100"));
    server.tell_to_stop();
    assert_eq!(server.notice(), "STOPPING=1");
    let told = Instant::now();
    while TcpStream::connect(server.address).is_ok() {
        assert!(told.elapsed() < LONGEST, "somebody still listens");
    }
    stream.write_all(form.as_bytes()).expect("it is read");
    let answer = reply(&mut stream);
    assert!(answer.status == 303 && answer.session().is_some(), "{answer:?}");
    assert_eq!(server.ended().code(), Some(0));
    let users = folder.run(["user", "list"]);
    assert_eq!(users.output, "ann\towner\tAnn\n", "what was asked for is done");
}

#[test]
fn measures_are_on_their_own_listener_and_name_nobody() {
    let folder = Folder::empty();
    let measures = free_address();
    let server = Server::start_with(folder.path(), &["--metrics", &measures.to_string()]);
    server.get("/patients/secret-key?q=Secretname", "");
    let own = crate::server::ask(measures, "GET /metrics HTTP/1.0\r\n\r\n");
    assert_eq!(own.status, 200);
    assert!(own.body.contains("route=\"/patients/{key}\""), "{}", own.body);
    assert!(!own.body.to_lowercase().contains("secret"), "{}", own.body);
    assert_eq!(server.get("/metrics", "").status, 404);
    assert_eq!(crate::server::ask(measures, "GET /sign-in HTTP/1.0\r\n\r\n").status, 404);
}

#[test]
fn measures_are_for_this_machine_alone() {
    let folder = Folder::empty();
    let told = refused(&folder, free_address(), &["--metrics", "0.0.0.0:0"]);
    assert_eq!((told.status, told.output.as_str()), (2, ""));
    assert!(told.errors.contains("127.0.0.1"), "{}", told.errors);
}

#[test]
fn an_address_that_is_taken_is_told_with_what_to_do() {
    let folder = Folder::empty();
    let server = Server::start(folder.path());
    let session = owner(&server);
    let told = refused(&folder, server.address, &[]);
    assert_eq!((told.status, told.output.as_str()), (1, ""));
    assert!(told.errors.contains("--listen") && told.errors.contains(&server.address.to_string()), "{}", told.errors);
    assert_eq!(told.errors.lines().count(), 1, "{}", told.errors);
    // Elsewhere it serves the same books to the same people.
    let other = Server::start(folder.path());
    assert_eq!(other.link, None, "somebody can sign in already");
    assert_eq!(other.get("/account", &session).status, 200);
    let measured = refused(&folder, free_address(), &["--metrics", &server.address.to_string()]);
    assert!(measured.status == 1 && measured.errors.contains(&server.address.to_string()), "{}", measured.errors);
}

#[test]
fn browsers_are_held_to_tls_where_it_is_spoken() {
    let folder = Folder::empty();
    let server = Server::start_with(folder.path(), &["--public", "https://clinic.example"]);
    let link = server.link.clone().expect("a link");
    let given = server.post(&link, &format!("name=Ann&password={PASSWORD}&again={PASSWORD}"));
    let (session, whole) = given.session().expect("a session");
    assert!(session.starts_with("__Host-session=") && whole.contains("; Secure"), "{whole}");
    assert!(whole.contains("; HttpOnly") && whole.contains("; Path=/") && !whole.contains("Domain"), "{whole}");
    for path in ["/sign-in", "/healthz", "/nothing", "/account"] {
        let told = server.get(path, session);
        let told = told.header("strict-transport-security").unwrap_or_default();
        assert!(told.starts_with("max-age=63072000"), "{path}: {told}");
    }
    server.stop();
    let plain = Server::start(folder.path());
    assert_eq!(plain.get("/sign-in", "").header("strict-transport-security"), None);
    assert_ne!(plain.get("/account", session).status, 200, "a session that was given over TLS stays there");
    let given = plain.post("/sign-in", &format!("name=ann&password={PASSWORD}"));
    let (session, whole) = given.session().expect("a session");
    assert!(session.starts_with("session=") && whole.contains("; HttpOnly") && !whole.contains("Secure"), "{whole}");
}

#[test]
fn a_public_address_is_checked_before_anybody_listens() {
    let folder = Folder::empty();
    for address in ["clinic.example", "https://", "ftp://clinic.example", "https://clinic.example/pages"] {
        let told = refused(&folder, free_address(), &["--public", address]);
        assert_eq!((told.status, told.output.as_str()), (2, ""), "{address}");
        assert!(told.errors.contains("such as https://clinic.example"), "{}", told.errors);
    }
}

#[test]
fn who_is_reset_sets_a_new_password_and_is_out_everywhere_else() {
    let folder = Folder::empty();
    let server = Server::start(folder.path());
    let before = owner(&server);
    assert_eq!(server.get("/account", &before).status, 200);
    let reset = folder.run(["user", "reset", "ann"]);
    assert_eq!((reset.status, reset.errors.as_str()), (0, ""));
    assert_eq!(server.get("/account", &before).status, 303, "the old session is over");
    let link = reset.output.lines().last().expect("a link").trim();
    assert!(server.get(link, "").body.contains("name=\"again\""));
    let set = server.post(link, &format!("password={OTHER}&again={OTHER}"));
    let (session, _) = set.session().expect("a session");
    assert_eq!(server.get("/account", session).status, 200);
    assert_eq!(server.post(link, &format!("password={PASSWORD}&again={PASSWORD}")).session(), None, "good once");
    assert!(sign_in(&server, PASSWORD).is_none() && sign_in(&server, OTHER).is_some());
}

#[test]
fn nobody_is_reset_whom_there_is_not() {
    let folder = Folder::empty();
    assert!(folder.run(["user", "reset", "ann"]).errors.contains("there are no books in"));
    Server::start(folder.path()).stop();
    let told = folder.run(["user", "reset", "ann"]);
    assert_eq!((told.status, told.output.as_str()), (1, ""));
    assert_eq!(told.errors, "revisit: nobody signs in as ann: `revisit user list` shows everybody\n");
}

#[test]
fn a_restart_ends_no_session() {
    let folder = Folder::empty();
    let server = Server::start(folder.path());
    let session = owner(&server);
    server.stop();
    let again = Server::start(folder.path());
    assert_eq!(again.link, None);
    assert_eq!(again.get("/account", &session).status, 200);
}

#[test]
fn a_restart_does_not_help_who_guesses() {
    const ACCOUNT: &str = "account:ann";
    let folder = Folder::empty();
    let server = Server::start(folder.path());
    owner(&server);
    for _ in 0..5 {
        assert_eq!(sign_in(&server, "falsch"), None);
    }
    server.stop();
    // More failures than the five, so that the wait is longer than the restart takes.
    let counted = tokio::runtime::Runtime::new().expect("a runtime").block_on(async {
        let books =
            Books::open(&Location::Folder(folder.path().to_owned()), jiff::Timestamp::now).await.expect("books");
        let counted = books.failures(ACCOUNT).await.expect("failures").failures;
        let now = jiff::Timestamp::now().as_microsecond();
        for _ in 0..10 {
            books.add_failure(ACCOUNT, now, 0).await.expect("a failure");
        }
        counted
    });
    assert_eq!(counted, 5);
    let again = Server::start(folder.path());
    let right = again.post("/sign-in", &format!("name=ann&password={PASSWORD}"));
    assert!(right.status == 200 && right.session().is_none(), "{right:?}");
    assert!(right.body.contains("Too many tries"), "{}", right.body);
}
