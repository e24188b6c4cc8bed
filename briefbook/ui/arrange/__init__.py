"""Arranging a book: the pool of annotations on the left, the chapters with their entries on the right."""
