//! Where the page stands: the way back to the front page.

use yew::prelude::*;

use crate::app::Site;
use crate::route::Route;

/// The trail to the page. The front page is where it begins, and an address that does not exist
/// stands nowhere.
pub(super) fn trail(site: &Site) -> Html {
    let t = site.texts();
    if matches!(site.route, Route::Home | Route::NotFound) {
        return Html::default();
    }
    html! {
        <nav class="breadcrumbs container" aria-label={t.trail_label().to_string()}>
            <ol class="breadcrumbs__list">
                <li class="breadcrumbs__list-item">
                    <a class="breadcrumbs__link" href={site.href(Route::Home)}>{ t.menu_home().to_string() }</a>
                </li>
                <li class="breadcrumbs__list-item" aria-current="page">{ site.route.name(&t) }</li>
            </ol>
        </nav>
    }
}
