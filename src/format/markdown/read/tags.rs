//! The few tags of HTML that Markdown of a card has. Any other could hide what comes after it.

use stappenkaart_say::say;

/// A tag that is known.
pub enum HtmlTag {
    /// White space, or one that changes nothing for a reader.
    Nothing,
    Language(String),
    EndOfLanguage,
    Strong,
    EndOfStrong,
    Emphasis,
    EndOfEmphasis,
}

/// Reads one tag.
pub fn html_tag(tag: &str) -> Result<HtmlTag, String> {
    Ok(match tag {
        "" | "<code>" | "</code>" => HtmlTag::Nothing,
        "</div>" => HtmlTag::EndOfLanguage,
        "<strong>" => HtmlTag::Strong,
        "</strong>" => HtmlTag::EndOfStrong,
        "<em>" => HtmlTag::Emphasis,
        "</em>" => HtmlTag::EndOfEmphasis,
        _ => match language(tag) {
            Some(lang) => HtmlTag::Language(lang.to_owned()),
            None => return Err(say!("it has HTML that could hide a text").to_owned()),
        },
    })
}

fn language(tag: &str) -> Option<&str> {
    let (lang, direction) = tag.strip_prefix("<div lang=\"")?.split_once("\" dir=\"")?;
    let is_tag = lang.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    let is_direction = matches!(direction, "ltr\">" | "rtl\">");
    (is_tag && is_direction).then_some(lang)
}
