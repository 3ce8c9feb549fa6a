//! `stappenkaart man`: manual pages. Takes the commands as clap knows them, makes one page for each.

use std::fs;
use std::path::{Path, PathBuf};

use clap_mangen::Man;
use stappenkaart_say::say;

use super::failure::{ExitStatus, Failure};
use super::{report, usage};
use crate::os_error;
use crate::publish::replace_file;

const EXAMPLES: &str = "\
Examples:
  stappenkaart man ~/.local/share/man/man1   write a page for every command, then: man stappenkaart-build
  stappenkaart man > stappenkaart.1          only the page of the tool itself";

/// Write the manual pages of the tool and of each of its commands.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct ManArguments {
    /// Folder for the pages; without it, the page of the tool is printed.
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
}

/// A page in the language of `man`, and the name of its file.
struct ManualPage {
    name: String,
    text: Vec<u8>,
}

/// Runs the command.
pub fn run(arguments: &ManArguments, command: clap::Command) -> Result<ExitStatus, Failure> {
    let command = usage::translated(command.disable_help_subcommand(true));
    let Some(folder) = &arguments.folder else {
        report::raw(&page(&command)?.text);
        return Ok(ExitStatus::Fine);
    };
    let mut pages = Vec::new();
    add_pages(&command, &mut pages)?;
    write(&pages, folder)?;
    let number = report::count(pages.len(), say!("page"), say!("pages"));
    report::line(say!("Wrote {number} to {}", folder.display()));
    Ok(ExitStatus::Fine)
}

fn write(pages: &[ManualPage], folder: &Path) -> Result<(), Failure> {
    let failed = |error: String| Failure::new(error, say!("name a folder in which you may write"));
    fs::create_dir_all(folder)
        .map_err(|error| failed(format!("{}: {}", folder.display(), os_error::said(&error))))?;
    pages.iter().try_for_each(|page| {
        let written = replace_file(&folder.join(&page.name), &page.text);
        written.map_err(|error| failed(error.to_string()))
    })
}

fn add_pages(command: &clap::Command, pages: &mut Vec<ManualPage>) -> Result<(), Failure> {
    pages.push(page(command)?);
    let shown = command
        .get_subcommands()
        .filter(|inner| !inner.is_hide_set());
    shown
        .into_iter()
        .try_for_each(|inner| add_pages(inner, pages))
}

fn page(command: &clap::Command) -> Result<ManualPage, Failure> {
    let source = concat!("stappenkaart ", env!("CARGO_PKG_VERSION"));
    let man = Man::new(command.clone()).source(source);
    let mut text = Vec::new();
    man.render_title(&mut text)?;
    man.render_name_section(&mut text)?;
    man.render_synopsis_section(&mut text)?;
    man.render_description_section(&mut text)?;
    man.render_options_section(&mut text)?;
    if command.has_subcommands() {
        man.render_subcommands_section(&mut text)?;
    }
    let name = man.get_filename();
    let mut text = with_headings(&String::from_utf8_lossy(&text)).into_bytes();
    if let Some(examples) = command.get_after_help() {
        text.extend(examples_section(&examples.to_string()).into_bytes());
    }
    Ok(ManualPage { name, text })
}

// The headings that the library writes, in the language of the user.
fn with_headings(page: &str) -> String {
    let headings = [
        ("NAME", say!("NAME")),
        ("SYNOPSIS", say!("SYNOPSIS")),
        ("DESCRIPTION", say!("DESCRIPTION")),
        ("OPTIONS", say!("OPTIONS")),
        ("SUBCOMMANDS", say!("SUBCOMMANDS")),
    ];
    let said = |line: &str| {
        let heading = line.strip_prefix(".SH ");
        let known = headings.iter().find(|(name, _)| heading == Some(*name));
        known.map_or_else(|| line.to_owned(), |(_, said)| format!(".SH {said}"))
    };
    page.lines().map(|line| said(line) + "\n").collect()
}

// Line by line, as they are typed: `man` would fill its lines with them.
fn examples_section(help: &str) -> String {
    let after = |heading| help.strip_prefix(heading)?.strip_prefix('\n');
    let examples = after(say!("Examples:"));
    let heading = match examples {
        Some(_) => say!("EXAMPLES"),
        None => say!("NOTES"),
    };
    let lines = examples.unwrap_or(help);
    let lines: String = lines.lines().map(verbatim).collect();
    format!(".SH {heading}\n.nf\n{lines}.fi\n")
}

// A full stop at the start of a line would be a command. The signs of a keyboard have names: without them, they are set as those of a
// book, and a line that is copied does not work.
fn verbatim(line: &str) -> String {
    let guard = if line.starts_with('.') { "\\&" } else { "" };
    let mut text = guard.to_owned();
    for letter in line.chars() {
        match letter {
            '\\' => text.push_str("\\e"),
            '-' => text.push_str("\\-"),
            '\'' => text.push_str("\\(aq"),
            '`' => text.push_str("\\(ga"),
            '~' => text.push_str("\\(ti"),
            '^' => text.push_str("\\(ha"),
            other => text.push(other),
        }
    }
    text + "\n"
}
