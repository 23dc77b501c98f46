#define rand	pan_rand
#define pthread_equal(a,b)	((a)==(b))
#if defined(HAS_CODE) && defined(VERBOSE)
	#ifdef BFS_PAR
		bfs_printf("Pr: %d Tr: %d\n", II, t->forw);
	#else
		cpu_printf("Pr: %d Tr: %d\n", II, t->forw);
	#endif
#endif
	switch (t->forw) {
	default: Uerror("bad forward move");
	case 0:	/* if without executable clauses */
		continue;
	case 1: /* generic 'goto' or 'skip' */
		IfNotBlocked
		_m = 3; goto P999;
	case 2: /* generic 'else' */
		IfNotBlocked
		if (trpt->o_pm&1) continue;
		_m = 3; goto P999;

		 /* PROC :init: */
	case 3: // STATE 1 - steps.pml:502 - [kind[2] = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[9][1] = 1;
		(trpt+1)->bup.oval = now.kind[2];
		now.kind[2] = 1;
#ifdef VAR_RANGES
		logval("kind[2]", now.kind[2]);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 4: // STATE 2 - steps.pml:503 - [(run engine(0))] (0:0:0 - 0)
		IfNotBlocked
		reached[9][2] = 1;
		if (!(addproc(II, 1, 0, 0)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 5: // STATE 3 - steps.pml:503 - [(run engine(1))] (0:0:0 - 0)
		IfNotBlocked
		reached[9][3] = 1;
		if (!(addproc(II, 1, 0, 1)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 6: // STATE 4 - steps.pml:503 - [(run worker(0))] (0:0:0 - 0)
		IfNotBlocked
		reached[9][4] = 1;
		if (!(addproc(II, 1, 1, 0)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 7: // STATE 5 - steps.pml:503 - [(run worker(1))] (0:0:0 - 0)
		IfNotBlocked
		reached[9][5] = 1;
		if (!(addproc(II, 1, 1, 1)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 8: // STATE 6 - steps.pml:504 - [(run monitor())] (0:0:0 - 0)
		IfNotBlocked
		reached[9][6] = 1;
		if (!(addproc(II, 1, 2, 0)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 9: // STATE 7 - steps.pml:504 - [(run broker())] (0:0:0 - 0)
		IfNotBlocked
		reached[9][7] = 1;
		if (!(addproc(II, 1, 3, 0)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 10: // STATE 8 - steps.pml:504 - [(run leases())] (0:0:0 - 0)
		IfNotBlocked
		reached[9][8] = 1;
		if (!(addproc(II, 1, 4, 0)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 11: // STATE 9 - steps.pml:504 - [(run faults())] (0:0:0 - 0)
		IfNotBlocked
		reached[9][9] = 1;
		if (!(addproc(II, 1, 5, 0)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 12: // STATE 10 - steps.pml:504 - [(run graves())] (0:0:0 - 0)
		IfNotBlocked
		reached[9][10] = 1;
		if (!(addproc(II, 1, 6, 0)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 13: // STATE 11 - steps.pml:505 - [(run client())] (0:0:0 - 0)
		IfNotBlocked
		reached[9][11] = 1;
		if (!(addproc(II, 1, 7, 0)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 14: // STATE 12 - steps.pml:505 - [(run judge())] (0:0:0 - 0)
		IfNotBlocked
		reached[9][12] = 1;
		if (!(addproc(II, 1, 8, 0)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 15: // STATE 14 - steps.pml:507 - [-end-] (0:0:0 - 0)
		IfNotBlocked
		reached[9][14] = 1;
		if (!delproc(1, II)) continue;
		_m = 3; goto P999; /* 0 */

		 /* PROC judge */
	case 16: // STATE 1 - steps.pml:490 - [(timeout)] (0:0:0 - 0)
		IfNotBlocked
		reached[8][1] = 1;
		if (!(((trpt->tau)&1)))
			continue;
		_m = 1; goto P999; /* 0 */
	case 17: // STATE 2 - steps.pml:491 - [assert(((((state[0]==3)||(state[0]==2))||(state[0]==1))&&(finals[0]==1)))] (0:0:0 - 0)
		IfNotBlocked
		reached[8][2] = 1;
		spin_assert(((((now.state[0]==3)||(now.state[0]==2))||(now.state[0]==1))&&(((int)now.finals[0])==1)), "((((state[0]==3)||(state[0]==2))||(state[0]==1))&&(finals[0]==1))", II, tt, t);
		_m = 3; goto P999; /* 0 */
	case 18: // STATE 3 - steps.pml:492 - [assert(((((state[1]==3)||(state[1]==2))||(state[1]==1))&&(finals[1]==1)))] (0:0:0 - 0)
		IfNotBlocked
		reached[8][3] = 1;
		spin_assert(((((now.state[1]==3)||(now.state[1]==2))||(now.state[1]==1))&&(((int)now.finals[1])==1)), "((((state[1]==3)||(state[1]==2))||(state[1]==1))&&(finals[1]==1))", II, tt, t);
		_m = 3; goto P999; /* 0 */
	case 19: // STATE 4 - steps.pml:493 - [assert(((state[2]==5)||((((state[2]==3)||(state[2]==2))||(state[2]==1))&&(finals[2]==1))))] (0:0:0 - 0)
		IfNotBlocked
		reached[8][4] = 1;
		spin_assert(((now.state[2]==5)||((((now.state[2]==3)||(now.state[2]==2))||(now.state[2]==1))&&(((int)now.finals[2])==1))), "((state[2]==5)||((((state[2]==3)||(state[2]==2))||(state[2]==1))&&(finals[2]==1)))", II, tt, t);
		_m = 3; goto P999; /* 0 */
	case 20: // STATE 5 - steps.pml:494 - [assert(((service!=4)||(domain==2)))] (0:0:0 - 0)
		IfNotBlocked
		reached[8][5] = 1;
		spin_assert(((now.service!=4)||(now.domain==2)), "((service!=4)||(domain==2))", II, tt, t);
		_m = 3; goto P999; /* 0 */
	case 21: // STATE 6 - steps.pml:495 - [assert(((service!=1)||(domain==1)))] (0:0:0 - 0)
		IfNotBlocked
		reached[8][6] = 1;
		spin_assert(((now.service!=1)||(now.domain==1)), "((service!=1)||(domain==1))", II, tt, t);
		_m = 3; goto P999; /* 0 */
	case 22: // STATE 7 - steps.pml:496 - [assert((((service!=5)||(domain==3))||crashed))] (0:0:0 - 0)
		IfNotBlocked
		reached[8][7] = 1;
		spin_assert((((now.service!=5)||(now.domain==3))||((int)now.crashed)), "(((service!=5)||(domain==3))||crashed)", II, tt, t);
		_m = 3; goto P999; /* 0 */
	case 23: // STATE 8 - steps.pml:497 - [-end-] (0:0:0 - 0)
		IfNotBlocked
		reached[8][8] = 1;
		if (!delproc(1, II)) continue;
		_m = 3; goto P999; /* 0 */

		 /* PROC client */
	case 24: // STATE 1 - steps.pml:474 - [((asked<2))] (0:0:0 - 0)
		IfNotBlocked
		reached[7][1] = 1;
		if (!((((int)now.asked)<2)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 25: // STATE 2 - steps.pml:476 - [kind[asked] = 4] (0:0:1 - 0)
		IfNotBlocked
		reached[7][2] = 1;
		(trpt+1)->bup.oval = now.kind[ Index(((int)now.asked), 3) ];
		now.kind[ Index(now.asked, 3) ] = 4;
#ifdef VAR_RANGES
		logval("kind[asked]", now.kind[ Index(((int)now.asked), 3) ]);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 26: // STATE 3 - steps.pml:477 - [kind[asked] = 3] (0:0:1 - 0)
		IfNotBlocked
		reached[7][3] = 1;
		(trpt+1)->bup.oval = now.kind[ Index(((int)now.asked), 3) ];
		now.kind[ Index(now.asked, 3) ] = 3;
#ifdef VAR_RANGES
		logval("kind[asked]", now.kind[ Index(((int)now.asked), 3) ]);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 27: // STATE 4 - steps.pml:478 - [kind[asked] = 2] (0:0:1 - 0)
		IfNotBlocked
		reached[7][4] = 1;
		(trpt+1)->bup.oval = now.kind[ Index(((int)now.asked), 3) ];
		now.kind[ Index(now.asked, 3) ] = 2;
#ifdef VAR_RANGES
		logval("kind[asked]", now.kind[ Index(((int)now.asked), 3) ]);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 28: // STATE 7 - steps.pml:480 - [asked = (asked+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[7][7] = 1;
		(trpt+1)->bup.oval = ((int)now.asked);
		now.asked = (((int)now.asked)+1);
#ifdef VAR_RANGES
		logval("asked", ((int)now.asked));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 29: // STATE 9 - steps.pml:481 - [((asked==2))] (0:0:0 - 0)
		IfNotBlocked
		reached[7][9] = 1;
		if (!((((int)now.asked)==2)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 30: // STATE 14 - steps.pml:483 - [-end-] (0:0:0 - 0)
		IfNotBlocked
		reached[7][14] = 1;
		if (!delproc(1, II)) continue;
		_m = 3; goto P999; /* 0 */

		 /* PROC graves */
	case 31: // STATE 1 - steps.pml:462 - [(((!(alive[0])&&!(let_through[0]))&&nempty(jobs[0])))] (0:0:0 - 0)
		IfNotBlocked
		reached[6][1] = 1;
		if (!((( !(((int)now.alive[0]))&& !(((int)now.let_through[0])))&&(q_len(now.jobs[0])>0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 32: // STATE 2 - steps.pml:462 - [jobs[0]?o,n,tries,under] (0:0:8 - 0)
		reached[6][2] = 1;
		if (q_len(now.jobs[0]) == 0) continue;

		XX=1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((int)((P6 *)_this)->o);
		(trpt+1)->bup.ovals[1] = ((int)((P6 *)_this)->n);
		(trpt+1)->bup.ovals[2] = ((int)((P6 *)_this)->tries);
		(trpt+1)->bup.ovals[3] = ((int)((P6 *)_this)->under);
		;
		((P6 *)_this)->o = qrecv(now.jobs[0], XX-1, 0, 0);
#ifdef VAR_RANGES
		logval("graves:o", ((int)((P6 *)_this)->o));
#endif
		;
		((P6 *)_this)->n = qrecv(now.jobs[0], XX-1, 1, 0);
#ifdef VAR_RANGES
		logval("graves:n", ((int)((P6 *)_this)->n));
#endif
		;
		((P6 *)_this)->tries = qrecv(now.jobs[0], XX-1, 2, 0);
#ifdef VAR_RANGES
		logval("graves:tries", ((int)((P6 *)_this)->tries));
#endif
		;
		((P6 *)_this)->under = qrecv(now.jobs[0], XX-1, 3, 1);
#ifdef VAR_RANGES
		logval("graves:under", ((int)((P6 *)_this)->under));
#endif
		;
		
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[32];
			sprintf(simvals, "%d?", now.jobs[0]);
		sprintf(simtmp, "%d", ((int)((P6 *)_this)->o)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P6 *)_this)->n)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P6 *)_this)->tries)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P6 *)_this)->under)); strcat(simvals, simtmp);		}
#endif
		;
		if (TstOnly) return 1; /* TT */
		/* dead 2: o */  (trpt+1)->bup.ovals[4] = ((P6 *)_this)->o;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P6 *)_this)->o = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 2: n */  (trpt+1)->bup.ovals[5] = ((P6 *)_this)->n;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P6 *)_this)->n = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 2: tries */  (trpt+1)->bup.ovals[6] = ((P6 *)_this)->tries;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P6 *)_this)->tries = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 2: under */  (trpt+1)->bup.ovals[7] = ((P6 *)_this)->under;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P6 *)_this)->under = 0;
		_m = 4; goto P999; /* 0 */
	case 33: // STATE 4 - steps.pml:463 - [(((!(alive[1])&&!(let_through[1]))&&nempty(jobs[1])))] (0:0:0 - 0)
		IfNotBlocked
		reached[6][4] = 1;
		if (!((( !(((int)now.alive[1]))&& !(((int)now.let_through[1])))&&(q_len(now.jobs[1])>0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 34: // STATE 5 - steps.pml:463 - [jobs[1]?o,n,tries,under] (0:0:8 - 0)
		reached[6][5] = 1;
		if (q_len(now.jobs[1]) == 0) continue;

		XX=1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((int)((P6 *)_this)->o);
		(trpt+1)->bup.ovals[1] = ((int)((P6 *)_this)->n);
		(trpt+1)->bup.ovals[2] = ((int)((P6 *)_this)->tries);
		(trpt+1)->bup.ovals[3] = ((int)((P6 *)_this)->under);
		;
		((P6 *)_this)->o = qrecv(now.jobs[1], XX-1, 0, 0);
#ifdef VAR_RANGES
		logval("graves:o", ((int)((P6 *)_this)->o));
#endif
		;
		((P6 *)_this)->n = qrecv(now.jobs[1], XX-1, 1, 0);
#ifdef VAR_RANGES
		logval("graves:n", ((int)((P6 *)_this)->n));
#endif
		;
		((P6 *)_this)->tries = qrecv(now.jobs[1], XX-1, 2, 0);
#ifdef VAR_RANGES
		logval("graves:tries", ((int)((P6 *)_this)->tries));
#endif
		;
		((P6 *)_this)->under = qrecv(now.jobs[1], XX-1, 3, 1);
#ifdef VAR_RANGES
		logval("graves:under", ((int)((P6 *)_this)->under));
#endif
		;
		
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[32];
			sprintf(simvals, "%d?", now.jobs[1]);
		sprintf(simtmp, "%d", ((int)((P6 *)_this)->o)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P6 *)_this)->n)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P6 *)_this)->tries)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P6 *)_this)->under)); strcat(simvals, simtmp);		}
#endif
		;
		if (TstOnly) return 1; /* TT */
		/* dead 2: o */  (trpt+1)->bup.ovals[4] = ((P6 *)_this)->o;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P6 *)_this)->o = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 2: n */  (trpt+1)->bup.ovals[5] = ((P6 *)_this)->n;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P6 *)_this)->n = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 2: tries */  (trpt+1)->bup.ovals[6] = ((P6 *)_this)->tries;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P6 *)_this)->tries = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 2: under */  (trpt+1)->bup.ovals[7] = ((P6 *)_this)->under;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P6 *)_this)->under = 0;
		_m = 4; goto P999; /* 0 */
	case 35: // STATE 7 - steps.pml:464 - [((!(alive[0])&&nempty(results[0])))] (0:0:0 - 0)
		IfNotBlocked
		reached[6][7] = 1;
		if (!(( !(((int)now.alive[0]))&&(q_len(now.results[0])>0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 36: // STATE 8 - steps.pml:464 - [results[0]?o,n,tries,done] (0:0:8 - 0)
		reached[6][8] = 1;
		if (q_len(now.results[0]) == 0) continue;

		XX=1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((int)((P6 *)_this)->o);
		(trpt+1)->bup.ovals[1] = ((int)((P6 *)_this)->n);
		(trpt+1)->bup.ovals[2] = ((int)((P6 *)_this)->tries);
		(trpt+1)->bup.ovals[3] = ((int)((P6 *)_this)->done);
		;
		((P6 *)_this)->o = qrecv(now.results[0], XX-1, 0, 0);
#ifdef VAR_RANGES
		logval("graves:o", ((int)((P6 *)_this)->o));
#endif
		;
		((P6 *)_this)->n = qrecv(now.results[0], XX-1, 1, 0);
#ifdef VAR_RANGES
		logval("graves:n", ((int)((P6 *)_this)->n));
#endif
		;
		((P6 *)_this)->tries = qrecv(now.results[0], XX-1, 2, 0);
#ifdef VAR_RANGES
		logval("graves:tries", ((int)((P6 *)_this)->tries));
#endif
		;
		((P6 *)_this)->done = qrecv(now.results[0], XX-1, 3, 1);
#ifdef VAR_RANGES
		logval("graves:done", ((int)((P6 *)_this)->done));
#endif
		;
		
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[32];
			sprintf(simvals, "%d?", now.results[0]);
		sprintf(simtmp, "%d", ((int)((P6 *)_this)->o)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P6 *)_this)->n)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P6 *)_this)->tries)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P6 *)_this)->done)); strcat(simvals, simtmp);		}
#endif
		;
		if (TstOnly) return 1; /* TT */
		/* dead 2: o */  (trpt+1)->bup.ovals[4] = ((P6 *)_this)->o;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P6 *)_this)->o = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 2: n */  (trpt+1)->bup.ovals[5] = ((P6 *)_this)->n;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P6 *)_this)->n = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 2: tries */  (trpt+1)->bup.ovals[6] = ((P6 *)_this)->tries;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P6 *)_this)->tries = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 2: done */  (trpt+1)->bup.ovals[7] = ((P6 *)_this)->done;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P6 *)_this)->done = 0;
		_m = 4; goto P999; /* 0 */
	case 37: // STATE 10 - steps.pml:465 - [((!(alive[1])&&nempty(results[1])))] (0:0:0 - 0)
		IfNotBlocked
		reached[6][10] = 1;
		if (!(( !(((int)now.alive[1]))&&(q_len(now.results[1])>0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 38: // STATE 11 - steps.pml:465 - [results[1]?o,n,tries,done] (0:0:8 - 0)
		reached[6][11] = 1;
		if (q_len(now.results[1]) == 0) continue;

		XX=1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((int)((P6 *)_this)->o);
		(trpt+1)->bup.ovals[1] = ((int)((P6 *)_this)->n);
		(trpt+1)->bup.ovals[2] = ((int)((P6 *)_this)->tries);
		(trpt+1)->bup.ovals[3] = ((int)((P6 *)_this)->done);
		;
		((P6 *)_this)->o = qrecv(now.results[1], XX-1, 0, 0);
#ifdef VAR_RANGES
		logval("graves:o", ((int)((P6 *)_this)->o));
#endif
		;
		((P6 *)_this)->n = qrecv(now.results[1], XX-1, 1, 0);
#ifdef VAR_RANGES
		logval("graves:n", ((int)((P6 *)_this)->n));
#endif
		;
		((P6 *)_this)->tries = qrecv(now.results[1], XX-1, 2, 0);
#ifdef VAR_RANGES
		logval("graves:tries", ((int)((P6 *)_this)->tries));
#endif
		;
		((P6 *)_this)->done = qrecv(now.results[1], XX-1, 3, 1);
#ifdef VAR_RANGES
		logval("graves:done", ((int)((P6 *)_this)->done));
#endif
		;
		
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[32];
			sprintf(simvals, "%d?", now.results[1]);
		sprintf(simtmp, "%d", ((int)((P6 *)_this)->o)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P6 *)_this)->n)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P6 *)_this)->tries)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P6 *)_this)->done)); strcat(simvals, simtmp);		}
#endif
		;
		if (TstOnly) return 1; /* TT */
		/* dead 2: o */  (trpt+1)->bup.ovals[4] = ((P6 *)_this)->o;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P6 *)_this)->o = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 2: n */  (trpt+1)->bup.ovals[5] = ((P6 *)_this)->n;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P6 *)_this)->n = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 2: tries */  (trpt+1)->bup.ovals[6] = ((P6 *)_this)->tries;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P6 *)_this)->tries = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 2: done */  (trpt+1)->bup.ovals[7] = ((P6 *)_this)->done;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P6 *)_this)->done = 0;
		_m = 4; goto P999; /* 0 */
	case 39: // STATE 16 - steps.pml:467 - [-end-] (0:0:0 - 0)
		IfNotBlocked
		reached[6][16] = 1;
		if (!delproc(1, II)) continue;
		_m = 3; goto P999; /* 0 */

		 /* PROC faults */
	case 40: // STATE 1 - steps.pml:436 - [who = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[5][1] = 1;
		(trpt+1)->bup.oval = ((int)((P5 *)_this)->who);
		((P5 *)_this)->who = 0;
#ifdef VAR_RANGES
		logval("faults:who", ((int)((P5 *)_this)->who));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 41: // STATE 2 - steps.pml:436 - [who = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[5][2] = 1;
		(trpt+1)->bup.oval = ((int)((P5 *)_this)->who);
		((P5 *)_this)->who = 1;
