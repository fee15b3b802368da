"""What a theme is called and how it is defined, in the words of its own people."""
