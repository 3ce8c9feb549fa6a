//! Requests to a translation service. Takes JSON, returns JSON; waits and repeats where the service is busy, and never shows its key.

use std::time::Duration;

use serde_json::Value;
use stappenkaart_say::say;

use super::engine::{EngineError, Patience, quoted};
use crate::http::{Bounds, Client, HttpAnswer, HttpFault, WebAddress};

/// The largest answer that is read, in bytes.
const LARGEST: u64 = 16 * 1024 * 1024;

/// From this length on a key is looked for in what a service answers; a shorter one is a part of many words.
const SECRET: usize = 8;

/// A service at an address.
pub struct Service {
    client: Client,
    /// Scheme, host, port and path.
    address: String,
    patience: Patience,
    key: Option<ApiKey>,
}

/// What a service knows its customer by.
pub struct ApiKey {
    pub secret: String,
    /// The header that it is sent in, and the text before it; `None` where it is a part of the request.
    pub header: Option<(&'static str, &'static str)>,
}

enum Reply {
    Value(Value),
    /// The service is busy or out of reach; it may say for how long.
    Busy {
        why: String,
        pause: Option<Duration>,
    },
}

impl Service {
    /// A service; `address` is that of its root. Fails where the key would be sent without encryption, and others could read it.
    pub fn new(
        address: &str,
        key: Option<ApiKey>,
        patience: Patience,
    ) -> Result<Service, EngineError> {
        let address = WebAddress::read(address).ok_or_else(no_address)?;
        if key.is_some() && !address.is_private() {
            let message =
                say!("the key would be sent without encryption, and others could read it")
                    .to_owned();
            return Err(EngineError::Engine {
                message,
                help: say!("write the address with `https://`").to_owned(),
            });
        }
        if key
            .as_ref()
            .is_some_and(|key| !key.secret.bytes().all(|byte| byte.is_ascii_graphic()))
        {
            let message =
                say!("the key of the service has a character that can't be in a key").to_owned();
            return Err(EngineError::Engine {
                message,
                help: say!("copy it again from your account into the environment variable")
                    .to_owned(),
            });
        }
        let bounds = Bounds {
            timeout: patience.timeout,
            largest: LARGEST,
        };
        Ok(Service {
            client: Client::new(&address, bounds),
            address: address.as_str().to_owned(),
            patience,
            key,
        })
    }

    /// Sends a request until it is answered, with longer and longer pauses.
    pub fn post(&self, path: &str, body: &Value) -> Result<Value, EngineError> {
        let Patience {
            timeout: _,
            repeats: most,
            mut pause,
            longest_pause,
        } = self.patience;
        let mut repeats = 0;
        loop {
            let (why, wanted) = match self.once(path, body)? {
                Reply::Value(value) => return Ok(value),
                Reply::Busy { why, pause } => (why, pause),
            };
            if repeats == most {
                let message = say!("`{}` does not answer: {why}", self.address);
                let help = say!("try again later; the drafts up to here are kept").to_owned();
                return Err(EngineError::Engine { message, help });
            }
            std::thread::sleep(wanted.unwrap_or(pause).min(longest_pause));
            pause = pause.saturating_mul(2).min(longest_pause);
            repeats += 1;
        }
    }

    fn once(&self, path: &str, body: &Value) -> Result<Reply, EngineError> {
        let own = self.header();
        let headers: Vec<(&str, &str)> = own
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let url = format!("{}{path}", self.address);
        let HttpAnswer {
            status,
            pause,
            used_up: _,
            location: _,
            encoding: _,
            body: text,
        } = match self.client.post(&url, &headers, body) {
            Ok(answer) => answer,
            Err(fault) => return self.out_of_reach(fault),
        };
        if status == 429 || (500..600).contains(&status) {
            let why = say!("status {status}");
            return Ok(Reply::Busy { why, pause });
        }
        if !(200..300).contains(&status) {
            let text = text.unwrap_or_default();
            return Err(self.refused(status, &String::from_utf8_lossy(&text)));
        }
        let text = match text {
            Ok(text) => text,
            Err(fault) => return self.out_of_reach(fault),
        };
        let value: Value = serde_json::from_slice(&text)
            .map_err(|_| self.strange(say!("its answer is not JSON")))?;
        // A service that sends the request back would have its key written into a catalog.
        if self.tells_key(&value) {
            Err(self.strange(say!("it sends the key back")))
        } else {
            Ok(Reply::Value(value))
        }
    }

