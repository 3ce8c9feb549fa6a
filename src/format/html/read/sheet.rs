//! The grammar of a style sheet. Takes its tokens, returns blocks of declarations with their selectors, whatever conditions they
//! have (`@media`, `@supports`, `@layer`) and however deep they are nested.

use cssparser::{
    AtRuleParser, CowRcStr, DeclarationParser, ParseError, Parser, ParserState,
    QualifiedRuleParser, RuleBodyItemParser, RuleBodyParser, ToCss, Token,
};
use stappenkaart_say::say;

use super::effect::Declaration;
use super::font_face::distorting;
use super::medium::When;
use super::paint::{Painted, painted};
use super::pseudo::depends_on_mode;
use super::selector::Wide;

/// Deeper than any style sheet that a person writes, and far from the end of the stack.
const DEEPEST: usize = 40;

/// What was read of a style sheet.
#[derive(Debug, Default)]
pub struct Sheet {
    pub blocks: Vec<Block>,
    /// The frames of `@keyframes`, each with the animation's name.
    pub frames: Vec<(String, Block)>,
    /// Why the sheet can't be assessed.
    pub fault: Option<String>,
    /// The rules that the parser is within, and the declarations of each so far.
    open: Vec<Block>,
}

/// A block of declarations. Without a selector it is about the element that has it.
#[derive(Debug, Default, Clone)]
pub struct Block {
    pub selector: Option<Wide>,
    /// The selector as the author wrote it.
    pub prelude: String,
    pub declarations: Vec<Declaration>,
    /// Holds under a condition, such as `@media print`.
    pub is_conditional: bool,
    /// What it says of colours, and when.
    pub paints: Vec<Painted>,
    pub when: When,
}

impl Block {
    /// Whether it holds in every mode of the page, and whatever the reader does.
    pub fn is_always(&self) -> bool {
        !self.is_conditional
            && !self.prelude.contains([':', '&'])
            && !depends_on_mode(&self.prelude)
    }

    /// Whether it is the frame that an animation ends with.
    pub fn is_last(&self) -> bool {
        self.prelude.contains("to") || self.prelude.contains("100%")
    }

    /// Whether it only says how an element begins when it is first displayed.
    pub fn is_start(&self) -> bool {
        self.when.condition.contains("@starting-style")
    }

    /// The declarations of a `style` attribute.
    pub fn read(text: &str) -> Block {
        Block::parsed(&mut Parser::new(text))
    }

    fn parsed(input: &mut Parser<'_>) -> Block {
        let mut sheet = Sheet::default();
        sheet.read_block(Block::default(), input);
        let mut own = Block::default();
        for block in sheet.blocks {
            own.declarations.extend(block.declarations);
            own.paints.extend(block.paints);
        }
        own
    }
}

/// The kinds of at-rule, by what their blocks mean.
pub enum AtRule {
    /// Its rules are read as if the condition held.
    Condition(When, Option<Wide>),
    Keyframes(String),
    /// A custom property with its first value.
    Property(String),
    FontFace,
    /// Says nothing about elements.
    Aside,
}

impl Sheet {
    fn read_block(&mut self, block: Block, input: &mut Parser<'_>) {
        if self.open.len() >= DEEPEST {
            self.fault.get_or_insert_with(|| {
                say!("the style sheet nests its rules too deep to be assessed").to_string()
            });
            return;
        }
        self.open.push(block);
        RuleBodyParser::new(input, self).for_each(drop);
        self.blocks.extend(self.open.pop());
    }

    fn when(&self) -> When {
        let block = self.open.last();
        block.map(|block| block.when.clone()).unwrap_or_default()
    }

    fn selector(&self) -> Option<&Wide> {
        self.open.last().and_then(|block| block.selector.as_ref())
    }
}

impl<'i> DeclarationParser<'i> for Sheet {
    type Declaration = ();
    type Error = ();

    fn parse_value(
        &mut self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i>,
        _: &ParserState,
    ) -> Result<(), ParseError<()>> {
        let custom = name.starts_with("--");
        let name = if custom {
            name.to_string()
        } else {
            name.to_ascii_lowercase()
        };
        let value = value_text(input, custom)?;
        let plain = value.strip_suffix("!important");
        let is_important = plain.is_some();
        let value = plain.unwrap_or(&value).trim().to_string();
        if let Some(block) = self.open.last_mut() {
            block.paints.extend(painted(&name, &value, is_important));
            block.declarations.push((name, value));
        }
        Ok(())
    }
}

impl<'i> QualifiedRuleParser<'i> for Sheet {
    type Prelude = String;
    type QualifiedRule = ();
    type Error = ();

    fn parse_prelude(&mut self, input: &mut Parser<'i>) -> Result<String, ParseError<()>> {
        Ok(rest(input))
    }

    fn parse_block(
        &mut self,
        prelude: String,
        _: &ParserState,
        input: &mut Parser<'i>,
    ) -> Result<(), ParseError<()>> {
        let selector = Some(Wide::of(&prelude, self.selector()));
        self.read_block(
            Block {
                selector,
                prelude: prelude.trim().to_string(),
                is_conditional: self.open.iter().any(|block| block.is_conditional),
                when: self.when(),
                ..Block::default()
            },
            input,
        );
        Ok(())
    }
}

