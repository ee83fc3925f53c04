//! A mail server in a process of its own, with the habits that a test wants.

use serde_json::{Value, json};
use server::config::{Smtp, Tls};
use std::{
    io::{BufRead, BufReader, Lines},
    path::Path,
    process::{Child, ChildStdout, Command, Stdio},
};

pub struct Office {
    child: Child,
    said: Lines<BufReader<ChildStdout>>,
    pub port: u16,
}

/// What a mail server took.
#[derive(Clone, Debug)]
pub struct Taken {
    pub to: String,
    pub secure: bool,
    pub message: String,
}

impl Taken {
    pub fn header(&self, name: &str) -> &str {
        let start = format!("{name}: ");
        self.message.lines().find_map(|line| line.strip_prefix(&start)).unwrap_or_default()
    }
}

impl Office {
    pub fn that(habit: &str) -> Self {
        Self::with(json!({ "habit": habit }))
    }

    /// Where another one died.
    pub fn at(port: u16) -> Self {
        Self::with(json!({ "port": port }))
    }

    /// See `office.mjs` for what can be said.
    pub fn with(settings: Value) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let package = root.join("end2end/node_modules/smtp-server");
        assert!(
            package.exists(),
            "npm's smtp-server is not installed: `npm ci --prefix end2end` or bin/setup"
        );
        let mut child = Command::new("node")
            .arg(root.join("server/tests/mail/office.mjs"))
            .arg(settings.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("node is not installed: see bin/setup");
        let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
        let first: Value = serde_json::from_str(&said.next().unwrap().unwrap()).unwrap();
        let port = first["port"].as_u64().unwrap().try_into().unwrap();
        Self { child, said, port }
    }

    pub fn smtp(&self) -> Smtp {
        Smtp {
            host: "localhost".into(),
            port: self.port,
            tls: Tls::None,
            login: None,
            from: None,
            per_minute: 6000,
        }
    }

    /// Waits for the next thing that happens.
    pub fn next(&mut self) -> Value {
        serde_json::from_str(&self.said.next().unwrap().unwrap()).unwrap()
    }

    /// Closes the office; the letters that it took since it was last asked.
    pub fn closed(mut self) -> Vec<Taken> {
        drop(self.child.stdin.take());
        let said =
            self.said.by_ref().map(|line| serde_json::from_str::<Value>(&line.unwrap()).unwrap());
        let taken = said
            .filter_map(|said| {
                Some(Taken {
                    to: said["to"][0].as_str()?.into(),
                    secure: said["secure"].as_bool()?,
                    message: said["message"].as_str()?.into(),
                })
            })
            .collect();
        self.child.wait().unwrap();
        taken
    }
}

/// A test that fails leaves no process behind.
impl Drop for Office {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
