//! Writes every page in every language and frame as a file, from the built shell of the site.
//!
//! `prerender <shell.html> <folder> <base> [<origin>]`

use std::path::Path;
use std::{env, fs};

use anyhow::{Context as _, Result, bail, ensure};
use fremdrift_web::app::{App, Site};
use fremdrift_web::components::explanations::{Explanations, ExplanationsProps};
use fremdrift_web::components::later::join;
use fremdrift_web::head::head;
use fremdrift_web::manifest;
use fremdrift_web::notices::{Notices, NoticesProps};
use fremdrift_web::route::{Frame, Lang, Route};
use fremdrift_web::terms::Term;
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
    let plain = Route::ALL.iter().filter(|it| it.has_script() && !it.is_tool()).count();
    ensure!(
        shell.matches(" data-tool=").count() == plain + 1,
        "every script in web/src/scripts has to be a route's, and every route that has one needs it"
    );
    let sites = sites(base);
    for site in &sites {
        let file = Path::new(folder).join(site.route.file(site.frame, site.lang));
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&file, page(&shell, site, origin)?)
            .with_context(|| format!("cannot write {}", file.display()))?;
    }
    for lang in Lang::ALL {
        let file = Path::new(folder).join(manifest::path(lang, ""));
        fs::write(&file, manifest::manifest(lang, base))
            .with_context(|| format!("cannot write {}", file.display()))?;
    }
    println!("prerendered {} pages", sites.len());
    Ok(())
}

/// Every page, in each of its frames and languages.
fn sites(base: &str) -> Vec<Site> {
    let mut sites = Vec::new();
    for &route in Route::ALL {
        for &frame in route.frames() {
            for &lang in route.languages() {
                sites.push(Site { route, frame, lang, base: base.to_owned().into() });
            }
        }
    }
    sites
}

/// The shell with this page in its places.
fn page(shell: &str, site: &Site, origin: Option<&str>) -> Result<String> {
    let Site { route, frame, lang, ref base } = *site;
    let root = base.to_string();
    let site_there = move || Site { route, frame, lang, base: root.into() };
    let body = futures::executor::block_on(ServerRenderer::<App>::with_props(site_there).render());
    let body = join(&body);
    let places = [
        ("{lang}", lang.tag().to_owned()),
        ("{route}", route.id().to_owned()),
        ("{frame}", frame.tag().to_owned()),
        ("{base}", escape(base)),
        ("{shape}", shape(&body).to_string()),
        ("<!--head-->", head_tags(site, origin)),
        ("<!--terms-->", explanations(site, &body)?),
        ("<!--app-->", body),
        ("<!--notices-->", notices(frame, lang)),
    ];
    let mut page = own_tags(shell, route, frame)?;
    for (place, content) in places {
        ensure!(page.contains(place), "the shell has no place {place}");
        page = page.replace(place, &content);
    }
    Ok(page)
}

/// The explanations of the terms that the page marks.
fn explanations(site: &Site, body: &str) -> Result<String> {
    let mut terms = Vec::new();
    for part in body.split(" popovertarget=\"term-").skip(1) {
        let id = part.split('"').next().unwrap_or_default();
        let term = Term::from_id(id).with_context(|| format!("there is no term {id}"))?;
        if !terms.contains(&term) {
            terms.push(term);
        }
    }
    let Site { route, frame, lang, ref base } = *site;
    let root = base.to_string();
    let props = move || {
        let site = Site { route, frame, lang, base: root.into() };
        ExplanationsProps { site, terms }
    };
    let renderer = ServerRenderer::<Explanations>::with_props(props).hydratable(false);
    Ok(futures::executor::block_on(renderer.render()))
}

/// What a page may have to say about itself; nothing in somebody else's frame.
fn notices(frame: Frame, lang: Lang) -> String {
    if frame == Frame::Embed {
        return String::new();
    }
    let renderer = ServerRenderer::<Notices>::with_props(move || NoticesProps { lang });
    futures::executor::block_on(renderer.hydratable(false).render())
}

