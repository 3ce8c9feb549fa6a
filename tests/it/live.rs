//! `verify --live`: a server on this machine that gives readers the demo, and then plays nasty. Each trick is reported for what it is.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::Arc;
use std::time::Duration;

use stappenkaart::compressed::FORMS;
use tempfile::TempDir;

use crate::terminal::{code, demo, edit, must_end, reword_a_warning, run, said};

const PAGE: &str = "nl/zakelijke-track-trace/index.html";

/// What the server does with one request.
enum Trick {
    /// These bytes, after these lines of a head.
    Send(&'static str, &'static str, Vec<u8>),
    /// It never stops sending.
    Endless,
    /// It sends nothing for this long.
    Slow(Duration),
    /// It closes the connection.
    Close,
}

type Tricks = dyn Fn(&str, Vec<u8>) -> Trick + Send + Sync;

/// Serves the files of a folder, each as `tricks` says.
fn serve(site: PathBuf, tricks: impl Fn(&str, Vec<u8>) -> Trick + Send + Sync + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!(
        "http://{}/help",
        listener.local_addr().expect("its address")
    );
    let tricks: Arc<Tricks> = Arc::new(tricks);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (site, tricks) = (site.clone(), Arc::clone(&tricks));
            std::thread::spawn(move || answer(&stream, &site, &*tricks));
        }
    });
    address
}

fn answer(stream: &TcpStream, site: &Path, tricks: &Tricks) -> Option<()> {
    let mut lines = BufReader::new(stream.try_clone().ok()?).lines();
    let first = lines.next()?.ok()?;
    while !lines.next()?.ok()?.is_empty() {}
    let path = first.split(' ').nth(1)?.strip_prefix("/help/")?.to_owned();
    let mut out = stream;
    let trick = match fs::read(site.join(&path)) {
        Ok(bytes) => tricks(&path, bytes),
        Err(_) => Trick::Send("404 Not Found", "", b"no".to_vec()),
    };
    match trick {
        Trick::Send(status, head, bytes) => {
            let length = bytes.len();
            let head = format!(
                "HTTP/1.1 {status}\r\n{head}Content-Length: {length}\r\nConnection: close\r\n\r\n"
            );
            out.write_all(head.as_bytes()).ok()?;
            out.write_all(&bytes).ok()?;
        }
        Trick::Endless => {
            out.write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
                .ok()?;
            let block = vec![b'a'; 1 << 20];
            while out.write_all(&block).is_ok() {}
        }
        Trick::Slow(time) => std::thread::sleep(time),
        Trick::Close => {}
    }
    Some(())
}

fn fine(bytes: Vec<u8>) -> Trick {
    Trick::Send("200 OK", "", bytes)
}

// The trick for one page; all other files are sent as they are.
fn only(
    path: &'static str,
    trick: impl Fn(Vec<u8>) -> Trick + Send + Sync + 'static,
) -> impl Fn(&str, Vec<u8>) -> Trick + Send + Sync {
    move |asked, bytes| match asked == path {
        true => trick(bytes),
        false => fine(bytes),
    }
}

fn changed(from: &'static str, to: &'static str) -> impl Fn(Vec<u8>) -> Trick + Send + Sync {
    move |bytes| {
        let page = String::from_utf8(bytes).expect("a page");
        assert!(page.contains(from), "the page has `{from}`");
        fine(page.replace(from, to).into_bytes())
    }
}

// The demo and its site, without PDFs.
fn built() -> (TempDir, PathBuf) {
    let (folder, root) = demo();
    let built = run(
        &["build", "--format", "html,checklist", "--no-cache"],
        &root,
    );
    assert_eq!(code(&built), 0, "{}", said(&built));
    (folder, root)
}

fn look(address: &str, root: &Path, more: &[&str]) -> Output {
    let mut arguments = vec!["verify", "--live", address, "--guide", "content"];
    arguments.extend(["--format", "html,checklist", "--timeout", "2"]);
    arguments.extend(more);
    run(&arguments, root)
}

#[test]
fn a_good_server_passes() {
    let (_folder, root) = built();
    let address = serve(root.join("site"), |_, bytes| fine(bytes));
    must_end(
        &look(&address, &root, &[]),
        0,
        &["readers get all ", &address],
    );
    let slash = format!("{address}/index.html");
    must_end(&look(&slash, &root, &[]), 0, &["readers get all"]);
}

