//! Numbers that share a unit. Takes the quantities of a text, gives the unit of the last one to those before it.

use super::words::{DAY, HOUR, NOON};
use super::{Certainty, Quantity, QuantityReading};

// The longest word between two numbers that share a unit: "5 to 10 minutes".
const JOINING: usize = 7;

/// "5-10 °C", "between 5 and 10 minutes": the unit is of both.
pub fn share_units(text: &str, quantities: &mut [Quantity]) {
    for at in (1..quantities.len()).rev() {
        let (head, tail) = quantities.split_at_mut(at);
        let (Some(before), Some(after)) = (head.last_mut(), tail.first()) else {
            continue;
        };
        let between = text
            .get(before.range.end..after.range.start)
            .unwrap_or_default()
            .trim();
        let is_joined = between.chars().count() <= JOINING
            && !between.contains(['.', ',', ';', ':', '(', ')'])
            && !between.contains(char::is_whitespace);
        // "2 times a day" has no days.
        if is_joined && after.certainty == Certainty::Sure {
            before.take_unit_of(after);
        }
    }
}

impl Quantity {
    fn take_unit_of(&mut self, next: &Quantity) {
        let mut more = Vec::new();
        for reading in &self.readings {
            let QuantityReading::Amount { value, unit: None } = reading else {
                return;
            };
            for next in &next.readings {
                match next {
                    QuantityReading::Amount {
                        value: _,
                        unit: Some(unit),
                    } => more.push(QuantityReading::Amount {
                        value: *value,
                        unit: Some(unit),
                    }),
                    QuantityReading::Time(minutes)
                        if value.fract() == 0.0 && (0.0..=24.0).contains(value) =>
                    {
                        let hour = *value as u32 * HOUR;
                        let late = if *minutes >= NOON { NOON } else { 0 };
                        more.push(QuantityReading::Time(hour % DAY));
                        more.push(QuantityReading::Time((hour % NOON + late) % DAY));
                    }
                    _ => {}
                }
            }
        }
        self.readings.extend(more);
    }
}
