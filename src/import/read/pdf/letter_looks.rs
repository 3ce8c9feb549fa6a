//! The look of a letter: takes the name of its font, returns whether it is bold, italic, or of a typewriter.

/// What readers see of the kind of a letter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PdfLook {
    pub bold: bool,
    pub italic: bool,
    pub code: bool,
}

impl PdfLook {
    /// What the name of a font says. Those of TeX say it in two letters.
    pub fn of_name(name: &str) -> PdfLook {
        let name = name.to_lowercase();
        let says = |words: &[&str]| words.iter().any(|word| name.contains(word));
        PdfLook {
            bold: says(&["bold", "black", "heavy", "cmbx", "cmssbx"]),
            italic: says(&["italic", "oblique", "cmti", "cmsl"]),
            code: says(&["mono", "courier", "cmtt"]),
        }
    }
}
