//! A passage of a page while it is being read.

use std::rc::Rc;

use super::super::super::{Passage, Role, Sight};
use super::text::plain;

/// A passage as far as it is read.
pub struct Draft {
    pub role: Role,
    pub text: String,
    pub lang: String,
    pub severity: Option<String>,
    pub flaw: Option<Rc<Sight>>,
    /// How many elements hold all of its words so far.
    pub depth: usize,
    /// The fewest elements that were open since its last words.
    pub lowest: usize,
}

impl Draft {
    pub fn new(role: Role) -> Draft {
        Draft {
            role,
            text: String::new(),
            lang: String::new(),
            severity: None,
            flaw: None,
            depth: usize::MAX,
            lowest: usize::MAX,
        }
    }

    pub fn finish(self) -> Option<Passage> {
        let text = plain(&self.text);
        let sight = self.flaw.map_or(Sight::Visible, |flaw| (*flaw).clone());
        (!text.is_empty()).then_some(Passage {
            role: self.role,
            text,
            lang: self.lang,
            severity: self.severity,
            sight,
        })
    }

    // Two that differ are both kept, so that neither is taken for the warning's own.
    pub fn claim(&mut self, severity: &str) {
        match &self.severity {
            None => self.severity = Some(severity.to_string()),
            Some(known) if known.split(", ").any(|known| known == severity) => {}
            Some(known) => self.severity = Some(format!("{known}, {severity}")),
        }
    }
}
