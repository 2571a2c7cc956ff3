//! The end of every page: all pages once more, what happens to what is typed, and the version.

use yew::prelude::*;

use crate::app::Site;
use crate::route::Route;
use crate::tools::Group;
use crate::version;

pub(super) fn footer(site: &Site) -> Html {
    let t = site.texts();
    let tools = Route::tools().filter(|tool| !Group::Reference.routes().any(|it| it == *tool));
    let reference = Group::Reference.routes();
    html! {
        <footer>
            <div class="footer">
                <div class="container">
                    <div class="row site-links">
                        { column(site, t.footer_tools().to_string(), tools) }
                        { column(site, t.menu_reference().to_string(), reference) }
                        { column(site, t.footer_about().to_string(), [Route::Om, Route::Nyt, Route::Soeg, Route::Was].into_iter()) }
                    </div>
                    <p>{ t.footer_privacy().to_string() }</p>
                    <p class="site-version">{ version::words(site) }</p>
                </div>
            </div>
        </footer>
    }
}

fn column(site: &Site, title: String, routes: impl Iterator<Item = Route>) -> Html {
    let t = site.texts();
    html! {
        <div class="footer-col col-12 col-sm-6 col-lg-4">
            <h2 class="h5">{ title }</h2>
            <ul class="nobullet-list footer-links">
                { for routes.map(|route| html! {
                    <li>
                        <a href={site.href(route)} aria-current={(site.route == route).then_some("page")}>
                            { route.name(&t) }
                        </a>
                    </li>
                }) }
            </ul>
        </div>
    }
}
