package watchtower_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/publication"
	"github.com/aztecd/aztecd/x/worldstate"
)

// life is a chain of four validators, three of whom sit in an epoch, that goes on slot by
// slot: a committee locks, members publish and watch, and somebody disturbs them.
type life struct {
	*blame
	opts   []txmgr.Options
	before []*big.Int
	slot   uint64 // the last one that the chain has lived through
	// Of each member: away takes no step, mute publishes nothing.
	away, mute []bool
	censored   int           // blocks of L1 that take nothing from honest members
	disturber  *txmgr.Sender // of the faulty member's account
}

func newLife(t *testing.T) *life {
	t.Helper()
	s := &life{blame: &blame{scene: &scene{l1test.StartExecutedOf(t, nil, func(p *protocol.Params) {
		p.EpochDuration, p.OpenAfter = 4, 3
		p.SetCommittee(sitting)
		p.Windows = protocol.ShortWindows(p.SlotDuration, p.EpochDuration)
	}), t, nil}}, away: make([]bool, l1test.Members), mute: make([]bool, l1test.Members)}
	for i := range l1test.Members {
		s.opts = append(s.opts, s.AccountOptions(t, s.Publishers[i]))
		s.nodes = append(s.nodes, nil)
		s.restart(i)
	}
	s.before = s.stakes()
	var err error
	s.disturber, err = s.nodes[faulty].account.Sender("disturber", nil)
	require.NoError(t, err)
	return s
}

// restart starts a member anew, with the journal that it had.
func (s *life) restart(i int) {
	s.t.Helper()
	s.nodes[i] = s.joinWith(s.opts[i], l1test.Address(s.Attesters[i]))
}

// now is the slot of L1's head.
func (s *life) now() uint64 {
	s.t.Helper()
	head, err := s.Node.Client().HeaderByNumber(s.t.Context(), nil)
	require.NoError(s.t, err)
	return s.Params.SlotAt(head.Time * 1000)
}

// block is the next one of L1, at which all members that are there look.
func (s *life) block() {
	s.t.Helper()
	s.Seal(s.t)
	if s.censored > 0 {
		if s.censored--; s.censored == 0 {
			s.Node.Censor()
		}
	}
	for i, n := range s.nodes {
		if s.away[i] {
			continue
		}
		require.NoError(s.t, n.view.Step(s.t.Context()))
		if !s.mute[i] {
			_, _ = n.Publisher.Step(s.t.Context()) // what fails is tried again
		}
		if d, err := n.tower.Step(s.t.Context()); err == nil && d.Action != watchtower.Nothing && d.Action != watchtower.Wait {
			s.acts = append(s.acts, act{i, d.Action})
		}
	}
}

// live goes through a slot: what was locked in the one before is closed, so many chunks are
// locked, something may happen, and L1 makes its blocks, up to the first of the next slot.
func (s *life) live(chunks int, happens func()) {
	s.t.Helper()
	for s.now() <= s.slot {
		s.block()
	}
	s.slot = s.now()
	if last := s.State.Checkpoint.Header; s.State.Chunk.Number > 0 && last.Slot < s.slot {
		s.Beat(s.slot)
		s.certify(lock.Closed)
	}
	for range chunks {
		s.Decide(s.t, s.slot, 1)
		s.certify(lock.Locked)
	}
	if happens != nil {
		happens()
	}
	for s.now() == s.slot {
		s.block()
	}
	s.everyLockCounts()
}

