//! A running Chromium. Takes commands of the DevTools protocol, returns their answers, over a pair of pipes: no port is opened.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use stappenkaart_say::say;

use super::BrowserFault;
use super::profile::Profile;
use crate::os_error;

/// How long Chromium may take for one answer, and to start.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long it may take to end.
const ENDING: Duration = Duration::from_secs(3);

// Chromium reads from descriptor 3 and writes to 4. A shell can give it these; the standard library can't without unsafe code.
const START: &str = r#"exec "$0" "$@" 3<&0 4>&1 </dev/null >/dev/null"#;

// Nothing but what is asked for: no network, no updates, no questions.
const FLAGS: &[&str] = &[
    "--headless=new",
    "--remote-debugging-pipe",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    "--disable-gpu",
    "--disable-sync",
    "--force-color-profile=srgb",
    "--hide-scrollbars",
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--metrics-recording-only",
    "--mute-audio",
    "--password-store=basic",
    "--proxy-bypass-list=<-loopback>",
    "--proxy-server=0.0.0.0:1",
    "--use-mock-keychain",
];

/// A Chromium of our own. It is ended when it is dropped, with all that it started.
pub struct Pipe {
    child: Child,
    commands: Option<ChildStdin>,
    messages: Receiver<Value>,
    /// Events that nothing has waited for yet, the oldest first.
    events: VecDeque<Value>,
    last: u64,
    // Dropped after the child has ended.
    profile: Profile,
}

impl Pipe {
    /// Starts Chromium, and waits until it answers.
    pub fn start(program: &Path) -> Result<Pipe, BrowserFault> {
        let cant = |error: std::io::Error| {
            let program = program.display();
            BrowserFault::new(
                say!("`{program}` can't be started: {}", os_error::said(&error)),
                say!("start it yourself with `--version`"),
            )
        };
        let profile = Profile::new().map_err(cant)?;
        let mut child = command(program, &profile)
            .map_err(cant)?
            .spawn()
            .map_err(cant)?;
        let (sender, messages) = channel();
        let answers = child.stdout.take().expect("standard output is a pipe");
        thread::spawn(move || receive(answers, &sender));
        let mut pipe = Pipe {
            commands: child.stdin.take(),
            child,
            messages,
            events: VecDeque::new(),
            last: 0,
            profile,
        };
        pipe.call(None, "Browser.getVersion", json!({}))?;
        Ok(pipe)
    }

    /// Gives a command to the browser, or to the tab of this session, and returns the answer.
    pub fn call(
        &mut self,
        session: Option<&str>,
        method: &str,
        params: Value,
    ) -> Result<Value, BrowserFault> {
        self.send(session, method, params)?;
        let id = self.last;
        let end = Instant::now() + PATIENCE;
        loop {
            let mut message = self.next(end)?;
            if message["id"] == id {
                return match message["error"]["message"].as_str() {
                    Some(error) => Err(refused(method, error)),
                    None => Ok(message["result"].take()),
                };
            }
            self.notice(message)?;
        }
    }

