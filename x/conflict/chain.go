package conflict

import "github.com/aztecd/aztecd/x/checkpoint"

// contradicts tells whether some header of one side and one of the other cannot be of one
// chain, or the path shows it.
func (c *Conflict) contradicts() bool {
	for i, a := range c.A.Headers {
		for j, b := range c.B.Headers {
			if contradict(a, c.A.closed(i), b, c.B.closed(j)) {
				return true
			}
		}
	}
	return c.otherLog()
}

// contradict tells whether two headers, of which a chain may have closed the checkpoint, are
// never of one chain. A restart begins a chain of its own.
func contradict(a checkpoint.Header, aClosed bool, b checkpoint.Header, bClosed bool) bool {
	if a.Number > b.Number || a.Number == b.Number && a.LastChunk > b.LastChunk {
		a, aClosed, b = b, bClosed, a
	}
	switch {
	case a.Generation != b.Generation || a.Hash() == b.Hash():
		return false
	case a.Number == b.Number: // versions of one checkpoint differ in what was added
		same := a.ParentHash == b.ParentHash && a.Slot == b.Slot && a.Epoch == b.Epoch && a.FirstChunk == b.FirstChunk && a.Origin == b.Origin
		return !same || a.LastChunk == b.LastChunk || aClosed
	case b.FirstChunk <= a.LastChunk || b.Slot < a.Slot:
		return true
	case b.Number == a.Number+1:
		return b.ParentHash != a.Hash() && (aClosed || b.FirstChunk == a.LastChunk+1)
	}
	return false
}

// otherLog tells whether the path shows that B's log, up to the last chunk of A, is another
// one than A's.
func (c *Conflict) otherLog() bool {
	a, shown := c.A.Last()
	b, other := c.B.Last()
	if c.Path == nil || !shown || !other || a.Generation != b.Generation {
		return false
	}
	if c.Path.Index != a.LastChunk || c.Path.Total != b.LastChunk+1 || len(c.Path.Aunts) > maxAunts {
		return false
	}
	root, err := c.Path.Root()
	if err != nil || root != b.ChunksRoot {
		return false
	}
	upTo, err := c.Path.Prefix()
	return err == nil && upTo != a.ChunksRoot
}
