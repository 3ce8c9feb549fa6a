//! A shard: one of several parts of a site that are built apart, each on a machine of its own. It has the files of some of the cards, and
//! says what it was built from, so that no other parts are merged with it.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use stappenkaart_say::say;

/// Which part of a site, such as `2/4`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Shard {
    number: usize,
    of: usize,
}

impl Shard {
    /// How many shards a site can have.
    pub const MOST: usize = 10_000;

    /// Counted from 1.
    pub fn number(self) -> usize {
        self.number
    }

    /// How many shards the site has.
    pub fn of(self) -> usize {
        self.of
    }

    /// Whether the card at this place of the library, from 0, is in it. Cards take turns, so that neighbours of one kind, which are often
    /// equally long, are in different shards.
    pub fn has(self, place: usize) -> bool {
        place % self.of == self.number - 1
    }

    /// Each shard of its site, in order.
    pub fn all(self) -> impl Iterator<Item = Shard> {
        (1..=self.of).map(move |number| Shard { number, ..self })
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.of)
    }
}

impl FromStr for Shard {
    type Err = String;

    fn from_str(text: &str) -> Result<Shard, String> {
        let numbers = text.split_once('/');
        let numbers = numbers.and_then(|(number, of)| Some((whole(number)?, whole(of)?)));
        let is_known =
            |(number, of): &(usize, usize)| (1..=*of).contains(number) && *of <= Shard::MOST;
        match numbers.filter(is_known) {
            Some((number, of)) => Ok(Shard { number, of }),
            None => Err(say!(
                "type which shard of how many, such as `1/4`, and at most {}",
                Shard::MOST
            )),
        }
    }
}

// Other programs read `+1` as something else.
fn whole(text: &str) -> Option<usize> {
    let is_number = text.chars().all(|c| c.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

impl TryFrom<String> for Shard {
    type Error = String;

    fn try_from(text: String) -> Result<Shard, String> {
        text.parse()
    }
}

impl From<Shard> for String {
    fn from(shard: Shard) -> String {
        shard.to_string()
    }
}

/// What the manifest of a shard says of it. Shards of one site differ only in `shard`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShardRecord {
    pub shard: Shard,
    /// Which build of the tool wrote it.
    pub build: String,
    pub options: ShardOptions,
    /// SHA-256 of each file of the guide, by its path.
    pub sources: BTreeMap<String, String>,
}

/// What was typed for the build, but for `--shard` and `--out`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShardOptions {
    pub lang: Vec<String>,
    pub format: Vec<String>,
    pub host: Option<String>,
    pub paper: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub category: Vec<String>,
    pub greyscale: bool,
    pub drafts: bool,
}
