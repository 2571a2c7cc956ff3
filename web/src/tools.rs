//! The one table of pages and tools: what each is called, where it lies and for whom it is. The router,
//! the menu, the heads of pages, the front page, the prerenderer and the tests read it; what has to
//! list tools outside the site is checked against it.

#[cfg(feature = "ssr")]
use yew::prelude::*;

#[cfg(feature = "ssr")]
use crate::pages;
use crate::texts::Texts;

/// Pages that one reader looks for together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Somebody who is on sick leave.
    Citizen,
    /// Somebody who decides on policy or a budget.
    Policy,
    /// Somebody who handles cases.
    Casework,
    /// What the tools rest on, for everybody.
    Reference,
}

/// What is typed on a page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// One absence of one person.
    Case,
    /// What is done for many, its effect and its price.
    Effort,
    /// One municipality beside others.
    Municipality,
    /// The law as it is encoded.
    Law,
}

impl Subject {
    /// Its stable name in links, files and the browser's storage.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Effort => "effort",
            Self::Municipality => "kommuner",
            Self::Law => "regler",
        }
    }

    /// The tools that are views of it, in the order of the table.
    pub fn tools(self) -> impl Iterator<Item = Route> {
        Route::tools().filter(move |tool| tool.subject() == Some(self))
    }
}

/// What a page does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// It calculates, as a view of a subject, and can be embedded.
    Tool(Subject),
    /// Text, which a few lines of script search.
    Search,
    /// Text.
    Text,
}

/// Writes the enum and what belongs to each page, one row a page: what it does, its name and its
/// folder, its name in menus, title and description, and the readers who look for it. The component
/// has the name of the row.
macro_rules! pages {
    ($(
        $(#[$doc:meta])*
        $page:ident {
            $kind:ident$(($subject:ident))?, $id:literal, $folder:literal,
            $name:path, $title:path, $description:path, [$($group:ident),*]
        }
    )*) => {
        /// A page.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Route { $($(#[$doc])* $page,)* }

        impl Route {
            /// Every page, in the order in which tools are listed.
            pub const ALL: &[Self] = &[$(Self::$page,)*];

            /// What a page carries in `data-route`; a tool's part of the program has the same name.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Self::$page => $id,)* }
            }

            /// Where it lies below the folder of its language and frame.
            pub(crate) fn folder(self) -> &'static str {
                match self { $(Self::$page => $folder,)* }
            }

            /// Its short name, in a menu or on a trail.
            pub(crate) fn name(self, t: &Texts) -> String {
                match self { $(Self::$page => $name(t).to_string(),)* }
            }

            /// Its title, without the site's name.
            pub(crate) fn title(self, t: &Texts) -> String {
                match self { $(Self::$page => $title(t).to_string(),)* }
            }

            /// One or two sentences for search results.
            pub(crate) fn description(self, t: &Texts) -> String {
                match self { $(Self::$page => $description(t).to_string(),)* }
            }

            /// The readers who look for it.
            fn groups(self) -> &'static [Group] {
                match self { $(Self::$page => &[$(Group::$group),*],)* }
            }

            fn kind(self) -> Kind {
                match self { $(Self::$page => Kind::$kind$((Subject::$subject))?,)* }
            }

            /// The page itself, as the prerenderer writes it.
            #[cfg(feature = "ssr")]
            pub(crate) fn page(self) -> Html {
                match self { $(Self::$page => html! { <pages::$page /> },)* }
            }
        }
    };
}

pages! {
    /// What this is, and all tools.
    Home { Text, "home", "", Texts::menu_home, Texts::home_title, Texts::home_description, [] }
    /// The dates of one absence.
    Forloeb { Tool(Case), "forloeb", "forloeb/", Texts::menu_forloeb, Texts::forloeb_title, Texts::forloeb_description, [Citizen, Casework] }
    /// What one gets during an absence, and from whom.
    Penge { Tool(Case), "penge", "penge/", Texts::menu_penge, Texts::penge_title, Texts::penge_description, [Citizen] }
    /// What to do after a work injury.
    Arbejdsskade { Tool(Case), "arbejdsskade", "arbejdsskade/", Texts::menu_arbejdsskade, Texts::advice_title, Texts::advice_description, [Citizen] }
    /// Who pays the sickness benefit.
    Refusion { Tool(Case), "refusion", "refusion/", Texts::menu_refusion, Texts::refusion_title, Texts::refusion_description, [Casework] }
    /// What an intervention is worth.
    Nettogevinst { Tool(Effort), "nettogevinst", "nettogevinst/", Texts::menu_nettogevinst, Texts::gain_title, Texts::gain_description, [Policy] }
    /// Many courses with and without an early effort.
    TidligIndsats { Tool(Effort), "tidlig-indsats", "tidlig-indsats/", Texts::menu_tidlig_indsats, Texts::early_title, Texts::early_description, [Policy] }
    /// The six recommendations as levers on one municipality.
    Anbefalinger { Tool(Effort), "anbefalinger", "anbefalinger/", Texts::menu_anbefalinger, Texts::levers_title, Texts::levers_description, [Policy] }
    /// One municipality beside others.
    Kommuner { Tool(Municipality), "kommuner", "kommuner/", Texts::menu_kommuner, Texts::kommuner_title, Texts::kommuner_description, [Casework] }
    /// The law as it is encoded.
    Regler { Tool(Law), "regler", "regler/", Texts::menu_regler, Texts::regler_title, Texts::regler_description, [Reference] }
    /// What has been published about sickness absence.
    Fakta { Text, "fakta", "fakta/", Texts::menu_fakta, Texts::fakta_title, Texts::fakta_description, [Reference] }
    /// How things are worked out, and how well it fits what was published.
    Metode { Text, "metode", "metode/", Texts::menu_metode, Texts::metode_title, Texts::metode_description, [Reference] }
    /// The terms of art, each explained.
    Ordbog { Text, "ordbog", "ordbog/", Texts::menu_ordbog, Texts::ordbog_title, Texts::ordbog_description, [Reference] }
    /// What has changed, version by version.
    Nyt { Text, "nyt", "nyt/", Texts::menu_nyt, Texts::nyt_title, Texts::nyt_description, [] }
    /// Everything there is, to be searched.
    Soeg { Search, "soeg", "soeg/", Texts::menu_soeg, Texts::soeg_title, Texts::soeg_description, [] }
    /// What this is, by whom, and what it cannot do.
    Om { Text, "om", "om/", Texts::menu_om, Texts::om_title, Texts::om_description, [] }
    /// The statement on accessibility.
    Was { Text, "was", "was/", Texts::menu_was, Texts::was_title, Texts::was_description, [] }
    /// What a static host serves for every address that does not exist.
    NotFound { Text, "not-found", "", Texts::not_found_title, Texts::not_found_title, Texts::not_found_text, [] }
}

