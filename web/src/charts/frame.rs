//! The two widths in which every picture is drawn.

use yew::prelude::*;

/// What the id of the wide drawing of a picture adds to the picture's id: the one to save as a
/// file.
pub const WIDE: &str = "-wide";
const NARROW: &str = "-narrow";

/// A drawing's width and type size in its own units; both widths are shown at about one unit a
/// pixel, never with letters below 12 pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Frame {
    /// For a phone: 320 units.
    Narrow,
    /// For a column of text and more: 720 units.
    Wide,
}

impl Frame {
    pub(super) const BOTH: [Self; 2] = [Self::Narrow, Self::Wide];

    pub(super) const fn width(self) -> f64 {
        match self {
            Self::Narrow => 320.0,
            Self::Wide => 720.0,
        }
    }

    /// The size of the letters.
    pub(super) const fn font(self) -> f64 {
        match self {
            Self::Narrow => 13.5,
            Self::Wide => 15.0,
        }
    }

    /// From one line of text to the next.
    pub(super) fn line(self) -> f64 {
        self.font() * 1.3
    }

    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Narrow => "chart-narrow",
            Self::Wide => "chart-wide",
        }
    }

    /// The id of this drawing of a picture; also the prefix of the ids of its patterns.
    pub(super) fn id(self, picture: &str) -> String {
        match self {
            Self::Narrow => format!("{picture}{NARROW}"),
            Self::Wide => format!("{picture}{WIDE}"),
        }
    }
}

/// What is said of one drawing.
pub(super) struct Drawing {
    pub(super) id: String,
    pub(super) frame: Frame,
    pub(super) height: f64,
    /// What the picture shows, for those who do not see it.
    pub(super) label: String,
}

/// The `<svg>` of one drawing, with everything on it that it needs to stand alone.
pub(super) fn svg(drawing: Drawing, content: Html) -> Html {
    let size = view_box(drawing.frame, drawing.height);
    html! {
        <svg
            id={drawing.id}
            viewBox={size}
            role="img"
            aria-label={drawing.label}
            font-family="IBM Plex Sans, system-ui, sans-serif"
            font-size={drawing.frame.font().to_string()}
            fill={INK}
        >
            { content }
        </svg>
    }
}

/// The colour of letters and axes.
pub(super) const INK: &str = "#1a1a1a";
/// The colour of lines that only help to read off a value.
pub(super) const FAINT: &str = "#d0d0d0";

pub(super) fn view_box(frame: Frame, height: f64) -> String {
    format!("0 0 {} {}", frame.width(), super::geometry::n(height))
}
