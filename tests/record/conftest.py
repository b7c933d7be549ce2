"""Every test of the record has a store of its own."""

from storing import postgresql, store, stores, templates

__all__ = ["postgresql", "store", "stores", "templates"]
