//! Feeds the parser with cards that no person would write, made from those of the book, of the cases and of `tests/fuzz`. An input
//! that leads to something new, a code or a part of a card that the others did not lead to, is built upon.
//!
//! `FUZZ_SECONDS=600 cargo test --release --test it fuzz` goes on for ten minutes, with `FUZZ_SEED` from somewhere else. What breaks
//! a promise is kept as `tests/fuzz/<name>.md`; the next run starts with it.

use std::collections::HashSet;
use std::path::Path;
use std::time::{Duration, Instant};

use stappenkaart::compile;
use stappenkaart::diag::{Diagnostic, Place, any_error};
use stappenkaart::fix::fix;
use stappenkaart::library;
use stappenkaart::model::{Card, Segment, plain};
use stappenkaart::source::Sources;

use crate::support::{fences, guide};

const CARD: &str = "cards/example/card.md";

// What the grammar is made of.
const PIECES: [&str; 58] = [
    "> [!NOTICE]\n",
    "> [!WARNING]\n",
    "> [!DANGER]\n",
    "> [!NOTE]\n",
    "> [!TIP]\n",
    "> [!REQUIRES]\n",
    "> [!OUTCOME]\n",
    "> ",
    ">\n",
    "\n",
    "\n\n",
    "## ",
    "### ",
    "# ",
    "1. ",
    "2. ",
    "- ",
    "   ",
    "    ",
    "\t",
    "{#",
    "}",
    "{#id}",
    " guards=",
    " when=first-login",
    " to=",
    " then=",
    " then=end",
    "{choice=one}",
    "{choice=any}",
    " kind=troubleshooting",
    "[",
    "](",
    ")",
    "](callout:",
    "](#",
    "](term:",
    "[!INCLUDE [x](../../shared/x.md)]",
    "[!",
    "]",
    "**",
    "*",
    "`",
    "```\n",
    "|",
    "|---|\n",
    "![",
    "<!--",
    "-->",
    "<b>",
    "\\",
    "&amp;",
    "[x]: y\n",
    "---\n",
    "\r\n",
    "\u{202e}",
    "\u{200d}",
    "é日🏴",
];

// A generator after Marsaglia (xorshift64): the same seed, the same cards.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides.max(1) as u64) as usize
    }

    fn place(&mut self, text: &str) -> usize {
        let at = self.roll(text.len() + 1);
        (0..=at)
            .rev()
            .find(|at| text.is_char_boundary(*at))
            .unwrap_or(0)
    }

    fn range(&mut self, text: &str, longest: usize) -> std::ops::Range<usize> {
        let start = self.place(text);
        let end = start + self.roll(longest.min(text.len() - start) + 1);
        start
            ..(start..=end)
                .rev()
                .find(|at| text.is_char_boundary(*at))
                .unwrap_or(start)
    }

    fn changed(&mut self, text: &str, corpus: &[String]) -> String {
        let mut text = text.to_owned();
        for _ in 0..=self.roll(4) {
            match self.roll(7) {
                0 => {
                    let range = self.range(&text, 40);
                    text.replace_range(range, "");
                }
                1 | 2 => {
                    let at = self.place(&text);
                    text.insert_str(at, PIECES[self.roll(PIECES.len())]);
                }
                3 => {
                    let range = self.range(&text, 80);
                    let copy = text[range].to_owned();
                    let at = self.place(&text);
                    text.insert_str(at, &copy);
                }
                4 => self.move_line(&mut text),
                5 => {
                    let other = &corpus[self.roll(corpus.len())];
                    let range = self.range(other, 120);
                    let at = self.place(&text);
                    text.insert_str(at, &other[range]);
                }
                _ => {
                    let range = self.range(&text, 6);
                    text.replace_range(range, PIECES[self.roll(PIECES.len())]);
                }
            }
        }
        text
    }

    fn move_line(&mut self, text: &mut String) {
        let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
        if lines.len() > 1 {
            let line = lines.remove(self.roll(lines.len()));
            lines.insert(self.roll(lines.len() + 1), line);
            *text = lines.concat();
        }
    }
}

fn corpus() -> Vec<String> {
    let mut texts = Vec::new();
    for folder in ["tests/fuzz", "book/src/codes", "tests/cards"] {
        collect(Path::new(folder), &mut texts);
    }
    assert!(texts.len() > 300, "the corpus was found");
    texts
}

