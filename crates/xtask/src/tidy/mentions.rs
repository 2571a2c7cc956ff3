//! Nothing in the tree names the machine it was made on, or where its packages were fetched from.

use super::Tracked;

/// Built from parts, so that this file does not name them itself.
fn unwanted() -> [String; 4] {
    ["/wo|rk/", "/ro|ot/", "/ho|me/", "\"res|olved\": \"http"].map(|word| word.replace('|', ""))
}

pub(super) fn check(files: &[Tracked]) -> Vec<String> {
    let unwanted = unwanted();
    files
        .iter()
        .flat_map(|file| {
            let lines = file.text.lines().enumerate();
            lines.filter_map(|(number, line)| {
                let word = unwanted.iter().find(|word| names(line, word))?;
                Some(format!("{}:{}: {word}", file.path, number + 1))
            })
        })
        .collect()
}

/// Whether the line has the word as the start of a path, not within one (`pages/home/mod.rs`).
fn names(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line.get(..at).and_then(|head| head.chars().next_back());
        !before.is_some_and(|letter| letter.is_alphanumeric() || "._-}*".contains(letter))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(text: &str) -> usize {
        check(&[Tracked { path: "a".to_owned(), text: text.to_owned() }]).len()
    }

    #[test]
    fn a_machine_path_is_a_problem() {
        for word in unwanted() {
            assert_eq!(problems(&format!("fine\nsee {word}main")), 1, "{word}");
        }
    }

    #[test]
    fn a_folder_of_the_tree_is_not() {
        let word = unwanted()[2].clone();
        assert_eq!(problems(&format!("web/src/pages{word}mod.rs")), 0);
    }
}
