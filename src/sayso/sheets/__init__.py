"""Sheets: what can be handed on as one file, to be read, printed or counted."""
