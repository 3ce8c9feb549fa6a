//! TMX 1.4b (LISA OSCAR, April 2005): a translation memory, pairs of a source and its translation. [`write`] returns one; [`read`]
//! takes any.

use std::collections::HashMap;

use roxmltree::Node;
use stappenkaart_say::say;

use super::incoming::{
    ExchangeContent, ExchangeFormat, Grouped, Incoming, IncomingText, IncomingUnit,
};
use super::inline::{Builder, content};
use super::package::Package;
use super::pieces::TextPiece;
use super::pieces::{CodeKind, InlineCode};
use super::xml::{child, children, lang};
use crate::xml_writer::{XmlWriter, element, escaped};

const FORMAT: ExchangeFormat = ExchangeFormat {
    content: ExchangeContent::Memory,
    has_many_languages: true,
    entries_name_file: false,
};

/// The texts of a package that may be used again as they are.
pub fn write(package: &Package) -> String {
    let mut xml = XmlWriter::new();
    xml.start("tmx", &[("version", "1.4")]);
    let header = [
        ("creationtool", "stappenkaart"),
        ("creationtoolversion", env!("CARGO_PKG_VERSION")),
        ("segtype", "block"),
        ("o-tmf", "PO"),
        ("adminlang", "en"),
        ("srclang", package.source.as_str()),
        ("datatype", "x-step-card"),
    ];
    xml.empty("header", &header);
    xml.start("body", &[]);
    for file in &package.files {
        for unit in file.units.iter().filter(|unit| unit.reusable) {
            xml.start("tu", &[("tuid", &format!("{}#{}", file.path, unit.id))]);
            unit.notes
                .iter()
                .for_each(|note| xml.text("note", &[], note));
            for (lang, pieces) in [
                (&package.source, &unit.source),
                (&package.target, &unit.target),
            ] {
                xml.start("tuv", &[("xml:lang", lang.as_str())]);
                let mut pair = 0;
                xml.content("seg", &[], &content(pieces, |mark| code(mark, &mut pair)));
                xml.end();
            }
            xml.end();
        }
    }
    xml.finish()
}

// `i` pairs a start with its end within a segment, `x` links a code to its counterpart in the other language.
fn code(mark: &InlineCode, pair: &mut usize) -> String {
    let (before, behind) = mark.kind.as_ref().map(CodeKind::shown).unwrap_or_default();
    let kind = match &mark.kind {
        Some(CodeKind::Label) => "bold",
        Some(CodeKind::Emphasis) => "italic",
        Some(CodeKind::Link(_)) => "link",
        Some(CodeKind::Literal(_)) => "x-code",
        None => "x-unknown",
    };
    // A code that only the translation has has no partner; `x` has to be a number.
    let like = mark.id.parse::<usize>().ok().map(|id| id.to_string());
    let mut attributes: Vec<(&str, &str)> = like.iter().map(|like| ("x", like.as_str())).collect();
    attributes.push(("type", kind));
    if let Some(CodeKind::Literal(_)) = mark.kind {
        return element("ph", &attributes, &escaped(&before));
    }
    *pair += 1;
    let own = pair.to_string();
    attributes.insert(0, ("i", &own));
    let start = element("bpt", &attributes, &escaped(&before));
    let end = element("ept", &[("i", &own)], &escaped(&behind));
    let words = content(&mark.words, |mark| code(mark, pair));
    format!("{start}{words}{end}")
}

/// The pairs of a TMX that have both languages, for as many languages as it holds; `root` is its `tmx` element. Each pair is a unit
/// of a file without a path, under the tags that the memory uses.
pub fn read(root: Node<'_, '_>) -> Incoming {
    let declared = child(root, "header")
        .and_then(|header| header.attribute("srclang"))
        .unwrap_or("*all*");
    let units = root
        .descendants()
        .filter(|node| node.is_element() && node.tag_name().name() == "tu");
    let mut grouped = Grouped::default();
    for (at, unit) in units.enumerate() {
        let source = unit.attribute("srclang").unwrap_or(declared);
        for (from, to, pair) in pairs(unit, source, at) {
            grouped
                .of((None, Some(from), Some(to)), &unit.range())
                .push(pair);
        }
    }
    Incoming {
        format: FORMAT,
        files: grouped.files,
    }
}

