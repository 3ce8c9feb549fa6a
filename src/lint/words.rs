//! The words of a text: with what they mean, what is between them, and the sentences that they make.
//! Takes inlines, returns `Prose`.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::lexicon::{Lexicon, LexiconEntry, WordMeaning};
use super::quote;
use crate::characters::{is_ignorable, is_sentence_end, is_wide_sentence_end};
use crate::fold::fold_into;
use crate::model::Inline;

/// A text as words. Each word is folded and looked up once.
pub struct Prose<'a> {
    /// The words alone, without marks.
    pub plain: String,
    pub marks: Vec<MarkedStretch<'a>>,
    pub words: Vec<ProseWord<'a>>,
    pub sentences: Vec<Sentence>,
    pub lexicon: &'a Lexicon,
    folded: String,
}

/// A stretch of the plain text that is more than words.
pub struct MarkedStretch<'a> {
    pub kind: MarkKind<'a>,
    pub range: Range<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkKind<'a> {
    /// A label of the user interface.
    Label,
    Code,
    Emphasis,
    Callout,
    /// With where it leads.
    Link(&'a str),
}

/// A word.
pub struct ProseWord<'a> {
    /// Where it is in the plain text.
    pub range: Range<usize>,
    /// It is part of a label, of code or of a quotation, so it is not prose.
    pub held: bool,
    /// It is held, or part of the words of a callout: it names a thing.
    pub named: bool,
    /// What comes before it.
    pub gap: WordGap,
    folded: Range<usize>,
    entry: Option<&'a LexiconEntry>,
}

/// What is between a word and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordGap {
    /// No space, as in `and/or`.
    Joined,
    Space,
    Comma,
    /// A colon, a dash, a bracket.
    Break,
    /// A sentence begins.
    Sentence,
}

/// A sentence, as a range of words.
pub struct Sentence {
    pub words: Range<usize>,
    pub is_question: bool,
}