#ifdef VAR_RANGES
		logval("faults:who", ((int)((P5 *)_this)->who));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 42: // STATE 5 - steps.pml:439 - [(((((1&&!(killed))&&alive[0])&&alive[1])&&!(frozen[(1-who)])))] (0:0:0 - 0)
		IfNotBlocked
		reached[5][5] = 1;
		if (!(((((1&& !(((int)now.killed)))&&((int)now.alive[0]))&&((int)now.alive[1]))&& !(((int)now.frozen[ Index((1-((int)((P5 *)_this)->who)), 2) ])))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 43: // STATE 6 - steps.pml:440 - [killed = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[5][6] = 1;
		(trpt+1)->bup.oval = ((int)now.killed);
		now.killed = 1;
#ifdef VAR_RANGES
		logval("killed", ((int)now.killed));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 44: // STATE 7 - steps.pml:440 - [alive[who] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[5][7] = 1;
		(trpt+1)->bup.oval = ((int)now.alive[ Index(((int)((P5 *)_this)->who), 2) ]);
		now.alive[ Index(((P5 *)_this)->who, 2) ] = 0;
#ifdef VAR_RANGES
		logval("alive[faults:who]", ((int)now.alive[ Index(((int)((P5 *)_this)->who), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 45: // STATE 8 - steps.pml:440 - [assigned[who] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[5][8] = 1;
		(trpt+1)->bup.oval = ((int)now.assigned[ Index(((int)((P5 *)_this)->who), 2) ]);
		now.assigned[ Index(((P5 *)_this)->who, 2) ] = 0;
#ifdef VAR_RANGES
		logval("assigned[faults:who]", ((int)now.assigned[ Index(((int)((P5 *)_this)->who), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 46: // STATE 10 - steps.pml:441 - [(((killed&&!(alive[who]))&&let_through[who]))] (0:0:0 - 0)
		IfNotBlocked
		reached[5][10] = 1;
		if (!(((((int)now.killed)&& !(((int)now.alive[ Index(((int)((P5 *)_this)->who), 2) ])))&&((int)now.let_through[ Index(((int)((P5 *)_this)->who), 2) ]))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 47: // STATE 11 - steps.pml:442 - [let_through[who] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[5][11] = 1;
		(trpt+1)->bup.oval = ((int)now.let_through[ Index(((int)((P5 *)_this)->who), 2) ]);
		now.let_through[ Index(((P5 *)_this)->who, 2) ] = 0;
#ifdef VAR_RANGES
		logval("let_through[faults:who]", ((int)now.let_through[ Index(((int)((P5 *)_this)->who), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 48: // STATE 12 - steps.pml:443 - [jobs[who]?<o,n,tries,under>] (0:0:7 - 0)
		reached[5][12] = 1;
		if (q_len(now.jobs[ Index(((int)((P5 *)_this)->who), 2) ]) == 0) continue;

		XX=1;
		(trpt+1)->bup.ovals = grab_ints(7);
		(trpt+1)->bup.ovals[0] = ((int)((P5 *)_this)->o);
		(trpt+1)->bup.ovals[1] = ((int)((P5 *)_this)->n);
		(trpt+1)->bup.ovals[2] = ((int)((P5 *)_this)->tries);
		(trpt+1)->bup.ovals[3] = ((int)((P5 *)_this)->under);
		;
		((P5 *)_this)->o = qrecv(now.jobs[ Index(((int)((P5 *)_this)->who), 2) ], XX-1, 0, 0);
#ifdef VAR_RANGES
		logval("faults:o", ((int)((P5 *)_this)->o));
#endif
		;
		((P5 *)_this)->n = qrecv(now.jobs[ Index(((int)((P5 *)_this)->who), 2) ], XX-1, 1, 0);
#ifdef VAR_RANGES
		logval("faults:n", ((int)((P5 *)_this)->n));
#endif
		;
		((P5 *)_this)->tries = qrecv(now.jobs[ Index(((int)((P5 *)_this)->who), 2) ], XX-1, 2, 0);
#ifdef VAR_RANGES
		logval("faults:tries", ((int)((P5 *)_this)->tries));
#endif
		;
		((P5 *)_this)->under = qrecv(now.jobs[ Index(((int)((P5 *)_this)->who), 2) ], XX-1, 3, 0);
#ifdef VAR_RANGES
		logval("faults:under", ((int)((P5 *)_this)->under));
#endif
		;
		
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[32];
			sprintf(simvals, "%d?", now.jobs[ Index(((int)((P5 *)_this)->who), 2) ]);
		sprintf(simtmp, "%d", ((int)((P5 *)_this)->o)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P5 *)_this)->n)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P5 *)_this)->tries)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P5 *)_this)->under)); strcat(simvals, simtmp);		}
#endif
		;
		if (TstOnly) return 1; /* TT */
		/* dead 2: tries */  (trpt+1)->bup.ovals[4] = ((P5 *)_this)->tries;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P5 *)_this)->tries = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 2: under */  (trpt+1)->bup.ovals[5] = ((P5 *)_this)->under;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P5 *)_this)->under = 0;
		_m = 4; goto P999; /* 0 */
	case 49: // STATE 13 - steps.pml:445 - [(lease[who])] (0:0:0 - 0)
		IfNotBlocked
		reached[5][13] = 1;
		if (!(((int)now.lease[ Index(((int)((P5 *)_this)->who), 2) ])))
			continue;
		_m = 3; goto P999; /* 0 */
	case 50: // STATE 14 - steps.pml:288 - [(((domain!=( ((( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==6)) -> (3) : (( (((( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==4)||(( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==2))) -> (1) : (2) )) ))&&(domain!=1)))] (0:0:0 - 0)
		IfNotBlocked
		reached[5][14] = 1;
		if (!(((now.domain!=( ((( ((now.kind[ Index(((int)((P5 *)_this)->o), 3) ]==4)) ? (( ((((int)((P5 *)_this)->n)==0)) ? (3) : (( ((((int)((P5 *)_this)->n)==1)) ? (9) : (( ((((int)((P5 *)_this)->n)==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P5 *)_this)->o), 3) ]==3)) ? (( ((((int)((P5 *)_this)->n)==0)) ? (6) : (( ((((int)((P5 *)_this)->n)==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P5 *)_this)->o), 3) ]==2)) ? (( ((((int)((P5 *)_this)->n)==0)) ? (10) : (( ((((int)((P5 *)_this)->n)==1)) ? (9) : (( ((((int)((P5 *)_this)->n)==2)) ? (4) : (( ((((int)((P5 *)_this)->n)==3)) ? (3) : (( ((((int)((P5 *)_this)->n)==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)((P5 *)_this)->n)==0)) ? (7) : (( ((((int)((P5 *)_this)->n)==1)) ? (6) : (( ((((int)((P5 *)_this)->n)==2)) ? (5) : (1) )) )) )) )) )) )==6)) ? (3) : (( (((( ((now.kind[ Index(((int)((P5 *)_this)->o), 3) ]==4)) ? (( ((((int)((P5 *)_this)->n)==0)) ? (3) : (( ((((int)((P5 *)_this)->n)==1)) ? (9) : (( ((((int)((P5 *)_this)->n)==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P5 *)_this)->o), 3) ]==3)) ? (( ((((int)((P5 *)_this)->n)==0)) ? (6) : (( ((((int)((P5 *)_this)->n)==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P5 *)_this)->o), 3) ]==2)) ? (( ((((int)((P5 *)_this)->n)==0)) ? (10) : (( ((((int)((P5 *)_this)->n)==1)) ? (9) : (( ((((int)((P5 *)_this)->n)==2)) ? (4) : (( ((((int)((P5 *)_this)->n)==3)) ? (3) : (( ((((int)((P5 *)_this)->n)==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)((P5 *)_this)->n)==0)) ? (7) : (( ((((int)((P5 *)_this)->n)==1)) ? (6) : (( ((((int)((P5 *)_this)->n)==2)) ? (5) : (1) )) )) )) )) )) )==4)||(( ((now.kind[ Index(((int)((P5 *)_this)->o), 3) ]==4)) ? (( ((((int)((P5 *)_this)->n)==0)) ? (3) : (( ((((int)((P5 *)_this)->n)==1)) ? (9) : (( ((((int)((P5 *)_this)->n)==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P5 *)_this)->o), 3) ]==3)) ? (( ((((int)((P5 *)_this)->n)==0)) ? (6) : (( ((((int)((P5 *)_this)->n)==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P5 *)_this)->o), 3) ]==2)) ? (( ((((int)((P5 *)_this)->n)==0)) ? (10) : (( ((((int)((P5 *)_this)->n)==1)) ? (9) : (( ((((int)((P5 *)_this)->n)==2)) ? (4) : (( ((((int)((P5 *)_this)->n)==3)) ? (3) : (( ((((int)((P5 *)_this)->n)==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)((P5 *)_this)->n)==0)) ? (7) : (( ((((int)((P5 *)_this)->n)==1)) ? (6) : (( ((((int)((P5 *)_this)->n)==2)) ? (5) : (1) )) )) )) )) )) )==2))) ? (1) : (2) )) ))&&(now.domain!=1))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 51: // STATE 15 - steps.pml:289 - [domain = ( ((( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==6)) -> (3) : (( (((( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==4)||(( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==2))) -> (1) : (2) )) )] (0:0:1 - 0)
		IfNotBlocked
		reached[5][15] = 1;
		(trpt+1)->bup.oval = now.domain;
		now.domain = ( ((( ((now.kind[ Index(((int)((P5 *)_this)->o), 3) ]==4)) ? (( ((((int)((P5 *)_this)->n)==0)) ? (3) : (( ((((int)((P5 *)_this)->n)==1)) ? (9) : (( ((((int)((P5 *)_this)->n)==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P5 *)_this)->o), 3) ]==3)) ? (( ((((int)((P5 *)_this)->n)==0)) ? (6) : (( ((((int)((P5 *)_this)->n)==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P5 *)_this)->o), 3) ]==2)) ? (( ((((int)((P5 *)_this)->n)==0)) ? (10) : (( ((((int)((P5 *)_this)->n)==1)) ? (9) : (( ((((int)((P5 *)_this)->n)==2)) ? (4) : (( ((((int)((P5 *)_this)->n)==3)) ? (3) : (( ((((int)((P5 *)_this)->n)==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)((P5 *)_this)->n)==0)) ? (7) : (( ((((int)((P5 *)_this)->n)==1)) ? (6) : (( ((((int)((P5 *)_this)->n)==2)) ? (5) : (1) )) )) )) )) )) )==6)) ? (3) : (( (((( ((now.kind[ Index(((int)((P5 *)_this)->o), 3) ]==4)) ? (( ((((int)((P5 *)_this)->n)==0)) ? (3) : (( ((((int)((P5 *)_this)->n)==1)) ? (9) : (( ((((int)((P5 *)_this)->n)==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P5 *)_this)->o), 3) ]==3)) ? (( ((((int)((P5 *)_this)->n)==0)) ? (6) : (( ((((int)((P5 *)_this)->n)==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P5 *)_this)->o), 3) ]==2)) ? (( ((((int)((P5 *)_this)->n)==0)) ? (10) : (( ((((int)((P5 *)_this)->n)==1)) ? (9) : (( ((((int)((P5 *)_this)->n)==2)) ? (4) : (( ((((int)((P5 *)_this)->n)==3)) ? (3) : (( ((((int)((P5 *)_this)->n)==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)((P5 *)_this)->n)==0)) ? (7) : (( ((((int)((P5 *)_this)->n)==1)) ? (6) : (( ((((int)((P5 *)_this)->n)==2)) ? (5) : (1) )) )) )) )) )) )==4)||(( ((now.kind[ Index(((int)((P5 *)_this)->o), 3) ]==4)) ? (( ((((int)((P5 *)_this)->n)==0)) ? (3) : (( ((((int)((P5 *)_this)->n)==1)) ? (9) : (( ((((int)((P5 *)_this)->n)==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P5 *)_this)->o), 3) ]==3)) ? (( ((((int)((P5 *)_this)->n)==0)) ? (6) : (( ((((int)((P5 *)_this)->n)==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P5 *)_this)->o), 3) ]==2)) ? (( ((((int)((P5 *)_this)->n)==0)) ? (10) : (( ((((int)((P5 *)_this)->n)==1)) ? (9) : (( ((((int)((P5 *)_this)->n)==2)) ? (4) : (( ((((int)((P5 *)_this)->n)==3)) ? (3) : (( ((((int)((P5 *)_this)->n)==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)((P5 *)_this)->n)==0)) ? (7) : (( ((((int)((P5 *)_this)->n)==1)) ? (6) : (( ((((int)((P5 *)_this)->n)==2)) ? (5) : (1) )) )) )) )) )) )==2))) ? (1) : (2) )) );
#ifdef VAR_RANGES
		logval("domain", now.domain);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 52: // STATE 16 - steps.pml:290 - [requested = ((domain!=3)&&(kind[o]!=1))] (0:0:1 - 0)
		IfNotBlocked
		reached[5][16] = 1;
		(trpt+1)->bup.oval = ((int)now.requested);
		now.requested = ((now.domain!=3)&&(now.kind[ Index(((int)((P5 *)_this)->o), 3) ]!=1));
#ifdef VAR_RANGES
		logval("requested", ((int)now.requested));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 53: // STATE 17 - steps.pml:291 - [effects[((o*8)+n)] = (effects[((o*8)+n)]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[5][17] = 1;
		(trpt+1)->bup.oval = ((int)now.effects[ Index(((((int)((P5 *)_this)->o)*8)+((int)((P5 *)_this)->n)), 24) ]);
		now.effects[ Index(((((P5 *)_this)->o*8)+((P5 *)_this)->n), 24) ] = (((int)now.effects[ Index(((((int)((P5 *)_this)->o)*8)+((int)((P5 *)_this)->n)), 24) ])+1);
#ifdef VAR_RANGES
		logval("effects[((faults:o*8)+faults:n)]", ((int)now.effects[ Index(((((int)((P5 *)_this)->o)*8)+((int)((P5 *)_this)->n)), 24) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 54: // STATE 18 - steps.pml:292 - [assert(((effects[((o*8)+n)]==1)||late))] (0:0:0 - 0)
		IfNotBlocked
		reached[5][18] = 1;
		spin_assert(((((int)now.effects[ Index(((((int)((P5 *)_this)->o)*8)+((int)((P5 *)_this)->n)), 24) ])==1)||((int)now.late)), "((effects[((o*8)+n)]==1)||late)", II, tt, t);
		_m = 3; goto P999; /* 0 */
	case 55: // STATE 27 - steps.pml:448 - [((((0&&!(froze))&&(alive[0]&&!(frozen[0])))&&!(killed)))] (0:0:0 - 0)
		IfNotBlocked
		reached[5][27] = 1;
		if (!((((0&& !(((int)now.froze)))&&(((int)now.alive[0])&& !(((int)now.frozen[0]))))&& !(((int)now.killed)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 56: // STATE 28 - steps.pml:448 - [froze = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[5][28] = 1;
		(trpt+1)->bup.oval = ((int)now.froze);
		now.froze = 1;
#ifdef VAR_RANGES
		logval("froze", ((int)now.froze));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 57: // STATE 29 - steps.pml:448 - [frozen[0] = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[5][29] = 1;
		(trpt+1)->bup.oval = ((int)now.frozen[0]);
		now.frozen[0] = 1;
#ifdef VAR_RANGES
		logval("frozen[0]", ((int)now.frozen[0]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 58: // STATE 31 - steps.pml:449 - [((froze&&frozen[0]))] (0:0:0 - 0)
		IfNotBlocked
		reached[5][31] = 1;
		if (!((((int)now.froze)&&((int)now.frozen[0]))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 59: // STATE 32 - steps.pml:449 - [frozen[0] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[5][32] = 1;
		(trpt+1)->bup.oval = ((int)now.frozen[0]);
		now.frozen[0] = 0;
#ifdef VAR_RANGES
		logval("frozen[0]", ((int)now.frozen[0]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 60: // STATE 34 - steps.pml:450 - [((((0&&!(crashed))&&(domain==3))&&(service==5)))] (0:0:0 - 0)
		IfNotBlocked
		reached[5][34] = 1;
		if (!((((0&& !(((int)now.crashed)))&&(now.domain==3))&&(now.service==5))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 61: // STATE 35 - steps.pml:450 - [crashed = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[5][35] = 1;
		(trpt+1)->bup.oval = ((int)now.crashed);
		now.crashed = 1;
#ifdef VAR_RANGES
		logval("crashed", ((int)now.crashed));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 62: // STATE 36 - steps.pml:450 - [domain = 2] (0:0:1 - 0)
		IfNotBlocked
		reached[5][36] = 1;
		(trpt+1)->bup.oval = now.domain;
		now.domain = 2;
#ifdef VAR_RANGES
		logval("domain", now.domain);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 63: // STATE 41 - steps.pml:452 - [-end-] (0:0:0 - 0)
		IfNotBlocked
		reached[5][41] = 1;
		if (!delproc(1, II)) continue;
		_m = 3; goto P999; /* 0 */

		 /* PROC leases */
	case 64: // STATE 1 - steps.pml:425 - [((lease[0]&&!((alive[0]&&!(frozen[0])))))] (0:0:0 - 0)
		IfNotBlocked
		reached[4][1] = 1;
		if (!((((int)now.lease[0])&& !((((int)now.alive[0])&& !(((int)now.frozen[0])))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 65: // STATE 2 - steps.pml:425 - [lease[0] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[4][2] = 1;
		(trpt+1)->bup.oval = ((int)now.lease[0]);
		now.lease[0] = 0;
#ifdef VAR_RANGES
		logval("lease[0]", ((int)now.lease[0]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 66: // STATE 4 - steps.pml:426 - [((lease[1]&&!((alive[1]&&!(frozen[1])))))] (0:0:0 - 0)
		IfNotBlocked
		reached[4][4] = 1;
		if (!((((int)now.lease[1])&& !((((int)now.alive[1])&& !(((int)now.frozen[1])))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 67: // STATE 5 - steps.pml:426 - [lease[1] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[4][5] = 1;
		(trpt+1)->bup.oval = ((int)now.lease[1]);
		now.lease[1] = 0;
#ifdef VAR_RANGES
		logval("lease[1]", ((int)now.lease[1]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 68: // STATE 7 - steps.pml:427 - [(((!(lease[0])&&(alive[0]&&!(frozen[0])))&&!(let_through[0])))] (0:0:0 - 0)
		IfNotBlocked
		reached[4][7] = 1;
		if (!((( !(((int)now.lease[0]))&&(((int)now.alive[0])&& !(((int)now.frozen[0]))))&& !(((int)now.let_through[0])))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 69: // STATE 8 - steps.pml:427 - [lease[0] = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[4][8] = 1;
		(trpt+1)->bup.oval = ((int)now.lease[0]);
		now.lease[0] = 1;
#ifdef VAR_RANGES
		logval("lease[0]", ((int)now.lease[0]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 70: // STATE 10 - steps.pml:428 - [(((!(lease[1])&&(alive[1]&&!(frozen[1])))&&!(let_through[1])))] (0:0:0 - 0)
		IfNotBlocked
		reached[4][10] = 1;
		if (!((( !(((int)now.lease[1]))&&(((int)now.alive[1])&& !(((int)now.frozen[1]))))&& !(((int)now.let_through[1])))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 71: // STATE 11 - steps.pml:428 - [lease[1] = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[4][11] = 1;
		(trpt+1)->bup.oval = ((int)now.lease[1]);
		now.lease[1] = 1;
#ifdef VAR_RANGES
		logval("lease[1]", ((int)now.lease[1]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 72: // STATE 16 - steps.pml:430 - [-end-] (0:0:0 - 0)
		IfNotBlocked
		reached[4][16] = 1;
		if (!delproc(1, II)) continue;
		_m = 3; goto P999; /* 0 */

		 /* PROC broker */
	case 73: // STATE 1 - steps.pml:409 - [((!((alive[group_owner]&&!(frozen[group_owner])))&&(alive[(1-group_owner)]&&!(frozen[(1-group_owner)]))))] (0:0:0 - 0)
		IfNotBlocked
		reached[3][1] = 1;
		if (!(( !((((int)now.alive[ Index(((int)now.group_owner), 2) ])&& !(((int)now.frozen[ Index(((int)now.group_owner), 2) ]))))&&(((int)now.alive[ Index((1-((int)now.group_owner)), 2) ])&& !(((int)now.frozen[ Index((1-((int)now.group_owner)), 2) ]))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 74: // STATE 2 - steps.pml:409 - [group_owner = (1-group_owner)] (0:0:1 - 0)
		IfNotBlocked
		reached[3][2] = 1;
		(trpt+1)->bup.oval = ((int)now.group_owner);
		now.group_owner = (1-((int)now.group_owner));
#ifdef VAR_RANGES
		logval("group_owner", ((int)now.group_owner));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 75: // STATE 4 - steps.pml:410 - [(((((0&&!(moved))&&(alive[0]&&!(frozen[0])))&&(alive[1]&&!(frozen[1])))&&assigned[group_owner]))] (0:0:0 - 0)
		IfNotBlocked
		reached[3][4] = 1;
		if (!(((((0&& !(((int)now.moved)))&&(((int)now.alive[0])&& !(((int)now.frozen[0]))))&&(((int)now.alive[1])&& !(((int)now.frozen[1]))))&&((int)now.assigned[ Index(((int)now.group_owner), 2) ]))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 76: // STATE 5 - steps.pml:411 - [moved = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[3][5] = 1;
		(trpt+1)->bup.oval = ((int)now.moved);
		now.moved = 1;
#ifdef VAR_RANGES
		logval("moved", ((int)now.moved));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 77: // STATE 6 - steps.pml:412 - [assigned[group_owner] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[3][6] = 1;
		(trpt+1)->bup.oval = ((int)now.assigned[ Index(((int)now.group_owner), 2) ]);
		now.assigned[ Index(now.group_owner, 2) ] = 0;
#ifdef VAR_RANGES
		logval("assigned[group_owner]", ((int)now.assigned[ Index(((int)now.group_owner), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 78: // STATE 7 - steps.pml:413 - [inherits[group_owner] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[3][7] = 1;
		(trpt+1)->bup.oval = ((int)now.inherits[ Index(((int)now.group_owner), 2) ]);
		now.inherits[ Index(now.group_owner, 2) ] = 0;
#ifdef VAR_RANGES
		logval("inherits[group_owner]", ((int)now.inherits[ Index(((int)now.group_owner), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 79: // STATE 8 - steps.pml:414 - [claim[group_owner] = (claim[group_owner]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[3][8] = 1;
		(trpt+1)->bup.oval = ((int)now.claim[ Index(((int)now.group_owner), 2) ]);
		now.claim[ Index(now.group_owner, 2) ] = (((int)now.claim[ Index(((int)now.group_owner), 2) ])+1);
#ifdef VAR_RANGES
		logval("claim[group_owner]", ((int)now.claim[ Index(((int)now.group_owner), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 80: // STATE 9 - steps.pml:415 - [group_owner = (1-group_owner)] (0:0:1 - 0)
		IfNotBlocked
		reached[3][9] = 1;
		(trpt+1)->bup.oval = ((int)now.group_owner);
		now.group_owner = (1-((int)now.group_owner));
#ifdef VAR_RANGES
		logval("group_owner", ((int)now.group_owner));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 81: // STATE 14 - steps.pml:417 - [-end-] (0:0:0 - 0)
		IfNotBlocked
		reached[3][14] = 1;
		if (!delproc(1, II)) continue;
		_m = 3; goto P999; /* 0 */

		 /* PROC monitor */
	case 82: // STATE 1 - steps.pml:387 - [((nempty(vnf_monitoring)&&nfull(vnf_alarms)))] (0:0:0 - 0)
		IfNotBlocked
		reached[2][1] = 1;
		if (!(((q_len(now.vnf_monitoring)>0)&&(!q_full(now.vnf_alarms)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 83: // STATE 2 - steps.pml:388 - [vnf_monitoring?of_epoch,on] (0:0:2 - 0)
		reached[2][2] = 1;
		if (q_len(now.vnf_monitoring) == 0) continue;

		XX=1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)((P2 *)_this)->of_epoch);
		(trpt+1)->bup.ovals[1] = ((int)((P2 *)_this)->on);
		;
		((P2 *)_this)->of_epoch = qrecv(now.vnf_monitoring, XX-1, 0, 0);
#ifdef VAR_RANGES
		logval("monitor:of_epoch", ((int)((P2 *)_this)->of_epoch));
#endif
		;
		((P2 *)_this)->on = qrecv(now.vnf_monitoring, XX-1, 1, 1);
#ifdef VAR_RANGES
		logval("monitor:on", ((int)((P2 *)_this)->on));
#endif
		;
		
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[32];
			sprintf(simvals, "%d?", now.vnf_monitoring);
		sprintf(simtmp, "%d", ((int)((P2 *)_this)->of_epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P2 *)_this)->on)); strcat(simvals, simtmp);		}
#endif
		;
		_m = 4; goto P999; /* 0 */
	case 84: // STATE 3 - steps.pml:390 - [((of_epoch>=target))] (0:0:0 - 0)
		IfNotBlocked
		reached[2][3] = 1;
		if (!((((int)((P2 *)_this)->of_epoch)>=((int)now.target))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 85: // STATE 4 - steps.pml:390 - [target = of_epoch] (0:0:1 - 0)
		IfNotBlocked
		reached[2][4] = 1;
		(trpt+1)->bup.oval = ((int)now.target);
		now.target = ((int)((P2 *)_this)->of_epoch);
#ifdef VAR_RANGES
		logval("target", ((int)now.target));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 86: // STATE 5 - steps.pml:390 - [watches = on] (0:0:1 - 0)
		IfNotBlocked
		reached[2][5] = 1;
		(trpt+1)->bup.oval = ((int)now.watches);
		now.watches = ((int)((P2 *)_this)->on);
#ifdef VAR_RANGES
		logval("watches", ((int)now.watches));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 87: // STATE 9 - steps.pml:393 - [vnf_alarms!2,of_epoch,0] (0:0:0 - 0)
		IfNotBlocked
		reached[2][9] = 1;
		if (q_full(now.vnf_alarms))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.vnf_alarms);
		sprintf(simtmp, "%d", 2); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P2 *)_this)->of_epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.vnf_alarms, 0, 2, ((int)((P2 *)_this)->of_epoch), 0, 0, 3);
		_m = 2; goto P999; /* 0 */
	case 88: // STATE 11 - steps.pml:394 - [((((watches&&(domain==2))&&(told!=target))&&nfull(vnf_alarms)))] (0:0:0 - 0)
		IfNotBlocked
		reached[2][11] = 1;
		if (!((((((int)now.watches)&&(now.domain==2))&&(((int)now.told)!=((int)now.target)))&&(!q_full(now.vnf_alarms)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 89: // STATE 12 - steps.pml:395 - [told = target] (0:0:1 - 0)
		IfNotBlocked
		reached[2][12] = 1;
		(trpt+1)->bup.oval = ((int)now.told);
		now.told = ((int)now.target);
#ifdef VAR_RANGES
		logval("told", ((int)now.told));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 90: // STATE 13 - steps.pml:396 - [vnf_alarms!1,target,requested] (0:0:0 - 0)
		IfNotBlocked
		reached[2][13] = 1;
		if (q_full(now.vnf_alarms))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.vnf_alarms);
		sprintf(simtmp, "%d", 1); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.target)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.requested)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.vnf_alarms, 0, 1, ((int)now.target), ((int)now.requested), 0, 3);
		_m = 2; goto P999; /* 0 */
	case 91: // STATE 15 - steps.pml:399 - [(((((((((watches&&(domain==2))&&(told==target))&&(((((empty(vnf_monitoring)&&empty(vnf_alarms))&&empty(jobs[0]))&&empty(jobs[1]))&&empty(results[0]))&&empty(results[1])))&&(running==7))&&(state[2]==5))&&(target==epoch))&&monitored)&&(service==5)))] (0:0:0 - 0)
		IfNotBlocked
		reached[2][15] = 1;
		if (!(((((((((((int)now.watches)&&(now.domain==2))&&(((int)now.told)==((int)now.target)))&&((((((q_len(now.vnf_monitoring)==0)&&(q_len(now.vnf_alarms)==0))&&(q_len(now.jobs[0])==0))&&(q_len(now.jobs[1])==0))&&(q_len(now.results[0])==0))&&(q_len(now.results[1])==0)))&&(((int)now.running)==7))&&(now.state[2]==5))&&(((int)now.target)==((int)now.epoch)))&&((int)now.monitored))&&(now.service==5))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 92: // STATE 16 - steps.pml:400 - [vnf_alarms!1,target,requested] (0:0:0 - 0)
		IfNotBlocked
		reached[2][16] = 1;
		if (q_full(now.vnf_alarms))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.vnf_alarms);
		sprintf(simtmp, "%d", 1); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.target)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.requested)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.vnf_alarms, 0, 1, ((int)now.target), ((int)now.requested), 0, 3);
		_m = 2; goto P999; /* 0 */
	case 93: // STATE 21 - steps.pml:402 - [-end-] (0:0:0 - 0)
		IfNotBlocked
		reached[2][21] = 1;
		if (!delproc(1, II)) continue;
		_m = 3; goto P999; /* 0 */

		 /* PROC worker */
	case 94: // STATE 1 - steps.pml:356 - [((nempty(jobs[me])&&nfull(results[me])))] (0:0:0 - 0)
		IfNotBlocked
		reached[1][1] = 1;
		if (!(((q_len(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ])>0)&&(!q_full(now.results[ Index(((int)((P1 *)_this)->me), 2) ])))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 95: // STATE 2 - steps.pml:357 - [jobs[me]?<o,n,tries,under>] (0:0:6 - 0)
		reached[1][2] = 1;
		if (q_len(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ]) == 0) continue;

		XX=1;
		(trpt+1)->bup.ovals = grab_ints(6);
		(trpt+1)->bup.ovals[0] = ((int)((P1 *)_this)->o);
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->n);
		(trpt+1)->bup.ovals[2] = ((int)((P1 *)_this)->tries);
		(trpt+1)->bup.ovals[3] = ((int)((P1 *)_this)->under);
		;
		((P1 *)_this)->o = qrecv(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ], XX-1, 0, 0);
#ifdef VAR_RANGES
		logval("worker:o", ((int)((P1 *)_this)->o));
#endif
		;
		((P1 *)_this)->n = qrecv(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ], XX-1, 1, 0);
#ifdef VAR_RANGES
		logval("worker:n", ((int)((P1 *)_this)->n));
#endif
		;
		((P1 *)_this)->tries = qrecv(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ], XX-1, 2, 0);
#ifdef VAR_RANGES
		logval("worker:tries", ((int)((P1 *)_this)->tries));
#endif
		;
		((P1 *)_this)->under = qrecv(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ], XX-1, 3, 0);
#ifdef VAR_RANGES
		logval("worker:under", ((int)((P1 *)_this)->under));
#endif
		;
		
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[32];
			sprintf(simvals, "%d?", now.jobs[ Index(((int)((P1 *)_this)->me), 2) ]);
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->o)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->n)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->tries)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->under)); strcat(simvals, simtmp);		}
#endif
		;
		if (TstOnly) return 1; /* TT */
		/* dead 2: tries */  (trpt+1)->bup.ovals[4] = ((P1 *)_this)->tries;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->tries = 0;
		_m = 4; goto P999; /* 0 */
	case 96: // STATE 3 - steps.pml:359 - [let_through[me] = (lease[me]&&(claim[me]==under))] (0:0:1 - 0)
		IfNotBlocked
		reached[1][3] = 1;
		(trpt+1)->bup.oval = ((int)now.let_through[ Index(((int)((P1 *)_this)->me), 2) ]);
		now.let_through[ Index(((P1 *)_this)->me, 2) ] = (((int)now.lease[ Index(((int)((P1 *)_this)->me), 2) ])&&(((int)now.claim[ Index(((int)((P1 *)_this)->me), 2) ])==((int)((P1 *)_this)->under)));
#ifdef VAR_RANGES
		logval("let_through[worker:me]", ((int)now.let_through[ Index(((int)((P1 *)_this)->me), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 97: // STATE 4 - steps.pml:361 - [(!(let_through[me]))] (0:0:0 - 0)
		IfNotBlocked
		reached[1][4] = 1;
		if (!( !(((int)now.let_through[ Index(((int)((P1 *)_this)->me), 2) ]))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 98: // STATE 5 - steps.pml:361 - [jobs[me]?o,n,tries,under] (0:0:4 - 0)
		reached[1][5] = 1;
		if (q_len(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ]) == 0) continue;

		XX=1;
		(trpt+1)->bup.ovals = grab_ints(4);
		(trpt+1)->bup.ovals[0] = ((int)((P1 *)_this)->o);
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->n);
		(trpt+1)->bup.ovals[2] = ((int)((P1 *)_this)->tries);
		(trpt+1)->bup.ovals[3] = ((int)((P1 *)_this)->under);
		;
		((P1 *)_this)->o = qrecv(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ], XX-1, 0, 0);
#ifdef VAR_RANGES
		logval("worker:o", ((int)((P1 *)_this)->o));
#endif
		;
		((P1 *)_this)->n = qrecv(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ], XX-1, 1, 0);
#ifdef VAR_RANGES
		logval("worker:n", ((int)((P1 *)_this)->n));
#endif
		;
		((P1 *)_this)->tries = qrecv(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ], XX-1, 2, 0);
#ifdef VAR_RANGES
		logval("worker:tries", ((int)((P1 *)_this)->tries));
#endif
		;
		((P1 *)_this)->under = qrecv(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ], XX-1, 3, 1);
#ifdef VAR_RANGES
		logval("worker:under", ((int)((P1 *)_this)->under));
#endif
		;
		
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[32];
			sprintf(simvals, "%d?", now.jobs[ Index(((int)((P1 *)_this)->me), 2) ]);
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->o)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->n)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->tries)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->under)); strcat(simvals, simtmp);		}
#endif
		;
		_m = 4; goto P999; /* 0 */
	case 99: // STATE 6 - steps.pml:361 - [results[me]!o,n,tries,0] (0:0:0 - 0)
		IfNotBlocked
		reached[1][6] = 1;
		if (q_full(now.results[ Index(((int)((P1 *)_this)->me), 2) ]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.results[ Index(((int)((P1 *)_this)->me), 2) ]);
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->o)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->n)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->tries)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 0); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.results[ Index(((int)((P1 *)_this)->me), 2) ], 0, ((int)((P1 *)_this)->o), ((int)((P1 *)_this)->n), ((int)((P1 *)_this)->tries), 0, 4);
		_m = 2; goto P999; /* 0 */
	case 100: // STATE 11 - steps.pml:367 - [(let_through[me])] (0:0:0 - 0)
		IfNotBlocked
		reached[1][11] = 1;
		if (!(((int)now.let_through[ Index(((int)((P1 *)_this)->me), 2) ])))
			continue;
		_m = 3; goto P999; /* 0 */
	case 101: // STATE 12 - steps.pml:368 - [late = ((late||!(lease[me]))||(claim[me]!=under))] (0:0:1 - 0)
		IfNotBlocked
		reached[1][12] = 1;
		(trpt+1)->bup.oval = ((int)now.late);
		now.late = ((((int)now.late)|| !(((int)now.lease[ Index(((int)((P1 *)_this)->me), 2) ])))||(((int)now.claim[ Index(((int)((P1 *)_this)->me), 2) ])!=((int)((P1 *)_this)->under)));
#ifdef VAR_RANGES
		logval("late", ((int)now.late));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 102: // STATE 13 - steps.pml:288 - [(((domain!=( ((( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==6)) -> (3) : (( (((( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==4)||(( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==2))) -> (1) : (2) )) ))&&(domain!=1)))] (0:0:0 - 0)
		IfNotBlocked
		reached[1][13] = 1;
		if (!(((now.domain!=( ((( ((now.kind[ Index(((int)((P1 *)_this)->o), 3) ]==4)) ? (( ((((int)((P1 *)_this)->n)==0)) ? (3) : (( ((((int)((P1 *)_this)->n)==1)) ? (9) : (( ((((int)((P1 *)_this)->n)==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P1 *)_this)->o), 3) ]==3)) ? (( ((((int)((P1 *)_this)->n)==0)) ? (6) : (( ((((int)((P1 *)_this)->n)==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P1 *)_this)->o), 3) ]==2)) ? (( ((((int)((P1 *)_this)->n)==0)) ? (10) : (( ((((int)((P1 *)_this)->n)==1)) ? (9) : (( ((((int)((P1 *)_this)->n)==2)) ? (4) : (( ((((int)((P1 *)_this)->n)==3)) ? (3) : (( ((((int)((P1 *)_this)->n)==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)((P1 *)_this)->n)==0)) ? (7) : (( ((((int)((P1 *)_this)->n)==1)) ? (6) : (( ((((int)((P1 *)_this)->n)==2)) ? (5) : (1) )) )) )) )) )) )==6)) ? (3) : (( (((( ((now.kind[ Index(((int)((P1 *)_this)->o), 3) ]==4)) ? (( ((((int)((P1 *)_this)->n)==0)) ? (3) : (( ((((int)((P1 *)_this)->n)==1)) ? (9) : (( ((((int)((P1 *)_this)->n)==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P1 *)_this)->o), 3) ]==3)) ? (( ((((int)((P1 *)_this)->n)==0)) ? (6) : (( ((((int)((P1 *)_this)->n)==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P1 *)_this)->o), 3) ]==2)) ? (( ((((int)((P1 *)_this)->n)==0)) ? (10) : (( ((((int)((P1 *)_this)->n)==1)) ? (9) : (( ((((int)((P1 *)_this)->n)==2)) ? (4) : (( ((((int)((P1 *)_this)->n)==3)) ? (3) : (( ((((int)((P1 *)_this)->n)==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)((P1 *)_this)->n)==0)) ? (7) : (( ((((int)((P1 *)_this)->n)==1)) ? (6) : (( ((((int)((P1 *)_this)->n)==2)) ? (5) : (1) )) )) )) )) )) )==4)||(( ((now.kind[ Index(((int)((P1 *)_this)->o), 3) ]==4)) ? (( ((((int)((P1 *)_this)->n)==0)) ? (3) : (( ((((int)((P1 *)_this)->n)==1)) ? (9) : (( ((((int)((P1 *)_this)->n)==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P1 *)_this)->o), 3) ]==3)) ? (( ((((int)((P1 *)_this)->n)==0)) ? (6) : (( ((((int)((P1 *)_this)->n)==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P1 *)_this)->o), 3) ]==2)) ? (( ((((int)((P1 *)_this)->n)==0)) ? (10) : (( ((((int)((P1 *)_this)->n)==1)) ? (9) : (( ((((int)((P1 *)_this)->n)==2)) ? (4) : (( ((((int)((P1 *)_this)->n)==3)) ? (3) : (( ((((int)((P1 *)_this)->n)==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)((P1 *)_this)->n)==0)) ? (7) : (( ((((int)((P1 *)_this)->n)==1)) ? (6) : (( ((((int)((P1 *)_this)->n)==2)) ? (5) : (1) )) )) )) )) )) )==2))) ? (1) : (2) )) ))&&(now.domain!=1))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 103: // STATE 14 - steps.pml:289 - [domain = ( ((( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==6)) -> (3) : (( (((( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==4)||(( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==2))) -> (1) : (2) )) )] (0:0:1 - 0)
		IfNotBlocked
		reached[1][14] = 1;
		(trpt+1)->bup.oval = now.domain;
		now.domain = ( ((( ((now.kind[ Index(((int)((P1 *)_this)->o), 3) ]==4)) ? (( ((((int)((P1 *)_this)->n)==0)) ? (3) : (( ((((int)((P1 *)_this)->n)==1)) ? (9) : (( ((((int)((P1 *)_this)->n)==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P1 *)_this)->o), 3) ]==3)) ? (( ((((int)((P1 *)_this)->n)==0)) ? (6) : (( ((((int)((P1 *)_this)->n)==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P1 *)_this)->o), 3) ]==2)) ? (( ((((int)((P1 *)_this)->n)==0)) ? (10) : (( ((((int)((P1 *)_this)->n)==1)) ? (9) : (( ((((int)((P1 *)_this)->n)==2)) ? (4) : (( ((((int)((P1 *)_this)->n)==3)) ? (3) : (( ((((int)((P1 *)_this)->n)==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)((P1 *)_this)->n)==0)) ? (7) : (( ((((int)((P1 *)_this)->n)==1)) ? (6) : (( ((((int)((P1 *)_this)->n)==2)) ? (5) : (1) )) )) )) )) )) )==6)) ? (3) : (( (((( ((now.kind[ Index(((int)((P1 *)_this)->o), 3) ]==4)) ? (( ((((int)((P1 *)_this)->n)==0)) ? (3) : (( ((((int)((P1 *)_this)->n)==1)) ? (9) : (( ((((int)((P1 *)_this)->n)==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P1 *)_this)->o), 3) ]==3)) ? (( ((((int)((P1 *)_this)->n)==0)) ? (6) : (( ((((int)((P1 *)_this)->n)==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P1 *)_this)->o), 3) ]==2)) ? (( ((((int)((P1 *)_this)->n)==0)) ? (10) : (( ((((int)((P1 *)_this)->n)==1)) ? (9) : (( ((((int)((P1 *)_this)->n)==2)) ? (4) : (( ((((int)((P1 *)_this)->n)==3)) ? (3) : (( ((((int)((P1 *)_this)->n)==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)((P1 *)_this)->n)==0)) ? (7) : (( ((((int)((P1 *)_this)->n)==1)) ? (6) : (( ((((int)((P1 *)_this)->n)==2)) ? (5) : (1) )) )) )) )) )) )==4)||(( ((now.kind[ Index(((int)((P1 *)_this)->o), 3) ]==4)) ? (( ((((int)((P1 *)_this)->n)==0)) ? (3) : (( ((((int)((P1 *)_this)->n)==1)) ? (9) : (( ((((int)((P1 *)_this)->n)==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P1 *)_this)->o), 3) ]==3)) ? (( ((((int)((P1 *)_this)->n)==0)) ? (6) : (( ((((int)((P1 *)_this)->n)==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P1 *)_this)->o), 3) ]==2)) ? (( ((((int)((P1 *)_this)->n)==0)) ? (10) : (( ((((int)((P1 *)_this)->n)==1)) ? (9) : (( ((((int)((P1 *)_this)->n)==2)) ? (4) : (( ((((int)((P1 *)_this)->n)==3)) ? (3) : (( ((((int)((P1 *)_this)->n)==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)((P1 *)_this)->n)==0)) ? (7) : (( ((((int)((P1 *)_this)->n)==1)) ? (6) : (( ((((int)((P1 *)_this)->n)==2)) ? (5) : (1) )) )) )) )) )) )==2))) ? (1) : (2) )) );
#ifdef VAR_RANGES
		logval("domain", now.domain);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 104: // STATE 15 - steps.pml:290 - [requested = ((domain!=3)&&(kind[o]!=1))] (0:0:1 - 0)
		IfNotBlocked
		reached[1][15] = 1;
		(trpt+1)->bup.oval = ((int)now.requested);
		now.requested = ((now.domain!=3)&&(now.kind[ Index(((int)((P1 *)_this)->o), 3) ]!=1));
#ifdef VAR_RANGES
		logval("requested", ((int)now.requested));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 105: // STATE 16 - steps.pml:291 - [effects[((o*8)+n)] = (effects[((o*8)+n)]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[1][16] = 1;
		(trpt+1)->bup.oval = ((int)now.effects[ Index(((((int)((P1 *)_this)->o)*8)+((int)((P1 *)_this)->n)), 24) ]);
		now.effects[ Index(((((P1 *)_this)->o*8)+((P1 *)_this)->n), 24) ] = (((int)now.effects[ Index(((((int)((P1 *)_this)->o)*8)+((int)((P1 *)_this)->n)), 24) ])+1);
#ifdef VAR_RANGES
		logval("effects[((worker:o*8)+worker:n)]", ((int)now.effects[ Index(((((int)((P1 *)_this)->o)*8)+((int)((P1 *)_this)->n)), 24) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 106: // STATE 17 - steps.pml:292 - [assert(((effects[((o*8)+n)]==1)||late))] (0:0:0 - 0)
		IfNotBlocked
		reached[1][17] = 1;
		spin_assert(((((int)now.effects[ Index(((((int)((P1 *)_this)->o)*8)+((int)((P1 *)_this)->n)), 24) ])==1)||((int)now.late)), "((effects[((o*8)+n)]==1)||late)", II, tt, t);
		_m = 3; goto P999; /* 0 */
	case 107: // STATE 22 - steps.pml:370 - [let_through[me] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[1][22] = 1;
		(trpt+1)->bup.oval = ((int)now.let_through[ Index(((int)((P1 *)_this)->me), 2) ]);
		now.let_through[ Index(((P1 *)_this)->me, 2) ] = 0;
#ifdef VAR_RANGES
		logval("let_through[worker:me]", ((int)now.let_through[ Index(((int)((P1 *)_this)->me), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 108: // STATE 23 - steps.pml:371 - [jobs[me]?o,n,tries,under] (0:0:5 - 0)
		reached[1][23] = 1;
		if (q_len(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ]) == 0) continue;

		XX=1;
		(trpt+1)->bup.ovals = grab_ints(5);
		(trpt+1)->bup.ovals[0] = ((int)((P1 *)_this)->o);
		(trpt+1)->bup.ovals[1] = ((int)((P1 *)_this)->n);
		(trpt+1)->bup.ovals[2] = ((int)((P1 *)_this)->tries);
		(trpt+1)->bup.ovals[3] = ((int)((P1 *)_this)->under);
		;
		((P1 *)_this)->o = qrecv(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ], XX-1, 0, 0);
#ifdef VAR_RANGES
		logval("worker:o", ((int)((P1 *)_this)->o));
#endif
		;
		((P1 *)_this)->n = qrecv(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ], XX-1, 1, 0);
#ifdef VAR_RANGES
		logval("worker:n", ((int)((P1 *)_this)->n));
#endif
		;
		((P1 *)_this)->tries = qrecv(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ], XX-1, 2, 0);
#ifdef VAR_RANGES
		logval("worker:tries", ((int)((P1 *)_this)->tries));
#endif
		;
		((P1 *)_this)->under = qrecv(now.jobs[ Index(((int)((P1 *)_this)->me), 2) ], XX-1, 3, 1);
#ifdef VAR_RANGES
		logval("worker:under", ((int)((P1 *)_this)->under));
#endif
		;
		
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[32];
			sprintf(simvals, "%d?", now.jobs[ Index(((int)((P1 *)_this)->me), 2) ]);
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->o)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->n)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->tries)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->under)); strcat(simvals, simtmp);		}
#endif
		;
		if (TstOnly) return 1; /* TT */
		/* dead 2: under */  (trpt+1)->bup.ovals[4] = ((P1 *)_this)->under;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P1 *)_this)->under = 0;
		_m = 4; goto P999; /* 0 */
	case 109: // STATE 24 - steps.pml:372 - [results[me]!o,n,tries,1] (0:0:0 - 0)
		IfNotBlocked
		reached[1][24] = 1;
		if (q_full(now.results[ Index(((int)((P1 *)_this)->me), 2) ]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.results[ Index(((int)((P1 *)_this)->me), 2) ]);
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->o)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->n)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P1 *)_this)->tries)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", 1); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.results[ Index(((int)((P1 *)_this)->me), 2) ], 0, ((int)((P1 *)_this)->o), ((int)((P1 *)_this)->n), ((int)((P1 *)_this)->tries), 1, 4);
		_m = 2; goto P999; /* 0 */
	case 110: // STATE 32 - steps.pml:377 - [-end-] (0:0:0 - 0)
		IfNotBlocked
		reached[1][32] = 1;
		if (!delproc(1, II)) continue;
		_m = 3; goto P999; /* 0 */

		 /* PROC engine */
	case 111: // STATE 1 - steps.pml:304 - [(((group_owner==me)&&!(assigned[me])))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][1] = 1;
		if (!(((((int)now.group_owner)==((int)((P0 *)_this)->me))&& !(((int)now.assigned[ Index(((int)((P0 *)_this)->me), 2) ])))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 112: // STATE 2 - steps.pml:305 - [assigned[me] = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[0][2] = 1;
		(trpt+1)->bup.oval = ((int)now.assigned[ Index(((int)((P0 *)_this)->me), 2) ]);
		now.assigned[ Index(((P0 *)_this)->me, 2) ] = 1;
#ifdef VAR_RANGES
		logval("assigned[engine:me]", ((int)now.assigned[ Index(((int)((P0 *)_this)->me), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 113: // STATE 3 - steps.pml:306 - [position[me] = stored] (0:0:1 - 0)
		IfNotBlocked
		reached[0][3] = 1;
		(trpt+1)->bup.oval = ((int)now.position[ Index(((int)((P0 *)_this)->me), 2) ]);
		now.position[ Index(((P0 *)_this)->me, 2) ] = ((int)now.stored);
#ifdef VAR_RANGES
		logval("position[engine:me]", ((int)now.position[ Index(((int)((P0 *)_this)->me), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 114: // STATE 4 - steps.pml:307 - [knows[me] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][4] = 1;
		(trpt+1)->bup.oval = ((int)now.knows[ Index(((int)((P0 *)_this)->me), 2) ]);
		now.knows[ Index(((P0 *)_this)->me, 2) ] = 0;
#ifdef VAR_RANGES
		logval("knows[engine:me]", ((int)now.knows[ Index(((int)((P0 *)_this)->me), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 115: // STATE 5 - steps.pml:308 - [inherits[me] = (running!=7)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][5] = 1;
		(trpt+1)->bup.oval = ((int)now.inherits[ Index(((int)((P0 *)_this)->me), 2) ]);
		now.inherits[ Index(((P0 *)_this)->me, 2) ] = (((int)now.running)!=7);
#ifdef VAR_RANGES
		logval("inherits[engine:me]", ((int)now.inherits[ Index(((int)((P0 *)_this)->me), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 116: // STATE 6 - steps.pml:309 - [inherited[me] = ( ((running!=7)) -> (owner[running]) : (7) )] (0:0:1 - 0)
		IfNotBlocked
		reached[0][6] = 1;
		(trpt+1)->bup.oval = ((int)now.inherited[ Index(((int)((P0 *)_this)->me), 2) ]);
		now.inherited[ Index(((P0 *)_this)->me, 2) ] = ( ((((int)now.running)!=7)) ? (((int)now.owner[ Index(((int)now.running), 3) ])) : (7) );
#ifdef VAR_RANGES
		logval("inherited[engine:me]", ((int)now.inherited[ Index(((int)((P0 *)_this)->me), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 117: // STATE 8 - steps.pml:310 - [(((group_owner!=me)&&assigned[me]))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][8] = 1;
		if (!(((((int)now.group_owner)!=((int)((P0 *)_this)->me))&&((int)now.assigned[ Index(((int)((P0 *)_this)->me), 2) ]))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 118: // STATE 9 - steps.pml:311 - [assigned[me] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][9] = 1;
		(trpt+1)->bup.oval = ((int)now.assigned[ Index(((int)((P0 *)_this)->me), 2) ]);
		now.assigned[ Index(((P0 *)_this)->me, 2) ] = 0;
#ifdef VAR_RANGES
		logval("assigned[engine:me]", ((int)now.assigned[ Index(((int)((P0 *)_this)->me), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 119: // STATE 10 - steps.pml:311 - [inherits[me] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][10] = 1;
		(trpt+1)->bup.oval = ((int)now.inherits[ Index(((int)((P0 *)_this)->me), 2) ]);
		now.inherits[ Index(((P0 *)_this)->me, 2) ] = 0;
#ifdef VAR_RANGES
		logval("inherits[engine:me]", ((int)now.inherits[ Index(((int)((P0 *)_this)->me), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 120: // STATE 11 - steps.pml:311 - [claim[me] = (claim[me]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][11] = 1;
		(trpt+1)->bup.oval = ((int)now.claim[ Index(((int)((P0 *)_this)->me), 2) ]);
		now.claim[ Index(((P0 *)_this)->me, 2) ] = (((int)now.claim[ Index(((int)((P0 *)_this)->me), 2) ])+1);
#ifdef VAR_RANGES
		logval("claim[engine:me]", ((int)now.claim[ Index(((int)((P0 *)_this)->me), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 121: // STATE 13 - steps.pml:312 - [((assigned[me]&&(position[me]<asked)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][13] = 1;
		if (!((((int)now.assigned[ Index(((int)((P0 *)_this)->me), 2) ])&&(((int)now.position[ Index(((int)((P0 *)_this)->me), 2) ])<((int)now.asked)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 122: // STATE 14 - steps.pml:313 - [o = position[me]] (0:0:1 - 0)
		IfNotBlocked
		reached[0][14] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->o);
		((P0 *)_this)->o = ((int)now.position[ Index(((int)((P0 *)_this)->me), 2) ]);
#ifdef VAR_RANGES
		logval("engine:o", ((int)((P0 *)_this)->o));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 123: // STATE 15 - steps.pml:314 - [seen = version] (0:0:1 - 0)
		IfNotBlocked
		reached[0][15] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->seen);
		((P0 *)_this)->seen = ((int)now.version);
#ifdef VAR_RANGES
		logval("engine:seen", ((int)((P0 *)_this)->seen));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 124: // STATE 16 - steps.pml:314 - [order = 7] (0:0:1 - 0)
		IfNotBlocked
		reached[0][16] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->order);
		((P0 *)_this)->order = 7;
#ifdef VAR_RANGES
		logval("engine:order", ((int)((P0 *)_this)->order));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 125: // STATE 17 - steps.pml:314 - [((seen==version))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][17] = 1;
		if (!((((int)((P0 *)_this)->seen)==((int)now.version))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: seen */  (trpt+1)->bup.oval = ((P0 *)_this)->seen;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->seen = 0;
		_m = 3; goto P999; /* 0 */
	case 126: // STATE 18 - steps.pml:176 - [((state[o]!=5))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][18] = 1;
		if (!((now.state[ Index(((int)((P0 *)_this)->o), 3) ]!=5)))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: o */  (trpt+1)->bup.oval = ((P0 *)_this)->o;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->o = 0;
		_m = 3; goto P999; /* 0 */
	case 127: // STATE 19 - steps.pml:177 - [(((state[o]==5)&&!(( ((kind[o]==2)) -> (((service!=2)&&(service!=1))) : ((((running==7)||((kind[o]==4)&&(running==2)))&&( ((kind[o]==4)) -> (((service==5)||(service==3))) : (((service==4)||(service==3))) ))) ))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][19] = 1;
		if (!(((now.state[ Index(((int)((P0 *)_this)->o), 3) ]==5)&& !(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (((now.service!=2)&&(now.service!=1))) : ((((((int)now.running)==7)||((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)&&(((int)now.running)==2)))&&( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (((now.service==5)||(now.service==3))) : (((now.service==4)||(now.service==3))) ))) )))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 128: // STATE 20 - steps.pml:177 - [state[o] = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[0][20] = 1;
		(trpt+1)->bup.oval = now.state[ Index(((int)((P0 *)_this)->o), 3) ];
		now.state[ Index(((P0 *)_this)->o, 3) ] = 1;
#ifdef VAR_RANGES
		logval("state[engine:o]", now.state[ Index(((int)((P0 *)_this)->o), 3) ]);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 129: // STATE 21 - steps.pml:177 - [finals[o] = (finals[o]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][21] = 1;
		(trpt+1)->bup.oval = ((int)now.finals[ Index(((int)((P0 *)_this)->o), 3) ]);
		now.finals[ Index(((P0 *)_this)->o, 3) ] = (((int)now.finals[ Index(((int)((P0 *)_this)->o), 3) ])+1);
#ifdef VAR_RANGES
		logval("finals[engine:o]", ((int)now.finals[ Index(((int)((P0 *)_this)->o), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 130: // STATE 22 - steps.pml:178 - [(((state[o]==5)&&( ((kind[o]==2)) -> (((service!=2)&&(service!=1))) : ((((running==7)||((kind[o]==4)&&(running==2)))&&( ((kind[o]==4)) -> (((service==5)||(service==3))) : (((service==4)||(service==3))) ))) )))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][22] = 1;
		if (!(((now.state[ Index(((int)((P0 *)_this)->o), 3) ]==5)&&( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (((now.service!=2)&&(now.service!=1))) : ((((((int)now.running)==7)||((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)&&(((int)now.running)==2)))&&( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (((now.service==5)||(now.service==3))) : (((now.service==4)||(now.service==3))) ))) ))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 131: // STATE 23 - steps.pml:180 - [((running!=7))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][23] = 1;
		if (!((((int)now.running)!=7)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 132: // STATE 24 - steps.pml:127 - [state[running] = 2] (0:0:1 - 0)
		IfNotBlocked
		reached[0][24] = 1;
		(trpt+1)->bup.oval = now.state[ Index(((int)now.running), 3) ];
		now.state[ Index(now.running, 3) ] = 2;
#ifdef VAR_RANGES
		logval("state[running]", now.state[ Index(((int)now.running), 3) ]);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 133: // STATE 25 - steps.pml:128 - [begun[running] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][25] = 1;
		(trpt+1)->bup.oval = ((int)now.begun[ Index(((int)now.running), 3) ]);
		now.begun[ Index(now.running, 3) ] = 0;
#ifdef VAR_RANGES
		logval("begun[running]", ((int)now.begun[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 134: // STATE 26 - steps.pml:129 - [finals[running] = (finals[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][26] = 1;
		(trpt+1)->bup.oval = ((int)now.finals[ Index(((int)now.running), 3) ]);
		now.finals[ Index(now.running, 3) ] = (((int)now.finals[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("finals[running]", ((int)now.finals[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 135: // STATE 27 - steps.pml:130 - [running = 7] (0:0:1 - 0)
		IfNotBlocked
		reached[0][27] = 1;
		(trpt+1)->bup.oval = ((int)now.running);
		now.running = 7;
#ifdef VAR_RANGES
		logval("running", ((int)now.running));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 136: // STATE 32 - steps.pml:184 - [((kind[o]==2))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][32] = 1;
		if (!((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 137: // STATE 33 - steps.pml:184 - [service = 2] (0:0:1 - 0)
		IfNotBlocked
		reached[0][33] = 1;
		(trpt+1)->bup.oval = now.service;
		now.service = 2;
#ifdef VAR_RANGES
		logval("service", now.service);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 138: // STATE 37 - steps.pml:187 - [state[o] = 4] (0:0:1 - 0)
		IfNotBlocked
		reached[0][37] = 1;
		(trpt+1)->bup.oval = now.state[ Index(((int)((P0 *)_this)->o), 3) ];
		now.state[ Index(((P0 *)_this)->o, 3) ] = 4;
#ifdef VAR_RANGES
		logval("state[engine:o]", now.state[ Index(((int)((P0 *)_this)->o), 3) ]);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 139: // STATE 38 - steps.pml:188 - [running = o] (0:0:1 - 0)
		IfNotBlocked
		reached[0][38] = 1;
		(trpt+1)->bup.oval = ((int)now.running);
		now.running = ((int)((P0 *)_this)->o);
#ifdef VAR_RANGES
		logval("running", ((int)now.running));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 140: // STATE 39 - steps.pml:144 - [((((state[o]==4)&&!(begun[o]))&&(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==1)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][39] = 1;
		if (!((((now.state[ Index(((int)((P0 *)_this)->o), 3) ]==4)&& !(((int)now.begun[ Index(((int)((P0 *)_this)->o), 3) ])))&&(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==1))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 141: // STATE 40 - steps.pml:145 - [service = ( ((kind[o]==4)) -> (4) : (( ((kind[o]==2)) -> (1) : (5) )) )] (0:0:1 - 0)
		IfNotBlocked
		reached[0][40] = 1;
		(trpt+1)->bup.oval = now.service;
		now.service = ( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (4) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (1) : (5) )) );
#ifdef VAR_RANGES
		logval("service", now.service);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 142: // STATE 41 - steps.pml:127 - [state[o] = 3] (0:0:1 - 0)
		IfNotBlocked
		reached[0][41] = 1;
		(trpt+1)->bup.oval = now.state[ Index(((int)((P0 *)_this)->o), 3) ];
		now.state[ Index(((P0 *)_this)->o, 3) ] = 3;
#ifdef VAR_RANGES
		logval("state[engine:o]", now.state[ Index(((int)((P0 *)_this)->o), 3) ]);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 143: // STATE 42 - steps.pml:128 - [begun[o] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][42] = 1;
		(trpt+1)->bup.oval = ((int)now.begun[ Index(((int)((P0 *)_this)->o), 3) ]);
		now.begun[ Index(((P0 *)_this)->o, 3) ] = 0;
#ifdef VAR_RANGES
		logval("begun[engine:o]", ((int)now.begun[ Index(((int)((P0 *)_this)->o), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 144: // STATE 43 - steps.pml:129 - [finals[o] = (finals[o]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][43] = 1;
		(trpt+1)->bup.oval = ((int)now.finals[ Index(((int)((P0 *)_this)->o), 3) ]);
		now.finals[ Index(((P0 *)_this)->o, 3) ] = (((int)now.finals[ Index(((int)((P0 *)_this)->o), 3) ])+1);
#ifdef VAR_RANGES
		logval("finals[engine:o]", ((int)now.finals[ Index(((int)((P0 *)_this)->o), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 145: // STATE 44 - steps.pml:130 - [running = 7] (0:0:1 - 0)
		IfNotBlocked
		reached[0][44] = 1;
		(trpt+1)->bup.oval = ((int)now.running);
		now.running = 7;
#ifdef VAR_RANGES
		logval("running", ((int)now.running));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 146: // STATE 47 - steps.pml:148 - [(((((state[o]==4)&&!(begun[o]))&&((( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==3)))&&!(((((o!=0)&&calling[0])||((o!=1)&&calling[1]))||((o!=2)&&calling[2])))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][47] = 1;
		if (!(((((now.state[ Index(((int)((P0 *)_this)->o), 3) ]==4)&& !(((int)now.begun[ Index(((int)((P0 *)_this)->o), 3) ])))&&((( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==10)||(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==3)))&& !(((((((int)((P0 *)_this)->o)!=0)&&((int)now.calling[0]))||((((int)((P0 *)_this)->o)!=1)&&((int)now.calling[1])))||((((int)((P0 *)_this)->o)!=2)&&((int)now.calling[2])))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 147: // STATE 48 - steps.pml:149 - [at[o] = (at[o]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][48] = 1;
		(trpt+1)->bup.oval = ((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ]);
		now.at[ Index(((P0 *)_this)->o, 3) ] = (((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])+1);
#ifdef VAR_RANGES
		logval("at[engine:o]", ((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 148: // STATE 49 - steps.pml:150 - [(((((state[o]==4)&&!(begun[o]))&&(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==9))&&!(monitored)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][49] = 1;
		if (!(((((now.state[ Index(((int)((P0 *)_this)->o), 3) ]==4)&& !(((int)now.begun[ Index(((int)((P0 *)_this)->o), 3) ])))&&(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9))&& !(((int)now.monitored)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 149: // STATE 50 - steps.pml:151 - [at[o] = (at[o]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][50] = 1;
		(trpt+1)->bup.oval = ((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ]);
		now.at[ Index(((P0 *)_this)->o, 3) ] = (((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])+1);
#ifdef VAR_RANGES
		logval("at[engine:o]", ((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 150: // STATE 51 - steps.pml:154 - [((((((state[o]==4)&&!(begun[o]))&&(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )!=1))&&!((((( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==3))&&!(((((o!=0)&&calling[0])||((o!=1)&&calling[1]))||((o!=2)&&calling[2]))))))&&!(((( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==9)&&!(monitored)))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][51] = 1;
		if (!((((((now.state[ Index(((int)((P0 *)_this)->o), 3) ]==4)&& !(((int)now.begun[ Index(((int)((P0 *)_this)->o), 3) ])))&&(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )!=1))&& !((((( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==10)||(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==3))&& !(((((((int)((P0 *)_this)->o)!=0)&&((int)now.calling[0]))||((((int)((P0 *)_this)->o)!=1)&&((int)now.calling[1])))||((((int)((P0 *)_this)->o)!=2)&&((int)now.calling[2])))))))&& !(((( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9)&& !(((int)now.monitored)))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 151: // STATE 52 - steps.pml:155 - [begun[o] = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[0][52] = 1;
		(trpt+1)->bup.oval = ((int)now.begun[ Index(((int)((P0 *)_this)->o), 3) ]);
		now.begun[ Index(((P0 *)_this)->o, 3) ] = 1;
#ifdef VAR_RANGES
		logval("begun[engine:o]", ((int)now.begun[ Index(((int)((P0 *)_this)->o), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 152: // STATE 53 - steps.pml:157 - [(((( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==9)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][53] = 1;
		if (!(((( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==5)||(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 153: // STATE 54 - steps.pml:157 - [epoch = (epoch+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][54] = 1;
		(trpt+1)->bup.oval = ((int)now.epoch);
		now.epoch = (((int)now.epoch)+1);
#ifdef VAR_RANGES
		logval("epoch", ((int)now.epoch));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 154: // STATE 55 - steps.pml:157 - [monitored = (( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==5)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][55] = 1;
		(trpt+1)->bup.oval = ((int)now.monitored);
		now.monitored = (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==5);
#ifdef VAR_RANGES
		logval("monitored", ((int)now.monitored));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 155: // STATE 59 - steps.pml:135 - [attempt[o] = (attempt[o]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][59] = 1;
		(trpt+1)->bup.oval = ((int)now.attempt[ Index(((int)((P0 *)_this)->o), 3) ]);
		now.attempt[ Index(((P0 *)_this)->o, 3) ] = (((int)now.attempt[ Index(((int)((P0 *)_this)->o), 3) ])+1);
#ifdef VAR_RANGES
		logval("attempt[engine:o]", ((int)now.attempt[ Index(((int)((P0 *)_this)->o), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 156: // STATE 60 - steps.pml:136 - [order = o] (0:0:1 - 0)
		IfNotBlocked
		reached[0][60] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->order);
		((P0 *)_this)->order = ((int)((P0 *)_this)->o);
#ifdef VAR_RANGES
		logval("engine:order", ((int)((P0 *)_this)->order));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 157: // STATE 61 - steps.pml:137 - [calling[o] = (((((( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==2))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][61] = 1;
		(trpt+1)->bup.oval = ((int)now.calling[ Index(((int)((P0 *)_this)->o), 3) ]);
		now.calling[ Index(((P0 *)_this)->o, 3) ] = (((((( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==8)||(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==7))||(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==6))||(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==4))||(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==2));
#ifdef VAR_RANGES
		logval("calling[engine:o]", ((int)now.calling[ Index(((int)((P0 *)_this)->o), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 158: // STATE 73 - steps.pml:314 - [version = (version+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][73] = 1;
		(trpt+1)->bup.oval = ((int)now.version);
		now.version = (((int)now.version)+1);
#ifdef VAR_RANGES
		logval("version", ((int)now.version));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 159: // STATE 74 - steps.pml:314 - [knows[me] = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[0][74] = 1;
		(trpt+1)->bup.oval = ((int)now.knows[ Index(((int)((P0 *)_this)->me), 2) ]);
		now.knows[ Index(((P0 *)_this)->me, 2) ] = 1;
#ifdef VAR_RANGES
		logval("knows[engine:me]", ((int)now.knows[ Index(((int)((P0 *)_this)->me), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 160: // STATE 75 - steps.pml:314 - [((running!=7))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][75] = 1;
		if (!((((int)now.running)!=7)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 161: // STATE 76 - steps.pml:314 - [owner[running] = me] (0:0:1 - 0)
		IfNotBlocked
		reached[0][76] = 1;
		(trpt+1)->bup.oval = ((int)now.owner[ Index(((int)now.running), 3) ]);
		now.owner[ Index(now.running, 3) ] = ((int)((P0 *)_this)->me);
#ifdef VAR_RANGES
		logval("owner[running]", ((int)now.owner[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 162: // STATE 80 - steps.pml:314 - [over = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[0][80] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->over);
		((P0 *)_this)->over = 1;
#ifdef VAR_RANGES
		logval("engine:over", ((int)((P0 *)_this)->over));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 163: // STATE 82 - steps.pml:314 - [over = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][82] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->over);
		((P0 *)_this)->over = 0;
#ifdef VAR_RANGES
		logval("engine:over", ((int)((P0 *)_this)->over));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 164: // STATE 86 - steps.pml:314 - [(((over&&(order!=7))&&(((((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==2))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][86] = 1;
		if (!(((((int)((P0 *)_this)->over)&&(((int)((P0 *)_this)->order)!=7))&&(((((( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==8)||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==7))||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==6))||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==4))||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==2)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 165: // STATE 87 - steps.pml:314 - [jobs[me]!order,at[order],attempt[order],claim[me]] (0:0:0 - 0)
		IfNotBlocked
		reached[0][87] = 1;
		if (q_full(now.jobs[ Index(((int)((P0 *)_this)->me), 2) ]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.jobs[ Index(((int)((P0 *)_this)->me), 2) ]);
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->order)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.attempt[ Index(((int)((P0 *)_this)->order), 3) ])); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.claim[ Index(((int)((P0 *)_this)->me), 2) ])); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.jobs[ Index(((int)((P0 *)_this)->me), 2) ], 0, ((int)((P0 *)_this)->order), ((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ]), ((int)now.attempt[ Index(((int)((P0 *)_this)->order), 3) ]), ((int)now.claim[ Index(((int)((P0 *)_this)->me), 2) ]), 4);
		_m = 2; goto P999; /* 0 */
	case 166: // STATE 88 - steps.pml:314 - [(((over&&(order!=7))&&((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==9))))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][88] = 1;
		if (!(((((int)((P0 *)_this)->over)&&(((int)((P0 *)_this)->order)!=7))&&((( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==5)||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: order */  (trpt+1)->bup.oval = ((P0 *)_this)->order;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->order = 0;
		_m = 3; goto P999; /* 0 */
	case 167: // STATE 89 - steps.pml:314 - [vnf_monitoring!epoch,monitored] (0:0:0 - 0)
		IfNotBlocked
		reached[0][89] = 1;
		if (q_full(now.vnf_monitoring))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.vnf_monitoring);
		sprintf(simtmp, "%d", ((int)now.epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.monitored)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.vnf_monitoring, 0, ((int)now.epoch), ((int)now.monitored), 0, 0, 2);
		_m = 2; goto P999; /* 0 */
	case 168: // STATE 93 - steps.pml:314 - [order = 7] (0:0:2 - 0)
		IfNotBlocked
		reached[0][93] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->order);
		((P0 *)_this)->order = 7;
#ifdef VAR_RANGES
		logval("engine:order", ((int)((P0 *)_this)->order));
#endif
		;
		if (TstOnly) return 1; /* TT */
		/* dead 2: order */  
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->order = 0;
		_m = 3; goto P999; /* 0 */
	case 169: // STATE 95 - steps.pml:315 - [(over)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][95] = 1;
		if (!(((int)((P0 *)_this)->over)))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: over */  (trpt+1)->bup.oval = ((P0 *)_this)->over;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->over = 0;
		_m = 3; goto P999; /* 0 */
	case 170: // STATE 96 - steps.pml:315 - [position[me] = (position[me]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][96] = 1;
		(trpt+1)->bup.oval = ((int)now.position[ Index(((int)((P0 *)_this)->me), 2) ]);
		now.position[ Index(((P0 *)_this)->me, 2) ] = (((int)now.position[ Index(((int)((P0 *)_this)->me), 2) ])+1);
#ifdef VAR_RANGES
		logval("position[engine:me]", ((int)now.position[ Index(((int)((P0 *)_this)->me), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 171: // STATE 97 - steps.pml:316 - [((group_owner==me))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][97] = 1;
		if (!((((int)now.group_owner)==((int)((P0 *)_this)->me))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 172: // STATE 98 - steps.pml:316 - [stored = position[me]] (0:0:1 - 0)
		IfNotBlocked
		reached[0][98] = 1;
		(trpt+1)->bup.oval = ((int)now.stored);
		now.stored = ((int)now.position[ Index(((int)((P0 *)_this)->me), 2) ]);
#ifdef VAR_RANGES
		logval("stored", ((int)now.stored));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 173: // STATE 106 - steps.pml:318 - [((assigned[me]&&nempty(results[me])))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][106] = 1;
		if (!((((int)now.assigned[ Index(((int)((P0 *)_this)->me), 2) ])&&(q_len(now.results[ Index(((int)((P0 *)_this)->me), 2) ])>0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 174: // STATE 107 - steps.pml:319 - [results[me]?<o,n,tries,done>] (0:0:5 - 0)
		reached[0][107] = 1;
		if (q_len(now.results[ Index(((int)((P0 *)_this)->me), 2) ]) == 0) continue;

		XX=1;
		(trpt+1)->bup.ovals = grab_ints(5);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->o);
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->n);
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->tries);
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->done);
		;
		((P0 *)_this)->o = qrecv(now.results[ Index(((int)((P0 *)_this)->me), 2) ], XX-1, 0, 0);
#ifdef VAR_RANGES
		logval("engine:o", ((int)((P0 *)_this)->o));
#endif
		;
		((P0 *)_this)->n = qrecv(now.results[ Index(((int)((P0 *)_this)->me), 2) ], XX-1, 1, 0);
#ifdef VAR_RANGES
		logval("engine:n", ((int)((P0 *)_this)->n));
#endif
		;
		((P0 *)_this)->tries = qrecv(now.results[ Index(((int)((P0 *)_this)->me), 2) ], XX-1, 2, 0);
#ifdef VAR_RANGES
		logval("engine:tries", ((int)((P0 *)_this)->tries));
#endif
		;
		((P0 *)_this)->done = qrecv(now.results[ Index(((int)((P0 *)_this)->me), 2) ], XX-1, 3, 0);
#ifdef VAR_RANGES
		logval("engine:done", ((int)((P0 *)_this)->done));
#endif
		;
		
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[32];
			sprintf(simvals, "%d?", now.results[ Index(((int)((P0 *)_this)->me), 2) ]);
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->o)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->n)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->tries)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->done)); strcat(simvals, simtmp);		}
#endif
		;
		_m = 4; goto P999; /* 0 */
	case 175: // STATE 108 - steps.pml:320 - [seen = version] (0:0:1 - 0)
		IfNotBlocked
		reached[0][108] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->seen);
		((P0 *)_this)->seen = ((int)now.version);
#ifdef VAR_RANGES
		logval("engine:seen", ((int)((P0 *)_this)->seen));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 176: // STATE 109 - steps.pml:320 - [order = 7] (0:0:1 - 0)
		IfNotBlocked
		reached[0][109] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->order);
		((P0 *)_this)->order = 7;
#ifdef VAR_RANGES
		logval("engine:order", ((int)((P0 *)_this)->order));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 177: // STATE 110 - steps.pml:320 - [((seen==version))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][110] = 1;
		if (!((((int)((P0 *)_this)->seen)==((int)now.version))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: seen */  (trpt+1)->bup.oval = ((P0 *)_this)->seen;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->seen = 0;
		_m = 3; goto P999; /* 0 */
	case 178: // STATE 111 - steps.pml:198 - [(((attempt[o]==tries)&&(at[o]==n)))] (0:0:2 - 0)
		IfNotBlocked
		reached[0][111] = 1;
		if (!(((((int)now.attempt[ Index(((int)((P0 *)_this)->o), 3) ])==((int)((P0 *)_this)->tries))&&(((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==((int)((P0 *)_this)->n)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: tries */  (trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->tries;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->tries = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 1: n */  (trpt+1)->bup.ovals[1] = ((P0 *)_this)->n;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->n = 0;
		_m = 3; goto P999; /* 0 */
	case 179: // STATE 112 - steps.pml:200 - [((((state[o]==4)&&begun[o])&&done))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][112] = 1;
		if (!((((now.state[ Index(((int)((P0 *)_this)->o), 3) ]==4)&&((int)now.begun[ Index(((int)((P0 *)_this)->o), 3) ]))&&((int)((P0 *)_this)->done))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: done */  (trpt+1)->bup.oval = ((P0 *)_this)->done;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->done = 0;
		_m = 3; goto P999; /* 0 */
	case 180: // STATE 113 - steps.pml:200 - [calling[o] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][113] = 1;
		(trpt+1)->bup.oval = ((int)now.calling[ Index(((int)((P0 *)_this)->o), 3) ]);
		now.calling[ Index(((P0 *)_this)->o, 3) ] = 0;
#ifdef VAR_RANGES
		logval("calling[engine:o]", ((int)now.calling[ Index(((int)((P0 *)_this)->o), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 181: // STATE 114 - steps.pml:168 - [at[o] = (at[o]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][114] = 1;
		(trpt+1)->bup.oval = ((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ]);
		now.at[ Index(((P0 *)_this)->o, 3) ] = (((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])+1);
#ifdef VAR_RANGES
		logval("at[engine:o]", ((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 182: // STATE 115 - steps.pml:169 - [begun[o] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][115] = 1;
		(trpt+1)->bup.oval = ((int)now.begun[ Index(((int)((P0 *)_this)->o), 3) ]);
		now.begun[ Index(((P0 *)_this)->o, 3) ] = 0;
#ifdef VAR_RANGES
		logval("begun[engine:o]", ((int)now.begun[ Index(((int)((P0 *)_this)->o), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 183: // STATE 116 - steps.pml:144 - [((((state[o]==4)&&!(begun[o]))&&(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==1)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][116] = 1;
		if (!((((now.state[ Index(((int)((P0 *)_this)->o), 3) ]==4)&& !(((int)now.begun[ Index(((int)((P0 *)_this)->o), 3) ])))&&(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==1))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 184: // STATE 117 - steps.pml:145 - [service = ( ((kind[o]==4)) -> (4) : (( ((kind[o]==2)) -> (1) : (5) )) )] (0:0:1 - 0)
		IfNotBlocked
		reached[0][117] = 1;
		(trpt+1)->bup.oval = now.service;
		now.service = ( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (4) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (1) : (5) )) );
#ifdef VAR_RANGES
		logval("service", now.service);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 185: // STATE 118 - steps.pml:127 - [state[o] = 3] (0:0:1 - 0)
		IfNotBlocked
		reached[0][118] = 1;
		(trpt+1)->bup.oval = now.state[ Index(((int)((P0 *)_this)->o), 3) ];
		now.state[ Index(((P0 *)_this)->o, 3) ] = 3;
#ifdef VAR_RANGES
		logval("state[engine:o]", now.state[ Index(((int)((P0 *)_this)->o), 3) ]);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 186: // STATE 119 - steps.pml:128 - [begun[o] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][119] = 1;
		(trpt+1)->bup.oval = ((int)now.begun[ Index(((int)((P0 *)_this)->o), 3) ]);
		now.begun[ Index(((P0 *)_this)->o, 3) ] = 0;
#ifdef VAR_RANGES
		logval("begun[engine:o]", ((int)now.begun[ Index(((int)((P0 *)_this)->o), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 187: // STATE 120 - steps.pml:129 - [finals[o] = (finals[o]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][120] = 1;
		(trpt+1)->bup.oval = ((int)now.finals[ Index(((int)((P0 *)_this)->o), 3) ]);
		now.finals[ Index(((P0 *)_this)->o, 3) ] = (((int)now.finals[ Index(((int)((P0 *)_this)->o), 3) ])+1);
#ifdef VAR_RANGES
		logval("finals[engine:o]", ((int)now.finals[ Index(((int)((P0 *)_this)->o), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 188: // STATE 121 - steps.pml:130 - [running = 7] (0:0:1 - 0)
		IfNotBlocked
		reached[0][121] = 1;
		(trpt+1)->bup.oval = ((int)now.running);
		now.running = 7;
#ifdef VAR_RANGES
		logval("running", ((int)now.running));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 189: // STATE 124 - steps.pml:148 - [(((((state[o]==4)&&!(begun[o]))&&((( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==3)))&&!(((((o!=0)&&calling[0])||((o!=1)&&calling[1]))||((o!=2)&&calling[2])))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][124] = 1;
		if (!(((((now.state[ Index(((int)((P0 *)_this)->o), 3) ]==4)&& !(((int)now.begun[ Index(((int)((P0 *)_this)->o), 3) ])))&&((( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==10)||(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==3)))&& !(((((((int)((P0 *)_this)->o)!=0)&&((int)now.calling[0]))||((((int)((P0 *)_this)->o)!=1)&&((int)now.calling[1])))||((((int)((P0 *)_this)->o)!=2)&&((int)now.calling[2])))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 190: // STATE 125 - steps.pml:149 - [at[o] = (at[o]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][125] = 1;
		(trpt+1)->bup.oval = ((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ]);
		now.at[ Index(((P0 *)_this)->o, 3) ] = (((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])+1);
#ifdef VAR_RANGES
		logval("at[engine:o]", ((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 191: // STATE 126 - steps.pml:150 - [(((((state[o]==4)&&!(begun[o]))&&(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==9))&&!(monitored)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][126] = 1;
		if (!(((((now.state[ Index(((int)((P0 *)_this)->o), 3) ]==4)&& !(((int)now.begun[ Index(((int)((P0 *)_this)->o), 3) ])))&&(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9))&& !(((int)now.monitored)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 192: // STATE 127 - steps.pml:151 - [at[o] = (at[o]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][127] = 1;
		(trpt+1)->bup.oval = ((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ]);
		now.at[ Index(((P0 *)_this)->o, 3) ] = (((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])+1);
#ifdef VAR_RANGES
		logval("at[engine:o]", ((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 193: // STATE 128 - steps.pml:154 - [((((((state[o]==4)&&!(begun[o]))&&(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )!=1))&&!((((( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==3))&&!(((((o!=0)&&calling[0])||((o!=1)&&calling[1]))||((o!=2)&&calling[2]))))))&&!(((( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==9)&&!(monitored)))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][128] = 1;
		if (!((((((now.state[ Index(((int)((P0 *)_this)->o), 3) ]==4)&& !(((int)now.begun[ Index(((int)((P0 *)_this)->o), 3) ])))&&(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )!=1))&& !((((( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==10)||(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==3))&& !(((((((int)((P0 *)_this)->o)!=0)&&((int)now.calling[0]))||((((int)((P0 *)_this)->o)!=1)&&((int)now.calling[1])))||((((int)((P0 *)_this)->o)!=2)&&((int)now.calling[2])))))))&& !(((( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9)&& !(((int)now.monitored)))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 194: // STATE 129 - steps.pml:155 - [begun[o] = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[0][129] = 1;
		(trpt+1)->bup.oval = ((int)now.begun[ Index(((int)((P0 *)_this)->o), 3) ]);
		now.begun[ Index(((P0 *)_this)->o, 3) ] = 1;
#ifdef VAR_RANGES
		logval("begun[engine:o]", ((int)now.begun[ Index(((int)((P0 *)_this)->o), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 195: // STATE 130 - steps.pml:157 - [(((( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==9)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][130] = 1;
		if (!(((( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==5)||(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 196: // STATE 131 - steps.pml:157 - [epoch = (epoch+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][131] = 1;
		(trpt+1)->bup.oval = ((int)now.epoch);
		now.epoch = (((int)now.epoch)+1);
#ifdef VAR_RANGES
		logval("epoch", ((int)now.epoch));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 197: // STATE 132 - steps.pml:157 - [monitored = (( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==5)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][132] = 1;
		(trpt+1)->bup.oval = ((int)now.monitored);
		now.monitored = (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==5);
#ifdef VAR_RANGES
		logval("monitored", ((int)now.monitored));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 198: // STATE 136 - steps.pml:135 - [attempt[o] = (attempt[o]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][136] = 1;
		(trpt+1)->bup.oval = ((int)now.attempt[ Index(((int)((P0 *)_this)->o), 3) ]);
		now.attempt[ Index(((P0 *)_this)->o, 3) ] = (((int)now.attempt[ Index(((int)((P0 *)_this)->o), 3) ])+1);
#ifdef VAR_RANGES
		logval("attempt[engine:o]", ((int)now.attempt[ Index(((int)((P0 *)_this)->o), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 199: // STATE 137 - steps.pml:136 - [order = o] (0:0:1 - 0)
		IfNotBlocked
		reached[0][137] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->order);
		((P0 *)_this)->order = ((int)((P0 *)_this)->o);
#ifdef VAR_RANGES
		logval("engine:order", ((int)((P0 *)_this)->order));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 200: // STATE 138 - steps.pml:137 - [calling[o] = (((((( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==2))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][138] = 1;
		(trpt+1)->bup.oval = ((int)now.calling[ Index(((int)((P0 *)_this)->o), 3) ]);
		now.calling[ Index(((P0 *)_this)->o, 3) ] = (((((( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==8)||(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==7))||(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==6))||(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==4))||(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==2));
#ifdef VAR_RANGES
		logval("calling[engine:o]", ((int)now.calling[ Index(((int)((P0 *)_this)->o), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 201: // STATE 148 - steps.pml:201 - [((((state[o]==4)&&begun[o])&&!(done)))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][148] = 1;
		if (!((((now.state[ Index(((int)((P0 *)_this)->o), 3) ]==4)&&((int)now.begun[ Index(((int)((P0 *)_this)->o), 3) ]))&& !(((int)((P0 *)_this)->done)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: done */  (trpt+1)->bup.oval = ((P0 *)_this)->done;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->done = 0;
		_m = 3; goto P999; /* 0 */
	case 202: // STATE 149 - steps.pml:135 - [attempt[o] = (attempt[o]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][149] = 1;
		(trpt+1)->bup.oval = ((int)now.attempt[ Index(((int)((P0 *)_this)->o), 3) ]);
		now.attempt[ Index(((P0 *)_this)->o, 3) ] = (((int)now.attempt[ Index(((int)((P0 *)_this)->o), 3) ])+1);
#ifdef VAR_RANGES
		logval("attempt[engine:o]", ((int)now.attempt[ Index(((int)((P0 *)_this)->o), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 203: // STATE 150 - steps.pml:136 - [order = o] (0:0:1 - 0)
		IfNotBlocked
		reached[0][150] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->order);
		((P0 *)_this)->order = ((int)((P0 *)_this)->o);
#ifdef VAR_RANGES
		logval("engine:order", ((int)((P0 *)_this)->order));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 204: // STATE 151 - steps.pml:137 - [calling[o] = (((((( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==2))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][151] = 1;
		(trpt+1)->bup.oval = ((int)now.calling[ Index(((int)((P0 *)_this)->o), 3) ]);
		now.calling[ Index(((P0 *)_this)->o, 3) ] = (((((( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==8)||(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==7))||(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==6))||(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==4))||(( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->o), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->o), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==2));
#ifdef VAR_RANGES
		logval("calling[engine:o]", ((int)now.calling[ Index(((int)((P0 *)_this)->o), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 205: // STATE 154 - steps.pml:203 - [calling[o] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][154] = 1;
		(trpt+1)->bup.oval = ((int)now.calling[ Index(((int)((P0 *)_this)->o), 3) ]);
		now.calling[ Index(((P0 *)_this)->o, 3) ] = 0;
#ifdef VAR_RANGES
		logval("calling[engine:o]", ((int)now.calling[ Index(((int)((P0 *)_this)->o), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 206: // STATE 155 - steps.pml:206 - [(((((running!=7)&&begun[running])&&((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3)))&&!(((((running!=0)&&calling[0])||((running!=1)&&calling[1]))||((running!=2)&&calling[2])))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][155] = 1;
		if (!(((((((int)now.running)!=7)&&((int)now.begun[ Index(((int)now.running), 3) ]))&&((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==10)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==3)))&& !(((((((int)now.running)!=0)&&((int)now.calling[0]))||((((int)now.running)!=1)&&((int)now.calling[1])))||((((int)now.running)!=2)&&((int)now.calling[2])))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 207: // STATE 156 - steps.pml:168 - [at[running] = (at[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][156] = 1;
		(trpt+1)->bup.oval = ((int)now.at[ Index(((int)now.running), 3) ]);
		now.at[ Index(now.running, 3) ] = (((int)now.at[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("at[running]", ((int)now.at[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 208: // STATE 157 - steps.pml:169 - [begun[running] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][157] = 1;
		(trpt+1)->bup.oval = ((int)now.begun[ Index(((int)now.running), 3) ]);
		now.begun[ Index(now.running, 3) ] = 0;
#ifdef VAR_RANGES
		logval("begun[running]", ((int)now.begun[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 209: // STATE 158 - steps.pml:144 - [((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==1)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][158] = 1;
		if (!((((now.state[ Index(((int)now.running), 3) ]==4)&& !(((int)now.begun[ Index(((int)now.running), 3) ])))&&(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==1))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 210: // STATE 159 - steps.pml:145 - [service = ( ((kind[running]==4)) -> (4) : (( ((kind[running]==2)) -> (1) : (5) )) )] (0:0:1 - 0)
		IfNotBlocked
		reached[0][159] = 1;
		(trpt+1)->bup.oval = now.service;
		now.service = ( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (4) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (1) : (5) )) );
#ifdef VAR_RANGES
		logval("service", now.service);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 211: // STATE 160 - steps.pml:127 - [state[running] = 3] (0:0:1 - 0)
		IfNotBlocked
		reached[0][160] = 1;
		(trpt+1)->bup.oval = now.state[ Index(((int)now.running), 3) ];
		now.state[ Index(now.running, 3) ] = 3;
#ifdef VAR_RANGES
		logval("state[running]", now.state[ Index(((int)now.running), 3) ]);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 212: // STATE 161 - steps.pml:128 - [begun[running] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][161] = 1;
		(trpt+1)->bup.oval = ((int)now.begun[ Index(((int)now.running), 3) ]);
		now.begun[ Index(now.running, 3) ] = 0;
#ifdef VAR_RANGES
		logval("begun[running]", ((int)now.begun[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 213: // STATE 162 - steps.pml:129 - [finals[running] = (finals[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][162] = 1;
		(trpt+1)->bup.oval = ((int)now.finals[ Index(((int)now.running), 3) ]);
		now.finals[ Index(now.running, 3) ] = (((int)now.finals[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("finals[running]", ((int)now.finals[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 214: // STATE 163 - steps.pml:130 - [running = 7] (0:0:1 - 0)
		IfNotBlocked
		reached[0][163] = 1;
		(trpt+1)->bup.oval = ((int)now.running);
		now.running = 7;
#ifdef VAR_RANGES
		logval("running", ((int)now.running));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 215: // STATE 166 - steps.pml:148 - [(((((state[running]==4)&&!(begun[running]))&&((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3)))&&!(((((running!=0)&&calling[0])||((running!=1)&&calling[1]))||((running!=2)&&calling[2])))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][166] = 1;
		if (!(((((now.state[ Index(((int)now.running), 3) ]==4)&& !(((int)now.begun[ Index(((int)now.running), 3) ])))&&((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==10)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==3)))&& !(((((((int)now.running)!=0)&&((int)now.calling[0]))||((((int)now.running)!=1)&&((int)now.calling[1])))||((((int)now.running)!=2)&&((int)now.calling[2])))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 216: // STATE 167 - steps.pml:149 - [at[running] = (at[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][167] = 1;
		(trpt+1)->bup.oval = ((int)now.at[ Index(((int)now.running), 3) ]);
		now.at[ Index(now.running, 3) ] = (((int)now.at[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("at[running]", ((int)now.at[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 217: // STATE 168 - steps.pml:150 - [(((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9))&&!(monitored)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][168] = 1;
		if (!(((((now.state[ Index(((int)now.running), 3) ]==4)&& !(((int)now.begun[ Index(((int)now.running), 3) ])))&&(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9))&& !(((int)now.monitored)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 218: // STATE 169 - steps.pml:151 - [at[running] = (at[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][169] = 1;
		(trpt+1)->bup.oval = ((int)now.at[ Index(((int)now.running), 3) ]);
		now.at[ Index(now.running, 3) ] = (((int)now.at[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("at[running]", ((int)now.at[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 219: // STATE 170 - steps.pml:154 - [((((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )!=1))&&!((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3))&&!(((((running!=0)&&calling[0])||((running!=1)&&calling[1]))||((running!=2)&&calling[2]))))))&&!(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)&&!(monitored)))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][170] = 1;
		if (!((((((now.state[ Index(((int)now.running), 3) ]==4)&& !(((int)now.begun[ Index(((int)now.running), 3) ])))&&(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )!=1))&& !((((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==10)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==3))&& !(((((((int)now.running)!=0)&&((int)now.calling[0]))||((((int)now.running)!=1)&&((int)now.calling[1])))||((((int)now.running)!=2)&&((int)now.calling[2])))))))&& !(((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9)&& !(((int)now.monitored)))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 220: // STATE 171 - steps.pml:155 - [begun[running] = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[0][171] = 1;
		(trpt+1)->bup.oval = ((int)now.begun[ Index(((int)now.running), 3) ]);
		now.begun[ Index(now.running, 3) ] = 1;
#ifdef VAR_RANGES
		logval("begun[running]", ((int)now.begun[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 221: // STATE 172 - steps.pml:157 - [(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][172] = 1;
		if (!(((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==5)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 222: // STATE 173 - steps.pml:157 - [epoch = (epoch+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][173] = 1;
		(trpt+1)->bup.oval = ((int)now.epoch);
		now.epoch = (((int)now.epoch)+1);
#ifdef VAR_RANGES
		logval("epoch", ((int)now.epoch));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 223: // STATE 174 - steps.pml:157 - [monitored = (( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][174] = 1;
		(trpt+1)->bup.oval = ((int)now.monitored);
		now.monitored = (( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==5);
#ifdef VAR_RANGES
		logval("monitored", ((int)now.monitored));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 224: // STATE 178 - steps.pml:135 - [attempt[running] = (attempt[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][178] = 1;
		(trpt+1)->bup.oval = ((int)now.attempt[ Index(((int)now.running), 3) ]);
		now.attempt[ Index(now.running, 3) ] = (((int)now.attempt[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("attempt[running]", ((int)now.attempt[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 225: // STATE 179 - steps.pml:136 - [order = running] (0:0:1 - 0)
		IfNotBlocked
		reached[0][179] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->order);
		((P0 *)_this)->order = ((int)now.running);
#ifdef VAR_RANGES
		logval("engine:order", ((int)((P0 *)_this)->order));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 226: // STATE 180 - steps.pml:137 - [calling[running] = (((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==2))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][180] = 1;
		(trpt+1)->bup.oval = ((int)now.calling[ Index(((int)now.running), 3) ]);
		now.calling[ Index(now.running, 3) ] = (((((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==8)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==7))||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==6))||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==4))||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==2));
#ifdef VAR_RANGES
		logval("calling[running]", ((int)now.calling[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 227: // STATE 199 - steps.pml:320 - [version = (version+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][199] = 1;
		(trpt+1)->bup.oval = ((int)now.version);
		now.version = (((int)now.version)+1);
#ifdef VAR_RANGES
		logval("version", ((int)now.version));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 228: // STATE 200 - steps.pml:320 - [knows[me] = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[0][200] = 1;
		(trpt+1)->bup.oval = ((int)now.knows[ Index(((int)((P0 *)_this)->me), 2) ]);
		now.knows[ Index(((P0 *)_this)->me, 2) ] = 1;
#ifdef VAR_RANGES
		logval("knows[engine:me]", ((int)now.knows[ Index(((int)((P0 *)_this)->me), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 229: // STATE 201 - steps.pml:320 - [((running!=7))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][201] = 1;
		if (!((((int)now.running)!=7)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 230: // STATE 202 - steps.pml:320 - [owner[running] = me] (0:0:1 - 0)
		IfNotBlocked
		reached[0][202] = 1;
		(trpt+1)->bup.oval = ((int)now.owner[ Index(((int)now.running), 3) ]);
		now.owner[ Index(now.running, 3) ] = ((int)((P0 *)_this)->me);
#ifdef VAR_RANGES
		logval("owner[running]", ((int)now.owner[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 231: // STATE 206 - steps.pml:320 - [over = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[0][206] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->over);
		((P0 *)_this)->over = 1;
#ifdef VAR_RANGES
		logval("engine:over", ((int)((P0 *)_this)->over));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 232: // STATE 208 - steps.pml:320 - [over = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][208] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->over);
		((P0 *)_this)->over = 0;
#ifdef VAR_RANGES
		logval("engine:over", ((int)((P0 *)_this)->over));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 233: // STATE 212 - steps.pml:320 - [(((over&&(order!=7))&&(((((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==2))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][212] = 1;
		if (!(((((int)((P0 *)_this)->over)&&(((int)((P0 *)_this)->order)!=7))&&(((((( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==8)||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==7))||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==6))||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==4))||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==2)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 234: // STATE 213 - steps.pml:320 - [jobs[me]!order,at[order],attempt[order],claim[me]] (0:0:0 - 0)
		IfNotBlocked
		reached[0][213] = 1;
		if (q_full(now.jobs[ Index(((int)((P0 *)_this)->me), 2) ]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.jobs[ Index(((int)((P0 *)_this)->me), 2) ]);
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->order)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.attempt[ Index(((int)((P0 *)_this)->order), 3) ])); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.claim[ Index(((int)((P0 *)_this)->me), 2) ])); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.jobs[ Index(((int)((P0 *)_this)->me), 2) ], 0, ((int)((P0 *)_this)->order), ((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ]), ((int)now.attempt[ Index(((int)((P0 *)_this)->order), 3) ]), ((int)now.claim[ Index(((int)((P0 *)_this)->me), 2) ]), 4);
		_m = 2; goto P999; /* 0 */
	case 235: // STATE 214 - steps.pml:320 - [(((over&&(order!=7))&&((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==9))))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][214] = 1;
		if (!(((((int)((P0 *)_this)->over)&&(((int)((P0 *)_this)->order)!=7))&&((( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==5)||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: order */  (trpt+1)->bup.oval = ((P0 *)_this)->order;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->order = 0;
		_m = 3; goto P999; /* 0 */
	case 236: // STATE 215 - steps.pml:320 - [vnf_monitoring!epoch,monitored] (0:0:0 - 0)
		IfNotBlocked
		reached[0][215] = 1;
		if (q_full(now.vnf_monitoring))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.vnf_monitoring);
		sprintf(simtmp, "%d", ((int)now.epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.monitored)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.vnf_monitoring, 0, ((int)now.epoch), ((int)now.monitored), 0, 0, 2);
		_m = 2; goto P999; /* 0 */
	case 237: // STATE 219 - steps.pml:320 - [order = 7] (0:0:2 - 0)
		IfNotBlocked
		reached[0][219] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->order);
		((P0 *)_this)->order = 7;
#ifdef VAR_RANGES
		logval("engine:order", ((int)((P0 *)_this)->order));
#endif
		;
		if (TstOnly) return 1; /* TT */
		/* dead 2: order */  
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->order = 0;
		_m = 3; goto P999; /* 0 */
	case 238: // STATE 221 - steps.pml:321 - [(over)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][221] = 1;
		if (!(((int)((P0 *)_this)->over)))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: over */  (trpt+1)->bup.oval = ((P0 *)_this)->over;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->over = 0;
		_m = 3; goto P999; /* 0 */
	case 239: // STATE 222 - steps.pml:321 - [results[me]?o,n,tries,done] (0:0:8 - 0)
		reached[0][222] = 1;
		if (q_len(now.results[ Index(((int)((P0 *)_this)->me), 2) ]) == 0) continue;

		XX=1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->o);
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->n);
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->tries);
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->done);
		;
		((P0 *)_this)->o = qrecv(now.results[ Index(((int)((P0 *)_this)->me), 2) ], XX-1, 0, 0);
#ifdef VAR_RANGES
		logval("engine:o", ((int)((P0 *)_this)->o));
#endif
		;
		((P0 *)_this)->n = qrecv(now.results[ Index(((int)((P0 *)_this)->me), 2) ], XX-1, 1, 0);
#ifdef VAR_RANGES
		logval("engine:n", ((int)((P0 *)_this)->n));
#endif
		;
		((P0 *)_this)->tries = qrecv(now.results[ Index(((int)((P0 *)_this)->me), 2) ], XX-1, 2, 0);
#ifdef VAR_RANGES
		logval("engine:tries", ((int)((P0 *)_this)->tries));
#endif
		;
		((P0 *)_this)->done = qrecv(now.results[ Index(((int)((P0 *)_this)->me), 2) ], XX-1, 3, 1);
#ifdef VAR_RANGES
		logval("engine:done", ((int)((P0 *)_this)->done));
#endif
		;
		
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[32];
			sprintf(simvals, "%d?", now.results[ Index(((int)((P0 *)_this)->me), 2) ]);
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->o)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->n)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->tries)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->done)); strcat(simvals, simtmp);		}
#endif
		;
		if (TstOnly) return 1; /* TT */
		/* dead 2: o */  (trpt+1)->bup.ovals[4] = ((P0 *)_this)->o;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->o = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 2: n */  (trpt+1)->bup.ovals[5] = ((P0 *)_this)->n;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->n = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 2: tries */  (trpt+1)->bup.ovals[6] = ((P0 *)_this)->tries;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->tries = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 2: done */  (trpt+1)->bup.ovals[7] = ((P0 *)_this)->done;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->done = 0;
		_m = 4; goto P999; /* 0 */
	case 240: // STATE 226 - steps.pml:322 - [((!(assigned[me])&&nempty(results[me])))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][226] = 1;
		if (!(( !(((int)now.assigned[ Index(((int)((P0 *)_this)->me), 2) ]))&&(q_len(now.results[ Index(((int)((P0 *)_this)->me), 2) ])>0))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 241: // STATE 227 - steps.pml:323 - [results[me]?o,n,tries,done] (0:0:8 - 0)
		reached[0][227] = 1;
		if (q_len(now.results[ Index(((int)((P0 *)_this)->me), 2) ]) == 0) continue;

		XX=1;
		(trpt+1)->bup.ovals = grab_ints(8);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->o);
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->n);
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->tries);
		(trpt+1)->bup.ovals[3] = ((int)((P0 *)_this)->done);
		;
		((P0 *)_this)->o = qrecv(now.results[ Index(((int)((P0 *)_this)->me), 2) ], XX-1, 0, 0);
#ifdef VAR_RANGES
		logval("engine:o", ((int)((P0 *)_this)->o));
#endif
		;
		((P0 *)_this)->n = qrecv(now.results[ Index(((int)((P0 *)_this)->me), 2) ], XX-1, 1, 0);
#ifdef VAR_RANGES
		logval("engine:n", ((int)((P0 *)_this)->n));
#endif
		;
		((P0 *)_this)->tries = qrecv(now.results[ Index(((int)((P0 *)_this)->me), 2) ], XX-1, 2, 0);
#ifdef VAR_RANGES
		logval("engine:tries", ((int)((P0 *)_this)->tries));
#endif
		;
		((P0 *)_this)->done = qrecv(now.results[ Index(((int)((P0 *)_this)->me), 2) ], XX-1, 3, 1);
#ifdef VAR_RANGES
		logval("engine:done", ((int)((P0 *)_this)->done));
#endif
		;
		
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[32];
			sprintf(simvals, "%d?", now.results[ Index(((int)((P0 *)_this)->me), 2) ]);
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->o)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->n)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->tries)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->done)); strcat(simvals, simtmp);		}
#endif
		;
		if (TstOnly) return 1; /* TT */
		/* dead 2: o */  (trpt+1)->bup.ovals[4] = ((P0 *)_this)->o;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->o = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 2: n */  (trpt+1)->bup.ovals[5] = ((P0 *)_this)->n;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->n = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 2: tries */  (trpt+1)->bup.ovals[6] = ((P0 *)_this)->tries;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->tries = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 2: done */  (trpt+1)->bup.ovals[7] = ((P0 *)_this)->done;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->done = 0;
		_m = 4; goto P999; /* 0 */
	case 242: // STATE 229 - steps.pml:324 - [(((assigned[me]&&(group_owner==me))&&vnf_alarms?[2,_,_]))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][229] = 1;
		if (!(((((int)now.assigned[ Index(((int)((P0 *)_this)->me), 2) ])&&(((int)now.group_owner)==((int)((P0 *)_this)->me)))&&(q_len(now.vnf_alarms) > 0 \
		&& qrecv(now.vnf_alarms, 0, 0, 0) == 2))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 243: // STATE 230 - steps.pml:325 - [vnf_alarms?<_,of_epoch,_>] (0:0:4 - 0)
		reached[0][230] = 1;
		if (q_len(now.vnf_alarms) == 0) continue;

		XX=1;
		(trpt+1)->bup.ovals = grab_ints(4);
		(trpt+1)->bup.ovals[0] = qrecv(now.vnf_alarms, XX-1, 0, 0);
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->of_epoch);
		(trpt+1)->bup.ovals[2] = qrecv(now.vnf_alarms, XX-1, 2, 0);
		;
		qrecv(now.vnf_alarms, XX-1, 0, 0);
		((P0 *)_this)->of_epoch = qrecv(now.vnf_alarms, XX-1, 1, 0);
#ifdef VAR_RANGES
		logval("engine:of_epoch", ((int)((P0 *)_this)->of_epoch));
#endif
		;
		qrecv(now.vnf_alarms, XX-1, 2, 0);
		
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[32];
			sprintf(simvals, "%d?", now.vnf_alarms);
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->of_epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		}
#endif
		;
		_m = 4; goto P999; /* 0 */
	case 244: // STATE 231 - steps.pml:326 - [seen = version] (0:0:1 - 0)
		IfNotBlocked
		reached[0][231] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->seen);
		((P0 *)_this)->seen = ((int)now.version);
#ifdef VAR_RANGES
		logval("engine:seen", ((int)((P0 *)_this)->seen));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 245: // STATE 232 - steps.pml:326 - [order = 7] (0:0:1 - 0)
		IfNotBlocked
		reached[0][232] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->order);
		((P0 *)_this)->order = 7;
#ifdef VAR_RANGES
		logval("engine:order", ((int)((P0 *)_this)->order));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 246: // STATE 233 - steps.pml:326 - [((seen==version))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][233] = 1;
		if (!((((int)((P0 *)_this)->seen)==((int)now.version))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: seen */  (trpt+1)->bup.oval = ((P0 *)_this)->seen;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->seen = 0;
		_m = 3; goto P999; /* 0 */
	case 247: // STATE 234 - steps.pml:217 - [(((((running!=7)&&begun[running])&&((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)))&&(of_epoch==epoch)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][234] = 1;
		if (!(((((((int)now.running)!=7)&&((int)now.begun[ Index(((int)now.running), 3) ]))&&((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==5)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9)))&&(((int)((P0 *)_this)->of_epoch)==((int)now.epoch)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 248: // STATE 235 - steps.pml:168 - [at[running] = (at[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][235] = 1;
		(trpt+1)->bup.oval = ((int)now.at[ Index(((int)now.running), 3) ]);
		now.at[ Index(now.running, 3) ] = (((int)now.at[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("at[running]", ((int)now.at[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 249: // STATE 236 - steps.pml:169 - [begun[running] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][236] = 1;
		(trpt+1)->bup.oval = ((int)now.begun[ Index(((int)now.running), 3) ]);
		now.begun[ Index(now.running, 3) ] = 0;
#ifdef VAR_RANGES
		logval("begun[running]", ((int)now.begun[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 250: // STATE 237 - steps.pml:144 - [((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==1)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][237] = 1;
		if (!((((now.state[ Index(((int)now.running), 3) ]==4)&& !(((int)now.begun[ Index(((int)now.running), 3) ])))&&(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==1))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 251: // STATE 238 - steps.pml:145 - [service = ( ((kind[running]==4)) -> (4) : (( ((kind[running]==2)) -> (1) : (5) )) )] (0:0:1 - 0)
		IfNotBlocked
		reached[0][238] = 1;
		(trpt+1)->bup.oval = now.service;
		now.service = ( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (4) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (1) : (5) )) );
#ifdef VAR_RANGES
		logval("service", now.service);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 252: // STATE 239 - steps.pml:127 - [state[running] = 3] (0:0:1 - 0)
		IfNotBlocked
		reached[0][239] = 1;
		(trpt+1)->bup.oval = now.state[ Index(((int)now.running), 3) ];
		now.state[ Index(now.running, 3) ] = 3;
#ifdef VAR_RANGES
		logval("state[running]", now.state[ Index(((int)now.running), 3) ]);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 253: // STATE 240 - steps.pml:128 - [begun[running] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][240] = 1;
		(trpt+1)->bup.oval = ((int)now.begun[ Index(((int)now.running), 3) ]);
		now.begun[ Index(now.running, 3) ] = 0;
#ifdef VAR_RANGES
		logval("begun[running]", ((int)now.begun[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 254: // STATE 241 - steps.pml:129 - [finals[running] = (finals[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][241] = 1;
		(trpt+1)->bup.oval = ((int)now.finals[ Index(((int)now.running), 3) ]);
		now.finals[ Index(now.running, 3) ] = (((int)now.finals[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("finals[running]", ((int)now.finals[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 255: // STATE 242 - steps.pml:130 - [running = 7] (0:0:1 - 0)
		IfNotBlocked
		reached[0][242] = 1;
		(trpt+1)->bup.oval = ((int)now.running);
		now.running = 7;
#ifdef VAR_RANGES
		logval("running", ((int)now.running));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 256: // STATE 245 - steps.pml:148 - [(((((state[running]==4)&&!(begun[running]))&&((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3)))&&!(((((running!=0)&&calling[0])||((running!=1)&&calling[1]))||((running!=2)&&calling[2])))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][245] = 1;
		if (!(((((now.state[ Index(((int)now.running), 3) ]==4)&& !(((int)now.begun[ Index(((int)now.running), 3) ])))&&((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==10)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==3)))&& !(((((((int)now.running)!=0)&&((int)now.calling[0]))||((((int)now.running)!=1)&&((int)now.calling[1])))||((((int)now.running)!=2)&&((int)now.calling[2])))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 257: // STATE 246 - steps.pml:149 - [at[running] = (at[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][246] = 1;
		(trpt+1)->bup.oval = ((int)now.at[ Index(((int)now.running), 3) ]);
		now.at[ Index(now.running, 3) ] = (((int)now.at[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("at[running]", ((int)now.at[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 258: // STATE 247 - steps.pml:150 - [(((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9))&&!(monitored)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][247] = 1;
		if (!(((((now.state[ Index(((int)now.running), 3) ]==4)&& !(((int)now.begun[ Index(((int)now.running), 3) ])))&&(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9))&& !(((int)now.monitored)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 259: // STATE 248 - steps.pml:151 - [at[running] = (at[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][248] = 1;
		(trpt+1)->bup.oval = ((int)now.at[ Index(((int)now.running), 3) ]);
		now.at[ Index(now.running, 3) ] = (((int)now.at[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("at[running]", ((int)now.at[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 260: // STATE 249 - steps.pml:154 - [((((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )!=1))&&!((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3))&&!(((((running!=0)&&calling[0])||((running!=1)&&calling[1]))||((running!=2)&&calling[2]))))))&&!(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)&&!(monitored)))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][249] = 1;
		if (!((((((now.state[ Index(((int)now.running), 3) ]==4)&& !(((int)now.begun[ Index(((int)now.running), 3) ])))&&(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )!=1))&& !((((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==10)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==3))&& !(((((((int)now.running)!=0)&&((int)now.calling[0]))||((((int)now.running)!=1)&&((int)now.calling[1])))||((((int)now.running)!=2)&&((int)now.calling[2])))))))&& !(((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9)&& !(((int)now.monitored)))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 261: // STATE 250 - steps.pml:155 - [begun[running] = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[0][250] = 1;
		(trpt+1)->bup.oval = ((int)now.begun[ Index(((int)now.running), 3) ]);
		now.begun[ Index(now.running, 3) ] = 1;
#ifdef VAR_RANGES
		logval("begun[running]", ((int)now.begun[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 262: // STATE 251 - steps.pml:157 - [(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][251] = 1;
		if (!(((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==5)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 263: // STATE 252 - steps.pml:157 - [epoch = (epoch+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][252] = 1;
		(trpt+1)->bup.oval = ((int)now.epoch);
		now.epoch = (((int)now.epoch)+1);
#ifdef VAR_RANGES
		logval("epoch", ((int)now.epoch));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 264: // STATE 253 - steps.pml:157 - [monitored = (( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][253] = 1;
		(trpt+1)->bup.oval = ((int)now.monitored);
		now.monitored = (( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==5);
#ifdef VAR_RANGES
		logval("monitored", ((int)now.monitored));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 265: // STATE 257 - steps.pml:135 - [attempt[running] = (attempt[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][257] = 1;
		(trpt+1)->bup.oval = ((int)now.attempt[ Index(((int)now.running), 3) ]);
		now.attempt[ Index(now.running, 3) ] = (((int)now.attempt[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("attempt[running]", ((int)now.attempt[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 266: // STATE 258 - steps.pml:136 - [order = running] (0:0:1 - 0)
		IfNotBlocked
		reached[0][258] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->order);
		((P0 *)_this)->order = ((int)now.running);
#ifdef VAR_RANGES
		logval("engine:order", ((int)((P0 *)_this)->order));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 267: // STATE 259 - steps.pml:137 - [calling[running] = (((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==2))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][259] = 1;
		(trpt+1)->bup.oval = ((int)now.calling[ Index(((int)now.running), 3) ]);
		now.calling[ Index(now.running, 3) ] = (((((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==8)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==7))||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==6))||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==4))||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==2));
#ifdef VAR_RANGES
		logval("calling[running]", ((int)now.calling[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 268: // STATE 273 - steps.pml:326 - [version = (version+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][273] = 1;
		(trpt+1)->bup.oval = ((int)now.version);
		now.version = (((int)now.version)+1);
#ifdef VAR_RANGES
		logval("version", ((int)now.version));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 269: // STATE 274 - steps.pml:326 - [knows[me] = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[0][274] = 1;
		(trpt+1)->bup.oval = ((int)now.knows[ Index(((int)((P0 *)_this)->me), 2) ]);
		now.knows[ Index(((P0 *)_this)->me, 2) ] = 1;
#ifdef VAR_RANGES
		logval("knows[engine:me]", ((int)now.knows[ Index(((int)((P0 *)_this)->me), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 270: // STATE 275 - steps.pml:326 - [((running!=7))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][275] = 1;
		if (!((((int)now.running)!=7)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 271: // STATE 276 - steps.pml:326 - [owner[running] = me] (0:0:1 - 0)
		IfNotBlocked
		reached[0][276] = 1;
		(trpt+1)->bup.oval = ((int)now.owner[ Index(((int)now.running), 3) ]);
		now.owner[ Index(now.running, 3) ] = ((int)((P0 *)_this)->me);
#ifdef VAR_RANGES
		logval("owner[running]", ((int)now.owner[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 272: // STATE 280 - steps.pml:326 - [over = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[0][280] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->over);
		((P0 *)_this)->over = 1;
#ifdef VAR_RANGES
		logval("engine:over", ((int)((P0 *)_this)->over));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 273: // STATE 282 - steps.pml:326 - [over = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][282] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->over);
		((P0 *)_this)->over = 0;
#ifdef VAR_RANGES
		logval("engine:over", ((int)((P0 *)_this)->over));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 274: // STATE 286 - steps.pml:326 - [(((over&&(order!=7))&&(((((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==2))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][286] = 1;
		if (!(((((int)((P0 *)_this)->over)&&(((int)((P0 *)_this)->order)!=7))&&(((((( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==8)||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==7))||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==6))||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==4))||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==2)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 275: // STATE 287 - steps.pml:326 - [jobs[me]!order,at[order],attempt[order],claim[me]] (0:0:0 - 0)
		IfNotBlocked
		reached[0][287] = 1;
		if (q_full(now.jobs[ Index(((int)((P0 *)_this)->me), 2) ]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.jobs[ Index(((int)((P0 *)_this)->me), 2) ]);
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->order)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.attempt[ Index(((int)((P0 *)_this)->order), 3) ])); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.claim[ Index(((int)((P0 *)_this)->me), 2) ])); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.jobs[ Index(((int)((P0 *)_this)->me), 2) ], 0, ((int)((P0 *)_this)->order), ((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ]), ((int)now.attempt[ Index(((int)((P0 *)_this)->order), 3) ]), ((int)now.claim[ Index(((int)((P0 *)_this)->me), 2) ]), 4);
		_m = 2; goto P999; /* 0 */
	case 276: // STATE 288 - steps.pml:326 - [(((over&&(order!=7))&&((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==9))))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][288] = 1;
		if (!(((((int)((P0 *)_this)->over)&&(((int)((P0 *)_this)->order)!=7))&&((( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==5)||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: order */  (trpt+1)->bup.oval = ((P0 *)_this)->order;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->order = 0;
		_m = 3; goto P999; /* 0 */
	case 277: // STATE 289 - steps.pml:326 - [vnf_monitoring!epoch,monitored] (0:0:0 - 0)
		IfNotBlocked
		reached[0][289] = 1;
		if (q_full(now.vnf_monitoring))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.vnf_monitoring);
		sprintf(simtmp, "%d", ((int)now.epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.monitored)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.vnf_monitoring, 0, ((int)now.epoch), ((int)now.monitored), 0, 0, 2);
		_m = 2; goto P999; /* 0 */
	case 278: // STATE 293 - steps.pml:326 - [order = 7] (0:0:2 - 0)
		IfNotBlocked
		reached[0][293] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->order);
		((P0 *)_this)->order = 7;
#ifdef VAR_RANGES
		logval("engine:order", ((int)((P0 *)_this)->order));
#endif
		;
		if (TstOnly) return 1; /* TT */
		/* dead 2: order */  
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->order = 0;
		_m = 3; goto P999; /* 0 */
	case 279: // STATE 295 - steps.pml:328 - [(over)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][295] = 1;
		if (!(((int)((P0 *)_this)->over)))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: over */  (trpt+1)->bup.oval = ((P0 *)_this)->over;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->over = 0;
		_m = 3; goto P999; /* 0 */
	case 280: // STATE 296 - steps.pml:328 - [vnf_alarms??2,eval(of_epoch),_] (0:0:3 - 0)
		reached[0][296] = 1;
		if (q_len(now.vnf_alarms) == 0) continue;

		XX=1;
		if (!(XX = Q_has(now.vnf_alarms, 1, 2, 1, ((int)((P0 *)_this)->of_epoch), 0, 0, 0, 0))) continue;
		(trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = XX;
		(trpt+1)->bup.ovals[1] = qrecv(now.vnf_alarms, XX-1, 2, 0);
		;
		qrecv(now.vnf_alarms, XX-1, 2, 1);
		
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[32];
			sprintf(simvals, "%d?", now.vnf_alarms);
		sprintf(simtmp, "%d", 2); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->of_epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		}
#endif
		;
		if (TstOnly) return 1; /* TT */
		/* dead 1: of_epoch */  (trpt+1)->bup.ovals[2] = ((P0 *)_this)->of_epoch;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->of_epoch = 0;
		_m = 4; goto P999; /* 0 */
	case 281: // STATE 303 - steps.pml:331 - [(((assigned[me]&&(group_owner==me))&&vnf_alarms?[1,_,_]))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][303] = 1;
		if (!(((((int)now.assigned[ Index(((int)((P0 *)_this)->me), 2) ])&&(((int)now.group_owner)==((int)((P0 *)_this)->me)))&&(q_len(now.vnf_alarms) > 0 \
		&& qrecv(now.vnf_alarms, 0, 0, 0) == 1))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 282: // STATE 304 - steps.pml:332 - [vnf_alarms?<_,of_epoch,of_request>] (0:0:4 - 0)
		reached[0][304] = 1;
		if (q_len(now.vnf_alarms) == 0) continue;

		XX=1;
		(trpt+1)->bup.ovals = grab_ints(4);
		(trpt+1)->bup.ovals[0] = qrecv(now.vnf_alarms, XX-1, 0, 0);
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->of_epoch);
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->of_request);
		;
		qrecv(now.vnf_alarms, XX-1, 0, 0);
		((P0 *)_this)->of_epoch = qrecv(now.vnf_alarms, XX-1, 1, 0);
#ifdef VAR_RANGES
		logval("engine:of_epoch", ((int)((P0 *)_this)->of_epoch));
#endif
		;
		((P0 *)_this)->of_request = qrecv(now.vnf_alarms, XX-1, 2, 0);
#ifdef VAR_RANGES
		logval("engine:of_request", ((int)((P0 *)_this)->of_request));
#endif
		;
		
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[32];
			sprintf(simvals, "%d?", now.vnf_alarms);
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->of_epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->of_request)); strcat(simvals, simtmp);		}
#endif
		;
		_m = 4; goto P999; /* 0 */
	case 283: // STATE 305 - steps.pml:333 - [seen = version] (0:0:1 - 0)
		IfNotBlocked
		reached[0][305] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->seen);
		((P0 *)_this)->seen = ((int)now.version);
#ifdef VAR_RANGES
		logval("engine:seen", ((int)((P0 *)_this)->seen));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 284: // STATE 306 - steps.pml:333 - [order = 7] (0:0:1 - 0)
		IfNotBlocked
		reached[0][306] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->order);
		((P0 *)_this)->order = 7;
#ifdef VAR_RANGES
		logval("engine:order", ((int)((P0 *)_this)->order));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 285: // STATE 307 - steps.pml:333 - [((seen==version))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][307] = 1;
		if (!((((int)((P0 *)_this)->seen)==((int)now.version))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: seen */  (trpt+1)->bup.oval = ((P0 *)_this)->seen;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->seen = 0;
		_m = 3; goto P999; /* 0 */
	case 286: // STATE 308 - steps.pml:228 - [((((((of_epoch==epoch)&&monitored)&&(service==5))&&(running==7))&&(state[2]==5)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][308] = 1;
		if (!((((((((int)((P0 *)_this)->of_epoch)==((int)now.epoch))&&((int)now.monitored))&&(now.service==5))&&(((int)now.running)==7))&&(now.state[2]==5))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 287: // STATE 309 - steps.pml:229 - [assert(!(of_request))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][309] = 1;
		spin_assert( !(((int)((P0 *)_this)->of_request)), " !(of_request)", II, tt, t);
		_m = 3; goto P999; /* 0 */
	case 288: // STATE 310 - steps.pml:230 - [state[2] = 4] (0:0:1 - 0)
		IfNotBlocked
		reached[0][310] = 1;
		(trpt+1)->bup.oval = now.state[2];
		now.state[2] = 4;
#ifdef VAR_RANGES
		logval("state[2]", now.state[2]);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 289: // STATE 311 - steps.pml:231 - [running = 2] (0:0:1 - 0)
		IfNotBlocked
		reached[0][311] = 1;
		(trpt+1)->bup.oval = ((int)now.running);
		now.running = 2;
#ifdef VAR_RANGES
		logval("running", ((int)now.running));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 290: // STATE 312 - steps.pml:144 - [((((state[2]==4)&&!(begun[2]))&&(( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==1)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][312] = 1;
		if (!((((now.state[2]==4)&& !(((int)now.begun[2])))&&(( ((now.kind[2]==4)) ? (( ((((int)now.at[2])==0)) ? (3) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[2]==3)) ? (( ((((int)now.at[2])==0)) ? (6) : (( ((((int)now.at[2])==1)) ? (5) : (1) )) )) : (( ((now.kind[2]==2)) ? (( ((((int)now.at[2])==0)) ? (10) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (4) : (( ((((int)now.at[2])==3)) ? (3) : (( ((((int)now.at[2])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[2])==0)) ? (7) : (( ((((int)now.at[2])==1)) ? (6) : (( ((((int)now.at[2])==2)) ? (5) : (1) )) )) )) )) )) )==1))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 291: // STATE 313 - steps.pml:145 - [service = ( ((kind[2]==4)) -> (4) : (( ((kind[2]==2)) -> (1) : (5) )) )] (0:0:1 - 0)
		IfNotBlocked
		reached[0][313] = 1;
		(trpt+1)->bup.oval = now.service;
		now.service = ( ((now.kind[2]==4)) ? (4) : (( ((now.kind[2]==2)) ? (1) : (5) )) );
#ifdef VAR_RANGES
		logval("service", now.service);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 292: // STATE 314 - steps.pml:127 - [state[2] = 3] (0:0:1 - 0)
		IfNotBlocked
		reached[0][314] = 1;
		(trpt+1)->bup.oval = now.state[2];
		now.state[2] = 3;
#ifdef VAR_RANGES
		logval("state[2]", now.state[2]);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 293: // STATE 315 - steps.pml:128 - [begun[2] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][315] = 1;
		(trpt+1)->bup.oval = ((int)now.begun[2]);
		now.begun[2] = 0;
#ifdef VAR_RANGES
		logval("begun[2]", ((int)now.begun[2]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 294: // STATE 316 - steps.pml:129 - [finals[2] = (finals[2]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][316] = 1;
		(trpt+1)->bup.oval = ((int)now.finals[2]);
		now.finals[2] = (((int)now.finals[2])+1);
#ifdef VAR_RANGES
		logval("finals[2]", ((int)now.finals[2]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 295: // STATE 317 - steps.pml:130 - [running = 7] (0:0:1 - 0)
		IfNotBlocked
		reached[0][317] = 1;
		(trpt+1)->bup.oval = ((int)now.running);
		now.running = 7;
#ifdef VAR_RANGES
		logval("running", ((int)now.running));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 296: // STATE 320 - steps.pml:148 - [(((((state[2]==4)&&!(begun[2]))&&((( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==3)))&&!(((((2!=0)&&calling[0])||((2!=1)&&calling[1]))||((2!=2)&&calling[2])))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][320] = 1;
		if (!(((((now.state[2]==4)&& !(((int)now.begun[2])))&&((( ((now.kind[2]==4)) ? (( ((((int)now.at[2])==0)) ? (3) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[2]==3)) ? (( ((((int)now.at[2])==0)) ? (6) : (( ((((int)now.at[2])==1)) ? (5) : (1) )) )) : (( ((now.kind[2]==2)) ? (( ((((int)now.at[2])==0)) ? (10) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (4) : (( ((((int)now.at[2])==3)) ? (3) : (( ((((int)now.at[2])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[2])==0)) ? (7) : (( ((((int)now.at[2])==1)) ? (6) : (( ((((int)now.at[2])==2)) ? (5) : (1) )) )) )) )) )) )==10)||(( ((now.kind[2]==4)) ? (( ((((int)now.at[2])==0)) ? (3) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[2]==3)) ? (( ((((int)now.at[2])==0)) ? (6) : (( ((((int)now.at[2])==1)) ? (5) : (1) )) )) : (( ((now.kind[2]==2)) ? (( ((((int)now.at[2])==0)) ? (10) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (4) : (( ((((int)now.at[2])==3)) ? (3) : (( ((((int)now.at[2])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[2])==0)) ? (7) : (( ((((int)now.at[2])==1)) ? (6) : (( ((((int)now.at[2])==2)) ? (5) : (1) )) )) )) )) )) )==3)))&& !(((((2!=0)&&((int)now.calling[0]))||((2!=1)&&((int)now.calling[1])))||((2!=2)&&((int)now.calling[2])))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 297: // STATE 321 - steps.pml:149 - [at[2] = (at[2]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][321] = 1;
		(trpt+1)->bup.oval = ((int)now.at[2]);
		now.at[2] = (((int)now.at[2])+1);
#ifdef VAR_RANGES
		logval("at[2]", ((int)now.at[2]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 298: // STATE 322 - steps.pml:150 - [(((((state[2]==4)&&!(begun[2]))&&(( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==9))&&!(monitored)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][322] = 1;
		if (!(((((now.state[2]==4)&& !(((int)now.begun[2])))&&(( ((now.kind[2]==4)) ? (( ((((int)now.at[2])==0)) ? (3) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[2]==3)) ? (( ((((int)now.at[2])==0)) ? (6) : (( ((((int)now.at[2])==1)) ? (5) : (1) )) )) : (( ((now.kind[2]==2)) ? (( ((((int)now.at[2])==0)) ? (10) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (4) : (( ((((int)now.at[2])==3)) ? (3) : (( ((((int)now.at[2])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[2])==0)) ? (7) : (( ((((int)now.at[2])==1)) ? (6) : (( ((((int)now.at[2])==2)) ? (5) : (1) )) )) )) )) )) )==9))&& !(((int)now.monitored)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 299: // STATE 323 - steps.pml:151 - [at[2] = (at[2]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][323] = 1;
		(trpt+1)->bup.oval = ((int)now.at[2]);
		now.at[2] = (((int)now.at[2])+1);
#ifdef VAR_RANGES
		logval("at[2]", ((int)now.at[2]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 300: // STATE 324 - steps.pml:154 - [((((((state[2]==4)&&!(begun[2]))&&(( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )!=1))&&!((((( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==3))&&!(((((2!=0)&&calling[0])||((2!=1)&&calling[1]))||((2!=2)&&calling[2]))))))&&!(((( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==9)&&!(monitored)))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][324] = 1;
		if (!((((((now.state[2]==4)&& !(((int)now.begun[2])))&&(( ((now.kind[2]==4)) ? (( ((((int)now.at[2])==0)) ? (3) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[2]==3)) ? (( ((((int)now.at[2])==0)) ? (6) : (( ((((int)now.at[2])==1)) ? (5) : (1) )) )) : (( ((now.kind[2]==2)) ? (( ((((int)now.at[2])==0)) ? (10) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (4) : (( ((((int)now.at[2])==3)) ? (3) : (( ((((int)now.at[2])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[2])==0)) ? (7) : (( ((((int)now.at[2])==1)) ? (6) : (( ((((int)now.at[2])==2)) ? (5) : (1) )) )) )) )) )) )!=1))&& !((((( ((now.kind[2]==4)) ? (( ((((int)now.at[2])==0)) ? (3) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[2]==3)) ? (( ((((int)now.at[2])==0)) ? (6) : (( ((((int)now.at[2])==1)) ? (5) : (1) )) )) : (( ((now.kind[2]==2)) ? (( ((((int)now.at[2])==0)) ? (10) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (4) : (( ((((int)now.at[2])==3)) ? (3) : (( ((((int)now.at[2])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[2])==0)) ? (7) : (( ((((int)now.at[2])==1)) ? (6) : (( ((((int)now.at[2])==2)) ? (5) : (1) )) )) )) )) )) )==10)||(( ((now.kind[2]==4)) ? (( ((((int)now.at[2])==0)) ? (3) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[2]==3)) ? (( ((((int)now.at[2])==0)) ? (6) : (( ((((int)now.at[2])==1)) ? (5) : (1) )) )) : (( ((now.kind[2]==2)) ? (( ((((int)now.at[2])==0)) ? (10) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (4) : (( ((((int)now.at[2])==3)) ? (3) : (( ((((int)now.at[2])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[2])==0)) ? (7) : (( ((((int)now.at[2])==1)) ? (6) : (( ((((int)now.at[2])==2)) ? (5) : (1) )) )) )) )) )) )==3))&& !(((((2!=0)&&((int)now.calling[0]))||((2!=1)&&((int)now.calling[1])))||((2!=2)&&((int)now.calling[2])))))))&& !(((( ((now.kind[2]==4)) ? (( ((((int)now.at[2])==0)) ? (3) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[2]==3)) ? (( ((((int)now.at[2])==0)) ? (6) : (( ((((int)now.at[2])==1)) ? (5) : (1) )) )) : (( ((now.kind[2]==2)) ? (( ((((int)now.at[2])==0)) ? (10) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (4) : (( ((((int)now.at[2])==3)) ? (3) : (( ((((int)now.at[2])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[2])==0)) ? (7) : (( ((((int)now.at[2])==1)) ? (6) : (( ((((int)now.at[2])==2)) ? (5) : (1) )) )) )) )) )) )==9)&& !(((int)now.monitored)))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 301: // STATE 325 - steps.pml:155 - [begun[2] = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[0][325] = 1;
		(trpt+1)->bup.oval = ((int)now.begun[2]);
		now.begun[2] = 1;
#ifdef VAR_RANGES
		logval("begun[2]", ((int)now.begun[2]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 302: // STATE 326 - steps.pml:157 - [(((( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==9)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][326] = 1;
		if (!(((( ((now.kind[2]==4)) ? (( ((((int)now.at[2])==0)) ? (3) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[2]==3)) ? (( ((((int)now.at[2])==0)) ? (6) : (( ((((int)now.at[2])==1)) ? (5) : (1) )) )) : (( ((now.kind[2]==2)) ? (( ((((int)now.at[2])==0)) ? (10) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (4) : (( ((((int)now.at[2])==3)) ? (3) : (( ((((int)now.at[2])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[2])==0)) ? (7) : (( ((((int)now.at[2])==1)) ? (6) : (( ((((int)now.at[2])==2)) ? (5) : (1) )) )) )) )) )) )==5)||(( ((now.kind[2]==4)) ? (( ((((int)now.at[2])==0)) ? (3) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[2]==3)) ? (( ((((int)now.at[2])==0)) ? (6) : (( ((((int)now.at[2])==1)) ? (5) : (1) )) )) : (( ((now.kind[2]==2)) ? (( ((((int)now.at[2])==0)) ? (10) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (4) : (( ((((int)now.at[2])==3)) ? (3) : (( ((((int)now.at[2])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[2])==0)) ? (7) : (( ((((int)now.at[2])==1)) ? (6) : (( ((((int)now.at[2])==2)) ? (5) : (1) )) )) )) )) )) )==9))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 303: // STATE 327 - steps.pml:157 - [epoch = (epoch+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][327] = 1;
		(trpt+1)->bup.oval = ((int)now.epoch);
		now.epoch = (((int)now.epoch)+1);
#ifdef VAR_RANGES
		logval("epoch", ((int)now.epoch));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 304: // STATE 328 - steps.pml:157 - [monitored = (( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==5)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][328] = 1;
		(trpt+1)->bup.oval = ((int)now.monitored);
		now.monitored = (( ((now.kind[2]==4)) ? (( ((((int)now.at[2])==0)) ? (3) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[2]==3)) ? (( ((((int)now.at[2])==0)) ? (6) : (( ((((int)now.at[2])==1)) ? (5) : (1) )) )) : (( ((now.kind[2]==2)) ? (( ((((int)now.at[2])==0)) ? (10) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (4) : (( ((((int)now.at[2])==3)) ? (3) : (( ((((int)now.at[2])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[2])==0)) ? (7) : (( ((((int)now.at[2])==1)) ? (6) : (( ((((int)now.at[2])==2)) ? (5) : (1) )) )) )) )) )) )==5);
#ifdef VAR_RANGES
		logval("monitored", ((int)now.monitored));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 305: // STATE 332 - steps.pml:135 - [attempt[2] = (attempt[2]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][332] = 1;
		(trpt+1)->bup.oval = ((int)now.attempt[2]);
		now.attempt[2] = (((int)now.attempt[2])+1);
#ifdef VAR_RANGES
		logval("attempt[2]", ((int)now.attempt[2]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 306: // STATE 333 - steps.pml:136 - [order = 2] (0:0:1 - 0)
		IfNotBlocked
		reached[0][333] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->order);
		((P0 *)_this)->order = 2;
#ifdef VAR_RANGES
		logval("engine:order", ((int)((P0 *)_this)->order));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 307: // STATE 334 - steps.pml:137 - [calling[2] = (((((( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==2))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][334] = 1;
		(trpt+1)->bup.oval = ((int)now.calling[2]);
		now.calling[2] = (((((( ((now.kind[2]==4)) ? (( ((((int)now.at[2])==0)) ? (3) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[2]==3)) ? (( ((((int)now.at[2])==0)) ? (6) : (( ((((int)now.at[2])==1)) ? (5) : (1) )) )) : (( ((now.kind[2]==2)) ? (( ((((int)now.at[2])==0)) ? (10) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (4) : (( ((((int)now.at[2])==3)) ? (3) : (( ((((int)now.at[2])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[2])==0)) ? (7) : (( ((((int)now.at[2])==1)) ? (6) : (( ((((int)now.at[2])==2)) ? (5) : (1) )) )) )) )) )) )==8)||(( ((now.kind[2]==4)) ? (( ((((int)now.at[2])==0)) ? (3) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[2]==3)) ? (( ((((int)now.at[2])==0)) ? (6) : (( ((((int)now.at[2])==1)) ? (5) : (1) )) )) : (( ((now.kind[2]==2)) ? (( ((((int)now.at[2])==0)) ? (10) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (4) : (( ((((int)now.at[2])==3)) ? (3) : (( ((((int)now.at[2])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[2])==0)) ? (7) : (( ((((int)now.at[2])==1)) ? (6) : (( ((((int)now.at[2])==2)) ? (5) : (1) )) )) )) )) )) )==7))||(( ((now.kind[2]==4)) ? (( ((((int)now.at[2])==0)) ? (3) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[2]==3)) ? (( ((((int)now.at[2])==0)) ? (6) : (( ((((int)now.at[2])==1)) ? (5) : (1) )) )) : (( ((now.kind[2]==2)) ? (( ((((int)now.at[2])==0)) ? (10) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (4) : (( ((((int)now.at[2])==3)) ? (3) : (( ((((int)now.at[2])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[2])==0)) ? (7) : (( ((((int)now.at[2])==1)) ? (6) : (( ((((int)now.at[2])==2)) ? (5) : (1) )) )) )) )) )) )==6))||(( ((now.kind[2]==4)) ? (( ((((int)now.at[2])==0)) ? (3) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[2]==3)) ? (( ((((int)now.at[2])==0)) ? (6) : (( ((((int)now.at[2])==1)) ? (5) : (1) )) )) : (( ((now.kind[2]==2)) ? (( ((((int)now.at[2])==0)) ? (10) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (4) : (( ((((int)now.at[2])==3)) ? (3) : (( ((((int)now.at[2])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[2])==0)) ? (7) : (( ((((int)now.at[2])==1)) ? (6) : (( ((((int)now.at[2])==2)) ? (5) : (1) )) )) )) )) )) )==4))||(( ((now.kind[2]==4)) ? (( ((((int)now.at[2])==0)) ? (3) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[2]==3)) ? (( ((((int)now.at[2])==0)) ? (6) : (( ((((int)now.at[2])==1)) ? (5) : (1) )) )) : (( ((now.kind[2]==2)) ? (( ((((int)now.at[2])==0)) ? (10) : (( ((((int)now.at[2])==1)) ? (9) : (( ((((int)now.at[2])==2)) ? (4) : (( ((((int)now.at[2])==3)) ? (3) : (( ((((int)now.at[2])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[2])==0)) ? (7) : (( ((((int)now.at[2])==1)) ? (6) : (( ((((int)now.at[2])==2)) ? (5) : (1) )) )) )) )) )) )==2));
#ifdef VAR_RANGES
		logval("calling[2]", ((int)now.calling[2]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 308: // STATE 347 - steps.pml:333 - [version = (version+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][347] = 1;
		(trpt+1)->bup.oval = ((int)now.version);
		now.version = (((int)now.version)+1);
#ifdef VAR_RANGES
		logval("version", ((int)now.version));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 309: // STATE 348 - steps.pml:333 - [knows[me] = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[0][348] = 1;
		(trpt+1)->bup.oval = ((int)now.knows[ Index(((int)((P0 *)_this)->me), 2) ]);
		now.knows[ Index(((P0 *)_this)->me, 2) ] = 1;
#ifdef VAR_RANGES
		logval("knows[engine:me]", ((int)now.knows[ Index(((int)((P0 *)_this)->me), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 310: // STATE 349 - steps.pml:333 - [((running!=7))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][349] = 1;
		if (!((((int)now.running)!=7)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 311: // STATE 350 - steps.pml:333 - [owner[running] = me] (0:0:1 - 0)
		IfNotBlocked
		reached[0][350] = 1;
		(trpt+1)->bup.oval = ((int)now.owner[ Index(((int)now.running), 3) ]);
		now.owner[ Index(now.running, 3) ] = ((int)((P0 *)_this)->me);
#ifdef VAR_RANGES
		logval("owner[running]", ((int)now.owner[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 312: // STATE 354 - steps.pml:333 - [over = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[0][354] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->over);
		((P0 *)_this)->over = 1;
#ifdef VAR_RANGES
		logval("engine:over", ((int)((P0 *)_this)->over));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 313: // STATE 356 - steps.pml:333 - [over = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][356] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->over);
		((P0 *)_this)->over = 0;
#ifdef VAR_RANGES
		logval("engine:over", ((int)((P0 *)_this)->over));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 314: // STATE 360 - steps.pml:333 - [(((over&&(order!=7))&&(((((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==2))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][360] = 1;
		if (!(((((int)((P0 *)_this)->over)&&(((int)((P0 *)_this)->order)!=7))&&(((((( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==8)||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==7))||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==6))||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==4))||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==2)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 315: // STATE 361 - steps.pml:333 - [jobs[me]!order,at[order],attempt[order],claim[me]] (0:0:0 - 0)
		IfNotBlocked
		reached[0][361] = 1;
		if (q_full(now.jobs[ Index(((int)((P0 *)_this)->me), 2) ]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.jobs[ Index(((int)((P0 *)_this)->me), 2) ]);
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->order)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.attempt[ Index(((int)((P0 *)_this)->order), 3) ])); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.claim[ Index(((int)((P0 *)_this)->me), 2) ])); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.jobs[ Index(((int)((P0 *)_this)->me), 2) ], 0, ((int)((P0 *)_this)->order), ((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ]), ((int)now.attempt[ Index(((int)((P0 *)_this)->order), 3) ]), ((int)now.claim[ Index(((int)((P0 *)_this)->me), 2) ]), 4);
		_m = 2; goto P999; /* 0 */
	case 316: // STATE 362 - steps.pml:333 - [(((over&&(order!=7))&&((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==9))))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][362] = 1;
		if (!(((((int)((P0 *)_this)->over)&&(((int)((P0 *)_this)->order)!=7))&&((( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==5)||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: order */  (trpt+1)->bup.oval = ((P0 *)_this)->order;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->order = 0;
		_m = 3; goto P999; /* 0 */
	case 317: // STATE 363 - steps.pml:333 - [vnf_monitoring!epoch,monitored] (0:0:0 - 0)
		IfNotBlocked
		reached[0][363] = 1;
		if (q_full(now.vnf_monitoring))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.vnf_monitoring);
		sprintf(simtmp, "%d", ((int)now.epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.monitored)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.vnf_monitoring, 0, ((int)now.epoch), ((int)now.monitored), 0, 0, 2);
		_m = 2; goto P999; /* 0 */
	case 318: // STATE 367 - steps.pml:333 - [order = 7] (0:0:2 - 0)
		IfNotBlocked
		reached[0][367] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->order);
		((P0 *)_this)->order = 7;
#ifdef VAR_RANGES
		logval("engine:order", ((int)((P0 *)_this)->order));
#endif
		;
		if (TstOnly) return 1; /* TT */
		/* dead 2: order */  
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->order = 0;
		_m = 3; goto P999; /* 0 */
	case 319: // STATE 369 - steps.pml:335 - [(over)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][369] = 1;
		if (!(((int)((P0 *)_this)->over)))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: over */  (trpt+1)->bup.oval = ((P0 *)_this)->over;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->over = 0;
		_m = 3; goto P999; /* 0 */
	case 320: // STATE 370 - steps.pml:335 - [vnf_alarms??1,eval(of_epoch),_] (0:0:3 - 0)
		reached[0][370] = 1;
		if (q_len(now.vnf_alarms) == 0) continue;

		XX=1;
		if (!(XX = Q_has(now.vnf_alarms, 1, 1, 1, ((int)((P0 *)_this)->of_epoch), 0, 0, 0, 0))) continue;
		(trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = XX;
		(trpt+1)->bup.ovals[1] = qrecv(now.vnf_alarms, XX-1, 2, 0);
		;
		qrecv(now.vnf_alarms, XX-1, 2, 1);
		
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[32];
			sprintf(simvals, "%d?", now.vnf_alarms);
		sprintf(simtmp, "%d", 1); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->of_epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)_)); strcat(simvals, simtmp);		}
#endif
		;
		if (TstOnly) return 1; /* TT */
		/* dead 1: of_epoch */  (trpt+1)->bup.ovals[2] = ((P0 *)_this)->of_epoch;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->of_epoch = 0;
		_m = 4; goto P999; /* 0 */
	case 321: // STATE 377 - steps.pml:338 - [(((assigned[me]&&inherits[me])&&((inherited[me]==me)||!(lease[inherited[me]]))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][377] = 1;
		if (!(((((int)now.assigned[ Index(((int)((P0 *)_this)->me), 2) ])&&((int)now.inherits[ Index(((int)((P0 *)_this)->me), 2) ]))&&((((int)now.inherited[ Index(((int)((P0 *)_this)->me), 2) ])==((int)((P0 *)_this)->me))|| !(((int)now.lease[ Index(((int)now.inherited[ Index(((int)((P0 *)_this)->me), 2) ]), 2) ]))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 322: // STATE 378 - steps.pml:339 - [seen = version] (0:0:1 - 0)
		IfNotBlocked
		reached[0][378] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->seen);
		((P0 *)_this)->seen = ((int)now.version);
#ifdef VAR_RANGES
		logval("engine:seen", ((int)((P0 *)_this)->seen));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 323: // STATE 379 - steps.pml:339 - [order = 7] (0:0:1 - 0)
		IfNotBlocked
		reached[0][379] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->order);
		((P0 *)_this)->order = 7;
#ifdef VAR_RANGES
		logval("engine:order", ((int)((P0 *)_this)->order));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 324: // STATE 380 - steps.pml:339 - [((seen==version))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][380] = 1;
		if (!((((int)((P0 *)_this)->seen)==((int)now.version))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: seen */  (trpt+1)->bup.oval = ((P0 *)_this)->seen;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->seen = 0;
		_m = 3; goto P999; /* 0 */
	case 325: // STATE 381 - steps.pml:241 - [calling[0] = (calling[0]&&(running==0))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][381] = 1;
		(trpt+1)->bup.oval = ((int)now.calling[0]);
		now.calling[0] = (((int)now.calling[0])&&(((int)now.running)==0));
#ifdef VAR_RANGES
		logval("calling[0]", ((int)now.calling[0]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 326: // STATE 382 - steps.pml:242 - [calling[1] = (calling[1]&&(running==1))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][382] = 1;
		(trpt+1)->bup.oval = ((int)now.calling[1]);
		now.calling[1] = (((int)now.calling[1])&&(((int)now.running)==1));
#ifdef VAR_RANGES
		logval("calling[1]", ((int)now.calling[1]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 327: // STATE 383 - steps.pml:243 - [calling[2] = (calling[2]&&(running==2))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][383] = 1;
		(trpt+1)->bup.oval = ((int)now.calling[2]);
		now.calling[2] = (((int)now.calling[2])&&(((int)now.running)==2));
#ifdef VAR_RANGES
		logval("calling[2]", ((int)now.calling[2]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 328: // STATE 384 - steps.pml:245 - [((((running!=7)&&begun[running])&&((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][384] = 1;
		if (!((((((int)now.running)!=7)&&((int)now.begun[ Index(((int)now.running), 3) ]))&&((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==10)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==3)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 329: // STATE 385 - steps.pml:168 - [at[running] = (at[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][385] = 1;
		(trpt+1)->bup.oval = ((int)now.at[ Index(((int)now.running), 3) ]);
		now.at[ Index(now.running, 3) ] = (((int)now.at[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("at[running]", ((int)now.at[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 330: // STATE 386 - steps.pml:169 - [begun[running] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][386] = 1;
		(trpt+1)->bup.oval = ((int)now.begun[ Index(((int)now.running), 3) ]);
		now.begun[ Index(now.running, 3) ] = 0;
#ifdef VAR_RANGES
		logval("begun[running]", ((int)now.begun[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 331: // STATE 387 - steps.pml:144 - [((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==1)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][387] = 1;
		if (!((((now.state[ Index(((int)now.running), 3) ]==4)&& !(((int)now.begun[ Index(((int)now.running), 3) ])))&&(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==1))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 332: // STATE 388 - steps.pml:145 - [service = ( ((kind[running]==4)) -> (4) : (( ((kind[running]==2)) -> (1) : (5) )) )] (0:0:1 - 0)
		IfNotBlocked
		reached[0][388] = 1;
		(trpt+1)->bup.oval = now.service;
		now.service = ( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (4) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (1) : (5) )) );
#ifdef VAR_RANGES
		logval("service", now.service);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 333: // STATE 389 - steps.pml:127 - [state[running] = 3] (0:0:1 - 0)
		IfNotBlocked
		reached[0][389] = 1;
		(trpt+1)->bup.oval = now.state[ Index(((int)now.running), 3) ];
		now.state[ Index(now.running, 3) ] = 3;
#ifdef VAR_RANGES
		logval("state[running]", now.state[ Index(((int)now.running), 3) ]);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 334: // STATE 390 - steps.pml:128 - [begun[running] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][390] = 1;
		(trpt+1)->bup.oval = ((int)now.begun[ Index(((int)now.running), 3) ]);
		now.begun[ Index(now.running, 3) ] = 0;
#ifdef VAR_RANGES
		logval("begun[running]", ((int)now.begun[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 335: // STATE 391 - steps.pml:129 - [finals[running] = (finals[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][391] = 1;
		(trpt+1)->bup.oval = ((int)now.finals[ Index(((int)now.running), 3) ]);
		now.finals[ Index(now.running, 3) ] = (((int)now.finals[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("finals[running]", ((int)now.finals[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 336: // STATE 392 - steps.pml:130 - [running = 7] (0:0:1 - 0)
		IfNotBlocked
		reached[0][392] = 1;
		(trpt+1)->bup.oval = ((int)now.running);
		now.running = 7;
#ifdef VAR_RANGES
		logval("running", ((int)now.running));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 337: // STATE 395 - steps.pml:148 - [(((((state[running]==4)&&!(begun[running]))&&((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3)))&&!(((((running!=0)&&calling[0])||((running!=1)&&calling[1]))||((running!=2)&&calling[2])))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][395] = 1;
		if (!(((((now.state[ Index(((int)now.running), 3) ]==4)&& !(((int)now.begun[ Index(((int)now.running), 3) ])))&&((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==10)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==3)))&& !(((((((int)now.running)!=0)&&((int)now.calling[0]))||((((int)now.running)!=1)&&((int)now.calling[1])))||((((int)now.running)!=2)&&((int)now.calling[2])))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 338: // STATE 396 - steps.pml:149 - [at[running] = (at[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][396] = 1;
		(trpt+1)->bup.oval = ((int)now.at[ Index(((int)now.running), 3) ]);
		now.at[ Index(now.running, 3) ] = (((int)now.at[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("at[running]", ((int)now.at[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 339: // STATE 397 - steps.pml:150 - [(((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9))&&!(monitored)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][397] = 1;
		if (!(((((now.state[ Index(((int)now.running), 3) ]==4)&& !(((int)now.begun[ Index(((int)now.running), 3) ])))&&(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9))&& !(((int)now.monitored)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 340: // STATE 398 - steps.pml:151 - [at[running] = (at[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][398] = 1;
		(trpt+1)->bup.oval = ((int)now.at[ Index(((int)now.running), 3) ]);
		now.at[ Index(now.running, 3) ] = (((int)now.at[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("at[running]", ((int)now.at[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 341: // STATE 399 - steps.pml:154 - [((((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )!=1))&&!((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3))&&!(((((running!=0)&&calling[0])||((running!=1)&&calling[1]))||((running!=2)&&calling[2]))))))&&!(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)&&!(monitored)))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][399] = 1;
		if (!((((((now.state[ Index(((int)now.running), 3) ]==4)&& !(((int)now.begun[ Index(((int)now.running), 3) ])))&&(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )!=1))&& !((((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==10)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==3))&& !(((((((int)now.running)!=0)&&((int)now.calling[0]))||((((int)now.running)!=1)&&((int)now.calling[1])))||((((int)now.running)!=2)&&((int)now.calling[2])))))))&& !(((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9)&& !(((int)now.monitored)))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 342: // STATE 400 - steps.pml:155 - [begun[running] = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[0][400] = 1;
		(trpt+1)->bup.oval = ((int)now.begun[ Index(((int)now.running), 3) ]);
		now.begun[ Index(now.running, 3) ] = 1;
#ifdef VAR_RANGES
		logval("begun[running]", ((int)now.begun[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 343: // STATE 401 - steps.pml:157 - [(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][401] = 1;
		if (!(((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==5)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 344: // STATE 402 - steps.pml:157 - [epoch = (epoch+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][402] = 1;
		(trpt+1)->bup.oval = ((int)now.epoch);
		now.epoch = (((int)now.epoch)+1);
#ifdef VAR_RANGES
		logval("epoch", ((int)now.epoch));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 345: // STATE 403 - steps.pml:157 - [monitored = (( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][403] = 1;
		(trpt+1)->bup.oval = ((int)now.monitored);
		now.monitored = (( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==5);
#ifdef VAR_RANGES
		logval("monitored", ((int)now.monitored));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 346: // STATE 407 - steps.pml:135 - [attempt[running] = (attempt[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][407] = 1;
		(trpt+1)->bup.oval = ((int)now.attempt[ Index(((int)now.running), 3) ]);
		now.attempt[ Index(now.running, 3) ] = (((int)now.attempt[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("attempt[running]", ((int)now.attempt[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 347: // STATE 408 - steps.pml:136 - [order = running] (0:0:1 - 0)
		IfNotBlocked
		reached[0][408] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->order);
		((P0 *)_this)->order = ((int)now.running);
#ifdef VAR_RANGES
		logval("engine:order", ((int)((P0 *)_this)->order));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 348: // STATE 409 - steps.pml:137 - [calling[running] = (((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==2))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][409] = 1;
		(trpt+1)->bup.oval = ((int)now.calling[ Index(((int)now.running), 3) ]);
		now.calling[ Index(now.running, 3) ] = (((((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==8)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==7))||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==6))||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==4))||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==2));
#ifdef VAR_RANGES
		logval("calling[running]", ((int)now.calling[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 349: // STATE 419 - steps.pml:246 - [((((running!=7)&&begun[running])&&!(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3)))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][419] = 1;
		if (!((((((int)now.running)!=7)&&((int)now.begun[ Index(((int)now.running), 3) ]))&& !(((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==10)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==3))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 350: // STATE 420 - steps.pml:135 - [attempt[running] = (attempt[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][420] = 1;
		(trpt+1)->bup.oval = ((int)now.attempt[ Index(((int)now.running), 3) ]);
		now.attempt[ Index(now.running, 3) ] = (((int)now.attempt[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("attempt[running]", ((int)now.attempt[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 351: // STATE 421 - steps.pml:136 - [order = running] (0:0:1 - 0)
		IfNotBlocked
		reached[0][421] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->order);
		((P0 *)_this)->order = ((int)now.running);
#ifdef VAR_RANGES
		logval("engine:order", ((int)((P0 *)_this)->order));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 352: // STATE 422 - steps.pml:137 - [calling[running] = (((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==2))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][422] = 1;
		(trpt+1)->bup.oval = ((int)now.calling[ Index(((int)now.running), 3) ]);
		now.calling[ Index(now.running, 3) ] = (((((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==8)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==7))||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==6))||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==4))||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==2));
#ifdef VAR_RANGES
		logval("calling[running]", ((int)now.calling[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 353: // STATE 424 - steps.pml:247 - [(((running!=7)&&!(begun[running])))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][424] = 1;
		if (!(((((int)now.running)!=7)&& !(((int)now.begun[ Index(((int)now.running), 3) ])))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 354: // STATE 425 - steps.pml:144 - [((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==1)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][425] = 1;
		if (!((((now.state[ Index(((int)now.running), 3) ]==4)&& !(((int)now.begun[ Index(((int)now.running), 3) ])))&&(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==1))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 355: // STATE 426 - steps.pml:145 - [service = ( ((kind[running]==4)) -> (4) : (( ((kind[running]==2)) -> (1) : (5) )) )] (0:0:1 - 0)
		IfNotBlocked
		reached[0][426] = 1;
		(trpt+1)->bup.oval = now.service;
		now.service = ( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (4) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (1) : (5) )) );
#ifdef VAR_RANGES
		logval("service", now.service);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 356: // STATE 427 - steps.pml:127 - [state[running] = 3] (0:0:1 - 0)
		IfNotBlocked
		reached[0][427] = 1;
		(trpt+1)->bup.oval = now.state[ Index(((int)now.running), 3) ];
		now.state[ Index(now.running, 3) ] = 3;
#ifdef VAR_RANGES
		logval("state[running]", now.state[ Index(((int)now.running), 3) ]);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 357: // STATE 428 - steps.pml:128 - [begun[running] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][428] = 1;
		(trpt+1)->bup.oval = ((int)now.begun[ Index(((int)now.running), 3) ]);
		now.begun[ Index(now.running, 3) ] = 0;
#ifdef VAR_RANGES
		logval("begun[running]", ((int)now.begun[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 358: // STATE 429 - steps.pml:129 - [finals[running] = (finals[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][429] = 1;
		(trpt+1)->bup.oval = ((int)now.finals[ Index(((int)now.running), 3) ]);
		now.finals[ Index(now.running, 3) ] = (((int)now.finals[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("finals[running]", ((int)now.finals[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 359: // STATE 430 - steps.pml:130 - [running = 7] (0:0:1 - 0)
		IfNotBlocked
		reached[0][430] = 1;
		(trpt+1)->bup.oval = ((int)now.running);
		now.running = 7;
#ifdef VAR_RANGES
		logval("running", ((int)now.running));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 360: // STATE 433 - steps.pml:148 - [(((((state[running]==4)&&!(begun[running]))&&((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3)))&&!(((((running!=0)&&calling[0])||((running!=1)&&calling[1]))||((running!=2)&&calling[2])))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][433] = 1;
		if (!(((((now.state[ Index(((int)now.running), 3) ]==4)&& !(((int)now.begun[ Index(((int)now.running), 3) ])))&&((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==10)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==3)))&& !(((((((int)now.running)!=0)&&((int)now.calling[0]))||((((int)now.running)!=1)&&((int)now.calling[1])))||((((int)now.running)!=2)&&((int)now.calling[2])))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 361: // STATE 434 - steps.pml:149 - [at[running] = (at[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][434] = 1;
		(trpt+1)->bup.oval = ((int)now.at[ Index(((int)now.running), 3) ]);
		now.at[ Index(now.running, 3) ] = (((int)now.at[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("at[running]", ((int)now.at[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 362: // STATE 435 - steps.pml:150 - [(((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9))&&!(monitored)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][435] = 1;
		if (!(((((now.state[ Index(((int)now.running), 3) ]==4)&& !(((int)now.begun[ Index(((int)now.running), 3) ])))&&(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9))&& !(((int)now.monitored)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 363: // STATE 436 - steps.pml:151 - [at[running] = (at[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][436] = 1;
		(trpt+1)->bup.oval = ((int)now.at[ Index(((int)now.running), 3) ]);
		now.at[ Index(now.running, 3) ] = (((int)now.at[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("at[running]", ((int)now.at[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 364: // STATE 437 - steps.pml:154 - [((((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )!=1))&&!((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3))&&!(((((running!=0)&&calling[0])||((running!=1)&&calling[1]))||((running!=2)&&calling[2]))))))&&!(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)&&!(monitored)))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][437] = 1;
		if (!((((((now.state[ Index(((int)now.running), 3) ]==4)&& !(((int)now.begun[ Index(((int)now.running), 3) ])))&&(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )!=1))&& !((((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==10)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==3))&& !(((((((int)now.running)!=0)&&((int)now.calling[0]))||((((int)now.running)!=1)&&((int)now.calling[1])))||((((int)now.running)!=2)&&((int)now.calling[2])))))))&& !(((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9)&& !(((int)now.monitored)))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 365: // STATE 438 - steps.pml:155 - [begun[running] = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[0][438] = 1;
		(trpt+1)->bup.oval = ((int)now.begun[ Index(((int)now.running), 3) ]);
		now.begun[ Index(now.running, 3) ] = 1;
#ifdef VAR_RANGES
		logval("begun[running]", ((int)now.begun[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 366: // STATE 439 - steps.pml:157 - [(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][439] = 1;
		if (!(((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==5)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 367: // STATE 440 - steps.pml:157 - [epoch = (epoch+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][440] = 1;
		(trpt+1)->bup.oval = ((int)now.epoch);
		now.epoch = (((int)now.epoch)+1);
#ifdef VAR_RANGES
		logval("epoch", ((int)now.epoch));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 368: // STATE 441 - steps.pml:157 - [monitored = (( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][441] = 1;
		(trpt+1)->bup.oval = ((int)now.monitored);
		now.monitored = (( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==5);
#ifdef VAR_RANGES
		logval("monitored", ((int)now.monitored));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 369: // STATE 445 - steps.pml:135 - [attempt[running] = (attempt[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][445] = 1;
		(trpt+1)->bup.oval = ((int)now.attempt[ Index(((int)now.running), 3) ]);
		now.attempt[ Index(now.running, 3) ] = (((int)now.attempt[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("attempt[running]", ((int)now.attempt[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 370: // STATE 446 - steps.pml:136 - [order = running] (0:0:1 - 0)
		IfNotBlocked
		reached[0][446] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->order);
		((P0 *)_this)->order = ((int)now.running);
#ifdef VAR_RANGES
		logval("engine:order", ((int)((P0 *)_this)->order));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 371: // STATE 447 - steps.pml:137 - [calling[running] = (((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==2))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][447] = 1;
		(trpt+1)->bup.oval = ((int)now.calling[ Index(((int)now.running), 3) ]);
		now.calling[ Index(now.running, 3) ] = (((((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==8)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==7))||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==6))||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==4))||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==2));
#ifdef VAR_RANGES
		logval("calling[running]", ((int)now.calling[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 372: // STATE 460 - steps.pml:339 - [version = (version+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][460] = 1;
		(trpt+1)->bup.oval = ((int)now.version);
		now.version = (((int)now.version)+1);
#ifdef VAR_RANGES
		logval("version", ((int)now.version));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 373: // STATE 461 - steps.pml:339 - [knows[me] = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[0][461] = 1;
		(trpt+1)->bup.oval = ((int)now.knows[ Index(((int)((P0 *)_this)->me), 2) ]);
		now.knows[ Index(((P0 *)_this)->me, 2) ] = 1;
#ifdef VAR_RANGES
		logval("knows[engine:me]", ((int)now.knows[ Index(((int)((P0 *)_this)->me), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 374: // STATE 462 - steps.pml:339 - [((running!=7))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][462] = 1;
		if (!((((int)now.running)!=7)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 375: // STATE 463 - steps.pml:339 - [owner[running] = me] (0:0:1 - 0)
		IfNotBlocked
		reached[0][463] = 1;
		(trpt+1)->bup.oval = ((int)now.owner[ Index(((int)now.running), 3) ]);
		now.owner[ Index(now.running, 3) ] = ((int)((P0 *)_this)->me);
#ifdef VAR_RANGES
		logval("owner[running]", ((int)now.owner[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 376: // STATE 467 - steps.pml:339 - [over = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[0][467] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->over);
		((P0 *)_this)->over = 1;
#ifdef VAR_RANGES
		logval("engine:over", ((int)((P0 *)_this)->over));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 377: // STATE 469 - steps.pml:339 - [over = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][469] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->over);
		((P0 *)_this)->over = 0;
#ifdef VAR_RANGES
		logval("engine:over", ((int)((P0 *)_this)->over));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 378: // STATE 473 - steps.pml:339 - [(((over&&(order!=7))&&(((((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==2))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][473] = 1;
		if (!(((((int)((P0 *)_this)->over)&&(((int)((P0 *)_this)->order)!=7))&&(((((( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==8)||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==7))||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==6))||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==4))||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==2)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 379: // STATE 474 - steps.pml:339 - [jobs[me]!order,at[order],attempt[order],claim[me]] (0:0:0 - 0)
		IfNotBlocked
		reached[0][474] = 1;
		if (q_full(now.jobs[ Index(((int)((P0 *)_this)->me), 2) ]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.jobs[ Index(((int)((P0 *)_this)->me), 2) ]);
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->order)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.attempt[ Index(((int)((P0 *)_this)->order), 3) ])); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.claim[ Index(((int)((P0 *)_this)->me), 2) ])); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.jobs[ Index(((int)((P0 *)_this)->me), 2) ], 0, ((int)((P0 *)_this)->order), ((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ]), ((int)now.attempt[ Index(((int)((P0 *)_this)->order), 3) ]), ((int)now.claim[ Index(((int)((P0 *)_this)->me), 2) ]), 4);
		_m = 2; goto P999; /* 0 */
	case 380: // STATE 475 - steps.pml:339 - [(((over&&(order!=7))&&((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==9))))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][475] = 1;
		if (!(((((int)((P0 *)_this)->over)&&(((int)((P0 *)_this)->order)!=7))&&((( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==5)||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: order */  (trpt+1)->bup.oval = ((P0 *)_this)->order;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->order = 0;
		_m = 3; goto P999; /* 0 */
	case 381: // STATE 476 - steps.pml:339 - [vnf_monitoring!epoch,monitored] (0:0:0 - 0)
		IfNotBlocked
		reached[0][476] = 1;
		if (q_full(now.vnf_monitoring))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.vnf_monitoring);
		sprintf(simtmp, "%d", ((int)now.epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.monitored)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.vnf_monitoring, 0, ((int)now.epoch), ((int)now.monitored), 0, 0, 2);
		_m = 2; goto P999; /* 0 */
	case 382: // STATE 480 - steps.pml:339 - [order = 7] (0:0:2 - 0)
		IfNotBlocked
		reached[0][480] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->order);
		((P0 *)_this)->order = 7;
#ifdef VAR_RANGES
		logval("engine:order", ((int)((P0 *)_this)->order));
#endif
		;
		if (TstOnly) return 1; /* TT */
		/* dead 2: order */  
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->order = 0;
		_m = 3; goto P999; /* 0 */
	case 383: // STATE 482 - steps.pml:340 - [(over)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][482] = 1;
		if (!(((int)((P0 *)_this)->over)))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: over */  (trpt+1)->bup.oval = ((P0 *)_this)->over;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->over = 0;
		_m = 3; goto P999; /* 0 */
	case 384: // STATE 483 - steps.pml:340 - [inherits[me] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][483] = 1;
		(trpt+1)->bup.oval = ((int)now.inherits[ Index(((int)((P0 *)_this)->me), 2) ]);
		now.inherits[ Index(((P0 *)_this)->me, 2) ] = 0;
#ifdef VAR_RANGES
		logval("inherits[engine:me]", ((int)now.inherits[ Index(((int)((P0 *)_this)->me), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 385: // STATE 487 - steps.pml:341 - [(((assigned[me]&&(group_owner==me))&&(((((running!=7)&&begun[running])&&knows[me])&&!(inherits[me]))&&(((((((empty(vnf_monitoring)&&empty(vnf_alarms))&&empty(jobs[0]))&&empty(jobs[1]))&&empty(results[0]))&&empty(results[1]))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][487] = 1;
		if (!(((((int)now.assigned[ Index(((int)((P0 *)_this)->me), 2) ])&&(((int)now.group_owner)==((int)((P0 *)_this)->me)))&&(((((((int)now.running)!=7)&&((int)now.begun[ Index(((int)now.running), 3) ]))&&((int)now.knows[ Index(((int)((P0 *)_this)->me), 2) ]))&& !(((int)now.inherits[ Index(((int)((P0 *)_this)->me), 2) ])))&&((((((((q_len(now.vnf_monitoring)==0)&&(q_len(now.vnf_alarms)==0))&&(q_len(now.jobs[0])==0))&&(q_len(now.jobs[1])==0))&&(q_len(now.results[0])==0))&&(q_len(now.results[1])==0))||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==10))||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 386: // STATE 488 - steps.pml:342 - [seen = version] (0:0:1 - 0)
		IfNotBlocked
		reached[0][488] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->seen);
		((P0 *)_this)->seen = ((int)now.version);
#ifdef VAR_RANGES
		logval("engine:seen", ((int)((P0 *)_this)->seen));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 387: // STATE 489 - steps.pml:342 - [order = 7] (0:0:1 - 0)
		IfNotBlocked
		reached[0][489] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->order);
		((P0 *)_this)->order = 7;
#ifdef VAR_RANGES
		logval("engine:order", ((int)((P0 *)_this)->order));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 388: // STATE 490 - steps.pml:342 - [((seen==version))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][490] = 1;
		if (!((((int)((P0 *)_this)->seen)==((int)now.version))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: seen */  (trpt+1)->bup.oval = ((P0 *)_this)->seen;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->seen = 0;
		_m = 3; goto P999; /* 0 */
	case 389: // STATE 491 - steps.pml:257 - [(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][491] = 1;
		if (!(((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==10)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 390: // STATE 492 - steps.pml:168 - [at[running] = (at[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][492] = 1;
		(trpt+1)->bup.oval = ((int)now.at[ Index(((int)now.running), 3) ]);
		now.at[ Index(now.running, 3) ] = (((int)now.at[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("at[running]", ((int)now.at[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 391: // STATE 493 - steps.pml:169 - [begun[running] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][493] = 1;
		(trpt+1)->bup.oval = ((int)now.begun[ Index(((int)now.running), 3) ]);
		now.begun[ Index(now.running, 3) ] = 0;
#ifdef VAR_RANGES
		logval("begun[running]", ((int)now.begun[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 392: // STATE 494 - steps.pml:144 - [((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==1)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][494] = 1;
		if (!((((now.state[ Index(((int)now.running), 3) ]==4)&& !(((int)now.begun[ Index(((int)now.running), 3) ])))&&(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==1))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 393: // STATE 495 - steps.pml:145 - [service = ( ((kind[running]==4)) -> (4) : (( ((kind[running]==2)) -> (1) : (5) )) )] (0:0:1 - 0)
		IfNotBlocked
		reached[0][495] = 1;
		(trpt+1)->bup.oval = now.service;
		now.service = ( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (4) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (1) : (5) )) );
#ifdef VAR_RANGES
		logval("service", now.service);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 394: // STATE 496 - steps.pml:127 - [state[running] = 3] (0:0:1 - 0)
		IfNotBlocked
		reached[0][496] = 1;
		(trpt+1)->bup.oval = now.state[ Index(((int)now.running), 3) ];
		now.state[ Index(now.running, 3) ] = 3;
#ifdef VAR_RANGES
		logval("state[running]", now.state[ Index(((int)now.running), 3) ]);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 395: // STATE 497 - steps.pml:128 - [begun[running] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][497] = 1;
		(trpt+1)->bup.oval = ((int)now.begun[ Index(((int)now.running), 3) ]);
		now.begun[ Index(now.running, 3) ] = 0;
#ifdef VAR_RANGES
		logval("begun[running]", ((int)now.begun[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 396: // STATE 498 - steps.pml:129 - [finals[running] = (finals[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][498] = 1;
		(trpt+1)->bup.oval = ((int)now.finals[ Index(((int)now.running), 3) ]);
		now.finals[ Index(now.running, 3) ] = (((int)now.finals[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("finals[running]", ((int)now.finals[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 397: // STATE 499 - steps.pml:130 - [running = 7] (0:0:1 - 0)
		IfNotBlocked
		reached[0][499] = 1;
		(trpt+1)->bup.oval = ((int)now.running);
		now.running = 7;
#ifdef VAR_RANGES
		logval("running", ((int)now.running));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 398: // STATE 502 - steps.pml:148 - [(((((state[running]==4)&&!(begun[running]))&&((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3)))&&!(((((running!=0)&&calling[0])||((running!=1)&&calling[1]))||((running!=2)&&calling[2])))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][502] = 1;
		if (!(((((now.state[ Index(((int)now.running), 3) ]==4)&& !(((int)now.begun[ Index(((int)now.running), 3) ])))&&((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==10)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==3)))&& !(((((((int)now.running)!=0)&&((int)now.calling[0]))||((((int)now.running)!=1)&&((int)now.calling[1])))||((((int)now.running)!=2)&&((int)now.calling[2])))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 399: // STATE 503 - steps.pml:149 - [at[running] = (at[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][503] = 1;
		(trpt+1)->bup.oval = ((int)now.at[ Index(((int)now.running), 3) ]);
		now.at[ Index(now.running, 3) ] = (((int)now.at[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("at[running]", ((int)now.at[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 400: // STATE 504 - steps.pml:150 - [(((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9))&&!(monitored)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][504] = 1;
		if (!(((((now.state[ Index(((int)now.running), 3) ]==4)&& !(((int)now.begun[ Index(((int)now.running), 3) ])))&&(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9))&& !(((int)now.monitored)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 401: // STATE 505 - steps.pml:151 - [at[running] = (at[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][505] = 1;
		(trpt+1)->bup.oval = ((int)now.at[ Index(((int)now.running), 3) ]);
		now.at[ Index(now.running, 3) ] = (((int)now.at[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("at[running]", ((int)now.at[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 402: // STATE 506 - steps.pml:154 - [((((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )!=1))&&!((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3))&&!(((((running!=0)&&calling[0])||((running!=1)&&calling[1]))||((running!=2)&&calling[2]))))))&&!(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)&&!(monitored)))))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][506] = 1;
		if (!((((((now.state[ Index(((int)now.running), 3) ]==4)&& !(((int)now.begun[ Index(((int)now.running), 3) ])))&&(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )!=1))&& !((((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==10)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==3))&& !(((((((int)now.running)!=0)&&((int)now.calling[0]))||((((int)now.running)!=1)&&((int)now.calling[1])))||((((int)now.running)!=2)&&((int)now.calling[2])))))))&& !(((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9)&& !(((int)now.monitored)))))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 403: // STATE 507 - steps.pml:155 - [begun[running] = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[0][507] = 1;
		(trpt+1)->bup.oval = ((int)now.begun[ Index(((int)now.running), 3) ]);
		now.begun[ Index(now.running, 3) ] = 1;
#ifdef VAR_RANGES
		logval("begun[running]", ((int)now.begun[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 404: // STATE 508 - steps.pml:157 - [(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][508] = 1;
		if (!(((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==5)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 405: // STATE 509 - steps.pml:157 - [epoch = (epoch+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][509] = 1;
		(trpt+1)->bup.oval = ((int)now.epoch);
		now.epoch = (((int)now.epoch)+1);
#ifdef VAR_RANGES
		logval("epoch", ((int)now.epoch));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 406: // STATE 510 - steps.pml:157 - [monitored = (( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][510] = 1;
		(trpt+1)->bup.oval = ((int)now.monitored);
		now.monitored = (( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==5);
#ifdef VAR_RANGES
		logval("monitored", ((int)now.monitored));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 407: // STATE 514 - steps.pml:135 - [attempt[running] = (attempt[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][514] = 1;
		(trpt+1)->bup.oval = ((int)now.attempt[ Index(((int)now.running), 3) ]);
		now.attempt[ Index(now.running, 3) ] = (((int)now.attempt[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("attempt[running]", ((int)now.attempt[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 408: // STATE 515 - steps.pml:136 - [order = running] (0:0:1 - 0)
		IfNotBlocked
		reached[0][515] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->order);
		((P0 *)_this)->order = ((int)now.running);
#ifdef VAR_RANGES
		logval("engine:order", ((int)((P0 *)_this)->order));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 409: // STATE 516 - steps.pml:137 - [calling[running] = (((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==2))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][516] = 1;
		(trpt+1)->bup.oval = ((int)now.calling[ Index(((int)now.running), 3) ]);
		now.calling[ Index(now.running, 3) ] = (((((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==8)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==7))||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==6))||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==4))||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==2));
#ifdef VAR_RANGES
		logval("calling[running]", ((int)now.calling[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 410: // STATE 526 - steps.pml:258 - [((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][526] = 1;
		if (!((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==5)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 411: // STATE 527 - steps.pml:135 - [attempt[running] = (attempt[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][527] = 1;
		(trpt+1)->bup.oval = ((int)now.attempt[ Index(((int)now.running), 3) ]);
		now.attempt[ Index(now.running, 3) ] = (((int)now.attempt[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("attempt[running]", ((int)now.attempt[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 412: // STATE 528 - steps.pml:136 - [order = running] (0:0:1 - 0)
		IfNotBlocked
		reached[0][528] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->order);
		((P0 *)_this)->order = ((int)now.running);
#ifdef VAR_RANGES
		logval("engine:order", ((int)((P0 *)_this)->order));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 413: // STATE 529 - steps.pml:137 - [calling[running] = (((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==2))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][529] = 1;
		(trpt+1)->bup.oval = ((int)now.calling[ Index(((int)now.running), 3) ]);
		now.calling[ Index(now.running, 3) ] = (((((( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==8)||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==7))||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==6))||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==4))||(( ((now.kind[ Index(((int)now.running), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)now.running), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)now.running), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==2));
#ifdef VAR_RANGES
		logval("calling[running]", ((int)now.calling[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 414: // STATE 532 - steps.pml:259 - [service = 3] (0:0:1 - 0)
		IfNotBlocked
		reached[0][532] = 1;
		(trpt+1)->bup.oval = now.service;
		now.service = 3;
#ifdef VAR_RANGES
		logval("service", now.service);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 415: // STATE 533 - steps.pml:127 - [state[running] = 2] (0:0:1 - 0)
		IfNotBlocked
		reached[0][533] = 1;
		(trpt+1)->bup.oval = now.state[ Index(((int)now.running), 3) ];
		now.state[ Index(now.running, 3) ] = 2;
#ifdef VAR_RANGES
		logval("state[running]", now.state[ Index(((int)now.running), 3) ]);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 416: // STATE 534 - steps.pml:128 - [begun[running] = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][534] = 1;
		(trpt+1)->bup.oval = ((int)now.begun[ Index(((int)now.running), 3) ]);
		now.begun[ Index(now.running, 3) ] = 0;
#ifdef VAR_RANGES
		logval("begun[running]", ((int)now.begun[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 417: // STATE 535 - steps.pml:129 - [finals[running] = (finals[running]+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][535] = 1;
		(trpt+1)->bup.oval = ((int)now.finals[ Index(((int)now.running), 3) ]);
		now.finals[ Index(now.running, 3) ] = (((int)now.finals[ Index(((int)now.running), 3) ])+1);
#ifdef VAR_RANGES
		logval("finals[running]", ((int)now.finals[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 418: // STATE 536 - steps.pml:130 - [running = 7] (0:0:1 - 0)
		IfNotBlocked
		reached[0][536] = 1;
		(trpt+1)->bup.oval = ((int)now.running);
		now.running = 7;
#ifdef VAR_RANGES
		logval("running", ((int)now.running));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 419: // STATE 541 - steps.pml:342 - [version = (version+1)] (0:0:1 - 0)
		IfNotBlocked
		reached[0][541] = 1;
		(trpt+1)->bup.oval = ((int)now.version);
		now.version = (((int)now.version)+1);
#ifdef VAR_RANGES
		logval("version", ((int)now.version));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 420: // STATE 542 - steps.pml:342 - [knows[me] = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[0][542] = 1;
		(trpt+1)->bup.oval = ((int)now.knows[ Index(((int)((P0 *)_this)->me), 2) ]);
		now.knows[ Index(((P0 *)_this)->me, 2) ] = 1;
#ifdef VAR_RANGES
		logval("knows[engine:me]", ((int)now.knows[ Index(((int)((P0 *)_this)->me), 2) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 421: // STATE 543 - steps.pml:342 - [((running!=7))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][543] = 1;
		if (!((((int)now.running)!=7)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 422: // STATE 544 - steps.pml:342 - [owner[running] = me] (0:0:1 - 0)
		IfNotBlocked
		reached[0][544] = 1;
		(trpt+1)->bup.oval = ((int)now.owner[ Index(((int)now.running), 3) ]);
		now.owner[ Index(now.running, 3) ] = ((int)((P0 *)_this)->me);
#ifdef VAR_RANGES
		logval("owner[running]", ((int)now.owner[ Index(((int)now.running), 3) ]));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 423: // STATE 548 - steps.pml:342 - [over = 1] (0:0:1 - 0)
		IfNotBlocked
		reached[0][548] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->over);
		((P0 *)_this)->over = 1;
#ifdef VAR_RANGES
		logval("engine:over", ((int)((P0 *)_this)->over));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 424: // STATE 550 - steps.pml:342 - [over = 0] (0:0:1 - 0)
		IfNotBlocked
		reached[0][550] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->over);
		((P0 *)_this)->over = 0;
#ifdef VAR_RANGES
		logval("engine:over", ((int)((P0 *)_this)->over));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 425: // STATE 554 - steps.pml:342 - [(((over&&(order!=7))&&(((((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==2))))] (0:0:1 - 0)
		IfNotBlocked
		reached[0][554] = 1;
		if (!(((((int)((P0 *)_this)->over)&&(((int)((P0 *)_this)->order)!=7))&&(((((( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==8)||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==7))||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==6))||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==4))||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==2)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: over */  (trpt+1)->bup.oval = ((P0 *)_this)->over;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->over = 0;
		_m = 3; goto P999; /* 0 */
	case 426: // STATE 555 - steps.pml:342 - [jobs[me]!order,at[order],attempt[order],claim[me]] (0:0:0 - 0)
		IfNotBlocked
		reached[0][555] = 1;
		if (q_full(now.jobs[ Index(((int)((P0 *)_this)->me), 2) ]))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.jobs[ Index(((int)((P0 *)_this)->me), 2) ]);
		sprintf(simtmp, "%d", ((int)((P0 *)_this)->order)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.attempt[ Index(((int)((P0 *)_this)->order), 3) ])); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.claim[ Index(((int)((P0 *)_this)->me), 2) ])); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.jobs[ Index(((int)((P0 *)_this)->me), 2) ], 0, ((int)((P0 *)_this)->order), ((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ]), ((int)now.attempt[ Index(((int)((P0 *)_this)->order), 3) ]), ((int)now.claim[ Index(((int)((P0 *)_this)->me), 2) ]), 4);
		_m = 2; goto P999; /* 0 */
	case 427: // STATE 556 - steps.pml:342 - [(((over&&(order!=7))&&((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==9))))] (0:0:2 - 0)
		IfNotBlocked
		reached[0][556] = 1;
		if (!(((((int)((P0 *)_this)->over)&&(((int)((P0 *)_this)->order)!=7))&&((( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==5)||(( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==4)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (8) : (1) )) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==3)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (5) : (1) )) )) : (( ((now.kind[ Index(((int)((P0 *)_this)->order), 3) ]==2)) ? (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (10) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (9) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (4) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==3)) ? (3) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==4)) ? (2) : (1) )) )) )) )) )) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==0)) ? (7) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==1)) ? (6) : (( ((((int)now.at[ Index(((int)((P0 *)_this)->order), 3) ])==2)) ? (5) : (1) )) )) )) )) )) )==9)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: over */  (trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->over;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->over = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 1: order */  (trpt+1)->bup.ovals[1] = ((P0 *)_this)->order;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->order = 0;
		_m = 3; goto P999; /* 0 */
	case 428: // STATE 557 - steps.pml:342 - [vnf_monitoring!epoch,monitored] (0:0:0 - 0)
		IfNotBlocked
		reached[0][557] = 1;
		if (q_full(now.vnf_monitoring))
			continue;
#ifdef HAS_CODE
		if (readtrail && gui) {
			char simtmp[64];
			sprintf(simvals, "%d!", now.vnf_monitoring);
		sprintf(simtmp, "%d", ((int)now.epoch)); strcat(simvals, simtmp);		strcat(simvals, ",");
		sprintf(simtmp, "%d", ((int)now.monitored)); strcat(simvals, simtmp);		}
#endif
		
		qsend(now.vnf_monitoring, 0, ((int)now.epoch), ((int)now.monitored), 0, 0, 2);
		_m = 2; goto P999; /* 0 */
	case 429: // STATE 561 - steps.pml:342 - [order = 7] (0:0:2 - 0)
		IfNotBlocked
		reached[0][561] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->order);
		((P0 *)_this)->order = 7;
#ifdef VAR_RANGES
		logval("engine:order", ((int)((P0 *)_this)->order));
#endif
		;
		if (TstOnly) return 1; /* TT */
		/* dead 2: order */  
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->order = 0;
		_m = 3; goto P999; /* 0 */
	case 430: // STATE 563 - steps.pml:344 - [(((((assigned[me]&&(group_owner==me))&&(running==7))&&(service==4))&&(domain==3)))] (0:0:0 - 0)
		IfNotBlocked
		reached[0][563] = 1;
		if (!(((((((int)now.assigned[ Index(((int)((P0 *)_this)->me), 2) ])&&(((int)now.group_owner)==((int)((P0 *)_this)->me)))&&(((int)now.running)==7))&&(now.service==4))&&(now.domain==3))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 431: // STATE 564 - steps.pml:345 - [assert(late)] (0:0:0 - 0)
		IfNotBlocked
		reached[0][564] = 1;
		spin_assert(((int)now.late), "late", II, tt, t);
		_m = 3; goto P999; /* 0 */
	case 432: // STATE 565 - steps.pml:346 - [domain = 2] (0:0:1 - 0)
		IfNotBlocked
		reached[0][565] = 1;
		(trpt+1)->bup.oval = now.domain;
		now.domain = 2;
#ifdef VAR_RANGES
		logval("domain", now.domain);
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 433: // STATE 570 - steps.pml:348 - [-end-] (0:0:0 - 0)
		IfNotBlocked
		reached[0][570] = 1;
		if (!delproc(1, II)) continue;
		_m = 3; goto P999; /* 0 */
	case  _T5:	/* np_ */
		if (!((!(trpt->o_pm&4) && !(trpt->tau&128))))
			continue;
		/* else fall through */
	case  _T2:	/* true */
		_m = 3; goto P999;
#undef rand
	}

