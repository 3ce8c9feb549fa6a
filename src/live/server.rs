//! Files from a server, as a browser gets them. Takes a path, returns the bytes, or what the server does in the place of sending them.

use std::collections::BTreeMap;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use stappenkaart_say::say;

use super::fault::{ServerFault, shown_address};
use crate::compressed::expanded;
use crate::format::encoded_path;
use crate::http::{Bounds, Client, HttpAnswer, WebAddress, authority, joined};

/// The largest file that is read, in bytes, also when it is unpacked.
const LARGEST: usize = 64 * 1024 * 1024;

/// How often a reader is sent on at most.
const HOPS: usize = 5;

/// How many files are asked for at once.
const AT_ONCE: usize = 4;

/// After how many files without an answer the others are not asked for.
const GIVE_UP: usize = 6;

/// How patient the requests are.
#[derive(Debug, Clone, Copy)]
pub struct AskingPace {
    /// How long one request may take.
    pub timeout: Duration,
    /// How often a file is asked for again, and how long to wait before the first time; then twice as long.
    pub repeats: u32,
    pub pause: Duration,
}

/// A server with a site.
pub struct Server {
    client: Client,
    address: WebAddress,
    pace: AskingPace,
    free: Mutex<usize>,
    freed: Condvar,
    silent: AtomicUsize,
    faults: Mutex<BTreeMap<String, ServerFault>>,
    /// What many pages load, each asked for once.
    assets: Mutex<BTreeMap<String, Option<Vec<u8>>>>,
}

impl Server {
    pub fn new(address: &WebAddress, pace: AskingPace) -> Server {
        let bounds = Bounds {
            timeout: pace.timeout,
            largest: LARGEST as u64,
        };
        Server {
            client: Client::new(address, bounds),
            address: address.clone(),
            pace,
            free: Mutex::new(AT_ONCE),
            freed: Condvar::new(),
            silent: AtomicUsize::new(0),
            faults: Mutex::default(),
            assets: Mutex::default(),
        }
    }

    /// Where readers find a file.
    pub fn url(&self, path: &str) -> String {
        format!("{}/{}", self.address.as_str(), encoded_path(path))
    }

    /// The bytes of a file. What went wrong is remembered.
    pub fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let gone = || io::Error::from(io::ErrorKind::NotFound);
        if !path.starts_with("assets/") {
            return self.asked(path).ok_or_else(gone);
        }
        let mut assets = self.assets.lock().unwrap_or_else(PoisonError::into_inner);
        let asset = assets.entry(path.to_owned());
        asset
            .or_insert_with(|| self.asked(path))
            .clone()
            .ok_or_else(gone)
    }

    /// The bytes of a file that may be missing.
    pub fn find(&self, path: &str) -> Option<Vec<u8>> {
        let is_lost = self.silent.load(Ordering::Relaxed) >= GIVE_UP;
        (!is_lost).then(|| self.once(path).ok()).flatten()
    }

    /// What went wrong, by path.
    pub fn faults(&self) -> BTreeMap<String, ServerFault> {
        let faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        faults.clone()
    }

    fn asked(&self, path: &str) -> Option<Vec<u8>> {
        match self.patiently(path) {
            Ok(bytes) => Some(bytes),
            Err(fault) => {
                let mut faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
                faults.insert(path.to_owned(), fault);
                None
            }
        }
    }

    fn patiently(&self, path: &str) -> Result<Vec<u8>, ServerFault> {
        if self.silent.load(Ordering::Relaxed) >= GIVE_UP {
            return Err(ServerFault::NotAsked);
        }
        self.take_turn();
        let mut found = self.once(path);
        let mut pause = self.pace.pause;
        for _ in 0..self.pace.repeats {
            if !found.as_ref().is_err_and(ServerFault::is_silent) {
                break;
            }
            std::thread::sleep(pause);
            pause = pause.saturating_mul(2);
            found = self.once(path);
        }
        self.end_turn();
        match &found {
            Err(fault) if fault.is_silent() => _ = self.silent.fetch_add(1, Ordering::Relaxed),
            _ => self.silent.store(0, Ordering::Relaxed),
        }
        found
    }

    fn once(&self, path: &str) -> Result<Vec<u8>, ServerFault> {
        let mut url = self.url(path);
        for _ in 0..=HOPS {
            let headers = [("accept", "*/*"), ("accept-encoding", "gzip, br")];
            let timeout = self.pace.timeout;
            let fault = |fault| ServerFault::of(fault, timeout);
            let answer = self.client.get(&url, &headers).map_err(fault)?;
            match (answer.status, &answer.location) {
                (301 | 302 | 303 | 307 | 308, Some(to)) => url = next(&url, to)?,
                (200..=299, _) => return content(answer, timeout),
                (408 | 429 | 500..=599, _) => {
                    return Err(ServerFault::Silent(say!("status {}", answer.status)));
                }
                (status, _) => return Err(ServerFault::Refused(status)),
            }
        }
        Err(ServerFault::Circle)
    }

    fn take_turn(&self) {
        let free = self.free.lock().unwrap_or_else(PoisonError::into_inner);
        let free = self.freed.wait_while(free, |free| *free == 0);
        *free.unwrap_or_else(PoisonError::into_inner) -= 1;
    }

    fn end_turn(&self) {
        *self.free.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.freed.notify_one();
    }
}

// What a browser makes of an answer.
fn content(answer: HttpAnswer, timeout: Duration) -> Result<Vec<u8>, ServerFault> {
    let bytes = answer
        .body
        .map_err(|fault| ServerFault::of(fault, timeout))?;
    let unpacked = |form: &str| expanded(form, &bytes, LARGEST).map_err(|_| ServerFault::Garbled);
    let bytes = match answer.encoding.as_deref() {
        None | Some("" | "identity") => bytes,
        Some("gzip" | "x-gzip") => unpacked(".gz")?,
        Some("br") => unpacked(".br")?,
        Some(_) => return Err(ServerFault::Garbled),
    };
    match bytes.len() {
        0 => Err(ServerFault::Empty),
        size if size > LARGEST => Err(ServerFault::TooLarge),
        _ => Ok(bytes),
    }
}

// Where a redirect leads: on the same host only, and never to a page that others can change on its way.
fn next(url: &str, location: &str) -> Result<String, ServerFault> {
    let to = joined(url, location);
    let (from, host) = (authority(url), authority(&to));
    let is_weaker = url.starts_with("https://") && !to.starts_with("https://");
    match from.eq_ignore_ascii_case(host) && !is_weaker {
        true => Ok(to),
        false => Err(ServerFault::Elsewhere(shown_address(match is_weaker {
            true => &to,
            false => host,
        }))),
    }
}
