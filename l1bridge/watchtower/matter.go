package watchtower

import (
	"context"
	"errors"
	"fmt"
	"maps"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/conflict"
	"github.com/aztecd/aztecd/x/equivocation"
)

// matter is one thing to report: what one member signed twice, or all who signed both locks
// of one round.
type matter struct {
	id    common.Hash // names it in journals
	epoch uint64      // of the committee
	twice *equivocation.Evidence
	both  *conflict.Conflict
}

// errUnwritable means that the contract has no form for what was found.
var errUnwritable = errors.New("the contract can't be told")

// matters are all of them: one report of a whole round first, which may save many.
func (r *Reporter) matters() (all []matter) {
	if r.findings.Conflicts != nil {
		found := r.findings.Conflicts()
		for i := range found {
			c := &found[i]
			_, shown := c.A.Last()
			_, other := c.B.Last()
			if kind, err := c.Kind(); err == nil && kind == conflict.Round && shown && other {
				all = append(all, matter{id: c.ID(), epoch: c.A.Epoch(), both: c})
			}
		}
	}
	if r.findings.Twice != nil {
		found := r.findings.Twice()
		for i := range found {
			e := &found[i]
			id := crypto.Keccak256Hash(equivocation.EncodeList([]equivocation.Evidence{*e}))
			all = append(all, matter{id: id, epoch: e.Epoch, twice: e})
		}
	}
	return all
}

// forget lets go of what is known of matters that are none any more.
func (r *Reporter) forget(all []matter) {
	is := make(map[common.Hash]bool, len(all))
	for i := range all {
		is[all[i].id] = true
	}
	over := func(id common.Hash, _ uint64) bool { return !is[id] }
	maps.DeleteFunc(r.since, over)
	maps.DeleteFunc(r.done, over)
}

// write gives the call that reports a matter, and what it needs of gas but for draws.
func (r *Reporter) write(ctx context.Context, s *view.Snapshot, m *matter) (gas uint64, call []byte, err error) {
	gas = gasReport + r.rules.SeatGas
	if m.twice != nil {
		call, err = bindings.PackEvidence(m.twice)
	} else {
		drawn, failed := r.member.View.Draws().Of(ctx, s, m.epoch)
		if failed != nil {
			return 0, nil, fmt.Errorf("read the committee of epoch %d: %w", m.epoch, failed)
		}
		certificates := 2 * (gasPerMember + r.rules.SeatGas) * uint64(drawn.Committee.Size())
		gas += certificates + gasPerPayer*uint64(len(m.both.Both()))
		call, err = bindings.PackConflict(m.both, drawn.Committee)
	}
	if err != nil {
		err = fmt.Errorf("%w: %w", errUnwritable, err)
	}
	return gas, call, err
}

// about is a matter for the log.
func (m *matter) about() []any {
	if e := m.twice; e != nil {
		return []any{"member", e.Member, "kind", e.Kind, "height", e.Height, "round", e.Round, "epoch", e.Epoch}
	}
	c := m.both.A.Certificate
	return []any{"members", len(m.both.Both()), "kind", "certificates", "height", c.Height, "round", c.Round, "epoch", m.epoch}
}
