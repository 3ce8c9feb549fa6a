//! What became of each line of a page in another language: in a catalog, dropped, or uncertain; and of each text that was paired.

use std::collections::BTreeSet;

use serde::Serialize;
use stappenkaart_say::say;

use super::super::report::{ImportReport, LineCount, Remark};

/// The report about one page. Lines count from 1.
#[derive(Debug, Serialize)]
pub struct TranslatedReport {
    pub source: String,
    pub cards: Vec<String>,
    pub count: LineCount,
    pub texts: TextCount,
    pub kept: Vec<KeptText>,
    pub dropped: Vec<Remark>,
    pub uncertain: Vec<UnpairedLine>,
    pub pairs: Vec<PairLine>,
    /// Texts of the cards that the page has no translation of.
    pub missing: Vec<MissingText>,
    /// What was put differently.
    pub changed: Vec<Remark>,
    /// Parts of lines that readers of the page don't see.
    pub hidden: Vec<Remark>,
    /// Files that the page includes; their lines are not those of the page.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub included: Vec<TranslatedReport>,
}

/// Texts of pages. What is paired is for review, unchanged, kept or refused.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct TextCount {
    pub paired: usize,
    pub review: usize,
    pub unchanged: usize,
    /// Where the translation of a person stays.
    pub kept: usize,
    pub refused: usize,
    #[serde(rename = "not-paired")]
    pub not_paired: usize,
    pub missing: usize,
}

impl TextCount {
    /// The texts of all pages.
    pub fn total(counts: impl Iterator<Item = TextCount>) -> TextCount {
        counts.fold(TextCount::default(), |total, count| TextCount {
            paired: total.paired + count.paired,
            review: total.review + count.review,
            unchanged: total.unchanged + count.unchanged,
            kept: total.kept + count.kept,
            refused: total.refused + count.refused,
            not_paired: total.not_paired + count.not_paired,
            missing: total.missing + count.missing,
        })
    }

    /// Counts a pair, by its state.
    pub fn add(&mut self, state: &str) {
        self.paired += 1;
        match state {
            "review" => self.review += 1,
            "unchanged" => self.unchanged += 1,
            "kept" => self.kept += 1,
            _ => self.refused += 1,
        }
    }
}

/// A line whose words are in a catalog, or in the card itself if they are code.
#[derive(Debug, Clone, Serialize)]
pub struct KeptText {
    pub line: usize,
    /// Its texts, such as `cards/save/card.md#title`; those of a part with several lines are at the first one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub texts: Vec<String>,
}

/// A line that a person has to look at.
#[derive(Debug, Clone, Serialize)]
pub struct UnpairedLine {
    pub line: usize,
    pub why: String,
    pub text: String,
    /// Where the guide has what it may be about: `cards/save/card.md:12`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub near: Vec<String>,
}

/// A text of the page with its text of the guide.
#[derive(Debug, Serialize)]
pub struct PairLine {
    pub line: usize,
    /// `cards/save/card.md#title`
    pub text: String,
    /// Where the text is in the guide: `cards/save/card.md:12`.
    pub at: String,
    /// `review`, `unchanged`, `kept` or `refused`.
    pub state: &'static str,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub why: String,
}

/// A text of a card that the page has no translation of.
#[derive(Debug, Serialize)]
pub struct MissingText {
    pub text: String,
    pub at: String,
    pub words: String,
}

/// What became of a part of the page.
#[derive(Debug, Default)]
pub struct PartFate {
    /// Lines of the page, counted from 0.
    pub lines: Vec<usize>,
    /// Its texts that are in a catalog, or `the same code`.
    pub kept: Vec<String>,
    /// Why its words are left out.
    pub yours: Vec<String>,
    /// Why a person has to look at it, and where.
    pub uncertain: Option<(String, Vec<String>)>,
}

impl TranslatedReport {
    /// A report without lines.
    pub fn new(source: String, cards: Vec<String>) -> TranslatedReport {
        TranslatedReport {
            source,
            cards,
            count: LineCount::default(),
            texts: TextCount::default(),
            kept: Vec::new(),
            dropped: Vec::new(),
            uncertain: Vec::new(),
            pairs: Vec::new(),
            missing: Vec::new(),
            changed: Vec::new(),
            hidden: Vec::new(),
            included: Vec::new(),
        }
    }

