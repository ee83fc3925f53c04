//! The program around the app: its walls, its workers, and the operator's commands.

#![recursion_limit = "512"]

mod attachments;
pub mod backup;
mod calendar;
mod check;
pub mod cli;
pub mod config;
mod download;
mod drawing;
mod forms;
mod invitation;
mod large;
mod listen;
mod live;
mod local;
mod logs;
pub mod mail;
mod metrics;
mod minutes;
mod photos;
mod plain;
mod poster;
mod refusal;
pub mod router;
mod security;
mod serve;
mod sheet;
mod site;
mod uploads;
mod viewer;
mod visitors;
