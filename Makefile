# eMAG Desk. `make demo` to see it, `make test` to check it, `make help` for the rest.

PYTHON_ENVIRONMENT := .venv/bin
# macOS always has one; elsewhere one of these variables tells.
HAS_DISPLAY := $(strip $(DISPLAY)$(WAYLAND_DISPLAY)$(filter Darwin,$(shell uname -s)))
# One more than the cores that continuous integration has: somebody always waits for an answer.
WORKERS ?= 3
# The programs in tests/bench that compare something, in the order in which they run.
BENCHMARKS ?= pipeline search orders categories stream form start
ARGUMENTS ?=
# Modules are compiled once, whatever the environment says: the suite starts the program some fifty times.
TESTING := QT_QPA_PLATFORM=offscreen PYTHONDONTWRITEBYTECODE= $(PYTHON_ENVIRONMENT)/python

.DEFAULT_GOAL := help
.PHONY: help setup demo run test lint format bench soak translations package clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 24

setup: ## make .venv: pinned dependencies, and the system libraries of Qt
	@PYTHON="$(PYTHON)" packaging/setup.sh $(if $(HAS_DISPLAY),--display)

demo: setup ## the window on the practice marketplace; without a display, a tour with screenshots in ./tour
ifneq ($(HAS_DISPLAY),)
	$(PYTHON_ENVIRONMENT)/emag-desk --demo
else
	QT_QPA_PLATFORM=offscreen $(PYTHON_ENVIRONMENT)/emag-desk tour --output tour
endif

run: setup ## the window on your own accounts
	$(PYTHON_ENVIRONMENT)/emag-desk

test: ## the whole suite; one part: make test ARGUMENTS="tests/domain -k price"
	@PYTHON="$(PYTHON)" packaging/setup.sh --tests
	$(TESTING) -m pytest -q -n $(WORKERS) --dist loadfile --no-loadscope-reorder $(ARGUMENTS)

lint: setup ## style and types
	$(PYTHON_ENVIRONMENT)/ruff check
	$(PYTHON_ENVIRONMENT)/ruff format --check
	$(PYTHON_ENVIRONMENT)/mypy

format: setup ## write the code as `make lint` wants it
	$(PYTHON_ENVIRONMENT)/ruff check --fix
	$(PYTHON_ENVIRONMENT)/ruff format

bench: setup ## our figures beside those of the bare libraries, in one run
	@for name in $(BENCHMARKS); do \
	    QT_QPA_PLATFORM=offscreen $(PYTHON_ENVIRONMENT)/python tests/bench/$$name.py $(ARGUMENTS) || exit 1; \
	done

soak: setup ## the tests that take minutes
	HYPOTHESIS_PROFILE=soak $(TESTING) -m pytest -q -m "soak or hypothesis" $(ARGUMENTS)

translations: setup ## collect the texts into resources/translations and compile them
	$(PYTHON_ENVIRONMENT)/python packaging/translations.py

package: setup ## a folder in dist/ that runs on a machine without Python
	packaging/package.sh

clean: ## remove what the other targets made, except .venv
	rm -rf build dist tour .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage
