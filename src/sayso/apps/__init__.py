"""Django: what is remembered, and who may change it. One noun, one app."""
