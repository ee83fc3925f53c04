//! Those who ask the same thing at the same time stand in one line, and are taken in round by round.
//!
//! Whoever comes to an empty line starts a round at once. Who comes while it is under way waits for its end and goes
//! with the next, together with all the others who came meanwhile: nobody waits for company, and a crowd costs few
//! rounds. See `docs/decisions/0025-a-crowd-is-taken-in-together.md`.

use std::{
    collections::HashMap,
    future::Future,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use tokio::sync::oneshot;

/// More than these wait for the round after: a statement holds so many values, and the first of them wait for the last.
const MOST: usize = 200;

/// A line for each thing that is asked for now; `J` is what is asked, and `R` what is answered.
pub struct Together<J, R>(Arc<Mutex<Lines<J, R>>>);

/// A line that is empty is one whose round is under way.
type Lines<J, R> = HashMap<String, Vec<(J, oneshot::Sender<R>)>>;

impl<J: Send + 'static, R: Send + 'static> Together<J, R> {
    /// `take` is given a round and answers each, in order. It goes on if whoever asked stops listening.
    ///
    /// Nothing comes back from a round that was broken off.
    pub async fn ask<T, F>(&self, of: &str, job: J, take: T) -> Option<R>
    where
        T: Fn(Vec<J>) -> F + Send + 'static,
        F: Future<Output = Vec<R>> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        if self.stand_in_line(of, job, answer) {
            tokio::spawn(self.clone().serve(of.to_owned(), take));
        }
        answered.await.ok()
    }

    /// Whether one is the first.
    fn stand_in_line(&self, of: &str, job: J, answer: oneshot::Sender<R>) -> bool {
        let mut lines = self.lines();
        if let Some(line) = lines.get_mut(of) {
            line.push((job, answer));
            return false;
        }
        lines.insert(of.to_owned(), vec![(job, answer)]);
        true
    }

    async fn serve<T, F>(self, of: String, take: T)
    where
        T: Fn(Vec<J>) -> F + Send + 'static,
        F: Future<Output = Vec<R>> + Send + 'static,
    {
        while let Some((jobs, answers)) = self.next(&of) {
            // As a task of its own: a round that panics takes nobody with it who comes after.
            let said = tokio::spawn(take(jobs)).await.unwrap_or_default();
            for (answer, said) in answers.into_iter().zip(said) {
                let _ = answer.send(said); // who has stopped listening is not told
            }
        }
    }

    /// The next round. Without one the line is closed.
    fn next(&self, of: &str) -> Option<(Vec<J>, Vec<oneshot::Sender<R>>)> {
        let mut lines = self.lines();
        let line = lines.get_mut(of)?;
        if line.is_empty() {
            lines.remove(of);
            return None;
        }
        let many = line.len().min(MOST);
        Some(line.drain(..many).unzip())
    }

    fn lines(&self) -> MutexGuard<'_, Lines<J, R>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<J, R> Clone for Together<J, R> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<J, R> Default for Together<J, R> {
    fn default() -> Self {
        Self(Arc::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{pin::Pin, task::Poll};
    use tokio::sync::Semaphore;

    /// Answers each with who went in the same round; a round with Loke in it breaks off.
    async fn company(door: Arc<Semaphore>, round: Vec<&'static str>) -> Vec<String> {
        door.acquire().await.unwrap().forget();
        assert!(!round.contains(&"Loke"));
        let all = round.join(", ");
        round.iter().map(|_| all.clone()).collect()
    }

    type Asked = Pin<Box<dyn Future<Output = Option<String>> + Send>>;

    /// All of them stand in line when this returns.
    async fn stand(door: &Arc<Semaphore>, names: &[&'static str]) -> Vec<Asked> {
        let together = Together::<&str, String>::default();
        let ask = |name: &&'static str| -> Asked {
            let (together, door, name) = (together.clone(), door.clone(), *name);
            let take = move |round| company(door.clone(), round);
            Box::pin(async move { together.ask("frokost", name, take).await })
        };
        let mut asked: Vec<Asked> = names.iter().map(ask).collect();
        std::future::poll_fn(|context| {
            for one in &mut asked {
                assert!(one.as_mut().poll(context).is_pending());
            }
            Poll::Ready(())
        })
        .await;
        asked
    }

    async fn heard(asked: Vec<Asked>) -> Vec<Option<String>> {
        let mut heard = Vec::new();
        for one in asked {
            heard.push(one.await);
        }
        heard
    }

    #[tokio::test]
    async fn who_comes_while_a_round_is_under_way_goes_with_the_next() {
        let door = Arc::new(Semaphore::new(0));
        // On one thread nobody is taken in before all of them stand there.
        let asked = stand(&door, &["Amir", "Ewa", "Jonas"]).await;
        door.add_permits(1);
        assert_eq!(heard(asked).await, vec![Some("Amir, Ewa, Jonas".to_owned()); 3]);
    }

    #[tokio::test]
    async fn a_round_is_not_larger_than_one_statement_holds() {
        let door = Arc::new(Semaphore::new(2));
        let heard = heard(stand(&door, &["Amir"; MOST + 1]).await).await;
        let last = heard.last().cloned().flatten();
        assert_eq!(last.as_deref(), Some("Amir"), "alone");
        assert!(heard.iter().all(Option::is_some));
    }

    #[tokio::test]
    async fn a_round_that_breaks_off_fails_its_own_and_nobody_after() {
        let door = Arc::new(Semaphore::new(2));
        let mut names = vec!["Loke"; MOST];
        names.extend(["Amir", "Ewa"]);
        let heard = heard(stand(&door, &names).await).await;
        assert_eq!(heard[..MOST], vec![None; MOST]);
        assert_eq!(heard[MOST..], vec![Some("Amir, Ewa".to_owned()); 2]);
    }

    #[tokio::test]
    async fn who_goes_away_is_taken_in_all_the_same_and_holds_nobody_up() {
        let door = Arc::new(Semaphore::new(1));
        let mut asked = stand(&door, &["Amir", "Ewa"]).await;
        drop(asked.remove(0));
        assert_eq!(heard(asked).await, [Some("Amir, Ewa".to_owned())]);
    }
}
