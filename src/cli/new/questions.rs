//! What a new guide needs to know. Takes the options, asks for the others on a terminal, returns the answers.

use std::io::IsTerminal;
use std::path::PathBuf;

use stappenkaart_say::say;

use super::NewArguments;
use super::languages::{known_language, of_computer};
use crate::cli::failure::Failure;
use crate::cli::report;
use crate::starter::languages;

/// What the author wants, as it was typed.
pub struct Answers {
    pub title: Option<String>,
    pub lang: String,
    pub languages: Vec<String>,
    pub colour: Option<String>,
    pub logo: Option<PathBuf>,
}

/// The answers. Without a terminal, and with `--yes`, nothing is asked. A colour or logo is asked again until `check` accepts it.
pub fn asked(
    arguments: &NewArguments,
    check: &dyn Fn(&Answers) -> Result<(), Failure>,
) -> Result<Answers, Failure> {
    let is_asked = !arguments.yes && std::io::stdin().is_terminal();
    if !is_asked && !arguments.yes && arguments.title.is_none() {
        report::error_line(say!(
            "Nothing was asked, because there is no terminal to answer in: `stappenkaart new --help` lists the options in the place of answers."
        ));
    }
    let usual_lang = || of_computer().unwrap_or_else(|| "en".to_owned());
    if is_asked {
        report::error_line(say!("Press Enter to skip a question."));
    }
    let lang = match &arguments.lang {
        Some(lang) => lang.clone(),
        None if is_asked => language(&usual_lang())?,
        None => usual_lang(),
    };
    let title = match &arguments.title {
        None if is_asked => question_of(say!("Title of the guide"), "")?,
        given => given.clone(),
    };
    let languages = match arguments.languages.is_empty() && is_asked {
        true => translations()?,
        false => arguments.languages.clone(),
    };
    let mut answers = Answers {
        title,
        lang,
        languages,
        colour: arguments.colour.clone(),
        logo: arguments.logo.clone(),
    };
    if is_asked && answers.colour.is_none() {
        let question = say!("Colour of links and buttons, such as #09574f");
        ask_again(question, check, &mut answers, |answers, answer| {
            answers.colour = answer;
        })?;
    }
    if is_asked && answers.logo.is_none() {
        ask_again(
            say!("File with your logo"),
            check,
            &mut answers,
            |answers, answer| {
                answers.logo = answer.map(PathBuf::from);
            },
        )?;
    }
    Ok(answers)
}

// Until a guide can be made with the answer, or there is none.
fn ask_again(
    question: &str,
    check: &dyn Fn(&Answers) -> Result<(), Failure>,
    answers: &mut Answers,
    set: impl Fn(&mut Answers, Option<String>),
) -> Result<(), Failure> {
    loop {
        let answer = question_of(question, "")?.filter(|answer| !answer.is_empty());
        let is_skipped = answer.is_none();
        set(answers, answer);
        match check(answers) {
            Err(failure) if !is_skipped => say_again(failure),
            _ => return Ok(()),
        }
    }
}

// Asked again until the tool speaks it.
fn language(usual: &str) -> Result<String, Failure> {
    let all: Vec<&str> = languages().collect();
    let question = say!("Language of the cards ({})", all.join(", "));
    loop {
        let answer = question_of(&question, usual)?.unwrap_or_default();
        let tag = if answer.is_empty() { usual } else { &answer };
        match known_language(tag) {
            Ok(lang) => return Ok(lang.to_string()),
            Err(failure) => say_again(failure),
        }
    }
}

fn translations() -> Result<Vec<String>, Failure> {
    loop {
        let answer = question_of(say!("Languages to translate into, such as en,de"), "")?;
        let answer = answer.unwrap_or_default();
        let tags: Vec<String> = answer
            .split([',', ' '])
            .filter(|tag| !tag.is_empty())
            .map(str::to_owned)
            .collect();
        match tags
            .iter()
            .try_for_each(|tag| known_language(tag).map(drop))
        {
            Ok(()) => return Ok(tags),
            Err(failure) => say_again(failure),
        }
    }
}

fn say_again(failure: Failure) {
    if let Failure::Message { message, help } = failure {
        report::error_line(format!("  {message}: {}", help.unwrap_or_default()));
    }
}

// One line of the terminal. `None` at its end, as after Ctrl+D.
fn question_of(question: &str, usual: &str) -> Result<Option<String>, Failure> {
    let shown = match usual {
        "" => format!("{question}: "),
        usual => format!("{question} [{usual}]: "),
    };
    report::question(&shown);
    let mut answer = String::new();
    let length = std::io::stdin().read_line(&mut answer)?;
    Ok((length > 0).then(|| answer.trim().to_owned()))
}
