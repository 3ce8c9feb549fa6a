//! Rules by what their selectors end with, so that an element is compared with few of them, and with most of them only once for all
//! elements of a page that are alike.

use rustc_hash::FxHashMap;
use scraper::ElementRef;

use super::effect::Effect;
use super::markup::{attribute, classes};
use super::paint::RulePaint;
use super::paths::{Asked, Path, Paths};
use super::selector::Target;

/// A rule that does something to words.
#[derive(Debug)]
pub struct Rule {
    /// What it makes for an element, such as `before`; `None` where it is about the element itself.
    pub made: Option<&'static str>,
    pub target: Target,
    pub effect: Effect,
    /// What it says of colours.
    pub paint: Option<Box<RulePaint>>,
}

/// Rules, each under the class, id or name that its elements have.
#[derive(Debug, Default)]
pub struct Rules {
    rules: Vec<Rule>,
    /// Those that ask only for the path of an element.
    of_paths: RulesByEnd,
    others: RulesByEnd,
    asked: Asked,
}

#[derive(Debug, Default)]
struct RulesByEnd {
    by_end: FxHashMap<String, Vec<usize>>,
    /// Those that may be about any element.
    any: Vec<usize>,
}

impl Rules {
    /// Adds a rule; `selector` is the text of its target.
    pub fn add(&mut self, selector: Option<&str>, rule: Rule) {
        let at = self.rules.len();
        let is_of_path = match (&rule.target, selector) {
            (Target::Some(_), Some(selector)) => self.asked.add(selector),
            (Target::Some(_), None) => false,
            (Target::Any | Target::None, _) => true,
        };
        self.rules.push(rule);
        let list = match is_of_path {
            true => &mut self.of_paths,
            false => &mut self.others,
        };
        match selector.and_then(ends) {
            None => list.any.push(at),
            Some(ends) => {
                for end in ends {
                    list.by_end.entry(end).or_default().push(at);
                }
            }
        }
    }

    // The places of those rules in a list that are about an element.
    fn about(&self, list: &RulesByEnd, element: &ElementRef<'_>) -> Vec<usize> {
        let value = element.value();
        let mut found = Vec::new();
        let mut add = |places: &[usize]| {
            let about = |at: &&usize| self.rules[**at].target.may_match(element);
            found.extend(places.iter().filter(about));
        };
        add(&list.any);
        let mut look = |end: &str| {
            if let Some(places) = list.by_end.get(end) {
                add(places);
            }
        };
        look(value.name());
        let mut end = String::new();
        let ids = attribute(value, "id").into_iter().map(|id| ('#', id));
        for (mark, name) in ids.chain(classes(value).map(|class| ('.', class))) {
            end.clear();
            end.push(mark);
            end.push_str(name);
            look(&end);
        }
        found
    }
}

/// Which of some rules are about which elements, as far as that is known by now.
#[derive(Debug, Default)]
pub struct KnownPaths {
    paths: Paths,
    rules: FxHashMap<Path, Box<[usize]>>,
}

impl KnownPaths {
    /// How many paths are known.
    pub fn count(&self) -> usize {
        self.rules.len()
    }
}

impl Rules {
    /// The path of an element in one with the path `around`, and the rules that are about it, in the order of the style sheets.
    pub fn of(
        &self,
        element: &ElementRef<'_>,
        around: Path,
        known: &mut KnownPaths,
    ) -> (Path, Vec<&Rule>) {
        let path = known.paths.of(element.value(), around, &self.asked);
        let of_path = || self.about(&self.of_paths, element).into();
        let of_path = known.rules.entry(path).or_insert_with(of_path);
        let mut found = self.about(&self.others, element);
        found.extend(of_path.iter());
        found.sort_unstable();
        found.dedup();
        (path, found.into_iter().map(|at| &self.rules[at]).collect())
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
