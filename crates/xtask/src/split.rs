//! One program in parts: what only some pages need lies in files of its own.
//!
//! The splitter makes a chunk of whatever the same set of split points needs: more than a hundred,
//! most of them tiny. Here they are packed into a few parts, and for a first visit into one file a
//! page. A chunk takes nothing from another but through the table of functions that it shares with
//! all, so that any of them can be merged. Which file a page needs when, the script beside them says
//! to `web/src/program/parts.js`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow, bail};
use wasm_encoder::{EntityType, ExportKind, ExportSection, ImportSection, Module};
use wasmparser::{Parser, Payload, TypeRef};

use crate::command::{node, quietly};
use crate::wasm::FEATURES;

/// What the program imports its loaders from. The splitter writes one of its own, which asks for every
/// chunk by itself; ours takes its place.
const LINK: &str = "__wasm_split.js";

/// Where a chunk imports what it shares with all from, and where a part does.
const SHARED: [&str; 2] = ["__wasm_split", "main"];

/// What a file more costs a page, in bytes before compression: a request, and that a compressor begins
/// anew.
const A_FILE: u64 = 12_000;

/// Chunks that are one file, and the split points that need any of them.
struct Part {
    chunks: BTreeSet<String>,
    needed_by: BTreeSet<String>,
    bytes: u64,
}

/// Splits a program into the file that wasm-bindgen takes, `main`, and parts beside it.
pub(crate) fn split(raw: &Path, main: &Path, out: &Path, optimize: Option<&str>) -> Result<()> {
    let wasm = fs::read(raw).with_context(|| format!("{}", raw.display()))?;
    let chunks = out.join("chunks");
    let mut options = wasm_split_cli_support::Options::new(&wasm);
    options.output_dir = &chunks;
    options.main_out_path = main;
    let split = wasm_split_cli_support::transform(options)
        .map_err(|error| anyhow!("{error:?}"))
        .context("cannot split the program")?;
    let needs: BTreeMap<String, Vec<String>> = split.prefetch_map.into_iter().collect();
    let linker = Linker { chunks: &chunks, out, optimize };
    let shared = linker.shared(&needs)?;
    let mut parts = parts(&chunks, &needs)?;
    if optimize.is_some() {
        parts = packed(parts);
    }
    let mut files = BTreeMap::new();
    for (number, part) in parts.iter().enumerate() {
        let alone = part.needed_by.iter().next().filter(|_| part.needed_by.len() == 1);
        let name = alone.cloned().unwrap_or_else(|| "shared".to_owned());
        files.insert(number, linker.merge(&format!("{number}_{name}"), &part.chunks, &shared)?);
    }
    let mut first = BTreeMap::new();
    for split_point in needs.keys().filter(|_| optimize.is_some()) {
        let own = parts.iter().filter(|part| part.needed_by.contains(split_point));
        let all = own.flat_map(|part| part.chunks.iter().cloned()).collect();
        first.insert(split_point, linker.merge(&format!("first_{split_point}"), &all, &shared)?);
    }
    fs::remove_dir_all(&chunks)?;
    let needs: BTreeMap<&String, Vec<usize>> = needs
        .keys()
        .map(|it| (it, (0..).zip(&parts).filter(|(_, part)| part.needed_by.contains(it))))
        .map(|(it, own)| (it, own.map(|(number, _)| number).collect()))
        .collect();
    eprintln!("   {} parts", parts.len());
    fs::write(out.join("parts.json"), serde_json::to_string_pretty(&(&files, &first, &needs))?)?;
    fs::write(out.join(LINK), link(&files, &first, &needs, &shared)).context("cannot link")
}

/// Every chunk as a part.
fn parts(folder: &Path, needs: &BTreeMap<String, Vec<String>>) -> Result<Vec<Part>> {
    let mut needed_by: BTreeMap<&String, BTreeSet<String>> = BTreeMap::new();
    for (split_point, chunks) in needs {
        for chunk in chunks {
            needed_by.entry(chunk).or_default().insert(split_point.clone());
        }
    }
    let part = |(chunk, needed_by): (&String, _)| {
        let bytes = fs::metadata(folder.join(format!("{chunk}.wasm")))?.len();
        Ok(Part { chunks: BTreeSet::from([chunk.clone()]), needed_by, bytes })
    };
    needed_by.into_iter().map(part).collect()
}

/// The parts, two of them made one for as long as that saves more than it costs: a file for every page
/// that needs both, against the bytes that a page does not need.
fn packed(mut parts: Vec<Part>) -> Vec<Part> {
    while let Some((one, other)) = best(&parts) {
        let other = parts.swap_remove(other);
        if let Some(one) = parts.get_mut(one) {
            one.chunks.extend(other.chunks);
            one.needed_by.extend(other.needed_by);
            one.bytes += other.bytes;
        }
    }
    parts.sort_by(|one, other| one.chunks.cmp(&other.chunks));
    parts
}

/// The two parts that it saves most to make one.
fn best(parts: &[Part]) -> Option<(usize, usize)> {
    let mut best: Option<(u64, usize, usize)> = None;
    for (at, one) in parts.iter().enumerate() {
        for (beside, other) in parts.iter().enumerate().skip(at + 1) {
            let count = |pages: usize| u64::try_from(pages).unwrap_or(u64::MAX);
            let both = count(one.needed_by.intersection(&other.needed_by).count());
            let only_one = count(one.needed_by.len()) - both;
            let only_other = count(other.needed_by.len()) - both;
            let cost = only_one * other.bytes + only_other * one.bytes;
            let saved = (both * A_FILE).saturating_sub(cost);
            if saved > best.map_or(0, |(saved, ..)| saved) {
                best = Some((saved, at, beside));
            }
        }
    }
    best.map(|(_, one, other)| (one, other))
}

