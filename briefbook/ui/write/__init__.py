"""The write pane: the cover form, the scenesetter, the points and the chapters' texts, with passages beside them."""