fn collect(folder: &Path, texts: &mut Vec<String>) {
    // Git keeps no empty folder: as long as nothing was found, there is none.
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect(&path, texts);
        } else if let Ok(page) = std::fs::read_to_string(&path) {
            let (sources, _) = guide(&fences(&page));
            texts.extend(sources.find(CARD).and_then(|file| sources.text(file).ok()));
        }
    }
}

fn sources(card: &str) -> Sources {
    const GUIDE: &str = "title = \"G\"\nsource = \"en\"\nlanguages = [\"en\"]\n[category.example]\nname = \"E\"\n[role.admin]\nname = \"a\"\n\
                         [permission.reports]\nname = \"r\"\n[condition.first-login]\nask = \"First?\"\n[term.toner]\nname = \"t\"\ndefinition = \"d\"\n";
    const SHARED: &str = "> [!CAUTION]\n> Never touch it.\n> {#never-touch}\n";
    const SCREEN: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 960 600\"/>";
    const SPOTS: &str = "[save]\nx = 1\ny = 1\nwidth = 20\nheight = 20\nlabel = \"Save\"\n";
    Sources::in_memory([
        ("guide.toml", GUIDE),
        (CARD, card),
        ("shared/x.md", SHARED),
        ("cards/example/screen.svg", SCREEN),
        ("cards/example/screen.callouts.toml", SPOTS),
    ])
}

/// What an input leads to. Fails with the promise that it breaks.
fn lead(card: &str) -> Result<String, String> {
    let sources = sources(card);
    let started = Instant::now();
    let (library, problems) = library::read(&sources);
    if started.elapsed() > Duration::from_secs(2) {
        return Err(format!("it takes {:?}", started.elapsed()));
    }
    for problem in &problems {
        spans_are_sound(problem, &sources)?;
    }
    let card_read = library.as_ref().and_then(|library| library.cards.first());
    if let Some(read) = card_read.filter(|_| !any_error(&problems)) {
        nothing_is_lost(card, read)?;
    }
    if problems.iter().any(|problem| problem.fix.is_some()) {
        fixes_hold(card)?;
    }
    let mut codes: Vec<String> = problems
        .iter()
        .map(|problem| problem.code.0.to_owned())
        .collect();
    codes.sort();
    codes.dedup();
    Ok(format!(
        "{codes:?} {}",
        card_read.map(shape).unwrap_or_default()
    ))
}

fn spans_are_sound(problem: &Diagnostic, sources: &Sources) -> Result<(), String> {
    let own = match &problem.place {
        Place::Source(label) => Some(label),
        Place::Path(_) | Place::Guide => None,
    };
    let marked = own
        .into_iter()
        .chain(&problem.others)
        .map(|label| &label.span);
    let edited = problem
        .fix
        .iter()
        .flat_map(|fix| &fix.edits)
        .map(|edit| &edit.span);
    for span in marked.chain(edited) {
        let text = sources
            .text(span.file)
            .map_err(|error| format!("{error:?}"))?;
        if text.get(span.start..span.end).is_none() {
            return Err(format!(
                "{} marks {}..{}, which is no stretch of the text",
                problem.code.0, span.start, span.end
            ));
        }
    }
    Ok(())
}

// Fixes cost no warning, and the second time nothing is left to mend.
fn fixes_hold(card: &str) -> Result<(), String> {
    let count = |sources: &Sources| {
        let (library, _) = library::read(sources);
        library
            .iter()
            .flat_map(|library| &library.cards)
            .map(|card| card.all_warnings().count())
            .sum::<usize>()
    };
    let mut mended = sources(card);
    let before = count(&mended);
    fix(&mut mended, &compile::check);
    if count(&mended) < before {
        return Err("a fix costs a warning".to_owned());
    }
    match fix(&mut mended, &compile::check).problems.first() {
        Some(left) => Err(format!(
            "{} is mended the second time only",
            left.problem.code.0
        )),
        None => Ok(()),
    }
}

