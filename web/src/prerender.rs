//! Writes every page in every language as a file, from the built shell of the site.
//!
//! `prerender <shell.html> <folder> <base> [<origin>]`

use std::path::Path;
use std::{env, fs};

use anyhow::{Context as _, Result, bail, ensure};
use fremdrift_web::app::{App, Site};
use fremdrift_web::head::head;
use fremdrift_web::route::{Lang, Route};
use yew::ServerRenderer;

fn main() -> Result<()> {
    let args: Vec<String> = env::args().skip(1).collect();
    let (shell, folder, base, origin) = match args.as_slice() {
        [shell, folder, base] => (shell, folder, base, None),
        [shell, folder, base, origin] => (shell, folder, base, Some(origin.as_str())),
        _ => bail!("usage: prerender <shell.html> <folder> <base> [<origin>]"),
    };
    ensure!(base.starts_with('/') && base.ends_with('/'), "the base path has to be like /site/");
    let shell = fs::read_to_string(shell).with_context(|| format!("cannot read {shell}"))?;
    ensure!(
        shell.matches("<script ").count() == Route::TOOLS.len(),
        "every program in web/src/bin has to be a tool of Route, and every tool has to have one"
    );
    let mut count = 0_usize;
    for route in Route::ALL {
        for &lang in route.languages() {
            let file = Path::new(folder).join(route.file(lang));
            if let Some(parent) = file.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(&file, page(&shell, route, lang, base, origin)?)
                .with_context(|| format!("cannot write {}", file.display()))?;
            count += 1;
        }
    }
    println!("prerendered {count} pages");
    Ok(())
}

/// The shell with this page in its places.
fn page(shell: &str, route: Route, lang: Lang, base: &str, origin: Option<&str>) -> Result<String> {
    let root = base.to_owned();
    let site = move || Site { route, lang, base: root.into() };
    let body = futures::executor::block_on(ServerRenderer::<App>::with_props(site).render());
    let places = [
        ("{lang}", lang.tag().to_owned()),
        ("{route}", route.id().to_owned()),
        ("{base}", escape(base)),
        ("<!--head-->", head_tags(route, lang, base, origin)),
        ("<!--app-->", body),
    ];
    let mut page = own_script(shell, route)?;
    for (place, content) in places {
        ensure!(page.contains(place), "the shell has no place {place}");
        page = page.replace(place, &content);
    }
    Ok(page)
}

/// The shell with no script but that of this page's own tool. A page that calculates nothing has
/// none, and says that it is as alive as it will be.
fn own_script(shell: &str, route: Route) -> Result<String> {
    let own = format!(" data-tool=\"{}\"", route.id());
    let (mut kept, mut page) = (0_usize, String::new());
    for line in shell.lines() {
        let script = line.contains("<script ");
        if !script || line.contains(&own) {
            kept += usize::from(script);
            page.push_str(line);
            page.push('\n');
        }
    }
    ensure!(
        kept == usize::from(route.is_tool()),
        "the shell has {kept} scripts for the page {}",
        route.id()
    );
    Ok(if route.is_tool() {
        page
    } else {
        page.replacen(" data-route=", " data-live data-route=", 1)
    })
}

/// Title, description, and where the site's address is known, that of the page in each language:
/// search engines read it only if it is whole.
fn head_tags(route: Route, lang: Lang, base: &str, origin: Option<&str>) -> String {
    let head = head(route, lang);
    let mut tags = format!(
        "<title>{}</title>\n    <meta name=\"description\" content=\"{}\">",
        escape(&head.title),
        escape(&head.description)
    );
    if route == Route::NotFound {
        tags.push_str("\n    <meta name=\"robots\" content=\"noindex\">");
    } else if let Some(origin) = origin {
        let address = |lang| escape(&format!("{origin}{}", route.path(lang, base)));
        tags.push_str(&format!("\n    <link rel=\"canonical\" href=\"{}\">", address(lang)));
        for lang in Lang::ALL {
            tags.push_str(&format!(
                "\n    <link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">",
                lang.tag(),
                address(lang)
            ));
        }
    }
    tags
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
