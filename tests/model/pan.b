	switch (t->back) {
	default: Uerror("bad return move");
	case  0: goto R999; /* nothing to undo */

		 /* PROC :init: */

	case 3: // STATE 1
		;
		now.kind[2] = trpt->bup.oval;
		;
		goto R999;

	case 4: // STATE 2
		;
		;
		delproc(0, now._nr_pr-1);
		;
		goto R999;

	case 5: // STATE 3
		;
		;
		delproc(0, now._nr_pr-1);
		;
		goto R999;

	case 6: // STATE 4
		;
		;
		delproc(0, now._nr_pr-1);
		;
		goto R999;

	case 7: // STATE 5
		;
		;
		delproc(0, now._nr_pr-1);
		;
		goto R999;

	case 8: // STATE 6
		;
		;
		delproc(0, now._nr_pr-1);
		;
		goto R999;

	case 9: // STATE 7
		;
		;
		delproc(0, now._nr_pr-1);
		;
		goto R999;

	case 10: // STATE 8
		;
		;
		delproc(0, now._nr_pr-1);
		;
		goto R999;

	case 11: // STATE 9
		;
		;
		delproc(0, now._nr_pr-1);
		;
		goto R999;

	case 12: // STATE 10
		;
		;
		delproc(0, now._nr_pr-1);
		;
		goto R999;

	case 13: // STATE 11
		;
		;
		delproc(0, now._nr_pr-1);
		;
		goto R999;

	case 14: // STATE 12
		;
		;
		delproc(0, now._nr_pr-1);
		;
		goto R999;

	case 15: // STATE 14
		;
		p_restor(II);
		;
		;
		goto R999;

		 /* PROC judge */
;
		;
		;
		;
		;
		;
		;
		;
		;
		;
		;
		;
		;
		;
		
	case 23: // STATE 8
		;
		p_restor(II);
		;
		;
		goto R999;

		 /* PROC client */
;
		;
		
	case 25: // STATE 2
		;
		now.kind[ Index(now.asked, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 26: // STATE 3
		;
		now.kind[ Index(now.asked, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 27: // STATE 4
		;
		now.kind[ Index(now.asked, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 28: // STATE 7
		;
		now.asked = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 30: // STATE 14
		;
		p_restor(II);
		;
		;
		goto R999;

		 /* PROC graves */
;
		;
		
	case 32: // STATE 2
		;
	/* 3 */	((P6 *)_this)->under = trpt->bup.ovals[7];
	/* 2 */	((P6 *)_this)->tries = trpt->bup.ovals[6];
	/* 1 */	((P6 *)_this)->n = trpt->bup.ovals[5];
	/* 0 */	((P6 *)_this)->o = trpt->bup.ovals[4];
		XX = 1;
		unrecv(now.jobs[0], XX-1, 0, ((int)((P6 *)_this)->o), 1);
		unrecv(now.jobs[0], XX-1, 1, ((int)((P6 *)_this)->n), 0);
		unrecv(now.jobs[0], XX-1, 2, ((int)((P6 *)_this)->tries), 0);
		unrecv(now.jobs[0], XX-1, 3, ((int)((P6 *)_this)->under), 0);
		((P6 *)_this)->o = trpt->bup.ovals[0];
		((P6 *)_this)->n = trpt->bup.ovals[1];
		((P6 *)_this)->tries = trpt->bup.ovals[2];
		((P6 *)_this)->under = trpt->bup.ovals[3];
		;
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;
;
		;
		
	case 34: // STATE 5
		;
	/* 3 */	((P6 *)_this)->under = trpt->bup.ovals[7];
	/* 2 */	((P6 *)_this)->tries = trpt->bup.ovals[6];
	/* 1 */	((P6 *)_this)->n = trpt->bup.ovals[5];
	/* 0 */	((P6 *)_this)->o = trpt->bup.ovals[4];
		XX = 1;
		unrecv(now.jobs[1], XX-1, 0, ((int)((P6 *)_this)->o), 1);
		unrecv(now.jobs[1], XX-1, 1, ((int)((P6 *)_this)->n), 0);
		unrecv(now.jobs[1], XX-1, 2, ((int)((P6 *)_this)->tries), 0);
		unrecv(now.jobs[1], XX-1, 3, ((int)((P6 *)_this)->under), 0);
		((P6 *)_this)->o = trpt->bup.ovals[0];
		((P6 *)_this)->n = trpt->bup.ovals[1];
		((P6 *)_this)->tries = trpt->bup.ovals[2];
		((P6 *)_this)->under = trpt->bup.ovals[3];
		;
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;
;
		;
		
	case 36: // STATE 8
		;
	/* 3 */	((P6 *)_this)->done = trpt->bup.ovals[7];
	/* 2 */	((P6 *)_this)->tries = trpt->bup.ovals[6];
	/* 1 */	((P6 *)_this)->n = trpt->bup.ovals[5];
	/* 0 */	((P6 *)_this)->o = trpt->bup.ovals[4];
		XX = 1;
		unrecv(now.results[0], XX-1, 0, ((int)((P6 *)_this)->o), 1);
		unrecv(now.results[0], XX-1, 1, ((int)((P6 *)_this)->n), 0);
		unrecv(now.results[0], XX-1, 2, ((int)((P6 *)_this)->tries), 0);
		unrecv(now.results[0], XX-1, 3, ((int)((P6 *)_this)->done), 0);
		((P6 *)_this)->o = trpt->bup.ovals[0];
		((P6 *)_this)->n = trpt->bup.ovals[1];
		((P6 *)_this)->tries = trpt->bup.ovals[2];
		((P6 *)_this)->done = trpt->bup.ovals[3];
		;
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;
;
		;
		
	case 38: // STATE 11
		;
	/* 3 */	((P6 *)_this)->done = trpt->bup.ovals[7];
	/* 2 */	((P6 *)_this)->tries = trpt->bup.ovals[6];
	/* 1 */	((P6 *)_this)->n = trpt->bup.ovals[5];
	/* 0 */	((P6 *)_this)->o = trpt->bup.ovals[4];
		XX = 1;
		unrecv(now.results[1], XX-1, 0, ((int)((P6 *)_this)->o), 1);
		unrecv(now.results[1], XX-1, 1, ((int)((P6 *)_this)->n), 0);
		unrecv(now.results[1], XX-1, 2, ((int)((P6 *)_this)->tries), 0);
		unrecv(now.results[1], XX-1, 3, ((int)((P6 *)_this)->done), 0);
		((P6 *)_this)->o = trpt->bup.ovals[0];
		((P6 *)_this)->n = trpt->bup.ovals[1];
		((P6 *)_this)->tries = trpt->bup.ovals[2];
		((P6 *)_this)->done = trpt->bup.ovals[3];
		;
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;

	case 39: // STATE 16
		;
		p_restor(II);
		;
		;
		goto R999;

		 /* PROC faults */

	case 40: // STATE 1
		;
		((P5 *)_this)->who = trpt->bup.oval;
		;
		goto R999;

	case 41: // STATE 2
		;
		((P5 *)_this)->who = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 43: // STATE 6
		;
		now.killed = trpt->bup.oval;
		;
		goto R999;

	case 44: // STATE 7
		;
		now.alive[ Index(((P5 *)_this)->who, 2) ] = trpt->bup.oval;
		;
		goto R999;

	case 45: // STATE 8
		;
		now.assigned[ Index(((P5 *)_this)->who, 2) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 47: // STATE 11
		;
		now.let_through[ Index(((P5 *)_this)->who, 2) ] = trpt->bup.oval;
		;
		goto R999;

	case 48: // STATE 12
		;
	/* 1 */	((P5 *)_this)->under = trpt->bup.ovals[5];
	/* 0 */	((P5 *)_this)->tries = trpt->bup.ovals[4];
		XX = 1;
		((P5 *)_this)->o = trpt->bup.ovals[0];
		((P5 *)_this)->n = trpt->bup.ovals[1];
		((P5 *)_this)->tries = trpt->bup.ovals[2];
		((P5 *)_this)->under = trpt->bup.ovals[3];
		;
		;
		ungrab_ints(trpt->bup.ovals, 7);
		goto R999;
;
		;
		;
		;
		
	case 51: // STATE 15
		;
		now.domain = trpt->bup.oval;
		;
		goto R999;

	case 52: // STATE 16
		;
		now.requested = trpt->bup.oval;
		;
		goto R999;

	case 53: // STATE 17
		;
		now.effects[ Index(((((P5 *)_this)->o*8)+((P5 *)_this)->n), 24) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		;
		;
		
	case 56: // STATE 28
		;
		now.froze = trpt->bup.oval;
		;
		goto R999;

	case 57: // STATE 29
		;
		now.frozen[0] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 59: // STATE 32
		;
		now.frozen[0] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 61: // STATE 35
		;
		now.crashed = trpt->bup.oval;
		;
		goto R999;

	case 62: // STATE 36
		;
		now.domain = trpt->bup.oval;
		;
		goto R999;

	case 63: // STATE 41
		;
		p_restor(II);
		;
		;
		goto R999;

		 /* PROC leases */
;
		;
		
	case 65: // STATE 2
		;
		now.lease[0] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 67: // STATE 5
		;
		now.lease[1] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 69: // STATE 8
		;
		now.lease[0] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 71: // STATE 11
		;
		now.lease[1] = trpt->bup.oval;
		;
		goto R999;

	case 72: // STATE 16
		;
		p_restor(II);
		;
		;
		goto R999;

		 /* PROC broker */
;
		;
		
	case 74: // STATE 2
		;
		now.group_owner = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 76: // STATE 5
		;
		now.moved = trpt->bup.oval;
		;
		goto R999;

	case 77: // STATE 6
		;
		now.assigned[ Index(now.group_owner, 2) ] = trpt->bup.oval;
		;
		goto R999;

	case 78: // STATE 7
		;
		now.inherits[ Index(now.group_owner, 2) ] = trpt->bup.oval;
		;
		goto R999;

	case 79: // STATE 8
		;
		now.claim[ Index(now.group_owner, 2) ] = trpt->bup.oval;
		;
		goto R999;

	case 80: // STATE 9
		;
		now.group_owner = trpt->bup.oval;
		;
		goto R999;

	case 81: // STATE 14
		;
		p_restor(II);
		;
		;
		goto R999;

		 /* PROC monitor */
;
		;
		
	case 83: // STATE 2
		;
		XX = 1;
		unrecv(now.vnf_monitoring, XX-1, 0, ((int)((P2 *)_this)->of_epoch), 1);
		unrecv(now.vnf_monitoring, XX-1, 1, ((int)((P2 *)_this)->on), 0);
		((P2 *)_this)->of_epoch = trpt->bup.ovals[0];
		((P2 *)_this)->on = trpt->bup.ovals[1];
		;
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;
;
		;
		
	case 85: // STATE 4
		;
		now.target = trpt->bup.oval;
		;
		goto R999;

	case 86: // STATE 5
		;
		now.watches = trpt->bup.oval;
		;
		goto R999;

	case 87: // STATE 9
		;
		_m = unsend(now.vnf_alarms);
		;
		goto R999;
;
		;
		
	case 89: // STATE 12
		;
		now.told = trpt->bup.oval;
		;
		goto R999;

	case 90: // STATE 13
		;
		_m = unsend(now.vnf_alarms);
		;
		goto R999;
;
		;
		
	case 92: // STATE 16
		;
		_m = unsend(now.vnf_alarms);
		;
		goto R999;

	case 93: // STATE 21
		;
		p_restor(II);
		;
		;
		goto R999;

		 /* PROC worker */
;
		;
		
	case 95: // STATE 2
		;
	/* 0 */	((P1 *)_this)->tries = trpt->bup.ovals[4];
		XX = 1;
		((P1 *)_this)->o = trpt->bup.ovals[0];
		((P1 *)_this)->n = trpt->bup.ovals[1];
		((P1 *)_this)->tries = trpt->bup.ovals[2];
		((P1 *)_this)->under = trpt->bup.ovals[3];
		;
		;
		ungrab_ints(trpt->bup.ovals, 6);
		goto R999;

	case 96: // STATE 3
		;
		now.let_through[ Index(((P1 *)_this)->me, 2) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 98: // STATE 5
		;
		XX = 1;
		unrecv(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ], XX-1, 0, ((int)((P1 *)_this)->o), 1);
		unrecv(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ], XX-1, 1, ((int)((P1 *)_this)->n), 0);
		unrecv(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ], XX-1, 2, ((int)((P1 *)_this)->tries), 0);
		unrecv(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ], XX-1, 3, ((int)((P1 *)_this)->under), 0);
		((P1 *)_this)->o = trpt->bup.ovals[0];
		((P1 *)_this)->n = trpt->bup.ovals[1];
		((P1 *)_this)->tries = trpt->bup.ovals[2];
		((P1 *)_this)->under = trpt->bup.ovals[3];
		;
		;
		ungrab_ints(trpt->bup.ovals, 4);
		goto R999;

	case 99: // STATE 6
		;
		_m = unsend(now.results[ Index(((int)((P1 *)_this)->me), 2) ]);
		;
		goto R999;
;
		;
		
	case 101: // STATE 12
		;
		now.late = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 103: // STATE 14
		;
		now.domain = trpt->bup.oval;
		;
		goto R999;

	case 104: // STATE 15
		;
		now.requested = trpt->bup.oval;
		;
		goto R999;

	case 105: // STATE 16
		;
		now.effects[ Index(((((P1 *)_this)->o*8)+((P1 *)_this)->n), 24) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 107: // STATE 22
		;
		now.let_through[ Index(((P1 *)_this)->me, 2) ] = trpt->bup.oval;
		;
		goto R999;

	case 108: // STATE 23
		;
	/* 0 */	((P1 *)_this)->under = trpt->bup.ovals[4];
		XX = 1;
		unrecv(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ], XX-1, 0, ((int)((P1 *)_this)->o), 1);
		unrecv(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ], XX-1, 1, ((int)((P1 *)_this)->n), 0);
		unrecv(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ], XX-1, 2, ((int)((P1 *)_this)->tries), 0);
		unrecv(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ], XX-1, 3, ((int)((P1 *)_this)->under), 0);
		((P1 *)_this)->o = trpt->bup.ovals[0];
		((P1 *)_this)->n = trpt->bup.ovals[1];
		((P1 *)_this)->tries = trpt->bup.ovals[2];
		((P1 *)_this)->under = trpt->bup.ovals[3];
		;
		;
		ungrab_ints(trpt->bup.ovals, 5);
		goto R999;

	case 109: // STATE 24
		;
		_m = unsend(now.results[ Index(((int)((P1 *)_this)->me), 2) ]);
		;
		goto R999;

	case 110: // STATE 32
		;
		p_restor(II);
		;
		;
		goto R999;

		 /* PROC engine */
;
		;
		
	case 112: // STATE 2
		;
		now.assigned[ Index(((P0 *)_this)->me, 2) ] = trpt->bup.oval;
		;
		goto R999;

	case 113: // STATE 3
		;
		now.position[ Index(((P0 *)_this)->me, 2) ] = trpt->bup.oval;
		;
		goto R999;

	case 114: // STATE 4
		;
		now.knows[ Index(((P0 *)_this)->me, 2) ] = trpt->bup.oval;
		;
		goto R999;

	case 115: // STATE 5
		;
		now.inherits[ Index(((P0 *)_this)->me, 2) ] = trpt->bup.oval;
		;
		goto R999;

	case 116: // STATE 6
		;
		now.inherited[ Index(((P0 *)_this)->me, 2) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 118: // STATE 9
		;
		now.assigned[ Index(((P0 *)_this)->me, 2) ] = trpt->bup.oval;
		;
		goto R999;

	case 119: // STATE 10
		;
		now.inherits[ Index(((P0 *)_this)->me, 2) ] = trpt->bup.oval;
		;
		goto R999;

	case 120: // STATE 11
		;
		now.claim[ Index(((P0 *)_this)->me, 2) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 122: // STATE 14
		;
		((P0 *)_this)->o = trpt->bup.oval;
		;
		goto R999;

	case 123: // STATE 15
		;
		((P0 *)_this)->seen = trpt->bup.oval;
		;
		goto R999;

	case 124: // STATE 16
		;
		((P0 *)_this)->order = trpt->bup.oval;
		;
		goto R999;

	case 125: // STATE 17
		;
	/* 0 */	((P0 *)_this)->seen = trpt->bup.oval;
		;
		;
		goto R999;

	case 126: // STATE 18
		;
	/* 0 */	((P0 *)_this)->o = trpt->bup.oval;
		;
		;
		goto R999;
;
		;
		
	case 128: // STATE 20
		;
		now.state[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 129: // STATE 21
		;
		now.finals[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		;
		;
		
	case 132: // STATE 24
		;
		now.state[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 133: // STATE 25
		;
		now.begun[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 134: // STATE 26
		;
		now.finals[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 135: // STATE 27
		;
		now.running = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 137: // STATE 33
		;
		now.service = trpt->bup.oval;
		;
		goto R999;

	case 138: // STATE 37
		;
		now.state[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 139: // STATE 38
		;
		now.running = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 141: // STATE 40
		;
		now.service = trpt->bup.oval;
		;
		goto R999;

	case 142: // STATE 41
		;
		now.state[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 143: // STATE 42
		;
		now.begun[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 144: // STATE 43
		;
		now.finals[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 145: // STATE 44
		;
		now.running = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 147: // STATE 48
		;
		now.at[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 149: // STATE 50
		;
		now.at[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 151: // STATE 52
		;
		now.begun[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 153: // STATE 54
		;
		now.epoch = trpt->bup.oval;
		;
		goto R999;

	case 154: // STATE 55
		;
		now.monitored = trpt->bup.oval;
		;
		goto R999;

	case 155: // STATE 59
		;
		now.attempt[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 156: // STATE 60
		;
		((P0 *)_this)->order = trpt->bup.oval;
		;
		goto R999;

	case 157: // STATE 61
		;
		now.calling[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 158: // STATE 73
		;
		now.version = trpt->bup.oval;
		;
		goto R999;

	case 159: // STATE 74
		;
		now.knows[ Index(((P0 *)_this)->me, 2) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 161: // STATE 76
		;
		now.owner[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 162: // STATE 80
		;
		((P0 *)_this)->over = trpt->bup.oval;
		;
		goto R999;

	case 163: // STATE 82
		;
		((P0 *)_this)->over = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 165: // STATE 87
		;
		_m = unsend(now.jobs[ Index(((int)((P0 *)_this)->me), 2) ]);
		;
		goto R999;

	case 166: // STATE 88
		;
	/* 0 */	((P0 *)_this)->order = trpt->bup.oval;
		;
		;
		goto R999;

	case 167: // STATE 89
		;
		_m = unsend(now.vnf_monitoring);
		;
		goto R999;

	case 168: // STATE 93
		;
		((P0 *)_this)->order = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 169: // STATE 95
		;
	/* 0 */	((P0 *)_this)->over = trpt->bup.oval;
		;
		;
		goto R999;

	case 170: // STATE 96
		;
		now.position[ Index(((P0 *)_this)->me, 2) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 172: // STATE 98
		;
		now.stored = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 174: // STATE 107
		;
		XX = 1;
		((P0 *)_this)->o = trpt->bup.ovals[0];
		((P0 *)_this)->n = trpt->bup.ovals[1];
		((P0 *)_this)->tries = trpt->bup.ovals[2];
		((P0 *)_this)->done = trpt->bup.ovals[3];
		;
		;
		ungrab_ints(trpt->bup.ovals, 5);
		goto R999;

	case 175: // STATE 108
		;
		((P0 *)_this)->seen = trpt->bup.oval;
		;
		goto R999;

	case 176: // STATE 109
		;
		((P0 *)_this)->order = trpt->bup.oval;
		;
		goto R999;

	case 177: // STATE 110
		;
	/* 0 */	((P0 *)_this)->seen = trpt->bup.oval;
		;
		;
		goto R999;

	case 178: // STATE 111
		;
	/* 1 */	((P0 *)_this)->n = trpt->bup.ovals[1];
	/* 0 */	((P0 *)_this)->tries = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 179: // STATE 112
		;
	/* 0 */	((P0 *)_this)->done = trpt->bup.oval;
		;
		;
		goto R999;

	case 180: // STATE 113
		;
		now.calling[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 181: // STATE 114
		;
		now.at[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 182: // STATE 115
		;
		now.begun[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 184: // STATE 117
		;
		now.service = trpt->bup.oval;
		;
		goto R999;

	case 185: // STATE 118
		;
		now.state[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 186: // STATE 119
		;
		now.begun[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 187: // STATE 120
		;
		now.finals[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 188: // STATE 121
		;
		now.running = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 190: // STATE 125
		;
		now.at[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 192: // STATE 127
		;
		now.at[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 194: // STATE 129
		;
		now.begun[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 196: // STATE 131
		;
		now.epoch = trpt->bup.oval;
		;
		goto R999;

	case 197: // STATE 132
		;
		now.monitored = trpt->bup.oval;
		;
		goto R999;

	case 198: // STATE 136
		;
		now.attempt[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 199: // STATE 137
		;
		((P0 *)_this)->order = trpt->bup.oval;
		;
		goto R999;

	case 200: // STATE 138
		;
		now.calling[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 201: // STATE 148
		;
	/* 0 */	((P0 *)_this)->done = trpt->bup.oval;
		;
		;
		goto R999;

	case 202: // STATE 149
		;
		now.attempt[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 203: // STATE 150
		;
		((P0 *)_this)->order = trpt->bup.oval;
		;
		goto R999;

	case 204: // STATE 151
		;
		now.calling[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 205: // STATE 154
		;
		now.calling[ Index(((P0 *)_this)->o, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 207: // STATE 156
		;
		now.at[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 208: // STATE 157
		;
		now.begun[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 210: // STATE 159
		;
		now.service = trpt->bup.oval;
		;
		goto R999;

	case 211: // STATE 160
		;
		now.state[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 212: // STATE 161
		;
		now.begun[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 213: // STATE 162
		;
		now.finals[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 214: // STATE 163
		;
		now.running = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 216: // STATE 167
		;
		now.at[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 218: // STATE 169
		;
		now.at[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 220: // STATE 171
		;
		now.begun[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 222: // STATE 173
		;
		now.epoch = trpt->bup.oval;
		;
		goto R999;

	case 223: // STATE 174
		;
		now.monitored = trpt->bup.oval;
		;
		goto R999;

	case 224: // STATE 178
		;
		now.attempt[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 225: // STATE 179
		;
		((P0 *)_this)->order = trpt->bup.oval;
		;
		goto R999;

	case 226: // STATE 180
		;
		now.calling[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 227: // STATE 199
		;
		now.version = trpt->bup.oval;
		;
		goto R999;

	case 228: // STATE 200
		;
		now.knows[ Index(((P0 *)_this)->me, 2) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 230: // STATE 202
		;
		now.owner[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 231: // STATE 206
		;
		((P0 *)_this)->over = trpt->bup.oval;
		;
		goto R999;

	case 232: // STATE 208
		;
		((P0 *)_this)->over = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 234: // STATE 213
		;
		_m = unsend(now.jobs[ Index(((int)((P0 *)_this)->me), 2) ]);
		;
		goto R999;

	case 235: // STATE 214
		;
	/* 0 */	((P0 *)_this)->order = trpt->bup.oval;
		;
		;
		goto R999;

	case 236: // STATE 215
		;
		_m = unsend(now.vnf_monitoring);
		;
		goto R999;

	case 237: // STATE 219
		;
		((P0 *)_this)->order = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 238: // STATE 221
		;
	/* 0 */	((P0 *)_this)->over = trpt->bup.oval;
		;
		;
		goto R999;

	case 239: // STATE 222
		;
	/* 3 */	((P0 *)_this)->done = trpt->bup.ovals[7];
	/* 2 */	((P0 *)_this)->tries = trpt->bup.ovals[6];
	/* 1 */	((P0 *)_this)->n = trpt->bup.ovals[5];
	/* 0 */	((P0 *)_this)->o = trpt->bup.ovals[4];
		XX = 1;
		unrecv(now.results[ Index(((int)((P0 *)_this)->me), 2) ], XX-1, 0, ((int)((P0 *)_this)->o), 1);
		unrecv(now.results[ Index(((int)((P0 *)_this)->me), 2) ], XX-1, 1, ((int)((P0 *)_this)->n), 0);
		unrecv(now.results[ Index(((int)((P0 *)_this)->me), 2) ], XX-1, 2, ((int)((P0 *)_this)->tries), 0);
		unrecv(now.results[ Index(((int)((P0 *)_this)->me), 2) ], XX-1, 3, ((int)((P0 *)_this)->done), 0);
		((P0 *)_this)->o = trpt->bup.ovals[0];
		((P0 *)_this)->n = trpt->bup.ovals[1];
		((P0 *)_this)->tries = trpt->bup.ovals[2];
		((P0 *)_this)->done = trpt->bup.ovals[3];
		;
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;
;
		;
		
	case 241: // STATE 227
		;
	/* 3 */	((P0 *)_this)->done = trpt->bup.ovals[7];
	/* 2 */	((P0 *)_this)->tries = trpt->bup.ovals[6];
	/* 1 */	((P0 *)_this)->n = trpt->bup.ovals[5];
	/* 0 */	((P0 *)_this)->o = trpt->bup.ovals[4];
		XX = 1;
		unrecv(now.results[ Index(((int)((P0 *)_this)->me), 2) ], XX-1, 0, ((int)((P0 *)_this)->o), 1);
		unrecv(now.results[ Index(((int)((P0 *)_this)->me), 2) ], XX-1, 1, ((int)((P0 *)_this)->n), 0);
		unrecv(now.results[ Index(((int)((P0 *)_this)->me), 2) ], XX-1, 2, ((int)((P0 *)_this)->tries), 0);
		unrecv(now.results[ Index(((int)((P0 *)_this)->me), 2) ], XX-1, 3, ((int)((P0 *)_this)->done), 0);
		((P0 *)_this)->o = trpt->bup.ovals[0];
		((P0 *)_this)->n = trpt->bup.ovals[1];
		((P0 *)_this)->tries = trpt->bup.ovals[2];
		((P0 *)_this)->done = trpt->bup.ovals[3];
		;
		;
		ungrab_ints(trpt->bup.ovals, 8);
		goto R999;
;
		;
		
	case 243: // STATE 230
		;
		XX = 1;
		((P0 *)_this)->of_epoch = trpt->bup.ovals[1];
		;
		;
		ungrab_ints(trpt->bup.ovals, 4);
		goto R999;

	case 244: // STATE 231
		;
		((P0 *)_this)->seen = trpt->bup.oval;
		;
		goto R999;

	case 245: // STATE 232
		;
		((P0 *)_this)->order = trpt->bup.oval;
		;
		goto R999;

	case 246: // STATE 233
		;
	/* 0 */	((P0 *)_this)->seen = trpt->bup.oval;
		;
		;
		goto R999;
;
		;
		
	case 248: // STATE 235
		;
		now.at[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 249: // STATE 236
		;
		now.begun[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 251: // STATE 238
		;
		now.service = trpt->bup.oval;
		;
		goto R999;

	case 252: // STATE 239
		;
		now.state[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 253: // STATE 240
		;
		now.begun[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 254: // STATE 241
		;
		now.finals[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 255: // STATE 242
		;
		now.running = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 257: // STATE 246
		;
		now.at[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 259: // STATE 248
		;
		now.at[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 261: // STATE 250
		;
		now.begun[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 263: // STATE 252
		;
		now.epoch = trpt->bup.oval;
		;
		goto R999;

	case 264: // STATE 253
		;
		now.monitored = trpt->bup.oval;
		;
		goto R999;

	case 265: // STATE 257
		;
		now.attempt[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 266: // STATE 258
		;
		((P0 *)_this)->order = trpt->bup.oval;
		;
		goto R999;

	case 267: // STATE 259
		;
		now.calling[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 268: // STATE 273
		;
		now.version = trpt->bup.oval;
		;
		goto R999;

	case 269: // STATE 274
		;
		now.knows[ Index(((P0 *)_this)->me, 2) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 271: // STATE 276
		;
		now.owner[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 272: // STATE 280
		;
		((P0 *)_this)->over = trpt->bup.oval;
		;
		goto R999;

	case 273: // STATE 282
		;
		((P0 *)_this)->over = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 275: // STATE 287
		;
		_m = unsend(now.jobs[ Index(((int)((P0 *)_this)->me), 2) ]);
		;
		goto R999;

	case 276: // STATE 288
		;
	/* 0 */	((P0 *)_this)->order = trpt->bup.oval;
		;
		;
		goto R999;

	case 277: // STATE 289
		;
		_m = unsend(now.vnf_monitoring);
		;
		goto R999;

	case 278: // STATE 293
		;
		((P0 *)_this)->order = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 279: // STATE 295
		;
	/* 0 */	((P0 *)_this)->over = trpt->bup.oval;
		;
		;
		goto R999;

	case 280: // STATE 296
		;
	/* 0 */	((P0 *)_this)->of_epoch = trpt->bup.ovals[2];
		XX = trpt->bup.ovals[0];
		unrecv(now.vnf_alarms, XX-1, 0, 2, 1);
		unrecv(now.vnf_alarms, XX-1, 1, ((int)((P0 *)_this)->of_epoch), 0);
		unrecv(now.vnf_alarms, XX-1, 2, trpt->bup.ovals[1], 0);
		;
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;
;
		;
		
	case 282: // STATE 304
		;
		XX = 1;
		((P0 *)_this)->of_epoch = trpt->bup.ovals[1];
		((P0 *)_this)->of_request = trpt->bup.ovals[2];
		;
		;
		ungrab_ints(trpt->bup.ovals, 4);
		goto R999;

	case 283: // STATE 305
		;
		((P0 *)_this)->seen = trpt->bup.oval;
		;
		goto R999;

	case 284: // STATE 306
		;
		((P0 *)_this)->order = trpt->bup.oval;
		;
		goto R999;

	case 285: // STATE 307
		;
	/* 0 */	((P0 *)_this)->seen = trpt->bup.oval;
		;
		;
		goto R999;
;
		;
		;
		;
		
	case 288: // STATE 310
		;
		now.state[2] = trpt->bup.oval;
		;
		goto R999;

	case 289: // STATE 311
		;
		now.running = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 291: // STATE 313
		;
		now.service = trpt->bup.oval;
		;
		goto R999;

	case 292: // STATE 314
		;
		now.state[2] = trpt->bup.oval;
		;
		goto R999;

	case 293: // STATE 315
		;
		now.begun[2] = trpt->bup.oval;
		;
		goto R999;

	case 294: // STATE 316
		;
		now.finals[2] = trpt->bup.oval;
		;
		goto R999;

	case 295: // STATE 317
		;
		now.running = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 297: // STATE 321
		;
		now.at[2] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 299: // STATE 323
		;
		now.at[2] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 301: // STATE 325
		;
		now.begun[2] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 303: // STATE 327
		;
		now.epoch = trpt->bup.oval;
		;
		goto R999;

	case 304: // STATE 328
		;
		now.monitored = trpt->bup.oval;
		;
		goto R999;

	case 305: // STATE 332
		;
		now.attempt[2] = trpt->bup.oval;
		;
		goto R999;

	case 306: // STATE 333
		;
		((P0 *)_this)->order = trpt->bup.oval;
		;
		goto R999;

	case 307: // STATE 334
		;
		now.calling[2] = trpt->bup.oval;
		;
		goto R999;

	case 308: // STATE 347
		;
		now.version = trpt->bup.oval;
		;
		goto R999;

	case 309: // STATE 348
		;
		now.knows[ Index(((P0 *)_this)->me, 2) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 311: // STATE 350
		;
		now.owner[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 312: // STATE 354
		;
		((P0 *)_this)->over = trpt->bup.oval;
		;
		goto R999;

	case 313: // STATE 356
		;
		((P0 *)_this)->over = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 315: // STATE 361
		;
		_m = unsend(now.jobs[ Index(((int)((P0 *)_this)->me), 2) ]);
		;
		goto R999;

	case 316: // STATE 362
		;
	/* 0 */	((P0 *)_this)->order = trpt->bup.oval;
		;
		;
		goto R999;

	case 317: // STATE 363
		;
		_m = unsend(now.vnf_monitoring);
		;
		goto R999;

	case 318: // STATE 367
		;
		((P0 *)_this)->order = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 319: // STATE 369
		;
	/* 0 */	((P0 *)_this)->over = trpt->bup.oval;
		;
		;
		goto R999;

	case 320: // STATE 370
		;
	/* 0 */	((P0 *)_this)->of_epoch = trpt->bup.ovals[2];
		XX = trpt->bup.ovals[0];
		unrecv(now.vnf_alarms, XX-1, 0, 1, 1);
		unrecv(now.vnf_alarms, XX-1, 1, ((int)((P0 *)_this)->of_epoch), 0);
		unrecv(now.vnf_alarms, XX-1, 2, trpt->bup.ovals[1], 0);
		;
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;
;
		;
		
	case 322: // STATE 378
		;
		((P0 *)_this)->seen = trpt->bup.oval;
		;
		goto R999;

	case 323: // STATE 379
		;
		((P0 *)_this)->order = trpt->bup.oval;
		;
		goto R999;

	case 324: // STATE 380
		;
	/* 0 */	((P0 *)_this)->seen = trpt->bup.oval;
		;
		;
		goto R999;

	case 325: // STATE 381
		;
		now.calling[0] = trpt->bup.oval;
		;
		goto R999;

	case 326: // STATE 382
		;
		now.calling[1] = trpt->bup.oval;
		;
		goto R999;

	case 327: // STATE 383
		;
		now.calling[2] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 329: // STATE 385
		;
		now.at[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 330: // STATE 386
		;
		now.begun[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 332: // STATE 388
		;
		now.service = trpt->bup.oval;
		;
		goto R999;

	case 333: // STATE 389
		;
		now.state[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 334: // STATE 390
		;
		now.begun[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 335: // STATE 391
		;
		now.finals[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 336: // STATE 392
		;
		now.running = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 338: // STATE 396
		;
		now.at[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 340: // STATE 398
		;
		now.at[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 342: // STATE 400
		;
		now.begun[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 344: // STATE 402
		;
		now.epoch = trpt->bup.oval;
		;
		goto R999;

	case 345: // STATE 403
		;
		now.monitored = trpt->bup.oval;
		;
		goto R999;

	case 346: // STATE 407
		;
		now.attempt[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 347: // STATE 408
		;
		((P0 *)_this)->order = trpt->bup.oval;
		;
		goto R999;

	case 348: // STATE 409
		;
		now.calling[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 350: // STATE 420
		;
		now.attempt[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 351: // STATE 421
		;
		((P0 *)_this)->order = trpt->bup.oval;
		;
		goto R999;

	case 352: // STATE 422
		;
		now.calling[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		;
		;
		
	case 355: // STATE 426
		;
		now.service = trpt->bup.oval;
		;
		goto R999;

	case 356: // STATE 427
		;
		now.state[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 357: // STATE 428
		;
		now.begun[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 358: // STATE 429
		;
		now.finals[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 359: // STATE 430
		;
		now.running = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 361: // STATE 434
		;
		now.at[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 363: // STATE 436
		;
		now.at[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 365: // STATE 438
		;
		now.begun[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 367: // STATE 440
		;
		now.epoch = trpt->bup.oval;
		;
		goto R999;

	case 368: // STATE 441
		;
		now.monitored = trpt->bup.oval;
		;
		goto R999;

	case 369: // STATE 445
		;
		now.attempt[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 370: // STATE 446
		;
		((P0 *)_this)->order = trpt->bup.oval;
		;
		goto R999;

	case 371: // STATE 447
		;
		now.calling[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 372: // STATE 460
		;
		now.version = trpt->bup.oval;
		;
		goto R999;

	case 373: // STATE 461
		;
		now.knows[ Index(((P0 *)_this)->me, 2) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 375: // STATE 463
		;
		now.owner[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 376: // STATE 467
		;
		((P0 *)_this)->over = trpt->bup.oval;
		;
		goto R999;

	case 377: // STATE 469
		;
		((P0 *)_this)->over = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 379: // STATE 474
		;
		_m = unsend(now.jobs[ Index(((int)((P0 *)_this)->me), 2) ]);
		;
		goto R999;

	case 380: // STATE 475
		;
	/* 0 */	((P0 *)_this)->order = trpt->bup.oval;
		;
		;
		goto R999;

	case 381: // STATE 476
		;
		_m = unsend(now.vnf_monitoring);
		;
		goto R999;

	case 382: // STATE 480
		;
		((P0 *)_this)->order = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 383: // STATE 482
		;
	/* 0 */	((P0 *)_this)->over = trpt->bup.oval;
		;
		;
		goto R999;

	case 384: // STATE 483
		;
		now.inherits[ Index(((P0 *)_this)->me, 2) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 386: // STATE 488
		;
		((P0 *)_this)->seen = trpt->bup.oval;
		;
		goto R999;

	case 387: // STATE 489
		;
		((P0 *)_this)->order = trpt->bup.oval;
		;
		goto R999;

	case 388: // STATE 490
		;
	/* 0 */	((P0 *)_this)->seen = trpt->bup.oval;
		;
		;
		goto R999;
;
		;
		
	case 390: // STATE 492
		;
		now.at[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 391: // STATE 493
		;
		now.begun[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 393: // STATE 495
		;
		now.service = trpt->bup.oval;
		;
		goto R999;

	case 394: // STATE 496
		;
		now.state[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 395: // STATE 497
		;
		now.begun[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 396: // STATE 498
		;
		now.finals[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 397: // STATE 499
		;
		now.running = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 399: // STATE 503
		;
		now.at[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 401: // STATE 505
		;
		now.at[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 403: // STATE 507
		;
		now.begun[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 405: // STATE 509
		;
		now.epoch = trpt->bup.oval;
		;
		goto R999;

	case 406: // STATE 510
		;
		now.monitored = trpt->bup.oval;
		;
		goto R999;

	case 407: // STATE 514
		;
		now.attempt[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 408: // STATE 515
		;
		((P0 *)_this)->order = trpt->bup.oval;
		;
		goto R999;

	case 409: // STATE 516
		;
		now.calling[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 411: // STATE 527
		;
		now.attempt[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 412: // STATE 528
		;
		((P0 *)_this)->order = trpt->bup.oval;
		;
		goto R999;

	case 413: // STATE 529
		;
		now.calling[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 414: // STATE 532
		;
		now.service = trpt->bup.oval;
		;
		goto R999;

	case 415: // STATE 533
		;
		now.state[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 416: // STATE 534
		;
		now.begun[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 417: // STATE 535
		;
		now.finals[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 418: // STATE 536
		;
		now.running = trpt->bup.oval;
		;
		goto R999;

	case 419: // STATE 541
		;
		now.version = trpt->bup.oval;
		;
		goto R999;

	case 420: // STATE 542
		;
		now.knows[ Index(((P0 *)_this)->me, 2) ] = trpt->bup.oval;
		;
		goto R999;
;
		;
		
	case 422: // STATE 544
		;
		now.owner[ Index(now.running, 3) ] = trpt->bup.oval;
		;
		goto R999;

	case 423: // STATE 548
		;
		((P0 *)_this)->over = trpt->bup.oval;
		;
		goto R999;

	case 424: // STATE 550
		;
		((P0 *)_this)->over = trpt->bup.oval;
		;
		goto R999;

	case 425: // STATE 554
		;
	/* 0 */	((P0 *)_this)->over = trpt->bup.oval;
		;
		;
		goto R999;

	case 426: // STATE 555
		;
		_m = unsend(now.jobs[ Index(((int)((P0 *)_this)->me), 2) ]);
		;
		goto R999;

	case 427: // STATE 556
		;
	/* 1 */	((P0 *)_this)->order = trpt->bup.ovals[1];
	/* 0 */	((P0 *)_this)->over = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 428: // STATE 557
		;
		_m = unsend(now.vnf_monitoring);
		;
		goto R999;

	case 429: // STATE 561
		;
		((P0 *)_this)->order = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;
;
		;
		;
		;
		
	case 432: // STATE 565
		;
		now.domain = trpt->bup.oval;
		;
		goto R999;

	case 433: // STATE 570
		;
		p_restor(II);
		;
		;
		goto R999;
	}

