package anchor

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/proven"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/committee"
)

// ErrNoContract means that there is no rollup contract at the address.
var ErrNoContract = errors.New("no rollup contract")

// Anchors answers from the state of one L1 block. It may be used by several goroutines.
type Anchors struct {
	client  *client.Client
	trust   bool // the operator named the block
	rollup  common.Address
	state   *proven.State
	abi     *bindings.Rollup
	chainID string
	l1      uint64 // EIP-155

	mu         sync.Mutex
	committees map[uint64]*committee.Committee
}

// Open looks at the L1 block of a hash that the operator trusts, or with a zero hash at
// the newest that the endpoints agree to be finalized.
func Open(ctx context.Context, l1 *client.Client, rollup common.Address, trust common.Hash) (*Anchors, error) {
	var block client.Header
	var err error
	if trust != (common.Hash{}) {
		block, err = trusted(ctx, l1, trust)
	} else {
		block, err = agreed(ctx, l1)
	}
	if err != nil {
		return nil, err
	}
	id, err := l1.ChainID(ctx)
	if err != nil {
		return nil, err
	}
	a := &Anchors{
		client: l1, trust: trust != (common.Hash{}), rollup: rollup, state: proven.New(l1, block, id), abi: bindings.NewRollup(), l1: id,
		committees: map[uint64]*committee.Committee{},
	}
	a.chainID, err = ask(ctx, a, "chain id", a.abi.PackChainId(), a.abi.UnpackChainId)
	return a, err
}

// Block is the L1 block whose state answers.
func (a *Anchors) Block() client.Header { return a.state.Block() }

// ChainID is the rollup chain's.
func (a *Anchors) ChainID() string { return a.chainID }

// L1ChainID is the L1's, by EIP-155.
func (a *Anchors) L1ChainID() uint64 { return a.l1 }

// Rollup is the contract.
func (a *Anchors) Rollup() common.Address { return a.rollup }

// Committee is the committee of an epoch, by position, without its publishers. It is
// asked for once.
func (a *Anchors) Committee(ctx context.Context, epoch uint64) (*committee.Committee, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if c := a.committees[epoch]; c != nil {
		return c, nil
	}
	attesters, err := ask(ctx, a, fmt.Sprintf("committee of epoch %d", epoch), a.abi.PackCommitteeAt(epoch), a.abi.UnpackCommitteeAt)
	if err != nil {
		return nil, err
	}
	members := make([]committee.Member, len(attesters))
	for i := range attesters {
		members[i].Attester = attesters[i]
	}
	c, err := committee.New(members)
	if err != nil {
		return nil, fmt.Errorf("committee of epoch %d: %w", epoch, err)
	}
	a.committees[epoch] = c
	return c, nil
}

// Tips are how far L1 got: the last checkpoint with its record, and the last that L1
// checked a certificate of. Number 0 is genesis.
type Tips struct {
	Number        uint64
	Record        view.Record
	Confirmed     uint64
	ConfirmedHash common.Hash
}

// Tips reads how far L1 got.
func (a *Anchors) Tips(ctx context.Context) (t Tips, err error) {
	tip, err := ask(ctx, a, "tip", a.abi.PackTip(), a.abi.UnpackTip)
	if err != nil {
		return t, err
	}
	confirmed, err := ask(ctx, a, "confirmed checkpoint", a.abi.PackConfirmed(), a.abi.UnpackConfirmed)
	if err != nil {
		return t, err
	}
	t = Tips{Number: tip.Number, Confirmed: confirmed.Number, ConfirmedHash: confirmed.Hash}
	t.Record, err = ask(ctx, a, "record", a.abi.PackRecord(tip.Number), func(raw []byte) (view.Record, error) {
		record, err := a.abi.UnpackRecord(raw)
		return record, err
	})
	return t, err
}

// explain names the contract's reason, when it has one, and says what helps.
func (a *Anchors) explain(err error) error {
	data, ok := client.RevertData(err)
	if !ok {
		return err
	}
	name, detail, _ := bindings.DecodeError(data)
	err = fmt.Errorf("%w: %s%s", err, name, detail)
	if name == "NotDrawn" {
		return fmt.Errorf("%w: L1 had not drawn it by block %d; wait until a later one is final, or trust a newer block", err, a.state.Block().Number)
	}
	return err
}

func ask[T any](ctx context.Context, a *Anchors, what string, call []byte, decode func([]byte) (T, error)) (out T, err error) {
	raw, err := a.state.CallAt(ctx, a.rollup, call, a.state.Block().Hash)
	if err != nil {
		return out, fmt.Errorf("%s of rollup %s: %w", what, a.rollup, a.explain(err))
	}
	if len(raw) == 0 {
		return out, fmt.Errorf("%s: %w at %s of L1 %d in block %d; if it was deployed later, wait until that is final, or trust a newer block",
			what, ErrNoContract, a.rollup, a.l1, a.state.Block().Number)
	}
	if out, err = decode(raw); err != nil {
		return out, fmt.Errorf("%s of rollup %s: %w: %w", what, a.rollup, client.ErrMalformed, err)
	}
	return out, nil
}
