//! The demo community Elvebyen.
