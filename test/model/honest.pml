/*
 * What the accused must do, and what must hold of them. A slot is over only when
 * nothing is left that they must do in it and can.
 */

/* Something that brings h, or a later version, onto L1. */
#define canHold(h) (canPublish(h, isFinal(h)) || canConfirm(h, isFinal(h)))
/* A shorter version only where L1 takes no longer one. */
#define canRescue(h) (canHold(L) || ((h) == S && (!locked[L] || isLost(L)) && canHold(S)) || ((h) == C && canHold(C)))

#define threatened(h) (l1.phase[h] == OPEN && !held(h) && locked[h])

#ifdef RULE_OFF_EXCUSE
#define mustExcuse(h) false
#else
#define mustExcuse(h) canExcuse(h)
#endif

#define mustRescue(h) (threatened(h) && canRescue(h))
#ifdef CHARGES
#define mustAnswer (l1.chargedBy == HONEST && canAnswer)
#else
#define mustAnswer false
#endif

#ifdef GUILTY
#define mustAct (canSlash(S) || canSlash(L) || canSlash(C) || canAccuse(S) || canAccuse(L) || canAccuse(C))
#else
#define mustAct (mustExcuse(S) || mustExcuse(L) || mustExcuse(C) || \
  mustRescue(S) || mustRescue(L) || mustRescue(C) || mustAnswer)
#endif

/* ----------------------------------------------------------------- what must hold */

#ifdef GUILTY
#define neverSlashed true
#else
#define neverSlashed (l1.phase[S] != SLASHED && l1.phase[L] != SLASHED && l1.phase[C] != SLASHED)
#endif

inline check() {
  assert(neverSlashed);
  assert(l1.paid[1] <= 1 && l1.paid[2] <= 1);
#ifdef CHARGES
  assert(l1.convictions <= 1 && !(l1.chargeState == CONVICTED && l1.chargedBy == HONEST));
#endif
  checkConfirmed();
  see()
}

/* What is confirmed stays; an open tip may grow in place. */
inline checkConfirmed() {
  assert(l1.confirmed >= seen);
  assert(seen < 2 || l1.rec[2] == seenRec[2]);
  assert(seen < 1 || l1.rec[1] == seenRec[1] ||
    (seen == 1 && !seenClosed && seenRec[1] == S && l1.rec[1] == L));
  assert(l1.confirmed > seen || l1.closed || !seenClosed)
}

inline see() {
  seen = l1.confirmed; seenClosed = l1.closed; seenRec[1] = l1.rec[1]; seenRec[2] = l1.rec[2];
  if
  :: seen < 2 -> seenRec[2] = NONE
  :: else
  fi;
  if
  :: seen < 1 -> seenRec[1] = NONE
  :: else
  fi
}

/* At the end each lock is on L1, or was paid for, or its origin is lost. */
inline atEnd() {
#ifdef GUILTY
  checkLock(S); checkLock(L); checkLock(C)
#else
  skip
#endif
}
#define excused(h) (isLost(h) || ((h) == C && isLost(L)))
inline checkLock(h) {
  assert(!locked[h] || held(h) || l1.answered[number(h)] || excused(h))
}
