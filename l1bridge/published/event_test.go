package published

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/abiwords"
)

var rollup = common.Address{7}

func logOf(topic common.Hash, number uint64, data func(*abiwords.Encoder)) types.Log {
	var indexed, words abiwords.Encoder
	indexed.Uint(number)
	data(&words)
	return types.Log{
		Address: rollup, Topics: []common.Hash{topic, common.BytesToHash(indexed.Bytes())}, Data: words.Bytes(),
		TxHash: common.Hash{1}, BlockNumber: 5, BlockHash: common.Hash{2},
	}
}

// placed is a place of last chunk, first blob and blob count, turn and slot.
func placed(last, first, blobs, turn, slot byte) common.Hash {
	return common.Hash{31: last, 23: first, 22: blobs, 21: turn, 20: slot}
}

// restartLog is what the contract tells of a restart: no number, and a text at the end.
func restartLog(restarts, generation uint64) types.Log {
	l := logOf(restartedTopic, 0, func(e *abiwords.Encoder) {
		e.Uint(restarts).Uint(generation).Uint(96).Uint(4).Hash(common.Hash{'a', 'z', '-', '1'})
	})
	l.Topics = l.Topics[:1]
	return l
}

func TestEventsAreRead(t *testing.T) {
	at := Publication{TxHash: common.Hash{1}, BlockNumber: 5, BlockHash: common.Hash{2}}
	with := func(kind Kind, fill func(p *Publication)) Event {
		e := Event{Kind: kind, Publication: at}
		fill(&e.Publication)
		return e
	}
	logs := []types.Log{
		logOf(proposedTopic, 2, func(e *abiwords.Encoder) {
			e.Hash(common.Hash{5}).Hash(common.Hash{6}).Hash(placed(10, 2, 3, 7, 9))
		}),
		logOf(confirmedTopic, 2, func(e *abiwords.Encoder) { e.Hash(common.Hash{5}).Uint(1).Address(rollup) }),
		logOf(undoneTopic, 1, func(e *abiwords.Encoder) { e.Uint(2) }),
		restartLog(3, 4),
	}
	got, err := Decode(rollup, logs)
	require.NoError(t, err)
	require.Equal(t, []Event{
		with(Proposed, func(p *Publication) {
			p.Number, p.Hash, p.LastChunk, p.AttestationBlob = 2, common.Hash{5}, 10, common.Hash{6}
			p.FirstBlob, p.BlobCount, p.Turn, p.Slot = 2, 3, 7, 9
		}),
		with(Confirmed, func(p *Publication) { p.Number, p.Hash = 2, common.Hash{5} }),
		with(Undone, func(p *Publication) { p.Number = 1 }),
		{Kind: Restarted, Publication: at, Restarts: 3, Generation: 4},
	}, got)

	tx := &Transaction{Blobs: []common.Hash{{1}, {2}, {3}, {4}, {5}, {6}}}
	require.Equal(t, []common.Hash{{3}, {4}, {5}}, tx.Effects(got[0].Publication))
	require.Empty(t, tx.Effects(Publication{FirstBlob: 4, BlobCount: 3}), "there are no such blobs")
}

func TestEventsAreTheContracts(t *testing.T) {
	contract := bindings.NewRollup().GetABI()
	for kind, name := range map[Kind]string{Proposed: "CheckpointProposed", Confirmed: "CheckpointConfirmed", Undone: "CheckpointsUndone", Restarted: "Restarted"} {
		require.Equal(t, contract.Events[name].ID, kind.Topic())
	}
}

// What is not an event of the contract, or not all of one, is the endpoint's mistake.
func TestMalformedEventsAreRefused(t *testing.T) {
	good := logOf(undoneTopic, 1, func(e *abiwords.Encoder) { e.Uint(2) })
	for name, change := range map[string]func(l *types.Log){
		"another contract": func(l *types.Log) { l.Address = common.Address{8} },
		"another event":    func(l *types.Log) { l.Topics = []common.Hash{{1}, l.Topics[1]} },
		"no number":        func(l *types.Log) { l.Topics = l.Topics[:1] },
		"a huge number":    func(l *types.Log) { l.Topics = []common.Hash{l.Topics[0], {1}} },
		"cut short":        func(l *types.Log) { l.Data = l.Data[1:] },
		"too long":         func(l *types.Log) { l.Data = append(l.Data, 0) },
	} {
		t.Run(name, func(t *testing.T) {
			l := good
			change(&l)
			_, err := Decode(rollup, []types.Log{l})
			require.ErrorIs(t, err, client.ErrMalformed)
		})
	}
	for name, l := range map[string]types.Log{
		"a restart with a number":   logOf(restartedTopic, 1, func(e *abiwords.Encoder) { e.Uint(1).Uint(1).Uint(96) }),
		"a restart cut short":       {Address: rollup, Topics: []common.Hash{restartedTopic}, Data: make([]byte, 64)},
		"a restart to a generation": restartLog(1, 1<<32),
	} {
		_, err := Decode(rollup, []types.Log{l})
		require.ErrorIs(t, err, client.ErrMalformed, name)
	}
	removed := good
	removed.Removed = true
	events, err := Decode(rollup, []types.Log{removed})
	require.NoError(t, err)
	require.Empty(t, events)
}
