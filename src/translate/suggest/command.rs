//! A program of the user's as an engine: JSON lines on its standard input, JSON lines on its standard output.
//!
//! It gets one object a text, `{"id": 1, "source": "nl", "target": "en", "text": "...", "note": "...", "terms": {...}}`, and returns
//! one back for each, in any order: `{"id": 1, "text": "..."}` or `{"id": 1, "error": "..."}`. Its standard input is closed after
//! the last of them, and what still runs a second after its last answer is ended.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, Command as Process, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use stappenkaart_say::say;

use super::engine::{
    Answer, EngineError, EngineText, LanguageTags, Patience, TranslationEngine, quoted,
};
use crate::os_error;

/// The longest line that is read, in bytes.
const LONGEST_LINE: u64 = 1024 * 1024;

// How many lines may wait for us: a program that writes without end has to wait, so that it can't fill the memory.
const WAITING_LINES: usize = 64;

// How long a program may take to end, and how often we look.
const ENDING: Duration = Duration::from_secs(1);
const TICK: Duration = Duration::from_millis(20);

// A line of a program, or what it is instead.
type Line = Result<String, String>;

/// A command line, run by the shell once for all texts of a language.
pub struct ProgramEngine {
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
struct AnswerLine {
    id: usize,
    text: Option<String>,
    error: Option<String>,
}

impl ProgramEngine {
    /// A command line such as `./translate --fast`. It is given up when it answers nothing for as long as a request may take.
    pub fn new(line: &str, patience: Patience) -> ProgramEngine {
        ProgramEngine {
            line: line.to_owned(),
            timeout: patience.timeout,
        }
    }

    fn start(&self) -> Result<Child, EngineError> {
        let (shell, flag) = if cfg!(windows) {
            ("cmd", "/C")
        } else {
            ("sh", "-c")
        };
        let mut process = Process::new(shell);
        process
            .arg(flag)
            .arg(&self.line)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        // A separate process group, so that what the shell has started can be ended with it.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut process, 0);
        process
            .spawn()
            .map_err(|error| self.fault(say!("can't be started: {}", os_error::said(&error))))
    }

    // A line can hold a password: messages say the name alone.
    fn fault(&self, what: String) -> EngineError {
        let message = say!("the command `{}` {what}", self.name());
        let help = say!("run it yourself with one line of the protocol; the page \"Suggestions\" of the book has an example").to_owned();
        EngineError::Engine { message, help }
    }

    // The answers as they come, until all are there, the program ends, or it has answered nothing for too long. What it had answered
    // before a fault is kept.
    fn collect(&self, lines: &Receiver<Line>, count: usize) -> Vec<Answer> {
        let mut answers: Vec<Option<Answer>> = vec![None; count];
        let mut left = count;
        let mut fault = None;
        while left > 0 && fault.is_none() {
            match self.next(lines, &mut answers) {
                Ok(Some(())) => left -= 1,
                Ok(None) => {
                    fault = Some(
                        self.fault(say!("ended without an answer for {left} of {count} texts")),
                    )
                }
                Err(found) => fault = Some(found),
            }
        }
        // Without a fault each text has its answer.
        let missing = || {
            fault
                .clone()
                .unwrap_or_else(|| self.fault(say!("did not answer").to_owned()))
        };
        answers
            .into_iter()
            .map(|answer| answer.unwrap_or_else(|| Err(missing())))
            .collect()
    }

    // Waits for one more answer; `None` when the program has ended. Blank lines don't count, else they could prevent the timeout.
    fn next(
        &self,
        lines: &Receiver<Line>,
        answers: &mut [Option<Answer>],
    ) -> Result<Option<()>, EngineError> {
        let end = Instant::now() + self.timeout;
        loop {
            let line = match lines.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(line) => line.map_err(|error| self.fault(say!("wrote {error}")))?,
                Err(RecvTimeoutError::Disconnected) => return Ok(None),
                Err(RecvTimeoutError::Timeout) => {
                    return Err(self.fault(say!(
                        "has not answered for {} s",
                        self.timeout.as_secs_f32()
                    )));
                }
            };
            if Instant::now() > end {
                return Err(self.fault(say!(
                    "has not answered for {} s",
                    self.timeout.as_secs_f32()
                )));
            }
            if !line.trim().is_empty() {
                return self.answer(&line, answers).map(Some);
            }
        }
    }

