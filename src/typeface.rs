//! Font files. Takes the bytes of one, returns the faces in it: their family, weight and style.

use ttf_parser::{Face, PlatformId, fonts_in_collection, name_id};

/// From this weight on, letters are bold.
pub const BOLD: u16 = 600;

/// One face of a family.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typeface {
    /// The name by which a page or a PDF asks for it: "Fira Sans" also of its bold face.
    pub family: String,
    /// From 1 to 1000; 400 is normal.
    pub weight: u16,
    pub is_italic: bool,
    /// Whether one file is for many weights. Paper would have one of them only.
    pub is_variable: bool,
    pub is_in_collection: bool,
}

/// The faces of a font file; none if it is not one.
pub fn typefaces(bytes: &[u8]) -> Vec<Typeface> {
    let several = fonts_in_collection(bytes);
    (0..several.unwrap_or(1))
        .filter_map(|at| {
            let face = Face::parse(bytes, at).ok()?;
            Some(Typeface {
                family: family(&face)?,
                weight: face.weight().to_number(),
                is_italic: face.is_italic(),
                is_variable: face.is_variable(),
                is_in_collection: several.is_some(),
            })
        })
        .collect()
}

// The name of the whole family, if the font has it, and that of its regular, bold and italic faces otherwise.
fn family(face: &Face<'_>) -> Option<String> {
    let name = |id: u16| {
        let mut names = face.names().into_iter().filter(|name| name.name_id == id);
        names.find_map(|name| match name.platform_id {
            PlatformId::Macintosh => std::str::from_utf8(name.name).ok().map(str::to_owned),
            _ => name.to_string(),
        })
    };
    name(name_id::TYPOGRAPHIC_FAMILY)
        .or_else(|| name(name_id::FAMILY))
        .map(|name| name.trim().to_owned())
        .filter(|name| !name.is_empty())
}
