//! HTTP on this machine. Takes connections, reads one request of each with limits on its size and time, writes one response. The only
//! module that knows httparse.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use stappenkaart_say::say;

// The head of a request, in bytes, and how many headers.
const HEAD: usize = 16 * 1024;
const HEADERS: usize = 64;
// How long a client may take for its request, and for each part of a response.
const PATIENCE: Duration = Duration::from_secs(5);
const CONNECTIONS: usize = 128;
// Setting type recurses deeply.
const STACK: usize = 16 * 1024 * 1024;

/// A request without its body: no page of this server sends one.
#[derive(Debug)]
pub struct PageRequest {
    pub method: String,
    /// Decoded, from `/`. `None` for one that leads nowhere.
    pub path: Option<String>,
    /// As it was typed, after `?`.
    pub query: String,
    headers: Vec<(String, String)>,
}

impl PageRequest {
    /// The value of a header, by its name in small letters. `None` where it is there twice.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(known, _)| known == name);
        let first = found.next()?;
        found.next().is_none().then_some(first.1.as_str())
    }

    /// A value of the query, as it was typed.
    pub fn value(&self, name: &str) -> Option<&str> {
        let mut pairs = self
            .query
            .split('&')
            .filter_map(|pair| pair.split_once('='));
        pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
    }
}

/// What a request is answered.
pub struct PageResponse {
    pub status: u16,
    pub media_type: String,
    /// In addition to those that every response has.
    pub headers: Vec<(&'static str, String)>,
    pub body: ResponseBody,
}

/// All at once, or as it comes.
pub enum ResponseBody {
    Bytes(Vec<u8>),
    /// Each call waits for the next part. It ends with `None`, or when the client is gone.
    Stream(Box<dyn FnMut() -> Option<String> + Send>),
}

/// Answers requests, for ever, each on a thread of its own: a slow client stops no other.
pub fn answer_all(
    listener: &TcpListener,
    answer: Arc<dyn Fn(&PageRequest) -> PageResponse + Send + Sync>,
) {
    let open = Arc::new(AtomicUsize::new(0));
    for stream in listener.incoming() {
        // An error of one connection, or of the system for a moment.
        let Ok(stream) = stream else {
            thread::sleep(Duration::from_millis(10));
            continue;
        };
        let place = OpenConnection::take(&open);
        let answer = Arc::clone(&answer);
        let run = move || {
            if place.number < CONNECTIONS {
                let _ = converse(stream, &*answer);
            }
            drop(place);
        };
        let _ = thread::Builder::new().stack_size(STACK).spawn(run);
    }
}

// One of the connections that are open; it is given back when its thread ends, also in a panic.
struct OpenConnection {
    open: Arc<AtomicUsize>,
    number: usize,
}

impl OpenConnection {
    fn take(open: &Arc<AtomicUsize>) -> OpenConnection {
        OpenConnection {
            number: open.fetch_add(1, Ordering::Relaxed),
            open: Arc::clone(open),
        }
    }
}

impl Drop for OpenConnection {
    fn drop(&mut self) {
        self.open.fetch_sub(1, Ordering::Relaxed);
    }
}

fn converse(
    mut stream: TcpStream,
    answer: &dyn Fn(&PageRequest) -> PageResponse,
) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let response = match received(&mut stream)? {
        Ok(request) => {
            let response = answer(&request);
            let is_head = request.method == "HEAD";
            return send(stream, response, is_head);
        }
        Err(status) => PageResponse::text(status, say!("this request can't be read")),
    };
    send(stream, response, false)
}

// The request, or the status that says why it can't be read.
fn received(stream: &mut TcpStream) -> io::Result<Result<PageRequest, u16>> {
    let until = Instant::now() + PATIENCE;
    let mut head = Vec::new();
    let mut part = [0; 4096];
    loop {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(Err(408));
        }
        stream.set_read_timeout(Some(left))?;
        match stream.read(&mut part)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            count => head.extend(&part[..count]),
        }
        if head.len() > HEAD {
            return Ok(Err(431));
        }
        let mut headers = [httparse::EMPTY_HEADER; HEADERS];
        let mut request = httparse::Request::new(&mut headers);
        match request.parse(&head) {
            Ok(httparse::Status::Complete(_)) => return Ok(read(&request).ok_or(400)),
            Ok(httparse::Status::Partial) => {}
            Err(httparse::Error::TooManyHeaders) => return Ok(Err(431)),
            Err(_) => return Ok(Err(400)),
        }
    }
}

fn read(request: &httparse::Request<'_, '_>) -> Option<PageRequest> {
    let target = request.path?;
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let headers = request.headers.iter().map(|header| {
        let value = String::from_utf8_lossy(header.value).trim().to_owned();
        (header.name.to_ascii_lowercase(), value)
    });
    Some(PageRequest {
        method: request.method?.to_owned(),
        path: decoded(path),
        query: query.to_owned(),
        headers: headers.collect(),
    })
}

/// A value of a query without `%`. `None` where it is not a text.
pub fn unescaped(value: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = value.bytes();
    while let Some(byte) = rest.next() {
        let mut digit = || char::from(rest.next()?).to_digit(16);
        bytes.push(match byte {
            b'%' => (digit()? * 16 + digit()?) as u8,
            _ => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

/// A path without `%`: whole parts with `/` between them. `None` where it could lead out of a folder, or is not a text.
pub fn decoded(path: &str) -> Option<String> {
    let text = unescaped(path.strip_prefix('/')?)?;
    let is_odd = |c: char| c.is_control() || c == '\\';
    let leads_out = |part: &str| part == "." || part == "..";
    let is_safe = !text.contains(is_odd) && !text.split('/').any(leads_out) && text.len() < 4096;
    is_safe.then(|| format!("/{text}"))
}

fn send(mut stream: TcpStream, response: PageResponse, is_head: bool) -> io::Result<()> {
    let PageResponse {
        status,
        media_type,
        headers,
        body,
    } = response;
    let mut head = format!(
        "HTTP/1.1 {status} {}\r\nContent-Type: {media_type}\r\nConnection: close\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nX-Frame-Options: SAMEORIGIN\r\nCross-Origin-Resource-Policy: same-origin\r\nReferrer-Policy: no-referrer\r\n",
        reason(status)
    );
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    match body {
        ResponseBody::Bytes(bytes) => {
            head += &format!("Content-Length: {}\r\n\r\n", bytes.len());
            stream.write_all(head.as_bytes())?;
            if !is_head {
                stream.write_all(&bytes)?;
            }
        }
        ResponseBody::Stream(mut next) => {
            stream.write_all((head + "\r\n").as_bytes())?;
            while let Some(part) = next() {
                stream.write_all(part.as_bytes())?;
            }
        }
    }
    stream.shutdown(Shutdown::Write)
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        302 => "Found",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        408 => "Request Timeout",
        422 => "Unprocessable Content",
        431 => "Request Header Fields Too Large",
        _ => "Internal Server Error",
    }
}

impl PageResponse {
    /// A file.
    pub fn bytes(status: u16, media_type: &str, bytes: Vec<u8>) -> PageResponse {
        let is_text = media_type.starts_with("text/") || media_type == "application/json";
        let charset = if is_text { "; charset=utf-8" } else { "" };
        PageResponse {
            status,
            media_type: format!("{media_type}{charset}"),
            headers: Vec::new(),
            body: ResponseBody::Bytes(bytes),
        }
    }

    /// A few words.
    pub fn text(status: u16, words: &str) -> PageResponse {
        PageResponse::bytes(status, "text/plain", format!("{words}\n").into_bytes())
    }
}