// The memory's source language with each other one; where it has none (`*all*`), the first text of the unit is the source.
fn pairs(unit: Node<'_, '_>, source: &str, at: usize) -> Vec<(String, String, IncomingUnit)> {
    let texts: Vec<(&str, Node<'_, '_>)> = children(unit, "tuv")
        .filter_map(|text| Some((lang(text)?, child(text, "seg")?)))
        .collect();
    let Some(first) = texts
        .iter()
        .find(|(tag, _)| tag.eq_ignore_ascii_case(source))
        .or(texts.first())
    else {
        return Vec::new();
    };
    let id = unit
        .attribute("tuid")
        .map_or_else(|| say!("unit {}", at + 1), str::to_owned);
    let others = texts
        .iter()
        .filter(|(tag, _)| !tag.eq_ignore_ascii_case(first.0));
    let one = |(tag, seg): &(&str, Node<'_, '_>)| {
        let (source, numbers) = renumbered(said(first.1), HashMap::new());
        let (target, _) = renumbered(said(*seg), numbers);
        let target = Some(target).filter(|said| !said.is_empty());
        let unit = IncomingUnit {
            id: id.clone(),
            source,
            target,
            fuzzy: true,
            range: seg.range(),
        };
        (first.0.to_owned(), (*tag).to_owned(), unit)
    };
    others.map(one).collect()
}

// Every tool numbers codes in its own way; ours are counted from 1 in the order of the source.
fn renumbered(
    said: IncomingText,
    mut numbers: HashMap<String, String>,
) -> (IncomingText, HashMap<String, String>) {
    let IncomingText::Pieces(mut pieces) = said else {
        return (said, numbers);
    };
    let is_source = numbers.is_empty();
    renumber(&mut pieces, &mut numbers, is_source);
    (IncomingText::Pieces(pieces), numbers)
}

fn renumber(pieces: &mut [TextPiece], numbers: &mut HashMap<String, String>, is_source: bool) {
    for piece in pieces {
        let TextPiece::Code(mark) = piece else {
            continue;
        };
        let next = if is_source {
            (numbers.len() + 1).to_string()
        } else {
            "t".to_owned()
        };
        mark.id = match numbers.get(&mark.id) {
            Some(known) => known.clone(),
            None => {
                if is_source {
                    numbers.insert(mark.id.clone(), next.clone());
                }
                next
            }
        };
        renumber(&mut mark.words, numbers, is_source);
    }
}

fn said(node: Node<'_, '_>) -> IncomingText {
    let mut builder = Builder::default();
    walk(node, &mut builder);
    builder.finish()
}

fn walk(node: Node<'_, '_>, builder: &mut Builder) {
    for (at, child) in node.children().enumerate() {
        if let Some(text) = child.text().filter(|_| child.is_text()) {
            builder.text(text);
            continue;
        }
        let pair = child.attribute("i").unwrap_or_default();
        let like = child.attribute("x").map_or_else(
            || format!("i{pair}.{}", if pair.is_empty() { at } else { 0 }),
            str::to_owned,
        );
        match child.tag_name().name() {
            "bpt" => builder.open(pair, &like, kind(child)),
            "ept" => builder.close(pair),
            "ph" | "it" => builder.single(&like, kind(child)),
            "hi" => walk(child, builder),
            "ut" if child.is_element() => builder.wrong(say!("a `<ut>` without a meaning").into()),
            _ => {}
        }
    }
}

// Where a link leads is decided by the source; but a code with other words is another code.
fn kind(node: Node<'_, '_>) -> Option<CodeKind> {
    match node.attribute("type")? {
        "bold" => Some(CodeKind::Label),
        "italic" => Some(CodeKind::Emphasis),
        "x-code" => Some(CodeKind::Literal(
            node.text()?
                .strip_prefix('`')?
                .strip_suffix('`')?
                .to_owned(),
        )),
        _ => None,
    }
}
