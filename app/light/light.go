package light

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/l1bridge/anchor"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/light"
)

// ErrOther means that a proof holds, and is of something else than was asked for.
var ErrOther = errors.New("the node proves another")

// l1Timeout bounds one call to L1.
const l1Timeout = 10 * time.Second

// Options say whom to ask.
type Options struct {
	// L1 are URLs of JSON-RPC. With several, the finalized block is one they agree on.
	L1 []string
	// Comet is the URL of any node's CometBFT RPC.
	Comet string
	// Rollup is the contract: it must come from somebody who is trusted.
	Rollup common.Address
	// TrustedBlock is the hash of an L1 block that the operator has from elsewhere.
	TrustedBlock common.Hash
	Logger       *slog.Logger
}

// Verifier verifies against one L1 block.
type Verifier struct {
	node    *node
	l1      *l1client.Client
	anchors *anchor.Anchors
}

// Open looks at L1. Close ends it.
func Open(ctx context.Context, o Options) (*Verifier, error) {
	node, err := dial(o.Comet)
	if err != nil {
		return nil, err
	}
	l1, err := l1client.Dial(ctx, o.L1, l1Timeout, o.Logger)
	if err != nil {
		return nil, err
	}
	v, err := look(ctx, node, l1, o)
	if err != nil {
		l1.Close()
	}
	return v, err
}

func look(ctx context.Context, node *node, l1 *l1client.Client, o Options) (*Verifier, error) {
	anchors, err := anchor.Open(ctx, l1, o.Rollup, o.TrustedBlock)
	if err != nil {
		return nil, err
	}
	return &Verifier{node, l1, anchors}, nil
}

// Close ends the connections.
func (v *Verifier) Close() { v.l1.Close() }

// Verified is what was found to hold.
type Verified struct {
	Chunk     chunk.Header `json:"chunk"`
	ChunkHash common.Hash  `json:"chunkHash"`
	Tx        *common.Hash `json:"tx,omitempty"`
	// Tip is the furthest tip that the chunk reached, as of the L1 block.
	Tip       api.Status `json:"tip"`
	Confirmed bool       `json:"confirmed"` // L1 checked a certificate that covers it
	Settled   bool       `json:"settled"`   // confirmed for so long that L1 acts on it
	// Height and Epoch are those of the lock; Signers of Members signed it.
	Height  uint64 `json:"height"`
	Epoch   uint64 `json:"epoch"`
	Signers int    `json:"signers"`
	Quorum  int    `json:"quorum"`
	Members int    `json:"members"`
	// L1Block is what the committee and the tip were read at.
	L1Block     uint64      `json:"l1Block"`
	L1BlockHash common.Hash `json:"l1BlockHash"`

	Proof *light.Proof `json:"-"`
}

// Chunk verifies a chunk.
func (v *Verifier) Chunk(ctx context.Context, number uint64) (*Verified, error) {
	p, err := v.node.chunk(ctx, number)
	if err != nil {
		return nil, err
	}
	if p.Chunk.Number != number {
		return nil, fmt.Errorf("%w: chunk %d, not %d", ErrOther, p.Chunk.Number, number)
	}
	return v.verify(ctx, p)
}

// Tx verifies that a tx is in a locked chunk.
func (v *Verifier) Tx(ctx context.Context, hash common.Hash) (*Verified, error) {
	p, err := v.node.tx(ctx, hash)
	if err != nil {
		return nil, err
	}
	if p.Tx == nil || p.Tx.Hash != hash {
		return nil, fmt.Errorf("%w: not that tx %s is in chunk %d", ErrOther, hash, p.Chunk.Number)
	}
	return v.verify(ctx, p)
}

func (v *Verifier) verify(ctx context.Context, p *light.Proof) (*Verified, error) {
	out, err := v.locked(ctx, p)
	if err != nil {
		return nil, err
	}
	if err := v.tip(ctx, out); err != nil {
		return nil, err
	}
	if err := v.liable(ctx, out); err != nil {
		return nil, err
	}
	return out, nil
}

// liable refuses a lock alone once its committee answers for it no more: by then its keys may
// be anybody's, and an honest chain's chunk is confirmed on L1.
func (v *Verifier) liable(ctx context.Context, out *Verified) error {
	if out.Confirmed {
		return nil
	}
	liable, err := v.anchors.Liable(ctx, out.Epoch, out.Proof.Checkpoint.Slot)
	if err == nil && !liable {
		err = fmt.Errorf("%w: epoch %d", light.ErrLiability, out.Epoch)
	}
	return err
}

// locked holds a proof against the committee of its epoch.
func (v *Verifier) locked(ctx context.Context, p *light.Proof) (*Verified, error) {
	members, err := v.anchors.Committee(ctx, p.Epoch())
	if err != nil {
		return nil, err
	}
	if err := p.Verify(v.anchors.ChainID(), members); err != nil {
		return nil, fmt.Errorf("chunk %d, locked at height %d by the committee of epoch %d: %w", p.Chunk.Number, p.Certificate.Height, p.Epoch(), err)
	}
	return verifiedProof(p, members.Size(), v.anchors.Block().Number, v.anchors.Block().Hash), nil
}

// tip finds how far the chunk got: L1's headers hold all chunks up to their last. A node
// that can't show it leaves the tip lower than it may be, never higher.
func (v *Verifier) tip(ctx context.Context, out *Verified) error {
	tips, err := v.anchors.Tips(ctx)
	if err != nil {
		return err
	}
	for _, number := range []uint64{tips.Confirmed, tips.Number} {
		header, err := v.holder(ctx, out, number)
		if err != nil {
			return err
		}
		if header == nil {
			continue
		}
		standing, err := v.anchors.Standing(ctx, out.Chunk.Checkpoint, number, header.Hash(), tips)
		if err != nil {
			return err
		}
		if standing.Published {
			out.stands(standing)
			return nil
		}
	}
	return nil
}

// holder is the header of a checkpoint that the node shows to hold the chunk; nil when it
// shows none.
func (v *Verifier) holder(ctx context.Context, out *Verified, number uint64) (*checkpoint.Header, error) {
	if number == 0 || out.Chunk.Checkpoint > number {
		return nil, nil
	}
	i, err := v.node.included(ctx, out.Chunk.Number, number)
	if errors.Is(err, ErrUnknown) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	if err := i.Verify(); err != nil {
		return nil, err
	}
	if i.Chunk != out.Chunk || i.Checkpoint.Number != number {
		return nil, nil
	}
	return &i.Checkpoint, nil
}

// L1Block is the hash of the L1 block that everything is read at.
func (v *Verifier) L1Block() common.Hash { return v.anchors.Block().Hash }
