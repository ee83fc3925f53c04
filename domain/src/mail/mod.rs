//! Letters: queued with their cause, sent by a worker.
// temporary stub, the mail engineer overwrites it
use serde::{Deserialize, Serialize};
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Letter {
    SignInCode { name: String, code: String, link: String },
    ConfirmAddress { name: String, code: String },
    AlreadyPadriver { name: String, link: String },
    Received { name: String, link: String },
    NewPadriver { name: String, motivation: String, link: String },
    Welcome { name: String, personal: String, manager: String, link: String },
}
pub mod service {
    use crate::{Lang, Result, ctx::Tx};
    pub async fn enqueue(_tx: &mut Tx<'_>, _to: &str, _lang: Lang, _key: &str, _letter: &super::Letter) -> Result<()> { Ok(()) }
}
