package provedemo

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"path/filepath"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/client"
	"github.com/aztecd/aztecd/app/messages"
	"github.com/aztecd/aztecd/networks/load"
	"github.com/aztecd/aztecd/networks/localnet"
	"github.com/aztecd/aztecd/networks/machine"
	"github.com/aztecd/aztecd/x/protocol"
)

// Options say what to show.
type Options struct {
	// Executable is aztecd; Home keeps the network, and is empty before.
	Executable, Home string
	// Circuits is the name of those that the chain is proven with.
	Circuits string
	// Slot is how long a slot is: proofs take a part of an epoch of four.
	Slot time.Duration
	// Slots of ChunksEach chunks of TxsEach txs are sent; all of it is in one epoch if it fits.
	Slots, ChunksEach, TxsEach int
	// Patience bounds each wait.
	Patience time.Duration
	Out      io.Writer
}

// demo is a running one.
type demo struct {
	Options
	began time.Time
	node  *client.Client
	desk  *messages.Desk
	m     *localnet.Manifest
}

// Amounts of the walk, in AZT's smallest unit, and who gets what is withdrawn.
const (
	deposited = "5000000000000000000"
	withdrawn = "2000000000000000000"
)

var (
	me    = fr.NewElement(0xabcde)
	payee = common.HexToAddress("0x00000000000000000000000000000000000000aa")
)

// Run shows it all, and returns an error when a step does not come.
func Run(ctx context.Context, o Options) (err error) {
	d := &demo{Options: o, began: time.Now()}
	spawner := machine.NewSpawner()
	defer spawner.Close()
	net, err := spawner.Start(machine.Command{
		Name: "localnet", Log: filepath.Join(o.Home, "localnet.log"), Program: o.Executable,
		Args: []string{"localnet", "--home", o.Home, "--slot", o.Slot.String(), "--tps", "0", "--proving", "--circuits", o.Circuits},
	})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, net.Stop()) }()
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	go func() {
		select {
		case <-net.Done():
			_, how := net.Ended()
			cancel(fmt.Errorf("the network ended: %w; its log is %s", how, net.Log))
		case <-ctx.Done():
		}
	}()
	d.say("a network of four validators and a prover starts; keys of the %s circuits are made if they are missing: %s", o.Circuits, net.Log)
	if err := d.reach(ctx); err != nil {
		return errors.Join(err, context.Cause(ctx))
	}
	defer d.node.Close()
	defer d.desk.Close()
	if err := d.walk(ctx); err != nil {
		return errors.Join(err, context.Cause(ctx))
	}
	return nil
}

func (d *demo) say(format string, args ...any) {
	fmt.Fprintf(d.Out, "%7.1f s  %s\n", time.Since(d.began).Seconds(), fmt.Sprintf(format, args...))
}

// reach waits until the network is up.
func (d *demo) reach(ctx context.Context) error {
	err := d.until(ctx, func(ctx context.Context) (err error) {
		if d.m, err = localnet.LoadManifest(d.Home); err != nil || d.m == nil {
			return errors.Join(err, errors.New("no network yet"))
		}
		if d.node == nil {
			if d.node, err = client.Dial(ctx, d.m.Nodes[0].RPC()); err != nil {
				return err
			}
		}
		h, err := d.node.Health(ctx)
		if err == nil && !h.Ready {
			err = fmt.Errorf("not ready: %v", h.Reasons)
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("wait for the network: %w", err)
	}
	d.say("the network runs: chain %s, prover %s", d.m.ChainID, d.m.Proving.Prover)
	d.desk, err = messages.Open(ctx, messages.Options{
		Node: d.m.Nodes[0].RPC(), L1: []string{d.m.L1.HTTP}, Key: localnet.DevKey, Logger: slog.New(slog.DiscardHandler),
	})
	return err
}

// walk is the user's way.
func (d *demo) walk(ctx context.Context) error {
	in, err := protocol.ParseAmount(deposited)
	if err != nil {
		return err
	}
	out, err := protocol.ParseAmount(withdrawn)
	if err != nil {
		return err
	}
	deposit, err := d.desk.Deposit(ctx, me, in, true)
	if err != nil {
		return err
	}
	d.say("5 AZT are in the portal on L1, and the chain has taken the message: transaction %s", deposit.TxHash)
	claim, err := d.desk.Claim(ctx, deposit)
	if err != nil {
		return err
	}
	d.say("the deposit is claimed on L2 by tx %s, which it pays for: %s in chunk %d", claim.TxHash, claim.Status, claim.Chunk)
	left, err := d.desk.Withdraw(ctx, me, payee, out)
	if err != nil {
		return err
	}
	d.say("2 AZT are withdrawn by tx %s: %s in chunk %d, by two thirds of the committee", left.TxHash, left.Status, left.Chunk)
	if err := d.load(ctx); err != nil {
		return err
	}
	if err := d.follow(ctx, left.TxHash); err != nil {
		return err
	}
	paid, err := d.desk.Pay(ctx, left.TxHash, payee, out, true)
	if err != nil {
		return err
	}
	d.say("the portal has paid 2 AZT to %s on L1: transaction %s", payee, paid.TxHash)
	return d.tell(ctx)
}

// load fills slots with chunks of txs.
func (d *demo) load(ctx context.Context) error {
	sent := 0
	for slot := range d.Slots {
		for chunk := range d.ChunksEach {
			for range d.TxsEach {
				sent++
				o := load.OneOptions{Payer: sent % load.Payers, Shape: load.DefaultShape(), Timeout: d.Patience}
				if _, err := load.SendOne(ctx, d.node, o, api.StatusPending); err != nil {
					return fmt.Errorf("send tx %d: %w", sent, err)
				}
			}
			if slot == d.Slots-1 && chunk == d.ChunksEach-1 {
				break
			}
			select {
			case <-ctx.Done():
				return context.Cause(ctx)
			case <-time.After(d.Slot / time.Duration(d.ChunksEach)):
			}
		}
		d.say("%d txs are sent", sent)
	}
	return nil
}

// follow tells what becomes of a tx until it is proven.
func (d *demo) follow(ctx context.Context, hash common.Hash) error {
	said, claimed := api.StatusLocked, false
	err := d.until(ctx, func(ctx context.Context) error {
		r, err := d.node.Receipt(ctx, hash)
		if err != nil {
			return err
		}
		if r.Status != said {
			d.say("the withdrawal is %s", r.Status)
			said = r.Status
		}
		if r.Claimed != nil && !claimed {
			claimed = true
			d.say("a leader has claimed period %d, up to checkpoint %d, for prover %s: bond %s, gone at slot %d without a proof",
				r.Claimed.Period, r.Claimed.Checkpoint, r.Claimed.Prover, r.Claimed.Bond, r.Claimed.Until.Slot)
		}
		if !r.Status.Gone() && !r.Status.Reached(api.StatusProven) {
			return fmt.Errorf("the withdrawal is %s", r.Status)
		}
		return nil
	})
	if err == nil && said.Gone() {
		err = fmt.Errorf("the withdrawal is %s: proofs took longer than a period has, use longer slots", said)
	}
	return err
}

// until tries again until it works, for as long as there is patience.
func (d *demo) until(ctx context.Context, try func(context.Context) error) error {
	ctx, cancel := context.WithTimeoutCause(ctx, d.Patience, fmt.Errorf("not within %s", d.Patience))
	defer cancel()
	return machine.Until(ctx, try)
}
