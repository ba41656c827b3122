# Two commands on a fresh machine with Node and make: `make up` and `make test`. `make help` lists the rest.

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help install build up simulator test check bench backup restore clean

# Dependencies are installed again when the content of package-lock.json changed, not when only its date did.
INSTALLED := node_modules/.installed-$(shell cksum < package-lock.json | tr ' ' '-')
BUILT := dist/.built
# Directories too: a removed file changes nothing else, and what was compiled from it must go. The dots keep the
# directory `simulator` apart from the target of that name.
SOURCES := $(shell find src/. migrations/. simulator/. -type d -o -name '*.ts' -o -name '*.py') tsconfig.json tsconfig.build.json nest-cli.json
# A shell would not pass signals on: the programs replace it.
RUN := exec node dist/src/embedded
# What playbooks need. A machine without it runs and tests everything else; the tests of playbooks fail and say so.
PACKAGES := scripts/system-packages.sh

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

install: $(INSTALLED) ## dependencies

$(INSTALLED):
	npm ci --no-audit --no-fund
	@touch $@

build: $(BUILT) ## compile into dist/

$(BUILT): $(INSTALLED) $(SOURCES)
	npm run build
	@touch $@

up: $(BUILT) ## start everything in the foreground; Ctrl-C stops it
	@$(PACKAGES) || true
	@$(RUN)/up.js

simulator: $(BUILT) ## a Proxmox VE cluster to try things on
	@exec node dist/simulator/main.js

test: $(INSTALLED) ## all tests
	@$(PACKAGES) tests || true
	npm test

check: $(INSTALLED) ## types, lint, format and architecture
	npm run check

bench: $(BUILT) ## measure and compare with a bare server
	npm run bench

backup: $(BUILT) ## make backup [FILE=...]: the database in one file
	@$(RUN)/backup.js '$(FILE)'

restore: $(BUILT) ## make restore FILE=... [FORCE=1]: bring a backup back
	@$(RUN)/restore.js '$(FILE)' '$(FORCE)'

clean: ## remove what was built or fetched; data stays
	rm -rf dist coverage .cache
