/*
 * steps.pml - how the engine's instances claim, lose, resume and are fenced from steps.
 *
 * Two instances, one VM, two operations that a client asks for (any pair of STOP, START
 * and UNDEPLOY) and the recovery that an alarm may begin between them. One instance is
 * killed, one frozen and thawed, the partition moves once though both live, the guest dies
 * once, each at any moment; what Kafka brings comes late or twice. spin looks at every
 * order of events there is.
 *
 * What is held (tests/model/run):
 *   - no step's effect twice: a step does its thing to the domain once, whoever does it
 *   - no operation without an end, and none with two: one final event each
 *   - no recovery because of what a STOP or an UNDEPLOY did
 *   - when all is over the domain is what the service's state says
 *
 * The names are the code's: turn/ (handover, lease, load, write, act), decide/ (a
 * handle_... for each item), workers/. Time is left out: what a lease or a due time ends
 * may happen as soon as it can. A turn's commit succeeds on the version that it loaded and
 * on no other, so what it loaded is what is there: it decides at the commit.
 *
 * libvirt fences nothing. A call that was let through and made by a frozen instance when
 * its lease was out is `late`: only then may the drift rule (decide/drift.c) be needed.
 */
/* KILLS, FREEZES, MOVES, CRASHES: 1 or 0, which of these happen. */
#define INSTANCES 2
#define OPERATIONS 3
#define RECOVERY 2 /* the operation that the engine begins by itself */
#define NOBODY 7
#define STEPS 8

mtype:kind = { STOP, START, UNDEPLOY, VM_RECOVER };
mtype:outcome = { NEW, RUNNING, SUCCEEDED, FAILED, REJECTED };
mtype:action = { AWAIT_CALL, MONITOR_OFF, SHUT_DOWN, POWER_OFF, POWER_ON, MONITOR_ON,
                 REMOVE, AWAIT_CALL_END, LAST_REMOVE, END };
mtype:service = { ACTIVE, STOPPED, ERROR, UNDEPLOYING, UNDEF };
mtype:domain = { ON, OFF, ABSENT };
mtype:word = { ACKNOWLEDGEMENT, ALARM };

/* --- the tables: what a commit makes durable ------------------------------------------ */
mtype:kind kind[OPERATIONS];
mtype:outcome state[OPERATIONS] = NEW;
byte owner[OPERATIONS] = NOBODY; /* the instance whose turns write it */
byte at[OPERATIONS];             /* which step has its turn */
bool begun[OPERATIONS];          /* ... and runs */
byte attempt[OPERATIONS];
bool calling[OPERATIONS];        /* a call was ordered, its result has not come */
byte running = NOBODY;           /* the operation that is */
bool fenced[INSTANCES];          /* another turn has committed since it loaded */
mtype:service service = ACTIVE;
bool monitored = true;
byte epoch = 1;

/* --- Kafka ---------------------------------------------------------------------------- */
byte asked;                      /* records on vnf.operations */
byte stored;                     /* the group's offset */
byte group_owner;                /* of the partition, as the broker sees it */
chan vnf_monitoring = [3] of { byte, bool };           /* epoch, enabled */
chan vnf_alarms = [2] of { mtype:word, byte, bool };   /* epoch; told of a request's doing */

/* --- the instances -------------------------------------------------------------------- */
bool alive[INSTANCES] = true;
bool frozen[INSTANCES];
bool lease[INSTANCES] = true;
bool assigned[INSTANCES];
byte claim[INSTANCES];           /* on the partition: another one after each revocation */
byte position[INSTANCES];
bool inherits[INSTANCES];        /* a takeover is on the agenda ... */
byte inherited[INSTANCES];       /* ... of whose steps */
bool knows[INSTANCES];           /* the deployment's due times are on its agenda */
bool let_through[INSTANCES];     /* its worker has asked may_act, and was told yes */
chan jobs[INSTANCES] = [3] of { byte, byte, byte, byte };    /* operation, step, attempt, claim */
chan results[INSTANCES] = [3] of { byte, byte, byte, bool }; /* the same, and whether done */

/* --- the world ------------------------------------------------------------------------ */
mtype:domain domain = ON;
bool requested;                  /* it went off because a client wanted it */
byte effects[24];                /* OPERATIONS * STEPS: of each step, at the hypervisor */
byte finals[OPERATIONS];         /* final events told */
bool late;
bool killed, froze, moved, crashed, again;
bool reread, again_about;        /* a word of vnf.alarms that comes a second time */
mtype:word again_word;
byte again_epoch;
bool turning;                    /* the one that may be frozen has loaded, not yet acted */
bool rebalance;                  /* the group waits for the partition to be given back */
byte target = 1;                 /* the monitor's: epoch, whether it watches, what it told */
bool watches = true;
byte told;

