"""Drafts: the page that answers *may I post this?* Nothing of a draft is remembered."""
