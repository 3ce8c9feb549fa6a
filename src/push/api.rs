//! Requests to the API of a help center. Takes a path and what to send, returns JSON. It waits where the help center says so, asks again
//! where that can't do anything twice, and never shows the key.

use std::cell::Cell;
use std::time::Duration;

use serde_json::Value;
use stappenkaart_say::say;

use super::keys::AccountKey;
use crate::characters::single_spaced;
use crate::digest::short_sha256;
use crate::http::{
    Bounds, Client, HttpAnswer, HttpFault, Method, RequestContent, WebAddress, authority, joined,
};

/// The largest answer that is read, in bytes.
const LARGEST: u64 = 32 * 1024 * 1024;

/// How often a reader is sent on at most.
const HOPS: usize = 3;

/// How patient the requests are.
#[derive(Debug, Clone, Copy)]
pub struct PushPace {
    /// How long one request may take.
    pub timeout: Duration,
    /// How often something is asked for again, and how long to wait before the first time; then twice as long.
    pub repeats: u32,
    pub pause: Duration,
    /// The longest time that is waited, whatever the help center says.
    pub longest: Duration,
}

/// Why a help center did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CenterError {
    /// It does not answer: it may or may not have done it.
    Silent(String),
    /// It asks to wait longer than the tool does. It did nothing.
    Busy(String),
    /// It answers with this status, and says why.
    Refused(u16, String),
    /// The text was changed by someone else in the meantime.
    Overtaken,
    /// There is no such thing.
    NotThere,
    /// Its answer does not have what the documentation promises.
    Strange(String),
}

/// A page as a reader without an account gets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReaderPage {
    Open(String),
    /// Readers have to sign in, or are sent elsewhere: what the help center does.
    Closed(String),
}

/// The API of a help center.
pub struct Api {
    client: Client,
    address: WebAddress,
    key: AccountKey,
    headers: &'static [(&'static str, &'static str)],
    pace: PushPace,
    /// How long to wait before the next request.
    rest: Cell<Duration>,
}

impl Api {
    /// The API at an address, which others can't read on the way; `headers` are sent with every request.
    pub fn new(
        address: &WebAddress,
        key: AccountKey,
        headers: &'static [(&'static str, &'static str)],
        pace: PushPace,
    ) -> Api {
        let bounds = Bounds {
            timeout: pace.timeout,
            largest: LARGEST,
        };
        Api {
            client: Client::new(address, bounds),
            address: address.clone(),
            key,
            headers,
            pace,
            rest: Cell::default(),
        }
    }

    /// The address of the account.
    pub fn address(&self) -> &str {
        self.address.as_str()
    }

    /// What is at a path.
    pub fn get(&self, path: &str) -> Result<Value, CenterError> {
        self.ask(Method::Get, path, &RequestContent::Nothing, &[])
    }

