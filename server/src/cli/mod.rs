//! The operator's commands.

use crate::{backup, check, config::Config, logs, serve::serve};
use clap::{Parser, Subcommand};
use domain::{
    Ctx, Error, Lang, account,
    account::{Email, Role},
    db::Db,
    demo,
    env::Env,
    files::Files,
    import, members,
};
use std::{
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// The community app of a partnership: one program, one data folder.
#[derive(Parser)]
#[command(
    name = "padriver",
    version,
    after_help = "Settings come from padriver.toml and the environment; deploy/padriver.sample.toml has them all.\n\
                  Try it:  padriver demo && padriver serve"
)]
struct Args {
    /// Read settings from this file [default: padriver.toml, if there is one]
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the app until stopped
    Serve,
    /// Bring the database up to this version (serve does so too) and say which that is
    Migrate,
    /// Make the demo community Elvebyen in an empty database
    Demo {
        /// The same number gives the same community
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// Do nothing where there are people already
        #[arg(long)]
        if_empty: bool,
    },
    /// Take people in from a file
    #[command(subcommand)]
    Import(Import),
    /// Community Managers
    #[command(subcommand)]
    Manager(Manager),
    /// Print a one-time address that signs this person in, for when mail is down
    LoginLink {
        /// The person's e-mail address
        email: String,
    },
    /// Copy everything, database and files, into one archive, while the app runs
    Backup {
        /// The archive to make, as padriver.tar.gz
        file: PathBuf,
    },
    /// Put an archive in the place of what is here; stop the app first
    Restore {
        /// What `backup` made
        file: PathBuf,
        /// Also where there are people already
        #[arg(long)]
        force: bool,
    },
    /// Try settings, database, disk, mail and clock, and say what to do
    Check,
}

#[derive(Subcommand)]
enum Import {
    /// A roster as CSV: name and e-mail, and whatever else it has. Who is here already is left as they are;
    /// nobody is written to, and nobody is shown to the public. Fails if there is nobody to take in
    Members {
        /// As a spreadsheet program saves it; - reads from standard input
        file: PathBuf,
        /// Say what would happen, and do nothing
        #[arg(long)]
        dry_run: bool,
        /// Answer in JSON, with every note
        #[arg(long)]
        json: bool,
    },
}

#[derive(Subcommand)]
enum Manager {
    /// Make this person Community Manager, taking them in first if need be
    Add {
        /// The person's e-mail address
        email: String,
        /// The name of someone who is not here yet
        #[arg(long)]
        name: Option<String>,
        /// Administrator instead: sees and does the same, is not named as Community Manager, and gets no letter
        /// when somebody joins
        #[arg(long)]
        administrator: bool,
    },
}

type Outcome = Result<(), String>;

/// Does what the command line asks for; 0 is well, 1 is not, 2 is not understood.
pub fn run() -> ExitCode {
    let args = Args::parse();
    let done = Config::load(args.config.as_deref()).and_then(|config| {
        logs::start(&config);
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
        let runtime = runtime.map_err(|cause| cause.to_string())?;
        runtime.block_on(command(args.command, &config))
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("padriver: {why}");
            ExitCode::FAILURE
        }
    }
}

async fn command(command: Command, config: &Config) -> Outcome {
    match command {
        Command::Serve => serve(open(config).await?, config).await,
        Command::Migrate => migrate(config).await,
        Command::Demo { seed, if_empty } => make_demo(config, seed, if_empty).await,
        Command::Backup { file } => {
            println!("{}", backup::backup(config, &file).await?);
            Ok(())
        }
        Command::Restore { file, force } => {
            println!("{}", backup::restore(config, &file, force).await?);
            Ok(())
        }
        Command::Check => check::check(config).await,
        Command::Import(Import::Members { file, dry_run, json }) => {
            import_members(config, &file, dry_run, json).await
        }
        Command::Manager(Manager::Add { email, name, administrator }) => {
            let role = if administrator { Role::Administrator } else { Role::Manager };
            appoint(config, &email, name.as_deref(), role).await
        }
        Command::LoginLink { email } => login_link(config, &email).await,
    }
}

