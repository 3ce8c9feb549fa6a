//! A feed as a feed reader takes it. Takes its bytes, returns its entries with the words that a person sees. Fails with a sentence on what
//! makes it a feed that readers refuse (RFC 4287, 4.1).

use std::collections::BTreeSet;

use roxmltree::{Document, Node};
use stappenkaart_say::say;

/// An entry of a feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedEntry {
    pub id: String,
    /// The day of its last change, as `2026-11-28`.
    pub day: String,
    /// Where it leads.
    pub link: String,
    /// The words of its title, and those of its content without markup.
    pub title: String,
    pub text: String,
}

/// The entries of a feed, in its order.
pub fn read(bytes: &[u8]) -> Result<Vec<FeedEntry>, String> {
    let text = std::str::from_utf8(bytes).map_err(|error| error.to_string())?;
    let document = Document::parse(text).map_err(|error| error.to_string())?;
    let feed = document.root_element();
    if !is_atom(feed, "feed") {
        return Err(say!("it is not a feed of Atom").into());
    }
    let own = only(feed, "id")?;
    only(feed, "title")?;
    moment(&only(feed, "updated")?)?;
    if !feed.children().any(|child| is_atom(child, "author")) {
        return Err(say!("it has no author").into());
    }
    if link(feed, "self")? != own {
        return Err(say!("its link to itself is not its id").into());
    }
    let entries = feed.children().filter(|child| is_atom(*child, "entry"));
    let entries: Vec<FeedEntry> = entries.map(entry).collect::<Result<_, _>>()?;
    let mut ids = BTreeSet::from([own.as_str()]);
    match entries.iter().find(|entry| !ids.insert(&entry.id)) {
        Some(twin) => Err(say!("two entries have the id `{}`", twin.id)),
        None => Ok(entries),
    }
}

fn entry(node: Node<'_, '_>) -> Result<FeedEntry, String> {
    let id = only(node, "id")?;
    let contents = node.children().filter(|child| is_atom(*child, "content"));
    let [content] = contents.collect::<Vec<_>>()[..] else {
        return Err(say!("the entry `{id}` does not have one content"));
    };
    if content.attribute("type") != Some("html") {
        return Err(say!("the content of the entry `{id}` is not HTML"));
    }
    Ok(FeedEntry {
        day: moment(&only(node, "updated")?)?,
        link: link(node, "alternate")?,
        title: only(node, "title")?,
        text: visible(content.text().unwrap_or_default()),
        id,
    })
}

fn is_atom(node: Node<'_, '_>, name: &str) -> bool {
    node.has_tag_name(("http://www.w3.org/2005/Atom", name))
}

// The words of the one child with this name.
fn only(node: Node<'_, '_>, name: &str) -> Result<String, String> {
    let all = node.children().filter(|child| is_atom(*child, name));
    match all.collect::<Vec<_>>()[..] {
        [one] => {
            let text = one.text().unwrap_or_default().trim();
            match text.is_empty() {
                true => Err(say!("`{name}` is empty")),
                false => Ok(text.to_owned()),
            }
        }
        [] => Err(say!("`{name}` is missing")),
        _ => Err(say!("`{name}` is there more than once")),
    }
}

// An address that a reader can open from anywhere.
fn link(node: Node<'_, '_>, relation: &str) -> Result<String, String> {
    let mut links = node.children().filter(|child| {
        is_atom(*child, "link") && child.attribute("rel").unwrap_or("alternate") == relation
    });
    let href = links.next().and_then(|link| link.attribute("href"));
    let href = href.filter(|href| href.starts_with("https://") || href.starts_with("http://"));
    href.map(str::to_owned)
        .ok_or_else(|| say!("there is no full address with `rel=\"{relation}\"`"))
}

// The day of a moment such as `2026-11-28T00:00:00Z` (RFC 3339).
fn moment(text: &str) -> Result<String, String> {
    let wrong = || say!("`{text}` is not a moment");
    let (day, time) = text.split_once('T').ok_or_else(wrong)?;
    let has_form = |text: &str, form: &str| {
        let same = |(c, wanted): (char, char)| match wanted {
            '0' => c.is_ascii_digit(),
            wanted => c == wanted,
        };
        text.chars().count() == form.len() && text.chars().zip(form.chars()).all(same)
    };
    match has_form(day, "0000-00-00") && has_form(time, "00:00:00Z") {
        true => Ok(day.to_owned()),
        false => Err(wrong()),
    }
}

// The words of some HTML. A part that is not shown has no words.
fn visible(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        out.push_str(&rest[..start]);
        let tag = &rest[start..];
        let end = tag.find('>').map_or(tag.len(), |end| end + 1);
        let name = &tag[..end];
        if ["hidden", "style", "script", "<!--"]
            .iter()
            .any(|word| name.contains(word))
        {
            return entities(&out);
        }
        out.push(' ');
        rest = &tag[end..];
    }
    out.push_str(rest);
    entities(&out)
}

fn entities(text: &str) -> String {
    let named = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    named
        .iter()
        .fold(text.to_owned(), |text, (name, c)| text.replace(name, c))
}
