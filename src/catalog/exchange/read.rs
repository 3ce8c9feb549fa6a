//! A file that was sent back, of whatever kind. Takes its bytes, returns its text; takes its text, returns its entries.

use std::ops::Range;

use roxmltree::Node;
use stappenkaart_say::say;

use super::incoming::Incoming;
use super::{po, spreadsheet, tbx, tmx, xliff2, xliff12, xml};
use crate::catalog::file_problem::FileProblem;
use crate::phrases::{self, phrase};
use crate::source::BYTE_ORDER_MARK;

// A larger file can't be a translation of step cards.
const LARGEST: usize = 64 * 1024 * 1024;

const KINDS: &str =
    phrase!("use a file in XLIFF 1.2, 2.0 or 2.1, PO, TMX, TBX or the CSV of `translate export`");

/// The text of a file in UTF-8 or UTF-16. Fails with what can be shown of it, and why it can't be read.
pub fn decoded(bytes: &[u8]) -> Result<String, (String, FileProblem)> {
    let nothing =
        |message: String, help: &str| Err((String::new(), FileProblem::new(0..0, message, help)));
    if bytes.len() > LARGEST {
        return nothing(
            say!("the file is larger than {} MB", LARGEST / 1024 / 1024),
            say!("use a file with the texts of one guide"),
        );
    }
    match bytes {
        [0xFF, 0xFE, rest @ ..] => return utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => return utf16(rest, u16::from_be_bytes),
        // There is no byte order mark, but each file format that is read starts with an ASCII character.
        [b'<' | b'm' | b'#' | b'k', 0, ..] => return utf16(bytes, u16::from_le_bytes),
        [0, b'<' | b'm' | b'#' | b'k', ..] => return utf16(bytes, u16::from_be_bytes),
        [b'P', b'K', 3, 4, ..] => {
            return nothing(
                say!("the file is an archive").into(),
                say!("unpack it, and import the XLIFF in it"),
            );
        }
        _ => {}
    }
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    let shown = String::from_utf8_lossy(bytes).into_owned();
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        let at = String::from_utf8_lossy(&bytes[..at]).len();
        let problem = FileProblem::new(
            at..at,
            say!("the file contains a NUL, so it is not a text file"),
            say!("ask for the file again"),
        );
        return Err((shown, problem));
    }
    match String::from_utf8(bytes.to_vec()) {
        Ok(text) => checked(text),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            Err((shown, in_another_encoding(at)))
        }
    }
}

fn in_another_encoding(at: usize) -> FileProblem {
    FileProblem::new(
        at..at,
        say!("the file is neither UTF-8 nor UTF-16"),
        say!("save it as UTF-8 in the program that it comes from"),
    )
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, (String, FileProblem)> {
    let units = bytes
        .chunks(2)
        .map(|pair| <[u8; 2]>::try_from(pair).map_or(0xD800, unit));
    let mut text = String::new();
    for c in char::decode_utf16(units) {
        match c {
            Ok('\0') => {
                let at = text.len();
                return Err((
                    text,
                    FileProblem::new(
                        at..at,
                        say!("the file contains a NUL, so it is not a text file"),
                        say!("ask for the file again"),
                    ),
                ));
            }
            Ok(c) => text.push(c),
            Err(_) => {
                let at = text.len();
                let help =
                    say!("ask for the file again: it was cut off or damaged when it was sent");
                return Err((
                    text,
                    FileProblem::new(at..at, say!("the file is not complete UTF-16"), help),
                ));
            }
        }
    }
    Ok(text)
}

// A text in another encoding can also be valid UTF-8, but with other letters.
fn checked(text: String) -> Result<String, (String, FileProblem)> {
    let head = text
        .lines()
        .next()
        .filter(|line| line.trim_start().starts_with("<?xml"))
        .unwrap_or_default();
    let declared = head
        .split_once("encoding=")
        .and_then(|(_, rest)| rest.get(1..)?.split(['"', '\'']).next());
    let Some(name) = declared.map(str::to_owned) else {
        return Ok(text);
    };
    let plain = text.is_ascii() || ["utf-8", "utf8"].contains(&name.to_lowercase().as_str());
    if plain {
        return Ok(text);
    }
    let at = text.find(&name).unwrap_or_default();
    let message = say!("the file says that it is `{name}`, but it has to be UTF-8 or UTF-16");
    Err((
        text,
        FileProblem::new(
            at..at + name.len(),
            message,
            say!("save it as UTF-8 in the program that it comes from"),
        ),
    ))
}

/// What a text says; its kind is known by its content. Fails with every reason why it can't be read.
pub fn read(text: &str) -> Result<Incoming, Vec<FileProblem>> {
    let start = text.trim_start();
    if start.starts_with('<') {
        return read_xml(text);
    }
    if spreadsheet::is_start(start) {
        return spreadsheet::read(text);
    }
    if text
        .lines()
        .any(|line| line.trim_start().starts_with("msgid"))
    {
        return po::read(text);
    }
    let message = if start.is_empty() {
        say!("the file is empty")
    } else {
        say!("the file does not come from a translation tool")
    };
    Err(vec![FileProblem::new(0..0, message, phrases::said(KINDS))])
}

fn read_xml(text: &str) -> Result<Incoming, Vec<FileProblem>> {
    let text = xml::measured(text).map_err(|problem| vec![problem])?;
    // XML may have nothing before its declaration, and a tool that adds an empty line there does no harm.
    let lead = text.len() - text.trim_start().len();
    let document = xml::parsed(&text[lead..]).map_err(|problem| vec![moved(problem, lead)])?;
    read_root(document.root_element())
        .map(|incoming| shifted(incoming, lead))
        .map_err(|problems| {
            let moved = |problem| moved(problem, lead);
            problems.into_iter().map(moved).collect()
        })
}

fn read_root(root: Node<'_, '_>) -> Result<Incoming, Vec<FileProblem>> {
    let version = root.attribute("version").unwrap_or_default();
    match (root.tag_name().name(), version) {
        ("xliff", version) if version.starts_with("1.") => Ok(xliff12::read(root)),
        ("xliff", version) if version.starts_with("2.") => Ok(xliff2::read(root)),
        ("tmx", _) => Ok(tmx::read(root)),
        ("martif" | "tbx", _) => tbx::read(root),
        ("xliff", version) => {
            let message = say!("XLIFF `{version}` can't be imported");
            let help = say!("save it as XLIFF 1.2, 2.0 or 2.1");
            Err(vec![FileProblem::new(xml::head(root), message, help)])
        }
        (name, _) => {
            let message =
                say!("a file with the element `{name}` does not come from a translation tool");
            Err(vec![FileProblem::new(
                xml::head(root),
                message,
                phrases::said(KINDS),
            )])
        }
    }
}

fn shifted(mut incoming: Incoming, by: usize) -> Incoming {
    let shift = |range: &mut Range<usize>| *range = range.start + by..range.end + by;
    for file in &mut incoming.files {
        shift(&mut file.range);
        file.units
            .iter_mut()
            .for_each(|unit| shift(&mut unit.range));
    }
    incoming
}

fn moved(problem: FileProblem, by: usize) -> FileProblem {
    FileProblem {
        range: problem.range.start + by..problem.range.end + by,
        ..problem
    }
}
