# What people type. Everything here installs what it needs first (scripts/prepare).
PREFIX ?= /usr/local
SWIFT_BUILD = swift build -c release

.PHONY: run build test sanitize lint format bench install clean prepare

run: build ## build what is needed and start the visualizer
	@.build/release/optviz $(ARGS)

build: prepare ## leaves the optimized program at .build/release/optviz
	$(SWIFT_BUILD) --product optviz

test: prepare ## all tests
	scripts/test

sanitize: prepare ## the race under the thread sanitizer
	swift test --sanitize=thread --scratch-path .build-tsan --filter RaceTests

lint: ## style, and what the project has agreed on
	scripts/lint

format: ## put the sources into the agreed style
	swift format --in-place --recursive --parallel Package.swift Sources Tests themes Benchmarks

bench: prepare ## the benchmarks; ends with the worst ratio to C
	scripts/bench

install: build ## PREFIX=/usr/local by default
	install -D -m 755 .build/release/optviz $(DESTDIR)$(PREFIX)/bin/optviz
	install -d $(DESTDIR)$(PREFIX)/share/optviz/themes
	install -m 644 themes/*.toml $(DESTDIR)$(PREFIX)/share/optviz/themes

prepare:
	@scripts/prepare

clean:
	rm -rf .build .build-tsan Benchmarks/.build
