"""The preferences. What is chosen is in force and kept at once: there is nothing to apply and nothing to cancel."""
