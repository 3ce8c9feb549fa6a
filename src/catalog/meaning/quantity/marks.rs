//! Characters of numbers. Takes a character, says which digit, mark or fraction it is.

/// The digit, or the mark in a number, as Western texts write it.
pub fn western(c: char) -> char {
    let zero = [0x660, 0x6F0, 0x966, 0xFF10]
        .into_iter()
        .find(|zero| (*zero..zero + 10).contains(&(c as u32)));
    if let Some(digit) = zero.and_then(|zero| char::from_digit(c as u32 - zero, 10)) {
        return digit;
    }
    match c {
        '．' => '.',
        '，' | '、' => ',',
        '：' => ':',
        '／' | '⁄' => '/',
        '−' | '－' | '﹣' => '-',
        '’' | '٬' => '\'',
        '\u{a0}' | '\u{202f}' | '\u{2009}' => '\u{a0}',
        c => c,
    }
}

/// The value of a fraction that is one character: ½ is 0.5.
pub fn vulgar(c: char) -> Option<f64> {
    let (part, of) = match c {
        '½' => (1.0, 2.0),
        '⅓' => (1.0, 3.0),
        '⅔' => (2.0, 3.0),
        '¼' => (1.0, 4.0),
        '¾' => (3.0, 4.0),
        '⅕' => (1.0, 5.0),
        '⅖' => (2.0, 5.0),
        '⅗' => (3.0, 5.0),
        '⅘' => (4.0, 5.0),
        '⅙' => (1.0, 6.0),
        '⅚' => (5.0, 6.0),
        '⅛' => (1.0, 8.0),
        '⅜' => (3.0, 8.0),
        '⅝' => (5.0, 8.0),
        '⅞' => (7.0, 8.0),
        _ => return None,
    };
    Some(part / of)
}

/// The digit or minus of an exponent.
pub fn superscript(c: char) -> Option<char> {
    const DIGITS: &str = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    if c == '⁻' {
        return Some('-');
    }
    let at = DIGITS.chars().position(|digit| digit == c)?;
    char::from_digit(u32::try_from(at).ok()?, 10)
}
