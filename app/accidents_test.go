package app

import (
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	"github.com/cometbft/cometbft/libs/log"
	"github.com/cometbft/cometbft/privval"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/shares"
	"github.com/aztecd/aztecd/app/signer"
	"github.com/aztecd/aztecd/test/long"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
)

const (
	accidentID   = "az-test"
	accidentSlot = 8 * time.Second // of as many heights

	accidentTolerance = 500 * time.Millisecond
)

// Two machines and one key: whatever is copied, put back, moved or
// started beside what runs, no two contents of one height, round and step are ever signed.
// The machines have real guards, signers and files, and disagree about every block; the chain
// goes on with the others' votes, and its locks leave the key out now and then.
func TestNoAccidentSignsTwice(t *testing.T) { tryAccidents(t, 200) }

// The same a thousand times.
func TestNoneOfAThousandAccidentsSignsTwice(t *testing.T) {
	long.Test(t)
	tryAccidents(t, 1000)
}

func tryAccidents(t *testing.T, accidents int) {
	t.Helper()
	w := newWorld(t)
	for i := range accidents {
		w.begin(t, rand.New(rand.NewPCG(uint64(i), 4)))
		name := accidentNames[i%len(accidentNames)]
		w.accident(t, name)
		w.live(t, 3)
		require.Empty(t, w.conflicts, "accident %d: %s", i, name)
		w.end(t)
	}
	require.Greater(t, w.ended["elsewhere"], accidents/10, "a second machine hears the first")
	require.Greater(t, w.ended["refused"], accidents/10, "files that do not fit together start nothing")
	require.Greater(t, w.signatures, 5*accidents)
	t.Log(w.signatures, "signatures,", w.ended)
}

var accidentNames = []string{
	"moved by export and import", "exported, and both started", "imported on both", "an older export imported",
	"home copied while it ran", "a follower given copied files", "home put back from a backup", "book put back", "signer's state put back", "book lost", "key copied alone",
	"disk rolled back within a height", "died within a height, key file started elsewhere", "the same on a follower", "book and signer's state deleted", "key file started beside the other",
	"empty sealed book imported over", "another key's empty sealed book",
}

// world is a chain of four members, one of whose keys is on two machines.
type world struct {
	keys      []secp256k1eth.PrivKey
	members   *committee.Committee
	rng       *rand.Rand
	now       time.Time
	locks     []bool   // of heights from 1 on: whether the key's vote is in it
	times     []uint64 // of their blocks, unix milliseconds
	machines  [2]*machine
	signed    map[string]string
	conflicts []string

	signatures int
	ended      map[string]int
}

// machine is a home with its guard; the guard is nil while it is down.
type machine struct {
	cfg    signer.Config
	guard  *signer.Guard
	doubt  *doubt
	height uint64 // applied, as its databases have it
	founds bool   // it takes the chain for one that begins
	signed int    // messages
}

func newWorld(t *testing.T) *world {
	t.Helper()
	inMemory(t)
	w := &world{now: time.Unix(1_900_000_000, 0), ended: map[string]int{}}
	var members []committee.Member
	for i := range 4 {
		w.keys = append(w.keys, secp256k1eth.GenPrivKeySecp256k1Eth([]byte{byte(i)}))
		members = append(members, committee.Member{Attester: common.BytesToAddress(w.keys[i].PubKey().Address())})
	}
	var err error
	w.members, err = committee.New(members)
	require.NoError(t, err)
	return w
}

// inMemory has temporary files where they are synced at once, if there is such a place: what
// a crash of the machine does to files is not what is tried here.
func inMemory(t *testing.T) {
	t.Helper()
	const memory = "/dev/shm"
	if _, err := os.Stat(memory); err == nil {
		t.Setenv("TMPDIR", memory)
	}
}

