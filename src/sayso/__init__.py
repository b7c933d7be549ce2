"""Sayso makes a company's social-media guideline work."""

__version__ = "0.1.0"
