package watchtower

import (
	"context"
	"maps"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// charges remembers which records were kept or charged, and what the contract said of
// them. What can still change is asked for again: a reorganisation needs no undoing.
type charges struct {
	next  uint64 // the first block not looked at
	known map[view.Record]*entry
}

// lookedBack is how many blocks below final ones are read again after a start, besides
// the answer window: nothing older can be answered. Where nothing gets final, no more
// than so many are read again at each head.
const lookedBack = 256

func chargeFilter(rollup common.Address) client.Filter {
	kept, charged := crypto.Keccak256Hash([]byte("RecordKept(uint64,bytes32)")), crypto.Keccak256Hash([]byte("Charged(bytes32,uint64,address,uint256)"))
	return client.Filter{Contract: rollup, Topics: [][]common.Hash{{kept, charged}}}
}

// readCharges looks at the blocks up to the head.
func (w *Watchtower) readCharges(ctx context.Context, s *view.Snapshot) error {
	c := &w.charges
	if c.known == nil {
		c.known = map[view.Record]*entry{}
		blocks := w.rules.Answer*w.rules.Clock.SlotDuration/1000/max(s.BlockTime, 1) + lookedBack
		c.next = max(w.opts.Params.GenesisOrigin.Number, s.Head.Number-min(s.Head.Number, blocks))
	}
	settled := max(s.Finalized, s.Head.Number-min(s.Head.Number, lookedBack))
	for from := min(c.next, settled+1); from <= s.Head.Number; {
		logs, through, err := w.opts.View.Client().LogsFrom(ctx, chargeFilter(w.opts.Params.Rollup), from, s.Head.Number)
		if err != nil {
			return err
		}
		for i := range logs {
			if e, err := w.contract.abi.UnpackRecordKeptEvent(&logs[i]); err == nil {
				c.tell(e.Record, entry{number: e.Number, told: logs[i].BlockNumber})
			} else if e, err := w.contract.abi.UnpackChargedEvent(&logs[i]); err == nil {
				c.tell(e.Record, entry{number: e.Number, told: logs[i].BlockNumber, charged: true})
			}
		}
		from = through + 1
		c.next = from
	}
	return nil
}

// tell enters what an event says of a record.
func (c *charges) tell(word view.Record, news entry) {
	e, known := c.known[word]
	if !known {
		c.known[word] = &news
	} else if news.told >= e.told {
		e.number, e.told, e.charged = news.number, news.told, news.charged
	}
}

// forget lets go of what is long over, and of what is over for good as of a final block.
func (c *charges) forget(s *view.Snapshot, r *Rules) {
	maps.DeleteFunc(c.known, func(word view.Record, e *entry) bool {
		return r.over(word.Slot(), r.slot(s.Head.Time)) || e.over && !e.news(s) && e.at.Number <= s.Finalized
	})
}
