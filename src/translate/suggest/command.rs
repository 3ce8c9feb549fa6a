//! A program of the user's as an engine: JSON lines on its standard input, JSON lines on its standard output.
//!
//! It gets one object a text, `{"id": 1, "source": "nl", "target": "en", "text": "...", "note": "...", "terms": {...}}`, and gives
//! one back for each, in any order: `{"id": 1, "text": "..."}` or `{"id": 1, "error": "..."}`. Its standard input is then closed.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command as Process, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::engine::{Engine, Fault, Pair, Patience, Wanted};

/// The longest line that is read, in bytes.
const LONGEST_LINE: u64 = 1024 * 1024;

// How long a program may take to end, and how often we look.
const ENDING: Duration = Duration::from_secs(1);
const TICK: Duration = Duration::from_millis(20);

/// A command line, run by the shell once for all texts of a language.
pub struct Command {
    line: String,
    timeout: Duration,
}

#[derive(Serialize)]
struct Request<'a> {
    id: usize,
    source: &'a str,
    target: &'a str,
    text: &'a str,
    note: &'a str,
    terms: BTreeMap<&'a str, &'a str>,
}

#[derive(Deserialize)]
struct Answer {
    id: usize,
    text: Option<String>,
    error: Option<String>,
}

impl Command {
    /// A command line such as `./translate --fast`. It is given up when it says nothing for as long as a request may take.
    pub fn new(line: &str, patience: Patience) -> Command {
        Command { line: line.to_owned(), timeout: patience.timeout }
    }

    fn start(&self) -> Result<Child, Fault> {
        let (shell, flag) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
        let mut process = Process::new(shell);
        process.arg(flag).arg(&self.line).stdin(Stdio::piped()).stdout(Stdio::piped());
        process.spawn().map_err(|error| self.fault(format!("can't be started: {error}")))
    }

    fn fault(&self, what: String) -> Fault {
        let message = format!("the command `{}` {what}", self.line);
        let help = "run it by hand with one line of the protocol; the page \"Suggestions\" of the book has one".to_owned();
        Fault::Engine { message, help }
    }

    // The answers as they come, until all are there, the program ends, or it has said nothing for too long.
    fn collect(&self, lines: &Receiver<Result<String, String>>, count: usize) -> Result<Vec<Result<String, Fault>>, Fault> {
        let mut answers: Vec<Option<Result<String, Fault>>> = vec![None; count];
        while answers.iter().any(Option::is_none) {
            let line = match lines.recv_timeout(self.timeout) {
                Ok(Ok(line)) => line,
                Ok(Err(error)) => return Err(self.fault(format!("can't be read: {error}"))),
                Err(RecvTimeoutError::Timeout) => {
                    return Err(self.fault(format!("has said nothing for {} s", self.timeout.as_secs_f32())));
                }
                Err(RecvTimeoutError::Disconnected) => break,
            };
            if line.trim().is_empty() {
                continue;
            }
            let Answer { id, text, error } =
                serde_json::from_str(&line).map_err(|error| self.fault(format!("wrote a line that is no answer: {error}")))?;
            let slot = id.checked_sub(1).and_then(|at| answers.get_mut(at));
            let slot = slot.ok_or_else(|| self.fault(format!("answered to `{id}`, which nobody asked")))?;
            *slot = Some(match (text, error) {
                (Some(text), None) => Ok(text),
                (_, Some(error)) => Err(Fault::Text(error)),
                (None, None) => Err(Fault::Text("the answer has neither `text` nor `error`".to_owned())),
            });
        }
        let missing = || Err(Fault::Text("the command ended without an answer to it".to_owned()));
        Ok(answers.into_iter().map(|answer| answer.unwrap_or_else(missing)).collect())
    }
}

impl Engine for Command {
    fn name(&self) -> String {
        let program = self.line.split_whitespace().next().unwrap_or_default();
        program.rsplit('/').next().unwrap_or(program).to_owned()
    }

    fn at_a_time(&self) -> usize {
        usize::MAX
    }

    fn translate(&mut self, pair: &Pair, texts: &[Wanted]) -> Result<Vec<Result<String, Fault>>, Fault> {
        let requests: Vec<String> = texts.iter().enumerate().map(|(at, wanted)| request(pair, at + 1, wanted)).collect();
        let mut child = self.start()?;
        let (input, output) = (child.stdin.take(), child.stdout.take());
        let (Some(mut input), Some(output)) = (input, output) else { return Err(self.fault("has no pipes".to_owned())) };
        // One thread writes and one reads, so that a program that answers at once and one that waits for the end both go on.
        std::thread::spawn(move || {
            // A program that reads no further is found by its missing answers.
            for line in requests {
                if input.write_all(line.as_bytes()).is_err() {
                    break;
                }
            }
        });
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            let mut output = BufReader::new(output);
            while let Some(line) = next_line(&mut output) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        let answers = self.collect(&lines, texts.len());
        end(&mut child);
        answers
    }
}

// A program that has answered ends when its input does. One that does not is ended: it is our own child.
fn end(child: &mut Child) {
    for _ in 0..ENDING.as_millis() / TICK.as_millis() {
        if !matches!(child.try_wait(), Ok(None)) {
            return;
        }
        std::thread::sleep(TICK);
    }
    let _ = child.kill();
    let _ = child.wait();
}

fn request(pair: &Pair, id: usize, wanted: &Wanted) -> String {
    let Wanted { text, note, terms } = wanted;
    let terms = terms.iter().map(|(source, target)| (source.as_str(), target.as_str())).collect();
    let request = Request { id, source: &pair.source, target: &pair.target, text, note, terms };
    serde_json::to_string(&request).expect("a request holds nothing but texts") + "\n"
}

fn next_line(output: &mut impl BufRead) -> Option<Result<String, String>> {
    let mut line = Vec::new();
    match output.take(LONGEST_LINE).read_until(b'\n', &mut line) {
        Ok(0) => None,
        Ok(_) if line.len() as u64 == LONGEST_LINE && line.last() != Some(&b'\n') => Some(Err("a line without end".to_owned())),
        Ok(_) => Some(String::from_utf8(line).map_err(|_| "a line that is not UTF-8".to_owned())),
        Err(error) => Some(Err(error.to_string())),
    }
}
