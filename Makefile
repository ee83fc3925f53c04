# Each of these is a script in bin/; `make help` says which is which.

.PHONY: help run test dev check bench setup fmt build

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 16

run: ## set up, build the release, make the demo community and serve it at http://localhost:3000
	@bin/run

dev: ## serve while you edit: builds and reloads at every saved file
	@bin/dev

check: ## the quick look while editing: formatting and the domain's lints, in seconds
	@bin/check

test: ## everything that CI runs
	@bin/test

bench: ## measure speed and size against docs/performance.md
	@bin/bench

setup: ## install what building and testing needs (safe to run twice)
	@bin/setup

build: ## the release: one binary and a site folder in target/dist
	@bin/build

fmt: ## format the code
	@bin/fmt
