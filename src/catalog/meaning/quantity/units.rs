//! Units of measurement: what they measure, and how large they are. Their symbols are the same in every language; their names are in
//! `templates/words/<lang>.ftl`.

// The longest symbol, in characters, with a space in it.
const SYMBOL: usize = 5;

/// A unit.
#[derive(Debug)]
pub struct MeasureUnit {
    /// As lists of words call it: "minute".
    pub name: &'static str,
    pub dimension: Dimension,
    /// What one of it is in the first unit of its dimension.
    factor: f64,
    /// What is added after that: 0 °C is 273.15 K.
    offset: f64,
    symbols: &'static [&'static str],
}

/// What a unit measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dimension {
    Angle,
    Area,
    Charge,
    Current,
    Data,
    Dollars,
    Energy,
    Euros,
    Force,
    Frequency,
    Illuminance,
    Length,
    Level,
    Mass,
    Months,
    Part,
    Pixels,
    Pounds,
    Power,
    Pressure,
    Resistance,
    Rotation,
    Speed,
    Temperature,
    Time,
    Torque,
    Voltage,
    Volume,
    Yen,
}

impl MeasureUnit {
    /// Whether people say it for the other one: "5 graden" in a kitchen is 5 °C, and "per hour, 20 kilometres" is 20 km/h.
    pub fn is_short_for(&self, other: &MeasureUnit) -> bool {
        match self.dimension {
            Dimension::Angle => other.dimension == Dimension::Temperature,
            Dimension::Length => {
                other.dimension == Dimension::Speed && other.name.starts_with(self.name)
            }
            _ => false,
        }
    }

    /// An amount of it, in the first unit of its dimension.
    pub fn base(&self, amount: f64) -> f64 {
        amount * self.factor + self.offset
    }

    /// The unit that lists of words call so.
    pub fn find(name: &str) -> Option<&'static MeasureUnit> {
        UNITS.iter().find(|unit| unit.name == name)
    }

    /// The unit whose symbol begins at this byte of a text and ends with a word, and where it ends.
    pub fn symbol_at(text: &str, at: usize) -> Option<(&'static MeasureUnit, usize)> {
        let rest = &text[at..];
        let ends = rest.char_indices().map(|(at, c)| at + c.len_utf8());
        let ends: Vec<usize> = ends.take(SYMBOL).collect();
        ends.into_iter().rev().find_map(|end| {
            let symbol = rest[..end].chars().filter(|c| !c.is_whitespace());
            let symbol: String = symbol.map(half_width).collect();
            let is_whole =
                !rest[end..].starts_with(continues) || !symbol.ends_with(char::is_alphanumeric);
            Some((
                MeasureUnit::of_symbol(&symbol).filter(|_| is_whole)?,
                at + end,
            ))
        })
    }

    /// The unit with this symbol. Upper and lower case differ: mW and MW.
    pub fn of_symbol(symbol: &str) -> Option<&'static MeasureUnit> {
        UNITS.iter().find(|unit| unit.symbols.contains(&symbol))
    }
}

// Whether a symbol does not end before this character: a digit, or a letter of the scripts in which symbols are written (Latin, Greek and
// Cyrillic, which come first in Unicode). "6kgで" is 6 kg.
fn continues(c: char) -> bool {
    let c = half_width(c);
    c.is_numeric() || c.is_alphabetic() && c < '\u{530}'
}

// A letter as Western texts write it: "ｋｇ" is kg.
fn half_width(c: char) -> char {
    match c {
        '！'..='～' => char::from_u32(c as u32 - '！' as u32 + u32::from(b'!')).unwrap_or(c),
        _ => c,
    }
}

const fn unit(
    name: &'static str,
    dimension: Dimension,
    factor: f64,
    symbols: &'static [&'static str],
) -> MeasureUnit {
    MeasureUnit {
        name,
        dimension,
        factor,
        offset: 0.0,
        symbols,
    }
}

