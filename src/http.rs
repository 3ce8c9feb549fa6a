//! Requests over HTTP. Takes an address and what to send, returns what the server answers, of a bounded size and within a bounded time.
//! It follows nothing and repeats nothing: who asks decides that.

use std::time::Duration;

use ureq::Agent;
use ureq::http::{Response, Uri};
use ureq::typestate::{WithBody, WithoutBody};
use ureq::{Body, RequestBuilder};

/// The address of a server, or of a folder on one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebAddress {
    text: String,
    encrypted: bool,
    local: bool,
}

impl WebAddress {
    /// Reads an address of `http` or `https`. `None` for anything else, and for one with a name, a password or a `?`: a path goes
    /// after it, and messages show it.
    pub fn read(text: &str) -> Option<WebAddress> {
        let uri = text.parse::<Uri>().ok().filter(is_root)?;
        Some(WebAddress {
            // As it was read, not as it was typed: what comes after a `#` is not a part of it.
            text: uri.to_string().trim_end_matches('/').to_owned(),
            encrypted: uri.scheme_str() == Some("https"),
            local: is_local(&uri),
        })
    }

    /// Scheme, host, port and path, without a slash at the end.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether what is sent is safe from others on its way, who could read or change it.
    pub fn is_private(&self) -> bool {
        self.encrypted || self.local
    }
}

/// How long a request may take, and how many bytes of an answer are read.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    pub timeout: Duration,
    pub largest: u64,
}

/// Sends requests to one server.
pub struct Client {
    agent: Agent,
    largest: u64,
}

/// What a server answered, whatever its status.
#[derive(Debug)]
pub struct HttpAnswer {
    pub status: u16,
    /// How long it asks to wait, in `Retry-After`.
    pub pause: Option<Duration>,
    /// How long to wait before the next request, where it says that none is left of those that it allows.
    pub used_up: Option<Duration>,
    /// Where it leads to, in `Location`.
    pub location: Option<String>,
    /// What its body is compressed with, in small letters.
    pub encoding: Option<String>,
    pub body: Result<Vec<u8>, HttpFault>,
}

/// What is asked of a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
    Put,
    Delete,
}

/// What a request sends.
#[derive(Debug, Clone, Copy)]
pub enum RequestContent<'a> {
    Nothing,
    Json(&'a serde_json::Value),
    /// A file or a form, with IANA's name of its type.
    Bytes {
        kind: &'a str,
        bytes: &'a [u8],
    },
}

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HttpFault {
    Slow,
    /// The connection did not work, or broke off; it may work another time.
    Broken(String),
    TooLarge,
    /// It will not work another time either: an unknown host, or a certificate that is not valid.
    Unusable(String),
}

impl Client {
    /// A client of the server at `address`.
    pub fn new(address: &WebAddress, bounds: Bounds) -> Client {
        let config = Agent::config_builder()
            .timeout_global(Some(bounds.timeout))
            .http_status_as_error(false)
            .max_redirects(0);
        let config = config.user_agent(concat!("stappenkaart/", env!("CARGO_PKG_VERSION")));
        // A proxy is another machine: what is meant for this machine would be sent to it.
        let config = match address.local {
            true => config.proxy(None),
            false => config,
        };
        Client {
            agent: config.build().into(),
            largest: bounds.largest,
        }
    }

    /// Asks for what is at `url`.
    pub fn get(&self, url: &str, headers: &[(&str, &str)]) -> Result<HttpAnswer, HttpFault> {
        let mut request: RequestBuilder<WithoutBody> = self.agent.get(url);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Ok(self.answer(request.call()?))
    }

    /// Sends something to `url`.
    pub fn send(
        &self,
        method: Method,
        url: &str,
        headers: &[(&str, &str)],
        content: &RequestContent<'_>,
    ) -> Result<HttpAnswer, HttpFault> {
        let mut request: RequestBuilder<WithBody> = match method {
            Method::Get => return self.get(url, headers),
            Method::Delete => self.agent.delete(url).force_send_body(),
            Method::Post => self.agent.post(url),
            Method::Put => self.agent.put(url),
        };
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = match content {
            RequestContent::Nothing => request.send_empty()?,
            RequestContent::Json(value) => request.send_json(value)?,
            RequestContent::Bytes { kind, bytes } => {
                request.header("content-type", *kind).send(*bytes)?
            }
        };
        Ok(self.answer(response))
    }

