//! What looks like data of a person or a customer. Takes a text, returns where it holds an address or number that may be real.

use std::ops::Range;

/// A stretch of a text that may be real data of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonalData {
    pub range: Range<usize>,
    pub kind: PersonalKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PersonalKind {
    Email,
    Phone,
    /// A track & trace code of a parcel.
    Parcel,
    Iban,
    /// A citizen service number, as its check digit says.
    Bsn,
    Number,
}

/// Domains that no one can register (RFC 2606 and RFC 6761).
const NOBODYS: [&str; 7] = [
    "example.com",
    "example.org",
    "example.net",
    "example",
    "test",
    "invalid",
    "localhost",
];

/// The account that the register of IBANs prints as the Dutch example.
const EXAMPLE_IBAN: &str = "NL91ABNA0417164300";

/// Every stretch that may be real data of a person, in order.
pub fn find(text: &str) -> Vec<PersonalData> {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let mut found = Vec::new();
    if text.contains('@') {
        emails(text, &mut found);
    }
    if digits >= 7 {
        codes(text, &mut found);
        phones(text, &mut found);
        numbers(text, &mut found);
        found.retain(|found| {
            !is_in_address(text, &found.range) && !is_example(&text[found.range.clone()])
        });
    }
    found.sort_by_key(|found| found.range.start);
    found
}

fn emails(text: &str, found: &mut Vec<PersonalData>) {
    let is_local = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
    let is_domain = |c: char| c.is_alphanumeric() || ".-".contains(c);
    for (at, _) in text.match_indices('@') {
        let local = text[..at].len() - text[..at].trim_end_matches(is_local).len();
        let domain = text[at + 1..].len() - text[at + 1..].trim_start_matches(is_domain).len();
        let domain = text[at + 1..at + 1 + domain].trim_end_matches(['.', '-']);
        let ending = domain.rsplit_once('.').map_or("", |(_, ending)| ending);
        let is_nobodys = NOBODYS.iter().any(|known| {
            let lower = domain.to_lowercase();
            lower == *known || lower.ends_with(&format!(".{known}"))
        });
        if local > 0
            && ending.chars().count() >= 2
            && ending.chars().all(char::is_alphabetic)
            && !is_nobodys
        {
            found.push(PersonalData {
                range: at - local..at + 1 + domain.len(),
                kind: PersonalKind::Email,
            });
        }
    }
}

// Runs of capitals and digits: a bank account, which may have spaces, or a parcel.
fn codes(text: &str, found: &mut Vec<PersonalData>) {
    for range in runs(text, |c| c.is_ascii_uppercase() || c.is_ascii_digit()) {
        let code = &text[range.clone()];
        let signs: String = code.chars().skip(2).filter(char::is_ascii_digit).collect();
        if code.starts_with("3S")
            && (13..=15).contains(&code.len())
            && signs.len() >= 5
            && !is_made_up(&signs)
        {
            found.push(PersonalData {
                range,
                kind: PersonalKind::Parcel,
            });
        } else if let Some(account) = iban(text, range) {
            found.push(PersonalData {
                range: account,
                kind: PersonalKind::Iban,
            });
        }
    }
}

// From a country and its check digits on, in groups or in one run.
fn iban(text: &str, first: Range<usize>) -> Option<Range<usize>> {
    let bytes = text[first.clone()].as_bytes();
    if bytes.len() < 4
        || !bytes[..2].iter().all(u8::is_ascii_uppercase)
        || !bytes[2..4].iter().all(u8::is_ascii_digit)
    {
        return None;
    }
    let mut account = String::new();
    let mut longest = None;
    for (at, c) in text[first.start..].char_indices().take(48) {
        match c {
            ' ' | '\u{a0}' => {}
            c if c.is_ascii_uppercase() || c.is_ascii_digit() => account.push(c),
            _ => break,
        }
        let end = first.start + at + c.len_utf8();
        let is_whole = !text[end..].starts_with(|c: char| c.is_ascii_alphanumeric());
        if account.len() >= 15 && account.len() <= 34 && is_whole && checks_out(&account) {
            longest = Some(first.start..end);
        }
    }
    longest
}

fn is_example(account: &str) -> bool {
    account.replace([' ', '\u{a0}'], "") == EXAMPLE_IBAN
}

// ISO 13616: the first four characters go to the end, letters become numbers, and the rest by 97 is 1.
fn checks_out(account: &str) -> bool {
    let turned = account[4..].chars().chain(account[..4].chars());
    let rest = turned.fold(0_u32, |rest, c| {
        let value = c.to_digit(36).unwrap_or(0);
        if value < 10 {
            (rest * 10 + value) % 97
        } else {
            (rest * 100 + value) % 97
        }
    });
    rest == 1
}

fn phones(text: &str, found: &mut Vec<PersonalData>) {
    let mut from = 0;
    while let Some(start) = text[from..].find(['+', '0', '(']).map(|at| from + at) {
        from = start + 1;
        let before = text[..start].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || "+.,-/@:#_".contains(c)) {
            continue;
        }
        if let Some(end) = phone_end(&text[start..]).map(|length| start + length) {
            if !overlaps(found, &(start..end)) {
                found.push(PersonalData {
                    range: start..end,
                    kind: PersonalKind::Phone,
                });
            }
            from = end;
        }
    }
}

// The length of the telephone number that `text` starts with: international, or ten digits with a
// Dutch area code.
fn phone_end(text: &str) -> Option<usize> {
    let number = digit_groups(text)?;
    let follows = text[number.end..].chars().next();
    if follows.is_some_and(|c| c.is_alphanumeric() || c == '%') {
        return None;
    }
    let digits = &number.digits;
    let subscriber = digits
        .get(digits.len().saturating_sub(7)..)
        .unwrap_or_default();
    let is_phone = number.is_international(text) || number.is_dutch();
    (is_phone && !is_made_up(subscriber)).then_some(number.end)
}

