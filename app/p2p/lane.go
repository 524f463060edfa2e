package p2p

// lane is the room that objects of a peer have in this node, from their arrival
// until they are relayed or refused. Each configured peer has one, all strangers
// share one: none fills another's.
type lane struct {
	maxObjects, maxBytes int
	slots                chan struct{} // one per Handler call that may run at once

	objects, bytes int
}

// newLanes shares the room of cfg out: a quarter to strangers, the rest to the
// configured peers alike, so that none is without.
func newLanes(cfg Config, members int) (shared *lane, own func() *lane) {
	if members == 0 {
		return newLane(cfg, 1, 1), nil
	}
	return newLane(cfg, 1, 4), func() *lane { return newLane(cfg, 3, 4*members) }
}

// newLane has num/den of the room, at least one object.
func newLane(cfg Config, num, den int) *lane {
	return &lane{
		maxObjects: max(1, cfg.ValidateQueue*num/den),
		maxBytes:   max(cfg.MaxObjectBytes, cfg.MaxPendingBytes*num/den),
		slots:      make(chan struct{}, max(1, cfg.Validators*num/den)),
	}
}

// fits tells why an object of n bytes has no room, "" if it has.
func (l *lane) fits(n int) refusal {
	switch {
	case l.objects >= l.maxObjects:
		return reasonQueueFull
	case l.bytes+n > l.maxBytes:
		return reasonPendingBytes
	default:
		return ""
	}
}
