package watchtower_test

import (
	"encoding/json"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
)

// tooMany is what a server says that gives few blocks of logs at once.
type tooMany struct{}

func (tooMany) Error() string  { return "block range too large" }
func (tooMany) ErrorCode() int { return -32005 }

// fewAtOnce is an endpoint that gives logs of one block at a time.
func fewAtOnce(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
	var q struct{ FromBlock, ToBlock hexutil.Uint64 }
	if c.Method == "eth_getLogs" && json.Unmarshal(c.Params[0], &q) == nil && q.FromBlock < q.ToBlock {
		return nil, tooMany{}
	}
	return ask()
}

// However few blocks of logs an endpoint gives at once, and however many are not final yet,
// a watchtower comes to the head and sees what is new there.
func TestReadingComesToTheHead(t *testing.T) {
	s := newScene(t)
	s.Lock(t, 0, 1)
	s.publish(2)
	s.tips()
	wire := s.Wire("few")
	wire.Bend(fewAtOnce)
	n := s.joinOver(0, l1test.ClientOf(t, wire))
	p, known := s.nodes[0].view.Snapshot().Publication(1)
	require.True(t, known)
	s.SealInto(t, 4, 0)
	for range 20 { // more than a step reads
		s.Seal(t)
	}
	s.send(s.Leader(4), bindings.NewRollup().PackCharge(1, p.Record()), nil, big.NewInt(1e17))
	var done []watchtower.Action
	for range 60 { // among them is a slot in which it is the one to answer, whoever leads
		s.Seal(t)
		require.NoError(t, n.view.Step(t.Context()))
		d, err := n.tower.Step(t.Context())
		require.NoError(t, err)
		done = append(done, d.Action)
	}
	require.Contains(t, done, watchtower.Answer)
}
