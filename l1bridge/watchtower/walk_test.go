package watchtower_test

import (
	"flag"
	"fmt"
	"maps"
	"math/big"
	"os"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/publication"
)

// faulty is the position of the member that does what it likes.
const faulty = l1test.Members - 1

// stride is a slot of a walk: how much is locked, and what happens.
type stride struct {
	Chunks  int
	Happens string
	Much    int
}

// disturbances are what may happen. None lasts longer than the windows.
var disturbances = map[string]func(s *life, much int){
	"nothing":       func(*life, int) {},
	"a forgery":     func(s *life, _ int) { s.publishForgery() },
	"a shorter one": func(s *life, _ int) { s.publishShorter() },
	"a charge":      func(s *life, _ int) { s.chargeTip() },
	"an accusation": func(s *life, much int) { s.accuseSome(much) },
	"L1 goes back":  func(s *life, much int) { s.goBack(1 + much) },
	"L1 censors":    func(s *life, much int) { s.censor(1 + much) },
	"L1 stands":     func(s *life, much int) { s.Node.SkipSlots(uint64(1 + much)) },
	"a restart":     func(s *life, much int) { s.restart(much % faulty) },
	"a member sleeps": func(s *life, much int) {
		s.away[much%faulty] = !s.away[much%faulty]
		for i := range faulty { // the others are there
			s.away[i] = s.away[i] && i == much%faulty
		}
	},
}

// A member that follows the rules, with a publisher that has money and an L1 that takes its
// transactions, keeps its stake, whatever a faulty one forges, publishes in part, charges
// and accuses, through reorganisations of L1, outages and censorship shorter than the
// windows, handovers and restarts; and each lock is confirmed, or somebody can be accused of it.
func TestWhoFollowsTheRulesNeverPays(t *testing.T) {
	walks := "2"
	if more := os.Getenv("AZTECD_WALKS"); more != "" {
		walks = more
	} else {
		setFlag(t, "rapid.seed", "7")
	}
	setFlag(t, "rapid.checks", walks)
	walk := rapid.SliceOfN(rapid.Custom(func(rt *rapid.T) stride {
		return stride{rapid.IntRange(0, 2).Draw(rt, "chunks"), rapid.SampledFrom(slices.Sorted(maps.Keys(disturbances))).Draw(rt, "happens"), rapid.IntRange(0, 8).Draw(rt, "much")}
	}), 8, 16)
	number := 0
	rapid.Check(t, func(rt *rapid.T) {
		strides := walk.Draw(rt, "walk")
		number++
		if !t.Run(fmt.Sprint(number), func(t *testing.T) { newLife(t).walk(strides) }) {
			rt.Fatalf("the walk %v", strides)
		}
	})
}

func setFlag(t *testing.T, name, value string) {
	t.Helper()
	before := flag.Lookup(name).Value.String()
	require.NoError(t, flag.Set(name, value))
	t.Cleanup(func() { require.NoError(t, flag.Set(name, before)) })
}

// walk takes the strides, and then lets all come to rest.
func (s *life) walk(strides []stride) {
	s.t.Helper()
	s.away[faulty] = true
	for _, stride := range strides {
		s.live(stride.Chunks, func() { disturbances[stride.Happens](s, stride.Much) })
		s.nobodyPaid()
	}
	s.Node.Censor()
	for i := range faulty {
		s.away[i] = false
	}
	s.settles()
	s.nobodyPaid()
}

// nobodyPaid wants every honest member to have the stake that it had.
func (s *life) nobodyPaid() {
	s.t.Helper()
	for i, now := range s.stakes()[:faulty] {
		require.Equal(s.t, s.before[i], now, "member %d in slot %d; done was %v", i, s.slot, s.acts)
	}
}

