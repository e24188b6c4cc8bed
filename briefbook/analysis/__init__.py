"""Pure functions of values: the proof of quotations and the pre-flight list. No library, no files, no pages."""
