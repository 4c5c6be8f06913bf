# make run: from a fresh Debian 12 with a Swift toolchain to a season planned. See README.md.

SHELL = /bin/sh
SERVE ?= 1
SWIFT ?= swift
STRICT = --explicit-target-dependency-import-check error
SOURCES = Package.swift Sources Tests $(wildcard Benchmarks)

# pkg-config module : Debian package, or a command or file : Debian package.
LIBRARIES = \
  sqlite3:libsqlite3-dev \
  libsodium:libsodium-dev \
  pango:libpango1.0-dev \
  pangocairo:libpango1.0-dev \
  cairo:libcairo2-dev \
  libzip:libzip-dev \
  libxml-2.0:libxml2-dev \
  libqrencode:libqrencode-dev \
  clp:coinor-libclp-dev \
  libmicrohttpd:libmicrohttpd-dev
PACKAGES = fonts-noto-core python3-venv
TOOLS = pdftotext:poppler-utils chromium:chromium chromedriver:chromium-driver wrk:wrk
# What swift.org asks for on Debian 12 beside its archive; without them it does not start or link.
TOOLCHAIN = binutils-gold gcc git libcurl4-openssl-dev libedit-dev libicu-dev libncurses-dev \
  libpython3-dev libsqlite3-dev libstdc++-12-dev libxml2-dev tzdata uuid-dev zlib1g-dev

.PHONY: help deps libraries build run test bench format lint clean

help:
	@echo "make deps     check the toolchain, libraries and tools; install what is missing"
	@echo "make run      build for release and run the example mission (SERVE=0: then stop)"
	@echo "make test     lint, then all tests"
	@echo "make bench    the measured promises"
	@echo "make format   format every Swift file; make lint only looks"
	@echo "make clean    remove what was built; missions stay"

deps: libraries .tools/here

# What the site's tests ask beside ours, from PyPI into a folder of the checkout.
.tools/here: Tests/tools.txt | libraries
	@echo "Installing the tools of Tests/tools.txt into .tools."
	@rm -rf .tools; python3 -m venv .tools && \
	.tools/bin/pip install --quiet --disable-pip-version-check --no-deps -r Tests/tools.txt && \
	touch $@ || { rm -rf .tools; echo "They did not come; tests that need them say so."; }

# Without a toolchain nothing else matters; then what it needs itself and what each library is
# called here; then whether it is young enough.
libraries:
	@command -v $(SWIFT) >/dev/null 2>&1 || { \
	  echo "Swift is not installed. Safar needs Swift 6.2 or later: https://www.swift.org/install"; \
	  exit 1; }
	@missing=""; \
	{ $(SWIFT) --version && command -v cc && command -v ld.gold && command -v git; } \
	  >/dev/null 2>&1 || missing="$(TOOLCHAIN)"; \
	command -v pkg-config >/dev/null 2>&1 || missing="$$missing pkg-config"; \
	for pair in $(LIBRARIES); do \
	  pkg-config --exists "$${pair%%:*}" 2>/dev/null || missing="$$missing $${pair#*:}"; \
	done; \
	for package in $(PACKAGES); do \
	  dpkg -s "$$package" >/dev/null 2>&1 || missing="$$missing $$package"; \
	done; \
	for pair in $(TOOLS); do \
	  command -v "$${pair%%:*}" >/dev/null 2>&1 || missing="$$missing $${pair#*:}"; \
	done; \
	missing=$$(printf '%s\n' $$missing | sort -u | tr '\n' ' '); \
	if [ -z "$${missing# }" ]; then echo "The toolchain and every library are here."; exit 0; fi; \
	echo "Missing Debian packages: $$missing"; \
	command -v apt-get >/dev/null 2>&1 || { \
	  echo "This is not Debian: install these libraries your way, then run make again."; exit 1; }; \
	as_root=""; \
	if [ "$$(id -u)" != 0 ]; then \
	  command -v sudo >/dev/null 2>&1 || { \
	    echo "Run as root: apt-get install $$missing"; exit 1; }; \
	  as_root=sudo; \
	fi; \
	echo "Installing them with $${as_root:+$$as_root }apt-get."; \
	$$as_root apt-get update -qq && \
	$$as_root env DEBIAN_FRONTEND=noninteractive \
	  apt-get install -y -qq --no-install-recommends $$missing
	@version=$$($(SWIFT) --version 2>/dev/null \
	  | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1); \
	case "$$version" in \
	  6.[2-9]|6.[1-9][0-9]|[7-9].*|[1-9][0-9].*) ;; \
	  "") echo "Swift is installed and does not start; $(SWIFT) --version says why."; exit 1 ;; \
	  *) echo "Safar needs Swift 6.2 or later; this is Swift '$$version'."; exit 1 ;; \
	esac

# To build and to run, no browser is needed, nor what else tests ask.
build run: TOOLS =
bench: TOOLS = wrk:wrk

build: libraries
	$(SWIFT) build $(STRICT)

run: libraries
	$(SWIFT) build -c release --product safar $(STRICT)
	@.build/release/safar --mission mission-demo demo $(if $(filter 0,$(SERVE)),,--serve)

test: deps lint
	$(SWIFT) test --disable-xctest $(STRICT)
	SWIFT="$(SWIFT)" Tests/try-api.sh

bench: libraries
	@products=$$($(SWIFT) package describe --type json \
	  | sed -n 's/.*"name" : "\(bench-[a-z0-9-]*\)".*/\1/p' | sort -u); \
	if [ -z "$$products" ]; then echo "There is no benchmark yet."; exit 0; fi; \
	for product in $$products; do \
	  $(SWIFT) build -c release --product "$$product" $(STRICT) || exit 1; \
	  "$$($(SWIFT) build -c release --show-bin-path)/$$product" || exit 1; \
	done

format:
	$(SWIFT) format -i -p -r $(SOURCES)

# The formatter's rules, the house's rules, and that every import is declared.
lint: deps
	$(SWIFT) format lint --strict -p -r $(SOURCES)
	$(SWIFT) build --build-tests $(STRICT)
	$(SWIFT) test --skip-build --disable-xctest --filter TidyTests

clean:
	rm -rf .build