impl<'a> Prose<'a> {
    /// Reads a text with its marks.
    pub fn read(inlines: &'a [Inline], lexicon: &'a Lexicon) -> Prose<'a> {
        let (mut plain, mut marks) = (String::new(), Vec::new());
        flatten(inlines, &mut plain, &mut marks);
        let mut prose = Prose {
            plain,
            marks,
            words: Vec::new(),
            sentences: Vec::new(),
            lexicon,
            folded: String::new(),
        };
        prose.find_words(lexicon);
        prose.hold();
        prose.find_sentences();
        prose
    }

    /// A word in lowercase, as lists of words have it.
    pub fn folded(&self, at: usize) -> &str {
        &self.folded[self.words[at].folded.clone()]
    }

    /// How many words from `at` on have this meaning: the words of a phrase have nothing but spaces between them.
    pub fn at(&self, at: usize, meaning: WordMeaning) -> Option<usize> {
        let next = |ahead: usize| {
            let word = self.words.get(at + ahead)?;
            matches!(word.gap, WordGap::Space | WordGap::Joined).then(|| self.folded(at + ahead))
        };
        self.words.get(at)?.entry?.length(meaning, next)
    }

    /// As [`Prose::at`], where the word at `at` is prose.
    pub fn at_prose(&self, at: usize, meaning: WordMeaning) -> Option<usize> {
        self.words.get(at).filter(|word| !word.held)?;
        self.at(at, meaning)
    }

    /// Whether the word at `at` is prose and has this meaning, alone or as the first of a phrase.
    pub fn is(&self, at: usize, meaning: WordMeaning) -> bool {
        self.at_prose(at, meaning).is_some()
    }

    /// The stretch of the plain text that some words take up.
    pub fn range(&self, words: Range<usize>) -> Range<usize> {
        match (
            self.words.get(words.start),
            self.words.get(words.end.saturating_sub(1)),
        ) {
            (Some(first), Some(last)) => first.range.start..last.range.end.max(first.range.start),
            _ => 0..self.plain.len(),
        }
    }

    /// Some words as the author wrote them.
    pub fn said(&self, words: Range<usize>) -> &str {
        &self.plain[self.range(words)]
    }

    /// Whether the word starts with a capital.
    pub fn is_capitalised(&self, at: usize) -> bool {
        self.plain[self.words[at].range.clone()].starts_with(char::is_uppercase)
    }

    /// Whether the word is written as a name within its sentence, as in "choose Never": a capital, and not all in capitals.
    pub fn is_name(&self, at: usize) -> bool {
        self.words[at].gap != WordGap::Sentence
            && self.is_capitalised(at)
            && self.plain[self.words[at].range.clone()].contains(char::is_lowercase)
    }

    /// How many words a reader counts: a label, a code and a quotation count as one each.
    pub fn count(&self, words: Range<usize>) -> usize {
        let counts = |at: usize| match &self.words[at] {
            ProseWord {
                gap: WordGap::Joined,
                ..
            } => false,
            ProseWord { held: true, .. } => at == words.start || !self.words[at - 1].held,
            _ => true,
        };
        words.clone().filter(|at| counts(*at)).count()
    }

    /// Whether any of these words is in a label, code, callout or quotation, which name a thing by its words.
    pub fn names_something(&self, words: Range<usize>) -> bool {
        self.words[words].iter().any(|word| word.named)
    }

    /// The words in a stretch of the plain text.
    pub fn words_in(&self, range: &Range<usize>) -> Range<usize> {
        let first = self
            .words
            .partition_point(|word| word.range.start < range.start);
        let end = self
            .words
            .partition_point(|word| word.range.start < range.end);
        first..end.max(first)
    }

    fn find_words(&mut self, lexicon: &'a Lexicon) {
        let mut end = 0;
        let mut from = 0;
        while let Some(start) = self.plain[from..].find(is_word_start).map(|at| from + at) {
            let stop = word_end(&self.plain, start);
            let folded = self.folded.len();
            fold_into(&self.plain[start..stop], &mut self.folded);
            let folded = folded..self.folded.len();
            let gap = self.gap(end..start);
            let entry = lexicon.entry(&self.folded[folded.clone()]);
            self.words.push(ProseWord {
                range: start..stop,
                held: false,
                named: false,
                gap,
                folded,
                entry,
            });
            (end, from) = (stop, stop);
        }
    }

    fn gap(&self, between: Range<usize>) -> WordGap {
        let Some(last) = self.words.len().checked_sub(1) else {
            return WordGap::Sentence;
        };
        let next = self.plain[between.end..].chars().next();
        let gap = &self.plain[between];
        if gap.contains(is_wide_sentence_end) {
            return WordGap::Sentence;
        }
        let Some(space) = gap.find(char::is_whitespace) else {
            return if gap.contains(['，', '：', '、', '—', '–']) {
                WordGap::Break
            } else {
                WordGap::Joined
            };
        };
        let ends =
            gap[..space].contains(is_sentence_end) && !next.is_some_and(|c| c.is_ascii_digit());
        if ends && (next.is_some_and(|c| !c.is_lowercase()) || !self.is_abbreviation(last)) {
            return if gap[..space].contains('.') && self.is_abbreviation(last) {
                WordGap::Space
            } else {
                WordGap::Sentence
            };
        }
        if gap.contains([':', ';', '؛', '(', ')', '[', ']', '—', '–']) || gap.contains(" - ") {
            return WordGap::Break;
        }
        if gap.contains([',', '،']) {
            WordGap::Comma
        } else {
            WordGap::Space
        }
    }

    // "bijv.", and a letter as in "d.w.z." or "J."
    fn is_abbreviation(&self, at: usize) -> bool {
        self.at(at, WordMeaning::Abbreviation).is_some()
            || self.plain[self.words[at].range.clone()].chars().count() == 1
    }

    fn hold(&mut self) {
        let mut held = quote::quotations(&self.plain);
        if held.is_empty() && self.marks.is_empty() {
            return;
        }
        held.extend(
            self.marks
                .iter()
                .filter(|mark| self.holds(mark))
                .map(|mark| mark.range.clone()),
        );
        let callouts = self
            .marks
            .iter()
            .filter(|mark| matches!(mark.kind, MarkKind::Callout));
        let callouts: Vec<Range<usize>> = callouts.map(|mark| mark.range.clone()).collect();
        for stretch in held {
            self.cover(&stretch);
        }
        for stretch in callouts {
            let words = self.words_in(&stretch);
            self.words[words]
                .iter_mut()
                .for_each(|word| word.named = true);
        }
    }

    fn holds(&self, mark: &MarkedStretch<'_>) -> bool {
        match mark.kind {
            MarkKind::Label => !self.is_stressed(&mark.range),
            MarkKind::Code => true,
            MarkKind::Emphasis | MarkKind::Callout | MarkKind::Link(_) => false,
        }
    }

    // A dot inside the stretch does not end a sentence.
    fn cover(&mut self, stretch: &Range<usize>) {
        let words = self.words_in(stretch);
        for at in words.clone() {
            let word = &mut self.words[at];
            word.held = true;
            word.named = true;
            if at > words.start && word.gap == WordGap::Sentence {
                word.gap = WordGap::Space;
            }
        }
    }

    /// Bold for stress, and not for a label: "Zet **nooit** ...", "**NEVER** ...", "**Zet dit nooit aan.**"
    pub fn is_stressed(&self, range: &Range<usize>) -> bool {
        let inside = &self.plain[range.clone()];
        let ends = |text: &str| text.ends_with(['.', '!', '。', '！']) && !text.ends_with("...");
        if ends(inside.trim_end()) {
            return true;
        }
        let words = self.words_in(range);
        let (first, count) = (words.start, words.len());
        let forbids = [
            WordMeaning::Signal,
            WordMeaning::Negation,
            WordMeaning::Prohibition,
            WordMeaning::ProhibitionInside,
            WordMeaning::Refusal,
            WordMeaning::RefusalInside,
        ];
        let whole = forbids
            .iter()
            .any(|meaning| self.at(first, *meaning) == Some(count));
        let is_shouted =
            inside.chars().any(char::is_uppercase) && !inside.chars().any(char::is_lowercase);
        count > 0
            && whole
            && (self.words[first].gap == WordGap::Sentence
                || is_shouted
                || inside.starts_with(char::is_lowercase))
    }

    fn find_sentences(&mut self) {
        let starts: Vec<usize> = (0..self.words.len())
            .filter(|at| self.words[*at].gap == WordGap::Sentence)
            .collect();
        for (at, start) in starts.iter().enumerate() {
            let end = starts.get(at + 1).copied().unwrap_or(self.words.len());
            let next = self
                .words
                .get(end)
                .map_or(self.plain.len(), |word| word.range.start);
            let tail = &self.plain[self.words[end - 1].range.end..next];
            self.sentences.push(Sentence {
                words: *start..end,
                is_question: tail.contains(['?', '？', '؟']),
            });
        }
    }
}

