"""Values: articles, annotations, books, editions. Standard library only, no input or output."""
