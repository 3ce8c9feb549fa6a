//! One name, one thing: few types share their name with a type elsewhere.

use std::collections::BTreeMap;

use super::{SourceFile, sources};

/// In percent of all types; it only goes down.
const SHARED: usize = 6;

fn types(file: &SourceFile) -> Vec<String> {
    let name = |item: &syn::Item| match item {
        syn::Item::Struct(item) => Some(item.ident.to_string()),
        syn::Item::Enum(item) => Some(item.ident.to_string()),
        syn::Item::Trait(item) => Some(item.ident.to_string()),
        syn::Item::Type(item) => Some(item.ident.to_string()),
        _ => None,
    };
    file.syntax.items.iter().filter_map(name).collect()
}

// Names with the files that have a type of that name, where those are several.
fn shared(files: &[SourceFile]) -> (usize, BTreeMap<String, Vec<String>>) {
    let mut known: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in files {
        for name in types(file) {
            known.entry(name).or_default().push(file.path.clone());
        }
    }
    let all = known.values().map(Vec::len).sum();
    known.retain(|_, places| places.len() > 1);
    (all, known)
}

#[test]
fn few_types_share_a_name() {
    let (all, shared) = shared(&sources());
    let number: usize = shared.values().map(Vec::len).sum();
    assert!(
        number * 100 <= all * SHARED,
        "{number} of {all} types share their name: {shared:#?}"
    );
}

#[test]
fn two_types_of_one_name_are_found() {
    let files = [
        SourceFile::new("lint/a.rs", "struct Desk; struct Rule;"),
        SourceFile::new("parse/b.rs", "enum Desk {}"),
    ];
    let (all, shared) = shared(&files);
    assert_eq!((all, shared.len(), shared["Desk"].len()), (3, 1, 2));
}
