"""What is stored of people: told, given, erased, and kept no longer than said."""
