//! Letters: queued with their cause, sent by a worker.
