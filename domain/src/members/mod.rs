//! Pådrivere: the directory and their profiles.
