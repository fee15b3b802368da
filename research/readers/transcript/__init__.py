"""What every transcript reader shares: lines, labels, layouts and turns."""