// certify has the committee of the present epoch sign the running checkpoint.
func (s *life) certify(kind lock.Kind) {
	s.t.Helper()
	h, epoch := s.State.Checkpoint.Header, s.Params.EpochOf(s.slot)
	head, err := s.Node.Client().HeaderByNumber(s.t.Context(), nil)
	require.NoError(s.t, err)
	members, err := view.ReadCommittee(s.t.Context(), s.Client(s.t), s.Deployment.Rollup, head.Hash(), epoch)
	require.NoError(s.t, err)
	ext := lock.NewExtension(kind, epoch, h.Hash())
	digest := lock.Digest(s.Deployment.ChainID, s.State.Height, 0, ext)
	tally := lock.NewTally(s.Deployment.ChainID, s.State.Height, members)
	for _, key := range s.Attesters {
		sig, err := crypto.Sign(digest[:], key)
		require.NoError(s.t, err)
		if c := tally.Add(lock.Vote{Validator: l1test.Address(key), Extension: ext[:], Signature: sig}); c != nil {
			require.NoError(s.t, s.World.Write(func(w worldstate.Writer) error { return ledger.KeepCertificate(s.World, w, h.Number, c) }))
			s.Last = h.Number
			return
		}
	}
	require.Fail(s.t, "no quorum")
}

// confirmed is how far L1 confirmed, now.
func (s *life) confirmed() uint64 {
	s.t.Helper()
	abi := bindings.NewRollup()
	out, err := abi.UnpackConfirmed(s.read(s.Params.Rollup, abi.PackConfirmed()))
	require.NoError(s.t, err)
	return out.Number
}

// everyLockCounts wants each lock to be confirmed on L1, within its deadline, or such that
// its committee is accused of it or can be.
func (s *life) everyLockCounts() {
	s.t.Helper()
	for n := s.confirmed() + 1; n <= s.Last; n++ {
		l, err := s.FirstLock(n)
		require.NoError(s.t, err)
		if s.deadline(l) < s.now() && !s.isAccused(l) {
			require.NoError(s.t, s.accusable(l), "checkpoint %d is not confirmed and nobody can be accused of it", n)
		}
	}
}

func (s *life) deadline(l *publication.Lock) uint64 {
	first := l.Certificate.Extension.Epoch() * s.Params.EpochDuration
	return max(l.Header.Slot, first) + s.Params.Windows.PublishDeadline
}

func (s *life) isAccused(l *publication.Lock) bool {
	s.t.Helper()
	abi := bindings.NewSlasher()
	now, err := abi.UnpackAccusation(s.read(s.Deployment.Slasher, abi.PackAccusation(l.Header.Hash(), l.Certificate.Extension.Epoch())))
	require.NoError(s.t, err)
	phase := watchtower.Phase(now.Phase)
	return phase != watchtower.PhaseNone && phase != watchtower.PhaseDropped
}

// accusable asks the slasher whether it would take an accusation.
func (s *life) accusable(l *publication.Lock) error {
	s.t.Helper()
	_, err := s.Node.Client().CallContract(s.t.Context(), ethereum.CallMsg{
		From: l1test.Address(l1test.Key(s.t, "outsider", 0)), To: &s.Deployment.Slasher, Value: bond, Data: s.accusation(l),
	}, nil)
	return err
}

// bond is more than an accusation asks for.
var bond = big.NewInt(1e17)

func (s *life) accusation(l *publication.Lock) []byte {
	s.t.Helper()
	head, err := s.Node.Client().HeaderByNumber(s.t.Context(), nil)
	require.NoError(s.t, err)
	members, err := view.ReadCommittee(s.t.Context(), s.Client(s.t), s.Deployment.Rollup, head.Hash(), l.Certificate.Extension.Epoch())
	require.NoError(s.t, err)
	return bindings.NewSlasher().PackAccuse(bindings.FromHeader(l.Header), bindings.FromCertificate(l.Certificate, members), nil)
}

// settles goes on without chunks until L1 has confirmed everything.
func (s *life) settles() {
	s.t.Helper()
	for end := s.slot + 60; s.confirmed() < s.Last; {
		require.Less(s.t, s.slot, end, "%d of %d is confirmed; done was %v", s.confirmed(), s.Last, s.acts)
		s.live(0, nil)
	}
}

// accounts are those of the first members.
func (s *life) accounts(members int) (all []common.Address) {
	for _, n := range s.nodes[:members] {
		all = append(all, n.account.Address())
	}
	return all
}
