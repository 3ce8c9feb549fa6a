//! The warnings of the demo as a reader meets them, in every language and artefact. A line that vanishes here is never "just a
//! snapshot".

use crate::guide::built;

#[cfg(feature = "pdf")]
mod snapshots;

#[test]
fn the_same_input_gives_the_same_bytes() {
    let ((_one, first), (_two, second)) = (built(), built());
    let manifest = |site: &std::path::Path| {
        std::fs::read_to_string(site.join("manifest.json")).expect("a manifest")
    };
    assert_eq!(manifest(&first), manifest(&second));
}

// In a right-to-left text `--force` would be shown as `force--`.
#[test]
fn code_labels_and_links_keep_their_direction() {
    let (_folder, site) = built();
    let page = std::fs::read_to_string(site.join("nl/zakelijke-track-trace/index.html"))
        .expect("the page");
    let count = |words: &str| page.matches(words).count();
    assert!(count("<b class=\"ui\"") > 0);
    assert_eq!(
        count("<b class=\"ui\""),
        count("<b class=\"ui\" dir=\"auto\"")
    );
    assert_eq!(count("<code"), count("<code translate=\"no\" dir=\"ltr\""));
}
