package sweep

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/networks/localnet"
	"github.com/aztecd/aztecd/networks/machine"
)

// troubled brings L1 into trouble while the fault lasts, with nodes away or not: consensus
// goes on meanwhile, with as many as it takes.
func (s *sweep) troubled(ctx context.Context, f Fault) error {
	var publishers []common.Address
	for _, node := range s.net.Manifest().Nodes {
		publishers = append(publishers, node.Keys.Publisher)
	}
	if err := s.l1.begin(ctx, f.L1, f.For, publishers); err != nil {
		return fmt.Errorf("%s: %w", f.L1, err)
	}
	defer s.l1.end()
	before, begun := s.witness.locked(), time.Now()
	of := Fault{Kind: f.Kind, Nodes: f.Nodes, For: f.For}
	if len(f.Nodes) > 0 {
		if err := s.inflict(ctx, of); err != nil {
			return err
		}
	}
	machine.Pause(ctx, f.For-time.Since(begun))
	if s.witness.locked() == before && time.Since(begun) > s.Slot {
		return errors.New("nothing was locked while L1 was in trouble")
	}
	return nil
}

// publishes waits until every node sees on L1 what all had locked when a fault was over:
// the next one finds no backlog, so that together they are no longer than each.
func (s *sweep) publishes(ctx context.Context, locked uint64) error {
	begun := time.Now()
	err := s.await(ctx, func(ctx context.Context) error {
		tips, err := s.tips(ctx)
		if err != nil {
			return err
		}
		for _, t := range tips {
			if t.Checkpointed.Chunk < locked {
				return fmt.Errorf("chunk %d is not on L1 yet:%s", locked, described(tips))
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("what is locked does not go to L1: %w", err)
	}
	s.net.Say("        all of it on L1 after %.1f s", time.Since(begun).Seconds())
	return nil
}

// countStakes counts who was slashed and whose stake is another than in the beginning.
func (s *sweep) countStakes(ctx context.Context, v *Verdict) error {
	if !s.ownL1() {
		return nil
	}
	var r localnet.Report
	accusations, err := s.stakes.Since(ctx, &r)
	if err != nil {
		return fmt.Errorf("ask L1 for the stakes: %w", err)
	}
	v.Unpaid = s.forgive(&r)
	v.Accusations, v.Slashed, v.StakesChanged, v.Epochs = accusations, len(r.Slashed), 0, len(r.Committee)
	for who, amount := range r.Slashed {
		s.net.Say("        %s was slashed by %s", who, amount)
	}
	total := new(big.Int)
	for who, before := range r.StakeBefore {
		if r.StakeAfter[who] != before {
			s.net.Say("        the stake of %s was %s and is %s", who, before, r.StakeAfter[who])
			v.StakesChanged++
		}
		if one, ok := new(big.Int).SetString(r.StakeAfter[who], 10); ok {
			total.Add(total, one)
		}
	}
	s.net.Say("        %d stakes, %s in all", len(r.StakeAfter), total)
	return nil
}
