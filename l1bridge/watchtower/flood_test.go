package watchtower_test

import (
	"encoding/binary"
	"encoding/json"
	"math/big"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/watchtower"
)

const (
	flooding = 1000      // records that somebody had kept
	perStep  = 2*3*8 + 3 // calls of contracts that a step makes at the most, whatever there is
	once     = 4         // more that the first makes: the deployment is read with it
)

// flood is an endpoint of an L1 on which so many records were kept, of a checkpoint that
// nobody has come to.
type flood struct {
	*l1test.Wire
	rollup common.Address
	block  *types.Header // that kept them

	mu    sync.Mutex
	state byte // of all of them
	calls int  // of contracts
	asked map[string]bool
}

func (s *scene) flood() *flood {
	s.t.Helper()
	block, err := s.Node.Client().HeaderByNumber(s.t.Context(), nil)
	require.NoError(s.t, err)
	f := &flood{Wire: s.Wire("flooded"), rollup: s.Params.Rollup, block: block, state: 1, asked: map[string]bool{}}
	f.Bend(f.answer)
	return f
}

// word of the i-th record: of a checkpoint's header that nobody has, in slot 1.
func (f *flood) word(i int) (w common.Hash) {
	w[0], w[30], w[31] = 0xff, 1, 1
	binary.BigEndian.PutUint32(w[1:], uint32(i))
	return w
}

func (f *flood) answer(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	kept := crypto.Keccak256Hash([]byte("RecordKept(uint64,bytes32)"))
	switch {
	case c.Method == "eth_getLogs" && strings.Contains(string(c.Params[0]), kept.Hex()[2:]):
		return f.logs(c.Params[0], kept, ask)
	case c.Method == "eth_call":
		f.calls++
		chargeOf := hexutil.Encode(bindings.NewRollup().PackChargeOf(common.Hash{}))[:10]
		text := string(c.Params[0])
		if at := strings.Index(text, chargeOf+"ff"); at >= 0 {
			f.asked[text[at+10:at+74]] = true
			out := make([]byte, 5*32)
			out[31], out[63] = f.state, 50
			return json.Marshal(hexutil.Bytes(out))
		}
	}
	return ask()
}

func (f *flood) logs(query json.RawMessage, topic common.Hash, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
	var q struct{ FromBlock, ToBlock hexutil.Uint64 }
	out, err := ask()
	if n := f.block.Number.Uint64(); err != nil || json.Unmarshal(query, &q) != nil || n < uint64(q.FromBlock) || n > uint64(q.ToBlock) {
		return out, err
	}
	var logs []*types.Log
	if err := json.Unmarshal(out, &logs); err != nil {
		return nil, err
	}
	for i := range flooding {
		logs = append(logs, &types.Log{
			Address: f.rollup, Topics: []common.Hash{topic, common.BigToHash(big.NewInt(50))}, Data: f.word(i).Bytes(),
			BlockNumber: f.block.Number.Uint64(), BlockHash: f.block.Hash(), TxHash: common.Hash{1}, Index: uint(100 + i),
		})
	}
	return json.Marshal(logs)
}

// became changes the state of all records.
func (f *flood) became(state byte) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.state = state
	clear(f.asked)
}

// count gives the calls since the last count, and how many of the records were asked for
// so far.
func (f *flood) count() (calls, records int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	calls, f.calls = f.calls, 0
	return calls, len(f.asked)
}

// Whatever was published and kept, a step asks L1 a bounded number of things. Each record
// has its turn, what is urgent does not wait for it, and what is over is let go.
func TestAFloodOfRecordsBoundsNoStep(t *testing.T) {
	s := newScene(t)
	s.Lock(t, 0, 1)
	s.publish(2)
	s.tips()
	f := s.flood()
	n := s.joinOver(0, l1test.ClientOf(t, f.Wire))
	most := perStep + once
	look := func() (watchtower.Decision, int) {
		t.Helper()
		require.NoError(t, n.view.Step(t.Context()))
		_, _ = f.count()
		d, err := n.tower.Step(t.Context())
		require.NoError(t, err)
		calls, records := f.count()
		require.LessOrEqual(t, calls, most)
		most = perStep
		return d, records
	}
	look()
	p, known := s.nodes[0].view.Snapshot().Publication(1)
	require.True(t, known)
	s.SealInto(t, 4, 0)
	s.send(s.Leader(4), bindings.NewRollup().PackCharge(1, p.Record()), nil, big.NewInt(1e17))
	var urgent bool
	for range 4 * len(s.nodes) {
		s.Seal(t)
		d, _ := look()
		urgent = urgent || d.Action == watchtower.Answer
	}
	require.True(t, urgent, "a charge does not wait for what was only kept")

	turns := func() {
		t.Helper()
		records := 0
		for range flooding {
			if _, records = look(); records == flooding {
				return
			}
		}
		require.Equal(t, flooding, records, "each has its turn")
	}
	turns()
	f.became(4) // convicted
	turns()
	for range 80 {
		s.Seal(t)
	}
	look()
	f.became(4)
	for range 4 {
		s.Seal(t)
		_, records := look()
		require.Zero(t, records, "what is over for good is not asked for")
	}
}