impl<'i> AtRuleParser<'i> for Sheet {
    type Prelude = AtRule;
    type AtRule = ();
    type Error = ();

    fn parse_prelude(
        &mut self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i>,
    ) -> Result<AtRule, ParseError<()>> {
        let prelude = rest(input);
        let name = name.to_ascii_lowercase();
        Ok(match name.as_str() {
            "import" => {
                self.fault.get_or_insert_with(|| {
                    say!("`@import` can't be assessed: put its rules into the style sheet itself")
                        .to_string()
                });
                AtRule::Aside
            }
            "keyframes" | "-webkit-keyframes" | "-moz-keyframes" => {
                AtRule::Keyframes(prelude.trim_matches(['"', '\'', ' ']).to_string())
            }
            "property" => AtRule::Property(prelude.trim().to_string()),
            "font-face" => AtRule::FontFace,
            "page"
            | "counter-style"
            | "font-feature-values"
            | "font-palette-values"
            | "view-transition" => AtRule::Aside,
            name => {
                let when = self.when().within(name, &prelude);
                let around = self.selector().cloned();
                let is_scope = name == "scope" && around.is_none();
                AtRule::Condition(
                    when,
                    if is_scope {
                        Some(Wide::of_scope(&prelude))
                    } else {
                        around
                    },
                )
            }
        })
    }

    fn rule_without_block(&mut self, _: AtRule, _: &ParserState) -> Result<(), ()> {
        Ok(())
    }

    fn parse_block(
        &mut self,
        rule: AtRule,
        _: &ParserState,
        input: &mut Parser<'i>,
    ) -> Result<(), ParseError<()>> {
        match rule {
            AtRule::Condition(when, selector) => {
                let prelude = self
                    .open
                    .last()
                    .map(|block| block.prelude.clone())
                    .unwrap_or_default();
                self.read_block(
                    Block {
                        selector,
                        prelude,
                        is_conditional: true,
                        when,
                        ..Block::default()
                    },
                    input,
                );
            }
            AtRule::Keyframes(name) => self.read_frames(&name, input),
            AtRule::Property(name) => self.read_property(name, input),
            AtRule::FontFace => {
                let fault = distorting(&Block::parsed(input).declarations);
                self.fault = self.fault.take().or(fault);
            }
            AtRule::Aside => while input.next().is_ok() {},
        }
        Ok(())
    }
}

impl Sheet {
    fn read_frames(&mut self, name: &str, input: &mut Parser<'_>) {
        let mut frames = Sheet::default();
        frames.read_block(Block::default(), input);
        self.frames.extend(
            frames
                .blocks
                .into_iter()
                .map(|block| (name.to_string(), block)),
        );
    }

    fn read_property(&mut self, name: String, input: &mut Parser<'_>) {
        let mut property = Sheet::default();
        property.read_block(Block::default(), input);
        let declarations = property
            .blocks
            .into_iter()
            .flat_map(|block| block.declarations);
        let declarations = declarations
            .filter(|(descriptor, _)| descriptor == "initial-value")
            .map(|(_, value)| (name.clone(), value));
        // A property is for no element in particular; a selector that matches nothing keeps it so.
        self.blocks.push(Block {
            selector: Some(Wide::nothing()),
            prelude: String::new(),
            declarations: declarations.collect(),
            ..Block::default()
        });
    }
}

impl<'i> RuleBodyItemParser<'i, (), ()> for Sheet {
    fn parse_declarations(&self) -> bool {
        true
    }

    fn parse_qualified(&self) -> bool {
        true
    }
}

fn rest(input: &mut Parser<'_>) -> String {
    let start = input.position();
    while input.next_including_whitespace_and_comments().is_ok() {}
    without_comments(input.slice_from(start))
}

fn without_comments(text: &str) -> String {
    let mut out = String::new();
    push_tokens(&mut Parser::new(text), &mut out);
    out
}

// The value with escapes resolved and comments left out. A block in it means that it is a nested rule, read as one later.
fn value_text(input: &mut Parser<'_>, custom: bool) -> Result<String, ParseError<()>> {
    let start = input.state();
    let mut rule = false;
    while let Ok(token) = input.next() {
        rule |= matches!(token, Token::CurlyBracketBlock);
    }
    if rule && !custom {
        return Err(ParseError::unexpected_token());
    }
    input.reset(&start);
    let mut out = String::new();
    push_tokens(input, &mut out);
    Ok(out.trim().to_string())
}

fn push_tokens(input: &mut Parser<'_>, out: &mut String) {
    while let Ok(token) = input.next_including_whitespace().cloned() {
        let close = match &token {
            Token::Function(_) | Token::ParenthesisBlock => Some(')'),
            Token::SquareBracketBlock => Some(']'),
            Token::CurlyBracketBlock => Some('}'),
            _ => None,
        };
        match &token {
            Token::WhiteSpace(_) => out.push(' '),
            token => out.push_str(&token.to_css_string()),
        }
        if let Some(close) = close {
            let _: Result<(), ParseError<()>> = input.parse_nested_block(|inner| {
                push_tokens(inner, out);
                Ok(())
            });
            out.push(close);
        }
    }
}
