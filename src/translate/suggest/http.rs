//! Requests to a translation service. Takes JSON, gives JSON; waits and repeats where the service is busy, and never tells its key.

use std::time::Duration;

use serde_json::Value;
use ureq::Agent;
use ureq::http::StatusCode;

use super::engine::{Fault, LONGEST_PAUSE, Patience};

/// The largest answer that is read, in bytes.
const LARGEST: u64 = 16 * 1024 * 1024;

/// A service at an address.
pub struct Service {
    agent: Agent,
    address: String,
    patience: Patience,
    /// A header that says who asks. Its value is a secret.
    key: Option<(&'static str, String)>,
}

enum Answer {
    Value(Value),
    /// The service is busy or out of reach; it may say for how long.
    Busy {
        why: String,
        pause: Option<Duration>,
    },
}

impl Service {
    /// A service; `address` is that of its root. Fails where a key would go over the wire for everybody to read.
    pub fn new(address: &str, key: Option<(&'static str, String)>, patience: Patience) -> Result<Service, Fault> {
        let address = address.trim_end_matches('/').to_owned();
        let scheme = address.split_once("://").map(|(scheme, _)| scheme.to_lowercase());
        let open = match scheme.as_deref() {
            Some("https") => false,
            Some("http") => true,
            Some(_) | None => {
                let help = "write it with `https://`, such as `--url https://translate.example.com`".to_owned();
                return Err(Fault::Engine { message: format!("`{address}` is no address of a service"), help });
            }
        };
        if open && key.is_some() && !is_here(&address) {
            let message = "a key would go over the wire for everybody to read".to_owned();
            return Err(Fault::Engine { message, help: "write the address with `https://`".to_owned() });
        }
        let config = Agent::config_builder().timeout_global(Some(patience.timeout)).http_status_as_error(false).max_redirects(0);
        let user_agent = concat!("stappenkaart/", env!("CARGO_PKG_VERSION"));
        Ok(Service { agent: config.user_agent(user_agent).build().into(), address, patience, key })
    }

    /// Sends a request until it is answered, with longer and longer pauses.
    pub fn post(&self, path: &str, body: &Value) -> Result<Value, Fault> {
        let mut pause = self.patience.pause;
        let mut repeats = 0;
        loop {
            let (why, wanted) = match self.once(path, body)? {
                Answer::Value(value) => return Ok(value),
                Answer::Busy { why, pause } => (why, pause),
            };
            if repeats == self.patience.repeats {
                let message = format!("`{}` does not answer: {why}", self.address);
                let help = "try again later; what was suggested so far is kept".to_owned();
                return Err(Fault::Engine { message, help });
            }
            std::thread::sleep(wanted.unwrap_or(pause).min(LONGEST_PAUSE));
            pause = (pause * 2).min(LONGEST_PAUSE);
            repeats += 1;
        }
    }

    fn once(&self, path: &str, body: &Value) -> Result<Answer, Fault> {
        let mut request = self.agent.post(format!("{}{path}", self.address));
        if let Some((name, value)) = &self.key {
            request = request.header(*name, value);
        }
        let mut response = match request.send_json(body) {
            Ok(response) => response,
            Err(error) => return self.out_of_reach(&error),
        };
        let status = response.status();
        if status == StatusCode::TOO_MANY_REQUESTS || status.is_server_error() {
            let asked = response.headers().get("retry-after").and_then(|value| value.to_str().ok()?.trim().parse().ok());
            return Ok(Answer::Busy { why: format!("status {}", status.as_u16()), pause: asked.map(Duration::from_secs) });
        }
        let text = response.body_mut().with_config().limit(LARGEST).read_to_string();
        if !status.is_success() {
            return Err(self.refused(status, &text.unwrap_or_default()));
        }
        let text = match text {
            Ok(text) => text,
            Err(error) => return self.out_of_reach(&error),
        };
        match serde_json::from_str(&text) {
            Ok(value) => Ok(Answer::Value(value)),
            Err(_) => Err(self.strange("its answer is no JSON")),
        }
    }

    // A broken line may be whole again; a wrong address stays wrong.
    fn out_of_reach(&self, error: &ureq::Error) -> Result<Answer, Fault> {
        match error {
            ureq::Error::Timeout(_) => Ok(Answer::Busy { why: "it takes too long".to_owned(), pause: None }),
            ureq::Error::Io(_) | ureq::Error::ConnectionFailed | ureq::Error::Protocol(_) => {
                Ok(Answer::Busy { why: error.to_string(), pause: None })
            }
            ureq::Error::BodyExceedsLimit(_) => Err(self.strange("its answer is larger than any translation")),
            other => {
                let message = format!("`{}` can't be reached: {other}", self.address);
                Err(Fault::Engine { message, help: "check the address behind `--url`".to_owned() })
            }
        }
    }

    fn refused(&self, status: StatusCode, text: &str) -> Fault {
        let said = self.without_key(&reason(text));
        let said = if said.is_empty() { String::new() } else { format!(": {said}") };
        let help = match status.as_u16() {
            401 | 403 => "check the key of the service, in the environment".to_owned(),
            404 | 405 => "check the address behind `--url`".to_owned(),
            456 => "the quota of the key is used up: wait for the next period, or use another one".to_owned(),
            _ => "what was suggested so far is kept".to_owned(),
        };
        Fault::Engine { message: format!("`{}` refuses (status {}){said}", self.address, status.as_u16()), help }
    }

    /// An answer that is not of the form that the service promises.
    pub fn strange(&self, what: &str) -> Fault {
        let message = format!("`{}` answers strangely: {what}", self.address);
        Fault::Engine { message, help: "check the address behind `--url`: another program may be listening there".to_owned() }
    }

    fn without_key(&self, text: &str) -> String {
        self.key.iter().fold(text.to_owned(), |text, (_, value)| {
            let secret = value.rsplit(' ').next().unwrap_or(value);
            if secret.is_empty() { text } else { text.replace(secret, "(the key)") }
        })
    }
}

// What a service says beside its status: `{"message": ...}` or `{"error": ...}`, at most a line of it.
fn reason(text: &str) -> String {
    let value: Option<Value> = serde_json::from_str(text).ok();
    let said = value.as_ref().and_then(|value| value.get("message").or_else(|| value.get("error"))?.as_str());
    said.unwrap_or_default().lines().next().unwrap_or_default().chars().take(200).collect()
}

// On this machine nobody listens on the way.
fn is_here(address: &str) -> bool {
    let host = address.split_once("://").map_or("", |(_, rest)| rest.split('/').next().unwrap_or_default());
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    let name = if let Some(rest) = host.strip_prefix('[') { rest.split(']').next() } else { host.split(':').next() };
    matches!(name, Some("localhost" | "127.0.0.1" | "::1"))
}
