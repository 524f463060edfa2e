package watchtower_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
	"github.com/aztecd/aztecd/x/protocol"
)

// sitting is how many of the four validators L1 draws for an epoch of these scenes.
const sitting = 3

// blame is a scene in which somebody may have to pay for what is not published.
type blame struct {
	*scene
	acts []act
}

// newBlame is one with the windows of a development chain, in which everybody watches
// for a stake of his own.
func newBlame(t *testing.T) *blame {
	t.Helper()
	return newBlameOf(t, func(*protocol.Params) {})
}

// newBlameOf is newBlame with other parameters of the chain.
func newBlameOf(t *testing.T, change func(*protocol.Params)) *blame {
	t.Helper()
	s := &blame{scene: &scene{l1test.StartExecutedOf(t, nil, func(p *protocol.Params) {
		p.EpochDuration, p.OpenAfter = 4, 3
		change(p)
		p.SetCommittee(sitting)
		p.Windows = protocol.ShortWindows(p.SlotDuration, p.EpochDuration)
	}), t, nil}}
	for i := range l1test.Members {
		s.nodes = append(s.nodes, s.joinAs(i))
	}
	return s
}

// joinAs joins with the stake of a validator.
func (s *blame) joinAs(i int) *node {
	s.t.Helper()
	return s.joinWith(s.AccountOptions(s.t, s.Publishers[i]), l1test.Address(s.Attesters[i]))
}

// read calls a contract at the head.
func (s *blame) read(to common.Address, call []byte) []byte {
	s.t.Helper()
	out, err := s.Node.Client().CallContract(s.t.Context(), ethereum.CallMsg{To: &to, Data: call}, nil)
	require.NoError(s.t, err)
	return out
}

// stakes are what the validators have at stake, AZT in its smallest unit.
func (s *blame) stakes() (all []*big.Int) {
	s.t.Helper()
	abi := bindings.NewStaking()
	for _, key := range s.Attesters {
		stake, err := abi.UnpackStakeOf(s.read(s.Deployment.Staking, abi.PackStakeOf(l1test.Address(key))))
		require.NoError(s.t, err)
		all = append(all, stake.Amount)
	}
	return all
}

// sits tells which validators are in an epoch's committee.
func (s *blame) sits(epoch uint64) (in []bool) {
	s.t.Helper()
	abi := bindings.NewRollup()
	members, err := abi.UnpackCommitteeAt(s.read(s.Params.Rollup, abi.PackCommitteeAt(epoch)))
	require.NoError(s.t, err)
	require.Len(s.t, members, sitting)
	for _, key := range s.Attesters {
		in = append(in, slices.Contains(members, l1test.Address(key)))
	}
	return in
}

// act is what a member did.
type act struct {
	by     int
	action watchtower.Action
}

// until watches slot by slot until the last of some actions was done, each after the one
// before, and gives who did them; slot is the next one then. Whatever was done stays in
// acts.
func (s *blame) until(slot *uint64, actions ...watchtower.Action) (by []int) {
	s.t.Helper()
	for last := *slot + 40; len(by) < len(actions); *slot++ {
		require.Less(s.t, *slot, last, "nobody does %s; done was %v", actions[len(by)], s.acts)
		for k := range uint64(3) {
			s.SealInto(s.t, *slot, k)
			for i, n := range s.nodes {
				require.NoError(s.t, n.view.Step(s.t.Context()))
				d, err := n.tower.Step(s.t.Context())
				require.NoError(s.t, err, "%d: %s", i, d.Action)
				if d.Action == watchtower.Nothing || d.Action == watchtower.Wait {
					continue
				}
				s.acts = append(s.acts, act{i, d.Action})
				if len(by) < len(actions) && d.Action == actions[len(by)] {
					by = append(by, i)
				}
			}
		}
	}
	return by
}

// times is how often members did something.
func (s *blame) times(action watchtower.Action) (n int) {
	for _, a := range s.acts {
		if a.action == action {
			n++
		}
	}
	return n
}

// slashed wants each member of an epoch's committee to have paid so many times what an
// unpublished lock costs, and nobody else.
func (s *blame) slashed(before []*big.Int, epoch uint64, times int64) {
	s.t.Helper()
	price := new(big.Int).Mul(s.Stakes.Slashing.Unpublished, big.NewInt(times))
	sits := s.sits(epoch)
	for i, has := range s.stakes() {
		want := before[i]
		if sits[i] {
			want = new(big.Int).Sub(want, price)
		}
		require.Equal(s.t, want, has, "validator %d sits: %t", i, sits[i])
	}
}

// rescue has publishers work until something more is on L1.
func (s *blame) rescue(slot *uint64) {
	s.t.Helper()
	for before := s.tips().Number; s.tips().Number == before; *slot++ {
		for k := range uint64(3) {
			s.SealInto(s.t, *slot, k)
			for _, n := range s.nodes {
				require.NoError(s.t, n.view.Step(s.t.Context()))
				_, err := n.Publisher.Step(s.t.Context())
				require.NoError(s.t, err)
			}
		}
	}
}

// accuseByHand accuses a checkpoint, past the watchtowers.
func (s *blame) accuseByHand(number uint64) {
	s.t.Helper()
	l, err := s.FirstLock(number)
	require.NoError(s.t, err)
	n := s.nodes[0]
	require.NoError(s.t, n.view.Step(s.t.Context()))
	drawn, err := n.view.Draws().Of(s.t.Context(), n.view.Snapshot(), l.Certificate.Extension.Epoch())
	require.NoError(s.t, err)
	data := bindings.NewSlasher().PackAccuse(bindings.FromHeader(l.Header), bindings.FromCertificate(l.Certificate, drawn.Committee), nil)
	s.sendTo(s.Deployment.Slasher, 0, data, nil, big.NewInt(1e17))
}

// rescued has publishers work until a checkpoint is confirmed.
func (s *blame) rescued(slot *uint64, number uint64) {
	s.t.Helper()
	for s.tips().Confirmed < number {
		for k := range uint64(3) {
			s.SealInto(s.t, *slot, k)
			for _, n := range s.nodes {
				require.NoError(s.t, n.view.Step(s.t.Context()))
				_, err := n.Publisher.Step(s.t.Context())
				require.NoError(s.t, err)
			}
		}
		*slot++
	}
}
