//! Paragraphs and tables of a document of Word as blocks. Each paragraph is a line of the source.

use std::ops::Range;

use roxmltree::Node;
use stappenkaart_say::say;

use super::docx_comments;
use super::docx_frames::{boxed, frame_of, framed, goes_on};
use super::docx_lists::{Listed, listed};
use super::docx_named_styles;
use super::docx_parts::{DocxParts, child, numbering_of, value};
use super::{line_breaks, looks, typed_lists};
use crate::import::tree::{SourceBlock, SourceInline, SourceKind, SourceTree, plain_words};

/// Reads the body of a document.
pub struct DocxBlocks<'a> {
    parts: &'a DocxParts,
    pub lines: Vec<String>,
    /// The frame of the paragraph before: those with the same one are in one frame.
    frame: Option<String>,
}

/// No document nests tables deeper, and no XML elements.
pub const DEEPEST: usize = 16;

impl<'a> DocxBlocks<'a> {
    pub fn new(parts: &'a DocxParts) -> DocxBlocks<'a> {
        DocxBlocks::after(parts, Vec::new())
    }

    /// The same after lines that were read before.
    pub fn after(parts: &'a DocxParts, lines: Vec<String>) -> DocxBlocks<'a> {
        DocxBlocks {
            parts,
            lines,
            frame: None,
        }
    }

    /// The tree of a document. Fails when it nests too deep.
    pub fn tree(mut self, root: Node<'_, '_>) -> Result<SourceTree, String> {
        let blocks = match child(root, "body") {
            Some(body) => self.body(body)?,
            None => Vec::new(),
        };
        Ok(SourceTree {
            lines: self.lines,
            blocks,
            ..SourceTree::default()
        })
    }

    /// The blocks of a part of a document. Fails when it nests too deep.
    pub fn body(&mut self, root: Node<'_, '_>) -> Result<Vec<SourceBlock>, String> {
        let deep = root
            .descendants()
            .any(|node| node.ancestors().take(200).count() == 200);
        match deep {
            true => Err(say!("its elements nest too deep").to_owned()),
            false => Ok(typed_lists::listed(self.blocks(root, 0))),
        }
    }

    pub fn blocks(&mut self, parent: Node<'_, '_>, depth: usize) -> Vec<SourceBlock> {
        let mut found = Vec::new();
        self.gather(parent, depth, &mut found);
        listed(found)
    }

    fn gather(&mut self, parent: Node<'_, '_>, depth: usize, found: &mut Vec<Listed>) {
        for node in parent.children() {
            match node.tag_name().name() {
                "p" => self.paragraph(node, depth, found),
                "tbl" => {
                    self.frame = None;
                    let table = self.table(node, depth);
                    found.push(Listed::alone(table));
                }
                "sdt" | "sdtContent" | "ins" | "customXml" | "moveTo" => {
                    self.gather(node, depth, found);
                }
                "altChunk" => {
                    let lines = self.line("");
                    let kind = SourceKind::Unknown(say!("a part of another document"));
                    found.push(Listed::alone(SourceBlock { lines, kind }));
                }
                _ => {}
            }
        }
    }

    pub fn line(&mut self, text: &str) -> Range<usize> {
        let text: String = text
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        self.lines.push(text);
        self.lines.len() - 1..self.lines.len()
    }

    // A paragraph whose lines end with Shift+Enter is a block for each of them.
    fn paragraph(&mut self, node: Node<'_, '_>, depth: usize, found: &mut Vec<Listed>) {
        let words = self.words(node);
        let properties = child(node, "pPr");
        let style = properties.and_then(|properties| value(child(properties, "pStyle")?, "val"));
        let level = style
            .and_then(|style| self.parts.headings.get(style))
            .copied();
        let frame = properties.filter(|_| level.is_none()).and_then(frame_of);
        let is_same = frame.is_some() && frame == self.frame;
        self.frame = frame;
        let severity = style.and_then(|style| self.parts.severities.get(style));
        let pieces = match level {
            Some(_) => vec![words],
            None => line_breaks::parted(words),
        };
        let pieces = self.lines_of(pieces);
        if let Some(severity) = severity {
            for (lines, words) in pieces {
                let last = found.last_mut().and_then(|listed| listed.blocks.last_mut());
                let new = docx_named_styles::boxed(last, *severity, lines, words);
                found.extend(new.map(Listed::alone));
            }
        } else {
            let list = self.list(properties, style).filter(|_| level.is_none());
            let blocks = blocks_of(pieces, level);
            let blocks = match self.frame {
                Some(_) => framed(blocks),
                None => line_breaks::together(blocks),
            };
            match is_same && list.is_none() {
                true => goes_on(found, blocks),
                false => Listed::add(found, blocks, list),
            }
        }
        if depth < DEEPEST {
            self.text_boxes(node, depth, found);
        }
    }

    // The lines of a paragraph that say something, each as a line of the source.
    fn lines_of(
        &mut self,
        pieces: Vec<Vec<SourceInline>>,
    ) -> Vec<(Range<usize>, Vec<SourceInline>)> {
        let pieces = pieces.into_iter();
        pieces
            .map(|words| (self.line(&plain_words(&words)), words))
            .filter(|(_, words)| !words.iter().all(is_blank))
            .collect()
    }

    /// Whether a paragraph is an item of a list with numbers or with bullets, and at which level.
    pub fn list(
        &self,
        properties: Option<Node<'_, '_>>,
        style: Option<&str>,
    ) -> Option<(bool, usize)> {
        let (id, level) = properties
            .and_then(numbering_of)
            .or_else(|| self.parts.numbered_styles.get(style?).cloned())?;
        if id == "0" {
            return None;
        }
        let kind = self.parts.numbered.get(&(id, level));
        Some((kind.copied().unwrap_or(true), level))
    }

    // A text box is drawn in a paragraph, and read after it.
    fn text_boxes(&mut self, node: Node<'_, '_>, depth: usize, found: &mut Vec<Listed>) {
        let is_box =
            |node: &Node<'_, '_>| node.tag_name().name() == "txbxContent" && !is_fallback(*node);
        for content in node.descendants().filter(is_box) {
            let body = self.blocks(content, depth + 1);
            let (Some(first), Some(last)) = (body.first(), body.last()) else {
                continue;
            };
            let lines = first.lines.start..last.lines.end;
            let kind = boxed(body);
            self.frame = None;
            found.push(Listed::alone(SourceBlock { lines, kind }));
        }
    }

    /// The running text of a paragraph.
    pub fn words(&self, parent: Node<'_, '_>) -> Vec<SourceInline> {
        let mut words = Vec::new();
        for node in parent.children() {
            match node.tag_name().name() {
                "r" => words.extend(self.run(node)),
                "hyperlink" => {
                    let inner = self.words(node);
                    let target = value(node, "id").and_then(|id| self.parts.targets.get(id));
                    words.extend(match target {
                        Some(target) => vec![SourceInline::Link {
                            target: target.clone(),
                            words: inner,
                        }],
                        None => inner,
                    });
                }
                "ins" | "moveTo" => {
                    words.extend(self.words(node));
                    words.push(hidden(say!("tracked as inserted; its words stay"), node));
                }
                "del" => words.extend(deleted(node)),
                "moveFrom" => words.push(hidden(say!("tracked as moved from here"), node)),
                "smartTag" | "sdt" | "sdtContent" | "fldSimple" | "bdo" | "dir" => {
                    words.extend(self.words(node));
                }
                "oMath" | "oMathPara" => words.push(SourceInline::Unsure {
                    why: say!("this is a formula"),
                    text: texts_of(node),
                }),
                _ => {}
            }
        }
        words
    }

    fn run(&self, run: Node<'_, '_>) -> Vec<SourceInline> {
        let mut words = Vec::new();
        for node in run.children() {
            match node.tag_name().name() {
                "t" => words.push(SourceInline::Text(
                    node.text().unwrap_or_default().to_owned(),
                )),
                "tab" | "noBreakHyphen" => words.push(SourceInline::Text(
                    if node.tag_name().name() == "tab" {
                        " "
                    } else {
                        "-"
                    }
                    .to_owned(),
                )),
                "br" | "cr" => words.push(SourceInline::Break),
                "sym" => words.push(sign(node)),
                "footnoteReference" | "endnoteReference" => {
                    let kind = node.tag_name().name();
                    let key = value(node, "id").map(|id| format!("{kind}{id}"));
                    let note = key.and_then(|key| self.parts.footnotes.get(&key));
                    words.extend(note.map(|note| SourceInline::Text(format!(" ({note})"))));
                }
                "drawing" | "pict" | "object" | "AlternateContent" => {
                    words.extend(self.picture(node))
                }
                "commentReference" => words.push(docx_comments::comment(node, self.parts)),
                _ => {}
            }
        }
        self.marked(run, words)
    }

    // The words of a run as its style or its letters mark them.
    fn marked(&self, run: Node<'_, '_>, words: Vec<SourceInline>) -> Vec<SourceInline> {
        let own = child(run, "rPr");
        let style = own.and_then(|own| value(child(own, "rStyle")?, "val"));
        if let Some(mark) = style.and_then(|style| self.parts.marks.get(style)) {
            return docx_named_styles::marked(*mark, words);
        }
        let is_on = |name: &str| {
            let mark = own.and_then(|properties| child(properties, name));
            mark.is_some_and(|mark| !matches!(value(mark, "val"), Some("0" | "false" | "none")))
        };
        if is_on("strike") || is_on("dstrike") {
            return vec![looks::struck(&words)];
        }
        if is_on("vanish") {
            let text = plain_words(&words);
            let what = looks::UNSEEN;
            return vec![SourceInline::Hidden { what, text }];
        }
        let place = own.and_then(|own| value(child(own, "vertAlign")?, "val"));
        let words = looks::placed(words, place);
        let says = words
            .iter()
            .any(|word| matches!(word, SourceInline::Text(text) if !text.trim().is_empty()));
        match (says && is_on("b"), says && is_on("i")) {
            (true, _) => vec![SourceInline::Strong(words)],
            (false, true) => vec![SourceInline::Emphasis(words)],
            (false, false) => words,
        }
    }

    fn picture(&self, node: Node<'_, '_>) -> Option<SourceInline> {
        let inside = || node.descendants().filter(|node| !is_fallback(*node));
        let id = inside().find_map(|node| match node.tag_name().name() {
            "blip" => value(node, "embed"),
            "imagedata" => value(node, "id"),
            _ => None,
        })?;
        let described = inside().find(|node| node.tag_name().name() == "docPr");
        let alt = described.and_then(|node| value(node, "descr"));
        Some(SourceInline::Image {
            target: self.parts.targets.get(id)?.clone(),
            alt: alt.unwrap_or_default().to_owned(),
        })
    }
}

/// A part that is there for programs that can't show the other one.
pub fn is_fallback(node: Node<'_, '_>) -> bool {
    node.ancestors()
        .any(|node| node.tag_name().name() == "Fallback")
}

fn texts_of(node: Node<'_, '_>) -> String {
    let texts = node
        .descendants()
        .filter(|node| matches!(node.tag_name().name(), "t" | "delText"));
    let text: Vec<&str> = texts.filter_map(|node| node.text()).collect();
    text.concat()
}

fn hidden(what: &'static str, node: Node<'_, '_>) -> SourceInline {
    let text = texts_of(node);
    SourceInline::Hidden { what, text }
}

// What a reviewer deleted is still a question: without a word such as "not", a text says the opposite.
fn deleted(node: Node<'_, '_>) -> Option<SourceInline> {
    let text = texts_of(node);
    (!text.trim().is_empty()).then(|| SourceInline::Unsure {
        why: say!("tracked as deleted, and not accepted yet"),
        text,
    })
}

// A sign of a font of signs. Only the arrow that Word makes of `-->` is known.
fn sign(node: Node<'_, '_>) -> SourceInline {
    let code = value(node, "char").unwrap_or_default();
    match code.to_uppercase().as_str() {
        "F0E0" | "F0E8" => SourceInline::Text("→".to_owned()),
        _ => SourceInline::Unsure {
            why: say!("there was a sign here, of a font that has only signs"),
            text: format!("{} {code}", value(node, "font").unwrap_or_default()),
        },
    }
}

fn is_blank(word: &SourceInline) -> bool {
    matches!(word, SourceInline::Text(text) if text.trim().is_empty())
}

// What the lines of a paragraph are.
fn blocks_of(
    pieces: Vec<(Range<usize>, Vec<SourceInline>)>,
    level: Option<u8>,
) -> Vec<SourceBlock> {
    let kind = |words: Vec<SourceInline>| match (level, words.as_slice()) {
        (Some(level), _) => SourceKind::Heading { level, words },
        (None, [SourceInline::Image { target, alt }]) => SourceKind::Figure {
            target: target.clone(),
            alt: alt.clone(),
        },
        (None, _) => SourceKind::Paragraph(words),
    };
    let pieces = pieces.into_iter();
    pieces
        .map(|(lines, words)| SourceBlock {
            lines,
            kind: kind(words),
        })
        .collect()
}
