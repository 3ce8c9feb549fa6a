//! The words of a PO file. Takes its text, returns tokens with their places; what is not a word of the format is a problem.

use std::ops::Range;

use stappenkaart_say::say;

use crate::catalog::file_problem::FileProblem;

/// A word of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct PoToken {
    pub word: PoWord,
    pub range: Range<usize>,
    /// Whether it comes after `#~`.
    pub obsolete: bool,
    /// Whether it comes after `#|` or `#~|`.
    pub previous: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum PoWord {
    Keyword(Keyword),
    /// What is between two quotes, unescaped.
    Text(String),
    Comment(Comment),
    /// A keyword that the format does not have: the texts after it belong to no keyword.
    Unknown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keyword {
    Msgctxt,
    Msgid,
    MsgidPlural,
    /// With the number between its brackets, if it has any.
    Msgstr(Option<usize>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Comment {
    Translator(String),
    Extracted(String),
    References(String),
    Flags(String),
}

/// Splits a file into its words.
pub(super) fn tokens(text: &str, problems: &mut Vec<FileProblem>) -> Vec<PoToken> {
    let at = if text.starts_with('\u{feff}') {
        '\u{feff}'.len_utf8()
    } else {
        0
    };
    let mut lexer = Lexer {
        text,
        at,
        obsolete: false,
        previous: false,
        fresh: true,
        tokens: Vec::new(),
        problems,
    };
    lexer.run();
    lexer.tokens
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    obsolete: bool,
    previous: bool,
    /// Whether nothing but a prefix such as `#~` has been seen on this line.
    fresh: bool,
    tokens: Vec<PoToken>,
    problems: &'a mut Vec<FileProblem>,
}

impl Lexer<'_> {
    fn run(&mut self) {
        while let Some(character) = self.rest().chars().next() {
            match character {
                '\n' => self.next_line(),
                ' ' | '\t' | '\r' | '\u{b}' | '\u{c}' => self.at += 1,
                '#' => self.hash(),
                '"' => self.quoted(),
                letter if is_word(letter) && !letter.is_ascii_digit() => self.keyword(),
                _ => self.stray(),
            }
        }
    }

    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn next_line(&mut self) {
        (self.obsolete, self.previous, self.fresh) = (false, false, true);
        self.at += 1;
    }

    fn push(&mut self, word: PoWord, start: usize) {
        self.fresh = false;
        self.tokens.push(PoToken {
            word,
            range: start..self.at,
            obsolete: self.obsolete,
            previous: self.previous,
        });
    }

    fn problem(
        &mut self,
        range: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.problems.push(FileProblem::new(range, message, help));
    }

    // A prefix is set aside and the line read on; anything else after `#` is a comment up to the end of the line.
    fn hash(&mut self) {
        let prefixes = [
            ("#~|", true, true),
            ("#~", true, false),
            ("#|", false, true),
        ];
        match prefixes
            .iter()
            .find(|(prefix, ..)| self.rest().starts_with(prefix))
        {
            Some((prefix, obsolete, previous)) => {
                self.at += prefix.len();
                self.obsolete |= obsolete;
                self.previous |= previous;
            }
            None => self.comment(),
        }
    }

    fn comment(&mut self) {
        let start = self.at;
        self.at = self.line_end();
        let line = &self.text[start + 1..self.at];
        let comment = match line.chars().next() {
            Some('.') => Comment::Extracted(without_space(&line[1..])),
            Some(':') => Comment::References(line[1..].to_owned()),
            Some(',' | '!') => Comment::Flags(line[1..].to_owned()),
            _ => Comment::Translator(without_space(line)),
        };
        self.push(PoWord::Comment(comment), start);
    }

    fn line_end(&self) -> usize {
        let line = self.rest().split('\n').next().unwrap_or_default();
        self.at + line.strip_suffix('\r').unwrap_or(line).len()
    }

    fn keyword(&mut self) {
        let start = self.at;
        self.at += self
            .rest()
            .find(|character| !is_word(character))
            .unwrap_or(self.rest().len());
        let keyword = match &self.text[start..self.at] {
            "msgctxt" => Some(Keyword::Msgctxt),
            "msgid" => Some(Keyword::Msgid),
            "msgid_plural" => Some(Keyword::MsgidPlural),
            "msgstr" => Some(Keyword::Msgstr(self.plural_index())),
            _ => None,
        };
        match keyword {
            Some(keyword) => self.push(PoWord::Keyword(keyword), start),
            None if self.fresh => self.unknown_keyword(start),
            None => self.stray(),
        }
    }

    // The number in `msgstr[1]`; blanks are allowed around its parts.
    fn plural_index(&mut self) -> Option<usize> {
        let inside = self
            .rest()
            .trim_start_matches([' ', '\t'])
            .strip_prefix('[')?;
        let (digits, behind) = inside.split_once(']')?;
        let index = digits.trim().parse().ok()?;
        self.at = self.text.len() - behind.len();
        Some(index)
    }

    fn unknown_keyword(&mut self, start: usize) {
        let range = start..self.at;
        let (message, help) = match &self.text[range.clone()] {
            "domain" => (
                say!("`domain` can't be used: a file contains one catalog").to_owned(),
                say!("move the entries below it to another file"),
            ),
            word => (
                say!("unknown keyword `{word}`"),
                say!(
                    "type `msgctxt`, `msgid`, `msgid_plural` or `msgstr`; start a comment with `# `"
                ),
            ),
        };
        self.problem(range, message, help);
        self.at += self.rest().find(['"', '\n']).unwrap_or(self.rest().len());
        self.push(PoWord::Unknown, start);
    }

    fn stray(&mut self) {
        let start = self.at
            - self.text[..self.at]
                .chars()
                .rev()
                .take_while(|character| is_word(*character))
                .count();
        let end = self
            .rest()
            .find(['"', '\n'])
            .map_or(self.text.len(), |length| self.at + length);
        let range = start..start + self.text[start..end].trim_end().len();
        let message = say!("`{}` is outside the quotes", &self.text[range.clone()]);
        self.problem(
            range,
            message,
            say!("put it between quotes; type a quote inside a text as `\\\"`"),
        );
        self.at = end;
        self.fresh = false;
    }

    fn quoted(&mut self) {
        let start = self.at;
        let end = self.line_end();
        self.at += 1;
        let mut bytes = Vec::new();
        while self.at < end {
            match self.text.as_bytes()[self.at] {
                b'"' => break,
                b'\\' => self.escape(end, &mut bytes),
                _ => {
                    let rest = &self.text.as_bytes()[self.at..end];
                    let plain = rest.iter().position(|byte| matches!(byte, b'"' | b'\\'));
                    let plain = &rest[..plain.unwrap_or(rest.len())];
                    bytes.extend_from_slice(plain);
                    self.at += plain.len();
                }
            }
        }
        if self.at < end {
            self.at += 1;
        } else {
            self.problem(
                start..end,
                say!("this text has no closing quote"),
                say!("type `\"` at its end; start a further line with `\"` too"),
            );
        }
        self.text_token(bytes, start);
    }

    // Octal and hexadecimal escapes represent bytes, so that only the whole text shows whether it is UTF-8.
    fn text_token(&mut self, bytes: Vec<u8>, start: usize) {
        let range = start..self.at;
        if bytes.contains(&0) || bytes.contains(&4) {
            self.problem(
                range.clone(),
                say!("a text can't contain a NUL or EOT character"),
                say!("remove `\\0` and `\\4`"),
            );
        }
        let text = String::from_utf8(bytes).unwrap_or_else(|error| {
            self.problem(
                range,
                say!("the escapes in this text are not UTF-8"),
                say!("type the characters themselves"),
            );
            String::from_utf8_lossy(error.as_bytes()).into_owned()
        });
        self.push(PoWord::Text(text), start);
    }

    fn escape(&mut self, end: usize, bytes: &mut Vec<u8>) {
        let start = self.at;
        let code = &self.text[start + 1..end];
        let (byte, length) = match code.bytes().next() {
            Some(b'x') => numbered(&code[1..], 16, usize::MAX)
                .map_or((None, 2), |(byte, length)| (byte, length + 2)),
            Some(b'0'..=b'7') => {
                numbered(code, 8, 3).map_or((None, 2), |(byte, length)| (byte, length + 1))
            }
            Some(letter) => (
                lettered(letter),
                1 + code.chars().next().map_or(0, char::len_utf8),
            ),
            // The line ends here, so the text has no closing quote, and that is reported.
            None => (Some(b'\\'), 1),
        };
        self.at += length;
        match byte {
            Some(byte) => bytes.push(byte),
            None => self.unknown_escape(start, bytes),
        }
    }

    fn unknown_escape(&mut self, start: usize, bytes: &mut Vec<u8>) {
        let written = &self.text[start..self.at];
        bytes.extend(written.as_bytes());
        let message = say!("unknown escape `{written}`");
        let help =
            say!("type `\\{written}` for a backslash, or one of `\\n`, `\\t`, `\\\"` and `\\\\`");
        self.problem(start..self.at, message, help);
    }
}

fn is_word(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '_' || character == '$'
}

fn without_space(line: &str) -> String {
    line.strip_prefix(' ').unwrap_or(line).to_owned()
}

fn lettered(letter: u8) -> Option<u8> {
    let (_, byte) = LETTERS.iter().find(|(known, _)| *known == letter)?;
    Some(*byte)
}

/// The letters after a backslash and the bytes that they represent.
pub(super) const LETTERS: [(u8, u8); 9] = [
    (b'a', 0x07),
    (b'b', 0x08),
    (b't', b'\t'),
    (b'n', b'\n'),
    (b'v', 0x0b),
    (b'f', 0x0c),
    (b'r', b'\r'),
    (b'"', b'"'),
    (b'\\', b'\\'),
];

// The byte that the digits at the start of `code` represent, if it is one, and how many digits these are.
fn numbered(code: &str, radix: u32, longest: usize) -> Option<(Option<u8>, usize)> {
    let length = code
        .chars()
        .take(longest)
        .take_while(|character| character.is_digit(radix))
        .count();
    (length > 0).then(|| (u8::from_str_radix(&code[..length], radix).ok(), length))
}
