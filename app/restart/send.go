package restart

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/l1call"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/protocol"
)

// SendOptions say which rollup governance restarts.
type SendOptions struct {
	L1
	// Key is the hex key of the governance account; empty: nothing is sent, the call is
	// made for whoever sends it, such as a multisig.
	Key string
	// Wait until the call is allowed.
	Wait bool
	// Nodes are URLs of nodes' JSON-RPC, asked for the header of the confirmed checkpoint
	// when no calldata on L1 shows it. They are not believed.
	Nodes []string
	// Waiting is told what a wait is for; may be nil.
	Waiting func(Due)
}

// Due is what a restart would do, and from when on L1 allows it.
type Due struct {
	Checkpoint uint64 `json:"checkpoint"` // the last confirmed one, which the chain would go on from
	Chunk      uint64 `json:"chunk"`
	// Above is how many published checkpoints above it end.
	Above uint64 `json:"undone_checkpoints"`
	// Slot is the first one in which L1 allows it, if no newer certificate is shown before,
	// and At its beginning.
	Slot uint64    `json:"allowed_in_slot"`
	At   time.Time `json:"allowed_at"`
}

// Sent is a restart that L1 took, or the call of one.
type Sent struct {
	Due
	Rollup common.Address `json:"rollup"`
	Call   hexutil.Bytes  `json:"call"`
	// TxHash and Block are zero when nothing was sent.
	TxHash  common.Hash `json:"tx_hash"`
	Block   uint64      `json:"l1_block"`
	ChainID string      `json:"chain_id"` // after it
}

// ErrEarly means that L1 does not allow a restart yet.
var ErrEarly = errors.New("L1 allows no restart yet")

// lookAgain is how often L1 is looked at while a restart is waited for.
const lookAgain = 2 * time.Second

// Send has governance restart the chain from its last confirmed checkpoint.
func Send(ctx context.Context, o SendOptions) (*Sent, error) {
	var key *ecdsa.PrivateKey
	if o.Key != "" {
		var err error
		if key, err = config.ParseKey(o.Key); err != nil {
			return nil, fmt.Errorf("key of the governance account: %w", err)
		}
	}
	l1, err := o.dial(ctx)
	if err != nil {
		return nil, err
	}
	defer l1.Close()
	for {
		c, err := o.look(ctx, l1)
		if err != nil {
			return nil, err
		}
		if key != nil && crypto.PubkeyToAddress(key.PublicKey) != c.deployment.Governance {
			return nil, fmt.Errorf("the key is that of %s, governance of %s is %s; if that is a contract, `aztecd gov propose --restart` puts it to the vote", crypto.PubkeyToAddress(key.PublicKey), o.Rollup, c.deployment.Governance)
		}
		if c.present >= c.due.Slot {
			return o.act(ctx, l1, key, c)
		}
		if !o.Wait {
			return nil, fmt.Errorf("%w: from slot %d on, at %s, if nobody shows L1 a newer certificate before; it is slot %d", ErrEarly, c.due.Slot, c.due.At.UTC().Format(time.RFC3339), c.present)
		}
		if o.Waiting != nil {
			o.Waiting(c.due)
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(lookAgain):
		}
	}
}

// act sends the call, or shows it.
func (o *SendOptions) act(ctx context.Context, l1 *l1client.Client, key *ecdsa.PrivateKey, c *chain) (*Sent, error) {
	header, err := o.header(ctx, l1, c)
	if err != nil {
		return nil, err
	}
	c.due.Chunk = header.LastChunk
	call := bindings.NewRollup().PackRestart(bindings.FromHeader(header), new(big.Int))
	sent := &Sent{
		Due: c.due, Rollup: o.Rollup, Call: call,
		ChainID: protocol.ChainID(c.deployment.L1ChainID, o.Rollup, c.tips.Restarts+1),
	}
	if key == nil {
		return sent, nil
	}
	receipt, err := l1call.Transact(ctx, o.URLs[0], key, c.deployment.L1ChainID, o.Rollup, call)
	if err != nil {
		return nil, fmt.Errorf("restart %s: %w", o.Rollup, err)
	}
	sent.TxHash, sent.Block = receipt.TxHash, receipt.BlockNumber.Uint64()
	return sent, nil
}
