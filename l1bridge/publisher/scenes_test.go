package publisher_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"math"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// act is what happens in a scene before an L1 block.
type act = func(*stage)

func bend(b bent) act { return func(s *stage) { s.bend(b) } }

func censor(on bool) act { return func(s *stage) { s.censor(on) } }

// Whatever happens to transactions, to L1 or to the endpoints: every slot is published in
// the end, in order, once, within the caps, and an audit of that L1 passes. A slot has
// three L1 blocks; that of slot s is locked at block 3s+1 and may be published from block
// 3s+3 on. An act that bends endpoints bends those of all members.
func TestScenes(t *testing.T) {
	for name, sc := range map[string]scene{
		"nothing happens": {within: 14},

		"a pool drops what it took, twice": {
			acts:   map[int]act{3: bend(swallows(2))},
			within: 24,
		},
		"all that is sent is stuck for three slots": {
			acts:   map[int]act{3: censor(true), 12: censor(false)},
			within: 24, reverts: 4,
		},
		"what is sent is stuck until it is replaced": {
			acts:   map[int]act{3: func(s *stage) { s.censor(true); s.bend(untilReplaced(s)) }},
			within: 60, reverts: 4,
		},
		"what is sent comes in when its turn is over": {
			always: lateInclusion(), within: 30, reverts: 2,
		},
		"three blocks with a publication are reorganised away": {
			acts:   map[int]act{5: reorganise(3)},
			within: 20, reverts: 2,
		},
		"three blocks are reorganised away that were called final": {
			acts:   map[int]act{0: bend(finalAtOnce()), 5: reorganise(3)},
			within: 20, reverts: 2,
		},

		"the blob fee rises a hundredfold in twenty blocks, within the caps": {
			l1: steepBlobFee, chunks: 8, acts: map[int]act{3: raiseBlobFee(20)}, within: 30,
		},
		"the blob fee rises a hundredfold in twenty blocks, above the caps": {
			l1: steepBlobFee, chunks: 8, acts: map[int]act{3: raiseBlobFee(20)}, within: 50,
			caps: txmgr.Fees{Tip: 50 * gwei, Gas: 500 * gwei, Blob: 6 * gwei},
		},
		"the accounts are empty until somebody sends ether": {
			l1:   poorPublishers(t),
			acts: map[int]act{9: fund}, within: 30,
		},
		"another process takes the leader's nonce": {
			acts: map[int]act{3: takeNonce}, within: 20,
		},

		"RPC hangs for half a minute": {
			acts: map[int]act{3: bend(hangs), 6: bend(nil)}, within: 20,
		},
		"RPC shows an old head for three slots": {
			acts: map[int]act{3: func(s *stage) { s.bend(frozen(s)) }, 12: bend(nil)}, within: 24, reverts: 1,
		},
		"the first of two endpoints stays behind for good": {
			endpoints: 2, acts: map[int]act{3: func(s *stage) { s.bend(frozen(s)) }}, within: 30, reverts: 1,
		},
		"the first of two endpoints invents heads": {
			endpoints: 2, acts: map[int]act{3: bend(inventor())}, within: 30, reverts: 1,
		},
		"the first of two endpoints swallows what is sent": {
			endpoints: 2, acts: map[int]act{0: bend(swallows(math.MaxInt))}, within: 14,
		},
		"the first of two endpoints serves another chain": {
			endpoints: 2, acts: map[int]act{0: func(s *stage) { s.bend(another(anotherL1(s.t))) }}, within: 14,
		},
		"the first of two endpoints names a nonce too high": {
			endpoints: 2, acts: map[int]act{0: bend(on("eth_getTransactionCount", says(`"0x7"`)))}, within: 14,
		},
		"the first of two endpoints knows of no transaction that was sent": {
			endpoints: 2, acts: map[int]act{0: bend(on("eth_getTransactionCount", says(`"0x0"`)))}, chunks: 6, within: 20,
		},
		"the first of two endpoints sees an empty account": {
			endpoints: 2, acts: map[int]act{0: bend(on("eth_getBalance", says(`"0x0"`)))}, within: 14,
		},
		"the first of two endpoints names a blob fee above the caps": {
			endpoints: 2, acts: map[int]act{0: bend(on("eth_blobBaseFee", says(`"0xffffffffffff"`)))}, within: 14,
		},
		"the first of two endpoints names a blob fee of nothing": {
			l1: steepBlobFee, endpoints: 2,
			acts: map[int]act{0: bend(on("eth_blobBaseFee", says(`"0x0"`))), 1: raiseBlobFee(12)}, within: 30,
		},
		"the first of two endpoints names a tip above the caps": {
			endpoints: 2, acts: map[int]act{0: bend(on("eth_maxPriorityFeePerGas", says(`"0xffffffffffff"`)))}, within: 14,
		},
		"the first of two endpoints shows the contract as it was": {
			endpoints: 2, acts: map[int]act{3: func(s *stage) { s.bend(oldCalls(s)) }}, within: 20,
		},
		"the first of two endpoints says that all is published": {
			endpoints: 2, acts: map[int]act{0: func(s *stage) { s.bend(allPublished(s)) }}, within: 30,
		},
		"the first of two endpoints leaves events out": {
			endpoints: 2, acts: map[int]act{0: bend(on("eth_getLogs", says(`[]`)))}, within: 14,
		},
		"the first of two endpoints shows the contract as it was and leaves events out": {
			endpoints: 2, acts: map[int]act{3: func(s *stage) {
				old := oldCalls(s)
				s.bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
					if c.Method == "eth_getLogs" {
						return json.RawMessage(`[]`), nil
					}
					return old(c, ask)
				})
			}}, within: 20,
		},
		"the first of two endpoints follows a fork on which nothing is published": {
			endpoints: 2, always: fork(), within: 60, reverts: 6,
		},
		"every publisher crashes before each write of its journal": {
			acts: map[int]act{0: crash(beforeWrite)}, within: 40,
		},
		"every publisher crashes between each write of its journal and what it sends": {
			acts: map[int]act{0: crash(beforeSend)}, within: 40,
		},
		"every publisher crashes when it has sent": {
			acts: map[int]act{0: crash(afterSend)}, within: 14,
		},
		"L1 is down for 1,000 slots": {
			chunks: 12, acts: map[int]act{5: func(s *stage) { s.skip(1_000, 0) }}, within: 3_060, reverts: 1,
		},
		"all endpoints are down for 1,000 slots": {
			chunks: 12, acts: map[int]act{5: func(s *stage) {
				s.bend(off)
				s.skip(1_000, 30)
				s.bend(nil)
			}}, within: 3_060,
		},
	} {
		t.Run(name, sc.run)
	}
}

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

