package published

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/bindings/irollup"
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

// The events of both contracts become the same thing: one says which blobs are a
// checkpoint's, for the other they have to be tried.
func TestEventsOfEitherContractAreRead(t *testing.T) {
	at := Publication{TxHash: common.Hash{1}, BlockNumber: 5, BlockHash: common.Hash{2}}
	with := func(kind Kind, fill func(p *Publication)) Event {
		e := Event{Kind: kind, Publication: at}
		fill(&e.Publication)
		return e
	}
	logs := []types.Log{
		logOf(proposedTopic, 1, func(e *abiwords.Encoder) { e.Hash(common.Hash{3}).Uint(9).Hash(common.Hash{4}) }),
		logOf(publishedTopic, 2, func(e *abiwords.Encoder) {
			e.Hash(common.Hash{5}).Hash(common.Hash{6})
			e.Hash(common.HexToHash("0x77" + "80" + "03" + "02" + "000000000000000a")) // slot, turn, blobs, first blob, last chunk
		}),
		logOf(confirmedTopic, 2, func(e *abiwords.Encoder) { e.Hash(common.Hash{5}).Uint(1).Address(rollup) }),
		logOf(undoneTopic, 1, func(e *abiwords.Encoder) { e.Uint(2) }),
	}
	got, err := decode(rollup, logs)
	require.NoError(t, err)
	require.Equal(t, []Event{
		with(Proposed, func(p *Publication) {
			p.Number, p.Hash, p.LastChunk, p.AttestationBlob = 1, common.Hash{3}, 9, common.Hash{4}
		}),
		with(Proposed, func(p *Publication) {
			p.Number, p.Hash, p.LastChunk, p.AttestationBlob = 2, common.Hash{5}, 10, common.Hash{6}
			p.FirstBlob, p.Blobs = 2, 3
		}),
		with(Confirmed, func(p *Publication) { p.Number, p.Hash = 2, common.Hash{5} }),
		with(Undone, func(p *Publication) { p.Number = 1 }),
	}, got)

	tx := &Transaction{Blobs: []common.Hash{{1}, {2}, {3}, {4}, {5}, {6}}}
	require.Equal(t, [][]common.Hash{{{3}, {4}, {5}}}, tx.Runs(got[1].Publication))
	require.Len(t, tx.Runs(got[0].Publication), 15, "any blobs in a row but the last may be its effects")
	require.Empty(t, tx.Runs(Publication{FirstBlob: 4, Blobs: 3}), "there are no such blobs")
}

// The events are those that the contracts' bindings know.
func TestEventsAreTheContracts(t *testing.T) {
	today, undo := bindings.NewRollup().GetABI(), irollup.NewRollup().GetABI()
	require.Equal(t, today.Events["CheckpointProposed"].ID, proposedTopic)
	require.Equal(t, undo.Events["CheckpointProposed"].ID, publishedTopic)
	require.Equal(t, undo.Events["CheckpointConfirmed"].ID, confirmedTopic)
	require.Equal(t, undo.Events["CheckpointsUndone"].ID, undoneTopic)
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
			_, err := decode(rollup, []types.Log{l})
			require.ErrorIs(t, err, client.ErrMalformed)
		})
	}
	removed := good
	removed.Removed = true
	events, err := decode(rollup, []types.Log{removed})
	require.NoError(t, err)
	require.Empty(t, events)
}
