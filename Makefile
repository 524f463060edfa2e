# aztecd: every task a developer runs. `make help` lists them.
#
# One set of Go build flags is used for building, testing and installing: a
# different set (-trimpath, -tags, CGO_ENABLED=0) would compile some 1300
# dependency packages a second time. -ldflags and -buildvcs only touch the link
# step; the version is git's, handed to the linker.

SHELL       := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

BUILD := build
BIN   := $(BUILD)/aztecd
TOOLS := $(CURDIR)/.tools
CONTRACTS := l1bridge/contracts
LIGHT_JS  := app/clients/light
CLIENT_TS := app/clients/ts

VERSION ?= $(shell git describe --tags --always 2>/dev/null || echo unknown)
COMMIT  ?= $(shell git rev-parse --short=12 HEAD 2>/dev/null || echo unknown)
LDFLAGS := -X main.version=$(VERSION) -X main.commit=$(COMMIT)

GO_TEST_FLAGS ?= -timeout 30m
ARGS ?=

##@ Build and run

.PHONY: build
build: need-go ## Build build/aztecd (the first build takes minutes)
	@if [ ! -e $(BIN) ]; then \
		n=$$(go list -deps -f '{{if .Stale}}{{.ImportPath}}{{end}}' ./cmd/aztecd | wc -l); \
		if [ $$n -gt 200 ]; then \
			echo "Cold build: $$n packages to compile, about 4 minutes of one core; later builds take seconds."; \
		fi; \
	fi
	go build -buildvcs=false -ldflags "$(LDFLAGS)" -o $(BIN) ./cmd/aztecd

.PHONY: localnet
localnet: build ## Run an L1, the contracts and four validators here (ARGS="--duration 60s --report r.json")
	$(BIN) localnet $(ARGS)

.PHONY: bench
bench: build ## Measure the spine beside its budgets and its references (ARGS="chunk lock" for parts)
	$(BIN) bench $(ARGS)

# Multiples of 200k notes and nullifiers to have in the trees first. 1,10,100
# also shows growth to 20 million, in an hour and more.
LEAVES ?= 1,10

.PHONY: bench-state
bench-state: need-go ## Measure world state and execution, roots compared (LEAVES=1,10,100)
	@mkdir -p $(BUILD)
	AZTECD_BENCH_STATE=$(LEAVES) go test -p 1 -count 1 -v -timeout 180m \
		-run '^(TestBenchState|TestBenchExecution)$$' ./x/worldstate ./x/execution $(ARGS) | tee $(BUILD)/bench-state.log
	@echo; grep -E '^[a-z][a-z0-9_]* [0-9.]+$$' $(BUILD)/bench-state.log

# Hostile peers of bench-p2p.
HOSTILE ?= 60

.PHONY: bench-p2p
bench-p2p: need-go ## Measure fetches between members while strangers attack both (HOSTILE=60)
	@mkdir -p $(BUILD)
	AZTECD_BENCH_P2P=$(HOSTILE) go test -count 1 -v -timeout 30m -run '^TestBench' ./app/p2p $(ARGS) | tee $(BUILD)/bench-p2p.log
	@echo; grep -E '^[a-z][a-z0-9_]* [0-9.]+$$' $(BUILD)/bench-p2p.log

# Members of the committees that bench-committee compares, the first with the others.
COMMITTEES ?= 4,16,48

.PHONY: bench-committee
bench-committee: need-go ## Measure committees of several sizes, all nodes in one process (COMMITTEES=4,16,48)
	@mkdir -p $(BUILD)
	AZTECD_BENCH_COMMITTEE=$(COMMITTEES) go test -count 1 -v -timeout 60m -run '^TestBenchCommittee$$' ./app $(ARGS) | tee $(BUILD)/bench-committee.log
	@echo; grep -E '^[a-z][a-z0-9_]* [0-9.]+$$' $(BUILD)/bench-committee.log

