package protocol

// Windows are the times that L1's rules of publication and blame leave people to act
// in, in slots where nothing else is said (design 4.7). Each is longer than what must
// happen within it; Validate names the inequality that a value breaks.
type Windows struct {
	// PublishDeadline is how many slots after its own (or after the first of the epoch
	// that signed it) a locked chunk may be accused of not being on L1.
	PublishDeadline uint64 `json:"publish_deadline_slots"`
	// Confirm is how long a checkpoint may stand on L1 without a certificate before
	// anybody may void it.
	Confirm uint64 `json:"confirm_slots"`
	// Settle is how long after it was confirmed a closed checkpoint counts as settled.
	Settle uint64 `json:"settle_slots"`
	// Answer is how long a charge waits for the certificate that answers it.
	Answer uint64 `json:"answer_slots"`
	// Rescue is how long after an accusation anybody may still publish, Drain how much
	// longer for each checkpoint to publish before, in milliseconds.
	Rescue uint64 `json:"rescue_slots"`
	Drain  uint64 `json:"drain_ms"`
	// Liability is how long a committee answers for what it signed.
	Liability uint64 `json:"liability_slots"`
	// ExitDelay is how long after its last duty a member gets its stake back.
	ExitDelay uint64 `json:"exit_delay_slots"`
	// Restart is how long L1 must be without a certificate of a newer epoch before the chain
	// is dead: governance may restart it, and everybody leave.
	Restart uint64 `json:"restart_slots"`
}

const (
	// MaxEpochSlots is how many slots have their reward bits in L1's tip word.
	MaxEpochSlots = 32
	// L1Finality is how long Ethereum takes to finalize a block, in milliseconds: two
	// epochs and the rest of the one that the block is in.
	L1Finality = 3 * 32 * 12 * 1000
	// l1Forgets is how long L1 knows the hash of a block, in milliseconds, while half of
	// its slots have none: 8,191 blocks.
	l1Forgets = 2 * 8191 * 12 * 1000
	// minLeaders is how many slots' leaders had their turn before an accusation, so
	// that all of them are faulty with less than a chance in a million.
	minLeaders = 13
)

// StandardWindows are those of a chain with slots of so many milliseconds and epochs
// of so many slots: some in epochs, some in days, none shorter than L1's finality asks.
func StandardWindows(slot, epoch uint64) Windows {
	const day = 24 * 3600 * 1000
	final, slots := finalSlots(slot), func(ms uint64) uint64 { return max(1, ms/max(1, slot)) }
	confirm := max(6*epoch, final)
	w := Windows{
		PublishDeadline: minLeaders, Confirm: confirm, Settle: confirm, Answer: max(slots(day), final),
		Rescue: confirm + 2*epoch, Drain: 24_000,
		Liability: max(slots(7*day), confirm+2*epoch), Restart: max(slots(14*day), 2*confirm),
	}
	w.ExitDelay = max(slots(14*day), w.blame(slot))
	return w
}

// ShortWindows are those of a development chain, where people watch all of it happen.
func ShortWindows(slot, epoch uint64) Windows {
	w := Windows{
		PublishDeadline: 6, Confirm: 2 * epoch, Settle: 2 * epoch, Answer: 10, Rescue: 2*epoch + 2, Drain: 2000,
		Liability: 60, Restart: max(30, 4*epoch),
	}
	w.ExitDelay = max(120, w.blame(slot))
	return w
}

// blame is how long after its last duty a member may still have to pay, in slots: as
// long as somebody may accuse it, rescue all that it locked, and answer.
func (w Windows) blame(slot uint64) uint64 {
	slot = max(1, slot)
	return w.Liability + w.Rescue + (w.Drain*w.Liability+slot-1)/slot + w.Answer
}

// finalSlots is twice the time in which L1 makes a block final, in slots.
func finalSlots(slot uint64) uint64 {
	slot = max(1, slot)
	return (2*L1Finality + slot - 1) / slot
}

func (p *Params) validateWindows(v *verdict) {
	w, epoch := p.Windows, p.EpochDuration
	for _, window := range []struct {
		name  string
		slots uint64
	}{
		{"publish_deadline_slots", w.PublishDeadline},
		{"confirm_slots", w.Confirm},
		{"settle_slots", w.Settle},
		{"answer_slots", w.Answer},
		{"rescue_slots", w.Rescue},
		{"liability_slots", w.Liability},
		{"exit_delay_slots", w.ExitDelay},
		{"restart_slots", w.Restart},
	} {
		v.within("windows."+window.name, window.slots, 1, maxSlots)
	}
	v.within("windows.drain_ms", w.Drain, 1, maxDuration)
	v.seconds("windows.drain_ms", w.Drain)
	v.demand(p.OpenAfter < w.PublishDeadline, "windows.publish_deadline_slots",
		"is %d; write more than open_after_slots (%d), so that anybody may publish before anybody accuses", w.PublishDeadline, p.OpenAfter)
	v.demand(w.Confirm >= 2*epoch, "windows.confirm_slots", "is %d; write two epochs (%d) or more", w.Confirm, 2*epoch)
	v.demand(w.Rescue > w.Confirm, "windows.rescue_slots",
		"is %d; write more than windows.confirm_slots (%d): the difference is the censorship that a rescue outlasts", w.Rescue, w.Confirm)
	v.demand(w.Liability > w.PublishDeadline, "windows.liability_slots",
		"is %d; write more than windows.publish_deadline_slots (%d), or nobody can be accused", w.Liability, w.PublishDeadline)
	v.demand(w.Restart > w.Confirm+epoch, "windows.restart_slots",
		"is %d; write more than windows.confirm_slots and an epoch (%d): a sign of life counts from its epoch's first slot", w.Restart, w.Confirm+epoch)
	v.demand(w.ExitDelay >= w.blame(p.SlotDuration), "windows.exit_delay_slots",
		"is %d; write %d or more: liability, rescue with its drain, and answer", w.ExitDelay, w.blame(p.SlotDuration))
	if p.L1ChainID == DevnetL1ChainID {
		return
	}
	v.demand(w.PublishDeadline >= minLeaders, "windows.publish_deadline_slots",
		"is %d; write %d or more, so that an honest leader had its turn", w.PublishDeadline, minLeaders)
	excused := (l1Forgets + p.SlotDuration - 1) / max(1, p.SlotDuration)
	v.demand(w.Liability >= excused, "windows.liability_slots",
		"is %d; write %d or more: for so long an L1 block that is gone may excuse a committee", w.Liability, excused)
	final := finalSlots(p.SlotDuration)
	for _, window := range []struct {
		name  string
		slots uint64
	}{
		{"confirm_slots", w.Confirm},
		{"settle_slots", w.Settle},
		{"answer_slots", w.Answer},
		{"rescue_slots", w.Rescue},
		{"liability_slots", w.Liability},
	} {
		v.demand(window.slots >= final, "windows."+window.name,
			"is %d; write %d or more: twice the time in which L1 makes a block final", window.slots, final)
	}
}