    /// Sends JSON to `url`.
    pub fn post(
        &self,
        url: &str,
        headers: &[(&str, &str)],
        body: &serde_json::Value,
    ) -> Result<HttpAnswer, HttpFault> {
        let mut request: RequestBuilder<WithBody> = self.agent.post(url);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Ok(self.answer(request.send_json(body)?))
    }

    fn answer(&self, mut response: Response<Body>) -> HttpAnswer {
        let named = |name: &str| {
            let value = response.headers().get(name)?;
            Some(value.to_str().ok()?.trim().to_owned())
        };
        let seconds = named("retry-after").and_then(|value| value.parse().ok());
        let used_up = used_up(&named);
        let (location, encoding) = (named("location"), named("content-encoding"));
        let status = response.status().as_u16();
        let body = response.body_mut().with_config().limit(self.largest);
        HttpAnswer {
            status,
            pause: seconds.map(Duration::from_secs),
            used_up,
            location,
            encoding: encoding.map(|name| name.to_lowercase()),
            body: body.read_to_vec().map_err(HttpFault::from),
        }
    }
}

// Zendesk, Intercom and Atlassian count what is left. Some say in seconds when there is more; a date is not read, and `USUAL_WINDOW` is
// waited instead.
fn used_up(named: &dyn Fn(&str) -> Option<String>) -> Option<Duration> {
    const LONGEST_WINDOW: u64 = 3_600;
    const USUAL_WINDOW: u64 = 10;
    let either = |names: [&str; 2]| names.into_iter().find_map(named);
    let left = either(["ratelimit-remaining", "x-ratelimit-remaining"]);
    let left: u64 = left
        .or_else(|| named("x-rate-limit-remaining"))?
        .parse()
        .ok()?;
    let reset = either(["ratelimit-reset", "x-ratelimit-reset"]);
    let seconds = reset.and_then(|reset| reset.parse().ok());
    let seconds = seconds.filter(|seconds| *seconds <= LONGEST_WINDOW);
    (left == 0).then(|| Duration::from_secs(seconds.unwrap_or(USUAL_WINDOW)))
}

impl From<ureq::Error> for HttpFault {
    fn from(error: ureq::Error) -> HttpFault {
        match error {
            ureq::Error::Timeout(_) => HttpFault::Slow,
            ureq::Error::Io(_) | ureq::Error::ConnectionFailed | ureq::Error::Protocol(_) => {
                HttpFault::Broken(error.to_string())
            }
            ureq::Error::BodyExceedsLimit(_) => HttpFault::TooLarge,
            other => HttpFault::Unusable(other.to_string()),
        }
    }
}

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
fn is_local(uri: &Uri) -> bool {
    matches!(
        uri.host().unwrap_or_default().to_lowercase().as_str(),
        "localhost" | "127.0.0.1" | "[::1]" | "::1"
    )
}

/// The host of an address, with its port.
pub fn authority(url: &str) -> &str {
    let (_, rest) = url.split_once("://").unwrap_or(("", url));
    rest.split(['/', '?', '#']).next().unwrap_or_default()
}

/// Where a redirect leads: RFC 3986, 5.2, for the forms that servers write.
pub fn joined(url: &str, location: &str) -> String {
    let location = location.split('#').next().unwrap_or_default();
    let lower = location.to_ascii_lowercase();
    if lower.starts_with("http://") || lower.starts_with("https://") {
        return location.to_owned();
    }
    let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let path = path.split('?').next().unwrap_or_default();
    if let Some(other) = location.strip_prefix("//") {
        return format!("{scheme}://{other}");
    }
    if let Some(from_root) = location.strip_prefix('/') {
        return format!("{scheme}://{host}/{from_root}");
    }
    if location.starts_with('?') {
        return format!("{scheme}://{host}/{path}{location}");
    }
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for part in location.split('/') {
        match part {
            "." => {}
            ".." => _ = parts.pop(),
            part => parts.push(part),
        }
    }
    format!("{scheme}://{host}/{}", parts.join("/"))
}
