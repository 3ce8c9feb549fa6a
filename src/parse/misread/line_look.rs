//! What a line of a paragraph looks like, although Markdown reads it as text. Takes a line, says
//! whether it looks like an item of a list, a heading, or a part of a table.

use crate::characters::is_sentence_end;

/// What a line looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineLook {
    Number,
    Letter,
    Bullet,
    Dash,
    Heading,
    Row,
    Underline,
    Definition,
    TickBox,
}

/// Where a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LinePlace {
    /// It is the first of its paragraph, so that Markdown has already read what it could read as a block.
    pub is_first: bool,
    /// It is not a part of an action's text: it is left of it, or there is no action.
    pub is_outdented: bool,
}

/// A line that looks like a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LikeABlock {
    pub look: LineLook,
    /// How many bytes at its start say so.
    pub length: usize,
    /// Whether it is one even after half a sentence. Otherwise it can be a line that only wraps.
    pub is_sure: bool,
}

const BULLETS: &str = "•‣◦▪●○■□·∙➢✓❏";
const OTHER_BULLETS: &str = "»›−‐‑✅👉☞➡→⇒➔➜▸▹►▻➤✔✗✘☐☑☒❑❖◆◇★☆▶⁃・";
// Of the bullets, those that quote the word after them in some languages.
const QUOTES: &str = "»›";
const LETTERS_AS_BULLETS: &str = "oØü§vqnwlà";
const DASHES: &str = "–—";
const SPACES: [char; 3] = [' ', '\t', '\u{a0}'];

/// What the line looks like, if it looks like a block.
pub fn look(line: &str, place: LinePlace) -> Option<LikeABlock> {
    let bare = line.trim_end();
    numbered(line, place)
        .or_else(|| lettered(line))
        .or_else(|| bulleted(line, place.is_first))
        .or_else(|| table(bare))
        .or_else(|| heading(bare, place.is_first))
        .or_else(|| other(bare, place.is_first))
}

fn found(look: LineLook, length: usize, is_sure: bool) -> Option<LikeABlock> {
    Some(LikeABlock {
        look,
        length,
        is_sure,
    })
}

// `2. Run` joined, `2.Run`, `2)`, `(2)`, `2: Run`, `２．`, `②`; not `2.5`, `10.000` or `2026.`.
fn numbered(line: &str, place: LinePlace) -> Option<LikeABlock> {
    let first = line.chars().next()?;
    // In a circle, in brackets, or with a full stop: `②`, `⑵`, `⒉`, `Ⓑ`, `❷`.
    if ('①'..='⓿').contains(&first) || ('❶'..='➓').contains(&first) {
        return found(LineLook::Number, first.len_utf8(), true);
    }
    if let Some(length) = written(line) {
        return found(LineLook::Number, length, true);
    }
    let open = usize::from(first == '(' || first == '[');
    let digits = line[open..].trim_start_matches(is_digit);
    let name = &line[open..line.len() - digits.len()];
    if !(1..=3).contains(&name.chars().count()) {
        return None;
    }
    after_number(
        line,
        digits,
        open == 1,
        LinePlace {
            is_first: place.is_first && name.is_ascii(),
            ..place
        },
    )
}

// `1️⃣`, `№ 1`, `一、`.
fn written(line: &str) -> Option<usize> {
    let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    if let Some(rest) = digits
        .trim_start_matches('\u{fe0f}')
        .strip_prefix('\u{20e3}')
        .filter(|_| digits.len() < line.len())
    {
        return Some(line.len() - rest.len());
    }
    if let Some(rest) = line.strip_prefix('№') {
        let number = rest.trim_start();
        let words = number.trim_start_matches(|c: char| c.is_ascii_digit());
        return (words.len() < number.len()).then(|| line.len() - words.len());
    }
    let words = line.trim_start_matches(|c: char| "一二三四五六七八九十".contains(c));
    (words.len() < line.len() && words.starts_with(['、', '．']))
        .then(|| line.len() - words.len() + '、'.len_utf8())
}