// publishForgery publishes a child of L1's tip that nobody locked, if it is the faulty
// member's turn.
func (s *life) publishForgery() {
	s.t.Helper()
	if s.leads(s.now()) != faulty {
		return
	}
	tips := s.tips()
	h := checkpoint.Header{
		Number: tips.Number + 1, ParentHash: tips.Hash, Slot: s.now() - 1, Epoch: s.Params.EpochOf(s.now() - 1),
		FirstChunk: tips.LastChunk + 1, LastChunk: tips.LastChunk + 65_536, StateRoot: common.Hash{0xba, 0xd}, BlobsHash: forgedHash(s.t),
		Origin: s.Params.GenesisOrigin.Ref(),
	}
	blobs, err := s.disturber.Prove([]kzg4844.Blob{{31: 7}, {}}) // those of forgedHash
	require.NoError(s.t, err)
	s.attempt(s.Params.Rollup, bindings.NewRollup().PackPropose([]bindings.CheckpointHeader{bindings.FromHeader(h)}, big.NewInt(1), 0), blobs, nil)
}

// publishShorter publishes what comes next on L1 without its last chunk, if it has several
// and it is the faulty member's turn.
func (s *life) publishShorter() {
	s.t.Helper()
	next := s.tips().Number + 1
	whole, err := ledger.CheckpointAt(s.World, next)
	if err != nil || whole.LastChunk == whole.FirstChunk || whole.Slot >= s.now() || s.leads(s.now()) != faulty {
		return
	}
	short, err := ledger.RunningAt(s.World, whole.LastChunk-1)
	require.NoError(s.t, err)
	fields, err := publication.Content(s.World, short)
	require.NoError(s.t, err)
	packed, err := blob.Pack(fields)
	require.NoError(s.t, err)
	sidecar, err := s.disturber.Prove(append(packed, kzg4844.Blob{}))
	require.NoError(s.t, err)
	s.attempt(s.Params.Rollup, bindings.NewRollup().PackPropose([]bindings.CheckpointHeader{bindings.FromHeader(short)}, big.NewInt(int64(len(packed))), 0), sidecar, nil)
}

// chargeTip charges who published what stands last on L1.
func (s *life) chargeTip() {
	s.t.Helper()
	tips := s.tips()
	if p, known := s.nodes[0].view.Snapshot().Publication(tips.Number); known {
		s.attempt(s.Params.Rollup, bindings.NewRollup().PackCharge(p.Number, p.Record()), nil, bond)
	}
}

// accuseSome accuses the committee of one of the last locks.
func (s *life) accuseSome(much int) {
	s.t.Helper()
	if s.Last == 0 {
		return
	}
	l, err := s.FirstLock(1 + uint64(much)%s.Last)
	require.NoError(s.t, err)
	if s.accusable(l) == nil {
		s.attempt(s.Deployment.Slasher, s.accusation(l), nil, bond)
	}
}

// goBack replaces the last blocks of L1, none that was final.
func (s *life) goBack(blocks int) {
	s.t.Helper()
	require.NoError(s.t, s.Node.Replace(s.t.Context(), s.head()-uint64(blocks), blocks))
}

// censor keeps L1 from taking anything of honest members, for some blocks.
func (s *life) censor(blocks int) {
	s.Node.Censor(s.accounts(faulty)...)
	s.censored = blocks
}

// attempt has the faulty member send something, if L1 would take it. The next block has it.
func (s *life) attempt(to common.Address, data []byte, blobs *types.BlobTxSidecar, value *big.Int) {
	s.t.Helper()
	n := s.nodes[faulty]
	require.NoError(s.t, n.view.Step(s.t.Context()))
	snapshot := n.view.Snapshot()
	head := txmgr.Head{Header: snapshot.Head, Canonical: snapshot.Canonical, BlockTime: l1test.BlockTime, Next: snapshot.Head.Time + l1test.BlockTime}
	_, err := s.disturber.Reconcile(s.t.Context(), head)
	require.NoError(s.t, err)
	account, err := s.disturber.Account(s.t.Context(), head)
	require.NoError(s.t, err)
	want := txmgr.Want{Gas: 500_000, Value: value}
	if blobs != nil {
		want.Blobs = len(blobs.Blobs)
	}
	terms, blockedBy := account.Terms(want)
	if blockedBy == "" {
		_, _ = s.disturber.Send(s.t.Context(), head, txmgr.Request{To: to, Data: data, Blobs: blobs, Value: value}, terms) // what L1 refuses is not sent
	}
}
