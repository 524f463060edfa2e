package watchtower

import (
	"context"
	"encoding/binary"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/conflict"
	"github.com/aztecd/aztecd/x/publication"
)

// foreign are locks that L1 was shown and that are not of our chain: each transaction is
// looked at once.
type foreign struct {
	looked map[common.Hash]bool // by what is looked at
	queue  []sighting           // accusations of what is not ours
}

// sighting is a transaction that shows a lock, maybe; of a publication its record too.
type sighting struct {
	id, tx common.Hash
	of     *view.Publication
}

const (
	// mostLooked is how many are remembered before all are forgotten: they are rare, and were
	// paid for by whoever made them.
	mostLooked = 4096
	// mostQueued is how many accusations wait to be looked at.
	mostQueued = 64
)

// lookAtForeign hands over the locks that one transaction shows of what is not of our chain.
// What cannot be read is tried again: it keeps nobody from anything else.
func (w *Watchtower) lookAtForeign(ctx context.Context, s *view.Snapshot, on publication.Standing) {
	if w.opts.Foreign == nil {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	next, ok := w.nextForeign(ctx, s, on)
	if !ok {
		return
	}
	sides, err := w.sides(ctx, next)
	if err != nil {
		w.opts.Logger.Debug("A transaction that shows what is not of this chain cannot be read", "tx", next.tx, "err", err)
		return
	}
	if w.foreign.looked == nil || len(w.foreign.looked) >= mostLooked {
		w.foreign.looked = map[common.Hash]bool{}
	}
	w.foreign.looked[next.id] = true
	w.foreign.queue = slices.DeleteFunc(w.foreign.queue, func(q sighting) bool { return q.id == next.id })
	for _, side := range sides {
		if err := w.opts.Foreign(ctx, side); err != nil {
			w.opts.Logger.Debug("What L1 was shown proves nothing", "tx", next.tx, "err", err)
		}
	}
}

// nextForeign is what is to be looked at: what stands on L1 and is not ours, who confirmed
// it, and what is accused and is not ours.
func (w *Watchtower) nextForeign(ctx context.Context, s *view.Snapshot, on publication.Standing) (sighting, bool) {
	for n := on.Ours.Number + 1; on.Foreign && n <= s.Tips.Number; n++ {
		if n < on.Above.Number {
			continue // of before this node began
		}
		p, known := s.Publication(n)
		if !known {
			break
		}
		word := p.Record()
		unread := w.transactions != nil && word.Turn() != certified && w.checked[word].carried == "" && n > s.Tips.Confirmed
		if id := common.Hash(word); !w.foreign.looked[id] && !unread {
			return sighting{id, p.TxHash, &p}, true
		}
		if id := crypto.Keccak256Hash(word[:]); n <= s.Tips.Confirmed && !w.foreign.looked[id] {
			if tx, found := w.confirmation(ctx, s, p.BlockNumber, n); found {
				return sighting{id, tx, nil}, true
			}
		}
	}
	if len(w.foreign.queue) > 0 {
		return w.foreign.queue[0], true
	}
	return sighting{}, false
}

// confirmation is the transaction of the first confirmation from a block on that covers a
// number.
func (w *Watchtower) confirmation(ctx context.Context, s *view.Snapshot, block, number uint64) (common.Hash, bool) {
	filter := client.Filter{Contract: w.opts.Params.Rollup, Topics: [][]common.Hash{{crypto.Keccak256Hash([]byte("CheckpointConfirmed(uint64,bytes32,bool,address)"))}}}
	abi := bindings.NewRollup()
	for from := block; from <= s.Head.Number; {
		logs, through, err := w.opts.View.Client().LogsFrom(ctx, filter, from, s.Head.Number)
		if err != nil {
			return common.Hash{}, false
		}
		for i := range logs {
			if e, err := abi.UnpackCheckpointConfirmedEvent(&logs[i]); err == nil && e.Number >= number {
				return logs[i].TxHash, true
			}
		}
		from = through + 1
	}
	return common.Hash{}, false
}

// sides are the locks that a transaction shows: in its calldata, or in the blob for
// certificates.
func (w *Watchtower) sides(ctx context.Context, of sighting) ([]conflict.Side, error) {
	tx, err := w.opts.View.Client().Transaction(ctx, of.tx)
	if err != nil {
		return nil, err
	}
	out := bindings.DecodeShown(tx.Data())
	if of.of == nil || w.transactions == nil {
		return out, nil
	}
	brought := w.checked[of.of.Record()].brought
	if brought == nil {
		return out, nil
	}
	side := conflict.Side{Headers: slices.Clone(brought.links), Certificate: brought.certificate}
	if carrier, err := w.transactions.Of(ctx, of.of.Publication); err == nil {
		if h, found := carrier.Header(of.of.Publication); found {
			side.Headers = append([]checkpoint.Header{h}, side.Headers...)
		}
	}
	side.Headers = side.Headers[max(0, len(side.Headers)-conflict.MaxHeaders):]
	return append(out, side), nil
}

// accusedForeign notes an accusation of what is not of our chain.
func (w *Watchtower) accusedForeign(id accusedBy, tx common.Hash) {
	key := crypto.Keccak256Hash(id.hash[:], binary.BigEndian.AppendUint64(nil, id.epoch))
	known := w.foreign.looked[key] || slices.ContainsFunc(w.foreign.queue, func(q sighting) bool { return q.id == key })
	if w.opts.Foreign != nil && !known && len(w.foreign.queue) < mostQueued {
		w.foreign.queue = append(w.foreign.queue, sighting{key, tx, nil})
	}
}
