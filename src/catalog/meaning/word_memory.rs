//! What is known of words, shared by all workers. Takes a word, returns what was found out about it when it was first met: a guide says
//! the same words again and again. It is read without a lock, which workers would wait for.

use std::sync::OnceLock;

use super::tokens::key;

// The words that a guide says most come early and stay; room for more of them would cost each small guide as much.
const SLOTS: usize = 1 << 11;

// How many words may share a place before a word is not remembered.
const TRIES: usize = 8;

/// Of a bounded number of words; another one is looked up each time.
pub struct WordMemory<T> {
    slots: OnceLock<Box<[OnceLock<KnownWord<T>>]>>,
}

struct KnownWord<T> {
    word: Box<str>,
    known: T,
}

impl<T> Default for WordMemory<T> {
    fn default() -> WordMemory<T> {
        WordMemory {
            slots: OnceLock::new(),
        }
    }
}

impl<T> WordMemory<T> {
    /// What is known of a word, given to `with`; `find` finds it out.
    pub fn of<R>(&self, word: &str, find: impl FnOnce() -> T, with: impl FnOnce(&T) -> R) -> R {
        let slots = self.slots.get_or_init(|| {
            let empty = (0..SLOTS).map(|_| OnceLock::new());
            empty.collect()
        });
        let first = key(word) as usize;
        for at in 0..TRIES {
            let slot = &slots[first.wrapping_add(at) % SLOTS];
            match slot.get() {
                Some(known) if *known.word == *word => return with(&known.known),
                Some(_) => {}
                None => {
                    let word = word.into();
                    let known = find();
                    let result = with(&known);
                    // Where another worker was faster, it has found out the same.
                    drop(slot.set(KnownWord { word, known }));
                    return result;
                }
            }
        }
        with(&find())
    }
}
