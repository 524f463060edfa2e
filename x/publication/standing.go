package publication

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
)

// Record is a checkpoint as L1 has it. Whoever publishes may write into it what he
// likes: only the hash says whose it is.
type Record struct {
	Number    uint64
	Hash      common.Hash
	LastChunk uint64
}

// OnL1 is what L1 holds, as of one head.
type OnL1 struct {
	// Tip's hash is zero while L1's logs do not tell it.
	Tip Record
	// Slot is the tip's. L1 takes none before that slot is over.
	Slot uint64
	// Confirmed is the last checkpoint whose certificate was checked on L1.
	Confirmed uint64
	// Pruned: L1 was taken back to what is proven, and goes on in a later generation than the
	// node's chain, which is about to follow. Whose is what stands above is not known until then.
	Pruned bool
	// At gives the records below the tip, as far as they are known.
	At func(number uint64) (Record, bool)
}

// Decided is a node's own chain.
type Decided struct {
	Records ledger.Reader
	// Running is the checkpoint after its last chunk, Slot that of its last block.
	Running checkpoint.Header
	Slot    uint64
}

// Standing is how L1's checkpoints compare with a node's own (design 4.6).
type Standing struct {
	// Ours is the highest on L1 that is the node's own, in the version that L1 has. Of the
	// one before First there is but its number and last chunk.
	Ours checkpoint.Header
	// First is the lowest checkpoint that the node has records of. Below: none of those is on
	// L1, nor the one before them, and nothing here says whose is what is below.
	First uint64
	Below bool
	// Confirmed is the last chunk of ours whose checkpoint L1 confirmed.
	Confirmed uint64
	// Above is the lowest on L1 above Ours; nil when L1's tip is ours.
	Above *Record
	// Foreign: what is above can never be ours. Else the node may be behind.
	Foreign bool
	// AboveConfirmed: L1 confirmed what is above.
	AboveConfirmed bool
}

// Compare goes down from L1's tip to the highest checkpoint that is the node's own:
// the running header after its last chunk. Its ancestors are too, by their hashes.
func Compare(d Decided, l1 OnL1) (Standing, error) {
	first, err := First(d.Records, d.Running.Number)
	if err != nil {
		return Standing{}, err
	}
	s := Standing{First: first}
	if l1.Tip.Number > d.Running.Number {
		s.Above = &l1.Tip
	}
	untold := false
	for n := min(l1.Tip.Number, d.Running.Number); ; n-- {
		if n+1 < first {
			s.Below = true
			break
		}
		record, known := l1.record(n)
		if n > 0 && !known {
			continue
		}
		header, ours, err := d.find(first, record)
		if err != nil {
			return Standing{}, err
		}
		if n == 0 || ours {
			s.Ours = header
			break
		}
		s.Above = &record
		if untold, err = d.untold(first, record); err != nil {
			return Standing{}, err
		}
	}
	s.Foreign = s.Above != nil && !untold && !l1.Pruned && (d.past(*s.Above) || d.Slot > l1.Slot)
	s.AboveConfirmed = s.Above != nil && l1.Confirmed >= s.Above.Number
	return s, s.confirm(d.Records, l1)
}

// find looks for a checkpoint of L1 among those of a node, the one before its first too.
func (d Decided) find(first uint64, on Record) (header checkpoint.Header, ours bool, err error) {
	if on.Number > 0 && on.Number+1 == first {
		return d.parent(first, on)
	}
	return Find(d.Records, on)
}

// Find looks for a checkpoint of L1 among the versions of a node's own: those after each
// chunk. The header is the version after that chunk, whether it is that or not.
func Find(r ledger.Reader, on Record) (header checkpoint.Header, ours bool, err error) {
	header, err = ledger.RunningAt(r, on.LastChunk)
	if errors.Is(err, ledger.ErrNoRecord) {
		return header, false, nil
	}
	return header, err == nil && header.Hash() == on.Hash, err
}

// Version finds the version of a checkpoint of a node's own that a test of its hash asks
// for. ErrNoRecord says that there may be one: the node began in the middle of it.
func Version(r ledger.Reader, number uint64, names func(common.Hash) bool) (header checkpoint.Header, found bool, err error) {
	header, err = ledger.CheckpointAt(r, number)
	if errors.Is(err, ledger.ErrNoRecord) {
		return header, false, nil
	}
	for first := header.FirstChunk; err == nil; {
		if names(header.Hash()) {
			return header, true, nil
		}
		if header.LastChunk <= first {
			break
		}
		header, err = ledger.RunningAt(r, header.LastChunk-1)
	}
	return header, false, err
}

// record is that of a number; 0 is genesis, which needs none.
func (l OnL1) record(number uint64) (Record, bool) {
	switch number {
	case 0:
		return Record{}, true
	case l.Tip.Number:
		return l.Tip, l.Tip.Hash != common.Hash{}
	}
	return l.At(number)
}

// past tells that the chain has gone on beyond a record, and so will never have it: it
// has its last chunk, or has closed the checkpoint of its number.
func (d Decided) past(r Record) bool {
	last := d.Running
	return r.LastChunk <= last.LastChunk || r.Number < last.Number || r.Number == last.Number && d.Slot > last.Slot
}

// confirm finds the last chunk of ours that L1 confirmed. Below the highest on L1 each
// checkpoint stands there as a whole, or its child would not follow it.
func (s *Standing) confirm(r ledger.Reader, l1 OnL1) error {
	if s.Confirmed = s.Ours.LastChunk; l1.Confirmed >= s.Ours.Number {
		return nil
	}
	header, err := ledger.CheckpointAt(r, l1.Confirmed)
	if errors.Is(err, ledger.ErrNoRecord) { // a record below ours is of our chain, too
		record, _ := l1.record(l1.Confirmed)
		s.Confirmed = record.LastChunk
		return nil
	}
	s.Confirmed = header.LastChunk
	return err
}

// Missing tells whether a checkpoint of ours, or its last chunks, is not on L1.
func (s *Standing) Missing(h checkpoint.Header) bool { return h.LastChunk > s.Ours.LastChunk }
