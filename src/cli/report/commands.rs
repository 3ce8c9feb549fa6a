//! Commands that a message offers, as the user would type them: with the folder of the guide, where the tool does not find it by itself.

use std::path::Path;

use crate::cli::find::guide_folder;
use crate::diag::Diagnostic;

const NAME: &str = "`stappenkaart ";

/// Commands, and what comes before the folder in each.
const COMMANDS: [(&str, &str); 18] = [
    ("add card", "--guide "),
    ("add language", "--guide "),
    ("add role", "--guide "),
    ("add permission", "--guide "),
    ("add category", "--guide "),
    ("cards", ""),
    ("check", ""),
    ("serve", ""),
    ("build", ""),
    ("warnings accept", ""),
    ("warnings list", ""),
    ("warnings approve", "--guide "),
    ("translate sync", ""),
    ("translate status", ""),
    ("translate suggest", ""),
    ("translate export", ""),
    ("translate import", ""),
    ("translate review", ""),
];

/// The same problem, with the folder in each command that its help offers.
pub fn with_folder(problem: &Diagnostic, root: &Path) -> Diagnostic {
    let help = problem.help.as_ref().map(|help| in_text(help, root));
    Diagnostic {
        help,
        ..problem.clone()
    }
}

/// A text with the folder in each of its commands.
pub fn in_text(text: &str, root: &Path) -> String {
    let Some(folder) = folder(root) else {
        return text.to_owned();
    };
    let mut out = String::new();
    for (at, part) in text.split(NAME).enumerate() {
        if at > 0 {
            out.push_str(NAME);
        }
        let known = COMMANDS.iter().find(|(command, _)| {
            at > 0
                && part
                    .strip_prefix(command)
                    .is_some_and(|rest| rest.starts_with(['`', ' ']))
        });
        match known {
            Some((command, before)) => {
                out.push_str(&format!(
                    "{command} {before}{folder}{}",
                    &part[command.len()..]
                ));
            }
            None => out.push_str(part),
        }
    }
    out
}

// How a shell reads the folder as one word. `None` where the tool finds it.
fn folder(root: &Path) -> Option<String> {
    let is_found = root.as_os_str().is_empty() || guide_folder().is_some_and(|found| found == root);
    (!is_found).then(|| shell_word(root))
}

/// A path as a shell reads it as one word.
pub fn shell_word(path: &Path) -> String {
    let path = path.to_string_lossy();
    let is_special = |c: char| c.is_whitespace() || "'\"\\$&;()".contains(c);
    match path.contains(is_special) {
        true => format!("\"{path}\""),
        false => path.into_owned(),
    }
}
