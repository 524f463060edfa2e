package snapshot_test

import (
	"bytes"
	"iter"
	"slices"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/snapshot"
	"github.com/aztecd/aztecd/x/worldstate"
)

func each[T any](values ...T) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for _, v := range values {
			if !yield(v, nil) {
				return
			}
		}
	}
}

func all[T any](t *testing.T, seq iter.Seq2[T, error]) (out []T) {
	t.Helper()
	for v, err := range seq {
		require.NoError(t, err)
		out = append(out, v)
	}
	return out
}

func last[T any](seq iter.Seq2[T, error]) (err error) {
	for _, err = range seq { //nolint:revive // the last error is what counts
	}
	return err
}

func TestRecordsSurviveParts(t *testing.T) {
	var records [][]byte
	for i := range 3000 {
		records = append(records, bytes.Repeat([]byte{byte(i)}, i%1500))
	}
	parts := all(t, snapshot.Pack(each(records...)))
	require.Greater(t, len(parts), 2)
	for _, p := range parts {
		require.LessOrEqual(t, len(p), snapshot.PartBytes+3)
	}
	var got [][]byte
	for record, err := range snapshot.Unpack(each(parts...)) {
		require.NoError(t, err)
		got = append(got, bytes.Clone(record))
	}
	require.Len(t, got, len(records))
	for i := range got {
		require.True(t, bytes.Equal(records[i], got[i]))
	}
	require.Empty(t, all(t, snapshot.Pack(each[[]byte]())))
	require.ErrorIs(t, last(snapshot.Unpack(each(parts[0][:len(parts[0])-1]))), snapshot.ErrForm)
	require.ErrorIs(t, last(snapshot.Unpack(each([]byte{0xff}))), snapshot.ErrForm)
}

func TestLeavesSurviveRecords(t *testing.T) {
	leaves := []worldstate.Leaf{
		{Tree: worldstate.NoteHash, Index: 1 << 40, Key: fr.NewElement(1)},
		{Tree: worldstate.Nullifier, Index: 3},
		{Tree: worldstate.PublicData, Index: 4, Key: fr.NewElement(5), Value: fr.NewElement(6)},
		{Tree: worldstate.Archive, Index: 0, Key: fr.NewElement(7)},
	}
	records := snapshot.EncodeLeaves(each(leaves...))
	require.Equal(t, leaves, all(t, snapshot.DecodeLeaves(records)))
	for _, record := range all(t, records) {
		require.ErrorIs(t, last(snapshot.DecodeLeaves(each(record[:len(record)-1]))), snapshot.ErrForm)
		long := append(slices.Clone(record), 0)
		require.ErrorIs(t, last(snapshot.DecodeLeaves(each(long))), snapshot.ErrForm)
		copy(record[len(record)-32:], common.MaxHash[:])
		require.ErrorIs(t, last(snapshot.DecodeLeaves(each(record))), snapshot.ErrForm)
	}
}

// signed is a manifest with a certificate of three members' committee.
func signed(t *testing.T) (*snapshot.Manifest, *committee.Committee) {
	t.Helper()
	m := &snapshot.Manifest{
		Format: snapshot.Format, ChainID: "chain", Height: 9, Chunk: 4, Checkpoint: 2, Hash: common.Hash{7},
		Head: common.Hash{1}, Headers: []common.Hash{{2}, {3}}, Leaves: []common.Hash{{4}},
	}
	c := &lock.Certificate{Height: 9, Extension: lock.NewExtension(lock.Locked, 0, m.Hash), Signers: []byte{7}}
	digest := lock.Digest(m.ChainID, c.Height, c.Round, c.Extension)
	var members []committee.Member
	for i := range 3 {
		key, err := crypto.ToECDSA(common.Hash{31: byte(i + 1)}.Bytes())
		require.NoError(t, err)
		sig, err := crypto.Sign(digest[:], key)
		require.NoError(t, err)
		c.Signatures = append(c.Signatures, [lock.SignatureSize]byte(sig))
		members = append(members, committee.Member{Attester: crypto.PubkeyToAddress(key.PublicKey)})
	}
	var err error
	m.Certificate, err = c.ToProto().Marshal()
	require.NoError(t, err)
	of, err := committee.New(members)
	require.NoError(t, err)
	return m, of
}

func TestAManifestHasOneForm(t *testing.T) {
	m, _ := signed(t)
	raw, err := m.Encode()
	require.NoError(t, err)
	got, err := snapshot.Decode(raw)
	require.NoError(t, err)
	require.Equal(t, m, got)
	require.Equal(t, 4, m.Parts())
	for i, want := range []common.Hash{{1}, {2}, {3}, {4}} {
		hash, ok := m.Part(i)
		require.True(t, ok)
		require.Equal(t, want, hash)
	}
	for _, i := range []int{-1, 4} {
		_, ok := m.Part(i)
		require.False(t, ok)
	}
	for name, raw := range map[string][]byte{
		"space":   append([]byte(" "), raw...),
		"nothing": nil,
		"format":  bytes.Replace(raw, []byte(`"format": 1`), []byte(`"format": 2`), 1),
		"more":    bytes.Replace(raw, []byte(`{`), []byte(`{"x": 1,`), 1),
		"chunk":   bytes.Replace(raw, []byte(`"chunk": 4`), []byte(`"chunk": 0`), 1),
		"height":  bytes.Replace(raw, []byte(`"height": 9`), []byte(`"height": 3`), 1),
	} {
		_, err := snapshot.Decode(raw)
		require.ErrorIs(t, err, snapshot.ErrForm, name)
	}
	m.Leaves = nil
	raw, err = m.Encode()
	require.NoError(t, err)
	_, err = snapshot.Decode(raw)
	require.ErrorIs(t, err, snapshot.ErrForm)
}

func TestAManifestNamesItsLock(t *testing.T) {
	m, members := signed(t)
	c, err := m.Verify("chain", members)
	require.NoError(t, err)
	require.Equal(t, uint64(9), c.Height)
	_, err = m.Verify("other", members)
	require.ErrorIs(t, err, snapshot.ErrForm)
	others, err := committee.New([]committee.Member{{Attester: common.Address{1}}, {Attester: common.Address{2}}, {Attester: common.Address{3}}})
	require.NoError(t, err)
	_, err = m.Verify("chain", others)
	require.ErrorIs(t, err, lock.ErrSignature)
	for name, change := range map[string]func(m *snapshot.Manifest){
		"another checkpoint": func(m *snapshot.Manifest) { m.Hash = common.Hash{8} },
		"an older lock":      func(m *snapshot.Manifest) { m.Height++ },
		"no certificate":     func(m *snapshot.Manifest) { m.Certificate = []byte{1} },
		"an empty one":       func(m *snapshot.Manifest) { m.Certificate = nil },
	} {
		changed := *m
		change(&changed)
		_, err := changed.Verify("chain", members)
		require.Error(t, err, name)
	}
}
