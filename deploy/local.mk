# local.mk - Quartet on this machine: installed, started, shown, ended (deploy/local/).

.PHONY: run packages up down demo guest

# The packages come first, in a make of their own: this file's variables ask pkg-config.
run: ## on a bare Debian 12, as root: install, build, start all, deploy the sample VNF
	$(Q)deploy/local/packages
	$(Q)$(MAKE) --no-print-directory -j$$(nproc) all
	$(Q)deploy/local/up
	$(Q)$(MAKE) --no-print-directory demo

packages: ## install what is missing: Debian's packages, Kafka, parts of the guest
	$(Q)deploy/local/packages

up: all ## start what does not run: PostgreSQL, Kafka, libvirt, the services
	$(Q)deploy/local/up

down: ## stop what up has started; data stays in var/
	$(Q)deploy/local/down

demo: $(PROTOS:%.proto=$(GEN)/python/%_pb2.py) all ## deploy the sample VNF, stop, start and reboot it
	$(Q)PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$(GEN)/python deploy/local/demo

guest: ## build the tiny guest into var/images/tiny
	$(Q)deploy/guest/build
