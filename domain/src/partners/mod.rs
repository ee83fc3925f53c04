//! Partner organisations.
