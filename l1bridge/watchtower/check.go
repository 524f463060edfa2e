package watchtower

import (
	"context"
	"maps"
	"time"

	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/lock"
)

// Carried is what a publication brings in the blob for certificates, which L1 does not
// look at. It is a metric label.
type Carried string

// What there can be.
const (
	CarriedLock    Carried = "certificate" // one that covers the checkpoint
	CarriedNone    Carried = "none"        // nothing, or nothing that can be read
	CarriedWrong   Carried = "wrong"       // one that names it and is no quorum's
	CarriedUnknown Carried = "unread"      // the blob was not to be had
)

const (
	// maxTries is how often a blob is asked for, patience how long it may take each time.
	maxTries = 3
	patience = 5 * time.Second
)

// check is what is known of what a publication brings.
type check struct {
	carried Carried // empty until it is known
	tries   int
	said    bool // that it contradicts what is locked here
	// brought is the certificate that came with it, and header what it covers, if that is a
	// version of ours: of one that another replaced it is kept nowhere else.
	brought *covering
	header  checkpoint.Header
}

// checkOne looks at the certificate that came with one publication that was not looked
// at. One of the members' own chain needs none: its certificate is here. What nobody
// locked has none; if it has one, two quorums signed what cannot both be.
func (w *Watchtower) checkOne(ctx context.Context, s *view.Snapshot) {
	if w.transactions == nil || w.rules == nil {
		return
	}
	for n := s.Tips.Confirmed + 1; n <= s.Tips.Number; n++ {
		p, known := s.Publication(n)
		if !known {
			return
		}
		word := p.Record()
		c := w.checked[word]
		if c.carried != "" || word.Turn() == certified {
			continue
		}
		c.tries++
		c.carried, c.brought = w.carried(ctx, s, p)
		if c.carried == CarriedUnknown && c.tries < maxTries {
			c.carried = ""
		}
		if w.checked[word] = c; c.carried != "" {
			w.metrics.publications.WithLabelValues(string(c.carried)).Inc()
			w.opts.Logger.Debug("Publication is looked at", "checkpoint", n, "carries", c.carried)
		}
		return
	}
}

// carried reads the blob with certificates and checks them. It gives the one that covers
// the checkpoint.
func (w *Watchtower) carried(ctx context.Context, s *view.Snapshot, p view.Publication) (Carried, *covering) {
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	carrier, err := w.transactions.Of(ctx, p.Publication)
	if err != nil {
		return CarriedUnknown, nil
	}
	attestations, err := carrier.Attestations(ctx, p.Publication)
	if err != nil {
		return CarriedUnknown, nil
	}
	found := CarriedNone
	for i := range attestations {
		a := &attestations[i]
		if a.Reaches(p.Hash) != nil {
			continue // none, or that of another checkpoint in the transaction
		}
		signed, err := w.signed(ctx, s, p, a.Certificate)
		switch {
		case err != nil:
			return CarriedUnknown, nil
		case signed:
			return CarriedLock, &covering{certificate: a.Certificate, links: a.Links}
		}
		found = CarriedWrong
	}
	return found, nil
}

// signed tells whether a certificate is of the committee that it names. Who names an
// epoch in which nobody can have signed for the publication is not looked up.
func (w *Watchtower) signed(ctx context.Context, s *view.Snapshot, p view.Publication, c *lock.Certificate) (bool, error) {
	epoch, clock := c.Extension.Epoch(), w.rules.Clock
	if epoch < clock.EpochOf(p.Slot) || epoch > clock.EpochOf(w.rules.slot(s.Head.Time)) {
		return false, nil
	}
	drawn, err := w.opts.View.Draws().Of(ctx, s, epoch)
	if err != nil {
		return false, err
	}
	return c.Verify(w.opts.Params.ChainID(), drawn.Committee) == nil, nil
}

// conflicts says loudly that a certificate of another chain came with what stands on L1:
// a third of a committee signed twice, or this node follows the wrong chain.
func (w *Watchtower) conflicts(records []Record) {
	for _, r := range records {
		word := view.Record(r.Word)
		if c := w.checked[word]; r.Kin == Foreign && c.carried == CarriedLock && !c.said {
			c.said = true
			w.checked[word] = c
			w.metrics.conflicts.Inc()
			w.opts.Logger.Error("A certificate on L1 contradicts what is locked here", "checkpoint", r.Number, "record", r.Word)
		}
	}
}

// forget lets go of publications that are long over.
func (w *Watchtower) forget(slot uint64) {
	maps.DeleteFunc(w.checked, func(word view.Record, _ check) bool { return w.rules.over(word.Slot(), slot) })
}
