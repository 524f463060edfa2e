package evidence

import (
	"log/slog"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// lie is a piece of evidence.
type lie struct {
	Member common.Address
	Epoch  uint64
	Valid  bool
}

func (l lie) Blames() (common.Address, uint64) { return l.Member, l.Epoch }

func of(member int, epoch uint64) lie {
	return lie{common.Address{byte(member >> 8), byte(member)}, epoch, true}
}

func open(t *testing.T, file string) *Store[lie] {
	t.Helper()
	s, err := Open(file, func(l lie) bool { return l.Valid }, slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	return s
}

// Of a member one piece is kept for an epoch, of some epochs; a restart has all of it that is
// valid, and a damaged file stops no node.
func TestAPieceForEachMemberAndEpochIsKept(t *testing.T) {
	file := filepath.Join(t.TempDir(), "data", "evidence.json")
	s := open(t, file)
	require.Empty(t, s.All())
	require.True(t, s.Keep(of(1, 0)))
	for epoch := range uint64(OfMember + 5) {
		require.True(t, s.Keep(of(2, epoch)))
		require.False(t, s.Keep(of(2, epoch)), "of an epoch one")
	}
	require.False(t, s.Takes(common.Address{0, 2}, 4))
	require.False(t, s.Keep(of(2, 4)), "what was let go does not come back")
	kept := s.All()
	require.Len(t, kept, 1+OfMember)
	require.Equal(t, of(1, 0), kept[0])
	require.EqualValues(t, 5, kept[1].Epoch, "the oldest go")
	require.Equal(t, kept, open(t, file).All())

	require.True(t, s.Keep(lie{Member: common.Address{9}}))
	require.Equal(t, kept, open(t, file).All(), "what is not valid goes")
	require.NoError(t, os.WriteFile(file, []byte("{"), 0o600))
	require.Empty(t, open(t, file).All())
	require.FileExists(t, file+".damaged")
}

// However many members lie in however many epochs, the whole is bounded, and they push out
// their own lies: whoever lied once stays accused. Among those who lied as often the oldest
// epochs go. What would not be kept is known before.
func TestLiarsPushOutNobodyElse(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "e.json"))
	s.all = append(s.all, of(1, 0))
	for member := 2; len(s.all) < Most; member++ {
		for epoch := range uint64(min(OfMember, Most-len(s.all))) {
			s.all = append(s.all, of(member, epoch))
		}
	}
	for member := 1000; member < 1010; member++ {
		for epoch := range uint64(OfMember + 3) {
			takes := s.Takes(of(member, epoch).Member, epoch)
			require.Equal(t, takes, s.Keep(of(member, epoch)))
			require.Len(t, s.All(), Most)
		}
	}
	require.Equal(t, of(1, 0), s.All()[0])

	s.all = nil
	for member := range Most {
		s.all = append(s.all, of(member, 10))
	}
	require.False(t, s.Keep(of(5000, 9)), "older than all that lied as often")
	require.True(t, s.Keep(of(5000, 11)))
}

// What met a full disk is written as soon as it can be, and does not wait for the next piece.
func TestWhatMetAFullDiskIsWrittenLater(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "data")
	require.NoError(t, os.WriteFile(dir, nil, 0o600)) // nothing can be written below a file
	s := &Store[lie]{file: filepath.Join(dir, "e.json"), log: slog.New(slog.DiscardHandler)}
	require.True(t, s.Keep(of(1, 1)))
	s.Save()
	require.NoError(t, os.Remove(dir))
	s.Save()
	require.Equal(t, []lie{of(1, 1)}, open(t, s.file).All())
	require.NoError(t, os.Remove(s.file))
	s.Save()
	require.NoFileExists(t, s.file, "what is written is not written again")
}
