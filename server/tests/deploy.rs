//! What stands in `deploy/` and in the manual is what the program understands.

#![allow(clippy::unwrap_used)]

use server::config::KEYS;
use std::{collections::BTreeSet, fs, path::Path, process::Command};

/// Of the scripts around the program, and the file that settings are read from.
const BESIDE: [&str; 2] = ["PADRIVER_CONFIG", "PADRIVER_TOOLCHAIN"];

fn read(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file)).unwrap()
}

#[test]
fn every_setting_that_is_named_exists() {
    let known: BTreeSet<_> = KEYS.iter().map(|(_, name, _)| *name).chain(BESIDE).collect();
    for file in [
        "deploy/Dockerfile",
        "deploy/padriver.sample.toml",
        "deploy/padriver.service",
        "docs/operating.md",
    ] {
        let text = read(file);
        let words = text.split(|c: char| !(c.is_ascii_uppercase() || c == '_'));
        // "PADRIVER_…" is any of them.
        let named = |word: &&str| word.starts_with("PADRIVER_") && *word != "PADRIVER_";
        for word in words.filter(named) {
            assert!(known.contains(word), "{file}: {word}");
        }
    }
}

#[test]
fn the_unit_starts_the_program_and_says_nothing_twice() {
    let unit = read("deploy/padriver.service");
    let (mut said, mut section) = (BTreeSet::new(), "");
    for line in unit.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[') {
            section = name.trim_end_matches(']');
            assert!(["Unit", "Service", "Install"].contains(&section), "{line}");
            continue;
        }
        let (name, _) = line.split_once('=').unwrap_or_else(|| panic!("no directive: {line}"));
        assert!(!section.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric()), "{line}");
        // The second one takes something out of the first.
        assert!(said.insert((section, name)) || name == "SystemCallFilter", "twice: {line}");
    }
    let start = unit.lines().find_map(|line| line.strip_prefix("ExecStart=")).unwrap();
    let args = start.split(' ').skip(1);
    let help =
        Command::new(env!("CARGO_BIN_EXE_padriver")).args(args).arg("--help").output().unwrap();
    assert!(help.status.success(), "{start}: {help:?}");
}
