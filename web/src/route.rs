//! The only place that makes paths. Pages and links name a [`Route`], a row of the table of tools;
//! nobody writes a path as text.

pub use crate::tools::Route;

/// A language the site is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    /// Danish, at the root of the site.
    Da,
    /// English, under `en/`.
    En,
}

impl Lang {
    /// Both languages, Danish first.
    pub const ALL: [Self; 2] = [Self::Da, Self::En];

    /// The language tag, as HTML, Fluent and ICU spell it.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Da => "da",
            Self::En => "en",
        }
    }

    /// The language with this tag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag)
    }

    fn folder(self) -> &'static str {
        match self {
            Self::Da => "",
            Self::En => "en/",
        }
    }
}

/// What stands around a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// The site: its header, menu and footer.
    Page,
    /// Another site, which shows a tool in an `iframe`: nothing but the tool.
    Embed,
}

impl Frame {
    /// Both, the full page first.
    pub const ALL: [Self; 2] = [Self::Page, Self::Embed];

    /// What a page carries in `data-frame`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Embed => "embed",
        }
    }

    /// The frame with this tag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|frame| frame.tag() == tag)
    }

    fn folder(self) -> &'static str {
        match self {
            Self::Page => "",
            Self::Embed => "embed/",
        }
    }
}

impl Route {
    /// The languages this page is served in: a host has room for one `404.html`, which therefore
    /// speaks both.
    #[must_use]
    pub fn languages(self) -> &'static [Lang] {
        if self == Self::NotFound { &[Lang::Da] } else { &Lang::ALL }
    }

    /// What the page is served in: only a tool can be embedded.
    #[must_use]
    pub fn frames(self) -> &'static [Frame] {
        if self.is_tool() { &Frame::ALL } else { &[Frame::Page] }
    }

    /// The address of the full page on a site whose root is `base` (which ends in a slash).
    #[must_use]
    pub fn path(self, lang: Lang, base: &str) -> String {
        self.path_in(Frame::Page, lang, base)
    }

    fn path_in(self, frame: Frame, lang: Lang, base: &str) -> String {
        format!("{base}{}{}{}", lang.folder(), frame.folder(), self.folder())
    }

    /// The file that holds the page, below the folder of the site.
    #[must_use]
    pub fn file(self, frame: Frame, lang: Lang) -> String {
        if self == Self::NotFound {
            "404.html".to_owned()
        } else {
            self.path_in(frame, lang, "") + "index.html"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_carry_language_and_base() {
        assert_eq!(Route::Home.path(Lang::Da, "/"), "/");
        assert_eq!(Route::Refusion.path(Lang::En, "/fremdrift/"), "/fremdrift/en/refusion/");
        assert_eq!(Route::Refusion.file(Frame::Page, Lang::Da), "refusion/index.html");
        assert_eq!(Route::Refusion.file(Frame::Embed, Lang::Da), "embed/refusion/index.html");
        assert_eq!(Route::Refusion.file(Frame::Embed, Lang::En), "en/embed/refusion/index.html");
        assert_eq!(Route::Home.file(Frame::Page, Lang::En), "en/index.html");
        assert_eq!(Route::NotFound.file(Frame::Page, Lang::Da), "404.html");
    }
}
