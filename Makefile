# What people type. Everything here installs what it needs first (scripts/prepare).
PREFIX ?= /usr/local
ROOT = $(DESTDIR)$(PREFIX)
# Swift's library becomes a part of the program, which then runs where there is no toolchain; Darwin has it. Each
# function in a section of its own, so that those that nothing calls, and copies of others, are left out.
ALONE = --static-swift-stdlib -Xlinker --version-script=$(CURDIR)/scripts/exports.map \
  -Xswiftc -use-ld=lld -Xswiftc -Xfrontend -Xswiftc -function-sections -Xcc -ffunction-sections \
  -Xlinker --gc-sections -Xlinker --icf=all
SWIFT_BUILD = swift build -c release $(if $(filter Linux,$(shell uname)),$(ALONE))
STRIP = $(shell command -v strip || command -v llvm-strip || echo true)

.PHONY: run build test sanitize fuzz attack lint format bench install package copy clean prepare man

run: build ## build what is needed and start the visualizer
	@.build/release/optviz $(ARGS)

build: prepare ## leaves the optimized program at .build/release/optviz
	$(SWIFT_BUILD) --product optviz

test: prepare ## all tests
	scripts/test

sanitize: prepare ## the race under the thread sanitizer
	swift test --sanitize=thread --scratch-path .build-tsan --filter RaceTests

fuzz: prepare ## a million texts that may be formulas, 100,000 damaged files of each kind
	scripts/fuzz

attack: prepare ## random keys, sizes and signals: ATTACKS=100 from SEED=1 on
	OPTVIZ_ATTACKS=$(or $(ATTACKS),100) OPTVIZ_SEED=$(or $(SEED),1) swift test --filter AttackTests

lint: ## style, and what the project has agreed on
	scripts/lint

format: ## put the sources into the agreed style
	swift format --in-place --recursive --parallel Package.swift Sources Tests themes lessons Benchmarks

bench: prepare ## the benchmarks; ends with the worst ratio to C
	scripts/bench

# From the unoptimized program, as the plug-in builds everything anew, and without the options above.
man: prepare ## leaves the manual page at .build/plugins/GenerateManual/outputs/optviz/optviz.1
	swift package generate-manual --configuration debug

install: build man ## PREFIX=/usr/local by default
	@$(MAKE) --no-print-directory copy

package: build man ## a Debian package and an archive in .build/package; the package is tried
	scripts/package

# What `install` and `package` put under a prefix.
copy:
	install -D -m 755 .build/release/optviz $(ROOT)/bin/optviz
	$(STRIP) $(ROOT)/bin/optviz
	install -d $(ROOT)/share/optviz/themes $(ROOT)/share/optviz/lessons
	install -m 644 themes/*.toml $(ROOT)/share/optviz/themes
	install -m 644 lessons/*.toml $(ROOT)/share/optviz/lessons
	install -D -m 644 .build/plugins/GenerateManual/outputs/optviz/optviz.1 \
	  $(ROOT)/share/man/man1/optviz.1
	install -d $(ROOT)/share/bash-completion/completions $(ROOT)/share/zsh/site-functions \
	  $(ROOT)/share/fish/vendor_completions.d
	.build/release/optviz --generate-completion-script bash \
	  > $(ROOT)/share/bash-completion/completions/optviz
	.build/release/optviz --generate-completion-script zsh > $(ROOT)/share/zsh/site-functions/_optviz
	.build/release/optviz --generate-completion-script fish \
	  > $(ROOT)/share/fish/vendor_completions.d/optviz.fish

prepare:
	@scripts/prepare

clean:
	rm -rf .build .build-tsan Benchmarks/.build