#[test]
fn what_readers_do_not_see_is_reported_with_its_warning() {
    let (_folder, root) = built();
    let aside = |page: Vec<u8>| {
        let page = String::from_utf8(page).expect("a page");
        let (before, rest) = page
            .split_once("id=\"zakelijke-track-trace.nooit-read-only\"")
            .unwrap_or_else(|| page.split_once("role=\"note\"").expect("a warning"));
        let start = before.rfind('<').expect("a tag");
        let end = rest.find("</p>").expect("its words") + 4;
        fine(format!("{}<div><div>{}", &before[..start], &rest[end..]).into_bytes())
    };
    let cases: [(Box<Tricks>, &str); 4] = [
        (Box::new(only(PAGE, aside)), "error[SK50"),
        (
            Box::new(only(PAGE, changed("nooit", "altijd"))),
            "error[SK501]",
        ),
        (
            Box::new(only(PAGE, changed("role=\"note\"", "role=\"note\" hidden"))),
            "error[SK502]",
        ),
        (
            Box::new(only(PAGE, changed("severity-notice", "severity-danger"))),
            "error[SK508]",
        ),
    ];
    for (tricks, wanted) in cases {
        let address = serve(root.join("site"), tricks);
        let url = format!("{address}/{PAGE}");
        let looked = look(&address, &root, &[]);
        must_end(
            &looked,
            1,
            &[wanted, "nooit-read-only", &url, "upload the site again"],
        );
    }
}

#[test]
fn a_style_sheet_that_hides_warnings_is_found() {
    let (_folder, root) = built();
    let tricks = |path: &str, mut bytes: Vec<u8>| {
        if path.ends_with(".css") {
            bytes.extend(b"\n.warning { display: none }\n");
        }
        fine(bytes)
    };
    let address = serve(root.join("site"), tricks);
    must_end(
        &look(&address, &root, &[]),
        1,
        &["error[SK502]", "nooit-read-only"],
    );
}

#[test]
fn a_page_that_does_not_come_is_not_a_page_without_warnings() {
    let (_folder, root) = built();
    let send = |status, head, body: &str| {
        let body = body.as_bytes().to_vec();
        only(PAGE, move |_| Trick::Send(status, head, body.clone()))
    };
    let cases: [(Box<Tricks>, &str); 8] = [
        (
            Box::new(send("404 Not Found", "", "gone")),
            "says that it is not there",
        ),
        (
            Box::new(send("403 Forbidden", "", "no")),
            "answers with status 403",
        ),
        (Box::new(send("200 OK", "", "")), "an empty file"),
        (
            Box::new(send("302 Found", "Location: http://evil.example/x\r\n", "")),
            "sends them to `evil.example`",
        ),
        (
            Box::new(send("302 Found", "Location: //127.0.0.2:1/x\r\n", "")),
            "sends them to `127.0.0.2:1`",
        ),
        (
            Box::new(send("302 Found", "Location: index.html\r\n", "")),
            "from page to page",
        ),
        (
            Box::new(send("200 OK", "Content-Encoding: gzip\r\n", "not gzip")),
            "can't unpack",
        ),
        (
            Box::new(only(PAGE, |_| Trick::Endless)),
            "larger than any file",
        ),
    ];
    for (tricks, wanted) in cases {
        let address = serve(root.join("site"), tricks);
        let url = format!("{address}/{PAGE}");
        let looked = look(&address, &root, &[]);
        must_end(
            &looked,
            1,
            &["error[SK513]", wanted, "nooit-read-only", &url],
        );
        assert!(!said(&looked).contains("SK501"), "{}", said(&looked));
    }
}

#[test]
fn a_server_that_does_not_answer_has_an_exit_code_of_its_own() {
    let (_folder, root) = built();
    let cases: [(Box<Tricks>, &str); 3] = [
        (
            Box::new(only(PAGE, |_| Trick::Send("503 Busy", "", Vec::new()))),
            "status 503",
        ),
        (Box::new(only(PAGE, |_| Trick::Close)), "does not answer"),
        (
            Box::new(only(PAGE, |_| Trick::Slow(Duration::from_secs(20)))),
            "longer than 2 s",
        ),
    ];
    for (tricks, wanted) in cases {
        let address = serve(root.join("site"), tricks);
        must_end(
            &look(&address, &root, &[]),
            3,
            &["error[SK514]", wanted, "nooit-read-only"],
        );
    }
    // A lost warning is worse than a page that is not known.
    let both = |path: &str, bytes: Vec<u8>| match path {
        PAGE => Trick::Send("500 Oh", "", Vec::new()),
        "en/zakelijke-track-trace/index.html" => {
            changed("role=\"note\"", "role=\"note\" hidden")(bytes)
        }
        _ => fine(bytes),
    };
    let address = serve(root.join("site"), both);
    must_end(&look(&address, &root, &[]), 1, &["SK514", "SK502"]);
}

