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

// Of a member one piece is kept per epoch, however often it lies, and a restart has it.
func TestEvidenceIsKeptPerMemberAndEpoch(t *testing.T) {
	file := filepath.Join(t.TempDir(), "data", "evidence.json")
	open := func() *accused {
		a, err := openAccused(file, slog.New(slog.DiscardHandler))
		require.NoError(t, err)
		return a
	}
	lie := func(member byte, height uint64) lock.Evidence {
		return lock.Evidence{
			Height: height, Member: common.Address{member}, Decided: lock.NewExtension(lock.Locked, 0, common.Hash{1}), Round: 2,
			Shares: []lock.Vote{{Validator: common.Address{member}, Round: 2, Extension: []byte{7}, Signature: []byte{8}}},
		}
	}
	a := open()
	require.Empty(t, a.All())
	a.keep(0, lie(1, 10))
	a.keep(0, lie(1, 11))
	a.keep(0, lie(2, 11))
	for epoch := range uint64(20) {
		a.keep(epoch, lie(2, 100+epoch))
	}
	kept := a.All()
	require.Equal(t, uint64(10), kept[0].Height, "the first, and no other member's lies push it out")
	require.Equal(t, kept, open().All())
	info, err := os.Stat(file)
	require.NoError(t, err)
	require.Less(t, info.Size(), int64(16<<10))
}