/// All units. To add one: a line here, and its names in `meaning-units` of the languages.
const UNITS: &[MeasureUnit] = &{
    use Dimension::*;
    [
        unit("millisecond", Time, 0.001, &["ms"]),
        unit("second", Time, 1.0, &["s", "sec", "″"]),
        unit("minute", Time, 60.0, &["min", "′"]),
        unit("hour", Time, 3600.0, &["h", "hr", "hrs"]),
        unit("day", Time, 86_400.0, &[]),
        unit("week", Time, 604_800.0, &[]),
        unit("month", Months, 1.0, &[]),
        unit("year", Months, 12.0, &[]),
        unit("degree", Angle, 1.0, &["°"]),
        unit("kelvin", Temperature, 1.0, &["K"]),
        MeasureUnit {
            name: "celsius",
            dimension: Temperature,
            factor: 1.0,
            offset: 273.15,
            symbols: &["°C", "℃"],
        },
        MeasureUnit {
            name: "fahrenheit",
            dimension: Temperature,
            factor: 5.0 / 9.0,
            offset: 459.67 * 5.0 / 9.0,
            symbols: &["°F", "℉"],
        },
        unit("percent", Part, 0.01, &["%", "٪", "％"]),
        unit("permille", Part, 0.001, &["‰"]),
        unit("ppm", Part, 0.000_001, &["ppm"]),
        unit("micrometre", Length, 0.000_001, &["µm", "μm"]),
        unit("millimetre", Length, 0.001, &["mm"]),
        unit("centimetre", Length, 0.01, &["cm"]),
        unit("decimetre", Length, 0.1, &["dm"]),
        unit("metre", Length, 1.0, &["m"]),
        unit("kilometre", Length, 1000.0, &["km"]),
        unit("inch", Length, 0.0254, &[]),
        unit("foot", Length, 0.3048, &["ft"]),
        unit("yard", Length, 0.9144, &["yd"]),
        unit("mile", Length, 1609.344, &["mi"]),
        unit("square-centimetre", Area, 0.0001, &["cm²", "cm2"]),
        unit("square-metre", Area, 1.0, &["m²", "m2"]),
        unit("microgram", Mass, 0.000_001, &["µg", "μg", "mcg"]),
        unit("milligram", Mass, 0.001, &["mg"]),
        unit("gram", Mass, 1.0, &["g", "gr"]),
        unit("kilogram", Mass, 1000.0, &["kg"]),
        unit("tonne", Mass, 1_000_000.0, &["t"]),
        unit("ton", Mass, 1_000_000.0, &[]),
        unit("ounce", Mass, 28.349_523, &["oz"]),
        unit("pound", Mass, 453.592_37, &["lb", "lbs"]),
        unit("millilitre", Volume, 0.001, &["ml", "mL"]),
        unit("centilitre", Volume, 0.01, &["cl", "cL"]),
        unit("decilitre", Volume, 0.1, &["dl", "dL"]),
        unit("litre", Volume, 1.0, &["l", "L", "ltr"]),
        unit("gallon", Volume, 3.785_412, &["gal"]),
        unit("cubic-centimetre", Volume, 0.001, &["cm³", "cm3", "cc"]),
        unit("cubic-metre", Volume, 1000.0, &["m³", "m3"]),
        unit("millivolt", Voltage, 0.001, &["mV"]),
        unit("volt", Voltage, 1.0, &["V"]),
        unit("kilovolt", Voltage, 1000.0, &["kV"]),
        unit("milliampere", Current, 0.001, &["mA"]),
        unit("ampere", Current, 1.0, &["A"]),
        unit("milliampere-hour", Charge, 1.0, &["mAh"]),
        unit("ampere-hour", Charge, 1000.0, &["Ah"]),
        unit("milliwatt", Power, 0.001, &["mW"]),
        unit("watt", Power, 1.0, &["W"]),
        unit("kilowatt", Power, 1000.0, &["kW"]),
        unit("megawatt", Power, 1_000_000.0, &["MW"]),
        unit("joule", Energy, 1.0, &["J"]),
        unit("kilojoule", Energy, 1000.0, &["kJ"]),
        unit("watt-hour", Energy, 3600.0, &["Wh"]),
        unit("kilowatt-hour", Energy, 3_600_000.0, &["kWh"]),
        unit("calorie", Energy, 4184.0, &["kcal"]),
        unit("hertz", Frequency, 1.0, &["Hz"]),
        unit("kilohertz", Frequency, 1000.0, &["kHz"]),
        unit("megahertz", Frequency, 1_000_000.0, &["MHz"]),
        unit("gigahertz", Frequency, 1_000_000_000.0, &["GHz"]),
        unit("milliohm", Resistance, 0.001, &["mΩ"]),
        unit("ohm", Resistance, 1.0, &["Ω", "Ω"]),
        unit("kiloohm", Resistance, 1000.0, &["kΩ"]),
        unit("pascal", Pressure, 1.0, &["Pa"]),
        unit("hectopascal", Pressure, 100.0, &["hPa"]),
        unit("kilopascal", Pressure, 1000.0, &["kPa"]),
        unit("megapascal", Pressure, 1_000_000.0, &["MPa"]),
        unit("millibar", Pressure, 100.0, &["mbar"]),
        unit("bar", Pressure, 100_000.0, &["bar"]),
        unit("psi", Pressure, 6894.757, &["psi", "PSI"]),
        unit("decibel", Level, 1.0, &["dB", "dB(A)"]),
        unit("newton", Force, 1.0, &["N"]),
        unit("kilonewton", Force, 1000.0, &["kN"]),
        unit("newton-metre", Torque, 1.0, &["Nm", "N·m"]),
        unit("lux", Illuminance, 1.0, &["lx"]),
        unit("rpm", Rotation, 1.0, &["rpm", "RPM", "min⁻¹"]),
        unit("metre-per-second", Speed, 3.6, &["m/s"]),
        unit("kilometre-per-hour", Speed, 1.0, &["km/h", "kmh", "kph"]),
        unit("mile-per-hour", Speed, 1.609_344, &["mph"]),
        unit("byte", Data, 1.0, &["B"]),
        unit("kilobyte", Data, 1e3, &["kB", "KB"]),
        unit("megabyte", Data, 1e6, &["MB"]),
        unit("gigabyte", Data, 1e9, &["GB"]),
        unit("terabyte", Data, 1e12, &["TB"]),
        unit("kibibyte", Data, 1024.0, &["KiB"]),
        unit("mebibyte", Data, 1_048_576.0, &["MiB"]),
        unit("gibibyte", Data, 1_073_741_824.0, &["GiB"]),
        unit("pixel", Pixels, 1.0, &["px"]),
        unit("cent", Euros, 0.01, &[]),
        unit("euro", Euros, 1.0, &["€", "EUR"]),
        unit("dollar", Dollars, 1.0, &["$", "USD"]),
        unit("sterling", Pounds, 1.0, &["£", "GBP"]),
        unit("yen", Yen, 1.0, &["¥", "JPY", "円"]),
    ]
};
