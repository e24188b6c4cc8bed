"""The articles of the library: their list, their import, and the details of one."""
