//! Faces, houses and pictures drawn by the program.