    /// Settles the lines. `first` is what the page became when it was read, `words` has its lines, and `parts` what became of each part.
    pub fn settle(&mut self, first: ImportReport, words: &[String], parts: &[PartFate]) {
        let ImportReport {
            source: _,
            cards: _,
            count,
            kept,
            dropped,
            uncertain,
            alerts: _,
            changed,
            hidden,
            included: _,
        } = first;
        let text = |line: usize| words[line - 1].trim().to_owned();
        self.dropped = dropped;
        self.changed.extend(changed);
        self.hidden = hidden;
        let unread = uncertain.into_iter().map(|line| UnpairedLine {
            line: line.line,
            why: line.why,
            text: text(line.line),
            near: Vec::new(),
        });
        self.uncertain = unread.collect();
        let mut of_line: Vec<Vec<&PartFate>> = vec![Vec::new(); words.len()];
        for part in parts {
            part.lines.iter().for_each(|line| of_line[*line].push(part));
        }
        for line in kept {
            let line = line.line;
            self.line(line, &of_line[line - 1], text(line));
        }
        self.dropped.sort_by_key(|dropped| dropped.line);
        self.uncertain.sort_by_key(|line| line.line);
        self.count = LineCount {
            lines: count.lines,
            kept: self.kept.len(),
            dropped: self.dropped.len(),
            uncertain: self.uncertain.len(),
        };
    }

    // The strongest fate counts.
    fn line(&mut self, line: usize, parts: &[&PartFate], text: String) {
        let uncertain = parts.iter().find_map(|part| part.uncertain.as_ref());
        let is_kept = parts.iter().any(|part| !part.kept.is_empty());
        let yours = parts.iter().flat_map(|part| &part.yours).next();
        if uncertain.is_none() && is_kept {
            let starts = parts
                .iter()
                .filter(|part| part.lines.first() == Some(&(line - 1)));
            let texts = starts.flat_map(|part| part.kept.iter().cloned()).collect();
            return self.kept.push(KeptText { line, texts });
        }
        match (uncertain, yours) {
            (None, Some(why)) => self.dropped.push(Remark {
                line,
                why: why.clone(),
                text,
            }),
            (Some((why, near)), _) => self.uncertain.push(UnpairedLine {
                line,
                why: why.clone(),
                text,
                near: near.clone(),
            }),
            (None, None) => self.uncertain.push(UnpairedLine {
                line,
                why: say!("it is in no text of the card").to_owned(),
                text,
                near: Vec::new(),
            }),
        }
    }

    /// What the report says to a person, in lines.
    pub fn summary(&self) -> Vec<String> {
        let mut out = self.own_lines();
        for file in &self.included {
            let lines = file.own_lines().into_iter().enumerate();
            let start = |at: usize| if at == 0 { say!("  includes ") } else { "  " };
            out.extend(lines.map(|(at, line)| format!("{}{line}", start(at))));
        }
        match self.texts.missing {
            0 => {}
            1 => out.push(say!("  1 text of the guide has no translation on this page").to_owned()),
            number => out.push(say!(
                "  {number} texts of the guide have no translation on this page"
            )),
        }
        out
    }

    /// The page itself, and each file that it includes.
    pub fn files(&self) -> impl Iterator<Item = &TranslatedReport> {
        std::iter::once(self).chain(&self.included)
    }

    fn own_lines(&self) -> Vec<String> {
        let mut out = vec![self.count.of(&self.source)];
        for pair in &self.pairs {
            let PairLine {
                line,
                text,
                at,
                state,
                why,
            } = pair;
            match *state {
                "kept" => out.push(say!("  line {line}: kept yours: `{text}`")),
                "refused" => out.push(say!("  line {line}: left out: `{text}` {why} ({at})")),
                _ => {}
            }
        }
        out.extend(self.unpaired());
        out
    }

    // Lines that follow each other with one reason are said once. What was left out is said already.
    fn unpaired(&self) -> Vec<String> {
        let refused = self.pairs.iter().filter(|pair| pair.state == "refused");
        let said: BTreeSet<String> = refused
            .map(|pair| left_out(&pair.text, &pair.why))
            .collect();
        let lines = self.uncertain.iter();
        let lines: Vec<&UnpairedLine> = lines.filter(|line| !said.contains(&line.why)).collect();
        let groups = lines.chunk_by(|one, other| {
            (&one.why, one.line + 1, &one.near) == (&other.why, other.line, &other.near)
        });
        let group = |lines: &[&UnpairedLine]| {
            let (first, last) = (lines[0], lines[lines.len() - 1]);
            let place = match lines.len() {
                1 => say!("line {}", first.line),
                _ => say!("lines {} to {}", first.line, last.line),
            };
            let near = match &first.near[..] {
                [] => String::new(),
                near => say!(" (see {})", near.join(", ")),
            };
            say!("  {place}: uncertain: {}{near}", first.why)
        };
        groups.map(group).collect()
    }
}

/// Why the words of a line are not in the catalog that they belong to.
pub fn left_out(text: &str, why: &str) -> String {
    format!("`{text}` {why}")
}
