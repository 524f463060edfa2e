package view

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/committee"
)

var (
	// ErrNotDrawn means that an epoch's committee is not fixed yet.
	ErrNotDrawn = errors.New("the epoch is not drawn yet")
	// ErrTooFew means that an epoch has no committee that counts: of the set of a chain that
	// had died too few were left, then or before, and nobody restarted it since.
	ErrTooFew = errors.New("the set has, or had, fewer validators than a committee needs")
)

// keptDraws is how many are remembered.
const keptDraws = 64

// Draw is what fixes an epoch (design 4.5): who sits where, and the seed that its leaders
// are drawn with too.
type Draw struct {
	Seed      common.Hash
	Committee *committee.Committee
}

// Draws are those of a rollup's epochs, as the contract fixes them, with the keys that
// attesters registered. Any goroutine may use it. What it read at a block counts while
// that is canonical. Of several endpoints none is believed.
type Draws struct {
	l1     *client.Client
	rollup common.Address
	keys   *Keys

	mu    sync.Mutex
	known map[uint64]drawnAt
}

// drawnAt is a draw as it was after a block.
type drawnAt struct {
	draw   *Draw
	number uint64
	block  common.Hash
}

// NewDraws knows none yet.
func NewDraws(l1 *client.Client, rollup common.Address) *Draws {
	return &Draws{l1: l1, rollup: rollup, keys: NewKeys(rollup), known: map[uint64]drawnAt{}}
}

// Apart are the same draws, remembered apart: for whoever asks for any epoch, and would
// have the others forgotten.
func (d *Draws) Apart() *Draws {
	return &Draws{l1: d.l1, rollup: d.rollup, keys: d.keys, known: map[uint64]drawnAt{}}
}

// Known is the draw of an epoch as of a snapshot's head, if it was read already.
func (d *Draws) Known(at *Snapshot, epoch uint64) (*Draw, bool) { return d.lookUp(at, at.Head, epoch) }

// Of is the draw of an epoch as of a snapshot's head; ErrNotDrawn while it is not fixed.
func (d *Draws) Of(ctx context.Context, at *Snapshot, epoch uint64) (*Draw, error) {
	return d.After(ctx, at, at.Head, epoch)
}

// After is the draw of an epoch as of a block that the snapshot has; ErrNotDrawn when it
// was not fixed there yet.
func (d *Draws) After(ctx context.Context, at *Snapshot, block client.Header, epoch uint64) (*Draw, error) {
	if draw, ok := d.lookUp(at, block, epoch); ok {
		return draw, nil
	}
	draw, err := readDraw(ctx, Witness(d.l1, block), d.rollup, d.keys, block.Hash, epoch)
	if err != nil {
		return nil, err
	}
	d.keep(epoch, drawnAt{draw, block.Number, block.Hash})
	return draw, nil
}

func (d *Draws) lookUp(at *Snapshot, block client.Header, epoch uint64) (*Draw, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	known, ok := d.known[epoch]
	if !ok || known.number > block.Number || !at.Canonical(known.number, known.block) {
		return nil, false
	}
	return known.draw, true
}

func (d *Draws) keep(epoch uint64, draw drawnAt) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(d.known) >= keptDraws {
		clear(d.known)
	}
	d.known[epoch] = draw
}

// ReadDraw is the draw of an epoch as of a block, by whom the caller believes.
func ReadDraw(ctx context.Context, l1 Caller, rollup common.Address, block common.Hash, epoch uint64) (*Draw, error) {
	return readDraw(ctx, l1, rollup, NewKeys(rollup), block, epoch)
}

// readDraw asks the contracts for an epoch's seed, seats and keys at a block.
func readDraw(ctx context.Context, l1 Caller, rollup common.Address, keys *Keys, block common.Hash, epoch uint64) (*Draw, error) {
	c := newContract(l1, rollup)
	members, err := c.members(ctx, block, epoch)
	if err != nil {
		return nil, err
	}
	first, err := read(ctx, c, "draw", block, c.abi.PackDrawOf(epoch), c.abi.UnpackDrawOf)
	if err != nil {
		return nil, err
	}
	attesters := make([]common.Address, len(members))
	for i, m := range members {
		attesters[i] = m.Attester
	}
	points, err := keys.Of(ctx, l1, attesters, block)
	if err != nil {
		return nil, err
	}
	drawn := make([]committee.Drawn, len(members))
	for i, m := range members {
		drawn[i] = committee.Drawn{Member: m, Key: points[i]}
	}
	seated, err := committee.Draw(drawn)
	if err != nil {
		return nil, fmt.Errorf("epoch %d of rollup %s: %w", epoch, rollup, err)
	}
	return &Draw{first.Seed, seated}, nil
}

// members are those of an epoch's committee, by position, also of one before a restart;
// ErrNotDrawn when the contract cannot tell yet, ErrTooFew when there is none.
func (c contract) members(ctx context.Context, block common.Hash, epoch uint64) ([]committee.Member, error) {
	attesters, err := read(ctx, c, "committee", block, c.abi.PackCommitteeAt(epoch), c.abi.UnpackCommitteeAt)
	if refusal(err) == "BeforeRestart" { // it signed for the chain as it was then
		attesters, err = read(ctx, c, "attesters", block, c.abi.PackAttestersAt(epoch), c.abi.UnpackAttestersAt)
	}
	switch refusal(err) {
	case "NotDrawn":
		return nil, fmt.Errorf("%w: %d", ErrNotDrawn, epoch)
	case "SetTooSmall", "SetWasTooSmall":
		return nil, fmt.Errorf("epoch %d: %w", epoch, ErrTooFew)
	}
	if err != nil {
		return nil, err
	}
	publishers, err := read(ctx, c, "publishers", block, c.abi.PackPublishersAt(epoch), c.abi.UnpackPublishersAt)
	if err != nil {
		return nil, err
	}
	if len(publishers) != len(attesters) {
		return nil, fmt.Errorf("committee of rollup %s: %w: %d attesters, %d publishers", c.rollup, client.ErrMalformed, len(attesters), len(publishers))
	}
	members := make([]committee.Member, len(attesters))
	for i, attester := range attesters {
		members[i] = committee.Member{Attester: attester, Publisher: publishers[i]}
	}
	return members, nil
}

// refusal is the contract's reason to revert a call; empty when it did not.
func refusal(err error) string {
	data, reverted := client.RevertData(err)
	if !reverted {
		return ""
	}
	name, _, _ := bindings.DecodeError(data)
	return name
}

// ReadCommittee is an epoch's committee as of a block, without keys: who checks
// certificates needs none.
func ReadCommittee(ctx context.Context, l1 Caller, rollup common.Address, block common.Hash, epoch uint64) (*committee.Committee, error) {
	members, err := newContract(l1, rollup).members(ctx, block, epoch)
	if err != nil {
		return nil, err
	}
	c, err := committee.New(members)
	if err != nil {
		return nil, fmt.Errorf("epoch %d of rollup %s: %w: %w", epoch, rollup, client.ErrMalformed, err)
	}
	return c, nil
}
