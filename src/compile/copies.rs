//! Files about the other files of a site, written when all of those are there. Takes the staging folder, writes into it what the
//! worker keeps of each language, and smaller forms for the server. `verify::copies` reads all of it back.

use std::collections::BTreeMap;
use std::io;

use serde_json::json;

use crate::compressed::FORMS;
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

/// What becomes much smaller. Pictures, fonts and PDFs are compressed as they are.
const TEXTS: &[&str] = &[
    "html",
    "js",
    "css",
    "svg",
    "json",
    "xml",
    "txt",
    "md",
    "webmanifest",
];

/// Writes what the guide asks for. Fails as the disk does.
pub fn write(publish: &Publish, languages: &[Lang], staging: &Staging) -> io::Result<()> {
    let Publish {
        host: _,
        offline,
        precompress,
        keep: _,
        changes: _,
    } = publish;
    if *offline {
        keep(languages, staging)?;
    }
    if *precompress {
        compress(staging)?;
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

// A form that is not smaller is of no use.
fn compress(staging: &Staging) -> io::Result<()> {
    let site = staging.site();
    let texts: Vec<(&String, &Origin)> = site
        .files()
        .iter()
        .filter(|(path, _)| {
            let (_, ending) = path.rsplit_once('.').unwrap_or_default();
            TEXTS.contains(&ending.to_lowercase().as_str())
        })
        .collect();
    let written = workers::each(&texts, |(path, origin)| {
        let bytes = site.read(path)?;
        for form in &FORMS {
            let small = (form.of)(&bytes)?;
            // What it was made for is said; what it owes is demanded of the file that it repeats.
            let origin = Origin {
                format: None,
                ..(*origin).clone()
            };
            let place = format!("{path}{}", form.ending);
            if small.len() < bytes.len() && !site.files().contains_key(&place) {
                staging.write(&place, &small, origin)?;
            }
        }
        Ok(())
    });
    written.into_iter().collect()
}
