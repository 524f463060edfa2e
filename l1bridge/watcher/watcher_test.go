package watcher_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"math/big"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/l1bridge/governance"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/l1bridge/staking"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/l1bridge/watcher"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/conflict"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
)

// holders have AZT to propose with, but the last.
var holders = []string{"one", "other", "poor"}

// aliveSlot is a call of that getter.
var aliveSlot = common.Bytes2Hex(bindings.NewRollup().PackAliveSlot())

// scene is an L1 whose governance is a vote, and on which every transaction is in a block at
// once.
type scene struct {
	*l1test.L1
	t         *testing.T
	client    *client.Client
	conflicts []conflict.Conflict
	tip       uint64
	alive     atomic.Uint64            // the last slot of which L1 says that the chain lived; 0: what it is
	opts      map[string]txmgr.Options // of accounts that were used
}

func newScene(t *testing.T) *scene {
	t.Helper()
	params := func(p *protocol.Params) {
		p.EpochDuration = 4
		p.Windows = protocol.ShortWindows(p.SlotDuration, p.EpochDuration)
	}
	s := &scene{t: t, tip: 1 << 40, opts: map[string]txmgr.Options{}}
	s.L1 = l1test.StartStaked(t, func(c *devnet.Config) {
		for _, name := range holders {
			c.Alloc[s.address(name)] = new(big.Int).Mul(big.NewInt(100), big.NewInt(1e18))
		}
	}, params, func(d *deploy.Staking) {
		p := protocol.Devnet()
		p.SlotDuration = l1test.SlotDuration * 1000
		params(&p)
		d.Voting = deploy.StandardVoting(&p, *d)
		for _, name := range holders[:2] {
			amount := new(big.Int).Mul(big.NewInt(20_000_000), big.NewInt(1e18))
			d.Voting.Holders = append(d.Voting.Holders, bindings.Allocation{To: s.address(name), Amount: amount})
		}
	})
	wire := s.Wire("l1")
	wire.Bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		if c.Method == "eth_call" && s.alive.Load() > 0 && strings.Contains(string(c.Params[0]), aliveSlot) {
			return json.RawMessage(fmt.Sprintf(`"0x%064x"`, s.alive.Load())), nil
		}
		out, err := ask()
		if c.Method == "eth_sendRawTransaction" && err == nil {
			s.Seal(s.t)
		}
		return out, err
	})
	s.client = l1test.ClientOf(t, wire)
	s.SealInto(t, 1, 0)
	return s
}

func (s *scene) address(name string) common.Address { return l1test.Address(l1test.Key(s.t, name, 0)) }

// account is a holder's, with the journal that it had before.
func (s *scene) account(name string) *txmgr.Manager {
	s.t.Helper()
	opts, used := s.opts[name]
	if !used {
		opts = s.AccountOptions(s.t, l1test.Key(s.t, name, 0))
		opts.Client = s.client
		s.opts[name] = opts
	}
	m, err := txmgr.New(opts)
	require.NoError(s.t, err)
	return m
}

// tower is a watcher, driven by hand.
type tower struct {
	*watcher.Watcher
	view *view.View
}

func (s *scene) join(name string) *tower {
	s.t.Helper()
	v, err := view.New(s.client, view.Options{Rollup: s.Params.Rollup, FromBlock: s.Params.GenesisOrigin.Number, Now: s.Now, Poll: 2 * time.Millisecond})
	require.NoError(s.t, err)
	require.NoError(s.t, v.Step(s.t.Context()))
	running := make(chan error, 1)
	go func() { running <- v.Run(s.t.Context()) }() // who sends waits for heads
	s.t.Cleanup(func() { <-running })
	w, err := watcher.New(watcher.Options{
		Member:    duty.Member{Params: s.Params, View: v, Account: s.account(name), Now: s.Now, Retry: time.Millisecond},
		Conflicts: func() []conflict.Conflict { return s.conflicts },
		Ours:      func(c *lock.Certificate) (bool, error) { return c.Height%2 == 0, nil },
		Tip:       func() (uint64, error) { return s.tip, nil },
	})
	require.NoError(s.t, err)
	return &tower{w, v}
}