// begin has the first machine sign for a while, and the second one have the key alone.
func (w *world) begin(t *testing.T, rng *rand.Rand) {
	t.Helper()
	w.rng, w.signed, w.locks, w.times, w.conflicts = rng, map[string]string{}, nil, nil, nil
	for i := range w.machines {
		dir := t.TempDir()
		m := &machine{}
		w.machines[i] = m
		m.cfg = signer.Config{
			KeyFile: filepath.Join(dir, "key"), StateFile: filepath.Join(dir, "state"), Book: filepath.Join(dir, "book"),
			OldBook: filepath.Join(dir, "old"), ChainID: accidentID, Now: func() time.Time { return w.now },
			Unsigned: func(height uint64) bool { return height == 1 && m.height == 0 && m.founds },
			Logger:   log.NewNopLogger(), Fail: func(err error) { t.Error(err) },
		}
		privval.NewFilePV(w.keys[0], w.machines[i].cfg.KeyFile, w.machines[i].cfg.StateFile).Save()
	}
	require.NoError(t, os.Remove(w.machines[1].cfg.StateFile))
	w.start(t, w.machines[0])
	w.live(t, 1+rng.IntN(3))
}

func (w *world) end(t *testing.T) {
	t.Helper()
	for _, m := range w.machines {
		m.stop(t)
	}
}

func (m *machine) stop(t *testing.T) {
	t.Helper()
	if m.guard != nil {
		require.NoError(t, m.guard.Close())
	}
	m.guard = nil
}

// live has so many heights decided.
func (w *world) live(t *testing.T, heights int) {
	t.Helper()
	for range heights {
		w.decide(t)
	}
}

// slot has a slot go by.
func (w *world) slot(t *testing.T) { w.live(t, int(accidentSlot/time.Second)) }

// decide has a height decided, in which each machine that runs signs what it likes. The lock
// has the key's vote if a machine cast one, three times of four.
func (w *world) decide(t *testing.T) {
	t.Helper()
	w.now = w.now.Add(time.Second)
	at := w.now.Add(time.Duration(w.rng.Int64N(int64(accidentTolerance)))) // by the proposer's clock
	height, votes := uint64(len(w.locks)+1), false
	for _, m := range w.machines {
		votes = w.follow(t, m) && w.vote(t, m, height) || votes
	}
	w.times = append(w.times, uint64(at.UnixMilli()))
	w.locks = append(w.locks, votes && w.rng.IntN(4) > 0)
}

// follow has a machine apply what was decided, as commitWatch does: it ends when its key is
// in it and not in its book. CometBFT enters consensus also where it is behind, and then asks
// for votes at heights that are decided.
func (w *world) follow(t *testing.T, m *machine) (runs bool) {
	t.Helper()
	for m.guard != nil && m.height < uint64(len(w.locks)) {
		w.vote(t, m, m.height+1)
		m.height++
		if w.locks[m.height-1] {
			if err := m.guard.HeardLock(m.height, 0); err != nil {
				require.ErrorIs(t, err, signer.ErrElsewhere)
				w.ended["elsewhere"]++
				m.stop(t)
				continue
			}
		}
		require.NoError(t, m.doubt.decided(m.height, w.times[m.height-1]))
	}
	return m.guard != nil
}

// vote has a machine sign a height, now and then in a second round, and tells whether it
// pre-committed a block in the first.
func (w *world) vote(t *testing.T, m *machine, height uint64) (locked bool) {
	t.Helper()
	for round := range int32(1 + w.rng.IntN(5)/4) {
		if w.rng.IntN(4) == 0 {
			p := &cmtproto.Proposal{Type: cmtproto.ProposalType, Height: int64(height), Round: round, PolRound: -1, BlockID: w.block()}
			w.keep(m, m.guard.SignProposal(accidentID, p), p.BlockID, "proposal", height, round)
		}
		for _, step := range []cmtproto.SignedMsgType{cmtproto.PrevoteType, cmtproto.PrecommitType} {
			v := &cmtproto.Vote{Type: step, Height: int64(height), Round: round, BlockID: w.block()}
			if step == cmtproto.PrecommitType {
				v.Extension = v.BlockID.Hash
			}
			done := w.keep(m, m.guard.SignVote(accidentID, v), v.BlockID, step.String(), height, round)
			locked = locked || done && round == 0 && step == cmtproto.PrecommitType
		}
	}
	return locked
}

