//go:build unix

package app_test

import (
	"fmt"
	"math/big"
	"os"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/protocol"
)

// What is measured of messages: so many one by one, and so many a slot beside txs, in as many
// stretches with and without them, one after the other.
const (
	singleMessages  = 31
	messagesPerSlot = 100
	stretches       = 3
	txsPerStretch   = 100
	benchPace       = 100 * time.Millisecond
)

// Messages of L1, on a network of four in this process and an L1 with a block each second: how
// long each takes from its L1 block to every node's tree, and what a hundred of them a slot
// change for txs. `make bench-messages` runs it.
func TestBenchMessages(t *testing.T) {
	if os.Getenv("AZTECD_BENCH_MESSAGES") == "" {
		t.Skip("AZTECD_BENCH_MESSAGES asks for it")
	}
	s := newShore(t, func(p *protocol.Params) { p.MaxUnpublishedSlots = 1 << 20 }) // nobody publishes
	s.start(0, 1, 2, 3)
	s.advances(s.params.GenesisOrigin.Number, 1)
	s.lock(0, 0)
	usable := make([]float64, singleMessages)
	for i := range usable {
		// The last one came with a slot's start: this one is sent at another place in the slot.
		time.Sleep(time.Duration(uint64(i)*s.params.SlotDuration/singleMessages) * time.Millisecond)
		at := s.post(1)
		for s.nodes[i%len(s.nodes)].State().Checkpoint.Header.In.Total <= uint64(i) {
			time.Sleep(2 * time.Millisecond)
		}
		usable[i] = float64(time.Now().UnixMilli())
		usable[i] -= float64(at() * 1000)
	}
	slices.Sort(usable)
	fmt.Printf("message_included_to_usable_p50_ms %.0f\nmessage_included_to_usable_max_ms %.0f\n", usable[len(usable)/2], usable[len(usable)-1])
	fmt.Printf("message_depth_and_slot_ms %d\n", s.params.L1.Depth*1000+s.params.SlotDuration)

	var quiet, busy []float64
	for i := range stretches {
		quiet = append(quiet, s.stretch(1000*(2*i+1))...)
		done := make(chan struct{})
		var posting sync.WaitGroup
		posting.Go(func() {
			every := time.NewTicker(time.Duration(s.params.SlotDuration) * time.Millisecond)
			defer every.Stop()
			for {
				s.post(messagesPerSlot)
				select {
				case <-done:
					return
				case <-every.C:
				}
			}
		})
		before := s.nodes[0].State().Checkpoint.Header.In.Total
		busy = append(busy, s.stretch(1000*(2*i+2))...)
		taken := s.nodes[0].State().Checkpoint.Header.In.Total - before
		close(done)
		posting.Wait()
		require.Greater(t, taken, uint64(messagesPerSlot), "they were there")
		s.rest()
	}
	slices.Sort(quiet)
	slices.Sort(busy)
	for name, at := range map[string]int{"p50": 50, "p90": 90} {
		q, b := quiet[len(quiet)*at/100], busy[len(busy)*at/100]
		fmt.Printf("messages_0_submit_to_locked_%s_ms %.1f\nmessages_%d_submit_to_locked_%s_ms %.1f\n", name, q, messagesPerSlot, name, b)
		fmt.Printf("messages_%d_submit_to_locked_%s_ratio %.3f\n", messagesPerSlot, name, b/q)
	}
}

// post sends so many messages to L2 at once; at waits for the L1 block of the last one and
// gives its time, unix seconds.
func (s *shore) post(count int) (at func() uint64) {
	abi := bindings.NewInbox()
	opts := bind.NewKeyedTransactor(s.key, new(big.Int).SetUint64(s.params.L1ChainID))
	opts.Context, opts.GasLimit = s.t.Context(), 500_000
	var last *types.Transaction
	nonce, err := s.l1.Client().NonceAt(s.t.Context(), crypto.PubkeyToAddress(s.key.PublicKey), nil)
	if err != nil {
		s.t.Errorf("read the nonce: %v", err)
		return nil
	}
	s.nonce = max(s.nonce, nonce) // the pool's own count may lag behind
	for range count {
		opts.Nonce = new(big.Int).SetUint64(s.nonce)
		s.nonce++
		c := fr.NewElement(uint64(time.Now().UnixNano()))
		tx, err := bind.Transact(abi.Instance(s.l1.Client(), s.deployed.Inbox), opts, abi.PackSend([32]byte{31: 9}, c.Bytes(), [32]byte{31: 7}))
		if err != nil {
			s.t.Errorf("send a message: %v", err)
			return nil
		}
		last = tx
	}
	return func() uint64 {
		receipt, err := bind.WaitMined(s.t.Context(), s.l1.Client(), last.Hash())
		require.NoError(s.t, err)
		header, err := s.l1.Client().HeaderByHash(s.t.Context(), receipt.BlockHash)
		require.NoError(s.t, err)
		return header.Time
	}
}

// stretch sends txs at an even pace and gives how long each took to be locked, milliseconds.
func (s *shore) stretch(seed int) []float64 {
	out := make([]float64, txsPerStretch)
	var waiting sync.WaitGroup
	tick := time.NewTicker(benchPace)
	defer tick.Stop()
	for i := range out {
		<-tick.C
		begun := time.Now()
		hash := s.send(i%len(s.nodes), seed+i)
		waiting.Go(func() {
			s.lockedAt((i+1)%len(s.nodes), hash)
			out[i] = float64(time.Since(begun).Microseconds()) / 1000
		})
	}
	waiting.Wait()
	return out
}
