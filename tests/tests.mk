# tests.mk - how the project is tested; tests/README.md says what each part is for.
#
# Test programs are built with sanitizers (or those that SANITIZE names) beside the plain
# build; what the stories drive is the plain build, as it is shipped.

# Another flavour's folder: beside the one that OUT names, or where it is by default.
beside        = $(if $(filter file,$(origin OUT)),build/$(1),$(OUT)-$(1))

CHECKED_OUT  := $(if $(SANITIZE),$(OUT),$(OUT)-address-undefined)
CHECKED      := $(if $(SANITIZE),,SANITIZE=address,undefined OUT=$(CHECKED_OUT))
PYTHON_PROTO := $(GEN)/python
PYTHON       := PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 # Debian's: it has the modules
LINTS        := layers shell sql proto protocompat asyncapi
C_FILES       = $(shell find common services cli deploy tests -name '*.[ch]' 2>/dev/null)

.PHONY: test check golden lint format-check compilers unit integration system

test: ## everything, on a bare machine: packages, check, unit, integration, system (root)
	$(Q)tests/run "$(MAKE)"

check: lint format-check ## before a commit: lint, format, gcc, clang, unit tests, model
	$(Q)$(MAKE) --no-print-directory compilers
	$(Q)$(MAKE) --no-print-directory unit
	$(Q)$(MAKE) --no-print-directory model

lint: $(LINTS:%=lint-%) ## layer law, shell, SQL, messages; and that the law's own tests hold
	$(Q)$(PYTHON) -m pytest -p no:cacheprovider tests/lint

.PHONY: $(LINTS:%=lint-%)
$(LINTS:%=lint-%): lint-%:
	$(call say,LINT,$*)
	$(Q)tests/lint/$*

format-check:
	$(call say,LINT,format)
	$(Q)clang-format --dry-run -Werror $(C_FILES)

compilers: ## build everything with gcc and with clang, warnings are errors
	$(Q)$(MAKE) --no-print-directory CC=gcc all
	$(Q)$(MAKE) --no-print-directory CC=clang OUT=$(call beside,clang) all

unit: ## unit tests, scenarios and 1,000 random scripts, sanitized
	$(Q)$(MAKE) --no-print-directory $(CHECKED) unit-programs $(CHECKED_OUT)/tests/simulator/run
	$(Q)tests/programs $(UNIT:%=$(CHECKED_OUT)/tests/%/run)
	$(Q)$(MAKE) --no-print-directory $(CHECKED) SCRIPTS=1000 scenarios scripts

golden: ## make the expected texts and the READMEs' tables anew; git diff shows what changed
	$(Q)$(MAKE) --no-print-directory $(CHECKED) unit-programs $(CHECKED_OUT)/tests/simulator/run
	$(Q)QUARTET_GOLDEN=write tests/programs $(UNIT:%=$(CHECKED_OUT)/tests/%/run)
	$(Q)QUARTET_GOLDEN=write $(MAKE) --no-print-directory $(CHECKED) scenarios

