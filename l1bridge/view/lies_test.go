package view_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// instead has an endpoint say one text for another wherever it tells of contracts: calls
// of them and their events.
func instead(of, say string) l1test.Bend {
	return func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		out, err := ask()
		if c.Method == "eth_call" || c.Method == "eth_getLogs" {
			out = json.RawMessage(strings.ReplaceAll(string(out), of, say))
		}
		return out, err
	}
}

// An endpoint that tells of another checkpoint in place of the one on L1, and lets
// events and contract agree, is not believed when there is another endpoint; where
// nobody gives proofs, when there are two others.
func TestACheckpointThatIsNotOnL1IsNotBelieved(t *testing.T) {
	noProofs := func(b l1test.Bend) l1test.Bend {
		return func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
			if c.Method == "eth_getProof" {
				return nil, refused{}
			}
			if b == nil {
				return ask()
			}
			return b(c, ask)
		}
	}
	for name, others := range map[string]struct {
		count  int
		proofs bool
	}{"with proofs": {1, true}, "without": {2, false}} {
		t.Run(name, func(t *testing.T) {
			l1 := l1test.Start(t, nil)
			chain := l1test.NewChain(t, l1)
			real := chain.Lock(t, 0, 1)
			made := common.Hash{0xde, 0xad, 31: 1}
			wires := []*l1test.Wire{l1.Wire("liar")}
			for range others.count {
				wires = append(wires, l1.Wire("honest"))
			}
			lie := instead(real.Hash().Hex()[2:54], made.Hex()[2:54])
			for i, w := range wires {
				b := lie
				if i > 0 {
					b = nil
				}
				if !others.proofs {
					b = noProofs(b)
				}
				w.Bend(b)
			}
			v := newView(t, l1, l1test.ClientOf(t, wires...))
			step(t, v)
			publish(t, l1, chain, 1)
			for range 6 {
				_ = v.Step(t.Context())
			}
			s := v.Snapshot()
			require.EqualValues(t, 1, s.Tips.Number)
			require.Equal(t, real.Hash(), s.Tips.Hash)
			p, known := s.Publication(1)
			require.True(t, known)
			require.Equal(t, real.Hash(), p.Hash)
		})
	}
}

// Nor is one on what the contract was deployed with: whose turn it is hangs on it.
func TestADeploymentIsNotBelievedOfOneEndpoint(t *testing.T) {
	l1 := l1test.Start(t, nil)
	want, err := view.ReadDeployment(t.Context(), l1.Client(t), l1.Deployment.Rollup)
	require.NoError(t, err)
	for name, lie := range map[string]l1test.Bend{
		"another seed": instead(want.Seed.Hex()[2:], common.Hash{7}.Hex()[2:]),
		"no contract": func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
			if c.Method == "eth_call" {
				return json.RawMessage(`"0x"`), nil
			}
			return ask()
		},
		"another L1": func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
			if c.Method == "eth_chainId" {
				return json.RawMessage(`"0x5"`), nil
			}
			return ask()
		},
		"an old contract at a head of its own": invents(t, l1),
	} {
		t.Run(name, func(t *testing.T) {
			liar := l1.Wire("liar")
			liar.Bend(lie)
			got, err := view.ReadDeployment(t.Context(), l1test.ClientOf(t, liar, l1.Wire("honest"), l1.Wire("another")), l1.Deployment.Rollup)
			require.NoError(t, err)
			require.True(t, assert.ObjectsAreEqual(want, got), "%+v", got)
		})
	}
}

// invents makes a head of its own on which the contract is another L1's, at the same
// address and with another seed.
func invents(t *testing.T, l1 *l1test.L1) l1test.Bend {
	t.Helper()
	other := anotherL1(t)
	require.Equal(t, l1.Deployment.Rollup, other.Deployment.Rollup)
	require.NotEqual(t, l1.Seed, other.Seed)
	return func(c *l1test.Call, _ func() (json.RawMessage, error)) (out json.RawMessage, err error) {
		args := make([]any, len(c.Params))
		for i := range c.Params {
			args[i] = c.Params[i]
		}
		return out, other.Node.Client().Client().CallContext(t.Context(), &out, c.Method, args...)
	}
}

// refused is an endpoint's own no.
type refused struct{}

func (refused) Error() string  { return "the method does not exist" }
func (refused) ErrorCode() int { return -32601 }

func anotherL1(t *testing.T) *l1test.L1 {
	t.Helper()
	return l1test.Start(t, func(c *devnet.Config) { c.Seed = []byte("another") })
}
