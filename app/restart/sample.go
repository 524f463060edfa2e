package restart

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/l1call"
	"github.com/aztecd/aztecd/l1bridge/audit"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/protocol"
)

// SampleOptions say of which restarted rollup the seed is sampled that its first committee
// is drawn with.
type SampleOptions struct {
	L1
	// Key is the hex key of an account that pays: any may.
	Key string
	// Waiting is told what a wait is for; may be nil.
	Waiting func(Sampling)
}

// Sampling is when L1 takes that sample: in the epoch after the restart's.
type Sampling struct {
	Epoch uint64    `json:"first_epoch"` // of the committee that begins
	From  time.Time `json:"from"`
	Until time.Time `json:"until"`
}

// Sampled is a sample that L1 took.
type Sampled struct {
	Sampling
	TxHash common.Hash `json:"tx_hash"`
	Block  uint64      `json:"l1_block"`
	// Before tells that somebody had sampled already.
	Before bool `json:"sampled_before"`
}

// ErrUnsampled means that the epoch is over in which L1 takes the sample: without one in it
// the committee follows from the seed before.
var ErrUnsampled = errors.New("too late to sample")

// Sample waits for the epoch after the last restart's, and has L1 sample the seed of the
// committee that begins. The first one in that epoch counts.
func Sample(ctx context.Context, o SampleOptions) (*Sampled, error) {
	key, err := config.ParseKey(o.Key)
	if err != nil {
		return nil, fmt.Errorf("key of an account that pays: %w", err)
	}
	l1, err := o.dial(ctx)
	if err != nil {
		return nil, err
	}
	defer l1.Close()
	for {
		s, err := o.look(ctx, l1)
		switch {
		case err != nil:
			return nil, err
		case s.over():
			return nil, fmt.Errorf("%w for the committee of epoch %d: that was until %s", ErrUnsampled, s.Epoch, s.Until.UTC().Format(time.RFC3339))
		case s.due():
			receipt, err := l1call.Transact(ctx, o.URLs[0], key, s.l1, o.Rollup, bindings.NewRollup().PackSample())
			if err != nil {
				return nil, fmt.Errorf("sample: %w", err)
			}
			return s.taken(ctx, l1, o.Rollup, receipt)
		case o.Waiting != nil:
			o.Waiting(s.Sampling)
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(lookAgain):
		}
	}
}

// sampling is a Sampling as of L1's newest block.
type sampling struct {
	Sampling
	l1  uint64 // chain id
	now time.Time
}

func (s sampling) due() bool { return !s.now.Before(s.From) }

func (s sampling) over() bool { return !s.now.Before(s.Until) }

// taken is what a sample was for that L1 took: another epoch, when it took it too late.
func (s sampling) taken(ctx context.Context, l1 *l1client.Client, rollup common.Address, receipt *types.Receipt) (*Sampled, error) {
	out := &Sampled{Sampling: s.Sampling, TxHash: receipt.TxHash, Block: receipt.BlockNumber.Uint64(), Before: true}
	for _, l := range receipt.Logs {
		if l.Address != rollup {
			continue
		}
		e, err := bindings.NewRollup().UnpackEpochSampledEvent(l)
		switch {
		case err != nil:
			return nil, fmt.Errorf("sample in transaction %s: %w", receipt.TxHash, err)
		case e.Epoch != s.Epoch:
			return nil, fmt.Errorf("%w for the committee of epoch %d: transaction %s sampled for epoch %d", ErrUnsampled, s.Epoch, receipt.TxHash, e.Epoch)
		}
		out.Before = false
	}
	if out.Before { // nothing says for which epoch there was a sample, but the time
		h, err := l1.HeaderByHash(ctx, receipt.BlockHash)
		if err != nil {
			return nil, fmt.Errorf("time of transaction %s: %w", receipt.TxHash, err)
		}
		if s.now = timeOf(h); s.over() {
			return nil, fmt.Errorf("%w for the committee of epoch %d: transaction %s was taken at %s", ErrUnsampled, s.Epoch, receipt.TxHash, s.now.UTC().Format(time.RFC3339))
		}
	}
	return out, nil
}

func timeOf(h l1client.Header) time.Time { return time.UnixMilli(int64(h.Time * 1000)) }

// look asks L1 which committee begins. Until it has signed, the last sign of life is the
// first slot of its epoch.
func (o *SampleOptions) look(ctx context.Context, l1 *l1client.Client) (s sampling, err error) {
	pin, err := verify.Latest(ctx, l1)
	if err != nil {
		return s, err
	}
	d, err := pin.Deployment(ctx, o.Rollup)
	if err != nil {
		return s, err
	}
	tips, err := view.ReadTips(ctx, l1, o.Rollup, pin.Block.Hash)
	if err != nil {
		return s, err
	}
	if tips.Restarts == 0 {
		return s, audit.ErrNotRestarted
	}
	alive, err := view.ReadAliveSlot(ctx, l1, o.Rollup, pin.Block.Hash)
	if err != nil {
		return s, err
	}
	clock := d.Clock()
	start := func(epoch uint64) time.Time {
		return time.UnixMilli(int64(clock.SlotStart(epoch * clock.EpochDuration)))
	}
	epoch := clock.EpochOf(alive)
	after := epoch - protocol.RestartLag + 1
	return sampling{Sampling{epoch, start(after), start(after + 1)}, d.L1ChainID, timeOf(pin.Block)}, nil
}
