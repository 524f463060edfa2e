package ledger_test

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/ledger/ledgertest"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx/txtest"
	"github.com/aztecd/aztecd/x/worldstate"
)

// disk keeps records in a map.
type disk map[string][]byte

func (d disk) Get(key []byte) ([]byte, error) { return d[string(key)], nil }
func (d disk) Set(key, value []byte) error    { d[string(key)] = value; return nil }
func (d disk) Delete(key []byte) error        { delete(d, string(key)); return nil }

func genesis(t testing.TB) (ledger.State, disk, *blob.Setup) {
	setup, err := blob.LoadSetup()
	require.NoError(t, err)
	members, err := committee.New([]committee.Member{{Attester: common.Address{1}}, {Attester: common.Address{2}}})
	require.NoError(t, err)
	var roots worldstate.Roots
	roots[worldstate.Archive].Root = txtest.F(7)
	s, nodes := ledger.Genesis(txtest.Params(), members, setup, roots)
	d := disk{}
	require.NoError(t, s.SaveGenesis(d, nodes))
	return s, d, setup
}

func TestStateSurvivesDisk(t *testing.T) {
	s, d, setup := genesis(t)
	loaded, err := ledger.Load(d, setup)
	require.NoError(t, err)
	require.Equal(t, s, loaded)
	_, err = ledger.Load(disk{}, setup)
	require.ErrorIs(t, err, ledger.ErrNoRecord)
	whole := d["s"]
	for n := 0; n < len(whole); n += 7 {
		d["s"] = whole[:n]
		_, err = ledger.Load(d, setup)
		require.Error(t, err)
		require.False(t, errors.Is(err, ledger.ErrNoRecord), "damage is not an empty store")
	}
}

// A heartbeat moves height and time, and nothing that the app hash commits to.
func TestHeartbeatsLeaveTheAppHash(t *testing.T) {
	s, _, _ := genesis(t)
	before, err := s.AppHash()
	require.NoError(t, err)
	next := s.Heartbeat(txtest.Params(), ledger.Proposal{Height: 1, Timestamp: s.Timestamp + 5, Fees: s.Fees, Origin: protocol.Origin{L1Block: protocol.L1Block{Number: 9}}})
	after, err := next.AppHash()
	require.NoError(t, err)
	require.Equal(t, before, after)
	require.Equal(t, s.Tips(), next.Tips())
	require.Equal(t, uint64(1), next.Height)
	require.Zero(t, s.Height, "a state is a value")
}

// What the committee signs of a block: the running checkpoint, its epoch, and on a
// heartbeat of a later slot that the checkpoint is closed; that of genesis always is.
func TestAHeartbeatOfALaterSlotClosesTheCheckpoint(t *testing.T) {
	n := ledgertest.New(t)
	slot, epoch := n.Params.SlotDuration, n.Params.EpochDuration
	said := func(s ledger.State, kind lock.Kind, epoch uint64) {
		t.Helper()
		require.Equal(t, lock.NewExtension(kind, epoch, s.Checkpoint.Header.Hash()), s.Extension)
	}
	heartbeat := func(at uint64) ledger.State {
		return n.Heartbeat(n.Params, ledger.Proposal{Height: n.Height + 1, Timestamp: n.Params.GenesisTime + at, Fees: n.Fees, Origin: n.Origin})
	}
	said(n.State, lock.Closed, 0)
	said(heartbeat(0), lock.Closed, 0)
	said(heartbeat(epoch*slot), lock.Closed, 1)

	n.Decide(t, epoch+1, ledgertest.Full(10))
	said(n.State, lock.Locked, 1)
	said(heartbeat((epoch+2)*slot-1), lock.Locked, 1)
	said(heartbeat((epoch+2)*slot), lock.Closed, 1)
	said(heartbeat(9*epoch*slot), lock.Closed, 9)
	loaded, err := ledger.Load(n.World, ledgertest.Setup(t))
	require.NoError(t, err)
	require.Equal(t, n.State, loaded)
	record, err := ledger.HeightAt(n.World, n.Height)
	require.NoError(t, err)
	require.Equal(t, n.Extension, record.Extension)
}

// What belongs to heights is kept for a while, what belongs to chunks for good.
func TestRecordsOfOldHeightsAreForgotten(t *testing.T) {
	s, d, _ := genesis(t)
	certificate := &lock.Certificate{Height: 1, Signers: []byte{3}, Signatures: [][65]byte{{1}, {2}}}
	s = s.Heartbeat(txtest.Params(), ledger.Proposal{Height: 1, Timestamp: s.Timestamp, Fees: s.Fees})
	require.NoError(t, s.Save(d, nil, nil))
	require.NoError(t, ledger.PutCertificate(d, 0, certificate))
	got, err := ledger.CertificateAt(d, 1)
	require.NoError(t, err)
	require.Equal(t, certificate, got)

	s = s.Heartbeat(txtest.Params(), ledger.Proposal{Height: 1 + ledger.HeightsKept, Timestamp: s.Timestamp, Fees: s.Fees})
	require.NoError(t, s.Save(d, nil, nil))
	_, err = ledger.HeightAt(d, 1)
	require.ErrorIs(t, err, ledger.ErrNoRecord)
	_, err = ledger.CertificateAt(d, 1)
	require.ErrorIs(t, err, ledger.ErrNoRecord)
	last, err := ledger.LastCertificate(d, 0)
	require.NoError(t, err)
	require.Equal(t, certificate, last, "that of the checkpoint stays: it is published with it")
	_, err = ledger.ChunkAt(d, 0)
	require.NoError(t, err)
}
