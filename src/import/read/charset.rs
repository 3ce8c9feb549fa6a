//! The characters of a source. Takes its bytes, returns its text: UTF-8, or what the page itself says, as old pages of HTML do.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8};
use stappenkaart_say::say;

// A page says it at its start.
const MOST_BYTES: usize = 4_096;

/// The text of a source. Fails with what to do where it is not known which characters it has.
pub fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, String> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(Cow::Borrowed(text));
    }
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let said = marked
        .or_else(|| declared(bytes))
        .filter(|said| *said != UTF_8);
    let Some(encoding) = said else {
        return Err(say!("it is not UTF-8; save it as UTF-8").to_owned());
    };
    let (text, _, is_wrong) = encoding.decode(bytes);
    match is_wrong {
        true if marked.is_some() => Err(say!("it is not UTF-8; save it as UTF-8").to_owned()),
        true => Err(say!(
            "it says that it is in `{}`, and is not; save it as UTF-8",
            encoding.name()
        )),
        false => Ok(text),
    }
}

// What `<meta charset="windows-1252">`, `content="text/html; charset=..."` or `<?xml encoding="..."?>` names.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(MOST_BYTES)];
    let head: String = head.iter().map(|byte| char::from(*byte)).collect();
    let head = head.to_ascii_lowercase();
    let named = |key: &str| {
        let (_, rest) = head.split_once(key)?;
        let rest = rest.trim_start().strip_prefix('=')?;
        let rest = rest.trim_start().trim_start_matches(['"', '\'']);
        let is_part = |c: char| c.is_ascii_alphanumeric() || "-_:".contains(c);
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        Encoding::for_label(&rest.as_bytes()[..end])
    };
    named("charset").or_else(|| named("encoding"))
}