// block is one of two.
func (w *world) block() cmtproto.BlockID {
	hash := make([]byte, 32)
	hash[0] = byte(1 + w.rng.IntN(2))
	return cmtproto.BlockID{Hash: hash, PartSetHeader: cmtproto.PartSetHeader{Total: 1, Hash: hash}}
}

// keep notes what left a machine.
func (w *world) keep(m *machine, refused error, block cmtproto.BlockID, step string, height uint64, round int32) bool {
	if refused != nil {
		return false
	}
	w.signatures++
	m.signed++
	at := fmt.Sprintf("%s %d/%d", step, height, round)
	if before, ok := w.signed[at]; ok && before != string(block.Hash) {
		w.conflicts = append(w.conflicts, at)
	}
	w.signed[at] = string(block.Hash)
	return true
}

// newest is the lock of the last height, as a peer shows it.
func (w *world) newest(t *testing.T) (made *lock.Certificate) {
	t.Helper()
	height, signers := uint64(len(w.locks)), []int{1, 2, 3}
	if w.locks[height-1] {
		signers = []int{0, 1, 2}
	}
	tally, extension := lock.NewTally(accidentID, height, w.members), lock.NewExtension(lock.Locked, 0, common.Hash{1})
	for _, i := range signers {
		sig, err := w.keys[i].Sign(cmttypes.VoteExtensionSignBytes(accidentID, &cmtproto.Vote{Height: int64(height), Extension: extension[:]}))
		require.NoError(t, err)
		made = tally.Add(lock.Vote{Validator: w.members.Members()[i].Attester, Extension: extension[:], Signature: sig})
	}
	require.NotNil(t, made)
	return made
}

// start starts a machine as a node does: guard, then listening for a slot, if it is needed.
// What was decided meanwhile it learns afterwards.
func (w *world) start(t *testing.T, m *machine) {
	t.Helper()
	m.stop(t)
	var err error
	if m.guard, err = signer.Open(context.Background(), m.cfg); err != nil {
		w.ended["refused"]++
		m.guard = nil
		return
	}
	m.doubt = newDoubt(m.guard, &protocol.Params{SlotDuration: uint64(accidentSlot.Milliseconds()), ClockTolerance: uint64(accidentTolerance.Milliseconds())},
		m.cfg.Now, func() bool { return m.height == uint64(len(w.locks)) }, slog.New(slog.DiscardHandler))
	peer := &said{}
	schedule := committee.Constant(w.members)
	l := listening{
		guard: m.guard, schedule: schedule, next: m.height + 1, slot: accidentSlot, now: m.cfg.Now, log: slog.New(slog.DiscardHandler),
		peers: shares.New(shares.Config{Peers: peer, Schedule: schedule, ChainID: accidentID}), gathered: len(w.locks) > 0,
	}
	if m.founds = !l.needed(); m.founds {
		return
	}
	listener := m.guard
	m.guard = nil // it signs nothing meanwhile
	var shown heard
	for range accidentSlot / time.Second {
		w.decide(t)
		peer.locks = []*lock.Certificate{w.newest(t)}
		if shown, err = l.ask(context.Background(), 0); err != nil {
			require.ErrorIs(t, err, signer.ErrElsewhere)
			w.ended["elsewhere"]++
			require.NoError(t, listener.Close())
			return
		}
		if listener.Doubts() { // one lock shows that the chain has begun
			break
		}
	}
	listener.Listened(shown.newest)
	m.guard = listener
}