#define UP(i) (alive[i] && !frozen[i])
#define OTHER (1 - me)
#define IS_CALL(a) (a == SHUT_DOWN || a == POWER_OFF || a == POWER_ON || a == REMOVE || \
                    a == LAST_REMOVE)
#define IS_WAIT(a) (a == AWAIT_CALL || a == AWAIT_CALL_END)
#define IS_WATCH(a) (a == MONITOR_ON || a == MONITOR_OFF)
#define ANY_CALL_OF_OTHERS(o) ((o != 0 && calling[0]) || (o != 1 && calling[1]) || \
                               (o != 2 && calling[2]))

/* plan/planner.c */
#define STOP_CHAIN(n) (n == 0 -> AWAIT_CALL_END : (n == 1 -> MONITOR_OFF : \
    (n == 2 -> SHUT_DOWN : END)))
#define START_CHAIN(n) (n == 0 -> POWER_ON : (n == 1 -> MONITOR_ON : END))
#define UNDEPLOY_CHAIN(n) (n == 0 -> AWAIT_CALL : (n == 1 -> MONITOR_OFF : \
    (n == 2 -> REMOVE : (n == 3 -> AWAIT_CALL_END : (n == 4 -> LAST_REMOVE : END)))))
#define RECOVER_CHAIN(n) (n == 0 -> POWER_OFF : (n == 1 -> POWER_ON : \
    (n == 2 -> MONITOR_ON : END)))
#define STEP_OF(o, n) (kind[o] == STOP -> STOP_CHAIN(n) : (kind[o] == START -> \
    START_CHAIN(n) : (kind[o] == UNDEPLOY -> UNDEPLOY_CHAIN(n) : RECOVER_CHAIN(n))))
#define STEP(o) STEP_OF(o, at[o])

/* plan/conflicts.c */
#define MAY(k) (k == UNDEPLOY -> (service != UNDEPLOYING && service != UNDEF) : \
    ((running == NOBODY || (k == STOP && running == RECOVERY)) && \
     (k == STOP -> (service == ACTIVE || service == ERROR) : \
                   (service == STOPPED || service == ERROR))))

/* --- decide/: within the commit of a turn ---------------------------------------------- */
inline operation_end(o, ended)
{
    state[o] = ended;
    begun[o] = false;
    finals[o]++;
    running = NOBODY
}

inline step_ask(o)
{
    attempt[o] = (attempt[o] + 1) % 4; /* who is older than that is gone */
    order = o; /* for act(), once it is committed */
    calling[o] = IS_CALL(STEP(o))
}

/* The steps that need nothing pass, the next begins, the last one ends the operation. */
inline operation_advance(o)
{
    do
    :: state[o] == RUNNING && !begun[o] && STEP(o) == END ->
        service = (kind[o] == STOP -> STOPPED : (kind[o] == UNDEPLOY -> UNDEF : ACTIVE));
        operation_end(o, SUCCEEDED);
        break
    :: state[o] == RUNNING && !begun[o] && IS_WAIT(STEP(o)) && !ANY_CALL_OF_OTHERS(o) ->
        at[o]++
    :: state[o] == RUNNING && !begun[o] && STEP(o) == MONITOR_OFF && !monitored ->
        at[o]++
    :: state[o] == RUNNING && !begun[o] && STEP(o) != END &&
       !(IS_WAIT(STEP(o)) && !ANY_CALL_OF_OTHERS(o)) &&
       !(STEP(o) == MONITOR_OFF && !monitored) ->
        begun[o] = true;
        if
        :: IS_WATCH(STEP(o)) -> epoch++; monitored = (STEP(o) == MONITOR_ON)
        :: else
        fi;
        step_ask(o);
        break
    :: else -> break
    od
}

inline step_done(o)
{
    at[o]++;
    begun[o] = false;
    operation_advance(o)
}

inline handle_operation(o)
{
    if
    :: state[o] != NEW /* the inbox: its verdict is told again */
    :: state[o] == NEW && !MAY(kind[o]) -> state[o] = REJECTED; finals[o]++
    :: state[o] == NEW && MAY(kind[o]) ->
        if
        :: running != NOBODY -> operation_end(running, FAILED) /* decide/interrupt.c */
        :: else
        fi;
        if
        :: kind[o] == UNDEPLOY -> service = UNDEPLOYING
        :: else
        fi;
        state[o] = RUNNING;
        running = o;
        operation_advance(o)
    fi
}

