package devnet_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/devnet"
)

// Skipped slots move chain time on and leave no block behind.
func TestSkippedSlotsHaveNoBlock(t *testing.T) {
	n := start(t, manual(t))
	first := seal(t, n, 1)
	require.EqualValues(t, genesisTime+12, first.Time())
	n.SkipSlots(4)
	second := seal(t, n, 1)
	require.Equal(t, first.Time()+5*12, second.Time())
	require.Equal(t, first.Hash(), second.ParentHash())
	require.Equal(t, second.Time()+12, seal(t, n, 1).Time())
}

func TestSealAtTakesTheFirstSlotNotBeforeTheTime(t *testing.T) {
	n := start(t, manual(t))
	block, err := n.SealAt(t.Context(), genesisTime+100)
	require.NoError(t, err)
	require.EqualValues(t, genesisTime+108, block.Time())
	_, err = n.SealAt(t.Context(), genesisTime+100)
	require.ErrorIs(t, err, devnet.ErrPast)
}

// The tags trail the head by the configured depth, start at genesis and never
// go back, so a reorganisation cannot pass below them.
func TestFinalizedTrailsTheHeadAndBoundsReorgs(t *testing.T) {
	n := start(t, manual(t))
	tag := func(which rpc.BlockNumber) uint64 {
		header, err := n.Client().HeaderByNumber(t.Context(), big.NewInt(int64(which)))
		require.NoError(t, err)
		return header.Number.Uint64()
	}
	require.Zero(t, tag(rpc.FinalizedBlockNumber))
	seal(t, n, 10)
	require.EqualValues(t, 6, tag(rpc.FinalizedBlockNumber))
	require.EqualValues(t, 8, tag(rpc.SafeBlockNumber))

	require.ErrorIs(t, n.Reorg(t.Context(), 5), devnet.ErrFinalized)
	require.ErrorIs(t, n.Reorg(t.Context(), 11), devnet.ErrNoBlock)
	require.NoError(t, n.Reorg(t.Context(), 6))
	require.EqualValues(t, 6, tag(rpc.FinalizedBlockNumber))
	require.EqualValues(t, 6, tag(rpc.SafeBlockNumber))
}

func TestReorgReturnsTransactionsToThePool(t *testing.T) {
	alice := newAccount(t, "alice")
	n := start(t, manual(t, alice))
	seal(t, n, 1)
	plain := pay(t, n, alice)
	dropped := seal(t, n, 1)
	require.Equal(t, dropped.Hash(), includedIn(t, n, plain))

	require.NoError(t, n.Reorg(t.Context(), 1))
	requirePending(t, n, plain)
	again := seal(t, n, 1)
	require.Equal(t, again.Hash(), includedIn(t, n, plain))
	require.NotEqual(t, dropped.Hash(), again.Hash(), "a replacement differs even with the same content")
}

// A branch that is longer than the old one replaces it in one step.
func TestReplaceSwitchesToALongerBranch(t *testing.T) {
	n := start(t, manual(t))
	old := seal(t, n, 3)
	require.NoError(t, n.Replace(t.Context(), 1, 4))
	require.EqualValues(t, 5, headNumber(t, n))
	now, err := n.Client().HeaderByNumber(t.Context(), old.Number())
	require.NoError(t, err)
	require.NotEqual(t, old.Hash(), now.Hash())
}

// The blob comes back from the pool's own keeping, not from a new submission.
func TestReorgReturnsBlobTransactionsToThePool(t *testing.T) {
	alice := newAccount(t, "alice")
	n := start(t, manual(t, alice))
	seal(t, n, 1)
	tx := publish(t, n, alice, someBlob(1), 1e9)
	seal(t, n, 1)
	includedIn(t, n, tx)

	require.NoError(t, n.Reorg(t.Context(), 1))
	requirePending(t, n, tx)
	require.Equal(t, seal(t, n, 1).Hash(), includedIn(t, n, tx))
}

func TestCensoredSendersWaitWhileOthersAreServed(t *testing.T) {
	alice, bob := newAccount(t, "alice"), newAccount(t, "bob")
	n := start(t, manual(t, alice, bob))
	n.Censor(alice.addr)
	hidden, shown := pay(t, n, alice), pay(t, n, bob)
	block := seal(t, n, 2)
	requirePending(t, n, hidden)
	require.Equal(t, block.ParentHash(), includedIn(t, n, shown))

	n.Censor()
	require.Equal(t, seal(t, n, 1).Hash(), includedIn(t, n, hidden))
}
