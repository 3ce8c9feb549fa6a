//! A text as the rules read it. Takes a segment, returns its words with what they mean, its sentences
//! and its commands.
//!
//! Each text is folded and looked up once; every rule then works on the same words.

use std::cell::OnceCell;
use std::ops::{Deref, Range};

use super::clause;
use super::forbids::{self, Prohibition};
use super::lexicon::Lexicon;
use super::locate::Located;
use super::role::LintRole;
use super::words::Prose;
use crate::model::Segment;

/// A text with its words, which are also its own fields and methods.
pub struct LintText<'a> {
    pub role: LintRole<'a>,
    pub segment: &'a Segment,
    /// The clauses that command, each from its verb to where the next clause begins, in words.
    pub commands: Vec<Range<usize>>,
    /// Where it is in its source, once a rule asks.
    pub source: OnceCell<Option<Located>>,
    prose: Prose<'a>,
}

impl<'a> LintText<'a> {
    /// Reads a segment.
    pub fn read(role: LintRole<'a>, segment: &'a Segment, lexicon: &'a Lexicon) -> LintText<'a> {
        let prose = Prose::read(&segment.text, lexicon);
        LintText {
            role,
            segment,
            commands: clause::commands(&prose),
            source: OnceCell::new(),
            prose,
        }
    }

    /// The commands that begin within some words.
    pub fn commands_in(&self, words: Range<usize>) -> &[Range<usize>] {
        clause::within(&self.commands, words)
    }

    /// The first words of each sentence that forbid, and how strictly.
    pub fn prohibitions(&self) -> Vec<Prohibition> {
        forbids::prohibitions(&self.prose, &self.commands)
    }

    /// Words such as "never" in the other sentences.
    pub fn unclear_prohibitions(&self) -> Vec<Range<usize>> {
        forbids::unclear(&self.prose, &self.commands)
    }
}

impl<'a> Deref for LintText<'a> {
    type Target = Prose<'a>;

    fn deref(&self) -> &Prose<'a> {
        &self.prose
    }
}