// Without an error, every marker of a warning is a warning, and every word of the body is in a text of the card.
fn nothing_is_lost(source: &str, card: &Card<Segment>) -> Result<(), String> {
    let body = below_front_matter(source);
    let bare = body.replace('\\', "");
    let marks = ["DANGER", "WARNING", "CAUTION", "NOTICE"]
        .iter()
        .map(|mark| bare.matches(&format!("[!{mark}]")).count());
    let included = body.matches("[!INCLUDE").count();
    let (written, read) = (marks.sum::<usize>(), card.all_warnings().count());
    // A marker behind a backslash is text on purpose.
    if written > read + body.matches("\\").count() + body.matches("`").count()
        || read > written + included
    {
        return Err(format!(
            "{written} warnings are written and {read} are read"
        ));
    }
    let words: HashSet<&str> = words(body)
        .filter(|word| word.chars().count() > 3)
        .collect();
    let mut all = String::new();
    card.map(&mut |segment: &Segment| {
        all.push_str(&plain(&segment.text));
        all.push(' ');
    });
    let ids = format!("{card:?}");
    match words
        .iter()
        .find(|word| !all.contains(**word) && !ids.contains(**word) && !KNOWN.contains(word))
    {
        Some(word) => Err(format!(
            "the word `{word}` is in no text of the card, and no error says so"
        )),
        None => Ok(()),
    }
}

// What comes after the second line of dashes; there may be spaces at its end.
fn below_front_matter(source: &str) -> &str {
    let lines = source.split_inclusive('\n');
    let ends = lines.scan(0, |end, line| {
        *end += line.len();
        Some((line.trim_end() == "---", *end))
    });
    let second = ends.filter(|(is_fence, _)| *is_fence).nth(1);
    second.map_or(source, |(_, end)| &source[end..])
}

// The words of a source, without the names of its entities.
fn words(body: &str) -> impl Iterator<Item = &str> {
    body.split(|c: char| !c.is_alphabetic() && c != '&')
        .filter(|word| !word.contains('&'))
}

// Words of the grammar itself.
const KNOWN: [&str; 19] = [
    "DANGER",
    "WARNING",
    "CAUTION",
    "NOTICE",
    "IMPORTANT",
    "NOTE",
    "REQUIRES",
    "OUTCOME",
    "INCLUDE",
    "guards",
    "when",
    "then",
    "choice",
    "kind",
    "troubleshooting",
    "about",
    "callout",
    "shared",
    "https",
];

fn shape(card: &Card<Segment>) -> String {
    let warnings = card.all_warnings().count().min(4);
    let blocks: usize = card.sections().map(|step| step.blocks.len()).sum();
    let actions: usize = card.sections().map(|step| step.actions().count()).sum();
    format!(
        "{warnings} {} {} {}",
        card.steps.len().min(5),
        blocks.min(8),
        actions.min(6)
    )
}

#[test]
fn fuzz() {
    let seconds = std::env::var("FUZZ_SECONDS")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(5);
    let seed = std::env::var("FUZZ_SEED")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(0x2545_F491_4F6C_DD1D);
    let mut dice = Dice(seed);
    let mut corpus = corpus();
    let mut seen = HashSet::new();
    let mut runs = 0usize;
    for text in corpus.clone() {
        seen.insert(try_out(&text));
    }
    // A busy machine takes its time over the first ones.
    let end = Instant::now() + Duration::from_secs(seconds);
    while Instant::now() < end || runs < 200 {
        // What was found last is built upon most.
        let recent = corpus.len().saturating_sub(1 + dice.roll(corpus.len()));
        let text = dice.changed(&corpus[recent].clone(), &corpus);
        if text.len() < 20_000 && seen.insert(try_out(&text)) {
            corpus.push(text);
        }
        runs += 1;
    }
    println!(
        "{runs} cards in {seconds} s, {} ways through the parser",
        seen.len()
    );
}

// Keeps the input that breaks a promise, and says where.
fn try_out(text: &str) -> String {
    let result = std::panic::catch_unwind(|| lead(text))
        .unwrap_or_else(|_| Err("the parser panicked".to_owned()));
    result.unwrap_or_else(|promise| {
        let name = format!(
            "tests/fuzz/found-{:x}.md",
            text.len() * 31 + text.bytes().map(usize::from).sum::<usize>()
        );
        std::fs::create_dir_all("tests/fuzz").expect("a folder for what was found");
        std::fs::write(
            &name,
            format!("# {promise}\n\n``````md card.md raw\n{text}\n``````\n"),
        )
        .expect("the input was written");
        panic!("{promise}: see `{name}`");
    })
}
