package messages

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"github.com/aztecd/aztecd/app/l1call"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/forced"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/tx"
)

// Forced is a tx in L1's queue of forced ones.
type Forced struct {
	Tx    common.Hash `json:"tx_hash"`
	Index uint64      `json:"index"`
	// Kind is calldata or blobs, whichever was cheaper.
	Kind string `json:"kind"`
	// Due is the first epoch in which chunks must take it before anything else, from DueSlot
	// on, which begins at DueAt.
	Due     uint64      `json:"due"`
	DueSlot uint64      `json:"due_slot"`
	DueAt   time.Time   `json:"due_at"`
	TxHash  common.Hash `json:"l1_tx_hash"`
	L1Block uint64      `json:"l1_block"`
	// Chunk is the one that has it, 0 while none does.
	Chunk uint64 `json:"chunk,omitempty"`
}

// Ways says how an object gets to L1.
type Ways string

// The ways: by cost, or as told.
const (
	Cheapest Ways = ""
	Calldata Ways = "calldata"
	Blobs    Ways = "blobs"
)

const (
	// maxCalldata keeps a transaction below what L1 nodes pass on.
	maxCalldata = 100 << 10
	// gasPerByte is what a byte of calldata costs at the least a transaction pays for it, if
	// it is not zero (EIP-7623).
	gasPerByte = 40
	// blobsGas is what a call with blobs may use.
	blobsGas = 500_000
)

// Force puts an encoded tx object into L1's queue. With wait it comes back when the chain has
// executed it; an entry that was taken without effect is an error.
func (d *Desk) Force(ctx context.Context, object []byte, way Ways, wait bool) (*Forced, error) {
	key, err := d.key()
	if err != nil {
		return nil, err
	}
	t, err := tx.Decode(object, tx.Limits{MaxObjectBytes: int(d.params.MaxObjectBytes)})
	if err != nil {
		return nil, fmt.Errorf("the chain would take it without effect: %w", err)
	}
	if err := d.checkForced(t); err != nil {
		return nil, err
	}
	queue := bindings.NewForcedInclusion()
	call := l1call.Paid{To: d.at.ForcedInclusion, Gas: blobsGas}
	if call.Value, err = ask(ctx, d, "fee", call.To, queue.PackFee(), queue.UnpackFee); err != nil {
		return nil, err
	}
	switch way {
	case Cheapest:
		if way, err = d.cheaper(ctx, len(object)); err != nil {
			return nil, err
		}
	case Calldata, Blobs:
	default:
		return nil, fmt.Errorf("an object comes in calldata or in blobs, not in %q", way)
	}
	if call.Data = queue.PackEnqueue([][]byte{object}); way == Blobs {
		call.Data, call.Blobs = queue.PackEnqueueBlobs([]uint64{uint64(len(object))}), forced.Pack(object)
	}
	d.progress("Enqueues tx %s at %s, in %s, for a fee of %s wei", t.ID(), call.To, way, call.Value)
	receipt, err := l1call.Pay(ctx, d.opts.L1[0], key, d.at.L1ChainID, call)
	if err != nil {
		return nil, fmt.Errorf("enqueue tx %s: %w", t.ID(), err)
	}
	event, err := logOf(receipt, call.To, queue.UnpackEnqueuedEvent)
	if err != nil {
		return nil, err
	}
	slot := event.Due * d.params.EpochDuration
	out := &Forced{
		Tx: t.ID(), Index: event.Index, Kind: string(way), Due: event.Due, DueSlot: slot, DueAt: time.UnixMilli(int64(d.params.SlotStart(slot))).UTC(), //nolint:gosec // a time
		TxHash: receipt.TxHash, L1Block: receipt.BlockNumber.Uint64(),
	}
	if wait {
		err = d.executed(ctx, out)
	}
	return out, err
}

// checkForced refuses what the chain would never execute, before it is paid for.
func (d *Desk) checkForced(t *tx.Tx) error {
	if err := execution.CheckStatic(d.params, t.Terms()); err != nil {
		return fmt.Errorf("the chain would take it without effect: %w", err)
	}
	if w, room := run.WorkOf(d.params, t.Terms().Effect), execution.ForcedWork(d.params); !w.Fits(room) {
		return fmt.Errorf("the chain would take it without effect: it takes %d steps of a proof and %d messages to L1, a forced tx may take %d and %d", w.Steps, w.Messages, room.Steps, room.Messages)
	}
	if !execution.FitsForced(d.params, t.Terms()) {
		mana, fields := execution.ForcedRoom(d.params)
		return fmt.Errorf("the chain would take it without effect: it needs %d mana and %d fields, a forced tx may need %d and %d", t.Terms().Mana, t.Terms().Fields, mana, fields)
	}
	return nil
}

// cheaper is the way that costs less for an object of so many bytes at L1's fees now.
func (d *Desk) cheaper(ctx context.Context, length int) (Ways, error) {
	baseFee, blobFee, err := l1call.Fees(ctx, d.opts.L1[0])
	if err != nil {
		return "", err
	}
	in := func(n int, fee *big.Int) *big.Int { return new(big.Int).Mul(big.NewInt(int64(n)), fee) }
	calldata := in(gasPerByte*length, baseFee)
	blobs := in(len(forced.Pack(make([]byte, length)))*params.BlobTxBlobGasPerBlob, blobFee)
	if length > maxCalldata || calldata.Cmp(blobs) > 0 {
		return Blobs, nil
	}
	return Calldata, nil
}

// executed waits until the chain has taken an entry.
func (d *Desk) executed(ctx context.Context, f *Forced) error {
	d.progress("Tx %s waits for the chain, at the longest until slot %d", f.Tx, f.DueSlot)
	for {
		r, err := d.node.Receipt(ctx, f.Tx)
		if err != nil {
			return err
		}
		if r.Chunk > 0 {
			f.Chunk = r.Chunk
			return nil
		}
		q, err := d.node.Forced(ctx)
		if err != nil {
			return err
		}
		if q.Taken > f.Index {
			if r, err = d.node.Receipt(ctx, f.Tx); err != nil {
				return err
			}
			if r.Chunk == 0 {
				return fmt.Errorf("the chain took entry %d without effect: tx %s could not be executed then", f.Index, f.Tx)
			}
			continue
		}
		if err := pause(ctx); err != nil {
			return fmt.Errorf("tx %s waits as entry %d, due in slot %d: %w", f.Tx, f.Index, f.DueSlot, err)
		}
	}
}

// ForcedLifetime is how long a forced tx should live that is enqueued now, in milliseconds: an
// epoch after it is due, and the slots that those before it may need, it was taken, unless
// nothing else was.
func (d *Desk) ForcedLifetime(ctx context.Context) (uint64, error) {
	queue := bindings.NewForcedInclusion()
	total, err := ask(ctx, d, "count", d.at.ForcedInclusion, queue.PackCount(), queue.UnpackCount)
	if err != nil {
		return 0, err
	}
	q, err := d.node.Forced(ctx)
	if err != nil {
		return 0, err
	}
	return forcedLifetime(d.params, d.at.Forced.Delay, total-min(total, q.Taken)), nil
}

// forcedLifetime is that behind so many entries. Each slot takes min_forced of them at least.
func forcedLifetime(p *protocol.Params, delay, ahead uint64) uint64 {
	slots := ahead / p.Limits.MinForced
	if ahead%p.Limits.MinForced > 0 {
		slots++
	}
	return ((delay+2)*p.EpochDuration + slots) * p.SlotDuration
}
