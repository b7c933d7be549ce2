"""People: who works here, who may sign in, what they may do in the house."""
