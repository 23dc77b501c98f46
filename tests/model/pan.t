#ifdef PEG
struct T_SRC {
	char *fl; int ln;
} T_SRC[NTRANS];

void
tr_2_src(int m, char *file, int ln)
{	T_SRC[m].fl = file;
	T_SRC[m].ln = ln;
}

void
putpeg(int n, int m)
{	printf("%5d	trans %4d ", m, n);
	printf("%s:%d\n",
		T_SRC[n].fl, T_SRC[n].ln);
}
#else
#define tr_2_src(m,f,l)
#endif

void
settable(void)
{	Trans *T;
	Trans *settr(int, int, int, int, int, char *, int, int, int);

	trans = (Trans ***) emalloc(11*sizeof(Trans **));

	/* proctype 9: :init: */

	trans[9] = (Trans **) emalloc(15*sizeof(Trans *));

	T = trans[ 9][13] = settr(744,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:501 */
	T->nxt	= settr(744,2,1,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:501 */
	trans[9][1]	= settr(732,2,2,3,3,"kind[2] = 1", 1, 2, 0);
		tr_2_src(3, "steps.pml", 502);
	trans[9][2]	= settr(733,2,3,4,4,"(run engine(0))", 1, 2, 0);
		tr_2_src(4, "steps.pml", 503);
	trans[9][3]	= settr(734,2,4,5,5,"(run engine(1))", 1, 2, 0);
		tr_2_src(5, "steps.pml", 503);
	trans[9][4]	= settr(735,2,5,6,6,"(run worker(0))", 1, 2, 0);
		tr_2_src(6, "steps.pml", 503);
	trans[9][5]	= settr(736,2,6,7,7,"(run worker(1))", 1, 2, 0);
		tr_2_src(7, "steps.pml", 503);
	trans[9][6]	= settr(737,2,7,8,8,"(run monitor())", 1, 2, 0);
		tr_2_src(8, "steps.pml", 504);
	trans[9][7]	= settr(738,2,8,9,9,"(run broker())", 1, 2, 0);
		tr_2_src(9, "steps.pml", 504);
	trans[9][8]	= settr(739,2,9,10,10,"(run leases())", 1, 2, 0);
		tr_2_src(10, "steps.pml", 504);
	trans[9][9]	= settr(740,2,10,11,11,"(run faults())", 1, 2, 0);
		tr_2_src(11, "steps.pml", 504);
	trans[9][10]	= settr(741,2,11,12,12,"(run graves())", 1, 2, 0);
		tr_2_src(12, "steps.pml", 504);
	trans[9][11]	= settr(742,2,12,13,13,"(run client())", 1, 2, 0);
		tr_2_src(13, "steps.pml", 505);
	trans[9][12]	= settr(743,0,14,14,14,"(run judge())", 1, 2, 0);
		tr_2_src(14, "steps.pml", 505);
	trans[9][14]	= settr(745,0,0,15,15,"-end-", 0, 3500, 0);
		tr_2_src(15, "steps.pml", 507);

	/* proctype 8: judge */

	trans[8] = (Trans **) emalloc(9*sizeof(Trans *));

	trans[8][1]	= settr(724,0,2,16,0,"(timeout)", 1, 3000, 0);
		tr_2_src(16, "steps.pml", 490);
	trans[8][2]	= settr(725,0,3,17,0,"assert(((((state[0]==3)||(state[0]==2))||(state[0]==1))&&(finals[0]==1)))", 1, 2, 0);
		tr_2_src(17, "steps.pml", 491);
	trans[8][3]	= settr(726,0,4,18,0,"assert(((((state[1]==3)||(state[1]==2))||(state[1]==1))&&(finals[1]==1)))", 1, 2, 0);
		tr_2_src(18, "steps.pml", 492);
	trans[8][4]	= settr(727,0,5,19,0,"assert(((state[2]==5)||((((state[2]==3)||(state[2]==2))||(state[2]==1))&&(finals[2]==1))))", 1, 2, 0);
		tr_2_src(19, "steps.pml", 493);
	trans[8][5]	= settr(728,0,6,20,0,"assert(((service!=4)||(domain==2)))", 1, 2, 0);
		tr_2_src(20, "steps.pml", 494);
	trans[8][6]	= settr(729,0,7,21,0,"assert(((service!=1)||(domain==1)))", 1, 2, 0);
		tr_2_src(21, "steps.pml", 495);
	trans[8][7]	= settr(730,0,8,22,0,"assert((((service!=5)||(domain==3))||crashed))", 1, 2, 0);
		tr_2_src(22, "steps.pml", 496);
	trans[8][8]	= settr(731,0,0,23,23,"-end-", 0, 3500, 0);
		tr_2_src(23, "steps.pml", 497);

	/* proctype 7: client */

	trans[7] = (Trans **) emalloc(15*sizeof(Trans *));

	trans[7][12]	= settr(721,0,11,1,0,".(goto)", 0, 2, 0);
	T = trans[7][11] = settr(720,0,0,0,0,"DO", 0, 2, 0);
		/* steps.pml:473 */
	T = T->nxt	= settr(720,0,1,0,0,"DO", 0, 2, 0);
		/* steps.pml:473 */
	    T->nxt	= settr(720,0,9,0,0,"DO", 0, 2, 0);
		/* steps.pml:473 */
	trans[7][1]	= settr(710,0,8,24,0,"((asked<2))", 1, 2, 0);
		tr_2_src(24, "steps.pml", 474);
	T = trans[ 7][8] = settr(717,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:474 */
	T->nxt	= settr(717,2,5,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:474 */
	T = trans[7][5] = settr(714,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:475 */
	T = T->nxt	= settr(714,2,2,0,0,"IF", 1, 2, 0);
		/* steps.pml:475 */
	T = T->nxt	= settr(714,2,3,0,0,"IF", 1, 2, 0);
		/* steps.pml:475 */
	    T->nxt	= settr(714,2,4,0,0,"IF", 1, 2, 0);
		/* steps.pml:475 */
	trans[7][2]	= settr(711,2,6,25,25,"kind[asked] = 4", 1, 2, 0);
		tr_2_src(25, "steps.pml", 476);
	trans[7][6]	= settr(715,2,7,1,0,".(goto)", 1, 2, 0);
	trans[7][3]	= settr(712,2,6,26,26,"kind[asked] = 3", 1, 2, 0);
		tr_2_src(26, "steps.pml", 477);
	trans[7][4]	= settr(713,2,6,27,27,"kind[asked] = 2", 1, 2, 0);
		tr_2_src(27, "steps.pml", 478);
	trans[7][7]	= settr(716,0,11,28,28,"asked = (asked+1)", 1, 2, 0);
		tr_2_src(28, "steps.pml", 480);
	trans[7][9]	= settr(718,0,14,29,0,"((asked==2))", 1, 2, 0);
		tr_2_src(29, "steps.pml", 481);
	trans[7][10]	= settr(719,0,14,1,0,"goto :b15", 0, 2, 0);
	trans[7][13]	= settr(722,0,14,1,0,"break", 0, 2, 0);
	trans[7][14]	= settr(723,0,0,30,30,"-end-", 0, 3500, 0);
		tr_2_src(30, "steps.pml", 483);

	/* proctype 6: graves */

	trans[6] = (Trans **) emalloc(17*sizeof(Trans *));

	trans[6][14]	= settr(707,0,13,1,0,".(goto)", 0, 2, 0);
	T = trans[6][13] = settr(706,0,0,0,0,"DO", 0, 2, 0);
		/* steps.pml:461 */
	T = T->nxt	= settr(706,0,3,0,0,"DO", 0, 2, 0);
		/* steps.pml:461 */
	T = T->nxt	= settr(706,0,6,0,0,"DO", 0, 2, 0);
		/* steps.pml:461 */
	T = T->nxt	= settr(706,0,9,0,0,"DO", 0, 2, 0);
		/* steps.pml:461 */
	    T->nxt	= settr(706,0,12,0,0,"DO", 0, 2, 0);
		/* steps.pml:461 */
	T = trans[ 6][3] = settr(696,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:462 */
	T->nxt	= settr(696,2,1,0,0,"ATOMIC", 1, 505, 0);
		/* steps.pml:462 */
	trans[6][1]	= settr(694,2,2,31,0,"(((!(alive[0])&&!(let_through[0]))&&nempty(jobs[0])))", 1, 505, 0);
		tr_2_src(31, "steps.pml", 462);
	trans[6][2]	= settr(695,0,13,32,32,"jobs[0]?o,n,tries,under", 1, 505, 0);
		tr_2_src(32, "steps.pml", 462);
	T = trans[ 6][6] = settr(699,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:463 */
	T->nxt	= settr(699,2,4,0,0,"ATOMIC", 1, 505, 0);
		/* steps.pml:463 */
	trans[6][4]	= settr(697,2,5,33,0,"(((!(alive[1])&&!(let_through[1]))&&nempty(jobs[1])))", 1, 505, 0);
		tr_2_src(33, "steps.pml", 463);
	trans[6][5]	= settr(698,0,13,34,34,"jobs[1]?o,n,tries,under", 1, 505, 0);
		tr_2_src(34, "steps.pml", 463);
	T = trans[ 6][9] = settr(702,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:464 */
	T->nxt	= settr(702,2,7,0,0,"ATOMIC", 1, 506, 0);
		/* steps.pml:464 */
	trans[6][7]	= settr(700,2,8,35,0,"((!(alive[0])&&nempty(results[0])))", 1, 506, 0);
		tr_2_src(35, "steps.pml", 464);
	trans[6][8]	= settr(701,0,13,36,36,"results[0]?o,n,tries,done", 1, 506, 0);
		tr_2_src(36, "steps.pml", 464);
	T = trans[ 6][12] = settr(705,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:465 */
	T->nxt	= settr(705,2,10,0,0,"ATOMIC", 1, 506, 0);
		/* steps.pml:465 */
	trans[6][10]	= settr(703,2,11,37,0,"((!(alive[1])&&nempty(results[1])))", 1, 506, 0);
		tr_2_src(37, "steps.pml", 465);
	trans[6][11]	= settr(704,0,13,38,38,"results[1]?o,n,tries,done", 1, 506, 0);
		tr_2_src(38, "steps.pml", 465);
	trans[6][15]	= settr(708,0,16,1,0,"break", 0, 2, 0);
	trans[6][16]	= settr(709,0,0,39,39,"-end-", 0, 3500, 0);
		tr_2_src(39, "steps.pml", 467);

	/* proctype 5: faults */

	trans[5] = (Trans **) emalloc(42*sizeof(Trans *));

	T = trans[5][3] = settr(655,0,0,0,0,"IF", 0, 2, 0);
		/* steps.pml:436 */
	T = T->nxt	= settr(655,0,1,0,0,"IF", 0, 2, 0);
		/* steps.pml:436 */
	    T->nxt	= settr(655,0,2,0,0,"IF", 0, 2, 0);
		/* steps.pml:436 */
	trans[5][1]	= settr(653,0,38,40,40,"who = 0", 0, 2, 0);
		tr_2_src(40, "steps.pml", 436);
	trans[5][4]	= settr(656,0,38,1,0,".(goto)", 0, 2, 0);
	trans[5][2]	= settr(654,0,38,41,41,"who = 1", 0, 2, 0);
		tr_2_src(41, "steps.pml", 436);
	trans[5][39]	= settr(691,0,38,1,0,".(goto)", 0, 2, 0);
	T = trans[5][38] = settr(690,0,0,0,0,"DO", 0, 2, 0);
		/* steps.pml:438 */
	T = T->nxt	= settr(690,0,9,0,0,"DO", 0, 2, 0);
		/* steps.pml:438 */
	T = T->nxt	= settr(690,0,26,0,0,"DO", 0, 2, 0);
		/* steps.pml:438 */
	T = T->nxt	= settr(690,0,30,0,0,"DO", 0, 2, 0);
		/* steps.pml:438 */
	T = T->nxt	= settr(690,0,33,0,0,"DO", 0, 2, 0);
		/* steps.pml:438 */
	    T->nxt	= settr(690,0,37,0,0,"DO", 0, 2, 0);
		/* steps.pml:438 */
	T = trans[ 5][9] = settr(661,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:439 */
	T->nxt	= settr(661,2,5,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:439 */
	trans[5][5]	= settr(657,2,6,42,0,"(((((1&&!(killed))&&alive[0])&&alive[1])&&!(frozen[(1-who)])))", 1, 2, 0);
		tr_2_src(42, "steps.pml", 439);
	trans[5][6]	= settr(658,2,7,43,43,"killed = 1", 1, 2, 0);
		tr_2_src(43, "steps.pml", 440);
	trans[5][7]	= settr(659,2,8,44,44,"alive[who] = 0", 1, 2, 0);
		tr_2_src(44, "steps.pml", 440);
	trans[5][8]	= settr(660,0,38,45,45,"assigned[who] = 0", 1, 2, 0);
		tr_2_src(45, "steps.pml", 440);
	T = trans[ 5][26] = settr(678,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:441 */
	T->nxt	= settr(678,2,10,0,0,"ATOMIC", 1, 505, 0);
		/* steps.pml:441 */
	trans[5][10]	= settr(662,2,11,46,0,"(((killed&&!(alive[who]))&&let_through[who]))", 1, 505, 0);
		tr_2_src(46, "steps.pml", 441);
	trans[5][11]	= settr(663,2,12,47,47,"let_through[who] = 0", 1, 505, 0);
		tr_2_src(47, "steps.pml", 442);
	trans[5][12]	= settr(664,2,24,48,48,"jobs[who]?<o,n,tries,under>", 1, 505, 0);
		tr_2_src(48, "steps.pml", 443);
	T = trans[5][24] = settr(676,2,0,0,0,"IF", 1, 505, 0);
		/* steps.pml:444 */
	T = T->nxt	= settr(676,2,13,0,0,"IF", 1, 505, 0);
		/* steps.pml:444 */
	    T->nxt	= settr(676,2,23,0,0,"IF", 1, 505, 0);
		/* steps.pml:444 */
	trans[5][13]	= settr(665,2,22,49,0,"(lease[who])", 1, 505, 0);
		tr_2_src(49, "steps.pml", 445);
	T = trans[ 5][22] = settr(674,0,0,0,0,"sub-sequence", 1, 505, 0);
		/* steps.pml:286 */
	T->nxt	= settr(674,0,20,0,0,"sub-sequence", 1, 505, 0);
		/* steps.pml:286 */
	T = trans[5][20] = settr(672,2,0,0,0,"IF", 1, 505, 0);
		/* steps.pml:287 */
	T = T->nxt	= settr(672,2,14,0,0,"IF", 1, 505, 0);
		/* steps.pml:287 */
	    T->nxt	= settr(672,2,19,0,0,"IF", 1, 505, 0);
		/* steps.pml:287 */
	trans[5][14]	= settr(666,2,15,50,0,"(((domain!=( ((( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==6)) -> (3) : (( (((( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==4)||(( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==2))) -> (1) : (2) )) ))&&(domain!=1)))", 1, 505, 0);
		tr_2_src(50, "steps.pml", 288);
	trans[5][15]	= settr(667,2,16,51,51,"domain = ( ((( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==6)) -> (3) : (( (((( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==4)||(( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==2))) -> (1) : (2) )) )", 1, 505, 0);
		tr_2_src(51, "steps.pml", 289);
	trans[5][16]	= settr(668,2,17,52,52,"requested = ((domain!=3)&&(kind[o]!=1))", 1, 505, 0);
		tr_2_src(52, "steps.pml", 290);
	trans[5][17]	= settr(669,2,18,53,53,"effects[((o*8)+n)] = (effects[((o*8)+n)]+1)", 1, 505, 0);
		tr_2_src(53, "steps.pml", 291);
	trans[5][18]	= settr(670,2,21,54,0,"assert(((effects[((o*8)+n)]==1)||late))", 1, 505, 0);
		tr_2_src(54, "steps.pml", 292);
	trans[5][21]	= settr(673,2,25,1,0,".(goto)", 1, 505, 0);
	trans[5][19]	= settr(671,2,21,2,0,"else", 1, 505, 0);
	trans[5][25]	= settr(677,0,38,1,0,".(goto)", 1, 505, 0);
	trans[5][23]	= settr(675,2,25,1,0,"(1)", 1, 505, 0);
	T = trans[ 5][30] = settr(682,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:448 */
	T->nxt	= settr(682,2,27,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:448 */
	trans[5][27]	= settr(679,2,28,55,0,"((((0&&!(froze))&&(alive[0]&&!(frozen[0])))&&!(killed)))", 1, 2, 0);
		tr_2_src(55, "steps.pml", 448);
	trans[5][28]	= settr(680,2,29,56,56,"froze = 1", 1, 2, 0);
		tr_2_src(56, "steps.pml", 448);
	trans[5][29]	= settr(681,0,38,57,57,"frozen[0] = 1", 1, 2, 0);
		tr_2_src(57, "steps.pml", 448);
	T = trans[ 5][33] = settr(685,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:449 */
	T->nxt	= settr(685,2,31,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:449 */
	trans[5][31]	= settr(683,2,32,58,0,"((froze&&frozen[0]))", 1, 2, 0);
		tr_2_src(58, "steps.pml", 449);
	trans[5][32]	= settr(684,0,38,59,59,"frozen[0] = 0", 1, 2, 0);
		tr_2_src(59, "steps.pml", 449);
	T = trans[ 5][37] = settr(689,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:450 */
	T->nxt	= settr(689,2,34,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:450 */
	trans[5][34]	= settr(686,2,35,60,0,"((((0&&!(crashed))&&(domain==3))&&(service==5)))", 1, 2, 0);
		tr_2_src(60, "steps.pml", 450);
	trans[5][35]	= settr(687,2,36,61,61,"crashed = 1", 1, 2, 0);
		tr_2_src(61, "steps.pml", 450);
	trans[5][36]	= settr(688,0,38,62,62,"domain = 2", 1, 2, 0);
		tr_2_src(62, "steps.pml", 450);
	trans[5][40]	= settr(692,0,41,1,0,"break", 0, 2, 0);
	trans[5][41]	= settr(693,0,0,63,63,"-end-", 0, 3500, 0);
		tr_2_src(63, "steps.pml", 452);

	/* proctype 4: leases */

	trans[4] = (Trans **) emalloc(17*sizeof(Trans *));

	trans[4][14]	= settr(650,0,13,1,0,".(goto)", 0, 2, 0);
	T = trans[4][13] = settr(649,0,0,0,0,"DO", 0, 2, 0);
		/* steps.pml:424 */
	T = T->nxt	= settr(649,0,3,0,0,"DO", 0, 2, 0);
		/* steps.pml:424 */
	T = T->nxt	= settr(649,0,6,0,0,"DO", 0, 2, 0);
		/* steps.pml:424 */
	T = T->nxt	= settr(649,0,9,0,0,"DO", 0, 2, 0);
		/* steps.pml:424 */
	    T->nxt	= settr(649,0,12,0,0,"DO", 0, 2, 0);
		/* steps.pml:424 */
	T = trans[ 4][3] = settr(639,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:425 */
	T->nxt	= settr(639,2,1,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:425 */
	trans[4][1]	= settr(637,2,2,64,0,"((lease[0]&&!((alive[0]&&!(frozen[0])))))", 1, 2, 0);
		tr_2_src(64, "steps.pml", 425);
	trans[4][2]	= settr(638,0,13,65,65,"lease[0] = 0", 1, 2, 0);
		tr_2_src(65, "steps.pml", 425);
	T = trans[ 4][6] = settr(642,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:426 */
	T->nxt	= settr(642,2,4,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:426 */
	trans[4][4]	= settr(640,2,5,66,0,"((lease[1]&&!((alive[1]&&!(frozen[1])))))", 1, 2, 0);
		tr_2_src(66, "steps.pml", 426);
	trans[4][5]	= settr(641,0,13,67,67,"lease[1] = 0", 1, 2, 0);
		tr_2_src(67, "steps.pml", 426);
	T = trans[ 4][9] = settr(645,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:427 */
	T->nxt	= settr(645,2,7,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:427 */
	trans[4][7]	= settr(643,2,8,68,0,"(((!(lease[0])&&(alive[0]&&!(frozen[0])))&&!(let_through[0])))", 1, 2, 0);
		tr_2_src(68, "steps.pml", 427);
	trans[4][8]	= settr(644,0,13,69,69,"lease[0] = 1", 1, 2, 0);
		tr_2_src(69, "steps.pml", 427);
	T = trans[ 4][12] = settr(648,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:428 */
	T->nxt	= settr(648,2,10,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:428 */
	trans[4][10]	= settr(646,2,11,70,0,"(((!(lease[1])&&(alive[1]&&!(frozen[1])))&&!(let_through[1])))", 1, 2, 0);
		tr_2_src(70, "steps.pml", 428);
	trans[4][11]	= settr(647,0,13,71,71,"lease[1] = 1", 1, 2, 0);
		tr_2_src(71, "steps.pml", 428);
	trans[4][15]	= settr(651,0,16,1,0,"break", 0, 2, 0);
	trans[4][16]	= settr(652,0,0,72,72,"-end-", 0, 3500, 0);
		tr_2_src(72, "steps.pml", 430);

	/* proctype 3: broker */

	trans[3] = (Trans **) emalloc(15*sizeof(Trans *));

	trans[3][12]	= settr(634,0,11,1,0,".(goto)", 0, 2, 0);
	T = trans[3][11] = settr(633,0,0,0,0,"DO", 0, 2, 0);
		/* steps.pml:408 */
	T = T->nxt	= settr(633,0,3,0,0,"DO", 0, 2, 0);
		/* steps.pml:408 */
	    T->nxt	= settr(633,0,10,0,0,"DO", 0, 2, 0);
		/* steps.pml:408 */
	T = trans[ 3][3] = settr(625,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:409 */
	T->nxt	= settr(625,2,1,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:409 */
	trans[3][1]	= settr(623,2,2,73,0,"((!((alive[group_owner]&&!(frozen[group_owner])))&&(alive[(1-group_owner)]&&!(frozen[(1-group_owner)]))))", 1, 2, 0);
		tr_2_src(73, "steps.pml", 409);
	trans[3][2]	= settr(624,0,11,74,74,"group_owner = (1-group_owner)", 1, 2, 0);
		tr_2_src(74, "steps.pml", 409);
	T = trans[ 3][10] = settr(632,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:410 */
	T->nxt	= settr(632,2,4,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:410 */
	trans[3][4]	= settr(626,2,5,75,0,"(((((0&&!(moved))&&(alive[0]&&!(frozen[0])))&&(alive[1]&&!(frozen[1])))&&assigned[group_owner]))", 1, 2, 0);
		tr_2_src(75, "steps.pml", 410);
	trans[3][5]	= settr(627,2,6,76,76,"moved = 1", 1, 2, 0);
		tr_2_src(76, "steps.pml", 411);
	trans[3][6]	= settr(628,2,7,77,77,"assigned[group_owner] = 0", 1, 2, 0);
		tr_2_src(77, "steps.pml", 412);
	trans[3][7]	= settr(629,2,8,78,78,"inherits[group_owner] = 0", 1, 2, 0);
		tr_2_src(78, "steps.pml", 413);
	trans[3][8]	= settr(630,2,9,79,79,"claim[group_owner] = (claim[group_owner]+1)", 1, 2, 0);
		tr_2_src(79, "steps.pml", 414);
	trans[3][9]	= settr(631,0,11,80,80,"group_owner = (1-group_owner)", 1, 2, 0);
		tr_2_src(80, "steps.pml", 415);
	trans[3][13]	= settr(635,0,14,1,0,"break", 0, 2, 0);
	trans[3][14]	= settr(636,0,0,81,81,"-end-", 0, 3500, 0);
		tr_2_src(81, "steps.pml", 417);

	/* proctype 2: monitor */

	trans[2] = (Trans **) emalloc(22*sizeof(Trans *));

	trans[2][19]	= settr(620,0,18,1,0,".(goto)", 0, 2, 0);
	T = trans[2][18] = settr(619,0,0,0,0,"DO", 0, 2, 0);
		/* steps.pml:386 */
	T = T->nxt	= settr(619,0,10,0,0,"DO", 0, 2, 0);
		/* steps.pml:386 */
	T = T->nxt	= settr(619,0,14,0,0,"DO", 0, 2, 0);
		/* steps.pml:386 */
	    T->nxt	= settr(619,0,17,0,0,"DO", 0, 2, 0);
		/* steps.pml:386 */
	T = trans[ 2][10] = settr(611,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:387 */
	T->nxt	= settr(611,2,1,0,0,"ATOMIC", 1, 503, 4);
		/* steps.pml:387 */
	trans[2][1]	= settr(602,2,2,82,0,"((nempty(vnf_monitoring)&&nfull(vnf_alarms)))", 1, 503, 4);
		tr_2_src(82, "steps.pml", 387);
	trans[2][2]	= settr(603,2,7,83,83,"vnf_monitoring?of_epoch,on", 1, 503, 4);
		tr_2_src(83, "steps.pml", 388);
	T = trans[2][7] = settr(608,2,0,0,0,"IF", 1, 503, 4);
		/* steps.pml:389 */
	T = T->nxt	= settr(608,2,3,0,0,"IF", 1, 503, 4);
		/* steps.pml:389 */
	    T->nxt	= settr(608,2,6,0,0,"IF", 1, 503, 4);
		/* steps.pml:389 */
	trans[2][3]	= settr(604,2,4,84,0,"((of_epoch>=target))", 1, 503, 4);
		tr_2_src(84, "steps.pml", 390);
	trans[2][4]	= settr(605,2,5,85,85,"target = of_epoch", 1, 503, 4);
		tr_2_src(85, "steps.pml", 390);
	trans[2][5]	= settr(606,2,8,86,86,"watches = on", 1, 503, 4);
		tr_2_src(86, "steps.pml", 390);
	trans[2][8]	= settr(609,2,9,1,0,".(goto)", 1, 503, 4);
	trans[2][6]	= settr(607,2,8,2,0,"else", 1, 503, 4);
	trans[2][9]	= settr(610,0,18,87,87,"vnf_alarms!2,of_epoch,0", 1, 503, 4);
		tr_2_src(87, "steps.pml", 393);
	T = trans[ 2][14] = settr(615,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:394 */
	T->nxt	= settr(615,2,11,0,0,"ATOMIC", 1, 4, 0);
		/* steps.pml:394 */
	trans[2][11]	= settr(612,2,12,88,0,"((((watches&&(domain==2))&&(told!=target))&&nfull(vnf_alarms)))", 1, 4, 0);
		tr_2_src(88, "steps.pml", 394);
	trans[2][12]	= settr(613,2,13,89,89,"told = target", 1, 4, 0);
		tr_2_src(89, "steps.pml", 395);
	trans[2][13]	= settr(614,0,18,90,90,"vnf_alarms!1,target,requested", 1, 4, 0);
		tr_2_src(90, "steps.pml", 396);
	T = trans[ 2][17] = settr(618,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:397 */
	T->nxt	= settr(618,2,15,0,0,"ATOMIC", 1, 2500, 4);
		/* steps.pml:397 */
	trans[2][15]	= settr(616,2,16,91,0,"(((((((((watches&&(domain==2))&&(told==target))&&(((((empty(vnf_monitoring)&&empty(vnf_alarms))&&empty(jobs[0]))&&empty(jobs[1]))&&empty(results[0]))&&empty(results[1])))&&(running==7))&&(state[2]==5))&&(target==epoch))&&monitored)&&(service==5)))", 1, 2500, 4);
		tr_2_src(91, "steps.pml", 399);
	trans[2][16]	= settr(617,0,18,92,92,"vnf_alarms!1,target,requested", 1, 2500, 4);
		tr_2_src(92, "steps.pml", 400);
	trans[2][20]	= settr(621,0,21,1,0,"break", 0, 2, 0);
	trans[2][21]	= settr(622,0,0,93,93,"-end-", 0, 3500, 0);
		tr_2_src(93, "steps.pml", 402);

	/* proctype 1: worker */

	trans[1] = (Trans **) emalloc(33*sizeof(Trans *));

	trans[1][30]	= settr(599,0,29,1,0,".(goto)", 1, 2, 0);
	T = trans[1][29] = settr(598,0,0,0,0,"DO", 0, 2, 0);
		/* steps.pml:355 */
	    T->nxt	= settr(598,0,1,0,0,"DO", 0, 2, 0);
		/* steps.pml:355 */
	trans[1][1]	= settr(570,0,2,94,0,"((nempty(jobs[me])&&nfull(results[me])))", 1, 505, 6);
		tr_2_src(94, "steps.pml", 356);
	trans[1][2]	= settr(571,0,10,95,95,"jobs[me]?<o,n,tries,under>", 1, 505, 0);
		tr_2_src(95, "steps.pml", 357);
	T = trans[ 1][10] = settr(579,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:358 */
	T->nxt	= settr(579,2,3,0,0,"ATOMIC", 1, 505, 6);
		/* steps.pml:358 */
	trans[1][3]	= settr(572,2,8,96,96,"let_through[me] = (lease[me]&&(claim[me]==under))", 1, 505, 6);
		tr_2_src(96, "steps.pml", 359);
	T = trans[1][8] = settr(577,2,0,0,0,"IF", 1, 505, 6);
		/* steps.pml:360 */
	T = T->nxt	= settr(577,2,4,0,0,"IF", 1, 505, 6);
		/* steps.pml:360 */
	    T->nxt	= settr(577,2,7,0,0,"IF", 1, 505, 6);
		/* steps.pml:360 */
	trans[1][4]	= settr(573,2,5,97,0,"(!(let_through[me]))", 1, 505, 6);
		tr_2_src(97, "steps.pml", 361);
	trans[1][5]	= settr(574,2,6,98,98,"jobs[me]?o,n,tries,under", 1, 505, 6);
		tr_2_src(98, "steps.pml", 361);
	trans[1][6]	= settr(575,2,9,99,99,"results[me]!o,n,tries,0", 1, 505, 6);
		tr_2_src(99, "steps.pml", 361);
	trans[1][9]	= settr(578,0,28,1,0,".(goto)", 1, 505, 6);
	trans[1][7]	= settr(576,2,9,2,0,"else", 1, 505, 6);
	T = trans[ 1][28] = settr(597,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:365 */
	T->nxt	= settr(597,2,26,0,0,"ATOMIC", 1, 505, 6);
		/* steps.pml:365 */
	T = trans[1][26] = settr(595,2,0,0,0,"IF", 1, 505, 6);
		/* steps.pml:366 */
	T = T->nxt	= settr(595,2,11,0,0,"IF", 1, 505, 6);
		/* steps.pml:366 */
	    T->nxt	= settr(595,2,25,0,0,"IF", 1, 505, 6);
		/* steps.pml:366 */
	trans[1][11]	= settr(580,2,12,100,0,"(let_through[me])", 1, 505, 6);
		tr_2_src(100, "steps.pml", 367);
	trans[1][12]	= settr(581,2,21,101,101,"late = ((late||!(lease[me]))||(claim[me]!=under))", 1, 505, 6);
		tr_2_src(101, "steps.pml", 368);
	T = trans[ 1][21] = settr(590,0,0,0,0,"sub-sequence", 1, 505, 6);
		/* steps.pml:286 */
	T->nxt	= settr(590,0,19,0,0,"sub-sequence", 1, 505, 6);
		/* steps.pml:286 */
	T = trans[1][19] = settr(588,2,0,0,0,"IF", 1, 505, 6);
		/* steps.pml:287 */
	T = T->nxt	= settr(588,2,13,0,0,"IF", 1, 505, 6);
		/* steps.pml:287 */
	    T->nxt	= settr(588,2,18,0,0,"IF", 1, 505, 6);
		/* steps.pml:287 */
	trans[1][13]	= settr(582,2,14,102,0,"(((domain!=( ((( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==6)) -> (3) : (( (((( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==4)||(( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==2))) -> (1) : (2) )) ))&&(domain!=1)))", 1, 505, 6);
		tr_2_src(102, "steps.pml", 288);
	trans[1][14]	= settr(583,2,15,103,103,"domain = ( ((( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==6)) -> (3) : (( (((( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==4)||(( ((kind[o]==4)) -> (( ((n==0)) -> (3) : (( ((n==1)) -> (9) : (( ((n==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((n==0)) -> (6) : (( ((n==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((n==0)) -> (10) : (( ((n==1)) -> (9) : (( ((n==2)) -> (4) : (( ((n==3)) -> (3) : (( ((n==4)) -> (2) : (1) )) )) )) )) )) : (( ((n==0)) -> (7) : (( ((n==1)) -> (6) : (( ((n==2)) -> (5) : (1) )) )) )) )) )) )==2))) -> (1) : (2) )) )", 1, 505, 6);
		tr_2_src(103, "steps.pml", 289);
	trans[1][15]	= settr(584,2,16,104,104,"requested = ((domain!=3)&&(kind[o]!=1))", 1, 505, 6);
		tr_2_src(104, "steps.pml", 290);
	trans[1][16]	= settr(585,2,17,105,105,"effects[((o*8)+n)] = (effects[((o*8)+n)]+1)", 1, 505, 6);
		tr_2_src(105, "steps.pml", 291);
	trans[1][17]	= settr(586,2,22,106,0,"assert(((effects[((o*8)+n)]==1)||late))", 1, 505, 6);
		tr_2_src(106, "steps.pml", 292);
	trans[1][20]	= settr(589,2,22,1,0,".(goto)", 1, 505, 6);
	trans[1][18]	= settr(587,2,22,2,0,"else", 1, 505, 6);
	trans[1][22]	= settr(591,2,23,107,107,"let_through[me] = 0", 1, 505, 6);
		tr_2_src(107, "steps.pml", 370);
	trans[1][23]	= settr(592,2,24,108,108,"jobs[me]?o,n,tries,under", 1, 505, 6);
		tr_2_src(108, "steps.pml", 371);
	trans[1][24]	= settr(593,2,27,109,109,"results[me]!o,n,tries,1", 1, 505, 6);
		tr_2_src(109, "steps.pml", 372);
	trans[1][27]	= settr(596,0,29,1,0,".(goto)", 1, 505, 6);
	trans[1][25]	= settr(594,2,27,2,0,"else", 1, 505, 6);
	trans[1][31]	= settr(600,0,32,1,0,"break", 1, 2, 0);
	trans[1][32]	= settr(601,0,0,110,110,"-end-", 1, 3500, 0);
		tr_2_src(110, "steps.pml", 377);

	/* proctype 0: engine */

	trans[0] = (Trans **) emalloc(571*sizeof(Trans *));

	trans[0][568]	= settr(567,0,567,1,0,".(goto)", 1, 2, 0);
	T = trans[0][567] = settr(566,0,0,0,0,"DO", 0, 2, 0);
		/* steps.pml:303 */
	T = T->nxt	= settr(566,0,7,0,0,"DO", 0, 2, 0);
		/* steps.pml:303 */
	T = T->nxt	= settr(566,0,12,0,0,"DO", 0, 2, 0);
		/* steps.pml:303 */
	T = T->nxt	= settr(566,0,13,0,0,"DO", 0, 2, 0);
		/* steps.pml:303 */
	T = T->nxt	= settr(566,0,106,0,0,"DO", 0, 2, 0);
		/* steps.pml:303 */
	T = T->nxt	= settr(566,0,228,0,0,"DO", 0, 2, 0);
		/* steps.pml:303 */
	T = T->nxt	= settr(566,0,229,0,0,"DO", 0, 2, 0);
		/* steps.pml:303 */
	T = T->nxt	= settr(566,0,303,0,0,"DO", 0, 2, 0);
		/* steps.pml:303 */
	T = T->nxt	= settr(566,0,377,0,0,"DO", 0, 2, 0);
		/* steps.pml:303 */
	T = T->nxt	= settr(566,0,487,0,0,"DO", 0, 2, 0);
		/* steps.pml:303 */
	    T->nxt	= settr(566,0,566,0,0,"DO", 0, 2, 0);
		/* steps.pml:303 */
	T = trans[ 0][7] = settr(6,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:304 */
	T->nxt	= settr(6,2,1,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:304 */
	trans[0][1]	= settr(0,2,2,111,0,"(((group_owner==me)&&!(assigned[me])))", 1, 2, 0);
		tr_2_src(111, "steps.pml", 304);
	trans[0][2]	= settr(1,2,3,112,112,"assigned[me] = 1", 1, 2, 0);
		tr_2_src(112, "steps.pml", 305);
	trans[0][3]	= settr(2,2,4,113,113,"position[me] = stored", 1, 2, 0);
		tr_2_src(113, "steps.pml", 306);
	trans[0][4]	= settr(3,2,5,114,114,"knows[me] = 0", 1, 2, 0);
		tr_2_src(114, "steps.pml", 307);
	trans[0][5]	= settr(4,2,6,115,115,"inherits[me] = (running!=7)", 1, 2, 0);
		tr_2_src(115, "steps.pml", 308);
	trans[0][6]	= settr(5,0,567,116,116,"inherited[me] = ( ((running!=7)) -> (owner[running]) : (7) )", 1, 2, 0);
		tr_2_src(116, "steps.pml", 309);
	T = trans[ 0][12] = settr(11,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:310 */
	T->nxt	= settr(11,2,8,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:310 */
	trans[0][8]	= settr(7,2,9,117,0,"(((group_owner!=me)&&assigned[me]))", 1, 2, 0);
		tr_2_src(117, "steps.pml", 310);
	trans[0][9]	= settr(8,2,10,118,118,"assigned[me] = 0", 1, 2, 0);
		tr_2_src(118, "steps.pml", 311);
	trans[0][10]	= settr(9,2,11,119,119,"inherits[me] = 0", 1, 2, 0);
		tr_2_src(119, "steps.pml", 311);
	trans[0][11]	= settr(10,0,567,120,120,"claim[me] = (claim[me]+1)", 1, 2, 0);
		tr_2_src(120, "steps.pml", 311);
	trans[0][13]	= settr(12,0,14,121,0,"((assigned[me]&&(position[me]<asked)))", 1, 2, 0);
		tr_2_src(121, "steps.pml", 312);
	trans[0][14]	= settr(13,0,15,122,122,"o = position[me]", 1, 2, 0);
		tr_2_src(122, "steps.pml", 313);
	trans[0][15]	= settr(14,0,16,123,123,"seen = version", 1, 2, 0);
		tr_2_src(123, "steps.pml", 314);
	trans[0][16]	= settr(15,0,85,124,124,"order = 7", 1, 2, 0);
		tr_2_src(124, "steps.pml", 314);
	T = trans[ 0][85] = settr(84,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:314 */
	T->nxt	= settr(84,2,83,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:314 */
	T = trans[0][83] = settr(82,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:314 */
	T = T->nxt	= settr(82,2,17,0,0,"IF", 1, 2, 0);
		/* steps.pml:314 */
	    T->nxt	= settr(82,2,81,0,0,"IF", 1, 2, 0);
		/* steps.pml:314 */
	trans[0][17]	= settr(16,2,72,125,125,"((seen==version))", 1, 2, 0);
		tr_2_src(125, "steps.pml", 314);
	T = trans[ 0][72] = settr(71,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:174 */
	T->nxt	= settr(71,0,70,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:174 */
	T = trans[0][70] = settr(69,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:175 */
	T = T->nxt	= settr(69,2,18,0,0,"IF", 1, 2, 0);
		/* steps.pml:175 */
	T = T->nxt	= settr(69,2,19,0,0,"IF", 1, 2, 0);
		/* steps.pml:175 */
	    T->nxt	= settr(69,2,22,0,0,"IF", 1, 2, 0);
		/* steps.pml:175 */
	trans[0][18]	= settr(17,2,73,126,126,"((state[o]!=5))", 1, 2, 0);
		tr_2_src(126, "steps.pml", 176);
	trans[0][71]	= settr(70,2,73,1,0,".(goto)", 1, 2, 0);
	trans[0][19]	= settr(18,2,20,127,0,"(((state[o]==5)&&!(( ((kind[o]==2)) -> (((service!=2)&&(service!=1))) : ((((running==7)||((kind[o]==4)&&(running==2)))&&( ((kind[o]==4)) -> (((service==5)||(service==3))) : (((service==4)||(service==3))) ))) ))))", 1, 2, 0);
		tr_2_src(127, "steps.pml", 177);
	trans[0][20]	= settr(19,2,21,128,128,"state[o] = 1", 1, 2, 0);
		tr_2_src(128, "steps.pml", 177);
	trans[0][21]	= settr(20,2,73,129,129,"finals[o] = (finals[o]+1)", 1, 2, 0);
		tr_2_src(129, "steps.pml", 177);
	trans[0][22]	= settr(21,2,30,130,0,"(((state[o]==5)&&( ((kind[o]==2)) -> (((service!=2)&&(service!=1))) : ((((running==7)||((kind[o]==4)&&(running==2)))&&( ((kind[o]==4)) -> (((service==5)||(service==3))) : (((service==4)||(service==3))) ))) )))", 1, 2, 0);
		tr_2_src(130, "steps.pml", 178);
	T = trans[0][30] = settr(29,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:179 */
	T = T->nxt	= settr(29,2,23,0,0,"IF", 1, 2, 0);
		/* steps.pml:179 */
	    T->nxt	= settr(29,2,29,0,0,"IF", 1, 2, 0);
		/* steps.pml:179 */
	trans[0][23]	= settr(22,2,28,131,0,"((running!=7))", 1, 2, 0);
		tr_2_src(131, "steps.pml", 180);
	T = trans[ 0][28] = settr(27,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:126 */
	T->nxt	= settr(27,0,24,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:126 */
	trans[0][24]	= settr(23,2,25,132,132,"state[running] = 2", 1, 2, 0);
		tr_2_src(132, "steps.pml", 127);
	trans[0][25]	= settr(24,2,26,133,133,"begun[running] = 0", 1, 2, 0);
		tr_2_src(133, "steps.pml", 128);
	trans[0][26]	= settr(25,2,27,134,134,"finals[running] = (finals[running]+1)", 1, 2, 0);
		tr_2_src(134, "steps.pml", 129);
	trans[0][27]	= settr(26,2,35,135,135,"running = 7", 1, 2, 0);
		tr_2_src(135, "steps.pml", 130);
	trans[0][31]	= settr(30,2,35,1,0,".(goto)", 1, 2, 0);
	trans[0][29]	= settr(28,2,35,2,0,"else", 1, 2, 0);
	T = trans[0][35] = settr(34,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:183 */
	T = T->nxt	= settr(34,2,32,0,0,"IF", 1, 2, 0);
		/* steps.pml:183 */
	    T->nxt	= settr(34,2,34,0,0,"IF", 1, 2, 0);
		/* steps.pml:183 */
	trans[0][32]	= settr(31,2,33,136,0,"((kind[o]==2))", 1, 2, 0);
		tr_2_src(136, "steps.pml", 184);
	trans[0][33]	= settr(32,2,37,137,137,"service = 2", 1, 2, 0);
		tr_2_src(137, "steps.pml", 184);
	trans[0][36]	= settr(35,2,37,1,0,".(goto)", 1, 2, 0);
	trans[0][34]	= settr(33,2,37,2,0,"else", 1, 2, 0);
	trans[0][37]	= settr(36,2,38,138,138,"state[o] = 4", 1, 2, 0);
		tr_2_src(138, "steps.pml", 187);
	trans[0][38]	= settr(37,2,69,139,139,"running = o", 1, 2, 0);
		tr_2_src(139, "steps.pml", 188);
	T = trans[ 0][69] = settr(68,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:142 */
	T->nxt	= settr(68,0,66,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:142 */
	trans[0][67]	= settr(66,2,66,1,0,".(goto)", 1, 2, 0);
	T = trans[0][66] = settr(65,2,0,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(65,2,39,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(65,2,47,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(65,2,49,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(65,2,51,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	    T->nxt	= settr(65,2,64,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	trans[0][39]	= settr(38,2,40,140,0,"((((state[o]==4)&&!(begun[o]))&&(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==1)))", 1, 2, 0);
		tr_2_src(140, "steps.pml", 144);
	trans[0][40]	= settr(39,2,45,141,141,"service = ( ((kind[o]==4)) -> (4) : (( ((kind[o]==2)) -> (1) : (5) )) )", 1, 2, 0);
		tr_2_src(141, "steps.pml", 145);
	T = trans[ 0][45] = settr(44,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:126 */
	T->nxt	= settr(44,0,41,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:126 */
	trans[0][41]	= settr(40,2,42,142,142,"state[o] = 3", 1, 2, 0);
		tr_2_src(142, "steps.pml", 127);
	trans[0][42]	= settr(41,2,43,143,143,"begun[o] = 0", 1, 2, 0);
		tr_2_src(143, "steps.pml", 128);
	trans[0][43]	= settr(42,2,44,144,144,"finals[o] = (finals[o]+1)", 1, 2, 0);
		tr_2_src(144, "steps.pml", 129);
	trans[0][44]	= settr(43,2,73,145,145,"running = 7", 1, 2, 0);
		tr_2_src(145, "steps.pml", 130);
	trans[0][46]	= settr(45,2,73,1,0,"goto :b1", 1, 2, 0);
	trans[0][47]	= settr(46,2,48,146,0,"(((((state[o]==4)&&!(begun[o]))&&((( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==3)))&&!(((((o!=0)&&calling[0])||((o!=1)&&calling[1]))||((o!=2)&&calling[2])))))", 1, 2, 0);
		tr_2_src(146, "steps.pml", 148);
	trans[0][48]	= settr(47,2,66,147,147,"at[o] = (at[o]+1)", 1, 2, 0);
		tr_2_src(147, "steps.pml", 149);
	trans[0][49]	= settr(48,2,50,148,0,"(((((state[o]==4)&&!(begun[o]))&&(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==9))&&!(monitored)))", 1, 2, 0);
		tr_2_src(148, "steps.pml", 150);
	trans[0][50]	= settr(49,2,66,149,149,"at[o] = (at[o]+1)", 1, 2, 0);
		tr_2_src(149, "steps.pml", 151);
	trans[0][51]	= settr(50,2,52,150,0,"((((((state[o]==4)&&!(begun[o]))&&(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )!=1))&&!((((( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==3))&&!(((((o!=0)&&calling[0])||((o!=1)&&calling[1]))||((o!=2)&&calling[2]))))))&&!(((( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==9)&&!(monitored)))))", 1, 2, 0);
		tr_2_src(150, "steps.pml", 154);
	trans[0][52]	= settr(51,2,57,151,151,"begun[o] = 1", 1, 2, 0);
		tr_2_src(151, "steps.pml", 155);
	T = trans[0][57] = settr(56,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	T = T->nxt	= settr(56,2,53,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	    T->nxt	= settr(56,2,56,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	trans[0][53]	= settr(52,2,54,152,0,"(((( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==9)))", 1, 2, 0);
		tr_2_src(152, "steps.pml", 157);
	trans[0][54]	= settr(53,2,55,153,153,"epoch = (epoch+1)", 1, 2, 0);
		tr_2_src(153, "steps.pml", 157);
	trans[0][55]	= settr(54,2,62,154,154,"monitored = (( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==5)", 1, 2, 0);
		tr_2_src(154, "steps.pml", 157);
	trans[0][58]	= settr(57,2,62,1,0,".(goto)", 1, 2, 0);
	trans[0][56]	= settr(55,2,62,2,0,"else", 1, 2, 0);
	T = trans[ 0][62] = settr(61,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:134 */
	T->nxt	= settr(61,0,59,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:134 */
	trans[0][59]	= settr(58,2,60,155,155,"attempt[o] = (attempt[o]+1)", 1, 2, 0);
		tr_2_src(155, "steps.pml", 135);
	trans[0][60]	= settr(59,2,61,156,156,"order = o", 1, 2, 0);
		tr_2_src(156, "steps.pml", 136);
	trans[0][61]	= settr(60,2,73,157,157,"calling[o] = (((((( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==2))", 1, 2, 0);
		tr_2_src(157, "steps.pml", 137);
	trans[0][63]	= settr(62,2,73,1,0,"goto :b1", 1, 2, 0);
	trans[0][64]	= settr(63,2,73,2,0,"else", 1, 2, 0);
	trans[0][65]	= settr(64,2,73,1,0,"goto :b1", 1, 2, 0);
	trans[0][68]	= settr(67,2,73,1,0,"break", 1, 2, 0);
	trans[0][73]	= settr(72,2,74,158,158,"version = (version+1)", 1, 2, 0);
		tr_2_src(158, "steps.pml", 314);
	trans[0][74]	= settr(73,2,78,159,159,"knows[me] = 1", 1, 2, 0);
		tr_2_src(159, "steps.pml", 314);
	T = trans[0][78] = settr(77,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:314 */
	T = T->nxt	= settr(77,2,75,0,0,"IF", 1, 2, 0);
		/* steps.pml:314 */
	    T->nxt	= settr(77,2,77,0,0,"IF", 1, 2, 0);
		/* steps.pml:314 */
	trans[0][75]	= settr(74,2,76,160,0,"((running!=7))", 1, 2, 0);
		tr_2_src(160, "steps.pml", 314);
	trans[0][76]	= settr(75,2,80,161,161,"owner[running] = me", 1, 2, 0);
		tr_2_src(161, "steps.pml", 314);
	trans[0][79]	= settr(78,2,80,1,0,".(goto)", 1, 2, 0);
	trans[0][77]	= settr(76,2,80,2,0,"else", 1, 2, 0);
	trans[0][80]	= settr(79,2,84,162,162,"over = 1", 1, 2, 0);
		tr_2_src(162, "steps.pml", 314);
	trans[0][84]	= settr(83,0,94,1,0,".(goto)", 1, 2, 0);
	trans[0][81]	= settr(80,2,82,2,0,"else", 1, 2, 0);
	trans[0][82]	= settr(81,2,84,163,163,"over = 0", 1, 2, 0);
		tr_2_src(163, "steps.pml", 314);
	T = trans[ 0][94] = settr(93,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:314 */
	T->nxt	= settr(93,2,91,0,0,"ATOMIC", 1, 5, 3);
		/* steps.pml:314 */
	T = trans[0][91] = settr(90,2,0,0,0,"IF", 1, 5, 3);
		/* steps.pml:314 */
	T = T->nxt	= settr(90,2,86,0,0,"IF", 1, 5, 3);
		/* steps.pml:314 */
	T = T->nxt	= settr(90,2,88,0,0,"IF", 1, 5, 3);
		/* steps.pml:314 */
	    T->nxt	= settr(90,2,90,0,0,"IF", 1, 5, 3);
		/* steps.pml:314 */
	trans[0][86]	= settr(85,2,87,164,0,"(((over&&(order!=7))&&(((((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==2))))", 1, 5, 3);
		tr_2_src(164, "steps.pml", 314);
	trans[0][87]	= settr(86,2,92,165,165,"jobs[me]!order,at[order],attempt[order],claim[me]", 1, 5, 3);
		tr_2_src(165, "steps.pml", 314);
	trans[0][92]	= settr(91,2,93,1,0,".(goto)", 1, 5, 3);
	trans[0][88]	= settr(87,2,89,166,166,"(((over&&(order!=7))&&((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==9))))", 1, 5, 3);
		tr_2_src(166, "steps.pml", 314);
	trans[0][89]	= settr(88,2,92,167,167,"vnf_monitoring!epoch,monitored", 1, 5, 3);
		tr_2_src(167, "steps.pml", 314);
	trans[0][90]	= settr(89,2,92,2,0,"else", 1, 5, 3);
	trans[0][93]	= settr(92,0,105,168,168,"order = 7", 1, 5, 3);
		tr_2_src(168, "steps.pml", 314);
	T = trans[ 0][105] = settr(104,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:315 */
	T->nxt	= settr(104,2,103,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:315 */
	T = trans[0][103] = settr(102,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:315 */
	T = T->nxt	= settr(102,2,95,0,0,"IF", 1, 2, 0);
		/* steps.pml:315 */
	    T->nxt	= settr(102,2,102,0,0,"IF", 1, 2, 0);
		/* steps.pml:315 */
	trans[0][95]	= settr(94,2,96,169,169,"(over)", 1, 2, 0);
		tr_2_src(169, "steps.pml", 315);
	trans[0][96]	= settr(95,2,100,170,170,"position[me] = (position[me]+1)", 1, 2, 0);
		tr_2_src(170, "steps.pml", 315);
	T = trans[0][100] = settr(99,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:316 */
	T = T->nxt	= settr(99,2,97,0,0,"IF", 1, 2, 0);
		/* steps.pml:316 */
	    T->nxt	= settr(99,2,99,0,0,"IF", 1, 2, 0);
		/* steps.pml:316 */
	trans[0][97]	= settr(96,2,98,171,0,"((group_owner==me))", 1, 2, 0);
		tr_2_src(171, "steps.pml", 316);
	trans[0][98]	= settr(97,2,101,172,172,"stored = position[me]", 1, 2, 0);
		tr_2_src(172, "steps.pml", 316);
	trans[0][101]	= settr(100,2,104,1,0,".(goto)", 1, 2, 0);
	trans[0][99]	= settr(98,2,101,2,0,"else", 1, 2, 0);
	trans[0][104]	= settr(103,0,567,1,0,".(goto)", 1, 2, 0);
	trans[0][102]	= settr(101,2,104,2,0,"else", 1, 2, 0);
	trans[0][106]	= settr(105,0,107,173,0,"((assigned[me]&&nempty(results[me])))", 1, 506, 0);
		tr_2_src(173, "steps.pml", 318);
	trans[0][107]	= settr(106,0,108,174,174,"results[me]?<o,n,tries,done>", 1, 506, 0);
		tr_2_src(174, "steps.pml", 319);
	trans[0][108]	= settr(107,0,109,175,175,"seen = version", 1, 2, 0);
		tr_2_src(175, "steps.pml", 320);
	trans[0][109]	= settr(108,0,211,176,176,"order = 7", 1, 2, 0);
		tr_2_src(176, "steps.pml", 320);
	T = trans[ 0][211] = settr(210,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:320 */
	T->nxt	= settr(210,2,209,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:320 */
	T = trans[0][209] = settr(208,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:320 */
	T = T->nxt	= settr(208,2,110,0,0,"IF", 1, 2, 0);
		/* steps.pml:320 */
	    T->nxt	= settr(208,2,207,0,0,"IF", 1, 2, 0);
		/* steps.pml:320 */
	trans[0][110]	= settr(109,2,198,177,177,"((seen==version))", 1, 2, 0);
		tr_2_src(177, "steps.pml", 320);
	T = trans[ 0][198] = settr(197,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:196 */
	T->nxt	= settr(197,0,196,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:196 */
	T = trans[0][196] = settr(195,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:197 */
	T = T->nxt	= settr(195,2,111,0,0,"IF", 1, 2, 0);
		/* steps.pml:197 */
	    T->nxt	= settr(195,2,195,0,0,"IF", 1, 2, 0);
		/* steps.pml:197 */
	trans[0][111]	= settr(110,2,193,178,178,"(((attempt[o]==tries)&&(at[o]==n)))", 1, 2, 0);
		tr_2_src(178, "steps.pml", 198);
	T = trans[0][193] = settr(192,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:199 */
	T = T->nxt	= settr(192,2,112,0,0,"IF", 1, 2, 0);
		/* steps.pml:199 */
	T = T->nxt	= settr(192,2,148,0,0,"IF", 1, 2, 0);
		/* steps.pml:199 */
	    T->nxt	= settr(192,2,153,0,0,"IF", 1, 2, 0);
		/* steps.pml:199 */
	trans[0][112]	= settr(111,2,113,179,179,"((((state[o]==4)&&begun[o])&&done))", 1, 2, 0);
		tr_2_src(179, "steps.pml", 200);
	trans[0][113]	= settr(112,2,147,180,180,"calling[o] = 0", 1, 2, 0);
		tr_2_src(180, "steps.pml", 200);
	T = trans[ 0][147] = settr(146,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:167 */
	T->nxt	= settr(146,0,114,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:167 */
	trans[0][114]	= settr(113,2,115,181,181,"at[o] = (at[o]+1)", 1, 2, 0);
		tr_2_src(181, "steps.pml", 168);
	trans[0][115]	= settr(114,2,146,182,182,"begun[o] = 0", 1, 2, 0);
		tr_2_src(182, "steps.pml", 169);
	T = trans[ 0][146] = settr(145,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:142 */
	T->nxt	= settr(145,0,143,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:142 */
	trans[0][144]	= settr(143,2,143,1,0,".(goto)", 1, 2, 0);
	T = trans[0][143] = settr(142,2,0,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(142,2,116,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(142,2,124,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(142,2,126,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(142,2,128,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	    T->nxt	= settr(142,2,141,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	trans[0][116]	= settr(115,2,117,183,0,"((((state[o]==4)&&!(begun[o]))&&(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==1)))", 1, 2, 0);
		tr_2_src(183, "steps.pml", 144);
	trans[0][117]	= settr(116,2,122,184,184,"service = ( ((kind[o]==4)) -> (4) : (( ((kind[o]==2)) -> (1) : (5) )) )", 1, 2, 0);
		tr_2_src(184, "steps.pml", 145);
	T = trans[ 0][122] = settr(121,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:126 */
	T->nxt	= settr(121,0,118,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:126 */
	trans[0][118]	= settr(117,2,119,185,185,"state[o] = 3", 1, 2, 0);
		tr_2_src(185, "steps.pml", 127);
	trans[0][119]	= settr(118,2,120,186,186,"begun[o] = 0", 1, 2, 0);
		tr_2_src(186, "steps.pml", 128);
	trans[0][120]	= settr(119,2,121,187,187,"finals[o] = (finals[o]+1)", 1, 2, 0);
		tr_2_src(187, "steps.pml", 129);
	trans[0][121]	= settr(120,2,199,188,188,"running = 7", 1, 2, 0);
		tr_2_src(188, "steps.pml", 130);
	trans[0][123]	= settr(122,2,199,1,0,"goto :b2", 1, 2, 0);
	trans[0][124]	= settr(123,2,125,189,0,"(((((state[o]==4)&&!(begun[o]))&&((( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==3)))&&!(((((o!=0)&&calling[0])||((o!=1)&&calling[1]))||((o!=2)&&calling[2])))))", 1, 2, 0);
		tr_2_src(189, "steps.pml", 148);
	trans[0][125]	= settr(124,2,143,190,190,"at[o] = (at[o]+1)", 1, 2, 0);
		tr_2_src(190, "steps.pml", 149);
	trans[0][126]	= settr(125,2,127,191,0,"(((((state[o]==4)&&!(begun[o]))&&(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==9))&&!(monitored)))", 1, 2, 0);
		tr_2_src(191, "steps.pml", 150);
	trans[0][127]	= settr(126,2,143,192,192,"at[o] = (at[o]+1)", 1, 2, 0);
		tr_2_src(192, "steps.pml", 151);
	trans[0][128]	= settr(127,2,129,193,0,"((((((state[o]==4)&&!(begun[o]))&&(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )!=1))&&!((((( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==3))&&!(((((o!=0)&&calling[0])||((o!=1)&&calling[1]))||((o!=2)&&calling[2]))))))&&!(((( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==9)&&!(monitored)))))", 1, 2, 0);
		tr_2_src(193, "steps.pml", 154);
	trans[0][129]	= settr(128,2,134,194,194,"begun[o] = 1", 1, 2, 0);
		tr_2_src(194, "steps.pml", 155);
	T = trans[0][134] = settr(133,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	T = T->nxt	= settr(133,2,130,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	    T->nxt	= settr(133,2,133,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	trans[0][130]	= settr(129,2,131,195,0,"(((( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==9)))", 1, 2, 0);
		tr_2_src(195, "steps.pml", 157);
	trans[0][131]	= settr(130,2,132,196,196,"epoch = (epoch+1)", 1, 2, 0);
		tr_2_src(196, "steps.pml", 157);
	trans[0][132]	= settr(131,2,139,197,197,"monitored = (( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==5)", 1, 2, 0);
		tr_2_src(197, "steps.pml", 157);
	trans[0][135]	= settr(134,2,139,1,0,".(goto)", 1, 2, 0);
	trans[0][133]	= settr(132,2,139,2,0,"else", 1, 2, 0);
	T = trans[ 0][139] = settr(138,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:134 */
	T->nxt	= settr(138,0,136,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:134 */
	trans[0][136]	= settr(135,2,137,198,198,"attempt[o] = (attempt[o]+1)", 1, 2, 0);
		tr_2_src(198, "steps.pml", 135);
	trans[0][137]	= settr(136,2,138,199,199,"order = o", 1, 2, 0);
		tr_2_src(199, "steps.pml", 136);
	trans[0][138]	= settr(137,2,199,200,200,"calling[o] = (((((( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==2))", 1, 2, 0);
		tr_2_src(200, "steps.pml", 137);
	trans[0][140]	= settr(139,2,199,1,0,"goto :b2", 1, 2, 0);
	trans[0][141]	= settr(140,2,199,2,0,"else", 1, 2, 0);
	trans[0][142]	= settr(141,2,199,1,0,"goto :b2", 1, 2, 0);
	trans[0][145]	= settr(144,2,199,1,0,"break", 1, 2, 0);
	trans[0][194]	= settr(193,2,199,1,0,".(goto)", 1, 2, 0);
	trans[0][148]	= settr(147,2,152,201,201,"((((state[o]==4)&&begun[o])&&!(done)))", 1, 2, 0);
		tr_2_src(201, "steps.pml", 201);
	T = trans[ 0][152] = settr(151,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:134 */
	T->nxt	= settr(151,0,149,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:134 */
	trans[0][149]	= settr(148,2,150,202,202,"attempt[o] = (attempt[o]+1)", 1, 2, 0);
		tr_2_src(202, "steps.pml", 135);
	trans[0][150]	= settr(149,2,151,203,203,"order = o", 1, 2, 0);
		tr_2_src(203, "steps.pml", 136);
	trans[0][151]	= settr(150,2,199,204,204,"calling[o] = (((((( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[o]==4)) -> (( ((at[o]==0)) -> (3) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (8) : (1) )) )) )) : (( ((kind[o]==3)) -> (( ((at[o]==0)) -> (6) : (( ((at[o]==1)) -> (5) : (1) )) )) : (( ((kind[o]==2)) -> (( ((at[o]==0)) -> (10) : (( ((at[o]==1)) -> (9) : (( ((at[o]==2)) -> (4) : (( ((at[o]==3)) -> (3) : (( ((at[o]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[o]==0)) -> (7) : (( ((at[o]==1)) -> (6) : (( ((at[o]==2)) -> (5) : (1) )) )) )) )) )) )==2))", 1, 2, 0);
		tr_2_src(204, "steps.pml", 137);
	trans[0][153]	= settr(152,2,154,2,0,"else", 1, 2, 0);
	trans[0][154]	= settr(153,2,191,205,205,"calling[o] = 0", 1, 2, 0);
		tr_2_src(205, "steps.pml", 203);
	T = trans[0][191] = settr(190,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:204 */
	T = T->nxt	= settr(190,2,155,0,0,"IF", 1, 2, 0);
		/* steps.pml:204 */
	    T->nxt	= settr(190,2,190,0,0,"IF", 1, 2, 0);
		/* steps.pml:204 */
	trans[0][155]	= settr(154,2,189,206,0,"(((((running!=7)&&begun[running])&&((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3)))&&!(((((running!=0)&&calling[0])||((running!=1)&&calling[1]))||((running!=2)&&calling[2])))))", 1, 2, 0);
		tr_2_src(206, "steps.pml", 206);
	T = trans[ 0][189] = settr(188,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:167 */
	T->nxt	= settr(188,0,156,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:167 */
	trans[0][156]	= settr(155,2,157,207,207,"at[running] = (at[running]+1)", 1, 2, 0);
		tr_2_src(207, "steps.pml", 168);
	trans[0][157]	= settr(156,2,188,208,208,"begun[running] = 0", 1, 2, 0);
		tr_2_src(208, "steps.pml", 169);
	T = trans[ 0][188] = settr(187,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:142 */
	T->nxt	= settr(187,0,185,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:142 */
	trans[0][186]	= settr(185,2,185,1,0,".(goto)", 1, 2, 0);
	T = trans[0][185] = settr(184,2,0,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(184,2,158,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(184,2,166,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(184,2,168,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(184,2,170,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	    T->nxt	= settr(184,2,183,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	trans[0][158]	= settr(157,2,159,209,0,"((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==1)))", 1, 2, 0);
		tr_2_src(209, "steps.pml", 144);
	trans[0][159]	= settr(158,2,164,210,210,"service = ( ((kind[running]==4)) -> (4) : (( ((kind[running]==2)) -> (1) : (5) )) )", 1, 2, 0);
		tr_2_src(210, "steps.pml", 145);
	T = trans[ 0][164] = settr(163,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:126 */
	T->nxt	= settr(163,0,160,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:126 */
	trans[0][160]	= settr(159,2,161,211,211,"state[running] = 3", 1, 2, 0);
		tr_2_src(211, "steps.pml", 127);
	trans[0][161]	= settr(160,2,162,212,212,"begun[running] = 0", 1, 2, 0);
		tr_2_src(212, "steps.pml", 128);
	trans[0][162]	= settr(161,2,163,213,213,"finals[running] = (finals[running]+1)", 1, 2, 0);
		tr_2_src(213, "steps.pml", 129);
	trans[0][163]	= settr(162,2,199,214,214,"running = 7", 1, 2, 0);
		tr_2_src(214, "steps.pml", 130);
	trans[0][165]	= settr(164,2,199,1,0,"goto :b3", 1, 2, 0);
	trans[0][166]	= settr(165,2,167,215,0,"(((((state[running]==4)&&!(begun[running]))&&((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3)))&&!(((((running!=0)&&calling[0])||((running!=1)&&calling[1]))||((running!=2)&&calling[2])))))", 1, 2, 0);
		tr_2_src(215, "steps.pml", 148);
	trans[0][167]	= settr(166,2,185,216,216,"at[running] = (at[running]+1)", 1, 2, 0);
		tr_2_src(216, "steps.pml", 149);
	trans[0][168]	= settr(167,2,169,217,0,"(((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9))&&!(monitored)))", 1, 2, 0);
		tr_2_src(217, "steps.pml", 150);
	trans[0][169]	= settr(168,2,185,218,218,"at[running] = (at[running]+1)", 1, 2, 0);
		tr_2_src(218, "steps.pml", 151);
	trans[0][170]	= settr(169,2,171,219,0,"((((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )!=1))&&!((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3))&&!(((((running!=0)&&calling[0])||((running!=1)&&calling[1]))||((running!=2)&&calling[2]))))))&&!(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)&&!(monitored)))))", 1, 2, 0);
		tr_2_src(219, "steps.pml", 154);
	trans[0][171]	= settr(170,2,176,220,220,"begun[running] = 1", 1, 2, 0);
		tr_2_src(220, "steps.pml", 155);
	T = trans[0][176] = settr(175,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	T = T->nxt	= settr(175,2,172,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	    T->nxt	= settr(175,2,175,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	trans[0][172]	= settr(171,2,173,221,0,"(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)))", 1, 2, 0);
		tr_2_src(221, "steps.pml", 157);
	trans[0][173]	= settr(172,2,174,222,222,"epoch = (epoch+1)", 1, 2, 0);
		tr_2_src(222, "steps.pml", 157);
	trans[0][174]	= settr(173,2,181,223,223,"monitored = (( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5)", 1, 2, 0);
		tr_2_src(223, "steps.pml", 157);
	trans[0][177]	= settr(176,2,181,1,0,".(goto)", 1, 2, 0);
	trans[0][175]	= settr(174,2,181,2,0,"else", 1, 2, 0);
	T = trans[ 0][181] = settr(180,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:134 */
	T->nxt	= settr(180,0,178,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:134 */
	trans[0][178]	= settr(177,2,179,224,224,"attempt[running] = (attempt[running]+1)", 1, 2, 0);
		tr_2_src(224, "steps.pml", 135);
	trans[0][179]	= settr(178,2,180,225,225,"order = running", 1, 2, 0);
		tr_2_src(225, "steps.pml", 136);
	trans[0][180]	= settr(179,2,199,226,226,"calling[running] = (((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==2))", 1, 2, 0);
		tr_2_src(226, "steps.pml", 137);
	trans[0][182]	= settr(181,2,199,1,0,"goto :b3", 1, 2, 0);
	trans[0][183]	= settr(182,2,199,2,0,"else", 1, 2, 0);
	trans[0][184]	= settr(183,2,199,1,0,"goto :b3", 1, 2, 0);
	trans[0][187]	= settr(186,2,199,1,0,"break", 1, 2, 0);
	trans[0][192]	= settr(191,2,199,1,0,".(goto)", 1, 2, 0);
	trans[0][190]	= settr(189,2,199,2,0,"else", 1, 2, 0);
	trans[0][197]	= settr(196,2,199,1,0,".(goto)", 1, 2, 0);
	trans[0][195]	= settr(194,2,199,2,0,"else", 1, 2, 0);
	trans[0][199]	= settr(198,2,200,227,227,"version = (version+1)", 1, 2, 0);
		tr_2_src(227, "steps.pml", 320);
	trans[0][200]	= settr(199,2,204,228,228,"knows[me] = 1", 1, 2, 0);
		tr_2_src(228, "steps.pml", 320);
	T = trans[0][204] = settr(203,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:320 */
	T = T->nxt	= settr(203,2,201,0,0,"IF", 1, 2, 0);
		/* steps.pml:320 */
	    T->nxt	= settr(203,2,203,0,0,"IF", 1, 2, 0);
		/* steps.pml:320 */
	trans[0][201]	= settr(200,2,202,229,0,"((running!=7))", 1, 2, 0);
		tr_2_src(229, "steps.pml", 320);
	trans[0][202]	= settr(201,2,206,230,230,"owner[running] = me", 1, 2, 0);
		tr_2_src(230, "steps.pml", 320);
	trans[0][205]	= settr(204,2,206,1,0,".(goto)", 1, 2, 0);
	trans[0][203]	= settr(202,2,206,2,0,"else", 1, 2, 0);
	trans[0][206]	= settr(205,2,210,231,231,"over = 1", 1, 2, 0);
		tr_2_src(231, "steps.pml", 320);
	trans[0][210]	= settr(209,0,220,1,0,".(goto)", 1, 2, 0);
	trans[0][207]	= settr(206,2,208,2,0,"else", 1, 2, 0);
	trans[0][208]	= settr(207,2,210,232,232,"over = 0", 1, 2, 0);
		tr_2_src(232, "steps.pml", 320);
	T = trans[ 0][220] = settr(219,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:320 */
	T->nxt	= settr(219,2,217,0,0,"ATOMIC", 1, 5, 3);
		/* steps.pml:320 */
	T = trans[0][217] = settr(216,2,0,0,0,"IF", 1, 5, 3);
		/* steps.pml:320 */
	T = T->nxt	= settr(216,2,212,0,0,"IF", 1, 5, 3);
		/* steps.pml:320 */
	T = T->nxt	= settr(216,2,214,0,0,"IF", 1, 5, 3);
		/* steps.pml:320 */
	    T->nxt	= settr(216,2,216,0,0,"IF", 1, 5, 3);
		/* steps.pml:320 */
	trans[0][212]	= settr(211,2,213,233,0,"(((over&&(order!=7))&&(((((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==2))))", 1, 5, 3);
		tr_2_src(233, "steps.pml", 320);
	trans[0][213]	= settr(212,2,218,234,234,"jobs[me]!order,at[order],attempt[order],claim[me]", 1, 5, 3);
		tr_2_src(234, "steps.pml", 320);
	trans[0][218]	= settr(217,2,219,1,0,".(goto)", 1, 5, 3);
	trans[0][214]	= settr(213,2,215,235,235,"(((over&&(order!=7))&&((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==9))))", 1, 5, 3);
		tr_2_src(235, "steps.pml", 320);
	trans[0][215]	= settr(214,2,218,236,236,"vnf_monitoring!epoch,monitored", 1, 5, 3);
		tr_2_src(236, "steps.pml", 320);
	trans[0][216]	= settr(215,2,218,2,0,"else", 1, 5, 3);
	trans[0][219]	= settr(218,0,224,237,237,"order = 7", 1, 5, 3);
		tr_2_src(237, "steps.pml", 320);
	T = trans[0][224] = settr(223,0,0,0,0,"IF", 0, 2, 0);
		/* steps.pml:321 */
	T = T->nxt	= settr(223,0,221,0,0,"IF", 0, 2, 0);
		/* steps.pml:321 */
	    T->nxt	= settr(223,0,223,0,0,"IF", 0, 2, 0);
		/* steps.pml:321 */
	trans[0][221]	= settr(220,0,222,238,238,"(over)", 1, 2, 0);
		tr_2_src(238, "steps.pml", 321);
	trans[0][222]	= settr(221,0,567,239,239,"results[me]?o,n,tries,done", 1, 506, 0);
		tr_2_src(239, "steps.pml", 321);
	trans[0][225]	= settr(224,0,567,1,0,".(goto)", 1, 2, 0);
	trans[0][223]	= settr(222,0,567,2,0,"else", 1, 2, 0);
	T = trans[ 0][228] = settr(227,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:322 */
	T->nxt	= settr(227,2,226,0,0,"ATOMIC", 1, 506, 0);
		/* steps.pml:322 */
	trans[0][226]	= settr(225,2,227,240,0,"((!(assigned[me])&&nempty(results[me])))", 1, 506, 0);
		tr_2_src(240, "steps.pml", 322);
	trans[0][227]	= settr(226,0,567,241,241,"results[me]?o,n,tries,done", 1, 506, 0);
		tr_2_src(241, "steps.pml", 323);
	trans[0][229]	= settr(228,0,230,242,0,"(((assigned[me]&&(group_owner==me))&&vnf_alarms?[2,_,_]))", 1, 2, 0);
		tr_2_src(242, "steps.pml", 324);
	trans[0][230]	= settr(229,0,231,243,243,"vnf_alarms?<_,of_epoch,_>", 1, 504, 0);
		tr_2_src(243, "steps.pml", 325);
	trans[0][231]	= settr(230,0,232,244,244,"seen = version", 1, 2, 0);
		tr_2_src(244, "steps.pml", 326);
	trans[0][232]	= settr(231,0,285,245,245,"order = 7", 1, 2, 0);
		tr_2_src(245, "steps.pml", 326);
	T = trans[ 0][285] = settr(284,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:326 */
	T->nxt	= settr(284,2,283,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:326 */
	T = trans[0][283] = settr(282,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:326 */
	T = T->nxt	= settr(282,2,233,0,0,"IF", 1, 2, 0);
		/* steps.pml:326 */
	    T->nxt	= settr(282,2,281,0,0,"IF", 1, 2, 0);
		/* steps.pml:326 */
	trans[0][233]	= settr(232,2,272,246,246,"((seen==version))", 1, 2, 0);
		tr_2_src(246, "steps.pml", 326);
	T = trans[ 0][272] = settr(271,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:215 */
	T->nxt	= settr(271,0,270,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:215 */
	T = trans[0][270] = settr(269,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:216 */
	T = T->nxt	= settr(269,2,234,0,0,"IF", 1, 2, 0);
		/* steps.pml:216 */
	    T->nxt	= settr(269,2,269,0,0,"IF", 1, 2, 0);
		/* steps.pml:216 */
	trans[0][234]	= settr(233,2,268,247,0,"(((((running!=7)&&begun[running])&&((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)))&&(of_epoch==epoch)))", 1, 2, 0);
		tr_2_src(247, "steps.pml", 217);
	T = trans[ 0][268] = settr(267,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:167 */
	T->nxt	= settr(267,0,235,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:167 */
	trans[0][235]	= settr(234,2,236,248,248,"at[running] = (at[running]+1)", 1, 2, 0);
		tr_2_src(248, "steps.pml", 168);
	trans[0][236]	= settr(235,2,267,249,249,"begun[running] = 0", 1, 2, 0);
		tr_2_src(249, "steps.pml", 169);
	T = trans[ 0][267] = settr(266,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:142 */
	T->nxt	= settr(266,0,264,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:142 */
	trans[0][265]	= settr(264,2,264,1,0,".(goto)", 1, 2, 0);
	T = trans[0][264] = settr(263,2,0,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(263,2,237,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(263,2,245,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(263,2,247,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(263,2,249,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	    T->nxt	= settr(263,2,262,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	trans[0][237]	= settr(236,2,238,250,0,"((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==1)))", 1, 2, 0);
		tr_2_src(250, "steps.pml", 144);
	trans[0][238]	= settr(237,2,243,251,251,"service = ( ((kind[running]==4)) -> (4) : (( ((kind[running]==2)) -> (1) : (5) )) )", 1, 2, 0);
		tr_2_src(251, "steps.pml", 145);
	T = trans[ 0][243] = settr(242,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:126 */
	T->nxt	= settr(242,0,239,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:126 */
	trans[0][239]	= settr(238,2,240,252,252,"state[running] = 3", 1, 2, 0);
		tr_2_src(252, "steps.pml", 127);
	trans[0][240]	= settr(239,2,241,253,253,"begun[running] = 0", 1, 2, 0);
		tr_2_src(253, "steps.pml", 128);
	trans[0][241]	= settr(240,2,242,254,254,"finals[running] = (finals[running]+1)", 1, 2, 0);
		tr_2_src(254, "steps.pml", 129);
	trans[0][242]	= settr(241,2,273,255,255,"running = 7", 1, 2, 0);
		tr_2_src(255, "steps.pml", 130);
	trans[0][244]	= settr(243,2,273,1,0,"goto :b4", 1, 2, 0);
	trans[0][245]	= settr(244,2,246,256,0,"(((((state[running]==4)&&!(begun[running]))&&((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3)))&&!(((((running!=0)&&calling[0])||((running!=1)&&calling[1]))||((running!=2)&&calling[2])))))", 1, 2, 0);
		tr_2_src(256, "steps.pml", 148);
	trans[0][246]	= settr(245,2,264,257,257,"at[running] = (at[running]+1)", 1, 2, 0);
		tr_2_src(257, "steps.pml", 149);
	trans[0][247]	= settr(246,2,248,258,0,"(((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9))&&!(monitored)))", 1, 2, 0);
		tr_2_src(258, "steps.pml", 150);
	trans[0][248]	= settr(247,2,264,259,259,"at[running] = (at[running]+1)", 1, 2, 0);
		tr_2_src(259, "steps.pml", 151);
	trans[0][249]	= settr(248,2,250,260,0,"((((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )!=1))&&!((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3))&&!(((((running!=0)&&calling[0])||((running!=1)&&calling[1]))||((running!=2)&&calling[2]))))))&&!(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)&&!(monitored)))))", 1, 2, 0);
		tr_2_src(260, "steps.pml", 154);
	trans[0][250]	= settr(249,2,255,261,261,"begun[running] = 1", 1, 2, 0);
		tr_2_src(261, "steps.pml", 155);
	T = trans[0][255] = settr(254,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	T = T->nxt	= settr(254,2,251,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	    T->nxt	= settr(254,2,254,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	trans[0][251]	= settr(250,2,252,262,0,"(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)))", 1, 2, 0);
		tr_2_src(262, "steps.pml", 157);
	trans[0][252]	= settr(251,2,253,263,263,"epoch = (epoch+1)", 1, 2, 0);
		tr_2_src(263, "steps.pml", 157);
	trans[0][253]	= settr(252,2,260,264,264,"monitored = (( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5)", 1, 2, 0);
		tr_2_src(264, "steps.pml", 157);
	trans[0][256]	= settr(255,2,260,1,0,".(goto)", 1, 2, 0);
	trans[0][254]	= settr(253,2,260,2,0,"else", 1, 2, 0);
	T = trans[ 0][260] = settr(259,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:134 */
	T->nxt	= settr(259,0,257,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:134 */
	trans[0][257]	= settr(256,2,258,265,265,"attempt[running] = (attempt[running]+1)", 1, 2, 0);
		tr_2_src(265, "steps.pml", 135);
	trans[0][258]	= settr(257,2,259,266,266,"order = running", 1, 2, 0);
		tr_2_src(266, "steps.pml", 136);
	trans[0][259]	= settr(258,2,273,267,267,"calling[running] = (((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==2))", 1, 2, 0);
		tr_2_src(267, "steps.pml", 137);
	trans[0][261]	= settr(260,2,273,1,0,"goto :b4", 1, 2, 0);
	trans[0][262]	= settr(261,2,273,2,0,"else", 1, 2, 0);
	trans[0][263]	= settr(262,2,273,1,0,"goto :b4", 1, 2, 0);
	trans[0][266]	= settr(265,2,273,1,0,"break", 1, 2, 0);
	trans[0][271]	= settr(270,2,273,1,0,".(goto)", 1, 2, 0);
	trans[0][269]	= settr(268,2,273,2,0,"else", 1, 2, 0);
	trans[0][273]	= settr(272,2,274,268,268,"version = (version+1)", 1, 2, 0);
		tr_2_src(268, "steps.pml", 326);
	trans[0][274]	= settr(273,2,278,269,269,"knows[me] = 1", 1, 2, 0);
		tr_2_src(269, "steps.pml", 326);
	T = trans[0][278] = settr(277,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:326 */
	T = T->nxt	= settr(277,2,275,0,0,"IF", 1, 2, 0);
		/* steps.pml:326 */
	    T->nxt	= settr(277,2,277,0,0,"IF", 1, 2, 0);
		/* steps.pml:326 */
	trans[0][275]	= settr(274,2,276,270,0,"((running!=7))", 1, 2, 0);
		tr_2_src(270, "steps.pml", 326);
	trans[0][276]	= settr(275,2,280,271,271,"owner[running] = me", 1, 2, 0);
		tr_2_src(271, "steps.pml", 326);
	trans[0][279]	= settr(278,2,280,1,0,".(goto)", 1, 2, 0);
	trans[0][277]	= settr(276,2,280,2,0,"else", 1, 2, 0);
	trans[0][280]	= settr(279,2,284,272,272,"over = 1", 1, 2, 0);
		tr_2_src(272, "steps.pml", 326);
	trans[0][284]	= settr(283,0,294,1,0,".(goto)", 1, 2, 0);
	trans[0][281]	= settr(280,2,282,2,0,"else", 1, 2, 0);
	trans[0][282]	= settr(281,2,284,273,273,"over = 0", 1, 2, 0);
		tr_2_src(273, "steps.pml", 326);
	T = trans[ 0][294] = settr(293,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:326 */
	T->nxt	= settr(293,2,291,0,0,"ATOMIC", 1, 5, 3);
		/* steps.pml:326 */
	T = trans[0][291] = settr(290,2,0,0,0,"IF", 1, 5, 3);
		/* steps.pml:326 */
	T = T->nxt	= settr(290,2,286,0,0,"IF", 1, 5, 3);
		/* steps.pml:326 */
	T = T->nxt	= settr(290,2,288,0,0,"IF", 1, 5, 3);
		/* steps.pml:326 */
	    T->nxt	= settr(290,2,290,0,0,"IF", 1, 5, 3);
		/* steps.pml:326 */
	trans[0][286]	= settr(285,2,287,274,0,"(((over&&(order!=7))&&(((((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==2))))", 1, 5, 3);
		tr_2_src(274, "steps.pml", 326);
	trans[0][287]	= settr(286,2,292,275,275,"jobs[me]!order,at[order],attempt[order],claim[me]", 1, 5, 3);
		tr_2_src(275, "steps.pml", 326);
	trans[0][292]	= settr(291,2,293,1,0,".(goto)", 1, 5, 3);
	trans[0][288]	= settr(287,2,289,276,276,"(((over&&(order!=7))&&((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==9))))", 1, 5, 3);
		tr_2_src(276, "steps.pml", 326);
	trans[0][289]	= settr(288,2,292,277,277,"vnf_monitoring!epoch,monitored", 1, 5, 3);
		tr_2_src(277, "steps.pml", 326);
	trans[0][290]	= settr(289,2,292,2,0,"else", 1, 5, 3);
	trans[0][293]	= settr(292,0,301,278,278,"order = 7", 1, 5, 3);
		tr_2_src(278, "steps.pml", 326);
	T = trans[0][301] = settr(300,0,0,0,0,"IF", 0, 2, 0);
		/* steps.pml:327 */
	T = T->nxt	= settr(300,0,295,0,0,"IF", 0, 2, 0);
		/* steps.pml:327 */
	    T->nxt	= settr(300,0,300,0,0,"IF", 0, 2, 0);
		/* steps.pml:327 */
	trans[0][295]	= settr(294,0,298,279,279,"(over)", 1, 2, 0);
		tr_2_src(279, "steps.pml", 328);
	T = trans[0][298] = settr(297,0,0,0,0,"IF", 0, 2, 0);
		/* steps.pml:328 */
	T = T->nxt	= settr(297,0,296,0,0,"IF", 0, 2, 0);
		/* steps.pml:328 */
	    T->nxt	= settr(297,0,297,0,0,"IF", 0, 2, 0);
		/* steps.pml:328 */
	trans[0][296]	= settr(295,0,567,280,280,"vnf_alarms??2,eval(of_epoch),_", 1, 504, 0);
		tr_2_src(280, "steps.pml", 328);
	trans[0][299]	= settr(298,0,567,1,0,".(goto)", 1, 2, 0);
	trans[0][297]	= settr(296,0,567,1,0,"(1)", 1, 2, 0);
	trans[0][302]	= settr(301,0,567,1,0,".(goto)", 1, 2, 0);
	trans[0][300]	= settr(299,0,567,2,0,"else", 1, 2, 0);
	trans[0][303]	= settr(302,0,304,281,0,"(((assigned[me]&&(group_owner==me))&&vnf_alarms?[1,_,_]))", 1, 2, 0);
		tr_2_src(281, "steps.pml", 331);
	trans[0][304]	= settr(303,0,305,282,282,"vnf_alarms?<_,of_epoch,of_request>", 1, 504, 0);
		tr_2_src(282, "steps.pml", 332);
	trans[0][305]	= settr(304,0,306,283,283,"seen = version", 1, 2, 0);
		tr_2_src(283, "steps.pml", 333);
	trans[0][306]	= settr(305,0,359,284,284,"order = 7", 1, 2, 0);
		tr_2_src(284, "steps.pml", 333);
	T = trans[ 0][359] = settr(358,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:333 */
	T->nxt	= settr(358,2,357,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:333 */
	T = trans[0][357] = settr(356,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:333 */
	T = T->nxt	= settr(356,2,307,0,0,"IF", 1, 2, 0);
		/* steps.pml:333 */
	    T->nxt	= settr(356,2,355,0,0,"IF", 1, 2, 0);
		/* steps.pml:333 */
	trans[0][307]	= settr(306,2,346,285,285,"((seen==version))", 1, 2, 0);
		tr_2_src(285, "steps.pml", 333);
	T = trans[ 0][346] = settr(345,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:225 */
	T->nxt	= settr(345,0,344,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:225 */
	T = trans[0][344] = settr(343,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:226 */
	T = T->nxt	= settr(343,2,308,0,0,"IF", 1, 2, 0);
		/* steps.pml:226 */
	    T->nxt	= settr(343,2,343,0,0,"IF", 1, 2, 0);
		/* steps.pml:226 */
	trans[0][308]	= settr(307,2,309,286,0,"((((((of_epoch==epoch)&&monitored)&&(service==5))&&(running==7))&&(state[2]==5)))", 1, 2, 0);
		tr_2_src(286, "steps.pml", 228);
	trans[0][309]	= settr(308,2,310,287,0,"assert(!(of_request))", 1, 2, 0);
		tr_2_src(287, "steps.pml", 229);
	trans[0][310]	= settr(309,2,311,288,288,"state[2] = 4", 1, 2, 0);
		tr_2_src(288, "steps.pml", 230);
	trans[0][311]	= settr(310,2,342,289,289,"running = 2", 1, 2, 0);
		tr_2_src(289, "steps.pml", 231);
	T = trans[ 0][342] = settr(341,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:142 */
	T->nxt	= settr(341,0,339,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:142 */
	trans[0][340]	= settr(339,2,339,1,0,".(goto)", 1, 2, 0);
	T = trans[0][339] = settr(338,2,0,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(338,2,312,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(338,2,320,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(338,2,322,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(338,2,324,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	    T->nxt	= settr(338,2,337,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	trans[0][312]	= settr(311,2,313,290,0,"((((state[2]==4)&&!(begun[2]))&&(( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==1)))", 1, 2, 0);
		tr_2_src(290, "steps.pml", 144);
	trans[0][313]	= settr(312,2,318,291,291,"service = ( ((kind[2]==4)) -> (4) : (( ((kind[2]==2)) -> (1) : (5) )) )", 1, 2, 0);
		tr_2_src(291, "steps.pml", 145);
	T = trans[ 0][318] = settr(317,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:126 */
	T->nxt	= settr(317,0,314,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:126 */
	trans[0][314]	= settr(313,2,315,292,292,"state[2] = 3", 1, 2, 0);
		tr_2_src(292, "steps.pml", 127);
	trans[0][315]	= settr(314,2,316,293,293,"begun[2] = 0", 1, 2, 0);
		tr_2_src(293, "steps.pml", 128);
	trans[0][316]	= settr(315,2,317,294,294,"finals[2] = (finals[2]+1)", 1, 2, 0);
		tr_2_src(294, "steps.pml", 129);
	trans[0][317]	= settr(316,2,347,295,295,"running = 7", 1, 2, 0);
		tr_2_src(295, "steps.pml", 130);
	trans[0][319]	= settr(318,2,347,1,0,"goto :b5", 1, 2, 0);
	trans[0][320]	= settr(319,2,321,296,0,"(((((state[2]==4)&&!(begun[2]))&&((( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==3)))&&!(((((2!=0)&&calling[0])||((2!=1)&&calling[1]))||((2!=2)&&calling[2])))))", 1, 2, 0);
		tr_2_src(296, "steps.pml", 148);
	trans[0][321]	= settr(320,2,339,297,297,"at[2] = (at[2]+1)", 1, 2, 0);
		tr_2_src(297, "steps.pml", 149);
	trans[0][322]	= settr(321,2,323,298,0,"(((((state[2]==4)&&!(begun[2]))&&(( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==9))&&!(monitored)))", 1, 2, 0);
		tr_2_src(298, "steps.pml", 150);
	trans[0][323]	= settr(322,2,339,299,299,"at[2] = (at[2]+1)", 1, 2, 0);
		tr_2_src(299, "steps.pml", 151);
	trans[0][324]	= settr(323,2,325,300,0,"((((((state[2]==4)&&!(begun[2]))&&(( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )!=1))&&!((((( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==3))&&!(((((2!=0)&&calling[0])||((2!=1)&&calling[1]))||((2!=2)&&calling[2]))))))&&!(((( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==9)&&!(monitored)))))", 1, 2, 0);
		tr_2_src(300, "steps.pml", 154);
	trans[0][325]	= settr(324,2,330,301,301,"begun[2] = 1", 1, 2, 0);
		tr_2_src(301, "steps.pml", 155);
	T = trans[0][330] = settr(329,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	T = T->nxt	= settr(329,2,326,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	    T->nxt	= settr(329,2,329,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	trans[0][326]	= settr(325,2,327,302,0,"(((( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==9)))", 1, 2, 0);
		tr_2_src(302, "steps.pml", 157);
	trans[0][327]	= settr(326,2,328,303,303,"epoch = (epoch+1)", 1, 2, 0);
		tr_2_src(303, "steps.pml", 157);
	trans[0][328]	= settr(327,2,335,304,304,"monitored = (( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==5)", 1, 2, 0);
		tr_2_src(304, "steps.pml", 157);
	trans[0][331]	= settr(330,2,335,1,0,".(goto)", 1, 2, 0);
	trans[0][329]	= settr(328,2,335,2,0,"else", 1, 2, 0);
	T = trans[ 0][335] = settr(334,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:134 */
	T->nxt	= settr(334,0,332,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:134 */
	trans[0][332]	= settr(331,2,333,305,305,"attempt[2] = (attempt[2]+1)", 1, 2, 0);
		tr_2_src(305, "steps.pml", 135);
	trans[0][333]	= settr(332,2,334,306,306,"order = 2", 1, 2, 0);
		tr_2_src(306, "steps.pml", 136);
	trans[0][334]	= settr(333,2,347,307,307,"calling[2] = (((((( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[2]==4)) -> (( ((at[2]==0)) -> (3) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (8) : (1) )) )) )) : (( ((kind[2]==3)) -> (( ((at[2]==0)) -> (6) : (( ((at[2]==1)) -> (5) : (1) )) )) : (( ((kind[2]==2)) -> (( ((at[2]==0)) -> (10) : (( ((at[2]==1)) -> (9) : (( ((at[2]==2)) -> (4) : (( ((at[2]==3)) -> (3) : (( ((at[2]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[2]==0)) -> (7) : (( ((at[2]==1)) -> (6) : (( ((at[2]==2)) -> (5) : (1) )) )) )) )) )) )==2))", 1, 2, 0);
		tr_2_src(307, "steps.pml", 137);
	trans[0][336]	= settr(335,2,347,1,0,"goto :b5", 1, 2, 0);
	trans[0][337]	= settr(336,2,347,2,0,"else", 1, 2, 0);
	trans[0][338]	= settr(337,2,347,1,0,"goto :b5", 1, 2, 0);
	trans[0][341]	= settr(340,2,347,1,0,"break", 1, 2, 0);
	trans[0][345]	= settr(344,2,347,1,0,".(goto)", 1, 2, 0);
	trans[0][343]	= settr(342,2,347,2,0,"else", 1, 2, 0);
	trans[0][347]	= settr(346,2,348,308,308,"version = (version+1)", 1, 2, 0);
		tr_2_src(308, "steps.pml", 333);
	trans[0][348]	= settr(347,2,352,309,309,"knows[me] = 1", 1, 2, 0);
		tr_2_src(309, "steps.pml", 333);
	T = trans[0][352] = settr(351,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:333 */
	T = T->nxt	= settr(351,2,349,0,0,"IF", 1, 2, 0);
		/* steps.pml:333 */
	    T->nxt	= settr(351,2,351,0,0,"IF", 1, 2, 0);
		/* steps.pml:333 */
	trans[0][349]	= settr(348,2,350,310,0,"((running!=7))", 1, 2, 0);
		tr_2_src(310, "steps.pml", 333);
	trans[0][350]	= settr(349,2,354,311,311,"owner[running] = me", 1, 2, 0);
		tr_2_src(311, "steps.pml", 333);
	trans[0][353]	= settr(352,2,354,1,0,".(goto)", 1, 2, 0);
	trans[0][351]	= settr(350,2,354,2,0,"else", 1, 2, 0);
	trans[0][354]	= settr(353,2,358,312,312,"over = 1", 1, 2, 0);
		tr_2_src(312, "steps.pml", 333);
	trans[0][358]	= settr(357,0,368,1,0,".(goto)", 1, 2, 0);
	trans[0][355]	= settr(354,2,356,2,0,"else", 1, 2, 0);
	trans[0][356]	= settr(355,2,358,313,313,"over = 0", 1, 2, 0);
		tr_2_src(313, "steps.pml", 333);
	T = trans[ 0][368] = settr(367,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:333 */
	T->nxt	= settr(367,2,365,0,0,"ATOMIC", 1, 5, 3);
		/* steps.pml:333 */
	T = trans[0][365] = settr(364,2,0,0,0,"IF", 1, 5, 3);
		/* steps.pml:333 */
	T = T->nxt	= settr(364,2,360,0,0,"IF", 1, 5, 3);
		/* steps.pml:333 */
	T = T->nxt	= settr(364,2,362,0,0,"IF", 1, 5, 3);
		/* steps.pml:333 */
	    T->nxt	= settr(364,2,364,0,0,"IF", 1, 5, 3);
		/* steps.pml:333 */
	trans[0][360]	= settr(359,2,361,314,0,"(((over&&(order!=7))&&(((((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==2))))", 1, 5, 3);
		tr_2_src(314, "steps.pml", 333);
	trans[0][361]	= settr(360,2,366,315,315,"jobs[me]!order,at[order],attempt[order],claim[me]", 1, 5, 3);
		tr_2_src(315, "steps.pml", 333);
	trans[0][366]	= settr(365,2,367,1,0,".(goto)", 1, 5, 3);
	trans[0][362]	= settr(361,2,363,316,316,"(((over&&(order!=7))&&((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==9))))", 1, 5, 3);
		tr_2_src(316, "steps.pml", 333);
	trans[0][363]	= settr(362,2,366,317,317,"vnf_monitoring!epoch,monitored", 1, 5, 3);
		tr_2_src(317, "steps.pml", 333);
	trans[0][364]	= settr(363,2,366,2,0,"else", 1, 5, 3);
	trans[0][367]	= settr(366,0,375,318,318,"order = 7", 1, 5, 3);
		tr_2_src(318, "steps.pml", 333);
	T = trans[0][375] = settr(374,0,0,0,0,"IF", 0, 2, 0);
		/* steps.pml:334 */
	T = T->nxt	= settr(374,0,369,0,0,"IF", 0, 2, 0);
		/* steps.pml:334 */
	    T->nxt	= settr(374,0,374,0,0,"IF", 0, 2, 0);
		/* steps.pml:334 */
	trans[0][369]	= settr(368,0,372,319,319,"(over)", 1, 2, 0);
		tr_2_src(319, "steps.pml", 335);
	T = trans[0][372] = settr(371,0,0,0,0,"IF", 0, 2, 0);
		/* steps.pml:335 */
	T = T->nxt	= settr(371,0,370,0,0,"IF", 0, 2, 0);
		/* steps.pml:335 */
	    T->nxt	= settr(371,0,371,0,0,"IF", 0, 2, 0);
		/* steps.pml:335 */
	trans[0][370]	= settr(369,0,567,320,320,"vnf_alarms??1,eval(of_epoch),_", 1, 504, 0);
		tr_2_src(320, "steps.pml", 335);
	trans[0][373]	= settr(372,0,567,1,0,".(goto)", 1, 2, 0);
	trans[0][371]	= settr(370,0,567,1,0,"(1)", 1, 2, 0);
	trans[0][376]	= settr(375,0,567,1,0,".(goto)", 1, 2, 0);
	trans[0][374]	= settr(373,0,567,2,0,"else", 1, 2, 0);
	trans[0][377]	= settr(376,0,378,321,0,"(((assigned[me]&&inherits[me])&&((inherited[me]==me)||!(lease[inherited[me]]))))", 1, 2, 0);
		tr_2_src(321, "steps.pml", 338);
	trans[0][378]	= settr(377,0,379,322,322,"seen = version", 1, 2, 0);
		tr_2_src(322, "steps.pml", 339);
	trans[0][379]	= settr(378,0,472,323,323,"order = 7", 1, 2, 0);
		tr_2_src(323, "steps.pml", 339);
	T = trans[ 0][472] = settr(471,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:339 */
	T->nxt	= settr(471,2,470,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:339 */
	T = trans[0][470] = settr(469,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:339 */
	T = T->nxt	= settr(469,2,380,0,0,"IF", 1, 2, 0);
		/* steps.pml:339 */
	    T->nxt	= settr(469,2,468,0,0,"IF", 1, 2, 0);
		/* steps.pml:339 */
	trans[0][380]	= settr(379,2,459,324,324,"((seen==version))", 1, 2, 0);
		tr_2_src(324, "steps.pml", 339);
	T = trans[ 0][459] = settr(458,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:240 */
	T->nxt	= settr(458,0,381,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:240 */
	trans[0][381]	= settr(380,2,382,325,325,"calling[0] = (calling[0]&&(running==0))", 1, 2, 0);
		tr_2_src(325, "steps.pml", 241);
	trans[0][382]	= settr(381,2,383,326,326,"calling[1] = (calling[1]&&(running==1))", 1, 2, 0);
		tr_2_src(326, "steps.pml", 242);
	trans[0][383]	= settr(382,2,457,327,327,"calling[2] = (calling[2]&&(running==2))", 1, 2, 0);
		tr_2_src(327, "steps.pml", 243);
	T = trans[0][457] = settr(456,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:244 */
	T = T->nxt	= settr(456,2,384,0,0,"IF", 1, 2, 0);
		/* steps.pml:244 */
	T = T->nxt	= settr(456,2,419,0,0,"IF", 1, 2, 0);
		/* steps.pml:244 */
	T = T->nxt	= settr(456,2,424,0,0,"IF", 1, 2, 0);
		/* steps.pml:244 */
	    T->nxt	= settr(456,2,456,0,0,"IF", 1, 2, 0);
		/* steps.pml:244 */
	trans[0][384]	= settr(383,2,418,328,0,"((((running!=7)&&begun[running])&&((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3))))", 1, 2, 0);
		tr_2_src(328, "steps.pml", 245);
	T = trans[ 0][418] = settr(417,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:167 */
	T->nxt	= settr(417,0,385,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:167 */
	trans[0][385]	= settr(384,2,386,329,329,"at[running] = (at[running]+1)", 1, 2, 0);
		tr_2_src(329, "steps.pml", 168);
	trans[0][386]	= settr(385,2,417,330,330,"begun[running] = 0", 1, 2, 0);
		tr_2_src(330, "steps.pml", 169);
	T = trans[ 0][417] = settr(416,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:142 */
	T->nxt	= settr(416,0,414,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:142 */
	trans[0][415]	= settr(414,2,414,1,0,".(goto)", 1, 2, 0);
	T = trans[0][414] = settr(413,2,0,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(413,2,387,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(413,2,395,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(413,2,397,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(413,2,399,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	    T->nxt	= settr(413,2,412,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	trans[0][387]	= settr(386,2,388,331,0,"((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==1)))", 1, 2, 0);
		tr_2_src(331, "steps.pml", 144);
	trans[0][388]	= settr(387,2,393,332,332,"service = ( ((kind[running]==4)) -> (4) : (( ((kind[running]==2)) -> (1) : (5) )) )", 1, 2, 0);
		tr_2_src(332, "steps.pml", 145);
	T = trans[ 0][393] = settr(392,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:126 */
	T->nxt	= settr(392,0,389,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:126 */
	trans[0][389]	= settr(388,2,390,333,333,"state[running] = 3", 1, 2, 0);
		tr_2_src(333, "steps.pml", 127);
	trans[0][390]	= settr(389,2,391,334,334,"begun[running] = 0", 1, 2, 0);
		tr_2_src(334, "steps.pml", 128);
	trans[0][391]	= settr(390,2,392,335,335,"finals[running] = (finals[running]+1)", 1, 2, 0);
		tr_2_src(335, "steps.pml", 129);
	trans[0][392]	= settr(391,2,460,336,336,"running = 7", 1, 2, 0);
		tr_2_src(336, "steps.pml", 130);
	trans[0][394]	= settr(393,2,460,1,0,"goto :b6", 1, 2, 0);
	trans[0][395]	= settr(394,2,396,337,0,"(((((state[running]==4)&&!(begun[running]))&&((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3)))&&!(((((running!=0)&&calling[0])||((running!=1)&&calling[1]))||((running!=2)&&calling[2])))))", 1, 2, 0);
		tr_2_src(337, "steps.pml", 148);
	trans[0][396]	= settr(395,2,414,338,338,"at[running] = (at[running]+1)", 1, 2, 0);
		tr_2_src(338, "steps.pml", 149);
	trans[0][397]	= settr(396,2,398,339,0,"(((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9))&&!(monitored)))", 1, 2, 0);
		tr_2_src(339, "steps.pml", 150);
	trans[0][398]	= settr(397,2,414,340,340,"at[running] = (at[running]+1)", 1, 2, 0);
		tr_2_src(340, "steps.pml", 151);
	trans[0][399]	= settr(398,2,400,341,0,"((((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )!=1))&&!((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3))&&!(((((running!=0)&&calling[0])||((running!=1)&&calling[1]))||((running!=2)&&calling[2]))))))&&!(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)&&!(monitored)))))", 1, 2, 0);
		tr_2_src(341, "steps.pml", 154);
	trans[0][400]	= settr(399,2,405,342,342,"begun[running] = 1", 1, 2, 0);
		tr_2_src(342, "steps.pml", 155);
	T = trans[0][405] = settr(404,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	T = T->nxt	= settr(404,2,401,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	    T->nxt	= settr(404,2,404,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	trans[0][401]	= settr(400,2,402,343,0,"(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)))", 1, 2, 0);
		tr_2_src(343, "steps.pml", 157);
	trans[0][402]	= settr(401,2,403,344,344,"epoch = (epoch+1)", 1, 2, 0);
		tr_2_src(344, "steps.pml", 157);
	trans[0][403]	= settr(402,2,410,345,345,"monitored = (( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5)", 1, 2, 0);
		tr_2_src(345, "steps.pml", 157);
	trans[0][406]	= settr(405,2,410,1,0,".(goto)", 1, 2, 0);
	trans[0][404]	= settr(403,2,410,2,0,"else", 1, 2, 0);
	T = trans[ 0][410] = settr(409,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:134 */
	T->nxt	= settr(409,0,407,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:134 */
	trans[0][407]	= settr(406,2,408,346,346,"attempt[running] = (attempt[running]+1)", 1, 2, 0);
		tr_2_src(346, "steps.pml", 135);
	trans[0][408]	= settr(407,2,409,347,347,"order = running", 1, 2, 0);
		tr_2_src(347, "steps.pml", 136);
	trans[0][409]	= settr(408,2,460,348,348,"calling[running] = (((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==2))", 1, 2, 0);
		tr_2_src(348, "steps.pml", 137);
	trans[0][411]	= settr(410,2,460,1,0,"goto :b6", 1, 2, 0);
	trans[0][412]	= settr(411,2,460,2,0,"else", 1, 2, 0);
	trans[0][413]	= settr(412,2,460,1,0,"goto :b6", 1, 2, 0);
	trans[0][416]	= settr(415,2,460,1,0,"break", 1, 2, 0);
	trans[0][458]	= settr(457,2,460,1,0,".(goto)", 1, 2, 0);
	trans[0][419]	= settr(418,2,423,349,0,"((((running!=7)&&begun[running])&&!(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3)))))", 1, 2, 0);
		tr_2_src(349, "steps.pml", 246);
	T = trans[ 0][423] = settr(422,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:134 */
	T->nxt	= settr(422,0,420,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:134 */
	trans[0][420]	= settr(419,2,421,350,350,"attempt[running] = (attempt[running]+1)", 1, 2, 0);
		tr_2_src(350, "steps.pml", 135);
	trans[0][421]	= settr(420,2,422,351,351,"order = running", 1, 2, 0);
		tr_2_src(351, "steps.pml", 136);
	trans[0][422]	= settr(421,2,460,352,352,"calling[running] = (((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==2))", 1, 2, 0);
		tr_2_src(352, "steps.pml", 137);
	trans[0][424]	= settr(423,2,455,353,0,"(((running!=7)&&!(begun[running])))", 1, 2, 0);
		tr_2_src(353, "steps.pml", 247);
	T = trans[ 0][455] = settr(454,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:142 */
	T->nxt	= settr(454,0,452,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:142 */
	trans[0][453]	= settr(452,2,452,1,0,".(goto)", 1, 2, 0);
	T = trans[0][452] = settr(451,2,0,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(451,2,425,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(451,2,433,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(451,2,435,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(451,2,437,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	    T->nxt	= settr(451,2,450,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	trans[0][425]	= settr(424,2,426,354,0,"((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==1)))", 1, 2, 0);
		tr_2_src(354, "steps.pml", 144);
	trans[0][426]	= settr(425,2,431,355,355,"service = ( ((kind[running]==4)) -> (4) : (( ((kind[running]==2)) -> (1) : (5) )) )", 1, 2, 0);
		tr_2_src(355, "steps.pml", 145);
	T = trans[ 0][431] = settr(430,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:126 */
	T->nxt	= settr(430,0,427,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:126 */
	trans[0][427]	= settr(426,2,428,356,356,"state[running] = 3", 1, 2, 0);
		tr_2_src(356, "steps.pml", 127);
	trans[0][428]	= settr(427,2,429,357,357,"begun[running] = 0", 1, 2, 0);
		tr_2_src(357, "steps.pml", 128);
	trans[0][429]	= settr(428,2,430,358,358,"finals[running] = (finals[running]+1)", 1, 2, 0);
		tr_2_src(358, "steps.pml", 129);
	trans[0][430]	= settr(429,2,460,359,359,"running = 7", 1, 2, 0);
		tr_2_src(359, "steps.pml", 130);
	trans[0][432]	= settr(431,2,460,1,0,"goto :b7", 1, 2, 0);
	trans[0][433]	= settr(432,2,434,360,0,"(((((state[running]==4)&&!(begun[running]))&&((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3)))&&!(((((running!=0)&&calling[0])||((running!=1)&&calling[1]))||((running!=2)&&calling[2])))))", 1, 2, 0);
		tr_2_src(360, "steps.pml", 148);
	trans[0][434]	= settr(433,2,452,361,361,"at[running] = (at[running]+1)", 1, 2, 0);
		tr_2_src(361, "steps.pml", 149);
	trans[0][435]	= settr(434,2,436,362,0,"(((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9))&&!(monitored)))", 1, 2, 0);
		tr_2_src(362, "steps.pml", 150);
	trans[0][436]	= settr(435,2,452,363,363,"at[running] = (at[running]+1)", 1, 2, 0);
		tr_2_src(363, "steps.pml", 151);
	trans[0][437]	= settr(436,2,438,364,0,"((((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )!=1))&&!((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3))&&!(((((running!=0)&&calling[0])||((running!=1)&&calling[1]))||((running!=2)&&calling[2]))))))&&!(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)&&!(monitored)))))", 1, 2, 0);
		tr_2_src(364, "steps.pml", 154);
	trans[0][438]	= settr(437,2,443,365,365,"begun[running] = 1", 1, 2, 0);
		tr_2_src(365, "steps.pml", 155);
	T = trans[0][443] = settr(442,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	T = T->nxt	= settr(442,2,439,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	    T->nxt	= settr(442,2,442,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	trans[0][439]	= settr(438,2,440,366,0,"(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)))", 1, 2, 0);
		tr_2_src(366, "steps.pml", 157);
	trans[0][440]	= settr(439,2,441,367,367,"epoch = (epoch+1)", 1, 2, 0);
		tr_2_src(367, "steps.pml", 157);
	trans[0][441]	= settr(440,2,448,368,368,"monitored = (( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5)", 1, 2, 0);
		tr_2_src(368, "steps.pml", 157);
	trans[0][444]	= settr(443,2,448,1,0,".(goto)", 1, 2, 0);
	trans[0][442]	= settr(441,2,448,2,0,"else", 1, 2, 0);
	T = trans[ 0][448] = settr(447,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:134 */
	T->nxt	= settr(447,0,445,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:134 */
	trans[0][445]	= settr(444,2,446,369,369,"attempt[running] = (attempt[running]+1)", 1, 2, 0);
		tr_2_src(369, "steps.pml", 135);
	trans[0][446]	= settr(445,2,447,370,370,"order = running", 1, 2, 0);
		tr_2_src(370, "steps.pml", 136);
	trans[0][447]	= settr(446,2,460,371,371,"calling[running] = (((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==2))", 1, 2, 0);
		tr_2_src(371, "steps.pml", 137);
	trans[0][449]	= settr(448,2,460,1,0,"goto :b7", 1, 2, 0);
	trans[0][450]	= settr(449,2,460,2,0,"else", 1, 2, 0);
	trans[0][451]	= settr(450,2,460,1,0,"goto :b7", 1, 2, 0);
	trans[0][454]	= settr(453,2,460,1,0,"break", 1, 2, 0);
	trans[0][456]	= settr(455,2,460,2,0,"else", 1, 2, 0);
	trans[0][460]	= settr(459,2,461,372,372,"version = (version+1)", 1, 2, 0);
		tr_2_src(372, "steps.pml", 339);
	trans[0][461]	= settr(460,2,465,373,373,"knows[me] = 1", 1, 2, 0);
		tr_2_src(373, "steps.pml", 339);
	T = trans[0][465] = settr(464,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:339 */
	T = T->nxt	= settr(464,2,462,0,0,"IF", 1, 2, 0);
		/* steps.pml:339 */
	    T->nxt	= settr(464,2,464,0,0,"IF", 1, 2, 0);
		/* steps.pml:339 */
	trans[0][462]	= settr(461,2,463,374,0,"((running!=7))", 1, 2, 0);
		tr_2_src(374, "steps.pml", 339);
	trans[0][463]	= settr(462,2,467,375,375,"owner[running] = me", 1, 2, 0);
		tr_2_src(375, "steps.pml", 339);
	trans[0][466]	= settr(465,2,467,1,0,".(goto)", 1, 2, 0);
	trans[0][464]	= settr(463,2,467,2,0,"else", 1, 2, 0);
	trans[0][467]	= settr(466,2,471,376,376,"over = 1", 1, 2, 0);
		tr_2_src(376, "steps.pml", 339);
	trans[0][471]	= settr(470,0,481,1,0,".(goto)", 1, 2, 0);
	trans[0][468]	= settr(467,2,469,2,0,"else", 1, 2, 0);
	trans[0][469]	= settr(468,2,471,377,377,"over = 0", 1, 2, 0);
		tr_2_src(377, "steps.pml", 339);
	T = trans[ 0][481] = settr(480,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:339 */
	T->nxt	= settr(480,2,478,0,0,"ATOMIC", 1, 5, 3);
		/* steps.pml:339 */
	T = trans[0][478] = settr(477,2,0,0,0,"IF", 1, 5, 3);
		/* steps.pml:339 */
	T = T->nxt	= settr(477,2,473,0,0,"IF", 1, 5, 3);
		/* steps.pml:339 */
	T = T->nxt	= settr(477,2,475,0,0,"IF", 1, 5, 3);
		/* steps.pml:339 */
	    T->nxt	= settr(477,2,477,0,0,"IF", 1, 5, 3);
		/* steps.pml:339 */
	trans[0][473]	= settr(472,2,474,378,0,"(((over&&(order!=7))&&(((((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==2))))", 1, 5, 3);
		tr_2_src(378, "steps.pml", 339);
	trans[0][474]	= settr(473,2,479,379,379,"jobs[me]!order,at[order],attempt[order],claim[me]", 1, 5, 3);
		tr_2_src(379, "steps.pml", 339);
	trans[0][479]	= settr(478,2,480,1,0,".(goto)", 1, 5, 3);
	trans[0][475]	= settr(474,2,476,380,380,"(((over&&(order!=7))&&((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==9))))", 1, 5, 3);
		tr_2_src(380, "steps.pml", 339);
	trans[0][476]	= settr(475,2,479,381,381,"vnf_monitoring!epoch,monitored", 1, 5, 3);
		tr_2_src(381, "steps.pml", 339);
	trans[0][477]	= settr(476,2,479,2,0,"else", 1, 5, 3);
	trans[0][480]	= settr(479,0,485,382,382,"order = 7", 1, 5, 3);
		tr_2_src(382, "steps.pml", 339);
	T = trans[0][485] = settr(484,0,0,0,0,"IF", 0, 2, 0);
		/* steps.pml:340 */
	T = T->nxt	= settr(484,0,482,0,0,"IF", 0, 2, 0);
		/* steps.pml:340 */
	    T->nxt	= settr(484,0,484,0,0,"IF", 0, 2, 0);
		/* steps.pml:340 */
	trans[0][482]	= settr(481,0,483,383,383,"(over)", 1, 2, 0);
		tr_2_src(383, "steps.pml", 340);
	trans[0][483]	= settr(482,0,567,384,384,"inherits[me] = 0", 1, 2, 0);
		tr_2_src(384, "steps.pml", 340);
	trans[0][486]	= settr(485,0,567,1,0,".(goto)", 1, 2, 0);
	trans[0][484]	= settr(483,0,567,2,0,"else", 1, 2, 0);
	trans[0][487]	= settr(486,0,488,385,0,"(((assigned[me]&&(group_owner==me))&&(((((running!=7)&&begun[running])&&knows[me])&&!(inherits[me]))&&(((((((empty(vnf_monitoring)&&empty(vnf_alarms))&&empty(jobs[0]))&&empty(jobs[1]))&&empty(results[0]))&&empty(results[1]))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)))))", 1, 2500, 0);
		tr_2_src(385, "steps.pml", 341);
	trans[0][488]	= settr(487,0,489,386,386,"seen = version", 1, 2, 0);
		tr_2_src(386, "steps.pml", 342);
	trans[0][489]	= settr(488,0,553,387,387,"order = 7", 1, 2, 0);
		tr_2_src(387, "steps.pml", 342);
	T = trans[ 0][553] = settr(552,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:342 */
	T->nxt	= settr(552,2,551,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:342 */
	T = trans[0][551] = settr(550,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:342 */
	T = T->nxt	= settr(550,2,490,0,0,"IF", 1, 2, 0);
		/* steps.pml:342 */
	    T->nxt	= settr(550,2,549,0,0,"IF", 1, 2, 0);
		/* steps.pml:342 */
	trans[0][490]	= settr(489,2,540,388,388,"((seen==version))", 1, 2, 0);
		tr_2_src(388, "steps.pml", 342);
	T = trans[ 0][540] = settr(539,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:255 */
	T->nxt	= settr(539,0,538,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:255 */
	T = trans[0][538] = settr(537,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:256 */
	T = T->nxt	= settr(537,2,491,0,0,"IF", 1, 2, 0);
		/* steps.pml:256 */
	T = T->nxt	= settr(537,2,526,0,0,"IF", 1, 2, 0);
		/* steps.pml:256 */
	    T->nxt	= settr(537,2,531,0,0,"IF", 1, 2, 0);
		/* steps.pml:256 */
	trans[0][491]	= settr(490,2,525,389,0,"(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)))", 1, 2, 0);
		tr_2_src(389, "steps.pml", 257);
	T = trans[ 0][525] = settr(524,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:167 */
	T->nxt	= settr(524,0,492,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:167 */
	trans[0][492]	= settr(491,2,493,390,390,"at[running] = (at[running]+1)", 1, 2, 0);
		tr_2_src(390, "steps.pml", 168);
	trans[0][493]	= settr(492,2,524,391,391,"begun[running] = 0", 1, 2, 0);
		tr_2_src(391, "steps.pml", 169);
	T = trans[ 0][524] = settr(523,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:142 */
	T->nxt	= settr(523,0,521,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:142 */
	trans[0][522]	= settr(521,2,521,1,0,".(goto)", 1, 2, 0);
	T = trans[0][521] = settr(520,2,0,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(520,2,494,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(520,2,502,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(520,2,504,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	T = T->nxt	= settr(520,2,506,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	    T->nxt	= settr(520,2,519,0,0,"DO", 1, 2, 0);
		/* steps.pml:143 */
	trans[0][494]	= settr(493,2,495,392,0,"((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==1)))", 1, 2, 0);
		tr_2_src(392, "steps.pml", 144);
	trans[0][495]	= settr(494,2,500,393,393,"service = ( ((kind[running]==4)) -> (4) : (( ((kind[running]==2)) -> (1) : (5) )) )", 1, 2, 0);
		tr_2_src(393, "steps.pml", 145);
	T = trans[ 0][500] = settr(499,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:126 */
	T->nxt	= settr(499,0,496,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:126 */
	trans[0][496]	= settr(495,2,497,394,394,"state[running] = 3", 1, 2, 0);
		tr_2_src(394, "steps.pml", 127);
	trans[0][497]	= settr(496,2,498,395,395,"begun[running] = 0", 1, 2, 0);
		tr_2_src(395, "steps.pml", 128);
	trans[0][498]	= settr(497,2,499,396,396,"finals[running] = (finals[running]+1)", 1, 2, 0);
		tr_2_src(396, "steps.pml", 129);
	trans[0][499]	= settr(498,2,541,397,397,"running = 7", 1, 2, 0);
		tr_2_src(397, "steps.pml", 130);
	trans[0][501]	= settr(500,2,541,1,0,"goto :b8", 1, 2, 0);
	trans[0][502]	= settr(501,2,503,398,0,"(((((state[running]==4)&&!(begun[running]))&&((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3)))&&!(((((running!=0)&&calling[0])||((running!=1)&&calling[1]))||((running!=2)&&calling[2])))))", 1, 2, 0);
		tr_2_src(398, "steps.pml", 148);
	trans[0][503]	= settr(502,2,521,399,399,"at[running] = (at[running]+1)", 1, 2, 0);
		tr_2_src(399, "steps.pml", 149);
	trans[0][504]	= settr(503,2,505,400,0,"(((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9))&&!(monitored)))", 1, 2, 0);
		tr_2_src(400, "steps.pml", 150);
	trans[0][505]	= settr(504,2,521,401,401,"at[running] = (at[running]+1)", 1, 2, 0);
		tr_2_src(401, "steps.pml", 151);
	trans[0][506]	= settr(505,2,507,402,0,"((((((state[running]==4)&&!(begun[running]))&&(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )!=1))&&!((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==10)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==3))&&!(((((running!=0)&&calling[0])||((running!=1)&&calling[1]))||((running!=2)&&calling[2]))))))&&!(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)&&!(monitored)))))", 1, 2, 0);
		tr_2_src(402, "steps.pml", 154);
	trans[0][507]	= settr(506,2,512,403,403,"begun[running] = 1", 1, 2, 0);
		tr_2_src(403, "steps.pml", 155);
	T = trans[0][512] = settr(511,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	T = T->nxt	= settr(511,2,508,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	    T->nxt	= settr(511,2,511,0,0,"IF", 1, 2, 0);
		/* steps.pml:156 */
	trans[0][508]	= settr(507,2,509,404,0,"(((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==9)))", 1, 2, 0);
		tr_2_src(404, "steps.pml", 157);
	trans[0][509]	= settr(508,2,510,405,405,"epoch = (epoch+1)", 1, 2, 0);
		tr_2_src(405, "steps.pml", 157);
	trans[0][510]	= settr(509,2,517,406,406,"monitored = (( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5)", 1, 2, 0);
		tr_2_src(406, "steps.pml", 157);
	trans[0][513]	= settr(512,2,517,1,0,".(goto)", 1, 2, 0);
	trans[0][511]	= settr(510,2,517,2,0,"else", 1, 2, 0);
	T = trans[ 0][517] = settr(516,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:134 */
	T->nxt	= settr(516,0,514,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:134 */
	trans[0][514]	= settr(513,2,515,407,407,"attempt[running] = (attempt[running]+1)", 1, 2, 0);
		tr_2_src(407, "steps.pml", 135);
	trans[0][515]	= settr(514,2,516,408,408,"order = running", 1, 2, 0);
		tr_2_src(408, "steps.pml", 136);
	trans[0][516]	= settr(515,2,541,409,409,"calling[running] = (((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==2))", 1, 2, 0);
		tr_2_src(409, "steps.pml", 137);
	trans[0][518]	= settr(517,2,541,1,0,"goto :b8", 1, 2, 0);
	trans[0][519]	= settr(518,2,541,2,0,"else", 1, 2, 0);
	trans[0][520]	= settr(519,2,541,1,0,"goto :b8", 1, 2, 0);
	trans[0][523]	= settr(522,2,541,1,0,"break", 1, 2, 0);
	trans[0][539]	= settr(538,2,541,1,0,".(goto)", 1, 2, 0);
	trans[0][526]	= settr(525,2,530,410,0,"((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==5))", 1, 2, 0);
		tr_2_src(410, "steps.pml", 258);
	T = trans[ 0][530] = settr(529,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:134 */
	T->nxt	= settr(529,0,527,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:134 */
	trans[0][527]	= settr(526,2,528,411,411,"attempt[running] = (attempt[running]+1)", 1, 2, 0);
		tr_2_src(411, "steps.pml", 135);
	trans[0][528]	= settr(527,2,529,412,412,"order = running", 1, 2, 0);
		tr_2_src(412, "steps.pml", 136);
	trans[0][529]	= settr(528,2,541,413,413,"calling[running] = (((((( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[running]==4)) -> (( ((at[running]==0)) -> (3) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (8) : (1) )) )) )) : (( ((kind[running]==3)) -> (( ((at[running]==0)) -> (6) : (( ((at[running]==1)) -> (5) : (1) )) )) : (( ((kind[running]==2)) -> (( ((at[running]==0)) -> (10) : (( ((at[running]==1)) -> (9) : (( ((at[running]==2)) -> (4) : (( ((at[running]==3)) -> (3) : (( ((at[running]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[running]==0)) -> (7) : (( ((at[running]==1)) -> (6) : (( ((at[running]==2)) -> (5) : (1) )) )) )) )) )) )==2))", 1, 2, 0);
		tr_2_src(413, "steps.pml", 137);
	trans[0][531]	= settr(530,2,532,2,0,"else", 1, 2, 0);
	trans[0][532]	= settr(531,2,537,414,414,"service = 3", 1, 2, 0);
		tr_2_src(414, "steps.pml", 259);
	T = trans[ 0][537] = settr(536,0,0,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:126 */
	T->nxt	= settr(536,0,533,0,0,"sub-sequence", 1, 2, 0);
		/* steps.pml:126 */
	trans[0][533]	= settr(532,2,534,415,415,"state[running] = 2", 1, 2, 0);
		tr_2_src(415, "steps.pml", 127);
	trans[0][534]	= settr(533,2,535,416,416,"begun[running] = 0", 1, 2, 0);
		tr_2_src(416, "steps.pml", 128);
	trans[0][535]	= settr(534,2,536,417,417,"finals[running] = (finals[running]+1)", 1, 2, 0);
		tr_2_src(417, "steps.pml", 129);
	trans[0][536]	= settr(535,2,541,418,418,"running = 7", 1, 2, 0);
		tr_2_src(418, "steps.pml", 130);
	trans[0][541]	= settr(540,2,542,419,419,"version = (version+1)", 1, 2, 0);
		tr_2_src(419, "steps.pml", 342);
	trans[0][542]	= settr(541,2,546,420,420,"knows[me] = 1", 1, 2, 0);
		tr_2_src(420, "steps.pml", 342);
	T = trans[0][546] = settr(545,2,0,0,0,"IF", 1, 2, 0);
		/* steps.pml:342 */
	T = T->nxt	= settr(545,2,543,0,0,"IF", 1, 2, 0);
		/* steps.pml:342 */
	    T->nxt	= settr(545,2,545,0,0,"IF", 1, 2, 0);
		/* steps.pml:342 */
	trans[0][543]	= settr(542,2,544,421,0,"((running!=7))", 1, 2, 0);
		tr_2_src(421, "steps.pml", 342);
	trans[0][544]	= settr(543,2,548,422,422,"owner[running] = me", 1, 2, 0);
		tr_2_src(422, "steps.pml", 342);
	trans[0][547]	= settr(546,2,548,1,0,".(goto)", 1, 2, 0);
	trans[0][545]	= settr(544,2,548,2,0,"else", 1, 2, 0);
	trans[0][548]	= settr(547,2,552,423,423,"over = 1", 1, 2, 0);
		tr_2_src(423, "steps.pml", 342);
	trans[0][552]	= settr(551,0,562,1,0,".(goto)", 1, 2, 0);
	trans[0][549]	= settr(548,2,550,2,0,"else", 1, 2, 0);
	trans[0][550]	= settr(549,2,552,424,424,"over = 0", 1, 2, 0);
		tr_2_src(424, "steps.pml", 342);
	T = trans[ 0][562] = settr(561,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:342 */
	T->nxt	= settr(561,2,559,0,0,"ATOMIC", 1, 5, 3);
		/* steps.pml:342 */
	T = trans[0][559] = settr(558,2,0,0,0,"IF", 1, 5, 3);
		/* steps.pml:342 */
	T = T->nxt	= settr(558,2,554,0,0,"IF", 1, 5, 3);
		/* steps.pml:342 */
	T = T->nxt	= settr(558,2,556,0,0,"IF", 1, 5, 3);
		/* steps.pml:342 */
	    T->nxt	= settr(558,2,558,0,0,"IF", 1, 5, 3);
		/* steps.pml:342 */
	trans[0][554]	= settr(553,2,555,425,425,"(((over&&(order!=7))&&(((((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==8)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==7))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==6))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==4))||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==2))))", 1, 5, 3);
		tr_2_src(425, "steps.pml", 342);
	trans[0][555]	= settr(554,2,560,426,426,"jobs[me]!order,at[order],attempt[order],claim[me]", 1, 5, 3);
		tr_2_src(426, "steps.pml", 342);
	trans[0][560]	= settr(559,2,561,1,0,".(goto)", 1, 5, 3);
	trans[0][556]	= settr(555,2,557,427,427,"(((over&&(order!=7))&&((( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==5)||(( ((kind[order]==4)) -> (( ((at[order]==0)) -> (3) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (8) : (1) )) )) )) : (( ((kind[order]==3)) -> (( ((at[order]==0)) -> (6) : (( ((at[order]==1)) -> (5) : (1) )) )) : (( ((kind[order]==2)) -> (( ((at[order]==0)) -> (10) : (( ((at[order]==1)) -> (9) : (( ((at[order]==2)) -> (4) : (( ((at[order]==3)) -> (3) : (( ((at[order]==4)) -> (2) : (1) )) )) )) )) )) : (( ((at[order]==0)) -> (7) : (( ((at[order]==1)) -> (6) : (( ((at[order]==2)) -> (5) : (1) )) )) )) )) )) )==9))))", 1, 5, 3);
		tr_2_src(427, "steps.pml", 342);
	trans[0][557]	= settr(556,2,560,428,428,"vnf_monitoring!epoch,monitored", 1, 5, 3);
		tr_2_src(428, "steps.pml", 342);
	trans[0][558]	= settr(557,2,560,2,0,"else", 1, 5, 3);
	trans[0][561]	= settr(560,0,567,429,429,"order = 7", 1, 5, 3);
		tr_2_src(429, "steps.pml", 342);
	T = trans[ 0][566] = settr(565,2,0,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:343 */
	T->nxt	= settr(565,2,563,0,0,"ATOMIC", 1, 2, 0);
		/* steps.pml:343 */
	trans[0][563]	= settr(562,2,564,430,0,"(((((assigned[me]&&(group_owner==me))&&(running==7))&&(service==4))&&(domain==3)))", 1, 2, 0);
		tr_2_src(430, "steps.pml", 344);
	trans[0][564]	= settr(563,2,565,431,0,"assert(late)", 1, 2, 0);
		tr_2_src(431, "steps.pml", 345);
	trans[0][565]	= settr(564,0,567,432,432,"domain = 2", 1, 2, 0);
		tr_2_src(432, "steps.pml", 346);
	trans[0][569]	= settr(568,0,570,1,0,"break", 1, 2, 0);
	trans[0][570]	= settr(569,0,0,433,433,"-end-", 1, 3500, 0);
		tr_2_src(433, "steps.pml", 348);
	/* np_ demon: */
	trans[_NP_] = (Trans **) emalloc(3*sizeof(Trans *));
	T = trans[_NP_][0] = settr(9997,0,1,_T5,0,"(np_)", 1,2,0);
	    T->nxt	  = settr(9998,0,0,_T2,0,"(1)",   0,2,0);
	T = trans[_NP_][1] = settr(9999,0,1,_T5,0,"(np_)", 1,2,0);
}

Trans *
settr(	int t_id, int a, int b, int c, int d,
	char *t, int g, int tpe0, int tpe1)
{	Trans *tmp = (Trans *) emalloc(sizeof(Trans));

	tmp->atom  = a&(6|32);	/* only (2|8|32) have meaning */
	if (!g) tmp->atom |= 8;	/* no global references */
	tmp->st    = b;
	tmp->tpe[0] = tpe0;
	tmp->tpe[1] = tpe1;
	tmp->tp    = t;
	tmp->t_id  = t_id;
	tmp->forw  = c;
	tmp->back  = d;
	return tmp;
}

Trans *
cpytr(Trans *a)
{	Trans *tmp = (Trans *) emalloc(sizeof(Trans));

	int i;
	tmp->atom  = a->atom;
	tmp->st    = a->st;
#ifdef HAS_UNLESS
	tmp->e_trans = a->e_trans;
	for (i = 0; i < HAS_UNLESS; i++)
		tmp->escp[i] = a->escp[i];
#endif
	tmp->tpe[0] = a->tpe[0];
	tmp->tpe[1] = a->tpe[1];
	for (i = 0; i < 6; i++)
	{	tmp->qu[i] = a->qu[i];
		tmp->ty[i] = a->ty[i];
	}
	tmp->tp    = (char *) emalloc(strlen(a->tp)+1);
	strcpy(tmp->tp, a->tp);
	tmp->t_id  = a->t_id;
	tmp->forw  = a->forw;
	tmp->back  = a->back;
	return tmp;
}

#ifndef NOREDUCE
int
srinc_set(int n)
{	if (n <= 2) return LOCAL;
	if (n <= 2+  DELTA) return Q_FULL_F; /* 's' or nfull  */
	if (n <= 2+2*DELTA) return Q_EMPT_F; /* 'r' or nempty */
	if (n <= 2+3*DELTA) return Q_EMPT_T; /* empty */
	if (n <= 2+4*DELTA) return Q_FULL_T; /* full  */
	if (n ==   5*DELTA) return GLOBAL;
	if (n ==   6*DELTA) return TIMEOUT_F;
	if (n ==   7*DELTA) return ALPHA_F;
	Uerror("cannot happen srinc_class");
	return BAD;
}
int
srunc(int n, int m)
{	switch(m) {
	case Q_FULL_F: return n-2;
	case Q_EMPT_F: return n-2-DELTA;
	case Q_EMPT_T: return n-2-2*DELTA;
	case Q_FULL_T: return n-2-3*DELTA;
	case ALPHA_F:
	case TIMEOUT_F: return 257; /* non-zero, and > MAXQ */
	}
	Uerror("cannot happen srunc");
	return 0;
}
#endif
int cnt;
#ifdef HAS_UNLESS
int
isthere(Trans *a, int b)
{	Trans *t;
	for (t = a; t; t = t->nxt)
		if (t->t_id == b)
			return 1;
	return 0;
}
#endif
#ifndef NOREDUCE
int
mark_safety(Trans *t) /* for conditional safety */
{	int g = 0, i, j, k;

	if (!t) return 0;
	if (t->qu[0])
		return (t->qu[1])?2:1;	/* marked */

	for (i = 0; i < 2; i++)
	{	j = srinc_set(t->tpe[i]);
		if (j >= GLOBAL && j != ALPHA_F)
			return -1;
		if (j != LOCAL)
		{	k = srunc(t->tpe[i], j);
			if (g == 0
			||  t->qu[0] != k
			||  t->ty[0] != j)
			{	t->qu[g] = k;
				t->ty[g] = j;
				g++;
	}	}	}
	return g;
}
#endif
void
retrans(int n, int m, int is, short srcln[], uchar reach[], uchar lpstate[])
	/* process n, with m states, is=initial state */
{	Trans *T0, *T1, *T2, *T3;
	Trans *T4, *T5; /* t_reverse or has_unless */
	int i;
#if defined(HAS_UNLESS) || !defined(NOREDUCE)
	int k;
#endif
#ifndef NOREDUCE
	int g, h, j, aa;
#endif
#ifdef HAS_UNLESS
	int p;
#endif
	if (state_tables >= 4)
	{	printf("STEP 1 %s\n", 
			procname[n]);
		for (i = 1; i < m; i++)
		for (T0 = trans[n][i]; T0; T0 = T0->nxt)
			crack(n, i, T0, srcln);
		return;
	}
	do {
		for (i = 1, cnt = 0; i < m; i++)
		{	T2 = trans[n][i];
			T1 = T2?T2->nxt:(Trans *)0;
/* prescan: */		for (T0 = T1; T0; T0 = T0->nxt)
/* choice in choice */	{	if (T0->st && trans[n][T0->st]
				&&  trans[n][T0->st]->nxt)
					break;
			}
#if 0
		if (T0)
		printf("\tstate %d / %d: choice in choice\n",
		i, T0->st);
#endif
			if (T0)
			for (T0 = T1; T0; T0 = T0->nxt)
			{	T3 = trans[n][T0->st];
				if (!T3->nxt)
				{	T2->nxt = cpytr(T0);
					T2 = T2->nxt;
					imed(T2, T0->st, n, i);
					continue;
				}
				do {	T3 = T3->nxt;
					T2->nxt = cpytr(T3);
					T2 = T2->nxt;
					imed(T2, T0->st, n, i);
				} while (T3->nxt);
				cnt++;
			}
		}
	} while (cnt);
	if (state_tables >= 3)
	{	printf("STEP 2 %s\n", 
			procname[n]);
		for (i = 1; i < m; i++)
		for (T0 = trans[n][i]; T0; T0 = T0->nxt)
			crack(n, i, T0, srcln);
		return;
	}
	for (i = 1; i < m; i++)
	{	if (trans[n][i] && trans[n][i]->nxt) /* optimize */
		{	T1 = trans[n][i]->nxt;
#if 0
			printf("\t\tpull %d (%d) to %d\n",
			T1->st, T1->forw, i);
#endif
			srcln[i] = srcln[T1->st];	/* Oyvind Teig, 5.2.0 */

			if (!trans[n][T1->st]) continue;
			T0 = cpytr(trans[n][T1->st]);
			trans[n][i] = T0;
			reach[T1->st] = 1;
			imed(T0, T1->st, n, i);
			for (T1 = T1->nxt; T1; T1 = T1->nxt)
			{
#if 0
			printf("\t\tpull %d (%d) to %d\n",
				T1->st, T1->forw, i);
#endif
		/*		srcln[i] = srcln[T1->st];  gh: not useful */
				if (!trans[n][T1->st]) continue;
				T0->nxt = cpytr(trans[n][T1->st]);
				T0 = T0->nxt;
				reach[T1->st] = 1;
				imed(T0, T1->st, n, i);
	}	}	}
	if (state_tables >= 2)
	{	printf("STEP 3 %s\n", 
			procname[n]);
		for (i = 1; i < m; i++)
		for (T0 = trans[n][i]; T0; T0 = T0->nxt)
			crack(n, i, T0, srcln);
		return;
	}
#ifdef HAS_UNLESS
	for (i = 1; i < m; i++)
	{	if (!trans[n][i]) continue;
		/* check for each state i if an
		 * escape to some state p is defined
		 * if so, copy and mark p's transitions
		 * and prepend them to the transition-
		 * list of state i
		 */
	 if (!like_java) /* the default */
	 {	for (T0 = trans[n][i]; T0; T0 = T0->nxt)
		for (k = HAS_UNLESS-1; k >= 0; k--)
		{	if (p = T0->escp[k])
			for (T1 = trans[n][p]; T1; T1 = T1->nxt)
			{	if (isthere(trans[n][i], T1->t_id))
					continue;
				T2 = cpytr(T1);
				T2->e_trans = p;
				T2->nxt = trans[n][i];
				trans[n][i] = T2;
		}	}
	 } else /* outermost unless checked first */
	 {	T4 = T3 = (Trans *) 0;
		for (T0 = trans[n][i]; T0; T0 = T0->nxt)
		for (k = HAS_UNLESS-1; k >= 0; k--)
		{	if (p = T0->escp[k])
			for (T1 = trans[n][p]; T1; T1 = T1->nxt)
			{	if (isthere(trans[n][i], T1->t_id))
					continue;
				T2 = cpytr(T1);
				T2->nxt = (Trans *) 0;
				T2->e_trans = p;
				if (T3)	T3->nxt = T2;
				else	T4 = T2;
				T3 = T2;
		}	}
		if (T4)
		{	T3->nxt = trans[n][i];
			trans[n][i] = T4;
		}
	 }
	}
#endif
#ifndef NOREDUCE
	for (i = 1; i < m; i++)
	{	if (a_cycles)
		{ /* moves through these states are visible */
	#if PROG_LAB>0 && defined(HAS_NP)
			if (progstate[n][i])
				goto degrade;
			for (T1 = trans[n][i]; T1; T1 = T1->nxt)
				if (progstate[n][T1->st])
					goto degrade;
	#endif
			if (accpstate[n][i] || visstate[n][i])
				goto degrade;
			for (T1 = trans[n][i]; T1; T1 = T1->nxt)
				if (accpstate[n][T1->st])
					goto degrade;
		}
		T1 = trans[n][i];
		if (!T1) continue;
		g = mark_safety(T1);	/* V3.3.1 */
		if (g < 0) goto degrade; /* global */
		/* check if mixing of guards preserves reduction */
		if (T1->nxt)
		{	k = 0;
			for (T0 = T1; T0; T0 = T0->nxt)
			{	if (!(T0->atom&8))
					goto degrade;
				for (aa = 0; aa < 2; aa++)
				{	j = srinc_set(T0->tpe[aa]);
					if (j >= GLOBAL && j != ALPHA_F)
						goto degrade;
					if (T0->tpe[aa]
					&&  T0->tpe[aa]
					!=  T1->tpe[0])
						k = 1;
			}	}
			/* g = 0;	V3.3.1 */
			if (k)	/* non-uniform selection */
			for (T0 = T1; T0; T0 = T0->nxt)
			for (aa = 0; aa < 2; aa++)
			{	j = srinc_set(T0->tpe[aa]);
				if (j != LOCAL)
				{	k = srunc(T0->tpe[aa], j);
					for (h = 0; h < 6; h++)
						if (T1->qu[h] == k
						&&  T1->ty[h] == j)
							break;
					if (h >= 6)
					{	T1->qu[g%6] = k;
						T1->ty[g%6] = j;
						g++;
			}	}	}
			if (g > 6)
			{	T1->qu[0] = 0;	/* turn it off */
				printf("pan: warning, line %d, ",
					srcln[i]);
			 	printf("too many stmnt types (%d)",
					g);
			  	printf(" in selection\n");
			  goto degrade;
			}
		}
		/* mark all options global if >=1 is global */
		for (T1 = trans[n][i]; T1; T1 = T1->nxt)
			if (!(T1->atom&8)) break;
		if (T1)
degrade:	for (T1 = trans[n][i]; T1; T1 = T1->nxt)
			T1->atom &= ~8;	/* mark as unsafe */
		/* can only mix 'r's or 's's if on same chan */
		/* and not mixed with other local operations */
		T1 = trans[n][i];
		if (!T1 || T1->qu[0]) continue;
		j = T1->tpe[0];
		if (T1->nxt && T1->atom&8)
		{ if (j == 5*DELTA)
		  {	printf("warning: line %d ", srcln[i]);
			printf("mixed condition ");
			printf("(defeats reduction)\n");
			goto degrade;
		  }
		  for (T0 = T1; T0; T0 = T0->nxt)
		  for (aa = 0; aa < 2; aa++)
		  if  (T0->tpe[aa] && T0->tpe[aa] != j)
		  {	printf("warning: line %d ", srcln[i]);
			printf("[%d-%d] mixed %stion ",
				T0->tpe[aa], j, 
				(j==5*DELTA)?"condi":"selec");
			printf("(defeats reduction)\n");
			printf("	'%s' <-> '%s'\n",
				T1->tp, T0->tp);
			goto degrade;
		} }
	}
#endif
	for (i = 1; i < m; i++)
	{	T2 = trans[n][i];
		if (!T2
		||  T2->nxt
		||  strncmp(T2->tp, ".(goto)", 7)
		||  !stopstate[n][i])
			continue;
		stopstate[n][T2->st] = 1;
	}
	if (state_tables && !verbose)
	{	if (dodot)
		{	char buf[256], *q = buf, *p = procname[n];
			while (*p != '\0')
			{	if (*p != ':')
				{	*q++ = *p;
				}
				p++;
			}
			*q = '\0';
			printf("digraph ");
			switch (Btypes[n]) {
			case I_PROC:  printf("init {\n"); break;
			case N_CLAIM: printf("claim_%s {\n", buf); break;
			case E_TRACE: printf("notrace {\n"); break;
			case N_TRACE: printf("trace {\n"); break;
			default:      printf("p_%s {\n", buf); break;
			}
			printf("size=\"8,10\";\n");
			printf("  GT [shape=box,style=dotted,label=\"%s\"];\n", buf);
			printf("  GT -> S%d;\n", is);
		} else
		{	switch (Btypes[n]) {
			case I_PROC:  printf("init\n"); break;
			case N_CLAIM: printf("claim %s\n", procname[n]); break;
			case E_TRACE: printf("notrace assertion\n"); break;
			case N_TRACE: printf("trace assertion\n"); break;
			default:      printf("proctype %s\n", procname[n]); break;
		}	}
		for (i = 1; i < m; i++)
		{	reach[i] = 1;
		}
		tagtable(n, m, is, srcln, reach);
		if (dodot) printf("}\n");
	} else
	for (i = 1; i < m; i++)
	{	int nrelse;
		if (Btypes[n] != N_CLAIM)
		{	for (T0 = trans[n][i]; T0; T0 = T0->nxt)
			{	if (T0->st == i
				&& strcmp(T0->tp, "(1)") == 0)
				{	printf("error: proctype '%s' ",
						procname[n]);
		  			printf("line %d, state %d: has un",
						srcln[i], i);
					printf("conditional self-loop\n");
					pan_exit(1);
		}	}	}
		nrelse = 0;
		for (T0 = trans[n][i]; T0; T0 = T0->nxt)
		{	if (strcmp(T0->tp, "else") == 0)
				nrelse++;
		}
		if (nrelse > 1)
		{	printf("error: proctype '%s' state",
				procname[n]);
		  	printf(" %d, inherits %d", i, nrelse);
		  	printf(" 'else' stmnts\n");
			pan_exit(1);
	}	}
#if !defined(LOOPSTATE) && !defined(BFS_PAR)
	if (state_tables)
#endif
	do_dfs(n, m, is, srcln, reach, lpstate);

	if (!t_reverse)
	{	return;
	}
	/* process n, with m states, is=initial state -- reverse list */
	if (!state_tables && Btypes[n] != N_CLAIM)
	{	for (i = 1; i < m; i++)
		{	Trans *Tx = (Trans *) 0; /* list of escapes */
			Trans *Ty = (Trans *) 0; /* its tail element */
			T1 = (Trans *) 0; /* reversed list */
			T2 = (Trans *) 0; /* its tail */
			T3 = (Trans *) 0; /* remembers possible 'else' */

			/* find unless-escapes, they should go first */
			T4 = T5 = T0 = trans[n][i];
	#ifdef HAS_UNLESS
			while (T4 && T4->e_trans) /* escapes are first in orig list */
			{	T5 = T4;	  /* remember predecessor */
				T4 = T4->nxt;
			}
	#endif
			/* T4 points to first non-escape, T5 to its parent, T0 to original list */
			if (T4 != T0)		 /* there was at least one escape */
			{	T3 = T5->nxt;		 /* start of non-escapes */
				T5->nxt = (Trans *) 0;	 /* separate */
				Tx = T0;		 /* start of the escapes */
				Ty = T5;		 /* its tail */
				T0 = T3;		 /* the rest, to be reversed */
			}
			/* T0 points to first non-escape, Tx to the list of escapes, Ty to its tail */

			/* first tail-add non-escape transitions, reversed */
			T3 = (Trans *) 0;
			for (T5 = T0; T5; T5 = T4)
			{	T4 = T5->nxt;
	#ifdef HAS_UNLESS
				if (T5->e_trans)
				{	printf("error: cannot happen!\n");
					continue;
				}
	#endif
				if (strcmp(T5->tp, "else") == 0)
				{	T3 = T5;
					T5->nxt = (Trans *) 0;
				} else
				{	T5->nxt = T1;
					if (!T1) { T2 = T5; }
					T1 = T5;
			}	}
			/* T3 points to a possible else, which is removed from the list */
			/* T1 points to the reversed list so far (without escapes) */
			/* T2 points to the tail element -- where the else should go */
			if (T2 && T3)
			{	T2->nxt = T3;	/* add else */
			} else
			{	if (T3) /* there was an else, but there's no tail */
				{	if (!T1)	/* and no reversed list */
					{	T1 = T3; /* odd, but possible */
					} else		/* even stranger */
					{	T1->nxt = T3;
			}	}	}

			/* add in the escapes, to that they appear at the front */
			if (Tx && Ty) { Ty->nxt = T1; T1 = Tx; }

			trans[n][i] = T1;
			/* reversed, with escapes first and else last */
	}	}
	if (state_tables && verbose)
	{	printf("FINAL proctype %s\n", 
			procname[n]);
		for (i = 1; i < m; i++)
		for (T0 = trans[n][i]; T0; T0 = T0->nxt)
			crack(n, i, T0, srcln);
	}
}
void
imed(Trans *T, int v, int n, int j)	/* set intermediate state */
{	progstate[n][T->st] |= progstate[n][v];
	accpstate[n][T->st] |= accpstate[n][v];
	stopstate[n][T->st] |= stopstate[n][v];
	mapstate[n][j] = T->st;
}
void
tagtable(int n, int m, int is, short srcln[], uchar reach[])
{	Trans *z;

	if (is >= m || !trans[n][is]
	||  is <= 0 || reach[is] == 0)
		return;
	reach[is] = 0;
	if (state_tables)
	for (z = trans[n][is]; z; z = z->nxt)
	{	if (dodot)
			dot_crack(n, is, z);
		else
			crack(n, is, z, srcln);
	}

	for (z = trans[n][is]; z; z = z->nxt)
	{
#ifdef HAS_UNLESS
		int i, j;
#endif
		tagtable(n, m, z->st, srcln, reach);
#ifdef HAS_UNLESS
		for (i = 0; i < HAS_UNLESS; i++)
		{	j = trans[n][is]->escp[i];
			if (!j) break;
			tagtable(n, m, j, srcln, reach);
		}
#endif
	}
}

extern Trans *t_id_lkup[];

void
dfs_table(int n, int m, int is, short srcln[], uchar reach[], uchar lpstate[])
{	Trans *z;

	if (is >= m || is <= 0 || !trans[n][is])
		return;
	if ((reach[is] & (4|8|16)) != 0)
	{	if ((reach[is] & (8|16)) == 16)	/* on stack, not yet recorded */
		{	lpstate[is] = 1;
			reach[is] |= 8; /* recorded */
			if (state_tables && verbose)
			{	printf("state %d line %d is a loopstate\n", is, srcln[is]);
		}	}
		return;
	}
	reach[is] |= (4|16);	/* visited | onstack */
	for (z = trans[n][is]; z; z = z->nxt)
	{	t_id_lkup[z->t_id] = z;
#ifdef HAS_UNLESS
		int i, j;
#endif
		dfs_table(n, m, z->st, srcln, reach, lpstate);
#ifdef HAS_UNLESS
		for (i = 0; i < HAS_UNLESS; i++)
		{	j = trans[n][is]->escp[i];
			if (!j) break;
			dfs_table(n, m, j, srcln, reach, lpstate);
		}
#endif
	}
	reach[is] &= ~16; /* no longer on stack */
}
void
do_dfs(int n, int m, int is, short srcln[], uchar reach[], uchar lpstate[])
{	int i;
	dfs_table(n, m, is, srcln, reach, lpstate);
	for (i = 0; i < m; i++)
		reach[i] &= ~(4|8|16);
}
void
crack(int n, int j, Trans *z, short srcln[])
{	int i;

	if (!z) return;
	printf("	state %3d -(tr %3d)-> state %3d  ",
		j, z->forw, z->st);
	printf("[id %3d tp %3d", z->t_id, z->tpe[0]);
	if (z->tpe[1]) printf(",%d", z->tpe[1]);
#ifdef HAS_UNLESS
	if (z->e_trans)
		printf(" org %3d", z->e_trans);
	else if (state_tables >= 2)
	for (i = 0; i < HAS_UNLESS; i++)
	{	if (!z->escp[i]) break;
		printf(" esc %d", z->escp[i]);
	}
#endif
	printf("]");
	printf(" [%s%s%s%s%s] %s:%d => ",
		z->atom&6?"A":z->atom&32?"D":"-",
		accpstate[n][j]?"a" :"-",
		stopstate[n][j]?"e" : "-",
		progstate[n][j]?"p" : "-",
		z->atom & 8 ?"L":"G",
		PanSource, srcln[j]);
	for (i = 0; z->tp[i]; i++)
		if (z->tp[i] == '\n')
			printf("\\n");
		else
			putchar(z->tp[i]);
	if (verbose && z->qu[0])
	{	printf("\t[");
		for (i = 0; i < 6; i++)
			if (z->qu[i])
				printf("(%d,%d)",
				z->qu[i], z->ty[i]);
		printf("]");
	}
	printf("\n");
	fflush(stdout);
}
/* spin -a m.pml; cc -o pan pan.c; ./pan -D | dot -Tps > foo.ps; ps2pdf foo.ps */
void
dot_crack(int n, int j, Trans *z)
{	int i;

	if (!z) return;
	printf("	S%d -> S%d  [color=black", j, z->st);

	if (z->atom&6) printf(",style=dashed");
	else if (z->atom&32) printf(",style=dotted");
	else if (z->atom&8) printf(",style=solid");
	else printf(",style=bold");

	printf(",label=\"");
	for (i = 0; z->tp[i]; i++)
	{	if (z->tp[i] == '\\'
		&&  z->tp[i+1] == 'n')
		{	i++; printf(" ");
		} else
		{	putchar(z->tp[i]);
	}	}
	printf("\"];\n");
	if (accpstate[n][j]) printf("  S%d [color=red,style=bold];\n", j);
	else if (progstate[n][j]) printf("  S%d [color=green,style=bold];\n", j);
	if (stopstate[n][j]) printf("  S%d [color=blue,style=bold,shape=box];\n", j);
}

#ifdef VAR_RANGES
#define BYTESIZE	32	/* 2^8 : 2^3 = 256:8 = 32 */

typedef struct Vr_Ptr {
	char	*nm;
	uchar	vals[BYTESIZE];
	struct Vr_Ptr *nxt;
} Vr_Ptr;
Vr_Ptr *ranges = (Vr_Ptr *) 0;

void
logval(char *s, int v)
{	Vr_Ptr *tmp;

	if (v<0 || v > 255) return;
	for (tmp = ranges; tmp; tmp = tmp->nxt)
		if (!strcmp(tmp->nm, s))
			goto found;
	tmp = (Vr_Ptr *) emalloc(sizeof(Vr_Ptr));
	tmp->nxt = ranges;
	ranges = tmp;
	tmp->nm = s;
found:
	tmp->vals[(v)/8] |= 1<<((v)%8);
}

void
dumpval(uchar X[], int range)
{	int w, x, i, j = -1;

	for (w = i = 0; w < range; w++)
	for (x = 0; x < 8; x++, i++)
	{
from:		if ((X[w] & (1<<x)))
		{	printf("%d", i);
			j = i;
			goto upto;
	}	}
	return;
	for (w = 0; w < range; w++)
	for (x = 0; x < 8; x++, i++)
	{
upto:		if (!(X[w] & (1<<x)))
		{	if (i-1 == j)
				printf(", ");
			else
				printf("-%d, ", i-1);
			goto from;
	}	}
	if (j >= 0 && j != 255)
		printf("-255");
}

void
dumpranges(void)
{	Vr_Ptr *tmp;
	printf("\nValues assigned within ");
	printf("interval [0..255]:\n");
	for (tmp = ranges; tmp; tmp = tmp->nxt)
	{	printf("\t%s\t: ", tmp->nm);
		dumpval(tmp->vals, BYTESIZE);
		printf("\n");
	}
}
#endif

int
provided(int II, unsigned char ot, int tt, Trans *t)
{
	switch(ot) {
	case 9: /* :init: */
		return 1;
	case 8: /* judge */
		return 1;
	case 7: /* client */
		return 1;
	case 6: /* graves */
		return 1;
	case 5: /* faults */
		return 1;
	case 4: /* leases */
		return 1;
	case 3: /* broker */
		return 1;
	case 2: /* monitor */
		return 1;
	case 1: /* worker */
		if ((((int)now.alive[ Index(((int)((P1 *)_this)->me), 2) ])&& !(((int)now.frozen[ Index(((int)((P1 *)_this)->me), 2) ]))))
			return 1;
		break;
	case 0: /* engine */
		if ((((int)now.alive[ Index(((int)((P0 *)_this)->me), 2) ])&& !(((int)now.frozen[ Index(((int)((P0 *)_this)->me), 2) ]))))
			return 1;
		break;
	default: return 1; /* e.g., a claim */
	}
	return 0;
}
