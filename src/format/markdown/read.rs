//! What a renderer of CommonMark shows of a card. Takes the bytes, returns its passages. A quotation that starts in bold is a warning;
//! the first paragraph of a numbered item that is not all emphasised is an action.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use stappenkaart_say::say;

use super::super::{Passage, Reading, Role, Sight};
use crate::characters::single_spaced;
use crate::codes;
use crate::diag::Diagnostic;
use sections::check_sections;
use tags::{HtmlTag, html_tag};

mod sections;
mod tags;

/// Reads a text. Fails where it has what this reader does not know, or a section without a warning that guards the whole card.
pub fn reading(path: &str, bytes: &[u8]) -> Result<Reading, Diagnostic> {
    let unread = |what: String| {
        Diagnostic::in_file(codes::SK520, path, what).help(say!(
            "build the site again; Markdown is written by the tool alone"
        ))
    };
    let text =
        std::str::from_utf8(bytes).map_err(|_| unread(say!("it is not UTF-8").to_owned()))?;
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut page = MarkdownPage::default();
    for event in Parser::new_ext(text, options) {
        page.event(event).map_err(unread)?;
    }
    page.end();
    check_sections(path, &page.levels, &page.reading.passages)?;
    Ok(page.reading)
}

#[derive(Default)]
struct MarkdownPage {
    reading: Reading,
    /// Of each passage that is a heading, its level.
    levels: Vec<(usize, usize)>,
    languages: Vec<String>,
    /// Of each list, whether it is numbered; of each item of a numbered one, whether its action was read.
    lists: Vec<bool>,
    items: Vec<bool>,
    quote: Option<Quote>,
    text: Words,
}

/// A quotation that is being read.
#[derive(Default)]
struct Quote {
    texts: Vec<String>,
    /// Whether it starts in bold.
    is_bold: bool,
    is_struck: bool,
}

/// The block that is being read.
#[derive(Default)]
struct Words {
    text: String,
    /// Whether its first words are bold, and whether it has words that are not emphasised.
    starts_bold: bool,
    is_plain: bool,
    is_struck: bool,
    strong: usize,
    emphasis: usize,
    struck: usize,
}

impl Words {
    fn push(&mut self, text: &str) {
        if !text.trim().is_empty() {
            if self.text.trim().is_empty() {
                self.starts_bold = self.strong > 0;
            }
            self.is_plain |= self.emphasis == 0;
            self.is_struck |= self.struck > 0;
        }
        self.text.push_str(text);
    }
}

impl MarkdownPage {
    fn event(&mut self, event: Event<'_>) -> Result<(), String> {
        match event {
            Event::Start(tag) => self.start(&tag),
            Event::End(tag) => self.close(tag),
            Event::Text(text) | Event::Code(text) => self.text.push(&text),
            Event::SoftBreak | Event::HardBreak => self.text.push(" "),
            Event::Html(html) | Event::InlineHtml(html) => self.html(&html)?,
            Event::Rule | Event::TaskListMarker(_) | Event::FootnoteReference(_) => {
                return Err(say!("it has a mark that cards do not have").to_owned());
            }
            Event::InlineMath(_) | Event::DisplayMath(_) => {
                return Err(say!("it has a formula").to_owned());
            }
        }
        Ok(())
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Strong => self.text.strong += 1,
            Tag::Emphasis => self.text.emphasis += 1,
            Tag::Strikethrough => self.text.struck += 1,
            Tag::Link { .. } | Tag::Image { .. } => {}
            Tag::BlockQuote(_) => {
                self.end();
                self.quote = Some(Quote::default());
            }
            Tag::List(number) => {
                self.end();
                self.lists.push(number.is_some());
            }
            Tag::Item => {
                self.end();
                self.items
                    .push(!self.lists.last().is_some_and(|numbered| *numbered));
            }
            _ => self.end(),
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Strong => self.text.strong = self.text.strong.saturating_sub(1),
            TagEnd::Emphasis => self.text.emphasis = self.text.emphasis.saturating_sub(1),
            TagEnd::Strikethrough => self.text.struck = self.text.struck.saturating_sub(1),
            TagEnd::Link | TagEnd::Image => {}
            TagEnd::Heading(level) => {
                self.levels
                    .push((self.reading.passages.len(), level as usize));
                self.passage(Role::Heading);
            }
            TagEnd::BlockQuote(_) => self.end_quote(),
            TagEnd::List(_) => {
                self.end();
                self.lists.pop();
            }
            TagEnd::Item => {
                self.end();
                self.items.pop();
            }
            _ => self.end(),
        }
    }

    fn html(&mut self, html: &str) -> Result<(), String> {
        for tag in html.split_inclusive('>') {
            match html_tag(tag.trim())? {
                HtmlTag::Nothing => {}
                HtmlTag::Language(lang) => {
                    self.end();
                    if self.reading.lang.is_empty() {
                        self.reading.lang.clone_from(&lang);
                    }
                    self.languages.push(lang);
                }
                HtmlTag::EndOfLanguage => {
                    self.end();
                    self.languages.pop();
                }
                HtmlTag::Strong => self.text.strong += 1,
                HtmlTag::EndOfStrong => self.text.strong = self.text.strong.saturating_sub(1),
                HtmlTag::Emphasis => self.text.emphasis += 1,
                HtmlTag::EndOfEmphasis => {
                    self.text.emphasis = self.text.emphasis.saturating_sub(1);
                }
            }
        }
        Ok(())
    }

    // The end of a block of text, wherever it is.
    fn end(&mut self) {
        if self.text.text.trim().is_empty() {
            self.text.text.clear();
            return;
        }
        if let Some(quote) = &mut self.quote {
            let words = std::mem::take(&mut self.text);
            quote.is_bold |= quote.texts.is_empty() && words.starts_bold;
            quote.is_struck |= words.is_struck;
            quote.texts.push(words.text);
            return;
        }
        let is_action = self.text.is_plain && self.items.last().is_some_and(|read| !read);
        if is_action && let Some(read) = self.items.last_mut() {
            *read = true;
        }
        self.passage(if is_action { Role::Action } else { Role::Other });
    }

    fn end_quote(&mut self) {
        self.end();
        let Some(quote) = self.quote.take() else {
            return;
        };
        self.text.text = quote.texts.join(" ");
        self.text.is_struck = quote.is_struck;
        self.passage(match quote.is_bold {
            true => Role::Warning,
            false => Role::Other,
        });
    }

    fn passage(&mut self, role: Role) {
        let Words {
            text, is_struck, ..
        } = std::mem::take(&mut self.text);
        self.reading.passages.push(Passage {
            role,
            text: single_spaced(&text),
            lang: self.languages.last().cloned().unwrap_or_default(),
            severity: None,
            sight: match is_struck {
                true => Sight::Distorted(say!("it is struck through").to_owned()),
                false => Sight::Visible,
            },
        });
    }
}
