//! The only place that knows paths. Pages and links name a [`Route`]; nobody writes a path as text.

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

/// A page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// What this is, and all tools.
    Home,
    /// The dates of one absence.
    Forloeb,
    /// What to do after a work injury.
    Arbejdsskade,
    /// The six recommendations as levers on one municipality.
    Anbefalinger,
    /// What an intervention is worth.
    Nettogevinst,
    /// Many courses with and without an early effort.
    TidligIndsats,
    /// Who pays the sickness benefit.
    Refusion,
    /// One municipality beside others.
    Kommuner,
    /// The law as it is encoded.
    Regler,
    /// What has been published about sickness absence.
    Fakta,
    /// How things are worked out, and how well it fits what was published.
    Metode,
    /// The terms of art, each explained.
    Ordbog,
    /// What has changed, version by version.
    Nyt,
    /// Everything there is, to be searched.
    Soeg,
    /// What this is, by whom, and what it cannot do.
    Om,
    /// The statement on accessibility.
    Was,
    /// What a static host serves for every address that does not exist.
    NotFound,
}

impl Route {
    /// Every page.
    pub const ALL: [Self; 17] = [
        Self::Home,
        Self::Forloeb,
        Self::Arbejdsskade,
        Self::Refusion,
        Self::Nettogevinst,
        Self::TidligIndsats,
        Self::Anbefalinger,
        Self::Kommuner,
        Self::Regler,
        Self::Fakta,
        Self::Metode,
        Self::Ordbog,
        Self::Nyt,
        Self::Soeg,
        Self::Om,
        Self::Was,
        Self::NotFound,
    ];

    /// The tools.
    pub const TOOLS: [Self; 8] = [
        Self::Forloeb,
        Self::Arbejdsskade,
        Self::Refusion,
        Self::Nettogevinst,
        Self::TidligIndsats,
        Self::Anbefalinger,
        Self::Kommuner,
        Self::Regler,
    ];

    /// What a page carries in `data-route`; a tool's program in `bin` has the same name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Forloeb => "forloeb",
            Self::Arbejdsskade => "arbejdsskade",
            Self::Refusion => "refusion",
            Self::Anbefalinger => "anbefalinger",
            Self::Kommuner => "kommuner",
            Self::Nettogevinst => "nettogevinst",
            Self::TidligIndsats => "tidlig-indsats",
            Self::Regler => "regler",
            Self::Fakta => "fakta",
            Self::Metode => "metode",
            Self::Ordbog => "ordbog",
            Self::Nyt => "nyt",
            Self::Soeg => "soeg",
            Self::Om => "om",
            Self::Was => "was",
            Self::NotFound => "not-found",
        }
    }

    /// The languages this page is served in: a host has room for one `404.html`, which therefore
    /// speaks both.
    #[must_use]
    pub fn languages(self) -> &'static [Lang] {
        if self == Self::NotFound { &[Lang::Da] } else { &Lang::ALL }
    }

    /// Whether the page calculates.
    #[must_use]
    pub fn is_tool(self) -> bool {
        Self::TOOLS.contains(&self)
    }

    /// Whether the page has a script of its own: a tool's program, or the few lines that search. The
    /// others are text.
    #[must_use]
    pub fn has_script(self) -> bool {
        self.is_tool() || self == Self::Soeg
    }

    /// What the page is served in: only a tool can be embedded.
    #[must_use]
    pub fn frames(self) -> &'static [Frame] {
        if self.is_tool() { &Frame::ALL } else { &[Frame::Page] }
    }

    fn folder(self) -> &'static str {
        match self {
            Self::Home | Self::NotFound => "",
            Self::Forloeb => "forloeb/",
            Self::Arbejdsskade => "arbejdsskade/",
            Self::Refusion => "refusion/",
            Self::Anbefalinger => "anbefalinger/",
            Self::Kommuner => "kommuner/",
            Self::Nettogevinst => "nettogevinst/",
            Self::TidligIndsats => "tidlig-indsats/",
            Self::Regler => "regler/",
            Self::Fakta => "fakta/",
            Self::Metode => "metode/",
            Self::Ordbog => "ordbog/",
            Self::Nyt => "nyt/",
            Self::Soeg => "soeg/",
            Self::Om => "om/",
            Self::Was => "was/",
        }
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
