//! Names of properties that a browser takes for others.

use std::borrow::Cow;

/// Those that browsers still know.
const VENDORS: &[&str] = &["-webkit-", "-moz-", "-epub-"];

/// The plain name of a property: `opacity` of `-webkit-opacity`.
pub fn plain(name: &str) -> Cow<'_, str> {
    let Some(plain) = VENDORS.iter().find_map(|vendor| name.strip_prefix(vendor)) else {
        return Cow::Borrowed(name);
    };
    match plain.contains("logical-") {
        true => {
            let height = plain.replace("logical-height", "block-size");
            Cow::Owned(height.replace("logical-width", "inline-size"))
        }
        false => Cow::Borrowed(plain),
    }
}