impl Route {
    /// The tools, in the order of the table.
    pub fn tools() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|page| page.is_tool())
    }

    /// Whether the page calculates.
    #[must_use]
    pub fn is_tool(self) -> bool {
        self.subject().is_some()
    }

    /// What is typed on it is about; nothing is typed on a page of text.
    #[must_use]
    pub fn subject(self) -> Option<Subject> {
        match self.kind() {
            Kind::Tool(subject) => Some(subject),
            Kind::Search | Kind::Text => None,
        }
    }

    /// Whether the page has a script of its own: a tool's program, or the few lines that search. The
    /// others are text.
    #[must_use]
    pub fn has_script(self) -> bool {
        self.kind() != Kind::Text
    }
}

impl Group {
    /// In the order of the menu.
    pub(crate) const ALL: [Self; 4] =
        [Self::Citizen, Self::Policy, Self::Casework, Self::Reference];

    /// Its pages. A tool may serve more than one reader.
    pub(crate) fn routes(self) -> impl Iterator<Item = Route> {
        Route::ALL.iter().copied().filter(move |page| page.groups().contains(&self))
    }

    /// What it is called.
    pub(crate) fn title(self, t: &Texts) -> String {
        match self {
            Self::Citizen => t.menu_citizen(),
            Self::Policy => t.menu_policy(),
            Self::Casework => t.menu_casework(),
            Self::Reference => t.menu_reference(),
        }
        .to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::Lang;
    use crate::texts::texts;

    fn file(path: &str) -> String {
        std::fs::read_to_string(format!("{}/../{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
    }

    #[test]
    fn every_tool_is_in_a_group() {
        for tool in Route::tools() {
            assert!(!tool.groups().is_empty(), "{tool:?}");
        }
    }

    #[test]
    fn every_page_lies_in_a_folder_of_its_name() {
        for page in Route::ALL {
            let alone = ["home", "not-found"].contains(&page.id());
            let folder = if alone { String::new() } else { format!("{}/", page.id()) };
            assert_eq!(page.folder(), folder);
        }
    }

    /// What cannot be written from the table, because it is read by itself: the package's elements,
    /// the examples of embedding, the parts of the program, and what the README promises.
    #[test]
    fn whoever_lists_the_tools_lists_these() {
        let elements = file("crates/toolkit/npm/elements.js");
        let types = file("crates/toolkit/npm/elements.d.ts");
        let examples = file("crates/toolkit/pages/examples.json");
        let [readme, program] = ["README.md", "web/src/bin/site.rs"].map(file);
        for tool in Route::tools() {
            let id = tool.id();
            for lang in Lang::ALL {
                let title = tool.title(&texts(lang));
                assert!(elements.contains(&format!("'{title}'")), "elements.js: {title}");
            }
            assert!(types.contains(&format!("'fremdrift-{id}'")), "elements.d.ts: {id}");
            assert!(examples.contains(&format!("\"tool\": \"{id}\"")), "examples.json: {id}");
            assert!(readme.contains(&format!("(`/{id}`)")), "README.md: {id}");
            for lang in Lang::ALL {
                let words = file(&format!("web/locales/{}/soeg.ftl", lang.tag()));
                assert!(words.contains(&format!("[{id}]")), "soeg.ftl: {id}");
            }
            let part = format!("\n    {} {tool:?};\n", id.replace('-', "_"));
            assert!(program.contains(&part), "site.rs: {id}");
        }
        let tools = Route::tools().count();
        let counted = ["six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
        assert!(readme.contains(&format!("{} tools", counted[tools - 6])), "README.md: {tools}");
        assert_eq!(types.matches("': FremdriftElement;").count(), tools);
    }
}
