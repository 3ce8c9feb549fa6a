//! A text as the rules read it. Takes a segment, gives its words with what they mean, its sentences and its commands.
//!
//! Each text is folded and looked up once; every rule then works on the same words.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::lexicon::{Entry, Lexicon, Meaning, fold_into, is_invisible};
use super::{clause, quote};
use crate::model::{Figure, Inline, Segment, Step, Warning};

/// What a text is in its card or guide.
#[derive(Debug, Clone, Copy)]
pub enum Role<'a> {
    CardTitle,
    Goal,
    StepTitle,
    /// What a reader sees who has a problem.
    Symptom,
    /// A paragraph of context.
    Context,
    Action,
    Option,
    Note,
    Outcome,
    /// A cell of a table.
    Cell,
    Avoid(&'a Warning<Segment>),
    Consequence,
    Alt(&'a Figure<Segment>, &'a Step<Segment>),
    Spot,
    /// A name, question or line that `guide.toml` declares, and whom a card is for.
    Declared,
    /// The words of a link that `guide.toml` declares.
    Help,
}

impl Role<'_> {
    /// Whether it is running text of a card that is no warning.
    pub fn is_prose(self) -> bool {
        match self {
            Role::Goal | Role::Context | Role::Action | Role::Option | Role::Note | Role::Outcome | Role::Cell => true,
            Role::CardTitle | Role::StepTitle | Role::Symptom | Role::Avoid(_) | Role::Consequence => false,
            Role::Alt(..) | Role::Spot | Role::Declared | Role::Help => false,
        }
    }

    /// Whether it is a warning's own.
    pub fn is_warning(self) -> bool {
        matches!(self, Role::Avoid(_) | Role::Consequence)
    }
}

/// A text with its words.
pub struct Text<'a> {
    pub role: Role<'a>,
    pub segment: &'a Segment,
    /// The words alone, without marks.
    pub plain: String,
    pub marks: Vec<Mark<'a>>,
    pub words: Vec<Word<'a>>,
    pub sentences: Vec<Sentence>,
    /// The clauses that command, each from its verb to where the next clause begins, in words.
    pub commands: Vec<Range<usize>>,
    pub lexicon: &'a Lexicon,
    folded: String,
}

/// A stretch of the plain text that is more than words.
pub struct Mark<'a> {
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
pub struct Word<'a> {
    /// Where it stands in the plain text.
    pub range: Range<usize>,
    /// It is part of a label, of code or of a quotation: no prose.
    pub held: bool,
    /// What stands before it.
    pub gap: Gap,
    folded: Range<usize>,
    entry: Option<&'a Entry>,
}

/// What stands between a word and the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
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

