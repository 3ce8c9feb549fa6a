//! Requests to a translation service. Takes JSON, returns JSON; waits and repeats where the service is busy, and never shows its key.

use std::time::Duration;

use serde_json::Value;
use ureq::Agent;
use ureq::http::{StatusCode, Uri};

use super::engine::{EngineError, Patience, quoted};

/// The largest answer that is read, in bytes.
const LARGEST: u64 = 16 * 1024 * 1024;

/// From this length on a key is looked for in what a service answers; a shorter one is a part of many words.
const SECRET: usize = 8;

/// A service at an address.
pub struct Service {
    agent: Agent,
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
        let uri = address
            .parse::<Uri>()
            .ok()
            .filter(is_root)
            .ok_or_else(no_address)?;
        let open = uri.scheme_str() == Some("http");
        let here = is_here(&uri);
        if open && key.is_some() && !here {
            let message =
                "the key would be sent without encryption, and others could read it".to_owned();
            return Err(EngineError::Engine {
                message,
                help: "write the address with `https://`".to_owned(),
            });
        }
        if key
            .as_ref()
            .is_some_and(|key| !key.secret.bytes().all(|byte| byte.is_ascii_graphic()))
        {
            let message =
                "the key of the service has a character that can't be in a key".to_owned();
            return Err(EngineError::Engine {
                message,
                help: "copy it again from your account into the environment variable".to_owned(),
            });
        }
        let config = Agent::config_builder()
            .timeout_global(Some(patience.timeout))
            .http_status_as_error(false)
            .max_redirects(0);
        let config = config.user_agent(concat!("stappenkaart/", env!("CARGO_PKG_VERSION")));
        // A proxy is another machine: what is meant for this machine would be sent to it.
        let config = if here { config.proxy(None) } else { config };
        // As it was read, not as it was typed: what comes after a `#` is not a part of it.
        let address = uri.to_string().trim_end_matches('/').to_owned();
        Ok(Service {
            agent: config.build().into(),
            address,
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
                let message = format!("`{}` does not answer: {why}", self.address);
                let help = "try again later; the drafts up to here are kept".to_owned();
                return Err(EngineError::Engine { message, help });
            }
            std::thread::sleep(wanted.unwrap_or(pause).min(longest_pause));
            pause = pause.saturating_mul(2).min(longest_pause);
            repeats += 1;
        }
    }

    fn once(&self, path: &str, body: &Value) -> Result<Reply, EngineError> {
        let mut request = self.agent.post(format!("{}{path}", self.address));
        if let Some(ApiKey {
            secret,
            header: Some((name, before)),
        }) = &self.key
        {
            request = request.header(*name, format!("{before}{secret}"));
        }
        let mut response = match request.send_json(body) {
            Ok(response) => response,
            Err(error) => return self.out_of_reach(&error),
        };
        let status = response.status();
        if status == StatusCode::TOO_MANY_REQUESTS || status.is_server_error() {
            let asked = response
                .headers()
                .get("retry-after")
                .and_then(|value| value.to_str().ok()?.trim().parse().ok());
            return Ok(Reply::Busy {
                why: format!("status {}", status.as_u16()),
                pause: asked.map(Duration::from_secs),
            });
        }
        let text = response
            .body_mut()
            .with_config()
            .limit(LARGEST)
            .read_to_string();
        if !status.is_success() {
            return Err(self.refused(status, &text.unwrap_or_default()));
        }
        let text = match text {
            Ok(text) => text,
            Err(error) => return self.out_of_reach(&error),
        };
        let value: Value =
            serde_json::from_str(&text).map_err(|_| self.strange("its answer is not JSON"))?;
        // A service that sends the request back would have its key written into a catalog.
        if self.tells_key(&value) {
            Err(self.strange("it sends the key back"))
        } else {
            Ok(Reply::Value(value))
        }
    }

    // A broken line may be whole again; a wrong address stays wrong.
    fn out_of_reach(&self, error: &ureq::Error) -> Result<Reply, EngineError> {
        match error {
            ureq::Error::Timeout(_) => Ok(Reply::Busy {
                why: "it takes too long".to_owned(),
                pause: None,
            }),
            ureq::Error::Io(_) | ureq::Error::ConnectionFailed | ureq::Error::Protocol(_) => {
                Ok(Reply::Busy {
                    why: quoted(&self.without_key(&error.to_string())),
                    pause: None,
                })
            }
            ureq::Error::BodyExceedsLimit(_) => {
                Err(self.strange("its answer is larger than any translation"))
            }
            other => {
                let other = quoted(&self.without_key(&other.to_string()));
                let message = format!("`{}` can't be reached: {other}", self.address);
                Err(EngineError::Engine {
                    message,
                    help: "check the address after `--url`".to_owned(),
                })
            }
        }
    }

    fn refused(&self, status: StatusCode, text: &str) -> EngineError {
        let said = quoted(&self.without_key(&reason(text)));
        let said = if said.is_empty() {
            String::new()
        } else {
            format!(": {said}")
        };
        let help = match status.as_u16() {
            401 | 403 => "check the key of the service in the environment variable".to_owned(),
            300..=399 => "the service has moved: type its new address after `--url`".to_owned(),
            404 | 405 => "check the address after `--url`".to_owned(),
            456 => "the quota of the key is used up: wait for the next period, or use another one"
                .to_owned(),
            _ => "the drafts up to here are kept".to_owned(),
        };
        EngineError::Engine {
            message: format!(
                "`{}` refused the request (status {}){said}",
                self.address,
                status.as_u16()
            ),
            help,
        }
    }

    /// An answer that is not of the form that the service promises.
    pub fn strange(&self, what: &str) -> EngineError {
        let message = format!("`{}` sent an unexpected answer: {what}", self.address);
        EngineError::Engine {
            message,
            help: "check the address after `--url`: another program may be running there"
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
    let help =
        "write it as `--url https://translate.example.com`, without a name, a password or a `?`"
            .to_owned();
    EngineError::Engine {
        message: "the text after `--url` is not the address of a service".to_owned(),
        help,
    }
}

// A path goes after it, so that it can't have a query; and it is in every message, so that it can't have a password.
fn is_root(uri: &Uri) -> bool {
    let authority = uri
        .authority()
        .map(|authority| authority.as_str())
        .unwrap_or_default();
    let is_plain = !uri.host().unwrap_or_default().is_empty()
        && !authority.contains('@')
        && uri.query().is_none();
    matches!(uri.scheme_str(), Some("http" | "https")) && is_plain
}

// A request on this machine does not use a network, so others can't read it.
fn is_here(uri: &Uri) -> bool {
    matches!(
        uri.host().unwrap_or_default().to_lowercase().as_str(),
        "localhost" | "127.0.0.1" | "[::1]" | "::1"
    )
}