// The same by what is after the digits.
fn after_number(
    line: &str,
    digits: &str,
    in_brackets: bool,
    place: LinePlace,
) -> Option<LikeABlock> {
    let mark = digits.chars().next()?;
    let rest = &digits[mark.len_utf8()..];
    let length = line.len() - rest.len();
    match mark {
        ')' | ']' if in_brackets => {
            (rest.starts_with(SPACES)).then_some(())?;
            let is_sure = place.is_first && mark == ')' && starts_a_sentence(rest);
            found(LineLook::Number, length, is_sure)
        }
        _ if in_brackets => None,
        '.' | ')' if rest.trim().is_empty() => found(LineLook::Number, length, false),
        ' ' if rest.starts_with(". ") || rest.starts_with(") ") => apart(rest, length, place),
        '.' | ')' if dotted(rest, place.is_first) => found(LineLook::Number, length, true),
        '.' | ')' if starts_after_dashes(rest) => found(LineLook::Number, length + 1, true),
        '．' | '）' | '、' => found(LineLook::Number, length, true),
        '°' | 'º' | 'ª' | '>' | ';' | ',' if starts_a_sentence(rest) => {
            found(LineLook::Number, length, false)
        }
        '.' => chapter(rest).and_then(|more| found(LineLook::Number, length + more, false)),
        ':' | '-' | '/' if starts_a_sentence(rest) => found(LineLook::Number, length, false),
        ' ' if rest.starts_with(DASHES_AFTER) => dashed(line, digits, place),
        ' ' if place.is_outdented && rest.starts_with(char::is_uppercase) => {
            found(LineLook::Number, length - 1, false)
        }
        'a'..='e' => sub_number(rest, length),
        _ => None,
    }
}

// The rest of `2a. Run` or `2a) Run`.
fn sub_number(rest: &str, length: usize) -> Option<LikeABlock> {
    let is_one = rest.starts_with(['.', ')']) && starts_a_sentence(&rest[1..]);
    is_one.then_some(())?;
    found(LineLook::Number, length + 1, false)
}

// `2 . Run`, `2 ) Run`.
fn apart(rest: &str, length: usize, place: LinePlace) -> Option<LikeABlock> {
    let is_sure = place.is_first && starts_a_sentence(&rest[1..]);
    found(LineLook::Number, length + 1, is_sure)
}

// What is between a number and its words in `1 - Open it` and `1 : Open it`.
const DASHES_AFTER: [char; 4] = ['-', '–', '—', ':'];

// The rest of `2.- Press` or `2.-Press`.
fn starts_after_dashes(rest: &str) -> bool {
    let words = rest.trim_start_matches(['-', ')']);
    words.len() < rest.len()
        && words
            .trim_start_matches(SPACES)
            .trim_start_matches('*')
            .starts_with(char::is_uppercase)
}

// `1 - Open it`; `0 : Off` explains a value.
fn dashed(line: &str, digits: &str, place: LinePlace) -> Option<LikeABlock> {
    let words = digits.trim_start();
    let after = words.trim_start_matches(DASHES_AFTER);
    (starts_a_sentence(after)).then_some(())?;
    let is_short = line.len() - digits.len() < 3;
    let is_sure = place.is_first && is_short && !words.starts_with(':');
    found(LineLook::Number, line.len() - after.len(), is_sure)
}

// Of the scripts whose numbers a keyboard can type.
fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '０'..='９' | '٠'..='٩' | '۰'..='۹')
}

fn starts_a_sentence(rest: &str) -> bool {
    rest.starts_with(SPACES) && rest.trim_start().starts_with(char::is_uppercase)
}

// What follows `2.` or `2)`.
fn dotted(rest: &str, is_first: bool) -> bool {
    let rest = rest.strip_prefix("&nbsp;").map_or(rest, |_| "\u{a0}");
    let rest = rest.trim_start_matches('*');
    let mut next = rest.chars();
    match next.next() {
        Some(' ' | '\t') => !is_first,
        Some(c) if c.is_whitespace() => true,
        Some(c) => {
            let after = next.next();
            c.is_alphabetic() && after.is_some_and(|c| c.is_alphabetic() || c == ' ')
        }
        None => false,
    }
}

// The rest of `2.1. Run` or `2.1 Run`.
fn chapter(rest: &str) -> Option<usize> {
    let words = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c == ')');
    let length = rest.len() - words.len();
    (length > 0 && starts_a_sentence(words)).then_some(length)
}