/* An older attempt's result is nobody's; one of an interrupted operation is what the one
 * that came waits for. */
inline handle_result(o, n, tries, done)
{
    if
    :: attempt[o] == tries && at[o] == n ->
        if
        :: state[o] == RUNNING && begun[o] && done -> calling[o] = false; step_done(o)
        :: state[o] == RUNNING && begun[o] && !done -> step_ask(o) /* put off: again */
        :: else ->
            calling[o] = false;
            if
            :: running != NOBODY && begun[running] && IS_WAIT(STEP(running)) &&
               !ANY_CALL_OF_OTHERS(running) -> step_done(running)
            :: else
            fi
        fi
    :: else
    fi
}

inline handle_acknowledgement(of_epoch)
{
    if
    :: running != NOBODY && begun[running] && IS_WATCH(STEP(running)) && of_epoch == epoch ->
        step_done(running)
    :: else
    fi
}

/* decide/autoheal.c */
inline handle_alarm(of_epoch, of_request)
{
    if
    :: of_epoch == epoch && monitored && service == ACTIVE && running == NOBODY &&
       state[RECOVERY] == NEW ->
        assert(!of_request || late); /* no recovery because of what was asked for */
        state[RECOVERY] = RUNNING;
        running = RECOVERY;
        operation_advance(RECOVERY)
    :: else
    fi
}

/* None of the former owner's calls can begin any more: what its steps asked is asked
 * again, and nobody waits for its calls. */
inline handle_takeover()
{
    calling[0] = calling[0] && running == 0;
    calling[1] = calling[1] && running == 1;
    calling[2] = calling[2] && running == 2;
    if
    :: running != NOBODY && begun[running] && IS_WAIT(STEP(running)) -> step_done(running)
    :: running != NOBODY && begun[running] && !IS_WAIT(STEP(running)) -> step_ask(running)
    :: running != NOBODY && !begun[running] -> operation_advance(running)
    :: else
    fi
}

/* Its time is over. What waits for a call goes on without it once; what the monitor did
 * not answer passes when it was to stop; the rest asks again, or fails. */
inline handle_deadline()
{
    if
    :: running == NOBODY || !begun[running]
    :: else ->
    if
    :: STEP(running) == AWAIT_CALL || STEP(running) == MONITOR_OFF -> step_done(running)
    :: STEP(running) == MONITOR_ON -> step_ask(running)
    :: else -> service = ERROR; operation_end(running, FAILED)
    fi
    fi
}

/* --- turn/ and workers/ ------------------------------------------------------------------ */
#define NOTHING_ON_ITS_WAY (!reread && empty(vnf_monitoring) && empty(vnf_alarms) && \
    empty(jobs[0]) && empty(jobs[1]) && empty(results[0]) && empty(results[1]))
/* Of whom it inherits: or it has lived and gave the partition back, and what it had let
 * through has had its time. */
#define LEASE_IS_OUT(i) (i == me || i == NOBODY || !lease[i] || \
    (!assigned[i] && !let_through[i]))
/* Only what nothing else will end: so that a late word is not waited for for ever. */
#define IS_DUE(i) (running != NOBODY && begun[running] && knows[i] && !inherits[i] && \
    (NOTHING_ON_ITS_WAY || STEP(running) == AWAIT_CALL || STEP(running) == MONITOR_OFF))

/* A turn of one item: load; at the commit, if the fence holds, decide; then act on what
 * was decided, whatever others have committed since. */
#define TURN(decision) \
    atomic { fenced[me] = false; order = NOBODY; turning = turning || (FREEZES && me == 0) }; \
    atomic { over = !fenced[me]; \
             if :: over -> decision; fenced[OTHER] = true; knows[me] = true; \
                   if :: running != NOBODY -> owner[running] = me :: else fi; \
                   if :: order != NOBODY -> step = at[order]; on = monitored; \
                         number = (IS_CALL(STEP(order)) -> attempt[order] : epoch) \
                      :: else fi \
                :: else fi }; \
    atomic { if :: over && order != NOBODY && IS_CALL(STEP_OF(order, step)) -> \
                   jobs[me]!order, step, number, claim[me] \
                :: over && order != NOBODY && IS_WATCH(STEP_OF(order, step)) -> \
                   vnf_monitoring!number, on \
                :: else fi; \
             order = NOBODY; step = 0; number = 0; on = false; turning = turning && me != 0 }
/* Its offset is stored; or it was not, and after all that came since it is read again. */
#define WORD_OVER(word, about) \
    if :: vnf_alarms??word, eval(of_epoch), _ -> \
              if :: true \
                 :: !again -> again = true; reread = true; again_word = word; \
                        again_epoch = of_epoch; again_about = about fi \
       :: true fi
