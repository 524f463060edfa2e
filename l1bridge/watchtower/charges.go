package watchtower

import (
	"cmp"
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// charges remembers which records were kept or charged: where to look, no more. What
// they are now the contract tells at each head, so a reorganisation needs no undoing.
type charges struct {
	next  uint64 // the first block not looked at
	words map[view.Record]uint64
}

// lookedBack is how many blocks below final ones are read again after a start, besides
// the answer window: nothing older can be answered.
const lookedBack = 256

func chargeFilter(rollup common.Address) client.Filter {
	kept, charged := crypto.Keccak256Hash([]byte("RecordKept(uint64,bytes32)")), crypto.Keccak256Hash([]byte("Charged(bytes32,uint64,address,uint256)"))
	return client.Filter{Contract: rollup, Topics: [][]common.Hash{{kept, charged}}}
}

// read looks at the blocks up to the head.
func (w *Watchtower) readCharges(ctx context.Context, s *view.Snapshot) error {
	c := &w.charges
	if c.words == nil {
		c.words = map[view.Record]uint64{}
		blocks := w.rules.Answer*w.rules.Clock.SlotDuration/1000/max(s.BlockTime, 1) + lookedBack
		c.next = max(w.opts.Params.GenesisOrigin.Number, s.Head.Number-min(s.Head.Number, blocks))
	}
	for from := min(c.next, s.Finalized+1); from <= s.Head.Number; {
		logs, through, err := w.opts.View.Client().LogsFrom(ctx, chargeFilter(w.opts.Params.Rollup), from, s.Head.Number)
		if err != nil {
			return err
		}
		for i := range logs {
			if e, err := w.contract.abi.UnpackRecordKeptEvent(&logs[i]); err == nil {
				c.words[e.Record] = e.Number
			} else if e, err := w.contract.abi.UnpackChargedEvent(&logs[i]); err == nil {
				c.words[e.Record] = e.Number
			}
		}
		from = through + 1
		c.next = from
	}
	return nil
}

// held are the charges that are open and the records kept, as of a head.
func (w *Watchtower) held(ctx context.Context, s *view.Snapshot) (out []Held, err error) {
	if err := w.readCharges(ctx, s); err != nil {
		return nil, err
	}
	for word, number := range w.charges.words {
		now, err := w.contract.charge(ctx, s.Head.Hash, word)
		if err != nil {
			return nil, err
		}
		state := now.State.Uint64()
		if state != chargeKept && state != chargeOpen {
			continue
		}
		h := Held{Number: number, Word: common.Hash(word), Open: state == chargeOpen, Slot: now.Slot, Ours: now.By == w.account}
		if h.Lock, h.Refuted, err = w.judge(number, word); err != nil {
			return nil, err
		}
		h.Refuted = h.Refuted && w.checked[word].carried != CarriedLock
		out = append(out, h)
	}
	slices.SortFunc(out, func(a, b Held) int { return cmp.Or(cmp.Compare(a.Number, b.Number), a.Word.Cmp(b.Word)) })
	return out, nil
}

// judge gives what covers a record here, or says that what is locked in its place
// contradicts it.
func (w *Watchtower) judge(number uint64, word view.Record) (covers *Lock, refuted bool, err error) {
	last, err := w.opts.Chain.LastCertified()
	if err != nil || number > last {
		return nil, false, err
	}
	header, lock, err := w.publishable(number, last)
	if err != nil || word.Names(header.Hash()) {
		return lock, false, err
	}
	ours, err := w.opts.Chain.Named(number, func(h common.Hash) bool { return word.Names(h) })
	return nil, err == nil && !ours, err
}
