//! A guide in the browser while it is edited: its pages are those of a build, a change is there at once, and nothing that happens on
//! the disk or in a request ends it, or shows a page without its warnings.

mod preview;

use std::collections::BTreeSet;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::guide::{Files, build, demo, override_template, replace, usual};
use preview::{Preview, Reply, until};

const CARD: &str = "cards/zakelijke-track-trace/card.md";
const PAGE: &str = "/nl/zakelijke-track-trace/";

// Every file that a build publishes, compared with what is served.
fn differing(preview: &Preview, files: &Files) -> Vec<String> {
    let (_folder, site) = build(files, &usual()).expect("a guide without errors");
    let paths = stappenkaart::source::list_site(&site).expect("a site");
    let own = ["manifest.json", "warnings.json"];
    let published = paths.iter().filter(|path| !own.contains(&path.as_str()));
    let is_text = |path: &&String| !path.ends_with(".pdf");
    let differs = |path: &&String| {
        let reply = preview.get(&format!("/{path}"));
        reply.status != 200 || reply.published() != fs::read(site.join(path)).expect("a file")
    };
    published.filter(is_text).filter(differs).cloned().collect()
}

#[test]
fn every_file_is_that_of_a_build() {
    let files = demo();
    let preview = Preview::new(&files);
    assert_eq!(differing(&preview, &files), Vec::<String>::new());
    let page = preview.get(PAGE);
    assert!(page.text().contains("/-/serve.js"), "the page has the bar");
    assert_eq!(preview.get("/nl").status, 302);
    assert_eq!(preview.get("/nl/no-such-card/").status, 404);
    assert_eq!(preview.get("/qps/zakelijke-track-trace/").status, 200);
}

// A page of a site with an address may ask its server for news by itself. A rule that comes twice is an error in a browser.
#[test]
fn a_page_of_a_site_with_an_address_has_each_rule_once() {
    let mut files = demo();
    replace(
        &mut files,
        "guide.toml",
        "banner = ",
        "url = \"https://example.com/\"\nbanner = ",
    );
    let preview = Preview::new(&files);
    assert_eq!(differing(&preview, &files), Vec::<String>::new());
    for rule in ["connect-src", "frame-src", "script-src"] {
        assert_eq!(preview.get(PAGE).text().matches(rule).count(), 1, "{rule}");
    }
}

#[test]
fn an_address_that_moved_and_the_lists_of_pages_are_served() {
    let mut files = demo();
    replace(
        &mut files,
        "guide.toml",
        "source = \"nl\"",
        "url = \"https://example.org/help/\"\nsource = \"nl\"",
    );
    let guide = String::from_utf8(files["guide.toml"].clone()).expect("a text");
    let moved = "\n[redirect]\nold-name = \"zakelijke-track-trace\"\n";
    files.insert("guide.toml".into(), (guide + moved).into_bytes());
    let preview = Preview::new(&files);
    assert_eq!(differing(&preview, &files), Vec::<String>::new());
    assert_eq!(preview.get("/nl/old-name/").status, 200);
}

#[test]
fn an_edit_is_on_the_page_and_is_news() {
    let mut files = demo();
    let preview = Preview::new(&files);
    let before = preview.report(PAGE);
    let mut news = preview.news();
    assert!(news.line().starts_with("data: {\"revision\":1"));
    replace(&mut files, CARD, "title: ", "title: New ");
    preview.write(&files, CARD);
    assert!(news.has("\"revision\":2"), "the page hears of the edit");
    let after = preview.report(PAGE);
    assert_ne!(before["fingerprint"], after["fingerprint"]);
    assert!(preview.get(PAGE).text().contains("New "));
    assert!(news.has("\"checked\":2"), "and of the full check");
    let checked = preview.report(PAGE);
    assert_eq!(checked["checked"], true);
    let problems = checked["elsewhere"].as_str().expect("HTML");
    let here = checked["problems"].as_str().expect("HTML");
    let all = format!("{problems}{here}");
    assert!(
        all.contains("SK"),
        "the title is no longer the one that was translated: {all}"
    );
    assert!(
        all.contains("vscode://file/"),
        "a problem leads to the editor"
    );
}