#define FORGET o = 0; n = 0; tries = 0; of_epoch = 0; done = false; of_request = false; over = false

/* workers/actions.c: looks first, then acts; libvirt does it at once or not at all. */
#define GOAL(o, n) (STEP_OF(o, n) == POWER_ON -> ON : ((STEP_OF(o, n) == REMOVE || \
    STEP_OF(o, n) == LAST_REMOVE) -> ABSENT : OFF))
inline CALL(o, n)
{
    if
    :: domain != GOAL(o, n) && domain != ABSENT ->
        domain = GOAL(o, n);
        requested = (domain != ON && kind[o] != VM_RECOVER);
        effects[o * STEPS + n]++;
        assert(effects[o * STEPS + n] == 1 || late) /* no step's effect twice */
    :: else
    fi
}

proctype engine(byte me) provided (UP(me))
{
    byte order = NOBODY, step, number, o, n, tries, of_epoch;
    bool on, over, done, of_request;

end:
    do
    :: atomic { group_owner == me && !assigned[me] -> /* handover_run */
        assigned[me] = true;
        position[me] = stored;
        knows[me] = false;
        inherits[me] = (running != NOBODY);
        inherited[me] = (running != NOBODY -> owner[running] : NOBODY) }
    :: atomic { group_owner != me && assigned[me] -> /* the rebalance is noticed */
        assigned[me] = false; inherits[me] = false; claim[me]++ }
    :: atomic { rebalance && group_owner == me && assigned[me] -> /* range: revoked first */
        assigned[me] = false; inherits[me] = false; claim[me]++;
        rebalance = false; group_owner = OTHER }
    :: assigned[me] && position[me] < asked ->
        o = position[me];
        TURN(handle_operation(o));
        atomic { if :: over -> position[me]++;
                       if :: group_owner == me -> stored = position[me] :: else fi
                    :: else fi; FORGET }
    :: assigned[me] && nempty(results[me]) ->
        results[me]?<o, n, tries, done>;
        TURN(handle_result(o, n, tries, done));
        atomic { if :: over -> results[me]?o, n, tries, done :: else fi; FORGET }
    :: atomic { !assigned[me] && nempty(results[me]) -> /* whose partition has gone */
        results[me]?o, n, tries, done; FORGET }
    :: atomic { assigned[me] && group_owner == me && vnf_alarms?[ACKNOWLEDGEMENT, _, _] ->
        vnf_alarms?<_, of_epoch, _> };
        TURN(handle_acknowledgement(of_epoch));
        atomic { if :: over -> WORD_OVER(ACKNOWLEDGEMENT, false) :: else fi; FORGET }
    :: atomic { assigned[me] && group_owner == me && vnf_alarms?[ALARM, _, _] ->
        vnf_alarms?<_, of_epoch, of_request> };
        TURN(handle_alarm(of_epoch, of_request));
        atomic { if :: over -> WORD_OVER(ALARM, of_request) :: else fi; FORGET }
    :: assigned[me] && inherits[me] && LEASE_IS_OUT(inherited[me]) ->
        TURN(handle_takeover());
        atomic { if :: over -> inherits[me] = false :: else fi; FORGET }
    :: assigned[me] && group_owner == me && IS_DUE(me) ->
        TURN(handle_deadline());
        atomic { FORGET }
    :: atomic { assigned[me] && group_owner == me && running == NOBODY &&
                service == STOPPED && domain == ON -> /* decide/drift.c */
        assert(late);
        domain = OFF }
    od
}

proctype worker(byte me) provided (UP(me))
{
    byte o, n, tries, under;

end:
    do
    :: nempty(jobs[me]) && nfull(results[me]) ->
        jobs[me]?<o, n, tries, under>;
        atomic {
            let_through[me] = lease[me] && claim[me] == under;
            if
            :: !let_through[me] ->
                jobs[me]?o, n, tries, under; results[me]!o, n, tries, false;
                o = 0; n = 0; tries = 0; under = 0
            :: else
            fi
        };
        atomic {
            if
            :: let_through[me] ->
                late = late || !lease[me] || claim[me] != under;
                CALL(o, n);
                let_through[me] = false;
                jobs[me]?o, n, tries, under;
                results[me]!o, n, tries, true;
                o = 0; n = 0; tries = 0; under = 0
            :: else
            fi
        }
    od
}

