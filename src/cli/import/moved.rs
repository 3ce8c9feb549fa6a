//! Pages that moved, as Learn keeps them: `.openpublishing.redirection.json` in the folder of the pages, or in one above it.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::import::{MovedPage, PageLinks};

const FILE: &str = ".openpublishing.redirection.json";

// How many folders above the one that was typed can have the file.
const HIGHEST: usize = 4;

#[derive(Deserialize)]
struct Redirections {
    redirections: Vec<Redirection>,
}

#[derive(Deserialize)]
struct Redirection {
    #[serde(alias = "source_path_from_root")]
    source_path: String,
    redirect_url: String,
}

/// Adds the pages below a folder that moved. `base` is the address of that folder.
pub fn add(links: &mut PageLinks, source: &Path, base: Option<&str>) {
    let Ok(source) = source.canonicalize() else {
        return;
    };
    for folder in source.ancestors().take(HIGHEST) {
        let text = fs::read_to_string(folder.join(FILE));
        let read = text.map(|text| serde_json::from_str(text.trim_start_matches('\u{feff}')));
        let Ok(Ok(Redirections { redirections })) = read else {
            continue;
        };
        let below = source.strip_prefix(folder).unwrap_or(Path::new(""));
        let below = below.to_string_lossy().replace('\\', "/");
        for Redirection {
            source_path,
            redirect_url,
        } in redirections
        {
            let path = Path::new(source_path.trim_start_matches('/'));
            if let Ok(path) = path.strip_prefix(&below) {
                let to = moved(&redirect_url, &below, base);
                links.add_moved(&path.to_string_lossy().replace('\\', "/"), to);
            }
        }
        return;
    }
}

// Where an address leads: to a page of the folder, where it starts as the address of the folder ends, or as its name is.
fn moved(url: &str, below: &str, base: Option<&str>) -> MovedPage {
    let Some(path) = url.strip_prefix('/') else {
        return MovedPage {
            page: None,
            address: url.contains("://").then(|| url.to_owned()),
        };
    };
    let base = base.map(|base| base.trim_end_matches('/'));
    let name = match base {
        Some(base) => base.rsplit('/').next(),
        None => below.rsplit('/').next(),
    };
    let name = name.filter(|name| !name.is_empty());
    let inside = name.and_then(|name| path.strip_prefix(name)?.strip_prefix('/'));
    let page = inside.map(|inside| {
        let end = inside.find(['#', '?']).unwrap_or(inside.len());
        inside[..end].to_owned()
    });
    let address = base.map(|base| match inside {
        Some(inside) => format!("{base}/{inside}"),
        None => format!("{}/{path}", host(base)),
    });
    MovedPage { page, address }
}

// `https://example.com` of an address.
fn host(address: &str) -> &str {
    let start = address.find("://").map_or(0, |at| at + 3);
    let end = address[start..]
        .find('/')
        .map_or(address.len(), |at| start + at);
    &address[..end]
}
