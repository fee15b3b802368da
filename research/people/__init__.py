"""Who people are across files, which personas they form, what each persona has."""
