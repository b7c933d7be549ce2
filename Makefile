# Two commands from a fresh checkout: `make run` and `make test`. Nothing here needs root or Node.

PYTHON ?= python3
PORT   ?= 8000
ARGS   ?=

BIN    := .venv/bin
PYTEST := $(BIN)/python -m pytest
MANAGE := $(BIN)/python -m django
TEMPLATES := $(shell find src -name '*.html' 2> /dev/null | head -1)
SITE   := src/sayso/site/settings.py
OWN    := $(CURDIR)/.sayso

.DEFAULT_GOAL := help
.PHONY: help run test check fix messages bench prove lock clean env-run env-dev
MAKEFLAGS += --no-print-directory

help:  ## list what can be made
	@echo "Sayso. From a fresh checkout, with Python 3.11 or newer:"
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run:  ## serve the site with the demo company on 127.0.0.1:8000 (PORT=8001 for another)
	@$(call python-there)
	@$(PYTHON) tools/environment.py run --port "$(PORT)"
	@SAYSO_DATA="$${SAYSO_DATA:-$(OWN)}" exec $(BIN)/sayso serve --port "$(PORT)"

test: env-dev  ## pass every test (ARGS="-k name" for some of them)
	@$(PYTEST) -n auto --maxprocesses=8 --dist=worksteal $(ARGS)

check: env-dev  ## format, lint, types, layers, templates, spelling, locks
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/basedpyright --level error
	$(BIN)/lint-imports
	@if [ -n "$(TEMPLATES)" ]; then set -x; \
		$(BIN)/djlint src --lint && $(BIN)/djlint src --check; fi
	$(BIN)/codespell
	$(BIN)/python tools/locks.py
	@if [ -f $(SITE) ]; then set -x; mkdir -p build && export SAYSO_DATA=$(CURDIR)/build && \
		$(MANAGE) check --settings sayso.site.settings && \
		$(MANAGE) makemigrations --check --dry-run --settings sayso.site.settings; fi

fix: env-dev  ## mend what a tool can mend: format, imports, simple lint
	$(BIN)/ruff check --fix
	$(BIN)/ruff format
	-$(BIN)/djlint src --reformat --quiet

messages: env-dev  ## enter new sentences of the site in every catalogue, compile them, say what is left
	@$(BIN)/python tools/messages.py write

bench: env-dev  ## measure what people wait for, beside others (ARGS="who where" for some of it)
	@$(PYTHON) tools/environment.py bench
	@$(BIN)/python -m tools.bench $(ARGS)

prove: env-dev  ## the long random proofs: a million cases (an hour or so)
	@SAYSO_CASES=$${SAYSO_CASES:-1000000} $(PYTEST) -m "random or prove" -n 2 --dist=worksteal $(ARGS)

lock: env-dev  ## write requirements/*.txt anew (ARGS=--upgrade for newer versions)
	@$(BIN)/python tools/locks.py write $(ARGS)

clean:  ## remove .venv and everything that was built, not what `make run` stored in .sayso
	@rm -rf .venv .bench build dist .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	@find src tests tools -name __pycache__ -type d -prune -exec rm -rf {} +

env-run env-dev: env-%:
	@$(call python-there)
	@$(PYTHON) tools/environment.py $*

define python-there
command -v "$(PYTHON)" >/dev/null || { echo "sayso: there is no $(PYTHON) here; Sayso needs Python 3.11 or newer. If it has another name: make $@ PYTHON=…" >&2; exit 1; }
endef
