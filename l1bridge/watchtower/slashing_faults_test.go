package watchtower_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
)

// unpublished is a scene in which the first slot's lock is not published.
func unpublished(t *testing.T) *blame {
	t.Helper()
	s := newBlame(t)
	s.SealInto(t, 1, 0)
	s.lockBy(1, 0)
	return s
}

// phase is where the accusation of checkpoint 1 stands.
func (s *blame) phase() watchtower.Phase {
	s.t.Helper()
	l, err := s.FirstLock(1)
	require.NoError(s.t, err)
	abi := bindings.NewSlasher()
	now, err := abi.UnpackAccusation(s.read(s.Deployment.Slasher, abi.PackAccusation(l.Header.Hash(), 0)))
	require.NoError(s.t, err)
	return watchtower.Phase(now.Phase)
}

// head is the number of L1's newest block.
func (s *blame) head() uint64 {
	s.t.Helper()
	h, err := s.Node.Client().HeaderByNumber(s.t.Context(), nil)
	require.NoError(s.t, err)
	return h.Number.Uint64()
}

// L1 may take back an accusation, and a slash: both are made again, each counts once.
func TestAReorganisationTakesNothingBackForGood(t *testing.T) {
	s := unpublished(t)
	before := s.stakes()
	slot := uint64(2)
	s.until(&slot, watchtower.Accuse)
	s.SealInto(t, slot, 0)
	require.Equal(t, watchtower.PhaseRescue, s.phase())
	require.NoError(t, s.Node.Replace(t.Context(), s.head()-2, 4))
	require.Equal(t, watchtower.PhaseNone, s.phase())
	slot += 2
	for ; s.phase() != watchtower.PhaseRescue; slot++ {
		s.watch(slot)
	}

	s.until(&slot, watchtower.Slash)
	s.SealInto(t, slot, 0)
	s.slashed(before, 0, 1)
	require.NoError(t, s.Node.Replace(t.Context(), s.head()-2, 4))
	s.slashed(before, 0, 0)
	slot += 2
	for ; s.phase() != watchtower.PhaseSlashed; slot++ {
		s.watch(slot)
	}
	s.slashed(before, 0, 1)
}

// Nobody answers for a lock for ever: what is found too late is not accused, and nothing is
// sent in vain.
func TestALockIsNotAccusedAfterItsLiability(t *testing.T) {
	s := unpublished(t)
	slot := 1 + s.Params.Windows.Liability + 1
	for end := slot + 3; slot < end; slot++ {
		require.NotContains(t, s.watch(slot), watchtower.Accuse)
	}
	for i, n := range s.nodes {
		require.Empty(t, n.tower.State().Accusations, i)
		require.Equal(t, watchtower.Passed, n.tower.State().Oldest.Alarm)
	}
}

// A watchtower that ends between writing down what it sends, sending it, and hearing of it
// accuses once: what became of it is read from L1.
func TestACrashAccusesOnce(t *testing.T) {
	for _, sealed := range []bool{false, true} {
		s := unpublished(t)
		opts := s.AccountOptions(t, s.Publishers[0])
		who := 0
		for s.sits(0)[who] {
			who++
		}
		opts.Key = s.Publishers[who]
		attester := l1test.Address(s.Attesters[who])
		s.nodes = []*node{s.joinWith(opts, attester)}
		slot := uint64(2)
		s.until(&slot, watchtower.Accuse)
		if sealed {
			s.SealInto(t, slot, 0)
			slot++
		}
		s.nodes = []*node{s.joinWith(opts, attester)}
		by := s.until(&slot, watchtower.Slash, watchtower.WithdrawBonds)
		require.Len(t, by, 2)
		require.Equal(t, 1, s.times(watchtower.Accuse))
	}
}

// An endpoint that denies an accusation, or makes up that a slash is due, does not make the
// account pay for it: another one proves what is so.
func TestNobodyAccusesOnTheWordOfOneEndpoint(t *testing.T) {
	s := unpublished(t)
	slot := uint64(2)
	s.until(&slot, watchtower.Accuse)
	s.SealInto(t, slot, 0)
	slot++
	abi := bindings.NewSlasher()
	l, err := s.FirstLock(1)
	require.NoError(t, err)
	asked := hexutil.Encode(abi.PackAccusation(l.Header.Hash(), 0))[:10]
	word := func(v ...byte) []byte { return common.LeftPadBytes(v, 32) }
	for name, answer := range map[string][]byte{
		"that nobody accused":  make([]byte, 5*32),
		"that a slash is due":  append(append(append(word(2), word(1)...), word(1)...), append(word(1), word(1)...)...),
		"that it was excused":  make([]byte, 5*32),
		"that it was dropped":  append(word(3), make([]byte, 4*32)...),
		"nothing that is sane": {1},
	} {
		t.Run(name, func(t *testing.T) {
			liar := s.Wire("liar")
			liar.Bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
				switch {
				case c.Method != "eth_call":
				case strings.Contains(string(c.Params[0]), asked):
					return json.Marshal(hexutil.Encode(answer))
				case len(c.Params) > 2:
					return json.RawMessage(`"0x"`), nil // a rehearsal
				}
				return ask()
			})
			opts := s.AccountOptions(t, l1test.Key(t, "outsider", 0))
			opts.Client = l1test.ClientOf(t, liar, s.Wire("honest"))
			n := s.joinWith(opts, common.Address{})
			for end := slot + 2; slot < end; slot++ {
				for k := range uint64(3) {
					s.SealInto(t, slot, k)
					require.NoError(t, n.view.Step(t.Context()))
					d, _ := n.tower.Step(t.Context())
					require.NotContains(t, []watchtower.Action{watchtower.Accuse, watchtower.Slash}, d.Action)
				}
			}
			nonce, err := s.Node.Client().NonceAt(t.Context(), n.account.Address(), nil)
			require.NoError(t, err)
			require.Zero(t, nonce)
		})
	}
}
