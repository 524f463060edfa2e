package watchtower

import (
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/publication"
)

// covering is a certificate, the headers from a checkpoint's child to the one it names,
// and the committee whose it is.
type covering struct {
	certificate *lock.Certificate
	links       []checkpoint.Header
	members     *committee.Committee
}

// covers finds what to show for a checkpoint, nil if nothing reaches it: rather a
// certificate that says that it is closed, its own or a child's, than one that leaves it
// open.
func (w *Watchtower) covers(p *publication.Publishable, last uint64) (*covering, error) {
	if p.Certificate == nil {
		return nil, nil //nolint:nilnil // nothing covers it, which is no error
	}
	own := &covering{certificate: p.Certificate, links: p.Links}
	if own.closes() || p.Header.Number == last {
		return own, nil
	}
	child, err := w.opts.Chain.Publishable(p.Header.Number + 1)
	if err != nil {
		return nil, err
	}
	if child.Certificate == nil || child.Header.ParentHash != p.Header.Hash() {
		return own, nil
	}
	return &covering{certificate: child.Certificate, links: append([]checkpoint.Header{child.Header}, child.Links...)}, nil
}

func (c *covering) closes() bool {
	return len(c.links) > 0 || c.certificate.Extension.Kind() == lock.Closed
}

// lock is what the planner knows of it.
func (c *covering) lock() *Lock {
	if c == nil {
		return nil
	}
	return &Lock{Members: c.members.Size(), Links: len(c.links), Closes: c.closes()}
}
