/*
 * All that may happen next: the options of the loop in locks.pml. Who asks for
 * nothing but what the contract asks for may be anybody: a third is faulty, and
 * strangers act as well. A trace shows the texts.
 */
#define say(text, h) printf("slot %d: ", now); printf(text); printf(" %e\n", h)
#define one(text, h, can, act) :: can(h) -> d_step { say(text, h); act(h); check() }
#define each(text, can, act) one(text, S, can, act) one(text, L, can, act) one(text, C, can, act)
#define once(text, can, act) :: can -> d_step { printf("slot %d: ", now); printf(text); printf("\n"); act }

  /* L2: what is locked. */
  one("lock", S, canLockS, lock)
  one("lock", L, canLockL, lock)
  one("lock", C, canLockC, lock)

  /* Publication: by a turn, by a certificate, and the way back. */
  each("faulty proposes", canProposeLocked, proposeFaulty)
  one("faulty proposes", J, canForge, proposeFaulty)
  one("faulty proposes", K, canForge, proposeFaulty)
  each("publish", canPublishOpen, publishOpen)
  each("publish as closed", canPublishFinal, publishFinal)
  each("confirm", canConfirmOpen, confirmOpen)
  each("confirm as closed", canConfirmFinal, confirmFinal)
  once("void 1", canVoid(0), undo(0); fall(0); check())
  once("void 2", canVoid(1), undo(1); fall(1); check())

#ifdef CHARGES
  each("honest proposes", canProposeLocked, proposeHonest)
  once("charge record 1", canChargeStanding(1), chargeStanding(1))
  once("charge record 2", canChargeStanding(2), chargeStanding(2))
  once("charge the kept record", canChargeKept, chargeKept())
  once("answer", canAnswer, l1.chargeState = ANSWERED)
  once("settle", canSettle, settle(); check())
#else
  /* Locks and what they cost. */
  each("accuse", canAccuse, accuse)
  each("slash", canSlash, slash)
  each("excuse", canExcuse, excuse)
#endif

#ifndef ENDLESS
  /* What ends it all. */
  once("restart", canRestart, restart(); check())
  once("the prune is due", canDuePrune, duePrune())
  once("prune", canPrune, prune(); see(); check())
#endif

  /* L1. */
  once("a block", now < LAST && !mustAct, tick())
  once("censored", now < LAST && mustAct && faults > 0, faults--; tick())
  once("outage", !mustAct && faults > 0 && now + OUTAGE <= LAST, faults--; now = now + OUTAGE - 1; tick())
  once("L1 may go back to here", canRemember, remember())
  once("L1 goes back", canGoBack, goBack(0, 0, 0))
  once("L1 goes back behind C's origin", canGoBack && mayLose(C), goBack(0, 0, 1))
  once("L1 goes back behind L's origin", canGoBack && mayLose(L), goBack(0, 1, 1))
  once("L1 goes back behind S's origin", canGoBack && mayLose(S), goBack(1, 1, 1))
  once("the end", now == LAST && !mustAct, atEnd()) break
