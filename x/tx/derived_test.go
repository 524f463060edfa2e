package tx_test

import (
	"context"
	"reflect"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/internal/peer"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
)

func TestProofChangesTheObjectHashOnly(t *testing.T) {
	a, err := tx.New(txtest.Body(1), []byte("good"))
	require.NoError(t, err)
	b, err := tx.New(txtest.Body(1), []byte("bad twin"))
	require.NoError(t, err)
	require.Equal(t, a.Hash(), b.Hash())
	require.NotEqual(t, a.ObjectHash(), b.ObjectHash())
}

// Each leaf of the body is changed in turn; no two bodies may share a hash.
func TestHashCommitsToEveryField(t *testing.T) {
	full := func() tx.Body {
		b := txtest.Everything(1)
		b.PublicUpdates[0].Conditional = true // or its expectation means nothing
		return b
	}
	seen := map[common.Hash]string{txtest.New(full()).ID(): "unchanged"}
	changed := 0
	var walk func(path string, at func(*tx.Body) reflect.Value)
	walk = func(path string, at func(*tx.Body) reflect.Value) {
		sample := full()
		v := at(&sample)
		switch {
		case v.Type() == reflect.TypeFor[fr.Element](), v.Type() == reflect.TypeFor[common.Address](),
			v.Kind() == reflect.Uint64, v.Kind() == reflect.Bool:
			b := full()
			change(at(&b))
			made, err := tx.New(b, nil)
			require.NoError(t, err, path)
			require.Empty(t, seen[made.ID()], "%s makes the same hash", path)
			seen[made.ID()] = path
			changed++
		case v.Kind() == reflect.Struct:
			for i := range v.NumField() {
				walk(path+"."+v.Type().Field(i).Name, func(b *tx.Body) reflect.Value { return at(b).Field(i) })
			}
		case v.Kind() == reflect.Slice:
			for i := range v.Len() {
				walk(path+"[]", func(b *tx.Body) reflect.Value { return at(b).Index(i) })
			}
		default:
			t.Fatalf("%s: unexpected %s", path, v.Type())
		}
	}
	walk("body", func(b *tx.Body) reflect.Value { return reflect.ValueOf(b).Elem() })
	require.Greater(t, changed, 40)
}

func change(v reflect.Value) {
	switch p := v.Addr().Interface().(type) {
	case *fr.Element:
		*p = txtest.F(987654)
	case *common.Address:
		p[3] ^= 0xff
	case *uint64:
		*p += 1000
	case *bool:
		*p = !*p
	}
}

// An entry that moves from setup to app must change the hash: what reverts
// depends on it.
func TestHashTellsSetupFromApp(t *testing.T) {
	b := txtest.Body(1)
	b.App.NoteHashes = nil
	moved := b
	moved.App.NoteHashes, moved.Setup.NoteHashes = b.Setup.NoteHashes, nil
	require.NotEqual(t, txtest.New(b).Hash(), txtest.New(moved).Hash())
}