.PHONY: bench-messages
bench-messages: need-go ## Measure messages from L1: until they can be used, and what 100 a slot change for txs
	@mkdir -p $(BUILD)
	AZTECD_BENCH_MESSAGES=1 go test -count 1 -v -timeout 30m -run '^TestBenchMessages$$' ./app $(ARGS) | tee $(BUILD)/bench-messages.log
	@echo; grep -E '^[a-z][a-z0-9_]* [0-9.]+$$' $(BUILD)/bench-messages.log

.PHONY: bench-objects
bench-objects: need-go ## Measure what hostile tx objects cost until they are refused
	@mkdir -p $(BUILD)
	AZTECD_BENCH_OBJECTS=1 go test -count 1 -v -run '^TestBenchObjects$$' ./app/txobjects $(ARGS) | tee $(BUILD)/bench-objects.log
	@echo; grep -E '^[a-z][a-z0-9_]* [0-9.]+$$' $(BUILD)/bench-objects.log

# Which circuits, which of them, and where keys are kept for the next time.
CIRCUITS ?= production
KINDS    ?= r b t
KEYS     ?=

.PHONY: bench-prove
bench-prove: need-go ## Measure keys and proofs of epoch proofs' circuits; ten minutes for production's keys (CIRCUITS=tiny KINDS="r b" KEYS=dir)
	@mkdir -p $(BUILD)
	AZTECD_BENCH_PROVE=$(CIRCUITS) AZTECD_BENCH_PROVE_KINDS="$(KINDS)" AZTECD_BENCH_PROVE_KEYS=$(abspath $(KEYS)) \
		go test -count 1 -v -timeout 180m -run '^TestBenchProve$$' ./app/prover/keys $(ARGS) | tee $(BUILD)/bench-prove.log
	@echo; grep -E '^prove_[a-z_]+ [0-9.]+$$' $(BUILD)/bench-prove.log

# How long a slot of the demo is; an epoch has four.
DEMO_SLOT ?= 180s

.PHONY: prove-demo
prove-demo: build ## Take money from a deposit over a lock and a proof to a payment on L1, with real proofs and market (CIRCUITS=tiny DEMO_SLOT=45s; production's keys take ten minutes, once)
	rm -rf $(BUILD)/prove-demo
	$(BIN) prover demo --home $(BUILD)/prove-demo --circuits $(CIRCUITS) --slot $(DEMO_SLOT) $(ARGS)

.PHONY: bench-gas
bench-gas: $(CONTRACTS)/node_modules ## Measure what the contract's calls cost as whole transactions (needs npm; minutes to compile)
	@mkdir -p $(BUILD)
	cd $(CONTRACTS) && bin/forge test --match-contract GasTest -vv | tee $(abspath $(BUILD))/bench-gas.log
	@echo; sed -nE 's/^ *([a-z][a-z0-9]*(_[a-z0-9]+)+): ([0-9]+)$$/\1 \3/p' $(BUILD)/bench-gas.log

##@ Check

.PHONY: test
test: need-go ## Run every Go test, then check that generated code is current
	go test $(GO_TEST_FLAGS) ./...
	@$(MAKE) --no-print-directory generated-check

# How many runs under load; one more has GOMAXPROCS=1.
RUNS ?= 3

# Tests whose first line says that they take long.
LONG_TESTS = $(shell grep -hE -B1 '^	long.(Test|Minutes)\(t\)$$' app/*_test.go test/e2e/*_test.go networks/*/*_test.go | sed -nE 's/^func (Test[A-Za-z0-9]+)[^A-Za-z0-9].*/\1/p' | paste -sd'|')

# Which of them: all, or some, without those that take minutes each.
LONG ?= all

.PHONY: test-long
test-long: need-go ## Run the tests of real nodes and whole networks that take ten seconds and more, which `make test` leaves out (LONG=some: without those of minutes)
	AZTECD_TEST_LONG=$(LONG) go test -count 1 $(GO_TEST_FLAGS) -p 1 -run '^($(LONG_TESTS))$$' ./app ./networks/... ./test/e2e $(ARGS)

