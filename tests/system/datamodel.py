"""Deployments to ask for: the datamodel's XML, and the same as a protobuf message."""

from proto import deployment_pb2

NAMESPACE = "urn:ietf:params:xml:ns:netconf:base:1.0"

ALIVE_KPI = """
    <kpi_data><kpi>
      <event_name>VM_ALIVE</event_name>
      <metric_value>1</metric_value><metric_cond>GT</metric_cond>
      <metric_type>UINT32</metric_type>
      <metric_occurrences_true>1</metric_occurrences_true>
      <metric_occurrences_false>3</metric_occurrences_false>
      <metric_collector><type>{collector}</type><nicid>0</nicid>
        <poll_frequency>{frequency}</poll_frequency><polling_unit>seconds</polling_unit>
        <continuous_alarm>false</continuous_alarm></metric_collector>
    </kpi>{more_kpis}</kpi_data>
    <rules><admin_rules><rule><event_name>VM_ALIVE</event_name>
      <action>TRUE servicebooted.sh</action>{healing}</rule>{more_rules}</admin_rules></rules>"""

# Overloaded as soon as it runs.
LOAD_KPI = """<kpi>
      <event_name>VM_OVERLOADED</event_name>
      <metric_value>1</metric_value><metric_cond>GT</metric_cond>
      <metric_type>UINT32</metric_type>
      <metric_occurrences_true>2</metric_occurrences_true>
      <metric_occurrences_false>2</metric_occurrences_false>
      <metric_collector><type>DomainState</type><nicid>0</nicid>
        <poll_frequency>1</poll_frequency><polling_unit>seconds</polling_unit>
        <continuous_alarm>true</continuous_alarm></metric_collector></kpi>"""
# Comes later than VM_ALIVE: it takes three looks.
READY_KPI = """<kpi>
      <event_name>VM_READY</event_name>
      <metric_value>1</metric_value><metric_cond>GT</metric_cond>
      <metric_type>UINT32</metric_type>
      <metric_occurrences_true>3</metric_occurrences_true>
      <metric_occurrences_false>3</metric_occurrences_false>
      <metric_collector><type>DomainState</type><nicid>0</nicid>
        <poll_frequency>1</poll_frequency><polling_unit>seconds</polling_unit>
        </metric_collector></kpi>"""
LOAD_RULE = """<rule><event_name>VM_OVERLOADED</event_name>
      <action>TRUE scaleout.sh</action></rule>"""

INTERFACE = "<interfaces><interface><nicid>0</nicid><network>{}</network></interface></interfaces>"


def group(name, *, vms=1, most=None, collector="DomainState", bootup_time=180,
          shutdown_timeout=60, network=None, pool=(), heals=None, overloads=False,
          frequency=1, order=None, more="", ready=False):
    """One vm group. Without a collector nothing waits for its VMs. heals: its VMs are
    recovered that many seconds after they fell silent. overloads: each VM that runs asks
    for one more. frequency: seconds between two looks. more: elements beside these. ready: has a KPI
    VM_READY too."""
    healing = "<action>FALSE recover autohealing</action>" if heals is not None else ""
    addresses = "".join(f"<ip_address>{a}</ip_address>" for a in pool)
    kpis = ALIVE_KPI.format(collector=collector, healing=healing,
                            more_kpis=(LOAD_KPI if overloads else "") + (READY_KPI if ready else ""),
                            more_rules=LOAD_RULE if overloads else "",
                            frequency=frequency)
    static = (
        f"<static_ip_address_pool><network>{network}</network>"
        f"<gateway>192.168.122.1</gateway><netmask>255.255.255.0</netmask>"
        f"{addresses}</static_ip_address_pool>" if pool else ""
    )
    return f"""
  <vm_group>
    <name>{name}</name><image>tiny</image><flavor>tiny</flavor>
    <bootup_time>{bootup_time}</bootup_time>
    <recovery_wait_time>{heals or 0}</recovery_wait_time>
    <shutdown_timeout>{shutdown_timeout}</shutdown_timeout>
    {INTERFACE.format(network) if network else ""}
    {f"<startup_order>{order}</startup_order>" if order else ""}
    {more}
    {kpis if collector else ""}
    <scaling><min_active>{vms}</min_active><max_active>{most or max(vms, len(pool))}</max_active>
      <elastic>{"true" if overloads else "false"}</elastic>{static}</scaling>
  </vm_group>"""


def depends(target, *groups, restart=False, event="VM_ALIVE"):
    """`target` starts after the event of each of the groups. restart: and is rebooted when
    one of their VMs has recovered."""
    edges = "".join(
        f"<depends_on><vm_group_ref>{g}</vm_group_ref>"
        f"<kpi_event_ref>{event}</kpi_event_ref></depends_on>" for g in groups
    )
    more = "<restart_on_dependency>true</restart_on_dependency>" if restart else ""
    return (f"<startup><target_vm_group_ref>{target}</target_vm_group_ref>{edges}{more}"
            "</startup>")


def deployment(name, *groups, startups=()):
    policies = f"<policies>{''.join(startups)}</policies>" if startups else ""
    return (
        f'<deployment xmlns="{NAMESPACE}"><name>{name}</name>{policies}'
        f"{''.join(groups)}</deployment>"
    )


def service_operation(verb):
    return (f'<service_operation xmlns="{NAMESPACE}"><operation>{verb}</operation>'
            "</service_operation>")


def vm_operation(verb, force=False):
    return (f'<vm_operation xmlns="{NAMESPACE}"><operation>{verb}</operation>'
            f"<force>{'true' if force else 'false'}</force></vm_operation>")


def message(name, *, vms=1):
    """What deployment(name, group("g", vms=vms)) comes to, for those who produce it."""
    kpi = deployment_pb2.Kpi(
        event_name="VM_ALIVE", metric_value="1", metric_cond="GT", metric_type="UINT32",
        occurrences_true=1, occurrences_false=3,
        collector=deployment_pb2.Collector(type="DomainState", poll_interval_ms=1000),
    )
    one = deployment_pb2.VmGroup(
        name="g", image="tiny", flavor="tiny", bootup_time=60, shutdown_timeout=60,
        kpis=[kpi],
        rules=[deployment_pb2.Rule(event_name="VM_ALIVE", actions=["TRUE servicebooted.sh"])],
        scaling=deployment_pb2.Scaling(min_active=vms, max_active=vms),
    )
    return deployment_pb2.Deployment(name=name, groups=[one])
