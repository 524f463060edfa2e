package ledger_test

import (
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// effects are those of two txs as EffectsOf lays them out.
func effects() []byte {
	raw := binary.BigEndian.AppendUint64(nil, 77)
	for seed := range uint64(2) {
		x := txtest.New(txtest.Full(100 * (seed + 1)))
		e := effect.TxEffect{
			TxHash: x.Hash(), TransactionFee: txtest.F(9), Nullifiers: x.Derived().Nullifiers, NoteHashes: x.Derived().NoteHashes,
			PrivateLogs: x.Derived().PrivateLogs, PublicLogs: x.Derived().PublicLogs, L2ToL1Msgs: x.Derived().Messages,
			PublicWrites: []effect.PublicWrite{{Slot: x.Derived().FeeSlot, Value: txtest.F(5)}},
		}
		for _, f := range e.AppendFields(nil) {
			b := f.Bytes()
			raw = append(raw, b[:]...)
		}
	}
	return raw
}

func TestEffectsDecodeToWhatWasDone(t *testing.T) {
	raw := effects()
	r, err := ledger.DecodeEffects(raw, inputs.State{})
	require.NoError(t, err)
	require.Equal(t, uint64(77), r.ManaUsed)
	require.Len(t, r.Effects, 2)
	require.Len(t, r.Delta.Txs, 2)
	require.Equal(t, r.Effects[1].Nullifiers, r.Delta.Txs[1].Nullifiers)
	require.Equal(t, uint64(len(raw)-8)/32, r.DAFields)
	for n := range raw[:len(raw)-1] {
		if got, err := ledger.DecodeEffects(raw[:n], inputs.State{}); err == nil { // cut between two txs
			require.Less(t, len(got.Effects), 2)
		} else {
			require.ErrorIs(t, err, ledger.ErrEffects)
		}
	}
}

// Whatever a peer says is refused or is exactly what it encodes to.
func FuzzDecodeEffects(f *testing.F) {
	f.Add(effects())
	f.Add(make([]byte, 8))
	f.Fuzz(func(t *testing.T, raw []byte) {
		r, err := ledger.DecodeEffects(raw, inputs.State{})
		if err != nil {
			require.ErrorIs(t, err, ledger.ErrEffects)
			return
		}
		again := binary.BigEndian.AppendUint64(nil, r.ManaUsed)
		for i := range r.Effects {
			for _, f := range r.Effects[i].AppendFields(nil) {
				b := f.Bytes()
				again = append(again, b[:]...)
			}
		}
		require.Equal(t, raw, again)
	})
}