#[test]
fn a_page_of_which_nothing_changed_keeps_its_fingerprint() {
    let mut files = demo();
    let preview = Preview::new(&files);
    let other = "/nl/eerste-keer-inloggen/";
    let before = preview.report(other)["fingerprint"].clone();
    files
        .entry(CARD.into())
        .or_default()
        .extend(b"\n<!-- a comment -->\n");
    preview.write(&files, CARD);
    until("the edit", || preview.report(other)["revision"] != 1);
    assert_eq!(preview.report(other)["fingerprint"], before);
}

#[test]
fn a_broken_card_shows_its_problems_and_no_page() {
    let mut files = demo();
    let preview = Preview::new(&files);
    let correct = files[CARD].clone();
    replace(&mut files, CARD, "](callout:", "](callout:not-");
    preview.write(&files, CARD);
    until("the problem", || preview.get(PAGE).status == 422);
    let page = preview.get(PAGE).text();
    for part in [
        "SK205",
        "cards/zakelijke-track-trace/card.md:",
        "<mark>",
        "not-",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let report = preview.report(PAGE);
    assert_eq!(report["refused"], true);
    assert!(report["errors"].as_u64() > Some(0));
    let other = preview.report("/nl/eerste-keer-inloggen/");
    assert_eq!(other["refused"], false, "other cards are still shown");
    assert!(
        other["elsewhere_errors"].as_u64() > Some(0),
        "and say that there is an error"
    );
    files.insert(CARD.into(), correct);
    preview.write(&files, CARD);
    until("the page", || preview.get(PAGE).status == 200);
}

// Saboteurs: each hides a warning, and the page is refused.
#[test]
fn a_page_without_its_warnings_is_never_sent() {
    let mut files = demo();
    let preview = Preview::new(&files);
    let css = fs::read_to_string("templates/html/site.css").expect("the style sheet");
    let hidden = css + "\n.warning { display: none; }\n";
    files.insert("templates/html/site.css".into(), hidden.into_bytes());
    preview.write(&files, "templates/html/site.css");
    until("the refusal", || preview.get(PAGE).status == 422);
    assert_eq!(
        preview
            .get("/nl/zakelijke-track-trace/checklist.html")
            .status,
        422
    );
    let page = preview.get(PAGE).text();
    assert!(
        page.contains("SK5") && !page.contains("class=\"warning"),
        "{page}"
    );
    preview.remove("templates/html/site.css");
    until("the page", || preview.get(PAGE).status == 200);
    let mut files = demo();
    override_template(
        &mut files,
        "html/card.html",
        "page.warnings",
        "page.no_warnings",
    );
    preview.write(&files, "templates/html/card.html");
    until("the refusal", || preview.get(PAGE).status == 422);
}

#[test]
fn a_folder_that_is_gone_or_broken_comes_back() {
    let files = demo();
    let preview = Preview::new(&files);
    let root = preview.root();
    let aside = root.with_file_name("aside");
    fs::rename(&root, &aside).expect("the folder moves");
    until("the loss", || preview.get(PAGE).status == 422);
    assert!(preview.get("/").text().contains("can't be read"));
    fs::rename(&aside, &root).expect("the folder comes back");
    until("the return", || preview.get(PAGE).status == 200);
    // The folder that came back is watched as well: this is seen long before the next look at the whole folder.
    for (text, status) in [("title = ", 422), ("", 422)] {
        fs::write(root.join("guide.toml"), text).expect("a file");
        until("the broken guide", || preview.get(PAGE).status == status);
        preview.write(&files, "guide.toml");
        until("the guide", || preview.get(PAGE).status == 200);
    }
    preview.remove("guide.toml");
    until("no guide", || preview.get("/").text().contains("SK001"));
    preview.write(&files, "guide.toml");
    until("the guide", || preview.get(PAGE).status == 200);
    fs::remove_dir_all(&root).expect("the folder goes");
    until("the loss", || preview.get(PAGE).status == 422);
    files.keys().for_each(|path| preview.write(&files, path));
    until("the return", || preview.get(PAGE).status == 200);
    assert_eq!(differing(&preview, &files), Vec::<String>::new());
}

#[test]
fn an_empty_folder_says_what_to_do() {
    let preview = Preview::new(&Files::new());
    let page = preview.get("/");
    assert_eq!(page.status, 422);
    assert!(page.text().contains("guide.toml"), "{}", page.text());
    let files = demo();
    files.keys().for_each(|path| preview.write(&files, path));
    until("the guide", || preview.get(PAGE).status == 200);
}

#[test]
fn files_of_an_editor_are_not_of_the_guide() {
    let files = demo();
    let preview = Preview::new(&files);
    let folder = preview.root().join("cards/zakelijke-track-trace");
    for name in [
        ".card.md.swp",
        "4913",
        "card.md~",
        ".#card.md",
        "card.md.tmp",
    ] {
        fs::write(folder.join(name), "x").expect("a file");
        fs::remove_file(folder.join(name)).expect("it goes");
    }
    // As many editors save: a new file in the place of the old one.
    let text = String::from_utf8(files[CARD].clone()).expect("a text");
    fs::write(
        folder.join("new~"),
        text.replace("title: ", "title: Saved "),
    )
    .expect("a file");
    fs::rename(folder.join("new~"), folder.join("card.md")).expect("it moves");
    until("the edit", || preview.get(PAGE).text().contains("Saved "));
}

#[test]
fn a_request_from_elsewhere_is_refused() {
    let preview = Preview::new(&demo());
    let host = preview.host();
    let with = |head: &str| preview.send(head).status;
    let ok = format!("GET {PAGE} HTTP/1.1\r\nHost: {host}\r\n\r\n");
    assert_eq!(with(&ok), 200);
    let evil = format!(
        "Host: evil.example:{}",
        host.rsplit(':').next().expect("a port")
    );
    for host in [
        "Host: evil.example",
        "Host: 127.0.0.1",
        "X: y",
        evil.as_str(),
    ] {
        assert_eq!(
            with(&format!("GET {PAGE} HTTP/1.1\r\n{host}\r\n\r\n")),
            403,
            "{host}"
        );
    }
    let twice = format!("GET / HTTP/1.1\r\nHost: {host}\r\nHost: evil.example\r\n\r\n");
    assert_eq!(with(&twice), 403);
    let own = |more: &str| format!("GET {PAGE} HTTP/1.1\r\nHost: {host}\r\n{more}\r\n\r\n");
    assert_eq!(with(&own("Origin: https://evil.example")), 403);
    assert_eq!(with(&own("Origin: null")), 403);
    assert_eq!(
        with(&own(
            "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors"
        )),
        403
    );
    assert_eq!(
        with(&own(
            "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate"
        )),
        200
    );
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        let request =
            format!("{method} {PAGE} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\n\r\n");
        assert_eq!(with(&request), 405, "{method}");
    }
    assert_eq!(preview.get("/-/page?path=/nl/").status, 403);
    assert_eq!(preview.get("/-/news?token=0000").status, 403);
    assert!(!preview.get(PAGE).head.contains("Access-Control"));
}

