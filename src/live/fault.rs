//! Why readers do not get a file from a server.

use std::time::Duration;

use stappenkaart_say::say;

use crate::characters::single_spaced;
use crate::http::HttpFault;

/// What a server does in the place of sending a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ServerFault {
    /// It answers with this status.
    Refused(u16),
    /// It answers with nothing.
    Empty,
    /// It sends readers to this host, or to a page that others can change on its way.
    Elsewhere(String),
    /// It sends readers around in a circle.
    Circle,
    /// The file is larger than any file of a site.
    TooLarge,
    /// A browser can't unpack what it sends.
    Garbled,
    /// It does not answer, or says that it can't: this may be different in a minute.
    Silent(String),
    /// It was not asked, because it did not answer before.
    NotAsked,
}

impl ServerFault {
    /// What a failed request says of the server.
    pub fn of(fault: HttpFault, timeout: Duration) -> ServerFault {
        match fault {
            HttpFault::Slow => {
                ServerFault::Silent(say!("it takes longer than {} s", timeout.as_secs()))
            }
            HttpFault::TooLarge => ServerFault::TooLarge,
            HttpFault::Broken(why) | HttpFault::Unusable(why) => ServerFault::Silent(quoted(&why)),
        }
    }

    /// Whether it may be different in a minute.
    pub fn is_silent(&self) -> bool {
        match self {
            ServerFault::Silent(_) | ServerFault::NotAsked => true,
            ServerFault::Refused(_) | ServerFault::Empty | ServerFault::Elsewhere(_) => false,
            ServerFault::Circle | ServerFault::TooLarge | ServerFault::Garbled => false,
        }
    }

    /// What the server does, as the end of a sentence.
    pub fn what(&self) -> String {
        match self {
            ServerFault::Refused(404 | 410) => {
                say!("the server says that it is not there").to_owned()
            }
            ServerFault::Refused(status) => say!("the server answers with status {status}"),
            ServerFault::Empty => say!("the server sends an empty file").to_owned(),
            ServerFault::Elsewhere(to) => say!("the server sends them to `{to}`"),
            ServerFault::Circle => {
                say!("the server sends them from page to page without an end").to_owned()
            }
            ServerFault::TooLarge => say!("it is larger than any file of a site").to_owned(),
            ServerFault::Garbled => say!("a browser can't unpack what the server sends").to_owned(),
            ServerFault::Silent(why) => say!("the server does not answer: {why}"),
            ServerFault::NotAsked => say!("the server did not answer before").to_owned(),
        }
    }
}

// One line without controls, which could rewrite a terminal, and not too long.
fn quoted(said: &str) -> String {
    let plain = |c: char| if c.is_control() { ' ' } else { c };
    single_spaced(&said.chars().map(plain).take(200).collect::<String>())
}

/// A host or an address as a server wrote it, for a message.
pub fn shown_address(said: &str) -> String {
    quoted(said).replace('`', "'")
}
