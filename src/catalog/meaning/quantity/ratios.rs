//! Ratios: "1:10" looks like a time, and is "1 in 10" in the other text. Takes the quantities of two texts, reads such a time as two numbers.

use super::{Certainty, Quantity, QuantityReading};

/// Reads a time as two numbers where the other text has both of them, and not that time.
pub fn split_ratios(text: &str, quantities: &mut Vec<Quantity>, others: &[Quantity]) {
    let has = |one: &Quantity| others.iter().any(|other| other.agrees(one));
    let follow = |[one, two]: &[Quantity; 2]| {
        let mut pairs = others.windows(2);
        pairs.any(|pair| pair[0].agrees(one) && pair[1].agrees(two))
    };
    let split = quantities.drain(..).flat_map(|quantity| {
        let parts = parts(text, &quantity);
        match parts {
            Some(parts) if !has(&quantity) && follow(&parts) => parts.to_vec(),
            Some(_) | None => vec![quantity],
        }
    });
    *quantities = split.collect();
}

fn parts(text: &str, quantity: &Quantity) -> Option<[Quantity; 2]> {
    let [QuantityReading::Time(_)] = quantity.readings.as_slice() else {
        return None;
    };
    let (start, written) = (quantity.range.start, text.get(quantity.range.clone())?);
    let middle = written.find(':')?;
    let number = |from: usize, to: usize| {
        let value = written[from..to].parse().ok()?;
        Some(Quantity {
            readings: vec![QuantityReading::Amount { value, unit: None }],
            range: start + from..start + to,
            certainty: Certainty::Sure,
        })
    };
    Some([number(0, middle)?, number(middle + 1, written.len())?])
}