// A value that a request does not have.
const LEFT_OUT: &str = "-";

// A request to draw a callout on a picture of the demo, with these values in the place of the usual ones.
fn drawn(preview: &Preview, changes: &[(&str, &str)]) -> Reply {
    let page = preview.get(PAGE).text();
    let token = page.split("data-token=\"").nth(1).expect("a token");
    let token = token.split('"').next().expect("its end");
    let mut values = vec![
        ("token", token),
        ("picture", "cards/zakelijke-track-trace/autorisaties.svg"),
        ("id", "hulp"),
        ("label", "Knop%20%22Hulp%22"),
        ("x", "12.34"),
        ("y", "20"),
        ("width", "10"),
        ("height", "5.5"),
        ("shape", "box"),
        ("forbidden", ""),
        ("new", "yes"),
    ];
    for (name, value) in changes {
        values.retain(|(known, _)| known != name);
        values.push((name, value));
    }
    values.retain(|(_, value)| *value != LEFT_OUT);
    let query: Vec<String> = values
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let (host, query) = (preview.host(), query.join("&"));
    preview.send(&format!("POST /-/callouts?{query} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nContent-Length: 0\r\n\r\n"))
}

const CALLOUTS: &str = "cards/zakelijke-track-trace/autorisaties.callouts.toml";

