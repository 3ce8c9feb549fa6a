//! Rules by what their selectors end with, so that an element is compared with few of them.

use std::collections::HashMap;

use scraper::ElementRef;

use super::effect::Effect;
use super::selector::Target;

/// A rule that does something to words.
#[derive(Debug)]
pub struct Rule {
    pub target: Target,
    pub effect: Effect,
}

/// Rules, each under the class, id or name that its elements have.
#[derive(Debug, Default)]
pub struct Rules {
    rules: Vec<Rule>,
    by_end: HashMap<String, Vec<usize>>,
    /// Those that may be about any element.
    any: Vec<usize>,
}

impl Rules {
    /// Adds a rule; `selector` is the text of its target.
    pub fn add(&mut self, selector: Option<&str>, rule: Rule) {
        let at = self.rules.len();
        self.rules.push(rule);
        match selector.and_then(ends) {
            None => self.any.push(at),
            Some(ends) => {
                for end in ends {
                    self.by_end.entry(end).or_default().push(at);
                }
            }
        }
    }

    /// The effects of the rules that are about an element.
    pub fn of<'a>(&'a self, element: &ElementRef<'_>) -> Vec<&'a Effect> {
        let value = element.value();
        let mut found = Vec::new();
        let mut add = |places: &'a [usize]| {
            let rules = places.iter().map(|at| &self.rules[*at]);
            let about = rules.filter(|rule| rule.target.may_match(element));
            found.extend(about.map(|rule| &rule.effect));
        };
        add(&self.any);
        let mut look = |end: &str| {
            if let Some(places) = self.by_end.get(end) {
                add(places);
            }
        };
        look(value.name());
        let mut end = String::new();
        let ids = value.id().into_iter().map(|id| ('#', id));
        for (mark, name) in ids.chain(value.classes().map(|class| ('.', class))) {
            end.clear();
            end.push(mark);
            end.push_str(name);
            look(&end);
        }
        found
    }
}

// What the elements of each branch of a selector have: a class, an id or a name. `None` where a branch may be about any element.
fn ends(selector: &str) -> Option<Vec<String>> {
    if selector.contains(['\\', '|', '"', '\'']) {
        return None;
    }
    let mut ends = Vec::new();
    let mut depth = 0_usize;
    let mut last = String::new();
    let mut gap = false;
    for c in selector.chars().chain([',']) {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                ends.push(end(&std::mem::take(&mut last))?);
                gap = false;
            }
            ' ' | '>' | '+' | '~' if depth == 0 => gap = true,
            c if depth == 0 => {
                if std::mem::take(&mut gap) {
                    last.clear();
                }
                last.push(c);
            }
            _ => {}
        }
        if matches!(c, '(' | '[') && std::mem::take(&mut gap) {
            last.clear();
        }
    }
    Some(ends)
}

// Of the compound that a branch ends with, without what is in brackets.
fn end(compound: &str) -> Option<String> {
    let is_name = |c: &char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let name = |text: &str| text.chars().take_while(is_name).collect::<String>();
    let pseudo = compound.find(':').unwrap_or(compound.len());
    let plain = &compound[..pseudo];
    let marked = plain.find(['.', '#']);
    let end = match marked {
        Some(at) => format!("{}{}", &plain[at..=at], name(&plain[at + 1..])),
        None => name(plain).to_ascii_lowercase(),
    };
    (end.len() > usize::from(marked.is_some())).then_some(end)
}