# --- the simulator: the engine without its edges, in virtual time ------------------------
ENGINE        := services/lifecycle-engine
SIMULATOR_C   := $(wildcard tests/simulator/*.c) $(wildcard $(ENGINE)/decide/*.c $(ENGINE)/plan/*.c $(ENGINE)/facts/*.c) \
                 $(filter-out %/lease.c,$(wildcard $(ENGINE)/turn/*.c)) $(ENGINE)/store/codec.c \
                 $(ENGINE)/workers/actions.c $(ENGINE)/workers/queue.c $(ENGINE)/hypervisor/motd.c
SIMULATOR_LD  := -Wl,--wrap=clock_boot_us -Wl,--wrap=clock_wall_us
SCENARIOS     := $(sort $(wildcard tests/scenarios/*.scenario))
SEED          ?= 1
SCRIPTS       ?= 100000

$(OUT)/tests/simulator/run: $(SIMULATOR_C:%.c=$(OUT)/%.o) $(OUT)/libcommon.a
	$(call say,LD,$@)
	$(Q)mkdir -p $(@D) && $(CC) $(LDFLAGS) $(SIMULATOR_LD) $^ $(LDLIBS) -o $@

.PHONY: scenarios scripts campaign
scenarios: $(OUT)/tests/simulator/run ## scenarios in virtual time, against their golden logs
	$(Q)$< scenario $(SCENARIOS)

scripts: $(OUT)/tests/simulator/run ## random scripts in virtual time: SCRIPTS of them from SEED on
	$(Q)$< chance $(SCRIPTS) $(SEED)

# Settings and parts: tests/campaign.
campaign: ## the long runs, hours of them, or PARTS: scripts model mutants fences kills load outages fuzz (root)
	$(Q)tests/campaign $(PARTS)

.PHONY: mutants
mutants: ## break the sources on purpose and see the checks fail; MUTANTS="epoch cell" picks (root)
	$(Q)tests/mutants/run $(MUTANTS)

# --- the model: every order of events in which instances claim, lose and resume steps --------
.PHONY: model
model: ## the protocol of steps, checked exhaustively by spin; MODEL=all: each pair of faults
	$(Q)tests/model/run $(MODEL)

# --- hostile bytes: libFuzzer, with address and undefined-behaviour sanitizers -------------
# tests/fuzz/<set>/fuzz_<what>.c is a program, linked with that service; its corpus is
# tests/fuzz/corpus/<what>. FUZZ_SECONDS each; what breaks is left in build/fuzz.
FUZZ_SECONDS  ?= 60
FUZZ_PROGRAMS := $(patsubst %.c,$(OUT)/%,$(wildcard tests/fuzz/*/fuzz_*.c))
fuzz_engine    = $(if $(filter %/lifecycle-engine/,$(dir $(1))),$(OUT)/tests/unit/lifecycle-engine/play.o)

define fuzz_rule
$(OUT)/$(1:%.c=%): $(OUT)/$(1:%.c=%.o) $(call fuzz_engine,$(1)) \
                   $(call parts,$(notdir $(patsubst %/,%,$(dir $(1))))) $(OUT)/libcommon.a
	$$(call say,LD,$$@)
	$$(Q)$$(CC) $$(LDFLAGS) -fsanitize=fuzzer $$^ -lcriterion $$(LDLIBS) -o $$@
endef
$(foreach c,$(wildcard tests/fuzz/*/fuzz_*.c),$(eval $(call fuzz_rule,$(c))))

.PHONY: fuzz fuzz-programs
fuzz-programs: $(FUZZ_PROGRAMS)

fuzz: ## hostile bytes into every reader, FUZZ_SECONDS each, sanitized
	$(Q)$(MAKE) --no-print-directory CC=clang OUT=build/clang-fuzz \
	    SANITIZE=fuzzer-no-link,address,undefined fuzz-programs
	$(Q)tests/fuzz/run $(FUZZ_SECONDS) $(patsubst %.c,build/clang-fuzz/%,$(wildcard tests/fuzz/*/fuzz_*.c))

integration: all ## integration tests, sanitized, with real servers (root)
	$(Q)$(MAKE) --no-print-directory $(CHECKED) integration-programs
	$(Q)$(if $(word 2,$(INTEGRATION)),tests/abreast,tests/sandbox) tests/integration/run $(INTEGRATION:%=$(CHECKED_OUT)/tests/%/run)

# Tools of the stories that Debian has not, pinned.
PYTHON_TOOLS := build/python/requirements.txt
$(PYTHON_TOOLS): tests/system/requirements.txt
	$(call say,PYPI,$<)
	$(Q)rm -rf $(@D) && /usr/bin/python3 -m venv $(@D)
	$(Q)$(@D)/bin/pip install -q --disable-pip-version-check -r $< && cp $< $@

