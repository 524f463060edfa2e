package abci_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/abci/abcitest"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/ledger"
)

var errDisk = errors.New("input/output error")

// failsAt fails to read the record of a number, under the letter that the ledger
// keeps such records.
func failsAt(letter byte, number uint64) func([]byte) bool {
	key := binary.BigEndian.AppendUint64([]byte{letter}, number)
	return func(k []byte) bool { return len(k) == len(key)+1 && bytes.HasSuffix(k, key) }
}

// Whether a certificate is a checkpoint's last can't be told while the one that is
// there can't be read: a late one for an earlier height never takes its place.
func TestAnUnreadableLastLockIsNotReplaced(t *testing.T) {
	c := abcitest.NewChain(t)
	disk := &abcitest.FaultyDB{DB: kvtest.Memory(t), Err: errDisk}
	n := c.Open(disk, nil)
	n.InitChain()
	n.Add(c.Tx(1))
	b := n.Prepare(0, 0)
	c.Vote(b, n)
	b.Votes = b.Votes[:2]
	c.Decide(b, n)
	c.Advance(n)
	before, err := ledger.LastCertificate(n.Store, 1)
	require.NoError(t, err)
	require.Equal(t, uint64(2), before.Height)
	record, err := ledger.HeightAt(n.Store, 1)
	require.NoError(t, err)
	late := c.Certificate(1, 0, record.Extension, 0, 1, 2)

	disk.Unreadable = failsAt('p', 1)
	require.ErrorIs(t, n.App.Certify(late), errDisk)
	disk.Unreadable = nil
	after, err := ledger.LastCertificate(n.Store, 1)
	require.NoError(t, err)
	require.Equal(t, before, after)

	require.NoError(t, n.App.Certify(late))
	after, err = ledger.LastCertificate(n.Store, 1)
	require.NoError(t, err)
	require.Equal(t, before, after)
	require.True(t, n.App.Certified(1))
}

// A height is not written beside a last lock that can't be read: the node stops.
func TestAHeightIsNotWrittenBesideAnUnreadableLastLock(t *testing.T) {
	c := abcitest.NewChain(t)
	disk := &abcitest.FaultyDB{DB: kvtest.Memory(t), Err: errDisk}
	n := c.Open(disk, nil)
	n.InitChain()
	n.Add(c.Tx(1))
	c.Advance(n)
	b := n.Prepare(1, 0)
	c.Vote(b, n)
	n.SetVotes(b)
	_, err := n.Finalize(b)
	require.NoError(t, err)

	disk.Unreadable = failsAt('p', 1)
	require.ErrorIs(t, n.Commit(), errDisk)
	require.Len(t, n.Fatal, 1)
	disk.Unreadable = nil
	require.Equal(t, uint64(1), n.Reopen().App.State().Height)
}

// A node does not start from certificates it can't read as if it had none: it would
// take its chain for one that nobody locks.
func TestUnreadableCertificatesEndTheStart(t *testing.T) {
	c := abcitest.NewChain(t)
	disk := &abcitest.FaultyDB{DB: kvtest.Memory(t), Err: errDisk}
	n := c.Open(disk, nil)
	n.InitChain()
	n.Add(c.Tx(1))
	c.Advance(n)
	disk.Unreadable = failsAt('l', 1)
	_, err := c.TryOpen(disk, n.Objects)
	require.ErrorIs(t, err, errDisk)
}
