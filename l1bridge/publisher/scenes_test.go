package publisher_test

import (
	"encoding/json"
	"math"
	"testing"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// Whatever happens to transactions, to L1 or to the endpoints: every slot is published in
// the end, in order, once, within the caps, and an audit of that L1 passes. A slot has
// three L1 blocks; that of slot s is locked at block 3s+1 and may be published from block
// 3s+3 on. An act that bends endpoints bends those of all members.
func TestScenes(t *testing.T) {
	for name, sc := range map[string]scene{
		"nothing happens": {within: 14},

		"one publisher of four is left": {
			acts:   map[int]act{0: func(s *stage) { s.cast = s.cast[:1] }},
			within: 60,
		},

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
			depth: 3, acts: map[int]act{5: reorganise(3)},
			within: 20, reverts: 2,
		},
		"three blocks are reorganised away that were called final": {
			depth: 3, acts: map[int]act{0: bend(finalAtOnce()), 5: reorganise(3)},
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
		// A leader whose transaction was stuck comes in beside its backup's, and is passed
		// over.
		"the first of two endpoints names a blob fee of nothing": {
			l1: steepBlobFee, endpoints: 2, beside: 1,
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
			// Each sends what its journal has when it starts again; a backup's turn has begun by then, which does the
			// same in the same block.
			acts: map[int]act{0: crash(beforeSend)}, within: 40, beside: 1,
		},
		"every publisher crashes when it has sent": {
			acts: map[int]act{0: crash(afterSend)}, within: 14,
		},
		"L1 is down for 1,000 slots": {
			originAge: 40, chunks: 12, acts: map[int]act{5: func(s *stage) { s.skip(1_000, 0, 1) }}, within: 3_060, reverts: 1,
		},
		// Then L1 has few blocks. Who sends with the last of them in sight may come into a slot after its own.
		"all endpoints are down for 1,000 slots": {
			originAge: 40, chunks: 12, acts: map[int]act{5: func(s *stage) {
				s.bend(off)
				s.skip(1_000, 30, 1)
				s.bend(nil)
			}}, within: 3_060, reverts: 1,
		},
		// A chunk is sent for every 120 slots: where origins may be so old all are locked meanwhile, else those of the first
		// two epochs, and the others when L1 is seen again.
		"L1 is down for 1,000 slots, and chunks go on": {
			originAge: 40, chunks: 8, acts: map[int]act{5: dark(0, 6)}, within: 3_060, reverts: 1,
		},
		"L1 is down for 1,000 slots, and chunks wait": {
			chunks: 8, acts: map[int]act{5: dark(0, 1)}, within: 3_080, reverts: 1,
		},
		"all endpoints are down for 1,000 slots, and chunks go on": {
			originAge: 40, chunks: 8, acts: map[int]act{5: dark(30, 6)}, within: 3_060, reverts: 1,
		},
		"all endpoints are down for 1,000 slots, and chunks wait": {
			chunks: 8, acts: map[int]act{5: dark(30, 1)}, within: 3_080, reverts: 1,
		},
	} {
		t.Run(name, sc.run)
	}
}

// The same where certificates are checked eagerly.
func TestScenesEagerly(t *testing.T) {
	for name, sc := range map[string]scene{
		"nothing happens": {within: 14},
		"one publisher of four is left": {
			acts:   map[int]act{0: func(s *stage) { s.cast = s.cast[:1] }},
			within: 60,
		},
		"all that is sent is stuck for three slots": {
			acts:   map[int]act{3: censor(true), 12: censor(false)},
			within: 24, reverts: 4,
		},
		"what is sent comes in when its turn is over": {
			always: lateInclusion(), within: 30, reverts: 2,
		},
		"three blocks with a publication are reorganised away": {
			depth: 3, acts: map[int]act{5: reorganise(3)},
			within: 20, reverts: 2,
		},
		"every publisher crashes before each write of its journal": {
			acts: map[int]act{0: crash(beforeWrite)}, within: 40,
		},
		"every publisher crashes when it has sent": {
			acts: map[int]act{0: crash(afterSend)}, within: 14,
		},
		"L1 is down for 1,000 slots": {
			originAge: 40, chunks: 12, acts: map[int]act{5: func(s *stage) { s.skip(1_000, 0, 1) }}, within: 3_060, reverts: 1,
		},
	} {
		sc.eager = true
		t.Run(name, sc.run)
	}
}