// blocks lets all look at each of so many blocks, and gives the first failure.
func (s *scene) blocks(n int, towers ...*tower) (failed error) {
	s.t.Helper()
	for range n {
		for _, w := range towers {
			require.Eventually(s.t, func() bool { return w.view.Snapshot().Head.Hash == s.head() }, time.Minute, time.Millisecond)
			if _, err := w.Step(s.t.Context()); failed == nil {
				failed = err
			}
		}
		s.Seal(s.t)
	}
	return failed
}

func (s *scene) head() common.Hash {
	h, err := s.Node.Client().HeaderByNumber(s.t.Context(), nil)
	require.NoError(s.t, err)
	return h.Hash()
}

func (s *scene) proposals() []governance.Proposal {
	s.t.Helper()
	head, err := s.client.AgreedHead(s.t.Context())
	require.NoError(s.t, err)
	at, err := stakes.Open(s.t.Context(), s.client, s.Deployment.Rollup, head)
	require.NoError(s.t, err)
	r, err := governance.Open(s.t.Context(), at)
	require.NoError(s.t, err)
	all, err := r.Newest(s.t.Context(), s.client, 10)
	require.NoError(s.t, err)
	return all
}

// locks are two of one height, of two rounds.
func (s *scene) locks(height uint64, a, b []*ecdsa.PrivateKey) conflict.Conflict {
	side := func(round uint32, by []*ecdsa.PrivateKey) conflict.Side {
		h := checkpoint.Header{Number: 1, FirstChunk: 1, LastChunk: 1, StateRoot: common.Hash{byte(round + 1)}}
		tally := lock.NewTally(s.Deployment.ChainID, height, s.Committee)
		ext := lock.NewExtension(lock.Locked, 0, h.Hash())
		var made *lock.Certificate
		for _, key := range by {
			digest := lock.Digest(s.Deployment.ChainID, height, round, ext)
			made = tally.Add(lock.Vote{Validator: l1test.Address(key), Round: round, Extension: ext[:], Signature: sign(s.t, digest, key)})
		}
		require.NotNil(s.t, made)
		return conflict.Side{Headers: []checkpoint.Header{h}, Certificate: made}
	}
	return conflict.Conflict{A: side(0, a), B: side(1, b)}
}

// Of one matter there is one proposal, whoever knows of it and however often they start
// anew: with evidence that whoever reads it can check, of those who signed both.
func TestAMatterIsProposedOnce(t *testing.T) {
	s := newScene(t)
	one, other := s.join("one"), s.join("other")
	require.NoError(t, s.blocks(2, one, other))
	s.conflicts = append(s.conflicts, s.locks(5, s.Attesters[:3], s.Attesters[1:4]))
	require.NoError(t, s.blocks(80, one, other))
	all := s.proposals()
	require.Len(t, all, 1)
	p := all[0]
	require.Equal(t, governance.Motion{Members: []common.Address{l1test.Address(s.Attesters[1]), l1test.Address(s.Attesters[2])}, Amount: stakes.NewAZT(s.Stakes.Slashing.Equivocation), Kick: true}.Sorted().Hash(), p.Motion.Hash())
	name, evidence, ok := watcher.ReadEvidence(p.Evidence)
	require.True(t, ok)
	require.Equal(t, "conflict of epochs 0 and 0", name)
	c, err := watcher.Proves(t.Context(), evidence, s.Deployment.ChainID, s.seats)
	require.NoError(t, err)
	require.Equal(t, s.conflicts[0].ID(), c.ID())

	again := s.join("one")
	s.conflicts = append(s.conflicts, s.locks(7, s.Attesters[:3], s.Attesters[1:4])) // of the same committee
	require.NoError(t, s.blocks(80, again, other))
	require.Len(t, s.proposals(), 1)
}

