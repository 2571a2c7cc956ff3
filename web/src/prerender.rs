//! Writes every page in every language as a file, from the built shell of the site.
//!
//! `prerender <shell.html> <folder> <base>`

use std::path::Path;
use std::{env, fs};

use anyhow::{Context as _, Result, bail, ensure};
use fremdrift_web::app::{App, Site};
use fremdrift_web::head::head;
use fremdrift_web::manifest;
use fremdrift_web::notices::{Notices, NoticesProps};
use fremdrift_web::route::{Lang, Route};
use yew::ServerRenderer;

fn main() -> Result<()> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [shell, folder, base] = args.as_slice() else {
        bail!("usage: prerender <shell.html> <folder> <base>");
    };
    ensure!(base.starts_with('/') && base.ends_with('/'), "the base path has to be like /site/");
    let shell = fs::read_to_string(shell).with_context(|| format!("cannot read {shell}"))?;
    ensure!(
        shell.matches(" data-tool=").count() == Route::TOOLS.len(),
        "every program in web/src/bin has to be a tool of Route, and every tool has to have one"
    );
    let mut count = 0_usize;
    for route in Route::ALL {
        for &lang in route.languages() {
            let file = Path::new(folder).join(route.file(lang));
            if let Some(parent) = file.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(&file, page(&shell, route, lang, base)?)
                .with_context(|| format!("cannot write {}", file.display()))?;
            count += 1;
        }
    }
    for lang in Lang::ALL {
        let file = Path::new(folder).join(manifest::path(lang, ""));
        fs::write(&file, manifest::manifest(lang, base))
            .with_context(|| format!("cannot write {}", file.display()))?;
    }
    println!("prerendered {count} pages");
    Ok(())
}

/// The shell with this page in its places.
fn page(shell: &str, route: Route, lang: Lang, base: &str) -> Result<String> {
    let root = base.to_owned();
    let site = move || Site { route, lang, base: root.into() };
    let body = futures::executor::block_on(ServerRenderer::<App>::with_props(site).render());
    let places = [
        ("{lang}", lang.tag().to_owned()),
        ("{route}", route.id().to_owned()),
        ("{base}", escape(base)),
        ("<!--head-->", head_tags(route, lang, base)),
        ("<!--app-->", body),
        ("<!--notices-->", notices(lang)),
    ];
    let mut page = own_script(shell, route)?;
    for (place, content) in places {
        ensure!(page.contains(place), "the shell has no place {place}");
        page = page.replace(place, &content);
    }
    Ok(page)
}

/// What a page may have to say about itself.
fn notices(lang: Lang) -> String {
    let renderer = ServerRenderer::<Notices>::with_props(move || NoticesProps { lang });
    futures::executor::block_on(renderer.hydratable(false).render())
}

/// The shell with the script that every page has and that of this page's own tool. A page that
/// calculates nothing has no tool, and says that it is as alive as it will be.
fn own_script(shell: &str, route: Route) -> Result<String> {
    let own = format!(" data-tool=\"{}\"", route.id());
    let mut page = String::new();
    for line in shell.lines().filter(|line| !line.contains(" data-tool=") || line.contains(&own)) {
        page.push_str(line);
        page.push('\n');
    }
    let kept = page.matches("<script ").count();
    ensure!(
        kept == 1 + usize::from(route.is_tool()),
        "the shell has {kept} scripts for the page {}",
        route.id()
    );
    Ok(if route.is_tool() {
        page
    } else {
        page.replacen(" data-route=", " data-live data-route=", 1)
    })
}

fn head_tags(route: Route, lang: Lang, base: &str) -> String {
    let head = head(route, lang);
    let mut tags = format!(
        "<title>{}</title>\n    <meta name=\"description\" content=\"{}\">",
        escape(&head.title),
        escape(&head.description)
    );
    tags.push_str(&format!(
        "\n    <link rel=\"manifest\" href=\"{}\">\n    <link rel=\"apple-touch-icon\" href=\"{}\">",
        escape(&manifest::path(lang, base)),
        escape(&format!("{base}icon-180.png"))
    ));
    if route == Route::NotFound {
        tags.push_str("\n    <meta name=\"robots\" content=\"noindex\">");
    } else {
        for lang in Lang::ALL {
            let href = escape(&route.path(lang, base));
            let tag = lang.tag();
            tags.push_str(&format!(
                "\n    <link rel=\"alternate\" hreflang=\"{tag}\" href=\"{href}\">"
            ));
        }
    }
    tags
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
