package abci_test

import (
	"context"
	"errors"
	"testing"

	abcitypes "github.com/cometbft/cometbft/abci/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/snapshot"
)

const (
	offerAccepted = abcitypes.ResponseOfferSnapshot_ACCEPT
	offerRefused  = abcitypes.ResponseOfferSnapshot_REJECT
	senderRefused = abcitypes.ResponseOfferSnapshot_REJECT_SENDER
	partAccepted  = abcitypes.ResponseApplySnapshotChunk_ACCEPT
	stateRefused  = abcitypes.ResponseApplySnapshotChunk_REJECT_SNAPSHOT
)

// told is a chain whose node has a snapshot, and the snapshot.
func told(t *testing.T) (*abcitest.Chain, *abcitest.Node, *snapshot.Manifest) {
	t.Helper()
	c, n, _ := history(t, 14)
	m := n.Snapshot()
	c.Advance(n) // the block that has the AppHash after the snapshot's
	return c, n, m
}

// A node that starts from a snapshot has the state, and every block from there on
// gives it the same as one that ran from genesis; killed and opened again too.
func TestANodeStartsFromASnapshot(t *testing.T) {
	c, old, m := told(t)
	young := c.Open(kvtest.Memory(t), nil)
	offer, last := young.Take(old, nil)
	require.Equal(t, offerAccepted, offer)
	require.Equal(t, partAccepted, last)
	require.Equal(t, []uint64{m.Height}, young.Heard.States)
	require.Equal(t, m.Height, young.App.State().Height)
	require.Len(t, young.Snapshots.Manifests, 1, "it can hand it on")
	lock, err := ledger.LastCertificate(young.Store, m.Checkpoint)
	require.NoError(t, err)
	require.Equal(t, m.Hash, lock.Checkpoint())

	young = young.Reopen()
	txs := c.Txs(1000, 3)
	old.Add(txs...)
	young.Objects.Hold(txs...)
	for range 3 {
		old.Clock.Add(37)
		c.Advance(old)
	}
	for _, b := range c.Blocks {
		if uint64(b.Height) > m.Height {
			require.Equal(t, b.AppHash, young.Decide(b))
		}
	}
	require.Equal(t, old.App.State(), young.App.State())
	require.Equal(t, old.AppHash(), young.AppHash())
	require.Empty(t, young.Fatal)
}

// Killed after the state was restored and before CometBFT knew, a node takes the same
// snapshot once more without doing anything, and no other.
func TestARestoredStateIsTakenAgain(t *testing.T) {
	c, old, m := told(t)
	young := c.Open(kvtest.Memory(t), nil)
	young.Snapshots.OnReceived = func() {
		require.Zero(t, young.App.State().Height, "or a kill leaves a state that nobody may offer again")
	}
	young.Take(old, nil)
	young = young.Reopen()
	offer, last := young.Take(old, nil)
	require.Equal(t, offerAccepted, offer)
	require.Equal(t, partAccepted, last)
	require.Empty(t, young.Heard.States)
	require.Equal(t, m.Height, young.App.State().Height)

	old.Clock.Add(c.Params.SlotDuration)
	old.Add(c.Txs(2000, 1)...)
	c.Advance(old)
	old.Snapshot()
	c.Advance(old)
	offer, _ = young.Take(old, nil)
	require.Equal(t, offerRefused, offer)
	require.Empty(t, young.Fatal, "what a stranger offers ends no node")
}

// A part that was changed on the way is asked for again, elsewhere.
func TestAChangedPartIsFetchedAgain(t *testing.T) {
	c, old, m := told(t)
	for part := range m.Parts() {
		young := c.Open(kvtest.Memory(t), nil)
		offer, last := young.Take(old, func(i int, raw []byte) []byte {
			if i == part {
				raw = append([]byte{1}, raw...)
			}
			return raw
		})
		require.Equal(t, offerAccepted, offer)
		require.Equal(t, abcitypes.ResponseApplySnapshotChunk_RETRY, last)
		require.Zero(t, young.App.State().Height)
	}
}

