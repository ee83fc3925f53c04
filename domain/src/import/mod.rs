//! Reading a roster that a spreadsheet program saved.
