//! Writes a card as a fragment for a help center. Takes the card and the profile of the help center, returns the HTML to paste.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value, json};
use stappenkaart_say::say;

use super::super::HtmlEngine;
use super::super::detach::{Reach, detached};
use super::bake::stays;
use crate::codes;
use crate::diag::Diagnostic;
use crate::format::{CardView, Engines, FigureView, StepView, encoded_path};
use crate::host::{HostProfile, ListLayout, PicturePlace, WarningBox};

/// A picture that is beside a fragment, with the marks of its callouts drawn into it.
pub struct MarkedPicture<'a> {
    /// Its name in the folder of the card.
    pub file: String,
    pub figure: &'a FigureView,
}

/// The pictures of a card, in order.
pub fn marked_pictures(card: &CardView) -> Vec<MarkedPicture<'_>> {
    let figures = card.sections().flat_map(StepView::all_figures);
    let named = figures.enumerate().map(|(at, figure)| {
        let own = figure.image.rsplit_once('.').map(|(_, ending)| ending);
        let ending = own.filter(|_| stays(figure)).unwrap_or("png");
        MarkedPicture {
            file: format!("{}-{}.{}", card.id, at + 1, ending.to_lowercase()),
            figure,
        }
    });
    named.collect()
}

/// A picture as the template sees it.
#[derive(Serialize)]
struct PictureView {
    file: String,
    src: String,
    width: u32,
}

/// What a help center keeps, as the template sees it.
#[derive(Serialize)]
struct HostView<'a> {
    name: &'a str,
    #[serde(rename = "box")]
    warning_box: &'static str,
    /// Whether actions are in lists.
    nested: bool,
    title: &'a str,
    part: &'a str,
    /// What keys of a keyboard are in.
    key: &'static str,
    /// Whether pictures are attached to a page.
    attached: bool,
    relative: bool,
    letters: bool,
    lang: bool,
    dir: bool,
    id: bool,
    class: bool,
    width: bool,
    /// What keeps a piece of another direction together, where no attribute does.
    open: &'static str,
    close: &'static str,
}

/// The fragment. Fails on a broken template, and where the help center needs addresses that the guide does not have.
pub fn write(
    host: &HostProfile,
    card: &CardView,
    engines: &Engines<'_>,
) -> Result<Vec<u8>, Diagnostic> {
    check_addresses(host, card)?;
    let view = host_view(host, card);
    let mut page = detached(card, Reach { places: view.id });
    arrange(&mut page);
    let pictures = picture_views(card);
    let engine = engines.get::<HtmlEngine>()?;
    engine.fragment(&page, &json!(view), &json!(pictures))
}

fn check_addresses(host: &HostProfile, card: &CardView) -> Result<(), Diagnostic> {
    let needs = host.pictures == PicturePlace::Address && card.page.url.is_none();
    let figures = card.sections().flat_map(StepView::all_figures).count();
    if !needs || figures == 0 {
        return Ok(());
    }
    let message = say!(
        "`{}` only shows pictures that have an address, and `guide.toml` does not say the address of the site",
        host.name
    );
    let help = say!(
        "add the address where you upload the site, such as `url = \"https://example.com/help/\"`"
    );
    Err(Diagnostic::in_file(codes::SK003, "guide.toml", message).help(help))
}

fn host_view<'a>(host: &'a HostProfile, card: &CardView) -> HostView<'a> {
    let everywhere = |attribute: &str| {
        let elements = ["div", "span", "blockquote", "strong"];
        let keeps = |name: &&str| host.keeps(name) && host.keeps_attribute(name, attribute);
        elements.iter().all(keeps)
    };
    let dir = everywhere("dir");
    let isolates = !dir && card.page.dir == "rtl";
    let [title, part] = &host.headings;
    HostView {
        name: &host.name,
        warning_box: match host.warning_box {
            WarningBox::Quote => "quote",
            WarningBox::Table => "table",
            WarningBox::Panel => "panel",
        },
        nested: host.lists == ListLayout::Nested,
        title,
        part,
        key: if host.keeps("kbd") { "kbd" } else { "code" },
        attached: host.pictures == PicturePlace::Attachment,
        relative: host.relative,
        letters: host.keeps("sup"),
        lang: everywhere("lang") && dir,
        dir,
        id: host.keeps_attribute(title, "id") && host.keeps_attribute("li", "id"),
        class: host.keeps_attribute("blockquote", "class"),
        width: host.keeps_attribute("img", "width"),
        open: if isolates { "\u{2068}" } else { "" },
        close: if isolates { "\u{2069}" } else { "" },
    }
}

fn picture_views(card: &CardView) -> BTreeMap<&str, PictureView> {
    let url = card.page.url.as_deref();
    let folder = url.map(|url| format!("{url}{}/{}/", card.page.lang, card.id));
    let named = marked_pictures(card).into_iter().map(|picture| {
        let view = PictureView {
            src: folder.clone().unwrap_or_default() + &encoded_path(&picture.file),
            file: picture.file,
            width: picture.figure.width,
        };
        (picture.figure.anchor.as_str(), view)
    });
    named.collect()
}

// Gives everything with blocks its parts: what is before its actions, each action with what comes after it, and what is after the last.
fn arrange(value: &mut Value) {
    match value {
        Value::Array(all) => all.iter_mut().for_each(arrange),
        Value::Object(fields) => {
            fields.values_mut().for_each(arrange);
            if let Some(Value::Array(blocks)) = fields.remove("blocks") {
                let parts = parts(blocks.into_iter());
                fields.insert("parts".to_owned(), Value::Object(parts));
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn parts(blocks: impl Iterator<Item = Value>) -> Map<String, Value> {
    let (mut before, mut actions, mut after) = (Vec::new(), Vec::<Value>::new(), Vec::new());
    for block in blocks {
        if block["kind"] == "action" {
            if let Some(Value::Array(last)) = actions.last_mut().map(|last| &mut last["after"]) {
                last.append(&mut after);
            }
            actions.push(json!({ "action": block, "after": [] }));
        } else if actions.is_empty() {
            before.push(block);
        } else {
            after.push(block);
        }
    }
    let parts = [("before", before), ("actions", actions), ("after", after)];
    let named = parts.map(|(name, all)| (name.to_owned(), Value::Array(all)));
    named.into_iter().collect()
}
