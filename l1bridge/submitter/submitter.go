package submitter

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// Contracts are asked how far the chain is proven.
type Contracts interface {
	// Proven is the number of the last proven checkpoint as of an L1 block.
	Proven(ctx context.Context, at client.Header) (uint64, error)
}

// Proof is what to send.
type Proof struct {
	// Last is its last checkpoint.
	Last uint64
	// To is the contract, Call what it is called with.
	To   common.Address
	Call []byte
	// Gas is the limit.
	Gas uint64
}

// Options configure a Submitter.
type Options struct {
	duty.Member
	Contracts Contracts
}

// Submitter sends one proof after another. It is for one goroutine.
type Submitter struct {
	opts   Options
	sender *txmgr.Sender

	refused uint64 // the L1 block at which L1 would not have the proof; 0: it would
	times   int    // how often it would not, in a row
	gas     uint64 // of the transactions that were included
}

const (
	// senderName is ours among the senders of the account; it is in journals on disk.
	senderName = "submitter"
	// lookAgain is after how many L1 blocks is tried again what L1 refused, which may be
	// because of a reorganisation; mostRefused is how often.
	lookAgain   = 3
	mostRefused = 10
)

// ErrTooPoor says that the account cannot pay for the proof.
var ErrTooPoor = errors.New("the account is too poor")

// New makes a Submitter that sends through its member's account; it sends nothing yet.
func New(o Options) (*Submitter, error) {
	if err := o.Check(); err != nil {
		return nil, fmt.Errorf("submitter: %w", err)
	}
	if o.Contracts == nil {
		return nil, errors.New("submitter: contracts are needed")
	}
	o.Member = o.WithDefaults(5 * time.Second)
	s := &Submitter{opts: o}
	var err error
	if s.sender, err = o.Account.Sender(senderName, s.settled); err != nil {
		return nil, fmt.Errorf("submitter: %w", err)
	}
	return s, nil
}

// Submit sends a proof until L1 says that its last checkpoint is proven, and returns the gas
// that this took. It returns a *txmgr.Refusal when L1 goes on refusing it. An L1 that does not
// answer and prices above the account's caps are waited for.
func (s *Submitter) Submit(ctx context.Context, p Proof) (gas uint64, err error) {
	s.refused, s.times, s.gas = 0, 0, 0
	running, stop := context.WithCancel(ctx)
	defer stop()
	said := ""
	var last error
	ended := false
	s.opts.Run(running, func(ctx context.Context) {
		done, e := s.Step(ctx, p)
		var refusal *txmgr.Refusal
		switch {
		case done:
			if e != nil {
				s.opts.Logger.Warn("Cannot take back a proof that came too late", "last", p.Last, "err", e)
			}
			last, ended = nil, true
			stop()
		case errors.As(e, &refusal) && s.times >= mostRefused:
			last, ended = e, true
			stop()
		case e != nil && ctx.Err() == nil && e.Error() != said:
			said = e.Error()
			s.opts.Logger.Warn("The proof is not on L1 yet", "last", p.Last, "err", e)
		}
	})
	if !ended {
		return s.gas, ctx.Err()
	}
	return s.gas, last
}

// Step looks once and does what there is to do; done tells that L1 says that it is proven.
// Submit calls it; tests may, in its place.
func (s *Submitter) Step(ctx context.Context, p Proof) (done bool, err error) {
	v := s.opts.View.Snapshot()
	age := v.Age(s.opts.Now())
	if !v.Ready() || age >= 10*time.Duration(v.BlockTime)*time.Second {
		return false, nil // by a stale head nothing is decided
	}
	missed := uint64(max(age, 0)/time.Second) / max(v.BlockTime, 1)
	head := txmgr.Head{Header: v.Head, Finalized: v.Finalized, Canonical: v.Canonical, BlockTime: v.BlockTime, Next: v.Head.Time + max(missed, 1)*v.BlockTime}
	pending, err := s.sender.Reconcile(ctx, head)
	if err != nil {
		return false, err
	}
	proven, err := s.opts.Contracts.Proven(ctx, v.Head)
	if err != nil {
		return false, fmt.Errorf("read how far L1 is proven: %w", err)
	}
	if proven >= p.Last {
		return true, s.release(ctx, head, pending)
	}
	if s.refused != 0 && s.refused <= v.Head.Number && v.Head.Number < s.refused+lookAgain {
		return false, nil
	}
	return false, s.send(ctx, head, p)
}