#[test]
fn a_server_that_is_not_there_is_not_asked_for_each_file() {
    let (_folder, root) = built();
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("its address"));
    drop(listener);
    must_end(
        &look(&address, &root, &[]),
        3,
        &["SK514", "more of its files were not asked for"],
    );
}

#[test]
fn a_server_may_send_readers_on_and_compress() {
    let (_folder, root) = built();
    let tricks = |path: &str, bytes: Vec<u8>| match path.ends_with(".html") {
        true => {
            let [gzip, brotli] = &FORMS;
            let (form, head) = match path.starts_with("nl") {
                true => (gzip, "Content-Encoding: gzip\r\n"),
                false => (brotli, "Content-Encoding: br\r\n"),
            };
            Trick::Send("200 OK", head, (form.of)(&bytes).expect("memory"))
        }
        false => fine(bytes),
    };
    let address = serve(root.join("site"), tricks);
    must_end(&look(&address, &root, &[]), 0, &["readers get all"]);
    fs::copy(root.join("site").join(PAGE), root.join("site/nl/page")).expect("a copy");
    let moved = only(PAGE, |_| {
        Trick::Send("308 Moved", "Location: ../page?x=1\r\n", Vec::new())
    });
    let address = serve(root.join("site"), move |path, bytes| moved(path, bytes));
    let looked = look(&address, &root, &[]);
    must_end(&looked, 1, &["says that it is not there"]);
    let moved = only(PAGE, |_| {
        Trick::Send("308 Moved", "Location: ../page\r\n", Vec::new())
    });
    let address = serve(root.join("site"), moved);
    must_end(&look(&address, &root, &[]), 0, &["readers get all"]);
}

#[test]
fn an_older_site_on_the_server_is_named_as_one() {
    let (_folder, root) = built();
    let address = serve(root.join("site"), |_, bytes| fine(bytes));
    reword_a_warning(&root);
    let looked = look(&address, &root, &[]);
    must_end(
        &looked,
        1,
        &[
            "warning[SK512]",
            "Dit geeft een foutmelding",
            "error[SK501]",
        ],
    );
}

#[test]
fn the_address_comes_from_the_guide_and_others_can_not_change_a_page() {
    let (_folder, root) = built();
    let without = run(&["verify", "--live", "--guide", "content"], &root);
    must_end(&without, 2, &["there is no address to look at"]);
    for (url, words) in [
        (
            "http://example.com/help",
            "others could change what is sent",
        ),
        ("ftp://example.com", "is not the address of a site"),
        (
            "https://name:secret@example.com",
            "is not the address of a site",
        ),
        ("site", "is not the address of a site"),
    ] {
        let looked = look(url, &root, &[]);
        must_end(&looked, 2, &[words]);
        assert!(!said(&looked).contains("secret"));
    }
    let address = serve(root.join("site"), |_, bytes| fine(bytes));
    let guide = root.join("content/guide.toml");
    edit(
        &guide,
        "source = \"nl\"",
        &format!("source = \"nl\"\nurl = \"{address}\""),
    );
    let arguments = [
        "verify", "--live", "--guide", "content", "--format", "html", "--lang", "nl",
    ];
    must_end(&run(&arguments, &root), 0, &["readers get all"]);
}

#[test]
fn a_program_gets_addresses() {
    let (_folder, root) = built();
    let address = serve(
        root.join("site"),
        only(PAGE, |_| Trick::Send("404 Gone", "", Vec::new())),
    );
    let url = format!("{address}/{PAGE}");
    let sarif = look(&address, &root, &["--message-format", "sarif"]);
    must_end(&sarif, 1, &[&format!("\"uri\": \"{url}\""), "SK513"]);
    let json = look(&address, &root, &["--message-format", "json"]);
    must_end(&json, 1, &[&format!("\"file\":\"{url}\"")]);
}