.PHONY: test-load
test-load: need-go ## Run every Go test while all cores are busy, three times, and once with GOMAXPROCS=1 (RUNS=3)
	go run ./test/underload -runs $(RUNS) $(ARGS)

# How many faults, and the seed that decides which.
KILLS ?= 50
SEED  ?= 1

.PHONY: test-kill
test-kill: build ## Kill and hold nodes of a network under load; nothing may be lost (KILLS=50 SEED=1)
	@home=$$(mktemp -d); \
	$(BIN) sweep --kills $(KILLS) --seed $(SEED) --home "$$home/net" $(ARGS); \
	rm -rf "$$home"

# Manifests to run, one after the other.
MANIFESTS ?= networks/manifests/short.toml

.PHONY: e2e
e2e: build ## Run networks that go wrong as manifests say (MANIFESTS="networks/manifests/*.toml")
	go build -buildvcs=false -o $(BUILD)/byzantine ./test/byzantine
	@for file in $(MANIFESTS); do \
		home=$$(mktemp -d); \
		echo "== $$file"; \
		$(BIN) e2e run "$$file" --liar $(BUILD)/byzantine --home "$$home/net" $(ARGS); \
		rm -rf "$$home"; \
	done

# How long nodes and L1 are broken.
DURATION ?= 30m

.PHONY: soak-honest
soak-honest: build ## Kill and hold nodes and break L1 for half an hour; nobody may be slashed (DURATION=30m SEED=1)
	@mkdir -p $(BUILD); rm -rf $(BUILD)/soak-honest
	$(BIN) sweep --honest --slot 6s --duration $(DURATION) --seed $(SEED) --home $(BUILD)/soak-honest $(ARGS) | tee $(BUILD)/soak-honest.log

.PHONY: slash-drill
slash-drill: build ## Stop publication until a committee is slashed, then once more with publishers back in time; prints gas and minutes
	rm -rf $(BUILD)/slash-drill
	$(BIN) localnet --home $(BUILD)/slash-drill/slashed --validators 5 --committee 4 --tps 4 --duration 4m \
		--fault no-publish@4 --report $(BUILD)/slash-drill/slashed.json $(ARGS)
	$(BIN) localnet --home $(BUILD)/slash-drill/rescued --validators 5 --committee 4 --tps 4 --duration 4m \
		--fault no-publish@4/12 --report $(BUILD)/slash-drill/rescued.json $(ARGS)

.PHONY: test-crash
test-crash: build ## Let nodes crash before and after each thing they write; nothing may be lost
	@home=$$(mktemp -d); \
	$(BIN) sweep --points --kills 1000 --home "$$home/net" $(ARGS); \
	rm -rf "$$home"

# How many epochs, of four slots of a second.
EPOCHS ?= 100

.PHONY: test-soak
test-soak: need-go ## Hand over between two committees of four for 100 epochs under traffic; nothing may be lost (EPOCHS=100)
	@mkdir -p $(BUILD)
	AZTECD_SOAK_EPOCHS=$(EPOCHS) go test -count 1 -v -timeout 120m -run '^TestSoakOfHandovers$$' ./app $(ARGS) | tee $(BUILD)/soak.log

# How many walks, drawn anew each time.
WALKS ?= 50

.PHONY: test-walks
test-walks: need-go ## Walk members that follow the rules through all that others and L1 may do; none may pay (WALKS=50)
	AZTECD_WALKS=$(WALKS) go test -count 1 -timeout 180m -run '^TestWhoFollowsTheRulesNeverPays$$' ./l1bridge/watchtower $(ARGS)

# Proofs are left out: what is of this project there is plain values in one goroutine, and gnark's solver takes minutes
# under the detector.
.PHONY: race
race: need-go ## Run the tests of x/ under the race detector (compiles its dependencies once more)
	go test -race -short $(GO_TEST_FLAGS) $$(go list ./x/... | grep -v -e /x/proving/ -e /x/fallback)