// A liar's manifest, with parts of its own that fit it, restores nothing; the node
// takes a true one afterwards.
func TestALiarsSnapshotIsRefused(t *testing.T) {
	c, old, honest := told(t)
	young := c.Open(kvtest.Memory(t), nil)
	swap := func(hashes []common.Hash, change func([]byte) []byte) func(*snapshot.Manifest) {
		return func(*snapshot.Manifest) {
			part, err := old.Snapshots.Part(hashes[0])
			require.NoError(t, err)
			hashes[0], err = old.Snapshots.Put(change(append([]byte{}, part...)))
			require.NoError(t, err)
		}
	}
	flip := func(at int) func([]byte) []byte {
		return func(raw []byte) []byte { raw[at] ^= 1; return raw }
	}
	for name, lie := range map[string]func(m *snapshot.Manifest){
		"head": func(m *snapshot.Manifest) {
			part, err := old.Snapshots.Part(m.Head)
			require.NoError(t, err)
			m.Head, err = old.Snapshots.Put(flip(100)(append([]byte{}, part...)))
			require.NoError(t, err)
		},
		"no head":       func(m *snapshot.Manifest) { m.Head = m.Headers[0] },
		"headers":       func(m *snapshot.Manifest) { swap(m.Headers, flip(60))(m) },
		"leaves":        func(m *snapshot.Manifest) { swap(m.Leaves, flip(10))(m) },
		"leaves cut":    func(m *snapshot.Manifest) { swap(m.Leaves, func(raw []byte) []byte { return raw[:len(raw)-1] })(m) },
		"chunk":         func(m *snapshot.Manifest) { m.Chunk-- },
		"checkpoint":    func(m *snapshot.Manifest) { m.Checkpoint-- },
		"hash":          func(m *snapshot.Manifest) { m.Hash = common.Hash{1} },
		"certificate":   func(m *snapshot.Manifest) { m.Certificate = m.Certificate[:len(m.Certificate)-2] },
		"forged lock":   func(m *snapshot.Manifest) { m.Certificate[len(m.Certificate)-5] ^= 1 },
		"half a quorum": func(m *snapshot.Manifest) { m.Certificate = below(t, c, old, m) },
	} {
		t.Run(name, func(t *testing.T) {
			m := *honest
			m.Headers, m.Leaves, m.Certificate = append([]common.Hash{}, m.Headers...), append([]common.Hash{}, m.Leaves...), append([]byte{}, m.Certificate...)
			lie(&m)
			old.Snapshots.Manifests = []*snapshot.Manifest{&m}
			offer, last := young.Take(old, nil)
			require.Equal(t, offerAccepted, offer)
			require.Equal(t, stateRefused, last)
			require.Zero(t, young.App.State().Height)
			require.Equal(t, []string{"peer"}, young.Snapshots.Senders, "it could offer others without end")
			require.True(t, young.Snapshots.Empty(), "of what is foul nothing stays on the disk")
		})
	}
	require.Empty(t, young.Fatal)
	old.Snapshots.Manifests = []*snapshot.Manifest{honest}
	_, last := young.Take(old, nil)
	require.Equal(t, partAccepted, last)
}

// Parts without end are refused before they are kept: the head says how much there is.
func TestPartsWithoutEndAreNotKept(t *testing.T) {
	c, old, honest := told(t)
	young := c.Open(kvtest.Memory(t), nil)
	m := *honest
	m.Leaves = append([]common.Hash{}, m.Leaves...)
	for i := range 8 {
		junk, err := old.Snapshots.Put(append(make([]byte, snapshot.PartBytes), byte(i)))
		require.NoError(t, err)
		m.Leaves = append(m.Leaves, junk)
	}
	old.Snapshots.Manifests = []*snapshot.Manifest{&m}
	_, last := young.Take(old, nil)
	require.Equal(t, stateRefused, last)
	_, err := young.Snapshots.Part(m.Leaves[len(m.Leaves)-4])
	require.Error(t, err, "it was kept")
	require.True(t, young.Snapshots.Empty())
	require.Empty(t, young.Fatal)
}

// below is a certificate of too few members.
func below(t *testing.T, c *abcitest.Chain, n *abcitest.Node, m *snapshot.Manifest) []byte {
	t.Helper()
	record, err := ledger.HeightAt(n.Store, m.Height)
	require.NoError(t, err)
	raw, err := c.Certificate(int64(m.Height), 0, record.Extension, 0, 1).ToProto().Marshal()
	require.NoError(t, err)
	return raw
}

// What is not settled, of another chain, of another format or of a block nobody vouches
// for is not even begun with.
func TestSnapshotsThatAreNotTaken(t *testing.T) {
	c, old, _ := told(t)
	young := c.Open(kvtest.Memory(t), nil)
	young.Unsettled = errors.New("not confirmed on L1")
	offer, _ := young.Take(old, nil)
	require.Equal(t, offerRefused, offer)
	young.Unsettled = nil

	ctx := context.Background()
	list, err := old.App.ListSnapshots(ctx, &abcitypes.RequestListSnapshots{})
	require.NoError(t, err)
	honest := list.Snapshots[0]
	hash := c.Blocks[honest.Height-1].AppHash
	for name, row := range map[string]struct {
		change func(s *abcitypes.Snapshot)
		want   abcitypes.ResponseOfferSnapshot_Result
	}{
		"format":   {func(s *abcitypes.Snapshot) { s.Format = 2 }, abcitypes.ResponseOfferSnapshot_REJECT_FORMAT},
		"height":   {func(s *abcitypes.Snapshot) { s.Height++ }, senderRefused},
		"parts":    {func(s *abcitypes.Snapshot) { s.Chunks++ }, senderRefused},
		"hash":     {func(s *abcitypes.Snapshot) { s.Hash = s.Hash[1:] }, senderRefused},
		"manifest": {func(s *abcitypes.Snapshot) { s.Metadata = s.Metadata[1:] }, senderRefused},
	} {
		s := *honest
		row.change(&s)
		r, err := young.App.OfferSnapshot(ctx, &abcitypes.RequestOfferSnapshot{Snapshot: &s, AppHash: hash[:]})
		require.NoError(t, err)
		require.Equal(t, row.want, r.Result, name)
	}
	r, err := young.App.OfferSnapshot(ctx, &abcitypes.RequestOfferSnapshot{Snapshot: honest, AppHash: common.MaxHash[:]})
	require.NoError(t, err)
	require.Equal(t, offerRefused, r.Result)
	r, err = young.App.OfferSnapshot(ctx, &abcitypes.RequestOfferSnapshot{})
	require.NoError(t, err)
	require.Equal(t, offerRefused, r.Result)
	_, err = young.App.ApplySnapshotChunk(ctx, &abcitypes.RequestApplySnapshotChunk{Index: 0})
	require.ErrorContains(t, err, "out of turn")
	part, err := old.App.LoadSnapshotChunk(ctx, &abcitypes.RequestLoadSnapshotChunk{Height: 1, Format: 1})
	require.NoError(t, err)
	require.Empty(t, part.Chunk)
}