// note is what stands beside the transaction in the journal.
type note struct {
	Proof uint64 `json:"proof"` // its last checkpoint
}

func (s *Submitter) send(ctx context.Context, head txmgr.Head, p Proof) error {
	tag, err := json.Marshal(note{p.Last})
	if err != nil {
		return err
	}
	account, err := s.sender.Account(ctx, head)
	if err != nil {
		return err
	}
	pending := note{}
	if account.Pending != nil && !account.Pending.Others {
		_ = json.Unmarshal(account.Pending.Tag, &pending) // another's is none of ours
	}
	terms, blocked := account.Terms(txmgr.Want{Gas: p.Gas, StillUseful: pending == note{p.Last}})
	switch blocked {
	case "":
	case txmgr.ReasonBalance:
		return fmt.Errorf("%w: send ether to %s, %s wei are needed", ErrTooPoor, s.opts.Account.Address(), terms.Cost)
	default:
		return nil
	}
	_, err = s.sender.Send(ctx, head, txmgr.Request{To: p.To, Data: p.Call, Tag: tag}, terms)
	if refusal := new(txmgr.Refusal); errors.As(err, &refusal) {
		s.refused = head.Number
		s.times++
		return fmt.Errorf("proof up to checkpoint %d: %w", p.Last, err)
	}
	if err == nil || errors.Is(err, txmgr.ErrNotHandedOver) {
		s.refused, s.times = 0, 0
		s.opts.Logger.Info("Sends a proof", "last", p.Last, "bytes", len(p.Call), "resend", terms.Resend)
	}
	if err != nil {
		return fmt.Errorf("proof up to checkpoint %d: %w", p.Last, err)
	}
	return nil
}

// release takes back what is pending: somebody else was faster, and it would cost its gas for
// nothing.
func (s *Submitter) release(ctx context.Context, head txmgr.Head, pending *txmgr.Pending) error {
	if pending == nil || pending.Others || pending.Lost || !ours(pending.Tag) {
		return nil
	}
	account, err := s.sender.Account(ctx, head)
	if err != nil {
		return err
	}
	terms, blocked := account.Terms(txmgr.Want{Gas: gasCancel})
	if blocked != "" {
		return nil
	}
	_, err = s.sender.Send(ctx, head, txmgr.Request{To: s.opts.Account.Address()}, terms)
	return err
}

// gasCancel is what a transaction needs that does nothing.
const gasCancel = 21_000

func ours(tag json.RawMessage) bool {
	var n note
	return json.Unmarshal(tag, &n) == nil && n != (note{})
}

// settled is told what became of a transaction.
func (s *Submitter) settled(o txmgr.Outcome) {
	var n note
	if json.Unmarshal(o.Tag, &n) != nil || n == (note{}) {
		return
	}
	switch o.Result {
	case txmgr.Succeeded:
		s.gas += o.GasUsed
		s.opts.Logger.Info("A proof is on L1", "last", n.Proof, "tx", o.TxHash, "block", o.Block, "gas", o.GasUsed)
	case txmgr.Reverted:
		s.gas += o.GasUsed
		s.opts.Logger.Warn("L1 has refused a proof", "last", n.Proof, "tx", o.TxHash, "block", o.Block, "gas", o.GasUsed)
	case txmgr.Foreign:
		s.opts.Logger.Warn("Another program sends from the account of this prover", "account", s.opts.Account.Address(), "nonce", o.Nonce)
	}
}
