//! A guide in a browser while it is edited. Takes its folder and a port of this machine, shows every page as a build would publish it,
//! and again after each change. Entry point: [`ServedGuide::open`].

use std::collections::hash_map::RandomState;
use std::fmt::Write;
use std::hash::{BuildHasher, Hasher};
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;

use crate::compile::CheckOptions;
use crate::digest::sha256;
use crate::library::KnownFiles;
use desk::Desk;
use routes::Routes;

mod callouts;
mod desk;
mod editor;
mod fill;
mod http;
mod moment;
mod overlay;
mod page;
mod refresh;
mod report;
mod routes;
mod watch;

pub use editor::Editor;
pub use fill::texts as preview_texts;
pub use refresh::Rebuilt;

/// A guide that is read and can be asked for.
pub struct ServedGuide {
    listener: TcpListener,
    known: KnownFiles,
    routes: Arc<Routes>,
}

/// The port of this machine; 0 is any that is free. Only programs of this machine can reach it. Fails when it is taken.
pub fn listen(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
}

impl ServedGuide {
    /// Reads a guide. It can be broken, or not there yet: then the pages say so.
    pub fn open(
        listener: TcpListener,
        root: PathBuf,
        options: CheckOptions,
        editor: Editor,
    ) -> io::Result<ServedGuide> {
        let (moment, known) = refresh::first(&root, &options);
        let port = listener.local_addr()?.port();
        let desk = Arc::new(Desk::new(moment, root, options, editor, secret()));
        Ok(ServedGuide {
            listener,
            known,
            routes: Arc::new(Routes { desk, port }),
        })
    }

    /// The address of the guide.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.routes.port)
    }

    /// What is wrong with the guide, and stops pages.
    pub fn errors(&self) -> usize {
        self.routes.desk.moment().errors().count()
    }

    /// Answers, for ever. `report` hears of each change.
    pub fn run(self, report: impl Fn(&Rebuilt) + Send + 'static) {
        let desk = Arc::clone(&self.routes.desk);
        let known = self.known;
        thread::spawn(move || refresh::keep_fresh(&desk, known, &report));
        let desk = Arc::clone(&self.routes.desk);
        thread::spawn(move || refresh::keep_checked(&desk));
        let routes = self.routes;
        http::answer_all(
            &self.listener,
            Arc::new(move |request| routes.answer(request)),
        );
    }
}

// Random words of the system, which a page of another site can't guess.
fn secret() -> String {
    let mut seed = String::new();
    for _ in 0..4 {
        let word = RandomState::new().build_hasher().finish();
        let _ = write!(seed, "{word:016x}");
    }
    sha256(seed.as_bytes())
}