impl<'a> Text<'a> {
    /// Reads a segment.
    pub fn read(role: Role<'a>, segment: &'a Segment, lexicon: &'a Lexicon) -> Text<'a> {
        let (mut plain, mut marks) = (String::new(), Vec::new());
        flatten(&segment.text, &mut plain, &mut marks);
        let mut text = Text {
            role,
            segment,
            plain,
            marks,
            words: Vec::new(),
            sentences: Vec::new(),
            commands: Vec::new(),
            lexicon,
            folded: String::new(),
        };
        text.find_words(lexicon);
        text.hold();
        text.find_sentences();
        text.commands = clause::commands(&text);
        text
    }

    /// A word in lowercase, as lists of words have it.
    pub fn folded(&self, at: usize) -> &str {
        &self.folded[self.words[at].folded.clone()]
    }

    /// How many words from `at` on have this meaning: the words of a phrase have nothing but spaces between them.
    pub fn at(&self, at: usize, meaning: Meaning) -> Option<usize> {
        let next = |ahead: usize| {
            let word = self.words.get(at + ahead)?;
            matches!(word.gap, Gap::Space | Gap::Joined).then(|| self.folded(at + ahead))
        };
        self.words.get(at)?.entry?.length(meaning, next)
    }

    /// Whether the word at `at` is prose and has this meaning, alone or as the first of a phrase.
    pub fn is(&self, at: usize, meaning: Meaning) -> bool {
        self.words.get(at).is_some_and(|word| !word.held) && self.at(at, meaning).is_some()
    }

    /// The stretch of the plain text that some words take up.
    pub fn range(&self, words: Range<usize>) -> Range<usize> {
        match (self.words.get(words.start), self.words.get(words.end.saturating_sub(1))) {
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

    /// How many words a reader counts: a label, a code and a quotation count as one each.
    pub fn count(&self, words: Range<usize>) -> usize {
        let counts = |at: usize| match &self.words[at] {
            Word { gap: Gap::Joined, .. } => false,
            Word { held: true, .. } => at == words.start || !self.words[at - 1].held,
            _ => true,
        };
        words.clone().filter(|at| counts(*at)).count()
    }

    /// Whether any of these words lies in a label, code, callout or quotation, which name a thing by its words.
    pub fn names_something(&self, words: Range<usize>) -> bool {
        let callouts = || self.marks.iter().filter(|mark| matches!(mark.kind, MarkKind::Callout));
        words.clone().any(|at| self.words[at].held || callouts().any(|mark| mark.range.contains(&self.words[at].range.start)))
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
            self.words.push(Word { range: start..stop, held: false, gap, folded, entry });
            (end, from) = (stop, stop);
        }
    }

    fn gap(&self, between: Range<usize>) -> Gap {
        let Some(last) = self.words.len().checked_sub(1) else { return Gap::Sentence };
        let next = self.plain[between.end..].chars().next();
        let gap = &self.plain[between];
        if gap.contains(['。', '！', '？']) {
            return Gap::Sentence;
        }
        let Some(space) = gap.find(char::is_whitespace) else {
            return if gap.contains(['，', '：', '、', '—', '–']) { Gap::Break } else { Gap::Joined };
        };
        let ends = gap[..space].contains(['.', '!', '?', '…']) && !next.is_some_and(|c| c.is_ascii_digit());
        if ends && (next.is_some_and(|c| !c.is_lowercase()) || !self.is_abbreviation(last)) {
            return if gap[..space].contains('.') && self.is_abbreviation(last) { Gap::Space } else { Gap::Sentence };
        }
        if gap.contains([':', ';', '(', ')', '[', ']', '—', '–']) || gap.contains(" - ") {
            return Gap::Break;
        }
        if gap.contains(',') { Gap::Comma } else { Gap::Space }
    }

    // "bijv.", and a letter as in "d.w.z." or "J."
    fn is_abbreviation(&self, at: usize) -> bool {
        self.at(at, Meaning::Abbreviation).is_some() || self.plain[self.words[at].range.clone()].chars().count() == 1
    }

    fn hold(&mut self) {
        let quotes = quote::quotations(&self.plain);
        if quotes.is_empty() && !self.marks.iter().any(|mark| matches!(mark.kind, MarkKind::Label | MarkKind::Code)) {
            return;
        }
        let labels = self.marks.iter().filter(|mark| match mark.kind {
            MarkKind::Label => !self.is_stressed(&mark.range),
            MarkKind::Code => true,
            MarkKind::Emphasis | MarkKind::Callout | MarkKind::Link(_) => false,
        });
        let held: Vec<Range<usize>> = labels.map(|mark| mark.range.clone()).chain(quotes).collect();
        for word in &mut self.words {
            word.held = held.iter().any(|range| range.contains(&word.range.start));
        }
        // A dot inside a label ends no sentence.
        for at in 1..self.words.len() {
            let both = held
                .iter()
                .any(|range| range.contains(&self.words[at].range.start) && range.contains(&self.words[at - 1].range.start));
            if both && self.words[at].gap == Gap::Sentence {
                self.words[at].gap = Gap::Space;
            }
        }
    }

    /// Bold that is stress and no label: "Zet **nooit** ...", "**NEVER** ...", "**Zet dit nooit aan.**"
    pub fn is_stressed(&self, range: &Range<usize>) -> bool {
        let inside = &self.plain[range.clone()];
        let ends = |text: &str| text.ends_with(['.', '!', '。', '！']) && !text.ends_with("...");
        if ends(inside.trim_end()) {
            return true;
        }
        let Some(first) = self.words.iter().position(|word| range.contains(&word.range.start)) else { return false };
        let count = self.words[first..].iter().take_while(|word| range.contains(&word.range.start)).count();
        let forbids =
            [Meaning::Signal, Meaning::Prohibition, Meaning::ProhibitionInside, Meaning::Refusal, Meaning::RefusalInside];
        let whole = forbids.iter().any(|meaning| self.at(first, *meaning) == Some(count));
        let is_shouted = inside.chars().any(char::is_uppercase) && !inside.chars().any(char::is_lowercase);
        whole && (self.words[first].gap == Gap::Sentence || is_shouted || inside.starts_with(char::is_lowercase))
    }

    fn find_sentences(&mut self) {
        let starts: Vec<usize> = (0..self.words.len()).filter(|at| self.words[*at].gap == Gap::Sentence).collect();
        for (at, start) in starts.iter().enumerate() {
            let end = starts.get(at + 1).copied().unwrap_or(self.words.len());
            let next = self.words.get(end).map_or(self.plain.len(), |word| word.range.start);
            let tail = &self.plain[self.words[end - 1].range.end..next];
            self.sentences.push(Sentence { words: *start..end, is_question: tail.contains(['?', '？', '؟']) });
        }
    }
}

// The letter-like apostrophes of Hawaiian and Ukrainian are letters to Unicode.
fn is_word_start(c: char) -> bool {
    c.is_alphanumeric() && !matches!(c, 'ʻ' | 'ʼ')
}

// A word goes on over a mark, an apostrophe or a hyphen between letters.
fn word_end(text: &str, start: usize) -> usize {
    let mut characters = text[start..].char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let goes_on = match c {
            '\'' | '’' | 'ʼ' | '-' | '‐' | '‑' | '_' => characters.peek().is_some_and(|(_, next)| is_word_start(*next)),
            c => is_word_start(c) || is_combining_mark(c) || is_invisible(c),
        };
        if !goes_on {
            return start + at;
        }
    }
    text.len()
}

fn flatten<'a>(inlines: &'a [Inline], plain: &mut String, marks: &mut Vec<Mark<'a>>) {
    for inline in inlines {
        let start = plain.len();
        let kind = match inline {
            Inline::Text(text) => {
                plain.push_str(text);
                continue;
            }
            Inline::Code(text) => {
                plain.push_str(text);
                MarkKind::Code
            }
            Inline::Ui(words) => {
                flatten(words, plain, marks);
                MarkKind::Label
            }
            Inline::Emphasis(words) => {
                flatten(words, plain, marks);
                MarkKind::Emphasis
            }
            Inline::Callout { id: _, words } => {
                flatten(words, plain, marks);
                MarkKind::Callout
            }
            Inline::Link { target, words } => {
                flatten(words, plain, marks);
                MarkKind::Link(target)
            }
        };
        marks.push(Mark { kind, range: start..plain.len() });
    }
}
