//! How long a build took, for `--timings`.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use stappenkaart_say::say;

use crate::cli::report::ProgressLine;
use crate::compile::{BuildStage, BuildWatch};

/// How many cards are named.
const SLOWEST: usize = 10;

/// Shows how far a build is, and remembers how long its parts took.
pub struct BuildTimings {
    line: ProgressLine,
    took: Mutex<Took>,
}

#[derive(Default)]
struct Took {
    stages: Vec<(BuildStage, Duration)>,
    /// By card, and of each its languages in order.
    cards: BTreeMap<String, Vec<(String, Duration)>>,
}

impl BuildWatch for BuildTimings {
    fn progress(&self, done: usize, total: usize) {
        self.line.show(done, total);
    }

    fn stage(&self, stage: BuildStage, time: Duration) {
        let mut took = self.took.lock().unwrap_or_else(PoisonError::into_inner);
        took.stages.push((stage, time));
    }

    fn card(&self, card: &str, lang: &str, time: Duration) {
        let mut took = self.took.lock().unwrap_or_else(PoisonError::into_inner);
        let languages = took.cards.entry(card.to_owned()).or_default();
        languages.push((lang.to_owned(), time));
    }
}

impl BuildTimings {
    /// The work starts now.
    pub fn start() -> BuildTimings {
        BuildTimings {
            line: ProgressLine::new(say!("writing")),
            took: Mutex::default(),
        }
    }

    /// A line for each stage, and one for each of the slowest cards.
    pub fn report(&self) -> String {
        let took = self.took.lock().unwrap_or_else(PoisonError::into_inner);
        let all: Duration = took.stages.iter().map(|(_, time)| *time).sum();
        let mut lines = vec![say!("Where the time went:").to_owned()];
        lines.extend(took.stages.iter().map(|(stage, time)| {
            let share = 100.0 * time.as_secs_f64() / all.as_secs_f64().max(f64::EPSILON);
            format!("  {} {share:3.0} %  {}", seconds(*time), name(*stage))
        }));
        let slowest = slowest(&took.cards);
        if !slowest.is_empty() {
            lines.push(say!("The slowest cards to write, all formats, on one core:").to_owned());
        }
        lines.extend(slowest.into_iter().map(|(time, card, languages)| {
            let each = languages
                .iter()
                .map(|(lang, time)| format!("{lang} {:.3}", time.as_secs_f64()));
            format!(
                "  {}  {card} ({})",
                seconds(time),
                each.collect::<Vec<_>>().join(", ")
            )
        }));
        lines.join("\n")
    }
}

type CardTime<'a> = (Duration, &'a str, &'a [(String, Duration)]);

fn slowest(cards: &BTreeMap<String, Vec<(String, Duration)>>) -> Vec<CardTime<'_>> {
    let mut all: Vec<CardTime<'_>> = cards
        .iter()
        .map(|(card, languages)| {
            let time = languages.iter().map(|(_, time)| *time).sum();
            (time, card.as_str(), languages.as_slice())
        })
        .collect();
    all.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(other.1)));
    all.truncate(SLOWEST);
    all
}

fn seconds(time: Duration) -> String {
    format!("{:8.3} s", time.as_secs_f64())
}

fn name(stage: BuildStage) -> &'static str {
    match stage {
        BuildStage::Check => say!("check the guide"),
        BuildStage::Write => say!("write the files"),
        BuildStage::ReadBack => say!("read every file back"),
        BuildStage::Publish => say!("put the site at its place"),
    }
}