.PHONY: light-js-test
light-js-test: $(LIGHT_JS)/node_modules ## Test the browser's light client on the vectors of x/light (needs npm)
	cd $(LIGHT_JS) && npm test

.PHONY: lint
lint: need-go $(TOOLS)/bin/golangci-lint ## Lint Go and protobuf
	$(TOOLS)/bin/golangci-lint run ./...
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory proto-lint; \
	else echo "skipped: buf lint (npm is not installed)"; fi

.PHONY: fmt
fmt: need-go $(TOOLS)/bin/golangci-lint ## Format Go code (gofumpt)
	$(TOOLS)/bin/golangci-lint fmt ./...

.PHONY: model-check
model-check: ## Search the model of locks on L1, whole and with one rule less each (needs spin; minutes, 3 GB)
	test/model/check.sh $(ARGS)

##@ Generated code

# The pictures of docs/, of which the numbers are those of `aztecd model`.
MODELS := committee guarantee latency gas posting fees

.PHONY: figures
figures: build ## Draw the pictures of docs/figures
	@for m in $(MODELS); do $(BIN) model $$m --plot docs/figures --format svg >/dev/null; done

# The light client as one file, for the page that a node serves.
EXPLORER_LIGHT := app/explorer/static/light.js
BUNDLE = $(TOOLS)/node_modules/.bin/esbuild $(LIGHT_JS)/light.js --bundle --format=esm --legal-comments=inline --log-level=warning

.PHONY: explorer
explorer: $(TOOLS)/node_modules $(LIGHT_JS)/node_modules ## Bundle the light client for the explorer (needs npm)
	$(BUNDLE) --outfile=$(EXPLORER_LIGHT)

.PHONY: explorer-check
explorer-check: $(TOOLS)/node_modules $(LIGHT_JS)/node_modules
	@$(BUNDLE) | cmp -s - $(EXPLORER_LIGHT) || { echo "error: $(EXPLORER_LIGHT) is not current: run 'make explorer'" >&2; exit 1; }

.PHONY: proto
proto: need-go $(TOOLS)/bin/protoc-gen-gocosmos $(TOOLS)/node_modules ## Generate Go from proto/
	tools/proto.sh generate

.PHONY: contracts
contracts: need-go $(CONTRACTS)/node_modules ## Compile the contracts; write their ABI, bytecode and Go bindings
	$(CONTRACTS)/build.sh

.PHONY: vectors
vectors: need-go ## Write the vectors that Go, the contracts and the light module share
	go test -count 1 ./l1bridge/bindings -run '^TestHeaderHashIsTheContracts$$' -update
	go test -count 1 ./x/committee -run '^TestSeatsAreTheContracts$$' -update
	go test -count 1 ./x/light -run '^TestVectors$$' -update
	go test -count 1 ./x/merklelog -run '^TestPathsAreTheContracts$$' -update
	go test -count 1 ./x/lock -run '^TestBallotsAreTheContracts$$' -update
	go test -count 1 ./x/aztec -run '^TestMessagesAreTheContracts$$' -update
	go test -count 1 ./x/inputs -run '^TestEntriesAreTheContracts$$' -update
	go test -count 1 ./x/proving/epoch -run '^Test(KeysAre|RangeIs)TheContracts$$' -update

.PHONY: rpc-spec
rpc-spec: need-go ## Describe the node's RPC: OpenRPC document, docs/rpc.md, types of the TypeScript client
	go test -count 1 ./app/spec/generate -run '^TestWhatDescribesTheRPCIsCurrent$$' -update

.PHONY: ts
ts: $(CLIENT_TS)/node_modules ## Compile the TypeScript client (needs npm)
	cd $(CLIENT_TS) && rm -rf dist && npm run --silent build

.PHONY: ts-check
ts-check: $(CLIENT_TS)/node_modules
	@cd $(CLIENT_TS) && out=$$(mktemp -d) && npx tsc --outDir $$out && diff -r $$out dist >/dev/null || \
		{ echo "error: $(CLIENT_TS)/dist is not what its source compiles to: run 'make ts'" >&2; exit 1; }
	cd $(CLIENT_TS) && npm test

