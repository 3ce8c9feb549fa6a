//! Rules by what their selectors end with, so that an element is compared with few of them, and with most of them only once for all
//! elements of a page that are alike.

use std::collections::BTreeSet;
use std::rc::Rc;

use rustc_hash::FxHashMap;
use scraper::node::Element;
use scraper::{ElementRef, Selector};

use super::markup::{attribute, classes};
use super::paint::RulePaint;
use super::paths::{Asked, Path, Paths};
use super::rule::Rule;
use super::selector::Target;
use super::styling::EffectSet;
use super::widened::{branches, widened};

/// Rules, each under the class, id or name that its elements have.
#[derive(Debug, Default)]
pub struct Rules {
    rules: Vec<Rule>,
    /// Those that ask only for the path of an element.
    of_paths: RulesByEnd,
    others: RulesByEnd,
    /// Of some of the others, what their selectors ask for of the path.
    widened: FxHashMap<usize, Selector>,
    asked: Asked,
}

#[derive(Debug, Default)]
struct RulesByEnd {
    by_end: FxHashMap<String, Vec<usize>>,
    /// Those that may be about any element.
    any: Vec<usize>,
}

impl RulesByEnd {
    // The places of those that may be about an element, by its name, its id and its classes.
    fn near(&self, element: &Element) -> Vec<usize> {
        let mut near = self.any.clone();
        let mut look = |end: &str| near.extend(self.by_end.get(end).into_iter().flatten());
        look(element.name());
        let ids = attribute(element, "id").into_iter().map(|id| ('#', id));
        for (mark, name) in ids.chain(classes(element).map(|class| ('.', class))) {
            look(&format!("{mark}{name}"));
        }
        near.sort_unstable();
        near.dedup();
        near
    }
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
            false => {
                let wide = selector.and_then(widened);
                let wide = wide.filter(|wide| self.asked.add(wide));
                let wide = wide.and_then(|wide| Selector::parse(&wide).ok());
                self.widened.extend(wide.map(|wide| (at, wide)));
                &mut self.others
            }
        };
        match selector.and_then(ends) {
            None => list.any.push(at),
            Some(ends) => {
                for end in ends {
                    if let Some(id) = end.strip_prefix('#') {
                        self.asked.add_id(id);
                    }
                    list.by_end.entry(end).or_default().push(at);
                }
            }
        }
    }

    /// All of them, in the order of the style sheets.
    pub fn all(&self) -> &[Rule] {
        &self.rules
    }

    /// What some of them say of colours and boxes.
    pub fn paints(&self, places: &[usize]) -> impl Iterator<Item = &RulePaint> {
        let rules = places.iter().map(|at| &self.rules[*at]);
        rules.filter_map(|rule| rule.paint.as_deref())
    }

    fn is_about(&self, at: usize, element: &ElementRef<'_>) -> bool {
        self.rules[at].target.may_match(element)
    }
}

/// The rules that are about an element, with what they do.
#[derive(Debug, Default)]
pub struct RuleSet {
    /// Two sets of one page differ in it.
    pub number: u32,
    /// Those that do something to the element itself.
    pub own: EffectSet,
    /// Those about what they make for it, by its name.
    pub made: Box<[(&'static str, EffectSet)]>,
    /// Those that say something of colours.
    pub colours: Box<[usize]>,
    /// Those that say something of boxes.
    pub boxes: Box<[usize]>,
    /// Whether one says what becomes of what does not fit into a box.
    pub has_edges: bool,
}

impl RuleSet {
    fn of(places: &[usize], number: usize, rules: &[Rule]) -> RuleSet {
        let made: BTreeSet<&'static str> = places.iter().filter_map(|at| rules[*at].made).collect();
        let about = |made: Option<&str>| {
            let about = places.iter().filter(|at| rules[**at].made == made);
            EffectSet::of(about.copied(), rules)
        };
        let painted = |is_asked: fn(&RulePaint) -> bool| {
            let paint = |at: &&usize| rules[**at].paint.as_deref().is_some_and(is_asked);
            places
                .iter()
                .filter(paint)
                .copied()
                .collect::<Box<[usize]>>()
        };
        RuleSet {
            number: u32::try_from(number)
                .expect("a style has fewer sets of rules than 32 bits count"),
            own: about(None),
            made: made
                .into_iter()
                .map(|name| (name, about(Some(name))))
                .collect(),
            colours: painted(|paint| paint.has_colours),
            boxes: painted(|paint| paint.has_boxes),
            has_edges: !painted(|paint| paint.has_edges).is_empty(),
        }
    }
}

/// Which of some rules are about which elements, as far as that is known by now.
#[derive(Debug, Default)]
pub struct KnownPaths {
    paths: Paths,
    /// By the number of the path.
    rules: Vec<PathRules>,
    sets: FxHashMap<Vec<usize>, Rc<RuleSet>>,
}

// The rules about the elements of a path.
#[derive(Debug)]
struct PathRules {
    places: Vec<usize>,
    set: Rc<RuleSet>,
    /// Those that may be about some of them.
    near: Vec<usize>,
}

impl KnownPaths {
    /// How many paths are known.
    pub fn count(&self) -> usize {
        self.rules.len()
    }

    fn set(&mut self, places: Vec<usize>, rules: &[Rule]) -> Rc<RuleSet> {
        if let Some(set) = self.sets.get(&places) {
            return Rc::clone(set);
        }
        let set = Rc::new(RuleSet::of(&places, self.sets.len() + 1, rules));
        self.sets.insert(places, Rc::clone(&set));
        set
    }
}

impl Rules {
    /// The path of an element in one with the path `around`, and the rules that are about it, in the order of the style sheets.
    pub fn of(
        &self,
        element: &ElementRef<'_>,
        around: Path,
        known: &mut KnownPaths,
    ) -> (Path, Rc<RuleSet>) {
        let path = known.paths.of(element.value(), around, &self.asked);
        if path.number() == known.rules.len() {
            let mut places = self.of_paths.near(element.value());
            places.retain(|at| self.is_about(*at, element));
            let set = known.set(places.clone(), &self.rules);
            let mut near = self.others.near(element.value());
            near.retain(|at| {
                let wide = self.widened.get(at);
                wide.is_none_or(|wide| wide.matches(element))
            });
            known.rules.push(PathRules { places, set, near });
        }
        let of_path = &known.rules[path.number()];
        let near = of_path.near.iter().copied();
        let mut others = near.filter(|at| self.is_about(*at, element)).peekable();
        if others.peek().is_none() {
            return (path, Rc::clone(&of_path.set));
        }
        let mut places = of_path.places.clone();
        places.extend(others);
        places.sort_unstable();
        places.dedup();
        (path, known.set(places, &self.rules))
    }
}

// What the elements of each branch of a selector have: a class, an id or a name. `None` where a branch may be about any element.
fn ends(selector: &str) -> Option<Vec<String>> {
    if selector.contains(['\\', '|', '"', '\'']) {
        return None;
    }
    let ends = branches(selector).into_iter();
    ends.map(|branch| end(&last(branch))).collect()
}

// The compound that a branch ends with, without what is in brackets.
fn last(branch: &str) -> String {
    let (mut last, mut depth, mut gap) = (String::new(), 0_usize, false);
    for c in branch.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
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
    last
}

// The class, the id or the name that a compound asks for.
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
