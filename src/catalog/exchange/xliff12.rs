//! XLIFF 1.2 (OASIS, February 2008), the version that most translation tools know. [`write`] returns a file that is valid against the
//! strict schema; [`read`] takes what tools make of it.

use roxmltree::Node;
use stappenkaart_say::say;

use super::incoming::{
    ExchangeContent, ExchangeFormat, Incoming, IncomingFile, IncomingText, IncomingUnit,
};
use super::inline::{Builder, content, take, walk};
use super::package::{Package, PackageFile, Unit, UnitState};
use super::pieces::{CodeKind, InlineCode};
use super::segments::{has_space, is_glued, letters};
use super::xml::{child, children, head};
use crate::xml_writer::{XmlWriter, element, empty_element};

const FORMAT: ExchangeFormat = ExchangeFormat {
    content: ExchangeContent::Texts,
    has_many_languages: false,
    entries_name_file: false,
};

const NAME_SPACE: &str = "urn:oasis:names:tc:xliff:document:1.2";
const TOOL: &str = "stappenkaart";

/// A package as XLIFF 1.2.
pub fn write(package: &Package) -> String {
    let mut xml = XmlWriter::new();
    xml.start("xliff", &[("version", "1.2"), ("xmlns", NAME_SPACE)]);
    for file in &package.files {
        write_file(&mut xml, package, file);
    }
    xml.finish()
}

fn write_file(xml: &mut XmlWriter, package: &Package, file: &PackageFile) {
    let attributes = [
        ("original", file.path.as_str()),
        ("source-language", package.source.as_str()),
        ("target-language", package.target.as_str()),
        ("datatype", "x-step-card"),
        ("product-name", package.project.as_str()),
        ("tool-id", TOOL),
        ("xml:space", "preserve"),
    ];
    xml.start("file", &attributes);
    xml.start("header", &[]);
    let version = env!("CARGO_PKG_VERSION");
    xml.empty(
        "tool",
        &[
            ("tool-id", TOOL),
            ("tool-name", TOOL),
            ("tool-version", version),
        ],
    );
    xml.end();
    xml.start("body", &[]);
    for unit in &file.units {
        write_unit(xml, unit);
    }
    xml.end();
    xml.end();
}

fn write_unit(xml: &mut XmlWriter, unit: &Unit) {
    let most = unit.limit.map(|limit| limit.to_string());
    let mut attributes = vec![
        ("id", unit.id.as_str()),
        ("resname", unit.id.as_str()),
        ("approved", approved(unit)),
    ];
    if let Some(most) = &most {
        attributes.extend([("maxwidth", most.as_str()), ("size-unit", "char")]);
    }
    attributes.push(("xml:space", "preserve"));
    xml.start("trans-unit", &attributes);
    xml.content("source", &[], &content(&unit.source, code));
    xml.content(
        "target",
        &[("state", state(unit.state))],
        &content(&unit.target, code),
    );
    for note in &unit.notes {
        xml.text(
            "note",
            &[("from", "developer"), ("annotates", "source")],
            note,
        );
    }
    for comment in &unit.comments {
        xml.text(
            "note",
            &[("from", "translator"), ("annotates", "target")],
            comment,
        );
    }
    xml.end();
}

// Some tools know `approved` only, and show the rest as waiting for a person. So it is "yes" if there is nothing left to do:
// a warning waits for its approval in the ledger, another text is done when it is translated.
fn approved(unit: &Unit) -> &'static str {
    match unit.state {
        UnitState::Approved => "yes",
        UnitState::Translated if !unit.warning => "yes",
        UnitState::Translated | UnitState::Review | UnitState::Missing => "no",
    }
}

fn state(state: UnitState) -> &'static str {
    match state {
        UnitState::Missing => "new",
        UnitState::Review => "needs-review-translation",
        UnitState::Translated => "translated",
        UnitState::Approved => "signed-off",
    }
}

// `clone="no"`: the import would refuse a second copy of the code.
fn code(mark: &InlineCode) -> String {
    let (ctype, said) = match &mark.kind {
        Some(CodeKind::Label) => ("bold", None),
        Some(CodeKind::Emphasis) => ("italic", None),
        Some(CodeKind::Link(target)) if target.starts_with("callout:") => {
            ("x-callout", Some(target))
        }
        Some(CodeKind::Link(target)) => ("link", Some(target)),
        Some(CodeKind::Literal(text)) => ("x-code", Some(text)),
        None => ("x-unknown", None),
    };
    let mut attributes = vec![("id", mark.id.as_str()), ("ctype", ctype), ("clone", "no")];
    attributes.extend(said.map(|said| ("equiv-text", said.as_str())));
    if let Some(CodeKind::Literal(_)) = mark.kind {
        return empty_element("x", &attributes);
    }
    let words = content(&mark.words, code);
    let words = if mark.fixed {
        element("mrk", &[("mtype", "protected")], &words)
    } else {
        words
    };
    element("g", &attributes, &words)
}

/// What a file in XLIFF 1.2 says; `root` is its `xliff` element.
pub fn read(root: Node<'_, '_>) -> Incoming {
    let files = children(root, "file").map(read_file).collect();
    Incoming {
        format: FORMAT,
        files,
    }
}

fn read_file(file: Node<'_, '_>) -> IncomingFile {
    let said = |name| file.attribute(name).map(str::to_owned);
    let units = file.descendants().filter(|node| {
        node.has_tag_name((NAME_SPACE, "trans-unit")) || node.has_tag_name("trans-unit")
    });
    IncomingFile {
        path: Some(said("original").unwrap_or_default()),
        source: said("source-language"),
        target: said("target-language"),
        range: head(file),
        units: units
            .filter(|unit| unit.attribute("translate") != Some("no"))
            .map(read_unit)
            .collect(),
    }
}

