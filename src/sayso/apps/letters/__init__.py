"""Letters: once a day at most, what waits for somebody."""
