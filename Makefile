# `make demo` and `make test` do everything on a fresh machine that has Python 3.11 and pip.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt

.PHONY: help demo test lint bench clean

help:
	@echo "make demo   install, run the sample study, say where the report is"
	@echo "make test   install what tests need, then linters, types, import contracts, all tests"
	@echo "make lint   linters, types and import contracts only"
	@echo "make bench  measure speed and memory, write benchmarks/RESULTS.md (some minutes)"
	@echo "make clean  remove what demo and test made"

$(VENV)/.run: pyproject.toml constraints.txt
	@echo "==> making $(VENV) with $$($(PYTHON) --version)"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "==> installing the program and its libraries (some minutes the first time)"
	@$(PIP) torch==2.13.0
	@$(PIP) -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.run
	@echo "==> installing what tests and linters need"
	@$(PIP) -e '.[dev]'
	@touch $@

demo: $(VENV)/.run
	@echo "==> running the sample study: 10 interviews, 210 tickets, 60 survey answers"
	@$(BIN)/research run samples
	@echo "==> open samples/report/index.html in a browser"

lint: $(VENV)/.dev
	@echo "==> format"; $(BIN)/ruff format --check --quiet research pipelines tests benchmarks
	@echo "==> lint"; $(BIN)/ruff check --quiet research pipelines tests benchmarks
	@echo "==> types"; $(BIN)/mypy --strict research pipelines
	@echo "==> import contracts"; $(BIN)/lint-imports

test: lint
	@echo "==> tests"
	@$(BIN)/pytest -n 2 --dist loadfile

bench: $(VENV)/.dev
	@$(BIN)/python benchmarks/run.py

clean:
	rm -rf $(VENV) samples/report samples/.research build dist .mypy_cache .ruff_cache .pytest_cache
