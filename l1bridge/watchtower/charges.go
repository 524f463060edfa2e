package watchtower

import (
	"context"
	"maps"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// charges remembers which records were kept or charged, and what the contract said of
// them. What can still change is asked for again: a reorganisation needs no undoing.
type charges struct {
	read  reading
	known map[view.Record]*entry
	made  map[view.Record]keptMade // by our account, and not known to be over
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
		for word, k := range c.made {
			c.known[word] = &entry{number: k.Number, told: k.Block, charged: true}
		}
	}
	c.read.next = w.since(s, c.read.next, w.rules.Answer*w.rules.Clock.SlotDuration/1000)
	_, err := w.readLogs(ctx, s, "charges", chargeFilter(w.opts.Params.Rollup), &c.read, func(l *types.Log) {
		if e, err := w.contract.abi.UnpackRecordKeptEvent(l); err == nil {
			c.tell(e.Record, entry{number: e.Number, told: l.BlockNumber})
		} else if e, err := w.contract.abi.UnpackChargedEvent(l); err == nil {
			c.tell(e.Record, entry{number: e.Number, told: l.BlockNumber, charged: true})
		}
	})
	return err
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

// forget lets go of what is long over, and of what is over for good as of a final block. A
// charge of ours is not over before L1 says so: nobody else ends it.
func (w *Watchtower) forgetCharges(s *view.Snapshot) {
	c, r := &w.charges, w.rules
	maps.DeleteFunc(c.known, func(word view.Record, e *entry) bool {
		final := e.over && !e.news(s) && e.at.Number <= s.Finalized
		_, made := c.made[word]
		if open := e.held.Open && e.held.Ours; open || made && e.at.Hash == (common.Hash{}) {
			return false
		}
		late := r.over(word.Slot(), r.slot(s.Head.Time))
		if made && (final || late) {
			delete(c.made, word)
			_ = w.memory.drop(common.Hash(word), keptCharge) // what stays is looked at once more
		}
		return final || late
	})
}
