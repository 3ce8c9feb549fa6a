//! One case, one file: the pages of the codes, and the cases of the dialect.

use std::path::Path;

use stappenkaart::compile::{self, CheckOptions, Checked};
use stappenkaart::diag::{Diagnostic, Level, Place};
use stappenkaart::ledger::guarded;
use stappenkaart::model::{Day, plain};
use stappenkaart::source::Sources;
use support::{Fence, fences, guide, has_the_declared_level, place};

mod support;

datatest_stable::harness! {
    { test = code_page, root = "book/src/codes", pattern = r"SK\d+\.md$" },
    { test = case, root = "tests/cards", pattern = r"\.md$" },
}

type Result = datatest_stable::Result<()>;

// Codes about PDFs. A build without them never raises these.
const OF_PDFS: &[&str] = &["SK006"];

fn is_possible(code: &str) -> bool {
    cfg!(feature = "pdf") || !OF_PDFS.contains(&code)
}

// The day on which every case is checked.
const TODAY: Day = Day {
    year: 2026,
    month: 11,
    day: 22,
};

fn check(sources: &Sources) -> Checked {
    let options = CheckOptions {
        today: Some(TODAY),
        ..CheckOptions::default()
    };
    let checked = compile::check_as(sources, &options);
    for problem in &checked.problems {
        has_the_declared_level(problem);
    }
    checked
}

// The wrong example raises the code at the marked place; the right one raises neither it nor any error.
fn code_page(path: &Path, page: String) -> Result {
    let code = path
        .file_stem()
        .and_then(|stem| stem.to_str())
        .ok_or("a page without a name")?;
    if !page.starts_with(&format!("# {code}: ")) {
        return Err(format!("the page must start with `# {code}: ` and its meaning").into());
    }
    let (wrong, right) = page
        .split_once("\n## Right")
        .ok_or("the page has no `## Right`")?;
    let (_, wrong) = wrong
        .split_once("\n## Wrong")
        .ok_or("the page has no `## Wrong`")?;
    let wrong: Vec<Fence> = files(wrong);
    if wrong.is_empty() {
        return only_in_a_site(code);
    }
    raises(code, &wrong)?;
    is_clean(code, &files(right))
}

fn files(text: &str) -> Vec<Fence> {
    fences(text)
        .into_iter()
        .filter(|fence| fence.path().is_some())
        .collect()
}

// A code that no source can show is shown by a test of its own.
fn only_in_a_site(code: &str) -> Result {
    let files = walkdir::WalkDir::new("tests/it").into_iter();
    let texts = files.filter_map(|entry| std::fs::read_to_string(entry.ok()?.path()).ok());
    if texts
        .into_iter()
        .any(|text| text.contains(&format!("\"{code}\"")))
    {
        return Ok(());
    }
    Err(
        format!("the page has no wrong example, and no test in `tests/it` raises \"{code}\"")
            .into(),
    )
}

fn raises(code: &str, wrong: &[Fence]) -> Result {
    let (sources, texts) = guide(wrong);
    let problems = check(&sources).problems;
    let found: Vec<String> = problems
        .iter()
        .map(|problem| {
            format!(
                "{} {} {}",
                problem.code.0,
                place(problem, &sources),
                problem.message
            )
        })
        .collect();
    let (path, at) = wrong
        .iter()
        .find_map(|fence| Some((fence.path()?, fence.at()?)))
        .ok_or("no block says `at=\"...\"`")?;
    let is_there = |problem: &Diagnostic| match &problem.place {
        _ if problem.code.0 != code => false,
        Place::Source(label) => {
            sources.path(label.span.file) == path
                && !at.is_empty()
                && texts[&path].find(&at) == Some(label.span.start)
        }
        Place::Path(_) | Place::Guide => at.is_empty(),
    };
    // Whoever has only the messages must know what to type.
    if let Some(problem) = problems.iter().find(|problem| {
        problem
            .help
            .as_ref()
            .is_none_or(|help| help.trim().is_empty())
    }) {
        return Err(format!(
            "{} says nothing to type instead: {}",
            problem.code.0, problem.message
        )
        .into());
    }
    if problems.iter().any(is_there) == is_possible(code) {
        return Ok(());
    }
    Err(format!(
        "{code} is not raised at \"{at}\" of `{path}`, but:\n{}",
        found.join("\n")
    )
    .into())
}

fn is_clean(code: &str, right: &[Fence]) -> Result {
    let (sources, _) = guide(right);
    let problems = check(&sources).problems;
    let bad = problems
        .iter()
        .find(|problem| problem.code.0 == code || problem.level == Level::Error);
    match bad {
        Some(problem) => Err(format!(
            "the right example raises {} at {}: {}",
            problem.code.0,
            place(problem, &sources),
            problem.message
        )
        .into()),
        None => Ok(()),
    }
}

// `UPDATE_CASES=1` writes what the tool says into the case, for review. A block `problems SK611` asks for that code alone, and
// one without a code leaves out the advice by standards, and that the guide has no ledger.
fn case(path: &Path, text: String) -> Result {
    let all = fences(&text);
    let (sources, _) = guide(&all);
    let checked = check(&sources);
    let expected = all
        .iter()
        .find(|fence| fence.info.split(' ').next() == Some("problems"))
        .ok_or("no block `problems`")?;
    let asked: Vec<&str> = expected.info.split(' ').skip(1).collect();
    let is_asked = |problem: &&Diagnostic| match problem.code.0 {
        code if !asked.is_empty() => asked.contains(&code),
        "SK403" => problem.place != Place::Guide,
        code => !code.starts_with("SK6"),
    };
    let said = checked.problems.iter().filter(is_asked);
    let problems: String = said
        .map(|problem| line(&[problem.code.0, &place(problem, &sources), &problem.message]))
        .collect();
    let warnings = warnings(&checked);
    let known = all.iter().find(|fence| fence.info == "warnings");
    let of_this_build: String = expected
        .text
        .split_inclusive('\n')
        .filter(|line| is_possible(line.split(' ').next().unwrap_or_default()))
        .collect();
    let same = of_this_build == problems && known.is_none_or(|fence| fence.text == warnings);
    if same {
        return Ok(());
    }
    if std::env::var_os("UPDATE_CASES").is_some() {
        let info = &expected.info;
        let mut new = text.replace(
            &format!("```{info}\n{}```", expected.text),
            &format!("```{info}\n{problems}```"),
        );
        if let Some(fence) = known {
            new = new.replace(
                &format!("```warnings\n{}```", fence.text),
                &format!("```warnings\n{warnings}```"),
            );
        }
        std::fs::write(path, new)?;
    }
    Err(format!("the tool says\n{problems}\nand finds\n{warnings}").into())
}

fn line(words: &[&str]) -> String {
    let words: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !word.is_empty())
        .collect();
    format!("{}\n", words.join(" "))
}

fn warnings(checked: &Checked) -> String {
    let cards = checked.library.iter().flat_map(|library| &library.cards);
    let lines = cards.flat_map(guarded).map(|(warning, guards)| {
        let texts: Vec<String> = warning.texts().map(|text| plain(&text.text)).collect();
        format!(
            "{} {} guards {guards}: {}\n",
            warning.severity.name(),
            warning.id,
            texts.join(" | ")
        )
    });
    lines.collect()
}
