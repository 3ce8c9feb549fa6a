//! Boxes of a source as warnings and notes of a card. A warning says first what to avoid, and then why; every box becomes one block,
//! also one within another box.

use std::ops::Range;

use stappenkaart_say::say;

use super::draft::PartKind;
use super::labelled_as::LabelledAs;
use super::maker::{CardMaker, says};
use super::tree::{SourceBlock, SourceInline, SourceKind, plain_words};
use crate::model::{Inline, NoteKind, Severity, plain};
use crate::phrases::phrase;

const REPEATED: &str = phrase!("a title that repeats the signal word");

/// The texts of a box, and what can't be one of them.
#[derive(Default)]
struct BoxBody {
    texts: Vec<Vec<Inline>>,
    inner: Vec<SourceBlock>,
    uncertain: Vec<(String, String)>,
}

impl CardMaker<'_> {
    /// Adds a box of the source.
    pub fn alert_block(&mut self, block: &SourceBlock, under: bool) {
        let SourceKind::Alert { word, title, body } = &block.kind else {
            return;
        };
        let known = self.labels.of_alert(word, title, body);
        let labelled = known.unwrap_or_else(|| {
            let what = say!("the box `{word}` is unknown, and became a notice");
            self.notes.remarks.push((block.lines.start, what));
            LabelledAs::Warning(Severity::Notice)
        });
        let alert = self.alert(&block.lines, word);
        let mut read = BoxBody::default();
        let said = plain_words(title);
        let is_same = said.trim().to_lowercase() == word.to_lowercase();
        if !says(title) {
            // A box has no title, or only a mark of one.
        } else if is_same || self.labels.of_title(&said).is_some() {
            self.repeated(block.lines.start, said);
        } else {
            self.body_text(&block.lines, title, &mut read);
        }
        let body = self.without_label(word, body);
        self.body_blocks(&body, &mut read);
        self.boxed(&block.lines, under, labelled, read, vec![alert]);
    }

    fn repeated(&mut self, line: usize, said: String) {
        self.notes.hidden.push((line, REPEATED.to_owned(), said));
    }

    // The blocks of a box without the signal word that they start with.
    fn without_label(&mut self, word: &str, body: &[SourceBlock]) -> Vec<SourceBlock> {
        let mut body = body.to_vec();
        if let Some((said, _)) = self.labels.alone(&body) {
            let first = body.remove(0);
            self.repeated(first.lines.start, said);
        } else if let Some((_, rest)) = self.labels.before_words(word, &body) {
            body[0].kind = SourceKind::Paragraph(rest);
        }
        body
    }

    /// Adds a text with a label, such as "Let op:", as the block that the label means.
    pub fn labelled(&mut self, lines: &Range<usize>, words: &[SourceInline], under: bool) -> bool {
        let Some((label, labelled, rest)) = self.labels.split(words) else {
            return false;
        };
        if !says(&rest) {
            return false;
        }
        let alert = self.alert(lines, &label);
        let mut read = BoxBody::default();
        self.body_text(lines, &rest, &mut read);
        self.boxed(lines, under, labelled, read, vec![alert]);
        true
    }

    /// Adds facts under an action, or in a step, as a note.
    pub fn note(&mut self, lines: &Range<usize>, under: bool, blocks: &[SourceBlock]) {
        let mut read = BoxBody::default();
        self.body_blocks(blocks, &mut read);
        if self.goes_on_as_note(lines, under, &mut read) {
            return;
        }
        let labelled = LabelledAs::Note(NoteKind::Note);
        self.boxed(lines, under, labelled, read, Vec::new());
    }

    // Facts right after other facts are one note, and not two. A box of the page stays its own.
    fn goes_on_as_note(&mut self, lines: &Range<usize>, under: bool, read: &mut BoxBody) -> bool {
        let sub = self.sub;
        let Some(last) = self.draft.parts.last_mut() else {
            return false;
        };
        // With lines between that became something else, each is a note of its own.
        let is_next = lines.start <= last.lines.end + 1;
        let is_made = is_next && last.alerts.is_empty() && last.under == under && last.sub == sub;
        match &mut last.kind {
            PartKind::Note {
                kind: NoteKind::Note,
                body,
            } if is_made && read.inner.is_empty() => body.append(&mut read.texts),
            _ => return false,
        }
        last.lines.end = last.lines.end.max(lines.end);
        let uncertain = std::mem::take(&mut read.uncertain);
        self.uncertain(lines, under, uncertain);
        true
    }

    fn boxed(
        &mut self,
        lines: &Range<usize>,
        under: bool,
        labelled: LabelledAs,
        read: BoxBody,
        alerts: Vec<usize>,
    ) {
        let BoxBody {
            texts: body,
            inner,
            uncertain,
        } = read;
        let is_empty = body.iter().all(|text| plain(text).trim().is_empty());
        let kind = match labelled {
            _ if is_empty && alerts.is_empty() => None,
            _ if is_empty => Some(PartKind::Comment {
                why: say!("this box has no text of its own").to_owned(),
                text: alerts
                    .iter()
                    .map(|alert| format!("[!{}]", self.notes.alerts[*alert].word))
                    .collect(),
            }),
            LabelledAs::Warning(severity) => {
                let words = body.first().map(|text| plain(text)).unwrap_or_default();
                let id = self.id(&words, "warning");
                Some(PartKind::Warning { severity, body, id })
            }
            LabelledAs::Note(kind) => Some(PartKind::Note { kind, body }),
        };
        if let Some(kind) = kind {
            self.add_with(lines, under, kind, alerts);
        }
        self.uncertain(lines, under, uncertain);
        inner.iter().for_each(|block| self.inside(block, under));
    }

    // What was in a box and is a block of its own.
    fn inside(&mut self, block: &SourceBlock, under: bool) {
        match &block.kind {
            SourceKind::Alert { .. } => self.alert_block(block, under),
            SourceKind::Figure { .. } | SourceKind::Film(_) | SourceKind::Tabs(_) => {
                self.shown(block, under)
            }
            SourceKind::Furniture(_) | SourceKind::Unknown(_) | SourceKind::Hidden { .. } => {
                self.apart(block, under)
            }
            SourceKind::Code(code) => {
                self.remark(&block.lines, say!("the code of a box came below it"));
                match self.in_step {
                    true => self.code(block, under, code),
                    false => self.waiting.push(block.clone()),
                }
            }
            SourceKind::Heading { .. }
            | SourceKind::Paragraph(_)
            | SourceKind::List { .. }
            | SourceKind::Table { .. }
            | SourceKind::Quote(_)
            | SourceKind::Lines(_) => {
                self.comment(block, under, say!("this can't be a part of a box"));
            }
        }
    }

    fn body_text(&mut self, lines: &Range<usize>, words: &[SourceInline], read: &mut BoxBody) {
        let (text, uncertain) = self.phrase(lines, words);
        if !text.is_empty() {
            read.texts.push(text);
        }
        read.uncertain.extend(uncertain);
    }

    fn body_blocks(&mut self, blocks: &[SourceBlock], read: &mut BoxBody) {
        for block in blocks {
            match &block.kind {
                SourceKind::Paragraph(words) | SourceKind::Heading { words, .. } => {
                    self.body_text(&block.lines, words, read);
                }
                SourceKind::List { ordered: _, items } => {
                    self.remark(&block.lines, say!("a list in a box became paragraphs"));
                    for item in items {
                        let mut item = item.clone();
                        if let Some(number) = item.number {
                            item.named(&format!("{number}. "));
                        }
                        self.body_blocks(&item.blocks, read);
                    }
                }
                SourceKind::Quote(blocks) | SourceKind::Lines(blocks) => {
                    self.body_blocks(blocks, read)
                }
                SourceKind::Code(code) => match code.text.trim() {
                    // A line is read with the words around it. Of several lines each letter counts, and a box can't keep those.
                    line if line.lines().count() < 2 => {
                        let code = vec![Inline::Code(line.to_owned())];
                        read.texts.extend((!line.is_empty()).then_some(code));
                    }
                    _ => read.inner.push(block.clone()),
                },
                SourceKind::Table { head, rows } => {
                    self.remark(&block.lines, say!("a table in a box became sentences"));
                    for row in std::iter::once(head).chain(rows) {
                        self.body_row(&block.lines, row, read);
                    }
                }
                SourceKind::Alert { .. }
                | SourceKind::Figure { .. }
                | SourceKind::Film(_)
                | SourceKind::Tabs(_)
                | SourceKind::Hidden { .. }
                | SourceKind::Furniture(_)
                | SourceKind::Unknown(_) => read.inner.push(block.clone()),
            }
        }
    }

    fn body_row(&mut self, lines: &Range<usize>, row: &[Vec<SourceInline>], read: &mut BoxBody) {
        let mut words = Vec::new();
        for cell in row.iter().filter(|cell| says(cell)) {
            if !words.is_empty() {
                words.push(SourceInline::Text(": ".to_owned()));
            }
            words.extend_from_slice(cell);
        }
        self.body_text(lines, &words, read);
    }
}
