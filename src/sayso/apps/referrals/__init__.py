"""Referrals: the page that answers *who speaks about this?* Nothing of a question is remembered."""
