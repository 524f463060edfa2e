package restart

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/l1call"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/kv"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/publication"
)

// AnswerOptions say with what charges are answered.
type AnswerOptions struct {
	L1
	// Key is the hex key of an account that pays for the answers, and gets the bonds.
	Key string
	// Old is the data directory of the old chain, and Genesis its file: Adopt put both
	// aside.
	Old, Genesis string
}

// Answered is a charge that was answered, or why it was not.
type Answered struct {
	Checkpoint uint64      `json:"checkpoint"`
	Record     common.Hash `json:"record"`
	TxHash     common.Hash `json:"tx_hash"`
	// Failure is empty for one that was.
	Failure string `json:"failure,omitempty"`
}

// Answer answers the open charges of checkpoints that the old chain locked, with its
// certificates: nodes of the restarted chain do not have them.
func Answer(ctx context.Context, o AnswerOptions) (done []Answered, err error) {
	_, p, err := config.LoadGenesis(o.Genesis)
	if err != nil {
		return nil, err
	}
	if p.Rollup != o.Rollup {
		return nil, fmt.Errorf("%s is of rollup %s", o.Genesis, p.Rollup)
	}
	l1, err := o.dial(ctx)
	if err != nil {
		return nil, err
	}
	defer l1.Close()
	db, err := kv.Open(filepath.Join(o.Old, worldDir))
	if err != nil {
		return nil, fmt.Errorf("open the old chain's data: %w", err)
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	old, err := openState(db, p)
	if err != nil {
		return nil, err
	}
	return o.answer(ctx, l1, old.world, p)
}

func (o *AnswerOptions) answer(ctx context.Context, l1 *l1client.Client, old ledger.Reader, p *protocol.Params) (done []Answered, err error) {
	pin, err := verify.Latest(ctx, l1)
	if err != nil {
		return nil, err
	}
	charges, err := charged(ctx, l1, o.Rollup, max(o.FromBlock, p.GenesisOrigin.Number), pin.Block.Number)
	if err != nil {
		return nil, err
	}
	for _, c := range charges {
		open, err := isOpen(ctx, l1, o.Rollup, pin.Block.Hash, c.Record)
		if err != nil {
			return done, err
		}
		if !open {
			continue
		}
		a := Answered{Checkpoint: c.Number, Record: c.Record}
		if a.TxHash, err = o.one(ctx, pin, old, p, c); err != nil {
			a.Failure = err.Error()
		}
		done = append(done, a)
	}
	return done, ctx.Err()
}

// one answers a charge.
func (o *AnswerOptions) one(ctx context.Context, pin *verify.Pin, old ledger.Reader, p *protocol.Params, c *bindings.RollupCharged) (common.Hash, error) {
	key, err := config.ParseKey(o.Key)
	if err != nil {
		return common.Hash{}, fmt.Errorf("key of the account that answers: %w", err)
	}
	locked, err := publication.At(old, c.Number)
	if err != nil {
		return common.Hash{}, err
	}
	if !view.Record(c.Record).Names(locked.Header.Hash()) {
		return common.Hash{}, fmt.Errorf("the old chain locked another checkpoint %d than was published", c.Number)
	}
	if locked.Certificate == nil {
		return common.Hash{}, fmt.Errorf("the old chain has no certificate that covers checkpoint %d", c.Number)
	}
	members, err := pin.Committee(ctx, o.Rollup, locked.Certificate.Extension.Epoch())
	if err != nil {
		return common.Hash{}, err
	}
	call, err := bindings.NewRollup().TryPackAnswer(c.Record, bindings.FromHeaders(append([]checkpoint.Header{locked.Header}, locked.Links...)),
		bindings.FromCertificate(locked.Certificate, members), p.RestartCount)
	if err != nil {
		return common.Hash{}, err
	}
	receipt, err := l1call.Transact(ctx, o.URLs[0], key, p.L1ChainID, o.Rollup, call)
	if err != nil {
		return common.Hash{}, err
	}
	return receipt.TxHash, nil
}

// charged are the charges that there were between two blocks, each once.
func charged(ctx context.Context, l1 *l1client.Client, rollup common.Address, from, to uint64) (all []*bindings.RollupCharged, err error) {
	topic := crypto.Keccak256Hash([]byte("Charged(bytes32,uint64,address,uint256)"))
	filter := l1client.Filter{Contract: rollup, Topics: [][]common.Hash{{topic}}}
	abi := bindings.NewRollup()
	for from <= to {
		logs, through, err := l1.LogsFrom(ctx, filter, from, to)
		if err != nil {
			return nil, err
		}
		for i := range logs {
			c, err := abi.UnpackChargedEvent(&logs[i])
			if err != nil {
				return nil, fmt.Errorf("%w: charge: %w", l1client.ErrMalformed, err)
			}
			all = append(all, c)
		}
		from = through + 1
	}
	return all, nil
}

// chargeOpen is the state of a charge that nobody answered or settled, as the contract
// numbers it.
const chargeOpen = 2

func isOpen(ctx context.Context, l1 *l1client.Client, rollup common.Address, block common.Hash, record common.Hash) (bool, error) {
	abi := bindings.NewRollup()
	data, err := l1.CallAt(ctx, rollup, abi.PackChargeOf(record), block)
	if err != nil {
		return false, fmt.Errorf("charge of %s: %w", record, err)
	}
	c, err := abi.UnpackChargeOf(data)
	if err != nil {
		return false, fmt.Errorf("%w: charge of %s: %w", l1client.ErrMalformed, record, err)
	}
	return c.State.Uint64() == chargeOpen, nil
}
