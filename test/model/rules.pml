/*
 * The rules of Rollup (Locking, Replacing, Confirming, Undo, Charges) and Slasher.
 * Each `can...` is what the contract asks for, the inline beside it what it does.
 * Each #ifdef takes one rule out: searches.txt says what must then be found.
 */

#define forgotten  (lostAt != 0 && now >= lostAt + FORGET)
#define isLost(h)  (lost[h] && !forgotten)
#define standing(n, h) (l1.tip >= n && l1.rec[n] == h)
#define confirmedAs(n, h) (l1.confirmed >= n && l1.rec[n] == h)

/* -------------------------------------------------------------- what is undone */

#define overdue(n) (l1.at[n] == 0 || now >= l1.at[n] + CONFIRM_WINDOW + 1)

/* Ends everything above checkpoint n; keeps the lowest record for a charge. */
inline undo(n) {
  keep(n + 1);
  l1.tip = n;
  clear(2);
  if
  :: n == 0 -> clear(1)
  :: else
  fi
}
#ifdef CHARGES
inline keep(n) {
  if
  :: l1.by[n] != CERTIFIED -> l1.kept = l1.rec[n]; l1.keptAt = l1.at[n]; l1.keptBy = l1.by[n]
  :: else
  fi
}
inline clear(n) { l1.rec[n] = NONE; l1.at[n] = 0; l1.by[n] = 0 }
inline accept(h, who) {
  l1.tip = number(h); l1.rec[number(h)] = h; l1.at[number(h)] = now; l1.by[number(h)] = who
}
#else
inline keep(n) { skip }
inline clear(n) { l1.rec[n] = NONE; l1.at[n] = 0 }
inline accept(h, who) { l1.tip = number(h); l1.rec[number(h)] = h; l1.at[number(h)] = now }
#endif

#ifdef RULE_OFF_CONFIRMED_STAYS
#define canVoid(n) (n < l1.tip && overdue(n + 1))
#else
#define canVoid(n) (n >= l1.confirmed && n < l1.tip && overdue(n + 1))
#endif

/* ----------------------------------------------------------- what a lock can do */

/* Nothing can be added to h: it was signed as closed, or has a child. */
#ifdef RULE_OFF_CLOSED /* every certificate closes */
#define isFinal(h) true
#else
#define isFinal(h) (closing[h] || ((h) == L && locked[C]))
#endif

#define parentStands(h) ((h) != C || standing(1, L))

/* What stands looks like a longer version of h. */
#define longerStands(h) (((h) == S && (l1.rec[1] == L || l1.rec[1] == J)) || \
  ((h) == L && l1.rec[1] == J) || ((h) == C && l1.rec[2] == K))

#ifdef RULE_OFF_CONFIRMED_STAYS
#define replacesConfirmed(h) true
#else
#ifdef RULE_OFF_LONGER_VERSION
#define replacesConfirmed(h) false
#else
#define replacesConfirmed(h) (number(h) == l1.confirmed && !l1.closed && (h) == L && l1.rec[1] == S)
#endif
#endif

#ifdef RULE_OFF_CERTIFICATE_BEATS
#define replacesUnconfirmed(h, final) overdue(number(h))
#else
#define replacesUnconfirmed(h, final) (final || overdue(number(h)) || !longerStands(h))
#endif

#define replaces(h, final) (number(h) <= l1.confirmed -> replacesConfirmed(h) : replacesUnconfirmed(h, final))

/* publishLocked: at any time against what differs, else from OPEN_AFTER on. */
#define canPublish(h, final) (locked[h] && (!(final) || isFinal(h)) && !isLost(h) && \
  number(h) <= l1.tip + 1 && parentStands(h) && !standing(number(h), h) && \
  (number(h) > l1.tip -> now >= slotOf(h) + OPEN_AFTER && slotOf(h) < now : replaces(h, final)))

inline publish(h, final) {
  if
  :: number(h) <= l1.tip -> undo(number(h) - 1)
  :: else
  fi;
  accept(h, CERTIFIED);
  confirmUpTo(number(h), final)
}

