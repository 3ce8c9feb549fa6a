//! Quotes of a section. Takes a block that starts with a marker, returns it as a warning, a note or
//! an outcome.

use std::ops::Range;

use stappenkaart_say::say;

use super::attributes::slug;
use super::blocks::{self, MarkedBlock};
use super::fixes;
use super::markdown::Node;
use super::markers::MarkerKind;
use super::raw::{GuardingWarning, RawContent};
use super::section::SectionReader;
use super::sentence::first_sentence;
use crate::characters::is_sentence_end;
use crate::codes;
use crate::model::{Id, Inline, Note, NoteKind, Outcome, Segment, Severity, Warning, plain};
use crate::source::Span;

impl SectionReader<'_> {
    pub(super) fn quote(&mut self, children: &[Node], range: &Range<usize>) {
        let Some(marked) = blocks::marked(children, range, self.source, self.problems) else {
            return;
        };
        let content = match marked.kind {
            MarkerKind::Warning(severity) => RawContent::Warning(self.warning(severity, &marked)),
            MarkerKind::Note(kind) => {
                self.counts.notes += 1;
                let id = self.segment_id(&format!("note-{}", self.counts.notes));
                RawContent::Note(self.note(kind, &id, &marked))
            }
            MarkerKind::Outcome => {
                self.counts.outcomes += 1;
                let id = self.segment_id(&format!("outcome-{}", self.counts.outcomes));
                RawContent::Outcome(self.outcome(&id, &marked))
            }
            MarkerKind::Requires => RawContent::Requires(self.requires(&marked)),
        };
        self.add(range, content);
    }

    pub(super) fn note(&mut self, kind: NoteKind, id: &Id, marked: &MarkedBlock) -> Note<Segment> {
        Note {
            kind,
            span: marked.span,
            when: marked.attributes.get("when"),
            body: self.body(id, &marked.body),
        }
    }

    pub(super) fn outcome(&mut self, id: &Id, marked: &MarkedBlock) -> Outcome<Segment> {
        Outcome {
            span: marked.span,
            body: self.body(id, &marked.body),
        }
    }

    pub(super) fn warning(&mut self, severity: Severity, marked: &MarkedBlock) -> GuardingWarning {
        let before = self.problems.len();
        let texts = self.paragraphs(&marked.body);
        let is_whole = self
            .problems
            .iter()
            .skip(before)
            .all(|problem| problem.code != codes::SK104);
        let texts = in_sentences(texts, self.source.abbreviations);
        self.unfinished(&texts);
        let mut texts = texts.into_iter();
        let (avoid, avoid_span) = texts.next().unwrap_or((Vec::new(), marked.span));
        self.counts.warnings += 1;
        // A list or table in it is a problem of its own, and has the words.
        let has_other = self
            .problems
            .iter()
            .skip(before)
            .any(|problem| problem.code == codes::SK115);
        if !has_other && !plain(&avoid).chars().any(char::is_alphanumeric) {
            self.problems
                .error(codes::SK103, marked.marker, say!("a warning without text"))
                .help(say!("say on the next line what never to do, or what to do"));
        }
        let id = self.warning_id(marked, &avoid, is_whole, has_other);
        let consequence = texts.enumerate().map(|(at, (text, span))| {
            let name = match at {
                0 => format!("{id}.consequence"),
                _ => format!("{id}.consequence-{}", at + 1),
            };
            segment(name, text, span)
        });
        let consequence = consequence.collect();
        GuardingWarning {
            warning: Warning {
                avoid: segment(format!("{id}.avoid"), avoid, avoid_span),
                id,
                span: marked.span,
                severity,
                consequence,
            },
            guards: marked.attributes.get("guards"),
        }
    }

    fn unfinished(&mut self, texts: &[(Vec<Inline>, Span)]) {
        let mut texts = texts.iter();
        if let Some((_, span)) = texts.find(|(text, _)| is_unfinished(&plain(text))) {
            self.problems
                .error(
                    codes::SK103,
                    *span,
                    say!("a warning with `...` in the place of words"),
                )
                .help(say!(
                    "write in the place of `...` what never to do, or what happens otherwise"
                ));
        }
    }

    // A line that may not belong to the block is reported: an id after it would say that it does.
    fn has_strange_line(&self, marked: &MarkedBlock) -> bool {
        let block = marked.span;
        self.problems.iter().any(|problem| {
            problem.code == codes::SK128
                && problem.span().is_some_and(|span| {
                    span.file == block.file && block.start <= span.start && span.start < block.end
                })
        })
    }

    // With another block in it, its end is not where its id belongs.
    fn warning_id(
        &mut self,
        marked: &MarkedBlock,
        avoid: &[Inline],
        is_whole: bool,
        has_other: bool,
    ) -> Id {
        if let Some((id, _)) = &marked.attributes.id {
            return id.clone();
        }
        let slug = slug(&plain(avoid));
        let proposal = if slug.is_empty() {
            format!("warning-{}", self.counts.warnings)
        } else {
            slug
        };
        let MarkedBlock {
            marker,
            body,
            attributes,
            ..
        } = marked;
        // A list at the end of the block, which is reported, has taken the id for a part of its last item.
        let block = &self.source.text[marked.span.start..marked.span.end];
        if has_other && block.contains("{#") {
            return Id::new(proposal);
        }
        let fix = (is_whole && !has_other && !self.has_strange_line(marked))
            .then(|| fixes::block_id(self.source.text, *marker, body, attributes, &proposal))
            .flatten();
        self.problems
            .error(codes::SK110, *marker, say!("a warning without an id"))
            .help(say!(
                "end the block with the line `> {{#{proposal}}}`, so that the ledger can follow it"
            ))
            .fixed_by(fix);
        Id::new(proposal)
    }
}

// A warning of one paragraph says in its first sentence what to avoid, and then why.
fn in_sentences(
    texts: Vec<(Vec<Inline>, Span)>,
    abbreviations: &[String],
) -> Vec<(Vec<Inline>, Span)> {
    let [(text, span)] = texts.as_slice() else {
        return texts;
    };
    let (first, rest) = first_sentence(text, abbreviations);
    let mut sentences = vec![(first, *span)];
    if !rest.is_empty() {
        sentences.push((rest, *span));
    }
    sentences
}

fn segment(id: String, text: Vec<Inline>, span: Span) -> Segment {
    Segment {
        id: Id::new(id),
        text,
        span,
        home: span.file,
    }
}

// As a proposed block has it where the author has to write something.
fn is_unfinished(text: &str) -> bool {
    let before = text.trim().strip_suffix("...");
    before.is_some_and(|before| {
        let sentence = before.trim_end();
        sentence.is_empty() || sentence.len() < before.len() && sentence.ends_with(is_sentence_end)
    })
}
