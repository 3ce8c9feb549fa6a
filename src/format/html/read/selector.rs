//! Selectors. Takes the prelude of a rule, returns which elements it is about. What depends on the moment (`:hover`) or on the
//! reader (`:focus`) is left out, so that the selector matches whatever it could ever match.

use cssparser::{ParseError, Parser, ToCss, Token};
use scraper::{ElementRef, Selector};

use super::passing::is_passing;
use super::pseudo::{COUNTING, MADE, OTHERS, STATES, STRUCTURAL};
use super::variables::closing;
use super::weight::{SelectorWeight, weight};

/// The elements that a rule is about.
#[derive(Debug, Clone)]
pub enum Target {
    Some(Selector),
    /// The tool does not understand the selector: it may be about any element.
    Any,
    /// It is about no element.
    None,
}

impl Target {
    /// Whether the rule could apply to an element.
    pub fn may_match(&self, element: &ElementRef) -> bool {
        match self {
            Target::Some(selector) => selector.matches(element),
            Target::Any => true,
            Target::None => false,
        }
    }
}

/// A selector without what depends on the moment, as text, so that nested rules can refer to it.
#[derive(Debug, Clone, Default)]
pub struct Wide {
    elements: Option<String>,
    /// The elements that get something made, each with its name in [`MADE`].
    made: Vec<(&'static str, String)>,
    pub weight: SelectorWeight,
    /// What a scope begins with: a rule in it is about these elements only where it says so.
    is_scope: bool,
    /// It depends on the moment or on the reader.
    pub is_passing: bool,
}

/// Past this length nested selectors count as matching everything.
const LONGEST: usize = 8192;

impl Wide {
    /// What `&` is in a scope with this prelude.
    pub fn of_scope(prelude: &str) -> Wide {
        let start = prelude.trim().strip_prefix('(').unwrap_or("*)");
        let wide = Wide::of(&start[..closing(start)], None);
        Wide {
            is_scope: true,
            ..wide
        }
    }

    /// The widened selector of a rule, within the rule that it is nested in.
    pub fn of(prelude: &str, parent: Option<&Wide>) -> Wide {
        let in_scope = parent.is_some_and(|parent| parent.is_scope);
        let named = prelude.replace(":scope", "&");
        let (prelude, parent) = match in_scope {
            true => (named.as_str(), parent.filter(|_| named.contains('&'))),
            false => (prelude, parent),
        };
        let around = match parent {
            None => None,
            Some(Wide {
                elements: Some(parent),
                ..
            }) => Some(parent.as_str()),
            Some(_) => return Wide::default(),
        };
        let mut wide = Wide {
            weight: weight(prelude, parent.map(|parent| parent.weight)),
            is_passing: is_passing(prelude) || parent.is_some_and(|parent| parent.is_passing),
            ..Wide::default()
        };
        for (made, text) in branches(&mut Parser::new(prelude), around, true) {
            wide.add(made, text);
        }
        wide
    }

    /// A selector that is about no element.
    pub fn nothing() -> Wide {
        Wide::default()
    }

    /// The elements that it is about.
    pub fn target(&self) -> Target {
        self.elements.as_deref().map_or(Target::None, target)
    }

    /// The elements that it makes something for: the name of what is made, and a selector of theirs.
    pub fn made(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.made.iter().map(|(name, text)| (*name, text.as_str()))
    }

    /// The text of the selector of its elements.
    pub fn elements(&self) -> Option<&str> {
        self.elements.as_deref()
    }

    fn add(&mut self, made: Made, text: String) {
        let list = match made {
            Made::Nothing => self.elements.get_or_insert_default(),
            Made::Other => return,
            Made::Named(name) => {
                let known = self.made.iter().position(|(known, _)| *known == name);
                let at = known.unwrap_or_else(|| {
                    self.made.push((name, String::new()));
                    self.made.len() - 1
                });
                &mut self.made[at].1
            }
        };
        if !list.is_empty() {
            list.push_str(", ");
        }
        list.push_str(&text);
        if list.len() > LONGEST {
            *list = "*".to_string();
        }
    }
}

/// The elements of a selector in its plain form.
pub fn target(text: &str) -> Target {
    Selector::parse(text).map_or(Target::Any, Target::Some)
}

/// What a selector is about, of what an element makes.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
enum Made {
    /// The element itself.
    #[default]
    Nothing,
    Named(&'static str),
    Other,
}

// The branches of a selector list, each with what it is about.
fn branches(input: &mut Parser<'_>, parent: Option<&str>, outermost: bool) -> Vec<(Made, String)> {
    let mut branches = Vec::new();
    let mut branch = Branch::default();
    loop {
        let token = input.next_including_whitespace().cloned();
        match token {
            Ok(Token::Comma) => {
                branches.extend(std::mem::take(&mut branch).finish(parent, outermost))
            }
            Ok(token) => branch.push(token, input, parent),
            Err(_) => break,
        }
    }
    branches.extend(branch.finish(parent, outermost));
    branches
}

/// One selector of a list, as far as it is read.
#[derive(Default)]
struct Branch {
    text: String,
    made: Made,
    /// It names the rule that it is nested in.
    nested: bool,
    /// Something was left out.
    widened: bool,
}

impl Branch {
    fn push(&mut self, token: Token<'_>, input: &mut Parser<'_>, parent: Option<&str>) {
        match token {
            Token::Colon => self.push_pseudo(input, parent),
            Token::Delim('&') => {
                self.nested = true;
                self.text
                    .push_str(&format!(":is({})", parent.unwrap_or(":root")));
            }
            Token::SquareBracketBlock => {
                let inside = raw(input);
                self.text.push_str(&format!("[{inside}]"));
            }
            Token::WhiteSpace(_) => self.text.push(' '),
            Token::Delim('.') => self.push_class(input),
            token => self.text.push_str(&token.to_css_string()),
        }
    }

