"""What kind of statement an excerpt is, how much it hurts, and which pain a wish comes from."""
