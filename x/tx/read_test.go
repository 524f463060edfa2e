package tx_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"runtime"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	aztecv1 "github.com/aztecd/aztecd/proto/aztec/v1"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

// Reading tells all of a tx that takes no hashing, the same as the tx itself.
func TestAnOutlineSaysWhatTheTxWill(t *testing.T) {
	for _, body := range []tx.Body{txtest.Body(1), txtest.Full(2), txtest.Largest(3), txtest.Everything(4)} {
		made := txtest.New(body)
		o, err := tx.Read(made.Encode(), roomy)
		require.NoError(t, err)
		require.Equal(t, made.Terms(), o.Terms())
		require.Equal(t, made.Derived().FeeSlot, o.FeeSlot())
		require.Equal(t, made.Derived().Nullifiers[1:], o.Nullifiers())
		require.Equal(t, made.Footprint(), o.Footprint())
		again, err := o.Tx()
		require.NoError(t, err)
		require.Equal(t, made, again)
		require.Equal(t, made.EncodedBody(), o.EncodedBody())

		twin, err := tx.New(body, []byte("another proof"))
		require.NoError(t, err)
		other, err := tx.Read(twin.Encode(), roomy)
		require.NoError(t, err)
		require.Equal(t, o.EncodedBody(), other.EncodedBody())
	}
}

// In whatever order nullifiers are siloed, each is shown once, the tx gets all in its
// own order, and the first that is refused ends the work.
func TestNullifiersAreSiloedInAnyOrder(t *testing.T) {
	made := txtest.New(txtest.Largest(3))
	client := made.Derived().Nullifiers[1:]
	for range 20 {
		o, err := tx.Read(made.Encode(), roomy)
		require.NoError(t, err)
		require.Len(t, o.Spends(), len(client))
		require.Equal(t, made.Spends(), o.Spends())

		var shown []fr.Element
		require.NoError(t, o.SiloInOrder(rand.Perm(len(client)), func(siloed []fr.Element) error {
			shown = append(shown, siloed...)
			return nil
		}))
		require.ElementsMatch(t, client, shown)
		require.Equal(t, client, o.Nullifiers())

		calls, spent := 0, errors.New("spent")
		require.ErrorIs(t, o.SiloInOrder(rand.Perm(len(client)), func([]fr.Element) error {
			calls++
			return spent
		}), spent)
		require.Equal(t, 1, calls)
	}
}

// What a stranger's bytes may allocate is bounded by the limits of a tx: neither
// by a length that they claim nor by how many entries they repeat.
func TestReadingAllocatesByLimitsNotByBytes(t *testing.T) {
	const most = 48 << 10
	repeat := func(spoil func(e *aztecv1.TxObject, n int)) []byte {
		o := wire(t)
		spoil(o, 260_000)
		return marshal(t, o)
	}
	largest := txtest.New(txtest.Largest(1)).Encode()
	for name, raw := range map[string][]byte{
		"the largest body":               largest,
		"one that breaks off at its end": largest[:len(largest)-40],
		"empty note hashes": repeat(func(o *aztecv1.TxObject, n int) {
			o.Body.Setup.NoteHashes = make([]*aztecv1.Scoped, n)
			for i := range n {
				o.Body.Setup.NoteHashes[i] = &aztecv1.Scoped{}
			}
		}),
		"empty public logs": repeat(func(o *aztecv1.TxObject, n int) {
			o.Body.App.PublicLogs = make([]*aztecv1.ContractLog, n)
			for i := range n {
				o.Body.App.PublicLogs[i] = &aztecv1.ContractLog{}
			}
		}),
		"empty fields of a log": repeat(func(o *aztecv1.TxObject, n int) { o.Body.App.PublicLogs[0].Fields = make([][]byte, n) }),
		"empty public updates": repeat(func(o *aztecv1.TxObject, n int) {
			o.Body.PublicUpdates = make([]*aztecv1.PublicUpdate, n)
			for i := range n {
				o.Body.PublicUpdates[i] = &aztecv1.PublicUpdate{}
			}
		}),
		"a length of 2^62":     append([]byte{0x0a}, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x3f),
		"half a MB of nothing": make([]byte, 512<<10),
	} {
		t.Run(name, func(t *testing.T) {
			const runs = 20
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			for range runs {
				_, _ = tx.Read(raw, roomy)
			}
			runtime.ReadMemStats(&after)
			require.Less(t, (after.TotalAlloc-before.TotalAlloc)/runs, uint64(most))
		})
	}
}

// The largest tx there is takes every limit, so it is the dearest to read.
func TestTheLargestBodyTakesEveryLimit(t *testing.T) {
	for name, grow := range map[string]func(b *tx.Body){
		"note hashes": func(b *tx.Body) {
			b.App.NoteHashes = append(b.App.NoteHashes, tx.Scoped{Contract: txtest.F(1), Value: txtest.F(1)})
		},
		"nullifiers": func(b *tx.Body) {
			b.App.Nullifiers = append(b.App.Nullifiers, tx.Scoped{Contract: txtest.F(2), Value: txtest.F(1)})
		},
		"messages": func(b *tx.Body) { b.App.Messages = append(b.App.Messages, tx.Message{Contract: txtest.F(1)}) },
		"private logs": func(b *tx.Body) {
			b.App.PrivateLogs = append(b.App.PrivateLogs, tx.Log{Contract: txtest.F(1), Fields: make([]fr.Element, 1)})
		},
		"private log fields": func(b *tx.Body) { b.Setup.PrivateLogs[0].Fields = append(b.Setup.PrivateLogs[0].Fields, fr.Element{}) },
		"public log fields":  func(b *tx.Body) { b.Setup.PublicLogs[0].Fields = append(b.Setup.PublicLogs[0].Fields, fr.Element{}) },
		"updates": func(b *tx.Body) {
			b.PublicUpdates = append(b.PublicUpdates, tx.PublicUpdate{Contract: txtest.F(1), Slot: txtest.F(1)})
		},
	} {
		b := txtest.Largest(1)
		grow(&b)
		_, err := tx.New(b, nil)
		require.ErrorIs(t, err, tx.ErrTooMany, name)
	}
}

// The scanner takes exactly what protobuf's own encoder writes.
func FuzzReadTakesWhatProtobufWrites(f *testing.F) {
	f.Add(txtest.New(txtest.Body(1)).Encode())
	f.Add(txtest.New(txtest.Full(2)).Encode())
	f.Add([]byte{0x0a, 0x00})
	f.Add([]byte{0x12, 0x80, 0x00})
	f.Fuzz(func(t *testing.T, raw []byte) {
		var object aztecv1.TxObject
		canonical := false
		if object.Unmarshal(raw) == nil {
			again, err := object.Marshal()
			canonical = err == nil && bytes.Equal(again, raw)
		}
		_, err := tx.Read(raw, roomy)
		switch {
		case err == nil:
			require.True(t, canonical)
		case errors.Is(err, tx.ErrMalformed), errors.Is(err, tx.ErrNotCanonical):
			require.False(t, canonical, "%v", err)
		}
	})
}
