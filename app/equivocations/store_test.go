package equivocations

import (
	"crypto/ecdsa"
	"log/slog"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/equivocation"
)

const ours = "az-0123456789abcdef0123456789abcdef"

func silent() *slog.Logger { return slog.New(slog.DiscardHandler) }

// twice is what a key's holder signed twice at a height.
func twice(t *testing.T, key *ecdsa.PrivateKey, chainID string, height uint64) equivocation.Evidence {
	e := equivocation.Evidence{Place: equivocation.Place{Kind: equivocation.PreVote, Height: height, Member: crypto.PubkeyToAddress(key.PublicKey)}}
	for i, m := range []*equivocation.Message{&e.A, &e.B} {
		m.Block = equivocation.BlockID{Hash: common.Hash{byte(i + 1)}, Parts: 1}
		signed := equivocation.Signed{Place: e.Place, Message: *m}
		var err error
		m.Signature, err = crypto.Sign(crypto.Keccak256(signed.SignBytes(chainID)), key)
		require.NoError(t, err)
	}
	return e
}

func newKey(t *testing.T) *ecdsa.PrivateKey {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	return key
}

// Of a member one piece is kept for an epoch, of some epochs; a restart has all of it but
// what is of another chain, and a damaged file stops no node.
func TestAPieceForEachMemberAndEpochIsKept(t *testing.T) {
	file := filepath.Join(t.TempDir(), "data", "equivocations.json")
	open := func() *store {
		s, err := openStore(file, ours, silent())
		require.NoError(t, err)
		return s
	}
	s, liar, other := open(), newKey(t), newKey(t)
	require.Empty(t, s.list())
	first := twice(t, other, ours, 3)
	require.True(t, s.keep(first))
	for epoch := range uint64(keptOfMember + 5) {
		e := twice(t, liar, ours, 100+epoch)
		e.Epoch = epoch
		require.True(t, s.keep(e))
		e.Height++
		require.False(t, s.keep(e), "of an epoch one")
	}
	old := twice(t, liar, ours, 100)
	require.False(t, s.keep(old), "what was let go does not come back")
	kept := s.list()
	require.Len(t, kept, 1+keptOfMember)
	require.Equal(t, first, kept[0])
	require.EqualValues(t, 5, kept[1].Epoch, "the oldest go")
	require.Equal(t, kept, open().list())

	require.True(t, s.keep(twice(t, newKey(t), "another chain", 3)))
	require.Equal(t, kept, open().list())
	require.NoError(t, os.WriteFile(file, []byte("{"), 0o600))
	require.Empty(t, open().list())
	require.FileExists(t, file+".damaged")
}

// However many members lie in however many epochs, the whole is bounded, and they push out
// their own lies: whoever lied once stays accused.
func TestLiarsPushOutNobodyElse(t *testing.T) {
	s := &store{file: filepath.Join(t.TempDir(), "e.json"), log: silent()}
	once := equivocation.Evidence{Place: equivocation.Place{Member: common.Address{1}}}
	require.True(t, s.keep(once))
	for liar := range 2 * kept / keptOfMember {
		for epoch := range uint64(keptOfMember) {
			s.all = append(s.all, equivocation.Evidence{Place: equivocation.Place{Member: common.Address{2, byte(liar >> 8), byte(liar)}}, Epoch: epoch})
			s.trim(s.all[len(s.all)-1].Member)
		}
	}
	require.Len(t, s.list(), kept)
	require.Equal(t, once, s.list()[0])
}

// rig is a detector of one member's chain.
type rig struct {
	*Detector
	key *ecdsa.PrivateKey
	tip uint64
}

func newRig(t *testing.T) *rig {
	r := &rig{key: newKey(t), tip: 10}
	members, err := committee.New([]committee.Member{{Attester: crypto.PubkeyToAddress(r.key.PublicKey)}})
	require.NoError(t, err)
	r.Detector, err = Open(Config{
		ChainID: ours, Schedule: committee.Constant(members), Tip: func() uint64 { return r.tip },
		File: filepath.Join(t.TempDir(), "e.json"), Logger: silent(), Metrics: prometheus.NewRegistry(),
	})
	require.NoError(t, err)
	return r
}

// What peers answer is kept once it is verified; who answers what is not proven is blamed,
// and who is ahead of this node is not.
func TestPeersAnswersAreVerified(t *testing.T) {
	r := newRig(t)
	good, ahead := twice(t, r.key, ours, 9), twice(t, r.key, ours, 11)
	forged, stranger := twice(t, r.key, ours, 8), twice(t, newKey(t), ours, 9)
	forged.B.Signature[7] ^= 1
	take := func(list ...equivocation.Evidence) error { return r.take(equivocation.EncodeList(list)) }
	require.ErrorIs(t, r.take([]byte{1, 2}), equivocation.ErrList)
	require.ErrorIs(t, r.take(make([]byte, 1<<20)), equivocation.ErrList)
	require.ErrorIs(t, take(make([]equivocation.Evidence, pageSize+1)...), equivocation.ErrList)
	require.ErrorIs(t, take(forged), equivocation.ErrSignature)
	require.ErrorIs(t, take(stranger), equivocation.ErrStranger)
	require.ErrorIs(t, take(equivocation.Evidence{Place: good.Place, A: good.A, B: good.A}), equivocation.ErrAgree)
	require.NoError(t, take(ahead))
	require.Empty(t, r.All())
	require.NoError(t, take(ahead, good))
	require.Len(t, r.All(), 1)
	require.NoError(t, take(forged), "of who is accused already nothing is verified")

	source := r.Source()
	answers := source.Objects([][32]byte{p2p.HeightKey(0), p2p.HeightKey(1), p2p.HeightKey(1 << 40), {1}})
	require.LessOrEqual(t, len(answers[0]), source.MaxBytes)
	require.Equal(t, [][]byte{answers[0], nil, nil, nil}, answers)
	list, err := equivocation.DecodeList(answers[0], pageSize)
	require.NoError(t, err)
	require.Equal(t, good.A.Signature, list[0].A.Signature)
}

// A full page of the longest evidence fits into an answer.
func TestAPageFitsIntoAnAnswer(t *testing.T) {
	r := newRig(t)
	longest := twice(t, r.key, ours, 1<<62)
	longest.Round, longest.A.Seconds, longest.A.Nanoseconds, longest.A.PolRound = 1<<31-1, -1, 999_999_999, -1
	longest.B.Seconds, longest.B.Nanoseconds, longest.B.PolRound = -1, 999_999_999, -1
	for _, m := range []*equivocation.Message{&longest.A, &longest.B} {
		m.Block = equivocation.BlockID{Hash: common.MaxHash, Parts: 1<<32 - 1, PartsHash: common.MaxHash}
	}
	for i := range 2 * pageSize {
		longest.Member = common.Address{0xff, byte(i)}
		r.store.all = append(r.store.all, longest)
	}
	answers := r.Source().Objects([][32]byte{p2p.HeightKey(0), p2p.HeightKey(1)})
	for _, answer := range answers {
		require.LessOrEqual(t, len(answer), r.Source().MaxBytes)
		_, err := equivocation.DecodeList(answer, pageSize)
		require.NoError(t, err)
	}
}
