"""What people wait for, measured side by side in one run: `make bench`."""
