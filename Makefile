# Everything starts here. `make run` and `make test` set up what they need by themselves.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN_LOCK := requirements/run.txt
DEV_LOCK := requirements/dev.txt
FAULTS_LOCK := requirements/faults.txt
SYNAPSE_LOCK := requirements/synapse.txt

.PHONY: run install dev test check bench lock screenshots vectors clean

run: install ## start the bot with the practice casus, at http://127.0.0.1:8765/
	$(BIN)/reflectie run

install: $(VENV)/installed ## make the environment from the locked requirements

dev: $(VENV)/dev-installed ## as install, with what tests and checks need

test: dev ## all tests (says clearly what it leaves out where Chromium, the Slack emulator, mitmproxy or Synapse is missing)
	@test -x /usr/bin/chromium || echo "make test: Chromium is not installed, so the browser tests are left out (Debian: apt-get install chromium)"
	@$(BIN)/python -m tests.support.slack.install
	@$(BIN)/python -m tests.support.matrix.install
	$(BIN)/python -m pytest -n auto --dist loadfile

check: dev ## what CI checks besides the tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/reflectie check
	rm -f build/check.db && mkdir -p build
	$(BIN)/alembic -x url=sqlite:///build/check.db upgrade head
	$(BIN)/alembic -x url=sqlite:///build/check.db check

bench: dev ## speed, as ratios side by side in one run
	$(BIN)/python -m tests.bench

screenshots: dev ## make the pictures of the docs anew (needs Chromium)
	$(BIN)/python -m tests.browser.screenshots

vectors: dev ## make the vectors of the examples of the codebook anew, after it was changed
	$(BIN)/python -m tests.support.vectors

lock: dev ## lock the requirements anew (needs uv)
	uv pip compile --python-version 3.11 --universal --generate-hashes --no-emit-index-url --no-annotate --no-header -q requirements/run.in -o $(RUN_LOCK)
	uv pip compile --python-version 3.11 --universal --generate-hashes --no-emit-index-url --no-annotate --no-header -q requirements/dev.in -c $(RUN_LOCK) -o $(DEV_LOCK)
	uv pip compile --python-version 3.11 --universal --generate-hashes --no-emit-index-url --no-annotate --no-header -q requirements/faults.in -o $(FAULTS_LOCK)
	uv pip compile --python-version 3.11 --universal --generate-hashes --no-emit-index-url --no-annotate --no-header -q requirements/synapse.in -o $(SYNAPSE_LOCK)

clean: ## remove the environment and caches; data/ stays
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache build *.egg-info

$(VENV)/installed: $(RUN_LOCK) pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "reflectie needs Python 3.11 or newer; this is $$($(PYTHON) --version). Give another with: make run PYTHON=python3.11"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(RUN_LOCK)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/dev-installed: $(VENV)/installed $(DEV_LOCK)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(DEV_LOCK)
	@touch $@