    fn push_class(&mut self, input: &mut Parser<'_>) {
        let Ok(token) = input.next_including_whitespace().cloned() else {
            return;
        };
        let state = match &token {
            Token::Ident(name) => STATES.iter().find(|(state, _)| *state == &**name),
            _ => None,
        };
        match state {
            None => self.text.push_str(&format!(".{}", token.to_css_string())),
            Some((_, Some(class))) => {
                self.widened = true;
                self.text.push_str(&format!(".{class}"));
            }
            Some((_, None)) => self.leave_out(),
        }
    }

    fn push_pseudo(&mut self, input: &mut Parser<'_>, parent: Option<&str>) {
        let token = match input.next_including_whitespace().cloned() {
            Ok(Token::Colon) => input.next_including_whitespace().cloned(),
            token => token,
        };
        match token {
            Ok(Token::Ident(name)) => self.push_named(&name.to_ascii_lowercase()),
            Ok(Token::Function(name)) => {
                self.push_function(&name.to_ascii_lowercase(), input, parent)
            }
            _ => self.text.push(':'),
        }
    }

    fn push_named(&mut self, name: &str) {
        if STRUCTURAL.contains(&name) {
            self.text.push_str(&format!(":{name}"));
        } else {
            if let Some(made) = MADE.iter().find(|made| **made == name) {
                self.made = Made::Named(made);
            } else if OTHERS.contains(&name) || name.starts_with("-webkit-scrollbar") {
                self.made = Made::Other;
            }
            self.leave_out();
        }
    }

    fn push_function(&mut self, name: &str, input: &mut Parser<'_>, parent: Option<&str>) {
        match name {
            "is" | "where" | "matches" | "-webkit-any" | "-moz-any" => {
                let inside = nested(input, |input| of_elements(input, parent));
                self.push_list("is", &inside.unwrap_or_default());
            }
            "has" => {
                let inside = nested(input, |input| of_elements(input, parent));
                self.push_list("has", &inside.unwrap_or_default());
            }
            "not" => self.push_not(input, parent),
            _ if COUNTING.contains(&name) => {
                let inside = raw(input);
                self.text.push_str(&format!(":{name}({inside})"));
            }
            _ => {
                raw(input);
                self.leave_out();
            }
        }
    }

    fn push_list(&mut self, name: &str, branches: &[String]) {
        if branches.is_empty() {
            self.leave_out();
        } else {
            self.text
                .push_str(&format!(":{name}({})", branches.join(", ")));
        }
    }

    // To widen what is inside `:not()` would narrow the whole, so it is all or nothing.
    fn push_not(&mut self, input: &mut Parser<'_>, parent: Option<&str>) {
        let inside = raw(input);
        let mut whole = Branch::default();
        let mut parser = Parser::new(&inside);
        while let Ok(token) = parser.next_including_whitespace().cloned() {
            whole.push(token, &mut parser, parent);
        }
        if whole.widened || whole.made != Made::Nothing {
            self.leave_out();
        } else {
            self.text.push_str(&format!(":not({})", whole.text));
        }
    }

    fn leave_out(&mut self) {
        self.widened = true;
        let at_start = self
            .text
            .chars()
            .next_back()
            .is_none_or(|c| c.is_whitespace() || matches!(c, '>' | '+' | '~'));
        if at_start {
            self.text.push('*');
        }
    }

    fn finish(self, parent: Option<&str>, outermost: bool) -> Option<(Made, String)> {
        let text = self.text.trim();
        if text.is_empty() {
            return None;
        }
        let text = match parent {
            Some(parent) if outermost && !self.nested => format!(":is({parent}) {text}"),
            _ => text.to_string(),
        };
        Some((self.made, text))
    }
}

// The selectors in a bracket that are about elements.
fn of_elements(input: &mut Parser<'_>, parent: Option<&str>) -> Vec<String> {
    let branches = branches(input, parent, false).into_iter();
    branches
        .filter(|(made, _)| *made == Made::Nothing)
        .map(|(_, text)| text)
        .collect()
}

fn nested<T>(input: &mut Parser<'_>, read: impl FnOnce(&mut Parser<'_>) -> T) -> Option<T> {
    let result: Result<T, ParseError<()>> = input.parse_nested_block(|inner| Ok(read(inner)));
    result.ok()
}

// What is in a bracket, as it was written.
fn raw(input: &mut Parser<'_>) -> String {
    let text = nested(input, |inner| {
        let start = inner.position();
        while inner.next_including_whitespace_and_comments().is_ok() {}
        inner.slice_from(start).to_string()
    });
    text.unwrap_or_default()
}