# promtool alone, out of Debian's package: that would bring a daemon.
PROMTOOL := build/promtool/usr/bin/promtool
$(PROMTOOL):
	$(call say,APT,promtool)
	$(Q)mkdir -p build/promtool && cd build/promtool && \
	    apt-get -q -o APT::Sandbox::User=root download prometheus >/dev/null && \
	    dpkg-deb --fsys-tarfile prometheus_*.deb | tar -x ./usr/bin/promtool && rm prometheus_*.deb

# STORIES="-k reboot -x" picks: it goes to pytest, once; all of them are told by two.
system: all $(PYTHON_TOOLS) $(PROMTOOL) $(PROTOS:%.proto=$(PYTHON_PROTO)/%_pb2.py) ## stories about the whole stack, from outside (root)
	$(Q)QUARTET_BIN=$(abspath $(OUT)/bin) PYTHONPATH=$(PYTHON_PROTO) \
	    $(if $(STORIES),tests/sandbox,tests/abreast) tests/system/run $(STORIES)

# A cloud image is made where packages can be fetched; its guests boot for minutes.
CLOUD_IMAGE := build/guest/cloud.qcow2
.PHONY: cloud-test
cloud-test: all $(PROTOS:%.proto=$(PYTHON_PROTO)/%_pb2.py) ## a cloud image with cloud-init: day 0, disks, SSH, the notice (root)
	$(Q)deploy/local/packages tests/guest/packages.list
	$(Q)tests/guest/build $(CLOUD_IMAGE)
	$(Q)QUARTET_BIN=$(abspath $(OUT)/bin) PYTHONPATH=$(PYTHON_PROTO) \
	    QUARTET_CLOUD_IMAGE=$(abspath $(CLOUD_IMAGE)) \
	    QUARTET_IMAGE_SOURCES=$(abspath $(dir $(CLOUD_IMAGE))) \
	    tests/sandbox tests/system/run -s -k test_cloud.py $(STORIES)

.PHONY: faults fault-services
fault-services:
	$(Q)$(MAKE) --no-print-directory FAULTS=1 OUT=$(OUT)-faults all

# FAULTS_OF="-k kill" picks; QUARTET_FAULT_MINUTES=60: longer than a sample.
faults: fault-services $(PROTOS:%.proto=$(PYTHON_PROTO)/%_pb2.py) ## kills at every fault point, instances that freeze, on the real stack (root)
	$(Q)QUARTET_BIN=$(abspath $(OUT)-faults/bin) PYTHONPATH=$(PYTHON_PROTO) \
	    $(if $(FAULTS_OF),tests/sandbox,tests/abreast) tests/faults/run $(FAULTS_OF)

# --- benchmarks: programs, not tests, each beside a measure of the ground in the same run.
BENCH_PROTO := $(PROTOS:%.proto=$(PYTHON_PROTO)/%_pb2.py)
BENCH_ENV    = QUARTET_BIN=$(abspath $(OUT)/bin) PYTHONPATH=$(PYTHON_PROTO) PYTHONDONTWRITEBYTECODE=1

# tests/bench/table runs them and prints one table; what each is for: docs/performance.md.
BENCHES       := operations api-gateway monitor ip-pool large guests reaction growth soak
BENCHES_SHORT := operations api-gateway monitor

.PHONY: bench bench-short bench-monitor
bench: all ## every benchmark, one table: each promise kept or not (root)
	$(Q)$(BENCH_ENV) tests/bench/table "$(MAKE)" $(BENCHES)

# With room: the machine may be busy with other things.
bench-short: all ## a minute or two of benchmarks, a quarter of what is promised (root)
	$(Q)$(BENCH_ENV) QUARTET_BENCH_SHORT=1 QUARTET_BENCH_ROOM=4 \
	    tests/bench/table "$(MAKE)" $(BENCHES_SHORT)

bench-monitor: $(OUT)/tests/bench/monitor/run ## probes a second, beside fping and a bare loop; memory; accuracy (root)
	$(Q)tests/sandbox $<

$(PYTHON_PROTO)/proto/%_pb2.py: proto/%.proto $(PROTOS)
	$(call say,PYTHON,$<)
	$(Q)mkdir -p $(PYTHON_PROTO) && protoc --python_out=$(PYTHON_PROTO) -I. $<