// The letter-like apostrophes of Hawaiian and Ukrainian are letters to Unicode.
fn is_word_start(c: char) -> bool {
    c.is_alphanumeric() && !matches!(c, 'ʻ' | 'ʼ')
}

// A word continues after a mark, an apostrophe or a hyphen between letters.
fn word_end(text: &str, start: usize) -> usize {
    let mut characters = text[start..].char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let goes_on = match c {
            '\'' | '’' | 'ʼ' | '-' | '‐' | '‑' | '_' => characters
                .peek()
                .is_some_and(|(_, next)| is_word_start(*next)),
            c => is_word_start(c) || is_combining_mark(c) || is_ignorable(c),
        };
        if !goes_on {
            return start + at;
        }
    }
    text.len()
}

fn flatten<'a>(inlines: &'a [Inline], plain: &mut String, marks: &mut Vec<MarkedStretch<'a>>) {
    for inline in inlines {
        let start = plain.len();
        if let Inline::Text(text) | Inline::Code(text) = inline {
            plain.push_str(text);
        }
        flatten(inline.words(), plain, marks);
        let kind = match inline {
            Inline::Text(_) => continue,
            Inline::Code(_) => MarkKind::Code,
            Inline::Ui(_) => MarkKind::Label,
            Inline::Emphasis(_) => MarkKind::Emphasis,
            Inline::Callout { .. } => MarkKind::Callout,
            Inline::Link { target, words: _ } => MarkKind::Link(target),
        };
        marks.push(MarkedStretch {
            kind,
            range: start..plain.len(),
        });
    }
}