#[test]
fn a_callout_that_is_drawn_is_in_the_file_beside_its_picture() {
    let preview = Preview::new(&demo());
    let path = preview.root().join(CALLOUTS);
    let read = || fs::read_to_string(&path).expect("the callouts");
    let before = read();
    let reply = drawn(&preview, &[]);
    assert_eq!((reply.status, reply.text().trim()), (200, CALLOUTS));
    let added =
        "\n[hulp]\nx = 12.3\ny = 20\nwidth = 10\nheight = 5.5\nlabel = \"Knop \\\"Hulp\\\"\"\n";
    assert_eq!(read(), before.clone() + added);
    // One that is there is moved: its other keys, its comments and all other callouts stay.
    let commented = before
        .replace("[read-only]\n", "[read-only] # never\n")
        .replace('\n', "\r\n");
    fs::write(&path, &commented).expect("the disk takes it");
    let moved = [
        ("id", "read-only"),
        ("new", ""),
        ("label", LEFT_OUT),
        ("x", "50"),
        ("y", "60.04"),
        ("width", "50"),
        ("height", "40"),
    ];
    assert_eq!(drawn(&preview, &moved).status, 200);
    let expected = commented.replace(
        "x = 52.0\r\ny = 67.0\r\nwidth = 44.0\r\nheight = 11.0\r\nforbidden",
        "x = 50\r\ny = 60\r\nwidth = 50\r\nheight = 40\r\nforbidden",
    );
    assert_ne!(expected, commented);
    assert_eq!(read(), expected);
    // Of one whose label is changed, the place stays as it is typed: in pixels, for example.
    let in_pixels = expected.replace("x = 50\r\n", "x = \"500px\"\r\n");
    fs::write(&path, &in_pixels).expect("the disk takes it");
    let renamed = [
        ("id", "read-only"),
        ("new", ""),
        ("label", "Vakje"),
        ("x", LEFT_OUT),
    ];
    assert_eq!(drawn(&preview, &renamed).status, 200);
    let expected = in_pixels.replace(
        "label = \"Vakje Track & trace read only\"",
        "label = \"Vakje\"",
    );
    assert_ne!(expected, in_pixels);
    assert_eq!(read(), expected);
    // A new one takes no other's place, and one that is gone does not come back.
    let taken = drawn(&preview, &[("id", "read-only")]);
    assert_eq!(
        (taken.status, taken.text().contains("already")),
        (422, true)
    );
    let gone = drawn(&preview, &[("id", "weg"), ("new", "")]);
    assert_eq!((gone.status, gone.text().contains("any more")), (422, true));
    assert_eq!(read(), expected);
    // A picture without a file of callouts gets one.
    fs::remove_file(&path).expect("it goes");
    let forbidden = [("forbidden", "nooit-read-only"), ("shape", "circle")];
    assert_eq!(drawn(&preview, &forbidden).status, 200);
    assert_eq!(
        read(),
        added[1..].to_owned() + "shape = \"circle\"\nforbidden = \"nooit-read-only\"\n"
    );
}

