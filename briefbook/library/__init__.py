"""Everything kept: one SQLite file. The only SQL; one thread."""