    fn answer(&self, line: &str, answers: &mut [Option<Answer>]) -> Result<(), EngineError> {
        let read = serde_json::from_str(line);
        let AnswerLine { id, text, error } = read.map_err(|error| {
            self.fault(say!(
                "wrote a line that is not an answer: {}",
                quoted(&error.to_string())
            ))
        })?;
        let slot = id.checked_sub(1).and_then(|at| answers.get_mut(at));
        let slot =
            slot.ok_or_else(|| self.fault(say!("answered to `{id}`, which was not a question")))?;
        if slot.is_some() {
            return Err(self.fault(say!("answered to `{id}` twice")));
        }
        *slot = Some(match (text, error) {
            (Some(text), None) => Ok(text),
            (_, Some(error)) => Err(EngineError::Text(say!(
                "the engine says: {}",
                quoted(&error)
            ))),
            (None, None) => Err(EngineError::Text(
                say!("the answer has neither `text` nor `error`").to_owned(),
            )),
        });
        Ok(())
    }
}

impl TranslationEngine for ProgramEngine {
    // The program's own, without its folder; what is set for it before its name may be a key.
    fn name(&self) -> String {
        let mut words = self
            .line
            .split_whitespace()
            .map(|word| word.trim_matches(['"', '\'']));
        let is_set = |word: &&str| {
            word.split_once('=')
                .is_some_and(|(name, _)| is_variable(name))
        };
        let program = words
            .find(|word| !word.is_empty() && !is_set(word))
            .unwrap_or("command");
        quoted(program.rsplit(['/', '\\']).next().unwrap_or(program))
    }

    fn at_a_time(&self) -> usize {
        usize::MAX
    }

    fn translate(
        &mut self,
        pair: &LanguageTags,
        texts: &[EngineText],
    ) -> Result<Vec<Answer>, EngineError> {
        let requests: Vec<String> = texts
            .iter()
            .enumerate()
            .map(|(at, wanted)| request(pair, at + 1, wanted))
            .collect();
        let mut child = self.start()?;
        let (input, output) = (child.stdin.take(), child.stdout.take());
        let (Some(mut input), Some(output)) = (input, output) else {
            return Err(self.fault(say!("has no pipes").to_owned()));
        };
        // One thread writes and one reads, so that neither a program that answers at once nor one that waits for the end is
        // blocked.
        std::thread::spawn(move || {
            // A program that reads no further is found by its missing answers.
            for line in requests {
                if input.write_all(line.as_bytes()).is_err() {
                    break;
                }
            }
        });
        let (sender, lines) = sync_channel(WAITING_LINES);
        std::thread::spawn(move || {
            let mut output = BufReader::new(output);
            while let Some(line) = next_line(&mut output) {
                // After a line that is not an answer, the next lines can't be trusted.
                let is_last = line.is_err();
                if sender.send(line).is_err() || is_last {
                    break;
                }
            }
        });
        let answers = self.collect(&lines, texts.len());
        end(&mut child);
        Ok(answers)
    }
}

fn is_variable(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

// A program that has answered ends when its input does. One that does not is ended, with all that it started: it is our own.
fn end(child: &mut Child) {
    for _ in 0..ENDING.as_millis() / TICK.as_millis() {
        if !matches!(child.try_wait(), Ok(None)) {
            break;
        }
        std::thread::sleep(TICK);
    }
    end_group(child);
    let _ = child.kill();
    let _ = child.wait();
}

// The shell can end a group of processes; the standard library can't. A group that is gone already does not matter.
#[cfg(unix)]
fn end_group(child: &Child) {
    let kill = format!("kill -s KILL -- -{}", child.id());
    let _ = Process::new("sh")
        .arg("-c")
        .arg(kill)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
}

#[cfg(not(unix))]
fn end_group(child: &Child) {
    let id = child.id().to_string();
    let _ = Process::new("taskkill")
        .args(["/T", "/F", "/PID", &id])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
}

fn request(pair: &LanguageTags, id: usize, wanted: &EngineText) -> String {
    let EngineText { text, note, terms } = wanted;
    let terms = terms
        .iter()
        .map(|(source, target)| (source.as_str(), target.as_str()))
        .collect();
    let request = Request {
        id,
        source: &pair.source,
        target: &pair.target,
        text,
        note,
        terms,
    };
    serde_json::to_string(&request).expect("a request holds nothing but texts") + "\n"
}

fn next_line(output: &mut impl BufRead) -> Option<Line> {
    let mut line = Vec::new();
    match output.take(LONGEST_LINE).read_until(b'\n', &mut line) {
        Ok(0) => None,
        Ok(_) if line.len() as u64 == LONGEST_LINE && line.last() != Some(&b'\n') => {
            Some(Err(say!("a line without an end").to_owned()))
        }
        Ok(_) => {
            Some(String::from_utf8(line).map_err(|_| say!("a line that is not UTF-8").to_owned()))
        }
        Err(error) => Some(Err(error.to_string())),
    }
}