/// Makes files of chunks.
struct Linker<'a> {
    chunks: &'a Path,
    out: &'a Path,
    optimize: Option<&'a str>,
}

impl Linker<'_> {
    fn chunk(&self, name: &str) -> PathBuf {
        self.chunks.join(format!("{name}.wasm"))
    }

    /// What chunks import, by name: memory, table and globals, the same for all.
    fn shared(
        &self,
        needs: &BTreeMap<String, Vec<String>>,
    ) -> Result<BTreeMap<String, EntityType>> {
        let mut shared = BTreeMap::new();
        for chunk in needs.values().flatten().collect::<BTreeSet<_>>() {
            for (name, kind) in imports(&fs::read(self.chunk(chunk))?)? {
                shared.insert(name, EntityType::try_from(kind).map_err(|_| anyhow!("an import"))?);
            }
        }
        Ok(shared)
    }

    /// One file of some chunks; a chunk alone stays as it is.
    fn merge(
        &self,
        name: &str,
        chunks: &BTreeSet<String>,
        shared: &BTreeMap<String, EntityType>,
    ) -> Result<String> {
        let file = format!("{name}.wasm");
        let to = self.out.join(&file);
        let path = to.to_string_lossy();
        let Some(level) = self.optimize else {
            for chunk in chunks {
                fs::copy(self.chunk(chunk), &to)?;
            }
            return Ok(file);
        };
        // Every chunk brings its own import of the memory: this module makes them one.
        let host = self.chunks.join("host.wasm");
        fs::write(&host, host_of(shared)?)?;
        let mut merge = node("web/node_modules/binaryen/bin/wasm-merge", &[]);
        merge.arg(host).arg(SHARED[0]);
        for chunk in chunks {
            merge.arg(self.chunk(chunk)).arg(chunk);
        }
        merge.args(["-o", &path, "--enable-multimemory", "--no-validation"]).args(FEATURES);
        quietly(&mut merge)?;
        let mut optimize = node("web/node_modules/binaryen/bin/wasm-opt", &[&path, "-o", &path]);
        quietly(optimize.arg(level).args(FEATURES))?;
        Ok(file)
    }
}

/// What a module imports.
fn imports(wasm: &[u8]) -> Result<Vec<(String, TypeRef)>> {
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        if let Payload::ImportSection(section) = payload? {
            for import in section.into_imports() {
                let import = import?;
                found.push((import.name.to_owned(), import.ty));
            }
        }
    }
    Ok(found)
}

/// A module that only hands on what it imports.
fn host_of(shared: &BTreeMap<String, EntityType>) -> Result<Vec<u8>> {
    let (mut imports, mut exports) = (ImportSection::new(), ExportSection::new());
    let (mut memories, mut tables, mut globals) = (0, 0, 0);
    for (name, kind) in shared {
        imports.import(SHARED[1], name, *kind);
        let (kind, count) = match kind {
            EntityType::Memory(_) => (ExportKind::Memory, &mut memories),
            EntityType::Table(_) => (ExportKind::Table, &mut tables),
            EntityType::Global(_) => (ExportKind::Global, &mut globals),
            EntityType::Function(_) | EntityType::FunctionExact(_) | EntityType::Tag(_) => {
                bail!("chunks share {name}, which is neither memory, table nor global")
            }
        };
        exports.export(name, kind, *count);
        *count += 1;
    }
    let mut module = Module::new();
    module.section(&imports).section(&exports);
    Ok(module.finish())
}

/// The script that the program asks for its parts.
fn link(
    files: &BTreeMap<usize, String>,
    first: &BTreeMap<&String, String>,
    needs: &BTreeMap<&String, Vec<usize>>,
    shared: &BTreeMap<String, EntityType>,
) -> String {
    let url = |file: &String| format!("new URL('./{file}', import.meta.url).href");
    let list = |items: Vec<String>| items.join(",\n  ");
    let files = list(files.values().map(url).collect());
    let first = list(first.iter().map(|(it, file)| format!("{it}: {}", url(file))).collect());
    let needed = list(needs.iter().map(|(it, own)| format!("{it}: {own:?}")).collect());
    let loaders: Vec<String> = needs
        .keys()
        .map(|it| format!("export const __wasm_split_load_{it} = parts.loader('{it}');"))
        .collect();
    // An unoptimized chunk asks whether it is of the same program; it asks nothing else that the
    // program does not export.
    let asked = shared.keys().find(|name| name.starts_with("__canary"));
    let asked = asked.map(|name| format!("{name}: ~0xdead")).unwrap_or_default();
    format!(
        "import {{ initSync }} from './site.js';
import {{ Parts }} from '../../../../web/src/program/parts.js';

export const parts = new Parts({{
  shared: () => ({{ ...initSync(), {asked} }}),
  files: [
  {files}
  ],
  first: {{
  {first}
  }},
  needs: {{
  {needed}
  }},
}});
{}
",
        loaders.join("\n")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(name: &str, needed_by: &[&str], bytes: u64) -> Part {
        let needed_by = needed_by.iter().map(|&it| it.to_owned()).collect();
        Part { chunks: BTreeSet::from([name.to_owned()]), needed_by, bytes }
    }

    #[test]
    fn packs_what_the_same_pages_need() {
        let parts = packed(vec![
            part("a", &["one", "two"], 90_000),
            part("b", &["one", "two", "three"], 900),
            part("c", &["three"], 900),
            part("d", &["one", "two"], 30_000),
        ]);
        let chunks: Vec<Vec<_>> =
            parts.iter().map(|part| part.chunks.iter().map(String::as_str).collect()).collect();
        assert_eq!(chunks, [["a", "d"], ["b", "c"]]);
    }
}
