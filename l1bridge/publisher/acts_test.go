package publisher_test

import (
	"encoding/json"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/l1test"
)

// act is what happens in a scene before an L1 block.
type act = func(*stage)

func bend(b bent) act { return func(s *stage) { s.bend(b) } }

func censor(on bool) act { return func(s *stage) { s.censor(on) } }

// untilReplaced lifts the censorship when a second transaction has a nonce.
func untilReplaced(s *stage) bent {
	first := map[string]common.Hash{}
	return on("eth_sendRawTransaction", func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		out, err := ask()
		tx := sent(c)
		from, bad := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
		require.NoError(s.t, bad)
		key := from.Hex() + tx.ChainId().String() + new(big.Int).SetUint64(tx.Nonce()).String()
		if was, ok := first[key]; ok && was != tx.Hash() && err == nil {
			s.censor(false)
		} else if !ok {
			first[key] = tx.Hash()
		}
		return out, err
	})
}

// lateInclusion keeps what a leader sends out of its slot, once, and lets it into the
// next leader's.
func lateInclusion() act {
	done := false
	until := 0
	return func(s *stage) {
		if !done && s.block%blocksPerSlot == 0 && s.slot() > 0 && s.Leader(s.slot()) != s.Leader(s.slot()+1) {
			done, until = true, s.block+2
			s.censor(true)
		}
		if done && s.block == until {
			s.censor(false)
		}
	}
}

// dark has L1 out of sight for 1,000 slots, in which every so many of its blocks are sealed,
// and counts the chunks that are locked meanwhile.
func dark(every, locked int) act {
	return func(s *stage) {
		s.bend(off)
		before := s.Last
		s.skip(1_000, every, 120)
		s.bend(nil)
		require.Equal(s.t, before+uint64(locked), s.Last)
	}
}

// reorganise replaces the last blocks by as many empty ones.
func reorganise(blocks int) act {
	return func(s *stage) {
		head, err := s.Node.Client().BlockNumber(s.t.Context())
		require.NoError(s.t, err)
		require.NoError(s.t, s.Node.Replace(s.t.Context(), head-uint64(blocks), blocks))
	}
}

// steepBlobFee starts with a blob fee of a gwei or so, which each full block raises by a
// quarter.
func steepBlobFee(c *devnet.Config) { c.BlobFeeFraction, c.ExcessBlobGas = 4_000_000, 95_000_000 }

func raiseBlobFee(blocks uint64) act { return func(s *stage) { s.Node.SpikeBlobFee(blocks) } }

func poorPublishers(t *testing.T) func(*devnet.Config) {
	t.Helper()
	return func(c *devnet.Config) {
		for i := range l1test.Members {
			delete(c.Alloc, l1test.Address(l1test.Key(t, "publisher", i)))
		}
	}
}

// fund gives each member's account an ether.
func fund(s *stage) {
	key := l1test.Key(s.t, "outsider", 0)
	for i, a := range s.cast {
		to := a.Account()
		s.sendPlain(&types.DynamicFeeTx{Nonce: uint64(i), To: &to, Value: big.NewInt(1e18)}, key)
	}
}

// takeNonce has a program with the key of the slot's leader send something of its own.
func takeNonce(s *stage) {
	to := common.Address{7}
	s.sendPlain(&types.DynamicFeeTx{To: &to, Value: big.NewInt(1)}, s.Publishers[s.Leader(s.slot())])
}

// fork has the first endpoint serve an L1 that has the same blocks as long as they are
// empty, and no others.
func fork() act {
	var twin *l1test.Executed
	return func(s *stage) {
		if twin == nil {
			twin = l1test.StartExecuted(s.t, nil)
			s.bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
				if c.Method == "eth_sendRawTransaction" {
					return json.Marshal(sent(c).Hash())
				}
				return another(twin.L1)(c, ask)
			})
		}
		twin.SealInto(s.t, s.slot(), uint64(s.block%blocksPerSlot))
	}
}

func anotherL1(t *testing.T) *l1test.L1 {
	t.Helper()
	l1 := l1test.Start(t, func(c *devnet.Config) { c.Seed = []byte("another") })
	l1.SealInto(t, 40, 0)
	return l1
}
