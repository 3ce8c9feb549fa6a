//! Pages as the server sends them. Takes a proven page or its problems, returns HTML with the bar. What is added comes after the
//! proof, between two comments, so that the rest is what a build publishes.

use stappenkaart_say::say;

use super::desk::Desk;
use super::fill::{ADDED, PROBLEMS, fill};
use super::moment::{Moment, WrittenFile};
use super::overlay::ProblemPlaces;
use crate::diag::Diagnostic;
use crate::digest::short_sha256;

// A page loads nothing but its own files. The bar has to ask this server for news.
const STRICT: &str = "content=\"default-src 'none'; script-src";
const WITH_BAR: &str =
    "content=\"default-src 'none'; connect-src 'self'; frame-src 'self'; script-src";
// A page of a site with an address may ask its server already: a browser complains about a rule that comes twice.
const OWN_NEWS: &str = " connect-src 'self';";
const WITH_FRAME: &str = "content=\"default-src 'none'; frame-src 'self'; script-src";

/// A page with the bar at its foot. `fingerprint` is that of the page.
pub fn with_bar(page: &[u8], desk: &Desk, fingerprint: &str) -> Vec<u8> {
    let page = String::from_utf8_lossy(page);
    let policy = match page.contains(OWN_NEWS) {
        true => WITH_FRAME,
        false => WITH_BAR,
    };
    let page = page.replacen(STRICT, policy, 1);
    let added = fill(
        ADDED,
        &[("token", &desk.token), ("fingerprint", fingerprint)],
    );
    let at = page.rfind("</body>").unwrap_or(page.len());
    format!("{}{added}{}", &page[..at], &page[at..]).into_bytes()
}

/// A page that says why another one is not there, with its status. `None` for a file that is there.
pub fn instead(desk: &Desk, moment: &Moment, file: &WrittenFile) -> Option<(u16, Vec<u8>)> {
    let (status, title, problems) = match file {
        WrittenFile::Proven(_) | WrittenFile::Loaded(_) => return None,
        WrittenFile::Refused(problems) => (422, say!("This page can't be shown"), problems.clone()),
        WrittenFile::Missing => {
            let title = say!("The guide has no page at this address");
            (404, title, moment.errors().cloned().collect())
        }
    };
    let items = items(desk, moment, &problems);
    let page = fill(PROBLEMS, &[("title", title), ("problems", &items)]);
    Some((status, page.into_bytes()))
}

/// The problems as items of a list.
pub fn items(desk: &Desk, moment: &Moment, problems: &[Diagnostic]) -> String {
    let places = ProblemPlaces {
        sources: &moment.sources,
        editor: desk.editor,
    };
    places.items(problems)
}

/// What a page is recognised by, with the pictures that it loads.
pub fn fingerprint(page: &[u8], moment: &Moment) -> String {
    format!("{}-{}", short_sha256(page, 16), moment.loaded)
}