/* --- the ground ---------------------------------------------------------------------------- */
proctype monitor()
{
    byte of_epoch;
    bool on;

end:
    do
    :: atomic { nempty(vnf_monitoring) && nfull(vnf_alarms) ->
        vnf_monitoring?of_epoch, on;
        if
        :: of_epoch >= target -> target = of_epoch; watches = on
        :: else
        fi;
        vnf_alarms!ACKNOWLEDGEMENT, of_epoch, false;
        of_epoch = 0; on = false }
    :: atomic { watches && domain == OFF && told != target && nfull(vnf_alarms) ->
        told = target;
        vnf_alarms!ALARM, target, requested }
    :: atomic { watches && domain == OFF && told == target && /* a standing verdict */
                NOTHING_ON_ITS_WAY && running == NOBODY && state[RECOVERY] == NEW &&
                target == epoch && monitored && service == ACTIVE ->
        vnf_alarms!ALARM, target, requested }
    od
}

/* Sessions time out, instances come: the partition moves. */
proctype broker()
{
end:
    do
    :: atomic { !UP(group_owner) && UP(1 - group_owner) -> group_owner = 1 - group_owner }
    :: atomic { MOVES && !moved && UP(0) && UP(1) && assigned[group_owner] ->
        moved = true; rebalance = true }
    :: atomic { rebalance && !UP(group_owner) -> rebalance = false }
    :: atomic { reread && nfull(vnf_alarms) -> vnf_alarms!again_word, again_epoch, again_about;
        reread = false; again_epoch = 0; again_about = false }
    od
}

/* A lease ends when its instance cannot renew it; renewed after that, it is good again
 * when what was let through before has had its time, and one lease more has gone by
 * (turn/lease.c, whole_us): by then it has heard whether the partition is still its own. */
#define HAS_HEARD(i) (!assigned[i] || group_owner == i)

proctype leases()
{
end:
    do
    :: atomic { lease[0] && !UP(0) -> lease[0] = false }
    :: atomic { lease[1] && !UP(1) -> lease[1] = false }
    :: atomic { !lease[0] && UP(0) && !let_through[0] && HAS_HEARD(0) -> lease[0] = true }
    :: atomic { !lease[1] && UP(1) && !let_through[1] && HAS_HEARD(1) -> lease[1] = true }
    od
}

/* What a process had in memory goes with it. */
inline bury(i)
{
    do
    :: nempty(jobs[i]) -> jobs[i]?o, n, tries, under
    :: empty(jobs[i]) -> break
    od;
    do
    :: nempty(results[i]) -> results[i]?o, n, tries, done
    :: empty(results[i]) -> break
    od;
    o = 0; n = 0; tries = 0; under = 0; done = false
}

proctype faults()
{
    byte o, n, tries, under;
    bool done;

end:
    do
    :: atomic { KILLS && !killed && !froze ->
        killed = true;
        turning = false;
        alive[0] = false;
        assigned[0] = false;
        if
        :: let_through[0] /* its call is on the way to libvirtd, or not */
        :: let_through[0] = false; bury(0)
        fi }
    :: atomic { killed && let_through[0] && lease[0] ->
        jobs[0]?<o, n, tries, under>;
        CALL(o, n);
        let_through[0] = false;
        bury(0) }
    :: atomic { killed && let_through[0] && !lease[0] -> let_through[0] = false; bury(0) }
    :: atomic { FREEZES && !froze && !killed && (turning || let_through[0]) -> froze = true; frozen[0] = true }
    :: atomic { frozen[0] -> frozen[0] = false }
    :: atomic { CRASHES && !crashed && domain == ON && service == ACTIVE ->
        crashed = true; domain = OFF }
    od
}

proctype client()
{
    asked = 1;
    asked = 2
}

#define ENDED(o) (state[o] == SUCCEEDED || state[o] == FAILED || state[o] == REJECTED)

/* When nothing can happen any more. */
proctype judge()
{
    timeout;
    assert(ENDED(0) && finals[0] == 1);
    assert(ENDED(1) && finals[1] == 1);
    assert(state[RECOVERY] == NEW || (ENDED(RECOVERY) && finals[RECOVERY] == 1));
    assert(service != STOPPED || domain == OFF);
    assert(service != UNDEF || domain == ABSENT);
    assert(service != ACTIVE || domain == ON || crashed)
}

init
{
    atomic {
        if :: kind[0] = STOP :: kind[0] = UNDEPLOY fi; /* START is refused at first */
        if :: kind[1] = STOP :: kind[1] = START :: kind[1] = UNDEPLOY fi;
        kind[RECOVERY] = VM_RECOVER;
        run engine(0); run engine(1); run worker(0); run worker(1);
        run monitor(); run broker(); run leases(); run faults();
        run client(); run judge()
    }
}
