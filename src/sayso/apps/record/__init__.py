"""The record: the ledger as rows of a database that nobody can quietly change."""
