//! What costs less than what. Never an absolute time: the machine of tomorrow is another one.

use std::time::Instant;

use stappenkaart::format::ALL;

use crate::guide::{Files, build, check, demo, said};

// The demo with its largest card many times over.
fn many(count: usize) -> Files {
    let mut files = demo();
    files.remove("warnings.lock");
    let from = "cards/zakelijke-track-trace/";
    let card: Vec<(String, Vec<u8>)> = files
        .range(from.to_owned()..)
        .take_while(|(path, _)| path.starts_with(from))
        .map(|(path, bytes)| (path[from.len()..].to_owned(), bytes.clone()))
        .collect();
    for number in 0..count {
        files.extend(
            card.iter()
                .map(|(name, bytes)| (format!("cards/copy-{number}/{name}"), bytes.clone())),
        );
    }
    files
}

#[test]
fn checking_cards_costs_less_than_building_them() {
    let files = many(100);
    let html: Vec<_> = ALL
        .iter()
        .copied()
        .filter(|format| format.name() == "html")
        .collect();
    let started = Instant::now();
    check(&files);
    let checking = started.elapsed();
    let started = Instant::now();
    build(&files, &html).unwrap_or_else(|problems| panic!("{}", said(&problems)));
    let building = started.elapsed();
    // Building checks too: it has to cost well over twice as much.
    assert!(
        checking * 2 < building,
        "checking took {checking:?} and building {building:?}"
    );
}
