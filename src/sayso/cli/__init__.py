"""The command line. No Django here, and nothing slow before it is needed."""
