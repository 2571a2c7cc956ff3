//! Where a figure comes from, and how good it is.

/// Where something was read. All parts are in the document's own language, Danish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The document whose statement it is: author, title, date.
    pub document: &'static str,
    /// The document in which it was read, where that is another one.
    pub read_in: Option<&'static str>,
    /// Chapter, section, figure or note of the document that was read.
    pub place: &'static str,
}

/// How a figure was come by. The grades are not a scale: each says what the figure can bear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grade {
    /// Everybody concerned was counted in registers; nothing was compared with anything.
    RegisterData,
    /// Chance decided who got the effort.
    Randomised,
    /// Compared with others who did not get the effort, who were not chosen by chance.
    Controlled,
    /// Published by whoever sells the effort.
    SuppliersOwn,
    /// What people said when they were asked.
    Interview,
    /// The findings of several studies read together; the studies may differ in kind.
    Review,
    /// Worked out from other figures, judged, or the source does not say how.
    Estimate,
}
