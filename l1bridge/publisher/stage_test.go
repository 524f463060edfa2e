package publisher_test

import (
	"crypto/ecdsa"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/protocol"
)

const blocksPerSlot = l1test.SlotDuration / l1test.BlockTime

// stage is an L1, a rollup that locks a chunk in each slot, and the publishers of all
// its members, moved one L1 block at a time.
type stage struct {
	*l1test.Executed
	t    *testing.T
	cast []*actor
	caps txmgr.Fees
	// block is how many L1 blocks were sealed or missed since genesis, chunks how many
	// are still to be locked.
	block, chunks int
	honest        *client.Client
}

// actor is the publisher of one member, behind endpoints of its own.
type actor struct {
	*bridge
	wires []*l1test.Wire
	// before is called before each of its steps, after when it is over.
	before, after func()
}

// setStage has a chunk locked in each of the next slots.
func setStage(t *testing.T, s scene) *stage {
	t.Helper()
	st := &stage{
		t: t, Executed: l1test.StartExecutedOf(t, s.l1, s.params), chunks: max(s.chunks, 4),
		caps: txmgr.Fees{Tip: 50 * gwei, Gas: 500 * gwei, Blob: 500 * gwei},
	}
	if s.caps != (txmgr.Fees{}) {
		st.caps = s.caps
	}
	for position := range l1test.Members {
		a := &actor{before: func() {}, after: func() {}}
		for _, name := range []string{"first", "second", "third"}[:max(s.endpoints, 1)] {
			a.wires = append(a.wires, st.Wire(name))
		}
		c := l1test.ClientOf(t, a.wires...)
		c.Anchor(st.Params.GenesisOrigin.Number, st.Params.GenesisOrigin.Hash)
		a.bridge = bridgeOver(t, st.L1, st, position, c)
		a.account.Caps = st.caps
		a.restart(t)
		st.cast = append(st.cast, a)
	}
	st.honest, st.Sight = st.Client(t), l1test.Followed
	st.SealInto(t, 0, 0)
	return st
}

// params are the scene's own.
func (sc scene) params(p *protocol.Params) {
	p.Eager = sc.eager
	p.L1.Depth, p.L1.MaxOriginAge = max(sc.depth, p.L1.Depth), max(sc.originAge, p.L1.MaxOriginAge)
}

// slot of the L1 block that was sealed last, or missed.
func (s *stage) slot() uint64 { return uint64(s.block / blocksPerSlot) }

// play lets an L1 block's time pass: a chunk is locked in the middle of its slot, every
// member looks at L1 and acts, the next block is sealed.
func (s *stage) play() {
	s.t.Helper()
	s.lock()
	for _, a := range s.cast {
		a.before()
		_ = a.view.Step(s.t.Context()) // what fails here shows in what is published
		_, _ = a.Step(s.t.Context())   // as above
		a.after()
	}
	s.block++
	s.SealInto(s.t, s.slot(), uint64(s.block%blocksPerSlot))
}

// lock locks a chunk in the middle of a slot, unless too much waits for L1 already, or the
// newest L1 block that is seen is too old for one.
func (s *stage) lock() {
	s.t.Helper()
	if s.block%blocksPerSlot == 1 && s.chunks > 0 && s.Last < s.published()+s.Params.MaxUnpublishedSlots && s.MayLock(s.t, s.slot()) {
		s.Lock(s.t, s.slot(), 1)
		s.chunks--
	}
}

// sendPlain sends a transfer from a key's account.
func (s *stage) sendPlain(tx *types.DynamicFeeTx, from *ecdsa.PrivateKey) {
	tx.ChainID = new(big.Int).SetUint64(s.Params.L1ChainID)
	tx.Gas, tx.GasFeeCap, tx.GasTipCap = 21_000, big.NewInt(100*gwei), big.NewInt(gwei)
	signed, err := types.SignNewTx(from, types.LatestSignerForChainID(tx.ChainID), tx)
	require.NoError(s.t, err)
	require.NoError(s.t, s.Node.Client().SendTransaction(s.t.Context(), signed))
}

// skip lets slots pass in which nobody looks at L1; every so many of its blocks are
// sealed, none if that is 0. In every so many of the slots a chunk is to be locked.
func (s *stage) skip(slots, every, pace int) {
	s.t.Helper()
	s.Sight = l1test.Dark
	defer func() { s.Sight = l1test.Followed }()
	for i := range slots * blocksPerSlot {
		if i/blocksPerSlot%pace == 0 {
			s.lock()
		}
		s.block++
		if every != 0 && s.block%every == 0 {
			s.SealInto(s.t, s.slot(), uint64(s.block%blocksPerSlot))
			continue
		}
		s.Pass(l1test.BlockTime * time.Second)
	}
}

// published is the last checkpoint on L1, which where certificates are checked eagerly is
// also the last confirmed one.
func (s *stage) published() uint64 {
	s.t.Helper()
	head, err := s.honest.HeaderByNumber(s.t.Context(), nil)
	require.NoError(s.t, err)
	tips, err := view.ReadTips(s.t.Context(), s.honest, s.Params.Rollup, head.Hash)
	require.NoError(s.t, err)
	if s.Params.Eager {
		require.Equal(s.t, tips.Number, tips.Confirmed, "nothing unconfirmed ever stands")
	}
	return tips.Number
}

// over tells whether everything that was to be locked is on L1.
func (s *stage) over() bool { return s.chunks == 0 && s.published() == s.Last }

// bend changes what the first endpoint of each member says; nil makes it honest again.
func (s *stage) bend(b l1test.Bend) {
	for _, a := range s.cast {
		a.wires[0].Bend(b)
	}
}

// censor keeps all that members send out of blocks, until it is lifted.
func (s *stage) censor(on bool) {
	var all []common.Address
	for _, a := range s.cast {
		if on {
			all = append(all, a.Account())
		}
	}
	s.Node.Censor(all...)
}

// scene is a story: what happens at which L1 block, counted from genesis.
type scene struct {
	l1        func(*devnet.Config)
	eager     bool
	depth     uint64 // of L1 origins, blocks; 0 is that of Devnet, as with
	originAge uint64 // in epochs
	endpoints int    // of each member; 0 is one
	chunks    int    // to be locked, one in each slot; 0 is four
	caps      txmgr.Fees
	acts      map[int]func(*stage)
	always    func(*stage) // before every block
	// within is how many L1 blocks, sealed or missed, it may take until everything is on
	// L1.
	within int
	// reverts is how many transactions may be paid for in vain.
	reverts int
	// beside is how many of these come in beside a backup's and are passed over.
	beside int
}

// run plays a scene to its end.
func (sc scene) run(t *testing.T) {
	t.Parallel()
	s := setStage(t, sc)
	for !s.over() {
		require.Less(t, s.block, sc.within, "checkpoint %d of %d is on L1", s.published(), s.Last)
		if act := sc.acts[s.block]; act != nil {
			act(s)
		}
		if sc.always != nil {
			sc.always(s)
		}
		s.play()
	}
	sum := s.judge()
	require.LessOrEqual(t, sum.reverted, sc.reverts)
	require.LessOrEqual(t, sum.reverted+sum.passedOver, sc.reverts+sc.beside, "paid for in vain")
	t.Logf("l1_blocks=%d l1_seconds=%d checkpoints=%d transactions=%d reverted=%d milliether=%s",
		s.block, s.block*l1test.BlockTime, sum.checkpoints, sum.transactions, sum.reverted,
		new(big.Float).Quo(new(big.Float).SetInt(sum.spent), big.NewFloat(params.Ether/1000)).Text('f', 3))
}
