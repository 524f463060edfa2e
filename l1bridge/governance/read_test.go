package governance_test

import (
	"bytes"
	"encoding/json"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/governance"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/x/protocol"
)

// Whoever serves the logs can keep a proposal back, and cannot put words into it.
func TestNobodyPutsWordsIntoAProposal(t *testing.T) {
	s := newScene(t)
	p := s.proposed(s.punishment("1", 0))
	for name, lie := range map[string]func(json.RawMessage) json.RawMessage{
		"another reason": func(out json.RawMessage) json.RawMessage {
			return bytes.ReplaceAll(out, hexOf("because"), hexOf("becalse"))
		},
		"another member": func(out json.RawMessage) json.RawMessage {
			return bytes.ReplaceAll(out, hexOf(string(p.Motion.Members[0][:])), hexOf(string(make([]byte, 20))))
		},
		"nothing": func(json.RawMessage) json.RawMessage { return json.RawMessage("[]") },
	} {
		t.Run(name, func(t *testing.T) {
			s.wire.Bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
				out, err := ask()
				if c.Method == "eth_getLogs" {
					out = lie(out)
				}
				return out, err
			})
			_, err := s.reader().Proposal(t.Context(), s.client, p.ID)
			require.ErrorIs(t, err, governance.ErrUnseen)
			_, err = s.reader().Newest(t.Context(), s.client, 1)
			require.ErrorIs(t, err, governance.ErrUnseen)
		})
	}
}

func hexOf(text string) []byte { return []byte(common.Bytes2Hex([]byte(text))) }

// Motions are refused here that the contract refuses, and no others.
func TestMotionsAreRefusedAsByTheContract(t *testing.T) {
	s := newScene(t)
	s.proposed(s.punishment("1", 0)) // enough is locked now
	limit := s.reader().Rules.Limit
	all := s.punishment("1", 0, 1, 2, 3)
	many := governance.Motion{Kick: true}
	for i := range governance.MaxMembers {
		many.Members = append(many.Members, common.BigToAddress(big.NewInt(int64(i+1))))
	}
	for name, c := range map[string]struct {
		change func(m *governance.Motion)
		ok     bool
	}{
		"all":              {func(*governance.Motion) {}, true},
		"the limit":        {func(m *governance.Motion) { m.Amount = limit }, true},
		"over the limit":   {func(m *governance.Motion) { m.Amount = s.azt("100000.000000000000000001") }, false},
		"sent away":        {func(m *governance.Motion) { m.Amount = s.azt("0") }, true},
		"nothing":          {func(m *governance.Motion) { m.Amount, m.Kick = s.azt("0"), false }, false},
		"nobody":           {func(m *governance.Motion) { m.Members = nil }, false},
		"out of order":     {func(m *governance.Motion) { m.Members[0], m.Members[1] = m.Members[1], m.Members[0] }, false},
		"twice":            {func(m *governance.Motion) { m.Members[0] = m.Members[1] }, false},
		"zero":             {func(m *governance.Motion) { m.Members[0] = common.Address{} }, false},
		"as many as can":   {func(m *governance.Motion) { *m = many }, true},
		"one more":         {func(m *governance.Motion) { *m = many; m.Members = append(m.Members, common.Address{1}) }, false},
		"let in":           {func(m *governance.Motion) { m.Kind, m.Amount, m.Kick = governance.Admit, s.azt("0"), false }, true},
		"let in and slash": {func(m *governance.Motion) { m.Kind, m.Kick = governance.Admit, false }, false},
		"restart":          {func(m *governance.Motion) { *m = governance.Motion{Kind: governance.Restart} }, true},
		"restart of some": {func(m *governance.Motion) {
			*m = governance.Motion{Kind: governance.Restart, Members: m.Members}
		}, false},
		"unknown": {func(m *governance.Motion) { m.Kind = 3 }, false},
	} {
		t.Run(name, func(t *testing.T) {
			m := all
			m.Members = append([]common.Address{}, all.Members...)
			c.change(&m)
			_, err := s.Node.Client().CallContract(t.Context(), ethereum.CallMsg{
				From: s.address("rich"), To: &s.Deployment.Governance,
				Data: bindings.NewGovernance().PackPropose(bindings.Motion{Kind: uint8(m.Kind), Members: m.Members, Amount: m.Amount.Units(), Kick: m.Kick}, "", nil),
			}, nil)
			require.Equal(t, c.ok, err == nil, "the contract says %v", err)
			if err := m.Check(limit); !c.ok {
				require.ErrorIs(t, err, governance.ErrMotion)
			} else {
				require.NoError(t, err)
			}
		})
	}
}

// Where an account governs, or nobody, there is no vote.
func TestWhereThereIsNoVote(t *testing.T) {
	for name, c := range map[string]struct {
		governance common.Address
		want       error
	}{
		"an account":       {common.Address{0x60}, governance.ErrAccount},
		"another contract": {common.HexToAddress("0x0000F90827F1C53a10cb7A02335B175320002935"), governance.ErrAccount},
		"nobody":           {common.Address{}, governance.ErrNobody},
	} {
		t.Run(name, func(t *testing.T) {
			s := sceneOf(t, l1test.StartOf(t, nil, func(p *protocol.Params) { p.Governance = c.governance }))
			_, err := governance.Open(t.Context(), s.contracts())
			require.ErrorIs(t, err, c.want)
		})
	}
}
