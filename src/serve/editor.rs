//! Links that open a file in an editor. Takes a path and a place in it, returns an address that the editor has registered.

use std::path::Path;

use crate::format::encoded_path;

/// A program that opens addresses of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Editor {
    /// Visual Studio Code, and those that are made of it, by the name in their addresses.
    Code(&'static str),
    /// IntelliJ IDEA.
    Idea,
    /// No links.
    None,
}

impl Editor {
    /// The address of a place, `line` and `column` from 1. `file` is its whole path.
    pub fn link(self, file: &Path, line: usize, column: usize) -> Option<String> {
        let path = file.to_str()?.replace('\\', "/");
        let path = encoded_path(path.trim_start_matches('/'));
        match self {
            Editor::Code(name) => Some(format!("{name}://file/{path}:{line}:{column}")),
            Editor::Idea => {
                let place = format!("line={line}&column={column}");
                Some(format!("idea://open?file=/{path}&{place}"))
            }
            Editor::None => None,
        }
    }
}
