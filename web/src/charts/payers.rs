//! Who pays: one colour and one pattern for each, in every picture, table and legend.
//!
//! Light and dark take turns in the order of the stack, so that neighbours differ by 3:1 as long as
//! none between them is missing; white edges and the patterns tell them apart in any case. Every
//! colour has at least 3:1 against white.

use yew::prelude::*;

/// Who carries an amount, in the order in which the parts are stacked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaidBy {
    /// The employer, in the employer period.
    Employer,
    /// The municipality, after the state's refund.
    Municipality,
    /// The state's refund.
    State,
    /// The unemployment fund, in an unemployed person's first days.
    UnemploymentFund,
    /// Nobody: days without benefit.
    Nobody,
}

/// What a payer looks like.
struct Look {
    /// The area.
    area: &'static str,
    /// What is drawn on it.
    detail: &'static str,
    /// The edge towards the neighbours.
    edge: &'static str,
}

impl PaidBy {
    /// Everyone, in the order of the stack and of `Parts::each`.
    pub const ALL: [Self; 5] =
        [Self::Employer, Self::Municipality, Self::State, Self::UnemploymentFund, Self::Nobody];

    const fn look(self) -> Look {
        let (area, detail, edge) = match self {
            Self::Employer => ("#2a9d8f", "#0b5a51", "#fff"),
            Self::Municipality => ("#123f75", "#123f75", "#fff"),
            Self::State => ("#d17a00", "#8f4f00", "#fff"),
            Self::UnemploymentFund => ("#632a6b", "#d9bfe0", "#fff"),
            Self::Nobody => ("#fff", "#6b6b6b", "#595959"),
        };
        Look { area, detail, edge }
    }

    const fn id(self) -> &'static str {
        match self {
            Self::Employer => "employer",
            Self::Municipality => "municipality",
            Self::State => "state",
            Self::UnemploymentFund => "fund",
            Self::Nobody => "nobody",
        }
    }

    /// The `fill` of this payer's areas in the picture whose patterns have this prefix.
    pub(super) fn fill(self, prefix: &str) -> String {
        format!("url(#{prefix}-{})", self.id())
    }

    /// The `stroke` of this payer's areas.
    pub(super) const fn edge(self) -> &'static str {
        self.look().edge
    }

    /// The definition that [`Self::fill`] names.
    pub(super) fn pattern(self, prefix: &str) -> Html {
        let Look { area, detail, .. } = self.look();
        let turned = match self {
            Self::State | Self::Nobody => Some("rotate(45)"),
            Self::Employer | Self::Municipality | Self::UnemploymentFund => None,
        };
        html! {
            <pattern
                id={format!("{prefix}-{}", self.id())}
                width="8"
                height="8"
                patternUnits="userSpaceOnUse"
                patternTransform={turned}
            >
                <rect width="8" height="8" fill={area} />
                { self.tile(detail) }
            </pattern>
        }
    }

    /// What is drawn on a tile of 8 by 8.
    fn tile(self, detail: &'static str) -> Html {
        let lines = |d: &'static str, width: &'static str| {
            html! { <path d={d} stroke={detail} stroke-width={width} fill="none" /> }
        };
        match self {
            Self::Municipality => Html::default(),
            Self::Employer => html! {
                <>
                    <circle cx="2" cy="2" r="1.2" fill={detail} />
                    <circle cx="6" cy="6" r="1.2" fill={detail} />
                </>
            },
            Self::State => lines("M4 0V8", "1.6"),
            Self::UnemploymentFund => lines("M0 4H8", "1.4"),
            Self::Nobody => lines("M4 0V8M0 4H8", "1"),
        }
    }
}

/// A payer's colour and pattern as a small square, to stand before the name in tables and texts.
pub fn payer_mark(payer: PaidBy) -> Html {
    let Look { area, detail, .. } = payer.look();
    let drawn = match payer {
        PaidBy::Municipality => Html::default(),
        PaidBy::Employer => html! {
            <g fill={detail}>
                { for [(4, 4), (12, 4), (8, 8), (4, 12), (12, 12)].map(|(x, y): (u8, u8)| html! {
                    <circle cx={x.to_string()} cy={y.to_string()} r="1.4" />
                }) }
            </g>
        },
        PaidBy::State => html! {
            <path d="M-2 6L6-2M-2 14L14-2M2 18L18 2M10 18L18 10" stroke={detail} stroke-width="1.8" />
        },
        PaidBy::UnemploymentFund => html! {
            <path d="M0 4H16M0 8H16M0 12H16" stroke={detail} stroke-width="1.4" />
        },
        PaidBy::Nobody => html! {
            <path
                d="M-2 6L6-2M-2 14L14-2M2 18L18 2M10 18L18 10M10-2L18 6M2-2L18 14M-2 2L14 18M-2 10L6 18"
                stroke={detail}
            />
        },
    };
    let edge = if payer == PaidBy::Nobody { payer.edge() } else { area };
    html! {
        <svg class="payer-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <rect width="16" height="16" fill={area} />
            { drawn }
            <rect x="0.75" y="0.75" width="14.5" height="14.5" fill="none" stroke={edge} stroke-width="1.5" />
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance as WCAG 2 defines it.
    fn luminance(colour: &str) -> f64 {
        let hex = colour.trim_start_matches('#');
        let hex = if hex.len() == 3 { hex.replace('f', "ff") } else { hex.to_owned() };
        let channel = |at: usize| {
            let value =
                f64::from(u8::from_str_radix(hex.get(at..at + 2).unwrap(), 16).unwrap()) / 255.0;
            if value <= 0.03928 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
    }

    fn contrast(a: &str, b: &str) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_payer_stands_out_from_white() {
        for payer in PaidBy::ALL {
            let Look { area, edge, .. } = payer.look();
            assert!(contrast(area, "#fff").max(contrast(edge, "#fff")) >= 3.0, "{payer:?}");
        }
    }

    #[test]
    fn neighbours_in_the_stack_stand_out_from_each_other() {
        for pair in PaidBy::ALL.windows(2) {
            let [below, above] = [pair[0].look().area, pair[1].look().area];
            assert!(contrast(below, above) >= 3.0, "{pair:?}: {}", contrast(below, above));
        }
    }
}
