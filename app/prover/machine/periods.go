package machine

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/prover/queue"
	"github.com/aztecd/aztecd/app/prover/ranges"
	"github.com/aztecd/aztecd/internal/ticks"
	"github.com/aztecd/aztecd/l1bridge/proving"
	"github.com/aztecd/aztecd/l1bridge/submitter"
	"github.com/aztecd/aztecd/x/protocol"
)

// lookEvery is how often L1 is looked at for a period to prove.
const lookEvery = time.Second

var (
	// errElsewhere ends the work for a period that does not wait for our proof any more.
	errElsewhere = errors.New("the period does not wait for this proof any more")
	// ErrOtherWorld says that L1 starts proofs from another state than what L1 holds leads to:
	// the deployment names another genesis state, or other circuits.
	ErrOtherWorld = errors.New("L1 starts proofs from another state than the one that was rebuilt")
)

// periods has those that were claimed for a prover proven, one after the other. It is for one
// goroutine.
type periods struct {
	params  *protocol.Params
	prover  common.Address
	chain   *chain
	l1      *onL1
	fleet   *ranging
	metrics *metrics
	log     *slog.Logger

	said string // the last failure
}

// run goes on until ctx ends. What fails is logged and begun again: what was done is kept by the
// queue and by the account's journal.
func (p *periods) run(ctx context.Context) error {
	return ticks.Every(ctx, lookEvery, func(time.Time) error {
		err := p.look(ctx)
		if ctx.Err() == nil {
			p.say(err)
		}
		return nil
	})
}

func (p *periods) say(err error) {
	text := ""
	if err != nil {
		text = err.Error()
	}
	if text != p.said && err != nil {
		p.log.Warn("A period is not proven yet, try again", "err", err)
	}
	p.said = text
}

// look proves the period that is open, if it is ours.
func (p *periods) look(ctx context.Context) error {
	s, err := p.l1.see(ctx)
	if err != nil {
		return err
	}
	p.metrics.proven.Set(float64(s.tip.Number))
	if !p.waits(s, s.period.Epoch) {
		return p.over(ctx, s)
	}
	within, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	go p.watch(within, s.period.Epoch, stop)
	err = p.fulfil(within, s)
	if cause := context.Cause(within); errors.Is(cause, errElsewhere) {
		p.log.Info("The period does not wait for a proof any more", "period", s.period.Epoch)
		return nil
	}
	return err
}

// over says of periods in the queue that do not wait for a proof any more what became of them.
// Of those that were not proven in time the jobs go, so that nobody works for nothing.
func (p *periods) over(ctx context.Context, s sight) error {
	all, err := p.fleet.queue.Periods(ctx)
	if err != nil {
		return err
	}
	for _, q := range all {
		switch {
		case q.Stage == queue.StageProven:
		case q.Last <= s.tip.Number && q.Number <= s.period.Epoch:
			q.Stage, q.Note = queue.StageProven, ""
			err = errors.Join(err, p.fleet.queue.PutPeriod(ctx, q))
		default:
			p.log.Warn("A period was not proven in time", "period", q.Number, "first", q.First, "last", q.Last, "bond", q.Bond)
			err = errors.Join(err, p.fleet.desk.Forget(ctx, q.Number))
		}
	}
	return err
}

// waits tells whether a period waits for our proof.
func (p *periods) waits(s sight, epoch uint64) bool {
	return s.period.Open && s.period.Epoch == epoch && s.period.Prover == p.prover && s.tip.Number < s.period.End
}

// watch ends the work for a period when that does not wait any more. What L1 does not answer
// changes nothing.
func (p *periods) watch(ctx context.Context, epoch uint64, stop context.CancelCauseFunc) {
	_ = ticks.Every(ctx, lookEvery, func(time.Time) error {
		s, err := p.l1.see(ctx)
		if err != nil {
			return nil //nolint:nilerr // looked at again
		}
		p.metrics.proven.Set(float64(s.tip.Number))
		if !p.waits(s, epoch) {
			stop(errElsewhere)
		}
		return nil
	})
}

// fulfil proves a period to its end, in parts that each fit into a transaction.
func (p *periods) fulfil(ctx context.Context, s sight) error {
	hash, ok := s.record(s.period.End)
	if !ok {
		return fmt.Errorf("checkpoint %d, which ends the period, is not in L1's logs yet", s.period.End)
	}
	if err := p.chain.reach(ctx, s.period.End, hash); err != nil {
		return err
	}
	for from := s.tip; from.Number < s.period.End; {
		r, gas, err := p.part(from.Number+1, s.period.End)
		if err != nil {
			return err
		}
		if from, err = p.provePart(ctx, s, from, r, gas); err != nil {
			return err
		}
	}
	return nil
}

// part reads as many checkpoints as one transaction takes the proof of, and its gas limit.
func (p *periods) part(first, end uint64) (r *ranges.Range, gas uint64, err error) {
	sum, last := cost{}, first
	for ; last <= end; last++ {
		one, err := ranges.Read(p.chain.world, p.params, p.chain.payers, last, last)
		if err != nil {
			return nil, 0, err
		}
		more := sum.plus(one, p.fleet.set)
		if last > first && more.gas(p.fleet.set) > mostGas {
			break
		}
		sum = more
	}
	r, err = ranges.Read(p.chain.world, p.params, p.chain.payers, first, last-1)
	return r, sum.gas(p.fleet.set), err
}

// provePart proves a range from a proven checkpoint on, and sends the proof; it gives the
// checkpoint that the next part starts from.
func (p *periods) provePart(ctx context.Context, s sight, from proving.Tip, r *ranges.Range, gas uint64) (proving.Tip, error) {
	start, err := fromOf(r, p.fleet.set)
	if err != nil {
		return from, err
	}
	if _, words := proving.WordsOf(&r.Tip.Checkpoint, start.World); words != from.Words {
		return from, fmt.Errorf("%w: at checkpoint %d the words' hash is %s on L1, and %s here", ErrOtherWorld, from.Number, from.Words, words)
	}
	deadline := time.UnixMilli(int64(p.params.SlotStart(s.period.OverSlot))) //nolint:gosec // of a slot
	proven, err := p.fleet.prove(ctx, r, queue.Period{
		Number: s.period.Epoch, First: s.period.First, Last: s.period.End, Deadline: &deadline, Bond: s.period.Bond.String(), Fee: s.period.Fee,
	})
	if err != nil {
		return from, err
	}
	last := &proven.Proof.Headers[len(proven.Proof.Headers)-1]
	p.log.Info("Proven", "period", s.period.Epoch, "first", proven.Proof.Headers[0].Number, "last", last.Number, "jobs", proven.Jobs,
		"took", proven.Took.Round(time.Millisecond))
	call, err := p.l1.contracts.Submit(proven.From.bind(), bind(proven.Proof))
	if err != nil {
		return from, fmt.Errorf("write the call that sends a proof: %w", err)
	}
	used, err := p.l1.submits.Submit(ctx, submitter.Proof{Last: last.Number, To: p.params.Proving.Contract, Call: call, Gas: gas})
	p.metrics.submitted(used, err)
	if err != nil {
		return from, err
	}
	proven.period.Gas = used
	if last.Number == s.period.End {
		err = p.fleet.done(ctx, proven)
	}
	_, words := proving.WordsOf(last, proven.Proof.World)
	return proving.Tip{Number: last.Number, Hash: last.Hash(), Words: words}, err
}
