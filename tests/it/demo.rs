//! The warnings of the demo as a reader meets them, in every language and artefact. A line that vanishes here is never "just a
//! snapshot".

use std::collections::BTreeMap;
use std::path::Path;

use crate::guide::{built, built_now};

#[cfg(feature = "pdf")]
mod snapshots;

#[test]
fn the_same_input_gives_the_same_bytes() {
    let ((_one, first), (_two, second)) = (built(), built_now());
    let manifest = |site: &std::path::Path| {
        std::fs::read_to_string(site.join("manifest.json")).expect("a manifest")
    };
    assert_eq!(manifest(&first), manifest(&second));
}

// In a right-to-left text `--force` would be shown as `force--`.
#[test]
fn code_labels_and_links_keep_their_direction() {
    let (_folder, site) = built();
    let page = std::fs::read_to_string(site.join("nl/zakelijke-track-trace/index.html"))
        .expect("the page");
    let count = |words: &str| page.matches(words).count();
    assert!(count("<b class=\"ui\"") > 0);
    assert_eq!(
        count("<b class=\"ui\""),
        count("<b class=\"ui\" dir=\"auto\"")
    );
    assert_eq!(count("<code"), count("<code translate=\"no\" dir=\"ltr\""));
}

// Every page of a site, by its path from the root.
fn pages(folder: &Path, root: &Path, found: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            pages(&path, root, found);
        } else if path.extension().is_some_and(|ending| ending == "html") {
            let name = path.strip_prefix(root).expect("below the root");
            let text = std::fs::read_to_string(&path).expect("a page");
            found.insert(name.to_string_lossy().replace('\\', "/"), text);
        }
    }
}

fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let opening = format!(" {attribute}=\"");
    page.split(&opening)
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap_or_default())
        .collect()
}

// The links of a page that lead to nothing in the site.
fn lost(site: &Path, path: &str, pages: &BTreeMap<String, String>) -> Vec<String> {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let leads = |link: &&str| {
        if link.contains(':') {
            return true;
        }
        let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
        let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
        for part in file.split('/') {
            match part {
                ".." => _ = parts.pop(),
                "" | "." => {}
                part => parts.push(part),
            }
        }
        let target = match file {
            "" => path.to_owned(),
            _ => parts.join("/"),
        };
        let has_anchor = |page: &String| values(page, "id").contains(&anchor);
        match pages.get(&target) {
            Some(page) => anchor.is_empty() || has_anchor(page),
            None => site.join(&target).is_file(),
        }
    };
    let links = values(&pages[path], "href");
    let lost = links.into_iter().filter(|link| !leads(link));
    lost.map(str::to_owned).collect()
}

#[test]
fn every_link_of_a_page_leads_somewhere() {
    let (_folder, site) = built();
    let mut found = BTreeMap::new();
    pages(&site, &site, &mut found);
    assert!(found.len() > 10, "{} pages", found.len());
    for path in found.keys() {
        let lost = lost(&site, path, &found);
        assert!(lost.is_empty(), "{path}: {lost:?}");
    }
    // The words of a callout lead to it, and it leads back to them.
    let card = "nl/zakelijke-track-trace/index.html";
    let spoiled = found[card].replace(" id=\"selecteren_figure-1_opslaan\"", " id=\"other\"");
    assert_ne!(spoiled, found[card], "the callout has an id");
    found.insert(card.to_owned(), spoiled);
    assert!(!lost(&site, card, &found).is_empty());
}
