# Quartet. `make help` lists what can be asked for; CONTRIBUTING.md says when.
#
# Services and tests are found by wildcard: a new file needs no line here.

ifeq ($(origin CC),default)
CC := gcc
endif
SANITIZE ?=
FAULTS   ?=
VERSION  := $(shell git describe --always --dirty 2>/dev/null || echo unknown)

# Each compiler and each set of sanitizers builds in a folder of its own.
comma   := ,
FLAVOUR := $(notdir $(CC))$(if $(SANITIZE),-$(subst $(comma),-,$(SANITIZE)))$(if $(FAULTS),-faults)
OUT     := build/$(FLAVOUR)
GEN     := build/gen

PKGS     := rdkafka libprotobuf-c libxml-2.0 libvirt libvirt-qemu libpq libmicrohttpd gnutls jansson libsodium libcurl libarchive uuid
CPPFLAGS := -D_GNU_SOURCE -I. -I$(GEN) \
            $(if $(FAULTS),-DQUARTET_FAULTS) $(shell pkg-config --cflags $(PKGS))
CFLAGS   := -std=c17 -O2 -g -fno-omit-frame-pointer -Wall -Wextra -Wpedantic -Wshadow \
            -Wstrict-prototypes -Wmissing-prototypes -Wformat=2 -Wvla -Wundef -Werror \
            -Wno-unknown-warning-option -Wno-format-truncation \
            $(if $(SANITIZE),-fsanitize=$(SANITIZE) -fno-sanitize-recover=all)
LDFLAGS  := -Wl,--as-needed -pthread $(if $(SANITIZE),-fsanitize=$(SANITIZE))
LDLIBS   := $(shell pkg-config --libs $(PKGS)) -lm

PROTOS   := $(wildcard proto/*.proto)
PROTO_C  := $(PROTOS:%.proto=$(GEN)/%.pb-c.c)
SERVICES := $(patsubst services/%/main.c,%,$(wildcard services/*/main.c))
COMMON_C := $(wildcard common/*.c)
TOOLS    := $(patsubst deploy/tools/%.c,%,$(wildcard deploy/tools/*.c))

Q := $(if $(V),,@)
say = $(if $(V),,@printf '  %-6s %s\n' $(1) $(2))

# objects of a service but main.o, for its tests (a variable: % has a meaning in patterns)
service_c    = $(if $(wildcard services/$(1)),$(shell find services/$(1) -name '*.c'),$(if $(filter cli,$(1)),$(wildcard cli/*.c)))
service_sql  = $(sort $(wildcard services/$(1)/sql/*.sql))
service_texts_api-gateway := openapi
service_objs = $(patsubst %.c,$(OUT)/%.o,$(call service_c,$(1))) \
               $(if $(call service_sql,$(1)),$(OUT)/sql/$(1).o) $(service_texts_$(1):%=$(OUT)/texts/%.o)
main_objs    = $(SERVICES:%=$(OUT)/services/%/main.o) $(OUT)/cli/main.o
parts        = $(filter-out $(main_objs),$(call service_objs,$(1)))

TEST_SETS := $(sort $(patsubst tests/%/,%,$(dir $(wildcard tests/unit/*/test_*.c tests/integration/*/test_*.c tests/bench/*/bench_*.c))))

.PHONY: all help clean format
.DEFAULT_GOAL := all

all: $(SERVICES:%=$(OUT)/bin/%) $(TOOLS:%=$(OUT)/bin/%) $(OUT)/bin/quartetctl ## build the services and tools

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

clean: ## remove what was built (var/ stays)
	$(Q)rm -rf build

format: ## lay out the C as .clang-format says
	$(Q)clang-format -i $$(git ls-files -co --exclude-standard '*.c' '*.h')

# --- generated -------------------------------------------------------------------------
$(GEN)/proto/%.pb-c.c: proto/%.proto $(PROTOS)
	$(call say,PROTO,$<)
	$(Q)mkdir -p $(GEN) && protoc-c --c_out=$(GEN) -I. $<

