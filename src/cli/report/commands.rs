//! Commands that a message offers, as the user would type them: with the folder of the guide, where the tool does not find it by itself.

use std::path::Path;

use crate::diag::Diagnostic;

const NAME: &str = "`stappenkaart ";

/// Commands, and what comes before the folder in each.
const COMMANDS: [(&str, &str); 12] = [
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
    match root.to_string_lossy().as_ref() {
        "." | "" => None,
        // Without a folder, the tool looks here first.
        "content" if !Path::new("guide.toml").is_file() => None,
        root if root.contains(|c: char| c.is_whitespace() || "'\"\\$&;()".contains(c)) => {
            Some(format!("\"{root}\""))
        }
        root => Some(root.to_owned()),
    }
}
