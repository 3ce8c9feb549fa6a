//! The grammar of PO files. Takes the words of a file, returns its entries and every problem in it.

use std::ops::Range;

use stappenkaart_say::say;

use super::check;
use super::draft::{EntryDraft, EntryField};
use super::entry::Po;
use super::lex::{Comment, Keyword, PoToken, PoWord, tokens};
use super::write::comment_text;
use crate::catalog::file_problem::FileProblem;

/// Reads a catalog. Never fails: returns what was understood, and all that was not.
pub fn read(text: &str) -> (Po, Vec<FileProblem>) {
    let mut problems = Vec::new();
    let tokens = tokens(text, &mut problems);
    let mut parser = Parser {
        tokens,
        at: 0,
        po: Po::default(),
        draft: EntryDraft::default(),
        problems,
    };
    parser.run();
    let Parser {
        po, mut problems, ..
    } = parser;
    problems.extend(check::header(text, &po));
    problems.extend(check::duplicates(text, &po));
    problems.sort_by_key(|problem| (problem.range.start, problem.range.end));
    (po, problems)
}

struct Parser {
    tokens: Vec<PoToken>,
    at: usize,
    po: Po,
    draft: EntryDraft,
    problems: Vec<FileProblem>,
}

impl Parser {
    fn run(&mut self) {
        while let Some(token) = self.tokens.get(self.at).cloned() {
            self.at += 1;
            match token.word {
                PoWord::Comment(comment) => self.comment(comment, token.range),
                PoWord::Keyword(keyword) => {
                    self.keyword(keyword, &token.range, token.obsolete, token.previous)
                }
                PoWord::Text(ref text) => self.text(text, &token),
                PoWord::Unknown => self.draft.astray = true,
            }
        }
        self.finish();
        self.po.trailing_comments = comment_text(&self.draft.entry);
    }

    fn problem(
        &mut self,
        range: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.problems.push(FileProblem::new(range, message, help));
    }

    fn comment(&mut self, comment: Comment, range: Range<usize>) {
        if self.draft.has_started() {
            if self.goes_on() {
                self.problem(
                    range.clone(),
                    say!("a comment in the middle of an entry"),
                    say!("move it above the entry"),
                );
            } else {
                self.finish();
            }
        }
        self.problems
            .extend(check::mistyped_fuzzy(&comment, &range));
        self.draft.note(comment);
    }

    // Whether the entry is continued after the comments that come next.
    fn goes_on(&self) -> bool {
        let next = self.tokens[self.at..]
            .iter()
            .find(|token| !matches!(token.word, PoWord::Comment(_)));
        next.is_some_and(|token| match token.word {
            PoWord::Text(_) | PoWord::Keyword(Keyword::MsgidPlural | Keyword::Msgstr(_)) => {
                !token.previous
            }
            PoWord::Keyword(Keyword::Msgid) => {
                !token.previous && !self.draft.has(EntryField::Msgid)
            }
            PoWord::Keyword(Keyword::Msgctxt) | PoWord::Comment(_) | PoWord::Unknown => false,
        })
    }

    fn keyword(&mut self, keyword: Keyword, range: &Range<usize>, obsolete: bool, previous: bool) {
        let Some(field) = EntryField::of(keyword, previous) else {
            self.problem(
                range.clone(),
                say!("`msgstr` can't come after `#|`"),
                say!("remove `#|`: it is only for the previous source"),
            );
            self.draft.astray = true;
            return;
        };
        if self.draft.is_over_at(field) {
            self.finish();
        }
        self.check_field_has_text();
        if self.draft.seen.is_empty() {
            self.draft.entry.obsolete = obsolete;
        }
        self.check_place(field, range);
        self.check_obsolete(obsolete, range);
        self.draft.open(field, range);
    }

