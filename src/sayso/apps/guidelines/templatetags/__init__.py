"""What templates of the guideline can say."""
