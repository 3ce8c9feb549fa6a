//! Files about the other files of a site, written when all of those are there. Takes the staging folder, writes into it what the
//! worker keeps of each language. `verify::copies` reads all of it back.

use std::collections::BTreeMap;
use std::io;

use serde_json::json;

use crate::digest::{sha256, short_sha256};
use crate::format::offline::{LIST, VERSION, WORKER};
use crate::model::{Lang, Publish};
use crate::publish::Staging;
use crate::site::{Origin, Site};
use crate::workers;

/// Characters of a digest that the worker compares.
const DIGEST: usize = 16;

/// What a page loads. Films and files to download are too large to keep without being asked.
const KEPT: &[&str] = &[
    "html",
    "js",
    "css",
    "svg",
    "png",
    "jpg",
    "jpeg",
    "gif",
    "webp",
    "avif",
    "woff",
    "woff2",
    "ttf",
    "otf",
    "webmanifest",
];

/// Writes what the guide asks for. Fails as the disk does.
pub fn write(publish: Publish, languages: &[Lang], staging: &Staging) -> io::Result<()> {
    let Publish { offline } = publish;
    if offline {
        keep(languages, staging)?;
    }
    Ok(())
}

// The version is a digest of all that is kept, so that a browser notices each change of it by the worker alone.
fn keep(languages: &[Lang], staging: &Staging) -> io::Result<()> {
    let site = staging.site();
    let lists: Vec<(&Lang, BTreeMap<String, String>)> = languages
        .iter()
        .map(|lang| Ok((lang, kept(&site, lang)?)))
        .collect::<io::Result<_>>()?;
    let all = serde_json::to_vec(&lists.iter().map(|(_, list)| list).collect::<Vec<_>>())
        .expect("texts are always JSON");
    let version = short_sha256(all, DIGEST);
    for (lang, files) in lists {
        let list = json!({ "version": version, "files": files }).to_string() + "\n";
        let origin = Origin {
            lang: Some(lang.to_string()),
            ..Origin::default()
        };
        staging.write(&format!("{lang}/{LIST}"), list.as_bytes(), origin)?;
    }
    let worker = String::from_utf8_lossy(&site.read(WORKER)?).into_owned();
    let worker = worker.replace(VERSION, &VERSION.replace("\"\"", &format!("\"{version}\"")));
    staging.write(WORKER, worker.as_bytes(), Origin::default())
}

// The files that pages of a language are or load, each with its digest.
fn kept(site: &Site, lang: &Lang) -> io::Result<BTreeMap<String, String>> {
    let own = format!("{lang}/");
    let is_kept = |path: &&String| {
        let (_, ending) = path.rsplit_once('.').unwrap_or_default();
        let is_in = path.starts_with(&own) || path.starts_with("assets/");
        (is_in || *path == "index.html") && KEPT.contains(&ending.to_lowercase().as_str())
    };
    let paths: Vec<&String> = site.files().keys().filter(is_kept).collect();
    let digests = workers::each(&paths, |path| {
        let mut digest = sha256(site.read(path)?);
        digest.truncate(DIGEST);
        Ok((path.to_string(), digest))
    });
    digests.into_iter().collect()
}
