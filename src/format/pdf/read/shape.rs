//! Geometry and colour for the reader: where a letter is, what is under and over it, whether it contrasts with its background.

/// A transformation as PDF writes it: `[a b c d e f]`.
#[derive(Debug, Clone, Copy)]
pub struct Matrix(pub [f64; 6]);

impl Matrix {
    pub const IDENTITY: Matrix = Matrix([1.0, 0.0, 0.0, 1.0, 0.0, 0.0]);

    pub fn shift(x: f64, y: f64) -> Matrix {
        Matrix([1.0, 0.0, 0.0, 1.0, x, y])
    }

    /// First this one, then `next`.
    pub fn then(self, next: Matrix) -> Matrix {
        let ([a, b, c, d, e, f], [p, q, r, s, t, u]) = (self.0, next.0);
        Matrix([
            a * p + b * r,
            a * q + b * s,
            c * p + d * r,
            c * q + d * s,
            e * p + f * r + t,
            e * q + f * s + u,
        ])
    }

    pub fn apply(self, (x, y): (f64, f64)) -> (f64, f64) {
        let [a, b, c, d, e, f] = self.0;
        (a * x + c * y + e, b * x + d * y + f)
    }

    /// What turns a line that this one has turned back to level.
    pub fn levelling(self) -> Matrix {
        let [a, b, ..] = self.0;
        let length = a.hypot(b);
        if length == 0.0 || b == 0.0 && a > 0.0 {
            return Matrix::IDENTITY;
        }
        let (cos, sin) = (a / length, b / length);
        Matrix([cos, -sin, sin, cos, 0.0, 0.0])
    }

    /// How far it turns a level line, in whole degrees.
    pub fn turn(self) -> i32 {
        let [a, b, ..] = self.0;
        b.atan2(a).to_degrees().round() as i32
    }

    /// How much longer an upright stroke becomes.
    pub fn height_factor(self) -> f64 {
        self.0[2].hypot(self.0[3])
    }

    /// How much longer a level stroke becomes.
    pub fn width_factor(self) -> f64 {
        self.0[0].hypot(self.0[1])
    }
}

/// Closed polygons in the space of the page; curves are cut into chords.
#[derive(Debug, Clone)]
pub struct Area {
    rings: Vec<Vec<(f64, f64)>>,
    even_odd: bool,
    /// Left, bottom, right, top: most questions are answered by these alone.
    bounds: [f64; 4],
}

impl Area {
    /// What these rings enclose.
    pub fn new(rings: Vec<Vec<(f64, f64)>>, even_odd: bool) -> Area {
        let nowhere = [
            f64::INFINITY,
            f64::INFINITY,
            f64::NEG_INFINITY,
            f64::NEG_INFINITY,
        ];
        let bounds = rings
            .iter()
            .flatten()
            .fold(nowhere, |[left, bottom, right, top], (x, y)| {
                [left.min(*x), bottom.min(*y), right.max(*x), top.max(*y)]
            });
        Area {
            rings,
            even_odd,
            bounds,
        }
    }

    /// The rectangle `x y width height`, transformed.
    pub fn rectangle(sides: [f64; 4], matrix: Matrix) -> Area {
        Area::new(vec![rectangle(sides, matrix)], false)
    }

    /// Left, bottom, right, top.
    pub fn bounds(&self) -> [f64; 4] {
        self.bounds
    }

    pub fn corners(&self) -> impl Iterator<Item = (f64, f64)> {
        self.rings.iter().flatten().copied()
    }

    pub fn contains(&self, point: (f64, f64)) -> bool {
        let [left, bottom, right, top] = self.bounds;
        if point.0 < left || point.0 > right || point.1 < bottom || point.1 > top {
            return false;
        }
        let winding: i32 = self.rings.iter().map(|ring| winding(ring, point)).sum();
        if self.even_odd {
            winding % 2 != 0
        } else {
            winding != 0
        }
    }
}

/// The outline of the rectangle `x y width height`, transformed, back to where it began.
pub fn rectangle([x, y, width, height]: [f64; 4], matrix: Matrix) -> Vec<(f64, f64)> {
    let corners = [
        (x, y),
        (x + width, y),
        (x + width, y + height),
        (x, y + height),
        (x, y),
    ];
    corners.map(|corner| matrix.apply(corner)).to_vec()
}

fn winding(ring: &[(f64, f64)], (x, y): (f64, f64)) -> i32 {
    let next = ring.iter().cycle().skip(1);
    ring.iter()
        .zip(next)
        .map(|(&(x0, y0), &(x1, y1))| {
            let side = (x1 - x0) * (y - y0) - (x - x0) * (y1 - y0);
            match (y0 <= y, y1 <= y) {
                (true, false) if side > 0.0 => 1,
                (false, true) if side < 0.0 => -1,
                _ => 0,
            }
        })
        .sum()
}

/// Red, green and blue from 0 to 1.
pub type Colour = [f64; 3];

/// Grey, red-green-blue or cyan-magenta-yellow-black, distinguished by how many numbers there are.
pub fn colour(numbers: &[f64]) -> Option<Colour> {
    match *numbers {
        [grey] => Some([grey; 3]),
        [red, green, blue] => Some([red, green, blue]),
        [cyan, magenta, yellow, black] => {
            Some([cyan, magenta, yellow].map(|ink| (1.0 - ink) * (1.0 - black)))
        }
        _ => None,
    }
}

/// `top` laid over `bottom`. What can't be known of either can't be known of both.
pub fn blend(top: Option<Colour>, alpha: f64, bottom: Option<Colour>) -> Option<Colour> {
    if alpha >= 1.0 {
        return top;
    }
    let (top, bottom) = (top?, bottom?);
    Some(std::array::from_fn(|at| {
        top[at] * alpha + bottom[at] * (1.0 - alpha)
    }))
}

/// The contrast ratio of WCAG 2.2, 1 to 21.
pub fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    one.max(other) / one.min(other)
}

fn luminance(colour: Colour) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
