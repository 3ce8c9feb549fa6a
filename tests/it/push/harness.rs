//! Guides, prepared once, and runs of a push against a fake help center.

use std::cell::RefCell;
use std::io;
use std::sync::{LazyLock, OnceLock};
use std::time::Duration;

use stappenkaart::cache::Cache;
use stappenkaart::compile::{self, BuildError};
use stappenkaart::diag::any_error;
use stappenkaart::host::{known, profile};
use stappenkaart::push::{
    CENTERS, PushDesk, PushDisk, PushLock, PushPace, PushText, Pushed, carry_out, distinguish,
    texts,
};
use stappenkaart::source::Sources;

use super::fake::{Fake, Kind};
use crate::guide::{Files, demo, replace};

/// The sections of `guide.toml` for an account at an address.
pub fn sections(address: &str) -> String {
    format!(
        "\n[push.zendesk]\nurl = \"{address}\"\nsection = 77\npermission-group = 88\n\n[push.intercom]\nurl = \"{address}\"\nauthor = 55\n\n[push.confluence]\nurl = \"{address}\"\nspace = 66\n"
    )
}

/// The demo, with an address, which Intercom needs for pictures.
pub fn guide() -> Files {
    let mut files = demo();
    let with = "url = \"https://example.com/help/\"\nsource = \"nl\"";
    replace(&mut files, "guide.toml", "source = \"nl\"", with);
    files
}

/// The same with one warning reworded.
pub fn reworded() -> Files {
    let mut files = guide();
    for file in ["card.md", "en.po"] {
        let path = format!("cards/zakelijke-track-trace/{file}");
        replace(
            &mut files,
            &path,
            "Dit resulteert in een foutmelding.",
            "Dit geeft een foutmelding.",
        );
    }
    let lock = "warnings.lock";
    replace(
        &mut files,
        lock,
        "Dit resulteert in een foutmelding.",
        "Dit geeft een foutmelding.",
    );
    files
}

static FOLDER: LazyLock<tempfile::TempDir> =
    LazyLock::new(|| tempfile::tempdir().expect("a folder"));
static CACHE: LazyLock<Cache> = LazyLock::new(|| Cache::in_folder(FOLDER.path().to_owned()));

/// Where pictures are kept that were drawn by an earlier run.
pub fn cache() -> &'static str {
    FOLDER.path().to_str().expect("a path of letters")
}

/// What a guide has for a help center.
pub fn prepared(files: &Files, kind: Kind) -> Vec<PushText> {
    let sources = Sources::in_memory(files.clone());
    let mut checked = compile::check(&sources);
    assert!(!any_error(&checked.problems), "{:#?}", checked.problems);
    let library = checked.library.as_mut().expect("a guide");
    library.guide.publish.host = known(kind.name()).expect("a help center");
    let session = checked.session(&sources).expect("a guide");
    let languages = session.library.guide.languages.clone();
    let mut found = match texts(&session, &languages, &CACHE) {
        Ok(found) => found,
        Err(BuildError::Problems(problems)) => panic!("{problems:#?}"),
        Err(BuildError::Disk(error)) => panic!("{error}"),
    };
    if kind == Kind::Confluence {
        distinguish(&mut found);
    }
    found
}

type Prepared = [OnceLock<Vec<PushText>>; 3];

static FIRST: Prepared = [const { OnceLock::new() }; 3];
static SECOND: Prepared = [const { OnceLock::new() }; 3];

/// The demo for a help center.
pub fn first(kind: Kind) -> &'static [PushText] {
    FIRST[kind as usize].get_or_init(|| prepared(&guide(), kind))
}

/// The same with one warning reworded.
pub fn second(kind: Kind) -> &'static [PushText] {
    SECOND[kind as usize].get_or_init(|| prepared(&reworded(), kind))
}

/// The disk of a guide, in memory.
#[derive(Default)]
pub struct Disk {
    pub lock: RefCell<String>,
    pub rescued: RefCell<Vec<(String, String)>>,
}

impl PushDisk for Disk {
    fn lock(&self, text: &str) -> io::Result<()> {
        *self.lock.borrow_mut() = text.to_owned();
        Ok(())
    }

