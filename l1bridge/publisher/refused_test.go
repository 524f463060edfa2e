package publisher_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/x/protocol"
)

// A record that contradicts its header is found here, not paid for on L1.
func TestWrongContentIsNotSent(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Lock(t, 0, 1)
	p, err := chain.Publishable(1)
	require.NoError(t, err)
	p.Fields[0].SetUint64(1)
	leader := newBridge(t, l1, chain, l1.Leader(1))
	l1.SealInto(t, 1, 0)
	_, err = leader.step(t)
	require.ErrorContains(t, err, "does not match its content")
	require.Empty(t, l1.Seal(t).Transactions())
}

// A revert is found by simulation; it costs nothing and carries the contract's
// own reason.
func TestRevertIsFoundBySimulation(t *testing.T) {
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	chain.Origin(protocol.L1Block{Number: 1, Hash: common.Hash{1}})
	chain.Lock(t, 0, 1)
	leader := newBridge(t, l1, chain, l1.Leader(1))
	l1.SealInto(t, 1, 0)
	_, err := leader.step(t)
	require.ErrorContains(t, err, "OriginNotCanonical")
	require.EqualValues(t, 1, leader.counter(t, "aztecd_publisher_failures_total"))
	require.Empty(t, l1.Seal(t).Transactions())
}

// Where pools refuse a publication for what its last checkpoints are, or for how many there
// are, those before them are published all the same.
func TestWhatPoolsTakeOfAPublicationIsPublished(t *testing.T) {
	const edge = 3 // the first slot whose checkpoints are refused
	l1 := l1test.Start(t, nil)
	chain := l1test.NewChain(t, l1)
	for slot := range uint64(5) {
		chain.Lock(t, slot, 1)
	}
	position := l1.Leader(6)
	refuses := over(t, l1, on("eth_sendRawTransaction", func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		call, err := bindings.DecodeCall(sent(c).Data())
		if err == nil && call.Headers[len(call.Headers)-1].Slot >= edge {
			return nil, refusal{-32000, "not that one"}
		}
		return ask()
	}))
	leader := bridgeOver(t, l1, chain, position, refuses)
	slot := uint64(6)
	for tries := 0; leader.tip(t) < edge; tries++ {
		require.Less(t, tries, 12)
		for k := range uint64(3) {
			l1.SealInto(t, slot, k)
			if d, err := leader.step(t); err != nil {
				require.ErrorIs(t, err, txmgr.ErrNotHandedOver, d.Reason)
			}
		}
		slot = l1.NextTurn(t, position)
	}
	require.EqualValues(t, edge, leader.tip(t), "checkpoints of the slots before")
}

// What is locked goes out by half its deadline, closed or not: a node whose clock is an
// hour slow goes by L1's then.
func TestAWrongClockKeepsNothingBackForGood(t *testing.T) {
	l1, leader := oneLocked(t, nil)
	leader.opts.Now = func() time.Time { return l1.Now().Add(-time.Hour) }
	leader.restart(t)
	l1.SealInto(t, 1, 0)
	leader.expect(t, publisher.Nothing, publisher.ReasonGrowing)
	l1.SealInto(t, l1.Params.Windows.PublishDeadline/2-1, 0)
	l1.SealInto(t, l1.NextTurn(t, l1.Leader(1)), 0)
	leader.expect(t, publisher.Propose, publisher.ReasonOurTurn)
	l1.Seal(t)
	require.EqualValues(t, 1, leader.tip(t))
}
