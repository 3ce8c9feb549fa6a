//! A server on this machine that answers as it is told. Takes JSON over HTTP, one request a connection; remembers what it was asked.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use serde_json::Value;

/// What it was asked: the first line, the headers in small letters, and the body.
pub struct Request {
    pub line: String,
    pub headers: BTreeMap<String, String>,
    pub body: Value,
}

/// What it does then.
pub enum Reply {
    /// A status, headers and a body.
    Say(u16, &'static str, String),
    Hang,
    Close,
}

/// Where it listens, and what it was asked.
pub struct Server {
    pub address: String,
    asked: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    /// Starts it. `reply` gets the request and how many came before it.
    pub fn new(reply: impl Fn(&Request, usize) -> Reply + Send + 'static) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("its address"));
        let asked = Arc::new(Mutex::new(Vec::new()));
        let server = Server {
            address,
            asked: Arc::clone(&asked),
        };
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let Some((stream, request)) = stream.ok().and_then(received) else {
                    continue;
                };
                let mut asked = asked.lock().expect("nobody panics with it");
                let reply = reply(&request, asked.len());
                asked.push(request);
                drop(asked);
                send(stream, reply);
            }
        });
        server
    }

    /// What it was asked so far.
    pub fn asked(&self) -> MutexGuard<'_, Vec<Request>> {
        self.asked.lock().expect("nobody panics with it")
    }
}

fn received(stream: TcpStream) -> Option<(TcpStream, Request)> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let mut headers = BTreeMap::new();
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        let Some((name, value)) = header.trim_end().split_once(':') else {
            break;
        };
        headers.insert(name.to_lowercase(), value.trim().to_owned());
    }
    let body = if headers
        .get("transfer-encoding")
        .is_some_and(|how| how == "chunked")
    {
        chunks(&mut reader)?
    } else {
        let mut body = vec![0; headers.get("content-length")?.parse().ok()?];
        reader.read_exact(&mut body).ok()?;
        body
    };
    let body = serde_json::from_slice(&body).ok()?;
    Some((
        stream,
        Request {
            line: line.trim_end().to_owned(),
            headers,
            body,
        },
    ))
}

/// A body that is sent in parts, each with its size before it.
pub fn chunks(reader: &mut impl BufRead) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let mut size = String::new();
        reader.read_line(&mut size).ok()?;
        let size = usize::from_str_radix(size.trim(), 16).ok()?;
        let mut chunk = vec![0; size + 2];
        reader.read_exact(&mut chunk).ok()?;
        if size == 0 {
            return Some(body);
        }
        body.extend(&chunk[..size]);
    }
}

fn send(mut stream: TcpStream, reply: Reply) {
    match reply {
        Reply::Say(status, headers, body) => {
            let head = format!(
                "HTTP/1.1 {status} X\r\nConnection: close\r\n{headers}Content-Length: {}\r\n\r\n",
                body.len()
            );
            // A client that has heard enough hangs up.
            let _ = stream
                .write_all(head.as_bytes())
                .and_then(|()| stream.write_all(body.as_bytes()));
        }
        // Kept open for longer than anybody waits here.
        Reply::Hang => drop(std::thread::spawn(move || {
            std::thread::sleep(Duration::from_secs(20));
            drop(stream);
        })),
        Reply::Close => drop(stream),
    }
}