    fn text(&mut self, text: &str, token: &PoToken) {
        if self.draft.astray {
            return;
        }
        let Some((field, _)) = self.draft.seen.last() else {
            let help = say!("put `msgid` or another keyword before it");
            return self.problem(
                token.range.clone(),
                say!("this text does not belong to a keyword"),
                help,
            );
        };
        if field.is_previous() != token.previous {
            let help = say!("start each line of a previous source with `#|`, and no other lines");
            self.problem(
                token.range.clone(),
                say!("only one of this text and its keyword starts with `#|`"),
                help,
            );
        }
        self.check_obsolete(token.obsolete, &token.range);
        self.draft.append(text, &token.range);
    }

    fn check_obsolete(&mut self, obsolete: bool, range: &Range<usize>) {
        if obsolete != self.draft.entry.obsolete && !self.draft.is_mixed {
            self.draft.is_mixed = true;
            let help = say!("start every line of the entry with `#~`, or none");
            self.problem(
                range.clone(),
                say!("only a part of this entry is marked as obsolete"),
                help,
            );
        }
    }

    fn check_field_has_text(&mut self) {
        if self.draft.texts == 0
            && !self.draft.astray
            && let Some((field, range)) = self.draft.seen.last().cloned()
        {
            let name = field.name();
            self.draft.is_nameless |= field == EntryField::Msgid;
            self.problem(
                range,
                say!("`{name}` has no text"),
                say!("type `{name} \"\"` for an empty one"),
            );
        }
    }

    // A keyword in the wrong place still opens its field, so that its text is kept.
    fn check_place(&mut self, field: EntryField, range: &Range<usize>) {
        let name = field.name();
        let started = self.draft.has(EntryField::Msgid);
        let (message, help) = match field {
            _ if self.draft.has(field) => {
                (say!("`{name}` is here twice"), say!("remove one of them"))
            }
            EntryField::Plural | EntryField::Msgstr(_) if !started => (
                say!("`{name}` without `msgid`"),
                say!("type `msgid` and the source text above it"),
            ),
            EntryField::Plural if self.draft.forms() > 0 => (
                say!("`{name}` after `msgstr`"),
                say!("move it directly below `msgid`"),
            ),
            EntryField::PreviousPlural if !self.draft.has(EntryField::PreviousMsgid) => (
                say!("`{name}` without `#| msgid`"),
                say!("type `#| msgid` and its text above it"),
            ),
            EntryField::Msgstr(Some(index)) if index != self.draft.forms() => {
                let expected = EntryField::Msgstr(Some(self.draft.forms())).name();
                (
                    say!("`{name}` is here, but `{expected}` is expected"),
                    say!("number the forms 0, 1, 2 and so on"),
                )
            }
            _ => return,
        };
        self.problem(range.clone(), message, help);
    }

    fn finish(&mut self) {
        if self.draft.seen.is_empty() {
            return;
        }
        self.check_field_has_text();
        self.check_completeness();
        let draft = std::mem::take(&mut self.draft);
        if draft.has(EntryField::Msgid) && !draft.is_nameless {
            self.po.entries.push(draft.entry);
        }
    }

    fn check_completeness(&mut self) {
        let (_, start) = self.draft.seen[0].clone();
        let range = if self.draft.entry.range.is_empty() {
            start
        } else {
            self.draft.entry.range.clone()
        };
        let plural = self.draft.has(EntryField::Plural);
        let numbered = self.draft.is_numbered();
        if !self.draft.has(EntryField::Msgid) {
            if !plural && self.draft.forms() == 0 {
                self.problem(
                    range,
                    say!("this entry has no `msgid`"),
                    say!("type `msgid` with the source text, and `msgstr` below it"),
                );
            }
        } else if self.draft.forms() == 0 {
            let line = if plural {
                "msgstr[0] \"\""
            } else {
                "msgstr \"\""
            };
            self.problem(
                range,
                say!("this entry has no `msgstr`"),
                say!("type `{line}` below it for a text without a translation"),
            );
        } else if plural && !numbered {
            self.problem(
                range,
                say!("an entry with `msgid_plural` needs numbered translations"),
                say!("type `msgstr[0]`, `msgstr[1]` and so on"),
            );
        } else if numbered && !plural {
            self.problem(
                range,
                say!("numbered translations need a `msgid_plural`"),
                say!("type `msgstr` without a number"),
            );
        }
    }
}
