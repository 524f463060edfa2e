package queues_test

import (
	"encoding/json"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/proven"
	"github.com/aztecd/aztecd/l1bridge/queues"
	"github.com/aztecd/aztecd/x/inputs"
)

// scene is an L1 on which an outsider fills the queues.
type scene struct {
	*l1test.L1
	reader *queues.Reader
}

func newScene(t *testing.T) *scene {
	t.Helper()
	l1 := l1test.Start(t, nil)
	return &scene{l1, &queues.Reader{Client: l1.Client(t), Inbox: l1.Deployment.Inbox, Forced: l1.Deployment.ForcedInclusion}}
}

// send sends a message in a block of its own.
func (s *scene) send(t *testing.T, content byte) client.Header {
	t.Helper()
	data := bindings.NewInbox().PackSend([32]byte{31: 9}, [32]byte{31: content}, [32]byte{31: 7})
	return s.header(t, s.PayTo(t, l1test.Key(t, "outsider", 0), s.Deployment.Inbox, data, nil))
}

// force enqueues objects in a block of their own.
func (s *scene) force(t *testing.T, objects ...string) client.Header {
	t.Helper()
	var all [][]byte
	for _, o := range objects {
		all = append(all, []byte(o))
	}
	fee := big.NewInt(int64(len(all)) * params.Ether / 1000)
	return s.header(t, s.PayTo(t, l1test.Key(t, "outsider", 0), s.Deployment.ForcedInclusion, bindings.NewForcedInclusion().PackEnqueue(all), fee))
}

func (s *scene) header(t *testing.T, b *types.Block) client.Header {
	t.Helper()
	h, err := s.reader.Client.HeaderByHash(t.Context(), b.Hash())
	require.NoError(t, err)
	return h
}

// at reads both queues at a block, proved by its hash.
func (s *scene) at(t *testing.T, block client.Header) (inbox, forced inputs.Queue) {
	t.Helper()
	inbox, forced, err := s.reader.At(t.Context(), proven.New(s.reader.Client, block, s.Params.L1ChainID), block.Hash)
	require.NoError(t, err)
	return inbox, forced
}

// What was sent is read with all it says, in order, and is what the contracts roll into
// their hashes; blocks between are passed over without asking.
func TestWhatWaitsIsRead(t *testing.T) {
	s := newScene(t)
	start := s.header(t, s.Seal(t))
	require.False(t, s.reader.Touched(start))
	inbox, forced := s.at(t, start)
	require.Zero(t, inbox)
	require.Zero(t, forced)

	first := s.send(t, 1)
	s.send(t, 2)
	s.force(t, "one", "two")
	last := s.send(t, 3)
	require.True(t, s.reader.Touched(first))
	inbox, forced = s.at(t, last)
	require.Equal(t, uint64(3), inbox.Total)
	require.Equal(t, uint64(2), forced.Total)

	row := queues.Span{First: start.Number + 1, Last: last.Number}
	row.After = inbox
	messages, err := s.reader.Messages(t.Context(), row)
	require.NoError(t, err)
	require.Len(t, messages, 3)
	var rolled inputs.Queue
	for i, m := range messages {
		require.Equal(t, uint64(i), m.Index)
		require.Equal(t, l1test.Address(l1test.Key(t, "outsider", 0)), m.Sender)
		require.Equal(t, uint64(i+1), m.Content.Uint64())
		require.Equal(t, m.Hash(), m.Leaf)
		rolled = rolled.WithMessages([]inputs.Message{m.Input()})
	}
	require.Equal(t, inbox, rolled)

	row.After = forced
	entries, err := s.reader.Entries(t.Context(), row)
	require.NoError(t, err)
	require.Len(t, entries, 2)
	for i, want := range []string{"one", "two"} {
		object, ok := entries[i].Object()
		require.True(t, ok)
		require.Equal(t, want, string(object))
		require.Equal(t, crypto.Keccak256Hash([]byte(want)), entries[i].Content)
		require.Equal(t, s.Params.L1.MaxOriginAge+2, entries[i].Due)
	}

	// From the middle on, and of a row that brings nothing.
	before, _ := s.at(t, first)
	messages, err = s.reader.Messages(t.Context(), queues.Span{First: first.Number + 1, Last: last.Number, Before: before, After: inbox})
	require.NoError(t, err)
	require.Len(t, messages, 2)
	messages, err = s.reader.Messages(t.Context(), queues.Span{First: last.Number, Last: last.Number, Before: inbox, After: inbox})
	require.NoError(t, err)
	require.Empty(t, messages)
}