    /// Waits for an event of this name with these parameters, or returns at once if it came already.
    pub fn wait(&mut self, name: &str, params: &[(&str, &str)]) -> Result<(), BrowserFault> {
        let is_it = |event: &Value| {
            let mut params = params.iter();
            event["method"] == name && params.all(|(key, value)| event["params"][*key] == *value)
        };
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(at) = self.events.iter().position(is_it) {
                self.events.remove(at);
                return Ok(());
            }
            let message = self.next(end)?;
            self.notice(message)?;
        }
    }

    /// Forgets the events that came until now.
    pub fn forget(&mut self) {
        self.events.clear();
    }

    fn send(
        &mut self,
        session: Option<&str>,
        method: &str,
        params: Value,
    ) -> Result<(), BrowserFault> {
        self.last += 1;
        let mut message = json!({ "id": self.last, "method": method, "params": params });
        if let Some(session) = session {
            message["sessionId"] = session.into();
        }
        let mut bytes = message.to_string().into_bytes();
        bytes.push(0);
        let commands = self.commands.as_mut().expect("it is open until the end");
        commands.write_all(&bytes).map_err(|_| self.ended())
    }

    fn next(&mut self, end: Instant) -> Result<Value, BrowserFault> {
        let left = end.saturating_duration_since(Instant::now());
        match self.messages.recv_timeout(left) {
            Ok(message) => Ok(message),
            Err(RecvTimeoutError::Timeout) => Err(BrowserFault::new(
                say!("Chromium did not answer for {} seconds", PATIENCE.as_secs()),
                say!("start it again; if it happens again, look at the page in a browser yourself"),
            )),
            Err(RecvTimeoutError::Disconnected) => Err(self.ended()),
        }
    }

    // A question of a script would stop everything, so it gets an answer.
    fn notice(&mut self, message: Value) -> Result<(), BrowserFault> {
        match message["method"].as_str() {
            Some("Page.javascriptDialogOpening") => {
                let session = message["sessionId"].as_str();
                self.send(
                    session,
                    "Page.handleJavaScriptDialog",
                    json!({ "accept": true }),
                )
            }
            Some("Inspector.targetCrashed") => Err(BrowserFault::new(
                say!("Chromium could not show the page: its tab crashed"),
                say!("start it again; if it happens again, look at the page in a browser yourself"),
            )),
            Some(_) => {
                self.events.push_back(message);
                Ok(())
            }
            None => Ok(()),
        }
    }

    fn ended(&self) -> BrowserFault {
        let said = self.profile.last_words();
        let said = said.map_or_else(String::new, |said| say!(", and said: {said}"));
        BrowserFault::new(
            say!("Chromium ended too early{said}"),
            say!("start it yourself with `--headless=new --dump-dom about:blank`"),
        )
    }
}

impl Drop for Pipe {
    fn drop(&mut self) {
        let _ = self.send(None, "Browser.close", json!({}));
        self.commands = None;
        let end = Instant::now() + ENDING;
        while matches!(self.child.try_wait(), Ok(None)) && Instant::now() < end {
            thread::sleep(Duration::from_millis(20));
        }
        end_group(&self.child);
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn command(program: &Path, profile: &Profile) -> std::io::Result<Command> {
    let mut command = Command::new("sh");
    command.arg("-c").arg(START).arg(program).args(FLAGS);
    if is_root() {
        command.arg("--no-sandbox");
    }
    let mut folder = std::ffi::OsString::from("--user-data-dir=");
    folder.push(profile.folder());
    command.arg(folder).arg("about:blank");
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    command.stderr(profile.log()?);
    // A group of its own, so that all that it starts can be ended with it.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    Ok(command)
}

// Each message ends with a zero byte.
fn receive(answers: ChildStdout, messages: &Sender<Value>) {
    let mut answers = BufReader::new(answers);
    loop {
        let mut bytes = Vec::new();
        match answers.read_until(0, &mut bytes) {
            Ok(0) | Err(_) => return,
            Ok(_) => _ = bytes.pop(),
        }
        let Ok(message) = serde_json::from_slice(&bytes) else {
            continue;
        };
        if messages.send(message).is_err() {
            return;
        }
    }
}

fn refused(method: &str, error: &str) -> BrowserFault {
    BrowserFault::new(
        say!("Chromium refused `{method}`: {error}"),
        say!("look at the page in a browser yourself: a script may lead away from it"),
    )
}

// Chromium does not start as root with its sandbox.
#[cfg(unix)]
fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

#[cfg(not(unix))]
fn is_root() -> bool {
    false
}

// A group that is gone already does not matter.
#[cfg(unix)]
fn end_group(child: &Child) {
    use rustix::process::{Pid, Signal, kill_process_group};
    let group = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
    let _ = group.map(|group| kill_process_group(group, Signal::KILL));
}

#[cfg(not(unix))]
fn end_group(_: &Child) {}
