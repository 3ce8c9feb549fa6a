//! Files that repeat other files of the site. Takes the digests of all files, demands of each list of what a browser keeps that it
//! has every page of its language, as it is, and of each compressed file that it is what it was made of: a copy without a warning must
//! not be what a reader sees.

use std::collections::BTreeMap;
use std::io;

use serde::Deserialize;
use stappenkaart_say::say;

use super::examination::Digest;
use super::proven::Read;
use crate::codes;
use crate::compressed::{expanded, original};
use crate::diag::Diagnostic;
use crate::workers;

/// What a browser keeps of a language.
#[derive(Deserialize)]
struct KeptList {
    version: String,
    files: BTreeMap<String, String>,
}

type Digests = BTreeMap<String, io::Result<Digest>>;

/// What is wrong with the copies of a site.
pub fn check(digests: &Digests, read: &Read<'_>) -> Vec<Diagnostic> {
    let mut problems = kept(digests, read);
    let compressed: Vec<(&String, &str)> = digests
        .keys()
        .filter_map(|path| Some((path, original(path)?)))
        .filter(|(_, original)| digests.contains_key(*original))
        .collect();
    let differing = workers::each(&compressed, |(path, original)| {
        let whole = read(original).ok()?;
        if repeats(path, &whole, read) {
            return None;
        }
        let message = say!("a browser does not get `{original}` from it");
        let problem = Diagnostic::in_file(codes::SK509, path.as_str(), message);
        Some(problem.help(say!("build the site again")))
    });
    problems.extend(differing.into_iter().flatten());
    problems
}

fn repeats(path: &str, whole: &[u8], read: &Read<'_>) -> bool {
    let expanded = read(path).and_then(|bytes| expanded(path, &bytes, whole.len()));
    expanded.is_ok_and(|expanded| expanded == whole)
}

fn kept(digests: &Digests, read: &Read<'_>) -> Vec<Diagnostic> {
    let lists = digests
        .keys()
        .filter_map(|path| path.strip_suffix("/offline.json"));
    let mut problems = Vec::new();
    let worker = read("offline.js").unwrap_or_default();
    let worker = String::from_utf8_lossy(&worker);
    for lang in lists {
        let path = format!("{lang}/offline.json");
        let wrong = |message: String| {
            Diagnostic::in_file(codes::SK509, path.as_str(), message)
                .help(say!("build the site again"))
        };
        let list = read(&path).ok();
        let list = list.and_then(|bytes| serde_json::from_slice::<KeptList>(&bytes).ok());
        let Some(KeptList { version, files }) = list else {
            problems.push(wrong(
                say!("the list of what browsers keep can't be read").to_owned(),
            ));
            continue;
        };
        if !worker.contains(&format!("const VERSION = \"{version}\";")) {
            problems.push(
                wrong(say!(
                    "`offline.js` is not the worker of this list: it does not have the line `const VERSION = \"{version}\";`"
                ))
                .help(say!("copy the template again with `stappenkaart templates`, and then change it")),
            );
        }
        problems.extend(differing(digests, &files).map(wrong));
        problems.extend(missing(digests, &files, lang).map(wrong));
    }
    problems
}

fn differing<'a>(
    digests: &'a Digests,
    files: &'a BTreeMap<String, String>,
) -> impl Iterator<Item = String> + 'a {
    let differs = files.iter().filter(|(path, listed)| {
        let digest = digests.get(*path).and_then(|digest| digest.as_ref().ok());
        listed.len() < 16 || digest.is_none_or(|digest| !digest.sha256.starts_with(*listed))
    });
    differs.map(|(path, _)| {
        say!("the copy of `{path}` that browsers keep is not the file of this site")
    })
}

fn missing<'a>(
    digests: &'a Digests,
    files: &'a BTreeMap<String, String>,
    lang: &'a str,
) -> impl Iterator<Item = String> + 'a {
    let pages = digests.keys().filter(move |path| {
        let own = path
            .strip_prefix(lang)
            .is_some_and(|rest| rest.starts_with('/'));
        own && path.ends_with(".html") && !files.contains_key(*path)
    });
    pages.map(|path| say!("browsers do not keep the page `{path}`"))
}
