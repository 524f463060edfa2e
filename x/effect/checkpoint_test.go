package effect_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/x/effect"
)

// A checkpoint's blobs give back its blocks, whatever padding follows.
func TestDecodeCheckpointIsTheInverseOfEncode(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var blocks []effect.Block
		for i := range rapid.IntRange(1, 3).Draw(t, "blocks") {
			var b effect.Block
			for range rapid.IntRange(0, 2).Draw(t, "txs") {
				b.Txs = append(b.Txs, drawEffect(t))
			}
			b.End = drawBlockEnd(t, len(b.Txs))
			if i == 0 {
				b.End.L1ToL2Root = drawField(t)
			}
			blocks = append(blocks, b)
		}
		fields, err := effect.EncodeCheckpoint(blocks)
		require.NoError(t, err)
		padding := make([]fr.Element, rapid.IntRange(0, 5).Draw(t, "padding"))
		got, err := effect.DecodeCheckpoint(append(fields, padding...))
		require.NoError(t, err)
		require.Equal(t, blocks, got)
	})
}

// Each way in which a checkpoint's fields can be wrong is refused.
func TestDecodeCheckpointRefusesBadFields(t *testing.T) {
	good := sampleCheckpoint(t)
	last := len(good) - 1
	edit := func(change func(f []fr.Element) []fr.Element) []fr.Element {
		return change(append([]fr.Element{}, good...))
	}
	bad := map[string][]fr.Element{
		"nothing":           nil,
		"only padding":      make([]fr.Element, 10),
		"no end":            good[:last],
		"wrong count":       edit(func(f []fr.Element) []fr.Element { f[last] = effect.CheckpointEnd(uint32(last)); return f }),
		"dirt in padding":   edit(func(f []fr.Element) []fr.Element { return append(f, fr.Element{}, fr.NewElement(1)) }),
		"second end":        edit(func(f []fr.Element) []fr.Element { return append(f, f[last]) }),
		"end without block": {effect.CheckpointEnd(1)},
		"tx missing":        good[new(effect.TxEffect).Fields():],
	}
	for name, fields := range bad {
		_, err := effect.DecodeCheckpoint(fields)
		require.Error(t, err, name)
	}
	for n := range good {
		_, err := effect.DecodeCheckpoint(good[:n])
		require.Error(t, err, "%d fields", n)
	}
}

// A block end never carries a number that overflows into its neighbour.
func TestBlockEndRefusesNumbersThatDoNotFit(t *testing.T) {
	for name, end := range map[string]effect.BlockEnd{
		"messages":    {L1ToL2Size: 1 << 36},
		"note hashes": {NoteHashSize: 1 << 42},
		"nullifiers":  {NullifierSize: 1 << 42},
		"public data": {PublicDataSize: 1 << 40},
		"mana":        {Mana: 1 << 48},
	} {
		_, err := effect.EncodeCheckpoint([]effect.Block{{End: end}})
		require.ErrorIs(t, err, effect.ErrLimit, name)
	}
}

func FuzzDecodeCheckpoint(f *testing.F) {
	f.Add(bytesOf(sampleCheckpoint(f)))
	f.Fuzz(func(t *testing.T, data []byte) {
		fields := fieldsOf(data)
		blocks, err := effect.DecodeCheckpoint(fields)
		if err != nil {
			return
		}
		again, err := effect.EncodeCheckpoint(blocks)
		require.NoError(t, err)
		require.Equal(t, fields[:len(again)], again)
	})
}

func sampleCheckpoint(t testing.TB) []fr.Element {
	t.Helper()
	fields, err := effect.EncodeCheckpoint([]effect.Block{
		{Txs: []effect.TxEffect{{}, sample()}, End: effect.BlockEnd{Number: 7, TxCount: 2, L1ToL2Root: fr.NewElement(3)}},
		{End: effect.BlockEnd{Number: 8, Mana: 9}},
	})
	require.NoError(t, err)
	return fields
}
