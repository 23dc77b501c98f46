# install.mk - Quartet on a machine without containers: programs, units, settings, documents.
#
#   make install                          under /usr, settings in /etc/quartet
#   make install DESTDIR=/tmp/x PREFIX=/opt/quartet

DESTDIR    ?=
PREFIX     ?= /usr
SYSCONFDIR ?= /etc
UNITDIR    ?= $(if $(filter /usr,$(PREFIX)),/usr/lib,$(SYSCONFDIR))/systemd/system
SHAREDIR   := $(PREFIX)/share/quartet
DOCDIR     := $(PREFIX)/share/doc/quartet
MANDIR     := $(PREFIX)/share/man
WORDSDIR   := $(PREFIX)/share/bash-completion/completions

LIBDIR     := $(PREFIX)/lib/quartet

# Services are started by their units; what people start is in bin.
DAEMONS  = $(SERVICES:%=$(OUT)/bin/%)
PROGRAMS = $(filter-out $(DAEMONS),$(wildcard $(OUT)/bin/*))
UNITS   := $(wildcard deploy/systemd/*)
MANUALS := $(wildcard man/*.1)
# What a unit is told of places; the units themselves are written for /usr and /etc.
PLACES  := -e 's|=/usr/lib/quartet/|=$(LIBDIR)/|' -e 's|/etc/quartet/|$(SYSCONFDIR)/quartet/|' \
           -e 's|/usr/share/doc/|$(PREFIX)/share/doc/|'

.PHONY: install uninstall

install: all ## programs, systemd units, settings, documents; DESTDIR=, PREFIX=/usr
	$(Q)install -d $(addprefix $(DESTDIR),$(PREFIX)/bin $(LIBDIR) $(UNITDIR) $(SHAREDIR)/proto \
	    $(DOCDIR) $(MANDIR)/man1 $(WORDSDIR))
	$(Q)install -d -m 0750 $(DESTDIR)$(SYSCONFDIR)/quartet
	$(Q)install -m 0755 $(PROGRAMS) $(DESTDIR)$(PREFIX)/bin
	$(Q)install -m 0755 $(DAEMONS) $(DESTDIR)$(LIBDIR)
	$(Q)for unit in $(UNITS); do sed $(PLACES) $$unit >$(DESTDIR)$(UNITDIR)/$${unit##*/} || exit; done
	$(Q)install -m 0644 proto/*.proto proto/*.rng proto/*.yaml proto/*.json $(DESTDIR)$(SHAREDIR)/proto
	$(Q)install -m 0644 deploy/postgres/roles.sql.in $(DESTDIR)$(SHAREDIR)
	$(Q)install -m 0644 README.md ARCHITECTURE.md CHANGELOG.md docs/*.md $(DESTDIR)$(DOCDIR)
	$(Q)cp -r deploy/examples deploy/monitoring $(DESTDIR)$(DOCDIR)
	$(Q)install -m 0644 $(MANUALS) $(DESTDIR)$(MANDIR)/man1
	$(Q)$(OUT)/bin/quartetctl completion >$(DESTDIR)$(WORDSDIR)/quartetctl
	$(Q)for service in $(SERVICES); do \
	    settings=$(DESTDIR)$(SYSCONFDIR)/quartet/$$service.env; [ -e $$settings ] || \
	    (umask 077 && $(OUT)/bin/$$service --help | awk -f deploy/environment.awk >$$settings) || exit; done

uninstall: ## what install has put there; settings and data stay
	$(Q)rm -f $(patsubst $(OUT)/bin/%,$(DESTDIR)$(PREFIX)/bin/%,$(PROGRAMS)) \
	    $(patsubst deploy/systemd/%,$(DESTDIR)$(UNITDIR)/%,$(UNITS)) \
	    $(MANUALS:man/%=$(DESTDIR)$(MANDIR)/man1/%) $(DESTDIR)$(WORDSDIR)/quartetctl
	$(Q)rm -rf $(DESTDIR)$(LIBDIR) $(DESTDIR)$(SHAREDIR) $(DESTDIR)$(DOCDIR)
