//! `stappenkaart serve`: a guide in the browser while it is edited.

use std::fs;
use std::io::ErrorKind;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use stappenkaart_say::say;

use super::failure::{ExitStatus, Failure};
use super::find::guide_folder;
use super::guide::GuideArgument;
use super::levels::LevelArguments;
use super::report::{self, count};
use crate::os_error;
use crate::serve::{Editor, Rebuilt, ServedGuide, listen};

const EXAMPLES: &str = "\
Examples:
  stappenkaart serve                 the guide in this folder or in ./content, at http://127.0.0.1:4040/
  stappenkaart serve docs --open     the guide in docs, opened in the browser
  stappenkaart serve --port 8000     at another port
  stappenkaart serve --editor zed    problems lead to their line in Zed

Ctrl+C ends it. It writes nothing but the callouts that you save in the browser, and only this computer can reach it.";

// The first port that is tried where none is named, and how many follow it.
const PORT: u16 = 4040;
const PORTS: u16 = 20;

/// Show the guide in a browser, and each change as soon as it is saved. Writes nothing but the callouts that you draw there.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct ServeArguments {
    #[command(flatten)]
    guide: GuideArgument,
    /// Port on 127.0.0.1 [default: 4040, or the next one that is free].
    #[arg(long, value_name = "N")]
    port: Option<u16>,
    /// Open the guide in the browser.
    #[arg(long)]
    open: bool,
    /// The editor that a problem leads to.
    #[arg(long, value_enum, default_value = "vscode", value_name = "EDITOR")]
    editor: EditorName,
    #[command(flatten)]
    levels: LevelArguments,
}

/// An editor by its name on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum EditorName {
    Vscode,
    Vscodium,
    Cursor,
    Zed,
    Idea,
    /// No links.
    None,
}

impl EditorName {
    fn editor(self) -> Editor {
        match self {
            EditorName::Vscode => Editor::Code("vscode"),
            EditorName::Vscodium => Editor::Code("vscodium"),
            EditorName::Cursor => Editor::Code("cursor"),
            EditorName::Zed => Editor::Code("zed"),
            EditorName::Idea => Editor::Idea,
            EditorName::None => Editor::None,
        }
    }
}

/// Runs the command, until it is stopped.
pub fn run(arguments: &ServeArguments) -> Result<ExitStatus, Failure> {
    let root = folder(arguments.guide.dir())?;
    let options = arguments.levels.options()?;
    let listener = listener(arguments.port)?;
    let guide = ServedGuide::open(listener, root.clone(), options, arguments.editor.editor())?;
    let address = guide.address();
    report::line(say!("Serving {} at {address}", root.display()));
    if guide.errors() > 0 {
        report::line(say!(
            "  {}: the pages show them",
            count(guide.errors(), say!("error"), say!("errors"))
        ));
    }
    report::line(say!("Press Ctrl+C to stop."));
    if arguments.open && !is_opened(&address) {
        report::error_line(say!("no browser could be started: open {address} in one"));
    }
    guide.run(|rebuilt| report::line(said(rebuilt)));
    Ok(ExitStatus::Fine)
}

// The folder can be without a guide, which the pages then say; but it has to be there, so that a typing mistake is noticed.
fn folder(dir: Option<&Path>) -> Result<PathBuf, Failure> {
    let root = match dir {
        Some(dir) => dir.to_owned(),
        None => guide_folder().unwrap_or_else(unfinished),
    };
    if fs::metadata(&root).is_ok_and(|found| found.is_dir()) {
        return Ok(root);
    }
    let help = say!("type the name of the folder that has `guide.toml`");
    Err(Failure::new(
        say!("there is no folder `{}`", root.display()),
        help,
    ))
}

// Where a guide is awaited, if there is none yet.
fn unfinished() -> PathBuf {
    let content = PathBuf::from("content");
    match content.is_dir() {
        true => content,
        false => PathBuf::from("."),
    }
}

fn listener(port: Option<u16>) -> Result<TcpListener, Failure> {
    if let Some(port) = port {
        return listen(port).map_err(|error| taken(port, &error));
    }
    for port in PORT..PORT + PORTS {
        match listen(port) {
            Ok(listener) => {
                if port != PORT {
                    report::line(say!("Port {PORT} is in use, so this is port {port}."));
                }
                return Ok(listener);
            }
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            Err(error) => return Err(taken(port, &error)),
        }
    }
    Ok(listen(0)?)
}

fn taken(port: u16, error: &std::io::Error) -> Failure {
    let next = port.checked_add(1).unwrap_or(PORT);
    let help = say!("type another port: `stappenkaart serve --port {next}`");
    Failure::new(
        say!("port {port} can't be used: {}", os_error::said(error)),
        help,
    )
}

fn said(rebuilt: &Rebuilt) -> String {
    let what = match rebuilt.changed.as_slice() {
        [] => say!("the guide").to_owned(),
        [one] => one.clone(),
        [first, rest @ ..] => say!(
            "{first} and {}",
            count(rest.len(), say!("other file"), say!("other files"))
        ),
    };
    let problems = match rebuilt.errors {
        0 => say!("no errors").to_owned(),
        errors => count(errors, say!("error"), say!("errors")),
    };
    let what = report::visible(&what);
    say!("{what}: {problems}, {} ms", rebuilt.took.as_millis())
}

fn is_opened(address: &str) -> bool {
    let (program, arguments): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("cmd", &["/c", "start", ""])
    } else {
        ("xdg-open", &[])
    };
    let mut command = Command::new(program);
    command.args(arguments).arg(address);
    let quiet = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    quiet.spawn().is_ok()
}
