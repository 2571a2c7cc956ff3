//! What the pages are called on the way to them, and for whom they are.

use crate::route::Route;
use crate::texts::Texts;

/// Pages that one reader looks for together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Group {
    /// Somebody who is on sick leave.
    Citizen,
    /// Somebody who decides on policy or a budget.
    Policy,
    /// Somebody who handles cases.
    Casework,
    /// What the tools rest on, for everybody.
    Reference,
}

impl Group {
    /// In the order of the menu.
    pub(crate) const ALL: [Self; 4] =
        [Self::Citizen, Self::Policy, Self::Casework, Self::Reference];

    /// Its pages. A tool may serve more than one reader.
    pub(crate) fn routes(self) -> &'static [Route] {
        match self {
            Self::Citizen => &[Route::Forloeb, Route::Arbejdsskade],
            Self::Policy => &[Route::Nettogevinst, Route::TidligIndsats, Route::Anbefalinger],
            Self::Casework => &[Route::Refusion, Route::Forloeb, Route::Kommuner],
            Self::Reference => &[Route::Regler, Route::Fakta, Route::Metode, Route::Ordbog],
        }
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

/// The short name of a page, in a menu or on a trail.
pub(crate) fn name(route: Route, t: &Texts) -> String {
    match route {
        Route::Home => t.menu_home(),
        Route::Forloeb => t.menu_forloeb(),
        Route::Arbejdsskade => t.menu_arbejdsskade(),
        Route::Refusion => t.menu_refusion(),
        Route::Kommuner => t.menu_kommuner(),
        Route::Anbefalinger => t.menu_anbefalinger(),
        Route::Nettogevinst => t.menu_nettogevinst(),
        Route::TidligIndsats => t.menu_tidlig_indsats(),
        Route::Regler => t.menu_regler(),
        Route::Fakta => t.menu_fakta(),
        Route::Metode => t.menu_metode(),
        Route::Ordbog => t.menu_ordbog(),
        Route::Nyt => t.menu_nyt(),
        Route::Soeg => t.menu_soeg(),
        Route::Om => t.menu_om(),
        Route::Was => t.menu_was(),
        Route::NotFound => t.not_found_title(),
    }
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tool_is_in_a_group() {
        for tool in Route::TOOLS {
            assert!(Group::ALL.iter().any(|group| group.routes().contains(&tool)), "{tool:?}");
        }
    }
}
