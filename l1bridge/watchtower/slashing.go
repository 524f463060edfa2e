package watchtower

// ownAccusations are what nobody else has anything of: to slash for an accusation that we
// made, and to fetch bonds.
func (in Input) ownAccusations() (Decision, bool) {
	for _, a := range in.L1.Accusations {
		switch {
		case a.Refused:
		case a.Earned && a.Bond:
			return a.decision(AnswerAccusation, ReasonConfirmed), true
		case a.Ours && in.excusable(a) && !a.Traces: // what is to be traced is so for all, in turn
			return a.excuse(), true
		case a.Ours && in.slashable(a):
			return a.decision(Slash, ReasonUnpublished), true
		case a.Ours && a.Bond && in.Rules.reclaims(a, in.L1.Time):
			return a.decision(Reclaim, ReasonTimeIsUp), true
		}
	}
	if in.L1.Bonds != nil && in.L1.Bonds.Sign() > 0 {
		return Decision{Action: WithdrawBonds, Reason: ReasonPaid}, true
	}
	return Decision{}, false
}

// slash takes stake for what somebody else accused and does not see to for a slot: the
// reward is the accuser's, the guarantee is everybody's.
func (in Input) slash() (Decision, bool) {
	for _, a := range in.L1.Accusations {
		if in.slashable(a) && in.L1.Time >= a.RescueTime+in.Rules.Clock.SlotDuration/1000 {
			return a.decision(Slash, ReasonUnpublished), true
		}
	}
	return Decision{}, false
}

// slashable: what stands on L1 and is not confirmed yet is confirmed instead.
func (in Input) slashable(a Accusation) bool {
	stands := a.Standing && (a.Pruned || a.Number <= in.lastOwn())
	return a.Phase == PhaseDue && !a.Refused && a.Known && !a.Held && !stands && a.Lost == 0 && (!a.Pays || in.Rules.AccuseOwn)
}

// excuse ends somebody else's accusation of what nobody can publish. Whoever does has its
// bond.
func (in Input) excuse() (Decision, bool) {
	for _, a := range in.L1.Accusations {
		if in.excusable(a) {
			return a.excuse(), true
		}
	}
	return Decision{}, false
}

func (in Input) excusable(a Accusation) bool {
	return a.open() && !a.Refused && !a.Pruned && a.Known && !a.Held && a.Lost > 0
}

// reclaims tells that the bond of an accusation is its maker's again.
func (r Rules) reclaims(a Accusation, time uint64) bool {
	return time >= a.RescueTime+r.Answer*r.Clock.SlotDuration/1000
}

// accused tells that a confirmation up to a number ends an accusation: then it does not
// wait for half its window.
func (in Input) accused(number uint64) bool {
	for _, a := range in.L1.Accusations {
		if a.open() && !a.Pruned && a.Standing && !a.Held && a.Number <= number {
			return true
		}
	}
	return false
}

// lastOwn is the last checkpoint of ours on L1, confirmed or not.
func (in Input) lastOwn() uint64 {
	last := in.L1.Confirmed.Number
	for _, r := range in.L1.Records {
		if r.Kin != Own {
			break
		}
		last = r.Number
	}
	return last
}

// excuse shows the headers down to the one that can't be published, or a part of them.
func (a Accusation) excuse() Decision {
	d := a.decision(Excuse, ReasonOriginGone)
	if d.Links = a.Links; a.Traces {
		d.Action, d.Number = Trace, a.Through // each part is for the next in turn
	}
	return d
}

// decision is one about an accusation.
func (a Accusation) decision(action Action, why Reason) Decision {
	return Decision{Action: action, Reason: why, Number: a.Number, Record: a.Hash, Epoch: a.Epoch, Members: a.Members}
}