    /// What is at a path, if there is something.
    pub fn find(&self, path: &str) -> Result<Option<Value>, CenterError> {
        match self.get(path) {
            Ok(found) => Ok(Some(found)),
            Err(CenterError::NotThere) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Sends JSON.
    pub fn send(&self, method: Method, path: &str, value: &Value) -> Result<Value, CenterError> {
        self.ask(method, path, &RequestContent::Json(value), &[])
    }

    /// Removes what is at a path.
    pub fn delete(&self, path: &str) -> Result<(), CenterError> {
        self.ask(Method::Delete, path, &RequestContent::Nothing, &[])
            .map(drop)
    }

    /// Sends a file in a form, with other fields.
    pub fn upload(
        &self,
        method: Method,
        path: &str,
        file: (&str, &[u8]),
        fields: &[(&str, &str)],
        headers: &[(&str, &str)],
    ) -> Result<Value, CenterError> {
        let (kind, bytes) = form(file, fields);
        let content = RequestContent::Bytes {
            kind: &kind,
            bytes: &bytes,
        };
        self.ask(method, path, &content, headers)
    }

    /// The page at an address, as a reader gets it: without the key.
    pub fn page(&self, url: &str) -> Result<ReaderPage, CenterError> {
        let is_of_account = url.starts_with(&format!("{}/", self.address.as_str()));
        if !url.starts_with("https://") && !is_of_account {
            let what = say!("its address is not encrypted").to_owned();
            return Ok(ReaderPage::Closed(what));
        }
        let mut url = url.to_owned();
        for _ in 0..=HOPS {
            let answer = self.read_page(&url)?;
            match (answer.status, answer.location) {
                (200..=299, _) => {
                    let bytes = answer.body.map_err(|fault| self.silent(fault))?;
                    return Ok(ReaderPage::Open(String::from_utf8_lossy(&bytes).into()));
                }
                (300..=399, Some(to)) => match self.next(&url, &to) {
                    Ok(next) => url = next,
                    Err(what) => return Ok(ReaderPage::Closed(what)),
                },
                (401 | 403, _) => {
                    return Ok(ReaderPage::Closed(say!("they have to sign in").to_owned()));
                }
                (404 | 410, _) => return Err(CenterError::NotThere),
                (status, _) => return Err(CenterError::Refused(status, String::new())),
            }
        }
        let circle = say!("they are sent from page to page without an end").to_owned();
        Ok(ReaderPage::Closed(circle))
    }

    fn read_page(&self, url: &str) -> Result<HttpAnswer, CenterError> {
        self.patiently(Method::Get, || {
            let answer = self.client.get(url, &[("accept", "text/html")]);
            match answer.map_err(|fault| (self.silent(fault), None))? {
                answer if answer.status == 429 || answer.status >= 500 => {
                    let what = say!("status {}", answer.status);
                    Err((CenterError::Silent(what), answer.pause))
                }
                answer => Ok(answer),
            }
        })
    }

    // Where a reader is sent on to: on the same server only.
    fn next(&self, url: &str, to: &str) -> Result<String, String> {
        let next = joined(url, to);
        let (scheme, _) = url.split_once("://").unwrap_or_default();
        let is_sign_in = ["signin", "sign_in", "login", "/access"].iter();
        let is_sign_in = is_sign_in.into_iter().any(|word| next.contains(word));
        let is_here = next.starts_with(&format!("{scheme}://{}/", authority(url)));
        match (is_sign_in, is_here) {
            (true, _) => Err(say!("they have to sign in").to_owned()),
            (false, true) => Ok(next),
            (false, false) => Err(say!("they are sent to `{}`", self.quoted(&next))),
        }
    }

    fn ask(
        &self,
        method: Method,
        path: &str,
        content: &RequestContent<'_>,
        headers: &[(&str, &str)],
    ) -> Result<Value, CenterError> {
        self.patiently(method, || self.once(method, path, content, headers))
    }

    // Asks again as long as that is safe; a failure comes with how long the help center asks to wait.
    fn patiently<T>(
        &self,
        method: Method,
        once: impl Fn() -> Result<T, (CenterError, Option<Duration>)>,
    ) -> Result<T, CenterError> {
        let mut pause = self.pace.pause;
        let mut left = self.pace.repeats;
        loop {
            let (error, wanted) = match once() {
                Ok(value) => return Ok(value),
                Err(found) => found,
            };
            // What may have been done already is not asked for again.
            let is_safe = match error {
                CenterError::Silent(_) => method == Method::Get,
                CenterError::Busy(_) => true,
                _ => false,
            };
            if !is_safe || left == 0 {
                return Err(error);
            }
            std::thread::sleep(wanted.unwrap_or(pause).min(self.pace.longest));
            pause = pause.saturating_mul(2);
            left -= 1;
        }
    }

    // With how long the help center asks to wait.
    fn once(
        &self,
        method: Method,
        path: &str,
        content: &RequestContent<'_>,
        more: &[(&str, &str)],
    ) -> Result<Value, (CenterError, Option<Duration>)> {
        std::thread::sleep(self.rest.take().min(self.pace.longest));
        let mut headers = vec![("authorization", self.key.header())];
        headers.extend([("accept", "application/json")]);
        headers.extend(self.headers.iter().chain(more));
        let url = format!("{}{path}", self.address.as_str());
        let sent = self.client.send(method, &url, &headers, content);
        let answer = sent.map_err(|fault| (self.silent(fault), None))?;
        self.rest.set(answer.used_up.unwrap_or_default());
        let pause = answer.pause;
        self.understood(answer).map_err(|error| (error, pause))
    }

    fn understood(&self, answer: HttpAnswer) -> Result<Value, CenterError> {
        let text = answer.body.map_err(|fault| self.silent(fault))?;
        let said = || self.quoted(&reason(&text));
        match answer.status {
            200..=299 if text.iter().all(u8::is_ascii_whitespace) => Ok(Value::Null),
            200..=299 => serde_json::from_slice(&text)
                .map_err(|_| CenterError::Strange(say!("its answer is not JSON").to_owned())),
            404 | 410 => Err(CenterError::NotThere),
            409 | 412 => Err(CenterError::Overtaken),
            429 => Err(CenterError::Busy(
                say!("it allows no more requests").to_owned(),
            )),
            status @ (408 | 500..=599) => Err(CenterError::Silent(say!("status {status}"))),
            status => Err(CenterError::Refused(status, said())),
        }
    }

    fn silent(&self, fault: HttpFault) -> CenterError {
        let what = match fault {
            HttpFault::Slow => say!("it takes longer than {} s", self.pace.timeout.as_secs()),
            HttpFault::TooLarge => say!("its answer is larger than any article").to_owned(),
            HttpFault::Broken(why) | HttpFault::Unusable(why) => self.quoted(&why),
        };
        CenterError::Silent(what)
    }

    // What the help center says, in one line, without the key and without what could rewrite a terminal.
    fn quoted(&self, said: &str) -> String {
        let plain = |c: char| if c.is_control() { ' ' } else { c };
        let said = self.key.hidden_in(said).replace('`', "'");
        single_spaced(&said.chars().map(plain).take(200).collect::<String>())
    }
}

// What is said in the usual places: a text, or a list of errors.
fn reason(answer: &[u8]) -> String {
    let Ok(value) = serde_json::from_slice::<Value>(answer) else {
        return String::new();
    };
    let places = ["message", "description", "error", "title", "errors"];
    let said = places.iter().find_map(|place| value.get(place));
    match said {
        Some(Value::String(said)) => said.clone(),
        Some(other) => other.to_string(),
        None => String::new(),
    }
}

// RFC 7578, with a boundary that is not in the file.
fn form((name, bytes): (&str, &[u8]), fields: &[(&str, &str)]) -> (String, Vec<u8>) {
    let boundary = format!("stappenkaart-{}", short_sha256(bytes, 32));
    let mut text = String::new();
    for (key, value) in fields {
        text += &format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{key}\"\r\n\r\n{value}\r\n"
        );
    }
    let kind = match name.rsplit_once('.') {
        Some((_, "jpg" | "jpeg")) => "image/jpeg",
        Some((_, "gif")) => "image/gif",
        _ => "image/png",
    };
    text += &format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: {kind}\r\n\r\n"
    );
    let mut form = text.into_bytes();
    form.extend(bytes);
    form.extend(format!("\r\n--{boundary}--\r\n").bytes());
    (format!("multipart/form-data; boundary={boundary}"), form)
}