inline confirmUpTo(n, final) {
  l1.confirmed = n; l1.closed = final;
  if
  :: n < l1.tip && overdue(n + 1) -> undo(n)
  :: else
  fi
}

#define canConfirm(h, final) (locked[h] && (!(final) || isFinal(h)) && standing(number(h), h) && \
  (number(h) > l1.confirmed || (number(h) == l1.confirmed && (final) && !l1.closed)))

/* propose: extends, never replaces; no signature is looked at. */
#define canPropose(h) (number(h) == l1.tip + 1 && slotOf(h) < now && parentStands(h) && !lost[h])

/* ------------------------------------------------------------------- accusations */

#ifdef RULE_OFF_ONLY_CONFIRMED_HOLDS /* what stands holds; junk says that it holds anything */
#define held(h) ((h) == C -> l1.tip == 2 : \
  l1.tip >= 1 && (l1.rec[1] == L || l1.rec[1] == J || l1.rec[1] == h))
#else
#define held(h) ((h) == C -> confirmedAs(2, C) : confirmedAs(1, L) || confirmedAs(1, h))
#endif

#ifdef RULE_OFF_UNPUBLISHABLE
#define publishable(h) true
#else
#define publishable(h) (!isLost(h))
#endif

#define canAccuse(h) (locked[h] && publishable(h) && now > slotOf(h) + DEADLINE && \
  now <= slotOf(h) + LIABILITY && !held(h) && (l1.phase[h] == CLEAR || l1.phase[h] == DROPPED))

inline accuse(h) {
  l1.phase[h] = OPEN;
#ifdef RULE_OFF_RESCUE
  l1.until[h] = now;
  l1.untilBlock[h] = blocks
#else
  l1.until[h] = now + RESCUE;
#ifdef RULE_OFF_BLOCKS
  l1.untilBlock[h] = blocks
#else
  l1.untilBlock[h] = blocks + RESCUE_BLOCKS
#endif
#endif
}

#define due(h) (l1.phase[h] == OPEN && now >= l1.until[h] && blocks >= l1.untilBlock[h])
#define canSlash(h) (due(h) && !held(h))

inline leave(h, phase_) {
  l1.phase[h] = phase_; l1.until[h] = 0; l1.untilBlock[h] = 0; l1.early[h] = 0
}

/* Who paid for the checkpoint before pays no more, and drops nothing. */
inline slash(h) {
  leave(h, SLASHED);
  l1.answered[number(h)] = 1;
#ifdef RULE_OFF_PAID_ONCE
  l1.paid[number(h)]++;
  drop(true)
#else
  if
  :: l1.paid[number(h)] == 0 -> l1.paid[number(h)] = 1; drop(true)
#ifdef RULE_OFF_FREE_SLASH_DROPS_NOTHING
  :: else -> drop(false)
#else
  :: else
#endif
  fi
#endif
}

inline drop(paid_) {
  drop1(S, paid_); drop1(L, paid_); drop1(C, paid_)
}
inline drop1(h, paid_) {
  if
  :: l1.phase[h] == OPEN ->
     leave(h, DROPPED);
     if
     :: paid_ -> l1.answered[number(h)] = 1
     :: else
     fi
  :: else
  fi
}

/* Of an ancestor that is not what L1 has confirmed, or of the accused itself. */
#ifdef RULE_OFF_EXCUSE_OF_A_VERSION
#define unpublished(h) (number(h) > l1.confirmed)
#else
#define unpublished(h) (number(h) > l1.confirmed || (number(h) == l1.confirmed && !l1.closed && l1.rec[number(h)] != h))
#endif
#define excuses(h) (isLost(h) && unpublished(h))
#define canExcuse(h) (l1.phase[h] == OPEN && (excuses(h) || ((h) == C && excuses(L))))

/* ------------------------------------------------------------------------ charges */
#ifdef CHARGES

