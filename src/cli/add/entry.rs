//! `stappenkaart add role`, `add permission` and `add category`: one section more in `guide.toml`.

use stappenkaart_say::say;

use super::GuideOption;
use super::guide_text::{amended, check_id, text, write};
use crate::cli::failure::{ExitStatus, Failure};
use crate::cli::writable_guide::WritableGuide;
use crate::import::quoted;
use crate::library::Library;
use crate::model::Id;
use crate::parse::with_section;
use crate::starter::as_typed;

/// A role or a permission.
#[derive(clap::Args)]
pub struct RequirementArguments {
    /// Its id, which cards use, such as `admin`.
    id: String,
    /// What readers see.
    #[arg(long)]
    name: String,
    /// How to get it, as a sentence.
    #[arg(long, value_name = "TEXT")]
    get: Option<String>,
    /// Whom to ask for it.
    #[arg(long, value_name = "TEXT")]
    ask: Option<String>,
    #[command(flatten)]
    guide: GuideOption,
}

/// A category.
#[derive(clap::Args)]
pub struct CategoryArguments {
    /// Its id, which cards use, such as `accounts`.
    id: String,
    /// What readers see.
    #[arg(long)]
    name: String,
    #[command(flatten)]
    guide: GuideOption,
}

/// Adds a role or a permission: `kind` is the name of its section.
pub fn requirement(kind: &str, arguments: &RequirementArguments) -> Result<ExitStatus, Failure> {
    let RequirementArguments {
        id,
        name,
        get,
        ask,
        guide,
    } = arguments;
    let mut lines = vec![format!("name = {}", quoted(&as_typed(name)))];
    let others = [("get", get), ("ask", ask)];
    lines.extend(others.into_iter().filter_map(|(key, text)| {
        let text = text.as_deref()?;
        Some(format!("{key} = {}", quoted(text)))
    }));
    add(kind, id, &lines, guide)
}

/// Adds a category.
pub fn category(arguments: &CategoryArguments) -> Result<ExitStatus, Failure> {
    let CategoryArguments { id, name, guide } = arguments;
    let lines = [format!("name = {}", quoted(&as_typed(name)))];
    add("category", id, &lines, guide)
}

fn add(
    kind: &str,
    id: &str,
    lines: &[String],
    option: &GuideOption,
) -> Result<ExitStatus, Failure> {
    check_id(id)?;
    let mut guide = WritableGuide::read_to_extend(option.guide.as_deref())?;
    if has(&guide.library, kind, id) {
        return Err(Failure::new(
            say!("there is a {} `{id}` already", kind_in_words(kind)),
            say!("type another id, or change that one in `guide.toml`"),
        ));
    }
    let text = with_section(&text(&guide)?, kind, id, lines);
    let by_hand = format!("[{kind}.{id}] {}", lines.join(" "));
    amended(&mut guide, &text, &by_hand, |library| {
        has(library, kind, id)
    })?;
    write(&guide, &text)?;
    Ok(ExitStatus::Fine)
}

fn has(library: &Library, kind: &str, id: &str) -> bool {
    let guide = &library.guide;
    let known = Id::new(id);
    match kind {
        "role" => guide.roles.contains_key(&known),
        "permission" => guide.permissions.contains_key(&known),
        _ => guide.categories.iter().any(|category| category.id == known),
    }
}

// The name of a section as a word.
fn kind_in_words(kind: &str) -> &str {
    match kind {
        "role" => say!("role"),
        "permission" => say!("permission"),
        "category" => say!("category"),
        other => other,
    }
}
