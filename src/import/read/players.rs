//! Films of a page: those of players that are known, and `<video>`, `<audio>` and `<iframe>`. The address of a frame becomes that of
//! the page that people can open.

use stappenkaart_say::say;

use super::html_nodes::{HtmlNode, nodes};
use crate::import::tree::{SourceFilm, SourceInline, SourceKind};
use crate::model::AttachmentKind;

// The start of the address of a frame, and that of the page of the same film.
const FRAMES: [(&str, &str); 4] = [
    ("youtube.com/embed/", "https://www.youtube.com/watch?v="),
    (
        "youtube-nocookie.com/embed/",
        "https://www.youtube.com/watch?v=",
    ),
    ("youtu.be/", "https://www.youtube.com/watch?v="),
    ("player.vimeo.com/video/", "https://vimeo.com/"),
];

// Sites whose frames are films.
const PLAYERS: [&str; 11] = [
    "youtube.com/",
    "youtube-nocookie.com/",
    "youtu.be/",
    "vimeo.com/",
    "player.vimeo.com/",
    "loom.com/",
    "fast.wistia.net/",
    "dailymotion.com/",
    "learn-video.azurefd.net/",
    "microsoft.com/",
    "channel9.msdn.com/",
];

/// The elements that show a film or play a recording.
pub const FILM_TAGS: [&str; 5] = ["video", "audio", "iframe", "embed", "object"];

const READ: [&str; 12] = [
    "src",
    "data-src",
    "data",
    "title",
    "aria-label",
    "alt",
    "poster",
    "thumbnail",
    "length",
    "duration",
    "data-duration",
    "controls",
];

/// The film of an element, with what is in it; `None` where it is a frame of something else.
pub fn film_of(node: &HtmlNode) -> Option<SourceFilm> {
    let value = |names: &[&str]| {
        let values = names.iter().filter_map(|name| node.attribute(name));
        let mut filled = values.filter(|value| !value.trim().is_empty());
        filled.next().map(|value| value.trim().to_owned())
    };
    let mut children = node.children.iter();
    let source = children.find(|child| child.name == "source");
    let own = value(&["src", "data-src", "data"]);
    let inner = || Some(source?.attribute("src")?.to_owned());
    let target = own.or_else(inner)?;
    let plays = ["video", "audio"].contains(&node.name.as_str());
    if !plays && !is_film(&target) {
        return None;
    }
    let (page, mut unread) = page_of(&target);
    unread.extend(unread_of(node, source));
    Some(SourceFilm {
        target: page,
        title: value(&["title", "aria-label", "alt"]).unwrap_or_default(),
        poster: value(&["poster", "thumbnail"]),
        length: value(&["length", "duration", "data-duration"]),
        unread: unread.join(" "),
    })
}

/// The film of a tag in running text, with everything up to its end.
pub fn film_in(text: &str) -> Option<SourceFilm> {
    nodes(text, 0).first().and_then(film_of)
}

// What is said in an element and in no part of its film.
fn unread_of(node: &HtmlNode, source: Option<&HtmlNode>) -> Vec<String> {
    let mut found = Vec::new();
    if !node.text.trim().is_empty() {
        found.push(node.text.trim().to_owned());
    }
    let is_source = source.is_some_and(|source| std::ptr::eq(source, node));
    for (name, value) in &node.attributes {
        let is_read = match is_source {
            true => name == "src",
            false => FILM_TAGS.contains(&node.name.as_str()) && READ.contains(&name.as_str()),
        };
        if !is_read && !value.is_empty() {
            found.push(format!("{name}=\"{value}\""));
        }
    }
    let inner = node.children.iter();
    found.extend(inner.flat_map(|child| unread_of(child, source)));
    found
}

/// Whether an address is that of a film or recording, by its site or its ending.
pub fn is_film(target: &str) -> bool {
    let plays = matches!(
        AttachmentKind::by_name(without_query(target)),
        Some(AttachmentKind::Film | AttachmentKind::Sound)
    );
    let place = place(target);
    plays || PLAYERS.iter().any(|player| place.starts_with(player))
}

fn without_query(target: &str) -> &str {
    target.split(['?', '#']).next().unwrap_or_default()
}

// An address without its scheme; empty for a file.
fn place(target: &str) -> &str {
    let starts = ["https://", "http://", "//"];
    let place = starts.iter().find_map(|start| target.strip_prefix(start));
    let place = place.unwrap_or_default();
    place.strip_prefix("www.").unwrap_or(place)
}

/// The page of a film, and its address in the source where that is another one.
pub fn page_of(target: &str) -> (String, Vec<String>) {
    let place = place(target);
    for (frame, page) in FRAMES {
        let id = place.strip_prefix(frame);
        let id = id.and_then(|rest| rest.split(['?', '&', '/', '#']).next());
        if let Some(id) = id.filter(|id| !id.is_empty()) {
            return (format!("{page}{id}"), vec![target.to_owned()]);
        }
    }
    match target.starts_with("//") {
        true => (format!("https:{target}"), Vec::new()),
        false => (target.to_owned(), Vec::new()),
    }
}

/// A picture, also one that leads to itself in full or to a film.
pub fn figure_of(word: &SourceInline) -> Option<SourceKind> {
    match word {
        SourceInline::Image { target, alt } if alt.trim() == "type:video" => {
            let (target, unread) = page_of(target);
            Some(SourceKind::Film(SourceFilm {
                target,
                unread: unread.join(" "),
                ..SourceFilm::default()
            }))
        }
        SourceInline::Image { target, alt } => Some(SourceKind::Figure {
            target: target.clone(),
            alt: alt.clone(),
        }),
        SourceInline::Film(film) => Some(SourceKind::Film(film.clone())),
        SourceInline::Link { target, words } => match words.as_slice() {
            [
                SourceInline::Image {
                    target: poster,
                    alt,
                },
            ] if leads_to_film(target) => {
                let (page, unread) = page_of(target);
                Some(SourceKind::Film(SourceFilm {
                    target: page,
                    title: alt.clone(),
                    poster: Some(poster.clone()),
                    length: None,
                    unread: unread.join(" "),
                }))
            }
            [inner @ SourceInline::Image { .. }] => figure_of(inner),
            _ => None,
        },
        _ => None,
    }
}

// A film, or a file of the source that is a document to download.
fn leads_to_film(target: &str) -> bool {
    let is_here = place(target).is_empty() && !target.contains("://");
    is_film(target) || is_here && AttachmentKind::by_name(without_query(target)).is_some()
}

/// Where a picture leads to that is not a film: a card has no part for it.
pub fn lost_target(word: &SourceInline) -> Option<SourceInline> {
    match (word, figure_of(word)) {
        (SourceInline::Link { target, .. }, Some(SourceKind::Figure { target: shown, .. }))
            if *target != shown =>
        {
            Some(SourceInline::Hidden {
                what: say!("where a picture leads to"),
                text: target.clone(),
            })
        }
        _ => None,
    }
}

/// A film as HTML has it, in one line.
pub fn film_tag(target: &str, title: &str, poster: &str) -> String {
    let value = |name: &str, value: &str| match value.is_empty() {
        true => String::new(),
        false => format!(" {name}=\"{}\"", value.replace('"', "&quot;")),
    };
    let values = [
        value("src", target),
        value("title", title),
        value("poster", poster),
    ];
    format!("<video{}></video>", values.concat())
}
