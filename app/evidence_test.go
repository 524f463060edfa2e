package app

import (
	"log/slog"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/lock"
)

// Of a member one piece of evidence is kept per epoch, of a few epochs, however often
// it lies; a restart has all of it, and a damaged file stops no node.
func TestEvidenceIsKeptPerMemberAndEpoch(t *testing.T) {
	file := filepath.Join(t.TempDir(), "data", "evidence.json")
	open := func() *evidence {
		e, err := openEvidence(file, slog.New(slog.DiscardHandler))
		require.NoError(t, err)
		return e
	}
	lie := func(member byte, height uint64) lock.Evidence {
		return lock.Evidence{
			Height: height, Member: common.Address{member}, Decided: lock.NewExtension(lock.Locked, 0, common.Hash{1}), Round: 2,
			Shares: []lock.Vote{{Validator: common.Address{member}, Round: 2, Extension: []byte{7}, Signature: []byte{8}}},
		}
	}
	e := open()
	require.Empty(t, e.all())
	e.keep(0, lie(1, 10))
	e.keep(0, lie(1, 11))
	e.keep(0, lie(2, 11))
	for epoch := range uint64(evidenceEpochs + 5) {
		e.keep(epoch, lie(2, 100+epoch))
	}
	kept := e.all()
	require.Len(t, kept, 1+evidenceEpochs)
	require.Equal(t, uint64(10), kept[0].Height, "the first, and no other member's lies push it out")
	require.Equal(t, uint64(5), kept[1].Epoch, "the oldest go")
	require.Equal(t, kept, open().all())
	info, err := os.Stat(file)
	require.NoError(t, err)
	require.Less(t, info.Size(), int64(16<<10))

	many := open()
	for i := range 2 * evidenceKept {
		many.kept = append(many.kept, kept[0])
		many.kept[len(many.kept)-1].Member = common.Address{9, byte(i >> 8), byte(i)}
	}
	many.keep(1, lie(3, 500))
	require.Len(t, many.all(), evidenceKept, "whatever committees come and go")

	require.NoError(t, os.WriteFile(file, []byte("{"), 0o600))
	require.Empty(t, open().all())
	require.FileExists(t, file+".damaged")
}
