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