$(GEN)/sql/%.c: common/embed_sql.awk
	$(call say,SQL,$*)
	$(Q)mkdir -p $(@D) && awk -f common/embed_sql.awk $(call service_sql,$*) > $@
$(foreach s,$(SERVICES),$(eval $(GEN)/sql/$(s).c: $(call service_sql,$(s))))

# A text becomes the bytes of an array named as the file, ended by a zero.
$(GEN)/texts/%.c: proto/%.json
	$(call say,TEXT,$<)
	$(Q)mkdir -p $(@D) && { echo 'extern const char $*[];'; echo 'const char $*[] = {'; \
	    od -An -v -tu1 $< | sed 's/ *\([0-9]\{1,3\}\)/\1,/g'; echo '0};'; } >$@

.SECONDARY:

# --- compiled --------------------------------------------------------------------------
$(OUT)/%.o: %.c | $(PROTO_C)
	$(call say,CC,$<)
	$(Q)mkdir -p $(@D) && $(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c $< -o $@

$(OUT)/%.o: $(GEN)/%.c | $(PROTO_C)
	$(call say,CC,$<)
	$(Q)mkdir -p $(@D) && $(CC) $(CPPFLAGS) $(CFLAGS) -MMD -MP -c $< -o $@

# The version is told to one file alone, which is made anew when it changes.
$(shell mkdir -p $(GEN); echo '$(VERSION)' | cmp -s - $(GEN)/version || echo '$(VERSION)' >$(GEN)/version)
$(OUT)/common/version.o: $(GEN)/version
$(OUT)/common/version.o: CPPFLAGS += -DQUARTET_VERSION='"$(VERSION)"'

COMMON_O := $(COMMON_C:%.c=$(OUT)/%.o) $(PROTO_C:$(GEN)/%.c=$(OUT)/%.o)

$(OUT)/libcommon.a: $(COMMON_O)
	$(call say,AR,$@)
	$(Q)rm -f $@ && ar rcs $@ $^

define service_rule
$(OUT)/bin/$(1): $(call service_objs,$(1)) $(OUT)/libcommon.a
	$$(call say,LD,$$@)
	$$(Q)mkdir -p $$(@D) && $$(CC) $$(LDFLAGS) $$^ $$(LDLIBS) -o $$@
endef
$(foreach s,$(SERVICES),$(eval $(call service_rule,$(s))))

$(OUT)/bin/quartetctl: $(call service_objs,cli) $(OUT)/libcommon.a
	$(call say,LD,$@)
	$(Q)mkdir -p $(@D) && $(CC) $(LDFLAGS) $^ $(LDLIBS) -o $@

define tool_rule
$(OUT)/bin/$(1): $(OUT)/deploy/tools/$(1).o $(OUT)/libcommon.a
	$$(call say,LD,$$@)
	$$(Q)mkdir -p $$(@D) && $$(CC) $$(LDFLAGS) $$^ $$(LDLIBS) -o $$@
endef
$(foreach t,$(TOOLS),$(eval $(call tool_rule,$(t))))

# tests/unit/<set>/*.c become $(OUT)/tests/unit/<set>/run, linked with that service
define test_rule
$(OUT)/tests/$(1)/run: $(patsubst %.c,$(OUT)/%.o,$(wildcard tests/$(1)/*.c)) \
                   $(call parts,$(notdir $(1))) $(OUT)/libcommon.a
	$$(call say,LD,$$@)
	$$(Q)mkdir -p $$(@D) && $$(CC) $$(LDFLAGS) $$^ -lcriterion $$(LDLIBS) -o $$@
endef
$(foreach t,$(TEST_SETS),$(eval $(call test_rule,$(t))))

UNIT        := $(filter unit/%,$(TEST_SETS))
INTEGRATION := $(filter integration/%,$(TEST_SETS))

.PHONY: unit-programs integration-programs
unit-programs: $(UNIT:%=$(OUT)/tests/%/run)
integration-programs: $(INTEGRATION:%=$(OUT)/tests/%/run)

-include $(shell find $(OUT) -name '*.d' 2>/dev/null)

-include deploy/local.mk deploy/install.mk tests/tests.mk
