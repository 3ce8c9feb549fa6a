//! A help center on this machine. It plays the API and the public pages of Zendesk, Intercom or Confluence, cleans what it is sent, and can
//! play nasty.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use super::{confluence, intercom, zendesk};
use crate::server::chunks;

/// A request, with its body as it came.
pub struct Asked {
    pub method: String,
    /// With its query.
    pub path: String,
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

impl Asked {
    /// The parts of the path, without the query.
    pub fn parts(&self) -> Vec<&str> {
        let path = self.path.split('?').next().unwrap_or_default();
        path.trim_matches('/').split('/').collect()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

/// What it answers: a status, more lines of the head, and a body.
pub type Answer = (u16, String, String);

pub fn json(value: Value) -> Answer {
    (200, String::new(), value.to_string())
}

pub fn missing() -> Answer {
    (
        404,
        String::new(),
        "{\"error\":\"RecordNotFound\"}".to_owned(),
    )
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FakeText {
    pub title: String,
    pub body: String,
    pub hidden: bool,
    pub outdated: bool,
    pub version: u64,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FakeArticle {
    pub texts: BTreeMap<String, FakeText>,
    pub pictures: BTreeMap<String, usize>,
    /// Marks and words.
    pub comments: Vec<(String, String)>,
}

/// What a request meets before it is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accident {
    /// The connection breaks before anything is done.
    Before,
    /// It is done, and the connection breaks before the answer.
    After,
    /// From here on the server is gone.
    Down,
    /// It is done, and from here on the server is gone.
    DownAfter,
    /// Too many requests.
    Throttled,
}

pub type Cleaner = Box<dyn Fn(&str) -> String + Send>;
pub type Accidents = Box<dyn Fn(usize, &Asked) -> Option<Accident> + Send>;

pub struct State {
    pub articles: BTreeMap<u64, FakeArticle>,
    /// What becomes of a body that is sent.
    pub clean: Cleaner,
    /// What becomes of a body on its public page.
    pub theme: Cleaner,
    pub accidents: Accidents,
    /// Words that someone replaces in every article while the next text is written.
    pub edit_while_cleaning: Option<(&'static str, &'static str)>,
    pub asked: usize,
    pub log: Vec<String>,
    /// What was said of each new version of a page.
    pub notes: Vec<String>,
    next: u64,
    down: bool,
    pub address: String,
}

impl State {
    pub fn new_id(&mut self) -> u64 {
        self.next += 1;
        self.next
    }

    /// A text of which readers see something, by the words of its title.
    pub fn shown(&self) -> Vec<(&u64, &String, &FakeText)> {
        let all = self.articles.iter();
        let all = all.flat_map(|(id, article)| {
            article
                .texts
                .iter()
                .map(move |(lang, text)| (id, lang, text))
        });
        all.filter(|(.., text)| !text.hidden).collect()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Zendesk,
    Intercom,
    Confluence,
}

pub const KINDS: [Kind; 3] = [Kind::Zendesk, Kind::Intercom, Kind::Confluence];

impl Kind {
    pub fn name(self) -> &'static str {
        match self {
            Kind::Zendesk => "zendesk",
            Kind::Intercom => "intercom",
            Kind::Confluence => "confluence",
        }
    }
}

pub struct Fake {
    pub kind: Kind,
    pub address: String,
    state: Arc<Mutex<State>>,
}

impl Fake {
    /// Starts it, with the cleaner that the tool expects of it.
    pub fn new(kind: Kind) -> Fake {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("its address"));
        let profile = stappenkaart::host::profile(kind.name()).expect("a profile");
        let clean = move |body: &str| stappenkaart::format::html::fragment::clean(body, profile);
        let state = Arc::new(Mutex::new(State {
            articles: BTreeMap::new(),
            clean: Box::new(clean),
            theme: Box::new(str::to_owned),
            accidents: Box::new(|_, _| None),
            edit_while_cleaning: None,
            asked: 0,
            log: Vec::new(),
            notes: Vec::new(),
            next: 1000,
            down: false,
            address: address.clone(),
        }));
        let shared = Arc::clone(&state);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                std::thread::spawn(move || serve(kind, &stream, &shared));
            }
        });
        Fake {
            kind,
            address,
            state,
        }
    }

    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// After the expected cleaner, this happens too.
    pub fn spoil(&self, spoil: impl Fn(String) -> String + Send + 'static) {
        let profile = stappenkaart::host::profile(self.kind.name()).expect("a profile");
        self.state().clean =
            Box::new(move |body| spoil(stappenkaart::format::html::fragment::clean(body, profile)));
    }

    pub fn calm(&self) {
        let mut state = self.state();
        state.accidents = Box::new(|_, _| None);
        state.down = false;
    }

    pub fn accidents(
        &self,
        accidents: impl Fn(usize, &Asked) -> Option<Accident> + Send + 'static,
    ) {
        let mut state = self.state();
        state.asked = 0;
        state.down = false;
        state.accidents = Box::new(accidents);
    }