// Digits in groups, with what may separate them.
struct DigitGroups {
    digits: String,
    /// How many digits each group has.
    groups: Vec<usize>,
    end: usize,
}

// The digits that a text starts with. `None` if they are more than any telephone number has.
fn digit_groups(text: &str) -> Option<DigitGroups> {
    let (mut digits, mut groups, mut end) = (String::new(), vec![0_usize], 0);
    for (at, c) in text.char_indices() {
        match c {
            '0'..='9' if digits.len() > 15 => return None,
            '0'..='9' => {
                digits.push(c);
                *groups.last_mut()? += 1;
                end = at + 1;
                if is_whole_national_number(text, &digits, end) {
                    break;
                }
            }
            '+' if at == 0 => {}
            ' ' | '-' | '(' | ')' | '\u{a0}' | '\u{2011}' | '\u{2013}' => {
                if groups.last().is_some_and(|last| *last > 0) {
                    groups.push(0);
                }
            }
            _ => break,
        }
    }
    groups.retain(|group| *group > 0);
    Some(DigitGroups {
        digits,
        groups,
        end,
    })
}

fn is_whole_national_number(text: &str, digits: &str, end: usize) -> bool {
    let is_national = text.starts_with(['0', '(']) && !digits.starts_with("00");
    digits.len() == 10 && is_national && !text[end..].starts_with(|c: char| c.is_alphanumeric())
}

impl DigitGroups {
    fn is_international(&self, text: &str) -> bool {
        let length = self.digits.len();
        let with_plus = text.starts_with('+') && (9..=15).contains(&length);
        let with_zeros = text.starts_with('0') && self.digits.starts_with("00");
        with_plus || with_zeros && (11..=15).contains(&length) && self.groups[0] <= 4
    }

    fn is_dutch(&self) -> bool {
        let is_date = matches!(self.groups.as_slice(), [2, 2, 4, ..] | [4, 2, 2, ..]);
        let not_a_person = ["00", "0800", "0900", "0906", "0909"];
        let is_service = not_a_person
            .iter()
            .any(|code| self.digits.starts_with(code));
        self.digits.len() == 10 && self.digits.starts_with('0') && !is_date && !is_service
    }
}

// Eight digits in a row or more, which no date, price or version has.
fn numbers(text: &str, found: &mut Vec<PersonalData>) {
    for range in runs(text, |c| c.is_ascii_digit()) {
        let number = &text[range.clone()];
        let before = text[..range.start].chars().next_back();
        let after = text[range.end..].chars().next();
        let is_part = before.is_some_and(|c| c.is_alphanumeric() || ".,#+_".contains(c))
            || after.is_some_and(|c| c.is_alphanumeric() || c == '_');
        if number.len() < 8
            || is_part
            || is_made_up(number)
            || is_day(number)
            || overlaps(found, &range)
        {
            continue;
        }
        let kind = if is_citizen(number) {
            PersonalKind::Bsn
        } else {
            PersonalKind::Number
        };
        found.push(PersonalData { range, kind });
    }
}

fn runs(text: &str, belongs: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find(&belongs).map(|at| from + at) {
        let end = text[start..]
            .find(|c| !belongs(c))
            .map_or(text.len(), |at| start + at);
        runs.push(start..end);
        from = end;
    }
    runs
}

fn overlaps(found: &[PersonalData], range: &Range<usize>) -> bool {
    found
        .iter()
        .any(|known| known.range.start < range.end && range.start < known.range.end)
}

// All the same, counting up or down, or mostly zeros: an example, not real data.
fn is_made_up(digits: &str) -> bool {
    let digits: Vec<u8> = digits.bytes().map(|byte| byte.wrapping_sub(b'0')).collect();
    let steps = |step: u8| {
        digits
            .windows(2)
            .all(|pair| (pair[0] + step) % 10 == pair[1])
    };
    let zeros = digits.iter().rev().take_while(|digit| **digit == 0).count();
    steps(0)
        || steps(1)
        || steps(9)
        || zeros >= 6
        || digits
            .windows(6)
            .any(|six| six.iter().all(|digit| *digit == 0))
}

// The eleven test of a citizen service number, of nine digits.
fn is_citizen(digits: &str) -> bool {
    let weights = [9_i32, 8, 7, 6, 5, 4, 3, 2, -1];
    digits.len() == 9
        && digits
            .bytes()
            .zip(weights)
            .map(|(digit, weight)| i32::from(digit - b'0') * weight)
            .sum::<i32>()
            % 11
            == 0
}

// 20261101
fn is_day(digits: &str) -> bool {
    let (Some(year), Some(month), Some(day)) =
        (digits.get(..4), digits.get(4..6), digits.get(6..8))
    else {
        return false;
    };
    let text = format!("{year}-{month}-{day}");
    digits.len() == 8
        && ("1900".."2100").contains(&year)
        && crate::model::Day::parse(&text).is_some()
}

// Part of `https://...` or `www....`.
fn is_in_address(text: &str, range: &Range<usize>) -> bool {
    let start = text[..range.start]
        .rfind(char::is_whitespace)
        .map_or(0, |at| at + 1);
    let end = text[range.end..]
        .find(char::is_whitespace)
        .map_or(text.len(), |at| range.end + at);
    let token = text.get(start..end).unwrap_or_default();
    token.contains("://") || token.starts_with("www.")
}