/// The database, brought up to date, and the files beside it.
pub(crate) async fn open(config: &Config) -> Result<Ctx, String> {
    let folder = config.data.display();
    fs::create_dir_all(&config.data).map_err(|cause| {
        format!("cannot make the data folder {folder}: {cause}. PADRIVER_DATA names another")
    })?;
    let db = Db::open(&config.database_url).await.map_err(|cause| {
        format!("cannot open the database: {cause}. `padriver check` says more")
    })?;
    let files = Files::folder(&config.data.join("files"))
        .map_err(|cause| format!("cannot write in the data folder {folder}: {cause}"))?;
    let env = match config.clock_ahead {
        0 => Env::system(),
        hours => {
            tracing::warn!(hours, "the clock is ahead: only to try the program out");
            Env::ahead(hours)
        }
    };
    Ok(Ctx::new(db, env, config.partnership.clone(), files))
}

async fn migrate(config: &Config) -> Outcome {
    let version = open(config).await?.db.version().await.map_err(|cause| cause.to_string())?;
    println!("The database is at version {version}.");
    Ok(())
}

async fn make_demo(config: &Config, seed: u64, if_empty: bool) -> Outcome {
    let ctx = open(config).await?;
    match demo::make(&ctx, seed).await {
        Ok(made) => {
            println!(
                "{} Pådrivere, {} partner organisations, {} events and {} projects.",
                made.people, made.partners, made.events, made.projects
            );
            Ok(())
        }
        Err(Error::Conflict) if if_empty => Ok(()),
        Err(Error::Conflict) => {
            Err("there are people in this database already: the demo wants an empty one (PADRIVER_DATA)".into())
        }
        Err(other) => Err(plainly(other)),
    }
}

async fn import_members(config: &Config, file: &Path, dry_run: bool, json: bool) -> Outcome {
    let bytes = match file == Path::new("-") {
        true => import::bounded(std::io::stdin().lock()),
        false => import::open(file),
    };
    let bytes = bytes.map_err(|problem| problem.sentence(Lang::Nb))?;
    let ctx = open(config).await?;
    let report = import::service::members(&ctx, &bytes, dry_run, Lang::Nb).await;
    let report = report.map_err(|failed| match failed {
        import::service::Failed::File(problem) => problem.sentence(Lang::Nb),
        import::service::Failed::Store(error) => plainly(error),
    })?;
    if json {
        println!("{}", serde_json::to_string_pretty(&report).map_err(|cause| cause.to_string())?);
    } else {
        print!("{}", report.text());
    }
    let import::Stored { added, unchanged } = report.stored;
    match added + unchanged {
        0 => Err("nobody could be taken in; the report above says why".into()),
        _ => Ok(()),
    }
}

async fn appoint(config: &Config, email: &str, name: Option<&str>, role: Role) -> Outcome {
    let email = Email::parse(email).map_err(|_| format!("'{email}' is not an e-mail address"))?;
    let ctx = open(config).await?;
    members::service::appoint(&ctx, &email, name, role).await.map_err(plainly)?;
    let role = if role == Role::Administrator { "administrator" } else { "Community Manager" };
    println!("{} is {role}.", email.as_str());
    Ok(())
}

async fn login_link(config: &Config, email: &str) -> Outcome {
    let ctx = open(config).await?;
    let link = account::service::login_link(&ctx, email).await.map_err(|error| match error {
        Error::NotFound => format!("nobody here has the address {email}"),
        other => plainly(other),
    })?;
    println!("{}/logg-inn/lenke/{link}", ctx.partnership.public_url);
    Ok(())
}

fn plainly(error: Error) -> String {
    match error {
        Error::Unavailable => "the database did not answer; the log above says why".into(),
        other => format!("{other:?}"),
    }
}