fn read_unit(unit: Node<'_, '_>) -> IncomingUnit {
    let target = child(unit, "target");
    IncomingUnit {
        id: unit.attribute("id").unwrap_or_default().to_owned(),
        source: child(unit, "source").map_or(IncomingText::Pieces(Vec::new()), said),
        target: target
            .map(|target| translation(unit, target))
            .filter(|said| !said.is_empty()),
        fuzzy: target.is_some_and(|target| is_fuzzy(unit, target)),
        range: target.unwrap_or(unit).range(),
    }
}

// A tool without states leaves them out, and then its text is final. A tool's own state is not "translated".
fn is_fuzzy(unit: Node<'_, '_>, target: Node<'_, '_>) -> bool {
    match target.attribute("state") {
        Some(state) => !matches!(state, "translated" | "signed-off" | "final"),
        None => unit.attribute("approved") == Some("no"),
    }
}

fn said(node: Node<'_, '_>) -> IncomingText {
    let mut builder = Builder::default();
    walk(node, &mut builder, &read_element);
    builder.finish()
}

// A tool that splits texts into sentences marks the segments in both languages: `<mrk mtype="seg" mid="1">`.
fn translation(unit: Node<'_, '_>, target: Node<'_, '_>) -> IncomingText {
    let source = child(unit, "seg-source");
    let mut builder = Builder::default();
    let mut before = None;
    for node in target.children() {
        let join = before.zip(is_segment(&node).then_some(node));
        match join.map(|(before, after)| space_between(source, before, after)) {
            Some(JoinSpace::OfSource) => builder.text(" "),
            Some(JoinSpace::Unknown) => {
                builder.wrong(say!("no space between two of its segments").into())
            }
            Some(JoinSpace::None) | None => {}
        }
        take(node, &mut builder, &read_element);
        before = is_segment(&node).then_some(node);
    }
    if !letters(target).trim().is_empty() && source.is_some_and(|source| lacks(source, target)) {
        builder.wrong(say!("not each of its segments translated once").into());
    }
    builder.finish()
}

// What has to be put between two segments that follow each other without anything between them.
enum JoinSpace {
    None,
    OfSource,
    // The file does not say what the source has there.
    Unknown,
}

fn space_between(
    source: Option<Node<'_, '_>>,
    before: Node<'_, '_>,
    after: Node<'_, '_>,
) -> JoinSpace {
    let (left, right) = (letters(before), letters(after));
    if !is_glued(&left, &right) {
        return JoinSpace::None;
    }
    let are_words =
        left.ends_with(char::is_alphanumeric) && right.starts_with(char::is_alphanumeric);
    match source.and_then(|source| joined_by_space(source, before, after)) {
        Some(true) => JoinSpace::OfSource,
        Some(false) => JoinSpace::None,
        None if are_words => JoinSpace::Unknown,
        None => JoinSpace::None,
    }
}

// Whether a space is between these two segments in the source; `None` if they do not follow each other there.
fn joined_by_space(
    source: Node<'_, '_>,
    before: Node<'_, '_>,
    after: Node<'_, '_>,
) -> Option<bool> {
    let find = |wanted: Node<'_, '_>| {
        let mut segments = source.children().filter(is_segment);
        segments.find(|node| node.attribute("mid") == wanted.attribute("mid"))
    };
    let (mut first, mut second) = (find(before)?, find(after)?);
    // A translation can change the order of its sentences.
    if second.range().start < first.range().start {
        std::mem::swap(&mut first, &mut second);
    }
    let between: String = first
        .next_siblings()
        .skip(1)
        .take_while(|node| *node != second)
        .map(letters)
        .collect();
    let is_next = !between.contains(|c: char| !c.is_whitespace());
    is_next.then(|| !between.is_empty() || has_space(&letters(first), &letters(second)))
}

fn is_segment(node: &Node<'_, '_>) -> bool {
    node.tag_name().name() == "mrk" && node.attribute("mtype") == Some("seg")
}

// Whether a segment of the source is not in the translation exactly once, or is empty there.
fn lacks(source: Node<'_, '_>, target: Node<'_, '_>) -> bool {
    let segments = |node: Node<'_, '_>| {
        let mut found: Vec<String> = node
            .descendants()
            .filter(is_segment)
            .filter(|segment| segment.has_children())
            .map(|segment| segment.attribute("mid").unwrap_or_default().to_owned())
            .collect();
        found.sort();
        found
    };
    segments(source) != segments(target)
}

fn read_element(node: Node<'_, '_>, builder: &mut Builder) {
    let id = node.attribute("id").unwrap_or_default();
    // Where a code starts and ends in two elements, `rid` links them; in some tools, both have the same `id` instead.
    let key = node.attribute("rid").unwrap_or(id);
    match node.tag_name().name() {
        "g" => {
            builder.open(id, id, kind(node));
            walk(node, builder, &read_element);
            builder.close(id);
        }
        // What is in a `ph` or `it` is the tool's own copy of a code.
        "x" | "ph" | "it" => builder.single(id, kind(node)),
        "bx" | "bpt" => builder.open(key, id, kind(node)),
        "ex" | "ept" => builder.close(key),
        "mrk" => walk(node, builder, &read_element),
        name => builder.wrong(say!("`<{name}>` is not an inline code of XLIFF 1.2")),
    }
}

fn kind(node: Node<'_, '_>) -> Option<CodeKind> {
    let said = node.attribute("equiv-text").map(str::to_owned);
    match node.attribute("ctype")? {
        "bold" => Some(CodeKind::Label),
        "italic" => Some(CodeKind::Emphasis),
        "link" | "x-callout" => said.map(CodeKind::Link),
        "x-code" => said.map(CodeKind::Literal),
        _ => None,
    }
}
