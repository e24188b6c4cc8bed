"""The command line, on click: each command a few lines that call an operation or the library, and print.

Every command's file is loaded only when that command runs, so that `briefbook --help` answers at once.
"""