// `a.`, `b)`, `(c)`, `ii.`, `A)`, `A: Press`.
fn lettered(line: &str) -> Option<LikeABlock> {
    let open = usize::from(line.starts_with('('));
    let rest = line[open..].trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let name = &line[open..line.len() - rest.len()];
    let mark = rest.chars().next().filter(|c| ".):".contains(*c))?;
    let rest = &rest[1..];
    if mark == ':' && (open == 1 || !starts_a_sentence(rest)) {
        return None;
    }
    let lower = name.to_ascii_lowercase();
    let is_roman =
        (1..=4).contains(&name.len()) && lower.bytes().all(|byte| b"ivx".contains(&byte));
    let is_small = name.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_capital = name.bytes().all(|byte| byte.is_ascii_uppercase());
    if !(name.len() == 1 || is_roman) || !(is_small || is_capital) || open == 1 && mark == '.' {
        return None;
    }
    let length = line.len() - rest.len();
    if rest.trim().is_empty() {
        return found(LineLook::Letter, length, false);
    }
    if !rest.starts_with(SPACES) || abbreviates(rest) {
        return None;
    }
    // "A. Jansen" is a name.
    let is_name = is_capital && mark == '.' && !is_roman && !"ABCD".contains(name);
    (!is_name).then_some(())?;
    found(
        LineLook::Letter,
        length,
        is_small && open == 0 && mark != ':',
    )
}

// "z. B.", "i. e.": the letters of an abbreviation.
fn abbreviates(rest: &str) -> bool {
    let mut next = rest.trim_start().chars();
    next.next().is_some_and(char::is_alphabetic) && next.next() == Some('.')
}

// A bullet that is not one of Markdown's, or one of those without a space that Markdown knows.
fn bulleted(line: &str, is_first: bool) -> Option<LikeABlock> {
    let c = line.chars().next()?;
    let rest = &line[c.len_utf8()..];
    let length = c.len_utf8();
    let has_space = rest.starts_with(SPACES);
    let has_word = rest.starts_with(char::is_alphabetic);
    match c {
        '-' | '+' | '*' if rest.starts_with('\u{a0}') => found(LineLook::Bullet, length, true),
        _ if is_from_word(c, rest) => found(LineLook::Bullet, length, true),
        // At the start of a paragraph, no sentence starts so: `-Press it.`, `+Press it.`
        '-' | '+' if is_first && rest.starts_with(char::is_uppercase) => {
            found(LineLook::Bullet, length, true)
        }
        '-' if has_word => found(LineLook::Bullet, length, false),
        _ if DASHES.contains(c) && has_space => found(LineLook::Dash, length, true),
        _ if DASHES.contains(c) && has_word => found(LineLook::Dash, length, false),
        _ if BULLETS.contains(c) && has_space => found(LineLook::Bullet, length, true),
        _ if BULLETS.contains(c) => found(LineLook::Bullet, length, is_first && has_word),
        _ if OTHER_BULLETS.contains(c) && (has_space || has_word && !QUOTES.contains(c)) => {
            found(LineLook::Bullet, length, false)
        }
        _ => None,
    }
}

// The bullets of Word as a copy of its text has them: letters, for they are signs in a font of their own, or characters of private use.
fn is_from_word(c: char, rest: &str) -> bool {
    let is_wide = ["\t", "\u{a0}", "  "]
        .iter()
        .any(|space| rest.starts_with(space));
    (LETTERS_AS_BULLETS.contains(c) || ('\u{f020}'..='\u{f0ff}').contains(&c)) && is_wide
}

// A row of a table, or the line of dashes under its first row.
fn table(line: &str) -> Option<LikeABlock> {
    let is_row = line.starts_with('|') && line.ends_with('|') && line.len() > 1;
    let is_ruled =
        line.contains('|') && line.contains("--") && line.chars().all(|c| "|-: \t".contains(c));
    (is_row || is_ruled).then_some(())?;
    found(LineLook::Row, 1, true)
}

fn heading(line: &str, is_first: bool) -> Option<LikeABlock> {
    let rest = line.trim_start_matches('#');
    let hashes = line.len() - rest.len();
    let is_spaced = rest.starts_with('\u{a0}') || hashes > 6 && rest.starts_with(SPACES);
    if hashes > 0 && is_spaced || (2..=6).contains(&hashes) && !is_first {
        return found(LineLook::Heading, hashes, true);
    }
    let is_title = is_first && !line.ends_with(is_sentence_end);
    (hashes == 1 && rest.starts_with(char::is_uppercase)).then_some(())?;
    found(LineLook::Heading, 1, is_title)
}

fn other(line: &str, is_first: bool) -> Option<LikeABlock> {
    let first = line.chars().next()?;
    let is_ruled = "=~".contains(first) && line.len() > 2 && line.chars().all(|c| c == first);
    if is_ruled {
        return found(LineLook::Underline, line.len(), true);
    }
    let box_length = ["[ ] ", "[x] ", "[X] "]
        .iter()
        .any(|tick| line.starts_with(tick));
    match first {
        ':' if line.starts_with(": ") && !is_first => found(LineLook::Definition, 1, true),
        '[' if box_length => found(LineLook::TickBox, 3, true),
        _ => None,
    }
}