    fn rescue(&self, name: &str, text: &str) -> io::Result<String> {
        let mut rescued = self.rescued.borrow_mut();
        rescued.push((name.to_owned(), text.to_owned()));
        Ok(name.to_owned())
    }
}

/// How a run is made.
#[derive(Default)]
pub struct Run<'a> {
    pub dry: bool,
    pub seen: &'a [String],
}

/// Pushes texts as the command does.
pub fn push(fake: &Fake, disk: &Disk, texts: &[PushText], run: &Run<'_>) -> Pushed {
    let small = format!(
        "title = \"x\"\nsource = \"nl\"\nlanguages = [\"nl\"]\n{}",
        sections(&fake.address)
    );
    let sources = Sources::in_memory([("guide.toml", small)]);
    let library = compile::check(&sources).library.expect("a small guide");
    let center = CENTERS
        .iter()
        .find(|center| center.name == fake.kind.name());
    let center = center.expect("a help center");
    let pace = PushPace {
        timeout: Duration::from_secs(5),
        repeats: 1,
        pause: Duration::from_millis(1),
        longest: Duration::from_millis(50),
    };
    let variable = |name: &str| Some(format!("{}@example.com", name.to_lowercase()));
    let opened = center.opened(&library.guide.push, "nl", &variable, pace);
    let opened = opened.expect("the account");
    let lock = disk.lock.borrow().clone();
    let lock = match lock.is_empty() {
        true => PushLock::default(),
        false => PushLock::read(&lock).expect("the lock"),
    };
    let mut desk = PushDesk {
        center: &*opened,
        profile: profile(center.name).expect("a profile"),
        lock,
        disk,
        source: "nl",
        repeats: pace.repeats,
        pause: pace.pause,
        seen: run.seen,
    };
    carry_out(&mut desk, texts, run.dry, &|_, _| {}).expect("the disk")
}

/// All that a run says is wrong.
pub fn problems(pushed: &Pushed) -> String {
    let all = pushed.problems.iter();
    let all = all.map(|problem| {
        format!(
            "{}: {}\n  {:?}\n",
            problem.code.0, problem.message, problem.help
        )
    });
    all.collect()
}

/// A run that has to be fine.
pub fn fine(fake: &Fake, disk: &Disk, texts: &[PushText]) -> Pushed {
    let pushed = push(fake, disk, texts, &Run::default());
    assert!(
        pushed.problems.is_empty(),
        "{:?}: {}",
        fake.kind,
        problems(&pushed)
    );
    assert_eq!(pushed.steps.len(), texts.len());
    assert!(pushed.closed.is_empty(), "{:?}", pushed.closed);
    pushed
}

/// Words without markup and white space, found without a parser.
pub fn crude(html: &str) -> String {
    let mut text = String::new();
    for (at, part) in html.split(['<']).enumerate() {
        let words = if at == 0 {
            part
        } else {
            part.split_once('>').map_or("", |(_, words)| words)
        };
        text.push_str(words);
    }
    let known = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&amp;", "&"),
    ];
    let text = known
        .iter()
        .fold(text, |text, (from, to)| text.replace(from, to));
    bare(&text)
}

pub fn bare(text: &str) -> String {
    let is_mark = |c: &char| {
        matches!(
            c,
            '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{ad}'
        )
    };
    text.chars()
        .filter(|c| !c.is_whitespace() && !is_mark(c))
        .collect()
}

/// The first warning of a text that a body does not say, whole and in order.
pub fn missing_warning(text: &PushText, body: &str) -> Option<String> {
    let body = crude(body);
    let mut rest = body.as_str();
    for warning in text.owed.warnings() {
        let signal = warning.own_signal.as_ref().unwrap_or(&warning.signal);
        for words in [signal, &warning.avoid]
            .into_iter()
            .chain(&warning.consequence)
        {
            let words = bare(words);
            match rest.split_once(words.as_str()) {
                Some((_, after)) => rest = after,
                None => return Some(format!("{}: {words}", warning.id)),
            }
        }
    }
    None
}
