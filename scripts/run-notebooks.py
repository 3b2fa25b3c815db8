"""Executes every notebook against the running server and fails on the first error.

usage: ENDPOINT=http://127.0.0.1:4000/graphql python scripts/run-notebooks.py [--save]
`--save` writes the outputs back, so that they can be read without running anything.
"""
import pathlib
import sys

import nbformat
from nbclient import NotebookClient

for path in sorted(pathlib.Path("notebooks").glob("*.ipynb")):
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(notebook, timeout=120, kernel_name="python3").execute()
    cells = sum(cell.cell_type == "code" for cell in notebook.cells)
    print(f"{path}: {cells} code cells ran")
    if "--save" in sys.argv:
        nbformat.write(notebook, path)
