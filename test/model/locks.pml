/*
 * What becomes of a lock on L1, as a checked model: lock, publish, confirm, void,
 * charge, accuse, rescue, slash, under L1 reorganisations, outages, censorship and
 * one prune. README.md says what is left out; rules.pml has the contracts' rules.
 *
 * Everybody but the accused moves at any time, in any order, also ahead of them in
 * the block they act in. The accused do no more than they must: what the rules ask
 * of them is done before the slot is over, unless L1 does not take it.
 *
 * GUILTY: the accused do nothing at all; a watchtower accuses and slashes.
 */

/*
 * Windows, slots. Their order is that of the contracts' constructors: RESCUE is
 * longer than CONFIRM_WINDOW, RESCUE and ANSWER_WINDOW are twice what L1 may go back.
 */
#define OPEN_AFTER     1
#define DEADLINE       2
#define CONFIRM_WINDOW 2
#define RESCUE         6
#define RESCUE_BLOCKS  (RESCUE / 2)
#ifndef ANSWER_WINDOW
#define ANSWER_WINDOW  2
#endif

/* L1's faults: censored slots, outages, reorganisations; how many in all. */
#ifndef FAULTS
#define FAULTS 1
#endif

/* How far each search looks: the slot of the last lock, and the last of all. */
#if defined(CHARGES)
#define LATEST    3
#define LAST      6
#define REORG     1 /* slots that L1 goes back at most */
#define OUTAGE    3 /* slots without a block */
#define LIABILITY 5
#define FORGET    8 /* slots until L1 has forgotten an origin: longer than RESCUE */
#elif defined(GUILTY)
#ifndef LATEST
#define LATEST    3
#endif
#define LAST      20
#define REORG     3
#define OUTAGE    3
#define FORGET    3
#ifndef LIABILITY
#define LIABILITY 8 /* longer than the deadline with an outage, or with a lost origin */
#endif
#else
#define LATEST    5
#define LAST      13
#define REORG     3
#define OUTAGE    7 /* longer than RESCUE */
#define LIABILITY 5
#define FORGET    8 /* slots until L1 has forgotten an origin: longer than RESCUE */
#endif

/* Headers. Checkpoint 1 is of slot 1 and has two versions; 2 is of slot 2. */
#define NONE 0
mtype = {
  K, /* 5: nobody locked it: on top of whatever checkpoint 1 there is */
  J, /* 4: nobody locked it: looks like a version of 1, longer than L */
  C, /* 3: checkpoint 2, the child of L */
  L, /* 2: checkpoint 1 after its last chunk: a longer version */
  S  /* 1: checkpoint 1 after its first chunk */
};

#define number(h) ((h) == NONE -> 0 : ((h) == C || (h) == K -> 2 : 1))
#define slotOf(h) number(h)

/* Who published: nobody's right by a certificate, else whose attester answers. */
#define CERTIFIED 0
#define HONEST    1
#define FAULTY    2

/* Phases of an accusation that are stored. */
#define CLEAR   0
#define OPEN    1
#define DROPPED 2
#define SLASHED 3

/* States of a charge. */
#define UNCHARGED 0
#define CHARGED   1
#define ANSWERED  2
#define CONVICTED 3

/* What L1 holds; a reorganisation puts back an older one. Index 0 is unused. */
typedef Contracts {
  byte tip;
  byte rec[3];       /* header that is the record of number 1, 2 */
  byte at[3];        /* slot of its publication; 0: long ago, or it makes no difference */
  byte confirmed;    /* number */
  bit closed;        /* of the confirmed one */
  byte phase[4];     /* of the accusation of S, L, C */
  byte until[4];     /* first slot in which it can be slashed */
  byte untilBlock[4];
  bit early[4];      /* made before the prune was due */
  byte paid[3];      /* how often the committee paid for checkpoint 1, 2 */
#ifdef CHARGES
  byte by[3];        /* whose right was used */
  byte kept;         /* header, slot and publisher of the record an undo kept */
  byte keptAt;
  byte keptBy;
  byte chargeState;       /* the one charge: state, header, slot, publisher, since */
  byte charged;
  byte chargedAt;
  byte chargedBy;
  byte chargedSince;
  byte convictions;  /* of that record */
#endif
  bit pruneDue;
  bit answered[3];   /* somebody paid for 1, 2, or it was open when they paid */
};
Contracts l1;
Contracts old;
Contracts blank;
bit reorgPossible;
byte oldAge;
bit oldWas[4]; /* locked before that */

/* L2. A certificate of kind 0x02 closes L, or C; C's closes L, too. */
bit locked[4];
bit closing[4];
bit was[6]; /* locked once, in whatever generation */

/* The world. */
byte now = 1;
byte blocks = 1;
byte faults = FAULTS;
bit lost[6]; /* the origin of S, L, C is none of L1's blocks any more */
byte lostAt;
bit ended; /* there was the prune, or a restart */

/* What was confirmed before the last move. */
byte seen;
byte seenRec[3];
bit seenClosed;

#include "rules.pml"
#include "honest.pml"
#include "world.pml"

init {
  do
#include "moves.pml"
  od
}