    /// Changes the words of every text that readers see.
    pub fn edit(&self, from: &str, to: &str) -> usize {
        let mut edited = 0;
        for article in self.state().articles.values_mut() {
            for text in article.texts.values_mut().filter(|text| !text.hidden) {
                let body = text.body.replace(from, to);
                edited += usize::from(body != text.body);
                text.body = body;
                text.version += 1;
            }
        }
        edited
    }
}

fn serve(kind: Kind, stream: &TcpStream, state: &Mutex<State>) -> Option<()> {
    let asked = received(stream)?;
    let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
    state.asked += 1;
    state.log.push(format!("{} {}", asked.method, asked.path));
    if state.down {
        return None;
    }
    let accident = (state.accidents)(state.asked, &asked);
    match accident {
        Some(Accident::Before) => return None,
        Some(Accident::Down) => {
            state.down = true;
            return None;
        }
        Some(Accident::Throttled) => {
            let head = "Retry-After: 0\r\n".to_owned();
            drop(state);
            return send(stream, (429, head, String::new()));
        }
        _ => {}
    }
    let answer = answered(kind, &asked, &mut state);
    let writes = asked.method == "PUT" || asked.method == "POST";
    if writes && let Some((from, to)) = state.edit_while_cleaning.take() {
        for text in state
            .articles
            .values_mut()
            .flat_map(|article| article.texts.values_mut())
        {
            text.body = text.body.replace(from, to);
        }
    }
    match accident {
        Some(Accident::After) => return None,
        Some(Accident::DownAfter) => {
            state.down = true;
            return None;
        }
        _ => {}
    }
    drop(state);
    send(stream, answer)
}

fn answered(kind: Kind, asked: &Asked, state: &mut State) -> Answer {
    let is_page = asked.parts().first().is_some_and(|part| *part == "public");
    let key = asked.headers.get("authorization");
    match (is_page, key) {
        (true, None) => page(asked, state),
        (true, Some(_)) => panic!("a key was sent for a public page"),
        (false, None) => (401, String::new(), "{\"error\":\"who are you\"}".to_owned()),
        // As a server with a debug mode would: the key must not get into a message.
        (false, Some(key)) if key.contains("wrong") => {
            let said = format!("{{\"error\":\"not a key: {key}\"}}");
            (401, String::new(), said)
        }
        (false, Some(_)) => match kind {
            Kind::Zendesk => zendesk::answer(asked, state),
            Kind::Intercom => intercom::answer(asked, state),
            Kind::Confluence => confluence::answer(asked, state),
        },
    }
}

/// Where readers find a text.
pub fn url(state: &State, id: u64, lang: &str) -> String {
    format!("{}/public/{lang}/{id}", state.address)
}

fn page(asked: &Asked, state: &State) -> Answer {
    let parts = asked.parts();
    let [_, lang, id] = parts[..] else {
        return missing();
    };
    let id: u64 = id.parse().unwrap_or_default();
    let text = state
        .articles
        .get(&id)
        .and_then(|article| article.texts.get(lang));
    let Some(text) = text.filter(|text| !text.hidden) else {
        return missing();
    };
    let body = (state.theme)(&text.body);
    let page = format!(
        "<!doctype html><html lang=\"{lang}-XX\"><head><title>{0}</title><script>1</script></head><body><nav><ol><li><p>Home</p></li></ol><a lang=\"de\">Deutsch</a></nav><main><h1>{0}</h1><div class=\"article-body\">{body}</div></main><footer><p>Powered by</p></footer></body></html>",
        text.title
    );
    (200, "Content-Type: text/html\r\n".to_owned(), page)
}

fn received(stream: &TcpStream) -> Option<Asked> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    let mut words = line.split(' ');
    let (method, path) = (words.next()?.to_owned(), words.next()?.to_owned());
    let mut headers = BTreeMap::new();
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok()?;
        let Some((name, value)) = header.trim_end().split_once(':') else {
            break;
        };
        headers.insert(name.to_lowercase(), value.trim().to_owned());
    }
    let length = headers
        .get("content-length")
        .and_then(|length| length.parse().ok());
    let body = match headers.get("transfer-encoding") {
        Some(_) => chunks(&mut reader)?,
        None => {
            let mut body = vec![0; length.unwrap_or(0)];
            reader.read_exact(&mut body).ok()?;
            body
        }
    };
    Some(Asked {
        method,
        path,
        headers,
        body,
    })
}

fn send(mut stream: &TcpStream, (status, head, body): Answer) -> Option<()> {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status} X\r\n{head}Content-Length: {length}\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(body.as_bytes()).ok()
}

/// The name of the file in a form.
pub fn file_name(asked: &Asked) -> String {
    let text = String::from_utf8_lossy(&asked.body);
    let (_, rest) = text.split_once("filename=\"").unwrap_or_default();
    rest.split('"').next().unwrap_or_default().to_owned()
}
