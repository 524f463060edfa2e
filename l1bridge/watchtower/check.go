package watchtower

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

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
	// number and hash are of the checkpoint; kept: the certificate is on disk, unkept: it
	// could not be written.
	number       uint64
	hash         common.Hash
	kept, unkept bool
}

// checkOne looks at the certificate that came with one publication that was not looked
// at. One of the members' own chain needs none: its certificate is here. What nobody
// locked has none; if it has one, two quorums signed what cannot both be.
func (w *Watchtower) checkOne(ctx context.Context, s *view.Snapshot) {
	if w.rules == nil {
		return
	}
	w.keepAgain()
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
		c.tries, c.number, c.hash = c.tries+1, n, p.Hash
		var brought *covering
		if c.carried, brought = w.carried(ctx, s, p); brought == nil {
			brought = w.covering(ctx, s, p)
		}
		if brought != nil {
			c.brought = brought
		}
		if c.brought != nil && !c.kept {
			w.keepLock(word, &c)
		}
		if c.carried == CarriedUnknown && c.tries < maxTries && w.transactions != nil {
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
	if w.transactions == nil {
		return CarriedUnknown, nil
	}
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

// covering is what covers a publication here, nil if nothing does: of a version that a
// longer one replaces it is kept nowhere else then.
func (w *Watchtower) covering(ctx context.Context, s *view.Snapshot, p view.Publication) *covering {
	last, err := w.opts.Chain.LastCertified()
	if err != nil || p.Number > last {
		return nil
	}
	header, _, err := w.publishable(ctx, s, p.Number, last)
	if err != nil || header.Hash() != p.Hash {
		return nil
	}
	return w.read[p.Number].covering
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

// forget lets go of publications that are long over, and on disk of what L1 has confirmed.
func (w *Watchtower) forget(s *view.Snapshot, slot uint64) {
	for word, c := range w.checked {
		over := w.rules.over(word.Slot(), slot)
		if (c.kept || c.unkept) && (over || c.number <= s.Tips.Confirmed && stands(s, c.number, word)) {
			c.kept, c.unkept = w.memory.drop(common.Hash(word), keptLock) != nil, false
			w.checked[word] = c
		}
		if over {
			delete(w.checked, word)
		}
	}
}

// stands tells that a record is final: a reorganisation does not take its confirmation back
// and have it charged.
func stands(s *view.Snapshot, number uint64, word view.Record) bool {
	p, known := s.Publication(number)
	return known && p.Record() == word && p.BlockNumber+forgetBlocks < s.Head.Number
}

// forgetBlocks is how long after its publication the certificate of a confirmed checkpoint
// is kept, in L1 blocks.
const forgetBlocks = 128