func TestDerivedValuesFollowTheProtocol(t *testing.T) {
	made := txtest.New(txtest.Full(1))
	b, d := made.Body(), made.Derived()

	protocolNullifier := aztec.ProtocolNullifier(made.Hash())
	require.Equal(t, []fr.Element{
		protocolNullifier,
		aztec.SiloNullifier(b.Setup.Nullifiers[0].Contract, b.Setup.Nullifiers[0].Value),
		aztec.SiloNullifier(b.App.Nullifiers[0].Contract, b.App.Nullifiers[0].Value),
	}, d.Nullifiers)

	unique := func(i int, s tx.Scoped) fr.Element {
		return peer.UniqueNoteHash(peer.NoteHashNonce(protocolNullifier, i), peer.SiloNoteHash(s.Contract, s.Value))
	}
	require.Equal(t, []fr.Element{unique(0, b.Setup.NoteHashes[0]), unique(1, b.App.NoteHashes[0])}, d.NoteHashes)

	m := b.App.Messages[0]
	require.Equal(t, aztec.L2ToL1Message{
		Sender: m.Contract, Version: b.RollupVersion, Recipient: m.Recipient,
		ChainID: b.L1ChainID, Content: m.Content,
	}.Hash(), d.Messages[1])

	l := b.App.PrivateLogs[0]
	require.Equal(t, []fr.Element{aztec.SiloPrivateLogField(l.Contract, l.Fields[0]), l.Fields[1]}, d.PrivateLogs[1])
	require.Equal(t, txtest.F(22), l.Fields[0], "the body keeps the log as sent")

	u := b.PublicUpdates[1]
	require.Equal(t, aztec.PublicDataSlot(u.Contract, u.Slot), d.Slots[1])
	require.Equal(t, aztec.FeeJuiceSlot(b.FeePayer), d.FeeSlot)
	require.Equal(t, "310000000", d.FeeLimit.String())
	require.Equal(t, [4]int{1, 1, 1, 1}, [4]int{d.SetupNoteHashes, d.SetupMessages, d.SetupPrivateLogs, d.SetupPublicLogs})
}

// Lists of every length, hashed in batches, equal the hashes one by one.
func TestBatchesEqualSingleHashes(t *testing.T) {
	for n := range 64 {
		b := txtest.Body(1)
		b.Setup, b.App = tx.Effects{}, tx.Effects{}
		for i := range uint64(n) {
			s := tx.Scoped{Contract: txtest.F(i%3 + 1), Value: txtest.F(1000*i + 1)}
			part := &b.Setup
			if i%2 == 1 {
				part = &b.App
			}
			part.NoteHashes, part.Nullifiers = append(part.NoteHashes, s), append(part.Nullifiers, s)
			b.PublicUpdates = append(b.PublicUpdates, tx.PublicUpdate{Contract: s.Contract, Slot: s.Value})
		}
		d := txtest.New(b).Derived()
		all := append(append([]tx.Scoped{}, b.Setup.NoteHashes...), b.App.NoteHashes...)
		for i, s := range all {
			require.Equal(t, aztec.SiloNullifier(s.Contract, s.Value), d.Nullifiers[i+1])
			require.Equal(t, peer.UniqueNoteHash(peer.NoteHashNonce(d.Nullifiers[0], i), peer.SiloNoteHash(s.Contract, s.Value)), d.NoteHashes[i])
			require.Equal(t, aztec.PublicDataSlot(b.PublicUpdates[i].Contract, b.PublicUpdates[i].Slot), d.Slots[i])
		}
		require.Len(t, d.NoteHashes, n)
		require.Len(t, d.Nullifiers, n+1)
		require.Len(t, d.Slots, n)
	}
}

func TestManaIsMeteredByEffects(t *testing.T) {
	require.Equal(t, uint64(440_000+2*9_200+3*16_000), txtest.New(txtest.Body(1)).Derived().Mana)
	require.Equal(t, uint64(540_000+2*9_200+3*16_000+2*5_200+2*2_500+2*(15+3)+2*33_140+1_290),
		txtest.New(txtest.Full(1)).Derived().Mana)
}

func TestDAIsMeteredByBlobFields(t *testing.T) {
	d := txtest.New(txtest.Full(1)).Derived()
	require.Equal(t, uint64(3+2+3+2+2*3+2*3+2*3), d.Fields)
	require.Equal(t, uint64(3+1+3+1+2*1+1*3+1*3), d.RevertedFields)
	require.Equal(t, uint64(32*10), tx.DAGas(10))
}

func TestNoneIsRefusedWhereProofsAreDemanded(t *testing.T) {
	p := txtest.Params()
	none, err := tx.NewNone(p)
	require.NoError(t, err)
	require.NoError(t, none.Verify(context.Background(), txtest.New(txtest.Body(1))))
	p.ClientProofs = "chonk"
	_, err = tx.NewNone(p)
	require.ErrorContains(t, err, "refusing")
}
