package watchtower_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
)

// An endpoint that says that something is owed, or to be charged again, and that the call
// would do, does not make the account pay for it at each block.
func TestNothingIsPaidForOnTheWordOfOneEndpoint(t *testing.T) {
	s := newScene(t)
	s.Lock(t, 0, 1)
	s.publish(2)
	s.forge(4, false)
	s.Lock(t, 4, 1)
	s.Beat(6)
	p, known := s.nodes[0].view.Snapshot().Publication(2)
	require.True(t, known)
	var charged bool
	for slot := uint64(7); slot < 7+4*s.Params.Windows.Confirm && !charged; slot++ {
		for _, a := range s.watch(slot) {
			charged = charged || a == "charge"
		}
	}
	require.True(t, charged)

	abi := bindings.NewRollup()
	chargeOf := hexutil.Encode(abi.PackChargeOf(p.Record()))
	for name, answers := range map[string]map[string]string{
		"that something is owed":         {hexutil.Encode(abi.PackOwed(s.nodes[0].account.Address()))[:10]: hexutil.Encode(append(make([]byte, 31), 1))},
		"that a record is to be charged": {chargeOf[:10]: hexutil.Encode(append(append(make([]byte, 31), 1), append(append(make([]byte, 31), 2), make([]byte, 96)...)...))},
	} {
		t.Run(name, func(t *testing.T) {
			liar := s.Wire("liar")
			liar.Bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
				if c.Method != "eth_call" {
					return ask()
				}
				for call, answer := range answers {
					if strings.Contains(string(c.Params[0]), call) {
						return json.Marshal(answer)
					}
				}
				if len(c.Params) > 2 {
					return json.RawMessage(`"0x"`), nil // a rehearsal
				}
				return ask()
			})
			n := s.joinOver(0, l1test.ClientOf(t, liar, s.Wire("honest")))
			before := s.nonce(0)
			for range 10 {
				slot := s.NextTurn(t, 1)
				for k := range uint64(3) {
					s.SealInto(t, slot, k)
					require.NoError(t, n.view.Step(t.Context()))
					_, _ = n.tower.Step(t.Context()) // what comes of it shows on L1
				}
			}
			require.Equal(t, before, s.nonce(0))
		})
	}
}

// An endpoint that answers a question of the contract with nothing, or says that it reverts,
// keeps the watchtower from nothing: another one knows.
func TestNobodyIsStoppedByOneEndpoint(t *testing.T) {
	s := newScene(t)
	s.Lock(t, 0, 1)
	s.publish(2)
	s.forge(4, false)
	s.Lock(t, 4, 1)
	s.Beat(6)
	p, known := s.nodes[0].view.Snapshot().Publication(2)
	require.True(t, known)
	abi := bindings.NewRollup()
	for i, asked := range [][]byte{abi.PackOwed(s.nodes[0].account.Address()), abi.PackBondGas(), abi.PackChargeOf(p.Record())} {
		liar := s.Wire("liar")
		liar.Bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
			if c.Method == "eth_call" && strings.Contains(string(c.Params[0]), hexutil.Encode(asked)[:10]) {
				return json.RawMessage(`"0x"`), nil
			}
			return ask()
		})
		s.nodes[i] = s.joinOver(i, l1test.ClientOf(t, liar, s.Wire("honest")))
	}
	charged := false
	for slot := uint64(7); slot < 7+4*s.Params.Windows.Confirm && !charged; slot++ {
		charged = slices.Contains(s.watch(slot), watchtower.Charge)
	}
	require.True(t, charged)
}