#define chargeable(h, slot_, who) ((who) != CERTIFIED && (l1.chargeState == UNCHARGED || rechargeable(h, slot_)))
#ifdef RULE_OFF_CHARGED_ONCE
#define rechargeable(h, slot_) (l1.chargeState == CONVICTED && l1.charged == h && l1.chargedAt == slot_)
#else
#define rechargeable(h, slot_) false
#endif

#define canChargeStanding(n) (l1.confirmed < n && l1.tip >= n && chargeable(l1.rec[n], l1.at[n], l1.by[n]))
inline chargeStanding(n) { openCharge(l1.rec[n], l1.at[n], l1.by[n]) }
#define canChargeKept (l1.kept != NONE && chargeable(l1.kept, l1.keptAt, l1.keptBy))
inline chargeKept() { openCharge(l1.kept, l1.keptAt, l1.keptBy) }
inline openCharge(h, slot_, who) {
  l1.chargeState = CHARGED; l1.charged = h; l1.chargedAt = slot_; l1.chargedBy = who; l1.chargedSince = now
}

#ifdef RULE_OFF_ANSWER
#define canAnswer false
#else
#define canAnswer (l1.chargeState == CHARGED && was[l1.charged])
#endif

#define chargedIsConfirmed (number(l1.charged) <= l1.confirmed && \
  l1.rec[number(l1.charged)] == l1.charged && l1.at[number(l1.charged)] == l1.chargedAt && \
  l1.by[number(l1.charged)] == l1.chargedBy)
#define canSettle (l1.chargeState == CHARGED && (chargedIsConfirmed || now > l1.chargedSince + ANSWER_WINDOW))

inline settle() {
  if
  :: chargedIsConfirmed -> l1.chargeState = ANSWERED
  :: else -> l1.chargeState = CONVICTED; l1.convictions++
  fi
}
#endif

/* -------------------------------------------------------------- what ends it all */

/* Sooner than the contract lets governance. */
#define canRestart (!ended)

/* A restart ends what was signed above the confirmed one, also what was due. */
inline restart() {
  ended = 1;
  if
  :: l1.confirmed < l1.tip -> undo(l1.confirmed)
  :: else
  fi;
  l1.closed = 1;
  unlock(l1.confirmed);
#ifndef RULE_OFF_RESTART_ENDS
  leaveOpen(S); leaveOpen(L); leaveOpen(C);
#endif
  settleL1()
}

inline leaveOpen(h) {
  if
  :: l1.phase[h] == OPEN -> leave(h, CLEAR)
  :: else
  fi
}

/* Nothing signed above n counts any more. */
inline unlock(n) {
  if
  :: n == 0 -> locked[S] = 0; locked[L] = 0; closing[S] = 0; closing[L] = 0
  :: n > 0 && l1.rec[1] != L -> locked[L] = 0; closing[L] = 0
  :: else
  fi;
  if
  :: n < 2 -> locked[C] = 0; closing[C] = 0
  :: else
  fi
}

/* It enters L2 from final L1 blocks alone. */
inline settleL1() { reorgPossible = 0; forget() }

#define inRescue(h) (l1.phase[h] == OPEN && !due(h))
#define waitsFor(h) (l1.early[h] && inRescue(h))
#define canPrune (l1.pruneDue && !ended && l1.confirmed > 0 && !waitsFor(S) && !waitsFor(L) && !waitsFor(C))

/* Back to the proven checkpoint, which is 0. What was due, and was not held, stays due. */
inline prune() {
  ended = 1;
  pruned(S); pruned(L); pruned(C);
  l1.confirmed = 0; l1.closed = 1;
  if
  :: l1.tip > 0 -> undo(0)
  :: else
  fi;
  unlock(0);
  settleL1()
}
#ifdef RULE_OFF_PRUNE_ENDS_WHAT_IS_HELD
#define endsWithPrune(h) (!due(h))
#else
#define endsWithPrune(h) (!due(h) || held(h))
#endif
inline pruned(h) {
  if
  :: l1.phase[h] == OPEN && endsWithPrune(h) -> leave(h, CLEAR)
  :: else
  fi
}
