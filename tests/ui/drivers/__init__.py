"""Drivers: the window in the user's words."""
