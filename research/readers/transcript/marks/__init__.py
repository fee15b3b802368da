"""What stands in a transcript and nobody said: times, numbers, notes, furniture, notices."""
