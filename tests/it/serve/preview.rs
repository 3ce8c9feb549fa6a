//! A guide that is being served. Takes its files, writes them into a folder of its own, and asks for pages as a browser does.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::Value;
use stappenkaart::compile::CheckOptions;
use stappenkaart::serve::{Editor, ServedGuide, listen};
use tempfile::TempDir;

use crate::guide::Files;

/// The server runs until the tests end.
pub struct Preview {
    folder: TempDir,
    address: String,
}

/// What it answered.
pub struct Reply {
    pub status: u16,
    pub head: String,
    pub body: Vec<u8>,
}

/// What it sends as it happens.
pub struct News(BufReader<TcpStream>);

impl Preview {
    pub fn new(files: &Files) -> Preview {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().join("guide");
        fs::create_dir(&root).expect("a folder");
        let mut preview = Preview {
            folder,
            address: String::new(),
        };
        files.keys().for_each(|path| preview.write(files, path));
        let listener = listen(0).expect("a port");
        preview.address = listener.local_addr().expect("its address").to_string();
        let options = CheckOptions::default();
        let guide = ServedGuide::open(listener, root, options, Editor::Code("vscode"));
        let guide = guide.expect("it is served");
        std::thread::spawn(move || guide.run(|_| {}));
        preview
    }

    pub fn root(&self) -> PathBuf {
        self.folder.path().join("guide")
    }

    pub fn host(&self) -> &str {
        &self.address
    }

    pub fn write(&self, files: &Files, path: &str) {
        self.write_bytes(path, &files[path]);
    }

    pub fn write_bytes(&self, path: &str, bytes: &[u8]) {
        let full = self.root().join(path);
        fs::create_dir_all(full.parent().expect("a folder above")).expect("a folder");
        fs::write(full, bytes).expect("the disk takes it");
    }

    pub fn remove(&self, path: &str) {
        fs::remove_file(self.root().join(path)).expect("the file is there");
    }

    /// Makes the file what it should be; `None` is no file.
    pub fn sync(&self, path: &str, bytes: Option<&Vec<u8>>) {
        match bytes {
            Some(bytes) => self.write_bytes(path, bytes),
            None => _ = fs::remove_file(self.root().join(path)),
        }
    }

    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).expect("it listens");
        let limit = Some(Duration::from_secs(60));
        stream.set_read_timeout(limit).expect("a limit");
        stream
    }

    pub fn send(&self, request: &str) -> Reply {
        let mut stream = self.connect();
        let _ = stream.write_all(request.as_bytes());
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n");
        let end = end.expect("a response");
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok());
        Reply {
            status: status.expect("a status"),
            head,
            body: bytes[end + 4..].to_vec(),
        }
    }

    pub fn get(&self, path: &str) -> Reply {
        self.send(&format!(
            "GET {path} HTTP/1.1\r\nHost: {}\r\n\r\n",
            self.address
        ))
    }

    fn token(&self) -> String {
        let page = self.get("/no-such-page").text();
        let (_, rest) = page
            .split_once("data-token=\"")
            .expect("the page has a token");
        rest.split_once('"').expect("its end").0.to_owned()
    }

    /// What the bar of a page shows.
    pub fn report(&self, path: &str) -> Value {
        let reply = self.get(&format!("/-/page?token={}&path={path}", self.token()));
        serde_json::from_slice(&reply.body).expect("JSON")
    }

    pub fn news(&self) -> News {
        let mut stream = self.connect();
        let target = format!("/-/news?token={}", self.token());
        let request = format!("GET {target} HTTP/1.1\r\nHost: {}\r\n\r\n", self.address);
        stream.write_all(request.as_bytes()).expect("it listens");
        let mut news = News(BufReader::new(stream));
        while !news.line().is_empty() {}
        news
    }
}

impl News {
    /// The next line.
    pub fn line(&mut self) -> String {
        let mut line = String::new();
        self.0.read_line(&mut line).expect("the server goes on");
        line.trim_end().to_owned()
    }

    /// Whether one of the next lines has these words.
    pub fn has(&mut self, words: &str) -> bool {
        (0..40).any(|_| self.line().contains(words))
    }
}

impl Reply {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The file without what the server adds to it.
    pub fn published(&self) -> Vec<u8> {
        let Ok(text) = std::str::from_utf8(&self.body) else {
            return self.body.clone();
        };
        let (start, end) = (
            "<!-- stappenkaart serve -->",
            "<!-- /stappenkaart serve -->",
        );
        let Some((before, rest)) = text.split_once(start) else {
            return self.body.clone();
        };
        let (_, after) = rest.split_once(end).expect("what is added has an end");
        assert_eq!(before.matches(" connect-src 'self';").count(), 1);
        let sources = match before.contains(" connect-src 'self'; frame-src 'self';") {
            true => " connect-src 'self'; frame-src 'self';",
            false => " frame-src 'self';",
        };
        format!("{}{after}", before.replacen(sources, "", 1)).into_bytes()
    }
}

/// Waits until something is so.
pub fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let started = Instant::now();
    while !is_so() {
        assert!(
            started.elapsed() < Duration::from_secs(60),
            "still waiting for {what}"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
}