.PHONY: generated-check
generated-check: ## Check that committed generated code is current (needs npm)
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory proto-check contracts-check ts-check explorer-check; \
	else echo "skipped: proto-check, contracts-check, ts-check, explorer-check (npm is not installed)"; fi

.PHONY: proto-check
proto-check: need-go $(TOOLS)/bin/protoc-gen-gocosmos $(TOOLS)/node_modules
	tools/proto.sh check

.PHONY: proto-lint
proto-lint: $(TOOLS)/node_modules
	$(TOOLS)/node_modules/.bin/buf lint proto

.PHONY: contracts-check
contracts-check: need-go $(CONTRACTS)/node_modules
	$(CONTRACTS)/check.sh

##@ House-keeping

.PHONY: tools
tools: $(addprefix $(TOOLS)/bin/,golangci-lint protoc-gen-gocosmos benchstat) $(TOOLS)/node_modules ## Build all pinned developer tools into .tools/

.PHONY: clean
clean: ## Remove what make built (not Go's caches)
	rm -rf $(BUILD) .tools $(CONTRACTS)/{out,cache,broadcast,node_modules} $(LIGHT_JS)/node_modules $(CLIENT_TS)/node_modules

.PHONY: help
help: ## Show this list
	@awk 'BEGIN {FS = ":.*## "} /^##@/ {printf "\n%s\n", substr($$0, 5)} /^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# Tools are pinned in tools/go.mod and tools/package-lock.json, apart from the
# node's own go.mod, and built or installed into .tools/ when first needed.

TOOL_PINS := tools/go.mod tools/go.sum

$(TOOLS)/bin/golangci-lint: PKG := github.com/golangci/golangci-lint/v2/cmd/golangci-lint
$(TOOLS)/bin/protoc-gen-gocosmos: PKG := github.com/cosmos/gogoproto/protoc-gen-gocosmos
$(TOOLS)/bin/benchstat: PKG := golang.org/x/perf/cmd/benchstat

$(TOOLS)/bin/%: $(TOOL_PINS) | need-go
	@echo "Building $* (pinned in tools/go.mod)"
	cd tools && go build -o $@ $(PKG) && touch $@

# npm install, not npm ci: the lock files name only the platforms whose packages
# the registry offered when they were written, and npm ci refuses that.
NPM_INSTALL := npm install --no-save --no-audit --no-fund --loglevel=error

$(TOOLS)/node_modules: tools/package.json tools/package-lock.json | need-npm
	mkdir -p $(TOOLS)
	cp $^ $(TOOLS)/
	cd $(TOOLS) && $(NPM_INSTALL)
	touch $@

$(CONTRACTS)/node_modules: $(CONTRACTS)/package.json $(CONTRACTS)/package-lock.json | need-npm
	cd $(CONTRACTS) && $(NPM_INSTALL)
	touch $@

$(CLIENT_TS)/node_modules: $(CLIENT_TS)/package.json $(CLIENT_TS)/package-lock.json | need-npm
	cd $(CLIENT_TS) && $(NPM_INSTALL)
	touch $@

$(LIGHT_JS)/node_modules: $(LIGHT_JS)/package.json $(LIGHT_JS)/package-lock.json | need-npm
	cd $(LIGHT_JS) && $(NPM_INSTALL)
	touch $@

.PHONY: need-go need-npm
need-go:
	@command -v go >/dev/null || { echo "error: Go is not installed; aztecd needs the version named in go.mod (https://go.dev/dl)" >&2; exit 1; }
	@[ "$$(go env CGO_ENABLED)" = 1 ] && command -v "$$(go env CC)" >/dev/null || \
		{ echo "error: a C compiler is needed (cgo); on Debian: apt-get install gcc libc6-dev" >&2; exit 1; }

need-npm:
	@command -v npm >/dev/null || { echo "error: npm is not installed; it brings buf, forge and anvil (Node 20 or newer)" >&2; exit 1; }
