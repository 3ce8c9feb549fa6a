//! Lists of numbers as short texts: each number as its distance from the one before, in digits of 32. `html/search.js` reads them.

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Rising numbers. The first 32 characters are a last digit, the others are followed by more.
pub(super) fn encoded(numbers: &[usize]) -> String {
    let mut out = String::new();
    let mut next = 0;
    for number in numbers {
        let mut rest = number - next;
        while rest >= 32 {
            out.push(char::from(DIGITS[32 + rest % 32]));
            rest /= 32;
        }
        out.push(char::from(DIGITS[rest]));
        next = number + 1;
    }
    out
}
