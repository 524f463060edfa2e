package load

import (
	"context"
	"crypto/rand"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
)

// OneOptions say which single tx to send.
type OneOptions struct {
	// File holds an encoded TxObject, as bytes, 0x-hex or base64. Empty: one of
	// this Shape is made, paid by this Payer.
	File  string
	Payer int
	Shape Shape
	// Lifetime of the tx that is made, milliseconds, and how far fees may rise meanwhile; 0
	// is what a tx needs that is sent to a node.
	Lifetime, FeeRoom uint64
	// Timeout bounds the waiting; 0 does not.
	Timeout time.Duration
}

const askEvery = 50 * time.Millisecond

// SendOne sends a tx and waits until it has come that far. A tx that leaves the
// pool without being included is an error.
func SendOne(ctx context.Context, node *client.Client, o OneOptions, wait api.Status) (api.Receipt, error) {
	if !wait.Reached(api.StatusPending) {
		return api.Receipt{}, fmt.Errorf("can't wait for %q; write pending, proposed, locked, checkpointed, proven or finalized", wait)
	}
	if o.Timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, o.Timeout)
		defer cancel()
	}
	raw, err := o.Object(ctx, node)
	if err != nil {
		return api.Receipt{}, err
	}
	hash, err := node.SendTx(ctx, raw)
	if err != nil {
		return api.Receipt{}, err
	}
	receipt := api.Receipt{TxHash: hash, Status: api.StatusPending}
	for !receipt.Status.Reached(wait) {
		if receipt.Status.Gone() {
			return receipt, fmt.Errorf("tx %s is %s: %s %s", hash, receipt.Status, receipt.Reason, receipt.Message)
		}
		select {
		case <-ctx.Done():
			return receipt, fmt.Errorf("tx %s is %s and not yet %s: %w", hash, receipt.Status, wait, ctx.Err())
		case <-time.After(askEvery):
		}
		if receipt, err = node.Receipt(ctx, hash); err != nil {
			return receipt, err
		}
	}
	return receipt, nil
}

// Object is the tx, encoded.
func (o OneOptions) Object(ctx context.Context, node *client.Client) ([]byte, error) {
	if o.File != "" {
		return readObject(o.File)
	}
	if o.Payer < 0 || o.Payer >= Payers {
		return nil, fmt.Errorf("payer %d: there are 0 to %d", o.Payer, Payers-1)
	}
	if err := o.Shape.Check(); err != nil {
		return nil, err
	}
	info, err := node.Info(ctx)
	if err != nil {
		return nil, err
	}
	var seed [32]byte
	if _, err := rand.Read(seed[:]); err != nil {
		return nil, fmt.Errorf("draw a seed: %w", err)
	}
	builder := NewBuilder(o.Shape, seed)
	if o.Lifetime > 0 {
		builder.lifetime, builder.feeRoom = o.Lifetime, o.FeeRoom
	}
	made, err := builder.Build(info, Payer(o.Payer), uint64(time.Now().UnixMilli()))
	if err != nil {
		return nil, fmt.Errorf("build tx: %w", err)
	}
	return made.Encode(), nil
}

// readObject takes text for an encoding of the bytes, and anything else as it is.
func readObject(file string) ([]byte, error) {
	content, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("read tx: %w", err)
	}
	if raw, err := api.DecodeTxBytes(strings.TrimSpace(string(content))); err == nil {
		return raw, nil
	}
	return content, nil
}
