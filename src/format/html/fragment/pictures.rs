//! The pictures that a fragment names. Takes the fragment before and after a help center has cleaned it, finds those that are not there.

use percent_encoding::percent_decode_str;
use scraper::Html;
use stappenkaart_say::say;

use crate::codes;
use crate::diag::Diagnostic;
use crate::host::HostProfile;
use crate::picture::kind::PictureKind;

/// Returns the bytes of another file of the site.
pub type Fetch<'a> = dyn Fn(&str) -> Option<Vec<u8>> + 'a;

/// Fails with the first picture that the help center removes, and with the first of which there is no file beside the fragment.
pub fn check_pictures(
    host: &HostProfile,
    path: &str,
    given: &str,
    kept: &str,
    fetch: &Fetch<'_>,
) -> Result<(), Diagnostic> {
    let left = pictures(kept);
    for name in pictures(given) {
        if !left.contains(&name) {
            let message = say!("`{}` does not keep the picture `{name}`", host.name);
            let help = say!("choose another help center with `host` or `--host`");
            return Err(unreadable(path, message).help(help));
        }
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let file = name.rsplit('/').next().unwrap_or_default();
        let file = percent_decode_str(file).decode_utf8_lossy();
        let bytes = fetch(&format!("{folder}/{file}"));
        let is_picture = bytes.is_some_and(|bytes| PictureKind::by_content(&bytes).is_some());
        if !is_picture {
            let message = say!("the picture `{file}` is missing beside the fragment");
            return Err(unreadable(path, message).help(say!("build the site again")));
        }
    }
    Ok(())
}

// What the fragment calls them.
fn pictures(text: &str) -> Vec<String> {
    let html = Html::parse_fragment(text);
    let elements = html.root_element().descendent_elements();
    let named = elements.filter_map(|element| {
        let attribute = match element.value().name() {
            "img" => "src",
            "ri:attachment" => "ri:filename",
            "ri:url" => "ri:value",
            _ => return None,
        };
        element.value().attr(attribute).map(str::to_owned)
    });
    named.collect()
}

/// That a fragment can't be read back.
pub fn unreadable(path: &str, message: impl Into<String>) -> Diagnostic {
    Diagnostic::in_file(codes::SK520, path, message)
}