    fn header(&self) -> Option<(&'static str, String)> {
        let ApiKey { secret, header } = self.key.as_ref()?;
        let (name, before) = (*header)?;
        Some((name, format!("{before}{secret}")))
    }

    // A broken line may be whole again; a wrong address stays wrong.
    fn out_of_reach(&self, fault: HttpFault) -> Result<Reply, EngineError> {
        let busy = |why| Ok(Reply::Busy { why, pause: None });
        match fault {
            HttpFault::Slow => busy(say!("it takes too long").to_owned()),
            HttpFault::Broken(why) => busy(quoted(&self.without_key(&why))),
            HttpFault::TooLarge => {
                Err(self.strange(say!("its answer is larger than any translation")))
            }
            HttpFault::Unusable(why) => {
                let why = quoted(&self.without_key(&why));
                let message = say!("`{}` can't be reached: {why}", self.address);
                Err(EngineError::Engine {
                    message,
                    help: say!("check the address after `--url`").to_owned(),
                })
            }
        }
    }

    fn refused(&self, status: u16, text: &str) -> EngineError {
        let said = quoted(&self.without_key(&reason(text)));
        let said = if said.is_empty() {
            String::new()
        } else {
            format!(": {said}")
        };
        let help = match status {
            401 | 403 => {
                say!("check the key of the service in the environment variable").to_owned()
            }
            300..=399 => {
                say!("the service has moved: type its new address after `--url`").to_owned()
            }
            404 | 405 => say!("check the address after `--url`").to_owned(),
            456 => say!(
                "the quota of the key is used up: wait for the next period, or use another one"
            )
            .to_owned(),
            _ => say!("the drafts up to here are kept").to_owned(),
        };
        EngineError::Engine {
            message: say!(
                "`{}` refused the request (status {status}){said}",
                self.address
            ),
            help,
        }
    }

    /// An answer that is not of the form that the service promises.
    pub fn strange(&self, what: &str) -> EngineError {
        let message = say!("`{}` sent an unexpected answer: {what}", self.address);
        EngineError::Engine {
            message,
            help: say!("check the address after `--url`: another program may be running there")
                .to_owned(),
        }
    }

    fn without_key(&self, text: &str) -> String {
        let secret = self.key.as_ref().map_or("", |key| &key.secret);
        if secret.is_empty() {
            text.to_owned()
        } else {
            text.replace(secret, "(the key)")
        }
    }

    fn tells_key(&self, value: &Value) -> bool {
        let holds = |text: &str| {
            self.key
                .as_ref()
                .is_some_and(|ApiKey { secret, header: _ }| {
                    secret.len() >= SECRET && text.contains(secret.as_str())
                })
        };
        match value {
            Value::Null | Value::Bool(_) | Value::Number(_) => false,
            Value::String(text) => holds(text),
            Value::Array(list) => list.iter().any(|value| self.tells_key(value)),
            Value::Object(fields) => fields.values().any(|value| self.tells_key(value)),
        }
    }
}

// What a service says beside its status: `{"message": ...}` or `{"error": ...}`.
fn reason(text: &str) -> String {
    let value: Option<Value> = serde_json::from_str(text).ok();
    let said = value.as_ref().and_then(|value| {
        value
            .get("message")
            .or_else(|| value.get("error"))?
            .as_str()
    });
    said.unwrap_or_default().to_owned()
}

// The address itself is not repeated: it may hold a password.
fn no_address() -> EngineError {
    let help = say!(
        "write it as `--url https://translate.example.com`, without a name, a password or a `?`"
    )
    .to_owned();
    EngineError::Engine {
        message: say!("the text after `--url` is not the address of a service").to_owned(),
        help,
    }
}