#[test]
fn what_is_no_callout_of_the_guide_is_not_written() {
    let preview = Preview::new(&demo());
    let path = preview.root().join(CALLOUTS);
    let before = fs::read(&path).expect("the callouts");
    for (status, name, value) in [
        (403, "token", "0000"),
        (422, "picture", "cards/zakelijke-track-trace/other.svg"),
        (422, "picture", "../outside.svg"),
        (422, "picture", "%2Fetc%2Fpasswd"),
        (422, "picture", ""),
        (422, "id", "Save"),
        (422, "id", "a%5D%0A%5Bb"),
        (422, "label", "%20"),
        (422, "label", "a%0Ab"),
        (422, "label", "%ff"),
        (422, "label", "a%E2%80%AEb"),
        (422, "forbidden", "a%22b"),
        (422, "x", "-1"),
        (422, "x", "95"),
        (422, "x", "NaN"),
        (422, "width", "0"),
        (422, "width", "1e999"),
        (422, "height", "much"),
    ] {
        let reply = drawn(&preview, &[(name, value)]);
        assert_eq!(reply.status, status, "{name}={value}: {}", reply.text());
        assert_eq!(
            fs::read(&path).expect("the callouts"),
            before,
            "{name}={value}"
        );
    }
    // A file with a mistake stays as it is.
    fs::write(&path, "[save\n").expect("the disk takes it");
    let reply = drawn(&preview, &[]);
    assert_eq!(reply.status, 422);
    assert_eq!(fs::read(&path).expect("the callouts"), b"[save\n");
    // No other address takes anything, and this one shows nothing; a page elsewhere can't use it.
    let host = preview.host();
    let evil = "POST /-/callouts?id=a HTTP/1.1\r\nOrigin: https://evil.example";
    assert_eq!(
        preview
            .send(&format!("{evil}\r\nHost: {host}\r\n\r\n"))
            .status,
        403
    );
    let with = |head: &str| {
        preview
            .send(&format!("{head}\r\nHost: {host}\r\n\r\n"))
            .status
    };
    assert_eq!(with("GET /-/callouts HTTP/1.1"), 405);
    assert_eq!(with("POST /-/news HTTP/1.1"), 405);
    assert_eq!(with("PUT /-/callouts HTTP/1.1"), 405);
}

#[test]
fn nothing_outside_of_the_guide_is_read() {
    let mut files = demo();
    files.insert(
        "secret.txt".into(),
        b"in the guide, but on no page".to_vec(),
    );
    let preview = Preview::new(&files);
    let outside = preview.root().with_file_name("outside.txt");
    fs::write(&outside, "a secret").expect("a file");
    for path in [
        "/../outside.txt",
        "/assets/../../outside.txt",
        "/%2e%2e/outside.txt",
        "/assets/%2e%2e%2foutside.txt",
        "/assets/..%5c..%5coutside.txt",
        "/assets//etc/passwd",
        "//etc/passwd",
        "/assets/secret.txt",
        "/assets/guide.toml",
        "/guide.toml",
        "/%00",
        "/nl%00/",
        "/%ff",
        "/%",
        "/nl/%2e/",
    ] {
        let reply = preview.get(path);
        assert_eq!(reply.status, 404, "{path}");
        assert!(!reply.text().contains("secret"), "{path}");
    }
    #[cfg(unix)]
    {
        let picture = preview.root().join("cards/zakelijke-track-trace/out.svg");
        std::os::unix::fs::symlink(&outside, picture).expect("a link");
        std::thread::sleep(Duration::from_millis(300));
        let path = "/assets/cards/zakelijke-track-trace/out.svg";
        assert_eq!(preview.get(path).status, 404);
        assert_eq!(preview.get(PAGE).status, 200);
    }
}

#[test]
fn odd_and_slow_clients_stop_no_other() {
    let preview = Preview::new(&demo());
    let slow: Vec<TcpStream> = (0..40).map(|_| preview.connect()).collect();
    for mut stream in &slow {
        stream.write_all(b"GET / HTTP/1.1\r\nHo").expect("a part");
    }
    let started = Instant::now();
    assert_eq!(preview.get("/nl/").status, 200);
    assert!(
        started.elapsed() < Duration::from_secs(4),
        "nobody waits for the slow ones"
    );
    let long = "x".repeat(20_000);
    assert_eq!(preview.get(&format!("/{long}")).status, 431);
    let many = "A: b\r\n".repeat(100);
    assert_eq!(
        preview
            .send(&format!("GET / HTTP/1.1\r\n{many}\r\n"))
            .status,
        431
    );
    assert_eq!(preview.send("no request at all\r\n\r\n").status, 400);
    assert_eq!(
        preview.get(&format!("/nl/{}/", "é".repeat(500))).status,
        404
    );
    let mut silent = preview.connect();
    silent
        .set_read_timeout(Some(Duration::from_secs(20)))
        .expect("a limit");
    let mut words = Vec::new();
    let _ = silent.read_to_end(&mut words);
    drop(slow);
    assert_eq!(preview.get(PAGE).status, 200);
}