// An endpoint that leaves events out, or changes what they say, is found out.
func TestEventsThatDoNotRollAreFoundOut(t *testing.T) {
	s := newScene(t)
	start := s.header(t, s.Seal(t))
	s.send(t, 1)
	s.send(t, 2)
	last := s.force(t, "one", "two")
	inbox, forced := s.at(t, last)
	messages := queues.Span{First: start.Number + 1, Last: last.Number, After: inbox}
	entries := queues.Span{First: start.Number + 1, Last: last.Number, After: forced}

	for name, bend := range map[string]func([]types.Log) []types.Log{
		"the first left out": func(l []types.Log) []types.Log { return l[1:] },
		"the last left out":  func(l []types.Log) []types.Log { return l[:1] },
		"all left out":       func([]types.Log) []types.Log { return []types.Log{} },
		"one twice":          func(l []types.Log) []types.Log { return append(l, l[1]) },
		"the other way":      func(l []types.Log) []types.Log { return []types.Log{l[1], l[0]} },
		"another content": func(l []types.Log) []types.Log {
			l[0].Data[len(l[0].Data)-1-64] ^= 1
			return l
		},
		"cut short":  func(l []types.Log) []types.Log { l[0].Data = l[0].Data[:40]; return l },
		"no topics":  func(l []types.Log) []types.Log { l[0].Topics = []common.Hash{}; return l },
		"one topic":  func(l []types.Log) []types.Log { l[0].Topics = l[0].Topics[:1]; return l },
		"far places": func(l []types.Log) []types.Log { l[0].Topics[1] = common.Hash{31: 77}; return l },
	} {
		wire := s.Wire("liar")
		wire.Bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
			out, err := ask()
			if c.Method != "eth_getLogs" || err != nil {
				return out, err
			}
			var logs []types.Log
			require.NoError(t, json.Unmarshal(out, &logs))
			return json.Marshal(bend(logs))
		})
		r := &queues.Reader{Client: l1test.ClientOf(t, wire), Inbox: s.reader.Inbox, Forced: s.reader.Forced}
		_, err := r.Messages(t.Context(), messages)
		require.ErrorIs(t, err, client.ErrMalformed, name)
		_, err = r.Entries(t.Context(), entries)
		require.ErrorIs(t, err, client.ErrMalformed, name)
	}
}

// A queue that is not there is no empty queue.
func TestAQueueThatIsNotThereIsAnError(t *testing.T) {
	s := newScene(t)
	head := s.header(t, s.Seal(t))
	r := &queues.Reader{Client: s.reader.Client, Inbox: common.Address{1}, Forced: s.reader.Forced}
	_, _, err := r.At(t.Context(), proven.New(s.reader.Client, head, s.Params.L1ChainID), head.Hash)
	require.ErrorIs(t, err, queues.ErrNoContract)
}

// Where an object is in blobs, its entry names them.
func TestAnEntryNamesItsBlobs(t *testing.T) {
	data := append(append(common.Hash{1, 1}.Bytes(), common.Hash{1, 2}.Bytes()...), 0, 0, 0, 0, 0, 1, 2, 3)
	e := queues.Entry{Entry: inputs.Entry{Kind: inputs.Blobs}, Data: data}
	hashes, length := e.Blobs()
	require.Equal(t, []common.Hash{{1, 1}, {1, 2}}, hashes)
	require.Equal(t, uint64(0x010203), length)
	_, ok := e.Object()
	require.False(t, ok)
	hashes, _ = queues.Entry{Entry: inputs.Entry{Kind: inputs.Calldata}, Data: data}.Blobs()
	require.Empty(t, hashes)
}
