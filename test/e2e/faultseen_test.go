package e2e

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/test/byzantine/fault"
	"github.com/aztecd/aztecd/x/equivocation"
)

// enough is how often something has to be seen.
const enough = 3

// sees gives what says nil once all others have seen what a fault of a member does, since a
// block of L1.
func (s *faultScene) sees(name string, member int, from uint64) func(context.Context) error {
	switch name {
	case "double-vote":
		return s.knowsTwice(member, equivocation.PreVote, equivocation.PreCommit)
	case "double-share":
		return s.knowsTwice(member, equivocation.Share)
	case "double-proposal":
		return s.knowsTwice(member, equivocation.Proposal)
	case "garbage-extension":
		return s.knowsDiffering(member)
	case "empty-extension":
		return s.locksWithout(member)
	case "backdate":
		return s.rejects(member, "timestamp")
	case "wrong-state":
		return s.rejects(member, "result")
	case "withhold":
		return s.rejects(member, "objects")
	case "censor":
		return s.includesAll(member)
	case "leave-forced", "deny-forced":
		return s.takesForced(member)
	case "other-root", "no-quorum":
		return s.happens("Charged", from)
	case "subset":
		return s.replaced(from)
	}
	return func(context.Context) error { return fmt.Errorf("%s: nobody knows how it looks", name) }
}

// others calls check for each other member.
func (s *faultScene) others(member int, check func(i int) error) error {
	for i := range s.nodes {
		if i == member {
			continue
		}
		if err := check(i); err != nil {
			return fmt.Errorf("%s: %w", s.names[i], err)
		}
	}
	return nil
}

func (s *faultScene) knowsTwice(member int, kinds ...equivocation.Kind) func(context.Context) error {
	return func(ctx context.Context) error {
		return s.others(member, func(i int) error {
			all, err := s.nodes[i].Equivocations(ctx)
			if err != nil {
				return err
			}
			for _, e := range all {
				for _, k := range kinds {
					if e.Member == s.attesters[member] && e.Kind == k {
						return nil
					}
				}
			}
			return errors.New("knows of nobody that signed twice")
		})
	}
}

func (s *faultScene) knowsDiffering(member int) func(context.Context) error {
	return func(ctx context.Context) error {
		return s.others(member, func(i int) error {
			all, err := s.nodes[i].Evidence(ctx)
			if err != nil {
				return err
			}
			for _, e := range all {
				if e.Member == s.attesters[member] {
					return nil
				}
			}
			return errors.New("has no evidence of its share")
		})
	}
}

// locksWithout wants some chunks in a row to be locked without a member's signature, while
// it is there.
func (s *faultScene) locksWithout(member int) func(context.Context) error {
	seen, without := uint64(0), 0
	return func(ctx context.Context) error {
		if h, err := s.nodes[member].Health(ctx); err != nil || !h.Synced {
			return fmt.Errorf("it is not there: %w", err)
		}
		chunk, err := newest(ctx, s.nodes[(member+1)%faultMembers])
		if err != nil {
			return err
		}
		lock, err := s.nodes[(member+1)%faultMembers].Lock(ctx, api.AtNumber(chunk.Header.Number))
		if err != nil {
			return err
		}
		if chunk.Header.Number > seen {
			seen, without = chunk.Header.Number, without+1
		}
		for _, who := range lock.Signers {
			if who == s.attesters[member] {
				without = 0
			}
		}
		if without < 2*enough {
			return fmt.Errorf("%d chunks were locked without it", without)
		}
		return nil
	}
}

// rejects wants all others to have rejected a proposal of a member, for a reason.
func (s *faultScene) rejects(member int, reason string) func(context.Context) error {
	since := s.logged()
	return func(context.Context) error {
		return s.others(member, func(i int) error {
			if !s.said(i, since[i], "Reject proposal", strings.ToLower(s.attesters[member].Hex()), "reason="+reason) &&
				!s.said(i, since[i], "Reject proposal", s.attesters[member].Hex(), "reason="+reason) {
				return fmt.Errorf("rejected no proposal for %s", reason)
			}
			return nil
		})
	}
}

// includesAll wants chunks of a censor without what it does not like, and that locked in
// those of others.
func (s *faultScene) includesAll(member int) func(context.Context) error {
	next, led, included := uint64(0), 0, 0
	return func(ctx context.Context) error {
		n := s.nodes[(member+1)%faultMembers]
		top, err := newest(ctx, n)
		if err != nil {
			return err
		}
		if next == 0 {
			next = top.Header.Number + 1
		}
		for ; next <= top.Header.Number; next++ {
			chunk, err := n.Chunk(ctx, api.AtNumber(next))
			if err != nil {
				return err
			}
			unwanted := censoredOf(chunk.TxHashes)
			if chunk.Block.Proposer == s.attesters[member] {
				if led++; unwanted > 0 {
					return fmt.Errorf("chunk %d of the censor has %d txs that it does not like", next, unwanted)
				}
			} else {
				included += unwanted
			}
		}
		if led < enough || included < 2*enough {
			return fmt.Errorf("%d chunks of the censor, and %d txs that it does not like in others", led, included)
		}
		return nil
	}
}

func censoredOf(txs []common.Hash) (n int) {
	for _, id := range txs {
		if fault.Censored(id) {
			n++
		}
	}
	return n
}

func (s *faultScene) happens(event string, from uint64) func(context.Context) error {
	return func(context.Context) error {
		if s.counted(event, from) == 0 {
			return fmt.Errorf("L1 has no %s", event)
		}
		return nil
	}
}

// replaced wants a publication to have been put in the place of another, and confirmed.
func (s *faultScene) replaced(from uint64) func(context.Context) error {
	return func(context.Context) error {
		switch {
		case s.counted("CheckpointsUndone", from) == 0:
			return errors.New("nothing was replaced")
		case s.counted("CheckpointConfirmed", from) == 0:
			return errors.New("nothing was confirmed")
		}
		return nil
	}
}
