//! The terms of art, each explained once, in the order of the page's alphabet.

use yew::prelude::*;

use crate::app::{Site, use_site};
use crate::components::rule_link::RuleLink;
use crate::route::Lang;
use crate::terms::Term;
use crate::texts::texts;

#[component]
pub(crate) fn Ordbog() -> Html {
    let site = use_site();
    let t = site.texts();
    let letters = letters(&site);
    html! {
        <div class="glossary">
            <h1>{ t.ordbog_title().to_string() }</h1>
            <p class="font-lead">{ t.ordbog_lead().to_string() }</p>
            <nav aria-label={t.ordbog_letters().to_string()}>
                <ul class="nobullet-list letters">
                    { for letters.iter().map(|(letter, _)| html! {
                        <li><a href={format!("#{}", place(*letter))}>{ letter.to_string() }</a></li>
                    }) }
                </ul>
            </nav>
            { for letters.iter().map(|(letter, terms)| html! {
                <section aria-labelledby={place(*letter)}>
                    <h2 id={place(*letter)}>{ letter.to_string() }</h2>
                    { for terms.iter().map(|term| entry(&site, *term)) }
                </section>
            }) }
        </div>
    }
}

/// Where a letter stands on the page. Ids have no letters of one language.
fn place(letter: char) -> String {
    match letter {
        'Æ' => "letter-ae".to_owned(),
        'Ø' => "letter-oe".to_owned(),
        'Å' => "letter-aa".to_owned(),
        '§' => "letter-section".to_owned(),
        letter => format!("letter-{}", letter.to_lowercase()),
    }
}

/// The terms under their first letters.
fn letters(site: &Site) -> Vec<(char, Vec<Term>)> {
    let t = site.texts();
    let mut terms: Vec<(String, Term)> =
        Term::ALL.iter().map(|term| (term.name(&t), *term)).collect();
    terms.sort_by_key(|(name, _)| alphabetic(site.lang, name));
    let mut letters: Vec<(char, Vec<Term>)> = Vec::new();
    for (name, term) in terms {
        let letter = name.chars().next().and_then(|first| first.to_uppercase().next());
        match (letters.last_mut(), letter) {
            (Some((last, terms)), Some(letter)) if *last == letter => terms.push(term),
            (_, Some(letter)) => letters.push((letter, vec![term])),
            (_, None) => {}
        }
    }
    letters
}

/// What a name is sorted by: æ, ø and å come after z, and a sign before all letters. In Danish, aa
/// is an old å.
pub(crate) fn alphabetic(lang: Lang, name: &str) -> String {
    let name = name.to_lowercase();
    let name = if lang == Lang::Da { name.replace("aa", "å") } else { name };
    let letter = |letter: char| match letter {
        'æ' => '{',
        'ø' => '|',
        'å' => '}',
        'é' => 'e',
        '§' => ' ',
        other => other,
    };
    name.chars().map(letter).collect()
}

fn entry(site: &Site, term: Term) -> Html {
    let t = site.texts();
    let other = match site.lang {
        Lang::Da => Lang::En,
        Lang::En => Lang::Da,
    };
    html! {
        <article id={term.id()} class="glossary-term" aria-labelledby={format!("{}-name", term.id())}>
            <h3 id={format!("{}-name", term.id())}>{ term.name(&t) }</h3>
            <p class="text">{ term.text(&t) }</p>
            <p class="note">
                { t.ordbog_other_language().to_string() }{ " " }
                <span lang={other.tag()}>{ term.name(&texts(other)) }</span>{ ". " }
                if let Some(section) = term.section() {
                    { t.ordbog_section().to_string() }{ " " }<span lang="da">{ section.replace("§ ", "§\u{a0}") }</span>{ ". " }
                }
                if let Some(parameter) = term.rule() {
                    <RuleLink {parameter} />
                }
            </p>
        </article>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn danish_letters_come_last() {
        let mut names = ["Aarhus", "øre", "ærlig", "zebra", "én", "§ 56-aftale", "abe"];
        names.sort_by_key(|name| alphabetic(Lang::Da, name));
        assert_eq!(names, ["§ 56-aftale", "abe", "én", "zebra", "ærlig", "øre", "Aarhus"]);
        names.sort_by_key(|name| alphabetic(Lang::En, name));
        assert_eq!(names.iter().position(|name| *name == "Aarhus"), Some(1));
    }
}
