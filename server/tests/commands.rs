//! Stories of the operator's commands, by the program itself.

#![allow(clippy::unwrap_used)]

use sqlx::{Connection, SqliteConnection};
use std::{
    ffi::OsStr,
    fs,
    io::Write,
    os::unix::ffi::OsStrExt,
    path::PathBuf,
    process::{Command, Stdio},
};

struct Home(PathBuf);

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// How a command ended, and what it said.
#[derive(Debug)]
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Home {
    fn new(story: &str) -> Self {
        let folder = format!("padriver-commands-{story}-{}", std::process::id());
        let folder = std::env::temp_dir().join(folder);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("site/pkg")).unwrap();
        for kind in ["js", "wasm", "css"] {
            fs::write(folder.join(format!("site/pkg/padriver.{kind}")), "").unwrap();
        }
        Self(folder)
    }

    fn padriver(&self, args: &[&str]) -> Said {
        self.run(args, &[], "")
    }

    fn run(&self, args: &[&str], settings: &[(&str, &str)], input: &str) -> Said {
        let mut command = self.command(args);
        command.envs(settings.iter().copied());
        let mut child = command.spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        Said::of(child.wait_with_output().unwrap())
    }

    /// Nothing of this machine's settings is heard.
    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_padriver"));
        command.args(args).current_dir(&self.0).env_clear();
        command.env("PADRIVER_DATA", self.0.join("data"));
        command.env("PADRIVER_SITE", self.0.join("site"));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn database(&self) -> PathBuf {
        self.0.join("data/padriver.db")
    }

    async fn execute(&self, sql: &'static str) {
        let url = format!("sqlite://{}", self.database().display());
        let mut db = SqliteConnection::connect(&url).await.unwrap();
        sqlx::raw_sql(sql).execute(&mut db).await.unwrap();
        db.close().await.unwrap();
    }
}

impl Said {
    fn of(output: std::process::Output) -> Self {
        Self {
            code: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    fn well(&self, words: &str) {
        assert!(self.code == 0 && self.out.contains(words), "{words:?}: {self:?}");
    }

    fn ill(&self, words: &str) {
        let said = self.out.contains(words) || self.err.contains(words);
        assert!(self.code == 1 && said, "{words:?}: {self:?}");
    }
}

#[test]
fn migrate_says_which_version_it_is() {
    let home = Home::new("migrate");
    home.padriver(&["migrate"]).well("The database is at version ");
    home.padriver(&["migrate"]).well("The database is at version ");
}

#[test]
fn a_manager_is_made_and_let_in() {
    let home = Home::new("manager");
    let add = ["manager", "add", "Ingrid@Example.org", "--name", "Ingrid Solbakken"];
    home.padriver(&add).well("ingrid@example.org is Community Manager.");
    home.padriver(&add).well("ingrid@example.org is Community Manager.");
    home.padriver(&["login-link", "ingrid@example.org"]).well("/logg-inn/lenke/");
    let add = ["manager", "add", "odd@example.org", "--administrator"];
    home.padriver(&add).well("odd@example.org is administrator.");
    home.padriver(&["manager", "add", "ingrid"]).ill("'ingrid' is not an e-mail address");
    home.padriver(&["login-link", "amir@example.org"]).ill("nobody here has the address");
}

#[test]
fn all_is_well_on_a_machine_of_ones_own() {
    let home = Home::new("well");
    let said = home.padriver(&["check"]);
    said.well("ok    settings: Elvebyen partnerskap at http://localhost:3000");
    for line in ["address: only this machine", "site:", "disk:", "mail: no mail server", "clock:"] {
        said.well(&format!("ok    {line}"));
    }
    said.well("ok    database: SQLite, empty: would be made");
    assert!(!home.database().exists(), "only looked at");
    home.padriver(&["migrate"]);
    home.padriver(&["check"]).well("ok    database: SQLite answers, at version ");
}

#[test]
fn what_wants_mending_is_said_with_what_to_do() {
    let home = Home::new("mending");
    let check = |settings: &[(&str, &str)]| home.run(&["check"], settings, "");
    let open = check(&[("PADRIVER_PUBLIC_URL", "http://padriver.example.org")]);
    open.ill("FIX   address: http://padriver.example.org is not encrypted");
    open.ill("one thing wants mending");
    let public = check(&[("PADRIVER_PUBLIC_URL", "https://padriver.example.org")]);
    public.ill("FIX   settings: full_name, about, manager_name, manager_email under [partnership]");
    public.ill("FIX   mail: no mail server is set");
    check(&[("PADRIVER_SITE", "/nowhere")]).ill("FIX   site: /nowhere/pkg");
    check(&[("PADRIVER_SMTP_HOST", "127.0.0.1"), ("PADRIVER_SMTP_PORT", "1")])
        .ill("FIX   mail: 127.0.0.1 does not let us in");
    check(&[("DATABASE_URL", "postgres://padriver@127.0.0.1:1/padriver")])
        .ill("FIX   database: it does not answer");
}

#[test]
fn elvebyen_is_no_name_for_real_people() {
    let home = Home::new("elvebyen");
    home.padriver(&["demo"]);
    home.padriver(&["check"]).well("ok    settings");
    home.padriver(&["manager", "add", "kari@aasen.example"]);
    home.padriver(&["check"]).ill("FIX   settings");
    let names = [
        ("PADRIVER_PARTNERSHIP_FULL_NAME", "Åsen partnerskap"),
        ("PADRIVER_PARTNERSHIP_ABOUT", "Vi på Åsen."),
        ("PADRIVER_PARTNERSHIP_MANAGER_NAME", "Kari Åsen"),
        ("PADRIVER_PARTNERSHIP_MANAGER_EMAIL", "kari@aasen.example"),
    ];
    home.run(&["check"], &names, "").well("ok    settings: Åsen partnerskap");
}

#[tokio::test]
async fn check_changes_no_database() {
    let home = Home::new("glance");
    home.padriver(&["migrate"]);
    home.execute("delete from _sqlx_migrations where version > 1").await;
    let older = home.padriver(&["check"]);
    older.well("answers, would be upgraded from version 1 to ");
    home.padriver(&["check"]).well("would be upgraded from version 1 to ");
    home.execute("update _sqlx_migrations set version = 999").await;
    home.padriver(&["check"])
        .ill("FIX   database: SQLite is at version 999, and this program knows");
}

#[test]
fn a_roster_comes_in_by_a_pipe_and_an_empty_one_fails() {
    let home = Home::new("roster");
    let import = |input| home.run(&["import", "members", "-"], &[], input);
    let roster = "Navn;E-post\nThi Nguyen;thi@example.org\nUten adresse;\n";
    import(roster).well("1");
    // Who is here already is well too: running it again is safe.
    import(roster).well("1");
    let nobody = import("Navn;E-post\nUten adresse;\n");
    nobody.ill("nobody could be taken in");
    assert!(nobody.out.contains("adresse"), "the report is printed all the same: {nobody:?}");
    import("Farge;Form\nrød;rund\n").ill("");
}

#[test]
fn only_our_own_settings_must_be_readable() {
    let home = Home::new("latin1");
    let latin1 = OsStr::from_bytes(b"\xe5sen");
    let run = |name| Said::of(home.command(&["migrate"]).env(name, latin1).output().unwrap());
    run("HOME_TOWN").well("The database is at version");
    run("PADRIVER_PARTNERSHIP_NAME").ill("PADRIVER_PARTNERSHIP_NAME is not UTF-8");
    run("DATABASE_URL").ill("DATABASE_URL is not UTF-8");
}
