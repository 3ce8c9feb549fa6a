//! Tabs, of which a reader sees one. Each is a section of the card, and a comment proposes how a reader comes to the right one: that
//! takes a question, which the page does not have.

use std::ops::Range;

use stappenkaart_say::say;

use super::draft::PartKind;
use super::maker::CardMaker;
use super::tree::SourceTab;
use crate::parse::slug;

impl CardMaker<'_> {
    /// Adds a comment about some tabs.
    pub fn tabs(&mut self, lines: &Range<usize>, under: bool, tabs: &[SourceTab]) {
        // Readers see all of one tab.
        if tabs.len() < 2 {
            return;
        }
        let option = |tab: &SourceTab| format!("   - {} {{to={}}}", tab.name, slug(&tab.title));
        let options: Vec<String> = tabs.iter().map(option).collect();
        let text = format!(
            "1. Choose what you use. {{choice=one}}\n{}",
            options.join("\n")
        );
        let why = say!(
            "a reader of the page sees one of these tabs; ask which in a step above, and end each with `then=`, or tie each to a condition of the guide with `when=`"
        );
        let why = why.to_owned();
        self.add(lines, under, PartKind::Comment { why, text });
    }
}
