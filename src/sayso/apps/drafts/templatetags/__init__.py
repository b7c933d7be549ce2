"""What templates of drafts can say."""
