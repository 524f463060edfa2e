/*
 * L2, L1 and their reorganisations.
 */

/* ------------------------------------------------------------------------------ L2 */

#define canLockS(h) (!ended && !was[S] && now <= LATEST)
#define canLockL(h) (!ended && locked[S] && !was[L] && !closing[S])
#define canLockC(h) (!ended && locked[L] && !was[C] && now > slotOf(C) && now <= LATEST)
inline lock(h) { locked[h] = 1; was[h] = 1 }

/* ------------------------------------------------------------------------------ L1 */

#define canProposeLocked(h) (locked[h] && canPropose(h))
#ifdef ASSUME_OFF_LOST_VERSION
#define canForge(h) canPropose(h)
#else
/* Assumed: no forgery in front of the shorter version where the origin of the longer one is lost. */
#define canForge(h) (canPropose(h) && !((h) == J && isLost(L) && !isLost(S)))
#endif
inline proposeFaulty(h) { accept(h, FAULTY) }
inline proposeHonest(h) { accept(h, HONEST) }

#define canPublishOpen(h) canPublish(h, false)
#define canPublishFinal(h) (isFinal(h) && canPublish(h, true))
inline publishOpen(h) { publish(h, 0) }
inline publishFinal(h) { publish(h, 1) }

#define canConfirmOpen(h) canConfirm(h, false)
#define canConfirmFinal(h) (isFinal(h) && canConfirm(h, true))
inline confirmOpen(h) { confirmUpTo(number(h), 0) }
inline confirmFinal(h) { confirmUpTo(number(h), 1) }

/* A rule that is out lets void go below what is confirmed. */
inline fall(n) {
  if
  :: l1.confirmed > n -> l1.confirmed = n
  :: else
  fi
}

inline excuse(h) { leave(h, CLEAR) }

#define canDuePrune (l1.confirmed > 0 && l1.closed && !ended && !l1.pruneDue)
inline duePrune() {
  l1.pruneDue = 1;
  mark(S); mark(L); mark(C)
}
inline mark(h) {
  if
  :: inRescue(h) -> l1.early[h] = 1
  :: else
  fi
}

/* The end of a slot closes what was locked in it, while the chain lives. */
inline close(h) {
#ifndef ASSUME_OFF_LIVE_CHAIN
  if
  :: locked[h] && !((h) == S && locked[L]) -> closing[h] = 1
  :: else
  fi
#else
  skip
#endif
}

/* Of what is confirmed, or overdue, the time of publication makes no difference. */
inline age(n) {
#ifndef CHARGES
  if
  :: l1.confirmed >= n || overdue(n) -> l1.at[n] = 0
  :: else
  fi
#else
  skip
#endif
}

inline tick() {
  close(S); close(L); close(C);
  now++; blocks++;
  age(1); age(2);
  if
  :: reorgPossible -> oldAge++;
     if
     :: oldAge > REORG -> reorgPossible = 0; forget()
     :: else
     fi
  :: else
  fi
}

/* ------------------------------------------------------------- reorganisations of L1 */

/* Elsewhere it makes no difference: who does no more than he must has not published yet. */
#define matters (now <= slotOf(C) || l1.phase[S] == OPEN || l1.phase[L] == OPEN || l1.phase[C] == OPEN)
#define canRemember (matters && now < LAST && faults > 0 && !reorgPossible && !ended)
inline remember() {
  reorgPossible = 1; oldAge = 0;
  oldWas[S] = was[S]; oldWas[L] = was[L]; oldWas[C] = was[C];
  copy(l1, old)
}
inline forget() {
  oldAge = 0; oldWas[S] = 0; oldWas[L] = 0; oldWas[C] = 0;
  copy(blank, old)
}

#define canGoBack (reorgPossible && faults > 0)

/* Only an origin that is younger than what L1 goes back to; that of a later lock is no older. */
#define mayLose(h) (was[h] && !oldWas[h] && now - oldAge <= slotOf(h))

/* L1 goes on from what it was; what it lost may have been origins of locks. */
inline goBack(s, l, c) {
  faults--; reorgPossible = 0;
  lost[S] = s && mayLose(S); lost[L] = l && mayLose(L); lost[C] = c && mayLose(C);
  if
  :: c -> lostAt = now
  :: else
  fi;
  copy(old, l1);
  forget();
  see()
}

inline copy(from, to) {
  to.tip = from.tip; copyRecord(from, to, 1); copyRecord(from, to, 2);
  to.confirmed = from.confirmed; to.closed = from.closed;
  copyAccusation(from, to, S); copyAccusation(from, to, L); copyAccusation(from, to, C);
#ifdef CHARGES
  to.by[1] = from.by[1]; to.by[2] = from.by[2];
  to.kept = from.kept; to.keptAt = from.keptAt; to.keptBy = from.keptBy;
  to.chargeState = from.chargeState; to.charged = from.charged; to.chargedAt = from.chargedAt;
  to.chargedBy = from.chargedBy; to.chargedSince = from.chargedSince;
  to.convictions = from.convictions;
#endif
  to.pruneDue = from.pruneDue
}
inline copyRecord(from, to, n) {
  to.rec[n] = from.rec[n]; to.at[n] = from.at[n];
  to.paid[n] = from.paid[n]; to.answered[n] = from.answered[n]
}
inline copyAccusation(from, to, h) {
  to.phase[h] = from.phase[h]; to.until[h] = from.until[h];
  to.untilBlock[h] = from.untilBlock[h]; to.early[h] = from.early[h]
}
