//! What people ask of a directory, some hundreds of questions: mostly names, letter by letter.

use crate::Result;
use domain::{
    Ctx,
    account::Viewer,
    db::Db,
    env::Env,
    members::{DirectoryQuery, TagCount, TagKind, service},
    text,
};

/// Words that many are found by, and the first letters of very many.
const COMMON: [&str; 10] = ["og", "i", "er", "jeg", "det", "a", "e", "s", "å", "for"];
/// Words that few or none are found by.
const RARE: [&str; 8] = ["čáhppe", "utsi", "qwxz", "zzz", "42", "ærlig", "wølk", "xylofon"];
/// How many are shown once one has asked for more of them.
const MORE: [u16; 4] = [72, 120, 168, 240];

/// A question, and of which kind it is.
pub struct Asked {
    pub kind: &'static str,
    pub query: DirectoryQuery,
}

/// The same number asks the same questions of the same people. `all` is how many are here.
pub async fn questions(ctx: &Ctx, viewer: &Viewer, all: usize, seed: u64) -> Result<Vec<Asked>> {
    let chance = Chance(Env::seeded(seed));
    let people = some_people(&ctx.db, &chance, all).await?;
    let tags = service::filters(ctx, viewer).await?.tags;
    // Not every reader is offered every kind.
    let kinds: Vec<TagKind> =
        TagKind::ALL.into_iter().filter(|kind| tags.iter().any(|tag| tag.kind == *kind)).collect();
    let mut asked = Vec::new();
    let mut ask = |kind, query| asked.push(Asked { kind, query });
    let name = || chance.of(&people).name.as_str();
    let competence = || tag(&chance, &tags, TagKind::Competence).name.as_str();

    for _ in 0..24 {
        let name = name();
        for (at, letter) in name.char_indices().take(9) {
            ask("as it is typed", search(&name[..at + letter.len_utf8()]));
        }
    }
    for _ in 0..40 {
        ask("a name", search(name()));
        ask("a word of theirs", search(&chance.of(&people).a_word(&chance)));
        ask("a name and a competence", search(&both(name(), competence())));
    }
    for _ in 0..20 {
        ask("a competence", search(competence()));
        ask("two competences", search(&both(competence(), competence())));
        ask("two names", search(&both(name(), name())));
    }
    for word in COMMON.into_iter().chain(RARE) {
        ask("a common or a rare word", search(word));
    }
    for n in 0..40 {
        let [first, second] = [n, n + 1].map(|n| kinds[n % kinds.len()]);
        let one = filtered(search(""), tag(&chance, &tags, first));
        ask("a filter", one.clone());
        ask("two filters", filtered(one.clone(), tag(&chance, &tags, second)));
        let start: String = name().chars().take(3).collect();
        ask("a filter and a name", DirectoryQuery { q: start, ..one });
    }
    for show in MORE {
        ask("more of them", DirectoryQuery { show, ..search("") });
        ask("more of them", DirectoryQuery { show, ..search(competence()) });
    }
    for n in 0..4 {
        let middle = format!("0.{}", text::fold(name()));
        let one = filtered(search(""), tag(&chance, &tags, kinds[n % kinds.len()]));
        for start in [
            search(""),
            search(competence()),
            one.clone(),
            DirectoryQuery { after: middle.clone(), ..search("") },
            DirectoryQuery { after: middle, ..one },
        ] {
            pages(ctx, viewer, start, &mut asked).await?;
        }
    }
    Ok(asked)
}

/// Five pages, one after the other.
async fn pages(
    ctx: &Ctx,
    viewer: &Viewer,
    mut query: DirectoryQuery,
    asked: &mut Vec<Asked>,
) -> Result<()> {
    for _ in 0..5 {
        asked.push(Asked { kind: "page by page", query: query.clone() });
        match service::directory(ctx, viewer, &query).await?.next {
            Some(next) => query.after = next,
            None => break,
        }
    }
    Ok(())
}

fn search(q: &str) -> DirectoryQuery {
    DirectoryQuery { q: q.into(), ..DirectoryQuery::default() }
}

fn filtered(mut query: DirectoryQuery, tag: &TagCount) -> DirectoryQuery {
    query.set_tag(tag.kind, tag.slug.clone());
    query
}

/// The first word of each.
fn both(one: &str, other: &str) -> String {
    let first = |text: &str| text.split(' ').next().unwrap_or_default().to_owned();
    format!("{} {}", first(one), first(other))
}

fn tag<'a>(chance: &Chance, tags: &'a [TagCount], kind: TagKind) -> &'a TagCount {
    let of_kind: Vec<_> = tags.iter().filter(|tag| tag.kind == kind).collect();
    of_kind[chance.below(of_kind.len())]
}

struct Known {
    name: String,
    said: String,
}

impl Known {
    /// One that says something, if they said one.
    fn a_word(&self, chance: &Chance) -> String {
        let words = self.said.split_whitespace();
        let words: Vec<_> = words.filter(|word| word.chars().count() > 3).collect();
        let word = words.get(chance.below(words.len())).copied();
        word.unwrap_or(&self.name).to_owned()
    }
}

/// Some who are here, each as likely as any other: numbers have no gaps where nobody has left.
async fn some_people(db: &Db, chance: &Chance, all: usize) -> Result<Vec<Known>> {
    let text = "select name, coalesce(motivation, headline, '') from people where number = $1";
    let mut people = Vec::new();
    for _ in 0..200 {
        let number = 1 + chance.below(all) as i64;
        let found: Option<(String, String)> = match db {
            Db::Sqlite { read, .. } => {
                sqlx::query_as(text).bind(number).fetch_optional(read).await?
            }
            Db::Postgres(pool) => sqlx::query_as(text).bind(number).fetch_optional(pool).await?,
        };
        people.extend(found.map(|(name, said)| Known { name, said }));
    }
    Ok(people)
}

/// Picks the same again for the same number.
struct Chance(Env);

impl Chance {
    fn below(&self, most: usize) -> usize {
        usize::from_le_bytes(self.0.random()) % most.max(1)
    }

    fn of<'a, T>(&self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}