// moment of a crash.
type moment int

const (
	beforeWrite moment = iota
	beforeSend
	afterSend
)

// crash ends each publisher whenever it writes its journal, at a moment of it, and starts
// it anew; every other time it gets through.
func crash(at moment) act {
	return func(s *stage) {
		for _, a := range s.cast {
			a.crashes(s.t, at)
		}
	}
}

func (a *actor) crashes(t *testing.T, at moment) {
	t.Helper()
	var was, sending []byte
	crashing := true
	a.before = func() { was, sending = a.journal(t), nil }
	a.wires[0].Bend(on("eth_sendRawTransaction", func(_ *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		sending = a.journal(t)
		if crashing && at != afterSend {
			return nil, errOff
		}
		return ask()
	}))
	a.after = func() {
		if bytes.Equal(a.journal(t), was) && sending == nil {
			return
		}
		if crashing {
			switch {
			case at == beforeWrite:
				a.putJournal(t, was)
			case sending != nil:
				a.putJournal(t, sending)
			}
			a.restart(t)
		}
		crashing = !crashing
	}
}

// journal is what is on disk, nil for nothing.
func (a *actor) journal(t *testing.T) []byte {
	t.Helper()
	data, err := os.ReadFile(a.account.Journal)
	if !errors.Is(err, fs.ErrNotExist) {
		require.NoError(t, err)
	}
	return data
}

func (a *actor) putJournal(t *testing.T, data []byte) {
	t.Helper()
	if data == nil {
		require.NoError(t, os.RemoveAll(a.account.Journal))
		return
	}
	require.NoError(t, os.WriteFile(a.account.Journal, data, 0o600))
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
