//! Who gets what. Takes a request, checks that it comes from a page of this server, returns a page of the guide, a file that it loads,
//! or news.

use std::sync::Arc;
use std::time::Duration;

use stappenkaart_say::say;

use super::callouts;
use super::desk::{Desk, DeskProgress};
use super::fill::{BAR, CALLOUTS_SCRIPT, SCRIPT, in_words};
use super::http::{PageRequest, PageResponse, ResponseBody};
use super::moment::WrittenFile;
use super::page::{fingerprint, instead, with_bar};
use super::report::page_report;
use crate::format::offline::WORKER;

const STYLE: &str = include_str!("../../templates/serve/serve.css");

// The only address that takes something.
const CALLOUTS: &str = "/-/callouts";

// How long a page hears nothing before it is sent an empty line, so that a closed one is noticed.
const SILENCE: Duration = Duration::from_secs(5);

/// The server at one port.
pub struct Routes {
    pub desk: Arc<Desk>,
    pub port: u16,
}

impl Routes {
    /// Answers a request.
    pub fn answer(&self, request: &PageRequest) -> PageResponse {
        if let Some(refused) = self.refusal(request) {
            return refused;
        }
        let Some(path) = request.path.as_deref() else {
            return PageResponse::text(404, say!("this address leads nowhere"));
        };
        match path.strip_prefix("/-/") {
            Some(own) => self.own(own, request),
            None => self.of_guide(&path[1..]),
        }
    }

    // A page elsewhere can send requests here, but not with this host, and it never knows the token.
    fn refusal(&self, request: &PageRequest) -> Option<PageResponse> {
        let host = request.header("host").unwrap_or_default();
        let own = ["127.0.0.1", "localhost"].map(|name| format!("{name}:{}", self.port));
        if !own.iter().any(|own| own == host) {
            let words = say!(
                "open http://{} instead: this server answers to no other name",
                own[0]
            );
            return Some(PageResponse::text(403, &words));
        }
        let is_foreign = |origin: &str| !own.iter().any(|own| origin == format!("http://{own}"));
        let site = request.header("sec-fetch-site");
        let navigates = request.header("sec-fetch-mode") == Some("navigate");
        let crosses = matches!(site, Some("cross-site" | "same-site")) && !navigates;
        if crosses || request.header("origin").is_some_and(is_foreign) {
            return Some(PageResponse::text(
                403,
                say!("a page of another site can't read this one"),
            ));
        }
        let is_fine = match request.method.as_str() {
            "GET" | "HEAD" => request.path.as_deref() != Some(CALLOUTS),
            "POST" => request.path.as_deref() == Some(CALLOUTS),
            _ => false,
        };
        (!is_fine).then(|| PageResponse::text(405, say!("this server only shows pages")))
    }

    fn own(&self, name: &str, request: &PageRequest) -> PageResponse {
        match name {
            "serve.js" => {
                return PageResponse::bytes(200, "text/javascript", in_words(SCRIPT).into());
            }
            "bar.html" => return PageResponse::bytes(200, "text/html", in_words(BAR).into()),
            "callouts.js" => {
                let script = in_words(CALLOUTS_SCRIPT);
                return PageResponse::bytes(200, "text/javascript", script.into());
            }
            "serve.css" => return PageResponse::bytes(200, "text/css", STYLE.into()),
            _ => {}
        }
        if request.value("token") != Some(&self.desk.token) {
            return PageResponse::text(
                403,
                say!("this address is for the pages of this server; reload the page"),
            );
        }
        match name {
            "news" => self.news(),
            "callouts" => callouts::write(&self.desk, request),
            "page" => {
                let page = request.value("path").and_then(super::http::decoded);
                let path = page.unwrap_or_else(|| "/".to_owned());
                let path = file_at(&path[1..]);
                let moment = self.desk.fresh_moment();
                let report = page_report(&self.desk, &moment, &path, &moment.file(&path));
                PageResponse::bytes(200, "application/json", report.to_string().into_bytes())
            }
            _ => PageResponse::text(404, say!("there is nothing at this address")),
        }
    }

    // One line for each new moment, and for each check that is finished.
    fn news(&self) -> PageResponse {
        let desk = Arc::clone(&self.desk);
        let mut known = DeskProgress::NONE;
        let next = move || {
            let before = known;
            known = desk.wait(before, SILENCE);
            let DeskProgress { revision, checked } = known;
            Some(match known == before {
                true => ":\n\n".to_owned(),
                false => format!("data: {{\"revision\":{revision},\"checked\":{checked}}}\n\n"),
            })
        };
        PageResponse {
            status: 200,
            media_type: "text/event-stream".to_owned(),
            headers: Vec::new(),
            body: ResponseBody::Stream(Box::new(next)),
        }
    }

    fn of_guide(&self, path: &str) -> PageResponse {
        let moment = self.desk.fresh_moment();
        if moment.languages().iter().any(|lang| lang.as_str() == path) {
            let mut response = PageResponse::text(302, say!("the page is in this folder"));
            response.headers.push(("Location", format!("/{path}/")));
            return response;
        }
        let path = file_at(path);
        // A worker would keep what is edited, and show it when another guide is at this address.
        if path == WORKER {
            return PageResponse::text(404, say!("the preview keeps no pages"));
        }
        match &*moment.file(&path) {
            WrittenFile::Proven(proven) if proven.media_type() == "text/html" => {
                let mark = fingerprint(proven.bytes(), &moment);
                let page = with_bar(proven.bytes(), &self.desk, &mark);
                PageResponse::bytes(200, "text/html", page)
            }
            WrittenFile::Proven(proven) => {
                PageResponse::bytes(200, proven.media_type(), proven.bytes().to_vec())
            }
            WrittenFile::Loaded(bytes) => {
                PageResponse::bytes(200, media_type(&path), bytes.clone())
            }
            WrittenFile::Missing if path.starts_with("assets/") => {
                PageResponse::text(404, say!("the guide has no such file"))
            }
            file @ (WrittenFile::Refused(_) | WrittenFile::Missing) => {
                let instead = instead(&self.desk, &moment, file);
                let (status, page) = instead.expect("there is no file");
                let page = with_bar(&page, &self.desk, &fingerprint(&page, &moment));
                PageResponse::bytes(status, "text/html", page)
            }
        }
    }
}

// An address of a folder is that of its page.
fn file_at(path: &str) -> String {
    match path.is_empty() || path.ends_with('/') {
        true => format!("{path}index.html"),
        false => path.to_owned(),
    }
}

fn media_type(path: &str) -> &'static str {
    let ending = path
        .rsplit('.')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    match ending.as_str() {
        "css" => "text/css",
        "gif" => "image/gif",
        "jpeg" | "jpg" => "image/jpeg",
        "js" => "text/javascript",
        "mp4" => "video/mp4",
        "pdf" => "application/pdf",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" | "vtt" => "text/plain",
        "webm" => "video/webm",
        "webp" => "image/webp",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}
