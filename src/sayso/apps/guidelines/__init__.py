"""Guidelines: the company whose rules are in force, and the page that shows them to read."""