# --- benchmarks: programs, not tests; each beside a measure of the ground in the same run ---
$(OUT)/tests/bench/%: $(OUT)/tests/bench/%.o $(OUT)/libcommon.a
	$(call say,LD,$@)
	$(Q)$(CC) $(LDFLAGS) $^ $(LDLIBS) -o $@

.PHONY: bench-ip-pool
bench-ip-pool: all $(OUT)/tests/bench/ip_pool ## grants a second of ip-pool, beside pgbench (root)
	$(Q)$(BENCH_ENV) tests/sandbox tests/integration/run tests/bench/ip-pool

LOAD := $(OUT)/tests/bench/operations/load
$(LOAD): $(patsubst %.c,$(OUT)/%.o,$(wildcard tests/bench/operations/*.c)) $(OUT)/libcommon.a
	$(call say,LD,$@)
	$(Q)$(CC) $(LDFLAGS) $^ $(LDLIBS) -o $@

.PHONY: bench-operations
bench-operations: all $(LOAD) $(PROTOS:%.proto=$(PYTHON_PROTO)/%_pb2.py) ## operations a second, and one at a time, beside pgbench and Kafka alone (root)
	$(Q)QUARTET_BIN=$(abspath $(OUT)/bin) PYTHONPATH=$(PYTHON_PROTO) PYTHONDONTWRITEBYTECODE=1 \
	    tests/sandbox /usr/bin/python3 tests/bench/operations/run $(abspath $(LOAD))

.PHONY: bench-api-gateway
BARE_HTTP := $(OUT)/tests/bench/bare_http
bench-api-gateway: all $(BARE_HTTP) $(BENCH_PROTO) ## request to answer, reads out of 20,000 VMs, beside bare libmicrohttpd (root)
	$(Q)$(BENCH_ENV) tests/sandbox /usr/bin/python3 tests/bench/api-gateway $(abspath $(BARE_HTTP))

.PHONY: bench-large
bench-large: all $(PROTOS:%.proto=$(PYTHON_PROTO)/%_pb2.py) ## a descriptor of 50 groups and 500 VMs, beside libvirt alone (root)
	$(Q)$(BENCH_ENV) tests/sandbox /usr/bin/python3 tests/bench/large

# --- docker-compose.yml, on a Docker engine of its own; images are kept under build/compose
.PHONY: compose-test
compose-test: $(PROTOS:%.proto=$(PYTHON_PROTO)/%_pb2.py) ## docker-compose.yml from outside: up, operate, scale, kill, down (root)
	$(Q)VERSION='$(VERSION)' PYTHONPATH=$(PYTHON_PROTO) tests/compose/run $(STORIES)

.PHONY: bench-growth
bench-growth: all $(LOAD) $(BENCH_PROTO) ## cost at 100 to 50,000 VMs known, the monitor at 100,000 targets (root)
	$(Q)$(BENCH_ENV) tests/sandbox /usr/bin/python3 tests/bench/growth $(abspath $(LOAD))

.PHONY: bench-reaction
bench-reaction: all $(BENCH_PROTO) ## killed domain to recovery, silent guest to alarm, killed engine to carried on (root)
	$(Q)$(BENCH_ENV) tests/sandbox /usr/bin/python3 tests/bench/reaction

.PHONY: bench-soak
bench-soak: all $(LOAD) $(BENCH_PROTO) ## QUARTET_SOAK_MINUTES at 70 % of the most: last minute beside the first (root)
	$(Q)$(BENCH_ENV) tests/sandbox /usr/bin/python3 tests/bench/soak $(abspath $(LOAD))

.PHONY: bench-guests
bench-guests: all $(PROTOS:%.proto=$(PYTHON_PROTO)/%_pb2.py) ## real guests through the stack, beside virsh start alone (root)
	$(Q)$(BENCH_ENV) tests/sandbox /usr/bin/python3 tests/bench/guests
