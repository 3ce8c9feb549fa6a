//! XLIFF 2.0 (OASIS, August 2014) and 2.1, whose core is the same: the element `xliff` says which. [`write`] returns a file that is
//! valid against the core schema, with lengths by the size and length restriction module; [`read`] takes what tools make of it.

use roxmltree::Node;
use stappenkaart_say::say;

use super::incoming::{
    ExchangeContent, ExchangeFormat, Incoming, IncomingFile, IncomingText, IncomingUnit,
};
use super::inline::{Builder, content, walk};
use super::package::{Package, PackageFile, Unit, UnitState};
use super::pieces::{CodeKind, InlineCode};
use super::segments::{SegmentJoin, letters};
use super::xml::{child, children, head};
use crate::xml_writer::{XmlWriter, element, empty_element};

const FORMAT: ExchangeFormat = ExchangeFormat {
    content: ExchangeContent::Texts,
    has_many_languages: false,
    entries_name_file: false,
};

const NAME_SPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";
const SIZES: &str = "urn:oasis:names:tc:xliff:sizerestriction:2.0";

/// A package as XLIFF; `version` is `2.0` or `2.1`.
pub fn write(package: &Package, version: &str) -> String {
    let mut xml = XmlWriter::new();
    let (source, target) = (package.source.as_str(), package.target.as_str());
    let attributes = [
        ("version", version),
        ("srcLang", source),
        ("trgLang", target),
        ("xmlns", NAME_SPACE),
        ("xmlns:slr", SIZES),
    ];
    xml.start("xliff", &attributes);
    for (at, file) in package.files.iter().enumerate() {
        write_file(&mut xml, &format!("f{}", at + 1), file);
    }
    xml.finish()
}

fn write_file(xml: &mut XmlWriter, id: &str, file: &PackageFile) {
    xml.start(
        "file",
        &[
            ("id", id),
            ("original", &file.path),
            ("canResegment", "no"),
            ("xml:space", "preserve"),
        ],
    );
    xml.empty("slr:profiles", &[("generalProfile", "xliff:codepoints")]);
    for unit in &file.units {
        write_unit(xml, unit);
    }
    xml.end();
}

fn write_unit(xml: &mut XmlWriter, unit: &Unit) {
    let most = unit.limit.map(|limit| limit.to_string());
    let mut attributes = vec![("id", unit.id.as_str()), ("name", unit.id.as_str())];
    attributes.extend(
        most.as_ref()
            .map(|most| ("slr:sizeRestriction", most.as_str())),
    );
    xml.start("unit", &attributes);
    xml.start("notes", &[]);
    for note in &unit.notes {
        xml.text(
            "note",
            &[("category", "developer"), ("appliesTo", "source")],
            note,
        );
    }
    for comment in &unit.comments {
        xml.text(
            "note",
            &[("category", "translator"), ("appliesTo", "target")],
            comment,
        );
    }
    xml.end();
    xml.start("segment", state(unit.state));
    xml.content("source", &[], &content(&unit.source, code));
    if unit.state != UnitState::Missing {
        xml.content("target", &[], &content(&unit.target, code));
    }
    xml.end();
    xml.end();
}

fn state(state: UnitState) -> &'static [(&'static str, &'static str)] {
    match state {
        UnitState::Missing => &[("state", "initial")],
        UnitState::Review => &[
            ("state", "initial"),
            ("subState", "stappenkaart:needs-review"),
        ],
        UnitState::Translated => &[("state", "translated")],
        UnitState::Approved => &[("state", "final")],
    }
}

fn code(mark: &InlineCode) -> String {
    let (kind, sub_kind) = match &mark.kind {
        Some(CodeKind::Label) => ("fmt", Some("xlf:b")),
        Some(CodeKind::Emphasis) => ("fmt", Some("xlf:i")),
        Some(CodeKind::Link(target)) if target.starts_with("callout:") => {
            ("ui", Some("stappenkaart:callout"))
        }
        Some(CodeKind::Link(_)) => ("link", None),
        Some(CodeKind::Literal(_)) => ("other", Some("stappenkaart:code")),
        None => ("other", None),
    };
    let mut attributes = vec![("id", mark.id.as_str()), ("type", kind)];
    attributes.extend(sub_kind.map(|sub_kind| ("subType", sub_kind)));
    attributes.extend([("canCopy", "no"), ("canDelete", "no")]);
    let (before, behind) = mark.kind.as_ref().map(CodeKind::shown).unwrap_or_default();
    if let Some(CodeKind::Literal(said)) = &mark.kind {
        attributes.extend([("disp", before.as_str()), ("equiv", said.as_str())]);
        return empty_element("ph", &attributes);
    }
    attributes.extend([("dispStart", before.as_str()), ("dispEnd", behind.as_str())]);
    let words = content(&mark.words, code);
    let protected = format!("fixed-{}", mark.id);
    let words = if mark.fixed {
        element("mrk", &[("id", &protected), ("translate", "no")], &words)
    } else {
        words
    };
    element("pc", &attributes, &words)
}

/// What a file in XLIFF 2 says; `root` is its `xliff` element.
pub fn read(root: Node<'_, '_>) -> Incoming {
    let language = |name| root.attribute(name).map(str::to_owned);
    let files = children(root, "file").map(|file| IncomingFile {
        path: Some(file.attribute("original").unwrap_or_default().to_owned()),
        source: language("srcLang"),
        target: language("trgLang"),
        range: head(file),
        units: units(file),
    });
    Incoming {
        format: FORMAT,
        files: files.collect(),
    }
}

