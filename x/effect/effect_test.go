package effect_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/effect"
)

// Decoding gives back the effect and whatever follows it.
func TestDecodeIsTheInverseOfAppendFields(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := drawEffect(t)
		require.NoError(t, e.Validate())
		fields := e.AppendFields(nil)
		require.Len(t, fields, e.Fields())
		follow := drawNonZero(t, 0, 3)
		got, rest, err := effect.Decode(append(fields, follow...))
		require.NoError(t, err)
		require.Equal(t, e, got)
		require.Equal(t, len(follow), len(rest))
	})
}

// Every cut of an effect's fields is an error.
func TestDecodeRefusesTruncatedFields(t *testing.T) {
	e := sample()
	fields := e.AppendFields(nil)
	for n := range fields {
		_, _, err := effect.Decode(fields[:n])
		require.ErrorIs(t, err, effect.ErrTruncated, "%d fields", n)
	}
}

// A decoded effect is the caller's own: neither the input nor a sibling list
// changes with it.
func TestDecodedEffectSharesNoMemory(t *testing.T) {
	e := sample()
	fields := e.AppendFields(nil)
	got, _, err := effect.Decode(fields)
	require.NoError(t, err)
	clear(fields)
	require.Equal(t, e, got)
	_ = append(got.NoteHashes, fr.NewElement(99))
	require.Equal(t, e, got)
}

// A marker that lies about what follows is refused, whichever count it bends.
func TestDecodeRefusesMarkersThatLie(t *testing.T) {
	e := sample()
	good := e.StartMarker()
	lies := map[string]func(m *effect.StartMarker){
		"note hashes":        func(m *effect.StartMarker) { m.NoteHashes++ },
		"nullifiers":         func(m *effect.StartMarker) { m.Nullifiers-- },
		"private logs":       func(m *effect.StartMarker) { m.PrivateLogs++; m.BlobFields++ },
		"private log fields": func(m *effect.StartMarker) { m.PrivateLogFields++; m.PublicLogFields-- },
		"public log fields":  func(m *effect.StartMarker) { m.PublicLogFields--; m.ClassLogFields++ },
		"class log fields":   func(m *effect.StartMarker) { m.ClassLogFields = 0; m.PublicLogFields += 3 },
		"blob fields":        func(m *effect.StartMarker) { m.BlobFields-- },
		"huge":               func(m *effect.StartMarker) { m.BlobFields = 1<<32 - 1 },
	}
	for name, lie := range lies {
		m := good
		lie(&m)
		fields := append(e.AppendFields(nil), make([]fr.Element, 8)...)
		fields[0] = m.Encode()
		_, _, err := effect.Decode(fields)
		require.ErrorIs(t, err, effect.ErrMarker, name)
	}
}

// Each limit of a tx holds for encoder and decoder alike.
func TestEffectsOverALimitAreRefused(t *testing.T) {
	many := make([]fr.Element, 5000)
	for i := range many {
		many[i].SetUint64(uint64(i + 1))
	}
	over := map[string]effect.TxEffect{
		"revert code":        {RevertCode: 4},
		"note hashes":        {NoteHashes: many[:65]},
		"nullifiers":         {Nullifiers: many[:65]},
		"messages":           {L2ToL1Msgs: many[:9]},
		"writes":             {PublicWrites: make([]effect.PublicWrite, 65)},
		"private logs":       {PrivateLogs: make([][]fr.Element, 65)},
		"private log fields": {PrivateLogs: [][]fr.Element{many[:17]}},
		"public log fields":  {PublicLogs: []effect.PublicLog{{Fields: many[:4000]}, {Fields: many[:93]}}},
		"class log fields":   {ContractClassLogs: []effect.ContractClassLog{{Fields: many[:3024]}}},
	}
	for name, e := range over {
		require.ErrorIs(t, e.Validate(), effect.ErrLimit, name)
		_, _, err := effect.Decode(e.AppendFields(nil))
		require.ErrorIs(t, err, effect.ErrLimit, name)
	}
	two := effect.TxEffect{ContractClassLogs: make([]effect.ContractClassLog, aztec.MaxContractClassLogs+1)}
	require.ErrorIs(t, two.Validate(), effect.ErrLimit)
}

// Zero stands for "nothing" in the trees and has no place in an effect.
func TestEmptyItemsAreRefused(t *testing.T) {
	zero := []fr.Element{{}}
	empty := map[string]effect.TxEffect{
		"note hash":   {NoteHashes: zero},
		"nullifier":   {Nullifiers: zero},
		"message":     {L2ToL1Msgs: zero},
		"write":       {PublicWrites: make([]effect.PublicWrite, 1)},
		"private log": {PrivateLogs: make([][]fr.Element, 1)},
	}
	for name, e := range empty {
		require.ErrorIs(t, e.Validate(), effect.ErrEmptyItem, name)
		_, _, err := effect.Decode(e.AppendFields(nil))
		require.ErrorIs(t, err, effect.ErrEmptyItem, name)
	}
}

func FuzzDecode(f *testing.F) {
	e := sample()
	f.Add(bytesOf(e.AppendFields(nil)))
	f.Add(bytesOf(new(effect.TxEffect).AppendFields(nil)))
	f.Fuzz(func(t *testing.T, data []byte) {
		fields := fieldsOf(data)
		e, rest, err := effect.Decode(fields)
		if err != nil {
			return
		}
		require.Equal(t, fields[:len(fields)-len(rest)], e.AppendFields(nil))
	})
}

func sample() effect.TxEffect {
	n := fr.NewElement
	return effect.TxEffect{
		RevertCode: 1, TxHash: n(1), TransactionFee: n(2),
		NoteHashes:        []fr.Element{n(3), n(4)},
		Nullifiers:        []fr.Element{n(5)},
		L2ToL1Msgs:        []fr.Element{n(6)},
		PublicWrites:      []effect.PublicWrite{{Slot: n(7), Value: n(8)}},
		PrivateLogs:       [][]fr.Element{{n(9), n(10)}, {n(11)}},
		PublicLogs:        []effect.PublicLog{{Contract: n(12), Fields: []fr.Element{n(13), n(14)}}, {Contract: n(15)}},
		ContractClassLogs: []effect.ContractClassLog{{Contract: n(16), Fields: []fr.Element{n(17), n(18)}}},
	}
}
