"""From a sheet of cells to records: headers, columns, rows."""