// A proposal that only looks like it, and must fail, does not forestall the one that proves it.
func TestAHollowProposalForestallsNothing(t *testing.T) {
	s := newScene(t)
	s.conflicts = append(s.conflicts, s.locks(5, s.Attesters[:3], s.Attesters[1:4]))
	hollow := governance.Motion{Members: []common.Address{l1test.Address(s.Attesters[1]), l1test.Address(s.Attesters[2])}, Amount: stakes.NewAZT(s.Stakes.Slashing.Equivocation), Kick: true}.Sorted()
	actor, err := staking.New(staking.Options{L1: s.client, Account: s.account("other"), Rollup: s.Deployment.Rollup, Poll: time.Millisecond, Now: s.Now})
	require.NoError(t, err)
	_, err = actor.Do(t.Context(), governance.On(governance.Propose(s.address("other"), hollow, "", []byte("aztecd watcher: conflict of epochs 0 and 0\nnothing"))))
	require.NoError(t, err)
	require.NoError(t, s.blocks(80, s.join("one")))
	require.Len(t, s.proposals(), 2)
}

// Who has no AZT to propose with is told what is missing, and files nothing.
func TestWhoCannotProposeSaysWhatIsMissing(t *testing.T) {
	s := newScene(t)
	s.conflicts = append(s.conflicts, s.locks(5, s.Attesters[:3], s.Attesters[1:4]))
	err := s.blocks(80, s.join("poor"))
	require.ErrorIs(t, err, staking.ErrNotEnoughAZT)
	require.ErrorContains(t, err, "AZT locked, has 0 locked and 0 besides")
	require.Empty(t, s.proposals())
}

// What L1 decides by itself is not put to the vote.
func TestOneRoundNeedsNoVote(t *testing.T) {
	s := newScene(t)
	c := s.locks(5, s.Attesters[:3], s.Attesters[1:4])
	c.B.Certificate.Round = 0
	s.conflicts = append(s.conflicts, c)
	require.NoError(t, s.blocks(80, s.join("one")))
	require.Empty(t, s.proposals())
}

// A chain that stands still here and on L1 is to be restarted, says one proposal; one that
// is only idle is not.
func TestADeadChainIsProposedToBeRestarted(t *testing.T) {
	s := newScene(t)
	one, other := s.join("one"), s.join("other")
	s.SealInto(t, s.Params.Windows.Restart/2+2, 0)
	require.NoError(t, s.blocks(70, one, other))
	require.Empty(t, s.proposals())
	s.tip = 0
	require.NoError(t, s.blocks(80, one, other))
	all := s.proposals()
	require.Len(t, all, 1)
	require.Equal(t, governance.Restart, all[0].Motion.Kind)
	require.NoError(t, s.blocks(10, s.join("other")))
	require.Len(t, s.proposals(), 1)
}

// An idle chain confirms nothing, and lives by the certificates that L1 is shown, also where the
// watcher's own node is behind. One that dies again, after it came back, is proposed again.
func TestAChainLivesByWhatL1WasShown(t *testing.T) {
	s := newScene(t)
	s.tip = 0
	half := s.Params.Windows.Restart / 2
	live := func(w *tower) {
		for range 25 {
			s.alive.Store(s.Params.SlotAt(uint64(s.Now().UnixMilli())))
			require.NoError(t, s.blocks(3, w))
		}
	}
	die := func(w *tower) { require.NoError(t, s.blocks(int(half)*3+80, w)) }

	s.SealInto(t, half+2, 0)
	one := s.join("one")
	live(one)
	require.Empty(t, s.proposals())
	die(one)
	require.Len(t, s.proposals(), 1)
	require.False(t, s.proposals()[0].State.Open(), "nobody voted")
	die(s.join("other"))
	require.Len(t, s.proposals(), 1, "it was put to the vote")
	live(s.join("other"))
	require.Len(t, s.proposals(), 1)
	die(s.join("other"))
	require.Len(t, s.proposals(), 2)
}

func sign(t *testing.T, digest common.Hash, key *ecdsa.PrivateKey) []byte {
	t.Helper()
	signature, err := crypto.Sign(digest[:], key)
	require.NoError(t, err)
	return signature
}

// seats are those of every epoch.
func (s *scene) seats(context.Context, uint64) (*committee.Committee, error) { return s.Committee, nil }
