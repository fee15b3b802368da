"""Sentences to vectors: the model, its files, batches that give the same bytes every time."""
