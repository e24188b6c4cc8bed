"""The themes of a library: named, lettered, coloured, put in the order of their keys, and removed."""
