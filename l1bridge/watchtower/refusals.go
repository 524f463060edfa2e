package watchtower

import (
	"errors"
	"maps"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// refusals are what L1 would not do about locks and accusations, by slot: nothing comes of
// asking at each head, and what is wrong with one must not keep us from others.
type refusals map[accusedBy]uint64

// note remembers that L1 refused what was decided.
func (r refusals) note(d Decision, err error, slot uint64) {
	if refusal := new(txmgr.Refusal); errors.As(err, &refusal) {
		r.add(d, slot)
	}
}

// add remembers that nothing can be done about what was decided.
func (r refusals) add(d Decision, slot uint64) {
	if d.Epoch > 0 || d.Record != (common.Hash{}) {
		r[accusedBy{d.Record, d.Epoch}] = slot
	}
}

// recent tells that L1 refused something about a lock less than an epoch ago.
func (r refusals) recent(hash common.Hash, epoch, slot uint64, rules *Rules) bool {
	over := func(_ accusedBy, at uint64) bool { return slot >= at+rules.Clock.EpochDuration || slot < at }
	maps.DeleteFunc(r, over)
	_, refused := r[accusedBy{hash, epoch}]
	return refused
}