/// The shape of a page's markup, as `web/src/program/shape.js` takes it from the page: its elements and
/// comments, in their order.
fn shape(body: &str) -> u32 {
    let is_end = |c: char| c.is_ascii_whitespace() || c == '>' || c == '/';
    let add = |shape: u32, code: u32| shape.wrapping_mul(31).wrapping_add(code);
    let name = |after: &str| match after.chars().next() {
        Some('!') => "!".to_owned(),
        Some(first) if first.is_ascii_alphabetic() => {
            after.chars().take_while(|c| !is_end(*c)).collect()
        }
        _ => String::new(),
    };
    body.split('<')
        .skip(1)
        .map(name)
        .filter(|name| !name.is_empty())
        .fold(0, |shape, name| add(name.chars().map(u32::from).fold(shape, add), 0))
}

/// The shell without the lines that are another page's or another frame's: its script, and what its
/// program needs. A page that calculates nothing has no program, and says that it is as alive as it will
/// be.
fn own_tags(shell: &str, route: Route, frame: Frame) -> Result<String> {
    let is_own = |line: &str, attribute: &str, own: &str| {
        let value = line.split_once(attribute).and_then(|(_, rest)| rest.split('"').next());
        line.contains("id=\"app\"") || value.is_none_or(|value| value == own)
    };
    // All tools are one program.
    let script = if route.is_tool() { "site" } else { route.id() };
    let mut page = String::new();
    for line in shell.lines() {
        if is_own(line, " data-tool=\"", script)
            && is_own(line, " data-wasm=\"", route.id())
            && is_own(line, " data-frame=\"", frame.tag())
        {
            page.push_str(line);
            page.push('\n');
        }
    }
    let scripts = page.matches(" data-tool=").count();
    ensure!(
        scripts == usize::from(route.has_script()),
        "the shell has {scripts} programs for the page {}",
        route.id()
    );
    Ok(if route.has_script() {
        page
    } else {
        page.replacen(" data-route=", " data-live data-route=", 1)
    })
}

/// Title and description, and where the site's address is known, which page to find: search engines
/// read such an address only if it is whole.
fn head_tags(site: &Site, origin: Option<&str>) -> String {
    let head = head(site.route, site.lang);
    let mut tags = format!(
        "<title>{}</title>\n    <meta name=\"description\" content=\"{}\">",
        escape(&head.title),
        escape(&head.description)
    );
    if site.frame == Frame::Page {
        let manifest = escape(&manifest::path(site.lang, &site.base));
        let icon = escape(&format!("{}icon-180.png", site.base));
        tags.push_str(&format!(
            "\n    <link rel=\"manifest\" href=\"{manifest}\">\
             \n    <link rel=\"apple-touch-icon\" href=\"{icon}\">"
        ));
    }
    let found = site.frame != Frame::Embed && site.route != Route::NotFound;
    if !found {
        tags.push_str("\n    <meta name=\"robots\" content=\"noindex\">");
    }
    if let Some(origin) = origin.filter(|_| site.route != Route::NotFound) {
        let whole = |path: &str| escape(&format!("{origin}{path}"));
        let full = whole(&site.href(site.route));
        tags.push_str(&format!("\n    <link rel=\"canonical\" href=\"{full}\">"));
        for lang in Lang::ALL.into_iter().filter(|_| found) {
            let href = whole(&site.href_in(lang));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shape_is_made_of_elements_and_comments() {
        let page = shape("<!--<[]>--><p title=\"a\">one</p><br/>");
        assert_eq!(page, shape("<!--x--><p>1 &lt; 2</p>\n<br>"));
        for other in ["<p></p><br>", "<!----><font><p></p></font><br>", "<!----><br><p></p>"] {
            assert_ne!(page, shape(other), "{other}");
        }
    }
}