#[cfg(unix)]
#[test]
fn odd_files_stop_nothing() {
    use std::os::unix::fs::PermissionsExt;
    let files = demo();
    let preview = Preview::new(&files);
    let root = preview.root();
    fs::write(
        root.join("cards/zakelijke-track-trace/日本 語 é%20.txt"),
        "x",
    )
    .expect("a file");
    preview.write_bytes("cards/big/card.md", &vec![b'a'; 5_000_000]);
    until("the large card", || preview.get("/nl/big/").status == 422);
    preview.write_bytes("cards/big/card.md", b"");
    until("the empty card", || preview.get("/nl/big/").status == 422);
    preview.write_bytes("cards/big/card.md", b"---\ntitle: \xff\n");
    assert_eq!(preview.get(PAGE).status, 200);
    preview.remove("cards/big/card.md");
    let card = root.join(CARD);
    let locked = fs::Permissions::from_mode(0o0);
    fs::set_permissions(&card, locked).expect("a right");
    // An administrator can read everything.
    if fs::read(&card).is_err() {
        until("the locked card", || preview.get(PAGE).status == 422);
    }
    fs::set_permissions(&card, fs::Permissions::from_mode(0o644)).expect("a right");
    until("the card", || preview.get(PAGE).status == 200);
    until("the same as a build", || {
        differing(&preview, &files).is_empty()
    });
}

// Random edits in bursts. After each, every page is that of a build; where a build stops, no page lacks a warning.
#[test]
fn after_any_edits_the_pages_are_those_of_a_build() {
    let correct = demo();
    let mut files = correct.clone();
    let preview = Preview::new(&files);
    let mut seed: u64 =
        std::env::var("SERVE_SEED").map_or(7, |seed| seed.parse().expect("a number"));
    let mut random = |below: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below
    };
    let paths: Vec<String> = correct.keys().cloned().collect();
    let seconds = std::env::var("SERVE_SECONDS").map_or(6, |text| text.parse().expect("a number"));
    let (started, mut compared) = (Instant::now(), BTreeSet::new());
    while started.elapsed() < Duration::from_secs(seconds) || compared.len() < 2 {
        for _ in 0..=random(4) {
            let path = &paths[random(paths.len())];
            match random(5) {
                0 => _ = files.remove(path),
                1 | 2 => _ = files.insert(path.clone(), correct[path].clone()),
                3 => {
                    let text = String::from_utf8_lossy(&correct[path]);
                    let text = text.replacen("e ", &format!("e{} ", random(9)), 1 + random(3));
                    files.insert(path.clone(), text.into_bytes());
                }
                _ => {
                    let cut = correct[path].len() * random(100) / 100;
                    files.insert(path.clone(), correct[path][..cut].to_vec());
                }
            }
            preview.sync(path, files.get(path));
        }
        match build(&files, &usual()) {
            Ok(_) => {
                until("the same as a build", || {
                    differing(&preview, &files).is_empty()
                });
                compared.insert("whole");
            }
            Err(_) => {
                let Reply { status, .. } = preview.get(PAGE);
                assert!([200, 404, 422].contains(&status), "{status}");
                compared.insert("broken");
                files.clone_from(&correct);
                paths
                    .iter()
                    .for_each(|path| preview.sync(path, files.get(path)));
            }
        }
    }
    assert!(Path::new(&preview.root()).is_dir());
}