fn units(file: Node<'_, '_>) -> Vec<IncomingUnit> {
    let units = file
        .descendants()
        .filter(|node| node.is_element() && node.tag_name().name() == "unit");
    units
        .filter(|unit| unit.attribute("translate") != Some("no"))
        .map(read_unit)
        .collect()
}

// A tool that splits texts into sentences puts several segments into a unit; they are one text.
fn read_unit(unit: Node<'_, '_>) -> IncomingUnit {
    let parts: Vec<Node<'_, '_>> = unit
        .children()
        .filter(|node| matches!(node.tag_name().name(), "segment" | "ignorable"))
        .collect();
    let mut source = Builder::default();
    let sources = parts.iter().filter_map(|part| child(*part, "source"));
    sources.for_each(|from| walk(from, &mut source, &read_element));
    let first = parts.iter().find_map(|part| child(*part, "target"));
    IncomingUnit {
        id: unit.attribute("id").unwrap_or_default().to_owned(),
        source: source.finish(),
        target: translation(&parts).filter(|said| !said.is_empty()),
        fuzzy: parts
            .iter()
            .any(|part| part.tag_name().name() == "segment" && is_fuzzy(*part)),
        range: first.unwrap_or(unit).range(),
    }
}

// What the segments of a unit say in the other language; `None` if none of them is translated.
fn translation(parts: &[Node<'_, '_>]) -> Option<IncomingText> {
    let mut target = Builder::default();
    let (mut translated, mut lacking) = (false, false);
    let mut join = SegmentJoin::default();
    for part in in_target_order(parts) {
        let is_segment = part.tag_name().name() == "segment";
        let said = |node: Option<Node<'_, '_>>| node.map(letters).unwrap_or_default();
        let from = child(part, "source");
        // An empty translation of words is none.
        let is_lost =
            |to: &Node<'_, '_>| is_segment && !to.has_children() && !said(from).trim().is_empty();
        let to = child(part, "target").filter(|to| !is_lost(to));
        if join.lost_space(&said(from), &said(to.or(from))) {
            target.text(" ");
        }
        // What is between two sentences is most often a space.
        match to.or(from.filter(|_| !is_segment)) {
            Some(said) => walk(said, &mut target, &read_element),
            None => lacking = true,
        }
        translated |= is_segment && to.is_some_and(|to| to.first_child().is_some());
    }
    if translated && lacking {
        target.wrong(say!("only some of its segments are translated").into());
    }
    translated.then(|| target.finish())
}

// A translation can have its segments in another order: a target without `order` has the place of its source.
fn in_target_order<'a, 'i>(parts: &[Node<'a, 'i>]) -> Vec<Node<'a, 'i>> {
    let mut parts: Vec<(usize, Node<'a, 'i>)> = parts
        .iter()
        .enumerate()
        .map(|(at, part)| {
            let order =
                child(*part, "target").and_then(|target| target.attribute("order")?.parse().ok());
            (order.unwrap_or(at + 1), *part)
        })
        .collect();
    parts.sort_by_key(|(order, _)| *order);
    parts.into_iter().map(|(_, part)| part).collect()
}

// By the standard a segment without a state is `initial`.
fn is_fuzzy(segment: Node<'_, '_>) -> bool {
    !matches!(
        segment.attribute("state"),
        Some("translated" | "reviewed" | "final")
    )
}

fn read_element(node: Node<'_, '_>, builder: &mut Builder) {
    let id = node.attribute("id").unwrap_or_default();
    match node.tag_name().name() {
        "pc" => {
            builder.open(id, id, kind(node));
            walk(node, builder, &read_element);
            builder.close(id);
        }
        "ph" => builder.single(id, kind(node)),
        "sc" => builder.open(id, id, kind(node)),
        "ec" => builder.close(node.attribute("startRef").unwrap_or(id)),
        "mrk" => walk(node, builder, &read_element),
        // Where an annotation starts and ends.
        "sm" | "em" => {}
        "cp" => match node
            .attribute("hex")
            .and_then(|hex| u32::from_str_radix(hex, 16).ok())
            .and_then(char::from_u32)
        {
            Some(c) => builder.text(&c.to_string()),
            None => builder.wrong(say!("a `<cp>` without the number of a character").into()),
        },
        name => builder.wrong(say!("`<{name}>` is not an inline code of XLIFF 2")),
    }
}

fn kind(node: Node<'_, '_>) -> Option<CodeKind> {
    let behind = node
        .attribute("dispEnd")
        .and_then(|shown| shown.strip_prefix("](")?.strip_suffix(')'));
    match (node.attribute("type")?, node.attribute("subType")) {
        ("fmt", Some("xlf:b")) => Some(CodeKind::Label),
        ("fmt", Some("xlf:i")) => Some(CodeKind::Emphasis),
        ("link", _) | ("ui", Some("stappenkaart:callout")) => {
            behind.map(|target| CodeKind::Link(target.to_owned()))
        }
        ("other", Some("stappenkaart:code")) => node
            .attribute("equiv")
            .map(|text| CodeKind::Literal(text.to_owned())),
        _ => None,
    }
}
