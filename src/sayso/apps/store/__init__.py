"""The store as a whole: opened, copied while it is used, put back, moved to another database."""
