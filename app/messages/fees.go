package messages

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/protocol"
)

// FeesPaid are those of one checkpoint.
type FeesPaid struct {
	Checkpoint uint64 `json:"checkpoint"`
	// Attester is whose right it was published by; zero: nobody's, and then the pot of rewards
	// has them.
	Attester common.Address  `json:"attester"`
	To       common.Address  `json:"to"`
	Amount   protocol.Amount `json:"amount"`
	TxHash   common.Hash     `json:"l1_tx_hash"`
}

// ErrNoFees says that nothing is there to claim.
var ErrNoFees = errors.New("no settled checkpoint has fees that were not paid")

// feesAtOnce is how many checkpoints one transaction claims of: 1.5 million gas at most.
const feesAtOnce = 16

// Fees has the fees of settled checkpoints paid out of the portal, from a number on: to those
// who published them, whoever sends it.
func (d *Desk) Fees(ctx context.Context, from uint64) (out []FeesPaid, err error) {
	if d.at == nil {
		return nil, ErrNoL1
	}
	portal := bindings.NewFeeJuicePortal()
	for from = max(from, 1); ; {
		s, err := d.settled(ctx, from)
		if errors.Is(err, ErrUnsettled) {
			break
		}
		if err != nil {
			return out, err
		}
		due, err := d.feesDue(ctx, s)
		if err != nil {
			return out, err
		}
		for ; len(due) > 0; due = due[min(len(due), feesAtOnce):] {
			some := due[:min(len(due), feesAtOnce)]
			receipt, err := d.transact(ctx, "claim fees", d.at.FeeJuicePortal, portal.PackClaimFees(some, s.by))
			if err != nil {
				return out, err
			}
			for _, log := range receipt.Logs {
				e, err := portal.UnpackFeesPaidEvent(log)
				if err != nil || log.Address != d.at.FeeJuicePortal {
					continue
				}
				amount, err := protocol.ParseAmount(e.Amount.String())
				if err != nil {
					return out, err
				}
				out = append(out, FeesPaid{e.Checkpoint, e.Attester, e.To, amount, receipt.TxHash})
			}
		}
		from = s.by + 1
	}
	if len(out) == 0 {
		return nil, ErrNoFees
	}
	return out, nil
}

// feesDue are the headers of what one confirmation settles whose fees were not paid.
func (d *Desk) feesDue(ctx context.Context, s settlement) (due []bindings.CheckpointHeader, err error) {
	rollup, portal := bindings.NewRollup(), bindings.NewFeeJuicePortal()
	for n := s.checkpoint; n <= s.by; n++ {
		record, err := ask(ctx, d, "record", d.at.Rollup, rollup.PackRecord(n), rollup.UnpackRecord)
		if _, forgotten := l1client.RevertData(err); forgotten {
			continue
		}
		if err != nil {
			return nil, err
		}
		settled, err := ask(ctx, d, "settlement", d.at.Rollup, rollup.PackSettled(n, s.by), rollup.UnpackSettled)
		if err != nil || !settled {
			return due, err // the last one, not closed yet
		}
		paid, err := ask(ctx, d, "payment", d.at.FeeJuicePortal, portal.PackPaid(n), portal.UnpackPaid)
		if err != nil {
			return nil, err
		}
		if paid {
			continue
		}
		header, err := d.header(ctx, n, record)
		if err != nil {
			return nil, err
		}
		if header.TotalFees != (protocol.Amount{}) {
			due = append(due, bindings.FromHeader(header))
		}
	}
	return due, nil
}

// header is the node's of a checkpoint that L1 has the record of.
func (d *Desk) header(ctx context.Context, number uint64, record view.Record) (checkpoint.Header, error) {
	info, err := d.node.Checkpoint(ctx, api.AtNumber(number))
	if err != nil {
		return checkpoint.Header{}, err
	}
	if !record.Names(info.Header.Hash()) {
		return checkpoint.Header{}, fmt.Errorf("L1 settled another checkpoint %d than the one that node %s has (%s)", number, d.opts.Node, info.Header.Hash())
	}
	return info.Header, nil
}
