//! What a site with an address has for servers and search engines: lists of its pages, `robots.txt`, and the page for an address
//! that does not exist. Each language has its own list, and the list of the site names them.

use super::{
    Artefact, Engines, Format, IndexView, LanguageChooserView, Reading, Scope, Subject, html,
};
use crate::diag::Diagnostic;
use crate::phrases::phrase;

const PAGES: Artefact = Artefact {
    key: "sitemap",
    scope: Scope::Language,
    file: "sitemap.xml",
    media_type: "application/xml",
    link: None,
    counted: (phrase!("list of pages"), phrase!("lists of pages")),
};

const LISTS: Artefact = Artefact {
    key: "sitemaps",
    scope: Scope::Site,
    ..PAGES
};

const ROBOTS: Artefact = Artefact {
    key: "robots",
    scope: Scope::Site,
    file: "robots.txt",
    media_type: "text/plain",
    link: None,
    counted: (
        phrase!("file for search robots"),
        phrase!("files for search robots"),
    ),
};

const MISSING: Artefact = Artefact {
    key: "missing",
    scope: Scope::Site,
    file: "404.html",
    media_type: "text/html",
    link: None,
    counted: (phrase!("page"), phrase!("pages")),
};

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// For a guide that names the address of its site.
pub struct Web;

impl Format for Web {
    fn name(&self) -> &'static str {
        "web"
    }

    fn artefacts(&self) -> &'static [Artefact] {
        &[PAGES, LISTS, ROBOTS, MISSING]
    }

    fn load(&self, engines: &Engines<'_>) -> Result<(), Diagnostic> {
        engines.get::<html::HtmlEngine>().map(drop)
    }

    fn write(
        &self,
        artefact: &Artefact,
        subject: Subject<'_>,
        engines: &Engines<'_>,
    ) -> Result<Vec<u8>, Diagnostic> {
        match subject {
            Subject::Language(index) => Ok(pages(index)),
            Subject::Site(site) if artefact.key == MISSING.key => {
                engines.get::<html::HtmlEngine>()?.missing(site)
            }
            Subject::Site(site) if artefact.key == ROBOTS.key => Ok(robots(site)),
            Subject::Site(site) => Ok(lists(site)),
            Subject::Card(_)
            | Subject::Pair(..)
            | Subject::Moved(_)
            | Subject::AllCards(..)
            | Subject::Category(..) => {
                panic!("a list of pages was given {subject:?}")
            }
        }
    }

    fn read_back(
        &self,
        path: &str,
        bytes: &[u8],
        fetch: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<Reading, Diagnostic> {
        html::read_back(path, bytes, fetch)
    }
}

// The front page of a language and its cards. What is not translated is the page of another language.
fn pages(index: &IndexView) -> Vec<u8> {
    let page = &index.page;
    let base = format!("{}{}/", page.url.as_deref().unwrap_or_default(), page.lang);
    let cards = index
        .categories
        .iter()
        .flat_map(|category| &category.cards)
        .filter(|card| card.translated);
    let front = page.translated.then(|| format!("{base}index.html"));
    let files =
        cards.filter_map(|card| Some(format!("{base}{}/{}", card.id, card.files.get("html")?)));
    let urls: String = front
        .into_iter()
        .chain(files)
        .map(|url| format!("<url><loc>{}</loc></url>\n", escaped(&url)))
        .collect();
    document("urlset", &urls)
}

fn lists(site: &LanguageChooserView) -> Vec<u8> {
    let base = site.page.url.as_deref().unwrap_or_default();
    let lists: String = site
        .offered
        .iter()
        .map(|language| {
            let list = format!("{base}{}/{}", language.lang, PAGES.file);
            format!("<sitemap><loc>{}</loc></sitemap>\n", escaped(&list))
        })
        .collect();
    document("sitemapindex", &lists)
}

// What a robot reads first, where the site is at the root of its host.
fn robots(site: &LanguageChooserView) -> Vec<u8> {
    let base = site.page.url.as_deref().unwrap_or_default();
    format!("User-agent: *\nAllow: /\n\nSitemap: {base}{}\n", LISTS.file).into_bytes()
}

fn document(root: &str, body: &str) -> Vec<u8> {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{root} xmlns=\"{NAMESPACE}\">\n{body}</{root}>\n"
    )
    .into_bytes()
}

fn escaped(url: &str) -> String {
    url.replace('&', "&amp;").replace('\'', "&apos;")
}
