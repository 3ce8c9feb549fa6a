//! The XML of a feed. Takes the front page of a language, returns the bytes. Every date in it is that of a revision.

use super::super::{FeedView, IndexView, RevisionView, WarningChangeView, WarningWordsView};
use super::FEED;

const NAMESPACE: &str = "http://www.w3.org/2005/Atom";

/// So many revisions without a change of a warning are in a feed, the newest ones. Those of warnings are always in it.
const OTHERS: usize = 100;

/// The feed of a language.
pub fn feed(index: &IndexView) -> Vec<u8> {
    let page = &index.page;
    let base = page.url.as_deref().unwrap_or_default();
    let own = format!("{base}{}", FEED.path(&page.lang, ""));
    let front = format!("{base}{}/index.html", page.lang);
    let title = &page.guide_title.plain;
    let nothing = FeedView {
        updated: String::new(),
        revisions: Vec::new(),
    };
    let changes = index.changes.as_ref().unwrap_or(&nothing);
    let head = format!(
        "<id>{id}</id>\n<title>{changed} · {title}</title>\n<updated>{updated}</updated>\n<author><name>{title}</name></author>\n\
         <link rel=\"self\" type=\"{media}\" href=\"{id}\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"{front}\"/>\n",
        id = escaped(&own),
        changed = escaped(word(index, "changes")),
        title = escaped(title),
        updated = time(&changes.updated),
        media = FEED.media_type,
        front = escaped(&front),
    );
    let entries = shown(&changes.revisions).map(|revision| entry(index, revision));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"{NAMESPACE}\" xml:lang=\"{}\">\n{head}{}</feed>\n",
        escaped(&page.lang),
        entries.collect::<String>()
    )
    .into_bytes()
}

fn shown(revisions: &[RevisionView]) -> impl Iterator<Item = &RevisionView> {
    let mut others = 0;
    revisions.iter().filter(move |revision| {
        others += usize::from(revision.warnings.is_empty());
        !revision.warnings.is_empty() || others <= OTHERS
    })
}

fn word<'a>(index: &'a IndexView, key: &str) -> &'a str {
    index.page.words.get(key).map_or("", String::as_str)
}

// A day has no time: its first second, in UTC.
fn time(day: &str) -> String {
    format!("{day}T00:00:00Z")
}

fn entry(index: &IndexView, revision: &RevisionView) -> String {
    let page = &index.page;
    let base = format!("{}{}/", page.url.as_deref().unwrap_or_default(), page.lang);
    let mut cards = index.categories.iter().flat_map(|shelf| &shelf.cards);
    let card = cards.find(|card| card.id == revision.card);
    let html = card.and_then(|card| card.files.get("html"));
    let link = match html {
        Some(file) => format!("{base}{}/{file}#{}", revision.card, revision.anchor),
        None => format!("{base}index.html"),
    };
    let id = format!("{base}{}/#{}", revision.card, revision.anchor);
    let category = match revision.warnings.is_empty() {
        true => "",
        false => "<category term=\"warning\"/>\n",
    };
    format!(
        "<entry>\n<id>{}</id>\n<title>{}</title>\n<updated>{}</updated>\n<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n{category}<content type=\"html\">{}</content>\n</entry>\n",
        escaped(&id),
        escaped(&headline(revision)),
        time(&revision.on.iso),
        escaped(&link),
        escaped(&content(index, revision)),
    )
}

// The worst change with the title of the card, so that a list of titles is enough to know what to open.
fn headline(revision: &RevisionView) -> String {
    let warnings = revision.warnings.iter().map(|change| &change.what);
    let others = revision.others.iter().map(|change| &change.what);
    match warnings.chain(others).next() {
        Some(worst) => format!("{worst} · {}", revision.title),
        None => revision.title.clone(),
    }
}

fn content(index: &IndexView, revision: &RevisionView) -> String {
    let page = &index.page;
    let warnings = revision
        .warnings
        .iter()
        .map(|change| warning(index, change));
    let others = revision
        .others
        .iter()
        .map(|change| format!("<li>{}</li>", escaped(&change.what)));
    let version = revision.version.as_ref().map(|name| {
        let word = escaped(word(index, "revision"));
        format!("<p>{word} {}</p>", escaped(name))
    });
    format!(
        "<div lang=\"{}\" dir=\"{}\"><ul>{}</ul>{}</div>",
        escaped(&page.lang),
        page.dir,
        warnings.chain(others).collect::<String>(),
        version.unwrap_or_default()
    )
}

fn warning(index: &IndexView, change: &WarningChangeView) -> String {
    let part = |key: &str, said: &Option<WarningWordsView>| {
        let said = said.as_ref();
        let text = said.map(|said| format!("<p>{} {}</p>", escaped(word(index, key)), quote(said)));
        text.unwrap_or_default()
    };
    format!(
        "<li><p><strong>{}</strong></p>{}{}</li>",
        escaped(&change.what),
        part("change-before", &change.before),
        part("change-after", &change.after)
    )
}

fn quote(said: &WarningWordsView) -> String {
    let WarningWordsView {
        signal,
        text,
        lang,
        dir,
    } = said;
    let tongue = match (lang, dir) {
        (Some(lang), Some(dir)) => format!(" lang=\"{}\" dir=\"{dir}\"", escaped(lang)),
        _ => String::new(),
    };
    format!(
        "<q><b>{}</b> <span{tongue}>{}</span></q>",
        escaped(signal),
        escaped(text)
    )
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
