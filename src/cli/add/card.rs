//! `stappenkaart add card`: a card to fill in.

use std::fs;

use stappenkaart_say::say;

use super::GuideOption;
use super::guide_text::check_id;
use crate::cli::failure::{ExitStatus, Failure};
use crate::cli::new::not_written;
use crate::cli::report;
use crate::cli::writable_guide::WritableGuide;
use crate::library;
use crate::model::{Guide, Id, Segment};
use crate::publish::publish_folder;
use crate::source::Sources;
use crate::starter::{CardStub, GuideFiles, card_stub};
use crate::suggest::did_you_mean;
use crate::wording::list;

/// A card.
#[derive(clap::Args)]
pub struct AddCardArguments {
    /// Its id: the name of its folder, and a part of its address, such as `reset-password`.
    id: String,
    /// What the reader does with it.
    #[arg(long)]
    title: String,
    /// The id of its category [default: the only one of the guide].
    #[arg(long, value_name = "ID")]
    category: Option<String>,
    /// Who answers for it.
    #[arg(long, value_name = "NAME")]
    owner: Option<String>,
    #[command(flatten)]
    guide: GuideOption,
}

/// Runs the command.
pub fn run(arguments: &AddCardArguments) -> Result<ExitStatus, Failure> {
    let id = &arguments.id;
    check_id(id)?;
    let guide = WritableGuide::read_to_extend(arguments.guide.guide.as_deref())?;
    let folder = guide.root.join("cards").join(id);
    let is_known = |known: &str| known == id;
    if folder.exists()
        || guide
            .library
            .cards
            .iter()
            .any(|card| is_known(card.id.as_str()))
    {
        return Err(Failure::new(
            say!("there is a card `{id}` already"),
            say!("type another id"),
        ));
    }
    let category = category(&guide.library.guide, arguments.category.as_deref())?;
    let stub = CardStub {
        title: &arguments.title,
        category: category.as_str(),
        owner: arguments.owner.as_deref(),
    };
    let text = card_stub(stub, &guide.library.guide.source);
    check_text(&guide.sources, id, &text)?;
    fs::create_dir_all(guide.root.join("cards"))?;
    let files = GuideFiles::from([("card.md".to_owned(), text.into_bytes())]);
    publish_folder(&files, &folder).map_err(|error| not_written(error, &folder))?;
    let path = guide.sources.shown_path(&format!("cards/{id}/card.md"));
    report::next(
        &say!(
            "Made {path}, a draft.\nWrite its steps. `stappenkaart build --drafts` shows it; delete `status: draft` when it is ready."
        ),
        &guide.root,
    );
    Ok(ExitStatus::Fine)
}

fn category(guide: &Guide<Segment>, typed: Option<&str>) -> Result<Id, Failure> {
    let all: Vec<&str> = guide
        .categories
        .iter()
        .map(|known| known.id.as_str())
        .collect();
    match (typed, all.as_slice()) {
        (Some(typed), all) if all.contains(&typed) => Ok(Id::new(typed)),
        (None, [only]) => Ok(Id::new(*only)),
        (_, []) => Err(Failure::new(
            say!("the guide has no category"),
            say!("make one first: `stappenkaart add category accounts --name Accounts`"),
        )),
        (Some(typed), all) => {
            let suggestion = did_you_mean(typed, all.iter().copied());
            Err(Failure::new(
                say!("there is no category `{typed}`"),
                suggestion.unwrap_or_else(|| {
                    say!("type one of {}, or make it: `stappenkaart add category {typed} --name ...`", list(all.to_vec()))
                }),
            ))
        }
        (None, all) => Err(Failure::new(
            say!("the guide has more than one category"),
            say!(
                "say which one: `--category` with one of {}",
                list(all.to_vec())
            ),
        )),
    }
}

// A title can have what no card can, such as an invisible letter.
fn check_text(sources: &Sources, id: &str, text: &str) -> Result<(), Failure> {
    let path = format!("cards/{id}/card.md");
    let guide = sources
        .find("guide.toml")
        .expect("the guide was read from it");
    let files = [
        ("guide.toml".to_owned(), sources.bytes(guide)?),
        (path.clone(), text.into()),
    ];
    let alone = Sources::in_memory(files);
    let (_, problems) = library::read(&alone);
    let of_card = problems.into_iter().find(|problem| {
        problem
            .span()
            .is_some_and(|span| alone.path(span.file) == path)
    });
    match of_card {
        None => Ok(()),
        Some(problem) => Err(Failure::Message {
            message: problem.message,
            help: problem.help,
        }),
    }
}
