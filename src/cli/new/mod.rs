//! `stappenkaart new`: a guide to start with.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use stappenkaart_say::say;

use super::failure::{ExitStatus, Failure};
use super::report;
use super::today::today;
use crate::model::{Day, Lang};
use crate::os_error;
use crate::publish::publish_folder;
use crate::starter::{NewGuide, RefusedGuide, new_guide};

mod languages;
mod questions;

pub use languages::known_language;

use questions::Answers;

const EXAMPLES: &str = "\
Examples:
  stappenkaart new my-guide                                  ask for title, languages, colour and logo
  stappenkaart new my-guide --yes                            ask nothing
  stappenkaart new gids --lang nl --languages en,de          cards in Dutch, also published in English and German
  stappenkaart new my-guide --title \"Our cards\" --colour \"#09574f\" --logo logo.svg";

/// Make a guide to start with: a card with a picture and a warning, its translations, and checks for GitHub and GitLab.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct NewArguments {
    /// The folder to make. It is never one that has files.
    dir: PathBuf,
    /// The name of the guide [default: one in the language of the cards].
    #[arg(long)]
    title: Option<String>,
    /// The language that you write in, such as `nl` [default: the one of this computer, or else en].
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
    /// The languages to translate into, such as `en,de`.
    #[arg(long, value_delimiter = ',', value_name = "LANGUAGES")]
    languages: Vec<String>,
    /// The colour of links and buttons, such as `#09574f`.
    #[arg(long, alias = "color", value_name = "COLOUR")]
    colour: Option<String>,
    /// A picture with your logo; it is copied into the guide.
    #[arg(long, value_name = "FILE")]
    logo: Option<PathBuf>,
    /// Ask nothing: take what is not given here as it usually is.
    #[arg(long, short)]
    yes: bool,
}

/// Runs the command.
pub fn run(arguments: &NewArguments) -> Result<ExitStatus, Failure> {
    refuse(&arguments.dir)?;
    let answers = questions::asked(arguments, &|answers| {
        new_guide(&wanted(answers)?).map(drop).map_err(refused)
    })?;
    let wanted = wanted(&answers)?;
    let files = new_guide(&wanted).map_err(refused)?;
    publish_folder(&files, &arguments.dir).map_err(|error| not_written(error, &arguments.dir))?;
    report::line(next_steps(&arguments.dir, &wanted));
    Ok(ExitStatus::Fine)
}

/// Why a new folder could not be written.
pub fn not_written(error: io::Error, dir: &Path) -> Failure {
    match error.kind() {
        io::ErrorKind::PermissionDenied => Failure::new(
            say!("you have no permission to make `{}`", dir.display()),
            say!("choose a folder in which you can make files, or ask for permission"),
        ),
        _ => error.into(),
    }
}

// A folder with files, a link and the current folder stay as they are.
fn refuse(dir: &Path) -> Result<(), Failure> {
    let another = say!("type a new name: `stappenkaart new my-guide`");
    let refused = |what: &str, help: &str| {
        let message = format!("`{}` {what}", dir.display());
        Err(Failure::new(message, help))
    };
    let above = dir.parent().unwrap_or(Path::new(""));
    if !above.as_os_str().is_empty() && !above.is_dir() {
        let message = say!("there is no folder `{}`", above.display());
        return Err(Failure::new(
            message,
            say!("make it first, or type another name"),
        ));
    }
    let is_here = dir.canonicalize().ok() == std::env::current_dir()?.canonicalize().ok();
    if dir.is_symlink() {
        return refused(say!("is a symbolic link"), another);
    }
    match fs::read_dir(dir).map(|mut entries| entries.next().is_some()) {
        Ok(true) => {
            let what = match dir.join("guide.toml").is_file() {
                true => say!("is a guide already"),
                false => say!("is not empty, and `new` never changes files that are there"),
            };
            refused(what, another)
        }
        Ok(false) if is_here || dir.file_name().is_none() => refused(
            say!("is the folder that you are in"),
            say!(
                "type a name, and the guide gets a folder of its own: `stappenkaart new my-guide`"
            ),
        ),
        Ok(false) => Ok(()),
        Err(_) if dir.is_file() => refused(say!("is a file"), another),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(Failure::new(
            say!(
                "`{}` can't be read: {}",
                dir.display(),
                os_error::said(&error)
            ),
            another,
        )),
    }
}

fn wanted(answers: &Answers) -> Result<NewGuide, Failure> {
    let Answers {
        title,
        lang,
        languages,
        colour,
        logo,
    } = answers;
    let source = known_language(lang)?;
    let mut others: Vec<Lang> = Vec::new();
    for tag in languages.iter().filter(|tag| !tag.trim().is_empty()) {
        let lang = known_language(tag)?;
        if lang != source && !others.contains(&lang) {
            others.push(lang);
        }
    }
    Ok(NewGuide {
        title: title.clone().filter(|title| !title.trim().is_empty()),
        source,
        others,
        accent: colour.clone(),
        logo: logo.as_deref().map(logo_file).transpose()?,
        today: today().unwrap_or(Day::since_epoch(0)),
    })
}

fn logo_file(path: &Path) -> Result<(String, Vec<u8>), Failure> {
    let bytes = fs::read(path).map_err(|error| {
        Failure::new(
            say!(
                "the logo `{}` can't be read: {}",
                path.display(),
                os_error::said(&error)
            ),
            say!("type the path of a picture, such as `logo.svg`"),
        )
    })?;
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    Ok((format!("logo.{}", ending.to_lowercase()), bytes))
}

fn refused(refused: RefusedGuide) -> Failure {
    let RefusedGuide(problems) = refused;
    let messages: Vec<&str> = problems.iter().map(|problem| &*problem.message).collect();
    Failure::Message {
        message: messages.join("; "),
        help: problems.into_iter().find_map(|problem| problem.help),
    }
}

fn next_steps(dir: &Path, wanted: &NewGuide) -> String {
    let languages = [&wanted.source].into_iter().chain(&wanted.others);
    let languages: Vec<&str> = languages.map(Lang::as_str).collect();
    let dir = report::shell_word(dir);
    say!(
        "Made the guide {dir} ({}), with a card as an example.\n\nNow type:\n  cd {dir}\n  stappenkaart build\nThen open site/index.html. README.md says how to go on.",
        languages.join(", ")
    )
}
