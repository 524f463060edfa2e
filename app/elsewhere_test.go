package app

import (
	"context"
	"log/slog"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	"github.com/cometbft/cometbft/libs/log"
	"github.com/cometbft/cometbft/privval"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/app/shares"
	"github.com/aztecd/aztecd/app/signer"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/lock"
)

// said is what a peer answers, in turn; the last one again.
type said struct{ locks []*lock.Certificate }

func (s *said) Fetch(ctx context.Context, _ p2p.Kind, keys [][32]byte, got func(key [32]byte, raw []byte) error) error {
	if len(s.locks) == 0 {
		<-ctx.Done()
		return ctx.Err()
	}
	_ = got(keys[0], lock.Answer{Certificate: s.locks[0]}.Encode())
	if len(s.locks) > 1 {
		s.locks = s.locks[1:]
	}
	return nil
}

// unnamed is a peer whose lock nobody here can judge.
type unnamed struct{ shown *lock.Certificate }

func (u unnamed) NewestOr(ctx context.Context, _ func(*lock.Certificate) error, unjudged func(*lock.Certificate)) error {
	unjudged(u.shown)
	<-ctx.Done()
	return ctx.Err()
}

// A start of a key that signed before hears its votes above its book and signs
// nothing; heights that are decided without it, or a slot, end the listening.
func TestAStartListensForItsKey(t *testing.T) {
	const chainID = "az-test"
	keys := make([]secp256k1eth.PrivKey, 4)
	members := make([]committee.Member, 4)
	for i := range keys {
		keys[i] = secp256k1eth.GenPrivKeySecp256k1Eth([]byte{byte(i)})
		members[i].Attester = common.BytesToAddress(keys[i].PubKey().Address())
	}
	c, err := committee.New(members)
	require.NoError(t, err)
	certificate := func(height uint64, signers ...int) (made *lock.Certificate) {
		tally, extension := lock.NewTally(chainID, height, c), lock.NewExtension(lock.Locked, 0, common.Hash{1})
		for _, i := range signers {
			sig, err := keys[i].Sign(cmttypes.VoteExtensionSignBytes(chainID, &cmtproto.Vote{Height: int64(height), Extension: extension[:]}))
			require.NoError(t, err)
			made = tally.Add(lock.Vote{Validator: members[i].Attester, Extension: extension[:], Signature: sig})
		}
		return made
	}
	dir := t.TempDir()
	cfg := signer.Config{
		KeyFile: filepath.Join(dir, "key"), StateFile: filepath.Join(dir, "state"), Book: filepath.Join(dir, "book"), OldBook: filepath.Join(dir, "old"),
		ChainID: chainID, Unsigned: func(height uint64) bool { return height == 10 }, Now: time.Now, Logger: log.NewNopLogger(), Fail: func(error) {},
	}
	privval.NewFilePV(keys[0], cfg.KeyFile, cfg.StateFile).Save()
	start := func() *signer.Guard {
		guard, err := signer.Open(context.Background(), cfg)
		require.NoError(t, err)
		t.Cleanup(func() { require.NoError(t, guard.Close()) })
		return guard
	}
	run := func(l listening) error { _, err := l.run(context.Background()); return err }
	listen := func(guard *signer.Guard, peer *said, slot time.Duration, late time.Duration) listening {
		schedule := committee.Constant(c)
		return listening{
			guard: guard, schedule: schedule, next: 10, slot: slot,
			peers: shares.New(shares.Config{Peers: peer, Schedule: schedule, ChainID: chainID}),
			now:   func() time.Time { return time.Now().Add(late) }, log: slog.New(slog.DiscardHandler),
		}
	}
	prevote := &cmtproto.Vote{Type: cmtproto.PrevoteType, Height: 10}

	guard := start()
	require.False(t, listen(guard, nil, time.Hour, 0).needed(), "it signs nothing anyway: its book is empty")
	begins := listen(guard, nil, time.Hour, 0)
	begins.next = 1
	require.False(t, begins.needed(), "the chain's members gather")
	begins.gathered = true
	require.True(t, begins.needed(), "or gathered long ago")
	begins.peers = listen(guard, &said{locks: []*lock.Certificate{certificate(3, 1, 2, 3)}}, time.Hour, 0).peers
	shown, err := begins.run(context.Background())
	require.NoError(t, err)
	require.Equal(t, heard{3, true}, shown, "one lock shows that it has begun")
	for epoch, begun := range map[uint64]bool{7: true, 8: false} {
		begins.epoch, begins.slot = 7, 10*time.Millisecond
		begins.peers = unnamed{&lock.Certificate{Height: 900, Extension: lock.NewExtension(lock.Locked, epoch, common.Hash{1})}}
		shown, err = begins.run(context.Background())
		require.NoError(t, err)
		require.Equal(t, heard{0, begun}, shown, "nobody here can name its committee, but such an epoch there may be")
	}
	named := listen(guard, nil, time.Hour, 0)
	for height, needed := range map[uint64]bool{named.next - 1: false, named.next: true, named.next + 500: true} {
		named.named = height
		require.Equal(t, needed, named.needed(), "it is told to sign the height in progress, whether its home has come so far or not")
	}
	named.peers = listen(guard, &said{locks: []*lock.Certificate{certificate(named.next-1, 1, 2, 3)}}, time.Hour, 0).peers
	named.named, named.slot = named.next+500, 100*time.Millisecond
	looked := time.Now()
	require.NoError(t, run(named))
	require.GreaterOrEqual(t, time.Since(looked), named.slot, "one lock tells nothing of a height above it")
	require.ErrorIs(t, run(listen(start(), &said{locks: []*lock.Certificate{certificate(10, 0, 1, 2)}}, time.Hour, 0)), signer.ErrElsewhere)
	require.NoError(t, guard.SignVote(chainID, prevote))
	require.True(t, listen(start(), nil, time.Hour, 0).needed(), "it was killed, or is a copy of what was running")
	require.NoError(t, guard.Close())
	guard = start()
	require.False(t, listen(guard, nil, time.Hour, 0).needed(), "it signed less than a slot ago")
	require.True(t, listen(guard, nil, time.Hour, 2*time.Hour).needed())
	require.True(t, listen(guard, nil, time.Hour, -time.Minute).needed(), "the clock was set back")
	strangers, err := committee.New(members[1:])
	require.NoError(t, err)
	other := listen(guard, nil, time.Hour, 2*time.Hour)
	other.schedule = committee.Constant(strangers)
	require.False(t, other.needed(), "it has no seat")

	// What it signed itself, and what others decide without it, is no alarm.
	own := []*lock.Certificate{certificate(9, 0, 1, 2), certificate(10, 1, 2, 3)}
	others := slices.Clone(own)
	for height := range uint64(listenHeights) {
		others = append(others, certificate(11+2*height, 1, 2, 3))
	}
	require.NoError(t, run(listen(guard, &said{locks: others}, time.Hour, 0)))
	require.NoError(t, run(listen(guard, &said{}, 10*time.Millisecond, 0)), "a slot in which nobody says anything")
	forged := certificate(12, 0, 1, 2)
	forged.Signatures[0] = forged.Signatures[1]
	require.NoError(t, run(listen(guard, &said{locks: []*lock.Certificate{forged}}, 10*time.Millisecond, 0)))
	last := others[len(others)-1].Height
	require.ErrorIs(t, guard.SignVote(chainID, &cmtproto.Vote{Type: cmtproto.PrevoteType, Height: int64(last)}), signer.ErrDecided, "it lies behind")
	require.NoError(t, guard.SignVote(chainID, &cmtproto.Vote{Type: cmtproto.PrevoteType, Height: int64(last + 1)}))

	// A quorum may be quicker than the other signer for some heights, and a peer may
	// show locks of long ago.
	var old []*lock.Certificate
	for height := uint64(1); height <= 4; height++ {
		old = append(old, certificate(height, 1, 2, 3))
	}
	for height := range uint64(listenHeights - 1) {
		old = append(old, certificate(last+2+height, 1, 2, 3))
	}
	late := []*lock.Certificate{certificate(100, 0, 1, 2)}
	elsewhere := &said{locks: slices.Concat(old, late)}
	require.ErrorIs(t, run(listen(guard, elsewhere, time.Hour, 0)), signer.ErrElsewhere)
	require.ErrorIs(t, guard.SignVote(chainID, &cmtproto.Vote{Type: cmtproto.PrevoteType, Height: int64(last + 2)}), signer.ErrElsewhere)

	require.NoError(t, guard.Close())
	guard = start()
	require.True(t, listen(guard, nil, time.Hour, 0).needed(), "it was heard elsewhere")
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = listen(guard, &said{}, time.Hour, 0).run(ctx)
	require.ErrorIs(t, err, context.Canceled, "it can be stopped")
	require.NoError(t, guard.Close())
	guard = start()
	require.True(t, listen(guard, nil, time.Hour, 0).needed(), "it was stopped before it had listened")
	require.NoError(t, run(listen(guard, &said{}, 10*time.Millisecond, 0)))
	require.NoError(t, guard.Close())
	require.False(t, listen(start(), nil, time.Hour, 0).needed(), "it has listened")
}
