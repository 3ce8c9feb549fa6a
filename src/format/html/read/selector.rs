//! Selectors. Takes the prelude of a rule, returns which elements it is about. What depends on the moment (`:hover`) or on the
//! reader (`:focus`) is left out, so that the selector matches whatever it could ever match.

use cssparser::{ParseError, Parser, ToCss, Token};
use scraper::{ElementRef, Selector};

/// The elements that a rule is about.
#[derive(Debug, Clone)]
pub enum Target {
    Some(Selector),
    /// The tool does not understand the selector: it may be about any element.
    Any,
    /// Only about content that the style sheet itself makes, such as `::before`.
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
#[derive(Debug, Clone)]
pub struct Wide(Option<String>);

/// Pseudo-elements that hold no words of the page.
const MADE: &[&str] = &[
    "before",
    "after",
    "marker",
    "backdrop",
    "placeholder",
    "selection",
    "file-selector-button",
    "spelling-error",
    "grammar-error",
    "target-text",
    "scroll-marker",
    "scroll-button",
    "checkmark",
    "picker-icon",
];
/// Pseudo-classes that depend on the page alone.
const STRUCTURAL: &[&str] = &[
    "root",
    "empty",
    "first-child",
    "last-child",
    "only-child",
    "first-of-type",
    "last-of-type",
    "only-of-type",
];
const COUNTING: &[&str] = &[
    "nth-child",
    "nth-last-child",
    "nth-of-type",
    "nth-last-of-type",
];
/// Past this length nested selectors count as matching everything.
const LONGEST: usize = 8192;

impl Wide {
    /// The widened selector of a rule, within the rule that it is nested in.
    pub fn of(prelude: &str, parent: Option<&Wide>) -> Wide {
        let around = match parent {
            None => None,
            Some(Wide(Some(parent))) => Some(parent.as_str()),
            Some(Wide(None)) => return Wide(None),
        };
        let branches: Vec<String> = branches(&mut Parser::new(prelude), around, true);
        if branches.is_empty() {
            return Wide(None);
        }
        let joined = branches.join(", ");
        Wide(Some(if joined.len() > LONGEST {
            "*".to_string()
        } else {
            joined
        }))
    }

    /// A selector that is about no element.
    pub fn nothing() -> Wide {
        Wide(None)
    }

    /// The elements that it is about.
    pub fn target(&self) -> Target {
        match &self.0 {
            None => Target::None,
            Some(text) => Selector::parse(text).map_or(Target::Any, Target::Some),
        }
    }
}

// The branches of a selector list; those about made content are left out.
fn branches(input: &mut Parser<'_>, parent: Option<&str>, outermost: bool) -> Vec<String> {
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
    /// It is about made content.
    made: bool,
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
            token => self.text.push_str(&token.to_css_string()),
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
            self.made |= MADE.contains(&name) || name.starts_with("-webkit-scrollbar");
            self.leave_out();
        }
    }

    fn push_function(&mut self, name: &str, input: &mut Parser<'_>, parent: Option<&str>) {
        match name {
            "is" | "where" | "matches" | "-webkit-any" | "-moz-any" => {
                let inside = nested(input, |input| branches(input, parent, false));
                self.push_list("is", &inside.unwrap_or_default());
            }
            "has" => {
                let inside = nested(input, |input| branches(input, parent, false));
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
        if whole.widened || whole.made {
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

    fn finish(self, parent: Option<&str>, outermost: bool) -> Option<String> {
        let text = self.text.trim();
        if self.made || text.is_empty() {
            return None;
        }
        match parent {
            Some(parent) if outermost && !self.nested => Some(format!(":is({parent}) {text}")),
            _ => Some(text.to_string()),
        }
    }
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
