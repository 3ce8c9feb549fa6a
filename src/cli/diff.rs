//! What a fix would change, as a patch that `patch -p0` and `git apply -p0` take.

use similar::TextDiff;

/// The unified diff of one file; `path` as the user would type it.
pub fn unified(path: &str, before: &[u8], after: &[u8]) -> String {
    let (before, after) = (
        String::from_utf8_lossy(before),
        String::from_utf8_lossy(after),
    );
    let diff = TextDiff::from_lines(before.as_ref(), after.as_ref());
    diff.unified_diff()
        .context_radius(3)
        .header(path, path)
        .to_string()
}
