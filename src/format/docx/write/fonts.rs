//! The fonts of a document. Takes a language, returns what Word and other programs have for its script.

/// The fonts for Latin letters, for complex scripts such as Arabic, for East Asian scripts, and for code.
pub struct DocumentFonts {
    pub latin: String,
    pub complex: String,
    pub east_asian: String,
}

pub const CODE: &str = "Consolas";
pub const SIGNS: &str = "Segoe UI Symbol";

/// The fonts of a document in this language; the one that the guide chooses comes before all of them.
pub fn of_document(lang: &str, chosen: Option<&str>) -> DocumentFonts {
    let font = |usual: &str| chosen.unwrap_or(usual).to_owned();
    DocumentFonts {
        latin: font("Calibri"),
        complex: font("Arial"),
        east_asian: font(east_asian(lang).unwrap_or("Calibri")),
    }
}

/// The font for a language with an East Asian script.
pub fn east_asian(lang: &str) -> Option<&'static str> {
    let parts: Vec<&str> = lang.split('-').collect();
    match parts.first().copied() {
        Some("ja") => Some("Yu Gothic"),
        Some("ko") => Some("Malgun Gothic"),
        Some("zh") if parts.contains(&"Hant") || parts.contains(&"TW") => {
            Some("Microsoft JhengHei")
        }
        Some("zh") => Some("Microsoft YaHei"),
        _ => None,
    }
}

/// Whether the letters of a language have a slanted form. Those of Chinese, Japanese, Korean and Arabic do not.
pub fn slants(lang: &str, rtl: bool) -> bool {
    !rtl && east_asian(lang).is_none()
}
